//! What a search did.

/// What a search did. Every count is zero where it doesn't apply: a scan has no leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchStatistics {
    /// Queries answered from the lists of leaves.
    pub listed: usize,
    /// Queries left for the scan because they come first.
    pub early: usize,
    /// Queries left for the scan because they are lonely: their k-th correlation is below the floor.
    pub lonely: usize,
    /// Queries scanned with a filter in f32, of those left for the scan.
    pub filtered: usize,
    /// Correlations evaluated in the leaves.
    pub correlations: u64,
    /// Correlations evaluated by scans, those evaluated once more in f64 left out.
    pub scanned: u64,
    /// Pairs of a query and a leaf that were met.
    pub leaves: u64,
    /// Rounds, at most.
    pub rounds: usize,
}

impl SearchStatistics {
    /// Adds what another part of the search did.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.listed += other.listed;
        self.early += other.early;
        self.lonely += other.lonely;
        self.filtered += other.filtered;
        self.correlations += other.correlations;
        self.scanned += other.scanned;
        self.leaves += other.leaves;
        self.rounds = self.rounds.max(other.rounds);
    }
}

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
    /// Queries answered by way of the screen, of those left for the scan.
    pub screened: usize,
    /// Correlations evaluated in the leaves.
    pub correlations: u64,
    /// Correlations evaluated by scans.
    pub scanned: u64,
    /// Pairs of a query and a point that the screen looked at.
    pub screened_pairs: u64,
    /// Pairs that stayed, and those that a threshold to begin with was taken from: all had a second look.
    pub survivors: u64,
    /// Pairs that were evaluated in full after the second look.
    pub verified: u64,
    /// Pairs of a query and a leaf that were met.
    pub leaves: u64,
    /// Euclidean distances evaluated, those of padding included: whole blocks are.
    pub distances: u64,
    /// Rounds, at most.
    pub rounds: usize,
}

impl SearchStatistics {
    /// Adds what another part of the search did.
    pub(crate) fn merge(&mut self, other: &Self) {
        self.listed += other.listed;
        self.early += other.early;
        self.lonely += other.lonely;
        self.screened += other.screened;
        self.screened_pairs += other.screened_pairs;
        self.survivors += other.survivors;
        self.verified += other.verified;
        self.correlations += other.correlations;
        self.scanned += other.scanned;
        self.leaves += other.leaves;
        self.distances += other.distances;
        self.rounds = self.rounds.max(other.rounds);
    }
}

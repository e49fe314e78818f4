//! What a search did, and what was done to build an index.

use core::time::Duration;

/// What a search did. Every count is zero where it doesn't apply: a scan has no leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchStatistics {
    /// Queries answered from the leaves.
    pub listed: usize,
    /// Queries left for the scan because they come first.
    pub early: usize,
    /// Queries left for the scan because they are lonely: too many leaves may hold points near them.
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
    /// Bounds by envelopes: comparisons of a query with a leaf or with a group of leaves.
    pub bounds: u64,
    /// Entries of lists that were put in a query's order.
    pub entries: u64,
    /// Bytes of the leaves' points that were read: once a round for all queries of a chunk.
    pub bytes: u64,
    /// Euclidean distances evaluated, those of padding included: whole blocks are.
    pub distances: u64,
    /// Rounds, at most.
    pub rounds: usize,
    /// The time of each phase of a search by way of leaves.
    pub times: SearchTimes,
}

/// The time that the phases of a search took, summed over the threads, with what they waited for one another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchTimes {
    /// New points put in leaves, the queries put in order, and the indexes of the first points where they
    /// weren't there.
    pub preparation: Duration,
    /// Rows copied, lists ordered, and ways through the levels.
    pub ordering: Duration,
    /// Correlations in leaves.
    pub leaves: Duration,
    /// Neighbours sorted and written.
    pub answers: Duration,
    /// The queries that are left for the scan.
    pub scan: Duration,
}

impl SearchTimes {
    /// The phases by name, in their order.
    ///
    /// ```
    /// let times = rhotree::SearchTimes::default();
    /// assert!(times.phases().iter().all(|&(_, time)| time.is_zero()));
    /// ```
    #[must_use]
    pub const fn phases(&self) -> [(&'static str, Duration); 5] {
        let Self { preparation, ordering, leaves, answers, scan } = *self;
        [
            ("preparation", preparation),
            ("ordering", ordering),
            ("leaves", leaves),
            ("answers", answers),
            ("scan", scan),
        ]
    }
}

/// What was done to build an [`Index`](crate::Index); nothing for one that was loaded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildStatistics {
    /// Correlations within leaves, from which the pivots are chosen.
    pub correlations: u64,
    /// Bounds by envelopes: comparisons of a leaf or a group of leaves with another.
    pub bounds: u64,
    /// Correlations of the pivots of two leaves.
    pub pivots: u64,
    /// Pairs of leaves whose points were bounded by way of their pivots.
    pub pairs: u64,
    /// Entries of the lists, one for each leaf that is in another's list.
    pub entries: u64,
    /// What was expected before most of it was done; zeros where no lists were begun.
    pub predicted: Prediction,
    /// The time of each phase.
    pub times: BuildTimes,
}

/// What an index expected of its lists, and of a search for 30 predecessors of each point, when it had made some of
/// the lists: from these, and from some points' true neighbours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Prediction {
    /// As [`BuildStatistics::pairs`].
    pub pairs: u64,
    /// As [`BuildStatistics::entries`].
    pub entries: u64,
    /// As [`SearchStatistics::leaves`].
    pub leaves: u64,
    /// As [`SearchStatistics::correlations`] and [`SearchStatistics::scanned`], together.
    pub correlations: u64,
}

/// The time that the phases of building an index took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BuildTimes {
    /// Points put in leaves.
    pub partition: Duration,
    /// A sample looked at, to choose how to search.
    pub plan: Duration,
    /// Leaves summarised.
    pub summaries: Duration,
    /// Pairs of leaves bounded and listed.
    pub lists: Duration,
}

impl BuildTimes {
    /// The phases by name, in their order.
    ///
    /// ```
    /// let times = rhotree::BuildTimes::default();
    /// assert!(times.phases().iter().all(|&(_, time)| time.is_zero()));
    /// ```
    #[must_use]
    pub const fn phases(&self) -> [(&'static str, Duration); 4] {
        let Self { partition, plan, summaries, lists } = *self;
        [("partition", partition), ("plan", plan), ("summaries", summaries), ("lists", lists)]
    }
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
        self.bounds += other.bounds;
        self.entries += other.entries;
        self.bytes += other.bytes;
        self.distances += other.distances;
        self.rounds = self.rounds.max(other.rounds);
        self.times.preparation += other.times.preparation;
        self.times.ordering += other.times.ordering;
        self.times.leaves += other.times.leaves;
        self.times.answers += other.times.answers;
        self.times.scan += other.times.scan;
    }
}

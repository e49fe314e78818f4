//! What answers queries: each index, and the scan.

use rhotree::cover_tree::{Counters, CoverTree};
use rhotree::{Element, Index, Neighbors, Queries, ResidualField, Result, Scan, SearchOptions};

use crate::index::{IndexArguments, IndexKind};
use crate::report::{LeavesStats, LeavesSummary, Stats, TraversalStats, share_of_scan};

/// Something that answers queries on a field. They all give the same answer.
pub trait Searcher<T: Element> {
    /// What was built over the points.
    fn kind(&self) -> IndexKind;

    /// The field.
    fn field(&self) -> &ResidualField<T>;

    /// What the index is made of, if it is one of leaves.
    fn leaves(&self) -> Option<LeavesSummary> {
        None
    }

    /// Answers a request.
    fn search(&self, request: &Request<'_>) -> Result<Answer>;
}

/// What is asked of a search.
pub struct Request<'a> {
    pub queries: Queries<'a>,
    pub options: SearchOptions<'a>,
    /// How to traverse the index, and whether to count what is done.
    pub arguments: &'a IndexArguments,
    /// Pairs of a query and a point that the scan evaluates.
    pub pairs: u64,
}

/// An answer, and how it was found.
pub struct Answer {
    pub neighbors: Neighbors,
    /// None unless asked for.
    pub stats: Option<Stats>,
    /// None where it isn't counted.
    pub share_of_scan: Option<f64>,
}

impl<T: Element> Searcher<T> for Index<T> {
    fn kind(&self) -> IndexKind {
        IndexKind::Leaves
    }

    fn field(&self) -> &ResidualField<T> {
        self.field()
    }

    fn leaves(&self) -> Option<LeavesSummary> {
        Some(LeavesSummary::new(self))
    }

    fn search(&self, request: &Request<'_>) -> Result<Answer> {
        let Request { queries, options, arguments, pairs } = request;
        let (neighbors, search) = self.search_with_statistics(*queries, options)?;
        let stats = || Stats::Leaves(LeavesStats::new(self, &search, *pairs));
        Ok(Answer {
            neighbors,
            stats: arguments.stats.then(stats),
            share_of_scan: Some(share_of_scan(&search, *pairs)),
        })
    }
}

impl<T: Element> Searcher<T> for CoverTree<'_, T> {
    fn kind(&self) -> IndexKind {
        IndexKind::Cover
    }

    fn field(&self) -> &ResidualField<T> {
        self.field()
    }

    fn search(&self, request: &Request<'_>) -> Result<Answer> {
        let Request { queries, options, arguments, .. } = request;
        let traversal = arguments.traversal.options();
        let (neighbors, stats) = if arguments.stats {
            let mut counters = Counters::new(self.len());
            let neighbors =
                self.search_with_statistics(*queries, options, &traversal, &mut counters)?;
            (neighbors, Some(Stats::Cover(TraversalStats::new(counters))))
        } else {
            // Counting takes time.
            (self.search(*queries, options, &traversal)?, None)
        };
        Ok(Answer { neighbors, stats, share_of_scan: None })
    }
}

/// Without an index: the scan.
impl<T: Element> Searcher<T> for ResidualField<T> {
    fn kind(&self) -> IndexKind {
        IndexKind::Scan
    }

    fn field(&self) -> &ResidualField<T> {
        self
    }

    fn search(&self, request: &Request<'_>) -> Result<Answer> {
        let neighbors = Scan::new(self).search(request.queries, &request.options)?;
        Ok(Answer { neighbors, stats: None, share_of_scan: None })
    }
}

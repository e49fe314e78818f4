//! What a traversal did, counted where it happens.
//!
//! The traversals are generic over [`Telemetry`]. [`Off`] has no state and its methods are empty: a
//! traversal compiled with it has no trace of them. [`Counters`] counts.

use core::fmt;

/// Why a subtree wasn't descended into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pruned {
    /// The predecessor rule: it has no point that comes before the query.
    Predecessors,
    /// The bound of an ancestor, remembered by the level cache, before its centre was looked at.
    Cache,
    /// Its annulus around its parent, before its centre was looked at.
    Parent,
    /// Its own radius.
    Radius,
}

impl Pruned {
    /// Every reason, in the order in which they are tried.
    pub const ALL: [Self; 4] = [Self::Predecessors, Self::Cache, Self::Parent, Self::Radius];

    /// The name used in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Predecessors => "predecessor rule",
            Self::Cache => "level cache",
            Self::Parent => "parent distance",
            Self::Radius => "radius",
        }
    }
}

/// Hears of every event of a traversal.
pub trait Telemetry: Send + Sync {
    /// An instance that has heard of nothing, for another thread.
    #[must_use]
    fn fresh(&self) -> Self;
    /// Correlations were evaluated, pairs of a query and a point.
    fn correlations(&mut self, pairs: usize);
    /// Bounds were evaluated, pairs of a query and a node.
    fn bounds(&mut self, pairs: usize);
    /// Nodes were visited for a group of queries: they were in its frontier.
    fn visited(&mut self, depth: usize, nodes: usize);
    /// Nodes were pruned for a group of queries.
    fn pruned(&mut self, reason: Pruned, nodes: usize);
    /// Nodes were met again that had been visited.
    fn duplicates(&mut self, nodes: usize);
    /// A group of this many queries was answered.
    fn answered(&mut self, queries: usize);
    /// Takes in what another instance has heard of.
    fn merge(&mut self, other: Self);
}

/// Counts nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Off;

impl Telemetry for Off {
    #[inline(always)]
    fn fresh(&self) -> Self {
        Self
    }
    #[inline(always)]
    fn correlations(&mut self, _pairs: usize) {}
    #[inline(always)]
    fn bounds(&mut self, _pairs: usize) {}
    #[inline(always)]
    fn visited(&mut self, _depth: usize, _nodes: usize) {}
    #[inline(always)]
    fn pruned(&mut self, _reason: Pruned, _nodes: usize) {}
    #[inline(always)]
    fn duplicates(&mut self, _nodes: usize) {}
    #[inline(always)]
    fn answered(&mut self, _queries: usize) {}
    #[inline(always)]
    fn merge(&mut self, _other: Self) {}
}

/// The counts of a run.
///
/// Displayed, a table. Nodes are counted once for each group of queries that shares a frontier;
/// correlations and bounds once for each query of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Number of points, the correlations of a query's full scan.
    pub points: usize,
    /// Queries answered.
    pub queries: usize,
    /// Groups of queries that shared a frontier.
    pub groups: usize,
    /// Correlations evaluated.
    pub correlations: usize,
    /// Bounds evaluated.
    pub bounds: usize,
    /// Nodes visited.
    pub visited: usize,
    /// Nodes pruned, in the order of [`Pruned::ALL`].
    pub pruned: [usize; Pruned::ALL.len()],
    /// Nodes met again; none, as long as every point is in one node.
    pub duplicates: usize,
    /// Nodes in the frontiers by depth.
    pub frontier: Vec<usize>,
    /// Correlations of each group per query of it, in no particular order.
    pub per_query: Vec<usize>,
    // Correlations when the last group was answered.
    answered: usize,
}

impl Counters {
    /// Nothing counted yet, over this many points.
    #[must_use]
    pub fn new(points: usize) -> Self {
        Self { points, ..Self::default() }
    }

    /// Correlations evaluated as a share of those of a full scan.
    #[must_use]
    pub fn share_of_scan(&self) -> f64 {
        self.correlations as f64 / (self.queries as f64 * self.points as f64).max(1.0)
    }

    /// Correlations evaluated per query.
    #[must_use]
    pub fn correlations_per_query(&self) -> f64 {
        self.correlations as f64 / self.queries.max(1) as f64
    }

    /// Least, median and greatest number of correlations of a query.
    #[must_use]
    pub fn spread(&self) -> Option<[usize; 3]> {
        let mut sorted = self.per_query.clone();
        sorted.sort_unstable();
        Some([*sorted.first()?, sorted[sorted.len() / 2], *sorted.last()?])
    }
}

impl Telemetry for Counters {
    fn fresh(&self) -> Self {
        Self::new(self.points)
    }
    fn correlations(&mut self, pairs: usize) {
        self.correlations += pairs;
    }
    fn bounds(&mut self, pairs: usize) {
        self.bounds += pairs;
    }
    fn visited(&mut self, depth: usize, nodes: usize) {
        self.visited += nodes;
        if self.frontier.len() <= depth {
            self.frontier.resize(depth + 1, 0);
        }
        self.frontier[depth] += nodes;
    }
    fn pruned(&mut self, reason: Pruned, nodes: usize) {
        self.pruned[reason as usize] += nodes;
    }
    fn duplicates(&mut self, nodes: usize) {
        self.duplicates += nodes;
    }
    fn answered(&mut self, queries: usize) {
        self.groups += 1;
        self.queries += queries;
        let correlations = (self.correlations - self.answered) / queries.max(1);
        self.per_query.extend(core::iter::repeat_n(correlations, queries));
        self.answered = self.correlations;
    }
    fn merge(&mut self, other: Self) {
        self.queries += other.queries;
        self.groups += other.groups;
        self.correlations += other.correlations;
        self.bounds += other.bounds;
        self.visited += other.visited;
        self.duplicates += other.duplicates;
        for (sum, count) in self.pruned.iter_mut().zip(other.pruned) {
            *sum += count;
        }
        if self.frontier.len() < other.frontier.len() {
            self.frontier.resize(other.frontier.len(), 0);
        }
        for (sum, count) in self.frontier.iter_mut().zip(other.frontier) {
            *sum += count;
        }
        self.per_query.extend(other.per_query);
        self.answered = self.correlations;
    }
}

impl fmt::Display for Counters {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let queries = self.queries.max(1) as f64;
        let groups = self.groups.max(1) as f64;
        writeln!(formatter, "{:<34} {:>16} {:>14}", "", "in all", "per query")?;
        for (name, count) in [("correlations", self.correlations), ("bounds", self.bounds)] {
            writeln!(formatter, "{name:<34} {count:>16} {:>14.1}", count as f64 / queries)?;
        }
        let share = 100.0 * self.share_of_scan();
        writeln!(formatter, "{:<34} {:>16} {share:>12.2} %", "share of a full scan", "")?;
        if let Some([least, median, greatest]) = self.spread() {
            let spread = format!("{least} / {median} / {greatest}");
            let name = "correlations: least/median/most";
            writeln!(formatter, "{name:<34} {:>16} {spread:>14}", "")?;
        }
        writeln!(formatter, "{:<34} {:>16} {:>14}", "", "in all", "per group")?;
        let mut line = |name: &str, count: usize| {
            writeln!(formatter, "{name:<34} {count:>16} {:>14.1}", count as f64 / groups)
        };
        line("groups of queries", self.groups)?;
        line("nodes visited", self.visited)?;
        for (reason, &count) in Pruned::ALL.iter().zip(&self.pruned) {
            line(&format!("pruned by {}", reason.name()), count)?;
        }
        line("duplicates", self.duplicates)?;
        for (depth, &width) in self.frontier.iter().enumerate() {
            line(&format!("frontier at depth {depth}"), width)?;
        }
        Ok(())
    }
}

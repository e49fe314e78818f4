//! What the search of a cover tree did.

use std::fmt;

use rhotree::cover_tree::{Counters, Pruned};
use serde::Serialize;

/// The counters of a traversal. `Display` is a table, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct TraversalStats {
    correlations: usize,
    correlations_per_query: f64,
    share_of_scan: f64,
    /// Least, median and greatest number of a query.
    correlations_spread: Option<[usize; 3]>,
    bounds: usize,
    groups: usize,
    nodes_visited: usize,
    pruned_by_predecessor_rule: usize,
    pruned_by_level_cache: usize,
    pruned_by_parent_distance: usize,
    pruned_by_radius: usize,
    duplicates: usize,
    frontier: Vec<usize>,
    #[serde(skip)]
    counters: Counters,
}

impl TraversalStats {
    /// Those of a search that counted.
    pub fn new(counters: Counters) -> Self {
        let pruned = |reason: Pruned| counters.pruned[reason as usize];
        Self {
            correlations: counters.correlations,
            correlations_per_query: counters.correlations_per_query(),
            share_of_scan: counters.share_of_scan(),
            correlations_spread: counters.spread(),
            bounds: counters.bounds,
            groups: counters.groups,
            nodes_visited: counters.visited,
            pruned_by_predecessor_rule: pruned(Pruned::Predecessors),
            pruned_by_level_cache: pruned(Pruned::Cache),
            pruned_by_parent_distance: pruned(Pruned::Parent),
            pruned_by_radius: pruned(Pruned::Radius),
            duplicates: counters.duplicates,
            frontier: counters.frontier.clone(),
            counters,
        }
    }
}

impl fmt::Display for TraversalStats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.counters.fmt(formatter)
    }
}

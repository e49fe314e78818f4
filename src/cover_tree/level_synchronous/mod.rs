//! Level by level: the frontier holds every node of one depth whose subtree may hold a neighbour.
//!
//! ```text
//! for the frontier of each depth:
//!     drop the nodes that the bounds of their parents rule out    by now thresholds may have risen
//!     evaluate the others, a step of many lanes at a time; thresholds rise
//!     bound their subtrees; the promising ones are opened
//!     the next frontier: the children of the opened nodes that are promising still
//! ```
//!
//! A group of queries shares the frontier: a node stays in it as long as one of them wants it.

mod cache;
mod visited;

use core::mem;

use rhotree_kernels::Element;
use rhotree_kernels::layout::PANEL_QUERIES;

use cache::LevelArray;
use visited::VisitedSet;

use crate::cover_tree::CoverTree;
use crate::cover_tree::options::{CacheStorage, Grouping, LevelCache, TraversalOptions};
use crate::cover_tree::step::{Group, NO_NODE, Step};
use crate::cover_tree::telemetry::{Pruned, Telemetry};
use crate::cover_tree::traversal::Traversal;

/// Nodes with, for each query, a closeness and a bound. Both have `queries` values a node.
struct Nodes<T> {
    numbers: Vec<u32>,
    closeness: Vec<T>,
    bounds: Vec<T>,
}

impl<T> Nodes<T> {
    const fn new() -> Self {
        Self { numbers: Vec::new(), closeness: Vec::new(), bounds: Vec::new() }
    }

    fn clear(&mut self) {
        self.numbers.clear();
        self.closeness.clear();
        self.bounds.clear();
    }
}

pub(super) struct LevelSynchronous<T: Element> {
    step: Step<T>,
    array: LevelArray<T>,
    visited: Option<VisitedSet>,
    // The nodes of the depth, and the place of each one's parent among the opened ones.
    frontier: Vec<u32>,
    parents: Vec<u32>,
    // Nodes that wait until they fill a step, with the bounds of the paths to them.
    waiting: Nodes<T>,
    // Nodes whose children make the next frontier.
    opened: Nodes<T>,
    next_opened: Nodes<T>,
}

impl<T: Element> Traversal<T> for LevelSynchronous<T> {
    fn new(tree: &CoverTree<'_, T>, options: &TraversalOptions) -> Self {
        let queries = match options.grouping {
            Grouping::Single => 1,
            Grouping::Tile => PANEL_QUERIES,
        };
        let storage = match options.level_cache {
            LevelCache::Off => CacheStorage::Frontier,
            LevelCache::Minimum | LevelCache::Tightest => options.cache_storage,
        };
        Self {
            step: Step::new(tree.point_shape().rows()),
            array: LevelArray::new(storage, tree.len(), queries),
            visited: options.visited_set.then(|| VisitedSet::new(tree.len())),
            frontier: Vec::new(),
            parents: Vec::new(),
            waiting: Nodes::new(),
            opened: Nodes::new(),
            next_opened: Nodes::new(),
        }
    }

    fn answer<M: Telemetry>(&mut self, group: &mut Group<'_, T>, telemetry: &mut M) {
        self.array.reset();
        if let Some(visited) = &mut self.visited {
            visited.reset();
        }
        self.frontier.clear();
        self.parents.clear();
        self.opened.clear();
        if group.admits(0) {
            self.frontier.push(0);
        } else {
            telemetry.pruned(Pruned::Predecessors, 1);
        }
        let mut depth = 0;
        while !self.frontier.is_empty() {
            self.drop_visited(telemetry);
            telemetry.visited(depth, self.frontier.len());
            self.next_opened.clear();
            let size = group.options.blocking.nodes::<T>(self.frontier.len());
            for first in (0..self.frontier.len()).step_by(size) {
                let end = (first + size).min(self.frontier.len());
                self.admit(group, first, end, telemetry);
                while self.waiting.numbers.len() >= size {
                    self.evaluate(group, size, telemetry);
                }
            }
            self.evaluate(group, self.waiting.numbers.len(), telemetry);
            mem::swap(&mut self.opened, &mut self.next_opened);
            self.expand(group, telemetry);
            depth += 1;
        }
    }
}

impl<T: Element> LevelSynchronous<T> {
    /// Takes those nodes out of the frontier that the group has met before.
    fn drop_visited<M: Telemetry>(&mut self, telemetry: &mut M) {
        let Some(visited) = &mut self.visited else { return };
        let width = self.frontier.len();
        let mut kept = 0;
        for place in 0..width {
            if visited.insert(self.frontier[place]) {
                self.frontier[kept] = self.frontier[place];
                if let Some(&parent) = self.parents.get(place) {
                    self.parents[kept] = parent;
                }
                kept += 1;
            }
        }
        self.frontier.truncate(kept);
        self.parents.truncate(kept);
        telemetry.duplicates(width - kept);
    }

    /// Puts those nodes of a range of the frontier in line that their parents' bounds don't rule out.
    fn admit<M: Telemetry>(
        &mut self,
        group: &Group<'_, T>,
        first: usize,
        end: usize,
        telemetry: &mut M,
    ) {
        let queries = group.queries();
        let nodes = &self.frontier[first..end];
        if group.options.level_cache == LevelCache::Off || self.opened.numbers.is_empty() {
            self.waiting.numbers.extend_from_slice(nodes);
            let bounds = self.waiting.numbers.len() * queries;
            self.waiting.bounds.resize(bounds, T::INFINITY);
            return;
        }
        let parents = &self.parents[first..end];
        let (opened, array) = (&self.opened, &self.array);
        let storage = group.options.cache_storage;
        let path_bound = |query: usize, lane: usize| {
            let parent = parents[lane] as usize;
            match storage {
                CacheStorage::Frontier => opened.bounds[parent * queries + query],
                CacheStorage::Fill | CacheStorage::Generation => {
                    array.get(opened.numbers[parent], query)
                }
            }
        };
        let tightest = group.options.level_cache == LevelCache::Tightest;
        if tightest {
            let closeness =
                |query, lane: usize| opened.closeness[parents[lane] as usize * queries + query];
            self.step.bound_from_parents(group, nodes, closeness, telemetry);
        }
        for (lane, &node) in nodes.iter().enumerate() {
            if !(0..queries).any(|query| group.wants(query, path_bound(query, lane))) {
                telemetry.pruned(Pruned::Cache, 1);
                continue;
            }
            let bound = |query| {
                let path = path_bound(query, lane);
                if tightest { least(path, self.step.bound(query, lane)) } else { path }
            };
            if tightest && !(0..queries).any(|query| group.wants(query, bound(query))) {
                telemetry.pruned(Pruned::Parent, 1);
                continue;
            }
            self.waiting.numbers.push(node);
            self.waiting.bounds.extend((0..queries).map(bound));
        }
    }

    /// Evaluates the first `count` nodes in line and opens the promising ones.
    fn evaluate<M: Telemetry>(
        &mut self,
        group: &mut Group<'_, T>,
        count: usize,
        telemetry: &mut M,
    ) {
        if count == 0 {
            return;
        }
        let (tree, queries) = (group.tree, group.queries());
        let nodes = &self.waiting.numbers[..count];
        self.step.evaluate(group, nodes, telemetry);
        group.compact();
        if nodes.iter().any(|&node| !tree.children(node).is_empty()) {
            self.step.bound_subtrees(group, telemetry);
            let mut place = 0;
            for lane in 0..self.step.lanes() {
                let node = self.step.nodes[lane];
                if node == NO_NODE {
                    continue;
                }
                if !tree.children(node).is_empty() {
                    self.open(group, lane, node, place, telemetry);
                }
                place += 1;
            }
        }
        self.waiting.numbers.drain(..count);
        self.waiting.bounds.drain(..count * queries);
    }

    /// Opens the node of a lane, which is number `place` in line, if its subtree is promising.
    fn open<M: Telemetry>(
        &mut self,
        group: &Group<'_, T>,
        lane: usize,
        node: u32,
        place: usize,
        telemetry: &mut M,
    ) {
        let queries = group.queries();
        let opened = &mut self.next_opened;
        let first = opened.bounds.len();
        for query in 0..queries {
            let own = self.step.bound(query, lane);
            let path = self.waiting.bounds[place * queries + query];
            opened.bounds.push(match group.options.level_cache {
                LevelCache::Minimum if node > 0 => greatest(path, own),
                LevelCache::Off | LevelCache::Minimum => own,
                LevelCache::Tightest => least(path, own),
            });
        }
        let bounds = &opened.bounds[first..];
        if !(0..queries).any(|query| group.wants(query, bounds[query])) {
            opened.bounds.truncate(first);
            telemetry.pruned(Pruned::Radius, 1);
            return;
        }
        if group.options.level_cache != LevelCache::Off
            && group.options.cache_storage != CacheStorage::Frontier
        {
            self.array.set(node, bounds);
        }
        opened.numbers.push(node);
        opened.closeness.extend((0..queries).map(|query| self.step.closeness(query, lane)));
    }

    /// Makes the next frontier of the children of the opened nodes.
    fn expand<M: Telemetry>(&mut self, group: &Group<'_, T>, telemetry: &mut M) {
        let queries = group.queries();
        self.frontier.clear();
        self.parents.clear();
        for (place, &node) in self.opened.numbers.iter().enumerate() {
            let bounds = &self.opened.bounds[place * queries..][..queries];
            if !bounds.iter().enumerate().any(|(query, &bound)| group.wants(query, bound)) {
                telemetry.pruned(Pruned::Radius, 1);
                continue;
            }
            for child in group.tree.children(node) {
                if group.admits(child) {
                    self.frontier.push(child);
                    self.parents.push(place as u32);
                } else {
                    telemetry.pruned(Pruned::Predecessors, 1);
                }
            }
        }
    }
}

fn least<T: PartialOrd>(a: T, b: T) -> T {
    if a < b { a } else { b }
}

fn greatest<T: PartialOrd>(a: T, b: T) -> T {
    if a > b { a } else { b }
}

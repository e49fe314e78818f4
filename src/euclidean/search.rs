//! The search: groups of queries that are neighbours in space, each by one walk through a tree.
//!
//! ```text
//! for each group of queries, in parallel
//!     for each tree that holds points for them
//!         frontier: the root
//!         while the nearest of the frontier, ties to the least id below it, may hold a neighbour of any query:
//!             a node: its children, by the distance of their boxes from the group's, join the frontier
//!             a leaf: for each query to whose box it is near enough, the distances of its points
//! ```
//!
//! What is done for a node is done once for up to 64 queries, and a leaf's points are in the nearest cache for
//! all of them. A group's own leaf comes first, at distance zero, and gives each query a threshold.
//!
//! A point of a box is never nearer than the box: the gap between a query and the box on an axis is at most the
//! difference of the coordinates, also after rounding, which is monotone, as are the square, the fused
//! multiply-add and so the sum; gaps are squared and added by the same kernel as differences, axis by axis in the
//! same order. The same holds for a box of queries. A leaf whose box is as near as the threshold's point is passed
//! by where its least id is above that point's: all that could come from there would lose the tie.

use core::cmp::Reverse;
use core::ops::Range;
use std::collections::BinaryHeap;
use std::sync::Mutex;

use rhotree_kernels::layout::Blocks;
use rhotree_kernels::{Candidate, Kernels};

use super::EuclideanIndex;
use super::nearest::{Key, Nearest};
use super::tree::{CHILDREN, LEAF_POINTS, Place, Tree, place};
use crate::error::Result;
use crate::layout::{Aligned, spatial_order};
use crate::neighbors::{Neighbors, RowMut};
use crate::parallel::{Monitor, for_each_task, locked, unlocked};
use crate::query::{Queries, SearchOptions, check_ids};
use crate::statistics::SearchStatistics;

/// Most queries of a group.
const GROUP_QUERIES: usize = LEAF_POINTS;

/// Groups that a thread takes at a time.
const TASK_GROUPS: usize = 16;

/// The queries of one search.
pub(super) enum List<'a> {
    All,
    Ids(&'a [usize]),
    /// Scaled coordinates, row by row.
    New(Vec<f64>),
}

impl<'a> List<'a> {
    pub fn new(queries: Queries<'a>, index: &EuclideanIndex) -> Result<Self> {
        match queries {
            Queries::All => Ok(Self::All),
            Queries::Ids(ids) => check_ids(ids, index.len()).map(|()| Self::Ids(ids)),
            Queries::New(points) => index.scaling.apply("queries", points).map(Self::New),
        }
    }
}

/// One search.
pub(super) struct Search<'a> {
    pub index: &'a EuclideanIndex,
    pub list: &'a List<'a>,
    pub options: &'a SearchOptions<'a>,
    pub monitor: &'a Monitor<'a>,
}

/// What a thread reuses from group to group.
struct Worker {
    /// The coordinates of the group's queries, row by row.
    rows: Vec<f64>,
    /// The same in blocks.
    blocks: Vec<f64>,
    /// The corners of their box.
    lower: Vec<f64>,
    upper: Vec<f64>,
    gaps: Vec<f64>,
    /// From what gaps are measured.
    zeros: Vec<f64>,
    squared_distances: Aligned<f64>,
    nearest: Vec<Nearest>,
    answer: Vec<Candidate<f64>>,
    frontier: BinaryHeap<Reverse<Entry>>,
    statistics: SearchStatistics,
}

/// A child in the frontier: first the nearest, then that with the least id below it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    key: Key,
    number: u32,
}

impl Search<'_> {
    /// Number of queries.
    fn queries(&self) -> usize {
        match self.list {
            List::All => self.index.len(),
            List::Ids(ids) => ids.len(),
            List::New(scaled) => scaled.len() / self.index.dimensions(),
        }
    }

    /// The id of a query that is a point of the index.
    fn id(&self, query: u32) -> Option<u32> {
        match self.list {
            List::All => Some(query),
            List::Ids(ids) => Some(ids[query as usize] as u32),
            List::New(_) => None,
        }
    }

    fn row(&self, query: u32) -> &[f64] {
        let dimensions = self.index.dimensions();
        let (rows, number) = match self.list {
            List::All => (&self.index.coordinates, query as usize),
            List::Ids(ids) => (&self.index.coordinates, ids[query as usize]),
            List::New(scaled) => (scaled, query as usize),
        };
        &rows[number * dimensions..][..dimensions]
    }

    /// Answers all queries, on the current pool.
    pub fn answer(&self) -> Result<(Neighbors, SearchStatistics)> {
        let (k, queries) = (self.options.k, self.queries());
        let mut neighbors = Neighbors::empty(queries, k)?;
        if queries == 0 || k == 0 {
            return Ok((neighbors, SearchStatistics::default()));
        }
        let (order, groups) = self.groups();
        let mut rows: Vec<Option<RowMut<'_>>> =
            neighbors.rows_mut().into_rows().map(Some).collect();
        let mut rows: Vec<Option<RowMut<'_>>> =
            order.iter().map(|&query| rows[query as usize].take()).collect();
        let mut rest = rows.as_mut_slice();
        let mut tasks = Vec::new();
        for groups in groups.chunks(TASK_GROUPS) {
            let taken = groups.iter().map(ExactSizeIterator::len).sum();
            let (rows, others) = core::mem::take(&mut rest).split_at_mut(taken);
            tasks.push((groups, rows));
            rest = others;
        }
        let total = Mutex::new(SearchStatistics::default());
        // Under the predecessor rule the last groups may have the most to do.
        for_each_task(
            tasks.into_iter().rev(),
            self.monitor,
            || self.worker(),
            |worker, (groups, mut rows)| {
                worker.statistics = SearchStatistics::default();
                let mut answered = 0;
                for group in groups {
                    let queries = &order[group.clone()];
                    self.answer_group(queries, worker);
                    if self.monitor.is_stopped() {
                        return;
                    }
                    let (own, others) = rows.split_at_mut(queries.len());
                    rows = others;
                    for (row, nearest) in own.iter_mut().zip(&mut worker.nearest) {
                        let closeness = |key: &Key| Candidate {
                            correlation: -key.squared_distance(),
                            id: key.id(),
                        };
                        worker.answer.clear();
                        worker.answer.extend(nearest.finish().iter().map(closeness));
                        let row = row.as_mut().expect("a query is in the order once");
                        row.write(&worker.answer, |closeness| {
                            self.options.told(closeness, |closeness| (-closeness).sqrt())
                        });
                    }
                    answered += queries.len();
                }
                locked(&total).merge(&worker.statistics);
                self.monitor.report(answered);
            },
        );
        self.monitor.finish()?;
        drop(rows);
        Ok((neighbors, unlocked(total)))
    }

    /// The queries in an order of places, and the groups of those that are near each other. Under the
    /// predecessor rule those of a group look into the same trees.
    fn groups(&self) -> (Vec<u32>, Vec<Range<usize>>) {
        let mut order = Vec::with_capacity(self.queries());
        let mut groups = Vec::new();
        let mut close = |order: &Vec<u32>, start: usize| {
            for start in (start..order.len()).step_by(GROUP_QUERIES) {
                groups.push(start..(start + GROUP_QUERIES).min(order.len()));
            }
        };
        match self.list {
            List::All => {
                for run in self.index.forest.runs(self.options.predecessors_only) {
                    let start = order.len();
                    order.extend(run);
                    close(&order, start);
                }
            }
            List::Ids(_) | List::New(_) => {
                let rows: Vec<f64> =
                    (0..self.queries()).flat_map(|query| self.row(query as u32)).copied().collect();
                let mut queries: Vec<u32> = (0..self.queries() as u32).collect();
                let level =
                    |&query: &u32| self.index.forest.level(self.options.limit(self.id(query)));
                queries.sort_by_key(level);
                for queries in queries.chunk_by_mut(|a, b| level(a) == level(b)) {
                    let start = order.len();
                    spatial_order(&rows, self.index.dimensions(), GROUP_QUERIES, queries);
                    order.extend_from_slice(queries);
                    close(&order, start);
                }
            }
        }
        (order, groups)
    }

    fn worker(&self) -> Worker {
        let dimensions = self.index.dimensions();
        let lanes = GROUP_QUERIES.max(LEAF_POINTS);
        Worker {
            rows: vec![0.0; GROUP_QUERIES * dimensions],
            blocks: vec![0.0; GROUP_QUERIES * dimensions],
            lower: vec![0.0; dimensions],
            upper: vec![0.0; dimensions],
            gaps: vec![0.0; GROUP_QUERIES * dimensions],
            zeros: vec![0.0; dimensions],
            squared_distances: Aligned::zeros(lanes),
            nearest: vec![Nearest::new(self.options.k.min(self.index.len())); GROUP_QUERIES],
            answer: Vec::new(),
            frontier: BinaryHeap::new(),
            statistics: SearchStatistics::default(),
        }
    }

    /// Leaves the nearest points of each query in the worker.
    fn answer_group(&self, queries: &[u32], worker: &mut Worker) {
        let dimensions = self.index.dimensions();
        let mut limit = 0;
        worker.lower.fill(f64::INFINITY);
        worker.upper.fill(f64::NEG_INFINITY);
        for (place, &query) in queries.iter().enumerate() {
            let id = self.id(query);
            let own = self.options.limit(id);
            limit = limit.max(own);
            worker.nearest[place].reset(own, id);
            let row = self.row(query);
            worker.rows[place * dimensions..][..dimensions].copy_from_slice(row);
            let block = &mut worker.blocks[place / CHILDREN * CHILDREN * dimensions..];
            for (axis, &x) in row.iter().enumerate() {
                block[axis * CHILDREN + place % CHILDREN] = x;
                worker.lower[axis] = worker.lower[axis].min(x);
                worker.upper[axis] = worker.upper[axis].max(x);
            }
        }
        for tree in self.index.forest.trees(limit) {
            self.walk(tree, limit, queries.len(), worker);
        }
    }

    /// Offers the queries the points of a tree.
    fn walk(&self, tree: &Tree, limit: u32, queries: usize, worker: &mut Worker) {
        let root = tree.root();
        let mut worst = Key::LAST;
        worker.frontier.clear();
        let key = Key::new(0.0, root.least_id);
        worker.frontier.push(Reverse(Entry { key, number: root.number() }));
        while let Some(Reverse(entry)) = worker.frontier.pop() {
            if entry.key >= worst || !self.monitor.goes_on() {
                return;
            }
            match place(entry.number) {
                Place::Node(node) => self.open(tree, node, limit, worst, worker),
                Place::Leaf(leaf) => worst = self.meet(tree, leaf, queries, worker),
            }
        }
    }

    /// Adds to the frontier the children of a node that may hold neighbours.
    fn open(&self, tree: &Tree, node: usize, limit: u32, worst: Key, worker: &mut Worker) {
        let (lower, upper) = tree.boxes(node);
        let gaps = &mut worker.gaps[..lower.len()];
        let rows = lower.chunks_exact(CHILDREN).zip(upper.chunks_exact(CHILDREN));
        let axes = worker.lower.iter().zip(&worker.upper);
        for ((gaps, (lower, upper)), (&least, &greatest)) in
            gaps.chunks_exact_mut(CHILDREN).zip(rows).zip(axes)
        {
            for lane in 0..CHILDREN {
                gaps[lane] = gap(lower[lane] - greatest, least - upper[lane]);
            }
        }
        let bounds = &mut worker.squared_distances[..CHILDREN];
        squared_distances(self.index.kernels, &worker.zeros, gaps, bounds);
        for (child, &bound) in tree.children(node).iter().zip(&*bounds) {
            if child.least_id < limit {
                let key = Key::new(bound, child.least_id);
                if key < worst {
                    worker.frontier.push(Reverse(Entry { key, number: child.number() }));
                }
            }
        }
    }

    /// Offers the points of a leaf to the queries, and returns the greatest of their thresholds.
    fn meet(&self, tree: &Tree, leaf: usize, queries: usize, worker: &mut Worker) -> Key {
        let dimensions = self.index.dimensions();
        let leaf = tree.leaf(leaf);
        let least_id = leaf.ids[0];
        let elements = queries.next_multiple_of(CHILDREN) * dimensions;
        let block = CHILDREN * dimensions;
        let gaps = &mut worker.gaps[..elements];
        for (gaps, block) in gaps.chunks_exact_mut(block).zip(worker.blocks.chunks_exact(block)) {
            let rows = gaps.chunks_exact_mut(CHILDREN).zip(block.chunks_exact(CHILDREN));
            for ((gaps, xs), (&lower, &upper)) in rows.zip(leaf.lower.iter().zip(leaf.upper)) {
                for (target, &x) in gaps.iter_mut().zip(xs) {
                    *target = gap(lower - x, x - upper);
                }
            }
        }
        let mut bounds = [0.0; GROUP_QUERIES];
        let lanes = queries.next_multiple_of(CHILDREN);
        squared_distances(self.index.kernels, &worker.zeros, gaps, &mut bounds[..lanes]);
        let mut worst = Key::FIRST;
        for (query, nearest) in worker.nearest[..queries].iter_mut().enumerate() {
            if Key::new(bounds[query], least_id) < nearest.threshold() && least_id < nearest.limit()
            {
                // Ids ascend: what the limit admits are the first blocks.
                let mut lanes = leaf.ids.len();
                while leaf.ids[lanes - CHILDREN] >= nearest.limit() {
                    lanes -= CHILDREN;
                }
                let blocks = leaf.blocks.slice(0..lanes / CHILDREN);
                let distances = &mut worker.squared_distances[..lanes];
                let row = &worker.rows[query * dimensions..][..dimensions];
                let fits = self.index.kernels.squared_distances(row, blocks, 0, distances);
                fits.expect("the query has the rows of the blocks");
                nearest.offer(distances, &leaf.ids[..lanes]);
                worker.statistics.leaves += 1;
                worker.statistics.distances += lanes as u64;
            }
            worst = worst.max(nearest.threshold());
        }
        worst
    }
}

/// How far a coordinate is from an interval: the greater of these two, or nothing.
fn gap(below: f64, above: f64) -> f64 {
    let gap = if below > above { below } else { above };
    if gap > 0.0 { gap } else { 0.0 }
}

/// The squared distances from zero of what stands in these blocks.
fn squared_distances(kernels: Kernels<f64>, zeros: &[f64], gaps: &[f64], output: &mut [f64]) {
    let blocks = Blocks::new(gaps, zeros.len()).expect("the gaps are whole blocks");
    kernels.squared_distances(zeros, blocks, 0, output).expect("a distance for each lane");
}

//! The search of a [`Index`]: rounds over the leaves in the queries' lists, most promising first.
//!
//! ```text
//! chunks of queries that are neighbours in space, in parallel; for each chunk
//!     frontier: each query's own leaf and the first of its list
//!     while the frontier isn't empty:
//!         sort it by leaf                            a leaf's columns are read once for all its queries
//!         for each leaf, for each twelve queries: the residual tile
//!         frontier: what is next in each list and above the query's threshold
//! the queries whose threshold is below the lists' floor: the scan
//! ```
//!
//! What isn't in a list is below the floor, and what is below the threshold can't be a neighbour: the
//! decision is each query's own. Queries so lonely that their k-th correlation is below the floor, and
//! with the predecessor rule the first points, which have few predecessors, are gathered for the scan.

use core::mem::swap;
use std::sync::Mutex;

use rayon::prelude::*;
use rhotree_kernels::layout::{PANEL_QUERIES, Panel};
use rhotree_kernels::{Candidates, Element, Order};

use super::{CoverBounds, Index, LEAF_POINTS, Leaves, Listed, Lists, bound_of, part_of};
use crate::cover_tree::metric::Metric;
use crate::error::Result;
use crate::layout::aligned::Aligned;
use crate::neighbors::Neighbors;
use crate::parallel::for_each_task;
use crate::points::Points;
use crate::query::{Queries, QueryList, SearchOptions};
use crate::scan::{Scan, write_row};

/// Most queries of a chunk. A leaf is read once a round for all of them.
const CHUNK_QUERIES: usize = 1024;

/// With the predecessor rule the first points, one in this many, are left for the scan: it has little to
/// do for them, and leaves hold few points before them.
const EARLY_SHARE: usize = 16;

/// Points that the first round aims at, for each neighbour.
const FIRST_ROUND: f64 = 5.0;

/// A filter in f32 is made for at least as many pairs as this many queries have: fewer are scanned in f64
/// by the time that it takes.
const FEWEST_FILTERED: usize = 1000;

/// What a search of a tree did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchStatistics {
    /// Queries answered from the lists.
    pub listed: usize,
    /// Queries left for the scan because they come first.
    pub early: usize,
    /// Queries left for the scan because they are lonely: their k-th correlation is below the floor.
    pub lonely: usize,
    /// Queries scanned with a filter in f32, of those left for the scan.
    pub filtered: usize,
    /// Correlations evaluated in the leaves.
    pub correlations: u64,
    /// Correlations evaluated for the queries left for the scan, those evaluated once more in f64 left out.
    pub scanned: u64,
    /// Pairs of a query and a leaf that were met.
    pub leaves: u64,
    /// Rounds, at most.
    pub rounds: usize,
}

impl SearchStatistics {
    fn merge(&mut self, other: &Self) {
        self.listed += other.listed;
        self.early += other.early;
        self.lonely += other.lonely;
        self.filtered += other.filtered;
        self.correlations += other.correlations;
        self.leaves += other.leaves;
        self.rounds = self.rounds.max(other.rounds);
    }
}

impl<T: Element> Index<T> {
    /// The nearest neighbours of the queries, as [`Scan::search`] finds them: the same to the last bit.
    ///
    /// # Errors
    /// What [`Scan::search`] says.
    pub fn search(&self, queries: Queries<'_>, options: &SearchOptions<'_>) -> Result<Neighbors> {
        self.search_with_statistics(queries, options).map(|(neighbors, _)| neighbors)
    }

    /// As [`Index::search`], and what the search did.
    ///
    /// # Errors
    /// What [`Scan::search`] says.
    pub fn search_with_statistics(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
    ) -> Result<(Neighbors, SearchStatistics)> {
        let list = QueryList::new(queries, self.field())?;
        let mut statistics = SearchStatistics::default();
        let mut neighbors = Neighbors::padded(list.len(), options.k)?;
        if options.k == 0 || list.len() == 0 {
            return Ok((neighbors, statistics));
        }
        let mut left = Left::default();
        match (self.index(), queries) {
            (None, _) => left.queries = (0..list.len()).collect(),
            (Some(index), Queries::New(_)) => {
                let rows = list.blocks(self.field());
                let (leaves, lists) =
                    self.index_queries(rows.view(), list.len()).expect("the tree has lists");
                let places = (0..).zip(leaves.ids()).filter(|&(_, &id)| id != u32::MAX);
                let places = places.map(|(lane, &query)| Place { lane, query }).collect();
                let source = Source { leaves: &leaves, lists: &lists, own: false };
                let search = Search { tree: self, index, source, list: &list, options };
                search.run(places, &mut neighbors, &mut left, &mut statistics);
            }
            (Some(index), _) => {
                let places = self.places(index, &list, options, &mut left);
                statistics.early = left.queries.len();
                let source = Source { leaves: index.leaves, lists: index.lists, own: true };
                let search = Search { tree: self, index, source, list: &list, options };
                search.run(places, &mut neighbors, &mut left, &mut statistics);
            }
        }
        self.scan_left(queries, &list, options, &left, &mut neighbors, &mut statistics)?;
        Ok((neighbors, statistics))
    }

    /// The lanes of queries that are points of the field, in order, but for those that come too early.
    #[allow(clippy::cast_possible_truncation)]
    fn places(
        &self,
        index: Listed<'_, T>,
        list: &QueryList<'_>,
        options: &SearchOptions<'_>,
        left: &mut Left,
    ) -> Vec<Place> {
        let mut places = Vec::with_capacity(list.len());
        for query in 0..list.len() {
            let id = list.id(query).map_or(0, |id| id as usize);
            if options.predecessors_only && id * EARLY_SHARE < self.field().len() {
                left.queries.push(query);
            } else {
                places.push(Place { lane: index.lanes[id], query: query as u32 });
            }
        }
        places.sort_unstable();
        places
    }

    /// Answers the queries that are left, by the scan.
    fn scan_left(
        &self,
        queries: Queries<'_>,
        list: &QueryList<'_>,
        options: &SearchOptions<'_>,
        left: &Left,
        neighbors: &mut Neighbors,
        statistics: &mut SearchStatistics,
    ) -> Result<()> {
        if left.queries.is_empty() {
            return Ok(());
        }
        let field = self.field();
        let admitted = |&query: &usize| match list.id(query) {
            Some(id) if options.predecessors_only => u64::from(id),
            _ => field.len() as u64,
        };
        statistics.scanned = left.queries.iter().map(admitted).sum();
        let rest = if let Queries::New(points) = queries {
            let rows = left.queries.iter().flat_map(|&query| points.row(query)).copied().collect();
            let points = Points::new(rows, points.dimensions())?;
            Scan::new(field).search(Queries::New(&points), options)?
        } else {
            let id = |&query: &usize| list.id(query).map_or(0, |id| id as usize);
            let ids: Vec<usize> = left.queries.iter().map(id).collect();
            let pairs = |&id: &usize| if options.predecessors_only { id } else { field.len() };
            let pairs: usize = ids.iter().map(pairs).sum();
            let is_much = pairs >= FEWEST_FILTERED.saturating_mul(field.len());
            let filter = is_much.then(|| self.filter()).flatten();
            match filter {
                Some(filter) => {
                    let (rest, exact) = filter.search(field, &ids, &left.thresholds(), options)?;
                    statistics.filtered = ids.len() - exact;
                    rest
                }
                None => Scan::new(field).search(Queries::Ids(&ids), options)?,
            }
        };
        for (row, &query) in left.queries.iter().enumerate() {
            neighbors.copy_row(query, &rest, row);
        }
        Ok(())
    }
}

/// A query and where it stands among the leaves of its kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    lane: u32,
    query: u32,
}

/// Queries left for the scan.
#[derive(Default)]
struct Left {
    queries: Vec<usize>,
    /// For the last of them, what is known of its k-th correlation: a lower bound.
    thresholds: Vec<f64>,
}

impl Left {
    /// What is known of each query's k-th correlation.
    fn thresholds(&self) -> Vec<f64> {
        let unknown = self.queries.len() - self.thresholds.len();
        let mut thresholds = vec![f64::NEG_INFINITY; unknown];
        thresholds.extend(&self.thresholds);
        thresholds
    }
}

/// The leaves in which the queries stand, with their lists.
#[derive(Clone, Copy)]
struct Source<'a, T> {
    leaves: &'a Leaves<T>,
    lists: &'a Lists,
    /// Whether they are the tree's own leaves, and hold the nearest points.
    own: bool,
}

struct Search<'a, T: Element> {
    tree: &'a Index<T>,
    index: Listed<'a, T>,
    source: Source<'a, T>,
    list: &'a QueryList<'a>,
    options: &'a SearchOptions<'a>,
}

/// The answers of a chunk, row by row.
struct Answers {
    queries: Vec<u32>,
    indices: Vec<i64>,
    distances: Vec<f64>,
    lonely: Vec<(u32, f64)>,
    statistics: SearchStatistics,
}

/// A query under way.
struct Query<T> {
    leaf: u32,
    candidates: Candidates<T>,
    /// The leaves to meet by descending bound: 255 less the bound's part, then the place in the list or,
    /// once they come from the covers, the leaf.
    order: Vec<u32>,
    /// How many of them were met.
    met: usize,
    /// Rounds by covers.
    rounds: usize,
    stage: Stage,
}

/// Where a query's order comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Its leaf's list, with nothing met.
    First,
    /// Its leaf's list.
    List,
    /// The covers of all leaves, which suffice.
    Covers,
    /// Nothing is left to meet.
    Done,
    /// Too much is left to meet.
    Lonely,
}

/// What a worker reuses from chunk to chunk. There may be more queries than the chunk has: rows say how many.
struct Scratch<T> {
    /// The queries' rows, one after another.
    rows: Aligned<T>,
    panel: Aligned<T>,
    panel_candidates: Vec<Candidates<T>>,
    queries: Vec<Query<T>>,
    /// Leaf and number of query.
    frontier: Vec<(u32, u32)>,
    covers: CoverBounds,
}

/// Bits of an order's key below the bound's.
const PLACE_BITS: u32 = 24;
const PLACE_MASK: u32 = (1 << PLACE_BITS) - 1;

/// A query that may be near more leaves than one in this many is left for the scan.
const LONELY_SHARE: usize = 2;

impl<T: Element> Query<T> {
    /// Takes up to `quota` leaves of the order whose bound reaches the threshold; whether that were all.
    #[allow(clippy::cast_possible_truncation)]
    fn meet(&mut self, quota: usize, threshold: f64, mut take: impl FnMut(u32)) -> bool {
        let end = self.met.saturating_add(quota).min(self.order.len());
        while self.met < end {
            let key = self.order[self.met];
            // What ties with the threshold may have a lower id.
            if bound_of(u8::MAX - (key >> PLACE_BITS) as u8) < threshold {
                return true;
            }
            take(key & PLACE_MASK);
            self.met += 1;
        }
        end == self.order.len()
    }

    /// Leaves of the order that are left and whose bound reaches the threshold.
    #[allow(clippy::cast_possible_truncation)]
    fn left(&self, threshold: f64) -> usize {
        let bound = |key: &u32| bound_of(u8::MAX - (key >> PLACE_BITS) as u8);
        self.order[self.met..].partition_point(|key| bound(key) >= threshold)
    }
}

impl<T: Element> Search<'_, T> {
    /// Answers the queries in these places.
    fn run(
        &self,
        mut places: Vec<Place>,
        neighbors: &mut Neighbors,
        left: &mut Left,
        statistics: &mut SearchStatistics,
    ) {
        let k = self.options.k;
        let threads = rayon::current_num_threads();
        let chunks = places.len().div_ceil(CHUNK_QUERIES).max(threads);
        let size = places.len().div_ceil(chunks).max(1);
        let neighbors = Mutex::new((neighbors, left, statistics));
        // By id in a chunk: with the predecessor rule the twelve queries of a tile then admit about as
        // many points of a leaf.
        places
            .par_chunks_mut(size)
            .for_each(|chunk| chunk.sort_unstable_by_key(|place| self.order_of(place)));
        for_each_task(
            places.chunks(size),
            || self.scratch(),
            |scratch, chunk| {
                let answers = self.answer(chunk, scratch);
                let mut merged =
                    neighbors.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                let (neighbors, left, statistics) = &mut *merged;
                let rows = answers.indices.chunks_exact(k).zip(answers.distances.chunks_exact(k));
                for (&query, (indices, distances)) in answers.queries.iter().zip(rows) {
                    let row = query as usize * k..(query as usize + 1) * k;
                    neighbors.indices[row.clone()].copy_from_slice(indices);
                    neighbors.distances[row].copy_from_slice(distances);
                }
                for &(query, threshold) in &answers.lonely {
                    left.queries.push(query as usize);
                    left.thresholds.push(threshold);
                }
                statistics.merge(&answers.statistics);
                drop(merged);
                self.options.report(answers.queries.len());
            },
        );
    }

    fn order_of(&self, place: &Place) -> (Option<u32>, u32) {
        (self.list.id(place.query as usize), place.query)
    }

    fn scratch(&self) -> Scratch<T> {
        let rows = self.tree.field().shape().rows();
        Scratch {
            rows: Aligned::zeros(0),
            panel: Aligned::zeros(rows * PANEL_QUERIES),
            panel_candidates: (0..PANEL_QUERIES).map(|_| self.candidates()).collect(),
            queries: Vec::new(),
            frontier: Vec::new(),
            covers: CoverBounds::default(),
        }
    }

    fn candidates(&self) -> Candidates<T> {
        Candidates::new(self.options.k.min(self.tree.field().len()), Order::Any)
    }

    /// Answers one chunk.
    fn answer(&self, chunk: &[Place], scratch: &mut Scratch<T>) -> Answers {
        self.prepare(chunk, scratch);
        let mut statistics = SearchStatistics::default();
        loop {
            self.advance(scratch);
            if scratch.frontier.is_empty() {
                break;
            }
            self.evaluate(scratch, &mut statistics);
            statistics.rounds += 1;
        }
        self.finish(chunk, scratch, statistics)
    }

    /// Copies the queries' rows and orders their lists.
    #[allow(clippy::cast_possible_truncation)]
    fn prepare(&self, chunk: &[Place], scratch: &mut Scratch<T>) {
        let rows = self.tree.field().shape().rows();
        let points = self.source.leaves.points();
        scratch.rows.resize(chunk.len() * rows);
        while scratch.queries.len() < chunk.len() {
            let candidates = self.candidates();
            let query = Query {
                leaf: 0,
                candidates,
                order: Vec::new(),
                met: 0,
                rounds: 0,
                stage: Stage::First,
            };
            scratch.queries.push(query);
        }
        let targets = scratch.rows.chunks_exact_mut(rows).zip(&mut scratch.queries);
        for (place, (target, query)) in chunk.iter().zip(targets) {
            let lane = place.lane as usize;
            let (block, within) = (lane / T::BLOCK_LANES, lane % T::BLOCK_LANES);
            let source = &points.data()[block * rows * T::BLOCK_LANES..][..rows * T::BLOCK_LANES];
            for (target, values) in target.iter_mut().zip(source.chunks_exact(T::BLOCK_LANES)) {
                *target = values[within];
            }
            let id = self.list.id(place.query as usize);
            let limit = if self.options.predecessors_only { id } else { None };
            query.candidates.reset(limit.unwrap_or(u32::MAX), id);
            query.leaf = (lane / LEAF_POINTS) as u32;
            query.met = 0;
            query.rounds = 0;
            query.stage = Stage::First;
            let (_, bounds) = self.source.lists.of(lane / LEAF_POINTS);
            sort_by_bound(bounds, lane % LEAF_POINTS, &mut query.order);
        }
    }

    /// Fills the frontier with the leaves that come next.
    #[allow(clippy::cast_possible_truncation)]
    fn advance(&self, scratch: &mut Scratch<T>) {
        let Scratch { rows, queries, frontier, covers, .. } = scratch;
        frontier.clear();
        let shape = self.tree.field().shape();
        let points = self.tree.field().len() as f64;
        let rows = rows.chunks_exact(shape.rows());
        for (number, (query, row)) in (0..).zip(queries.iter_mut().zip(rows)) {
            query.candidates.compact();
            let threshold = query.candidates.threshold().to_f64();
            let admitted = (f64::from(query.candidates.limit()) / points).min(1.0);
            let wanted = FIRST_ROUND * self.options.k as f64;
            let quota = (wanted / (LEAF_POINTS as f64 * admitted)).ceil() as usize;
            let is_first = query.stage == Stage::First;
            if is_first {
                if self.source.own {
                    frontier.push((query.leaf, number));
                }
                query.stage = Stage::List;
                if self.source.leaves.summaries()[query.leaf as usize].is_opaque {
                    self.resort_to_covers(row, query, threshold, covers);
                }
            }
            if query.stage == Stage::List {
                let (leaves, _) = self.source.lists.of(query.leaf as usize);
                let quota = if is_first { quota } else { usize::MAX };
                let before = frontier.len();
                let is_all = query.meet(quota, threshold, |place| {
                    frontier.push((leaves[place as usize], number));
                });
                if is_all && !is_first && frontier.len() == before {
                    if threshold >= self.index.floor {
                        query.stage = Stage::Done;
                    } else {
                        self.resort_to_covers(row, query, threshold, covers);
                    }
                }
            }
            if query.stage == Stage::Covers {
                if !is_first && query.left(threshold) > self.index.leaves.len() / LONELY_SHARE {
                    query.stage = Stage::Lonely;
                    continue;
                }
                // More each time: a query for itself is no full tile.
                let quota = quota << (query.rounds.min(8));
                query.rounds += 1;
                if query.meet(quota, threshold, |leaf| frontier.push((leaf, number))) {
                    query.stage = Stage::Done;
                }
            }
        }
    }

    /// Replaces a query's order by that of the covers of all leaves that it hasn't met.
    fn resort_to_covers(
        &self,
        row: &[T],
        query: &mut Query<T>,
        threshold: f64,
        covers: &mut CoverBounds,
    ) {
        let slack = self.source.leaves.summaries()[query.leaf as usize].slack;
        self.index.covers.query_bounds(self.tree.field(), row, slack, covers);
        let (leaves, _) = self.source.lists.of(query.leaf as usize);
        for key in &query.order[..query.met] {
            covers.bounds[leaves[(key & PLACE_MASK) as usize] as usize] = f32::NEG_INFINITY;
        }
        if self.source.own {
            covers.bounds[query.leaf as usize] = f32::NEG_INFINITY;
        }
        query.order.clear();
        query.met = 0;
        for (leaf, &bound) in (0..).zip(&covers.bounds) {
            if bound >= 0.0 && f64::from(bound) >= threshold {
                query.order.push(u32::from(u8::MAX - part_of(bound)) << PLACE_BITS | leaf);
            }
        }
        query.order.sort_unstable();
        query.stage = Stage::Covers;
    }

    /// Offers the queries of the frontier the points of their leaves.
    fn evaluate(&self, scratch: &mut Scratch<T>, statistics: &mut SearchStatistics) {
        let field = self.tree.field();
        let (family, shape) = (field.function().family(), field.shape());
        let Scratch { rows, panel, panel_candidates, queries, frontier, .. } = scratch;
        frontier.sort_unstable();
        for run in frontier.chunk_by(|a, b| a.0 == b.0) {
            let leaf = run[0].0 as usize;
            let (blocks, ids) = (self.index.leaves.blocks(leaf), self.index.leaves.leaf_ids(leaf));
            for group in run.chunks(PANEL_QUERIES) {
                let limits =
                    group.iter().map(|&(_, query)| queries[query as usize].candidates.limit());
                let limit = limits.max().unwrap_or(0);
                let admitted = ids.partition_point(|&id| id < limit).div_ceil(T::BLOCK_LANES);
                if admitted == 0 {
                    continue;
                }
                for (place, &(_, query)) in group.iter().enumerate() {
                    pack(&rows[query as usize * shape.rows()..][..shape.rows()], place, panel);
                }
                for (place, &(_, query)) in group.iter().enumerate() {
                    swap(&mut panel_candidates[place], &mut queries[query as usize].candidates);
                }
                let lanes = admitted * T::BLOCK_LANES;
                let panel = Panel::new(panel, group.len()).expect("the panel has whole rows");
                let blocks = blocks.slice(0..admitted);
                let candidates = &mut panel_candidates[..group.len()];
                field
                    .kernels()
                    .select_neighbors(family, shape, panel, blocks, &ids[..lanes], candidates)
                    .expect("panel and leaf have the field's shape");
                for (place, &(_, query)) in group.iter().enumerate() {
                    swap(&mut panel_candidates[place], &mut queries[query as usize].candidates);
                }
                statistics.correlations += (group.len() * lanes) as u64;
                statistics.leaves += group.len() as u64;
            }
        }
    }

    /// Writes the answers of the queries that the lists suffice for.
    fn finish(
        &self,
        chunk: &[Place],
        scratch: &mut Scratch<T>,
        mut statistics: SearchStatistics,
    ) -> Answers {
        let k = self.options.k;
        let mut answers = Answers {
            queries: Vec::with_capacity(chunk.len()),
            indices: Vec::with_capacity(chunk.len() * k),
            distances: Vec::with_capacity(chunk.len() * k),
            lonely: Vec::new(),
            statistics: SearchStatistics::default(),
        };
        for (place, query) in chunk.iter().zip(&mut scratch.queries) {
            if query.stage == Stage::Lonely {
                query.candidates.compact();
                answers.lonely.push((place.query, query.candidates.threshold().to_f64()));
                continue;
            }
            answers.queries.push(place.query);
            let start = answers.indices.len();
            answers.indices.resize(start + k, -1);
            answers.distances.resize(start + k, f64::INFINITY);
            let (indices, distances) =
                (&mut answers.indices[start..], &mut answers.distances[start..]);
            write_row(Metric::Residual, query.candidates.finish(), indices, distances);
        }
        statistics.listed = answers.queries.len();
        statistics.lonely = answers.lonely.len();
        answers.statistics = statistics;
        answers
    }
}

/// Writes a row into its place of a panel.
fn pack<T: Element>(row: &[T], place: usize, panel: &mut [T]) {
    for (places, &value) in panel.chunks_exact_mut(PANEL_QUERIES).zip(row) {
        places[place] = value;
    }
}

/// The entries of a list by descending bound for the point in `lane`, ties in the list's order: a counting
/// sort.
#[allow(clippy::cast_possible_truncation)]
fn sort_by_bound(bounds: &[[u8; LEAF_POINTS]], lane: usize, order: &mut Vec<u32>) {
    let key = |bounds: &[u8; LEAF_POINTS]| u8::MAX - bounds[lane];
    let mut next = [0_u32; 1 + u8::MAX as usize];
    for bounds in bounds {
        next[usize::from(key(bounds))] += 1;
    }
    let mut sum = 0;
    for next in &mut next {
        sum += core::mem::replace(next, sum);
    }
    order.clear();
    order.resize(bounds.len(), 0);
    for (place, bounds) in bounds.iter().enumerate() {
        let key = key(bounds);
        let next = &mut next[usize::from(key)];
        order[*next as usize] = u32::from(key) << PLACE_BITS | place as u32;
        *next += 1;
    }
}

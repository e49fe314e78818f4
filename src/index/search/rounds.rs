//! Rounds over the leaves, for chunks of queries that are neighbours in space.
//!
//! ```text
//! chunks of queries, in parallel; for each chunk
//!     frontier: each query's own leaf and the first of its list
//!     while the frontier isn't empty:
//!         sort it by leaf                            a leaf's columns are read once for all its queries
//!         for each leaf, for each twelve queries: the residual tile
//!         frontier: what is next in each list and above the query's threshold
//! ```

use core::mem::swap;
use std::sync::Mutex;
use std::time::Instant;

use rayon::prelude::*;
use rhotree_kernels::layout::{PANEL_QUERIES, Panel};
use rhotree_kernels::{Candidates, Element, Order};

use super::descent::{Sight, Step};
use super::query::{Query, Stage};
use crate::field::ResidualField;
use crate::index::ListedLeaves;
use crate::index::envelopes::Probe;
use crate::index::leaf_set::LeafSet;
use crate::index::leaves::LEAF_POINTS;
use crate::index::levels::Bounder;
use crate::index::lists::Lists;
use crate::layout::Aligned;
use crate::neighbors::{Neighbors, residual_distance};
use crate::parallel::{for_each_task, locked};
use crate::scan::Request;
use crate::statistics::SearchStatistics;

/// Most queries of a chunk. A leaf is read once a round for all of them.
const CHUNK_QUERIES: usize = 1024;

/// Points that the first round aims at, for each neighbour.
const FIRST_ROUND: f64 = 5.0;

/// A query that is known to be near more leaves than one in this many is left for the scan, which has others to
/// share what it reads,
const LONELY_SHARE: usize = 32;

/// unless they are no more than this: with few leaves, a leaf is shared by many queries.
const FEW_LEAVES: usize = 96;

/// A query and where it stands among the leaves of its kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub lane: u32,
    pub query: u32,
}

/// The leaves in which the queries stand, with their lists.
#[derive(Clone, Copy)]
pub(super) struct Source<'a, T> {
    pub set: &'a LeafSet<T>,
    pub lists: &'a Lists,
    /// Whether they are the index's own leaves, and hold the nearest points.
    pub own: bool,
}

/// One search by rounds.
pub(super) struct Rounds<'a, T: Element> {
    field: &'a ResidualField<T>,
    listed: &'a ListedLeaves<T>,
    source: Source<'a, T>,
    bounder: Bounder,
    /// Leaves that a query may meet by way of the levels.
    most_leaves: usize,
    request: Request<'a>,
}

/// What the rounds make of some queries.
pub(super) struct Outcome<'a> {
    pub neighbors: &'a mut Neighbors,
    /// Lonely queries, with what is known of their k-th correlation: a lower bound.
    pub lonely: Vec<(usize, f64)>,
    pub statistics: SearchStatistics,
}

/// What a thread reuses from chunk to chunk. There may be more queries than the chunk has: rows say how many.
struct Worker<T> {
    /// The queries' rows, one after another.
    rows: Aligned<T>,
    panel: Aligned<T>,
    panel_candidates: Vec<Candidates<T>>,
    queries: Vec<Query<T>>,
    /// Leaf and number of query.
    frontier: Vec<(u32, u32)>,
    probe: Probe,
    /// A row for each query of a chunk.
    answers: Neighbors,
}

impl<'a, T: Element> Rounds<'a, T> {
    pub fn new(
        field: &'a ResidualField<T>,
        listed: &'a ListedLeaves<T>,
        source: Source<'a, T>,
        request: Request<'a>,
    ) -> Self {
        let outlying = listed.set.leaves.outlying();
        let leaves = outlying.len();
        // Envelopes can't rule an outlying leaf out.
        let outlying = outlying.iter().filter(|&&is_outlying| is_outlying).count();
        let most_leaves = ((leaves / LONELY_SHARE).max(FEW_LEAVES) + outlying).min(leaves / 2);
        Self { field, listed, source, bounder: Bounder::new(field), most_leaves, request }
    }

    /// Answers the queries in these places.
    pub fn run(&self, mut places: Vec<Place>, outcome: &mut Outcome<'_>) {
        let threads = rayon::current_num_threads();
        let chunks = places.len().div_ceil(CHUNK_QUERIES).max(threads);
        let size = places.len().div_ceil(chunks).max(1);
        let start = Instant::now();
        // By id in a chunk: with the predecessor rule the twelve queries of a tile then admit about as
        // many points of a leaf.
        places
            .par_chunks_mut(size)
            .for_each(|chunk| chunk.sort_unstable_by_key(|place| self.order_of(place)));
        outcome.statistics.times.preparation += start.elapsed() * threads as u32;
        let outcome = Mutex::new(outcome);
        for_each_task(
            places.chunks(size),
            self.request.monitor,
            || self.worker(size),
            |worker, chunk| {
                let mut statistics = SearchStatistics::default();
                if self.answer(chunk, worker, &mut statistics) {
                    self.finish(chunk, worker, statistics, &outcome);
                }
            },
        );
    }

    fn order_of(&self, place: &Place) -> (Option<u32>, u32) {
        (self.request.list.id(place.query as usize), place.query)
    }

    fn worker(&self, queries: usize) -> Worker<T> {
        let rows = self.field.shape().rows();
        Worker {
            rows: Aligned::zeros(0),
            panel: Aligned::zeros(rows * PANEL_QUERIES),
            panel_candidates: (0..PANEL_QUERIES).map(|_| self.candidates()).collect(),
            queries: Vec::new(),
            frontier: Vec::new(),
            probe: Probe::default(),
            answers: Neighbors::empty(queries, self.request.options.k)
                .expect("there was room for the rows of all queries"),
        }
    }

    fn candidates(&self) -> Candidates<T> {
        Candidates::new(self.request.options.k.min(self.field.len()), Order::Any)
    }

    /// Leaves the answers of a chunk in the worker's queries; false where the search was stopped.
    fn answer(
        &self,
        chunk: &[Place],
        worker: &mut Worker<T>,
        statistics: &mut SearchStatistics,
    ) -> bool {
        let start = Instant::now();
        self.prepare(chunk, worker, statistics);
        statistics.times.ordering += start.elapsed();
        while self.request.monitor.goes_on() {
            let start = Instant::now();
            self.advance(worker, statistics);
            statistics.times.ordering += start.elapsed();
            if worker.frontier.is_empty() {
                let is_over = |query: &Query<T>| matches!(query.stage, Stage::Done | Stage::Lonely);
                debug_assert!(worker.queries[..chunk.len()].iter().all(is_over));
                return true;
            }
            let start = Instant::now();
            self.evaluate(worker, statistics);
            statistics.times.leaves += start.elapsed();
            statistics.rounds += 1;
        }
        false
    }

    /// Copies the queries' rows and orders their lists.
    fn prepare(&self, chunk: &[Place], worker: &mut Worker<T>, statistics: &mut SearchStatistics) {
        let rows = self.field.shape().rows();
        let points = self.source.set.leaves.points();
        worker.rows.resize(chunk.len() * rows);
        while worker.queries.len() < chunk.len() {
            worker.queries.push(Query::new(self.candidates()));
        }
        let targets = worker.rows.chunks_exact_mut(rows).zip(&mut worker.queries);
        for (place, (target, query)) in chunk.iter().zip(targets) {
            let lane = place.lane as usize;
            let (block, within) = (lane / T::BLOCK_LANES, lane % T::BLOCK_LANES);
            let source = &points.data()[block * rows * T::BLOCK_LANES..][..rows * T::BLOCK_LANES];
            for (target, values) in target.iter_mut().zip(source.chunks_exact(T::BLOCK_LANES)) {
                *target = values[within];
            }
            let id = self.request.list.id(place.query as usize);
            self.request.options.reset(&mut query.candidates, id);
            let (_, bounds) = self.source.lists.of(lane / LEAF_POINTS);
            query.begin(lane / LEAF_POINTS, bounds, lane % LEAF_POINTS);
            statistics.entries += query.entries() as u64;
        }
    }

    /// Fills the frontier with the leaves that come next.
    fn advance(&self, worker: &mut Worker<T>, statistics: &mut SearchStatistics) {
        let Worker { rows, queries, frontier, probe, .. } = worker;
        frontier.clear();
        let rows = rows.chunks_exact(self.field.shape().rows());
        for (number, (query, row)) in (0..).zip(queries.iter_mut().zip(rows)) {
            query.candidates.compact();
            let threshold = query.candidates.threshold().to_f64();
            let quota = self.first_quota(query);
            let is_first = query.stage == Stage::First;
            if is_first {
                if self.source.own {
                    frontier.push((query.leaf, number));
                }
                query.stage = Stage::List;
                if self.source.set.summaries.pivots[query.leaf as usize].is_opaque {
                    self.resort_to_levels(query);
                }
            }
            let mut take = |leaf| frontier.push((leaf, number));
            if query.stage == Stage::List {
                let is_done = self.advance_in_list(query, is_first, quota, threshold, &mut take);
                if is_done && threshold >= self.listed.floor {
                    query.stage = Stage::Done;
                } else if is_done {
                    self.resort_to_levels(query);
                }
            }
            if query.stage == Stage::Levels {
                self.advance_in_levels(query, row, quota, threshold, probe, &mut take);
                statistics.bounds += query.descent.take_bounds();
            }
        }
    }

    /// Leaves that hold some times as many admitted points as there are neighbours to find.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn first_quota(&self, query: &Query<T>) -> usize {
        let points = self.listed.lanes.len() as f64;
        let admitted = (f64::from(query.candidates.limit()) / points).min(1.0);
        let wanted = FIRST_ROUND * self.request.options.k as f64;
        (wanted / (LEAF_POINTS as f64 * admitted)).ceil() as usize
    }

    /// Takes the next leaves of a query's list: a quota of them in its first round, then all that its
    /// threshold leaves. Whether the list has nothing more for it.
    fn advance_in_list(
        &self,
        query: &mut Query<T>,
        is_first: bool,
        quota: usize,
        threshold: f64,
        take: &mut impl FnMut(u32),
    ) -> bool {
        let (leaves, _) = self.source.lists.of(query.leaf as usize);
        let quota = if is_first { quota } else { usize::MAX };
        let mut taken = 0;
        let is_all = query.meet(quota, threshold, |place| {
            take(leaves[place as usize]);
            taken += 1;
        });
        // A query that is no point meets no leaf of its own in its first round: without any in its list it would
        // meet none at all.
        is_all && taken == 0 && !(is_first && self.source.own)
    }

    /// Takes the next leaves by way of the levels.
    fn advance_in_levels(
        &self,
        query: &mut Query<T>,
        row: &[T],
        quota: usize,
        threshold: f64,
        probe: &mut Probe,
        take: &mut impl FnMut(u32),
    ) {
        let levels = &self.listed.set.summaries.levels;
        let slack = self.source.set.summaries.slack(query.leaf as usize);
        probe.set_point(self.field, row, slack, levels.greatest());
        let limit = query.candidates.limit();
        let sight = Sight { levels, bounder: &self.bounder, probe, threshold, limit };
        // More each time: a query for itself is no full tile.
        let quota = quota << query.rounds.min(8);
        query.rounds += 1;
        query.stage = match query.descent.advance(&sight, quota, self.most_leaves, take) {
            Step::Under => Stage::Levels,
            Step::Done => Stage::Done,
            Step::Lonely => Stage::Lonely,
        };
    }

    /// Goes on by way of the levels, with the leaves that a query hasn't met.
    fn resort_to_levels(&self, query: &mut Query<T>) {
        let (list, _) = self.source.lists.of(query.leaf as usize);
        let own = self.source.own.then_some(query.leaf);
        query.resort_to_levels(&self.listed.set.summaries.levels, list, own);
    }

    /// Offers the queries of the frontier the points of their leaves.
    fn evaluate(&self, worker: &mut Worker<T>, statistics: &mut SearchStatistics) {
        let shape = self.field.shape();
        let Worker { rows, panel, panel_candidates, queries, frontier, .. } = worker;
        let leaves = &self.listed.set.leaves;
        frontier.sort_unstable();
        for run in frontier.chunk_by(|a, b| a.0 == b.0) {
            let leaf = run[0].0 as usize;
            let (blocks, ids) = (leaves.blocks(leaf), leaves.leaf_ids(leaf));
            let mut most_lanes = 0;
            for group in run.chunks(PANEL_QUERIES) {
                let limits =
                    group.iter().map(|&(_, query)| queries[query as usize].candidates.limit());
                let limit = limits.max().unwrap_or(0);
                let admitted = ids.partition_point(|&id| id < limit).div_ceil(T::BLOCK_LANES);
                if admitted == 0 {
                    continue;
                }
                pack(group.iter().map(|&(_, query)| query as usize), rows, shape.rows(), panel);
                for (place, &(_, query)) in group.iter().enumerate() {
                    swap(&mut panel_candidates[place], &mut queries[query as usize].candidates);
                }
                let lanes = admitted * T::BLOCK_LANES;
                let panel = Panel::new(panel, group.len()).expect("the panel has whole rows");
                let candidates = &mut panel_candidates[..group.len()];
                let blocks = blocks.slice(0..admitted);
                self.field.correlator().select(panel, blocks, &ids[..lanes], candidates);
                for (place, &(_, query)) in group.iter().enumerate() {
                    swap(&mut panel_candidates[place], &mut queries[query as usize].candidates);
                }
                statistics.correlations += (group.len() * lanes) as u64;
                statistics.leaves += group.len() as u64;
                most_lanes = lanes.max(most_lanes);
            }
            statistics.bytes += (most_lanes * shape.rows() * size_of::<T>()) as u64;
        }
    }

    /// Writes the answers of the queries that aren't lonely.
    fn finish(
        &self,
        chunk: &[Place],
        worker: &mut Worker<T>,
        mut statistics: SearchStatistics,
        outcome: &Mutex<&mut Outcome<'_>>,
    ) {
        let start = Instant::now();
        // Sorted and written here, so that the other threads wait for no more than a copy.
        let Worker { queries, answers, .. } = worker;
        let mut lonely = Vec::new();
        for ((place, query), mut row) in
            chunk.iter().zip(queries).zip(answers.rows_mut().into_rows())
        {
            if query.stage == Stage::Lonely {
                query.candidates.compact();
                lonely.push((place.query as usize, query.candidates.threshold().to_f64()));
                row.write::<T>(&[], residual_distance);
            } else {
                row.write(query.candidates.finish(), residual_distance);
            }
        }
        statistics.lonely = lonely.len();
        statistics.listed = chunk.len() - lonely.len();

        let mut outcome = locked(outcome);
        // The rows of the lonely are empty, and are written when they are scanned.
        outcome.neighbors.copy_rows(chunk.iter().map(|place| place.query as usize), answers);
        outcome.lonely.extend(lonely);
        statistics.times.answers += start.elapsed();
        outcome.statistics.merge(&statistics);
        drop(outcome);
        self.request.monitor.report(statistics.listed);
    }
}

/// Writes the rows of up to a panel's queries side by side.
fn pack<T: Element>(
    queries: impl Iterator<Item = usize>,
    rows: &[T],
    length: usize,
    panel: &mut [T],
) {
    // A panel that isn't full has some query in the places that are left.
    let mut sources = [&rows[..length]; PANEL_QUERIES];
    for (source, query) in sources.iter_mut().zip(queries) {
        *source = &rows[query * length..][..length];
    }
    for (row, places) in panel.chunks_exact_mut(PANEL_QUERIES).enumerate() {
        for (place, source) in places.iter_mut().zip(&sources) {
            *place = source[row];
        }
    }
}

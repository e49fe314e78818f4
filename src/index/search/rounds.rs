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
//!
//! Where no thread has more than one chunk, all chunks go through their rounds together: their frontiers are
//! one, and the threads share the leaves in it, so that a leaf is read once a round for all queries there are.

use core::cell::LazyCell;
use core::mem::{swap, take};
use std::sync::{Mutex, MutexGuard};
use std::time::Instant;

use rayon::prelude::*;
use rhotree_kernels::{Candidates, Element, Order};

use super::descent::{Sight, Step};
use super::evaluation::{Meeting, Party, Tile};
use super::frontier::Frontier;
use super::query::{Query, Stage};
use crate::field::ResidualField;
use crate::index::ListedLeaves;
use crate::index::envelopes::Probe;
use crate::index::leaf_set::LeafSet;
use crate::index::leaves::LEAF_POINTS;
use crate::index::levels::Bounder;
use crate::index::lists::Lists;
use crate::index::plan::{first_leaves, most_leaves};
use crate::layout::Aligned;
use crate::neighbors::{Neighbors, residual_distance};
use crate::parallel::{for_each_task, locked, owned, unlocked};
use crate::scan::Request;
use crate::statistics::SearchStatistics;

/// Most queries of a chunk, and fewest where there are many chunks: in shorter ones tiles are seldom full.
const CHUNK_QUERIES: (usize, usize) = (256, 1024);

/// Chunks for each thread to aim at, so that none waits long for the last.
const CHUNKS_PER_THREAD: usize = 16;

/// Runs of leaves for each thread, where threads share them: enough that none waits long for the others.
const RUNS_PER_THREAD: usize = 8;

/// A query and where it stands among the leaves of its kind.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub lane: u32,
    pub query: u32,
}

/// The leaves in which the queries stand, with their lists.
#[derive(Clone, Copy)]
pub(super) struct Source<'a, T: Element> {
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

/// A chunk of queries under way, in memory that is reused from chunk to chunk. There may be more queries than the
/// chunk has places.
struct Chunk<'p, T> {
    places: &'p [Place],
    /// The queries' rows, one after another, each of this length.
    rows: Aligned<T>,
    length: usize,
    queries: Vec<Query<T>>,
    frontier: Frontier,
    probe: Probe,
    /// A row for each query.
    answers: Neighbors,
    statistics: SearchStatistics,
}

impl<'a, T: Element> Rounds<'a, T> {
    pub fn new(
        field: &'a ResidualField<T>,
        listed: &'a ListedLeaves<T>,
        source: Source<'a, T>,
        request: Request<'a>,
    ) -> Self {
        let most_leaves = most_leaves(&listed.set.leaves);
        Self { field, listed, source, bounder: Bounder::new(field), most_leaves, request }
    }

    /// Answers the queries in these places.
    pub fn run(&self, mut places: Vec<Place>, outcome: &mut Outcome<'_>) {
        let threads = rayon::current_num_threads();
        let size = chunk_size(places.len(), threads);
        let start = Instant::now();
        // By id in a chunk: with the predecessor rule the twelve queries of a tile then admit about as
        // many points of a leaf.
        places
            .par_chunks_mut(size)
            .for_each(|chunk| chunk.sort_unstable_by_key(|place| self.order_of(place)));
        outcome.statistics.times.preparation += start.elapsed() * threads as u32;
        let outcome = Mutex::new(outcome);
        let chunks = places.chunks(size);
        if chunks.len() <= threads {
            self.run_together(
                chunks.map(|places| self.chunk(size).with(places)).collect(),
                &outcome,
            );
        } else {
            for_each_task(
                chunks,
                self.request.monitor,
                || (self.chunk(size), self.tile()),
                |(chunk, tile), places| {
                    chunk.places = places;
                    self.run_alone(chunk, tile, &outcome);
                },
            );
        }
    }

    /// Answers the queries of a chunk.
    fn run_alone(
        &self,
        chunk: &mut Chunk<'_, T>,
        tile: &mut Tile<T>,
        outcome: &Mutex<&mut Outcome<'_>>,
    ) {
        self.prepare(chunk);
        while self.request.monitor.goes_on() {
            self.advance(chunk);
            if chunk.frontier.is_empty() {
                return self.finish(chunk, outcome);
            }
            let mut frontier = take(&mut chunk.frontier);
            let leaves = &self.listed.set.leaves;
            let work = tile.evaluate(self.field, leaves, frontier.by_leaf(leaves.len()), chunk);
            chunk.statistics.merge(&work);
            chunk.frontier = frontier;
        }
    }

    /// Answers the queries of some chunks, in rounds that they have in common.
    fn run_together(&self, mut chunks: Vec<Chunk<'_, T>>, outcome: &Mutex<&mut Outcome<'_>>) {
        chunks.par_iter_mut().for_each(|chunk| self.prepare(chunk));
        let size = chunks.first().map_or(1, |chunk| chunk.places.len()) as u32;
        let mut frontier = Vec::new();
        while self.request.monitor.goes_on() {
            chunks.par_iter_mut().for_each(|chunk| self.advance(chunk));
            frontier.clear();
            for (first, chunk) in (0..).step_by(size as usize).zip(&chunks) {
                frontier
                    .extend(chunk.frontier.meetings().iter().map(|meeting| meeting.from(first)));
            }
            if frontier.is_empty() {
                chunks.par_iter_mut().for_each(|chunk| self.finish(chunk, outcome));
                return;
            }
            frontier.par_sort_unstable();
            let work = Mutex::new(SearchStatistics::default());
            let leaves = &self.listed.set.leaves;
            for_each_task(
                runs(&frontier, rayon::current_num_threads()).into_iter(),
                self.request.monitor,
                || self.tile(),
                |tile, run| {
                    let mut party = Together { chunks: &chunks, size };
                    let done = tile.evaluate(self.field, leaves, run, &mut party);
                    locked(&work).merge(&done);
                },
            );
            chunks[0].statistics.merge(&unlocked(work));
        }
    }

    fn order_of(&self, place: &Place) -> (Option<u32>, u32) {
        (self.request.list.id(place.query as usize), place.query)
    }

    fn candidates(&self) -> Candidates<T> {
        Candidates::new(self.request.options.k.min(self.field.len()), Order::Any)
    }

    fn tile(&self) -> Tile<T> {
        Tile::new(self.field.shape().rows(), || self.candidates())
    }

    fn chunk(&self, queries: usize) -> Chunk<'static, T> {
        Chunk {
            places: &[],
            rows: Aligned::empty(),
            length: self.field.shape().rows(),
            queries: Vec::new(),
            frontier: Frontier::default(),
            probe: Probe::default(),
            answers: Neighbors::empty(queries, self.request.options.k)
                .expect("there was room for the rows of all queries"),
            statistics: SearchStatistics::default(),
        }
    }

    /// Copies the queries' rows and orders their lists.
    fn prepare(&self, chunk: &mut Chunk<'_, T>) {
        let start = Instant::now();
        let length = self.field.shape().rows();
        let points = self.source.set.leaves.points();
        let Chunk { places, rows, queries, statistics, .. } = chunk;
        rows.resize(places.len() * length);
        while queries.len() < places.len() {
            queries.push(Query::new(self.candidates()));
        }
        let targets = rows.chunks_exact_mut(length).zip(queries);
        for (place, (target, query)) in places.iter().zip(targets) {
            let lane = place.lane as usize;
            let (block, within) = (lane / T::BLOCK_LANES, lane % T::BLOCK_LANES);
            let elements = length * T::BLOCK_LANES;
            let source = &points.data()[block * elements..][..elements];
            for (target, values) in target.iter_mut().zip(source.chunks_exact(T::BLOCK_LANES)) {
                *target = values[within];
            }
            let id = self.request.list.id(place.query as usize);
            self.request.options.reset(owned(&mut query.candidates), id);
            let (_, bounds) = self.source.lists.of(lane / LEAF_POINTS);
            query.begin(lane / LEAF_POINTS, bounds, lane % LEAF_POINTS);
            statistics.entries += query.entries() as u64;
        }
        statistics.times.ordering += start.elapsed();
    }

    /// Fills the frontier with the leaves that come next.
    fn advance(&self, chunk: &mut Chunk<'_, T>) {
        let start = Instant::now();
        let Chunk { places, rows, queries, frontier, probe, statistics, .. } = chunk;
        frontier.clear();
        let (k, points) = (self.request.options.k, self.listed.lanes.len());
        let rows = rows.chunks_exact(self.field.shape().rows());
        for (number, (query, row)) in (0..).zip(queries[..places.len()].iter_mut().zip(rows)) {
            let candidates = owned(&mut query.candidates);
            candidates.compact();
            let threshold = candidates.threshold().to_f64();
            let limit = candidates.limit();
            let quota = first_leaves(k, f64::from(limit) / points as f64);
            let is_first = query.stage == Stage::First;
            let mut take = |leaf| frontier.push(Meeting { leaf, query: number });
            if is_first {
                if self.source.own {
                    take(query.leaf);
                }
                query.stage = Stage::List;
                if self.source.set.summaries.pivots[query.leaf as usize].is_opaque {
                    self.resort_to_levels(query);
                }
            }
            if query.stage == Stage::List {
                let is_done = self.advance_in_list(query, is_first, quota, threshold, &mut take);
                if is_done && threshold >= self.listed.floor {
                    query.stage = Stage::Done;
                } else if is_done {
                    self.resort_to_levels(query);
                }
            }
            if query.stage == Stage::Levels {
                let known = (threshold, limit);
                self.advance_in_levels(query, row, quota, known, probe, &mut take);
                statistics.bounds += query.descent.take_bounds();
            }
        }
        statistics.rounds += usize::from(!frontier.is_empty());
        statistics.times.ordering += start.elapsed();
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
        (threshold, limit): (f64, u32),
        probe: &mut Probe,
        take: &mut impl FnMut(u32),
    ) {
        let levels = &self.listed.set.summaries.levels;
        let slack = self.source.set.summaries.slack(query.leaf as usize);
        let probe = LazyCell::new(|| {
            probe.set_point(self.field, row, slack, levels.greatest());
            &*probe
        });
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

    /// Writes the answers of the queries that aren't lonely.
    fn finish(&self, chunk: &mut Chunk<'_, T>, outcome: &Mutex<&mut Outcome<'_>>) {
        let start = Instant::now();
        // Sorted and written here, so that the other threads wait for no more than a copy.
        let Chunk { places, queries, answers, statistics, .. } = chunk;
        let mut statistics = core::mem::take(statistics);
        let mut lonely = Vec::new();
        for ((place, query), mut row) in
            places.iter().zip(queries).zip(answers.rows_mut().into_rows())
        {
            debug_assert!(matches!(query.stage, Stage::Done | Stage::Lonely));
            let candidates = owned(&mut query.candidates);
            if query.stage == Stage::Lonely {
                candidates.compact();
                lonely.push((place.query as usize, candidates.threshold().to_f64()));
                row.write::<T>(&[], residual_distance);
            } else {
                let options = self.request.options;
                row.write(candidates.finish(), |rho| options.told(rho, residual_distance));
            }
        }
        statistics.lonely = lonely.len();
        statistics.listed = places.len() - lonely.len();

        let mut outcome = locked(outcome);
        // The rows of the lonely are empty, and are written when they are scanned.
        outcome.neighbors.copy_rows(places.iter().map(|place| place.query as usize), answers);
        outcome.lonely.extend(lonely);
        statistics.times.answers += start.elapsed();
        outcome.statistics.merge(&statistics);
        drop(outcome);
        self.request.monitor.report(statistics.listed);
    }
}

impl<'p, T> Chunk<'p, T> {
    /// The chunk of these places.
    fn with(self, places: &'p [Place]) -> Self {
        Self { places, ..self }
    }
}

impl<T: Element> Party<T> for Chunk<'_, T> {
    fn row(&self, query: u32) -> &[T] {
        &self.rows[query as usize * self.length..][..self.length]
    }

    fn lend(&mut self, query: u32, candidates: &mut Candidates<T>) {
        swap(owned(&mut self.queries[query as usize].candidates), candidates);
    }

    fn regain(&mut self, query: u32, candidates: &mut Candidates<T>) {
        self.lend(query, candidates);
    }
}

/// Chunks of `size` queries, numbered through. Tiles of two threads may hold the same query at a time: each has
/// candidates of its own, and none waits for the other.
struct Together<'a, 'p, T> {
    chunks: &'a [Chunk<'p, T>],
    size: u32,
}

impl<T: Element> Together<'_, '_, T> {
    fn candidates(&self, query: u32) -> MutexGuard<'_, Candidates<T>> {
        let chunk = &self.chunks[(query / self.size) as usize];
        locked(&chunk.queries[(query % self.size) as usize].candidates)
    }
}

impl<T: Element> Party<T> for Together<'_, '_, T> {
    fn row(&self, query: u32) -> &[T] {
        self.chunks[(query / self.size) as usize].row(query % self.size)
    }

    fn lend(&mut self, query: u32, candidates: &mut Candidates<T>) {
        candidates.follow(&self.candidates(query));
    }

    fn regain(&mut self, query: u32, candidates: &mut Candidates<T>) {
        self.candidates(query).absorb(candidates);
    }
}

/// Queries of a chunk: a share of a thread's where threads go through their rounds together.
fn chunk_size(queries: usize, threads: usize) -> usize {
    let (fewest, most) = CHUNK_QUERIES;
    match queries.div_ceil(threads) {
        share if share <= most => share.max(1),
        share => (share / CHUNKS_PER_THREAD).clamp(fewest, most),
    }
}

/// The meetings in runs, about so many and equally long, each with all meetings of its leaves; runs that follow one
/// another are those of `threads` distant parts in turn, where queries that threads would wait for are seldom the same.
fn runs(meetings: &[Meeting], threads: usize) -> Vec<&[Meeting]> {
    let size = meetings.len().div_ceil(threads * RUNS_PER_THREAD).max(1);
    let (mut runs, mut left) = (Vec::new(), meetings);
    while let Some(last) = left.get(size - 1).or(left.last()) {
        let (run, rest) = left.split_at(left.partition_point(|meeting| meeting.leaf <= last.leaf));
        runs.push(run);
        left = rest;
    }
    let parts = runs.chunks(RUNS_PER_THREAD);
    (0..RUNS_PER_THREAD)
        .flat_map(|turn| parts.clone().filter_map(move |part| part.get(turn).copied()))
        .collect()
}

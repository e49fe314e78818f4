//! The three steps of a screened scan, for chunks of queries.
//!
//! ```text
//! queries in an order of places, in parallel:
//!     a second look at points near each query, the threshold to begin with
//! chunks of queries, in parallel; for each chunk
//!     for each run of blocks:                   rows and blocks of a run stay in the cache
//!         for each panel of queries: the screen
//!             for each query: a second look at the points that stay, which raises its threshold
//!     for each query: what could be among its k nearest, and the outlying points, as the scan does it
//! ```

use core::ops::Range;
use std::sync::Mutex;

use rayon::prelude::*;
use rhotree_kernels::layout::{
    PANEL_QUERIES, SCREEN_BYTE, SCREEN_LANES, ScreenRowShape, ScreenShape,
};
use rhotree_kernels::{Candidates, Element, Kernels, Order};

use super::certificate::{rounded_down, rounded_up};
use super::near::NEAR_POINTS;
use super::plan::Choice;
use super::rounder::{LEVELS, ROW_RADIUS};
use super::{Rotated, ScreenPlan, ScreenedScan, WORD_BLOCKS, WORD_POINTS};
use crate::error::Result;
use crate::field::ResidualField;
use crate::layout::Panels;
use crate::neighbors::{Neighbors, RowMut, RowsMut, residual_distance};
use crate::parallel::{for_each_task, locked, unlocked};
use crate::query::QueryList;
use crate::scan::{Request, Scan};
use crate::statistics::SearchStatistics;

/// Queries of a chunk: as many rows and panels as leave room for a run in a second-level cache.
const CHUNK_QUERIES: usize = 20 * PANEL_QUERIES;

/// Fewest chunks for each thread, so that none waits long for the last.
const CHUNKS_PER_THREAD: usize = 4;

/// Blocks of a run: a multiple of [`WORD_BLOCKS`].
const RUN_BLOCKS: usize = 32;

/// Queries that are given a threshold to begin with one after another: neighbours in space, which look at the
/// same points.
const NEAR_QUERIES: usize = 512;

/// Points that wait for a second look before they have it: a call for one or two costs as much.
const WAITING: usize = 48;

/// A threshold is brought up to date when this many points beyond the neighbours have come.
const COMPACTED: usize = 24;

/// A query under way.
pub(super) struct Query<T> {
    /// Its number in the request.
    number: usize,
    pub scale: f64,
    /// Its e of each level of the screen, and the level for it.
    radii: [f64; LEVELS],
    pub level: usize,
    /// The error of a second look.
    pub error: f64,
    /// A lower bound on its k-th |rho|.
    threshold: f64,
    /// Its words in the screen, with signed bytes, those of its row, and its values in the field.
    words: Vec<u32>,
    pub row: Vec<u32>,
    pub exact: Vec<T>,
    candidates: Candidates<f32>,
    /// As many points were kept when the threshold was last brought up to date.
    kept: usize,
    /// Points that wait for a second look.
    waiting: Vec<u32>,
}

/// What a thread reuses from chunk to chunk.
pub(super) struct Worker<T: Element> {
    pub queries: Vec<Query<T>>,
    panels: Vec<u32>,
    masks: Vec<u64>,
    looks: Looks,
    exact: Exact<T>,
    statistics: SearchStatistics,
}

/// What second looks work with.
#[derive(Default)]
struct Looks {
    numbers: Vec<u32>,
    values: Vec<f32>,
}

/// What the last step works with.
struct Exact<T: Element> {
    candidates: Vec<Candidates<T>>,
    panel: Panels<T>,
    values: Vec<T>,
    ids: Vec<u32>,
}

/// One search.
pub(super) struct Search<'a, T: Element> {
    pub screen: &'a ScreenedScan<T>,
    pub field: &'a ResidualField<T>,
    pub request: Request<'a>,
    /// Lower bounds on the k-th |rho| of each query.
    pub thresholds: Vec<f64>,
}

impl<T: Element> ScreenedScan<T> {
    /// The scan's answer. `thresholds` are lower bounds on the k-th |rho| of each query, as far as they are
    /// known.
    pub fn search(
        &self,
        field: &ResidualField<T>,
        request: Request<'_>,
        thresholds: &[f64],
    ) -> Result<(Neighbors, SearchStatistics)> {
        let mut search = Search { screen: self, field, request, thresholds: thresholds.to_vec() };
        search.thresholds.resize(request.list.len(), f64::NEG_INFINITY);
        let mut neighbors = Neighbors::empty(request.list.len(), request.options.k)?;
        let mut statistics = search.raise_thresholds();
        let (left, work) = search.chunks(&mut neighbors);
        statistics.merge(&work);
        request.monitor.finish()?;
        if !left.is_empty() {
            let mut ids = Vec::new();
            let list = &request.list.subset(&left, &mut ids);
            let request = Request { list, ..request };
            statistics.scanned += request.pairs(field.len());
            let rows = Scan::new(field).answer(request)?;
            neighbors.copy_rows(left.into_iter(), &rows);
        }
        Ok((neighbors, statistics))
    }
}

impl<T: Element> Search<'_, T> {
    /// Raises the thresholds of the queries, by second looks at points near them.
    fn raise_thresholds(&mut self) -> SearchStatistics {
        let list = self.request.list;
        let group = |query: usize| list.id(query).map_or(0, |id| self.screen.plan.near.group(id));
        let mut order: Vec<(u32, usize)> =
            (0..list.len()).map(|query| (group(query), query)).collect();
        order.par_sort_unstable();
        let found: Vec<(Vec<(usize, f64)>, SearchStatistics)> = order
            .par_chunks(NEAR_QUERIES)
            .map_init(
                || (self.query(), Looks::default()),
                |(query, looks), chunk| self.near_thresholds(chunk, query, looks),
            )
            .collect();
        let mut all = SearchStatistics::default();
        for (thresholds, statistics) in found {
            all.merge(&statistics);
            for (query, threshold) in thresholds {
                self.thresholds[query] = threshold.max(self.thresholds[query]);
            }
        }
        all
    }

    /// The thresholds of some queries from points near them. Of new points the numbers are consecutive.
    fn near_thresholds(
        &self,
        queries: &[(u32, usize)],
        query: &mut Query<T>,
        looks: &mut Looks,
    ) -> (Vec<(usize, f64)>, SearchStatistics) {
        let Request { list, options, monitor } = self.request;
        let mut statistics = SearchStatistics::default();
        let mut thresholds = Vec::with_capacity(queries.len());
        if !monitor.goes_on() {
            return (thresholds, statistics);
        }
        let first = queries[0].1;
        let new = self.new_points(first..first + queries.len());
        let wanted = NEAR_POINTS * options.k.min(self.field.len());
        for &(_, number) in queries {
            let id = list.id(number);
            let is_screened = match (&new, id) {
                (Some(points), _) => self.round_new(points, number - first, query),
                (None, Some(id)) => self.copy_row(id as usize, query),
                (None, None) => false,
            };
            if !is_screened {
                continue;
            }
            self.reset(number, query);
            match (&new, id) {
                (None, Some(id)) => {
                    let limit = query.candidates.limit();
                    self.screen.plan.near.of_point(id, limit, wanted, &mut looks.numbers);
                }
                (Some(points), _) => {
                    let place = points.source(number - first).coordinates;
                    self.screen.plan.near.of_place(place, wanted, &mut looks.numbers);
                }
                (None, None) => {}
            }
            statistics.survivors += looks.numbers.len() as u64;
            self.look(query, looks);
            query.candidates.compact();
            // Infinite where more points were within the margin than are worth keeping: nothing is known then.
            let threshold = f64::from(query.candidates.threshold()) + query.error;
            if threshold.is_finite() {
                thresholds.push((number, threshold));
            }
        }
        (thresholds, statistics)
    }

    /// Answers all queries but those that the screen is no use for: their numbers, in order.
    fn chunks(&self, neighbors: &mut Neighbors) -> (Vec<usize>, SearchStatistics) {
        let Request { list, monitor, .. } = self.request;
        let wanted = list.len().div_ceil(CHUNKS_PER_THREAD * rayon::current_num_threads());
        let size = wanted.next_multiple_of(PANEL_QUERIES).min(CHUNK_QUERIES);
        let chunks = neighbors.rows_mut().chunks(size);
        let tasks: Vec<_> = (0..list.len()).step_by(size).zip(chunks).collect();
        let outcome = Mutex::new((Vec::new(), SearchStatistics::default()));
        // With the predecessor rule the last chunks are the longest: they go first.
        for_each_task(
            tasks.into_iter().rev(),
            monitor,
            || self.worker(),
            |worker, (first, rows)| {
                let queries = rows.len();
                let mut left = self.prepare(first..first + queries, worker);
                if !self.run(worker) {
                    return;
                }
                self.finish(first, rows, worker, &mut left);
                worker.statistics.screened = queries - left.len();
                monitor.report(worker.statistics.screened);
                let statistics = core::mem::take(&mut worker.statistics);
                let mut outcome = locked(&outcome);
                outcome.0.extend(left);
                outcome.1.merge(&statistics);
            },
        );
        let (mut left, statistics) = unlocked(outcome);
        left.sort_unstable();
        (left, statistics)
    }

    pub fn worker(&self) -> Worker<T> {
        let k = self.request.options.k.min(self.field.len());
        Worker {
            queries: Vec::new(),
            panels: Vec::new(),
            masks: vec![0; PANEL_QUERIES * RUN_BLOCKS / WORD_BLOCKS],
            looks: Looks::default(),
            exact: Exact {
                candidates: (0..PANEL_QUERIES).map(|_| Candidates::new(k, Order::Any)).collect(),
                panel: Panels::with_capacity(PANEL_QUERIES, self.field.shape().rows()),
                values: Vec::new(),
                ids: Vec::new(),
            },
            statistics: SearchStatistics::default(),
        }
    }

    fn query(&self) -> Query<T> {
        let shape = &self.screen.screen;
        Query {
            number: 0,
            scale: 0.0,
            radii: [0.0; LEVELS],
            level: 0,
            error: 0.0,
            threshold: f64::NEG_INFINITY,
            words: vec![0; shape.shape.rows()],
            row: vec![0; shape.row_shape.query_words()],
            exact: vec![T::ZERO; self.field.shape().rows()],
            candidates: Candidates::new(self.request.options.k.min(self.field.len()), Order::Any),
            kept: 0,
            waiting: Vec::new(),
        }
    }

    /// Begins a query whose words are known.
    fn reset(&self, number: usize, query: &mut Query<T>) {
        let Request { list, options, .. } = self.request;
        query.number = number;
        query.kept = 0;
        query.threshold = self.thresholds[number];
        options.reset(&mut query.candidates, list.id(number));
        query.candidates.set_margin(rounded_up(2.0 * query.error));
        if query.threshold > f64::NEG_INFINITY {
            query.candidates.raise_threshold(rounded_down(query.threshold - query.error));
        }
    }

    /// Makes the queries of a range ready; the numbers of those that the screen is no use for.
    pub fn prepare(&self, range: Range<usize>, worker: &mut Worker<T>) -> Vec<usize> {
        let list = self.request.list;
        let mut left = Vec::new();
        let mut count = 0;
        let new = self.new_points(range.clone());
        for number in range.clone() {
            if worker.queries.len() == count {
                worker.queries.push(self.query());
            }
            let query = &mut worker.queries[count];
            let is_screened = match (&new, list.id(number)) {
                (Some(points), _) => self.round_new(points, number - range.start, query),
                (None, Some(id)) => self.copy_words(id as usize, query),
                (None, None) => false,
            };
            if is_screened {
                self.reset(number, query);
                count += 1;
            } else {
                left.push(number);
            }
        }
        worker.queries.truncate(count);
        // Queries of one level in one panel.
        let ScreenPlan { radii, common, .. } = &*self.screen.plan;
        for query in &mut worker.queries {
            query.level = Choice::level(radii, *common, &query.radii, query.threshold);
        }
        worker.queries.sort_by_key(|query| (query.level, query.number));
        for panel in worker.queries.chunks_mut(PANEL_QUERIES) {
            let level = panel.iter().map(|query| query.level).max().unwrap_or(0);
            panel.iter_mut().for_each(|query| query.level = level);
        }
        self.pack(worker);
        left
    }

    /// The rows of queries that aren't points of the field; none where they are.
    fn new_points(&self, range: Range<usize>) -> Option<Rotated> {
        let QueryList::New { .. } = self.request.list else { return None };
        let numbers: Vec<usize> = range.collect();
        let rows = self.field.shape().rows();
        let blocks = self.request.list.subset(&numbers, &mut Vec::new()).blocks(self.field);
        let view = blocks.view();
        let value = |point: usize, row: usize| view.get(point, row).map_or(0.0, Element::to_f64);
        let values =
            (0..numbers.len()).flat_map(|point| (0..rows).map(move |row| value(point, row)));
        let mut points = Rotated::new(self.field.shape());
        points.fill(&self.screen.plan.axes, values);
        Some(points)
    }

    /// Rounds a new point; false where the screen has no use for it.
    fn round_new(&self, points: &Rotated, point: usize, query: &mut Query<T>) -> bool {
        let source = points.source(point);
        let is_usual = source.scale > 0.0 && source.scale <= self.screen.plan.greatest_scale;
        query.words.fill(0);
        query.row.fill(0);
        for (target, &value) in query.exact.iter_mut().zip(points.values(point)) {
            *target = T::from_f64(value);
        }
        let row = &mut query.row[ScreenRowShape::HEADER..];
        let rounder = &self.screen.plan.rounder;
        if !is_usual || rounder.round(source, &mut query.words, row).is_none() {
            return false;
        }
        self.negate_words(query);
        self.make_query(query);
        true
    }

    /// Takes all there is of a point of the field; false where the screen has no use for it.
    fn copy_words(&self, id: usize, query: &mut Query<T>) -> bool {
        if !self.copy_row(id, query) {
            return false;
        }
        let screen = self.screen;
        let shape = screen.screen.shape;
        let words = shape.rows() * SCREEN_LANES;
        let (block, lane) = (id / SCREEN_LANES, id % SCREEN_LANES);
        let lanes = screen.blocks[block * words..][..words].iter().skip(lane).step_by(SCREEN_LANES);
        query.words.iter_mut().zip(lanes).for_each(|(word, &lane)| *word = lane);
        query.words[shape.quads()].iter_mut().for_each(|word| *word = without_offset(*word));
        self.negate_words(query);
        let rows = self.field.shape().rows();
        query.exact.copy_from_slice(&screen.exact[id * rows..][..rows]);
        true
    }

    /// Takes the row of a point of the field; false where the screen has no use for it.
    fn copy_row(&self, id: usize, query: &mut Query<T>) -> bool {
        let screen = self.screen;
        if screen.is_absent(id) {
            return false;
        }
        let words = screen.screen.row_shape.words();
        query.row[ScreenRowShape::HEADER..].copy_from_slice(&screen.rows[id * words..][..words]);
        self.make_query(query);
        query.scale > 0.0
    }

    /// Turns a point's row into that of a query: its coordinates are negated, and what is half of a squared
    /// norm has one added, so that R isn't zero.
    fn make_query(&self, query: &mut Query<T>) {
        let (header, row) = query.row.split_at_mut(ScreenRowShape::HEADER);
        header.copy_from_slice(&row[..ScreenRowShape::HEADER]);
        header[ScreenRowShape::HALF_NORM] += 1;
        row[..ScreenRowShape::HEADER].fill(0);
        let coordinates = self.screen.screen.row_shape.coordinates();
        row[coordinates].iter_mut().for_each(|word| *word = negated(*word));
        let float = |word: u32| f64::from(f32::from_bits(word));
        query.scale = float(header[ScreenRowShape::SCALE]);
        query.error = float(header[ROW_RADIUS]) * self.screen.greatest_radius * (1.0 + 1e-6);
    }

    /// Turns a point's words into those of a query, as [`Search::make_query`] does it with its row.
    fn negate_words(&self, query: &mut Query<T>) {
        let coordinates = self.screen.screen.shape.coordinates();
        query.words[coordinates].iter_mut().for_each(|word| *word = negated(*word));
        query.words[ScreenShape::HALF_NORM] += 1;
        let radius = |level| query.words[ScreenShape::RADIUS + level];
        query.radii = core::array::from_fn(|level| f64::from(f32::from_bits(radius(level))));
    }

    /// Offers a query points by a second look.
    fn look(&self, query: &mut Query<T>, looks: &mut Looks) {
        let kernels: Kernels<f32> = self.field.kernels().with_element();
        let Looks { numbers, values } = looks;
        let count = numbers.len();
        values.clear();
        values.resize(count, 0.0);
        let fits = "rows and numbers are those of the screen";
        let ScreenedScan { kernels: screen_kernels, screen, rows, .. } = self.screen;
        screen_kernels.correlations(screen, &query.row, rows, numbers, values).expect(fits);
        let lanes = count.next_multiple_of(SCREEN_LANES);
        values.resize(lanes, f32::NAN);
        numbers.resize(lanes, u32::MAX);
        kernels.select(values, numbers, &mut query.candidates).expect(fits);
    }

    /// Packs the chunk's queries into panels, without their thresholds.
    fn pack(&self, worker: &mut Worker<T>) {
        let panel_words = self.screen.screen.shape.panel_rows() * PANEL_QUERIES;
        let Worker { queries, panels, .. } = worker;
        panels.clear();
        panels.resize(queries.len().div_ceil(PANEL_QUERIES) * panel_words, 0);
        for (panel, queries) in
            panels.chunks_exact_mut(panel_words).zip(queries.chunks(PANEL_QUERIES))
        {
            self.pack_panel(queries, panel);
        }
    }

    /// Packs queries of one level into a panel of zeros, without their thresholds.
    pub fn pack_panel(&self, queries: &[Query<T>], panel: &mut [u32]) {
        let shape = self.screen.screen.shape;
        for (place, query) in queries.iter().enumerate() {
            let mut set = |row: usize, word: u32| panel[row * PANEL_QUERIES + place] = word;
            let unit = f64::from(f32::from_bits(query.words[ScreenShape::UNIT]));
            let radius = query.radii[query.level];
            set(ScreenShape::HALF_NORM, query.words[ScreenShape::HALF_NORM]);
            set(ScreenShape::UNIT, ((unit / query.scale) as f32).to_bits());
            set(ScreenShape::RADIUS, rounded_up(radius / query.scale).to_bits());
            let quads = &query.words[shape.quads()][..shape.quad_rows[query.level]];
            let bytes = quads.iter().flat_map(|word| word.to_le_bytes());
            let sum: i32 = bytes.map(|byte| i32::from(byte as i8)).sum();
            set(ScreenShape::OFFSET, (-SCREEN_BYTE * sum) as u32);
            let pairs = &query.words[shape.coordinates().start..];
            for (row, &word) in (ScreenShape::PANEL_PAIRS..).zip(pairs) {
                set(row, word);
            }
        }
    }

    /// Leaves the candidates of a chunk's queries in them; false where the search was stopped.
    fn run(&self, worker: &mut Worker<T>) -> bool {
        let ScreenedScan { kernels, screen, blocks: all, absent, .. } = self.screen;
        let block_words = screen.shape.rows() * SCREEN_LANES;
        let panel_words = screen.shape.panel_rows() * PANEL_QUERIES;
        let count = all.len() / block_words;
        let Worker { queries, panels, masks, looks, statistics, .. } = worker;
        for start in (0..count).step_by(RUN_BLOCKS) {
            if !self.request.monitor.goes_on() {
                return false;
            }
            let first_id = start * SCREEN_LANES;
            for (panel, queries) in
                panels.chunks_exact_mut(panel_words).zip(queries.chunks_mut(PANEL_QUERIES))
            {
                let limits = queries.iter().map(|query| query.candidates.limit() as usize);
                let limit = limits.max().unwrap_or(0).min(count * SCREEN_LANES);
                if limit <= first_id {
                    continue;
                }
                let blocks = (limit - first_id).div_ceil(WORD_POINTS) * WORD_BLOCKS;
                let blocks = blocks.min(RUN_BLOCKS);
                let thresholds = &mut panel[ScreenShape::SCALE * PANEL_QUERIES..];
                for (target, query) in thresholds.iter_mut().zip(queries.iter()) {
                    let threshold = query.threshold - 1e-6 * query.threshold.abs();
                    *target = rounded_down(threshold / query.scale).to_bits();
                }
                let masks = &mut masks[..queries.len() * blocks / WORD_BLOCKS];
                let bits = bytemuck::cast_slice_mut(masks);
                let words = &all[start * block_words..][..blocks * block_words];
                kernels
                    .select(screen, queries[0].level, panel, queries.len(), words, bits)
                    .expect("panel and blocks are those of the screen");
                statistics.screened_pairs += (queries.len() * blocks * SCREEN_LANES) as u64;
                let absent = &absent[start / WORD_BLOCKS..];
                let masks = masks.chunks_exact(blocks / WORD_BLOCKS);
                for (query, masks) in queries.iter_mut().zip(masks) {
                    let limit = query.candidates.limit();
                    collect(masks, absent, first_id as u32, limit, &mut query.waiting);
                    if query.waiting.len() >= WAITING {
                        statistics.survivors += query.waiting.len() as u64;
                        self.look_at_waiting(query, looks);
                    }
                }
            }
        }
        for query in queries {
            statistics.survivors += query.waiting.len() as u64;
            self.look_at_waiting(query, looks);
        }
        true
    }

    /// Has a second look at the points that wait for it, which may raise the query's threshold.
    fn look_at_waiting(&self, query: &mut Query<T>, looks: &mut Looks) {
        core::mem::swap(&mut query.waiting, &mut looks.numbers);
        self.look(query, looks);
        looks.numbers.clear();
        core::mem::swap(&mut query.waiting, &mut looks.numbers);
        // Where the margin keeps many points, a share of them has to come: each time all are looked through.
        let settled = query.kept.max(self.request.options.k);
        if query.candidates.len() >= settled + query.kept / 4 + COMPACTED {
            query.candidates.compact();
            query.kept = query.candidates.len();
            let threshold = f64::from(query.candidates.threshold()) + query.error;
            query.threshold = query.threshold.max(threshold);
        }
    }

    /// Writes the exact neighbours of a chunk's queries among the points that couldn't be ruled out. Adds to
    /// those left the queries that have too many.
    fn finish(
        &self,
        first: usize,
        rows: RowsMut<'_>,
        worker: &mut Worker<T>,
        left: &mut Vec<usize>,
    ) {
        let Worker { queries, exact, statistics, .. } = worker;
        let mut rows: Vec<RowMut<'_>> = rows.into_rows().collect();
        for queries in queries.chunks_mut(PANEL_QUERIES) {
            self.meet_outlying(queries, exact);
            for (query, candidates) in queries.iter_mut().zip(&mut exact.candidates) {
                let Some(kept) = query.candidates.kept() else {
                    left.push(query.number);
                    continue;
                };
                statistics.verified += kept.len() as u64;
                exact.values.clear();
                exact.values.resize(kept.len(), T::ZERO);
                let correlator = self.field.correlator();
                correlator.of_rows(&query.exact, &self.screen.exact, kept, &mut exact.values);
                let lanes = kept.len().next_multiple_of(T::BLOCK_LANES);
                exact.values.resize(lanes, T::NAN);
                exact.ids.clear();
                exact.ids.extend_from_slice(kept);
                exact.ids.resize(lanes, u32::MAX);
                self.field
                    .kernels()
                    .select(&exact.values, &exact.ids, candidates)
                    .expect("there are as many ids as values");
                rows[query.number - first].write(candidates.finish(), |rho| {
                    self.request.options.told(rho, residual_distance)
                });
            }
        }
    }

    /// Begins the exact candidates of a panel of queries with the outlying points.
    fn meet_outlying(&self, queries: &[Query<T>], exact: &mut Exact<T>) {
        let Request { list, options, .. } = self.request;
        let ScreenedScan { outlying, outlying_ids, .. } = self.screen;
        exact.panel.pack(queries.len(), |query, row| queries[query].exact[row]);
        let candidates = &mut exact.candidates[..queries.len()];
        let mut limit = 0;
        for (query, candidates) in queries.iter().zip(&mut *candidates) {
            options.reset(candidates, list.id(query.number));
            limit = limit.max(candidates.limit());
        }
        let admitted = outlying_ids.partition_point(|&id| id < limit).div_ceil(T::BLOCK_LANES);
        let blocks = outlying.view().slice(0..admitted);
        let ids = &outlying_ids[..admitted * T::BLOCK_LANES];
        for (_, panel) in exact.panel.iter() {
            self.field.correlator().select(panel, blocks, ids, candidates);
        }
    }
}

/// Adds the ids of the points that stay, in order: the bits of the masks whose points exist and come before the
/// limit.
fn collect(masks: &[u64], absent: &[u64], first_id: u32, limit: u32, numbers: &mut Vec<u32>) {
    let mut first = first_id;
    for (&masks, &absent) in masks.iter().zip(absent) {
        let mut bits = in_order(masks) & !absent;
        let admitted = limit.saturating_sub(first);
        if admitted < WORD_POINTS as u32 {
            bits &= (1 << admitted) - 1;
        }
        while bits != 0 {
            numbers.push(first + bits.trailing_zeros());
            bits &= bits - 1;
        }
        first += WORD_POINTS as u32;
    }
}

/// Four masks of 16 bits, as they stand in memory, as one of which the first is the lowest.
fn in_order(masks: u64) -> u64 {
    let masks: [u16; WORD_BLOCKS] = bytemuck::cast(masks);
    masks.into_iter().rev().fold(0, |word, mask| word << SCREEN_LANES | u64::from(mask))
}

/// Both 16-bit halves of a word, negated.
fn negated(word: u32) -> u32 {
    let half = |half: u32| u32::from((half as u16).wrapping_neg());
    half(word) | half(word >> 16) << 16
}

/// The inverse of [`super::with_offset`].
fn without_offset(word: u32) -> u32 {
    u32::from_le_bytes(word.to_le_bytes().map(|byte| byte.wrapping_sub(SCREEN_BYTE as u8)))
}

#[cfg(test)]
mod tests {
    use super::super::with_offset;
    use super::*;

    #[test]
    fn words_are_negated_and_offset_byte_by_byte() {
        assert_eq!(negated(0x0001_ffff), 0xffff_0001);
        let bytes = u32::from_le_bytes([90, (-90_i8) as u8, 0, (-1_i8) as u8]);
        assert_eq!(with_offset(bytes), u32::from_le_bytes([180, 0, 90, 89]));
        assert_eq!(without_offset(with_offset(bytes)), bytes);
    }

    #[test]
    fn bits_become_ids_in_order_below_the_limit() {
        let mut ids = Vec::new();
        let (masks, absent) = ([0x10_0000_0000_8001, 3], [1, 0]);
        collect(&masks, &absent, 128, u32::MAX, &mut ids);
        assert_eq!(ids, [143, 180, 192, 193]);
        ids.clear();
        collect(&masks, &absent, 128, 193, &mut ids);
        assert_eq!(ids, [143, 180, 192]);
    }

    #[test]
    fn masks_in_memory_are_in_order() {
        let masks: [u16; 4] = [1, 2, 4, 8];
        assert_eq!(in_order(bytemuck::cast(masks)), 0x0008_0004_0002_0001);
    }
}

//! The exact scan: every query against every point.
//!
//! A task is a chunk of queries, packed into panels that stay in a core's second-level cache, against
//! a range of the blocks:
//!
//! ```text
//! for each run of blocks:            read from memory once for all panels of the chunk
//!     for each panel of queries:     the fused residual tile
//! ```
//!
//! Where there are fewer chunks than would keep all threads busy, the blocks are cut into segments
//! too, and the segments' neighbours merged. A pair's correlation doesn't depend on the task it falls
//! into, so neither does the answer.

mod filtered;

use core::ops::Range;
use std::sync::Mutex;

use rhotree_kernels::layout::PANEL_QUERIES;
use rhotree_kernels::{Candidate, Candidates, Element, Order};

use crate::cover_tree::metric::Metric;
use crate::error::{Error, Result};
use crate::field::ResidualField;
use crate::layout::panels::Panels;
use crate::neighbors::Neighbors;
use crate::parallel::for_each_task;
use crate::query::{Queries, QueryList, SearchOptions};

pub(crate) use filtered::FilteredScan;

/// Bytes of a chunk's panels: about half of a second-level cache.
const CHUNK_BYTES: usize = 512 << 10;

/// Bytes of a chunk's candidates.
const CANDIDATE_BYTES: usize = 1 << 20;

/// Most queries of a chunk.
const CHUNK_QUERIES: usize = 40 * PANEL_QUERIES;

/// Bytes of a run of blocks: with the panels beside it below a second-level cache of a mebibyte. The
/// first panel waits for memory, the others don't; short runs cost 5 % at m = 512.
const RUN_BYTES: usize = 256 << 10;

/// Tasks per thread to aim at, so that none waits long for the last.
const TASKS_PER_THREAD: usize = 4;

/// Fewest blocks of a segment.
const SEGMENT_BLOCKS: usize = 64;

/// The exact scan of a residual field, by brute force at the machine's speed.
///
/// The reference that every index has to agree with. Runs on the current rayon pool.
///
/// ```
/// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, Scan, SearchOptions};
///
/// let points = Points::new((0..50).map(|i| f64::from(i * i)).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[30.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let neighbors = Scan::new(&field).search(Queries::Ids(&[10]), &SearchOptions::new(2))?;
/// assert_eq!(neighbors.indices(), [9, 11]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Scan<'a, T: Element = f64> {
    field: &'a ResidualField<T>,
}

/// How a search is cut into tasks.
struct Plan {
    /// Chunks of queries: whole panels, as many in each as in any other, or one fewer.
    chunks: Vec<Range<usize>>,
    /// Blocks of a segment.
    segment: usize,
}

/// A query and the rows that its neighbours are written to.
pub(super) struct Answer<'a> {
    pub query: usize,
    pub indices: &'a mut [i64],
    pub distances: &'a mut [f64],
}

/// What a worker reuses from task to task.
struct Scratch<T> {
    panels: Panels<T>,
    candidates: Vec<Candidates<T>>,
}

impl<'a, T: Element> Scan<'a, T> {
    /// A scan of this field.
    #[must_use]
    pub const fn new(field: &'a ResidualField<T>) -> Self {
        Self { field }
    }

    /// The nearest neighbours of the queries by decreasing |rho|, ties to the lower id; listed by
    /// distance, then id.
    ///
    /// # Errors
    /// An id that is no point's; new points of another dimension, or for a field without inducing
    /// points of its own; more neighbours than fit into memory.
    pub fn search(&self, queries: Queries<'_>, options: &SearchOptions<'_>) -> Result<Neighbors> {
        let list = QueryList::new(queries, self.field)?;
        let (k, queries) = (options.k, list.len());
        let mut neighbors = Neighbors::padded(queries, k)?;
        if queries == 0 || k == 0 {
            return Ok(neighbors);
        }
        let threads = rayon::current_num_threads();
        let plan = self.plan(queries, k, threads);
        if plan.segment >= self.field.blocks().len() {
            let finish = |(): &mut (), answer: Answer<'_>, candidates: &mut Candidates<T>| {
                write_row(Metric::Residual, candidates.finish(), answer.indices, answer.distances);
            };
            self.search_chunks(&list, options, |_, _| (), || (), finish, &mut neighbors);
        } else {
            self.search_segments(&list, options, &plan, &mut neighbors);
        }
        Ok(neighbors)
    }

    fn plan(&self, queries: usize, k: usize, threads: usize) -> Plan {
        let blocks = self.field.blocks().len();
        let row_bytes = size_of::<T>() * self.field.shape().rows();
        let candidate_bytes = self.new_candidates(k).most_bytes();
        let most = (CHUNK_BYTES / row_bytes)
            .min(CANDIDATE_BYTES / candidate_bytes)
            .clamp(PANEL_QUERIES, CHUNK_QUERIES);
        // As many chunks for every thread.
        let panels = queries.div_ceil(PANEL_QUERIES);
        let rounds = queries.div_ceil(most * threads);
        let chunks = (rounds * threads).min(panels);
        let first = |chunk: usize| (chunk * panels / chunks * PANEL_QUERIES).min(queries);
        let wanted = if chunks >= threads { 1 } else { TASKS_PER_THREAD * threads / chunks };
        Plan {
            chunks: (0..chunks).map(|chunk| first(chunk)..first(chunk + 1)).collect(),
            segment: blocks.div_ceil(wanted).max(SEGMENT_BLOCKS.min(blocks)),
        }
    }

    /// One task per chunk of queries. `start` prepares a query's candidates, `finish` writes its answer
    /// from them, with what `local` has made for the worker.
    pub(super) fn search_chunks<L>(
        &self,
        list: &QueryList<'_>,
        options: &SearchOptions<'_>,
        start: impl Fn(usize, &mut Candidates<T>) + Sync,
        local: impl Fn() -> L + Sync,
        finish: impl Fn(&mut L, Answer<'_>, &mut Candidates<T>) + Sync,
        neighbors: &mut Neighbors,
    ) {
        let plan = self.plan(list.len(), options.k, rayon::current_num_threads());
        let (mut indices, mut distances) =
            (neighbors.indices.as_mut_slice(), neighbors.distances.as_mut_slice());
        let mut tasks = Vec::with_capacity(plan.chunks.len());
        for queries in &plan.chunks {
            let (own_indices, rest) = indices.split_at_mut(queries.len() * options.k);
            indices = rest;
            let (own_distances, rest) = distances.split_at_mut(queries.len() * options.k);
            distances = rest;
            tasks.push((queries.clone(), own_indices, own_distances));
        }
        // With the predecessor rule the last chunks are the longest: they go first.
        let scratch = || (self.scratch(&plan, options.k), local());
        for_each_task(tasks.into_iter().rev(), scratch, |(scratch, local), task| {
            let (queries, indices, distances) = task;
            let blocks = 0..self.field.blocks().len();
            self.scan(list, queries.clone(), blocks, options, scratch, &start);
            let rows = indices.chunks_mut(options.k).zip(distances.chunks_mut(options.k));
            let answers = queries.clone().zip(rows).zip(&mut scratch.candidates);
            for ((query, (indices, distances)), candidates) in answers {
                finish(local, Answer { query, indices, distances }, candidates);
            }
            options.report(queries.len());
        });
    }

    /// One task per chunk of queries and segment of blocks; the segments' answers are merged.
    fn search_segments(
        &self,
        list: &QueryList<'_>,
        options: &SearchOptions<'_>,
        plan: &Plan,
        neighbors: &mut Neighbors,
    ) {
        let blocks = self.field.blocks().len();
        let segments = (0..blocks)
            .step_by(plan.segment)
            .map(|first| first..(first + plan.segment).min(blocks));
        let tasks = plan
            .chunks
            .iter()
            .flat_map(|queries| segments.clone().map(move |segment| (queries.clone(), segment)));
        let merged: Vec<Mutex<Candidates<T>>> = (0..list.len())
            .map(|_| Mutex::new(Candidates::new(options.k.min(self.field.len()), Order::Any)))
            .collect();
        for_each_task(
            tasks,
            || self.scratch(plan, options.k),
            |scratch, (queries, segment)| {
                self.scan(list, queries.clone(), segment, options, scratch, |_, _| ());
                for (merged, candidates) in merged[queries].iter().zip(&mut scratch.candidates) {
                    let mut merged =
                        merged.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    for &Candidate { correlation, id } in candidates.finish() {
                        merged.push(correlation, id);
                    }
                }
            },
        );
        let rows =
            neighbors.indices.chunks_mut(options.k).zip(neighbors.distances.chunks_mut(options.k));
        for ((indices, distances), merged) in rows.zip(merged) {
            let mut candidates =
                merged.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
            write_row(Metric::Residual, candidates.finish(), indices, distances);
        }
        options.report(list.len());
    }

    /// Leaves the queries' candidates among the points of the blocks in the scratch.
    fn scan(
        &self,
        list: &QueryList<'_>,
        queries: Range<usize>,
        blocks: Range<usize>,
        options: &SearchOptions<'_>,
        scratch: &mut Scratch<T>,
        start: impl Fn(usize, &mut Candidates<T>),
    ) {
        let field = self.field;
        list.pack(queries.clone(), field, Metric::Residual, &mut scratch.panels);
        for (query, candidates) in queries.zip(&mut scratch.candidates) {
            let id = list.id(query);
            let limit = if options.predecessors_only { id } else { None };
            candidates.reset(limit.unwrap_or(u32::MAX), id);
            start(query, candidates);
        }
        let block_bytes = field.shape().rows() * T::BLOCK_LANES * size_of::<T>();
        // Whole pairs: the widest tile takes two blocks.
        let run = (RUN_BYTES / block_bytes).max(2).next_multiple_of(2);
        for start in blocks.clone().step_by(run) {
            let run = start..(start + run).min(blocks.end);
            let first_id = start * T::BLOCK_LANES;
            let points = field.blocks().slice(run.clone());
            let ids = &field.ids()[first_id..run.end * T::BLOCK_LANES];
            for (first, panel) in scratch.panels.iter() {
                let candidates = &mut scratch.candidates[first..first + panel.queries()];
                if candidates.iter().all(|candidates| candidates.limit() as usize <= first_id) {
                    continue;
                }
                let family = field.function().family();
                field
                    .kernels()
                    .select_neighbors(family, field.shape(), panel, points, ids, candidates)
                    .expect("panels and blocks have the field's shape");
            }
        }
    }

    fn scratch(&self, plan: &Plan, k: usize) -> Scratch<T> {
        let queries = plan.chunks.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
        Scratch {
            panels: Panels::with_capacity(queries, self.field.shape().rows()),
            candidates: (0..queries).map(|_| self.new_candidates(k)).collect(),
        }
    }

    fn new_candidates(&self, k: usize) -> Candidates<T> {
        Candidates::new(k.min(self.field.len()), Order::Ascending)
    }
}

impl SearchOptions<'_> {
    pub(crate) fn report(&self, queries: usize) {
        if let Some(progress) = self.progress {
            progress(queries);
        }
    }
}

impl Neighbors {
    /// Copies a query's row from another answer with as many neighbours.
    pub(crate) fn copy_row(&mut self, query: usize, other: &Self, row: usize) {
        let (to, from) = (query * self.k..(query + 1) * self.k, row * self.k..(row + 1) * self.k);
        self.indices[to.clone()].copy_from_slice(&other.indices[from.clone()]);
        self.distances[to].copy_from_slice(&other.distances[from]);
    }

    /// As many rows of padding as there are queries.
    pub(crate) fn padded(queries: usize, k: usize) -> Result<Self> {
        let too_many = || Error::TooManyNeighbors { k, queries };
        let length = queries.checked_mul(k).ok_or_else(too_many)?;
        let mut neighbors = Self { indices: Vec::new(), distances: Vec::new(), k, queries };
        neighbors.indices.try_reserve_exact(length).map_err(|_| too_many())?;
        neighbors.distances.try_reserve_exact(length).map_err(|_| too_many())?;
        neighbors.indices.resize(length, -1);
        neighbors.distances.resize(length, f64::INFINITY);
        Ok(neighbors)
    }
}

/// Writes a query's neighbours, nearest first. Selected by |rho|, they are listed by distance and then
/// id: 1 - |rho| can round two correlations to one distance.
pub(crate) fn write_row<T: Element>(
    metric: Metric,
    nearest: &[Candidate<T>],
    indices: &mut [i64],
    distances: &mut [f64],
) {
    for (place, candidate) in nearest.iter().enumerate() {
        indices[place] = i64::from(candidate.id);
        distances[place] = metric.distance(candidate.correlation.to_f64());
    }
    let mut start = 0;
    for end in 1..=nearest.len() {
        if end == nearest.len() || distances[end] != distances[start] {
            indices[start..end].sort_unstable();
            start = end;
        }
    }
}

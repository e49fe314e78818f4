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

mod plan;
mod screen;

use core::ops::Range;
use std::sync::Mutex;

use plan::{Plan, candidates};
use rhotree_kernels::{Candidate, Candidates, Element, Order};
pub use screen::ScreenSummary;
pub(crate) use screen::{Costs, ScreenPlan, ScreenedScan};

use crate::error::Result;
use crate::field::ResidualField;
use crate::layout::{Panels, second_level_cache};
use crate::neighbors::{Neighbors, RowMut, residual_distance};
use crate::parallel::{Monitor, for_each_task, locked, unlocked, with_threads};
use crate::query::{Queries, QueryList, SearchOptions};
use crate::statistics::SearchStatistics;

/// The exact scan of a residual field, by brute force at the machine's speed.
///
/// The reference that every index has to agree with. Runs on the current rayon pool, unless the options say
/// how many threads to start.
///
/// ```
/// use rhotree::{
///     CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, Scan,
///     SearchOptions,
/// };
///
/// let points = Points::new((0..50).map(|i| f64::from(i * i)).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[30.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let neighbors = Scan::new(&field).search(Queries::Ids(&[10]), &SearchOptions::new(2))?;
/// assert_eq!(neighbors.ids(0), [9, 11]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Scan<'a, T: Element = f64> {
    field: &'a ResidualField<T>,
    /// Bytes of a second-level cache, where the CPU isn't asked.
    cache: Option<usize>,
}

/// The queries of one scan, and what they ask for.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub list: &'a QueryList<'a>,
    pub options: &'a SearchOptions<'a>,
    pub monitor: &'a Monitor<'a>,
}

/// What a thread reuses from task to task.
struct Worker<T> {
    panels: Panels<T>,
    candidates: Vec<Candidates<T>>,
}

impl<'a, T: Element> Scan<'a, T> {
    /// A scan of this field.
    #[must_use]
    pub const fn new(field: &'a ResidualField<T>) -> Self {
        Self { field, cache: None }
    }

    /// Cuts the scan for cores with second-level caches of so many bytes, in place of what the CPU says that they
    /// have: in a virtual machine that may be wrong. The answer is the same.
    ///
    /// ```
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// use rhotree::{Queries, Scan, SearchOptions};
    ///
    /// # let points = Points::new((0..128).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
    /// # let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let (scan, options) = (Scan::new(&field), SearchOptions::new(5));
    /// let answer = scan.cache(512 << 10).search(Queries::All, &options)?;
    /// assert_eq!(answer, scan.search(Queries::All, &options)?);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub const fn cache(self, bytes: usize) -> Self {
        Self { cache: Some(bytes), ..self }
    }

    /// The nearest neighbours of the queries by decreasing |rho|, ties to the lower id; listed by
    /// distance, then id.
    ///
    /// # Errors
    /// An id that is no point's; new points of another dimension, or for a field without inducing
    /// points of its own; more neighbours than fit into memory; a number of threads that can't be had;
    /// [`Error::Cancelled`](crate::Error::Cancelled) where the progress function says so.
    pub fn search(&self, queries: Queries<'_>, options: &SearchOptions<'_>) -> Result<Neighbors> {
        self.search_with_statistics(queries, options).map(|(neighbors, _)| neighbors)
    }

    /// As [`Scan::search`], and what the search did.
    ///
    /// # Errors
    /// What [`Scan::search`] says.
    pub fn search_with_statistics(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
    ) -> Result<(Neighbors, SearchStatistics)> {
        let list = &QueryList::new(queries, self.field)?;
        with_threads(options.threads, || {
            let monitor = &options.monitor();
            let request = Request { list, options, monitor };
            let mut statistics = SearchStatistics::default();
            if options.k > 0 {
                statistics.scanned = request.pairs(self.field.len());
            }
            Ok((self.answer(request)?, statistics))
        })
    }

    /// The k-th |rho| of some points of the field, or their last where there are fewer: what plans take from a
    /// sample.
    pub(crate) fn last_correlations(&self, ids: &[usize], options: &SearchOptions<'_>) -> Vec<f64> {
        let neighbors = self
            .search(Queries::Ids(ids), options)
            .expect("the ids are points', and a few rows fit into memory");
        let last = |query: usize| neighbors.of(query).last().map_or(0.0, |(_, d)| 1.0 - d * d);
        (0..ids.len()).map(last).collect()
    }

    /// Answers a request, on the current pool.
    pub(crate) fn answer(&self, request: Request<'_>) -> Result<Neighbors> {
        let (k, queries) = (request.options.k, request.list.len());
        let mut neighbors = Neighbors::empty(queries, k)?;
        if queries == 0 || k == 0 {
            return Ok(neighbors);
        }
        let plan = self.plan(queries, k);
        if plan.segment >= self.field.blocks().len() {
            let finish = |(): &mut (), _, mut row: RowMut<'_>, candidates: &mut Candidates<T>| {
                row.write(candidates.finish(), |rho| request.options.told(rho, residual_distance));
                true
            };
            self.search_chunks(request, |_, _| (), || (), finish, &mut neighbors);
        } else {
            self.search_segments(request, &plan, &mut neighbors);
        }
        request.monitor.finish()?;
        Ok(neighbors)
    }

    /// How it is cut for so many queries.
    fn plan(&self, queries: usize, k: usize) -> Plan {
        let cache = self.cache.unwrap_or_else(second_level_cache);
        Plan::new(self.field, (queries, k), rayon::current_num_threads(), cache)
    }

    /// One task per chunk of queries. `start` prepares a query's candidates, `finish` writes its row
    /// from them, with what `local` has made for the thread, and says whether it is an answer.
    fn search_chunks<L>(
        &self,
        request: Request<'_>,
        start: impl Fn(usize, &mut Candidates<T>) + Sync,
        local: impl Fn() -> L + Sync,
        finish: impl Fn(&mut L, usize, RowMut<'_>, &mut Candidates<T>) -> bool + Sync,
        neighbors: &mut Neighbors,
    ) {
        let Request { list, options, monitor } = request;
        let plan = self.plan(list.len(), options.k);
        let mut rest = neighbors.rows_mut();
        let mut tasks = Vec::with_capacity(plan.chunks.len());
        for queries in &plan.chunks {
            let (rows, others) = rest.split_at(queries.len());
            tasks.push((queries.clone(), rows));
            rest = others;
        }
        // With the predecessor rule the last chunks are the longest: they go first.
        let worker = || (self.worker(&plan, options.k), local());
        for_each_task(tasks.into_iter().rev(), monitor, worker, |(worker, local), task| {
            let (queries, rows) = task;
            let blocks = 0..self.field.blocks().len();
            self.scan(request, queries.clone(), blocks, plan.run, worker, &start);
            if monitor.is_stopped() {
                return;
            }
            let rows = queries.zip(rows.into_rows()).zip(&mut worker.candidates);
            let answers = rows.filter_map(|((query, row), candidates)| {
                finish(local, query, row, candidates).then_some(())
            });
            monitor.report(answers.count());
        });
    }

    /// One task per chunk of queries and segment of blocks; the segments' answers are merged.
    fn search_segments(&self, request: Request<'_>, plan: &Plan, neighbors: &mut Neighbors) {
        let Request { list, options, monitor } = request;
        let blocks = self.field.blocks().len();
        let segments = (0..blocks)
            .step_by(plan.segment)
            .map(|first| first..(first + plan.segment).min(blocks));
        let tasks = plan
            .chunks
            .iter()
            .flat_map(|queries| segments.clone().map(move |segment| (queries.clone(), segment)));
        let k = options.k.min(self.field.len());
        let merged: Vec<Mutex<Candidates<T>>> =
            (0..list.len()).map(|_| Mutex::new(Candidates::new(k, Order::Any))).collect();
        for_each_task(
            tasks,
            monitor,
            || self.worker(plan, options.k),
            |worker, (queries, segment)| {
                self.scan(request, queries.clone(), segment, plan.run, worker, |_, _| ());
                for (merged, candidates) in merged[queries].iter().zip(&mut worker.candidates) {
                    let mut merged = locked(merged);
                    for &Candidate { correlation, id } in candidates.finish() {
                        merged.push(correlation, id);
                    }
                }
            },
        );
        if monitor.is_stopped() {
            return;
        }
        for (mut row, merged) in neighbors.rows_mut().into_rows().zip(merged) {
            row.write(unlocked(merged).finish(), |rho| options.told(rho, residual_distance));
        }
        monitor.report(list.len());
    }

    /// Leaves the queries' candidates among the points of the blocks in the worker.
    fn scan(
        &self,
        request: Request<'_>,
        queries: Range<usize>,
        blocks: Range<usize>,
        run: usize,
        worker: &mut Worker<T>,
        start: impl Fn(usize, &mut Candidates<T>),
    ) {
        let Request { list, options, monitor } = request;
        let field = self.field;
        list.pack(queries.clone(), field, &mut worker.panels, |_, value| value);
        for (query, candidates) in queries.zip(&mut worker.candidates) {
            options.reset(candidates, list.id(query));
            start(query, candidates);
        }
        for start in blocks.clone().step_by(run) {
            if !monitor.goes_on() {
                return;
            }
            let run = start..(start + run).min(blocks.end);
            let first_id = start * T::BLOCK_LANES;
            let points = field.blocks().slice(run.clone());
            let ids = &field.ids()[first_id..run.end * T::BLOCK_LANES];
            for (first, panel) in worker.panels.iter() {
                let candidates = &mut worker.candidates[first..first + panel.queries()];
                if candidates.iter().all(|candidates| candidates.limit() as usize <= first_id) {
                    continue;
                }
                field.correlator().select(panel, points, ids, candidates);
            }
        }
    }

    fn worker(&self, plan: &Plan, k: usize) -> Worker<T> {
        let queries = plan.longest_chunk();
        Worker {
            panels: Panels::with_capacity(queries, self.field.shape().rows()),
            candidates: (0..queries).map(|_| candidates(self.field, k)).collect(),
        }
    }
}

impl Request<'_> {
    /// Pairs of a query and a point that it admits, of so many points.
    pub fn pairs(&self, points: usize) -> u64 {
        let admitted = |query| match self.options.limit(self.list.id(query)) {
            u32::MAX => points as u64,
            limit => u64::from(limit),
        };
        (0..self.list.len()).map(admitted).sum()
    }
}

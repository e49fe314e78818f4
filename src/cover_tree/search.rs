//! Traversals of a cover tree: from queries to neighbours, exactly, in an order of one's choice.
//!
//! A traversal answers a group of queries. What every one of them does is a step: the
//! closeness of the group with some nodes by one kernel call, then bounds on their subtrees by another.
//! They differ in which nodes come next.
//!
//! Each point meets a query in the kernel and the role in which the scan computes it, so that the
//! answers are the scan's to the last bit; bounds include their own rounding.

use core::ops::Range;

use rayon::prelude::*;
use rhotree_kernels::layout::PANEL_QUERIES;
use rhotree_kernels::{Candidates, Element, Order};

use super::best_first::BestFirst;
use super::level_synchronous::LevelSynchronous;
use super::options::{Allocation, Grouping, Strategy, TraversalOptions};
use super::step::Group;
use super::telemetry::{Off, Telemetry};
use super::traversal::Traversal;
use crate::cover_tree::CoverTree;
use crate::error::Result;
use crate::layout::Panels;
use crate::neighbors::{Neighbors, RowsMut};
use crate::parallel::{Monitor, with_threads};
use crate::query::{Queries, QueryList, SearchOptions};

/// Most queries of a chunk: a few panels, so that threads stay evenly loaded.
const MOST_CHUNK_QUERIES: usize = 4 * PANEL_QUERIES;

/// Chunks per thread to aim at.
const CHUNKS_PER_THREAD: usize = 4;

/// What a thread reuses from group to group.
struct Worker<T, R> {
    traversal: R,
    panels: Panels<T>,
    candidates: Vec<Candidates<T>>,
}

impl<T: Element> CoverTree<'_, T> {
    /// The nearest neighbours of the queries in the tree's metric, ties to the lower id; listed by
    /// distance, then id. In the residual metric, exactly the answer of [`Scan`](crate::Scan).
    ///
    /// # Errors
    /// As for [`Scan::search`](crate::Scan::search).
    pub fn search(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
        traversal: &TraversalOptions,
    ) -> Result<Neighbors> {
        self.search_with_statistics(queries, options, traversal, &mut Off)
    }

    /// As [`CoverTree::search`], telling `telemetry` what was done.
    ///
    /// # Errors
    /// As for [`CoverTree::search`].
    pub fn search_with_statistics<M: Telemetry>(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
        traversal: &TraversalOptions,
        telemetry: &mut M,
    ) -> Result<Neighbors> {
        let list = QueryList::new(queries, self.field())?;
        if let QueryList::New { scaled, dimensions } = &list {
            let coordinates = scaled.iter().copied();
            self.metric().check_coordinates::<T>("queries", *dimensions, coordinates)?;
        }
        let mut neighbors = Neighbors::empty(list.len(), options.k)?;
        if list.len() == 0 || options.k == 0 {
            return Ok(neighbors);
        }
        with_threads(options.threads, || {
            let monitor = options.monitor();
            let run = Run { tree: self, list: &list, options, monitor: &monitor, traversal };
            match traversal.strategy {
                Strategy::BestFirst => run.run::<BestFirst<T>, M>(&mut neighbors, telemetry),
                Strategy::LevelSynchronous => {
                    run.run::<LevelSynchronous<T>, M>(&mut neighbors, telemetry);
                }
            }
            monitor.finish()?;
            Ok(neighbors)
        })
    }
}

/// One search.
struct Run<'a, T: Element> {
    tree: &'a CoverTree<'a, T>,
    list: &'a QueryList<'a>,
    options: &'a SearchOptions<'a>,
    monitor: &'a Monitor<'a>,
    traversal: &'a TraversalOptions,
}

impl<T: Element> Run<'_, T> {
    fn run<R: Traversal<T>, M: Telemetry>(&self, neighbors: &mut Neighbors, telemetry: &mut M) {
        let tasks = rayon::current_num_threads() * CHUNKS_PER_THREAD;
        let chunk = match self.list.len().div_ceil(tasks) {
            even if even < PANEL_QUERIES => even,
            even => even.next_multiple_of(PANEL_QUERIES).min(MOST_CHUNK_QUERIES),
        };
        let shared = &*telemetry;
        let chunks: Vec<M> = neighbors
            .rows_mut()
            .chunks(chunk)
            .into_par_iter()
            .enumerate()
            .map(|(number, rows)| {
                let mut telemetry = shared.fresh();
                self.chunk::<R, M>(number * chunk, rows, &mut telemetry);
                telemetry
            })
            .collect();
        chunks.into_iter().for_each(|chunk| telemetry.merge(chunk));
    }

    /// Answers the queries from number `first` on, as many as there are rows for.
    fn chunk<R: Traversal<T>, M: Telemetry>(
        &self,
        first: usize,
        rows: RowsMut<'_>,
        telemetry: &mut M,
    ) {
        let height = match (self.traversal.strategy, self.traversal.grouping) {
            (Strategy::LevelSynchronous, Grouping::Tile) => PANEL_QUERIES,
            _ => 1,
        };
        let mut worker = None;
        for (number, rows) in rows.chunks(height).into_iter().enumerate() {
            if !self.monitor.goes_on() {
                return;
            }
            if self.traversal.allocation == Allocation::PerGroup {
                worker = None;
            }
            let worker = worker.get_or_insert_with(|| self.worker(height));
            let queries = rows.len();
            let start = first + number * height;
            self.answer::<R, M>(start..start + queries, worker, telemetry);
            for (candidates, mut row) in worker.candidates.iter_mut().zip(rows.into_rows()) {
                let distance = |closeness| self.tree.metric().distance(closeness);
                row.write(candidates.finish(), |closeness| self.options.told(closeness, distance));
            }
            self.monitor.report(queries);
        }
    }

    /// Leaves the neighbours of a group of queries in the worker.
    fn answer<R: Traversal<T>, M: Telemetry>(
        &self,
        queries: Range<usize>,
        worker: &mut Worker<T, R>,
        telemetry: &mut M,
    ) {
        let Worker { traversal, panels, candidates } = worker;
        let metric = self.tree.metric();
        self.list.pack(queries.clone(), self.tree.field(), panels, |row, x| metric.value(row, x));
        let candidates = &mut candidates[..queries.len()];
        for (query, candidates) in queries.clone().zip(&mut *candidates) {
            self.options.reset(candidates, self.list.id(query));
        }
        for (_, panel) in panels.iter() {
            let mut group = Group::new(self.tree, panel, candidates, self.traversal);
            traversal.answer(&mut group, telemetry);
        }
        telemetry.answered(queries.len());
    }

    fn worker<R: Traversal<T>>(&self, queries: usize) -> Worker<T, R> {
        let k = self.options.k.min(self.tree.len());
        Worker {
            traversal: R::new(self.tree, self.traversal),
            panels: Panels::with_capacity(queries, self.tree.point_shape().rows()),
            candidates: (0..queries).map(|_| Candidates::new(k, Order::Any)).collect(),
        }
    }
}

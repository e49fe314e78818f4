//! Traversals of an index: from queries to neighbours, exactly, in an order of one's choice.
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
use crate::cover_tree::CoverTree;
use crate::error::Result;
use crate::layout::panels::Panels;
use crate::neighbors::Neighbors;
use crate::query::{Queries, QueryList, SearchOptions};
use crate::scan::write_row;

/// Most queries of a chunk: a few panels, so that threads stay evenly loaded.
const MOST_CHUNK_QUERIES: usize = 4 * PANEL_QUERIES;

/// Chunks per thread to aim at.
const CHUNKS_PER_THREAD: usize = 4;

/// An order of visiting the nodes of a tree, with its scratch memory.
pub(super) trait Traversal<T: Element> {
    /// For trees of this shape.
    fn new(tree: &CoverTree<'_, T>, options: &TraversalOptions) -> Self;

    /// Offers the group's candidates every point that may be a neighbour.
    fn answer<M: Telemetry>(&mut self, group: &mut Group<'_, T>, telemetry: &mut M);
}

/// What a group of queries needs.
struct Scratch<T, R> {
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
        let mut neighbors = Neighbors::padded(list.len(), options.k)?;
        if list.len() > 0 && options.k > 0 {
            let all = Run { tree: self, list: &list, options, traversal };
            match traversal.strategy {
                Strategy::BestFirst => all.run::<BestFirst<T>, M>(&mut neighbors, telemetry),
                Strategy::LevelSynchronous => {
                    all.run::<LevelSynchronous<T>, M>(&mut neighbors, telemetry);
                }
            }
        }
        Ok(neighbors)
    }
}

/// One search.
struct Run<'a, T: Element> {
    tree: &'a CoverTree<'a, T>,
    list: &'a QueryList<'a>,
    options: &'a SearchOptions<'a>,
    traversal: &'a TraversalOptions,
}

impl<T: Element> Run<'_, T> {
    fn run<R: Traversal<T>, M: Telemetry>(&self, neighbors: &mut Neighbors, telemetry: &mut M) {
        let tasks = rayon::current_num_threads() * CHUNKS_PER_THREAD;
        let chunk = match self.list.len().div_ceil(tasks) {
            even if even < PANEL_QUERIES => even,
            even => even.next_multiple_of(PANEL_QUERIES).min(MOST_CHUNK_QUERIES),
        };
        let width = chunk * self.options.k;
        let shared = &*telemetry;
        let chunks: Vec<M> = neighbors
            .indices
            .par_chunks_mut(width)
            .zip(neighbors.distances.par_chunks_mut(width))
            .enumerate()
            .map(|(number, (indices, distances))| {
                let mut telemetry = shared.fresh();
                self.chunk::<R, M>(number * chunk, indices, distances, &mut telemetry);
                telemetry
            })
            .collect();
        chunks.into_iter().for_each(|chunk| telemetry.merge(chunk));
    }

    /// Answers the queries from number `first` on, as many as there is room for.
    fn chunk<R: Traversal<T>, M: Telemetry>(
        &self,
        first: usize,
        indices: &mut [i64],
        distances: &mut [f64],
        telemetry: &mut M,
    ) {
        let k = self.options.k;
        let height = match (self.traversal.strategy, self.traversal.grouping) {
            (Strategy::LevelSynchronous, Grouping::Tile) => PANEL_QUERIES,
            _ => 1,
        };
        let mut scratch = None;
        let groups = indices.chunks_mut(height * k).zip(distances.chunks_mut(height * k));
        for (number, (indices, distances)) in groups.enumerate() {
            if self.traversal.allocation == Allocation::PerGroup {
                scratch = None;
            }
            let scratch = scratch.get_or_insert_with(|| self.scratch(height));
            let queries = indices.len() / k;
            let start = first + number * height;
            self.answer::<R, M>(start..start + queries, scratch, telemetry);
            let rows = indices.chunks_mut(k).zip(distances.chunks_mut(k));
            for (candidates, (indices, distances)) in scratch.candidates.iter_mut().zip(rows) {
                write_row(self.tree.metric(), candidates.finish(), indices, distances);
            }
            self.options.report(queries);
        }
    }

    /// Leaves the neighbours of a group of queries in the scratch.
    fn answer<R: Traversal<T>, M: Telemetry>(
        &self,
        queries: Range<usize>,
        scratch: &mut Scratch<T, R>,
        telemetry: &mut M,
    ) {
        let Scratch { traversal, panels, candidates } = scratch;
        self.list.pack(queries.clone(), self.tree.field(), self.tree.metric(), panels);
        let candidates = &mut candidates[..queries.len()];
        for (query, candidates) in queries.clone().zip(&mut *candidates) {
            let id = self.list.id(query);
            let limit = if self.options.predecessors_only { id } else { None };
            candidates.reset(limit.unwrap_or(u32::MAX), id);
        }
        for (_, panel) in panels.iter() {
            let mut group = Group::new(self.tree, panel, candidates, self.traversal);
            traversal.answer(&mut group, telemetry);
        }
        telemetry.answered(queries.len());
    }

    fn scratch<R: Traversal<T>>(&self, queries: usize) -> Scratch<T, R> {
        let k = self.options.k.min(self.tree.len());
        Scratch {
            traversal: R::new(self.tree, self.traversal),
            panels: Panels::with_capacity(queries, self.tree.shape().rows()),
            candidates: (0..queries).map(|_| Candidates::new(k, Order::Any)).collect(),
        }
    }
}

//! The search of an [`Index`]: rounds over the leaves in the queries' lists, most promising first, and scans
//! for what the lists can't answer.
//!
//! What isn't in a list is below the floor, and what is below the threshold can't be a neighbour: the
//! decision is each query's own. A query whose k-th correlation is below the floor goes by way of the levels
//! above the leaves. Those so lonely that they may be near too many leaves, and with the predecessor rule the
//! first points that no index of the first points serves, are gathered for the scan.

mod descent;
mod evaluation;
mod frontier;
mod query;
mod rounds;

use std::time::Instant;

use rhotree_kernels::Element;
use rhotree_kernels::layout::PANEL_QUERIES;
use rounds::{Outcome, Place, Rounds, Source};

use super::leaf_set::LeafSet;
use super::leaves::Leaves;
use super::lists::{self, Lists, Pairing};
use super::plan::EARLY_SHARE;
use super::{Index, ListedLeaves};
use crate::error::Result;
use crate::neighbors::Neighbors;
use crate::parallel::with_threads;
use crate::query::{Queries, QueryList, SearchOptions};
use crate::scan::{Request, Scan};
use crate::statistics::SearchStatistics;

/// The screen is made for at least as many pairs as this many queries have: fewer are scanned in f64 by the
/// time that it takes.
const FEWEST_SCREENED: u64 = 1000;

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
        let list = &QueryList::new(queries, self.field())?;
        with_threads(options.threads, || {
            self.answer(Request { list, options, monitor: &options.monitor() })
        })
    }

    /// Answers a request, on the current pool.
    fn answer(&self, request: Request<'_>) -> Result<(Neighbors, SearchStatistics)> {
        let Request { list, options, monitor } = request;
        let mut neighbors = Neighbors::empty(list.len(), options.k)?;
        let mut statistics = SearchStatistics::default();
        if options.k == 0 || list.len() == 0 {
            return Ok((neighbors, statistics));
        }
        let Some(listed) = self.listed() else {
            let all = (0..list.len()).map(|query| (query, f64::NEG_INFINITY)).collect();
            self.scan_left(request, all, &mut neighbors, &mut statistics)?;
            return Ok((neighbors, statistics));
        };
        let neighbors_mut = &mut neighbors;
        let mut outcome = Outcome { neighbors: neighbors_mut, lonely: Vec::new(), statistics };
        let rounds = |listed, source| Rounds::new(&self.field, listed, source, request);
        let mut left = Vec::new();
        let threads = rayon::current_num_threads() as u32;
        if let QueryList::New { .. } = list {
            let start = Instant::now();
            let (set, lists) = self.list_new(listed, list)?;
            let places = (0..).zip(set.leaves.ids()).filter(|&(_, &id)| id != u32::MAX);
            let places = places.map(|(lane, &query)| Place { lane, query }).collect();
            let source = Source { set: &set, lists: &lists, own: false };
            outcome.statistics.times.preparation += start.elapsed() * threads;
            rounds(listed, source).run(places, &mut outcome);
        } else {
            let start = Instant::now();
            let mut early: Vec<u32> = (0..list.len() as u32).collect();
            let each = self.listed_for(listed, request)?;
            outcome.statistics.times.preparation += start.elapsed() * threads;
            for (number, &listed) in each.iter().enumerate() {
                let own_share = listed.lanes.len() / EARLY_SHARE;
                let first = each.get(number + 1).map_or(own_share, |next| next.lanes.len());
                let first = if options.predecessors_only { first } else { 0 };
                let start = Instant::now();
                let places = take_places(listed, first, request, &mut early);
                outcome.statistics.times.preparation += start.elapsed() * threads;
                let source = Source { set: &listed.set, lists: &listed.lists, own: true };
                rounds(listed, source).run(places, &mut outcome);
            }
            outcome.statistics.early = early.len();
            left.extend(early.into_iter().map(|query| (query as usize, f64::NEG_INFINITY)));
        }
        monitor.finish()?;
        let Outcome { lonely, .. } = outcome;
        statistics = outcome.statistics;
        left.extend(lonely);
        self.scan_left(request, left, &mut neighbors, &mut statistics)?;
        Ok((neighbors, statistics))
    }

    /// Leaves of queries that aren't points of the field, with lists of the index's leaves.
    fn list_new(
        &self,
        listed: &ListedLeaves<T>,
        list: &QueryList<'_>,
    ) -> Result<(LeafSet<T>, Lists)> {
        let rows = list.blocks(&self.field);
        let leaves = Leaves::of_queries(rows.view(), list.len(), self.field.shape())?;
        let set = LeafSet::new(&self.field, leaves, listed.remainder);
        let pairing = Pairing::Queries;
        let entries = lists::entries(&self.field, &set, &listed.set, pairing, listed.floor);
        let lists = Lists::new(set.len(), &entries);
        Ok((set, lists))
    }

    /// The lists that serve a search: with the predecessor rule those of the first points, too, where a query is
    /// among them.
    fn listed_for<'a>(
        &'a self,
        listed: &'a ListedLeaves<T>,
        request: Request<'_>,
    ) -> Result<Vec<&'a ListedLeaves<T>>> {
        let Request { list, options, .. } = request;
        let mut each = vec![listed];
        let first = self.field.len() / EARLY_SHARE;
        let is_early = |query| list.id(query).is_some_and(|id| (id as usize) < first);
        if options.predecessors_only && (0..list.len()).any(is_early) {
            each.extend(self.prefixes()?.iter());
        }
        Ok(each)
    }

    /// Answers the queries that are left, by the scan. With each comes what is known of its k-th correlation,
    /// a lower bound.
    fn scan_left(
        &self,
        request: Request<'_>,
        mut left: Vec<(usize, f64)>,
        neighbors: &mut Neighbors,
        statistics: &mut SearchStatistics,
    ) -> Result<()> {
        if left.is_empty() {
            return Ok(());
        }
        let start = Instant::now();
        left.sort_unstable_by_key(|&(query, _)| (request.list.id(query), query));
        let left = deal(&left, rayon::current_num_threads());
        let (left, thresholds): (Vec<usize>, Vec<f64>) = left.into_iter().unzip();
        let mut ids = Vec::new();
        let list = &request.list.subset(&left, &mut ids);
        let request = Request { list, ..request };
        let is_much = request.pairs(self.field.len()) >= FEWEST_SCREENED * self.field.len() as u64;
        let rows = match is_much.then(|| self.screen()).flatten() {
            Some(screen) => {
                let (rows, work) = screen.search(&self.field, request, &thresholds)?;
                statistics.merge(&work);
                rows
            }
            None => {
                statistics.scanned += request.pairs(self.field.len());
                Scan::new(&self.field).answer(request)?
            }
        };
        neighbors.copy_rows(left.into_iter(), &rows);
        statistics.times.scan += start.elapsed() * rayon::current_num_threads() as u32;
        Ok(())
    }
}

/// Takes the queries that lists serve, those from point `first` on, from those that are left: their lanes, in
/// order.
fn take_places<T: Element>(
    listed: &ListedLeaves<T>,
    first: usize,
    request: Request<'_>,
    left: &mut Vec<u32>,
) -> Vec<Place> {
    let list = request.list;
    let mut places = Vec::with_capacity(left.len());
    left.retain(|&query| {
        let id = list.id(query as usize).map_or(0, |id| id as usize);
        let is_early = id < first;
        if !is_early {
            places.push(Place { lane: listed.lanes[id], query });
        }
        is_early
    });
    places.sort_unstable();
    places
}

/// Queries in ascending order of their ids, so that those of a tile admit about as many points, and tile by tile
/// in turn for each of so many threads, so that each has as much to do.
fn deal(queries: &[(usize, f64)], threads: usize) -> Vec<(usize, f64)> {
    let tiles = queries.chunks(PANEL_QUERIES);
    let of_thread = |thread| tiles.clone().skip(thread).step_by(threads).flatten().copied();
    (0..threads).flat_map(of_thread).collect()
}

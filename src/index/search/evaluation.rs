//! The tiles of a round: a leaf's points with up to twelve of the queries that meet it.

use std::time::Instant;

use rhotree_kernels::layout::{PANEL_QUERIES, Panel};
use rhotree_kernels::{Candidates, Element};

use crate::field::ResidualField;
use crate::index::leaves::Leaves;
use crate::layout::Aligned;
use crate::statistics::SearchStatistics;

/// A query meets a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Meeting {
    pub leaf: u32,
    /// Its number among the queries that are under way.
    pub query: u32,
}

impl Meeting {
    /// That of a query that was numbered from 0 and is numbered from `first`.
    pub const fn from(self, first: u32) -> Self {
        Self { query: first + self.query, ..self }
    }
}

/// The queries that are under way.
pub(super) trait Party<T> {
    /// The row of a query.
    fn row(&self, query: u32) -> &[T];

    /// Makes `candidates` those of a query, for a tile to add to.
    fn lend(&mut self, query: u32, candidates: &mut Candidates<T>);

    /// Takes what a tile has added to the candidates of a query.
    fn regain(&mut self, query: u32, candidates: &mut Candidates<T>);
}

/// What a thread needs for a tile.
pub(super) struct Tile<T> {
    panel: Aligned<T>,
    candidates: Vec<Candidates<T>>,
}

impl<T: Element> Tile<T> {
    /// For queries of so many rows, in whose place it has these candidates.
    pub fn new(rows: usize, candidates: impl Fn() -> Candidates<T>) -> Self {
        Self {
            panel: Aligned::zeros(rows * PANEL_QUERIES),
            candidates: (0..PANEL_QUERIES).map(|_| candidates()).collect(),
        }
    }

    /// Offers queries the points of the leaves that they meet, and tells what was done. The meetings are sorted: a
    /// leaf's columns are read once for all its queries.
    pub fn evaluate(
        &mut self,
        field: &ResidualField<T>,
        leaves: &Leaves<T>,
        meetings: &[Meeting],
        party: &mut impl Party<T>,
    ) -> SearchStatistics {
        let start = Instant::now();
        let mut statistics = SearchStatistics::default();
        let rows = field.shape().rows();
        for run in meetings.chunk_by(|a, b| a.leaf == b.leaf) {
            let leaf = run[0].leaf as usize;
            let (blocks, ids) = (leaves.blocks(leaf), leaves.leaf_ids(leaf));
            let mut most_lanes = 0;
            for group in run.chunks(PANEL_QUERIES) {
                let candidates = &mut self.candidates[..group.len()];
                let places = || group.iter().map(|meeting| meeting.query);
                places().zip(&mut *candidates).for_each(|(query, own)| party.lend(query, own));
                let limit = candidates.iter().map(Candidates::limit).max().unwrap_or(0);
                let admitted = ids.partition_point(|&id| id < limit).div_ceil(T::BLOCK_LANES);
                if admitted > 0 {
                    pack(places().map(|query| party.row(query)), &mut self.panel);
                    let lanes = admitted * T::BLOCK_LANES;
                    let panel = Panel::new(&self.panel, group.len()).expect("it has whole rows");
                    let blocks = blocks.slice(0..admitted);
                    field.correlator().select(panel, blocks, &ids[..lanes], candidates);
                    statistics.correlations += (group.len() * lanes) as u64;
                    statistics.leaves += group.len() as u64;
                    most_lanes = lanes.max(most_lanes);
                }
                places().zip(candidates).for_each(|(query, own)| party.regain(query, own));
            }
            statistics.bytes += (most_lanes * rows * size_of::<T>()) as u64;
        }
        statistics.times.leaves = start.elapsed();
        statistics
    }
}

/// Writes the rows of up to a panel's queries side by side.
fn pack<'q, T: Element>(rows: impl Iterator<Item = &'q [T]> + Clone, panel: &mut [T]) {
    // A panel that isn't full has some query in the places that are left.
    let mut sources = [rows.clone().next().unwrap_or_default(); PANEL_QUERIES];
    sources.iter_mut().zip(rows).for_each(|(source, row)| *source = row);
    for (row, places) in panel.chunks_exact_mut(PANEL_QUERIES).enumerate() {
        for (place, source) in places.iter_mut().zip(&sources) {
            *place = source[row];
        }
    }
}

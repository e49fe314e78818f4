//! Points in leaves: the boxes of a k-d tree, each in lanes of whole blocks, each with its summary.
//!
//! A point beside an inducing point has a scale a hundred times its neighbours', and would spoil every
//! bound that takes the greatest scale of a leaf: such points have leaves of their own.

use core::ops::Range;

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, ResidualShape};

use super::pivots::{Summarizer, Summary, Tolerance};
use crate::cover_tree::metric::{Closeness, Metric};
use crate::field::ResidualField;
use crate::layout::point_blocks::PointBlocks;
use crate::layout::spatial_order::spatial_order;

/// Points of a leaf: whole blocks of either element type. Pivots are fewer the larger a leaf is, for each
/// of its points; a leaf of 128 has as many again that no query needs.
pub(crate) const LEAF_POINTS: usize = 64;

/// Points whose scale is this many times the median have leaves of their own,
const OUTLYING_SCALE: f64 = 3.0;

/// if they are no more than one in this many.
const OUTLYING_SHARE: usize = 8;

/// Most pivots of a leaf: with more, its points are as well met themselves. Outlying points are hardly
/// correlated and may all be pivots, since their covers rule out nothing.
const MOST_PIVOTS: usize = 36;

/// Points leaf by leaf. With ids ascending in each leaf, the points that the predecessor rule leaves to a
/// query are the first of every leaf.
#[derive(Clone, Debug)]
pub(crate) struct Leaves<T> {
    /// The id of each lane, `u32::MAX` for padding.
    ids: Vec<u32>,
    /// Points of each leaf.
    counts: Vec<u8>,
    /// Which leaves hold points with outlying scales.
    outlying: Range<usize>,
    points: PointBlocks<T>,
    summaries: Vec<Summary>,
}

impl<T: Element> Leaves<T> {
    /// The points of these ids of a field, without summaries.
    pub fn partition(field: &ResidualField<T>, ids: Range<u32>) -> Self {
        let (blocks, axes) = (field.blocks(), field.shape().coordinates());
        let value = |id: usize, row: usize| blocks.get(id, row).map_or(0.0, Element::to_f64);
        let numbers = ids.start as usize..ids.end as usize;
        let scales: Vec<f64> = numbers.clone().map(|id| value(id, ResidualShape::SCALE)).collect();
        let dimensions = axes.len();
        let coordinates: Vec<f64> =
            numbers.flat_map(|id| axes.clone().map(move |row| value(id, row))).collect();
        let mut leaves = Self::empty(field.shape().rows());
        for (part, outlying) in divide(&scales).into_iter().zip([false, true]) {
            let mut part = part;
            let first = leaves.len();
            spatial_order(&coordinates, dimensions, LEAF_POINTS, &mut part);
            for leaf in part.chunks_mut(LEAF_POINTS) {
                leaf.sort_unstable();
                leaves.push(leaf.iter().map(|&place| ids.start + place));
            }
            if outlying {
                leaves.outlying = first..leaves.len();
            }
        }
        leaves.gather(blocks);
        leaves
    }

    /// The rows of queries that aren't points of the field, in an order of places; their ids are their
    /// numbers.
    #[allow(clippy::cast_possible_truncation)]
    pub fn of_queries(rows: Blocks<'_, T>, queries: usize, shape: ResidualShape) -> Self {
        let value = |query: usize, row: usize| rows.get(query, row).map_or(0.0, Element::to_f64);
        let coordinates: Vec<f64> = (0..queries)
            .flat_map(|query| shape.coordinates().map(move |row| value(query, row)))
            .collect();
        let mut order: Vec<u32> = (0..queries as u32).collect();
        spatial_order(&coordinates, shape.dimensions, LEAF_POINTS, &mut order);
        let mut leaves = Self::empty(shape.rows());
        for leaf in order.chunks(LEAF_POINTS) {
            leaves.push(leaf.iter().copied());
        }
        leaves.gather(rows);
        leaves
    }

    /// The same points, in the same leaves, with the rows that they have in another field.
    pub fn refilled(&self, field: &ResidualField<T>) -> Self {
        let points = PointBlocks::gather(field.blocks(), &self.ids);
        let (ids, counts) = (self.ids.clone(), self.counts.clone());
        Self { ids, counts, outlying: self.outlying.clone(), points, summaries: Vec::new() }
    }

    /// The points of a field in leaves of these ids, without summaries, and which leaves are outlying.
    pub fn from_ids(field: &ResidualField<T>, ids: &[&[u32]], outlying: Range<usize>) -> Self {
        let mut leaves = Self { outlying, ..Self::empty(field.shape().rows()) };
        ids.iter().for_each(|leaf| leaves.push(leaf.iter().copied()));
        leaves.gather(field.blocks());
        leaves
    }

    fn empty(rows: usize) -> Self {
        let points = PointBlocks::zeros(0, rows);
        let (ids, counts) = (Vec::new(), Vec::new());
        Self { ids, counts, outlying: 0..0, points, summaries: Vec::new() }
    }

    #[allow(clippy::cast_possible_truncation)]
    fn push(&mut self, ids: impl ExactSizeIterator<Item = u32>) {
        self.counts.push(ids.len() as u8);
        self.ids.extend(ids);
        self.ids.resize(self.ids.len().next_multiple_of(LEAF_POINTS), u32::MAX);
    }

    fn gather(&mut self, source: Blocks<'_, T>) {
        self.points = PointBlocks::gather(source, &self.ids);
    }

    /// Summarises some leaves: those of a sample.
    pub fn sample(
        &self,
        field: &ResidualField<T>,
        leaves: &[usize],
        residual: f64,
    ) -> Vec<Summary> {
        let closeness = Closeness::new(Metric::Residual, field);
        leaves
            .par_iter()
            .map_init(
                || Summarizer::new(field, &closeness),
                |summarizer, &leaf| {
                    let is_outlying = self.outlying.contains(&leaf);
                    let pivots = if is_outlying { LEAF_POINTS } else { MOST_PIVOTS };
                    let points = self.lanes(leaf).len();
                    let tolerance = Tolerance { residual, pivots };
                    summarizer.summarize(self.blocks(leaf), points, tolerance)
                },
            )
            .collect()
    }

    /// Summarises all leaves.
    pub fn summarize(&mut self, field: &ResidualField<T>, residual: f64) {
        let all: Vec<usize> = (0..self.len()).collect();
        self.summaries = self.sample(field, &all, residual);
    }

    /// Adds the leaves of points that come later.
    pub fn append(&mut self, other: Self) {
        self.ids.extend(other.ids);
        self.counts.extend(other.counts);
        self.points.append(&other.points);
        self.summaries.extend(other.summaries);
    }

    /// Number of leaves.
    pub const fn len(&self) -> usize {
        self.counts.len()
    }

    /// The lanes of a leaf's points among all lanes.
    pub fn lanes(&self, leaf: usize) -> Range<usize> {
        leaf * LEAF_POINTS..leaf * LEAF_POINTS + usize::from(self.counts[leaf])
    }

    /// The blocks of a leaf.
    pub fn blocks(&self, leaf: usize) -> Blocks<'_, T> {
        let blocks = LEAF_POINTS / T::BLOCK_LANES;
        self.points.view().slice(leaf * blocks..(leaf + 1) * blocks)
    }

    /// Points of each leaf.
    pub fn counts(&self) -> &[u8] {
        &self.counts
    }

    /// Which leaves hold points with outlying scales.
    pub const fn outlying(&self) -> &Range<usize> {
        &self.outlying
    }

    /// Gives each leaf its summary.
    pub fn set_summaries(&mut self, summaries: Vec<Summary>) {
        self.summaries = summaries;
    }

    /// The ids of a leaf's lanes.
    pub fn leaf_ids(&self, leaf: usize) -> &[u32] {
        &self.ids[leaf * LEAF_POINTS..][..LEAF_POINTS]
    }

    /// The ids of all lanes.
    pub fn ids(&self) -> &[u32] {
        &self.ids
    }

    /// The blocks of all leaves.
    pub fn points(&self) -> Blocks<'_, T> {
        self.points.view()
    }

    /// The summaries, one for each leaf.
    pub fn summaries(&self) -> &[Summary] {
        &self.summaries
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        let summaries: usize = self.summaries.iter().map(Summary::bytes).sum();
        self.points.bytes() + size_of_val(self.ids.as_slice()) + self.counts.len() + summaries
    }
}

/// The places of usual scales, and those of outlying ones.
#[allow(clippy::cast_possible_truncation)]
fn divide(scales: &[f64]) -> [Vec<u32>; 2] {
    let mut sorted = scales.to_vec();
    let (_, &mut median, _) = sorted.select_nth_unstable_by(scales.len() / 2, f64::total_cmp);
    let places = 0..scales.len() as u32;
    let outlies = |place: &u32| scales[*place as usize] > OUTLYING_SCALE * median;
    let (outlying, usual): (Vec<u32>, Vec<u32>) = places.clone().partition(outlies);
    if outlying.len() * OUTLYING_SHARE <= scales.len() {
        [usual, outlying]
    } else {
        [places.collect(), Vec::new()]
    }
}

//! Points in leaves: the boxes of a k-d tree, each in lanes of whole blocks.
//!
//! A point beside an inducing point has a scale a hundred times its neighbours', and would spoil every
//! bound that takes the greatest scale of a leaf: such points have *outlying* leaves of their own.

use core::ops::Range;

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, ResidualShape};

use super::levels::GROUP;
use crate::error::Result;
use crate::field::ResidualField;
use crate::layout::{PointBlocks, grouped_order};
use crate::memory::{bytes_of, room_for};

/// Points of a leaf: whole blocks of either element type. The larger a leaf is, the fewer pivots it needs for
/// each of its points; but a leaf of 128 has as many points again that no query needs.
pub(super) const LEAF_POINTS: usize = 64;

/// Points whose scale is this many times the median have leaves of their own,
const OUTLYING_SCALE: f64 = 3.0;

/// if they are no more than one in this many.
const OUTLYING_SHARE: usize = 8;

/// Which points stand in which leaf.
#[derive(Clone, Debug, Default)]
pub(super) struct Partition {
    /// The id of each lane, `u32::MAX` for padding.
    ids: Vec<u32>,
    /// Points of each leaf.
    counts: Vec<u8>,
    /// Whether a leaf holds points with outlying scales.
    outlying: Vec<bool>,
}

/// Points leaf by leaf. With ids ascending in each leaf, the points that the predecessor rule leaves to a
/// query are the first of every leaf.
#[derive(Clone, Debug)]
pub(super) struct Leaves<T: Element> {
    partition: Partition,
    points: PointBlocks<T>,
}

/// Leaves to be filled with points: when a look at some has told that it is worth its while.
pub(super) enum Prepared<'a, T: Element> {
    New(Partition),
    /// In the memory of leaves of the same points in another field.
    Again(&'a mut Leaves<T>),
}

impl Partition {
    /// The points of these ids of a field, those that are neighbours in space in one leaf.
    pub fn new<T: Element>(field: &ResidualField<T>, ids: Range<u32>) -> Self {
        let (blocks, axes) = (field.blocks(), field.shape().coordinates());
        let points = ids.start as usize..ids.end as usize;
        let scale = ResidualShape::SCALE;
        let scales = row_major(blocks, points.clone(), scale..scale + 1);
        let dimensions = axes.len();
        let coordinates = row_major(blocks, points, axes);
        let mut partition = Self::default();
        for (mut part, outlying) in divide(&scales).into_iter().zip([false, true]) {
            grouped_order(&coordinates, dimensions, LEAF_POINTS, GROUP, &mut part);
            for leaf in part.chunks_mut(LEAF_POINTS) {
                leaf.sort_unstable();
                partition.push(leaf.iter().map(|&place| ids.start + place), outlying);
            }
        }
        partition
    }

    /// Adds a leaf.
    #[allow(clippy::cast_possible_truncation)]
    fn push(&mut self, ids: impl ExactSizeIterator<Item = u32>, outlying: bool) {
        self.counts.push(ids.len() as u8);
        self.outlying.push(outlying);
        self.ids.extend(ids);
        self.ids.resize(self.ids.len().next_multiple_of(LEAF_POINTS), u32::MAX);
    }

    /// Number of leaves.
    pub const fn len(&self) -> usize {
        self.counts.len()
    }

    /// Some of the leaves.
    pub fn some(&self, numbers: &[usize]) -> Self {
        let mut some = Self::default();
        for &leaf in numbers {
            let ids = &self.ids[leaf * LEAF_POINTS..][..usize::from(self.counts[leaf])];
            some.push(ids.iter().copied(), self.outlying[leaf]);
        }
        some
    }

    /// The points themselves, from blocks in which they have these ids.
    ///
    /// # Errors
    /// Too little memory for a copy of the points, and so below.
    pub fn fill<T: Element>(self, source: Blocks<'_, T>) -> Result<Leaves<T>> {
        room_for("the leaves", bytes_of::<T>(&[self.ids.len(), source.rows()]))?;
        let points = PointBlocks::gather(source, &self.ids);
        Ok(Leaves { partition: self, points })
    }
}

impl<T: Element> Prepared<'_, T> {
    /// Which points will stand in which leaf.
    pub const fn partition(&self) -> &Partition {
        match self {
            Self::New(partition) => partition,
            Self::Again(leaves) => &leaves.partition,
        }
    }

    /// The leaves, with the points of a field.
    ///
    /// # Errors
    /// Too little memory, where it is needed. Leaves whose memory was to be used are as they were.
    pub fn fill(self, field: &ResidualField<T>) -> Result<Leaves<T>> {
        match self {
            Self::New(partition) => partition.fill(field.blocks()),
            Self::Again(leaves) => leaves.refilled(field),
        }
    }
}

impl<T: Element> Leaves<T> {
    /// The rows of queries that aren't points of the field, those that are neighbours in space in one leaf;
    /// their ids are their numbers.
    #[allow(clippy::cast_possible_truncation)]
    pub fn of_queries(rows: Blocks<'_, T>, queries: usize, shape: ResidualShape) -> Result<Self> {
        let coordinates = row_major(rows, 0..queries, shape.coordinates());
        let mut order: Vec<u32> = (0..queries as u32).collect();
        grouped_order(&coordinates, shape.dimensions, LEAF_POINTS, GROUP, &mut order);
        let mut partition = Partition::default();
        for leaf in order.chunks(LEAF_POINTS) {
            partition.push(leaf.iter().copied(), false);
        }
        partition.fill(rows)
    }

    /// The points of a field in leaves of these ids, each with whether it is outlying.
    pub fn from_ids(field: &ResidualField<T>, leaves: &[(&[u32], bool)]) -> Result<Self> {
        // A leaf has whole blocks, and so its points may need 64 times what they need in the field.
        let lanes = bytes_of::<u32>(&[leaves.len(), LEAF_POINTS]);
        let points = bytes_of::<T>(&[leaves.len(), LEAF_POINTS, field.shape().rows()]);
        room_for("the leaves", lanes.saturating_add(points))?;
        let mut partition = Partition::default();
        for &(ids, outlying) in leaves {
            partition.push(ids.iter().copied(), outlying);
        }
        partition.fill(field.blocks())
    }

    /// The same points, in the same leaves, with the rows that they have in another field: in the memory of these
    /// leaves, which are spent then, where the points have as many rows as before.
    fn refilled(&mut self, field: &ResidualField<T>) -> Result<Self> {
        let source = field.blocks();
        if source.rows() != self.points.view().rows() {
            return self.partition.clone().fill(source);
        }
        let empty = Self { partition: Partition::default(), points: PointBlocks::zeros(0, 1) };
        let mut leaves = core::mem::replace(self, empty);
        leaves.points.refill(source, &leaves.partition.ids);
        Ok(leaves)
    }

    /// Adds the leaves of points that come later.
    pub fn append(&mut self, other: Self) {
        let Partition { ids, counts, outlying } = other.partition;
        self.partition.ids.extend(ids);
        self.partition.counts.extend(counts);
        self.partition.outlying.extend(outlying);
        self.points.append(&other.points);
    }

    /// Number of leaves.
    pub const fn len(&self) -> usize {
        self.partition.counts.len()
    }

    /// The lanes of a leaf's points among all lanes.
    pub fn lanes(&self, leaf: usize) -> Range<usize> {
        leaf * LEAF_POINTS..leaf * LEAF_POINTS + usize::from(self.partition.counts[leaf])
    }

    /// The blocks of a leaf.
    pub fn blocks(&self, leaf: usize) -> Blocks<'_, T> {
        let blocks = LEAF_POINTS / T::BLOCK_LANES;
        self.points.view().slice(leaf * blocks..(leaf + 1) * blocks)
    }

    /// Points of each leaf.
    pub fn counts(&self) -> &[u8] {
        &self.partition.counts
    }

    /// Whether each leaf holds points with outlying scales.
    pub fn outlying(&self) -> &[bool] {
        &self.partition.outlying
    }

    /// The ids of a leaf's lanes.
    pub fn leaf_ids(&self, leaf: usize) -> &[u32] {
        &self.partition.ids[leaf * LEAF_POINTS..][..LEAF_POINTS]
    }

    /// The ids of all lanes.
    pub fn ids(&self) -> &[u32] {
        &self.partition.ids
    }

    /// The blocks of all leaves.
    pub fn points(&self) -> Blocks<'_, T> {
        self.points.view()
    }

    /// Size of the points in bytes.
    pub fn point_bytes(&self) -> usize {
        self.points.bytes()
    }

    /// Size of the ids and of what else tells who stands where, in bytes.
    pub fn partition_bytes(&self) -> usize {
        let Partition { ids, counts, outlying } = &self.partition;
        size_of_val(ids.as_slice()) + counts.len() + outlying.len()
    }
}

/// Some rows of some points, point by point.
fn row_major<T: Element>(
    blocks: Blocks<'_, T>,
    points: Range<usize>,
    rows: Range<usize>,
) -> Vec<f64> {
    let mut values = vec![0.0; points.len() * rows.len()];
    let each = values.par_chunks_mut(rows.len().max(1)).with_min_len(1024);
    each.zip(points).for_each(|(values, point)| {
        for (value, row) in values.iter_mut().zip(rows.clone()) {
            *value = blocks.get(point, row).map_or(0.0, Element::to_f64);
        }
    });
    values
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

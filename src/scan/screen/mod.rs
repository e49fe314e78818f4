//! The certified screen: a scan whose precision follows the energy.
//!
//! ```text
//! 1. the screen       |rho~| + e_q e_j of all pairs, from bytes and 16-bit numbers along principal axes
//! 2. the second look  of the points that stay, from rows of 16-bit numbers; the k best raise the threshold
//! 3. the answer       of those that could still be among the k nearest, in the scan's own arithmetic
//! ```
//!
//! What is ruled out is ruled out by proof: the radii e bound what is wrong with rho~ ([`certificate`]), so
//! that the answer is the scan's to the last bit. A few points stand apart and are evaluated in full for every
//! query: those whose scale is outlying, beside inducing points, and those far from all others.

mod axes;
mod certificate;
mod costs;
mod extent;
mod file;
mod near;
mod plan;
mod rounder;
mod screen_plan;
mod search;
#[cfg(test)]
mod soundness;

use std::sync::Arc;

use axes::Axes;
pub(crate) use costs::Costs;
use rayon::prelude::*;
use rhotree_kernels::layout::{
    ResidualShape, SCREEN_BYTE, SCREEN_LANES, ScreenRowShape, ScreenShape,
};
use rhotree_kernels::{Element, ScreenKernels};
use rounder::{ROW_RADIUS, Source, Split};
pub(crate) use screen_plan::ScreenPlan;

use crate::field::ResidualField;
use crate::layout::{Aligned, PointBlocks};

/// Points that are rounded at a time: whole blocks, few enough for the cache.
const POINTS_AT_A_TIME: usize = 128;

/// Blocks whose masks make a word, and the points in them.
const WORD_BLOCKS: usize = 4;
const WORD_POINTS: usize = WORD_BLOCKS * SCREEN_LANES;

/// What the screen of an [`Index`](crate::Index) is made of: see `docs/screen.md`.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScreenSummary {
    /// Columns of weights in 16 bits.
    pub pairs: usize,
    /// Columns in bytes that each level reads.
    pub bytes: [usize; 3],
    /// Points that stand apart and are evaluated in full.
    pub outlying: usize,
    /// The predicted cost of a first search of all points for 30 predecessors of each, as a share of the scan's: above one
    /// where there are so few points that only later searches gain.
    pub predicted_cost: f64,
    /// Bytes beside the field.
    pub memory: usize,
}

/// The screen of a field: its points, rounded as its plan says.
#[derive(Clone, Debug)]
pub(crate) struct ScreenedScan<T: Element> {
    plan: Arc<ScreenPlan>,
    kernels: ScreenKernels,
    screen: rhotree_kernels::Screen,
    /// Points of the field that are in here.
    points: usize,
    /// Blocks of the screen, by id.
    blocks: Aligned<u32>,
    /// The ids at which there is no point of the screen, a bit for each: of outlying points and of padding.
    absent: Vec<u64>,
    /// Rows for a second look, by id.
    rows: Aligned<u32>,
    /// Rows of the field, by id.
    exact: Aligned<T>,
    /// The greatest radius of a row.
    greatest_radius: f64,
    outlying: PointBlocks<T>,
    outlying_ids: Vec<u32>,
}

impl<T: Element> ScreenedScan<T> {
    /// The screen of a field by a plan that was made for it or its first points. None where too many points
    /// are outlying.
    pub fn new(plan: Arc<ScreenPlan>, field: &ResidualField<T>) -> Option<Self> {
        let (shape, rounder) = (field.shape(), &plan.rounder);
        let screen = rhotree_kernels::Screen {
            covariance: field.function().family(),
            shape: rounder.split.shape(shape.dimensions),
            row_shape: ScreenRowShape { dimensions: shape.dimensions, columns: shape.columns },
            distance_unit: rounder.distance_unit,
            pair_unit: rounder.pair_ratio * rounder.pair_ratio,
        };
        let scan = Self {
            kernels: ScreenKernels::new(field.isa()).expect("the field's kernels run"),
            screen,
            points: 0,
            blocks: Aligned::zeros(0),
            absent: Vec::new(),
            rows: Aligned::zeros(0),
            exact: Aligned::zeros(0),
            greatest_radius: 0.0,
            outlying: PointBlocks::zeros(0, shape.rows()),
            outlying_ids: Vec::new(),
            plan: Arc::clone(&plan),
        };
        scan.extended(plan, field)
    }

    /// The screen with the points that the field has since, by the plan that was extended to them. None where
    /// too many of them are outlying.
    #[allow(clippy::cast_possible_truncation)]
    pub fn extended(mut self, plan: Arc<ScreenPlan>, field: &ResidualField<T>) -> Option<Self> {
        self.plan = plan;
        let before = core::mem::replace(&mut self.points, field.len());
        let words = field.len().div_ceil(WORD_POINTS);
        let blocks = words * WORD_BLOCKS;
        let lengths = [self.screen.shape.rows() * SCREEN_LANES, self.screen.row_shape.words()];
        self.blocks.resize(blocks * lengths[0]);
        self.rows.resize(field.len() * lengths[1]);
        self.exact.resize(field.len() * field.shape().rows());
        self.absent.resize(words, 0);
        self.fill(field, before / POINTS_AT_A_TIME);
        self.outlying_ids =
            (0..field.len() as u32).filter(|&id| self.is_absent(id as usize)).collect();
        if screen_plan::is_too_many(self.outlying_ids.len(), field.len()) {
            return None;
        }
        let lanes = self.outlying_ids.len().next_multiple_of(T::BLOCK_LANES);
        self.outlying_ids.resize(lanes, u32::MAX);
        self.outlying = PointBlocks::gather(field.blocks(), &self.outlying_ids);
        Some(self)
    }

    /// Rounds the field's points from this part on, in parallel.
    fn fill(&mut self, field: &ResidualField<T>, first_part: usize) {
        let Self { screen, plan, points, .. } = self;
        let ScreenPlan { axes, rounder, greatest_scale, .. } = &**plan;
        let block_words = screen.shape.rows() * SCREEN_LANES;
        let row_words = screen.row_shape.words();
        let rows = field.shape().rows();
        let sizes = [
            POINTS_AT_A_TIME / SCREEN_LANES * block_words,
            POINTS_AT_A_TIME * row_words,
            POINTS_AT_A_TIME * rows,
            POINTS_AT_A_TIME / WORD_POINTS,
        ];
        let starts = sizes.map(|size| size * first_part);
        let parts = self.blocks[starts[0]..]
            .par_chunks_mut(sizes[0])
            .zip(self.rows[starts[1]..].par_chunks_mut(sizes[1]))
            .zip(self.exact[starts[2]..].par_chunks_mut(sizes[2]))
            .zip(self.absent[starts[3]..].par_chunks_mut(sizes[3]));
        let scratch = || (Rotated::new(field.shape()), vec![0; screen.shape.rows()]);
        let radius = parts.enumerate().map_init(scratch, |(rotated, words), part| {
            let (part, (((blocks, looks), exact), absent)) = part;
            let first = (first_part + part) * POINTS_AT_A_TIME;
            copy_rows(field, first, exact);
            rotated.fill(axes, exact.iter().map(|value| value.to_f64()));
            let mut greatest = 0.0_f32;
            absent.fill(u64::MAX);
            for point in 0..POINTS_AT_A_TIME.min(*points - first) {
                let source = rotated.source(point);
                let row = &mut looks[point * row_words..][..row_words];
                let is_usual = source.scale <= *greatest_scale;
                if !is_usual || rounder.round(source, words, row).is_none() {
                    // Near points can be such, whose second look is to find nothing.
                    row.fill(0);
                    continue;
                }
                absent[point / WORD_POINTS] &= !(1 << (point % WORD_POINTS));
                greatest = greatest.max(f32::from_bits(row[ROW_RADIUS]));
                let block = &mut blocks[point / SCREEN_LANES * block_words..][..block_words];
                write_lane(&screen.shape, words, point % SCREEN_LANES, block);
            }
            f64::from(greatest)
        });
        self.greatest_radius = radius.reduce(|| 0.0, f64::max).max(self.greatest_radius);
    }

    /// Whether a point is none of the screen's.
    const fn is_absent(&self, id: usize) -> bool {
        self.absent.as_slice()[id / WORD_POINTS] >> (id % WORD_POINTS) & 1 == 1
    }

    /// What it is made of.
    pub fn summary(&self) -> ScreenSummary {
        let Split { pairs, bytes } = self.plan.rounder.split;
        let outlying = self.outlying_ids.iter().filter(|&&id| id != u32::MAX).count();
        let (predicted_cost, memory) = (self.plan.cost, self.bytes());
        ScreenSummary { pairs, bytes, outlying, predicted_cost, memory }
    }

    /// Size in bytes.
    fn bytes(&self) -> usize {
        4 * (self.blocks.len() + self.rows.len() + self.outlying_ids.len())
            + size_of_val::<[T]>(&self.exact)
            + 8 * self.absent.len()
            + self.plan.bytes()
            + self.outlying.bytes()
    }
}

/// Copies rows of the field from its blocks.
fn copy_rows<T: Element>(field: &ResidualField<T>, first: usize, target: &mut [T]) {
    let (rows, lanes) = (field.shape().rows(), T::BLOCK_LANES);
    let source = field.blocks();
    for (block, target) in (first / lanes..).zip(target.chunks_mut(rows * lanes)) {
        let source = &source.data()[block * rows * lanes..][..rows * lanes];
        for (row, values) in source.chunks_exact(lanes).enumerate() {
            for (point, &value) in target.chunks_exact_mut(rows).zip(values) {
                point[row] = value;
            }
        }
    }
}

/// Writes a point's words into a lane of a block; its bytes become unsigned.
fn write_lane(shape: &ScreenShape, words: &[u32], lane: usize, block: &mut [u32]) {
    let quads = shape.quads();
    for (row, (&word, target)) in words.iter().zip(block.chunks_exact_mut(SCREEN_LANES)).enumerate()
    {
        target[lane] = if quads.contains(&row) { with_offset(word) } else { word };
    }
}

/// Four signed bytes as unsigned ones.
fn with_offset(word: u32) -> u32 {
    u32::from_le_bytes(word.to_le_bytes().map(|byte| byte.wrapping_add(SCREEN_BYTE as u8)))
}

/// Some points in f64 with their weights along the axes.
struct Rotated {
    shape: ResidualShape,
    /// Row by row, as the field has them.
    values: Vec<f64>,
    weights: Vec<f32>,
    rotated: Vec<f32>,
}

impl Rotated {
    /// No points yet.
    const fn new(shape: ResidualShape) -> Self {
        Self { shape, values: Vec::new(), weights: Vec::new(), rotated: Vec::new() }
    }

    /// Takes these points, row by row, in place of those before.
    #[allow(clippy::cast_possible_truncation)]
    fn fill(&mut self, axes: &Axes, values: impl Iterator<Item = f64>) {
        self.values.clear();
        self.values.extend(values);
        self.weights.clear();
        for row in self.values.chunks_exact(self.shape.rows()) {
            self.weights.extend(row[self.shape.weights()].iter().map(|&w| w as f32));
        }
        axes.rotate(&self.weights, &mut self.rotated);
    }

    /// The values of a point.
    fn values(&self, point: usize) -> &[f64] {
        &self.values[point * self.shape.rows()..][..self.shape.rows()]
    }

    fn source(&self, point: usize) -> Source<'_> {
        let row = self.values(point);
        Source {
            scale: row[ResidualShape::SCALE],
            coordinates: &row[self.shape.coordinates()],
            weights: &row[self.shape.weights()],
            rotated: &self.rotated[point * self.shape.columns..][..self.shape.columns],
        }
    }
}

/// Values of points of a field in f64, row by row.
fn values<T: Element>(
    field: &ResidualField<T>,
    ids: impl Iterator<Item = usize>,
    rows: core::ops::Range<usize>,
) -> Vec<f64> {
    let blocks = field.blocks();
    let value = |id: usize, row: usize| blocks.get(id, row).map_or(0.0, Element::to_f64);
    ids.flat_map(|id| rows.clone().map(move |row| value(id, row))).collect()
}

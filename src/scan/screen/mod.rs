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
mod near;
mod plan;
mod rounder;
mod search;
#[cfg(test)]
mod soundness;

use axes::{AllAxes, Axes};
use certificate::Relative;
use near::NearPoints;
use plan::{Choice, SAMPLE_POINTS, Sample};
use rayon::prelude::*;
use rhotree_kernels::layout::{
    ResidualShape, SCREEN_BYTE, SCREEN_LANES, ScreenRowShape, ScreenShape,
};
use rhotree_kernels::{Element, ScreenKernels};
use rounder::{LEVELS, MOST_COLUMNS, ROW_RADIUS, Rounder, Source};

use crate::field::ResidualField;
use crate::layout::{Aligned, PointBlocks};

/// Scales are outlying above this many times the median,
const OUTLYING_SCALE: f64 = 4.0;

/// and so are points this many times as far from the centre as all but one in sixty-four.
const OUTLYING_REACH: f64 = 4.0;

/// Outlying points may be this share of all.
const OUTLYING_SHARE: usize = 8;

/// Above this median scale no screen can tell points apart.
const MOST_SCALE: f64 = 1e3;

/// The screen is worth its while where its predicted cost is below this share of the scan's.
const WORTHWHILE: f64 = 0.7;

/// Below this many points there is nothing to gain.
const FEWEST_POINTS: usize = 1024;

/// Points that are rounded at a time: whole blocks, few enough for the cache.
const POINTS_AT_A_TIME: usize = 128;

/// Blocks whose masks make a word, and the points in them.
const WORD_BLOCKS: usize = 4;
const WORD_POINTS: usize = WORD_BLOCKS * SCREEN_LANES;

/// What the screened scan of a field keeps.
#[derive(Clone, Debug)]
pub(crate) struct ScreenedScan<T: Element> {
    kernels: ScreenKernels,
    screen: rhotree_kernels::Screen,
    axes: Axes,
    rounder: Rounder,
    /// Blocks of the screen, by id.
    blocks: Aligned<u32>,
    /// The ids at which there is no point of the screen, a bit for each.
    absent: Vec<u64>,
    /// Rows for a second look, by id.
    rows: Aligned<u32>,
    /// Rows of the field, by id.
    exact: Aligned<T>,
    /// Above this scale points are outlying.
    greatest_scale: f64,
    /// The greatest radius of a row.
    greatest_radius: f64,
    outlying: PointBlocks<T>,
    outlying_ids: Vec<u32>,
    near: NearPoints,
    /// The median radius at each level, and what few |rho| are above: how a query's level is told.
    radii: [f64; LEVELS],
    common: f64,
}

/// Rows of some points of a field in f64.
struct Sampled {
    scales: Vec<f64>,
    coordinates: Vec<f64>,
    weights: Vec<f64>,
}

impl Sampled {
    /// Those of the points with these ids.
    fn of<T: Element>(field: &ResidualField<T>, ids: impl Iterator<Item = usize> + Clone) -> Self {
        let (blocks, shape) = (field.blocks(), field.shape());
        let value = |id: usize, row: usize| blocks.get(id, row).map_or(0.0, Element::to_f64);
        let rows = |rows: core::ops::Range<usize>| {
            ids.clone().flat_map(move |id| rows.clone().map(move |row| value(id, row))).collect()
        };
        Self {
            scales: rows(ResidualShape::SCALE..ResidualShape::SCALE + 1),
            coordinates: rows(shape.coordinates()),
            weights: rows(shape.weights()),
        }
    }
}

impl<T: Element> ScreenedScan<T> {
    /// The screen of a field; none where it is not worth its while.
    pub fn new(field: &ResidualField<T>) -> Option<Self> {
        if field.len() < FEWEST_POINTS { None } else { Self::planned(field, WORTHWHILE) }
    }

    /// As [`ScreenedScan::new`], where a screen is worth its while if its predicted cost is below this share
    /// of the scan's.
    #[allow(clippy::cast_possible_truncation)]
    fn planned(field: &ResidualField<T>, worthwhile: f64) -> Option<Self> {
        let shape = field.shape();
        if shape.columns > MOST_COLUMNS {
            return None;
        }
        let all = Extent::new(field);
        let (greatest_scale, reach) = (all.greatest_scale, all.greatest_reach);
        if all.median_scale > MOST_SCALE {
            return None;
        }
        let is_outlying =
            |id: usize| !(all.scales[id] <= greatest_scale && all.reaches[id] <= reach);
        let count = (0..field.len()).filter(|&id| is_outlying(id)).count();
        if count * OUTLYING_SHARE > field.len() {
            return None;
        }

        let inner: Vec<usize> = (0..field.len()).filter(|&id| !is_outlying(id)).collect();
        let step = inner.len().div_ceil(SAMPLE_POINTS);
        // The queries are the sample's first points: of all places, not of the first ids.
        let sampled: Vec<usize> = inner.iter().copied().step_by(step).collect();
        let stride = sampled.len() / 7 + 1;
        let points: Vec<usize> = (0..stride)
            .flat_map(|first| sampled.iter().copied().skip(first).step_by(stride))
            .collect();
        let Sampled { scales, coordinates, weights } = Sampled::of(field, points.iter().copied());
        let all_axes = AllAxes::new(&weights, shape.columns);
        let sample = Sample { points, scales, coordinates, weights };
        let distance_unit = rounder::distance_unit(reach);
        let relative = Relative::new::<T>(shape, distance_unit);
        let deviation = axes::rounding(shape.columns);
        let split = rounder::Split { pairs: 0, bytes: [0; 3] };
        let base = Rounder::new(split, all.centre, distance_unit, relative, deviation);
        let Choice { mut rounder, radii, common, cost } =
            plan::choose(field, &sample, &all_axes, &base);
        if cost >= worthwhile {
            return None;
        }
        let axes = all_axes.rounded();
        rounder.deviation = axes.deviation();

        let blocks = field.len().div_ceil(SCREEN_LANES).next_multiple_of(WORD_BLOCKS);
        let mut outlying_ids: Vec<u32> =
            (0..field.len()).filter(|&id| is_outlying(id)).map(|id| id as u32).collect();
        let mut absent = vec![0_u64; blocks / WORD_BLOCKS];
        let padding = field.len()..blocks * SCREEN_LANES;
        for id in outlying_ids.iter().map(|&id| id as usize).chain(padding) {
            absent[id / WORD_POINTS] |= 1 << (id % WORD_POINTS);
        }
        outlying_ids.resize(outlying_ids.len().next_multiple_of(T::BLOCK_LANES), u32::MAX);
        let outlying = PointBlocks::gather(field.blocks(), &outlying_ids);

        let row_shape = ScreenRowShape { dimensions: shape.dimensions, columns: shape.columns };
        let screen = rhotree_kernels::Screen {
            covariance: field.function().family(),
            shape: rounder.split.shape(shape.dimensions),
            row_shape,
            distance_unit,
            pair_unit: rounder.pair_ratio * rounder.pair_ratio,
        };
        let order = inner.iter().map(|&id| id as u32).collect();
        let kernels = field.kernels().with_element();
        let near = NearPoints::new(order, &all.coordinates, shape.dimensions, kernels);
        let mut scan = Self {
            kernels: ScreenKernels::new(field.isa()).expect("the field's kernels run"),
            screen,
            axes,
            rounder,
            blocks: Aligned::zeros(blocks * screen.shape.rows() * SCREEN_LANES),
            absent,
            rows: Aligned::zeros(field.len() * row_shape.words()),
            exact: Aligned::zeros(field.len() * shape.rows()),
            greatest_scale,
            greatest_radius: 0.0,
            outlying,
            outlying_ids,
            near,
            radii,
            common,
        };
        scan.greatest_radius = scan.fill(field);
        Some(scan)
    }

    /// Rounds the field's points, in parallel; the greatest radius of their rows.
    fn fill(&mut self, field: &ResidualField<T>) -> f64 {
        let block_words = self.screen.shape.rows() * SCREEN_LANES;
        let row_words = self.screen.row_shape.words();
        let (axes, rounder, absent) = (&self.axes, &self.rounder, &self.absent);
        let rows = field.shape().rows();
        let blocks = self.blocks.par_chunks_mut(POINTS_AT_A_TIME / SCREEN_LANES * block_words);
        let looks = self.rows.par_chunks_mut(POINTS_AT_A_TIME * row_words);
        let exact = self.exact.par_chunks_mut(POINTS_AT_A_TIME * rows);
        let parts = blocks.zip(looks).zip(exact).enumerate();
        let radius = parts.map(|(part, ((blocks, looks), exact))| {
            let first = part * POINTS_AT_A_TIME;
            let count = looks.len() / row_words;
            copy_rows(field, first, exact);
            let points = Rotated::new(
                field.shape(),
                axes,
                exact.iter().map(|value| value.to_f64()).collect(),
            );
            let mut words = vec![0; self.screen.shape.rows()];
            let mut greatest = 0.0_f32;
            for point in 0..count {
                let id = first + point;
                if is_set(absent, id) {
                    continue;
                }
                let row = &mut looks[point * row_words..][..row_words];
                let losses = rounder.round(points.source(point), &mut words, row);
                assert!(losses.is_some(), "points out of reach are outlying");
                greatest = greatest.max(f32::from_bits(row[ROW_RADIUS]));
                let block = &mut blocks[point / SCREEN_LANES * block_words..][..block_words];
                write_lane(&self.screen.shape, &words, point % SCREEN_LANES, block);
            }
            f64::from(greatest)
        });
        radius.reduce(|| 0.0, f64::max)
    }

    /// Whether a point is none of the screen's.
    fn is_absent(&self, id: usize) -> bool {
        is_set(&self.absent, id)
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        4 * (self.blocks.len() + self.rows.len())
            + self.near.bytes()
            + size_of_val::<[T]>(&self.exact)
            + 8 * self.absent.len()
            + self.axes.bytes()
            + self.outlying.bytes()
            + 4 * self.outlying_ids.len()
    }
}

/// Whether the bit of an id is set.
const fn is_set(bits: &[u64], id: usize) -> bool {
    bits[id / WORD_POINTS] >> (id % WORD_POINTS) & 1 == 1
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

/// Some points in f64 with their first weights along the axes.
struct Rotated {
    shape: ResidualShape,
    kept: usize,
    /// Row by row, as the field has them.
    values: Vec<f64>,
    rotated: Vec<f32>,
}

impl Rotated {
    #[allow(clippy::cast_possible_truncation)]
    fn new(shape: ResidualShape, axes: &Axes, values: Vec<f64>) -> Self {
        let weights: Vec<f32> = values
            .chunks_exact(shape.rows())
            .flat_map(|row| row[shape.weights()].iter().map(|&w| w as f32))
            .collect();
        let mut rotated = Vec::new();
        axes.rotate(&weights, &mut rotated);
        Self { shape, kept: axes.len(), values, rotated }
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
            rotated: &self.rotated[point * self.kept..][..self.kept],
        }
    }
}

/// What all points of a field have in common, and how far each is out.
struct Extent {
    scales: Vec<f64>,
    coordinates: Vec<f64>,
    centre: Vec<f64>,
    reaches: Vec<f64>,
    median_scale: f64,
    greatest_scale: f64,
    greatest_reach: f64,
}

impl Extent {
    fn new<T: Element>(field: &ResidualField<T>) -> Self {
        let (blocks, shape) = (field.blocks(), field.shape());
        let value = |id: usize, row: usize| blocks.get(id, row).map_or(0.0, Element::to_f64);
        let ids = 0..field.len();
        let scales: Vec<f64> = ids.clone().map(|id| field.scale(id)).collect();
        let coordinates: Vec<f64> =
            ids.flat_map(|id| shape.coordinates().map(move |row| value(id, row))).collect();
        let mut sorted = scales.clone();
        let middle = sorted.len() / 2;
        let median_scale = *sorted.select_nth_unstable_by(middle, f64::total_cmp).1;
        let dimensions = shape.dimensions;
        let middle_of = |axis: usize| {
            let mut values: Vec<f64> =
                coordinates.iter().skip(axis).step_by(dimensions).copied().collect();
            *values.select_nth_unstable_by(middle, f64::total_cmp).1
        };
        let centre: Vec<f64> = (0..dimensions).map(middle_of).collect();
        let reach = |row: &[f64]| {
            row.iter().zip(&centre).map(|(x, c)| (x - c) * (x - c)).sum::<f64>().sqrt()
        };
        let reaches: Vec<f64> = coordinates.chunks_exact(dimensions).map(reach).collect();
        let mut sorted = reaches.clone();
        let most = sorted.len() - 1 - sorted.len() / 64;
        let common = *sorted.select_nth_unstable_by(most, f64::total_cmp).1;
        let farthest = reaches.iter().copied().fold(0.0, f64::max);
        Self {
            greatest_scale: OUTLYING_SCALE * median_scale,
            greatest_reach: farthest.min(OUTLYING_REACH * common),
            scales,
            coordinates,
            centre,
            reaches,
            median_scale,
        }
    }
}

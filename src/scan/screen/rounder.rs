//! Points in whole numbers: coordinates and weights of 16 bits, further weights in bytes, and the norms of
//! what rounding takes from them, computed from what is stored.

use core::ops::RangeInclusive;

use rhotree_kernels::layout::{SCREEN_BYTE, ScreenRowShape, ScreenShape};

use super::certificate::{Norms, Relative, radius, rounded_up};

/// The greatest norm of a point's rounded coordinates. Two points are then less than 2^16 units apart, and
/// half of the squared distance, with what rounding adds, is below 2^31.
const MOST_UNITS: f64 = 32_500.0;

/// The greatest norm of weights of 16 bits before they are rounded: the product of two such norms, after it,
/// is below 2^31, and by Cauchy and Schwarz no sum of products overflows, whatever its order.
const MOST_PAIR_NORM: f64 = 46_300.0;

/// The units of pairs, where that of the bytes is one: their squares are in single precision.
pub(super) const PAIR_RATIOS: RangeInclusive<f64> = 1e-6..=1e6;

/// Weights of a point in all, so that rounding adds little enough to that norm.
pub(super) const MOST_COLUMNS: usize = 4096;

/// The greatest magnitude of a coordinate or weight of 16 bits.
const MOST_PAIR: f64 = 32_766.0;

/// The least unit of coordinates: below it all points are one.
pub(super) const LEAST_UNIT: f64 = 1e-30;

/// The columns of weights in 16 bits, and those in bytes that follow them, as far as each level reads them:
/// the last reads all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Split {
    pub pairs: usize,
    pub bytes: [usize; LEVELS],
}

/// Levels of the screen.
pub(super) const LEVELS: usize = ScreenShape::LEVELS;

impl Split {
    /// So many columns in 16 bits, of which the first level reads about `read` in all; the second level is
    /// half way from there to all.
    pub fn new(columns: usize, pairs: usize, read: usize) -> Self {
        let pairs = pairs.min(columns);
        let all = Self::all(columns, pairs);
        let first = read.saturating_sub(pairs).next_multiple_of(4).min(all);
        let second = ((first + all) / 2).next_multiple_of(4).min(all);
        Self { pairs, bytes: [first, second, all] }
    }

    /// Whole words: what stands in a word costs no more.
    const fn all(columns: usize, pairs: usize) -> usize {
        (columns - pairs).next_multiple_of(4)
    }

    /// Whether it is a split of so many columns: each level reads whole words, no fewer than the one before, and
    /// the last all.
    pub fn is_of(self, columns: usize) -> bool {
        let [_, _, last] = self.bytes;
        self.pairs <= columns
            && last == Self::all(columns, self.pairs)
            && self.bytes.is_sorted()
            && self.bytes.iter().all(|bytes| bytes.is_multiple_of(4))
    }

    /// The rows of the screen's blocks.
    pub fn shape(self, dimensions: usize) -> ScreenShape {
        ScreenShape {
            coordinate_rows: dimensions.div_ceil(2),
            pair_rows: self.pairs.div_ceil(2),
            quad_rows: self.bytes.map(|bytes| bytes.div_ceil(4)),
        }
    }
}

/// The whole numbers' units.
#[derive(Clone, Debug)]
pub(super) struct Rounder {
    pub split: Split,
    pub centre: Vec<f64>,
    pub distance_unit: f64,
    /// The unit of a point's weights of 16 bits, where that of its bytes is one.
    pub pair_ratio: f64,
    /// Of weights of 16 bits, of bytes at the last level, and of rows.
    pub lambdas: [f64; 3],
    pub relative: Relative,
    /// What rotation is wrong by, for weights of norm one.
    pub deviation: f64,
}

/// A point as the field has it, and its weights along the axes.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub scale: f64,
    pub coordinates: &'a [f64],
    pub weights: &'a [f64],
    pub rotated: &'a [f32],
}

/// What rounding a point's weights took.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Losses {
    /// The greater of the scale and the norm of the weights.
    size: f64,
    pub pairs: Norms,
    pub bytes: [Norms; LEVELS],
    left_out: [f64; LEVELS],
    pub row: Norms,
}

/// The unit of coordinates around a centre, of which all that matter are within `reach`.
pub(super) fn distance_unit(reach: f64) -> f64 {
    // Rounding moves a point outwards by less than a hundred units.
    (reach / (MOST_UNITS - 100.0)).max(LEAST_UNIT)
}

impl Rounder {
    pub fn new(
        split: Split,
        centre: Vec<f64>,
        distance_unit: f64,
        relative: Relative,
        deviation: f64,
    ) -> Self {
        let (pair_ratio, lambdas) = (1.0, [1.0; 3]);
        Self { split, centre, distance_unit, pair_ratio, lambdas, relative, deviation }
    }

    /// The words of a point in a block of the screen, with signed bytes, and those of its row; none where its
    /// coordinates are out of reach.
    pub fn round(&self, source: Source<'_>, words: &mut [u32], row: &mut [u32]) -> Option<Losses> {
        let norm = self.round_coordinates(source.coordinates, words, row)?;
        let mut losses = self.round_rotated(source.rotated, words);
        losses.row = round_row(source.weights, source.coordinates.len(), row);
        self.complete(source, &mut losses);
        words[ScreenShape::HALF_NORM] = norm;
        row[ScreenRowShape::HALF_NORM] = norm;
        let scale = (source.scale as f32).to_bits();
        words[ScreenShape::SCALE] = scale;
        row[ScreenRowShape::SCALE] = scale;
        for level in 0..LEVELS {
            let radius = rounded_up(self.radius(&losses, level));
            words[ScreenShape::RADIUS + level] = radius.to_bits();
        }
        row[ROW_RADIUS] = rounded_up(self.row_radius(&losses)).to_bits();
        Some(losses)
    }

    /// Whether these coordinates are within reach, to a rounding.
    pub fn reaches(&self, coordinates: &[f64]) -> bool {
        let squares = coordinates.iter().zip(&self.centre).map(|(x, c)| (x - c) * (x - c));
        squares.sum::<f64>().sqrt() <= MOST_UNITS * self.distance_unit
    }

    /// The screen's e of a point at a level.
    pub fn radius(&self, losses: &Losses, level: usize) -> f64 {
        let groups = [(losses.pairs, self.lambdas[0]), (losses.bytes[level], self.lambdas[1])];
        radius(losses.size, self.relative.screen, &groups, losses.left_out[level])
    }

    /// The second look's e of a point.
    pub fn row_radius(&self, losses: &Losses) -> f64 {
        radius(losses.size, self.relative.row, &[(losses.row, self.lambdas[2])], 0.0)
    }

    /// Writes rounded coordinates into both; half of their squared norm, rounded up.
    fn round_coordinates(
        &self,
        coordinates: &[f64],
        words: &mut [u32],
        row: &mut [u32],
    ) -> Option<u32> {
        let first = self.split.shape(coordinates.len()).coordinates().start;
        let mut squared = 0_i64;
        for (pair, values) in coordinates.chunks(2).enumerate() {
            let mut numbers = [0_i16; 2];
            for (axis, (number, x)) in (2 * pair..).zip(numbers.iter_mut().zip(values)) {
                let units = (x - self.centre[axis]) / self.distance_unit;
                let is_near = units.abs() <= MOST_UNITS; // and not NaN
                if !is_near {
                    return None;
                }
                *number = rounded(units) as i16;
                squared += i64::from(*number) * i64::from(*number);
            }
            words[first + pair] = pair_word(numbers);
            row[ScreenRowShape::HEADER + pair] = pair_word(numbers);
        }
        let is_near = squared <= (MOST_UNITS * MOST_UNITS) as i64;
        is_near.then_some((squared as u64).div_ceil(2) as u32)
    }

    /// Writes the rotated weights; what they lose without the rotation's share.
    fn round_rotated(&self, rotated: &[f32], words: &mut [u32]) -> Losses {
        let (pairs, bytes) = rotated.split_at(self.split.pairs.min(rotated.len()));
        let unit = self.unit(pairs, bytes);
        words[ScreenShape::UNIT] = unit.to_bits();
        let unit = f64::from(unit);
        let shape = self.split.shape(self.centre.len());
        let first = shape.pairs().start;
        let values = pairs.iter().map(|&y| f64::from(y));
        let pairs =
            round_pairs(values, self.pair_ratio * unit, |pair, word| words[first + pair] = word);
        let mut losses = Losses { pairs, ..Losses::default() };
        let mut norms = SquaredNorms::new(unit);
        let mut squares = [0.0; 4];
        for (quad, values) in bytes.chunks(4).enumerate() {
            for level in (0..LEVELS).filter(|&level| shape.quad_rows[level] == quad) {
                losses.bytes[level] = norms.roots();
                losses.left_out[level] = squares.iter().sum();
            }
            let values = four(values.iter().map(|&y| f64::from(y)));
            squares.iter_mut().zip(values).for_each(|(sum, y)| *sum += y * y);
            let numbers = norms.round(values);
            debug_assert!(numbers.iter().all(|number| number.abs() <= SCREEN_BYTE));
            words[shape.quads().start + quad] =
                u32::from_le_bytes(numbers.map(|number| number as i8 as u8));
        }
        let squares: f64 = squares.iter().sum();
        for level in (0..LEVELS).filter(|&level| shape.quad_rows[level] >= bytes.len().div_ceil(4))
        {
            losses.bytes[level] = norms.roots();
            losses.left_out[level] = squares;
        }
        // So far these are the squares of what is read.
        for left_out in &mut losses.left_out {
            *left_out = (squares - *left_out).max(0.0).sqrt();
        }
        losses
    }

    /// The unit of a point's bytes, such that neither they nor the pairs overflow.
    fn unit(&self, pairs: &[f32], bytes: &[f32]) -> f32 {
        let of_bytes = greatest(bytes) / (f64::from(SCREEN_BYTE) - 0.25);
        unit(of_bytes.max(pair_unit(pairs.iter().map(|&y| f64::from(y))) / self.pair_ratio))
    }

    /// The least units that a point's pairs and bytes could each have.
    pub fn least_units(&self, rotated: &[f32]) -> [f64; 2] {
        let (pairs, bytes) = rotated.split_at(self.split.pairs.min(rotated.len()));
        let of_pairs = pair_unit(pairs.iter().map(|&y| f64::from(y)));
        [of_pairs, greatest(bytes) / f64::from(SCREEN_BYTE)]
    }

    /// Adds to the losses what isn't of the rotated weights alone.
    fn complete(&self, source: Source<'_>, losses: &mut Losses) {
        let (_, norm) = size(source.weights.iter().copied());
        let rotation = self.deviation * norm;
        losses.size = source.scale.max(norm);
        losses.pairs.lost += rotation;
        losses.bytes.iter_mut().for_each(|norms| norms.lost += rotation);
        // A level that reads all leaves nothing out, however the axes stand: there are as many as columns.
        let [.., all] = self.split.bytes;
        for (left_out, bytes) in losses.left_out.iter_mut().zip(self.split.bytes) {
            if bytes < all {
                // The difference of two sums of squares is within a part in 10^13 of the greater.
                *left_out += rotation + 1e-6 * norm;
            }
        }
    }
}

/// The word of a row's header that holds its radius.
pub(super) const ROW_RADIUS: usize = 3;

/// Writes all weights of a row; what they lose.
fn round_row(weights: &[f64], dimensions: usize, row: &mut [u32]) -> Norms {
    let unit = unit(pair_unit(weights.iter().copied()));
    row[ScreenRowShape::UNIT] = unit.to_bits();
    let first = ScreenRowShape { dimensions, columns: weights.len() }.weights().start;
    round_pairs(weights.iter().copied(), f64::from(unit), |pair, word| row[first + pair] = word)
}

/// Rounds values to pairs of this unit.
fn round_pairs(
    mut values: impl ExactSizeIterator<Item = f64>,
    unit: f64,
    mut write: impl FnMut(usize, u32),
) -> Norms {
    let mut norms = SquaredNorms::new(unit);
    let count = values.len();
    for first in (0..count).step_by(4) {
        let numbers = norms.round(four(values.by_ref()));
        debug_assert!(numbers.iter().all(|number| number.abs() <= i32::from(i16::MAX)));
        let [a, b, c, d] = numbers.map(|number| number as i16);
        write(first / 2, pair_word([a, b]));
        if first + 2 < count {
            write(first / 2 + 1, pair_word([c, d]));
        }
    }
    norms.roots()
}

/// The least unit in which values fit into 16 bits, and their norm is small enough.
fn pair_unit(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let (greatest, norm) = size(values);
    (greatest / MOST_PAIR).max(norm / MOST_PAIR_NORM)
}

/// A unit that can be divided by, in single precision and no less than what is asked for.
fn unit(least: f64) -> f32 {
    if least > f64::from(f32::MIN_POSITIVE) { rounded_up(least) } else { 1.0 }
}

/// The greatest magnitude and the norm of some values.
fn size(mut values: impl ExactSizeIterator<Item = f64>) -> (f64, f64) {
    let (mut greatest, mut squares) = ([0.0; 4], [0.0; 4]);
    for _ in 0..values.len().div_ceil(4) {
        let values = four(values.by_ref());
        for ((greatest, square), value) in greatest.iter_mut().zip(&mut squares).zip(values) {
            // Of numbers: `f64::max` would look for others.
            *greatest = if value.abs() > *greatest { value.abs() } else { *greatest };
            *square += value * value;
        }
    }
    (greatest.into_iter().fold(0.0, f64::max), squares.iter().sum::<f64>().sqrt())
}

fn greatest(values: &[f32]) -> f64 {
    size(values.iter().map(|&y| f64::from(y))).0
}

/// Added to a value whose magnitude is below 2^31, it leaves the nearest whole number in the lower half of the mantissa.
/// A conversion would check what is known here.
const ROUNDER: f64 = 1.5 * (1_u64 << 52) as f64;

/// The nearest whole number of a value whose magnitude is below 2^31.
fn rounded(value: f64) -> i32 {
    (value + ROUNDER).to_bits() as i32
}

/// Four values, or those that there are and zeros.
fn four(mut values: impl Iterator<Item = f64>) -> [f64; 4] {
    core::array::from_fn(|_| values.next().unwrap_or(0.0))
}

fn pair_word([low, high]: [i16; 2]) -> u32 {
    u32::from(low as u16) | u32::from(high as u16) << 16
}

/// The squares of [`Norms`] of values rounded to multiples of a unit, each as four sums that don't wait for one another.
struct SquaredNorms {
    unit: f64,
    inverse: f64,
    stored: [f64; 4],
    lost: [f64; 4],
}

impl SquaredNorms {
    fn new(unit: f64) -> Self {
        Self { unit, inverse: 1.0 / unit, stored: [0.0; 4], lost: [0.0; 4] }
    }

    /// The nearest multiples of four values, by the number of units.
    fn round(&mut self, values: [f64; 4]) -> [i32; 4] {
        let sums = values.map(|value| value * self.inverse + ROUNDER);
        for (place, value) in values.into_iter().enumerate() {
            let stored = (sums[place] - ROUNDER) * self.unit;
            self.stored[place] += stored * stored;
            self.lost[place] += (stored - value) * (stored - value);
        }
        sums.map(|sum| sum.to_bits() as i32)
    }

    fn roots(&self) -> Norms {
        let root = |sums: &[f64; 4]| sums.iter().sum::<f64>().sqrt();
        Norms { stored: root(&self.stored), lost: root(&self.lost) }
    }
}

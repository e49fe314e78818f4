//! The pivots of a leaf, and each of its points as a combination of them.
//!
//! A pivoted Cholesky factorisation of the leaf's residual correlations takes the point that is worst
//! explained by the pivots so far, until every *remainder* is small. With R ~ C C^T and L = C's rows of the
//! pivots, the weights G = C L^-1 give u_y = sum of G_yp u_p + r_y. The weights are rounded to f32, and
//! the norm of the remainder r_y is then computed from the rounded weights and the correlations themselves,
//!
//! ```text
//! |r_y|^2 = 1 - 2 G_y . R_y + G_y R_pivots G_y
//! ```
//!
//! plus what the correlations' own errors can add: it is an upper bound whatever the factorisation did.

use rhotree_kernels::layout::InterpolationShape;

use super::envelopes::round_up;
use crate::layout::PointBlocks;

/// The pivots of a leaf, and what is known of its points by way of them.
#[derive(Clone, Debug)]
pub(super) struct Pivots {
    /// The pivots' lanes in the leaf, in the order of their choice.
    pub lanes: Vec<u8>,
    /// Weights, remainder and reach of each lane.
    pub interpolation: PointBlocks<f32>,
    /// The greatest sum of |weights| of a point.
    pub weight: f64,
    /// The greatest remainder of a point.
    pub remainder: f64,
    /// The greatest reach of a point.
    pub reach: f64,
    /// The greatest sum of |weights| times the pivots' slacks.
    pub slack: f64,
    /// Whether too many pivots would be needed: then there are none, and no bounds by way of them.
    pub is_opaque: bool,
}

/// How long the remainders may be, and how many pivots there may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tolerance {
    pub remainder: f64,
    pub pivots: usize,
}

/// The points of a leaf by their correlations.
pub(super) struct LeafCorrelations<'a, C> {
    /// rho of two of the points.
    pub correlation: C,
    /// Of each point.
    pub slacks: &'a [f64],
    /// Whether the inducing points explain a point entirely: it has no correlation with any other.
    pub explained: &'a [bool],
}

impl Pivots {
    /// Chooses pivots and interpolates the points from them.
    #[allow(clippy::cast_possible_truncation)]
    pub fn choose<C: Fn(usize, usize) -> f64>(
        leaf: &LeafCorrelations<'_, C>,
        tolerance: Tolerance,
    ) -> Self {
        let points = leaf.slacks.len();
        let factor = Factorisation::new(leaf, tolerance);
        let shape = InterpolationShape { pivots: factor.pivots.len() };
        let mut pivots = Self {
            lanes: factor.pivots.iter().map(|&pivot| pivot as u8).collect(),
            interpolation: PointBlocks::zeros(points, shape.rows()),
            weight: 0.0,
            remainder: 0.0,
            reach: 0.0,
            slack: 0.0,
            is_opaque: factor.is_opaque,
        };
        let mut weights = vec![0.0_f64; factor.pivots.len()];
        for point in (0..points).filter(|&point| !leaf.explained[point]) {
            factor.solve(point, &mut weights);
            round(&mut weights);
            let certificate = certify(leaf, &factor.pivots, &weights, point);
            pivots.set(point, &weights, &certificate);
        }
        pivots
    }

    /// Sets the lane of a point and raises the maxima.
    #[allow(clippy::cast_possible_truncation)]
    fn set(&mut self, point: usize, weights: &[f64], certificate: &Certificate) {
        let shape = self.shape();
        match *certificate {
            Certificate::Nothing { norm } => {
                self.remainder = self.remainder.max(f64::from(norm));
                self.reach = self.reach.max(f64::from(norm));
                self.interpolation.set(point, shape.remainder(), norm);
                self.interpolation.set(point, shape.reach(), norm);
            }
            Certificate::Combination { remainder, reach, weight, slack } => {
                for (row, &weight) in weights.iter().enumerate() {
                    self.interpolation.set(point, row, weight as f32);
                }
                self.interpolation.set(point, shape.remainder(), round_up(remainder));
                self.interpolation.set(point, shape.reach(), round_up(reach));
                self.remainder = self.remainder.max(remainder);
                self.reach = self.reach.max(reach);
                self.weight = self.weight.max(weight);
                self.slack = self.slack.max(slack);
            }
        }
    }

    /// The rows of the interpolation.
    pub fn shape(&self) -> InterpolationShape {
        InterpolationShape { pivots: self.lanes.len() }
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.lanes.len() + self.interpolation.bytes()
    }

    /// What a bound on a pair of points of two leaves needs beside the kernel's, whose inputs are the
    /// correlations of pivots rounded to f32: the errors of the pair's correlation, which are `slacks`, and of
    /// the pivots', and the rounding of two sums of products.
    pub fn margin(&self, other: &Self, slacks: f64) -> f64 {
        let operations = (self.lanes.len() + other.lanes.len() + 4) as f64;
        let rounding = operations * f64::from(f32::EPSILON) * self.weight * other.weight;
        slacks + self.weight * other.slack + other.weight * self.slack + rounding
    }
}

/// A pivoted Cholesky factorisation of a leaf's correlations.
struct Factorisation {
    points: usize,
    pivots: Vec<usize>,
    /// A column of as many values as there are points for each pivot.
    columns: Vec<f64>,
    is_opaque: bool,
}

impl Factorisation {
    fn new<C: Fn(usize, usize) -> f64>(
        leaf: &LeafCorrelations<'_, C>,
        tolerance: Tolerance,
    ) -> Self {
        let points = leaf.slacks.len();
        let mut factor = Self {
            points,
            pivots: Vec::new(),
            columns: vec![0.0; points * points],
            is_opaque: false,
        };
        // The squared remainders, as the factorisation sees them.
        let mut squared: Vec<f64> =
            leaf.explained.iter().map(|&explained| if explained { 0.0 } else { 1.0 }).collect();
        while factor.pivots.len() < points {
            let worst = first_greatest(&squared);
            // What isn't a number is left to the certificates.
            let is_above = squared[worst] > tolerance.remainder * tolerance.remainder;
            if !is_above {
                break;
            }
            if factor.pivots.len() == tolerance.pivots {
                factor.is_opaque = true;
                factor.pivots.clear();
                break;
            }
            factor.push(worst, &leaf.correlation, &mut squared);
        }
        factor
    }

    /// Makes a point the next pivot.
    fn push(
        &mut self,
        pivot: usize,
        correlation: impl Fn(usize, usize) -> f64,
        squared: &mut [f64],
    ) {
        let (done, column) = self.columns.split_at_mut(self.pivots.len() * self.points);
        let column = &mut column[..self.points];
        for (point, value) in column.iter_mut().enumerate() {
            *value = correlation(pivot, point);
        }
        for earlier in done.chunks_exact(self.points) {
            let weight = earlier[pivot];
            for (value, earlier) in column.iter_mut().zip(earlier) {
                *value -= weight * earlier;
            }
        }
        let scale = squared[pivot].sqrt().recip();
        for (value, squared) in column.iter_mut().zip(&mut *squared) {
            *value *= scale;
            *squared -= *value * *value;
        }
        squared[pivot] = 0.0;
        self.pivots.push(pivot);
    }

    /// The weights of a point on the pivots: back substitution in g L = c.
    fn solve(&self, point: usize, weights: &mut [f64]) {
        let count = self.pivots.len();
        for pivot in (0..count).rev() {
            let column = &self.columns[pivot * self.points..][..self.points];
            let mut value = column[point];
            for later in pivot + 1..count {
                value -= weights[later] * column[self.pivots[later]];
            }
            weights[pivot] = value / column[self.pivots[pivot]];
        }
    }
}

/// The first of the greatest values.
fn first_greatest(values: &[f64]) -> usize {
    let mut greatest = 0;
    for place in 1..values.len() {
        if values[place] > values[greatest] {
            greatest = place;
        }
    }
    greatest
}

/// Rounds weights to f32. One that f32 can't hold is no use; the remainder takes account of it.
#[allow(clippy::cast_possible_truncation)]
fn round(weights: &mut [f64]) {
    for weight in weights {
        let rounded = *weight as f32;
        *weight = if rounded.is_finite() { f64::from(rounded) } else { 0.0 };
    }
}

/// What is sure of a point and its combination of pivots.
enum Certificate {
    /// The combination is no better than none: the point is all remainder, of this norm.
    Nothing { norm: f32 },
    Combination {
        /// A bound on the norm of the remainder.
        remainder: f64,
        /// A bound on the norm of the combination and half of the remainder.
        reach: f64,
        /// The sum of |weights|.
        weight: f64,
        /// The sum of |weights| times the pivots' slacks.
        slack: f64,
    },
}

/// Bounds the remainder of a point from its weights and the correlations, whose errors the slacks bound.
fn certify<C: Fn(usize, usize) -> f64>(
    leaf: &LeafCorrelations<'_, C>,
    pivots: &[usize],
    weights: &[f64],
    point: usize,
) -> Certificate {
    let LeafCorrelations { correlation, slacks, .. } = leaf;
    let (mut linear, mut quadratic, mut weight, mut pivot_slack) = (0.0, 0.0, 0.0, 0.0);
    for (&pivot, &own) in pivots.iter().zip(weights) {
        let mut product = 0.0;
        for (&other, &other_weight) in pivots.iter().zip(weights) {
            product += other_weight * correlation(pivot, other);
        }
        linear += own * correlation(pivot, point);
        quadratic += own * product;
        weight += own.abs();
        pivot_slack += own.abs() * slacks[pivot];
    }
    let slack = slacks[point];
    let rounding = 1e-13 * (1.0 + weight) * (1.0 + weight);
    let error = 2.0 * (slack + weight * slack + pivot_slack + weight * pivot_slack) + rounding;
    let squared = 1.0 - 2.0 * linear + quadratic + error;
    let combination = quadratic + 2.0 * weight * pivot_slack + rounding;
    if !(squared <= 1.0 && combination.is_finite()) {
        return Certificate::Nothing { norm: round_up((1.0 + 2.0 * slack).sqrt()) };
    }
    let remainder = squared.max(0.0).sqrt();
    let reach = combination.max(0.0).sqrt() + 0.5 * remainder;
    Certificate::Combination { remainder, reach, weight, slack: pivot_slack }
}

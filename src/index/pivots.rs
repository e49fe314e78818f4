//! What stands for a leaf: a few pivots, and each of its points as a combination of them.
//!
//! A pivoted Cholesky factorisation of the leaf's residual correlations takes the point that is worst
//! explained by the pivots so far, until every residual is small. With R ~ C C^T and L = C's rows of the
//! pivots, the weights G = C L^-1 give u_y = sum of G_yp u_p + r_y. The weights are rounded to f32, and
//! the norm of r_y is then computed from the rounded weights and the correlations themselves,
//!
//! ```text
//! |r_y|^2 = 1 - 2 G_y . R_y + G_y R_pivots G_y
//! ```
//!
//! plus what the correlations' own errors can add: it is an upper bound whatever the factorisation did.

use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, InterpolationShape};

use super::envelopes::{Cover, round_up};
use super::leaves::LEAF_POINTS;
use crate::cover_tree::metric::Closeness;
use crate::field::ResidualField;
use crate::layout::panels::Panels;
use crate::layout::point_blocks::PointBlocks;

/// The summary of a leaf.
#[derive(Clone, Debug)]
pub(crate) struct Summary {
    /// The pivots' lanes in the leaf, in the order of their choice.
    pub pivots: Vec<u8>,
    /// Weights, residual and reach of each lane.
    pub interpolation: PointBlocks<f32>,
    /// The greatest sum of |weights| of a point.
    pub weight: f64,
    /// The greatest residual of a point.
    pub residual: f64,
    /// The greatest reach of a point.
    pub reach: f64,
    /// The greatest slack of a point.
    pub slack: f64,
    /// The greatest sum of |weights| times the pivots' slacks.
    pub pivot_slack: f64,
    /// Whether too many pivots would be needed: then there are none, and no bounds by way of them.
    pub is_opaque: bool,
    /// What covers its points.
    pub cover: Cover,
}

impl Summary {
    /// The rows of the interpolation.
    pub fn shape(&self) -> InterpolationShape {
        InterpolationShape { pivots: self.pivots.len() }
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.pivots.len() + self.interpolation.bytes() + size_of_val(self.cover.weights.as_slice())
    }

    /// What a bound on a pair of points of two leaves needs beside the kernel's, whose inputs are the
    /// correlations of pivots rounded to f32: the errors of the pair's correlation and of the pivots',
    /// and the rounding of two sums of products.
    pub fn margin(&self, other: &Self) -> f64 {
        let operations = (self.pivots.len() + other.pivots.len() + 4) as f64;
        let rounding = operations * f64::from(f32::EPSILON) * self.weight * other.weight;
        self.slack
            + other.slack
            + self.weight * other.pivot_slack
            + other.weight * self.pivot_slack
            + rounding
    }
}

/// How far points may be from the span of their pivots, and how many pivots there may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tolerance {
    pub residual: f64,
    pub pivots: usize,
}

/// Summarises leaves; reused from leaf to leaf.
pub(crate) struct Summarizer<'a, T: Element> {
    field: &'a ResidualField<T>,
    closeness: &'a Closeness<T>,
    panels: Panels<T>,
    correlations: Vec<T>,
}

impl<'a, T: Element> Summarizer<'a, T> {
    pub fn new(field: &'a ResidualField<T>, closeness: &'a Closeness<T>) -> Self {
        Self {
            field,
            closeness,
            panels: Panels::with_capacity(LEAF_POINTS, field.shape().rows()),
            correlations: vec![T::ZERO; LEAF_POINTS * LEAF_POINTS],
        }
    }

    /// The summary of the `points` points in the first lanes of a leaf's blocks.
    pub fn summarize(
        &mut self,
        leaf: Blocks<'_, T>,
        points: usize,
        tolerance: Tolerance,
    ) -> Summary {
        let lanes = leaf.points();
        self.panels.pack(points, |point, row| leaf.get(point, row).expect("the point exists"));
        let matrix = &mut self.correlations[..points * lanes];
        for (first, panel) in self.panels.iter() {
            let output = &mut matrix[first * lanes..][..panel.queries() * lanes];
            self.field
                .kernels()
                .signed_correlations(
                    self.field.function().family(),
                    self.field.shape(),
                    panel,
                    leaf,
                    output,
                )
                .expect("leaf and panel have the field's shape");
        }
        let slacks = self.closeness.slacks(leaf, points);
        let correlation = |i: usize, j: usize| matrix[i * lanes + j].to_f64();
        let explained = |point: usize| leaf.get(point, 0) == Some(T::ZERO);
        let cover = Cover::new(leaf, points, self.field.shape());
        interpolate(cover, &slacks, correlation, explained, tolerance)
    }
}

#[allow(clippy::cast_possible_truncation)]
fn interpolate(
    cover: Cover,
    slacks: &[f64],
    correlation: impl Fn(usize, usize) -> f64,
    explained: impl Fn(usize) -> bool,
    tolerance: Tolerance,
) -> Summary {
    let points = slacks.len();
    // The factor, pivot by pivot.
    let mut factor = vec![0.0; points * points];
    let mut residuals: Vec<f64> =
        (0..points).map(|point| if explained(point) { 0.0 } else { 1.0 }).collect();
    let mut pivots: Vec<usize> = Vec::new();
    let mut is_opaque = false;
    while pivots.len() < points && !is_opaque {
        let mut worst = 0;
        for point in 1..points {
            if residuals[point] > residuals[worst] {
                worst = point;
            }
        }
        // What isn't a number is left to the residuals below.
        let is_above = residuals[worst] > tolerance.residual * tolerance.residual;
        if !is_above {
            break;
        }
        if pivots.len() == tolerance.pivots {
            is_opaque = true;
            pivots.clear();
            break;
        }
        let (done, column) = factor.split_at_mut(pivots.len() * points);
        let column = &mut column[..points];
        for (point, value) in column.iter_mut().enumerate() {
            *value = correlation(worst, point);
        }
        for earlier in done.chunks_exact(points) {
            let weight = earlier[worst];
            for (value, earlier) in column.iter_mut().zip(earlier) {
                *value -= weight * earlier;
            }
        }
        let scale = residuals[worst].sqrt().recip();
        for (value, residual) in column.iter_mut().zip(&mut residuals) {
            *value *= scale;
            *residual -= *value * *value;
        }
        residuals[worst] = 0.0;
        pivots.push(worst);
    }

    let count = pivots.len();
    let shape = InterpolationShape { pivots: count };
    let mut interpolation = PointBlocks::<f32>::zeros(points, shape.rows());
    let mut summary = Summary {
        pivots: pivots.iter().map(|&pivot| pivot as u8).collect(),
        interpolation: PointBlocks::zeros(0, shape.rows()),
        weight: 0.0,
        residual: 0.0,
        reach: 0.0,
        slack: 0.0,
        pivot_slack: 0.0,
        is_opaque,
        cover,
    };
    let mut weights = vec![0.0_f64; count];
    for point in 0..points {
        if explained(point) {
            continue;
        }
        // Back substitution in g L = c.
        for pivot in (0..count).rev() {
            let mut value = factor[pivot * points + point];
            for later in pivot + 1..count {
                value -= weights[later] * factor[pivot * points + pivots[later]];
            }
            weights[pivot] = value / factor[pivot * points + pivots[pivot]];
        }
        for (row, weight) in weights.iter_mut().enumerate() {
            let rounded = *weight as f32;
            // A weight that f32 can't hold is no use; the residual takes account of it.
            let rounded = if rounded.is_finite() { rounded } else { 0.0 };
            interpolation.set(point, row, rounded);
            *weight = f64::from(rounded);
        }
        let (mut linear, mut quadratic, mut sum, mut pivot_slack) = (0.0, 0.0, 0.0, 0.0);
        for (&pivot, &weight) in pivots.iter().zip(&weights) {
            let mut product = 0.0;
            for (&other, &other_weight) in pivots.iter().zip(&weights) {
                product += other_weight * correlation(pivot, other);
            }
            linear += weight * correlation(pivot, point);
            quadratic += weight * product;
            sum += weight.abs();
            pivot_slack += weight.abs() * slacks[pivot];
        }
        let slack = slacks[point];
        let rounding = 1e-13 * (1.0 + sum) * (1.0 + sum);
        let error = 2.0 * (slack + sum * slack + pivot_slack + sum * pivot_slack) + rounding;
        summary.slack = summary.slack.max(slack);
        let squared = 1.0 - 2.0 * linear + quadratic + error;
        let combination = quadratic + 2.0 * sum * pivot_slack + rounding;
        // No better than none: then the point is all residual.
        if !(squared <= 1.0 && combination.is_finite()) {
            (0..count).for_each(|row| interpolation.set(point, row, 0.0));
            let residual = round_up((1.0 + 2.0 * slack).sqrt());
            summary.residual = summary.residual.max(f64::from(residual));
            summary.reach = summary.reach.max(f64::from(residual));
            interpolation.set(point, shape.residual(), residual);
            interpolation.set(point, shape.reach(), residual);
            continue;
        }
        let (residual, combination) = (squared.max(0.0).sqrt(), combination.max(0.0).sqrt());
        interpolation.set(point, shape.residual(), round_up(residual));
        interpolation.set(point, shape.reach(), round_up(combination + 0.5 * residual));
        summary.residual = summary.residual.max(residual);
        summary.reach = summary.reach.max(combination + 0.5 * residual);
        summary.weight = summary.weight.max(sum);
        summary.pivot_slack = summary.pivot_slack.max(pivot_slack);
    }
    summary.interpolation = interpolation;
    summary
}

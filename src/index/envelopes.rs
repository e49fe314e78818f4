//! What covers a leaf's points one quantity at a time, and the bound on pairs of leaves that follows:
//!
//! ```text
//! |rho(q, y)| <= s_q s_y kappa(r) + sum over c of |w_qc| |w_yc|
//! ```
//!
//! with the greatest scales and weights of each leaf and the distance of their boxes. It costs one
//! correlation for a pair of leaves, and rules most pairs out where the length scale is short and a column
//! of w belongs to a place. Where scales are large it rules out nothing.

use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, ResidualShape};

use super::pivots::Summary;
use crate::field::ResidualField;
use crate::layout::point_blocks::PointBlocks;

/// The covers of one leaf's points.
#[derive(Clone, Debug)]
pub(crate) struct Cover {
    /// The box of the scaled coordinates.
    pub lower: Vec<f64>,
    pub upper: Vec<f64>,
    /// The greatest scale.
    pub scale: f64,
    /// The greatest |w| in each column, rounded up.
    pub weights: Vec<f32>,
}

impl Cover {
    /// The cover of the first `points` lanes.
    pub fn new<T: Element>(leaf: Blocks<'_, T>, points: usize, shape: ResidualShape) -> Self {
        let lanes = T::BLOCK_LANES;
        let mut least = vec![f64::INFINITY; shape.rows()];
        let mut greatest = vec![f64::NEG_INFINITY; shape.rows()];
        for (block, values) in leaf.data().chunks_exact(shape.rows() * lanes).enumerate() {
            let used = points.saturating_sub(block * lanes).min(lanes);
            for (row, values) in values.chunks_exact(lanes).enumerate() {
                for value in values[..used].iter().map(|value| value.to_f64()) {
                    least[row] = least[row].min(value);
                    greatest[row] = greatest[row].max(value);
                }
            }
        }
        let weights = shape.weights();
        Self {
            lower: least[shape.coordinates()].to_vec(),
            upper: greatest[shape.coordinates()].to_vec(),
            scale: greatest[ResidualShape::SCALE],
            weights: weights.map(|row| round_up(greatest[row].max(-least[row]))).collect(),
        }
    }
}

/// The value in f32, not below it.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn round_up(value: f64) -> f32 {
    (value as f32).next_up()
}

/// The covers of many leaves, ready to be compared with a leaf or a query.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Covers<'a> {
    summaries: &'a [Summary],
    /// A lane for each leaf.
    weights: &'a CoverWeights,
}

/// The greatest weights of many leaves: a lane for each, a row for each column of w.
#[derive(Clone, Debug)]
pub(crate) struct CoverWeights(PointBlocks<f32>);

/// What bounds by covers are computed in, and their result.
#[derive(Debug, Default)]
pub(crate) struct CoverBounds {
    weights: Vec<f32>,
    covariances: Vec<f64>,
    pub bounds: Vec<f32>,
}

impl CoverWeights {
    pub fn new(summaries: &[Summary]) -> Self {
        let columns = summaries.first().map_or(0, |summary| summary.cover.weights.len());
        let mut weights = PointBlocks::zeros(summaries.len(), columns.max(1));
        for (leaf, summary) in summaries.iter().enumerate() {
            weights.copy_row(leaf, &summary.cover.weights);
        }
        Self(weights)
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.0.bytes()
    }
}

impl<'a> Covers<'a> {
    pub const fn new(summaries: &'a [Summary], weights: &'a CoverWeights) -> Self {
        Self { summaries, weights }
    }

    /// Bounds of one leaf with every leaf, the correlations' errors included.
    pub fn bounds<T: Element>(
        &self,
        field: &ResidualField<T>,
        leaf: &Summary,
        results: &mut CoverBounds,
    ) {
        let Cover { lower, upper, scale, weights } = &leaf.cover;
        results.weights.clear();
        results.weights.extend_from_slice(weights);
        self.bound(field, (lower, upper), *scale, leaf.slack, results);
    }

    /// Bounds of one point with every leaf. `row` is that of a point whose slack is at most `slack`.
    pub fn query_bounds<T: Element>(
        &self,
        field: &ResidualField<T>,
        row: &[T],
        slack: f64,
        results: &mut CoverBounds,
    ) {
        let shape = field.shape();
        let value = |row: &T| row.to_f64();
        let coordinates: Vec<f64> = row[shape.coordinates()].iter().map(value).collect();
        let weights = row[shape.weights()].iter().map(|w| round_up(w.to_f64().abs()));
        results.weights.clear();
        results.weights.extend(weights);
        let scale = row[ResidualShape::SCALE].to_f64();
        self.bound(field, (&coordinates, &coordinates), scale, slack, results);
    }

    fn bound<T: Element>(
        &self,
        field: &ResidualField<T>,
        (own_lower, own_upper): (&[f64], &[f64]),
        scale: f64,
        slack: f64,
        results: &mut CoverBounds,
    ) {
        let CoverBounds { weights, covariances, bounds } = results;
        let view = self.weights.0.view();
        bounds.clear();
        bounds.resize(view.points(), 0.0);
        if !weights.is_empty() {
            let dot_products =
                field.kernels().with_element::<f32>().dot_products(weights, view, 0, bounds);
            dot_products.expect("all covers have as many columns");
        }
        covariances.clear();
        covariances.extend(self.summaries.iter().map(|other| {
            let Cover { lower, upper, .. } = &other.cover;
            let mut squared = 0.0;
            for axis in 0..own_lower.len() {
                let gap =
                    (lower[axis] - own_upper[axis]).max(own_lower[axis] - upper[axis]).max(0.0);
                squared += gap * gap;
            }
            // Not above the distance of any two points, as the kernels round it.
            squared * (1.0 - 1e-6)
        }));
        field.kernels().with_element::<f64>().covariance(field.function().family(), covariances);
        // Sums of products of numbers that aren't negative: each rounding is relative to the sum.
        let rounding = 1.0 + f64::from(f32::EPSILON) * (weights.len() + 8) as f64;
        let others = self.summaries.iter().zip(&*covariances);
        for (bound, (other, &covariance)) in bounds.iter_mut().zip(others) {
            let prior = scale * other.cover.scale * covariance;
            let sum = (f64::from(*bound) + prior) * rounding + slack + other.slack;
            // What isn't a number rules nothing out.
            *bound = if sum.is_nan() { f32::INFINITY } else { round_up(sum) };
        }
        bounds.truncate(self.summaries.len());
    }
}

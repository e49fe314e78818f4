//! The envelope of a leaf, what encloses its points one quantity at a time, and the bound on pairs of leaves
//! that follows:
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

use crate::field::ResidualField;
use crate::layout::PointBlocks;

/// What encloses one leaf's points.
#[derive(Clone, Debug)]
pub(super) struct Envelope {
    /// The box of the scaled coordinates.
    lower: Vec<f64>,
    upper: Vec<f64>,
    /// The greatest scale.
    scale: f64,
    /// The greatest |w| in each column, rounded up.
    weights: Vec<f32>,
    /// The greatest slack.
    slack: f64,
}

/// The envelopes of many leaves, ready to be compared with that of a leaf or with a query.
#[derive(Clone, Debug)]
pub(super) struct Envelopes {
    each: Vec<Envelope>,
    /// The greatest weights once more: a lane for each leaf, a row for each column of w.
    weights: PointBlocks<f32>,
}

/// What bounds by envelopes are computed in, and their result.
#[derive(Debug, Default)]
pub(super) struct EnvelopeBounds {
    weights: Vec<f32>,
    covariances: Vec<f64>,
    /// For each leaf a bound on |rho| with its points, the correlations' errors included.
    pub bounds: Vec<f32>,
}

impl Envelope {
    /// The envelope of the first `points` lanes, whose slacks are at most `slack`.
    pub fn new<T: Element>(
        leaf: Blocks<'_, T>,
        points: usize,
        shape: ResidualShape,
        slack: f64,
    ) -> Self {
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
            slack,
        }
    }

    /// The greatest slack of a point.
    pub const fn slack(&self) -> f64 {
        self.slack
    }
}

/// The value in f32, not below it.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn round_up(value: f64) -> f32 {
    (value as f32).next_up()
}

impl Envelopes {
    pub fn new(each: Vec<Envelope>) -> Self {
        let columns = each.first().map_or(0, |envelope| envelope.weights.len());
        let mut weights = PointBlocks::zeros(each.len(), columns.max(1));
        for (leaf, envelope) in each.iter().enumerate() {
            weights.copy_row(leaf, &envelope.weights);
        }
        Self { each, weights }
    }

    /// Adds envelopes behind these.
    pub fn append(&mut self, other: Self) {
        let mut each = core::mem::take(&mut self.each);
        each.extend(other.each);
        *self = Self::new(each);
    }

    /// Number of leaves.
    pub const fn len(&self) -> usize {
        self.each.len()
    }

    /// The envelope of a leaf.
    pub fn of(&self, leaf: usize) -> &Envelope {
        &self.each[leaf]
    }

    /// Bounds of the points in one leaf's envelope with those of every leaf.
    pub fn bounds<T: Element>(
        &self,
        field: &ResidualField<T>,
        leaf: &Envelope,
        results: &mut EnvelopeBounds,
    ) {
        let Envelope { lower, upper, scale, weights, slack } = leaf;
        results.weights.clear();
        results.weights.extend_from_slice(weights);
        self.bound(field, (lower, upper), *scale, *slack, results);
    }

    /// Bounds of one point with those of every leaf. `row` is that of a point whose slack is at most `slack`.
    pub fn query_bounds<T: Element>(
        &self,
        field: &ResidualField<T>,
        row: &[T],
        slack: f64,
        results: &mut EnvelopeBounds,
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
        results: &mut EnvelopeBounds,
    ) {
        let EnvelopeBounds { weights, covariances, bounds } = results;
        let view = self.weights.view();
        bounds.clear();
        bounds.resize(view.points(), 0.0);
        if !weights.is_empty() {
            let dot_products =
                field.kernels().with_element::<f32>().dot_products(weights, view, 0, bounds);
            dot_products.expect("all envelopes have as many columns");
        }
        covariances.clear();
        covariances.extend(self.each.iter().map(|Envelope { lower, upper, .. }| {
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
        let others = self.each.iter().zip(&*covariances);
        for (bound, (other, &covariance)) in bounds.iter_mut().zip(others) {
            let prior = scale * other.scale * covariance;
            let sum = (f64::from(*bound) + prior) * rounding + slack + other.slack;
            // What isn't a number rules nothing out.
            *bound = if sum.is_nan() { f32::INFINITY } else { round_up(sum) };
        }
        bounds.truncate(self.each.len());
    }

    /// Size in bytes of the weights, twice: the rest is small.
    pub fn bytes(&self) -> usize {
        let own: usize =
            self.each.iter().map(|envelope| size_of_val(envelope.weights.as_slice())).sum();
        own + self.weights.bytes()
    }
}

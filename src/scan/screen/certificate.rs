//! What the screen is wrong by: a radius e for each point, such that |rho~ - rho| <= e_i e_j.
//!
//! The derivation is in `docs/screen.md`. In short: for groups g of weights, q what is stored of a point, d
//! what rounding took from it and t the weights left out, all as norms,
//!
//! ```text
//! |w_i . w_j - q_i . q_j| <= sum over g of (Q_i d_j + d_i Q_j) + t_i t_j,   Q = q + d / 2
//! ```
//!
//! which is an inner product of what one point has with what the other has. By Cauchy and Schwarz it is at
//! most the product of two norms, and so is the error of the rest, in proportion to s_i s_j:
//!
//! ```text
//! e^2 = relative s^2 + sum over g of (lambda_g Q^2 + d^2 / lambda_g) + t^2
//! ```
//!
//! for any positive lambda_g: the bound is nearly that of the sum where lambda is what d / Q usually is.

use core::ops::RangeInclusive;

use rhotree_kernels::layout::ResidualShape;
use rhotree_kernels::{CovarianceFamily, Element};

/// What single precision does to scales, units, radii, thresholds and the last few operations, in proportion
/// to the scales: fewer than forty roundings, each of less than 6e-8.
const ROUNDING: f64 = 4e-6;

/// The part of e^2 that is in proportion to s^2.
#[derive(Clone, Copy, Debug)]
pub(super) struct Relative {
    /// For the screen.
    pub screen: f64,
    /// For the second look, whose kappa is exact to single precision.
    pub row: f64,
}

impl Relative {
    /// Of a field whose coordinates are rounded to multiples of `distance_unit`, and whose answers are
    /// computed in `T`.
    pub fn new<T: Element>(
        family: CovarianceFamily,
        shape: ResidualShape,
        distance_unit: f64,
        kappa_error: f64,
    ) -> Self {
        // rho as it is computed from the field's weights and scales, as they are stored.
        let operations = (shape.columns + shape.dimensions + 8) as f64 * T::UNIT_ROUNDOFF;
        let row = displacement(family, shape.dimensions, distance_unit) + operations + ROUNDING;
        Self { screen: row + kappa_error, row }
    }
}

/// What rounding the coordinates does to kappa. Either point is moved by up to half a unit along each axis;
/// R, in halves of squared units, is rounded up by one to two, so that a squared distance grows by up to four
/// squared units.
fn displacement(family: CovarianceFamily, dimensions: usize, unit: f64) -> f64 {
    let moved = (dimensions as f64).sqrt() * unit;
    let displacement = match family {
        // As much as the distance, and the root of a sum is no more than the sum of roots.
        CovarianceFamily::Matern12 => moved + 2.0 * unit,
        // At most 0.607, 0.638 and 0.627 times as much as the distance; and half of 1, 3 and 5/3 times as much
        // as the squared distance.
        CovarianceFamily::Rbf | CovarianceFamily::Matern32 | CovarianceFamily::Matern52 => {
            0.64 * moved + 6.0 * unit * unit
        }
    };
    displacement.min(1.0)
}

/// The norms of one group of a point's weights: what is stored, and what rounding took.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Norms {
    pub stored: f64,
    pub lost: f64,
}

impl Norms {
    /// Q^2 lambda + d^2 / lambda.
    fn squared_share(self, lambda: f64) -> f64 {
        let stored = self.stored + 0.5 * self.lost;
        lambda * stored * stored + self.lost * self.lost / lambda
    }

    /// d / Q, for a choice of lambda.
    pub fn ratio(self) -> f64 {
        self.lost / (self.stored + 0.5 * self.lost)
    }
}

/// From what is left of a lambda that has nothing to divide by, to d / Q where q is zero.
pub(super) const LAMBDAS: RangeInclusive<f64> = 1e-9..=2.0;

/// The lambda of points with these norms: the median of d / Q.
pub(super) fn lambda(norms: impl Iterator<Item = Norms>) -> f64 {
    let mut ratios: Vec<f64> = norms.map(Norms::ratio).filter(|ratio| ratio.is_finite()).collect();
    if ratios.is_empty() {
        return 1.0;
    }
    let middle = ratios.len() / 2;
    let median = *ratios.select_nth_unstable_by(middle, f64::total_cmp).1;
    median.clamp(*LAMBDAS.start(), *LAMBDAS.end())
}

/// e of a point: `size` is the greater of its scale and the norm of its weights, the groups come with their
/// lambda, and `left_out` is the norm of the weights left out.
pub(super) fn radius(size: f64, relative: f64, groups: &[(Norms, f64)], left_out: f64) -> f64 {
    let groups: f64 = groups.iter().map(|&(norms, lambda)| norms.squared_share(lambda)).sum();
    (relative * size * size + groups + left_out * left_out).sqrt()
}

/// The next single-precision number above, for a radius.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn rounded_up(value: f64) -> f32 {
    (value as f32).next_up()
}

/// The next one below, for a threshold.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn rounded_down(value: f64) -> f32 {
    (value as f32).next_down()
}

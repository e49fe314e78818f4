//! Whether a factor V and residual variances p that the caller computed can belong to the covariance function.
//!
//! They do where k(x_i, x_j) - v_i . v_j is a covariance, with p on its diagonal: positive semidefinite. Every bound
//! by which an index rules points out rests on that. The lengths, the values and the diagonal are looked at in full.
//! Of the rest it is a sample: the principal minors of some hundreds of sets of eight points, near ones at every
//! scale of distance and any others, which cost some milliseconds. A V of other points, of points in another
//! order, of another covariance function or of other length scales is told by them, since it explains more
//! covariance of near points than there is, or than is left room for.
//!
//! V may have been computed in f32, whose cancellation leaves as much as a hundredth of the variance where inducing
//! points are near one another. What is worse is refused. What is less, and more than the rounding of f64, is a
//! matter of the field's conditioning: by as much, at least, some correlation is wrong.

use faer::{Mat, Side};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use rhotree_kernels::Kernels;

use super::rounding::Rounding;
use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::layout::spatial_order;
use crate::points::check_finite;

/// What rounding may have done to V V^T and to p, relative to the variance.
const ROUNDING: f64 = 1e-2;

/// Points of a principal minor.
const ORDER: usize = 8;

/// Minors at each scale of distance.
const MINORS: usize = 64;

/// A residual variance, in units of the variance, beside which no covariance matters.
const DOMINANT: f64 = 1e6;

/// `Ok` when V and p are those of as many points, as far as can be told from their values.
pub(super) fn check_values(
    points: usize,
    function: &CovarianceFunction,
    factor: &[f64],
    residual_variances: &[f64],
) -> Result<()> {
    let (actual, expected) = (residual_variances.len(), points);
    if actual != expected {
        return Err(Error::Length { argument: "residual_variances", actual, expected });
    }
    if !factor.len().is_multiple_of(expected) {
        return Err(Error::Length { argument: "factor", actual: factor.len(), expected });
    }
    let columns = factor.len() / expected;
    check_finite("factor", factor, columns.max(1))?;
    check_finite("residual_variances", residual_variances, 1)?;
    if let Some(row) = residual_variances.iter().position(|&variance| variance < 0.0) {
        let value = residual_variances[row];
        return Err(Error::NegativeResidualVariance { row, value });
    }
    check_diagonal(function.variance(), factor, columns, residual_variances)
}

/// `Ok` when no row v of V has |v|^2 above the variance, of which it is a part, and |v|^2 + p isn't below it. Rows
/// that are too long would be of other points or parameters, and might overflow once divided by the root of p. A p
/// that is larger is that of points with a nugget, and the p of an explained point says nothing.
fn check_diagonal(
    variance: f64,
    factor: &[f64],
    columns: usize,
    residual_variances: &[f64],
) -> Result<()> {
    let explained = Rounding::of_residual_variance(variance, columns);
    for (row, &residual_variance) in residual_variances.iter().enumerate() {
        let squared_norm: f64 = factor[row * columns..][..columns].iter().map(|v| v * v).sum();
        if squared_norm > (1.0 + ROUNDING) * variance {
            return Err(Error::FactorNorm { row, squared_norm, variance });
        }
        if residual_variance > explained
            && squared_norm + residual_variance < (1.0 - ROUNDING) * variance
        {
            return Err(Error::FactorDiagonal { row, squared_norm, residual_variance, variance });
        }
    }
    Ok(())
}

/// What is looked at.
pub(super) struct Given<'a> {
    pub function: &'a CovarianceFunction,
    pub dimensions: usize,
    /// The points' scaled coordinates.
    pub scaled: &'a [f64],
    pub factor: &'a [f64],
    pub residual_variances: &'a [f64],
    pub kernels: Kernels<f64>,
}

impl Given<'_> {
    /// Looks at a sample of principal minors: an error where one is negative by more than rounding, and otherwise
    /// what the error of some correlation is at least.
    pub fn check_minors(&self) -> Result<f64> {
        let sets = self.sets();
        let refused = sets.par_iter().find_first(|set| self.is_refused(set));
        if let Some(set) = refused {
            let points = self.fewest(set.clone());
            let least_eigenvalue = least_eigenvalue(&self.covariances(&points));
            return Err(Error::FactorMinor {
                points,
                least_eigenvalue,
                variance: self.function.variance(),
            });
        }
        Ok(sets.par_iter().map(|set| self.error(set)).reduce(|| 0.0, f64::max))
    }

    /// Sets of points that aren't explained: eight in a row along an order of places, eight of every eighth, of
    /// every 64th and so on, and eight at random.
    fn sets(&self) -> Vec<Vec<usize>> {
        let columns = self.factor.len() / self.residual_variances.len();
        let explained = Rounding::of_residual_variance(self.function.variance(), columns);
        let mut order: Vec<u32> = (0..self.residual_variances.len() as u32)
            .filter(|&id| self.residual_variances[id as usize] > explained)
            .collect();
        spatial_order(self.scaled, self.dimensions, 1, &mut order);
        let mut generator = ChaCha8Rng::seed_from_u64(1);
        let mut sets = Vec::new();
        let mut stride = 1;
        while stride == 1 || stride * ORDER <= order.len() {
            let last = order.len().saturating_sub(stride * ORDER);
            for _ in 0..MINORS.min(last + 1) {
                let start = generator.random_range(0..=last);
                let places = order.iter().skip(start).step_by(stride).take(ORDER);
                sets.push(places.map(|&id| id as usize).collect());
            }
            stride *= ORDER;
        }
        for _ in 0..MINORS.min(order.len()) {
            let mut set: Vec<usize> = (0..ORDER)
                .map(|_| order[generator.random_range(0..order.len())] as usize)
                .collect();
            set.sort_unstable();
            set.dedup();
            sets.push(set);
        }
        sets
    }

    /// What V leaves of the covariances of these points, with p on the diagonal, in units of the variance.
    fn covariances(&self, set: &[usize]) -> Mat<f64> {
        let columns = self.factor.len() / self.residual_variances.len();
        let variance = self.function.variance();
        let row = |id: usize| &self.factor[id * columns..][..columns];
        let place = |id: usize| &self.scaled[id * self.dimensions..][..self.dimensions];
        let mut covariances = Mat::zeros(set.len(), set.len());
        for (i, &id) in set.iter().enumerate() {
            covariances[(i, i)] = (self.residual_variances[id] / variance).min(DOMINANT);
            let difference = |other: usize| place(id).iter().zip(place(other)).map(|(x, y)| x - y);
            let mut lanes: Vec<f64> = set[..i]
                .iter()
                .map(|&other| difference(other).map(|difference| difference * difference).sum())
                .collect();
            self.kernels.covariance(self.function.family(), &mut lanes);
            for (j, &other) in set[..i].iter().enumerate() {
                let explained: f64 = row(id).iter().zip(row(other)).map(|(v, w)| v * w).sum();
                covariances[(i, j)] = lanes[j] - explained / variance;
            }
        }
        covariances
    }

    fn is_refused(&self, set: &[usize]) -> bool {
        least_eigenvalue(&self.covariances(set)) < -ROUNDING
    }

    /// The fewest of these points that are refused: without any one of them they wouldn't be.
    fn fewest(&self, mut set: Vec<usize>) -> Vec<usize> {
        for place in (0..set.len()).rev() {
            let id = set.remove(place);
            if !self.is_refused(&set) {
                set.insert(place, id);
            }
        }
        set.sort_unstable();
        set
    }

    /// What the error of some correlation of these points is at least: errors of at most e move no eigenvalue by
    /// more than e times the order.
    fn error(&self, set: &[usize]) -> f64 {
        let mut correlations = self.covariances(set);
        let deviations: Vec<f64> =
            (0..set.len()).map(|place| correlations[(place, place)].sqrt()).collect();
        for i in 0..set.len() {
            for j in 0..=i {
                correlations[(i, j)] /= deviations[i] * deviations[j];
            }
        }
        -least_eigenvalue(&correlations).min(0.0) / set.len().max(1) as f64
    }
}

/// The least eigenvalue of a symmetric matrix, given by its lower triangle; infinite where there is none.
fn least_eigenvalue(matrix: &Mat<f64>) -> f64 {
    let values = matrix.self_adjoint_eigenvalues(Side::Lower).unwrap_or_default();
    values.into_iter().fold(f64::INFINITY, f64::min)
}

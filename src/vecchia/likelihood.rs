//! The log-likelihood of responses.
//!
//! ```text
//! u = D^-1/2 B y,  G = D^-1/2 B V,  M = I + G^T G
//! log-likelihood = -1/2 (N log 2 pi + sum log D + log |M| + |u|^2 - (G^T u)^T M^-1 G^T u)
//! ```
//!
//! which is the density of N(0, V V^T + (B^T D^-1 B)^-1) by the identities of Woodbury and Sylvester. G^T u is
//! V^T (B^T D^-1/2 u): G itself isn't kept.

use core::f64::consts::TAU;

use faer::linalg::triangular_solve::{
    solve_lower_triangular_in_place, solve_upper_triangular_in_place,
};
use faer::{MatMut, Par};
use rayon::prelude::*;

use super::approximation::Vecchia;
use crate::error::{Error, Result};
use crate::field::rows_in;

/// A vector y after the transformation that the covariance's inverse is the square of: y^T S^-1 z is u_y . u_z less
/// q_y . q_z.
pub(super) struct Whitened {
    /// D^-1/2 B y, for each place of the plan.
    pub u: Vec<f64>,
    /// L^-1 G^T u with L L^T = M.
    pub q: Vec<f64>,
}

impl Whitened {
    /// The inner product of two vectors by the inverse of the covariance.
    pub fn inner(&self, other: &Self) -> f64 {
        dot(&self.u, &other.u) - dot(&self.q, &other.q)
    }
}

impl Vecchia {
    /// The log-likelihood of one response at each point, with mean zero.
    ///
    /// # Errors
    /// Another number of responses than points, or one that isn't finite.
    pub fn log_likelihood(&self, responses: &[f64]) -> Result<f64> {
        if responses.len() != self.len() {
            let (actual, expected) = (responses.len(), self.len());
            return Err(Error::Length { argument: "responses", actual, expected });
        }
        Ok(self.log_likelihoods(responses)?[0])
    }

    /// The log-likelihoods of several vectors of responses, one vector after the other, each with an element for
    /// each point.
    ///
    /// ```
    /// # use rhotree::vecchia::{ConditioningSets, Vecchia};
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// // Two points that know nothing of one another.
    /// let points = Points::new(vec![0.0, 1e9], 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Rbf, 0.75, &[1.0])?;
    /// let field = ResidualField::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let model = Vecchia::new(&field, &ConditioningSets::empty(2), 0.25)?;
    /// let values = model.log_likelihoods(&[0.0, 0.0, 1.0, 2.0])?;
    /// let log_tau = std::f64::consts::TAU.ln();
    /// assert!((values[0] + log_tau).abs() < 1e-14);
    /// assert!((values[1] + log_tau + 2.5).abs() < 1e-14);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// A length that is no multiple of the number of points, or a response that isn't finite.
    pub fn log_likelihoods(&self, responses: &[f64]) -> Result<Vec<f64>> {
        self.check_responses(responses)?;
        let vectors = responses.chunks_exact(self.len());
        Ok(vectors.map(|y| self.log_density(&self.whiten(&self.by_number(y)))).collect())
    }

    /// `Ok` when there is a whole number of finite vectors.
    pub(super) fn check_responses(&self, responses: &[f64]) -> Result<()> {
        if responses.is_empty() || !responses.len().is_multiple_of(self.len()) {
            let (actual, expected) = (responses.len(), self.len());
            return Err(Error::Length { argument: "responses", actual, expected });
        }
        match responses.iter().position(|value| !value.is_finite()) {
            None => Ok(()),
            Some(place) => Err(Error::NotFinite {
                argument: "responses",
                row: place % self.len(),
                column: place / self.len(),
                value: responses[place],
            }),
        }
    }

    /// The values of the points, in the order of their numbers.
    pub(super) fn by_number(&self, values: &[f64]) -> Vec<f64> {
        rows_in(values, 1, &self.schedule.points)
    }

    /// The log-density of a whitened vector.
    pub(super) fn log_density(&self, y: &Whitened) -> f64 {
        -0.5 * (self.len() as f64 * TAU.ln() + self.log_determinant + y.inner(y))
    }

    /// Whitens a vector whose elements stand in the order of the points' numbers.
    pub(super) fn whiten(&self, y: &[f64]) -> Whitened {
        let order = self.schedule.plan.order();
        let innovation = |place: usize| {
            let (set, coefficients) = self.coefficients(place);
            let terms = set.iter().zip(coefficients).map(|(&id, b)| b * y[id as usize]);
            (y[order[place] as usize] - terms.sum::<f64>()) / self.variances[place].sqrt()
        };
        let u: Vec<f64> = (0..self.len()).into_par_iter().map(innovation).collect();
        let mut q = self.project(&u);
        self.solve_lower(&mut q);
        Whitened { u, q }
    }

    /// G^T u.
    fn project(&self, u: &[f64]) -> Vec<f64> {
        /// Points whose rows one thread adds up at a time.
        const POINTS: usize = 128;
        let columns = self.rows.shape().columns;
        if columns == 0 {
            return Vec::new();
        }
        // B^T D^-1/2 u, in one fixed order.
        let mut weights = vec![0.0; self.len()];
        for (place, &point) in self.schedule.plan.order().iter().enumerate() {
            let weight = u[place] / self.variances[place].sqrt();
            let (set, coefficients) = self.coefficients(place);
            weights[point as usize] += weight;
            for (&id, b) in set.iter().zip(coefficients) {
                weights[id as usize] -= b * weight;
            }
        }
        let part = |(chunk, weights): (usize, &[f64])| {
            let points = chunk * POINTS..chunk * POINTS + weights.len();
            let rows: Vec<&[f64]> = points.map(|point| self.rows.factor(point)).collect();
            let mut sum = vec![0.0; columns];
            let kernels = self.source.kernels;
            kernels.linear_combination(weights, &rows, &mut sum).expect("a weight for each row");
            sum
        };
        let parts: Vec<Vec<f64>> = weights.par_chunks(POINTS).enumerate().map(part).collect();
        let mut total = vec![0.0; columns];
        for part in parts {
            total.iter_mut().zip(part).for_each(|(total, part)| *total += part);
        }
        total
    }

    /// Solves L x = b with L L^T = M, in place, for vectors that stand one after the other.
    pub(super) fn solve_lower(&self, vectors: &mut [f64]) {
        in_columns(vectors, self.inner.nrows(), |columns| {
            solve_lower_triangular_in_place(self.inner.as_ref(), columns, Par::Seq);
        });
    }

    /// Solves L^T x = b.
    pub(super) fn solve_upper(&self, vectors: &mut [f64]) {
        in_columns(vectors, self.inner.nrows(), |columns| {
            solve_upper_triangular_in_place(self.inner.transpose(), columns, Par::Seq);
        });
    }
}

/// Hands vectors of so many elements on as the columns of a matrix, if there are any. A single one would be solved for
/// in another order, with other last bits: it comes twice, so that it doesn't matter whether a vector is alone.
fn in_columns(vectors: &mut [f64], length: usize, solve: impl Fn(MatMut<'_, f64>)) {
    if length == 0 {
        return;
    }
    if vectors.len() == length {
        let mut pair = [&*vectors, &*vectors].concat();
        solve(MatMut::from_column_major_slice_mut(&mut pair, length, 2));
        vectors.copy_from_slice(&pair[..length]);
    } else {
        let count = vectors.len() / length;
        solve(MatMut::from_column_major_slice_mut(vectors, length, count));
    }
}

pub(super) fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).map(|(x, y)| x * y).sum()
}

//! The gradient of the log-likelihood, by the adjoint of its computation: as much work as two or three evaluations,
//! whatever the number of length scales.
//!
//! Write beta_i = (1, -b_i) for a point and its set, g_i and u_i for its rows of G and u, a = M^-1 G^T u, and
//! e = u - G a. The derivatives of the log-likelihood with respect to what a point contributes are
//!
//! ```text
//! to D_i:   -(1 - e_i^2 - g_i^T M^-1 g_i) / (2 D_i)
//! to g_i:   e_i a - M^-1 g_i
//! to u_i:   -e_i
//! to b_i:   -D_i^-1/2 (V_n (e_i a - M^-1 g_i) - e_i y_n)
//! ```
//!
//! and since C[n,n] db = (dC beta)_n and dD = beta^T dC beta, those of D and b together are the derivative
//! omega^T dC beta with respect to the covariances C of a point and its set, with omega = (derivative to D) beta +
//! (0, C[n,n]^-1 (derivative to b)): of rank one, so that a part dV of dC costs no more than V beta does. With
//! respect to the rows of V of point and set it is
//!
//! ```text
//! beta (D^-1/2 (e a - M^-1 g) - V^T omega)^T - omega (V^T beta)^T
//! ```
//!
//! Rows of V collect this from all sets that they are in (`pull_back.rs`).

use rayon::prelude::*;

use super::approximation::Vecchia;
use super::likelihood::dot;
use super::plan::{Batch, Group};
use super::pull_back::{Adjoints, pull_back};
use super::regression::{FITS, Factors, LANES, Regressions};
use crate::error::{Error, Result};
use crate::field::SlopeSum;
use crate::layout::PointBlocks;

/// The derivatives of a log-likelihood with respect to the logarithms of its parameters.
///
/// ```
/// # use rhotree::vecchia::{ConditioningSets, Vecchia};
/// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
/// // One observation: the likelihood of N(0, variance + noise).
/// let points = Points::new(vec![0.0], 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 3.0, &[1.0])?;
/// let field = ResidualField::new(&points, &function, &Inducing::None, &Default::default())?;
/// let model = Vecchia::new(&field, &ConditioningSets::empty(1), 1.0)?;
/// let (log_likelihood, gradient) = model.gradient(&[2.0])?;
/// assert_eq!(log_likelihood, model.log_likelihood(&[2.0])?);
/// // At its maximum, as far as the sum of both is concerned.
/// assert!(gradient.variance.abs() < 1e-15 && gradient.noise_variance.abs() < 1e-15);
/// assert_eq!(gradient.length_scales, [0.0]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gradient {
    /// With respect to the logarithm of the covariance function's variance.
    pub variance: f64,
    /// With respect to the logarithms of its length scales, as many as it has.
    pub length_scales: Vec<f64>,
    /// With respect to the logarithm of the noise variance.
    pub noise_variance: f64,
}

impl Vecchia {
    /// The log-likelihood of one response at each point, with mean zero, and its gradient. The conditioning sets and
    /// the inducing points' places count as given.
    ///
    /// It takes memory for two copies of V beside the model.
    ///
    /// # Errors
    /// As for [`Vecchia::log_likelihood`]; a field whose factor the caller has computed, which doesn't tell how it
    /// depends on the length scales.
    pub fn gradient(&self, responses: &[f64]) -> Result<(f64, Gradient)> {
        let log_likelihood = self.log_likelihood(responses)?;
        if !self.source.is_differentiable() {
            return Err(Error::NoInducingPoints);
        }
        let responses = self.by_number(responses);
        let y = self.whiten(&responses);
        let mut a = y.q;
        self.solve_upper(&mut a);
        let task = Task { model: self, y: &responses, u: &y.u, a: &a };
        let (adjoints, sums) = task.adjoints();

        let variance = self.function().variance();
        let mut axes = sums.axes;
        if let Some(inducing) = self.source.inducing() {
            let of_factor = pull_back(self, inducing, &adjoints);
            axes.iter_mut().zip(of_factor).for_each(|(sum, part)| *sum += part);
        }
        axes.iter_mut().for_each(|sum| *sum *= variance);
        let length_scales = match self.function().length_scales().len() {
            1 => vec![axes.iter().sum()],
            _ => axes,
        };
        let noise_variance = self.noise * sums.noise;
        let gradient =
            Gradient { variance: sums.variance - noise_variance, length_scales, noise_variance };
        Ok((log_likelihood, gradient))
    }
}

/// What the rows of all points contribute to.
#[derive(Clone, Copy)]
struct Task<'a> {
    model: &'a Vecchia,
    y: &'a [f64],
    u: &'a [f64],
    a: &'a [f64],
}

/// What is added up over all points.
struct Sums {
    /// Of omega . beta.
    noise: f64,
    /// Of the derivative with respect to D times D, and half of that with respect to g times g.
    variance: f64,
    /// For each axis, of omega^T dC beta by kappa alone, for unit variance.
    axes: Vec<f64>,
}

impl Task<'_> {
    /// Works off all batches.
    fn adjoints(self) -> (Adjoints, Sums) {
        let plan = &self.model.schedule.plan;
        let (points, columns, width) = (self.model.len(), self.a.len(), plan.largest() + 1);
        let mut adjoints = Adjoints {
            with_beta: self.model.rows.like_factor(),
            with_omega: self.model.rows.like_factor(),
            omega: vec![0.0; points * width],
        };
        let places = plan.places_a_run();
        let mut runs: Vec<RunOutput<'_>> = RunOutput::split(&mut adjoints, places, columns, width);
        let parts: Vec<Sums> = plan
            .runs()
            .zip(runs.par_iter_mut())
            .zip(&self.model.factors)
            .map(|((batches, output), factors)| {
                Run::new(self, batches).work(batches, factors, output)
            })
            .collect();
        let mut sums =
            Sums { noise: 0.0, variance: 0.0, axes: vec![0.0; self.model.rows.shape().dimensions] };
        for part in parts {
            sums.noise += part.noise;
            sums.variance += part.variance;
            sums.axes.iter_mut().zip(part.axes).for_each(|(sum, part)| *sum += part);
        }
        (adjoints, sums)
    }
}

/// The part of the adjoints that one run writes.
struct RunOutput<'a> {
    with_beta: &'a mut [f64],
    with_omega: &'a mut [f64],
    omega: &'a mut [f64],
}

impl<'a> RunOutput<'a> {
    /// For runs of so many places, but for the last.
    fn split(adjoints: &'a mut Adjoints, places: usize, columns: usize, width: usize) -> Vec<Self> {
        let omegas = adjoints.omega.chunks_mut(places * width);
        let mut with_beta = adjoints.with_beta.chunks_mut((places * columns).max(1));
        let mut with_omega = adjoints.with_omega.chunks_mut((places * columns).max(1));
        // Without columns there is nothing to write.
        omegas
            .map(|omega| RunOutput {
                with_beta: with_beta.next().unwrap_or_default(),
                with_omega: with_omega.next().unwrap_or_default(),
                omega,
            })
            .collect()
    }
}

/// The memory that one run works in.
struct Run<'a> {
    task: Task<'a>,
    regressions: Regressions<'a>,
    first: usize,
    sums: Sums,
    slopes: SlopeSum,
    /// For each place of a batch: V^T beta; M^-1 g; the derivative with respect to g.
    differences: Vec<f64>,
    solved: Vec<f64>,
    adjoints: Vec<f64>,
    /// For each place, the residual e and the derivative with respect to D.
    residuals: Vec<f64>,
    to_variances: Vec<f64>,
    /// The derivatives with respect to b, in the lanes of the factors, and then what is solved for.
    to_coefficients: Vec<Vec<f64>>,
    /// Of a group: the coordinates of its union, and the weights of its pairs.
    coordinates: PointBlocks<f64>,
    weights: Vec<f64>,
}

impl<'a> Run<'a> {
    fn new(task: Task<'a>, batches: &[Batch]) -> Self {
        let Vecchia { source, rows, .. } = task.model;
        let family = source.function.family();
        let dimensions = rows.shape().dimensions;
        Self {
            task,
            regressions: Regressions::new(task.model.setting(None)),
            first: batches[0].places.start,
            sums: Sums { noise: 0.0, variance: 0.0, axes: Vec::new() },
            slopes: SlopeSum::new(source.kernels, family, dimensions),
            differences: Vec::new(),
            solved: Vec::new(),
            adjoints: Vec::new(),
            residuals: Vec::new(),
            to_variances: Vec::new(),
            to_coefficients: Vec::new(),
            coordinates: PointBlocks::zeros(0, 1),
            weights: Vec::new(),
        }
    }

    fn work(
        mut self,
        batches: &[Batch],
        kept: &[Vec<Factors>],
        output: &mut RunOutput<'_>,
    ) -> Sums {
        for (number, batch) in batches.iter().enumerate() {
            match kept.get(number) {
                Some(factors) => self.regressions.restore(factors),
                None => {
                    self.regressions.compute(batch);
                }
            }
            self.differentiate_rows(batch);
            self.differentiate_coefficients(batch);
            self.find_omegas(batch, output);
            for group in &batch.groups {
                self.finish_rows(batch, group, output);
                self.add_pairs(batch, group, output);
            }
        }
        Sums { axes: self.slopes.finish(), ..self.sums }
    }

    /// The derivatives with respect to the rows of G and to D.
    fn differentiate_rows(&mut self, batch: &Batch) {
        let (a, columns) = (self.task.a, self.task.a.len());
        self.regressions.differences(batch, &mut self.differences);
        self.solved.clear();
        for place in 0..batch.places.len() {
            let weight = self.regressions.variance(place).sqrt().recip();
            let row = &self.differences[place * columns..][..columns];
            self.solved.extend(row.iter().map(|v| v * weight));
        }
        self.adjoints.clone_from(&self.solved);
        self.task.model.solve_lower(&mut self.solved);
        self.residuals.clear();
        self.to_variances.clear();
        for place in 0..batch.places.len() {
            let variance = self.regressions.variance(place);
            let row = place * columns..(place + 1) * columns;
            let (g, half_solved) = (&self.adjoints[row.clone()], &self.solved[row]);
            let residual = self.task.u[batch.places.start + place] - dot(g, a);
            let leverage = dot(half_solved, half_solved);
            let to_variance = -(1.0 - residual * residual - leverage) / (2.0 * variance);
            // The derivative with respect to g, times g.
            let along = residual * dot(g, a) - leverage;
            self.sums.variance += to_variance * variance + 0.5 * along;
            self.residuals.push(residual);
            self.to_variances.push(to_variance);
        }
        self.task.model.solve_upper(&mut self.solved);
        for (place, residual) in self.residuals.iter().enumerate() {
            let row = place * columns..(place + 1) * columns;
            let (row, solved) = (&mut self.adjoints[row.clone()], &self.solved[row]);
            for ((adjoint, a), solved) in row.iter_mut().zip(a).zip(solved) {
                *adjoint = residual * a - solved;
            }
        }
    }

    /// The derivatives with respect to the coefficients b, in the lanes of the factors, solved for.
    fn differentiate_coefficients(&mut self, batch: &Batch) {
        let (model, y, columns) = (self.task.model, self.task.y, self.task.a.len());
        let rows = self.regressions.setting.rows;
        let all_factors = self.regressions.all_factors(batch.places.len());
        self.to_coefficients.resize(all_factors.len().max(self.to_coefficients.len()), Vec::new());
        for (values, factors) in self.to_coefficients.iter_mut().zip(all_factors) {
            values.clear();
            values.resize(factors.order * LANES, 0.0);
        }
        for group in &batch.groups {
            let adjoints: Vec<&[f64]> = group
                .places
                .clone()
                .map(|place| &self.adjoints[place * columns..][..columns])
                .collect();
            let factor: Vec<&[f64]> = group.union.iter().map(|&row| rows.factor(row)).collect();
            let count = factor.len();
            self.weights.clear();
            self.weights.resize(adjoints.len() * count, 0.0);
            let negated = &mut self.weights;
            let kernels = &model.source.kernels;
            kernels.subtract_inner_products(&adjoints, &factor, count, negated, count).expect(FITS);
            for (number, place) in group.places.clone().enumerate() {
                let (set, _) = group.members(number);
                let weight = self.regressions.variance(place).sqrt().recip();
                let values = &mut self.to_coefficients[place / LANES];
                for (member, &row) in set.iter().enumerate() {
                    let negated = self.weights[number * count + row as usize];
                    let y = y[group.union[row as usize] as usize];
                    values[member * LANES + place % LANES] =
                        weight * (negated + self.residuals[place] * y);
                }
            }
        }
        let all_factors = self.regressions.all_factors(batch.places.len());
        for (values, factors) in self.to_coefficients.iter_mut().zip(all_factors) {
            factors.solve(&model.source.kernels, values);
        }
    }

    /// Writes omega for each place.
    fn find_omegas(&mut self, batch: &Batch, output: &mut RunOutput<'_>) {
        let width = self.task.model.schedule.plan.largest() + 1;
        let start = batch.places.start - self.first;
        for group in &batch.groups {
            for (number, place) in group.places.clone().enumerate() {
                let omega = &mut output.omega[(start + place) * width..][..width];
                let to_variance = self.to_variances[place];
                omega[0] = to_variance;
                let mut sum = to_variance;
                for member in 0..group.members(number).0.len() {
                    let b = self.regressions.coefficient(place, member);
                    let solved =
                        self.to_coefficients[place / LANES][member * LANES + place % LANES];
                    omega[1 + member] = solved - to_variance * b;
                    sum -= omega[1 + member] * b;
                }
                self.sums.noise += sum;
            }
        }
    }

    /// Writes what rows of V collect from the places of a group.
    fn finish_rows(&mut self, batch: &Batch, group: &Group, output: &mut RunOutput<'_>) {
        let columns = self.task.a.len();
        if columns == 0 {
            return;
        }
        let width = self.task.model.schedule.plan.largest() + 1;
        let start = batch.places.start - self.first;
        for (number, place) in group.places.clone().enumerate() {
            let omega = &output.omega[(start + place) * width..][..width];
            let weight = self.regressions.variance(place).sqrt().recip();
            let members = group.members(number).0.len();
            let target = (start + place) * columns..(start + place + 1) * columns;
            let with_beta = &mut output.with_beta[target.clone()];
            self.regressions.combine(group, number, &omega[..=members], with_beta);
            let adjoints = &self.adjoints[place * columns..][..columns];
            for (target, adjoint) in with_beta.iter_mut().zip(adjoints) {
                *target = weight * adjoint - *target;
            }
            let difference = &self.differences[place * columns..][..columns];
            output.with_omega[target].copy_from_slice(difference);
        }
    }

    /// Adds the derivatives of the covariances of a group's pairs with respect to the length scales.
    fn add_pairs(&mut self, batch: &Batch, group: &Group, output: &RunOutput<'_>) {
        let width = self.task.model.schedule.plan.largest() + 1;
        let start = batch.places.start - self.first;
        let (rows, count) = (self.regressions.setting.rows, group.union.len());
        self.weights.clear();
        self.weights.resize(count * count, 0.0);
        let mut betas = Vec::new();
        for (number, place) in group.places.clone().enumerate() {
            let omega = &output.omega[(start + place) * width..][..width];
            let (set, own) = group.members(number);
            let (factors, lane) = self.regressions.factors(place);
            betas.clear();
            betas.extend(factors.coefficients.iter().skip(lane).step_by(LANES).map(|b| -b));
            for (member, &row) in set.iter().enumerate() {
                let (own_beta, own_omega) = (betas[member], omega[1 + member]);
                let mut add = |other: u32, beta: f64, omega: f64| {
                    let pair = row.max(other) as usize * count + row.min(other) as usize;
                    self.weights[pair] += own_omega * beta + omega * own_beta;
                };
                add(own, 1.0, omega[0]);
                let others = set[..member].iter().zip(&betas).zip(&omega[1..]);
                others.for_each(|((&other, &beta), &omega)| add(other, beta, omega));
            }
        }
        self.coordinates.reset(count, self.regressions.setting.dimensions());
        for (number, &row) in group.union.iter().enumerate() {
            self.coordinates.set_point(number, 0, rows.scaled(row));
        }
        for (number, &row) in group.union.iter().enumerate().skip(1) {
            let weights = &self.weights[number * count..][..number];
            self.slopes.add(rows.scaled(row), self.coordinates.view(), weights);
        }
    }
}

//! The log-likelihood of a fit as a function of its parameters, for given conditioning sets and inducing points.
//!
//! The coefficients of the mean are those of generalised least squares at the parameters: they maximise the
//! likelihood there, so that its derivatives with respect to the parameters are those at fixed coefficients.

use faer::linalg::solvers::Solve;
use faer::{Mat, Side};
use rhotree_kernels::CovarianceFamily;

use super::observations::Observations;
use super::parameters::{Parameters, flat};
use crate::error::{Error, Result};
use crate::field::FieldOptions;
use crate::inducing::Inducing;
use crate::parallel::Monitor;
use crate::points::Points;
use crate::vecchia::approximation::{Keep, Vecchia};
use crate::vecchia::sets::ConditioningSets;
use crate::vecchia::structure::Structure;

/// What stays the same while parameters change.
pub(super) struct Objective<'a> {
    pub observations: &'a Observations,
    pub family: CovarianceFamily,
    pub structure: Structure,
}

/// The log-likelihood at some parameters.
pub(super) struct Value {
    pub log_likelihood: f64,
    /// With respect to the parameters' logarithms, in the order of [`Parameters::logarithms`].
    pub gradient: Vec<f64>,
}

impl<'a> Objective<'a> {
    /// With these conditioning sets, which are planned for the places that the points have under these parameters.
    pub fn new(
        observations: &'a Observations,
        family: CovarianceFamily,
        inducing: Option<Points<'static>>,
        options: &FieldOptions,
        (sets, parameters): (&ConditioningSets, &Parameters),
    ) -> Result<Self> {
        let (function, points) = (parameters.function(family)?, &observations.points);
        let inducing = inducing.map_or(Inducing::None, Inducing::Points);
        let structure = Structure::new(points, &function, &inducing, options, sets)?;
        Ok(Self { observations, family, structure: structure.for_gradients() })
    }

    /// The model with these parameters.
    pub fn model(&self, parameters: &Parameters) -> Result<Vecchia> {
        let function = parameters.function(self.family)?;
        let monitor = Monitor::silent();
        self.structure.model_with(&function, parameters.noise_variance, Keep::Factors, &monitor)
    }

    /// The log-likelihood with these parameters, and its gradient.
    pub fn evaluate(&self, parameters: &Parameters) -> Result<Value> {
        let model = self.model(parameters)?;
        let coefficients = coefficients(&model, self.observations)?;
        let centred = self.observations.centred(&coefficients);
        let (log_likelihood, gradient) = model.gradient(&centred)?;
        Ok(Value { log_likelihood, gradient: flat(&gradient) })
    }
}

/// The coefficients of the mean by generalised least squares.
///
/// # Errors
/// Columns of the design matrix that depend on one another.
pub(super) fn coefficients(model: &Vecchia, observations: &Observations) -> Result<Vec<f64>> {
    let columns = observations.columns;
    if columns == 0 {
        return Ok(Vec::new());
    }
    let variables: Vec<_> = (0..columns)
        .map(|column| model.whiten(&model.by_number(&observations.variable(column))))
        .collect();
    let responses = model.whiten(&model.by_number(&observations.responses));
    // Scaled to ones on the diagonal, so that a pivot tells how much a column depends on those before it.
    let scales: Vec<f64> = variables.iter().map(|x| x.inner(x).sqrt().recip()).collect();
    let matrix = Mat::from_fn(columns, columns, |i, j| {
        variables[i].inner(&variables[j]) * scales[i] * scales[j]
    });
    let right = Mat::from_fn(columns, 1, |i, _| variables[i].inner(&responses) * scales[i]);
    let dependent = Error::DependentColumns { columns };
    let cholesky = matrix.llt(Side::Lower).map_err(|_| dependent.clone())?;
    // Below it a pivot is rounding.
    const LEAST_PIVOT: f64 = 1e-12;
    if !(0..columns).all(|i| cholesky.L()[(i, i)].powi(2) > LEAST_PIVOT) {
        return Err(dependent);
    }
    let solved = cholesky.solve(&right);
    Ok((0..columns).map(|i| solved[(i, 0)] * scales[i]).collect())
}

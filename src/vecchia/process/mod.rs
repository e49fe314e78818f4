//! A Gaussian process fitted to observations: its parameters by maximum likelihood, and predictions.

mod climb;
mod directions;
mod file;
mod maximise;
mod neighborhood;
mod objective;
mod observations;
mod options;
mod parameters;

use neighborhood::Neighborhood;
use objective::{Objective, coefficients};
use observations::{Observations, add_mean, design_matrix};
pub use options::{FitEvent, FitOptions, Mean, MeanKind, Sequence, Start};
pub use parameters::Parameters;

use super::approximation::Vecchia;
use super::gradient::Gradient;
use super::prediction::Predictions;
use super::sets::ConditioningSets;
use crate::error::{Error, Result};
use crate::field::FieldOptions;
use crate::index::Index;
use crate::parallel::with_threads;
use crate::points::Points;
use crate::query::{Queries, SearchOptions};

/// One evaluation of the log-likelihood in a fit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Evaluation {
    /// Number of points: all, or a subset in the first stage.
    pub points: usize,
    /// The round of the stage, counted from 0: each begins with a search for conditioning sets.
    pub round: usize,
    /// The parameters.
    pub parameters: Parameters,
    /// The log-likelihood.
    pub log_likelihood: f64,
    /// Seconds that it took, with its gradient.
    pub seconds: f64,
}

/// Why a fit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StopReason {
    /// A round gained less than the tolerance, or moved the length scales so little that its neighbours still are
    /// theirs, or ended no higher than the one before it: another search doesn't raise the log-likelihood.
    Converged,
    /// There were as many evaluations as the options allow.
    Evaluations,
    /// There were six rounds, and the last still gained more than the tolerance.
    Rounds,
    /// The parameters were given.
    Given,
}

impl StopReason {
    /// A word for it, for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Converged => "converged",
            Self::Evaluations => "evaluations",
            Self::Rounds => "rounds",
            Self::Given => "given",
        }
    }
}

/// A Gaussian process with noise, fitted to responses at points.
///
/// The responses are a mean, plus a process with the covariance function, plus independent noise. The likelihood is
/// that of the [`Vecchia`] approximation with inducing points and conditioning sets of the nearest predecessors in
/// residual correlation.
///
/// ```
/// use rhotree::vecchia::{FitOptions, GaussianProcess, StopReason};
/// use rhotree::{CovarianceFamily, Points};
///
/// let points = Points::new((0..300).map(|i| f64::from(i) / 30.0).collect(), 1)?;
/// let noise = |i: i32| (f64::from(i * 7919 % 300) / 300.0 - 0.5) * 0.2;
/// let responses: Vec<f64> = (0..300).map(|i| 5.0 + (f64::from(i) / 30.0).sin() + noise(i)).collect();
///
/// let options = FitOptions::new(CovarianceFamily::Matern52).k(10);
/// let process = GaussianProcess::fit(&points, &responses, &options)?;
/// assert_eq!(process.stop_reason(), StopReason::Converged);
///
/// let new = Points::new(vec![1.005, 4.005], 1)?;
/// let predictions = process.predict(&new, &[])?;
/// assert!((predictions.means[0] - 5.0 - 1.005_f64.sin()).abs() < 0.05);
/// assert!(predictions.variances[0].sqrt() < 0.05);
/// # Ok::<(), rhotree::Error>(())
/// ```
pub struct GaussianProcess {
    observations: Observations,
    mean: MeanKind,
    parameters: Parameters,
    inducing: Option<Points<'static>>,
    jitter: f64,
    k: usize,
    coefficients: Vec<f64>,
    log_likelihood: f64,
    sets: ConditioningSets,
    model: Vecchia,
    index: Index<f64>,
    trace: Vec<Evaluation>,
    reason: StopReason,
}

impl core::fmt::Debug for GaussianProcess {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("GaussianProcess")
            .field("points", &self.len())
            .field("parameters", &self.parameters)
            .field("coefficients", &self.coefficients)
            .field("log_likelihood", &self.log_likelihood)
            .finish_non_exhaustive()
    }
}

impl GaussianProcess {
    /// Fits the parameters by maximum likelihood, and the mean by generalised least squares.
    ///
    /// # Errors
    /// Another number of responses than points, or one that isn't finite: missing values are named by their row;
    /// responses that don't vary about their mean; a design matrix that isn't whole; variables of the mean that depend
    /// on one another; options that aren't legal; what [`ResidualField::new`](crate::ResidualField::new) says of points and
    /// inducing points.
    pub fn fit(points: &Points, responses: &[f64], options: &FitOptions<'_>) -> Result<Self> {
        if !(options.tolerance >= 0.0 && options.tolerance.is_finite()) {
            let (argument, value) = ("tolerance", options.tolerance);
            return Err(Error::Negative { argument, value });
        }
        let observations = Observations::new(points, responses, options.mean)?;
        with_threads(options.threads, || {
            let observations = in_order(observations, options)?;
            let spread = spread(&observations)?;
            let climb = maximise::maximise(&observations, options, spread)?;
            let mut process = Self::conditioned(observations, climb.parameters, options)?;
            (process.trace, process.reason) = (climb.trace, climb.reason);
            Ok(process)
        })
    }

    /// The process with given parameters, conditioned on the responses; only the mean is fitted.
    ///
    /// ```
    /// use rhotree::vecchia::{FitOptions, GaussianProcess, Parameters};
    /// use rhotree::{CovarianceFamily, Points};
    ///
    /// let points = Points::new((0..50).map(f64::from).collect(), 1)?;
    /// let responses: Vec<f64> = (0..50).map(|i| f64::from(i % 7)).collect();
    /// let parameters =
    ///     Parameters { variance: 4.0, length_scales: vec![3.0], noise_variance: 0.5 };
    /// let options = FitOptions::new(CovarianceFamily::Matern32);
    /// let process = GaussianProcess::with_parameters(&points, &responses, &parameters, &options)?;
    /// assert_eq!(process.parameters(), &parameters);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`GaussianProcess::fit`]; parameters that aren't positive and finite.
    pub fn with_parameters(
        points: &Points,
        responses: &[f64],
        parameters: &Parameters,
        options: &FitOptions<'_>,
    ) -> Result<Self> {
        parameters.check(points.dimensions())?;
        let observations = Observations::new(points, responses, options.mean)?;
        with_threads(options.threads, || {
            let observations = in_order(observations, options)?;
            Self::conditioned(observations, parameters.clone(), options)
        })
    }

    /// Finds the neighbours under these parameters, and makes the model with them.
    fn conditioned(
        observations: Observations,
        parameters: Parameters,
        options: &FitOptions<'_>,
    ) -> Result<Self> {
        let Neighborhood { index, inducing, sets } =
            Neighborhood::new(&observations.points, &parameters, None, options)?;
        let (mean, jitter, k) = (options.mean.kind(), options.jitter, options.k);
        Self::assemble(observations, mean, parameters, inducing, (jitter, k), sets, index)
    }

    fn assemble(
        observations: Observations,
        mean: MeanKind,
        parameters: Parameters,
        inducing: Option<Points<'static>>,
        (jitter, k): (f64, usize),
        sets: ConditioningSets,
        index: Index<f64>,
    ) -> Result<Self> {
        let model = Vecchia::new(index.field(), &sets, parameters.noise_variance)?;
        let coefficients = coefficients(&model, &observations)?;
        let log_likelihood = model.log_likelihood(&observations.centred(&coefficients))?;
        Ok(Self {
            observations,
            mean,
            parameters,
            inducing,
            jitter,
            k,
            coefficients,
            log_likelihood,
            sets,
            model,
            index,
            trace: Vec::new(),
            reason: StopReason::Given,
        })
    }

    /// Number of points.
    #[must_use]
    pub fn len(&self) -> usize {
        self.observations.len()
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// Number of coordinates.
    #[must_use]
    pub fn dimensions(&self) -> usize {
        self.observations.points.dimensions()
    }

    /// The parameters.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The approximation of the responses' covariance, with the points in Vecchia's order.
    #[must_use]
    pub const fn model(&self) -> &Vecchia {
        &self.model
    }

    /// What the mean is.
    #[must_use]
    pub const fn mean(&self) -> MeanKind {
        self.mean
    }

    /// The coefficients of the mean: none, the constant, that and a slope for each coordinate, or one for each column
    /// of the design matrix.
    #[must_use]
    pub fn coefficients(&self) -> &[f64] {
        &self.coefficients
    }

    /// The inducing points, if there are any.
    #[must_use]
    pub const fn inducing_points(&self) -> Option<&Points<'static>> {
        self.inducing.as_ref()
    }

    /// What was added to the diagonal of the inducing points' covariance matrix, relative to the variance.
    #[must_use]
    pub const fn jitter(&self) -> f64 {
        self.jitter
    }

    /// Size of the conditioning sets.
    #[must_use]
    pub const fn k(&self) -> usize {
        self.k
    }

    /// The log-likelihood of the responses, at the parameters and with their own neighbours.
    #[must_use]
    pub const fn log_likelihood(&self) -> f64 {
        self.log_likelihood
    }

    /// The evaluations of the fit, in their order; none where the parameters were given, or the process was loaded.
    #[must_use]
    pub fn trace(&self) -> &[Evaluation] {
        &self.trace
    }

    /// Why the fit ended.
    #[must_use]
    pub const fn stop_reason(&self) -> StopReason {
        self.reason
    }

    /// The log-likelihood at other parameters, and its gradient, with the conditioning sets and inducing points of
    /// this process and the mean fitted anew.
    ///
    /// # Errors
    /// Parameters that aren't legal, or at which the likelihood can't be computed in f64.
    pub fn log_likelihood_at(&self, parameters: &Parameters) -> Result<(f64, Gradient)> {
        parameters.check(self.dimensions())?;
        let objective = Objective::new(
            &self.observations,
            self.model.function().family(),
            self.inducing.clone(),
            &FieldOptions::default().jitter(self.jitter).isa(self.model.source.kernels.isa()),
            (&self.sets, &self.parameters),
        )?;
        let model = objective.model(parameters)?;
        let coefficients = coefficients(&model, &self.observations)?;
        model.gradient(&self.observations.centred(&coefficients))
    }

    /// Predicts the process with its mean at new points: the variances are those of the process, and that of an
    /// observation has the noise variance added. `design` are the new points' rows of the design matrix; empty unless
    /// the mean is [`Mean::Design`]. The coefficients of the mean count as known.
    ///
    /// # Errors
    /// Points of another dimension or with coordinates too large once scaled; a design matrix that isn't theirs.
    pub fn predict(&self, points: &Points, design: &[f64]) -> Result<Predictions> {
        self.predict_watched(points, design, &|_| core::ops::ControlFlow::Continue(()))
    }

    /// As [`GaussianProcess::predict`], with a function that is called as neighbours are found, as that of
    /// [`SearchOptions::progress`] is.
    ///
    /// # Errors
    /// As for [`GaussianProcess::predict`]; [`Error::Cancelled`].
    pub fn predict_watched(
        &self,
        points: &Points,
        design: &[f64],
        progress: &(dyn Fn(usize) -> core::ops::ControlFlow<()> + Sync),
    ) -> Result<Predictions> {
        let expected = match self.mean {
            MeanKind::Design => points.len() * self.observations.columns,
            MeanKind::Zero | MeanKind::Constant | MeanKind::Linear => 0,
        };
        if design.len() != expected {
            return Err(Error::Length { argument: "design", actual: design.len(), expected });
        }
        let design = design_matrix(self.mean.of(design), points)?;
        let sets = if self.k == 0 {
            ConditioningSets::among(self.len(), points.len())
        } else {
            let options = SearchOptions::new(self.k).progress(progress);
            let neighbors = self.index.search(Queries::New(points), &options)?;
            ConditioningSets::from_neighbors(self.len(), &neighbors)?
        };
        let centred = self.observations.centred(&self.coefficients);
        let mut predictions = self.model.predict(&centred, points, &sets)?;
        add_mean(&mut predictions.means, &design, &self.coefficients, 1.0);
        Ok(predictions)
    }
}

/// The observations in the order of the options.
fn in_order(observations: Observations, options: &FitOptions<'_>) -> Result<Observations> {
    Ok(match maximise::order(&observations.points, options)? {
        None => observations,
        Some(order) => observations.subset(order.points()),
    })
}

/// The variance of the responses about their mean by ordinary least squares.
fn spread(observations: &Observations) -> Result<f64> {
    // Least squares with white noise: a model without process.
    let count = observations.len() as f64;
    let (columns, n) = (observations.columns, observations.len());
    if columns == 0 {
        return Ok(observations.responses.iter().map(|y| y * y).sum::<f64>() / count);
    }
    let design = faer::MatRef::from_row_major_slice(&observations.design, n, columns);
    let responses = faer::MatRef::from_column_major_slice(&observations.responses, n, 1);
    let decomposition = faer::linalg::solvers::Svd::new_thin(design)
        .map_err(|_| Error::DependentColumns { columns })?;
    // What the columns span, whether or not they depend on one another.
    let (u, s) = (decomposition.U(), decomposition.S().column_vector());
    let mut left = observations.responses.clone();
    for column in (0..columns).filter(|&column| s[column] > 1e-12 * s[0]) {
        let along = (u.col(column).transpose() * responses.col(0)) * 1.0;
        left.iter_mut().enumerate().for_each(|(i, y)| *y -= along * u[(i, column)]);
    }
    let total: f64 = observations.responses.iter().map(|y| y * y).sum();
    let left: f64 = left.iter().map(|y| y * y).sum();
    // Of what is left, less than this is rounding.
    Ok(if left > 1e-20 * total { left / count } else { 0.0 })
}

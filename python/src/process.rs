//! A Gaussian process with noise, fitted by maximum likelihood.

use std::io::Cursor;
use std::mem;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use numpy::{PyArray1, PyReadonlyArray1};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rhotree::Error;
use rhotree::vecchia::{Evaluation, FitEvent, FitOptions, Mean, Parameters, Sequence, Start};

use crate::arguments::{PointArray, array_of, family, points};
use crate::errors;
use crate::pool::with_threads;
use crate::run::{run, run_telling};
use crate::vecchia::{Slopes, slopes};

/// The fields of `rhotree.Evaluation`, in their order.
type EvaluationFields<'py> = (usize, usize, f64, Bound<'py, PyArray1<f64>>, f64, f64, f64);

/// Means and variances.
type Predicted<'py> = (Bound<'py, PyArray1<f64>>, Bound<'py, PyArray1<f64>>);

/// A process conditioned on observations.
#[pyclass(frozen, module = "rhotree._native")]
pub struct GaussianProcess {
    process: rhotree::vecchia::GaussianProcess,
}

/// What a process is fitted with: the attributes of `rhotree._regressor._Fit`.
#[derive(FromPyObject)]
pub struct FitArguments<'py> {
    covariance: String,
    /// How many inducing points to choose, where they aren't given.
    inducing: Option<usize>,
    inducing_points: Option<PointArray<'py>>,
    k: usize,
    isotropic: bool,
    mean: String,
    order: Option<String>,
    /// Variance, length scales, noise variance: where a fit begins, or, all three, those of the process.
    start: (Option<f64>, Option<Vec<f64>>, Option<f64>),
    optimize: bool,
    tolerance: f64,
    max_evaluations: usize,
    subset: usize,
    jitter: f64,
    seed: u64,
    threads: usize,
    /// Called with the fields of each evaluation.
    progress: Option<Py<PyAny>>,
}

#[pymethods]
impl GaussianProcess {
    /// Fits a process to responses, or conditions that with given parameters on them.
    #[staticmethod]
    fn fit(
        py: Python<'_>,
        array: PointArray<'_>,
        responses: PyReadonlyArray1<'_, f64>,
        arguments: FitArguments<'_>,
    ) -> PyResult<Self> {
        let inducing = arguments.inducing_points.as_ref();
        let inducing = inducing.map(|array| points(py, array, "inducing")).transpose()?;
        let points = points(py, &array, "X")?;
        let responses = responses.as_slice()?;
        let evaluations = Mutex::new(Vec::new());
        let tell = |py: Python<'_>| {
            let new = mem::take(&mut *evaluations.lock().unwrap_or_else(PoisonError::into_inner));
            let Some(progress) = &arguments.progress else { return Ok(()) };
            new.iter().try_for_each(|new| progress.call1(py, fields(py, new)).map(drop))
        };
        let mut options = FitOptions::new(family(py, &arguments.covariance)?)
            .k(arguments.k)
            .mean(arguments.mean())
            .sequence(arguments.sequence())
            .tolerance(arguments.tolerance)
            .evaluations(arguments.max_evaluations)
            .subset(arguments.subset)
            .jitter(arguments.jitter)
            .seed(arguments.seed);
        options.inducing = arguments.inducing;
        options.inducing_points = inducing.as_ref();
        options.isotropic = arguments.isotropic;
        options.threads = Some(arguments.threads);
        let (variance, length_scales, noise_variance) = &arguments.start;
        options.start = Start {
            variance: *variance,
            length_scales: length_scales.as_deref(),
            noise_variance: *noise_variance,
        };
        let given = match &arguments.start {
            (Some(variance), Some(lengths), Some(noise)) if !arguments.optimize => {
                Some(parameters((*variance, lengths.clone(), *noise)))
            }
            _ => None,
        };
        let process = run_telling(py, &tell, |goes_on| {
            let progress = |event: FitEvent<'_>| {
                if let FitEvent::Evaluation(evaluation) = event {
                    let mut evaluations =
                        evaluations.lock().unwrap_or_else(PoisonError::into_inner);
                    evaluations.push(evaluation.clone());
                }
                goes_on()
            };
            let options = options.progress(&progress);
            match &given {
                Some(parameters) => rhotree::vecchia::GaussianProcess::with_parameters(
                    &points, responses, parameters, &options,
                ),
                None => rhotree::vecchia::GaussianProcess::fit(&points, responses, &options),
            }
        })?;
        process.map(Self::from).map_err(|error| match error {
            Error::DependentColumns { .. } => {
                let message = "mean is \"linear\": a constant and the columns of X depend linearly on one another";
                errors::refused(py, message, error.code())
            }
            error => errors::from_library(py, &error),
        })
    }

    /// Means and variances of the process at new points.
    fn predict<'py>(
        &self,
        py: Python<'py>,
        array: PointArray<'py>,
        threads: usize,
    ) -> PyResult<Predicted<'py>> {
        let points = points(py, &array, "X")?;
        let predictions = run(py, None, |report| {
            with_threads(Some(threads), || self.process.predict_watched(&points, &[], report))
        })?
        .map_err(|error| errors::from_library(py, &error))?;
        let means = PyArray1::from_vec(py, predictions.means);
        Ok((means, PyArray1::from_vec(py, predictions.variances)))
    }

    /// The log-likelihood at other parameters, and its gradient.
    fn log_likelihood_at<'py>(
        &self,
        py: Python<'py>,
        at: (f64, Vec<f64>, f64),
        threads: usize,
    ) -> PyResult<(f64, Slopes<'py>)> {
        let at = parameters(at);
        let (value, gradient) =
            run(py, None, |_| with_threads(Some(threads), || self.process.log_likelihood_at(&at)))?
                .map_err(|error| errors::from_library(py, &error))?;
        Ok((value, slopes(py, gradient)))
    }

    /// The fields of the fit's evaluations.
    fn trace<'py>(&self, py: Python<'py>) -> Vec<EvaluationFields<'py>> {
        self.process.trace().iter().map(|evaluation| fields(py, evaluation)).collect()
    }

    /// Writes the process to a file, which is whole or isn't there.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        run(py, None, |_| self.process.save(&path))?
            .map_err(|error| errors::from_file(py, error, Some(&path)))
    }

    /// Reads a process from a file.
    #[staticmethod]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let process = run(py, None, |_| rhotree::vecchia::GaussianProcess::load(&path))?;
        process.map(Self::from).map_err(|error| errors::from_file(py, error, Some(&path)))
    }

    /// The bytes of the file.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<u8>>> {
        let mut bytes = Vec::new();
        run(py, None, |_| self.process.write_to(&mut bytes))?
            .map_err(|error| errors::from_file(py, error, None))?;
        Ok(PyArray1::from_vec(py, bytes))
    }

    /// The process of a file's bytes.
    #[staticmethod]
    fn from_bytes(py: Python<'_>, bytes: PyReadonlyArray1<'_, u8>) -> PyResult<Self> {
        let bytes = bytes.as_slice()?;
        let read = || rhotree::vecchia::GaussianProcess::read_from(Cursor::new(bytes), None);
        let process = run(py, None, |_| read())?;
        process.map(Self::from).map_err(|error| errors::from_file(py, error, None))
    }

    /// What the process is: points, parameters, mean, inducing points, likelihood.
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let process = &self.process;
        let Parameters { variance, length_scales, noise_variance } = process.parameters();
        let inducing = process.inducing_points().map(|points| array_of(py, points));
        let dict = PyDict::new(py);
        dict.set_item("dimensions", process.dimensions())?;
        dict.set_item("covariance", process.model().function().family().name())?;
        dict.set_item("mean", process.mean().name())?;
        dict.set_item("jitter", process.jitter())?;
        dict.set_item("k", process.k())?;
        dict.set_item("variance", variance)?;
        dict.set_item("lengthscale", PyArray1::from_slice(py, length_scales))?;
        dict.set_item("noise_variance", noise_variance)?;
        dict.set_item("coefficients", PyArray1::from_slice(py, process.coefficients()))?;
        dict.set_item("inducing_points", inducing.transpose()?)?;
        dict.set_item("log_likelihood", process.log_likelihood())?;
        dict.set_item("stop_reason", process.stop_reason().name())?;
        Ok(dict)
    }
}

impl From<rhotree::vecchia::GaussianProcess> for GaussianProcess {
    fn from(process: rhotree::vecchia::GaussianProcess) -> Self {
        Self { process }
    }
}

impl FitArguments<'_> {
    fn mean(&self) -> Mean<'static> {
        match self.mean.as_str() {
            "zero" => Mean::Zero,
            "linear" => Mean::Linear,
            _ => Mean::Constant,
        }
    }

    fn sequence(&self) -> Sequence {
        match self.order.as_deref() {
            None => Sequence::Given,
            Some("maximin") => Sequence::Maximin,
            Some(_) => Sequence::Random,
        }
    }
}

/// Parameters from variance, length scales and noise variance.
fn parameters((variance, length_scales, noise_variance): (f64, Vec<f64>, f64)) -> Parameters {
    Parameters { variance, length_scales, noise_variance }
}

/// The fields of an evaluation.
fn fields<'py>(py: Python<'py>, evaluation: &Evaluation) -> EvaluationFields<'py> {
    let Parameters { variance, length_scales, noise_variance } = &evaluation.parameters;
    (
        evaluation.points,
        evaluation.round,
        *variance,
        PyArray1::from_slice(py, length_scales),
        *noise_variance,
        evaluation.log_likelihood,
        evaluation.seconds,
    )
}

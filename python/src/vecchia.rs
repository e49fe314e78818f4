//! Vecchia's approximation with neighbours that the caller brings.

use std::sync::Arc;

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray1, PyReadonlyArray2};
use pyo3::prelude::*;
use rhotree::vecchia::{ConditioningSets, Gradient, Structure};
use rhotree::{CovarianceFunction, Error};

use crate::arguments::{FieldArguments, PointArray, points};
use crate::errors;
use crate::pool::with_threads;
use crate::run::{Report, run};

/// Derivatives with respect to the logarithms of variance, length scales and noise variance.
pub type Slopes<'py> = (f64, Bound<'py, PyArray1<f64>>, f64);

/// Means, a row for each vector of responses, and variances.
type Predicted<'py> = (Bound<'py, PyArray2<f64>>, Bound<'py, PyArray1<f64>>);

/// Rows of points, padded with -1 at their ends.
type NeighborArray<'py> = PyReadonlyArray2<'py, i64>;

/// The approximation for points with neighbours, under one noise variance.
#[pyclass(frozen, module = "rhotree._native")]
pub struct Vecchia {
    model: rhotree::vecchia::Vecchia,
    /// None where V was given.
    structure: Option<Arc<Structure>>,
    /// Columns of the array of neighbours.
    width: usize,
    threads: Option<usize>,
}

#[pymethods]
impl Vecchia {
    /// Makes the approximation.
    #[staticmethod]
    fn build(
        py: Python<'_>,
        array: PointArray<'_>,
        field: FieldArguments<'_>,
        neighbors: NeighborArray<'_>,
        noise_variance: f64,
        threads: Option<usize>,
    ) -> PyResult<Self> {
        let count = points(py, &array, "X")?.len();
        let sets = conditioning_sets(py, &neighbors, count)?;
        let width = neighbors.as_array().ncols();
        let structure = field.structure(py, &array, &sets)?.map(Arc::new);
        let model = if let Some(structure) = &structure {
            let function = field.function(py)?;
            make(py, threads, |report| structure.model_watched(&function, noise_variance, report))?
        } else {
            let field = field.field::<f64>(py, &array)?;
            make(py, threads, |report| {
                rhotree::vecchia::Vecchia::new_watched(&field, &sets, noise_variance, report)
            })?
        };
        Ok(Self { model, structure, width, threads })
    }

    /// The approximation under other parameters: those that aren't given stay.
    fn with_parameters(
        &self,
        py: Python<'_>,
        variance: Option<f64>,
        lengthscale: Option<Vec<f64>>,
        noise_variance: Option<f64>,
    ) -> PyResult<Self> {
        let Some(structure) = &self.structure else {
            let message = "a model of factor doesn't tell how it depends on the parameters";
            return Err(errors::refused(py, message, "factor"));
        };
        let before = self.model.function();
        let lengthscale = lengthscale.unwrap_or_else(|| before.length_scales().to_vec());
        let variance = variance.unwrap_or_else(|| before.variance());
        let function = CovarianceFunction::new(before.family(), variance, &lengthscale)
            .map_err(|error| errors::from_library(py, &error))?;
        let noise_variance = noise_variance.unwrap_or_else(|| self.model.noise_variance());
        let model = make(py, self.threads, |report| {
            structure.model_watched(&function, noise_variance, report)
        })?;
        let structure = Some(structure.clone());
        Ok(Self { model, structure, width: self.width, threads: self.threads })
    }

    /// The noise variance.
    const fn noise_variance(&self) -> f64 {
        self.model.noise_variance()
    }

    /// The log-likelihood of each row of responses.
    fn log_likelihoods<'py>(
        &self,
        py: Python<'py>,
        responses: PointArray<'py>,
    ) -> PyResult<Bound<'py, PyArray1<f64>>> {
        let responses = self.responses(py, &responses)?;
        let values = self.run(py, || self.model.log_likelihoods(responses))?;
        Ok(PyArray1::from_vec(py, values))
    }

    /// The log-likelihood of one vector of responses, and its gradient.
    fn gradient<'py>(
        &self,
        py: Python<'py>,
        responses: PyReadonlyArray1<'py, f64>,
    ) -> PyResult<(f64, Slopes<'py>)> {
        let responses = responses.as_slice()?;
        let (value, gradient) = self.run(py, || self.model.gradient(responses))?;
        Ok((value, slopes(py, gradient)))
    }

    /// Means at new points, a row for each of responses, and variances.
    fn predict<'py>(
        &self,
        py: Python<'py>,
        responses: PointArray<'py>,
        queries: PointArray<'py>,
        neighbors: NeighborArray<'py>,
    ) -> PyResult<Predicted<'py>> {
        let vectors = responses.as_array().nrows();
        let responses = self.responses(py, &responses)?;
        let queries = points(py, &queries, "queries")?;
        let sets = conditioning_sets(py, &neighbors, self.model.len())?;
        let named = |argument| if argument == "points" { "queries" } else { argument };
        let predictions = self.run(py, || {
            let predictions = self.model.predict(responses, &queries, &sets);
            predictions.map_err(|error| errors::renamed(error, named))
        })?;
        let means = PyArray1::from_vec(py, predictions.means).reshape([vectors, queries.len()])?;
        Ok((means, PyArray1::from_vec(py, predictions.variances)))
    }

    /// The coefficients of the neighbours, padded with zeros as the array of neighbours is with -1.
    fn coefficients<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray2<f64>>> {
        let mut coefficients = vec![0.0; self.model.len() * self.width];
        let rows = self.run(py, || Ok(self.model.rows()))?;
        if self.width > 0 {
            for (padded, (row, _)) in coefficients.chunks_exact_mut(self.width).zip(&rows) {
                padded[..row.len()].copy_from_slice(row);
            }
        }
        PyArray1::from_vec(py, coefficients).reshape([self.model.len(), self.width])
    }

    /// What the neighbours leave of the variance of each observation.
    fn conditional_variances<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<f64>>> {
        let rows = self.run(py, || Ok(self.model.rows()))?;
        Ok(PyArray1::from_iter(py, rows.into_iter().map(|(_, variance)| variance)))
    }

    /// How many pivots were raised.
    fn raised_pivots(&self) -> usize {
        self.model.raised_pivots()
    }

    /// Number of points.
    fn __len__(&self) -> usize {
        self.model.len()
    }
}

impl Vecchia {
    /// Runs `work` without the interpreter's lock, on the threads asked for.
    fn run<R: Send>(
        &self,
        py: Python<'_>,
        work: impl FnOnce() -> Result<R, Error> + Send,
    ) -> PyResult<R> {
        make(py, self.threads, |_| work())
    }

    /// Rows of responses as the library takes them, one after the other.
    fn responses<'a>(&self, py: Python<'_>, array: &'a PointArray<'_>) -> PyResult<&'a [f64]> {
        let (actual, expected) = (array.as_array().ncols(), self.model.len());
        if actual != expected {
            let error = Error::Length { argument: "y", actual, expected };
            return Err(errors::from_library(py, &error));
        }
        Ok(array.as_slice()?)
    }
}

/// Makes something without the interpreter's lock, on the threads asked for. What reports is ended by Ctrl-C.
fn make<R: Send>(
    py: Python<'_>,
    threads: Option<usize>,
    work: impl FnOnce(Report<'_>) -> Result<R, Error> + Send,
) -> PyResult<R> {
    run(py, None, |report| with_threads(threads, || work(report)))?
        .map_err(|error| errors::from_library(py, &error))
}

/// The rows of an array as sets of so many points.
fn conditioning_sets(
    py: Python<'_>,
    neighbors: &NeighborArray<'_>,
    points: usize,
) -> PyResult<ConditioningSets> {
    let mut ids = Vec::with_capacity(neighbors.as_array().len());
    let mut ends = Vec::with_capacity(neighbors.as_array().nrows());
    for (set, row) in neighbors.as_array().outer_iter().enumerate() {
        let before = ids.len();
        for (place, &id) in row.iter().enumerate() {
            let refuse = |problem: &str| {
                let message = format!("neighbors[{set}][{place}] is {id}: {problem}");
                errors::refused(py, &message, "conditioning-set")
            };
            match usize::try_from(id) {
                Ok(id) if ids.len() - before == place => ids.push(id),
                Ok(_) => return Err(refuse("-1 stands only after all neighbors of a point")),
                Err(_) if id == -1 => {}
                Err(_) => return Err(refuse("rows are numbered from 0, and -1 is none")),
            }
        }
        ends.push(ids.len());
    }
    let starts = [0].into_iter().chain(ends.iter().copied());
    let sets = starts.zip(&ends).map(|(start, &end)| &ids[start..end]);
    ConditioningSets::new(points, sets).map_err(|error| errors::from_library(py, &error))
}

/// A gradient as a tuple.
pub fn slopes(py: Python<'_>, gradient: Gradient) -> Slopes<'_> {
    let lengthscale = PyArray1::from_vec(py, gradient.length_scales);
    (gradient.variance, lengthscale, gradient.noise_variance)
}

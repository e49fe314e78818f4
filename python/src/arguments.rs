//! Python's values as the library takes them.

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray1, PyReadonlyArray2};
use pyo3::prelude::*;
use rhotree::vecchia::{ConditioningSets, Structure};
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, FieldOptions, Frame, Inducing, Points,
    ResidualField,
};

use crate::errors;
use crate::pool::with_threads;
use crate::run::run;

/// An array of points, which the package has made contiguous, of float64.
pub type PointArray<'py> = PyReadonlyArray2<'py, f64>;

/// The points of an array, where they are. Errors call them by the name of the argument.
pub fn points<'a>(
    py: Python<'_>,
    array: &'a PointArray<'_>,
    name: &'static str,
) -> PyResult<Points<'a>> {
    let (_, dimensions) = array.as_array().dim();
    Points::borrowed(array.as_slice()?, dimensions)
        .map_err(|error| errors::from_library(py, &errors::renamed(error, |_| name)))
}

/// An array of these points.
pub fn array_of<'py>(py: Python<'py>, points: &Points<'_>) -> PyResult<Bound<'py, PyArray2<f64>>> {
    let coordinates = PyArray1::from_iter(py, points.rows().flatten().copied());
    coordinates.reshape([points.len(), points.dimensions()])
}

/// Numbers of points, none of them negative.
pub fn numbers(
    py: Python<'_>,
    array: &PyReadonlyArray1<'_, i64>,
    name: &str,
) -> PyResult<Vec<usize>> {
    let number = |(place, &number): (usize, &i64)| {
        let message = || format!("{name}[{place}] is {number}: rows are numbered from 0");
        usize::try_from(number).map_err(|_| errors::refused(py, &message(), "unknown-id"))
    };
    array.as_slice()?.iter().enumerate().map(number).collect()
}

/// The family of covariance functions with this name.
pub fn family(py: Python<'_>, covariance: &str) -> PyResult<CovarianceFamily> {
    covariance.parse().map_err(|_| {
        let names = CovarianceFamily::ALL.map(CovarianceFamily::name).join(", ");
        let message = format!("covariance is {covariance:?}: it must be one of {names}");
        errors::refused(py, &message, "covariance")
    })
}

/// What a residual field is made of beside the points: the attributes of `rhotree._field.Field`.
#[derive(FromPyObject)]
pub struct FieldArguments<'py> {
    covariance: String,
    variance: f64,
    lengthscale: Vec<f64>,
    jitter: f64,
    /// Inducing points, where they are given.
    inducing_points: Option<PointArray<'py>>,
    /// How many to choose, where they aren't.
    inducing: usize,
    selection: String,
    seed: u64,
    /// V and p, in place of inducing points.
    factor: Option<PointArray<'py>>,
    residual_variance: Option<PyReadonlyArray1<'py, f64>>,
    /// Centre and extent of the field that this one is a part of.
    frame: Option<(Vec<f64>, f64)>,
    threads: Option<usize>,
}

impl FieldArguments<'_> {
    /// The field of these points.
    pub fn field<T: Element>(
        &self,
        py: Python<'_>,
        array: &PointArray<'_>,
    ) -> PyResult<ResidualField<T>> {
        let refused = |error| errors::from_library(py, &error);
        let (function, options) = (self.function(py)?, self.options());
        let frame = self.frame.clone().map(|(center, extent)| Frame::new(center, extent));
        let frame = frame.transpose().map_err(refused)?;
        let points = points(py, array, "X")?;
        let field = match (&self.factor, &self.residual_variance) {
            (Some(factor), Some(variances)) => {
                let (factor, variances) = (factor.as_slice()?, variances.as_slice()?);
                run(py, None, |_| {
                    ResidualField::from_factor(&points, &function, factor, variances, &options)
                })?
            }
            _ => {
                let inducing = self.inducing(py)?;
                run(py, None, |_| match &frame {
                    Some(frame) => {
                        ResidualField::of_part(&points, frame, &function, &inducing, &options)
                    }
                    None => ResidualField::new(&points, &function, &inducing, &options),
                })?
            }
        };
        field.map_err(refused)
    }

    /// The structure of these points with their conditioning sets; none where V is given.
    pub fn structure(
        &self,
        py: Python<'_>,
        array: &PointArray<'_>,
        sets: &ConditioningSets,
    ) -> PyResult<Option<Structure>> {
        if self.factor.is_some() {
            return Ok(None);
        }
        let (function, options) = (self.function(py)?, self.options());
        let (points, inducing) = (points(py, array, "X")?, self.inducing(py)?);
        let threads = self.threads;
        let make = || Structure::new(&points, &function, &inducing, &options, sets);
        let structure = run(py, None, |_| with_threads(threads, make))?;
        structure.map(Some).map_err(|error| errors::from_library(py, &error))
    }

    /// The covariance function.
    pub fn function(&self, py: Python<'_>) -> PyResult<CovarianceFunction> {
        CovarianceFunction::new(family(py, &self.covariance)?, self.variance, &self.lengthscale)
            .map_err(|error| errors::from_library(py, &error))
    }

    fn options(&self) -> FieldOptions {
        let mut options = FieldOptions::default().jitter(self.jitter);
        options.threads = self.threads;
        options
    }

    /// The inducing points that the field of these points would have.
    pub fn choose_inducing(
        &self,
        py: Python<'_>,
        array: &PointArray<'_>,
    ) -> PyResult<Option<Points<'static>>> {
        let (function, options) = (self.function(py)?, self.options());
        let (points, inducing) = (points(py, array, "X")?, self.inducing(py)?);
        run(py, None, |_| {
            ResidualField::<f64>::choose_inducing(&points, &function, &inducing, &options)
        })?
        .map_err(|error| errors::from_library(py, &error))
    }

    fn inducing(&self, py: Python<'_>) -> PyResult<Inducing> {
        let (count, seed) = (self.inducing, self.seed);
        Ok(match (&self.inducing_points, self.selection.as_str()) {
            (Some(array), _) => Inducing::Points(points(py, array, "inducing")?.into_owned()),
            (None, "random") => Inducing::Random { count, seed },
            (None, _) => Inducing::KMeansPlusPlus { count, seed },
        })
    }
}

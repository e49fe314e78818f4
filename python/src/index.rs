//! The index of a residual field.

use std::io::Cursor;
use std::path::PathBuf;

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray1};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rhotree::{AnyIndex, Element, Index, IndexOptions, IndexSummary};

use crate::arguments::{FieldArguments, PointArray, array_of, points};
use crate::errors;
use crate::run::run;
use crate::search::{Answer, SearchArguments};
use crate::shared::Shared;

/// V and p.
type Factor<'py> = (Bound<'py, PyArray2<f64>>, Bound<'py, PyArray1<f64>>);

/// An index of a residual field, which any number of threads may search at a time.
#[pyclass(frozen, module = "rhotree._native")]
pub struct ResidualIndex {
    index: Shared<AnyIndex>,
}

#[pymethods]
impl ResidualIndex {
    /// Builds the index of points.
    #[staticmethod]
    fn build(
        py: Python<'_>,
        array: PointArray<'_>,
        field: FieldArguments<'_>,
        precision: &str,
        floor: Option<f64>,
        threads: Option<usize>,
    ) -> PyResult<Self> {
        let mut options = IndexOptions::default();
        (options.floor, options.threads) = (floor, threads);
        match precision {
            "float64" => Ok(index::<f64>(py, &array, &field, &options)?.into()),
            "float32" => Ok(index::<f32>(py, &array, &field, &options)?.into()),
            other => {
                let message =
                    format!("precision is {other:?}: it must be \"float64\" or \"float32\"");
                Err(errors::refused(py, &message, "precision"))
            }
        }
    }

    /// Searches: indices, distances, and what the search did.
    fn search<'py>(
        &self,
        py: Python<'py>,
        arguments: SearchArguments<'py>,
    ) -> PyResult<Answer<'py>> {
        let index = self.index.read()?;
        arguments.search(py, |queries, options| index.search_with_statistics(queries, options))
    }

    /// Adds points after those that there are.
    fn append(&self, py: Python<'_>, array: PointArray<'_>) -> PyResult<()> {
        let points = points(py, &array, "X")?;
        let mut guard = self.index.write()?;
        let index = &mut *guard;
        run(py, None, |_| index.append(&points))?.map_err(|error| errors::from_library(py, &error))
    }

    /// Makes this the index of the same points with another field.
    fn refit(
        &self,
        py: Python<'_>,
        array: PointArray<'_>,
        field: FieldArguments<'_>,
    ) -> PyResult<()> {
        let mut index = self.index.write()?;
        let result = match &mut *index {
            AnyIndex::F32(index) => {
                let field = field.field(py, &array)?;
                run(py, None, |_| index.refit(field))?
            }
            AnyIndex::F64(index) => {
                let field = field.field(py, &array)?;
                run(py, None, |_| index.refit(field))?
            }
        };
        result.map_err(|error| errors::from_library(py, &error))
    }

    /// Writes the index to a file, which is whole or isn't there.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        let index = self.index.read()?;
        run(py, None, |_| index.save(&path))?
            .map_err(|error| errors::from_file(py, error, Some(&path)))
    }

    /// Reads an index from a file.
    #[staticmethod]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let index = run(py, None, |_| AnyIndex::load(&path))?;
        index.map(Self::from).map_err(|error| errors::from_file(py, error, Some(&path)))
    }

    /// The bytes of the file.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<u8>>> {
        let index = self.index.read()?;
        let write = || {
            let mut bytes = Vec::new();
            index.write_to(&mut bytes).map(|()| bytes)
        };
        let bytes =
            run(py, None, |_| write())?.map_err(|error| errors::from_file(py, error, None))?;
        Ok(PyArray1::from_vec(py, bytes))
    }

    /// The index of a file's bytes.
    #[staticmethod]
    fn from_bytes(py: Python<'_>, bytes: PyReadonlyArray1<'_, u8>) -> PyResult<Self> {
        let bytes = bytes.as_slice()?;
        let index = run(py, None, |_| AnyIndex::read_from(Cursor::new(bytes), None))?;
        index.map(Self::from).map_err(|error| errors::from_file(py, error, None))
    }

    /// V and p: a row of m for each point, and what is left of its variance.
    fn factor<'py>(&self, py: Python<'py>) -> PyResult<Factor<'py>> {
        let guard = self.index.read()?;
        let index = &*guard;
        let (factor, variances) = run(py, None, |_| index.factor())?;
        let factor = PyArray1::from_vec(py, factor).reshape([index.len(), index.inducing()])?;
        Ok((factor, PyArray1::from_vec(py, variances)))
    }

    /// The residual variances alone.
    fn residual_variances<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<f64>>> {
        let guard = self.index.read()?;
        let index = &*guard;
        Ok(PyArray1::from_vec(py, run(py, None, |_| index.residual_variances())?))
    }

    /// The inducing points, where they are known.
    fn inducing_points<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyArray2<f64>>>> {
        let index = self.index.read()?;
        index.inducing_points().map(|points| array_of(py, &points)).transpose()
    }

    /// What the index is of: points, field, conditioning, bytes, and whether it has lists or is a scan.
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let index = self.index.read()?;
        let dict = PyDict::new(py);
        dict.set_item("points", index.len())?;
        dict.set_item("dimensions", index.dimensions())?;
        dict.set_item("inducing", index.inducing())?;
        dict.set_item("precision", if index.element() == "f32" { "float32" } else { "float64" })?;
        dict.set_item("covariance", index.function().family().name())?;
        dict.set_item("variance", index.function().variance())?;
        dict.set_item("lengthscale", index.function().length_scales().to_vec())?;
        dict.set_item("instruction_set", index.isa().name())?;
        dict.set_item("bytes", index.field_bytes() + index.bytes())?;
        dict.set_item("listed", matches!(index.summary(), IndexSummary::Lists { .. }))?;
        let conditioning = PyDict::new(py);
        let figures = index.conditioning();
        conditioning.set_item("least_residual_variance", figures.least_residual_variance)?;
        conditioning.set_item("rounding_error", figures.rounding_error)?;
        conditioning.set_item("explained", figures.explained)?;
        conditioning.set_item("correlation_error", figures.correlation_error)?;
        conditioning.set_item("doubtful", figures.is_doubtful())?;
        dict.set_item("conditioning", conditioning)?;
        Ok(dict)
    }
}

impl<I: Into<AnyIndex>> From<I> for ResidualIndex {
    fn from(index: I) -> Self {
        Self { index: Shared::new(index.into()) }
    }
}

/// The index of points in one element type.
fn index<T: Element>(
    py: Python<'_>,
    array: &PointArray<'_>,
    field: &FieldArguments<'_>,
    options: &IndexOptions,
) -> PyResult<Index<T>> {
    let field = field.field(py, array)?;
    run(py, None, |_| Index::new(field, options))?.map_err(|error| errors::from_library(py, &error))
}

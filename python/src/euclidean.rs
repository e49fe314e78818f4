//! The index of Euclidean distances.

use std::io::Cursor;
use std::path::PathBuf;

use numpy::{PyArray1, PyReadonlyArray1};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::arguments::{PointArray, points};
use crate::errors;
use crate::run::run;
use crate::search::{Answer, SearchArguments};
use crate::shared::Shared;

/// An index of Euclidean distances, which any number of threads may search at a time.
#[pyclass(frozen, module = "rhotree._native")]
pub struct EuclideanIndex {
    index: Shared<rhotree::EuclideanIndex>,
}

#[pymethods]
impl EuclideanIndex {
    /// Builds the index of points.
    #[staticmethod]
    fn build(
        py: Python<'_>,
        array: PointArray<'_>,
        lengthscale: Vec<f64>,
        threads: Option<usize>,
    ) -> PyResult<Self> {
        let points = points(py, &array, "X")?;
        let index =
            run(py, None, |_| rhotree::EuclideanIndex::new(&points, &lengthscale, threads))?;
        index.map(Self::from).map_err(|error| errors::from_library(py, &error))
    }

    /// Searches: indices, distances, and what the search did.
    fn search<'py>(
        &self,
        py: Python<'py>,
        arguments: SearchArguments<'py>,
    ) -> PyResult<Answer<'py>> {
        let guard = self.index.read()?;
        let index = &*guard;
        arguments.search(py, |queries, options| index.search_with_statistics(queries, options))
    }

    /// Adds points after those that there are.
    fn append(&self, py: Python<'_>, array: PointArray<'_>) -> PyResult<()> {
        let points = points(py, &array, "X")?;
        let mut guard = self.index.write()?;
        let index = &mut *guard;
        run(py, None, |_| index.append(&points))?.map_err(|error| errors::from_library(py, &error))
    }

    /// Writes the index to a file, which is whole or isn't there.
    fn save(&self, py: Python<'_>, path: PathBuf) -> PyResult<()> {
        let guard = self.index.read()?;
        let index = &*guard;
        run(py, None, |_| index.save(&path))?
            .map_err(|error| errors::from_file(py, error, Some(&path)))
    }

    /// Reads an index from a file.
    #[staticmethod]
    fn load(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let index = run(py, None, |_| rhotree::EuclideanIndex::load(&path))?;
        index.map(Self::from).map_err(|error| errors::from_file(py, error, Some(&path)))
    }

    /// The bytes of the file.
    fn to_bytes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyArray1<u8>>> {
        let guard = self.index.read()?;
        let index = &*guard;
        let mut bytes = Vec::new();
        run(py, None, |_| index.write_to(&mut bytes))?
            .map_err(|error| errors::from_file(py, error, None))?;
        Ok(PyArray1::from_vec(py, bytes))
    }

    /// The index of a file's bytes.
    #[staticmethod]
    fn from_bytes(py: Python<'_>, bytes: PyReadonlyArray1<'_, u8>) -> PyResult<Self> {
        let bytes = bytes.as_slice()?;
        let index =
            run(py, None, |_| rhotree::EuclideanIndex::read_from(Cursor::new(bytes), None))?;
        index.map(Self::from).map_err(|error| errors::from_file(py, error, None))
    }

    /// What the index is of.
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let index = self.index.read()?;
        let dict = PyDict::new(py);
        dict.set_item("points", index.len())?;
        dict.set_item("dimensions", index.dimensions())?;
        dict.set_item("precision", "float64")?;
        dict.set_item("lengthscale", index.length_scales().to_vec())?;
        dict.set_item("instruction_set", index.isa().name())?;
        dict.set_item("bytes", index.bytes())?;
        Ok(dict)
    }
}

impl From<rhotree::EuclideanIndex> for EuclideanIndex {
    fn from(index: rhotree::EuclideanIndex) -> Self {
        Self { index: Shared::new(index) }
    }
}

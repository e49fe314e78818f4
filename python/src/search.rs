//! A search: whose neighbours, how many, and the answer as arrays.

use numpy::{PyArray1, PyArray2, PyArrayMethods, PyReadonlyArray1};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rhotree::{Error, Neighbors, Queries, SearchOptions, SearchStatistics};

use crate::arguments::{PointArray, numbers, points};
use crate::errors;
use crate::run::run;

/// Indices and distances, a row of k for each query, and what the search did.
pub type Answer<'py> = (Bound<'py, PyArray2<i64>>, Bound<'py, PyArray2<f64>>, Bound<'py, PyDict>);

/// What is searched for: the attributes of `rhotree._index._Search`.
#[derive(FromPyObject)]
pub struct SearchArguments<'py> {
    k: usize,
    predecessors: bool,
    /// What the neighbours were selected by, in place of distances.
    closeness: bool,
    /// New points.
    queries: Option<PointArray<'py>>,
    /// Points of the index.
    ids: Option<PyReadonlyArray1<'py, i64>>,
    threads: Option<usize>,
    progress: Option<Py<PyAny>>,
}

impl<'py> SearchArguments<'py> {
    /// Runs a search of an index without the interpreter's lock.
    pub fn search(
        &self,
        py: Python<'py>,
        search: impl FnOnce(
            Queries<'_>,
            &SearchOptions<'_>,
        ) -> Result<(Neighbors, SearchStatistics), Error>
        + Send,
    ) -> PyResult<Answer<'py>> {
        let new = self.queries.as_ref().map(|array| points(py, array, "queries")).transpose()?;
        let ids = self.ids.as_ref().map(|array| numbers(py, array, "ids")).transpose()?;
        let queries = match (&new, &ids) {
            (Some(new), _) => Queries::New(new),
            (None, Some(ids)) => Queries::Ids(ids),
            (None, None) => Queries::All,
        };
        let (k, predecessors, threads) = (self.k, self.predecessors, self.threads);
        let closeness = self.closeness;
        let result = run(py, self.progress.as_ref(), |report| {
            let mut options = SearchOptions::new(k).progress(report);
            (options.predecessors_only, options.threads) = (predecessors, threads);
            options.closeness = closeness;
            let (neighbors, statistics) = search(queries, &options)?;
            Ok((neighbors.queries(), neighbors.into_padded(), statistics))
        })?;
        let (rows, (indices, distances), statistics) =
            result.map_err(|error: Error| errors::from_library(py, &error))?;
        let shape = [rows, k];
        let indices = PyArray1::from_vec(py, indices).reshape(shape)?;
        let distances = PyArray1::from_vec(py, distances).reshape(shape)?;
        Ok((indices, distances, counts(py, &statistics)?))
    }
}

/// The counts and times by their names.
fn counts<'py>(py: Python<'py>, statistics: &SearchStatistics) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (name, count) in [
        ("listed", statistics.listed as u64),
        ("early", statistics.early as u64),
        ("lonely", statistics.lonely as u64),
        ("screened", statistics.screened as u64),
        ("correlations", statistics.correlations),
        ("scanned", statistics.scanned),
        ("screened_pairs", statistics.screened_pairs),
        ("survivors", statistics.survivors),
        ("verified", statistics.verified),
        ("leaves", statistics.leaves),
        ("bounds", statistics.bounds),
        ("entries", statistics.entries),
        ("bytes_read", statistics.bytes),
        ("distances", statistics.distances),
        ("rounds", statistics.rounds as u64),
    ] {
        dict.set_item(name, count)?;
    }
    for (phase, time) in statistics.times.phases() {
        dict.set_item(format!("{phase}_seconds"), time.as_secs_f64())?;
    }
    Ok(dict)
}

//! The native part of the Python package `rhotree`: as thin as it can be.
//!
//! The package's own modules know numpy's and scikit-learn's habits, and hand over contiguous arrays and plain
//! values; what is here hands them to the library and gives arrays back. Searches run without the
//! interpreter's lock (`run`), on a pool that survives a fork (`pool`).

mod arguments;
mod errors;
mod euclidean;
mod index;
mod ordering;
mod pool;
mod process;
mod run;
mod search;
mod shared;
mod vecchia;

/// `rhotree._native`, of which `rhotree/_native.pyi` has the signatures.
#[pyo3::pymodule]
mod _native {
    use pyo3::prelude::*;
    use rhotree::{Inducing, Isa};

    use numpy::PyArray2;

    use crate::arguments::{FieldArguments, PointArray, array_of, points};

    #[pymodule_export]
    use super::euclidean::EuclideanIndex;

    #[pymodule_export]
    use super::index::ResidualIndex;

    #[pymodule_export]
    use super::ordering::{check_order, order_maximin, order_random};

    #[pymodule_export]
    use super::process::GaussianProcess;

    #[pymodule_export]
    use super::vecchia::Vecchia;

    /// The name of every instruction set, and whether this CPU has it.
    #[pyfunction]
    fn instruction_sets() -> Vec<(&'static str, bool)> {
        Isa::ALL.map(|isa| (isa.name(), isa.is_available())).to_vec()
    }

    /// How many inducing points to choose where nobody says.
    #[pyfunction]
    fn default_inducing(py: Python<'_>, array: PointArray<'_>) -> PyResult<usize> {
        Ok(Inducing::default_count(&points(py, &array, "X")?))
    }

    /// The inducing points that the field of these points would have.
    #[pyfunction]
    fn choose_inducing<'py>(
        py: Python<'py>,
        array: PointArray<'py>,
        field: FieldArguments<'py>,
    ) -> PyResult<Option<Bound<'py, PyArray2<f64>>>> {
        let chosen = field.choose_inducing(py, &array)?;
        chosen.map(|points| array_of(py, &points)).transpose()
    }
}

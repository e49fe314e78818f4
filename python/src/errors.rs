//! The library's errors as Python's exceptions, with the library's messages and codes.

use std::path::Path;

use pyo3::exceptions::{PyMemoryError, PyOSError};
use pyo3::prelude::*;
use rhotree::{Error, FileError};

/// What was wrong with the arguments, or what went wrong.
pub fn from_library(py: Python<'_>, error: &Error) -> PyErr {
    if let Error::Memory { .. } = error {
        return PyMemoryError::new_err(error.to_string());
    }
    // What no change of the arguments' values would mend.
    let class = match error {
        Error::Cancelled | Error::FloatingPoint { .. } | Error::Isa(_) | Error::Threads { .. } => {
            "ComputationError"
        }
        _ => "InputError",
    };
    exception(py, class, &renamed(error.clone(), in_python).to_string(), error.code())
}

/// The name that an argument of the library has in Python.
fn in_python(argument: &'static str) -> &'static str {
    match argument {
        "length_scale" | "length_scales" => "lengthscale",
        "residual_variances" => "residual_variance",
        "field" => "X",
        "responses" => "y",
        "sets" => "neighbors",
        other => other,
    }
}

/// The error with another name of the argument that it is about.
pub fn renamed(mut error: Error, name: impl Fn(&'static str) -> &'static str) -> Error {
    if let Error::Empty { argument }
    | Error::NotPositive { argument, .. }
    | Error::Negative { argument, .. }
    | Error::Length { argument, .. }
    | Error::Dimensions { argument, .. }
    | Error::NotFinite { argument, .. }
    | Error::Overflow { argument, .. }
    | Error::TooManyPoints { argument, .. } = &mut error
    {
        *argument = name(argument);
    }
    error
}

/// What was wrong with a saved index, or with the file that it is in.
pub fn from_file(py: Python<'_>, error: FileError, path: Option<&Path>) -> PyErr {
    match (error, path) {
        (FileError::Io(error), Some(path)) => match error.raw_os_error() {
            // Python chooses the subclass by the number.
            Some(number) => PyOSError::new_err((number, error.to_string(), path.to_path_buf())),
            None => error.into(),
        },
        (FileError::Io(error), None) => error.into(),
        (FileError::Library(error), _) => from_library(py, &error),
        (error, path) => {
            let place = path.map_or_else(String::new, |path| format!("{}: ", path.display()));
            exception(py, "InputError", &format!("{place}{error}"), error.code())
        }
    }
}

/// An argument that the library was not asked about.
pub fn refused(py: Python<'_>, message: &str, code: &str) -> PyErr {
    exception(py, "InputError", message, code)
}

/// An exception of one of the package's classes.
fn exception(py: Python<'_>, class: &str, message: &str, code: &str) -> PyErr {
    let make = || py.import("rhotree._errors")?.getattr(class)?.call1((message, code));
    match make() {
        Ok(exception) => PyErr::from_value(exception),
        Err(error) => error,
    }
}

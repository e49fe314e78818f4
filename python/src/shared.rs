//! An index that any number of threads may search, and one at a time change.

use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// The lock is never waited for, so that nobody waits for himself: who changes an index that another thread uses
/// is told so.
pub struct Shared<T>(RwLock<T>);

impl<T> Shared<T> {
    pub const fn new(index: T) -> Self {
        Self(RwLock::new(index))
    }

    /// The index, to be read.
    pub fn read(&self) -> PyResult<RwLockReadGuard<'_, T>> {
        self.0.try_read().map_err(|_| busy("the index is being changed by another thread"))
    }

    /// The index, to be changed.
    pub fn write(&self) -> PyResult<RwLockWriteGuard<'_, T>> {
        self.0.try_write().map_err(|_| busy("the index is in use by another thread"))
    }
}

/// The error of those who come at the wrong time.
fn busy(message: &'static str) -> PyErr {
    PyRuntimeError::new_err(message)
}

//! Orders of points.

use numpy::{PyArray1, PyReadonlyArray1};
use pyo3::prelude::*;
use rhotree::Order;

use crate::arguments::{PointArray, numbers, points};
use crate::errors;
use crate::run::run;

/// Rows of points, and a number for each.
type Ordered<'py> = (Bound<'py, PyArray1<i64>>, Bound<'py, PyArray1<f64>>);

/// The maximin order and its radii.
#[pyfunction]
pub fn order_maximin<'py>(
    py: Python<'py>,
    array: PointArray<'py>,
    lengthscale: Vec<f64>,
    first: PyReadonlyArray1<'py, i64>,
) -> PyResult<Ordered<'py>> {
    let points = points(py, &array, "X")?;
    let first = numbers(py, &first, "first")?;
    let (order, radii) = run(py, None, |_| Order::maximin(&points, &lengthscale, &first))?
        .map_err(|error| errors::from_library(py, &error))?;
    Ok((rows(py, &order), PyArray1::from_vec(py, radii)))
}

/// A random order.
#[pyfunction]
pub fn order_random(
    py: Python<'_>,
    points: usize,
    seed: u64,
) -> PyResult<Bound<'_, PyArray1<i64>>> {
    let order = Order::random(points, seed).map_err(|error| errors::from_library(py, &error))?;
    Ok(rows(py, &order))
}

/// Refuses what is no order of so many points.
#[pyfunction]
pub fn check_order(
    py: Python<'_>,
    order: PyReadonlyArray1<'_, i64>,
    points: usize,
) -> PyResult<()> {
    let order = numbers(py, &order, "order")?;
    if order.len() != points {
        let message = format!("order has {} elements: {points} are needed", order.len());
        return Err(errors::refused(py, &message, "length"));
    }
    Order::new(order).map(drop).map_err(|error| errors::from_library(py, &error))
}

/// The points of an order as rows.
#[allow(clippy::cast_possible_wrap)] // below 2^31
fn rows<'py>(py: Python<'py>, order: &Order) -> Bound<'py, PyArray1<i64>> {
    PyArray1::from_iter(py, order.points().iter().map(|&point| point as i64))
}

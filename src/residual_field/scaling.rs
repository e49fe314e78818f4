//! From the user's coordinates to units of the length scales.
//!
//! The coordinates are centred first. Distances don't change, and a large common offset, such as that
//! of projected coordinates in metres, costs no digits of the element type.

use rhotree_kernels::Element;

use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::points::Points;

/// Coordinates become (x - center) / length scale.
#[derive(Clone, Debug)]
pub(super) struct Scaling {
    center: Vec<f64>,
    length_scales: Vec<f64>,
}

impl Scaling {
    /// Centres on the middle of each axis' range.
    pub fn new(points: &Points, function: &CovarianceFunction) -> Self {
        let mut least = points.row(0).to_vec();
        let mut greatest = least.clone();
        for row in points.rows() {
            for (axis, &x) in row.iter().enumerate() {
                least[axis] = least[axis].min(x);
                greatest[axis] = greatest[axis].max(x);
            }
        }
        Self {
            center: least.iter().zip(&greatest).map(|(a, b)| a / 2.0 + b / 2.0).collect(),
            length_scales: (0..points.dimensions())
                .map(|axis| function.length_scale(axis))
                .collect(),
        }
    }

    /// The scaled coordinates, row by row; an error where one doesn't fit into `T`.
    pub fn apply<T: Element>(&self, argument: &'static str, points: &Points) -> Result<Vec<f64>> {
        let mut scaled = Vec::with_capacity(points.len() * points.dimensions());
        for (row, coordinates) in points.rows().enumerate() {
            for (column, &x) in coordinates.iter().enumerate() {
                let x = (x - self.center[column]) / self.length_scales[column];
                if !T::from_f64(x).is_finite() {
                    return Err(Error::Overflow { argument, row, column, element: T::NAME });
                }
                scaled.push(x);
            }
        }
        Ok(scaled)
    }
}

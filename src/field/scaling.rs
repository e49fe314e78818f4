//! From the user's coordinates to units of the length scales.
//!
//! The coordinates are centred first, on the median of each axis. Distances don't change, and a large
//! common offset, such as that of projected coordinates in metres, costs no digits of the element
//! type. Nor do a few outliers, however far, which would draw the middle of the range or the mean
//! away from the rest.

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
    /// Centres on the median of each axis: a value of the data, the lower of two.
    pub fn new(points: &Points, function: &CovarianceFunction) -> Self {
        let middle = (points.len() - 1) / 2;
        let median = |axis: usize| {
            let mut values: Vec<f64> = points.rows().map(|row| row[axis]).collect();
            *values.select_nth_unstable_by(middle, f64::total_cmp).1
        };
        Self::with_center((0..points.dimensions()).map(median).collect(), function)
    }

    /// Centres on a given point.
    pub fn with_center(center: Vec<f64>, function: &CovarianceFunction) -> Self {
        let length_scales = (0..center.len()).map(|axis| function.length_scale(axis)).collect();
        Self { center, length_scales }
    }

    /// Number of axes.
    pub const fn dimensions(&self) -> usize {
        self.center.len()
    }

    /// The centre.
    pub fn center(&self) -> &[f64] {
        &self.center
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

    /// Coordinates from scaled ones, row by row, but for rounding.
    pub fn undo(&self, scaled: &[f64]) -> Vec<f64> {
        let axes = self.length_scales.iter().zip(&self.center);
        scaled.iter().zip(axes.cycle()).map(|(x, (scale, center))| x * scale + center).collect()
    }
}

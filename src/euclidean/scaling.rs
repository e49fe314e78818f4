//! From the user's coordinates to units of the length scales.
//!
//! Nothing is subtracted: a centre would depend on the points that are there when the index is made, and an index
//! that grew would answer differently, in the last bits, from one made at once.

use crate::covariance::check_length_scales;
use crate::error::{Error, Result};
use crate::points::Points;

/// Coordinates become x / length scale.
#[derive(Clone, Debug)]
pub(super) struct Scaling {
    /// One for each axis.
    length_scales: Vec<f64>,
    /// The greatest magnitude of a scaled coordinate: squared distances don't overflow.
    greatest: f64,
}

impl Scaling {
    /// One length scale, or one for each axis.
    pub fn new(length_scales: &[f64], dimensions: usize) -> Result<Self> {
        check_length_scales(length_scales, dimensions)?;
        let length_scales = match *length_scales {
            [length_scale] => vec![length_scale; dimensions],
            _ => length_scales.to_vec(),
        };
        // A difference is up to twice as much, and there are as many squares as axes. Half of the greatest
        // number is left for rounding.
        let greatest = (f64::MAX / (8.0 * dimensions as f64)).sqrt();
        Ok(Self { length_scales, greatest })
    }

    /// Number of axes.
    pub const fn dimensions(&self) -> usize {
        self.length_scales.len()
    }

    /// The length scale of each axis.
    pub fn length_scales(&self) -> &[f64] {
        &self.length_scales
    }

    /// The scaled coordinates, row by row.
    pub fn apply(&self, argument: &'static str, points: &Points) -> Result<Vec<f64>> {
        if points.dimensions() != self.dimensions() {
            let (actual, expected) = (points.dimensions(), self.dimensions());
            return Err(Error::Dimensions { argument, actual, expected });
        }
        let mut scaled = Vec::with_capacity(points.len() * self.dimensions());
        for (row, coordinates) in points.rows().enumerate() {
            for (column, (x, length_scale)) in
                coordinates.iter().zip(&self.length_scales).enumerate()
            {
                let x = x / length_scale;
                if !self.is_legal(x) {
                    return Err(Error::Overflow { argument, row, column, element: "f64" });
                }
                scaled.push(x);
            }
        }
        Ok(scaled)
    }

    /// Whether squared distances of points with such a scaled coordinate are finite.
    pub fn is_legal(&self, x: f64) -> bool {
        x.abs() <= self.greatest
    }
}

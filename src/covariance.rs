//! The covariance function with its parameters.

use rhotree_kernels::CovarianceFamily;

use crate::error::{Error, Result};

/// k(x, y) = variance * kappa(|| (x - y) / l ||), with one length scale l or one per axis.
///
/// Formulas of kappa: Rasmussen and Williams, *Gaussian Processes for Machine Learning* (2006),
/// section 4.2.1.
///
/// ```
/// use rhotree::{CovarianceFamily, CovarianceFunction};
///
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.2])?;
/// assert_eq!(function.length_scale(5), 0.2);
/// let ard = CovarianceFunction::new(CovarianceFamily::Rbf, 2.5, &[0.1, 3.0])?;
/// assert_eq!(ard.length_scale(1), 3.0);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CovarianceFunction {
    family: CovarianceFamily,
    variance: f64,
    length_scales: Vec<f64>,
}

impl CovarianceFunction {
    /// A covariance function of a family, with its variance, in the square of the field's unit, and
    /// its length scales, in the unit of the coordinates: one, or one per dimension.
    ///
    /// # Errors
    /// No length scale, or a variance or length scale that isn't positive and finite.
    pub fn new(family: CovarianceFamily, variance: f64, length_scales: &[f64]) -> Result<Self> {
        check_positive("variance", variance)?;
        check_positive_lengths(length_scales)?;
        Ok(Self { family, variance, length_scales: length_scales.to_vec() })
    }

    /// The family.
    #[must_use]
    pub const fn family(&self) -> CovarianceFamily {
        self.family
    }

    /// The variance, k(x, x).
    #[must_use]
    pub const fn variance(&self) -> f64 {
        self.variance
    }

    /// The length scales: one, or one per dimension.
    #[must_use]
    pub fn length_scales(&self) -> &[f64] {
        &self.length_scales
    }

    /// The length scale of an axis.
    #[must_use]
    pub fn length_scale(&self, axis: usize) -> f64 {
        *self.length_scales.get(axis).unwrap_or(&self.length_scales[0])
    }

    /// `Ok` when there is one length scale, or one for each of `dimensions`.
    pub(crate) fn check_dimensions(&self, dimensions: usize) -> Result<()> {
        check_lengths_number(self.length_scales.len(), dimensions)
    }
}

/// `Ok` when these are length scales of points of so many dimensions, as a covariance function takes them.
pub(crate) fn check_length_scales(length_scales: &[f64], dimensions: usize) -> Result<()> {
    check_positive_lengths(length_scales)?;
    check_lengths_number(length_scales.len(), dimensions)
}

/// `Ok` when there is a length scale and all are positive.
fn check_positive_lengths(length_scales: &[f64]) -> Result<()> {
    if length_scales.is_empty() {
        return Err(Error::Empty { argument: "length_scales" });
    }
    length_scales.iter().try_for_each(|&length_scale| check_positive("length_scale", length_scale))
}

/// `Ok` when there is one length scale, or one for each of `dimensions`.
const fn check_lengths_number(actual: usize, dimensions: usize) -> Result<()> {
    if actual == 1 || actual == dimensions {
        Ok(())
    } else {
        Err(Error::Length { argument: "length_scales", actual, expected: dimensions })
    }
}

/// `Ok` when the value is positive and finite.
pub(crate) fn check_positive(argument: &'static str, value: f64) -> Result<()> {
    if value > 0.0 && value.is_finite() {
        Ok(())
    } else {
        Err(Error::NotPositive { argument, value })
    }
}

//! What is meant by near: the metrics of a cover tree, and which rows of a point each reads.

use rhotree_kernels::layout::ResidualShape;
use rhotree_kernels::{BoundForm, Element};

use crate::error::{Error, Result};
use crate::field::ResidualField;
use crate::layout::PointBlocks;

/// The metric of a cover tree.
///
/// A *closeness* grows as the distance falls: it is |rho| in the first two and the negated squared
/// distance in the third.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Metric {
    /// sqrt(1 - |rho|), rho the residual correlation.
    #[default]
    Residual,
    /// sqrt(1 - kappa), kappa the correlation of the covariance function: the residual correlation
    /// without inducing points.
    Correlation,
    /// The Euclidean distance in units of the length scales.
    Euclidean,
}

impl Metric {
    /// Every metric.
    pub const ALL: [Self; 3] = [Self::Residual, Self::Correlation, Self::Euclidean];

    /// The name used in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Residual => "residual",
            Self::Correlation => "correlation",
            Self::Euclidean => "euclidean",
        }
    }

    /// The distance of a closeness.
    #[must_use]
    pub fn distance(self, closeness: f64) -> f64 {
        self.squared_distance(closeness).sqrt()
    }

    pub(crate) fn squared_distance(self, closeness: f64) -> f64 {
        match self {
            Self::Residual | Self::Correlation => 1.0 - closeness,
            Self::Euclidean => -closeness,
        }
    }

    /// The forms of the triangle inequality that hold in this metric.
    pub(crate) const fn bound_forms(self) -> &'static [BoundForm] {
        match self {
            Self::Residual | Self::Correlation => &[BoundForm::Angle, BoundForm::Chord],
            Self::Euclidean => &[BoundForm::Euclidean],
        }
    }

    /// The rows of the field's points that the metric reads.
    pub(crate) const fn shape(self, field: ResidualShape) -> ResidualShape {
        match self {
            Self::Residual => field,
            Self::Correlation | Self::Euclidean => ResidualShape { columns: 0, ..field },
        }
    }

    /// The value in `row` of a point whose value there is `value` in the field.
    pub(crate) fn value<T: Element>(self, row: usize, value: T) -> T {
        match self {
            Self::Correlation | Self::Euclidean if row == ResidualShape::SCALE => T::ONE,
            _ => value,
        }
    }

    /// The field's points as this metric reads them, where they differ from the field's own.
    pub(crate) fn points<T: Element>(self, field: &ResidualField<T>) -> Option<PointBlocks<T>> {
        if self == Self::Residual {
            return None;
        }
        let (source, shape) = (field.blocks(), self.shape(field.shape()));
        let mut points = PointBlocks::zeros(field.len(), shape.rows());
        for point in 0..field.len() {
            for row in 0..shape.rows() {
                let value = source.get(point, row).expect("the point and the row exist");
                points.set(point, row, self.value(row, value));
            }
        }
        Some(points)
    }

    /// `Ok` when no squared distance among scaled coordinates overflows. Correlations with points at
    /// an infinite distance are legal and zero.
    pub(crate) fn check_coordinates<T: Element>(
        self,
        argument: &'static str,
        dimensions: usize,
        coordinates: impl Iterator<Item = f64>,
    ) -> Result<()> {
        if self != Self::Euclidean {
            return Ok(());
        }
        for (place, value) in coordinates.enumerate() {
            if !T::from_f64(8.0 * dimensions as f64 * value * value).is_finite() {
                let (row, column) = (place / dimensions, place % dimensions);
                return Err(Error::Overflow { argument, row, column, element: T::NAME });
            }
        }
        Ok(())
    }
}

//! The rows of a few points of a residual field: scale, coordinates, weights.

use rhotree_kernels::Element;
use rhotree_kernels::layout::ResidualShape;

use super::conditioning::Conditioning;
use super::factor::InducingFactor;
use crate::covariance::CovarianceFunction;
use crate::layout::point_blocks::PointBlocks;

/// Where the rows of V come from.
#[derive(Clone, Copy)]
pub(super) enum WeightSource<'a> {
    /// There are no inducing points.
    Empty,
    /// From the inducing points.
    Inducing(&'a InducingFactor),
    /// The caller has computed V and p of all points.
    Precomputed { factor: &'a [f64], residual_variances: &'a [f64] },
}

impl<'a> WeightSource<'a> {
    /// The inducing points, if there are any.
    pub fn of(inducing: Option<&'a InducingFactor>) -> Self {
        inducing.map_or(Self::Empty, Self::Inducing)
    }

    /// Number of columns m.
    pub const fn columns(self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Inducing(factor) => factor.len(),
            Self::Precomputed { factor, residual_variances } => {
                factor.len() / residual_variances.len()
            }
        }
    }
}

/// Scale, coordinates and weights of consecutive points, in f64.
pub(crate) struct ResidualRows {
    shape: ResidualShape,
    variance: f64,
    scaled: Vec<f64>,
    // V, then w.
    weights: Vec<f64>,
    residual_variances: Vec<f64>,
    scales: Vec<f64>,
}

impl ResidualRows {
    /// The rows of the points with these scaled coordinates, of which the first is number `first` of
    /// all points.
    pub(super) fn compute(
        function: &CovarianceFunction,
        shape: ResidualShape,
        source: WeightSource<'_>,
        first: usize,
        scaled: &[f64],
    ) -> Self {
        let (columns, variance) = (shape.columns, function.variance());
        let points = scaled.len() / shape.dimensions;
        let mut weights = vec![0.0; points * columns];
        match source {
            WeightSource::Empty => {}
            WeightSource::Inducing(inducing) => inducing.rows(scaled, &mut weights),
            WeightSource::Precomputed { factor, .. } => {
                weights.copy_from_slice(&factor[first * columns..][..points * columns]);
            }
        }
        let residual_variances: Vec<f64> = match source {
            WeightSource::Precomputed { residual_variances, .. } => {
                residual_variances[first..first + points].to_vec()
            }
            WeightSource::Empty => vec![variance; points],
            WeightSource::Inducing(_) => weights
                .chunks_exact(columns)
                .map(|row| variance - row.iter().map(|v| v * v).sum::<f64>())
                .collect(),
        };
        let mut scales = vec![0.0; points];
        let rounding_error = rounding_error(variance, columns);
        for (point, &residual) in residual_variances.iter().enumerate() {
            let weights = &mut weights[point * columns..][..columns];
            if residual > rounding_error {
                scales[point] = (variance / residual).sqrt();
                let deviation = residual.sqrt();
                weights.iter_mut().for_each(|v| *v /= deviation);
            } else {
                weights.fill(0.0);
            }
        }
        let scaled = scaled.to_vec();
        Self { shape, variance, scaled, weights, residual_variances, scales }
    }

    /// Number of points.
    pub const fn len(&self) -> usize {
        self.scales.len()
    }

    /// The value in `row`, in the order of [`ResidualShape`], of a point.
    pub fn value(&self, point: usize, row: usize) -> f64 {
        let ResidualShape { dimensions, columns } = self.shape;
        match row.checked_sub(1) {
            None => self.scales[point],
            Some(axis) if axis < dimensions => self.scaled[point * dimensions + axis],
            Some(rest) => self.weights[point * columns + rest - dimensions],
        }
    }

    /// Writes the points into lanes of blocks that have room for them, from lane `first` on.
    pub fn write<T: Element>(&self, first: usize, blocks: &mut PointBlocks<T>) {
        for point in 0..self.len() {
            for row in 0..self.shape.rows() {
                blocks.set(first + point, row, T::from_f64(self.value(point, row)));
            }
        }
    }

    /// How well the correlations of these points with any of the field's, computed in `T`, are
    /// determined. `extent` is the greatest magnitude of a scaled coordinate in the field.
    pub fn conditioning<T: Element>(&self, extent: f64) -> Conditioning {
        let rounding_error = rounding_error(self.variance, self.shape.columns);
        let least = self.residual_variances.iter().copied().fold(f64::INFINITY, f64::min).max(0.0);
        let explained = self.scales.iter().filter(|&&scale| scale == 0.0).count();
        let greatest_scale = self.scales.iter().copied().fold(0.0, f64::max);
        Conditioning {
            least_residual_variance: least,
            rounding_error,
            explained,
            correlation_error: correlation_error::<T>(self.shape, extent, greatest_scale),
        }
    }
}

/// A bound on the rounding error of variance - v . v: m products and sums of at most the variance.
pub(super) fn rounding_error(variance: f64, columns: usize) -> f64 {
    (columns + 2) as f64 * f64::UNIT_ROUNDOFF * variance
}

/// A bound on the rounding error of rho between two points of the greatest scale: the covariance with
/// its distance and exponential, then m products, each rounded at the size of s_i s_j. Before that, a
/// coordinate's centring, division by the length scale and rounding to `T` move it by up to three
/// units, and so two points by six units in each dimension; kappa changes by no more than the distance
/// does, nor by more than one.
fn correlation_error<T: Element>(shape: ResidualShape, extent: f64, greatest_scale: f64) -> f64 {
    let operations = (shape.columns + shape.dimensions + 8) as f64;
    let displacement = 6.0 * (shape.dimensions as f64).sqrt() * extent;
    let error = operations * T::UNIT_ROUNDOFF + (displacement * T::UNIT_ROUNDOFF).min(1.0);
    error * greatest_scale * greatest_scale
}

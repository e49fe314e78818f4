//! The rows of points of a residual field: scale, coordinates, weights. They are computed in f64, some points
//! at a time, and rounded to the element type when they are written into blocks.

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::ResidualShape;

use super::conditioning::Conditioning;
use super::factor::InducingFactor;
use super::rounding::Rounding;
use crate::covariance::CovarianceFunction;
use crate::layout::PointBlocks;

/// Points whose rows are computed at a time: a multiple of every block's lanes, few enough that their
/// part of V stays in the cache.
const ROWS_AT_A_TIME: usize = 128;

/// Where the rows of V come from.
#[derive(Clone, Copy)]
pub(super) enum Factor<'a> {
    /// There are no inducing points.
    Empty,
    /// From the inducing points.
    Inducing(&'a InducingFactor),
    /// The caller has computed V and p of all points.
    Given { factor: &'a [f64], residual_variances: &'a [f64] },
}

/// Computes rows.
#[derive(Clone, Copy)]
pub(super) struct RowSource<'a> {
    function: &'a CovarianceFunction,
    shape: ResidualShape,
    factor: Factor<'a>,
}

/// Scale, coordinates and weights of consecutive points, in f64.
pub(crate) struct ResidualRows {
    shape: ResidualShape,
    variance: f64,
    scaled: Vec<f64>,
    /// V, then w.
    weights: Vec<f64>,
    residual_variances: Vec<f64>,
    scales: Vec<f64>,
}

impl<'a> RowSource<'a> {
    pub fn new(function: &'a CovarianceFunction, dimensions: usize, factor: Factor<'a>) -> Self {
        let columns = match factor {
            Factor::Empty => 0,
            Factor::Inducing(inducing) => inducing.len(),
            Factor::Given { factor, residual_variances } => factor.len() / residual_variances.len(),
        };
        Self { function, shape: ResidualShape { dimensions, columns }, factor }
    }

    /// The rows of a point.
    pub const fn shape(&self) -> ResidualShape {
        self.shape
    }

    /// The rows of the points with these scaled coordinates, of which the first is number `first` of
    /// all points.
    pub fn rows(&self, first: usize, scaled: &[f64]) -> ResidualRows {
        let (columns, variance) = (self.shape.columns, self.function.variance());
        let points = scaled.len() / self.shape.dimensions;
        let (mut weights, residual_variances) = self.factor_rows(first, points, scaled);
        let mut scales = vec![0.0; points];
        let rounding = Rounding::of_residual_variance(variance, columns);
        for (point, &residual) in residual_variances.iter().enumerate() {
            let weights = &mut weights[point * columns..][..columns];
            if residual > rounding {
                scales[point] = (variance / residual).sqrt();
                let deviation = residual.sqrt();
                weights.iter_mut().for_each(|v| *v /= deviation);
            } else {
                weights.fill(0.0);
            }
        }
        let scaled = scaled.to_vec();
        ResidualRows { shape: self.shape, variance, scaled, weights, residual_variances, scales }
    }

    /// V and p of some points.
    fn factor_rows(&self, first: usize, points: usize, scaled: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let (columns, variance) = (self.shape.columns, self.function.variance());
        match self.factor {
            Factor::Empty => (Vec::new(), vec![variance; points]),
            Factor::Inducing(inducing) => {
                let mut rows = vec![0.0; points * columns];
                inducing.rows(scaled, &mut rows);
                let explained = |row: &[f64]| row.iter().map(|v| v * v).sum::<f64>();
                let residual_variances =
                    rows.chunks_exact(columns).map(|row| variance - explained(row)).collect();
                (rows, residual_variances)
            }
            Factor::Given { factor, residual_variances } => (
                factor[first * columns..][..points * columns].to_vec(),
                residual_variances[first..][..points].to_vec(),
            ),
        }
    }

    /// Computes the rows of the points from number `first` on, in parallel, and writes them into blocks that
    /// have room for them and hold the points before. The scale of the padding lanes behind them is NaN: so
    /// is every correlation with these, which passes no comparison.
    ///
    /// Returns the conditioning of the written points in a field whose coordinates reach as far as `extent`.
    pub fn write<T: Element>(
        &self,
        first: usize,
        scaled: &[f64],
        extent: f64,
        blocks: &mut PointBlocks<T>,
    ) -> Conditioning {
        let end = first + scaled.len() / self.shape.dimensions;
        let chunk_elements = blocks.block_elements() * (ROWS_AT_A_TIME / T::BLOCK_LANES);
        let first_chunk = first / ROWS_AT_A_TIME;
        blocks.data_mut()[first_chunk * chunk_elements..]
            .par_chunks_mut(chunk_elements)
            .enumerate()
            .map(|(chunk, blocks)| {
                let start = (first_chunk + chunk) * ROWS_AT_A_TIME;
                let points = start.max(first)..(start + ROWS_AT_A_TIME).min(end);
                let axes = (points.start - first) * self.shape.dimensions
                    ..(points.end - first) * self.shape.dimensions;
                let rows = self.rows(points.start, &scaled[axes]);
                rows.write(points.start - start, blocks);
                rows.conditioning::<T>(extent)
            })
            .reduce(Conditioning::best, Conditioning::worse)
    }
}

impl ResidualRows {
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

    /// Writes the points into the lanes of whole blocks, from lane `first` on, and NaN for the scale of the
    /// lanes behind them.
    fn write<T: Element>(&self, first: usize, blocks: &mut [T]) {
        let (lanes, end) = (T::BLOCK_LANES, first + self.len());
        for (block, values) in blocks.chunks_exact_mut(self.shape.rows() * lanes).enumerate() {
            for (row, values) in values.chunks_exact_mut(lanes).enumerate() {
                for (lane, value) in (block * lanes..).zip(values) {
                    if (first..end).contains(&lane) {
                        *value = T::from_f64(self.value(lane - first, row));
                    } else if lane >= end && row == ResidualShape::SCALE {
                        *value = T::NAN;
                    }
                }
            }
        }
    }

    /// How well the correlations of these points with any of the field's, computed in `T`, are
    /// determined.
    fn conditioning<T: Element>(&self, extent: f64) -> Conditioning {
        let least = self.residual_variances.iter().copied().fold(f64::INFINITY, f64::min).max(0.0);
        let explained = self.scales.iter().filter(|&&scale| scale == 0.0).count();
        let greatest_scale = self.scales.iter().copied().fold(0.0, f64::max);
        let rounding = Rounding::new(self.shape, extent);
        Conditioning {
            least_residual_variance: least,
            rounding_error: Rounding::of_residual_variance(self.variance, self.shape.columns),
            explained,
            correlation_error: rounding.correlation_error::<T>(greatest_scale),
        }
    }
}

//! The inducing points and the Cholesky factor of their covariance matrix.

use faer::linalg::triangular_solve::{
    solve_lower_triangular_in_place, solve_upper_triangular_in_place,
};
use faer::{Mat, MatMut, Par, Side};
use rhotree_kernels::layout::Blocks;
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

use super::rounding::Rounding;
use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::layout::PointBlocks;
use crate::memory::{bytes_of, room_for};

/// L with L L^T = K_ZZ + jitter variance I, and what it takes to compute rows of V = K_XZ L^-T.
#[derive(Clone, Debug)]
pub(crate) struct InducingFactor {
    pub(super) points: PointBlocks<f64>,
    pub(super) count: usize,
    pub(super) dimensions: usize,
    pub(super) family: CovarianceFamily,
    pub(super) variance: f64,
    pub(super) cholesky: Mat<f64>,
    pub(super) kernels: Kernels<f64>,
}

impl InducingFactor {
    /// Factors the covariance matrix of inducing points, given by their scaled coordinates.
    pub fn new(
        scaled: &[f64],
        dimensions: usize,
        function: &CovarianceFunction,
        jitter: f64,
        kernels: Kernels<f64>,
    ) -> Result<Self> {
        let count = scaled.len() / dimensions;
        // The covariances, the matrix of them, its factor and a copy of that.
        room_for("the inducing points' covariances", bytes_of::<f64>(&[4, count, count]))?;
        let mut factor = Self {
            points: PointBlocks::from_row_major(scaled, dimensions),
            count,
            dimensions,
            family: function.family(),
            variance: function.variance(),
            cholesky: Mat::zeros(count, count),
            kernels,
        };
        let mut covariances = vec![0.0; count * count];
        factor.covariances(scaled, &mut covariances);
        let nugget = jitter * factor.variance;
        let matrix = Mat::from_fn(count, count, |row, column| {
            covariances[column * count + row] + if row == column { nugget } else { 0.0 }
        });
        let not_positive = Error::NotPositiveDefinite { inducing: count, jitter };
        let cholesky = matrix.llt(Side::Lower).map_err(|_| not_positive.clone())?;
        // A pivot below its rounding error is noise, and so would be the columns of V; it can be NaN.
        let noise = |pivot: usize| Rounding::of_residual_variance(factor.variance, pivot);
        if !(0..count).all(|i| cholesky.L()[(i, i)].powi(2) > noise(i)) {
            return Err(not_positive);
        }
        factor.cholesky = cholesky.L().to_owned();
        Ok(factor)
    }

    /// Number of inducing points m.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// The inducing points' scaled coordinates, point by point.
    pub fn scaled_points(&self) -> Vec<f64> {
        let rows = self.points.view();
        let point = |point| (0..self.dimensions).filter_map(move |axis| rows.get(point, axis));
        (0..self.count).flat_map(point).collect()
    }

    /// Writes the rows of V of the points with these scaled coordinates, m elements each.
    pub fn rows(&self, scaled: &[f64], rows: &mut [f64]) {
        self.covariances(scaled, rows);
        if rows.len() == self.count {
            // A single right-hand side is solved in another order, with other last bits: a point's row
            // must not depend on whether it comes alone.
            let mut pair = [&*rows, &*rows].concat();
            self.solve(&mut pair);
            rows.copy_from_slice(&pair[..self.count]);
        } else {
            self.solve(rows);
        }
    }

    /// Turns rows of K_XZ into rows of V: L V^T = K_ZX.
    fn solve(&self, rows: &mut [f64]) {
        let points = rows.len() / self.count;
        // Column j of this matrix is row j of V.
        let transposed = MatMut::from_column_major_slice_mut(rows, self.count, points);
        solve_lower_triangular_in_place(self.cholesky.as_ref(), transposed, Par::Seq);
    }

    /// Turns rows that stand for derivatives with respect to V into rows of those with respect to K_XZ: x L = v for
    /// each.
    pub fn pull_back(&self, rows: &mut [f64]) {
        let points = rows.len() / self.count;
        let transposed = MatMut::from_column_major_slice_mut(rows, self.count, points);
        solve_upper_triangular_in_place(self.cholesky.transpose(), transposed, Par::Seq);
    }

    /// The scaled coordinates in blocks, a row for each.
    pub fn blocks(&self) -> Blocks<'_, f64> {
        self.points.view()
    }

    /// Writes the covariances of each point with all inducing points, m elements a point.
    fn covariances(&self, scaled: &[f64], output: &mut [f64]) {
        let blocks = self.points.view();
        let mut lanes = vec![f64::ZERO; blocks.points()];
        let points = scaled.chunks_exact(self.dimensions);
        for (point, output) in points.zip(output.chunks_exact_mut(self.count)) {
            self.kernels
                .squared_distances(point, blocks, 0, &mut lanes)
                .expect("a point has as many coordinates as the blocks have rows");
            let lanes = &mut lanes[..self.count];
            self.kernels.covariance(self.family, lanes);
            for (output, correlation) in output.iter_mut().zip(lanes) {
                *output = self.variance * *correlation;
            }
        }
    }
}

//! Principal axes of a field's weights: rho doesn't change when they are rotated, and along the first of these
//! axes lies nearly all of |w|^2.

use faer::linalg::matmul::matmul;
use faer::{Accum, Mat, MatMut, MatRef, Par, Side};

/// The axes as columns in single precision, and how far they are from being orthonormal.
#[derive(Clone, Debug)]
pub(super) struct Axes {
    columns: Mat<f32>,
    /// |P x - U x| <= this |x| for an exactly orthonormal U near the stored P.
    deviation: f64,
}

/// All axes in double precision, the most important first: what [`Axes`] are chosen from.
pub(super) struct AllAxes(Mat<f64>);

impl AllAxes {
    /// The principal axes of these rows of weights, `columns` in each; those of the unit vectors where they
    /// can't be computed.
    pub fn new(weights: &[f64], columns: usize) -> Self {
        if columns == 0 {
            return Self(Mat::zeros(0, 0));
        }
        let rows = weights.len() / columns;
        let points = MatRef::from_column_major_slice(weights, columns, rows);
        let mut squares = Mat::zeros(columns, columns);
        let par = Par::Seq;
        matmul(squares.as_mut(), Accum::Replace, points, points.transpose(), 1.0, par);
        let axes = squares.self_adjoint_eigen(Side::Lower).ok();
        // In ascending order of their eigenvalues.
        let axes = axes.map(|eigen| eigen.U().reverse_cols().to_owned());
        let is_finite =
            |axes: &Mat<f64>| (0..columns).all(|j| (0..columns).all(|i| axes[(i, j)].is_finite()));
        Self(axes.filter(is_finite).unwrap_or_else(|| Mat::identity(columns, columns)))
    }

    /// The coordinates along all axes of rows of weights, row by row.
    pub fn rotate(&self, weights: &[f64]) -> Vec<f64> {
        let columns = self.0.ncols();
        let rows = weights.len() / columns.max(1);
        let mut rotated = vec![0.0; weights.len()];
        let target = MatMut::from_column_major_slice_mut(&mut rotated, columns, rows);
        let points = MatRef::from_column_major_slice(weights, columns, rows);
        matmul(target, Accum::Replace, self.0.transpose(), points, 1.0, Par::Seq);
        rotated
    }

    /// The axes in single precision.
    #[allow(clippy::cast_possible_truncation)]
    pub fn rounded(&self) -> Axes {
        let kept = self.0.ncols();
        Axes::new(Mat::from_fn(kept, kept, |row, column| self.0[(row, column)] as f32))
    }
}

impl Axes {
    /// These axes, as many as their weights have columns.
    fn new(columns: Mat<f32>) -> Self {
        let kept = columns.ncols();
        // Let P P^T be I + G. The orthonormal factor of P's polar decomposition is within the norm of G of P,
        // and the Frobenius norm is no less.
        let exact =
            Mat::from_fn(columns.nrows(), kept, |row, column| f64::from(columns[(row, column)]));
        let mut gram = Mat::<f64>::identity(kept, kept);
        matmul(gram.as_mut(), Accum::Add, exact.transpose(), exact.as_ref(), -1.0, Par::Seq);
        let deviation = gram.norm_l2();
        // A sum of m products in single precision, for each of the axes.
        let deviation = deviation + rounding(kept);
        Self { columns, deviation }
    }

    /// The axes whose coordinates are these, axis by axis.
    pub fn from_coordinates(coordinates: &[f32], columns: usize) -> Self {
        Self::new(MatRef::from_column_major_slice(coordinates, columns, columns).to_owned())
    }

    /// The coordinates of the axes, axis by axis.
    pub fn coordinates(&self) -> Vec<f32> {
        let axis =
            |axis: usize| (0..self.columns.nrows()).map(move |row| self.columns[(row, axis)]);
        (0..self.columns.ncols()).flat_map(axis).collect()
    }

    /// Number of axes.
    pub fn len(&self) -> usize {
        self.columns.ncols()
    }

    /// Number of columns that they rotate.
    fn dimensions(&self) -> usize {
        self.columns.nrows()
    }

    /// A bound on the norm of what rotating weights of norm one is wrong by, seen from an orthonormal basis.
    pub const fn deviation(&self) -> f64 {
        self.deviation
    }

    /// The coordinates along the axes of rows of weights, row by row.
    pub fn rotate(&self, weights: &[f32], rotated: &mut Vec<f32>) {
        let rows = weights.len() / self.dimensions().max(1);
        rotated.clear();
        rotated.resize(rows * self.len(), 0.0);
        let target = MatMut::from_column_major_slice_mut(rotated, self.len(), rows);
        let points = MatRef::from_column_major_slice(weights, self.dimensions(), rows);
        matmul(target, Accum::Replace, self.columns.transpose(), points, 1.0, Par::Seq);
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        4 * self.columns.nrows() * self.columns.ncols()
    }
}

/// What rounding does to weights of norm one: for each axis a sum of so many products in single precision.
pub(super) fn rounding(columns: usize) -> f64 {
    (columns + 4) as f64 * (f64::from(f32::EPSILON) / 2.0) * (columns as f64).sqrt()
}

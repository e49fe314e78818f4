//! The rows that residual *covariances* are computed from, variance kappa(r) - v . v': coordinates in units of the
//! length scales, and V itself where the field keeps V divided by what it leaves. In f64, and of points that the
//! inducing points explain entirely too.

use rayon::prelude::*;
use rhotree_kernels::Kernels;
use rhotree_kernels::layout::ResidualShape;

use super::factor::InducingFactor;
use super::scaling::Scaling;
use super::{Origin, ResidualField};
use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use std::sync::Arc;

use crate::layout::{Aligned, Recycled, Recycler};
use crate::points::Points;

/// Points whose rows are computed at a time.
const ROWS_AT_A_TIME: usize = 128;

/// Scaled coordinates and rows of V of some points, row by row.
#[derive(Clone, Debug)]
pub(crate) struct CovarianceRows {
    shape: ResidualShape,
    scaled: Vec<f64>,
    /// Aligned, so that a kernel's loads don't straddle cache lines where the columns are a multiple of eight.
    factor: Recycled,
}

/// Where such rows come from: a covariance function and what the columns of V belong to.
#[derive(Clone, Debug)]
pub(crate) struct CovarianceSource {
    pub function: CovarianceFunction,
    scaling: Scaling,
    origin: Origin,
    pub kernels: Kernels<f64>,
}

impl CovarianceRows {
    /// Number of points.
    pub fn len(&self) -> usize {
        self.scaled.len() / self.shape.dimensions
    }

    /// Dimensions and columns.
    pub const fn shape(&self) -> ResidualShape {
        self.shape
    }

    /// The scaled coordinates of all points.
    pub fn all_scaled(&self) -> &[f64] {
        &self.scaled
    }

    /// The scaled coordinates of a point.
    pub fn scaled(&self, point: usize) -> &[f64] {
        &self.scaled[point * self.shape.dimensions..][..self.shape.dimensions]
    }

    /// Room for as many numbers as V has.
    pub fn like_factor(&self) -> Recycled {
        self.factor.another()
    }

    /// The row of V of a point.
    pub fn factor(&self, point: usize) -> &[f64] {
        &self.factor[point * self.shape.columns..][..self.shape.columns]
    }
}

impl CovarianceSource {
    /// Of points with a covariance function and given inducing points; with the scaled coordinates of the points.
    ///
    /// # Errors
    /// As for [`ResidualField::new`].
    pub fn new(
        points: &Points,
        function: &CovarianceFunction,
        inducing: Option<&Points>,
        jitter: f64,
        kernels: Kernels<f64>,
    ) -> Result<(Self, Vec<f64>)> {
        function.check_dimensions(points.dimensions())?;
        let scaling = Scaling::new(points, function);
        let scaled = scaling.apply::<f64>("points", points)?;
        let origin = Origin::new(inducing, &scaling, function, jitter, &kernels)?;
        Ok((Self { function: function.clone(), scaling, origin, kernels }, scaled))
    }

    /// The rows of the points with these scaled coordinates.
    pub fn rows(&self, scaled: Vec<f64>) -> CovarianceRows {
        let factor = Aligned::zeros(self.factor_length(&scaled));
        self.rows_in(factor.into(), scaled)
    }

    /// As [`CovarianceSource::rows`], in memory that is used again.
    pub fn recycled_rows(&self, recycler: &Arc<Recycler>, scaled: Vec<f64>) -> CovarianceRows {
        self.rows_in(recycler.vector(self.factor_length(&scaled)), scaled)
    }

    /// The number of elements of V.
    fn factor_length(&self, scaled: &[f64]) -> usize {
        let columns = self.inducing().map_or(0, InducingFactor::len);
        scaled.len() / self.scaling.dimensions() * columns
    }

    /// The rows in a vector of as many elements.
    fn rows_in(&self, mut factor: Recycled, scaled: Vec<f64>) -> CovarianceRows {
        let dimensions = self.scaling.dimensions();
        let columns = self.inducing().map_or(0, InducingFactor::len);
        if let Some(inducing) = self.inducing() {
            let points = scaled.par_chunks(ROWS_AT_A_TIME * dimensions);
            let rows = factor.par_chunks_mut(ROWS_AT_A_TIME * columns);
            points.zip(rows).for_each(|(points, rows)| inducing.rows(points, rows));
        }
        CovarianceRows { shape: ResidualShape { dimensions, columns }, scaled, factor }
    }

    /// The rows of new points.
    ///
    /// # Errors
    /// Points of another dimension, or coordinates that are too large once scaled; a factor that the caller has
    /// computed, which says nothing of new points.
    pub fn new_rows(&self, argument: &'static str, points: &Points) -> Result<CovarianceRows> {
        let (actual, expected) = (points.dimensions(), self.scaling.dimensions());
        if actual != expected {
            return Err(Error::Dimensions { argument, actual, expected });
        }
        if matches!(self.origin, Origin::Given) {
            return Err(Error::NoInducingPoints);
        }
        Ok(self.rows(self.scaling.apply::<f64>(argument, points)?))
    }

    /// Number of coordinates.
    pub const fn dimensions(&self) -> usize {
        self.scaling.dimensions()
    }

    /// The inducing points' factor, if V comes from one.
    pub const fn inducing(&self) -> Option<&InducingFactor> {
        match &self.origin {
            Origin::Inducing(inducing) => Some(inducing),
            Origin::NoColumns | Origin::Given => None,
        }
    }

    /// Whether V depends on the length scales in a way that is known.
    pub const fn is_differentiable(&self) -> bool {
        !matches!(self.origin, Origin::Given)
    }
}

impl ResidualField<f64> {
    /// The field's covariances, and the scaled coordinates of its points.
    pub(crate) fn covariances(&self) -> (CovarianceSource, Vec<f64>) {
        let source = CovarianceSource {
            function: self.function.clone(),
            scaling: self.scaling.clone(),
            origin: self.origin.clone(),
            kernels: *self.kernels(),
        };
        let axes = self.shape().coordinates();
        let point = |point| axes.clone().map(move |row| self.value(point, row));
        (source, (0..self.len()).flat_map(point).collect())
    }

    /// The rows of its points in another order, given the covariances and their scaled coordinates in that order.
    pub(crate) fn covariance_rows(
        &self,
        source: &CovarianceSource,
        scaled: Vec<f64>,
        order: &[u32],
    ) -> CovarianceRows {
        match self.origin {
            Origin::Given => {
                let (factor, _) = self.factor();
                let shape = self.shape();
                let mut rows = Aligned::zeros(factor.len());
                rows.copy_from_slice(&rows_in(&factor, shape.columns, order));
                CovarianceRows { shape, scaled, factor: rows.into() }
            }
            Origin::NoColumns | Origin::Inducing(_) => source.rows(scaled),
        }
    }
}

/// Rows of so many values in another order.
pub(crate) fn rows_in(values: &[f64], width: usize, order: &[u32]) -> Vec<f64> {
    order.iter().flat_map(|&row| &values[row as usize * width..][..width]).copied().collect()
}

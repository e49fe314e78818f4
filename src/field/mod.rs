//! What the inducing points leave unexplained: for each point its scale s and weights w.
//!
//! With V = K_XZ L^-T, where L L^T = K_ZZ + jitter variance I, and the residual variances
//! p_i = variance - |v_i|^2, the residual correlation is
//!
//! ```text
//! rho(i, j) = (k(x_i, x_j) - v_i . v_j) / sqrt(p_i p_j) = s_i s_j kappa(r_ij) - w_i . w_j
//! s_i = sqrt(variance / p_i),  w_i = v_i / sqrt(p_i)
//! ```
//!
//! which needs neither a root nor a division for a pair. Everything is computed in f64, in blocks of
//! rows, and only then rounded to the element type.

mod conditioning;
mod factor;
mod file;
mod rows;
mod scaling;

use rayon::prelude::*;
use rhotree_kernels::layout::{Blocks, ResidualShape};
use rhotree_kernels::{Element, Isa, Kernels};

pub use conditioning::Conditioning;
use factor::InducingFactor;
pub(crate) use rows::ResidualRows;
use rows::WeightSource;
use scaling::Scaling;

use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::inducing::Inducing;
use crate::layout::point_blocks::PointBlocks;
use crate::layout::spatial_order::spatial_order;
use crate::points::{Points, check_finite};

/// Points whose rows are computed at a time: a multiple of every block's lanes, few enough that their
/// part of V stays in the cache.
const ROWS_AT_A_TIME: usize = 128;

/// How to build a residual field.
///
/// ```
/// use rhotree::FieldOptions;
///
/// let options = FieldOptions { jitter: 1e-8, ..FieldOptions::default() };
/// assert_eq!(options.isa, None);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct FieldOptions {
    /// Added to the diagonal of K_ZZ, relative to the variance; 1e-6 unless set.
    pub jitter: f64,
    /// The instruction set; unless set, that of `RHOTREE_ISA` or the best of the machine.
    pub isa: Option<Isa>,
}

impl Default for FieldOptions {
    fn default() -> Self {
        Self { jitter: 1e-6, isa: None }
    }
}

/// Points, ready for their residual correlations to be computed in `T`.
///
/// A point with no residual variance left, one whose p_i doesn't exceed the rounding error of
/// variance - |v_i|^2, is known exactly from the inducing points; its residual correlation with every
/// point is defined as 0. [`Conditioning`] counts such points.
///
/// ```
/// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
///
/// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern52, 1.0, &[10.0])?;
/// let inducing = Inducing::KMeansPlusPlus { count: 10, seed: 1 };
/// let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())?;
/// assert_eq!((field.len(), field.inducing()), (100, 10));
/// assert_eq!(field.conditioning().explained, 0);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ResidualField<T: Element = f64> {
    function: CovarianceFunction,
    scaling: Scaling,
    // None where m is zero, and where the user computed V.
    inducing: Option<InducingFactor>,
    precomputed: bool,
    shape: ResidualShape,
    points: usize,
    blocks: PointBlocks<T>,
    // One for each lane, padding included.
    ids: Vec<u32>,
    conditioning: Conditioning,
    kernels: Kernels<T>,
}

impl<T: Element> ResidualField<T> {
    /// The residual field of points given a covariance function and inducing points.
    ///
    /// The work is m^2 operations a point, in parallel on the current rayon pool.
    ///
    /// # Errors
    /// Dimensions that don't agree, too few distinct points to choose from, a covariance matrix of
    /// the inducing points that isn't positive definite, a negative jitter, coordinates too large for
    /// the element type once scaled, or an instruction set that the CPU lacks.
    pub fn new(
        points: &Points,
        function: &CovarianceFunction,
        inducing: &Inducing,
        options: &FieldOptions,
    ) -> Result<Self> {
        let kernels = select_kernels(options)?;
        function.check_dimensions(points.dimensions())?;
        if !(options.jitter >= 0.0 && options.jitter.is_finite()) {
            return Err(Error::Negative { argument: "jitter", value: options.jitter });
        }
        let scaling = Scaling::new(points, function);
        let scaled = scaling.apply::<T>("points", points)?;
        let inducing = match inducing.choose(points, &scaled)? {
            None => None,
            Some(chosen) => {
                let chosen = scaling.apply::<T>("inducing", &chosen)?;
                let chosen = in_order_of_places(&chosen, points.dimensions());
                let isa = kernels.isa();
                Some(InducingFactor::new(
                    &chosen,
                    points.dimensions(),
                    function,
                    options.jitter,
                    isa,
                )?)
            }
        };
        let source = WeightSource::of(inducing.as_ref());
        let (blocks, shape, conditioning) = fill_blocks(&scaled, points, function, source)?;
        Ok(Self {
            function: function.clone(),
            scaling,
            inducing,
            precomputed: false,
            shape,
            points: points.len(),
            ids: lane_ids(points.len(), blocks.view().points()),
            blocks,
            conditioning,
            kernels,
        })
    }

    /// The residual field of points whose factor V and residual variances p the caller has computed:
    /// `factor` is N by m, row by row, and `residual_variances` has N elements, in the unit of the
    /// covariance function's variance.
    ///
    /// Such a field can't take new points as queries, since it doesn't know the inducing points.
    ///
    /// # Errors
    /// Lengths that don't agree, values that aren't finite, a negative residual variance, a row of V
    /// whose squared norm is above the variance by more than rounding, and what
    /// [`ResidualField::new`] says of coordinates and instruction sets.
    pub fn from_factor(
        points: &Points,
        function: &CovarianceFunction,
        factor: &[f64],
        residual_variances: &[f64],
        options: &FieldOptions,
    ) -> Result<Self> {
        let kernels = select_kernels(options)?;
        function.check_dimensions(points.dimensions())?;
        let (actual, expected) = (residual_variances.len(), points.len());
        if actual != expected {
            return Err(Error::Length { argument: "residual_variances", actual, expected });
        }
        if !factor.len().is_multiple_of(expected) {
            return Err(Error::Length { argument: "factor", actual: factor.len(), expected });
        }
        check_finite("factor", factor, (factor.len() / expected).max(1))?;
        check_finite("residual_variances", residual_variances, 1)?;
        if let Some(row) = residual_variances.iter().position(|&variance| variance < 0.0) {
            let value = residual_variances[row];
            return Err(Error::NegativeResidualVariance { row, value });
        }
        check_norms(factor, expected, function.variance())?;
        let scaling = Scaling::new(points, function);
        let scaled = scaling.apply::<T>("points", points)?;
        let source = WeightSource::Precomputed { factor, residual_variances };
        let (blocks, shape, conditioning) = fill_blocks(&scaled, points, function, source)?;
        Ok(Self {
            function: function.clone(),
            scaling,
            inducing: None,
            precomputed: true,
            shape,
            points: points.len(),
            ids: lane_ids(points.len(), blocks.view().points()),
            blocks,
            conditioning,
            kernels,
        })
    }

    /// Adds points after those that the field has. Inducing points, centre and length scales stay as they
    /// are.
    ///
    /// ```
    /// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    ///
    /// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern52, 1.0, &[10.0])?;
    /// let inducing = Inducing::KMeansPlusPlus { count: 10, seed: 1 };
    /// let mut field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())?;
    /// field.append(&Points::new(vec![12.5, 120.0], 1)?)?;
    /// assert_eq!(field.len(), 102);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// Points of another dimension, a field whose factor V was computed by the caller, coordinates too
    /// large for the element type once scaled, or 2^31 points or more in all. The field is unchanged
    /// then.
    pub fn append(&mut self, points: &Points) -> Result<()> {
        let scaled = self.scale_new("points", points)?;
        let count = self.points + points.len();
        if count > i32::MAX as usize {
            return Err(Error::TooManyPoints { argument: "points", count });
        }
        let extent = scaled.iter().fold(self.extent(), |extent: f64, x| extent.max(x.abs()));
        let first = self.points;
        self.blocks.reserve(count);
        for (chunk, scaled) in scaled.chunks(ROWS_AT_A_TIME * self.dimensions()).enumerate() {
            let rows = self.new_rows(scaled);
            rows.write(first + chunk * ROWS_AT_A_TIME, &mut self.blocks);
            self.conditioning = self.conditioning.worse(rows.conditioning::<T>(extent));
        }
        let lanes = self.blocks.view().points();
        for lane in count..lanes {
            self.blocks.set(lane, ResidualShape::SCALE, T::NAN);
        }
        self.points = count;
        self.ids = lane_ids(count, lanes);
        Ok(())
    }

    /// The greatest magnitude of a scaled coordinate.
    pub(crate) fn extent(&self) -> f64 {
        let (rows, lanes) = (self.shape.rows(), T::BLOCK_LANES);
        let axes = self.shape.coordinates();
        let mut extent = 0.0_f64;
        for block in self.blocks.view().data().chunks_exact(rows * lanes) {
            for value in &block[axes.start * lanes..axes.end * lanes] {
                extent = extent.max(value.to_f64().abs());
            }
        }
        extent
    }

    /// Number of points N.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.points
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// Number of coordinates d.
    #[must_use]
    pub const fn dimensions(&self) -> usize {
        self.shape.dimensions
    }

    /// Number of inducing points m.
    #[must_use]
    pub const fn inducing(&self) -> usize {
        self.shape.columns
    }

    /// The covariance function.
    #[must_use]
    pub const fn function(&self) -> &CovarianceFunction {
        &self.function
    }

    /// The instruction set that searches of this field use.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.kernels.isa()
    }

    /// How well the residual correlations are determined.
    #[must_use]
    pub const fn conditioning(&self) -> &Conditioning {
        &self.conditioning
    }

    /// Size of the point blocks in bytes: (1 + d + m) elements a point.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.blocks.bytes()
    }

    /// The factor V, N by m row by row, and the residual variances p, both as rounded to `T`: what a
    /// Vecchia approximation needs beside the neighbours, and what [`ResidualField::from_factor`]
    /// takes. For an explained point, whose weights the field doesn't keep, both are zero.
    #[must_use]
    pub fn factor(&self) -> (Vec<f64>, Vec<f64>) {
        let blocks = self.blocks();
        let value = |point, row| blocks.get(point, row).map_or(0.0, Element::to_f64);
        let mut factor = Vec::with_capacity(self.points * self.shape.columns);
        let mut residual_variances = Vec::with_capacity(self.points);
        for point in 0..self.points {
            let scale = value(point, ResidualShape::SCALE);
            let variance =
                if scale == 0.0 { 0.0 } else { self.function.variance() / (scale * scale) };
            let deviation = variance.sqrt();
            factor.extend(self.shape.weights().map(|row| value(point, row) * deviation));
            residual_variances.push(variance);
        }
        (factor, residual_variances)
    }

    /// The field rounded to f32, without the points whose scale is above `greatest_scale`: their
    /// correlations are NaN. None where a value overflows.
    pub(crate) fn rounded(&self, greatest_scale: f64) -> Option<ResidualField<f32>> {
        let (lanes, rows) = (f32::BLOCK_LANES, self.shape.rows());
        let mut blocks = PointBlocks::<f32>::zeros(self.points, rows);
        let source = self.blocks();
        let overflow = blocks
            .data_mut()
            .par_chunks_mut(rows * lanes)
            .enumerate()
            .map(|(block, values)| {
                let mut overflow = false;
                // The f32 block's lanes come from this many blocks.
                let parts = lanes / T::BLOCK_LANES;
                for part in 0..parts {
                    let first = (block * parts + part) * rows * T::BLOCK_LANES;
                    let Some(from) = source.data().get(first..first + rows * T::BLOCK_LANES) else {
                        let lanes = part * T::BLOCK_LANES..lanes;
                        values[lanes].fill(f32::NAN);
                        break;
                    };
                    for (row, from) in from.chunks_exact(T::BLOCK_LANES).enumerate() {
                        let to = &mut values[row * lanes + part * T::BLOCK_LANES..];
                        for (to, from) in to.iter_mut().zip(from) {
                            let value = from.to_f64();
                            *to = value as f32;
                            overflow |= to.is_infinite();
                            if row == ResidualShape::SCALE && value > greatest_scale {
                                *to = f32::NAN;
                            }
                        }
                    }
                }
                overflow
            })
            .reduce(|| false, |a, b| a | b);
        (!overflow).then(|| ResidualField {
            function: self.function.clone(),
            scaling: self.scaling.clone(),
            inducing: None,
            precomputed: true,
            shape: self.shape,
            points: self.points,
            ids: lane_ids(self.points, blocks.view().points()),
            blocks,
            conditioning: self.conditioning,
            kernels: self.kernels.with_element(),
        })
    }

    /// The point blocks.
    pub(crate) fn blocks(&self) -> Blocks<'_, T> {
        self.blocks.view()
    }

    /// The ids of the blocks' lanes, `u32::MAX` for padding.
    pub(crate) fn ids(&self) -> &[u32] {
        &self.ids
    }

    /// The scale s of a point.
    pub(crate) fn scale(&self, id: usize) -> f64 {
        self.blocks().get(id, ResidualShape::SCALE).map_or(0.0, Element::to_f64)
    }

    /// The rows of a point.
    pub(crate) const fn shape(&self) -> ResidualShape {
        self.shape
    }

    /// The kernels of the field's instruction set.
    pub(crate) const fn kernels(&self) -> &Kernels<T> {
        &self.kernels
    }

    /// The scaled coordinates of new points.
    pub(crate) fn scale_new(&self, argument: &'static str, points: &Points) -> Result<Vec<f64>> {
        let (actual, expected) = (points.dimensions(), self.dimensions());
        if actual != expected {
            return Err(Error::Dimensions { argument, actual, expected });
        }
        if self.precomputed {
            return Err(Error::NoInducingPoints);
        }
        self.scaling.apply::<T>(argument, points)
    }

    /// The rows of new points, from their scaled coordinates.
    pub(crate) fn new_rows(&self, scaled: &[f64]) -> ResidualRows {
        let source = WeightSource::of(self.inducing.as_ref());
        ResidualRows::compute(&self.function, self.shape, source, 0, scaled)
    }
}

/// `Ok` when no row v of V has |v|^2 above the variance, of which it is a part. Other rows would be of
/// other points or parameters, and might overflow once divided by the root of p.
fn check_norms(factor: &[f64], points: usize, variance: f64) -> Result<()> {
    // V may have been computed in f32.
    const ROUNDING: f64 = 1e-2;
    let columns = (factor.len() / points).max(1);
    for (row, v) in factor.chunks_exact(columns).enumerate() {
        let squared_norm: f64 = v.iter().map(|v| v * v).sum();
        if squared_norm > (1.0 + ROUNDING) * variance {
            return Err(Error::FactorNorm { row, squared_norm, variance });
        }
    }
    Ok(())
}

/// Points in an order of places, so that consecutive columns of V belong to one place: a column is what a
/// point adds to those before it.
fn in_order_of_places(scaled: &[f64], dimensions: usize) -> Vec<f64> {
    let mut order: Vec<u32> = (0..(scaled.len() / dimensions) as u32).collect();
    spatial_order(scaled, dimensions, 1, &mut order);
    order
        .iter()
        .flat_map(|&id| &scaled[id as usize * dimensions..][..dimensions])
        .copied()
        .collect()
}

fn select_kernels<T: Element>(options: &FieldOptions) -> Result<Kernels<T>> {
    let isa = options.isa.map_or_else(Isa::select, Ok)?;
    Ok(Kernels::new(isa)?)
}

/// The ids of `lanes` lanes of which the first `points` are in use.
#[allow(clippy::cast_possible_truncation)]
fn lane_ids(points: usize, lanes: usize) -> Vec<u32> {
    (0..lanes).map(|lane| if lane < points { lane as u32 } else { u32::MAX }).collect()
}

/// Computes the rows of all points, a few at a time and in parallel, and writes them into blocks. The
/// scale of padding lanes is NaN: so is every correlation with them, which passes no comparison.
fn fill_blocks<T: Element>(
    scaled: &[f64],
    points: &Points,
    function: &CovarianceFunction,
    source: WeightSource<'_>,
) -> Result<(PointBlocks<T>, ResidualShape, Conditioning)> {
    let dimensions = points.dimensions();
    let shape = ResidualShape { dimensions, columns: source.columns() };
    let extent = scaled.iter().fold(0.0, |extent: f64, x| extent.max(x.abs()));
    let mut blocks = PointBlocks::<T>::zeros(points.len(), shape.rows());
    let elements = blocks.block_elements() * (ROWS_AT_A_TIME / T::BLOCK_LANES);
    let conditioning = blocks
        .data_mut()
        .par_chunks_mut(elements)
        .zip(scaled.par_chunks(ROWS_AT_A_TIME * dimensions))
        .enumerate()
        .map(|(chunk, (blocks, scaled))| {
            let first = chunk * ROWS_AT_A_TIME;
            let rows = ResidualRows::compute(function, shape, source, first, scaled);
            for (block, values) in
                blocks.chunks_exact_mut(shape.rows() * T::BLOCK_LANES).enumerate()
            {
                for (row, lanes) in values.chunks_exact_mut(T::BLOCK_LANES).enumerate() {
                    for (lane, value) in lanes.iter_mut().enumerate() {
                        let point = block * T::BLOCK_LANES + lane;
                        if point < rows.len() {
                            *value = T::from_f64(rows.value(point, row));
                        } else if row == ResidualShape::SCALE {
                            *value = T::NAN;
                        }
                    }
                }
            }
            rows.conditioning::<T>(extent)
        })
        .reduce(Conditioning::best, Conditioning::worse);
    Ok((blocks, shape, conditioning))
}

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
mod correlator;
mod covariance_rows;
mod factor;
mod file;
mod frame;
mod given;
mod options;
mod rounding;
mod rows;
mod scaling;
mod slopes;
#[cfg(test)]
mod soundness;

use rhotree_kernels::layout::{Blocks, ResidualShape};
use rhotree_kernels::{Element, Isa, Kernels};

pub use conditioning::Conditioning;
pub(crate) use correlator::Correlator;
pub(crate) use covariance_rows::{CovarianceRows, CovarianceSource, rows_in};
pub(crate) use factor::InducingFactor;
pub use frame::Frame;
use given::{Given, check_values};
pub use options::FieldOptions;
pub(crate) use rounding::Rounding;
pub(crate) use rows::ResidualRows;
use rows::{Factor, RowSource};
use scaling::Scaling;
pub(crate) use slopes::SlopeSum;

use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::inducing::Inducing;
use crate::layout::{PointBlocks, spatial_order};
use crate::memory::{bytes_of, room_for};
use crate::parallel::{check_environment, with_threads};
use crate::points::Points;

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
    origin: Origin,
    points: usize,
    blocks: PointBlocks<T>,
    /// One for each lane, padding included.
    ids: Vec<u32>,
    /// The greatest magnitude of a scaled coordinate, as rounded to `T`.
    extent: f64,
    conditioning: Conditioning,
    correlator: Correlator<T>,
}

/// What the columns of V come from.
#[derive(Clone, Debug)]
enum Origin {
    /// There are none: m is zero.
    NoColumns,
    /// The inducing points.
    Inducing(InducingFactor),
    /// The caller: nothing is known that would give new points theirs.
    Given,
}

/// The parts that a field is assembled from, whatever its origin; the others follow from these.
struct Parts<T: Element> {
    function: CovarianceFunction,
    scaling: Scaling,
    origin: Origin,
    shape: ResidualShape,
    points: usize,
    blocks: PointBlocks<T>,
    extent: f64,
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
        Self::in_frame(points, None, function, inducing, options)
    }

    /// The residual field of some of the points of a larger one, of which this is the frame: as the part of the
    /// larger field with these points, with ids from 0 on.
    ///
    /// The larger field's inducing points must be given, as [`Inducing::Points`]: others would be chosen among these
    /// points alone. [`ResidualField::choose_inducing`] chooses those of the larger field.
    ///
    /// ```
    /// use rhotree::{
    ///     CovarianceFamily, CovarianceFunction, Frame, Inducing, Points, Queries, ResidualField, Scan,
    ///     SearchOptions,
    /// };
    ///
    /// let (points, last) = ([0.0, 1.0, 3.0, 7.0], Points::new(vec![3.0, 7.0], 1)?);
    /// let all = Points::borrowed(&points, 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern52, 1.0, &[2.0])?;
    /// let inducing = Inducing::Points(Points::new(vec![4.0], 1)?);
    /// let options = Default::default();
    /// let whole = ResidualField::<f64>::new(&all, &function, &inducing, &options)?;
    /// let frame = Frame::new(vec![1.0], 3.0)?;
    /// let part = ResidualField::<f64>::of_part(&last, &frame, &function, &inducing, &options)?;
    /// let nearest = |field: &ResidualField, id| {
    ///     let of = Queries::Ids(&[id]);
    ///     Scan::new(field).search(of, &SearchOptions::new(1)).map(|answer| answer.distances(0).to_vec())
    /// };
    /// assert_eq!(nearest(&whole, 3)?, nearest(&part, 1)?);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// A frame of other dimensions, and what [`ResidualField::new`] says.
    pub fn of_part(
        points: &Points,
        frame: &Frame,
        function: &CovarianceFunction,
        inducing: &Inducing,
        options: &FieldOptions,
    ) -> Result<Self> {
        let (actual, expected) = (frame.center.len(), points.dimensions());
        if actual != expected {
            return Err(Error::Dimensions { argument: "center", actual, expected });
        }
        Self::in_frame(points, Some(frame), function, inducing, options)
    }

    /// The inducing points that the field of these points would have: chosen among them, or those that are given. None
    /// where m is zero.
    ///
    /// ```
    /// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    ///
    /// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[8.0])?;
    /// let inducing = Inducing::KMeansPlusPlus { count: 5, seed: 1 };
    /// let options = Default::default();
    /// let chosen = ResidualField::<f64>::choose_inducing(&points, &function, &inducing, &options)?;
    /// assert_eq!(chosen.expect("five").len(), 5);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// Dimensions that don't agree, too few distinct points to choose from, coordinates too large for the element type
    /// once scaled, or an instruction set that the CPU lacks.
    pub fn choose_inducing(
        points: &Points,
        function: &CovarianceFunction,
        inducing: &Inducing,
        options: &FieldOptions,
    ) -> Result<Option<Points<'static>>> {
        function.check_dimensions(points.dimensions())?;
        let kernels = options.kernels::<T>()?.with_element();
        room_for("the points", bytes_of::<f64>(&[2, points.len(), points.dimensions()]))?;
        with_threads(options.threads, || {
            let scaled = Scaling::new(points, function).apply::<T>("points", points)?;
            inducing.choose(points, &scaled, &kernels)
        })
    }

    /// The field of points in a frame, or in their own.
    fn in_frame(
        points: &Points,
        frame: Option<&Frame>,
        function: &CovarianceFunction,
        inducing: &Inducing,
        options: &FieldOptions,
    ) -> Result<Self> {
        function.check_dimensions(points.dimensions())?;
        let jitter = options.checked_jitter()?;
        let kernels = options.kernels::<T>()?;
        Self::check_room(points.len(), points.dimensions(), inducing.count())?;
        with_threads(options.threads, || {
            let scaling = match frame {
                Some(frame) => Scaling::with_center(frame.center.clone(), function),
                None => Scaling::new(points, function),
            };
            let scaled = scaling.apply::<T>("points", points)?;
            let reach = frame.map_or(0.0, |frame| frame.extent);
            let chosen = inducing.choose(points, &scaled, &kernels.with_element())?;
            let origin = Origin::new(chosen.as_ref(), &scaling, function, jitter, &kernels)?;
            Ok(Self::compute(function, scaling, origin, None, &scaled, reach, kernels))
        })
    }

    /// The residual field of points whose factor V and residual variances p the caller has computed:
    /// `factor` is N by m, row by row, and `residual_variances` has N elements, in the unit of the
    /// covariance function's variance.
    ///
    /// They must belong to the points and to the covariance function: the matrix of k(x_i, x_j) - v_i . v_j with p
    /// on its diagonal is positive semidefinite, as it is for V = K_XZ L^-T and p_i = variance - |v_i|^2, which is
    /// larger by the nugget where points have one. A point whose p is zero counts as explained. What searches rule
    /// out rests on it: for other V and p an index may answer otherwise than the scan. The diagonal is checked, and
    /// of the principal minors a sample, to a hundredth of the variance, since V may have been computed in f32. Less
    /// than that is a matter of [`Conditioning::correlation_error`], which is at least what was found.
    ///
    /// Such a field can't take new points as queries, since it doesn't know the inducing points.
    ///
    /// ```
    /// use rhotree::{CovarianceFamily, CovarianceFunction, Error, Inducing, Points, ResidualField};
    ///
    /// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// let function = |scale| CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[scale]);
    /// let inducing = Inducing::KMeansPlusPlus { count: 20, seed: 1 };
    /// let options = Default::default();
    /// let field = ResidualField::<f64>::new(&points, &function(10.0)?, &inducing, &options)?;
    /// let (v, p) = field.factor();
    /// ResidualField::<f64>::from_factor(&points, &function(10.0)?, &v, &p, &options)?;
    ///
    /// // Those of another length scale explain more than there is.
    /// let refused = ResidualField::<f64>::from_factor(&points, &function(5.0)?, &v, &p, &options);
    /// assert!(matches!(refused, Err(Error::FactorMinor { .. })));
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// Lengths that don't agree, values that aren't finite, a negative residual variance, a row of V
    /// whose squared norm is above the variance by more than rounding, or below it with its p added, a sample of
    /// points whose residual covariances aren't positive semidefinite, and what
    /// [`ResidualField::new`] says of coordinates and instruction sets.
    pub fn from_factor(
        points: &Points,
        function: &CovarianceFunction,
        factor: &[f64],
        residual_variances: &[f64],
        options: &FieldOptions,
    ) -> Result<Self> {
        function.check_dimensions(points.dimensions())?;
        check_values(points.len(), function, factor, residual_variances)?;
        let kernels = options.kernels::<T>()?;
        Self::check_room(points.len(), points.dimensions(), factor.len() / points.len())?;
        with_threads(options.threads, || {
            let scaling = Scaling::new(points, function);
            let scaled = scaling.apply::<T>("points", points)?;
            let error = Given {
                function,
                dimensions: points.dimensions(),
                scaled: &scaled,
                factor,
                residual_variances,
                kernels: kernels.with_element(),
            }
            .check_minors()?;
            let given = Some(Factor::Given { factor, residual_variances });
            let mut field =
                Self::compute(function, scaling, Origin::Given, given, &scaled, 0.0, kernels);
            let known = &mut field.conditioning.correlation_error;
            *known = known.max(error);
            Ok(field)
        })
    }

    /// `Ok` when there is memory for the scaled coordinates of so many points, with a copy of them, and the blocks.
    fn check_room(points: usize, dimensions: usize, columns: usize) -> Result<()> {
        let shape = ResidualShape { dimensions, columns };
        let coordinates = bytes_of::<f64>(&[2, points, dimensions]);
        let blocks = bytes_of::<T>(&[points.next_multiple_of(T::BLOCK_LANES), shape.rows()]);
        room_for("the points", coordinates.saturating_add(blocks))
    }

    /// The field of points with these scaled coordinates, which reach as far as this at least. Unless V is given it
    /// follows from the origin.
    fn compute(
        function: &CovarianceFunction,
        scaling: Scaling,
        origin: Origin,
        given: Option<Factor<'_>>,
        scaled: &[f64],
        reach: f64,
        kernels: Kernels<T>,
    ) -> Self {
        let factor = given.unwrap_or_else(|| origin.factor());
        let rows = RowSource::new(function, scaling.dimensions(), factor);
        let shape = rows.shape();
        let points = scaled.len() / shape.dimensions;
        let extent = greatest_magnitude(scaled).max(reach);
        let mut blocks = PointBlocks::zeros(points, shape.rows());
        let conditioning = rows.write(0, scaled, extent, &mut blocks);
        // Rounding keeps the order of magnitudes.
        let extent = T::from_f64(extent).to_f64();
        let function = function.clone();
        Self::assemble(Parts {
            function,
            scaling,
            origin,
            shape,
            points,
            blocks,
            extent,
            conditioning,
            kernels,
        })
    }

    fn assemble(parts: Parts<T>) -> Self {
        let Parts { function, scaling, origin, shape, points, blocks, extent, .. } = parts;
        let (conditioning, kernels) = (parts.conditioning, parts.kernels);
        let correlator = Correlator { family: function.family(), shape, kernels };
        let ids = lane_ids(points, blocks.view().points());
        Self { function, scaling, origin, points, blocks, ids, extent, conditioning, correlator }
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
        check_environment()?;
        let scaled = self.scale_new("points", points)?;
        let count = self.points + points.len();
        if count > i32::MAX as usize {
            return Err(Error::TooManyPoints { argument: "points", count });
        }
        // The blocks may have to move.
        Self::check_room(count, self.dimensions(), self.inducing())?;
        let extent = greatest_magnitude(&scaled).max(self.extent);
        self.blocks.reserve(count);
        let rows = RowSource::new(&self.function, self.scaling.dimensions(), self.origin.factor());
        let added = rows.write(self.points, &scaled, extent, &mut self.blocks);
        self.conditioning = self.conditioning.worse(added);
        self.extent = T::from_f64(extent).to_f64();
        self.points = count;
        self.ids = lane_ids(count, self.blocks.view().points());
        Ok(())
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
        self.correlator.shape.dimensions
    }

    /// Number of inducing points m.
    #[must_use]
    pub const fn inducing(&self) -> usize {
        self.correlator.shape.columns
    }

    /// The covariance function.
    #[must_use]
    pub const fn function(&self) -> &CovarianceFunction {
        &self.function
    }

    /// The instruction set that searches of this field use.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.correlator.kernels.isa()
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
        let residual_variances = self.residual_variances();
        let mut factor = Vec::with_capacity(self.points * self.shape().columns);
        for (point, variance) in residual_variances.iter().enumerate() {
            let deviation = variance.sqrt();
            factor.extend(self.shape().weights().map(|row| self.value(point, row) * deviation));
        }
        (factor, residual_variances)
    }

    /// The residual variances p of the points, as rounded to `T`: what the inducing points leave of the variance.
    /// For an explained point it is zero.
    ///
    /// ```
    /// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    ///
    /// let points = Points::new(vec![0.0, 1.0, 100.0], 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0])?;
    /// let inducing = Inducing::Points(Points::new(vec![0.0], 1)?);
    /// let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())?;
    /// let [here, near, far] = field.residual_variances()[..] else { unreachable!() };
    /// assert!(here < 1e-5 && near > 0.6 && near < 0.7 && far == 1.0);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub fn residual_variances(&self) -> Vec<f64> {
        let variance = |point| {
            let scale = self.scale(point);
            if scale == 0.0 { 0.0 } else { self.function.variance() / (scale * scale) }
        };
        (0..self.points).map(variance).collect()
    }

    /// The inducing points, in the field's own order: theirs but for what rounding takes, since a field keeps them in
    /// units of the length scales. None where there aren't any, or where the caller computed V.
    ///
    /// ```
    /// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    ///
    /// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[8.0])?;
    /// let inducing = Inducing::Points(Points::new(vec![75.0, 25.0], 1)?);
    /// let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())?;
    /// let mut places: Vec<f64> = field.inducing_points().expect("two").rows().map(|row| row[0]).collect();
    /// places.sort_by(f64::total_cmp);
    /// assert_eq!(places, [25.0, 75.0]);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub fn inducing_points(&self) -> Option<Points<'static>> {
        let Origin::Inducing(factor) = &self.origin else { return None };
        let scaled = factor.scaled_points();
        Points::new(self.scaling.undo(&scaled), self.dimensions()).ok()
    }

    /// The value of a point in a row of the blocks.
    fn value(&self, point: usize, row: usize) -> f64 {
        self.blocks().get(point, row).map_or(0.0, Element::to_f64)
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
        self.value(id, ResidualShape::SCALE)
    }

    /// The rows of a point.
    pub(crate) const fn shape(&self) -> ResidualShape {
        self.correlator.shape
    }

    /// What computes the correlations of panels and blocks of this field.
    pub(crate) const fn correlator(&self) -> &Correlator<T> {
        &self.correlator
    }

    /// The kernels of the field's instruction set.
    pub(crate) const fn kernels(&self) -> &Kernels<T> {
        &self.correlator.kernels
    }

    /// What rounding does to this field.
    pub(crate) fn rounding(&self) -> Rounding {
        Rounding::new(self.shape(), self.extent)
    }

    /// The scaled coordinates of new points.
    pub(crate) fn scale_new(&self, argument: &'static str, points: &Points) -> Result<Vec<f64>> {
        let (actual, expected) = (points.dimensions(), self.dimensions());
        if actual != expected {
            return Err(Error::Dimensions { argument, actual, expected });
        }
        if matches!(self.origin, Origin::Given) {
            return Err(Error::NoInducingPoints);
        }
        // Scaled coordinates, V and w, and rows in order of the queries and in blocks.
        let rows = bytes_of::<f64>(&[3, points.len(), self.shape().rows()]);
        room_for("the new points", rows)?;
        self.scaling.apply::<T>(argument, points)
    }

    /// The rows of new points, from their scaled coordinates.
    pub(crate) fn new_rows(&self, scaled: &[f64]) -> ResidualRows {
        self.new_row_source().rows(0, scaled)
    }

    /// As [`ResidualField::new_rows`], in blocks.
    pub(crate) fn new_blocks(&self, scaled: &[f64]) -> PointBlocks<T> {
        let points = scaled.len() / self.dimensions();
        let mut blocks = PointBlocks::zeros(points, self.shape().rows());
        self.new_row_source().write(0, scaled, self.extent, &mut blocks);
        blocks
    }

    fn new_row_source(&self) -> RowSource<'_> {
        RowSource::new(&self.function, self.dimensions(), self.origin.factor())
    }
}

impl Origin {
    /// These inducing points, if there are any; an error where a coordinate doesn't fit into `T`, or their covariance
    /// matrix isn't positive definite.
    fn new<T: Element>(
        chosen: Option<&Points>,
        scaling: &Scaling,
        function: &CovarianceFunction,
        jitter: f64,
        kernels: &Kernels<T>,
    ) -> Result<Self> {
        let Some(chosen) = chosen else { return Ok(Self::NoColumns) };
        let dimensions = scaling.dimensions();
        let chosen = in_order_of_places(&scaling.apply::<T>("inducing", chosen)?, dimensions);
        let kernels = kernels.with_element();
        InducingFactor::new(&chosen, dimensions, function, jitter, kernels).map(Self::Inducing)
    }

    /// Where the rows of V come from; of points that the caller has computed V for, nowhere.
    const fn factor(&self) -> Factor<'_> {
        match self {
            Self::NoColumns | Self::Given => Factor::Empty,
            Self::Inducing(inducing) => Factor::Inducing(inducing),
        }
    }
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

/// The greatest magnitude of a value.
fn greatest_magnitude(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |greatest: f64, x| greatest.max(x.abs()))
}

/// The ids of `lanes` lanes of which the first `points` are in use.
#[allow(clippy::cast_possible_truncation)]
fn lane_ids(points: usize, lanes: usize) -> Vec<u32> {
    (0..lanes).map(|lane| if lane < points { lane as u32 } else { u32::MAX }).collect()
}

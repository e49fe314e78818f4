//! What is meant by near: which closeness an index works in, and how far to trust its digits.

use rhotree_kernels::layout::{Blocks, Panel, ResidualShape};
use rhotree_kernels::{BoundForm, Candidates, CovarianceFamily, Element, Kernels};

use crate::error::{Error, Result};
use crate::field::ResidualField;
use crate::layout::point_blocks::PointBlocks;

/// The metric of an index.
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

/// Computes closenesses of one metric.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closeness<T: Element> {
    metric: Metric,
    family: CovarianceFamily,
    shape: ResidualShape,
    kernels: Kernels<T>,
    // The greatest magnitude of a coordinate.
    extent: f64,
}

impl<T: Element> Closeness<T> {
    pub fn new(metric: Metric, field: &ResidualField<T>) -> Self {
        Self {
            metric,
            extent: field.extent(),
            family: field.function().family(),
            shape: metric.shape(field.shape()),
            kernels: *field.kernels(),
        }
    }

    pub const fn metric(&self) -> Metric {
        self.metric
    }

    pub const fn shape(&self) -> ResidualShape {
        self.shape
    }

    pub const fn kernels(&self) -> &Kernels<T> {
        &self.kernels
    }

    /// A point's share of a bound on the error of a closeness: for a pair the two shares are added.
    ///
    /// The error of s_i s_j kappa - w_i . w_j by rounding is at most (m + d + 8) u s_i s_j, at most
    /// half the sum of the squares. Besides, p has an error of some (m + 2) u times the variance, so
    /// that the vector that a row stands for has a length of 1 up to (m + 2) u s^2 / 2, and s and w
    /// are rounded to the element type. Twice the first bound covers all of them. Last, rounding moves
    /// the points of a pair by up to six units of the extent in each dimension, and kappa by no more;
    /// without inducing points the moved points are as good as any. Twice this covers queries that
    /// reach twice as far. Of Euclidean distances the error is relative, and no point's.
    ///
    /// A precomputed factor can come with residual variances that are too small for it. Then a row
    /// stands for a vector longer than 1, and what it is longer is slack too. A shorter one does no
    /// harm: it is a unit vector less a part that no other point shares.
    pub fn slack(&self, value: impl Fn(usize) -> f64) -> f64 {
        let variance = value(ResidualShape::SCALE).powi(2);
        self.slack_of(variance, self.shape.weights().map(|row| value(row).powi(2)).sum())
    }

    /// The slack of a point with this s^2 and |w|^2.
    fn slack_of(&self, variance: f64, explained: f64) -> f64 {
        let operations = (self.shape.columns + self.shape.dimensions + 8) as f64;
        let displacement = match self.shape.columns {
            0 => 0.0,
            _ => 6.0 * (self.shape.dimensions as f64).sqrt() * self.extent,
        };
        match self.metric {
            Metric::Residual | Metric::Correlation => {
                let units = 2.0 * (operations + displacement);
                units * T::UNIT_ROUNDOFF * variance + (variance - explained - 1.0).max(0.0)
            }
            Metric::Euclidean => 0.0,
        }
    }

    /// The slacks of the first `points` lanes in the residual metric, none above 2, which says nothing.
    pub fn slacks(&self, blocks: Blocks<'_, T>, points: usize) -> Vec<f64> {
        const NOTHING: f64 = 2.0;
        let (rows, lanes) = (blocks.rows(), T::BLOCK_LANES);
        let mut slacks = Vec::with_capacity(points);
        for block in blocks.data().chunks_exact(rows * lanes) {
            let mut explained = [0.0; 16];
            for row in block[self.shape.weights().start * lanes..].chunks_exact(lanes) {
                for (explained, value) in explained.iter_mut().zip(row) {
                    *explained += value.to_f64() * value.to_f64();
                }
            }
            for lane in 0..lanes.min(points - slacks.len()) {
                let value = |row: usize| block[row * lanes + lane].to_f64();
                let inside = |row: usize| value(row).abs() <= 2.0 * self.extent;
                let known = self.shape.columns == 0 || self.shape.coordinates().all(inside);
                let slack = self.slack_of(value(ResidualShape::SCALE).powi(2), explained[lane]);
                slacks.push(if known { slack.min(NOTHING) } else { NOTHING });
            }
        }
        slacks
    }

    /// The slack that a bound takes for a query; infinite where nothing can be said of its error.
    pub fn query_slack(&self, panel: Panel<'_, T>, query: usize) -> f64 {
        let value = |row| panel.get(query, row).map_or(0.0, Element::to_f64);
        match self.metric {
            Metric::Euclidean => self.relative_error(),
            Metric::Residual | Metric::Correlation => {
                let inside = |row| value(row).abs() <= 2.0 * self.extent;
                if self.shape.columns == 0 || self.shape.coordinates().all(inside) {
                    self.slack(value)
                } else {
                    f64::INFINITY
                }
            }
        }
    }

    /// A bound on the relative error of a Euclidean distance.
    pub fn relative_error(&self) -> f64 {
        (self.shape.dimensions + 8) as f64 * T::UNIT_ROUNDOFF
    }

    /// Writes the closeness of each query of the panel with each lane, query by query.
    pub fn store(&self, panel: Panel<'_, T>, blocks: Blocks<'_, T>, output: &mut [T]) {
        if self.metric == Metric::Euclidean {
            let lanes = blocks.points();
            let mut coordinates = vec![T::ZERO; self.shape.dimensions];
            for (query, output) in output.chunks_exact_mut(lanes.max(1)).enumerate() {
                for (value, row) in coordinates.iter_mut().zip(self.shape.coordinates()) {
                    *value = panel.get(query, row).expect("the output is as high as the panel");
                }
                let first = self.shape.coordinates().start;
                self.kernels
                    .squared_distances(&coordinates, blocks, first, output)
                    .expect("the blocks have rows for the coordinates");
                output.iter_mut().for_each(|value| *value = T::from_f64(-value.to_f64()));
            }
        } else {
            self.kernels
                .residual_correlations(self.family, self.shape, panel, blocks, output)
                .expect("panel, blocks and output have the metric's shape");
        }
    }

    /// As [`Closeness::store`], and offers the lanes to the queries' candidates. Where `fused` is set
    /// a correlation is offered from the register that it was computed in.
    pub fn select_and_store(
        &self,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        ids: &[u32],
        candidates: &mut [Candidates<T>],
        output: &mut [T],
        fused: bool,
    ) {
        if fused && self.metric != Metric::Euclidean {
            self.kernels
                .select_and_store(self.family, self.shape, panel, blocks, ids, candidates, output)
                .expect("panel, blocks and output have the metric's shape");
            return;
        }
        self.store(panel, blocks, output);
        for (closeness, candidates) in output.chunks_exact(ids.len().max(1)).zip(candidates) {
            self.kernels.select(closeness, ids, candidates).expect("as many ids as lanes");
        }
    }
}

//! The approximation itself: the rows of B and D, and the factor of M. They don't depend on the responses.

use core::ops::ControlFlow;
use std::sync::Arc;

use faer::{Mat, MatRef, Side};
use rayon::prelude::*;

use super::outer_sum::OuterSum;
use super::regression::{Factors, Regressions, Rows, Setting};
use super::schedule::Schedule;
use super::sets::ConditioningSets;
use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::field::{CovarianceRows, CovarianceSource, ResidualField};
use crate::parallel::Monitor;

/// A Gaussian process observed with noise, by the Vecchia-inducing-points full-scale approximation (VIF).
///
/// The covariance of the observations is approximated by V V^T + (B^T D^-1 B)^-1: what the inducing points
/// explain, and Vecchia's approximation of the residual covariance plus noise. Row i of B has a one at i and
/// -b_i at the conditioning set of i, with b_i the coefficients of the regression of residual i on those of its set,
/// and D_i is what that leaves of its variance (Gyger, Furrer and Sigrist, 2026; Vecchia, 1988). Without inducing
/// points it is Vecchia's approximation, with empty sets the fully independent one (FITC), and with all points
/// before it in each point's set, the exact model.
///
/// Making it is most of the work; what is asked of it for some responses takes little beside it.
/// It is done on the current rayon pool; results don't depend on the number of threads.
///
/// ```
/// use rhotree::vecchia::{ConditioningSets, Vecchia};
/// use rhotree::{
///     CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, Scan,
///     SearchOptions,
/// };
///
/// let points = Points::new((0..200).map(f64::from).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[10.0])?;
/// let inducing = Inducing::KMeansPlusPlus { count: 10, seed: 1 };
/// let field = ResidualField::new(&points, &function, &inducing, &Default::default())?;
/// let neighbors = Scan::new(&field).search(Queries::All, &SearchOptions::new(5).predecessors())?;
///
/// let sets = ConditioningSets::from_neighbors(field.len(), &neighbors)?;
/// let model = Vecchia::new(&field, &sets, 0.01)?;
/// let responses: Vec<f64> = (0..200).map(|i| (f64::from(i) / 10.0).sin()).collect();
/// assert!(model.log_likelihood(&responses)? > 0.0);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone)]
pub struct Vecchia {
    pub(super) source: CovarianceSource,
    pub(super) rows: CovarianceRows,
    pub(super) schedule: Arc<Schedule>,
    pub(super) noise: f64,
    /// b for each place of the plan, each padded to the size of the largest set.
    pub(super) coefficients: Vec<f64>,
    /// D for each place of the plan.
    pub(super) variances: Vec<f64>,
    /// The lower Cholesky factor of M = I + G^T G.
    pub(super) inner: Mat<f64>,
    /// log |M| plus the sum of log D.
    pub(super) log_determinant: f64,
    /// The factors of each batch of a run, where they are kept for a gradient.
    pub(super) factors: Vec<Vec<Vec<Factors>>>,
    raised: usize,
}

/// Whether the factors of the conditioning sets' matrices are kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// They are made anew for a gradient.
    Nothing,
    /// They are kept for one, unless they take more than a GiB.
    Factors,
}

impl core::fmt::Debug for Vecchia {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("Vecchia")
            .field("points", &self.len())
            .field("function", self.function())
            .field("noise_variance", &self.noise)
            .finish_non_exhaustive()
    }
}

impl Vecchia {
    /// The approximation for the points of a field, each with its conditioning set, observed with noise of this
    /// variance.
    ///
    /// # Errors
    /// Sets of another number of points, or that lead from a point back to itself; a noise variance that is
    /// negative or not finite; one so small that the likelihood can't be computed in f64.
    pub fn new(
        field: &ResidualField<f64>,
        sets: &ConditioningSets,
        noise_variance: f64,
    ) -> Result<Self> {
        Self::new_watched(field, sets, noise_variance, &|_| ControlFlow::Continue(()))
    }

    /// As [`Vecchia::new`], with a function that is called as points are done, as that of
    /// [`SearchOptions::progress`](crate::SearchOptions::progress) is as queries are answered.
    ///
    /// # Errors
    /// As for [`Vecchia::new`]; [`Error::Cancelled`].
    pub fn new_watched(
        field: &ResidualField<f64>,
        sets: &ConditioningSets,
        noise_variance: f64,
        progress: &(dyn Fn(usize) -> ControlFlow<()> + Sync),
    ) -> Result<Self> {
        let (source, scaled) = field.covariances();
        let (schedule, scaled) = Schedule::new(sets, &scaled, source.dimensions())?;
        let rows = field.covariance_rows(&source, scaled, &schedule.points);
        let (schedule, monitor) = (Arc::new(schedule), Monitor::new(Some(progress)));
        Self::assemble(source, rows, schedule, noise_variance, Keep::Nothing, &monitor)
    }

    /// From rows by number, and a schedule for them.
    pub(super) fn assemble(
        source: CovarianceSource,
        rows: CovarianceRows,
        schedule: Arc<Schedule>,
        noise: f64,
        keep: Keep,
        monitor: &Monitor<'_>,
    ) -> Result<Self> {
        /// Bytes of factors that are kept, at most.
        const MOST: usize = 1 << 30;
        /// Rows of M that are added up at a time.
        const ROWS: usize = 16;
        if !(noise >= 0.0 && noise.is_finite()) {
            return Err(Error::Negative { argument: "noise_variance", value: noise });
        }
        let columns = rows.shape().columns;
        let plan = &schedule.plan;
        let width = plan.largest();
        let keeps = keep == Keep::Factors && Factors::bytes(rows.len(), width) <= MOST;
        let mut coefficients = vec![0.0; rows.len() * width];
        let mut variances = vec![0.0; rows.len()];
        let setting = Setting {
            source: &source,
            rows: Rows { data: &rows, new: None },
            noise,
            own_noise: noise,
        };
        // Without sets there are no coefficients, but rayon wants chunks.
        let places = plan.places_a_run();
        let mut chunks: Vec<&mut [f64]> = match width {
            0 => plan.runs().map(|_| Default::default()).collect(),
            _ => coefficients.chunks_mut(places * width).collect(),
        };
        let parts: Vec<(Vec<f64>, usize, Vec<Vec<Factors>>)> = plan
            .runs()
            .zip(chunks.par_iter_mut())
            .zip(variances.par_chunks_mut(places))
            .map(|((batches, coefficients), variances)| {
                let mut regressions = Regressions::new(setting);
                let mut sum = OuterSum::of_squares(source.kernels, columns);
                let (mut raised, mut kept) = (0, Vec::new());
                let first = batches[0].places.start;
                for batch in batches {
                    if monitor.is_stopped() {
                        break;
                    }
                    raised += regressions.compute(batch);
                    if keeps {
                        kept.push(regressions.all_factors(batch.places.len()).to_vec());
                    }
                    let start = batch.places.start - first;
                    for place in 0..batch.places.len() {
                        let coefficients = &mut coefficients[(start + place) * width..][..width];
                        regressions.write_coefficients(place, coefficients);
                        variances[start + place] = regressions.variance(place);
                    }
                    if columns > 0 {
                        regressions.add_squares(batch, &mut sum);
                    }
                    monitor.report(batch.places.len());
                }
                (sum.finish(), raised, kept)
            })
            .collect();
        monitor.finish()?;
        // A few rows at a time, and the parts in their order. What is above the diagonal has no meaning.
        let mut total = vec![0.0; columns * columns];
        total.par_chunks_mut((ROWS * columns).max(1)).enumerate().for_each(|(chunk, total)| {
            let first = chunk * ROWS * columns;
            for diagonal in total.iter_mut().skip(chunk * ROWS).step_by(columns + 1) {
                *diagonal = 1.0;
            }
            for (sum, ..) in &parts {
                total.iter_mut().zip(&sum[first..]).for_each(|(total, value)| *total += value);
            }
        });
        let inner = MatRef::from_row_major_slice(&total, columns, columns);
        let inner = cholesky(inner).ok_or(Error::Undetermined { noise_variance: noise })?;
        let log_inner: f64 = (0..columns).map(|i| inner[(i, i)].ln()).sum();
        let log_variances: f64 = variances.iter().map(|variance| variance.ln()).sum();
        let raised = parts.iter().map(|(_, raised, _)| raised).sum();
        let factors = parts.into_iter().map(|(.., factors)| factors).collect();
        let log_determinant = log_variances + 2.0 * log_inner;
        Ok(Self {
            source,
            rows,
            schedule,
            noise,
            coefficients,
            variances,
            inner,
            log_determinant,
            factors,
            raised,
        })
    }

    /// Number of points N.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// The covariance function.
    #[must_use]
    pub const fn function(&self) -> &CovarianceFunction {
        &self.source.function
    }

    /// The noise variance.
    #[must_use]
    pub const fn noise_variance(&self) -> f64 {
        self.noise
    }

    /// How many times a pivot of a conditioning set's matrix was so small that it was raised: as if a point of the
    /// set had a little noise of its own. Other than zero where points coincide, or nearly so, and there is no noise.
    #[must_use]
    pub const fn raised_pivots(&self) -> usize {
        self.raised
    }

    /// The row of B of each point: the coefficients b of its conditioning set, in the set's order; and D, what they
    /// leave of its variance.
    ///
    /// ```
    /// # use rhotree::vecchia::{ConditioningSets, Vecchia};
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// let points = Points::new(vec![0.0, 1.0], 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern12, 1.0, &[1.0])?;
    /// let field = ResidualField::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let sets = ConditioningSets::new(2, [&[][..], &[0]])?;
    /// let rows: Vec<(Vec<f64>, f64)> = Vecchia::new(&field, &sets, 0.0)?.rows();
    /// let e = (-1.0_f64).exp();
    /// assert!((rows[1].0[0] - e).abs() < 1e-15 && (rows[1].1 - (1.0 - e * e)).abs() < 1e-15);
    /// assert_eq!(rows[0], (vec![], 1.0));
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub fn rows(&self) -> Vec<(Vec<f64>, f64)> {
        let Schedule { points, sets, positions, plan, .. } = &*self.schedule;
        let mut rows = vec![(Vec::new(), 0.0); self.len()];
        for (place, &number) in plan.order().iter().enumerate() {
            let (_, sorted) = self.coefficients(place);
            let mut coefficients = vec![0.0; sorted.len()];
            let positions = &positions[sets.range(number as usize)];
            for (&position, &coefficient) in positions.iter().zip(sorted) {
                coefficients[position as usize] = coefficient;
            }
            let point = points[number as usize];
            rows[point as usize] = (coefficients, self.variances[place]);
        }
        rows
    }

    /// The conditioning set of the point at a place of the plan, and its coefficients.
    pub(super) fn coefficients(&self, place: usize) -> (&[u32], &[f64]) {
        let Schedule { sets, plan, .. } = &*self.schedule;
        let set = sets.slice(plan.order()[place] as usize);
        (set, &self.coefficients[place * plan.largest()..][..set.len()])
    }

    /// The setting of regressions with these parameters.
    pub(super) const fn setting<'a>(&'a self, new: Option<&'a CovarianceRows>) -> Setting<'a> {
        let own_noise = if new.is_some() { 0.0 } else { self.noise };
        let rows = Rows { data: &self.rows, new };
        Setting { source: &self.source, rows, noise: self.noise, own_noise }
    }
}

/// The lower Cholesky factor; none where there isn't one in f64.
fn cholesky(matrix: MatRef<'_, f64>) -> Option<Mat<f64>> {
    let lower = matrix.llt(Side::Lower).ok()?.L().to_owned();
    // Where the matrix has values that aren't numbers, so has the factor.
    (0..lower.nrows()).all(|i| lower[(i, i)] > 0.0).then_some(lower)
}

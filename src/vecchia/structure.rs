//! What stays the same while parameters change: the points, the inducing points, and the conditioning sets.

use core::ops::ControlFlow;
use std::sync::Arc;

use rhotree_kernels::Kernels;

use super::approximation::{Keep, Vecchia};
use super::schedule::Schedule;
use super::sets::ConditioningSets;
use crate::covariance::CovarianceFunction;
use crate::error::Result;
use crate::field::{CovarianceSource, FieldOptions, rows_in};
use crate::inducing::Inducing;
use crate::layout::Recycler;
use crate::parallel::Monitor;
use crate::points::Points;

/// Points, inducing points and conditioning sets, for models with many parameters.
///
/// A model is the one that [`Vecchia::new`] makes of a field with the same inducing points, to the last bit, without
/// the field's blocks, which only searches need, and without a new plan for the sets.
///
/// ```
/// use rhotree::vecchia::{ConditioningSets, Structure};
/// use rhotree::{CovarianceFamily, CovarianceFunction, EuclideanIndex, Inducing, Points};
/// use rhotree::{Queries, SearchOptions};
///
/// let points = Points::new((0..200).map(f64::from).collect(), 1)?;
/// let index = EuclideanIndex::new(&points, &[1.0], None)?;
/// let nearest = index.search(Queries::All, &SearchOptions::new(5).predecessors())?;
/// let sets = ConditioningSets::from_neighbors(points.len(), &nearest)?;
///
/// let function = |scale| CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[scale]);
/// let inducing = Inducing::KMeansPlusPlus { count: 10, seed: 1 };
/// let structure = Structure::new(&points, &function(5.0)?, &inducing, &Default::default(), &sets)?;
/// let y: Vec<f64> = (0..200).map(|i| (f64::from(i) / 10.0).sin()).collect();
/// let value = |scale| structure.model(&function(scale)?, 0.01)?.log_likelihood(&y);
/// assert!(value(10.0)? > value(5.0)?);
/// # Ok::<(), rhotree::Error>(())
/// ```
pub struct Structure {
    points: Points<'static>,
    inducing: Option<Points<'static>>,
    jitter: f64,
    kernels: Kernels<f64>,
    schedule: Arc<Schedule>,
    /// The memory of models and gradients that are gone.
    recycler: Arc<Recycler>,
}

impl core::fmt::Debug for Structure {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("Structure")
            .field("points", &self.points.len())
            .field("inducing", &self.inducing.as_ref().map_or(0, Points::len))
            .finish_non_exhaustive()
    }
}

impl Structure {
    /// The structure of points with these conditioning sets. Inducing points are chosen, and sets planned for, in the
    /// units of this function's length scales: any others give the same models but for rounding, and the further from
    /// these, the slower. Of the options, jitter and instruction set hold for all models.
    ///
    /// # Errors
    /// What [`ResidualField::new`](crate::ResidualField::new) says of points and inducing points; sets of another number
    /// of points, or that lead from a point back to itself.
    pub fn new(
        points: &Points,
        function: &CovarianceFunction,
        inducing: &Inducing,
        options: &FieldOptions,
        sets: &ConditioningSets,
    ) -> Result<Self> {
        let (kernels, jitter) = (options.kernels::<f64>()?, options.checked_jitter()?);
        let (source, scaled) = CovarianceSource::new(points, function, None, jitter, kernels)?;
        let inducing = inducing.choose(points, &scaled, &kernels)?;
        let (schedule, _) = Schedule::new(sets, &scaled, source.dimensions())?;
        let points = points.clone().into_owned();
        // The V of one model.
        let recycler = Arc::new(Recycler::new(1));
        Ok(Self { points, inducing, jitter, kernels, schedule: Arc::new(schedule), recycler })
    }

    /// The model with this covariance function, observed with noise of this variance.
    ///
    /// It is made on the current rayon pool; results don't depend on the number of threads.
    ///
    /// # Errors
    /// A function of another number of dimensions; coordinates too large in units of its length scales; a covariance
    /// matrix of the inducing points that isn't positive definite; what [`Vecchia::new`] says of the noise variance.
    pub fn model(&self, function: &CovarianceFunction, noise_variance: f64) -> Result<Vecchia> {
        self.model_with(function, noise_variance, Keep::Nothing, &Monitor::silent())
    }

    /// As [`Structure::model`], with a function that is called as points are done, as that of
    /// [`SearchOptions::progress`](crate::SearchOptions::progress) is as queries are answered.
    ///
    /// ```
    /// # use rhotree::vecchia::{ConditioningSets, Structure};
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Error, Inducing, Points};
    /// use core::ops::ControlFlow;
    ///
    /// # let points = Points::new((0..200).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[5.0])?;
    /// # let (inducing, options, sets) =
    /// #     (Inducing::None, Default::default(), ConditioningSets::empty(200));
    /// let structure = Structure::new(&points, &function, &inducing, &options, &sets)?;
    /// let stop = |_| ControlFlow::Break(());
    /// let refused = structure.model_watched(&function, 0.01, &stop).map(|_| ());
    /// assert_eq!(refused, Err(Error::Cancelled));
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Structure::model`]; [`Error::Cancelled`](crate::Error::Cancelled).
    pub fn model_watched(
        &self,
        function: &CovarianceFunction,
        noise_variance: f64,
        progress: &(dyn Fn(usize) -> ControlFlow<()> + Sync),
    ) -> Result<Vecchia> {
        self.model_with(function, noise_variance, Keep::Nothing, &Monitor::new(Some(progress)))
    }

    /// The same structure, made ready for many gradients.
    pub(super) fn for_gradients(mut self) -> Self {
        if let Some(schedule) = Arc::get_mut(&mut self.schedule) {
            schedule.children = Some(schedule.turned_round());
        }
        // V, and what its rows collect from.
        self.recycler = Arc::new(Recycler::new(3));
        self
    }

    /// The model, with what it keeps for a gradient.
    pub(super) fn model_with(
        &self,
        function: &CovarianceFunction,
        noise_variance: f64,
        keep: Keep,
        monitor: &Monitor<'_>,
    ) -> Result<Vecchia> {
        let (points, inducing) = (&self.points, self.inducing.as_ref());
        let (source, scaled) =
            CovarianceSource::new(points, function, inducing, self.jitter, self.kernels)?;
        let rows = rows_in(&scaled, source.dimensions(), &self.schedule.points);
        let rows = source.recycled_rows(&self.recycler, rows);
        Vecchia::assemble(source, rows, self.schedule.clone(), noise_variance, keep, monitor)
    }
}

#[cfg(test)]
mod tests {
    use core::sync::atomic::{AtomicUsize, Ordering};

    use rhotree_kernels::CovarianceFamily;

    use super::*;
    use crate::error::Error;
    use crate::field::ResidualField;
    use crate::query::{Queries, SearchOptions};
    use crate::scan::Scan;

    #[test]
    fn a_model_is_that_of_the_field() {
        let coordinates = (0..600).map(|i| f64::from(i * 37 % 601) / 601.0 + 7.0).collect();
        let points = Points::new(coordinates, 2).expect("finite");
        let function = |scale: f64| {
            CovarianceFunction::new(CovarianceFamily::Matern52, 1.5, &[scale, 2.0 * scale])
        };
        let options = FieldOptions::default();
        let inducing = Inducing::KMeansPlusPlus { count: 20, seed: 3 };
        let field = |scale, inducing: &Inducing| {
            ResidualField::new(&points, &function(scale).expect("legal"), inducing, &options)
                .expect("a field")
        };
        let first = field(0.2, &inducing);
        let search = SearchOptions::new(8).predecessors();
        let nearest = Scan::new(&first).search(Queries::All, &search).expect("legal");
        let sets = ConditioningSets::from_neighbors(points.len(), &nearest).expect("legal");
        let start = function(0.2).expect("legal");
        let structure = Structure::new(&points, &start, &inducing, &options, &sets).expect("legal");
        let y: Vec<f64> = (0..points.len()).map(|i| (i as f64 * 0.7).sin()).collect();
        let value = |model: Result<Vecchia>| model.and_then(|model| model.log_likelihood(&y));
        assert_eq!(value(structure.model(&start, 0.1)), value(Vecchia::new(&first, &sets, 0.1)));

        // Other parameters, the same inducing points, given as such: a plan for other places.
        let chosen = structure.inducing.clone().expect("twenty of them");
        let other = field(0.3, &Inducing::Points(chosen));
        let kept = value(structure.model(&function(0.3).expect("legal"), 0.2)).expect("a value");
        let anew = value(Vecchia::new(&other, &sets, 0.2)).expect("a value");
        assert!((kept / anew - 1.0).abs() < 1e-12, "{kept} and {anew}");
        assert_eq!(
            value(structure.model(&function(0.3).expect("legal"), -1.0)),
            Err(Error::Negative { argument: "noise_variance", value: -1.0 })
        );
    }

    #[test]
    fn a_model_tells_how_far_it_is_and_can_be_stopped() {
        let coordinates = (0..9000).map(|i| f64::from(i * 37 % 9001) / 9001.0).collect();
        let points = Points::new(coordinates, 2).expect("finite");
        let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[0.1]).expect("legal");
        let (inducing, options) = (Inducing::Random { count: 9, seed: 1 }, FieldOptions::default());
        let field = ResidualField::new(&points, &function, &inducing, &options).expect("legal");
        let nearest = SearchOptions::new(4).predecessors();
        let nearest = Scan::new(&field).search(Queries::All, &nearest).expect("legal");
        let sets = ConditioningSets::from_neighbors(points.len(), &nearest).expect("legal");
        let structure =
            Structure::new(&points, &function, &inducing, &options, &sets).expect("legal");
        let y: Vec<f64> = (0..points.len()).map(|i| (i as f64 * 0.7).sin()).collect();
        type Progress<'a> = &'a (dyn Fn(usize) -> ControlFlow<()> + Sync);
        let value = |model: Result<Vecchia>| model.and_then(|model| model.log_likelihood(&y));
        let of_field =
            |progress: Progress<'_>| value(Vecchia::new_watched(&field, &sets, 0.1, progress));
        let of_structure =
            |progress: Progress<'_>| value(structure.model_watched(&function, 0.1, progress));
        let plain = value(structure.model(&function, 0.1));
        for watched in [&of_field as &dyn Fn(Progress<'_>) -> Result<f64>, &of_structure] {
            let done = AtomicUsize::new(0);
            let counting = |points| {
                done.fetch_add(points, Ordering::Relaxed);
                ControlFlow::Continue(())
            };
            assert_eq!(watched(&counting), plain);
            assert_eq!(done.load(Ordering::Relaxed), points.len());
            // Only threads that are at a batch then call once more.
            let calls = AtomicUsize::new(0);
            let stop = |_| {
                calls.fetch_add(1, Ordering::Relaxed);
                ControlFlow::Break(())
            };
            assert_eq!(watched(&stop), Err(Error::Cancelled));
            assert!(calls.into_inner() <= rayon::current_num_threads());
        }
    }

    #[test]
    fn what_is_wrong_is_refused() {
        let points = Points::new(vec![0.0, 1.0, 2.0], 1).expect("finite");
        let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0]).expect("legal");
        let sets = ConditioningSets::empty(3);
        let new = |inducing: &Inducing, options: &FieldOptions, sets: &ConditioningSets| {
            Structure::new(&points, &function, inducing, options, sets).map(|_| ())
        };
        let options = FieldOptions::default();
        assert_eq!(new(&Inducing::None, &options, &sets), Ok(()));
        assert_eq!(
            new(&Inducing::None, &options.clone().jitter(-1.0), &sets),
            Err(Error::Negative { argument: "jitter", value: -1.0 })
        );
        assert_eq!(
            new(&Inducing::None, &options, &ConditioningSets::empty(2)),
            Err(Error::Length { argument: "sets", actual: 2, expected: 3 })
        );
        let many = Inducing::Random { count: 4, seed: 1 };
        assert_eq!(
            new(&many, &options, &sets),
            Err(Error::TooFewDistinctPoints { asked: 4, distinct: 3 })
        );
        let two = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0, 2.0]).expect("legal");
        let structure = Structure::new(&points, &function, &Inducing::None, &options, &sets);
        assert!(structure.expect("legal").model(&two, 0.0).is_err());
    }
}

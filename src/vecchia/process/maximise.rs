//! Maximum likelihood: rounds of a search for conditioning sets and of L-BFGS-B with these sets.
//!
//! Neighbours depend on the length scales, so the likelihood of one set of parameters is computed with the neighbours
//! of another, and the search is repeated as these move. A round begins with it; then the likelihood is a smooth
//! function, which is climbed until a step gains little (Byrd, Lu, Nocedal and Zhu, 1995, by the crate `basin`). Other
//! sets are another approximation, with another maximum: a round after which the length scales are nearly those
//! of its search is the last, whatever one more would gain or lose by chance. For the same reason inducing points
//! are chosen anew in the first rounds only, and not at all where the caller says which.
//!
//! Many points are preceded by a random subset of them: what it says of the parameters costs little, and few
//! evaluations with all points remain.

use core::cell::RefCell;
use core::ops::ControlFlow;
use std::time::Instant;

use basin::{
    BoxBounds, ConstraintDescription, ConstraintSet, ConstraintSolveError, Constraints,
    CostFunction, Executor, FirstOrderState, Gradient, Lbfgs,
};
use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use rhotree_kernels::Isa;

use super::objective::Objective;
use super::observations::Observations;
use super::options::{FitEvent, FitOptions, Sequence};
use super::parameters::{Parameters, Search, deviations};
use super::{Evaluation, StopReason};
use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::field::{FieldOptions, ResidualField};
use crate::index::{Index, IndexOptions};
use crate::inducing::Inducing;
use crate::ordering::Order;
use crate::points::Points;
use crate::query::{Queries, SearchOptions};
use crate::vecchia::sets::ConditioningSets;

/// Rounds of a stage, at most: as many searches.
const ROUNDS: usize = 6;

/// Steps of a round, at most; fewer in the first, whose neighbours are soon out of date.
const STEPS: [u64; 3] = [10, 20, 40];

/// Rounds that choose inducing points anew.
const CHOOSING_ROUNDS: usize = 2;

/// What the logarithm of a length scale moves by before neighbours are worth another search.
const MOVE: f64 = 0.1;

/// What climbing has led to.
pub(super) struct Climb {
    pub parameters: Parameters,
    pub trace: Vec<Evaluation>,
    pub reason: StopReason,
}

/// The order of points under the options.
pub(super) fn order(points: &Points, options: &FitOptions<'_>) -> Result<Option<Order>> {
    match options.sequence {
        Sequence::Given => Ok(None),
        Sequence::Random => Order::random(points.len(), options.seed).map(Some),
        Sequence::Maximin => {
            // In units of each axis' own spread: the length scales aren't known yet.
            let scales = if options.isotropic { vec![1.0] } else { deviations(points) };
            Order::maximin(points, &scales, &[]).map(|(order, _)| Some(order))
        }
    }
}

/// Finds the parameters of greatest likelihood.
pub(super) fn maximise(
    observations: &Observations,
    options: &FitOptions<'_>,
    spread: f64,
) -> Result<Climb> {
    let search = Search::new(observations, options.start, options.isotropic, spread)?;
    let mut climb = Climb {
        parameters: Parameters::from_logarithms(&search.start),
        trace: Vec::new(),
        reason: StopReason::Converged,
    };
    if options.subset > 0 && observations.len() > 2 * options.subset {
        let mut numbers: Vec<usize> = (0..observations.len()).collect();
        let mut generator = ChaCha8Rng::seed_from_u64(options.seed);
        let (chosen, _) = numbers.partial_shuffle(&mut generator, options.subset);
        // The order of all points stays that of the subset.
        chosen.sort_unstable();
        let subset = observations.subset(chosen);
        let most = Inducing::default_count(&subset.points);
        let fewer =
            FitOptions { inducing: options.inducing.map(|count| count.min(most)), ..*options };
        stage(&subset, &fewer, &search, &mut climb)?;
    }
    stage(observations, options, &search, &mut climb)?;
    Ok(climb)
}

/// Rounds with these points, from the parameters where the climb stands.
fn stage(
    observations: &Observations,
    options: &FitOptions<'_>,
    search: &Search,
    climb: &mut Climb,
) -> Result<()> {
    let evaluations_before = climb.trace.len();
    let mut inducing = None;
    for round in 0..ROUNDS {
        let used = climb.trace.len() - evaluations_before;
        if used >= options.evaluations {
            climb.reason = StopReason::Evaluations;
            return Ok(());
        }
        let kept = inducing.take().filter(|_| round >= CHOOSING_ROUNDS);
        let points = &observations.points;
        let found = Neighborhood::new(points, &climb.parameters, kept, options)?;
        inducing = Some(found.inducing.clone());
        drop(found.index);
        let objective = Objective::new(
            observations,
            options.family,
            found.inducing,
            &FieldOptions { isa: options.isa, ..FieldOptions::default().jitter(options.jitter) },
            (&found.sets, &climb.parameters),
        )?;
        let before = climb.parameters.clone();
        let trace = RefCell::new(core::mem::take(&mut climb.trace));
        let problem = Problem {
            objective: &objective,
            search,
            options,
            round,
            last: evaluations_before + options.evaluations,
            trace: &trace,
        };
        let gain = problem.climb(&mut climb.parameters, STEPS[round.min(STEPS.len() - 1)]);
        climb.trace = trace.into_inner();
        if gain? < options.tolerance || before.lengths_are_near(&climb.parameters, MOVE) {
            climb.reason = StopReason::Converged;
            return Ok(());
        }
    }
    climb.reason = StopReason::Rounds;
    Ok(())
}

/// What is found for points under some parameters.
pub(super) struct Neighborhood {
    pub index: Index<f64>,
    pub inducing: Option<Points<'static>>,
    pub sets: ConditioningSets,
}

impl Neighborhood {
    /// Chooses inducing points, unless it or the options say which, and searches the conditioning sets of all points.
    pub fn new(
        points: &Points,
        parameters: &Parameters,
        inducing: Option<Option<Points<'static>>>,
        options: &FitOptions<'_>,
    ) -> Result<Self> {
        let isa = options.isa.map_or_else(Isa::select, Ok)?;
        let function = parameters.function(options.family)?;
        let inducing = match inducing {
            Some(given) => given,
            None => {
                let choice = match (options.inducing_points, options.inducing) {
                    (Some(given), _) => Inducing::Points(given.clone().into_owned()),
                    (None, count) => {
                        let count = count.unwrap_or_else(|| Inducing::default_count(points));
                        Inducing::KMeansPlusPlus { count, seed: options.seed }
                    }
                };
                let field = FieldOptions::default().isa(isa);
                ResidualField::<f64>::choose_inducing(points, &function, &choice, &field)?
            }
        };
        let index = index(points, &function, inducing.as_ref(), options.jitter, isa)?;
        let sets = match options.k {
            0 => ConditioningSets::empty(points.len()),
            k => {
                let report = |found: usize| match options.progress {
                    None => ControlFlow::Continue(()),
                    Some(progress) => progress(FitEvent::Neighbors { found, points: points.len() }),
                };
                let search = SearchOptions::new(k).predecessors().progress(&report);
                let neighbors = index.search(Queries::All, &search)?;
                ConditioningSets::from_neighbors(points.len(), &neighbors)?
            }
        };
        Ok(Self { index, inducing, sets })
    }
}

/// An index of points with these inducing points.
pub(super) fn index(
    points: &Points,
    function: &CovarianceFunction,
    inducing: Option<&Points<'static>>,
    jitter: f64,
    isa: Isa,
) -> Result<Index<f64>> {
    let inducing = inducing.cloned().map_or(Inducing::None, Inducing::Points);
    let options = FieldOptions::default().jitter(jitter).isa(isa);
    Index::new(ResidualField::new(points, function, &inducing, &options)?, &IndexOptions::default())
}

/// The objective as the optimiser sees it: to be minimised, over logarithms in a box. Divided by the number of
/// points it is of the size of one, and so are its second derivatives, which the optimiser's first step takes them for.
struct Problem<'a> {
    objective: &'a Objective<'a>,
    search: &'a Search,
    options: &'a FitOptions<'a>,
    round: usize,
    /// Evaluations after which it stops.
    last: usize,
    trace: &'a RefCell<Vec<Evaluation>>,
}

impl Problem<'_> {
    /// Climbs from these parameters, and moves them; returns what was gained.
    fn climb(self, parameters: &mut Parameters, steps: u64) -> Result<f64> {
        let (trace, first) = (self.trace, self.trace.borrow().len());
        let start = parameters.logarithms();
        let count = self.objective.observations.len() as f64;
        let solver = Lbfgs::new()
            .with_relative_cost_reduction_tolerance(self.options.tolerance / count)
            .with_absolute_projected_gradient_tolerance(1e-6);
        let last = self.last;
        let result = Executor::new(self, solver, FirstOrderState::new(start))
            .max_iter(steps)
            .max_cost_evals((last - first) as u64)
            .run();
        let result = match result {
            Ok(result) => result,
            Err(ConstraintSolveError::Evaluation(error)) => return Err(error),
            Err(_) => unreachable!("the box has finite ends, in their order"),
        };
        *parameters = Parameters::from_logarithms(result.best_param());
        let trace = trace.borrow();
        Ok(-result.best_cost() * count - trace[first].log_likelihood)
    }
}

impl CostFunction for Problem<'_> {
    type Param = Vec<f64>;
    type Output = f64;
    type Error = Error;

    fn cost(&self, logarithms: &Vec<f64>) -> Result<f64> {
        Ok(self.cost_and_gradient(logarithms)?.0)
    }
}

impl Gradient for Problem<'_> {
    type Gradient = Vec<f64>;

    fn gradient(&self, logarithms: &Vec<f64>) -> Result<Vec<f64>> {
        Ok(self.cost_and_gradient(logarithms)?.1)
    }

    fn cost_and_gradient(&self, logarithms: &Vec<f64>) -> Result<(f64, Vec<f64>)> {
        let start = Instant::now();
        let parameters = Parameters::from_logarithms(logarithms);
        let value = self.objective.evaluate(&parameters)?;
        let evaluation = Evaluation {
            points: self.objective.observations.len(),
            round: self.round,
            parameters,
            log_likelihood: value.log_likelihood,
            seconds: start.elapsed().as_secs_f64(),
        };
        let goes_on = match self.options.progress {
            None => ControlFlow::Continue(()),
            Some(progress) => progress(FitEvent::Evaluation(&evaluation)),
        };
        self.trace.borrow_mut().push(evaluation);
        if goes_on.is_break() {
            return Err(Error::Cancelled);
        }
        let count = self.objective.observations.len() as f64;
        let gradient = value.gradient.iter().map(|slope| -slope / count).collect();
        Ok((-value.log_likelihood / count, gradient))
    }
}

impl Constraints for Problem<'_> {
    type Set = ConstraintSet<BoxBounds<Vec<f64>>>;

    fn constraints(&self) -> <Self::Set as ConstraintDescription>::Borrowed<'_> {
        let bounds = BoxBounds::new(Some(&self.search.lower), Some(&self.search.upper));
        ConstraintSet::new().with_bounds(bounds)
    }
}

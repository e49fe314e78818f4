//! The climb of a round: sequential quadratic programming (Kraft, 1988, by the crate `basin`) along the directions in
//! which the log-likelihood bends alike, inside the box of the parameters.
//!
//! The optimiser takes second derivatives for one at first. With logarithms as they are those of the noise are a
//! thousand times those of a length scale, and it needs some twenty evaluations to learn them; along
//! [`Directions`] its first step is nearly Newton's.

use core::cell::RefCell;
use core::ops::ControlFlow;
use std::time::Instant;

use basin::{
    ConstraintDescription, ConstraintSet, ConstraintSolveError, Constraints, CostFunction,
    DenseMatrix, Executor, Gradient, LinearBlock, LinearBlocks, NoBounds, NoLinearBlock,
    SelectedFirstOrderState, Slsqp,
};

use super::directions::Directions;
use super::objective::Objective;
use super::options::{FitEvent, FitOptions};
use super::parameters::{Parameters, Search};
use super::{Evaluation, StopReason};
use crate::error::{Error, Result};

/// What climbing has led to.
pub(super) struct Climb {
    pub parameters: Parameters,
    pub trace: Vec<Evaluation>,
    pub reason: StopReason,
}

/// The log-likelihood of a round as a function of steps along directions.
pub(super) struct Hill<'a> {
    pub objective: &'a Objective<'a>,
    pub directions: &'a Directions,
    pub search: &'a Search,
    pub options: &'a FitOptions<'a>,
    pub round: usize,
}

impl Hill<'_> {
    /// Climbs from the origin of the directions, where the climb stands, by so many steps and evaluations at most;
    /// returns the log-likelihood that was reached.
    pub fn climb(self, climb: &mut Climb, steps: u64, evaluations: usize) -> Result<f64> {
        let (first, count) = (climb.trace.len(), self.objective.observations.len() as f64);
        let start = vec![0.0; self.search.start.len()];
        let lower = self.search.lower_from(&climb.parameters.logarithms());
        let solver = Slsqp::new().with_absolute_accuracy_tolerance(self.options.tolerance / count);
        let trace = RefCell::new(core::mem::take(&mut climb.trace));
        let problem = Problem {
            limits: self.directions.limits(&lower, &self.search.upper),
            hill: self,
            trace: &trace,
            last: RefCell::new(None),
        };
        let result = Executor::new(problem, solver, SelectedFirstOrderState::new(start))
            .max_iter(steps)
            .max_cost_evals(evaluations as u64)
            .run();
        climb.trace = trace.into_inner();
        match result {
            Ok(_) => {}
            Err(ConstraintSolveError::Evaluation(error)) => return Err(error),
            Err(_) => unreachable!("the box has finite ends, in their order"),
        }
        // A trial that the optimiser rejected may be the last.
        let mut best = &climb.trace[first];
        for evaluation in &climb.trace[first..] {
            if evaluation.log_likelihood > best.log_likelihood {
                best = evaluation;
            }
        }
        climb.parameters = best.parameters.clone();
        Ok(best.log_likelihood)
    }
}

/// What was computed last: where, the cost, and its gradient.
type Last = (Vec<f64>, f64, Vec<f64>);

/// A hill as the optimiser sees it: to be minimised, under linear constraints. Divided by the number of points it is
/// of the size of one.
struct Problem<'a> {
    hill: Hill<'a>,
    /// What the steps' products with a matrix may be at most.
    limits: (DenseMatrix<f64>, Vec<f64>),
    trace: &'a RefCell<Vec<Evaluation>>,
    /// The optimiser asks for the gradient where it has asked for the cost before.
    last: RefCell<Option<Last>>,
}

impl Problem<'_> {
    /// The cost and its gradient, computed together.
    fn evaluate(&self, steps: &[f64]) -> Result<(f64, Vec<f64>)> {
        if let Some((at, cost, gradient)) = &*self.last.borrow()
            && at == steps
        {
            return Ok((*cost, gradient.clone()));
        }
        let Hill { objective, directions, search, options, round } = self.hill;
        let start = Instant::now();
        let parameters = Parameters::from_logarithms(&search.inside(directions.logarithms(steps)));
        let value = objective.evaluate(&parameters)?;
        let points = objective.observations.len();
        let evaluation = Evaluation {
            points,
            round,
            parameters,
            log_likelihood: value.log_likelihood,
            seconds: start.elapsed().as_secs_f64(),
        };
        let goes_on = match options.progress {
            None => ControlFlow::Continue(()),
            Some(progress) => progress(FitEvent::Evaluation(&evaluation)),
        };
        self.trace.borrow_mut().push(evaluation);
        if goes_on.is_break() {
            return Err(Error::Cancelled);
        }
        let per_point = -1.0 / points as f64;
        let cost = value.log_likelihood * per_point;
        let slopes = directions.slopes(&value.gradient);
        let gradient: Vec<f64> = slopes.iter().map(|slope| slope * per_point).collect();
        *self.last.borrow_mut() = Some((steps.to_vec(), cost, gradient.clone()));
        Ok((cost, gradient))
    }
}

impl CostFunction for Problem<'_> {
    type Param = Vec<f64>;
    type Output = f64;
    type Error = Error;

    fn cost(&self, steps: &Vec<f64>) -> Result<f64> {
        Ok(self.evaluate(steps)?.0)
    }
}

impl Gradient for Problem<'_> {
    type Gradient = Vec<f64>;

    fn gradient(&self, steps: &Vec<f64>) -> Result<Vec<f64>> {
        Ok(self.evaluate(steps)?.1)
    }

    fn cost_and_gradient(&self, steps: &Vec<f64>) -> Result<(f64, Vec<f64>)> {
        self.evaluate(steps)
    }
}

impl Constraints for Problem<'_> {
    type Set = ConstraintSet<
        NoBounds,
        LinearBlocks<NoLinearBlock, LinearBlock<DenseMatrix<f64>, Vec<f64>>>,
    >;

    fn constraints(&self) -> <Self::Set as ConstraintDescription>::Borrowed<'_> {
        let (matrix, most) = &self.limits;
        ConstraintSet::new().with_linear_inequalities(LinearBlock::new(matrix, most))
    }
}

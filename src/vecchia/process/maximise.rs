//! Maximum likelihood: rounds of a search for conditioning sets and of a climb with these sets.
//!
//! Neighbours depend on the length scales, so the likelihood of one set of parameters is computed with the neighbours
//! of another, and the search is repeated as these move. A round begins with it; then the likelihood is a smooth
//! function, which is climbed until a step gains little ([`climb`](super::climb)). Other
//! sets are another approximation, with another maximum: a round after which the length scales are nearly those
//! of its search is the last, whatever one more would gain or lose by chance; and so is one that ends no higher
//! than the one before it, since what it climbed from is what another search took away. For the same reason
//! inducing points are chosen anew in the first rounds only, and not at all where the caller says which.
//!
//! Many points are preceded by a random subset of them: what it says of the parameters costs little, and few
//! evaluations with all points remain.

use super::StopReason;
use super::climb::{Climb, Hill};
use super::directions::Directions;
use super::neighborhood::Neighborhood;
use super::objective::Objective;
use super::observations::Observations;
use super::options::{FitOptions, Sequence};
use super::parameters::{Parameters, Search, deviations};
use crate::error::Result;
use crate::ordering::Order;
use crate::points::Points;

/// Rounds of a stage, at most: as many searches.
const ROUNDS: usize = 6;

/// Steps of a round, at most; fewer in the first, whose neighbours are soon out of date.
const STEPS: [u64; 3] = [10, 20, 40];

/// Rounds that choose inducing points anew.
const CHOOSING_ROUNDS: usize = 2;

/// What the logarithm of a length scale moves by before neighbours are worth another search.
const MOVE: f64 = 0.1;

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
        let subset = observations.sample(options.subset, options.seed);
        stage(&subset, &options.for_points(&subset.points), &search, &mut climb)?;
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
    let (mut inducing, mut last) = (None, f64::NEG_INFINITY);
    for round in 0..ROUNDS {
        let first = climb.trace.len();
        let used = first - evaluations_before;
        if used >= options.evaluations {
            climb.reason = StopReason::Evaluations;
            return Ok(());
        }
        let kept = inducing.take().filter(|_| round >= CHOOSING_ROUNDS);
        let points = &observations.points;
        let before = climb.parameters.clone();
        let Neighborhood { inducing: chosen, sets, .. } =
            Neighborhood::new(points, &before, kept, options)?;
        let directions = Directions::at(&before, observations, &chosen, options)?;
        let (family, field) = (options.family, &options.field());
        let objective =
            Objective::new(observations, family, chosen.clone(), field, (&sets, &before))?;
        inducing = Some(chosen);
        let hill = Hill { objective: &objective, directions: &directions, search, options, round };
        let steps = STEPS[round.min(STEPS.len() - 1)];
        let reached = hill.climb(climb, steps, options.evaluations - used)?;
        let gain = reached - climb.trace[first].log_likelihood;
        let near = before.lengths_are_near(&climb.parameters, MOVE);
        // While inducing points are chosen anew, a round isn't to be compared with the one before.
        let no_higher = round >= CHOOSING_ROUNDS && reached <= last + options.tolerance;
        last = reached;
        if gain < options.tolerance || near || no_higher {
            climb.reason = StopReason::Converged;
            return Ok(());
        }
    }
    climb.reason = StopReason::Rounds;
    Ok(())
}

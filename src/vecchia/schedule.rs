//! What stays the same while the covariance function changes: the points' numbers, their sets, and the plan for them.

use super::plan::{BATCH, Plan};
use super::sets::{Children, ConditioningSets};
use crate::error::{Error, Result};
use crate::field::rows_in;
use crate::layout::spatial_order;

/// Conditioning sets, and the plan for them: the same for many covariance functions.
///
/// Points are renumbered, so that neighbours in space are neighbours in memory: sets reach for rows of V that stand
/// close to one another, whatever order the points are given in.
pub(super) struct Schedule {
    /// The point of each number.
    pub points: Vec<u32>,
    /// The number of each point.
    pub numbers: Vec<u32>,
    /// The sets by number, of numbers in ascending order; and the position that each of these had in its set.
    pub sets: ConditioningSets,
    pub positions: Vec<u32>,
    pub plan: Plan,
    /// What gradients need besides, if there will be several.
    pub children: Option<Children>,
}

impl Schedule {
    /// Of the points with these scaled coordinates; and these in the order of their numbers.
    ///
    /// # Errors
    /// Sets that are of another number of points, or lead from a point back to it.
    pub fn new(
        sets: &ConditioningSets,
        scaled: &[f64],
        dimensions: usize,
    ) -> Result<(Self, Vec<f64>)> {
        let count = scaled.len() / dimensions;
        for actual in [sets.len(), sets.points()] {
            if actual != count {
                return Err(Error::Length { argument: "sets", actual, expected: count });
            }
        }
        let turns = sets.topological_order()?;
        let mut points: Vec<u32> = (0..count as u32).collect();
        spatial_order(scaled, dimensions, BATCH, &mut points);
        let mut numbers = vec![0; count];
        (0..).zip(&points).for_each(|(number, &point)| numbers[point as usize] = number);
        let mut sets = sets.renumbered(&points, &numbers);
        let positions = sets.sort();
        let scaled = rows_in(scaled, dimensions, &points);
        let turns = turns.into_iter().map(|point| numbers[point as usize]).collect();
        let plan = Plan::new(&sets, 0, Some(turns), &scaled, dimensions);
        Ok((Self { points, numbers, sets, positions, plan, children: None }, scaled))
    }

    /// The sets turned round: for the point of each number, the places of the plan in whose sets it is.
    pub fn turned_round(&self) -> Children {
        let order = self.plan.order();
        let mut places = vec![0; order.len()];
        (0..).zip(order).for_each(|(place, &number)| places[number as usize] = place);
        Children::new(&self.sets, &places)
    }
}

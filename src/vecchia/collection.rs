//! The sets turned round, in the groups in which rows of V collect derivatives.

use rayon::prelude::*;

use super::plan::{BATCH, Group, Plan, groups, product_cost};
use super::sets::{Children, ConditioningSets};

/// The sets turned round: for each place, the places in whose sets its point is, in groups that share many of them.
pub(super) struct Collection {
    pub children: Children,
    /// For each batch of places, its groups; their rows are places.
    pub batches: Vec<Vec<Group>>,
}

impl Collection {
    /// Of sets and the plan for them.
    pub fn new(sets: &ConditioningSets, plan: &Plan) -> Self {
        let order = plan.order();
        let mut places = vec![0; order.len()];
        (0..).zip(order).for_each(|(place, &number)| places[number as usize] = place);
        let children = Children::new(sets, &places);
        let all: Vec<u32> = (0..order.len() as u32).collect();
        let cost = |rows, points| {
            const PACKING: f64 = 1.5;
            2.0 * (product_cost(rows, points) + PACKING * rows as f64)
        };
        let set = |place: u32| children.sets(order[place as usize] as usize);
        let batches =
            all.par_chunks(BATCH).map(|batch| groups(batch, set, |place| place, cost)).collect();
        Self { children, batches }
    }
}

//! Indexes of the first points alone, for queries that come early.
//!
//! With the predecessor rule the neighbours of a point are among those before it. Leaves hold few of them for
//! an early point, and its neighbours come from a wide space: it would meet hundreds of leaves for a point in
//! each. So the first sixteenth of the points has an index of its own, and the first sixteenth of these, as
//! long as there is something to gain. In each a query finds at least one point in sixteen admitted, and
//! floors that suit how dense its points are; together they take a fifteenth of what the whole index does.

use rhotree_kernels::Element;

use super::ListedLeaves;
use super::leaves::Partition;
use super::plan::{EARLY_SHARE, FEWEST_POINTS, Plan, worthwhile};
use crate::error::Result;
use crate::field::ResidualField;
use crate::statistics::{BuildStatistics, Prediction};

/// The indexes of ever fewer first points. One that wouldn't be worth its while ends them.
#[derive(Debug)]
pub(super) struct Prefixes<T: Element>(Vec<ListedLeaves<T>>);

impl<T: Element> Prefixes<T> {
    /// Those of a field. A floor that is given holds for all of them.
    ///
    /// # Errors
    /// Too little memory.
    #[allow(clippy::cast_possible_truncation)]
    pub fn new(field: &ResidualField<T>, given: Option<f64>) -> Result<Self> {
        let mut each = Vec::new();
        let mut points = field.len() / EARLY_SHARE;
        while points >= FEWEST_POINTS {
            let partition = Partition::new(field, 0..points as u32);
            let plan = match given {
                Some(floor) => Plan::with_floor(floor),
                None => Plan::new(field, &partition, points)?,
            };
            let Plan::Lists { remainder, floor } = plan else { break };
            let leaves = partition.fill(field.blocks())?;
            let judge = |predicted: &Prediction| match given {
                Some(_) => Ok(()),
                None => worthwhile(field, points, predicted, || None),
            };
            let statistics = &mut BuildStatistics::default();
            let listed = ListedLeaves::new(field, leaves, (remainder, floor), judge, statistics);
            let Ok(listed) = listed else { break };
            each.push(listed);
            points /= EARLY_SHARE;
        }
        Ok(Self(each))
    }

    /// From the most points to the fewest.
    pub fn iter(&self) -> impl Iterator<Item = &ListedLeaves<T>> {
        self.0.iter()
    }
}

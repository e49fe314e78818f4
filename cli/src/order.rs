//! The order that predecessors are told by.

use rhotree::{Error, Order, Points};

use crate::arguments::OrderArgument;
use crate::error::{CliError, InputError};
use crate::input;
use crate::progress;

/// The order of these points that is asked for: the length scales are for maximin, the seed for a random one.
pub fn of_points(
    points: &Points,
    argument: &OrderArgument,
    length_scales: &[f64],
    seed: u64,
) -> Result<Order, CliError> {
    match argument {
        OrderArgument::Maximin => {
            let _spinner = progress::stage("ordering the points");
            Ok(Order::maximin(points, length_scales, &[])?.0)
        }
        OrderArgument::Random => Ok(Order::random(points.len(), seed)?),
        OrderArgument::File(path) => {
            let order = input::read_ids(path, points.len())?;
            let (actual, expected) = (order.len(), points.len());
            let refused = |source: Error| InputError::Content { path: path.clone(), source };
            if actual != expected {
                return Err(InputError::Rows { path: path.clone(), actual, expected }.into());
            }
            Ok(Order::new(order).map_err(refused)?)
        }
    }
}

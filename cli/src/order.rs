//! The order that predecessors are told by.

use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use rhotree::{Error, Order, Points};

use crate::error::{CliError, InputError};
use crate::input;
use crate::progress;

/// An order of the points, as it is asked for.
#[derive(Clone, Debug)]
pub enum OrderArgument {
    Maximin,
    Random,
    /// Numbers of the points.
    File(PathBuf),
}

impl FromStr for OrderArgument {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "maximin" => Self::Maximin,
            "random" => Self::Random,
            path => Self::File(path.into()),
        })
    }
}

impl OrderArgument {
    /// The file that it is read from.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Maximin | Self::Random => None,
        }
    }

    /// The order of these points: the length scales are for maximin, the seed for a random one.
    pub fn order(
        &self,
        points: &Points,
        length_scales: &[f64],
        seed: u64,
    ) -> Result<Order, CliError> {
        match self {
            Self::Maximin => {
                let _spinner = progress::stage("ordering the points");
                Ok(Order::maximin(points, length_scales, &[])?.0)
            }
            Self::Random => Ok(Order::random(points.len(), seed)?),
            Self::File(path) => {
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
}

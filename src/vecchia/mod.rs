//! From neighbours to a model: the likelihood of observations, its gradient, and predictions.
//!
//! [`ConditioningSets`] come from a search, or from elsewhere. With them and a noise variance, a
//! [`ResidualField`](crate::ResidualField) becomes a [`Vecchia`] approximation of the observations' covariance; a
//! [`Structure`] becomes one for each of many parameters.

mod approximation;
mod gradient;
mod likelihood;
mod outer_sum;
mod plan;
mod prediction;
mod process;
mod pull_back;
mod regression;
mod schedule;
mod sets;
mod structure;

pub use approximation::Vecchia;
pub use gradient::Gradient;
pub use prediction::Predictions;
pub use process::{
    Evaluation, FitEvent, FitOptions, GaussianProcess, Mean, MeanKind, Parameters, Sequence, Start,
    StopReason,
};
pub use sets::ConditioningSets;
pub use structure::Structure;

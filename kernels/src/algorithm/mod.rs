//! The algorithms, each written once over [`crate::vector::Vector`].

pub(crate) mod annulus;
pub(crate) mod cholesky;
pub(crate) mod covariance;
pub(crate) mod covariance_slope;
pub(crate) mod elementwise;
pub(crate) mod exp;
pub(crate) mod fma_peak;
pub(crate) mod interpolation;
pub(crate) mod products;
pub(crate) mod reduction;
pub(crate) mod residual;
pub(crate) mod screen;
pub(crate) mod select;

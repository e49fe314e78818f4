//! Exact nearest neighbours in residual correlation, for Vecchia approximations of Gaussian
//! processes.
//!
//! Vecchia approximations condition each point on a few neighbours. With inducing points as well (VIF
//! and full-scale approximations) the neighbours must be nearest in what the inducing points leave
//! unexplained: the distance is sqrt(1 - |rho|), where rho is the residual correlation. This crate
//! finds them exactly, on hand-written AVX2 and AVX-512 kernels chosen at run time.
//!
//! Data flows one way: [`Points`] and a [`CovarianceFunction`] make a [`ResidualField`]; a search,
//! such as [`Scan`], turns [`Queries`] into [`Neighbors`].
//!
//! ```
//! use rhotree::{
//!     CovarianceFamily, CovarianceFunction, FieldOptions, Inducing, Points, Queries, ResidualField, Scan,
//!     SearchOptions,
//! };
//!
//! // A thousand points in the plane.
//! let coordinates = (0..2000).map(|i| (f64::from(i) * 0.618).fract()).collect();
//! let points = Points::new(coordinates, 2)?;
//!
//! let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.1])?;
//! let inducing = Inducing::KMeansPlusPlus { count: 50, seed: 1 };
//! let field = ResidualField::<f64>::new(&points, &function, &inducing, &FieldOptions::default())?;
//!
//! // The conditioning sets of a Vecchia approximation: 10 predecessors of each point.
//! let options = SearchOptions::new(10).predecessors();
//! let neighbors = Scan::new(&field).search(Queries::All, &options)?;
//! assert_eq!(neighbors.of(0).count(), 0);
//! assert_eq!(neighbors.of(7).count(), 7);
//! assert_eq!(neighbors.of(999).count(), 10);
//! # Ok::<(), rhotree::Error>(())
//! ```

mod covariance;
pub mod cover_tree;
mod error;
mod field;
mod file;
mod index;
mod inducing;
mod layout;
mod neighbors;
mod parallel;
mod points;
mod provenance;
mod query;
mod scan;

pub use covariance::CovarianceFunction;
pub use error::{Error, Result};
pub use field::{Conditioning, FieldOptions, ResidualField};
pub use file::{FileError, saved_element};
pub use index::{Index, IndexMemory, IndexOptions, IndexSummary, SearchStatistics};
pub use inducing::Inducing;
pub use neighbors::Neighbors;
pub use points::Points;
pub use provenance::{COMPILER, TARGET};
pub use query::{Queries, SearchOptions};
pub use rhotree_kernels::{CovarianceFamily, Element, Isa, IsaError};
pub use scan::Scan;

/// Runs the README's example as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

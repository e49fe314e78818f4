//! Exact nearest neighbours in residual correlation, for Vecchia approximations of Gaussian
//! processes.
//!
//! Vecchia approximations condition each point on a few neighbours. With inducing points as well (VIF
//! and full-scale approximations) the neighbours must be nearest in what the inducing points leave
//! unexplained: the distance is sqrt(1 - |rho|), where rho is the residual correlation. This crate
//! finds them exactly, on hand-written AVX2 and AVX-512 kernels chosen at run time.
//!
//! Data flows one way: [`Points`] and a [`CovarianceFunction`] make a [`ResidualField`]; an [`Index`] of it
//! turns [`Queries`] into [`Neighbors`].
//!
//! ```
//! use rhotree::{
//!     CovarianceFamily, CovarianceFunction, FieldOptions, Index, IndexOptions, Inducing, Points,
//!     Queries, ResidualField, Scan, SearchOptions,
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
//! let index = Index::new(field, &IndexOptions::default())?;
//! let neighbors = index.search(Queries::All, &options)?;
//! assert_eq!(neighbors.count(0), 0);
//! assert_eq!(neighbors.count(7), 7);
//! assert_eq!(neighbors.count(999), 10);
//!
//! // The answer is that of the scan, the reference, to the last bit.
//! assert_eq!(neighbors, Scan::new(index.field()).search(Queries::All, &options)?);
//! # Ok::<(), rhotree::Error>(())
//! ```
//!
//! An index chooses its own way: lists of near leaves where bounds rule out most pairs of points, the scan
//! where they don't. [`AnyIndex`] is an index of either element type, for what is loaded from a file;
//! [`cover_tree`] is another index, for experiments. An [`EuclideanIndex`] needs no field: it finds the nearest
//! in Euclidean distance, for Vecchia approximations without inducing points.
//!
//! [`vecchia`] goes on from neighbours to a model: likelihoods, predictions, and a fit of the parameters.
//!
//! Everything runs on the current rayon pool, or on as many threads as an option says; the answers don't
//! depend on their number, nor on the instruction set. Long searches report their progress and can be stopped
//! ([`SearchOptions::progress`]). What is wrong with an input is an [`Error`] that names the argument and the
//! value, with a code for programs ([`Error::code`]).

mod covariance;
pub mod cover_tree;
mod error;
mod euclidean;
mod field;
mod file;
mod index;
mod inducing;
mod layout;
mod memory;
mod neighbors;
mod ordering;
mod parallel;
mod points;
mod provenance;
mod query;
mod scan;
mod statistics;
pub mod vecchia;

pub use covariance::CovarianceFunction;
pub use error::{Error, Result};
pub use euclidean::EuclideanIndex;
pub use field::{Conditioning, FieldOptions, Frame, ResidualField};
pub use file::FileError;
pub use index::{AnyIndex, Index, IndexMemory, IndexOptions, IndexSummary};
pub use inducing::Inducing;
pub use neighbors::Neighbors;
pub use ordering::Order;
pub use points::Points;
pub use provenance::{COMPILER, TARGET};
pub use query::{Queries, SearchOptions};
pub use rhotree_kernels::{CovarianceFamily, Element, Isa, IsaError};
pub use scan::{Scan, ScreenSummary};
pub use statistics::{BuildStatistics, BuildTimes, Prediction, SearchStatistics, SearchTimes};

/// Runs the README's example as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

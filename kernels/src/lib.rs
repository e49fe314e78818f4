//! Hand-written kernels for covariances and residual correlations.
//!
//! Everything that touches an intrinsic lives in this crate, and so does every line of `unsafe`;
//! what it offers is safe. The crate is laid out so that an algorithm is read once:
//!
//! * [`Element`] is `f32` or `f64`: its constants and how many of it stand in a block.
//! * [`layout`] has the two layouts that the kernels read: vertical blocks of points and interleaved
//!   panels of queries.
//! * `vector` is the small trait that an algorithm is written over, and `words` that of the screen, which
//!   computes in whole numbers; [`Candidates`] takes vectors of correlations, and `algorithm` holds the
//!   algorithms, one file each.
//! * `arch` has a file per instruction set: its vector types, and entry points that instantiate each
//!   algorithm with its CPU features enabled.
//! * [`Isa`] is the one place that knows which instruction sets exist, what CPU features each needs
//!   and which of them this machine has.
//! * [`Kernels`] and [`ScreenKernels`] are the tables of entry points of one instruction set behind a safe
//!   interface that checks every shape before it calls.
//!
//! In this order: nothing takes from what stands below it.
//!
//! Results don't depend on the instruction set: each lane accumulates over the columns in one fixed
//! order whatever the vector's width, so AVX2, AVX-512 and the portable kernels on a CPU with FMA
//! agree to the last bit.
//!
//! ```
//! use rhotree_kernels::{Isa, Kernels};
//!
//! let kernels = Kernels::<f64>::new(Isa::select()?)?;
//! let mut values = [0.0, -1.0, -2.0];
//! kernels.exp(&mut values);
//! assert!((values[1] - (-1.0_f64).exp()).abs() < 1e-16);
//! # Ok::<(), rhotree_kernels::IsaError>(())
//! ```

#![no_std]
#![warn(clippy::missing_errors_doc)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod algorithm;
mod arch;
mod candidates;
mod element;
mod isa;
mod kernels;
pub mod layout;
mod screen;
mod vector;
mod words;

pub use algorithm::annulus::BoundForm;
pub use algorithm::covariance::CovarianceFamily;
pub use candidates::{Candidate, Candidates, Order};
pub use element::Element;
pub use isa::{ENVIRONMENT_VARIABLE, Isa, IsaError};
pub use kernels::Kernels;
pub use screen::{Screen, ScreenKernels};

/// Runs the README's example as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

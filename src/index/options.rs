//! How an index is built.

use crate::error::{Error, Result};

/// How to build an [`Index`](crate::Index).
///
/// ```
/// use rhotree::IndexOptions;
///
/// let options = IndexOptions::default().floor(0.2).threads(2);
/// assert_eq!(options.floor, Some(0.2));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IndexOptions {
    /// The least bound on |rho|, in (0, 1), with which a leaf is kept in another's list: the lower, the
    /// longer the lists and the fewer queries are left for the scan. Unless set it is chosen from a
    /// sample, which may also tell that the scan is the faster search. The answers don't depend on it.
    pub floor: Option<f64>,
    /// Threads that build the index; unless set, those of the current rayon pool.
    pub threads: Option<usize>,
}

impl IndexOptions {
    /// With this floor: above 0 and below 1.
    #[must_use]
    pub const fn floor(self, floor: f64) -> Self {
        Self { floor: Some(floor), ..self }
    }

    /// Built by so many threads, started for it, in place of the current rayon pool's.
    #[must_use]
    pub const fn threads(self, threads: usize) -> Self {
        Self { threads: Some(threads), ..self }
    }

    /// `Ok` when a floor that is set is one.
    pub(super) fn check(&self) -> Result<()> {
        match self.floor {
            Some(value) if !is_floor(value) => Err(Error::Floor { value }),
            _ => Ok(()),
        }
    }
}

/// Whether some |rho| reach the value and some don't.
pub(super) fn is_floor(value: f64) -> bool {
    value > 0.0 && value < 1.0
}

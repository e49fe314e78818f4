//! How a residual field is built.

use rhotree_kernels::{Element, Isa, Kernels};

use crate::error::{Error, Result};

/// How to build a residual field.
///
/// ```
/// use rhotree::FieldOptions;
///
/// let options = FieldOptions::default().jitter(1e-8).threads(1);
/// assert_eq!(options.isa, None);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldOptions {
    /// Added to the diagonal of K_ZZ, relative to the variance; 1e-6 unless set.
    pub jitter: f64,
    /// The instruction set of all that is computed for the field and with it; unless set, that of
    /// `RHOTREE_ISA` or the best of the machine.
    pub isa: Option<Isa>,
    /// Threads that build the field; unless set, those of the current rayon pool.
    pub threads: Option<usize>,
}

impl Default for FieldOptions {
    fn default() -> Self {
        Self { jitter: 1e-6, isa: None, threads: None }
    }
}

impl FieldOptions {
    /// With this jitter, relative to the variance: at least zero.
    #[must_use]
    pub const fn jitter(self, jitter: f64) -> Self {
        Self { jitter, ..self }
    }

    /// With this instruction set.
    #[must_use]
    pub const fn isa(self, isa: Isa) -> Self {
        Self { isa: Some(isa), ..self }
    }

    /// Built by so many threads, started for it, in place of the current rayon pool's.
    #[must_use]
    pub const fn threads(self, threads: usize) -> Self {
        Self { threads: Some(threads), ..self }
    }

    /// The jitter, if it is legal.
    pub(crate) fn checked_jitter(&self) -> Result<f64> {
        if !(self.jitter >= 0.0 && self.jitter.is_finite()) {
            return Err(Error::Negative { argument: "jitter", value: self.jitter });
        }
        Ok(self.jitter)
    }

    /// The kernels of the instruction set.
    pub(crate) fn kernels<T: Element>(&self) -> Result<Kernels<T>> {
        let isa = self.isa.map_or_else(Isa::select, Ok)?;
        Ok(Kernels::new(isa)?)
    }
}

//! A function of one value, a covariance or the exponential, applied to a slice in place: whole vectors,
//! then the tail by way of a padded vector on the stack.

use super::covariance::{CovarianceConstants, Function};
use super::exp::exp;
use crate::element::Element;
use crate::vector::Vector;

/// No vector has more lanes.
const MOST_LANES: usize = 16;

/// The exponential as a function to apply.
pub(crate) struct Exp;

impl Function for Exp {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(x: V) -> V {
        exp(x)
    }
}

/// Replaces each value by `F` of it.
///
/// # Safety
/// The CPU has `V`'s instruction set.
#[inline(always)]
pub(crate) unsafe fn map_in_place<V, F>(values: &mut [V::Element])
where
    V: Vector<Element: CovarianceConstants>,
    F: Function,
{
    let mut chunks = values.chunks_exact_mut(V::LANES);
    for chunk in &mut chunks {
        // SAFETY: the chunk has `LANES` elements.
        unsafe { F::evaluate(V::load(chunk.as_ptr())).store(chunk.as_mut_ptr()) };
    }
    let tail = chunks.into_remainder();
    if !tail.is_empty() {
        let mut padded = [V::Element::ZERO; MOST_LANES];
        padded[..tail.len()].copy_from_slice(tail);
        // SAFETY: the array has at least `LANES` elements.
        unsafe { F::evaluate(V::load(padded.as_ptr())).store(padded.as_mut_ptr()) };
        tail.copy_from_slice(&padded[..tail.len()]);
    }
}

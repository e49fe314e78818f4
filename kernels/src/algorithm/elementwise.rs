//! A function of one vector applied to a slice in place: whole vectors, then the tail by way of a
//! padded vector on the stack.

use crate::element::Element;
use crate::vector::Vector;

/// No vector has more lanes.
const MOST_LANES: usize = 16;

/// Replaces each value by `function` of it.
///
/// # Safety
/// The CPU has `V`'s instruction set.
#[inline(always)]
pub(crate) unsafe fn map_in_place<V: Vector>(values: &mut [V::Element], function: impl Fn(V) -> V) {
    let mut chunks = values.chunks_exact_mut(V::LANES);
    for chunk in &mut chunks {
        // SAFETY: the chunk has `LANES` elements.
        unsafe { function(V::load(chunk.as_ptr())).store(chunk.as_mut_ptr()) };
    }
    let tail = chunks.into_remainder();
    if !tail.is_empty() {
        let mut padded = [V::Element::ZERO; MOST_LANES];
        padded[..tail.len()].copy_from_slice(tail);
        // SAFETY: the array has at least `LANES` elements.
        unsafe { function(V::load(padded.as_ptr())).store(padded.as_mut_ptr()) };
        tail.copy_from_slice(&padded[..tail.len()]);
    }
}

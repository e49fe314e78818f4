//! Compare and compress over stored correlations: the second pass of the unfused search.

use crate::candidates::{Candidates, STEP_LANES};
use crate::vector::Vector;

/// Offers the points' correlations to the query's candidates, until they are full; returns how many
/// were read.
///
/// # Safety
/// The CPU has `V`'s instruction set; `ids` has as many elements as `correlations`, a whole number of
/// blocks; `candidates` isn't full.
#[inline(always)]
pub(crate) unsafe fn select<V: Vector>(
    correlations: &[V::Element],
    ids: &[u32],
    candidates: &mut Candidates<V::Element>,
) -> usize {
    let mut read = 0;
    for (values, ids) in correlations.chunks(STEP_LANES).zip(ids.chunks(STEP_LANES)) {
        for (values, ids) in values.chunks_exact(V::LANES).zip(ids.chunks_exact(V::LANES)) {
            // SAFETY: both chunks have `LANES` elements; a step appends at most `STEP_LANES`.
            unsafe { candidates.append(V::load(values.as_ptr()), ids.as_ptr()) };
        }
        read += values.len();
        if candidates.is_full() {
            break;
        }
    }
    read
}

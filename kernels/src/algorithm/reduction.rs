//! Squared distances and dot products of one query with blocks of points.
//!
//! ```text
//! for each block:            the accumulators stay in registers
//!     for each row:          broadcast the query's value, multiply-add it into the lanes
//!     store the lanes
//! ```

use crate::element::Element;
use crate::vector::Vector;

/// One step of a reduction over rows.
pub(crate) trait Step {
    /// The sum after a row with the query's value `q` and the points' values `p`.
    fn accumulate<V: Vector>(sum: V, q: V, p: V) -> V;
}

/// Sums (q - p)^2.
pub(crate) struct SquaredDistance;

/// Sums q p.
pub(crate) struct DotProduct;

impl Step for SquaredDistance {
    #[inline(always)]
    fn accumulate<V: Vector>(sum: V, q: V, p: V) -> V {
        let difference = q.sub(p);
        difference.mul_add(difference, sum)
    }
}

impl Step for DotProduct {
    #[inline(always)]
    fn accumulate<V: Vector>(sum: V, q: V, p: V) -> V {
        q.mul_add(p, sum)
    }
}

/// Writes one sum per lane of `blocks`, each of `rows` rows, over the rows that follow `first_row`,
/// one for each value of `query`. `W` vectors are in flight: as many independent sums as hide the
/// latency of a multiply-add and fit into the registers.
///
/// # Safety
/// The CPU has `V`'s instruction set; `blocks` holds whole blocks of `rows` rows;
/// `first_row + query.len() <= rows`; `output` has one element per lane of `blocks`.
#[inline(always)]
pub(crate) unsafe fn reduce<V: Vector, S: Step, const W: usize>(
    query: &[V::Element],
    blocks: &[V::Element],
    rows: usize,
    first_row: usize,
    output: &mut [V::Element],
) {
    let lanes = V::Element::BLOCK_LANES;
    let vectors = output.len() / V::LANES;
    let mut vector = 0;
    while vector + W <= vectors {
        // SAFETY: the vectors lie inside `output`, and so their lanes inside `blocks`.
        unsafe { reduce_vectors::<V, S, W>(query, blocks, rows, first_row, output, vector) };
        vector += W;
    }
    while vector < vectors {
        // SAFETY: as above.
        unsafe { reduce_vectors::<V, S, 1>(query, blocks, rows, first_row, output, vector) };
        vector += 1;
    }
    debug_assert_eq!(output.len() / lanes * lanes * rows, blocks.len());
}

/// The sums of the `W` vectors of lanes that begin with vector number `first`.
///
/// # Safety
/// As for [`reduce`], and `first + W` vectors of lanes exist.
#[inline(always)]
unsafe fn reduce_vectors<V: Vector, S: Step, const W: usize>(
    query: &[V::Element],
    blocks: &[V::Element],
    rows: usize,
    first_row: usize,
    output: &mut [V::Element],
    first: usize,
) {
    let lanes = V::Element::BLOCK_LANES;
    // SAFETY: a vector's lanes lie inside one block, `rows * lanes` elements long, and rows
    // `first_row ..` as many as the query has values exist in it; the zero is an element.
    unsafe {
        let points: [*const V::Element; W] = core::array::from_fn(|v| {
            let lane = (first + v) * V::LANES;
            blocks.as_ptr().add((lane / lanes * rows + first_row) * lanes + lane % lanes)
        });
        let mut sums = [V::broadcast(&V::Element::ZERO); W];
        for (row, value) in query.iter().enumerate() {
            let q = V::broadcast(value);
            for v in 0..W {
                sums[v] = S::accumulate(sums[v], q, V::load(points[v].add(row * lanes)));
            }
        }
        for (v, sum) in sums.into_iter().enumerate() {
            sum.store(output.as_mut_ptr().add((first + v) * V::LANES));
        }
    }
}

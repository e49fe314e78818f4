//! Cholesky factors of many small matrices, one in each lane, and the solutions of the systems that they
//! make.
//!
//! An entry of the factor is what its row and that of its column have not in common:
//!
//! ```text
//! l_ij = (a_ij - sum over c < j of l_ic l_jc) r_j    j < i
//! r_j  = 1 / sqrt(a_jj - sum over c < j of l_jc^2)   kept on the diagonal in place of l_jj
//! ```
//!
//! Whatever the order of the entries, each loses its products one by one in ascending order of c, so that the
//! factor doesn't depend on it.

use crate::element::Element;
use crate::layout::TriangleShape;
use crate::vector::Vector;

/// Factors the matrices in place; returns the number of pivots that were replaced by their floors.
///
/// # Safety
/// The CPU has `V`'s instruction set; `matrices` is a block of `shape`; `floors` has a row of lanes for each
/// row.
#[inline(always)]
pub(crate) unsafe fn factor<V: Vector>(
    shape: TriangleShape,
    matrices: &mut [V::Element],
    floors: &[V::Element],
) -> usize {
    let lanes = V::Element::BLOCK_LANES;
    let mut raised = 0;
    for first in (0..lanes).step_by(V::LANES) {
        // SAFETY: every entry with a row below the order and a column up to the row lies in the block, and
        // every row has floors; a vector from lane `first` on ends with the entry's lanes or before.
        unsafe {
            let entries = matrices.as_mut_ptr().add(first);
            for row in 0..shape.order {
                let own = entries.add(TriangleShape::entry(row, 0) * lanes);
                for column in 0..row {
                    let other = entries.add(TriangleShape::entry(column, 0) * lanes);
                    let mut sum = V::load(own.add(column * lanes));
                    for c in 0..column {
                        let factor = V::load(other.add(c * lanes));
                        sum = V::load(own.add(c * lanes)).mul_sub_from(factor, sum);
                    }
                    let reciprocal = V::load(other.add(column * lanes));
                    sum.mul(reciprocal).store(own.add(column * lanes));
                }
                let mut pivot = V::load(own.add(row * lanes));
                for c in 0..row {
                    let factor = V::load(own.add(c * lanes));
                    pivot = factor.mul_sub_from(factor, pivot);
                }
                let floor = V::load(floors.as_ptr().add(row * lanes + first));
                raised += floor.not_less_than(pivot).count_ones() as usize;
                let root = pivot.max(floor).sqrt();
                root.splat(V::Element::ONE).div(root).store(own.add(row * lanes));
            }
        }
    }
    raised
}

/// Replaces the values of each lane by the solution x of L x = values.
///
/// # Safety
/// The CPU has `V`'s instruction set; `factors` is a block of `shape`; `values` has a row of lanes for each
/// row.
#[inline(always)]
pub(crate) unsafe fn solve_lower<V: Vector>(
    shape: TriangleShape,
    factors: &[V::Element],
    values: &mut [V::Element],
) {
    let lanes = V::Element::BLOCK_LANES;
    for first in (0..lanes).step_by(V::LANES) {
        // SAFETY: as in `factor`; the values have as many rows.
        unsafe {
            let values = values.as_mut_ptr().add(first);
            for row in 0..shape.order {
                let own = factors.as_ptr().add(TriangleShape::entry(row, 0) * lanes + first);
                let mut sum = V::load(values.add(row * lanes));
                for column in 0..row {
                    let solved = V::load(values.add(column * lanes));
                    sum = V::load(own.add(column * lanes)).mul_sub_from(solved, sum);
                }
                sum.mul(V::load(own.add(row * lanes))).store(values.add(row * lanes));
            }
        }
    }
}

/// Replaces the values of each lane by the solution x of L^T x = values.
///
/// # Safety
/// As for [`solve_lower`].
#[inline(always)]
pub(crate) unsafe fn solve_upper<V: Vector>(
    shape: TriangleShape,
    factors: &[V::Element],
    values: &mut [V::Element],
) {
    let lanes = V::Element::BLOCK_LANES;
    for first in (0..lanes).step_by(V::LANES) {
        // SAFETY: as in `solve_lower`.
        unsafe {
            let values = values.as_mut_ptr().add(first);
            for row in (0..shape.order).rev() {
                let own = factors.as_ptr().add(TriangleShape::entry(row, 0) * lanes + first);
                let solved = V::load(values.add(row * lanes)).mul(V::load(own.add(row * lanes)));
                solved.store(values.add(row * lanes));
                for column in 0..row {
                    let rest = values.add(column * lanes);
                    V::load(own.add(column * lanes))
                        .mul_sub_from(solved, V::load(rest))
                        .store(rest);
                }
            }
        }
    }
}

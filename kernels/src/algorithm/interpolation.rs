//! Upper bounds on |rho| between the points of two sets, from the correlations of their pivots.
//!
//! A unit vector u of a set is a combination of the set's pivots and a rest, u = sum of g_p u_p + r. With
//! R the correlations of the one set's pivots with the other's,
//!
//! ```text
//! |u_q . u_y| <= |g_q R g_y| + e_q reach_y + reach_q e_y      e = |r|, reach >= |u - r| + e / 2
//! ```
//!
//! since with p = u - r the left side is at most |p_q . p_y| + e_q |p_y| + |p_q| e_y + e_q e_y, and each
//! reach brings half of the last product. The right side is computed as
//!
//! ```text
//! for each strip of points q:              two vectors
//!     h = g_q R                            into scratch: one row for each pivot of the other set
//!     for each tile of points y:           h . g_y stays in registers
//!         the bound; the greatest for each q and for each y
//! ```
//!
//! No matrix of bounds is stored. Only the weights g, e and reach are read of a point, so a pair costs as
//! many multiply-adds as there are pivots, where its correlation costs as many as inducing points.

use crate::element::Element;
use crate::layout::InterpolationShape;
use crate::vector::Vector;

/// Vectors of a strip.
const STRIP: usize = 2;

/// Lanes of scratch that the widest strip takes for each pivot.
pub(crate) const SCRATCH_LANES: usize = 32;

/// One set: blocks of points with the rows of [`InterpolationShape`].
#[derive(Clone, Copy)]
pub(crate) struct Set<'a, T> {
    pub blocks: &'a [T],
    pub shape: InterpolationShape,
}

impl<T: Element> Set<'_, T> {
    fn block_elements(&self) -> usize {
        self.shape.rows() * T::BLOCK_LANES
    }

    /// The offset of a row of a lane.
    fn place(&self, lane: usize, row: usize) -> usize {
        let lanes = T::BLOCK_LANES;
        lane / lanes * self.block_elements() + row * lanes + lane % lanes
    }

    fn lanes(&self) -> usize {
        self.blocks.len() / self.shape.rows()
    }
}

/// Writes for each lane of `left` the greatest bound with a lane of `right`, and for each lane of `right`
/// the greatest with a lane of `left`. Tiles are `Y` lanes of `right` by two vectors of `left`.
///
/// # Safety
/// The CPU has `V`'s instruction set. The blocks are whole; `correlations` has a row for each pivot of
/// `left` with an element for each pivot of `right`; `scratch` has [`SCRATCH_LANES`] elements for each
/// pivot of `right`; the maxima have one element per lane.
#[inline(always)]
pub(crate) unsafe fn bounds<V: Vector, const Y: usize>(
    correlations: &[V::Element],
    left: Set<'_, V::Element>,
    right: Set<'_, V::Element>,
    scratch: &mut [V::Element],
    left_maxima: &mut [V::Element],
    right_maxima: &mut [V::Element],
) {
    const { assert!(STRIP * V::LANES <= SCRATCH_LANES) };
    const { assert!(V::Element::BLOCK_LANES.is_multiple_of(Y)) };
    right_maxima.fill(V::Element::ZERO);
    let lanes = left.lanes();
    let mut first = 0;
    while first < lanes {
        // SAFETY: the lanes of the strip exist.
        unsafe {
            if first + STRIP * V::LANES <= lanes {
                strip::<V, Y, STRIP>(
                    correlations,
                    left,
                    right,
                    first,
                    scratch,
                    left_maxima,
                    right_maxima,
                );
                first += STRIP * V::LANES;
            } else {
                strip::<V, Y, 1>(
                    correlations,
                    left,
                    right,
                    first,
                    scratch,
                    left_maxima,
                    right_maxima,
                );
                first += V::LANES;
            }
        }
    }
}

/// The strip of `W` vectors of `left` from lane `first` on, with all of `right`.
///
/// # Safety
/// As for [`bounds`]; the lanes exist.
#[inline(always)]
unsafe fn strip<V: Vector, const Y: usize, const W: usize>(
    correlations: &[V::Element],
    left: Set<'_, V::Element>,
    right: Set<'_, V::Element>,
    first: usize,
    scratch: &mut [V::Element],
    left_maxima: &mut [V::Element],
    right_maxima: &mut [V::Element],
) {
    // SAFETY: every row and lane exists, and the scratch has `W` vectors for each pivot.
    unsafe {
        let points: [*const V::Element; W] =
            core::array::from_fn(|v| left.blocks.as_ptr().add(left.place(first + v * V::LANES, 0)));
        let row = |row: usize, v: usize| V::load(points[v].add(row * V::Element::BLOCK_LANES));
        let residual: [V; W] = core::array::from_fn(|v| row(left.shape.residual(), v));
        let reach: [V; W] = core::array::from_fn(|v| row(left.shape.reach(), v));
        let zero = residual[0].splat(V::Element::ZERO);
        for pivot in 0..right.shape.pivots {
            let mut sums = [zero; W];
            for own in 0..left.shape.pivots {
                let correlation =
                    V::broadcast(correlations.as_ptr().add(own * right.shape.pivots + pivot));
                for (v, sum) in sums.iter_mut().enumerate() {
                    *sum = correlation.mul_add(row(own, v), *sum);
                }
            }
            for (v, sum) in sums.into_iter().enumerate() {
                sum.store(scratch.as_mut_ptr().add((pivot * W + v) * V::LANES));
            }
        }
        let mut maxima = [zero; W];
        for lane in (0..right.lanes()).step_by(Y) {
            let other = right.blocks.as_ptr().add(right.place(lane, 0));
            let value =
                |row: usize, y: usize| V::broadcast(other.add(row * V::Element::BLOCK_LANES + y));
            let mut tile = [[zero; W]; Y];
            for pivot in 0..right.shape.pivots {
                let own: [V; W] = core::array::from_fn(|v| {
                    V::load(scratch.as_ptr().add((pivot * W + v) * V::LANES))
                });
                for (y, sums) in tile.iter_mut().enumerate() {
                    let weight = value(pivot, y);
                    for v in 0..W {
                        sums[v] = weight.mul_add(own[v], sums[v]);
                    }
                }
            }
            for (y, sums) in tile.iter().enumerate() {
                let other_residual = value(right.shape.residual(), y);
                let other_reach = value(right.shape.reach(), y);
                let mut greatest = zero;
                for v in 0..W {
                    let bound = residual[v].mul_add(other_reach, sums[v].abs());
                    let bound = reach[v].mul_add(other_residual, bound);
                    maxima[v] = maxima[v].max(bound);
                    greatest = greatest.max(bound);
                }
                let place = right_maxima.as_mut_ptr().add(lane + y);
                let greatest = greatest.greatest_lane();
                if greatest > *place {
                    *place = greatest;
                }
            }
        }
        for (v, maximum) in maxima.into_iter().enumerate() {
            maximum.store(left_maxima.as_mut_ptr().add(first + v * V::LANES));
        }
    }
}

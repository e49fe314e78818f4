//! Upper bounds on |rho| between the points of two sets, from the correlations of their pivots.
//!
//! A unit vector u of a set is a combination of the set's pivots and a remainder, u = sum of g_p u_p + r. With
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
//!     h = g_q R                            the projections: one row for each pivot of the other set
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

/// Pivots whose projections are computed together: with the vectors of a strip, enough sums to hide
/// the latency of a multiply-add.
const PROJECTED: usize = 4;

/// Lanes of projections that the widest strip takes for each pivot.
pub(crate) const PROJECTION_LANES: usize = 32;

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

    /// Lanes of all blocks: a block has as many elements as lanes for each row.
    fn lanes(&self) -> usize {
        self.blocks.len() / self.shape.rows()
    }
}

/// Writes for each lane of `left` the greatest bound with a lane of `right`, and for each lane of `right`
/// the greatest with a lane of `left`. Tiles are `Y` lanes of `right` by two vectors of `left`.
///
/// # Safety
/// The CPU has `V`'s instruction set. The blocks of both are whole blocks of their shape's rows;
/// `correlations` has a row for each pivot of `left` with an element for each pivot of `right`; `projections`
/// has [`PROJECTION_LANES`] elements for each pivot of `right`; the maxima have one element per lane.
#[inline(always)]
pub(crate) unsafe fn bounds<V: Vector, const Y: usize>(
    correlations: &[V::Element],
    left: Set<'_, V::Element>,
    right: Set<'_, V::Element>,
    projections: &mut [V::Element],
    left_maxima: &mut [V::Element],
    right_maxima: &mut [V::Element],
) {
    const { assert!(STRIP * V::LANES <= PROJECTION_LANES) };
    const { assert!(V::Element::BLOCK_LANES.is_multiple_of(Y)) };
    const { assert!(V::Element::BLOCK_LANES.is_multiple_of(V::LANES)) };
    right_maxima.fill(V::Element::ZERO);
    let lanes = left.lanes();
    let mut first = 0;
    while first < lanes {
        let wide = first + STRIP * V::LANES <= lanes;
        let maxima = &mut left_maxima[first..];
        // SAFETY: the caller's promises; a wide strip ends with the lanes or before. A narrow one does
        // too: lanes and `first` are multiples of `V::LANES`, and `first` is less. The maxima from
        // `first` on have an element for each lane of the strip.
        unsafe {
            if wide {
                project::<V, STRIP>(correlations, left, first, right.shape.pivots, projections);
                strip::<V, Y, STRIP>(left, right, first, projections, maxima, right_maxima);
            } else {
                project::<V, 1>(correlations, left, first, right.shape.pivots, projections);
                strip::<V, Y, 1>(left, right, first, projections, maxima, right_maxima);
            }
        }
        first += if wide { STRIP * V::LANES } else { V::LANES };
    }
}

/// Row 0 of each vector of the strip of `W` from lane `first` on; the row below stands
/// [`Element::BLOCK_LANES`] elements further.
///
/// # Safety
/// The blocks are whole, and have the strip's lanes; `first` is a multiple of `V::LANES`, so that no
/// vector reaches into another block.
#[inline(always)]
unsafe fn vectors<V: Vector, const W: usize>(
    set: Set<'_, V::Element>,
    first: usize,
) -> [*const V::Element; W] {
    // SAFETY: the lane exists, so its place lies in the blocks.
    core::array::from_fn(|v| unsafe { set.blocks.as_ptr().add(set.place(first + v * V::LANES, 0)) })
}

/// Writes h = g_q R of the strip of `W` vectors of `left` from lane `first` on: `W` vectors for each of
/// the other set's `pivots`.
///
/// # Safety
/// The CPU has `V`'s instruction set. `left` is as for [`vectors`]; `correlations` has `pivots` elements
/// for each pivot of `left`, and `projections` has `W` vectors for each of the `pivots`.
#[inline(always)]
unsafe fn project<V: Vector, const W: usize>(
    correlations: &[V::Element],
    left: Set<'_, V::Element>,
    first: usize,
    pivots: usize,
    projections: &mut [V::Element],
) {
    let mut pivot = 0;
    while pivot < pivots {
        // SAFETY: the caller's promises; of the pivots, `PROJECTED` remain, or one.
        unsafe {
            if pivot + PROJECTED <= pivots {
                project_some::<V, W, PROJECTED>(
                    correlations,
                    left,
                    first,
                    pivots,
                    pivot,
                    projections,
                );
                pivot += PROJECTED;
            } else {
                project_some::<V, W, 1>(correlations, left, first, pivots, pivot, projections);
                pivot += 1;
            }
        }
    }
}

/// As [`project`], for the `P` pivots of the other set from `pivot` on.
///
/// # Safety
/// As for [`project`]; `pivot + P <= pivots`.
#[inline(always)]
unsafe fn project_some<V: Vector, const W: usize, const P: usize>(
    correlations: &[V::Element],
    left: Set<'_, V::Element>,
    first: usize,
    pivots: usize,
    pivot: usize,
    projections: &mut [V::Element],
) {
    // SAFETY: the rows of weights, below the number of left pivots, exist in the points; the columns
    // `pivot .. pivot + P` exist in each row of the correlations, and in the projections.
    unsafe {
        let points = vectors::<V, W>(left, first);
        let zero = V::broadcast(&V::Element::ZERO);
        let mut sums = [[zero; W]; P];
        for own in 0..left.shape.pivots {
            let weights: [V; W] =
                core::array::from_fn(|v| V::load(points[v].add(own * V::Element::BLOCK_LANES)));
            for (other, sums) in sums.iter_mut().enumerate() {
                let correlation =
                    V::broadcast(correlations.as_ptr().add(own * pivots + pivot + other));
                for v in 0..W {
                    sums[v] = correlation.mul_add(weights[v], sums[v]);
                }
            }
        }
        for (other, sums) in sums.into_iter().enumerate() {
            for (v, sum) in sums.into_iter().enumerate() {
                sum.store(projections.as_mut_ptr().add(((pivot + other) * W + v) * V::LANES));
            }
        }
    }
}

/// The bounds of the strip of `W` vectors of `left` from lane `first` on with all of `right`: writes the
/// greatest of each of the strip's lanes, and raises those of `right`.
///
/// # Safety
/// The CPU has `V`'s instruction set. `left` is as for [`vectors`], and the blocks of `right` are whole;
/// `projections` has `W` vectors for each pivot of `right`; `left_maxima` has an element for each lane of the
/// strip and `right_maxima` one for each lane of `right`.
#[inline(always)]
unsafe fn strip<V: Vector, const Y: usize, const W: usize>(
    left: Set<'_, V::Element>,
    right: Set<'_, V::Element>,
    first: usize,
    projections: &[V::Element],
    left_maxima: &mut [V::Element],
    right_maxima: &mut [V::Element],
) {
    let block_lanes = V::Element::BLOCK_LANES;
    // SAFETY: remainder and reach are rows of the shape, so they exist in the strip's vectors. `Y` divides
    // the lanes of a block, so the `Y` lanes from `lane` on stand in one block of `right`, where all its
    // rows exist, and have their maxima. The pivots of `right` have their projections.
    unsafe {
        let points = vectors::<V, W>(left, first);
        let row = |row: usize| points.map(|vector| V::load(vector.add(row * block_lanes)));
        let (remainder, reach) = (row(left.shape.remainder()), row(left.shape.reach()));
        let zero = V::broadcast(&V::Element::ZERO);
        let mut maxima = [zero; W];
        for lane in (0..right.lanes()).step_by(Y) {
            let other = right.blocks.as_ptr().add(right.place(lane, 0));
            let value = |row: usize, y: usize| V::broadcast(other.add(row * block_lanes + y));
            let mut tile = [[zero; W]; Y];
            for pivot in 0..right.shape.pivots {
                let own: [V; W] = core::array::from_fn(|v| {
                    V::load(projections.as_ptr().add((pivot * W + v) * V::LANES))
                });
                for (y, sums) in tile.iter_mut().enumerate() {
                    let weight = value(pivot, y);
                    for v in 0..W {
                        sums[v] = weight.mul_add(own[v], sums[v]);
                    }
                }
            }
            for (y, sums) in tile.iter().enumerate() {
                let other_remainder = value(right.shape.remainder(), y);
                let other_reach = value(right.shape.reach(), y);
                let mut greatest = zero;
                for v in 0..W {
                    let bound = remainder[v].mul_add(other_reach, sums[v].abs());
                    let bound = reach[v].mul_add(other_remainder, bound);
                    maxima[v] = maxima[v].max(bound);
                    greatest = greatest.max(bound);
                }
                // Not a branch: which strip has the greatest can't be predicted.
                let greatest = greatest.greatest_lane();
                let maximum = right_maxima.as_mut_ptr().add(lane + y);
                *maximum = if greatest > *maximum { greatest } else { *maximum };
            }
        }
        for (v, maximum) in maxima.into_iter().enumerate() {
            maximum.store(left_maxima.as_mut_ptr().add(v * V::LANES));
        }
    }
}

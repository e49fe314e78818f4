//! Upper bounds on the closeness of a query with sets of points, each known by a pivot and by the
//! annulus around it that holds the set.
//!
//! ```text
//! theta(q, y) >= max(theta(q, p) - far, near - theta(q, p))      near <= theta(p, y) <= far
//! ```
//!
//! is the triangle inequality, with theta = arccos |rho|, with the chord sqrt(1 - |rho|), or with the
//! Euclidean distance. Angles are kept as cosines and sines, so that cos(a - b) needs no inverse
//! function. Each argument is first moved to its worst value within its slack, the bound on its own
//! rounding error; what the bound's arithmetic rounds is added at the end.

use crate::element::Element;
use crate::layout::AnnulusRow;
use crate::vector::Vector;

/// The metric in which the triangle inequality is used, and so what closeness is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoundForm {
    /// The angle arccos |rho|; closeness is |rho|.
    Angle,
    /// The chord sqrt(1 - |rho|), never tighter than the angle; closeness is |rho|.
    Chord,
    /// The Euclidean distance r; closeness is -r^2.
    Euclidean,
}

impl BoundForm {
    /// The name used on the command line and in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Angle => "angle",
            Self::Chord => "chord",
            Self::Euclidean => "euclidean",
        }
    }
}

/// Rounding units that cover the arithmetic of one bound, whose values are at most 1: no form has
/// more than a dozen operations.
const ROUNDINGS: f64 = 16.0;

/// One form of the bound.
pub(crate) trait Bound {
    /// The bound from the closeness to the pivot; `slack` is the query's own.
    fn bound<V: Vector>(closeness: V, slack: V, annulus: Annulus<V>) -> V;
}

/// The rows of the lanes' annuli.
#[derive(Clone, Copy)]
pub(crate) struct Annulus<V> {
    pivot_slack: V,
    set_slack: V,
    near: V,
    near_sine: V,
    far: V,
    far_sine: V,
}

pub(crate) struct Angle;
pub(crate) struct Chord;
pub(crate) struct Euclidean;

/// `value` in each lane, by way of a vector that exists.
#[inline(always)]
fn constant<V: Vector>(like: V, value: f64) -> V {
    like.splat(V::Element::from_f64(value))
}

/// cos(a - b) from cosine and sine of b and the cosine of a.
#[inline(always)]
fn cosine_of_difference<V: Vector>(a: V, cosine: V, sine: V) -> V {
    let one = a.splat(V::Element::ONE);
    // (1 - a) (1 + a) doesn't cancel near 1 where 1 - a^2 would.
    let sine_of_a = one.sub(a).mul(one.add(a)).max(constant(a, 0.0)).sqrt();
    a.mul_add(cosine, sine_of_a.mul(sine))
}

impl Bound for Angle {
    #[inline(always)]
    fn bound<V: Vector>(closeness: V, slack: V, annulus: Annulus<V>) -> V {
        let error = slack.add(annulus.pivot_slack);
        let most = closeness.add(error).min(closeness.splat(V::Element::ONE));
        let least = closeness.sub(error).max(constant(closeness, 0.0));
        // Inside the annulus the difference of angles is zero: then the cosines are made equal.
        let beyond = cosine_of_difference(most.min(annulus.far), annulus.far, annulus.far_sine);
        let within = cosine_of_difference(least.max(annulus.near), annulus.near, annulus.near_sine);
        let rounding = constant(closeness, ROUNDINGS * V::Element::UNIT_ROUNDOFF);
        beyond.min(within).add(slack.add(annulus.set_slack)).add(rounding)
    }
}

impl Bound for Chord {
    #[inline(always)]
    fn bound<V: Vector>(closeness: V, slack: V, annulus: Annulus<V>) -> V {
        let (zero, one) = (constant(closeness, 0.0), closeness.splat(V::Element::ONE));
        let error = slack.add(annulus.pivot_slack);
        let least = one.sub(closeness.add(error)).max(zero).sqrt();
        let most = one.sub(closeness.sub(error)).min(one).max(zero).sqrt();
        let gap = least.sub(annulus.far).max(annulus.near.sub(most)).max(zero);
        let rounding = constant(closeness, ROUNDINGS * V::Element::UNIT_ROUNDOFF);
        gap.mul_sub_from(gap, one).add(slack.add(annulus.set_slack)).add(rounding)
    }
}

impl Bound for Euclidean {
    /// Here the slack is the relative error of a distance, the same for all pairs.
    #[inline(always)]
    fn bound<V: Vector>(closeness: V, slack: V, annulus: Annulus<V>) -> V {
        let (zero, one) = (constant(closeness, 0.0), closeness.splat(V::Element::ONE));
        let distance = zero.sub(closeness).sqrt();
        let least = distance.mul(one.sub(slack));
        let most = distance.mul(one.add(slack));
        let gap = least.sub(annulus.far).max(annulus.near.sub(most)).max(zero);
        let gap = gap.mul(one.sub(slack));
        zero.sub(gap.mul(gap))
    }
}

/// Writes the bound of each lane of `annuli` from the query's closeness to the lane's pivot.
///
/// # Safety
/// The CPU has `V`'s instruction set; `annuli` holds whole blocks of [`AnnulusRow::COUNT`] rows;
/// `closeness` and `output` have one element per lane.
#[inline(always)]
pub(crate) unsafe fn bounds<V: Vector, B: Bound>(
    closeness: &[V::Element],
    annuli: &[V::Element],
    slack: V::Element,
    output: &mut [V::Element],
) {
    let lanes = V::Element::BLOCK_LANES;
    for first in (0..output.len()).step_by(V::LANES) {
        // SAFETY: the lanes exist, and so do the rows of their block.
        unsafe {
            let block = first / lanes * AnnulusRow::COUNT * lanes + first % lanes;
            let row = |row: AnnulusRow| V::load(annuli.as_ptr().add(block + row as usize * lanes));
            let annulus = Annulus {
                pivot_slack: row(AnnulusRow::PivotSlack),
                set_slack: row(AnnulusRow::SetSlack),
                near: row(AnnulusRow::Near),
                near_sine: row(AnnulusRow::NearSine),
                far: row(AnnulusRow::Far),
                far_sine: row(AnnulusRow::FarSine),
            };
            let closeness = V::load(closeness.as_ptr().add(first));
            let bound = B::bound(closeness, closeness.splat(slack), annulus);
            bound.store(output.as_mut_ptr().add(first));
        }
    }
}

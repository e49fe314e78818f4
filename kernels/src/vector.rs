//! The operations that the algorithms are written over.
//!
//! A value of a vector type is proof that the CPU has its instruction set: the two constructors,
//! [`Vector::load`] and [`Vector::broadcast`], are unsafe and ask the caller for that proof, and
//! every other operation starts from an existing vector. So an algorithm on vectors, such as the
//! exponential, is safe code.
//!
//! Every method of an implementation is `#[inline(always)]`: only then is it compiled with the CPU
//! features of the entry point that uses it.

use crate::element::Element;

/// A register of [`Vector::LANES`] elements.
pub(crate) trait Vector: Copy {
    /// The type of one lane.
    type Element: Element;
    /// Number of lanes: a divisor of the block's.
    const LANES: usize;

    /// Reads `LANES` elements; no alignment is needed.
    ///
    /// # Safety
    /// The CPU has this type's instruction set, and `source` is valid for reading `LANES` elements.
    unsafe fn load(source: *const Self::Element) -> Self;

    /// Reads the first `count` of `LANES` elements; the lanes of the others are zero.
    ///
    /// # Safety
    /// The CPU has this type's instruction set, `count` is at most `LANES`, and `source` is valid for reading so many
    /// elements.
    unsafe fn load_first(source: *const Self::Element, count: usize) -> Self;

    /// Reads one element into every lane.
    ///
    /// # Safety
    /// The CPU has this type's instruction set, and `source` is valid for reading one element.
    unsafe fn broadcast(source: *const Self::Element) -> Self;

    /// Asks for the cache line of an element before it is needed: a hint, wherever the pointer points.
    ///
    /// # Safety
    /// The CPU has this type's instruction set.
    unsafe fn prefetch(source: *const Self::Element);

    /// Writes `LANES` elements; no alignment is needed.
    ///
    /// # Safety
    /// `target` is valid for writing `LANES` elements.
    unsafe fn store(self, target: *mut Self::Element);

    /// Writes the lanes whose bit in `mask` is set, next to one another, in ascending order of lane.
    /// The elements that follow them, up to `LANES` in all, are unspecified.
    ///
    /// # Safety
    /// `target` is valid for writing `LANES` elements.
    unsafe fn compress_store(self, mask: u32, target: *mut Self::Element);

    /// As [`Vector::compress_store`], of `LANES` point ids that stand beside this vector's lanes.
    ///
    /// # Safety
    /// `source` is valid for reading and `target` for writing `LANES` ids.
    unsafe fn compress_store_ids(self, source: *const u32, mask: u32, target: *mut u32);

    /// The mask of the lanes whose id is less than `limit` and not `excluded`; the padding lanes' id,
    /// `u32::MAX`, is less than no limit.
    ///
    /// # Safety
    /// `source` is valid for reading `LANES` ids.
    unsafe fn admissible(self, source: *const u32, limit: u32, excluded: u32) -> u32;

    /// A vector with `value` in every lane.
    fn splat(self, value: Self::Element) -> Self;
    /// `self + other`.
    fn add(self, other: Self) -> Self;
    /// `self - other`.
    fn sub(self, other: Self) -> Self;
    /// `self * other`.
    fn mul(self, other: Self) -> Self;
    /// `self / other`, correctly rounded.
    fn div(self, other: Self) -> Self;
    /// `self * factor + addend`, rounded once.
    fn mul_add(self, factor: Self, addend: Self) -> Self;
    /// `minuend - self * factor`, rounded once.
    fn mul_sub_from(self, factor: Self, minuend: Self) -> Self;
    /// The lesser of the two; `other` where either is NaN.
    fn min(self, other: Self) -> Self;
    /// The greater of the two; `other` where either is NaN.
    fn max(self, other: Self) -> Self;
    /// The value without its sign.
    fn abs(self) -> Self;
    /// The square root, correctly rounded.
    fn sqrt(self) -> Self;
    /// `self * 2^exponent`, rounded once, where `exponent` is a whole number of at most 1100
    /// (f64) or 150 (f32) in magnitude and `self` lies in [1/2, 2].
    fn scale_by_power_of_two(self, exponent: Self) -> Self;
    /// The mask of the lanes in which `self > other`; false where either is NaN.
    fn greater_than(self, other: Self) -> u32;
    /// The mask of the lanes in which `self < other` is false: it is where either is NaN.
    fn not_less_than(self, other: Self) -> u32;
    /// The greatest of the lanes, none of which is NaN.
    fn greatest_lane(self) -> Self::Element;
    /// The sum of the lanes of each register, in halves: the upper ones are added to the lower, until one is left.
    fn lane_sums(registers: [Self; 4]) -> [Self::Element; 4];
}

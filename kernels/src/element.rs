//! The two element types, `f32` and `f64`: how many stand in a block, and what the safe code around the
//! kernels computes with them.

use core::fmt::{Debug, Display};

mod sealed {
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
}

/// A type that the kernels compute in: `f32` or `f64`.
///
/// ```
/// use rhotree_kernels::Element;
///
/// // One block row is one cache line and one AVX-512 register.
/// assert_eq!(f64::BLOCK_LANES * 8, 64);
/// assert_eq!(f32::BLOCK_LANES * 4, 64);
/// ```
pub trait Element:
    sealed::Sealed
    + bytemuck::Pod
    + Default
    + PartialOrd
    + core::ops::Sub<Output = Self>
    + Debug
    + Display
    + Send
    + Sync
{
    /// Points in a block: as many as fill one cache line.
    const BLOCK_LANES: usize;
    /// Zero.
    const ZERO: Self;
    /// One.
    const ONE: Self;
    /// Minus one.
    const MINUS_ONE: Self;
    /// Minus infinity, below every closeness.
    const NEG_INFINITY: Self;
    /// Positive infinity.
    const INFINITY: Self;
    /// Not a number, the scale of padding lanes.
    const NAN: Self;
    /// The type's name, as the command line and reports spell it.
    const NAME: &'static str;
    /// The rounding unit: half the distance from one to the next larger value.
    const UNIT_ROUNDOFF: f64;

    /// Rounds to this type.
    fn from_f64(value: f64) -> Self;
    /// Converts exactly.
    fn to_f64(self) -> f64;
    /// Whether the value is neither infinite nor NaN.
    fn is_finite(self) -> bool;
    /// The next value towards minus infinity.
    #[must_use]
    fn next_down(self) -> Self;
    /// Total order of the values (IEEE 754 `totalOrder`).
    fn total_cmp(&self, other: &Self) -> core::cmp::Ordering;
}

macro_rules! element {
    ($element:ident, $lanes:literal) => {
        impl Element for $element {
            const BLOCK_LANES: usize = $lanes;
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
            const MINUS_ONE: Self = -1.0;
            const NEG_INFINITY: Self = $element::NEG_INFINITY;
            const INFINITY: Self = $element::INFINITY;
            const NAN: Self = $element::NAN;
            const NAME: &'static str = stringify!($element);
            const UNIT_ROUNDOFF: f64 = $element::EPSILON as f64 / 2.0;

            #[allow(clippy::cast_possible_truncation)]
            fn from_f64(value: f64) -> Self {
                value as Self
            }
            fn to_f64(self) -> f64 {
                f64::from(self)
            }
            fn is_finite(self) -> bool {
                self.is_finite()
            }
            fn next_down(self) -> Self {
                self.next_down()
            }
            fn total_cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.total_cmp(other)
            }
        }
    };
}

element!(f32, 16);
element!(f64, 8);

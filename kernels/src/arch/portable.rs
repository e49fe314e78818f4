//! No intrinsics: arrays of one block's lanes and plain loops over them, compiled by `multiversion`
//! for the levels of x86-64 and for the baseline of other architectures, and vectorised by the compiler.
//! The fallback on other CPUs, and the opponent that the hand-written kernels have to beat.

use multiversion::multiversion;
use multiversion::target::target_cfg_f;

use super::entries::{entry_points, screen_entry_points};
use crate::algorithm::annulus::{self, BoundForm};
use crate::algorithm::covariance::{CovarianceFamily, with_covariance_function};
use crate::algorithm::covariance_slope::Slope;
use crate::algorithm::exp::ExpConstants;
use crate::algorithm::interpolation::{self, Set};
use crate::algorithm::residual::Operands;
use crate::algorithm::{
    cholesky, elementwise, fma_peak, products, reduction, residual, screen, select,
};
use crate::candidates::Candidates;
use crate::layout::{ResidualShape, TriangleShape};
use crate::vector::Vector;
use crate::words::{Words, fraction_power};

/// Chooses between lanes that use hardware FMA and lanes that don't, by what the clone of the entry
/// point is compiled for. Every aarch64 CPU has it, and no feature is named after it there.
macro_rules! with_vector {
    (($fused:ty, $separate:ty), $name:ident => $body:expr) => {
        if cfg!(target_arch = "aarch64") || target_cfg_f!(target_feature = "fma") {
            type $name = $fused;
            $body
        } else {
            type $name = $separate;
            $body
        }
    };
}

entry_points!(
    f64,
    #[multiversion(targets(
        "x86_64+avx512f+avx512dq+avx512bw+avx512vl+avx2+fma+bmi1+bmi2+popcnt",
        "x86_64+avx2+fma+bmi1+bmi2+popcnt",
        "x86_64+sse4.2+popcnt",
    ))],
    with_vector, (Lanes<f64, 8, true>, Lanes<f64, 8, false>),
    tile: (4, 1, 1), sums: 2, lanes: 4, triangles: (2, 2), products: (2, 2, 1), run: 2, outer: (4, 1), chains: 6
);
entry_points!(
    f32,
    #[multiversion(targets(
        "x86_64+avx512f+avx512dq+avx512bw+avx512vl+avx2+fma+bmi1+bmi2+popcnt",
        "x86_64+avx2+fma+bmi1+bmi2+popcnt",
        "x86_64+sse4.2+popcnt",
    ))],
    with_vector, (Lanes<f32, 16, true>, Lanes<f32, 16, false>),
    tile: (4, 1, 1), sums: 2, lanes: 4, triangles: (2, 2), products: (2, 2, 1), run: 2, outer: (4, 1), chains: 6
);

screen_entry_points!(
    #[multiversion(targets(
        "x86_64+avx512f+avx512dq+avx512bw+avx512vl+avx2+fma+bmi1+bmi2+popcnt",
        "x86_64+avx2+fma+bmi1+bmi2+popcnt",
        "x86_64+sse4.2+popcnt",
    ))],
    with_vector, (WordLanes<true>, WordLanes<false>),
    tile: (4, 1, 1), chains: 6
);

impl CovarianceFamily {
    /// kappa at one squared scaled distance, by the portable kernel as it is compiled for the target's
    /// baseline. Within the last few bits of what the vector kernels return, not always equal.
    #[must_use]
    pub fn correlation(self, squared_distance: f64) -> f64 {
        let mut value = [squared_distance];
        with_covariance_function!(self, Kappa => {
            // SAFETY: arrays need no CPU feature.
            unsafe { elementwise::map_in_place::<Lanes<f64, 8, false>, Kappa>(&mut value) };
        });
        value[0]
    }
}

/// `N` lanes in an array; with `FUSED` the multiply-adds round once.
#[derive(Clone, Copy)]
pub(crate) struct Lanes<T, const N: usize, const FUSED: bool>([T; N]);

/// The square root, which `core` doesn't have.
#[cfg(feature = "std")]
macro_rules! sqrt {
    ($element:ident, $value:expr) => {
        $element::sqrt($value)
    };
}
#[cfg(not(feature = "std"))]
macro_rules! sqrt {
    (f64, $value:expr) => {
        libm::sqrt($value)
    };
    (f32, $value:expr) => {
        libm::sqrtf($value)
    };
}

/// Defines the vector of `$lanes` lanes; `$bits` is the element's unsigned integer, `$mantissa` the
/// number of its mantissa bits and `$bias` that of its exponent.
macro_rules! vector {
    ($element:ident, $lanes:literal, $bits:ty, $mantissa:literal, $bias:literal) => {
        impl<const FUSED: bool> Lanes<$element, $lanes, FUSED> {
            #[inline(always)]
            fn zip(self, other: Self, operation: impl Fn($element, $element) -> $element) -> Self {
                Self(core::array::from_fn(|lane| operation(self.0[lane], other.0[lane])))
            }
        }

        impl<const FUSED: bool> Vector for Lanes<$element, $lanes, FUSED> {
            type Element = $element;
            const LANES: usize = $lanes;

            #[inline(always)]
            unsafe fn load(source: *const $element) -> Self {
                // SAFETY: the caller vouches for `LANES` elements.
                Self(unsafe { source.cast::<[$element; $lanes]>().read_unaligned() })
            }
            #[inline(always)]
            unsafe fn load_first(source: *const $element, count: usize) -> Self {
                let mut lanes = [0.0; $lanes];
                for (lane, value) in lanes.iter_mut().enumerate() {
                    if lane < count {
                        // SAFETY: the caller vouches for the first `count` elements.
                        *value = unsafe { *source.add(lane) };
                    }
                }
                Self(lanes)
            }
            #[inline(always)]
            unsafe fn prefetch(_: *const $element) {}
            #[inline(always)]
            unsafe fn broadcast(source: *const $element) -> Self {
                // SAFETY: the caller vouches for one element.
                Self([unsafe { *source }; $lanes])
            }
            #[inline(always)]
            unsafe fn store(self, target: *mut $element) {
                // SAFETY: the caller vouches for `LANES` elements.
                unsafe { target.cast::<[$element; $lanes]>().write_unaligned(self.0) }
            }
            #[inline(always)]
            unsafe fn compress_store(self, mut mask: u32, mut target: *mut $element) {
                while mask != 0 {
                    // SAFETY: the mask has at most `LANES` bits, for each of which one element is
                    // written.
                    unsafe {
                        *target = self.0[mask.trailing_zeros() as usize];
                        target = target.add(1);
                    }
                    mask &= mask - 1;
                }
            }
            #[inline(always)]
            unsafe fn compress_store_ids(
                self,
                source: *const u32,
                mut mask: u32,
                mut target: *mut u32,
            ) {
                while mask != 0 {
                    // SAFETY: as above, and `source` has an id for each bit.
                    unsafe {
                        *target = *source.add(mask.trailing_zeros() as usize);
                        target = target.add(1);
                    }
                    mask &= mask - 1;
                }
            }
            #[inline(always)]
            unsafe fn admissible(self, source: *const u32, limit: u32, excluded: u32) -> u32 {
                // SAFETY: the caller vouches for `LANES` ids.
                let ids = unsafe { source.cast::<[u32; $lanes]>().read_unaligned() };
                (0..$lanes).fold(0, |mask, lane| {
                    mask | u32::from(ids[lane] < limit && ids[lane] != excluded) << lane
                })
            }
            #[inline(always)]
            fn splat(self, value: $element) -> Self {
                Self([value; $lanes])
            }
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                self.zip(other, |a, b| a + b)
            }
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                self.zip(other, |a, b| a - b)
            }
            #[inline(always)]
            fn mul(self, other: Self) -> Self {
                self.zip(other, |a, b| a * b)
            }
            #[inline(always)]
            fn div(self, other: Self) -> Self {
                self.zip(other, |a, b| a / b)
            }
            #[inline(always)]
            fn mul_add(self, factor: Self, addend: Self) -> Self {
                Self(core::array::from_fn(|lane| {
                    let (a, b, c) = (self.0[lane], factor.0[lane], addend.0[lane]);
                    #[cfg(feature = "std")]
                    if FUSED {
                        return a.mul_add(b, c);
                    }
                    a * b + c
                }))
            }
            #[inline(always)]
            fn mul_sub_from(self, factor: Self, minuend: Self) -> Self {
                // Negating the other factor, which is often a broadcast, keeps the compiler from
                // vectorising the f32 tiles for AVX-512.
                self.mul_add(Self(factor.0.map(|a| -a)), minuend)
            }
            #[inline(always)]
            fn min(self, other: Self) -> Self {
                self.zip(other, |a, b| if a < b { a } else { b })
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                self.zip(other, |a, b| if a > b { a } else { b })
            }
            #[inline(always)]
            fn abs(self) -> Self {
                Self(self.0.map($element::abs))
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                Self(self.0.map(|a| sqrt!($element, a)))
            }
            #[inline(always)]
            fn scale_by_power_of_two(self, exponent: Self) -> Self {
                // Adding the rounder leaves a whole number in the low bits of the mantissa. The first
                // product is a normal number and exact; the second rounds.
                self.zip(exponent, |value, exponent| {
                    let whole = (exponent + $element::ROUNDER).to_bits();
                    let half = (exponent * 0.5 + $element::ROUNDER).to_bits();
                    let power =
                        |bits: $bits| $element::from_bits(bits.wrapping_add($bias) << $mantissa);
                    value * power(half) * power(whole.wrapping_sub(half))
                })
            }
            #[inline(always)]
            fn greater_than(self, other: Self) -> u32 {
                (0..$lanes)
                    .fold(0, |mask, lane| mask | u32::from(self.0[lane] > other.0[lane]) << lane)
            }
            #[inline(always)]
            fn not_less_than(self, other: Self) -> u32 {
                !other.greater_than(self) & ((1 << $lanes) - 1)
            }
            #[inline(always)]
            fn greatest_lane(self) -> $element {
                // In halves: a chain of comparisons would wait for each.
                let mut values = self.0;
                let mut width = $lanes / 2;
                while width > 0 {
                    for lane in 0..width {
                        let other = values[lane + width];
                        values[lane] = if values[lane] > other { values[lane] } else { other };
                    }
                    width /= 2;
                }
                values[0]
            }
            #[inline(always)]
            fn lane_sums(registers: [Self; 4]) -> [$element; 4] {
                registers.map(|Self(mut values)| {
                    let mut width = $lanes / 2;
                    while width > 0 {
                        for lane in 0..width {
                            values[lane] += values[lane + width];
                        }
                        width /= 2;
                    }
                    values[0]
                })
            }
        }
    };
}
vector!(f64, 8, u64, 52, 1023);
vector!(f32, 16, u32, 23, 127);

/// Sixteen words in an array; with `FUSED` the multiply-adds of their floating-point numbers round once.
#[derive(Clone, Copy)]
pub(crate) struct WordLanes<const FUSED: bool>([i32; 16]);

/// The product of the 16-bit numbers or bytes that stand at a place of two words.
macro_rules! product {
    ($left:expr, $as_left:ty, $right:expr, $as_right:ty, $bits:expr) => {
        i32::from(($left >> $bits) as $as_left) * i32::from(($right >> $bits) as $as_right)
    };
}

#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::cast_sign_loss)]
impl<const FUSED: bool> Words for WordLanes<FUSED> {
    type Floats = Lanes<f32, 16, FUSED>;
    const LANES: usize = 16;
    /// Two roundings.
    const ROOT_ERROR: f64 = 2e-7;

    #[inline(always)]
    unsafe fn load(source: *const u32) -> Self {
        // SAFETY: the caller vouches for sixteen words.
        Self(unsafe { source.cast::<[i32; 16]>().read_unaligned() })
    }
    #[inline(always)]
    unsafe fn broadcast(source: *const u32) -> Self {
        // SAFETY: the caller vouches for one word.
        Self([unsafe { *source } as i32; 16])
    }
    #[inline(always)]
    fn zeros(self) -> Self {
        Self([0; 16])
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        Self(core::array::from_fn(|lane| self.0[lane].wrapping_add(other.0[lane])))
    }
    #[inline(always)]
    fn add_pair_products(mut self, left: Self, right: Self) -> Self {
        // A loop, since a closure with as much in it is compiled apart, without the entry point's features.
        for lane in 0..16 {
            let (left, right) = (left.0[lane], right.0[lane]);
            let low = product!(left, i16, right, i16, 0);
            let high = product!(left, i16, right, i16, 16);
            self.0[lane] = self.0[lane].wrapping_add(low.wrapping_add(high));
        }
        self
    }
    #[inline(always)]
    fn add_quad_products(mut self, unsigned: Self, signed: Self) -> Self {
        for lane in 0..16 {
            let (left, right) = (unsigned.0[lane], signed.0[lane]);
            let low = product!(left, u8, right, i8, 0) + product!(left, u8, right, i8, 8);
            let high = product!(left, u8, right, i8, 16) + product!(left, u8, right, i8, 24);
            self.0[lane] = self.0[lane].wrapping_add(low + high);
        }
        self
    }
    #[inline(always)]
    fn sums(registers: [Self; 4]) -> [u32; 4] {
        registers.map(|register| register.0.into_iter().fold(0, i32::wrapping_add) as u32)
    }
    #[inline(always)]
    #[allow(clippy::cast_precision_loss)]
    fn to_floats(self) -> Lanes<f32, 16, FUSED> {
        Lanes(self.0.map(|word| word as f32))
    }
    #[inline(always)]
    fn inverse_root(x: Lanes<f32, 16, FUSED>) -> Lanes<f32, 16, FUSED> {
        Lanes(x.0.map(|x| 1.0 / sqrt!(f32, x)))
    }
    #[inline(always)]
    fn power_of_two(x: Lanes<f32, 16, FUSED>) -> Lanes<f32, 16, FUSED> {
        // Truncated towards zero and one less is the whole number below x, or the one below that: the
        // polynomial then meets 1, as it should. It goes into the exponent of the rest's power.
        let x = x.0.map(|x| if x > -125.0 { x } else { -125.0 });
        let whole = x.map(|x| x as i32 - 1);
        let fraction = Lanes(core::array::from_fn(|lane| x[lane] - whole[lane] as f32));
        let power = fraction_power::<Lanes<f32, 16, FUSED>>(fraction);
        Lanes(core::array::from_fn(|lane| {
            f32::from_bits(power.0[lane].to_bits().wrapping_add((whole[lane] as u32) << 23))
        }))
    }
}

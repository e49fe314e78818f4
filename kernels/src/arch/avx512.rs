//! AVX-512: 8 f64 or 16 f32 lanes, 32 registers, mask registers and hardware compression.

use core::arch::x86_64::*;

use super::entries::{entry_points, screen_entry_points};
use crate::algorithm::annulus::{self, BoundForm};
use crate::algorithm::covariance::{CovarianceFamily, with_covariance_function};
use crate::algorithm::covariance_slope::Slope;
use crate::algorithm::interpolation::{self, Set};
use crate::algorithm::residual::Operands;
use crate::algorithm::{
    cholesky, elementwise, fma_peak, products, reduction, residual, screen, select,
};
use crate::candidates::Candidates;
use crate::isa::with_features;
use crate::layout::{ResidualShape, TriangleShape};
use crate::vector::Vector;
use crate::words::{Words, fraction_power};

/// Defines one attribute that enables the CPU features, and the entry points that carry it.
macro_rules! entries {
    (($element:ident, $vector:ty, $tile:tt, $lanes:literal, $chains:literal) $features:literal $names:tt) => {
        entry_points!(
            $element, #[target_feature(enable = $features)], with_vector, ($vector),
            tile: $tile, sums: 8, lanes: $lanes, triangles: (4, 4),
            products: (4, 4, 1), run: 13, outer: (8, 3), chains: $chains
        );
    };
}

macro_rules! with_vector {
    (($vector:ty), $name:ident => $body:expr) => {{
        type $name = $vector;
        $body
    }};
}

// 12 queries by 2 registers of points: 24 sums, 2 registers of w and a broadcast.
with_features!(avx512, entries!(f64, F64x8, (12, 2, 1), 8, 16));
with_features!(avx512, entries!(f32, F32x16, (12, 2, 1), 8, 16));

/// As [`entries`], for the screen.
macro_rules! screen_entries {
    (($words:ty, $tile:tt, $chains:literal) $features:literal $names:tt) => {
        screen_entry_points!(
            #[target_feature(enable = $features)], with_vector, ($words),
            tile: $tile, chains: $chains
        );
    };
}

// The same tile, of sums of whole numbers.
with_features!(avx512, screen_entries!(WordsX16, (12, 2, 1), 16));

/// Defines a vector type from the intrinsics of its element type.
macro_rules! vector {
    (
        $(#[$doc:meta])* $name:ident, $register:ty, $element:ty, $lanes:literal, $mask:ty,
        load: ($load:ident, $load_masked:ident), splat: $splat:ident, store: $store:ident, compress: $compress:ident,
        add: $add:ident, sub: $sub:ident, mul: $mul:ident, div: $div:ident,
        mul_add: $mul_add:ident, mul_sub_from: $mul_sub_from:ident,
        min: $min:ident, max: $max:ident, abs: $abs:ident, sqrt: $sqrt:ident,
        scale: $scale:ident, compare: $compare:ident, greatest: $greatest:ident, sums: $sums:ident,
        ids: ($load_ids:ident, $splat_id:ident, $store_ids:ident, $compress_ids:ident,
              $less_id:ident, $unequal_id:ident, $id_register:ty),
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $name(pub(super) $register);

        // SAFETY of every block below: the intrinsics need AVX-512 F, DQ and VL, which the caller of
        // a constructor has vouched for, and a value of this type comes from a constructor. Those
        // that take pointers read or write as many elements as the caller has vouched for.
        impl Vector for $name {
            type Element = $element;
            const LANES: usize = $lanes;

            #[inline(always)]
            unsafe fn load(source: *const $element) -> Self {
                // SAFETY: see above.
                Self(unsafe { $load(source) })
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_truncation)]
            unsafe fn load_first(source: *const $element, count: usize) -> Self {
                // SAFETY: see above; only the lanes of the mask are read.
                Self(unsafe { $load_masked(((1_u32 << count) - 1) as $mask, source) })
            }
            #[inline(always)]
            unsafe fn prefetch(source: *const $element) {
                // SAFETY: see above.
                unsafe { _mm_prefetch::<_MM_HINT_T0>(source.cast()) };
            }
            #[inline(always)]
            unsafe fn broadcast(source: *const $element) -> Self {
                // SAFETY: see above.
                Self(unsafe { $splat(*source) })
            }
            #[inline(always)]
            unsafe fn store(self, target: *mut $element) {
                // SAFETY: see above.
                unsafe { $store(target, self.0) }
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_truncation)]
            unsafe fn compress_store(self, mask: u32, target: *mut $element) {
                // By way of a register: compressing to memory is microcoded on Zen 4.
                // SAFETY: see above.
                unsafe { $store(target, $compress(mask as $mask, self.0)) }
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_truncation)]
            unsafe fn compress_store_ids(self, source: *const u32, mask: u32, target: *mut u32) {
                // SAFETY: see above.
                unsafe {
                    let ids = $load_ids(source.cast());
                    $store_ids(target.cast(), $compress_ids(mask as $mask, ids));
                }
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_wrap)]
            unsafe fn admissible(self, source: *const u32, limit: u32, excluded: u32) -> u32 {
                // SAFETY: see above.
                unsafe {
                    let ids: $id_register = $load_ids(source.cast());
                    let below = $less_id(ids, $splat_id(limit as i32));
                    let other = $unequal_id(ids, $splat_id(excluded as i32));
                    u32::from(below & other)
                }
            }
            #[inline(always)]
            fn splat(self, value: $element) -> Self {
                // SAFETY: see above.
                Self(unsafe { $splat(value) })
            }
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $add(self.0, other.0) })
            }
            #[inline(always)]
            fn sub(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $sub(self.0, other.0) })
            }
            #[inline(always)]
            fn mul(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $mul(self.0, other.0) })
            }
            #[inline(always)]
            fn div(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $div(self.0, other.0) })
            }
            #[inline(always)]
            fn mul_add(self, factor: Self, addend: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $mul_add(self.0, factor.0, addend.0) })
            }
            #[inline(always)]
            fn mul_sub_from(self, factor: Self, minuend: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $mul_sub_from(self.0, factor.0, minuend.0) })
            }
            #[inline(always)]
            fn min(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $min(self.0, other.0) })
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $max(self.0, other.0) })
            }
            #[inline(always)]
            fn abs(self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $abs(self.0) })
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $sqrt(self.0) })
            }
            #[inline(always)]
            fn scale_by_power_of_two(self, exponent: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $scale(self.0, exponent.0) })
            }
            #[inline(always)]
            fn greater_than(self, other: Self) -> u32 {
                // SAFETY: see above.
                u32::from(unsafe { $compare::<_CMP_GT_OQ>(self.0, other.0) })
            }
            #[inline(always)]
            fn not_less_than(self, other: Self) -> u32 {
                // SAFETY: see above.
                u32::from(unsafe { $compare::<_CMP_NLT_UQ>(self.0, other.0) })
            }
            #[inline(always)]
            fn greatest_lane(self) -> $element {
                // SAFETY: see above.
                unsafe { $greatest(self.0) }
            }
            #[inline(always)]
            fn lane_sums(registers: [Self; 4]) -> [$element; 4] {
                // SAFETY: see above.
                unsafe { $sums(registers.map(|register| register.0)) }
            }
        }
    };
}

/// The sums of the lanes of four registers: f64.
///
/// # Safety
/// The CPU has AVX-512 F and DQ.
#[inline(always)]
unsafe fn sums_pd([a, b, c, d]: [__m512d; 4]) -> [f64; 4] {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        // The halves of the first register of a pair, then those of the second.
        let halves = |x, y| {
            _mm512_add_pd(_mm512_shuffle_f64x2::<0x44>(x, y), _mm512_shuffle_f64x2::<0xEE>(x, y))
        };
        let (ab, cd) = (halves(a, b), halves(c, d));
        let fours = _mm512_add_pd(
            _mm512_shuffle_f64x2::<0x88>(ab, cd),
            _mm512_shuffle_f64x2::<0xDD>(ab, cd),
        );
        let sums = _mm512_add_pd(fours, _mm512_permute_pd::<0x55>(fours));
        let mut output = [0.0; 4];
        _mm256_storeu_pd(
            output.as_mut_ptr(),
            _mm512_castpd512_pd256(_mm512_maskz_compress_pd(0x55, sums)),
        );
        output
    }
}

/// The sums of the lanes of four registers: f32.
///
/// # Safety
/// The CPU has AVX-512 F and DQ.
#[inline(always)]
unsafe fn sums_ps([a, b, c, d]: [__m512; 4]) -> [f32; 4] {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let halves = |x, y| {
            _mm512_add_ps(_mm512_shuffle_f32x4::<0x44>(x, y), _mm512_shuffle_f32x4::<0xEE>(x, y))
        };
        let (ab, cd) = (halves(a, b), halves(c, d));
        let fours = _mm512_add_ps(
            _mm512_shuffle_f32x4::<0x88>(ab, cd),
            _mm512_shuffle_f32x4::<0xDD>(ab, cd),
        );
        let pairs = _mm512_add_ps(fours, _mm512_permute_ps::<0x4E>(fours));
        let sums = _mm512_add_ps(pairs, _mm512_permute_ps::<0xB1>(pairs));
        let mut output = [0.0; 4];
        _mm_storeu_ps(
            output.as_mut_ptr(),
            _mm512_castps512_ps128(_mm512_maskz_compress_ps(0x1111, sums)),
        );
        output
    }
}

vector! {
    /// Eight f64 lanes.
    F64x8, __m512d, f64, 8, __mmask8,
    load: (_mm512_loadu_pd, _mm512_maskz_loadu_pd), splat: _mm512_set1_pd, store: _mm512_storeu_pd,
    compress: _mm512_maskz_compress_pd,
    add: _mm512_add_pd, sub: _mm512_sub_pd, mul: _mm512_mul_pd, div: _mm512_div_pd,
    mul_add: _mm512_fmadd_pd, mul_sub_from: _mm512_fnmadd_pd,
    min: _mm512_min_pd, max: _mm512_max_pd, abs: _mm512_abs_pd, sqrt: _mm512_sqrt_pd,
    scale: _mm512_scalef_pd, compare: _mm512_cmp_pd_mask, greatest: _mm512_reduce_max_pd,
    sums: sums_pd,
    ids: (_mm256_loadu_si256, _mm256_set1_epi32, _mm256_storeu_si256,
          _mm256_maskz_compress_epi32, _mm256_cmplt_epu32_mask, _mm256_cmpneq_epu32_mask, __m256i),
}

vector! {
    /// Sixteen f32 lanes.
    F32x16, __m512, f32, 16, __mmask16,
    load: (_mm512_loadu_ps, _mm512_maskz_loadu_ps), splat: _mm512_set1_ps, store: _mm512_storeu_ps,
    compress: _mm512_maskz_compress_ps,
    add: _mm512_add_ps, sub: _mm512_sub_ps, mul: _mm512_mul_ps, div: _mm512_div_ps,
    mul_add: _mm512_fmadd_ps, mul_sub_from: _mm512_fnmadd_ps,
    min: _mm512_min_ps, max: _mm512_max_ps, abs: _mm512_abs_ps, sqrt: _mm512_sqrt_ps,
    scale: _mm512_scalef_ps, compare: _mm512_cmp_ps_mask, greatest: _mm512_reduce_max_ps,
    sums: sums_ps,
    ids: (_mm512_loadu_si512, _mm512_set1_epi32, _mm512_storeu_si512,
          _mm512_maskz_compress_epi32, _mm512_cmplt_epu32_mask, _mm512_cmpneq_epu32_mask, __m512i),
}

/// Defines a type of sixteen words from what adds up the products of pairs and of four bytes.
macro_rules! word_type {
    ($(#[$doc:meta])* $name:ident, pairs: $pair_products:ident, quads: $quad_products:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $name(__m512i);

        // SAFETY of every block below: the intrinsics need AVX-512 F, DQ, BW and VL, and what the products need,
        // which the caller of a constructor has vouched for; a value of this type comes from a constructor. Those
        // that take pointers read as many words as the caller has vouched for.
        impl Words for $name {
            type Floats = F32x16;
            const LANES: usize = 16;
            /// 2^-14, as the instruction is specified.
            const ROOT_ERROR: f64 = 6.11e-5;

            #[inline(always)]
            unsafe fn load(source: *const u32) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm512_loadu_si512(source.cast()) })
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_wrap)]
            unsafe fn broadcast(source: *const u32) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm512_set1_epi32(*source as i32) })
            }
            #[inline(always)]
            fn zeros(self) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm512_setzero_si512() })
            }
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm512_add_epi32(self.0, other.0) })
            }
            #[inline(always)]
            fn add_pair_products(self, left: Self, right: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $pair_products(self.0, left.0, right.0) })
            }
            #[inline(always)]
            fn add_quad_products(self, unsigned: Self, signed: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $quad_products(self.0, unsigned.0, signed.0) })
            }
            #[inline(always)]
            fn sums([a, b, c, d]: [Self; 4]) -> [u32; 4] {
                // SAFETY: see above, and the array has room for four words.
                unsafe {
                    let pair = |a: Self, b: Self| {
                        _mm512_add_epi32(_mm512_unpacklo_epi32(a.0, b.0), _mm512_unpackhi_epi32(a.0, b.0))
                    };
                    let (ab, cd) = (pair(a, b), pair(c, d));
                    let sums =
                        _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
                    let halves = _mm256_add_epi32(
                        _mm512_castsi512_si256(sums),
                        _mm512_extracti64x4_epi64::<1>(sums),
                    );
                    let sums = _mm_add_epi32(
                        _mm256_castsi256_si128(halves),
                        _mm256_extracti128_si256::<1>(halves),
                    );
                    let mut words = [0; 4];
                    _mm_storeu_si128(words.as_mut_ptr().cast(), sums);
                    words
                }
            }
            #[inline(always)]
            fn to_floats(self) -> F32x16 {
                // SAFETY: see above.
                F32x16(unsafe { _mm512_cvtepi32_ps(self.0) })
            }
            #[inline(always)]
            fn inverse_root(x: F32x16) -> F32x16 {
                // SAFETY: see above.
                F32x16(unsafe { _mm512_rsqrt14_ps(x.0) })
            }
            #[inline(always)]
            fn power_of_two(x: F32x16) -> F32x16 {
                // What the whole number below leaves of x; the scaling rounds its exponent down too.
                // SAFETY: see above.
                unsafe {
                    let fraction = F32x16(_mm512_reduce_ps::<1>(x.0));
                    F32x16(_mm512_scalef_ps(fraction_power(fraction).0, x.0))
                }
            }
        }
    };
}
pub(super) use word_type;

/// `sums` and the products of the signed 16-bit halves.
///
/// # Safety
/// The CPU has AVX-512 F and BW.
#[inline(always)]
unsafe fn add_pair_products(sums: __m512i, left: __m512i, right: __m512i) -> __m512i {
    // SAFETY: the caller vouches for the CPU.
    unsafe { _mm512_add_epi32(sums, _mm512_madd_epi16(left, right)) }
}

/// `sums` and the products of unsigned and signed bytes.
///
/// # Safety
/// The CPU has AVX-512 F and BW.
#[inline(always)]
unsafe fn add_quad_products(sums: __m512i, unsigned: __m512i, signed: __m512i) -> __m512i {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let pairs = _mm512_maddubs_epi16(unsigned, signed);
        let quads = _mm512_madd_epi16(pairs, _mm512_set1_epi16(1));
        _mm512_add_epi32(sums, quads)
    }
}

word_type! {
    /// Sixteen words.
    WordsX16, pairs: add_pair_products, quads: add_quad_products
}

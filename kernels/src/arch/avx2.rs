//! AVX2 and FMA: 4 f64 or 8 f32 lanes, 16 registers, compression by a permutation from a table.

use core::arch::x86_64::*;

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
use crate::isa::with_features;
use crate::layout::{ResidualShape, TriangleShape};
use crate::vector::Vector;
use crate::words::{Words, fraction_power};

/// Defines one attribute that enables the CPU features, and the entry points that carry it.
macro_rules! entries {
    (($element:ident, $vector:ty, $tile:tt, $lanes:literal, $chains:literal) $features:literal $names:tt) => {
        entry_points!(
            $element, #[target_feature(enable = $features)], with_vector, ($vector),
            tile: $tile, sums: 8, lanes: $lanes, triangles: (4, 3),
            products: (3, 2, 2), run: 13, outer: (4, 2), chains: $chains
        );
    };
}

macro_rules! with_vector {
    (($vector:ty), $name:ident => $body:expr) => {{
        type $name = $vector;
        $body
    }};
}

// 6 queries by 2 registers of points, one block: 12 sums, 2 registers of w and a broadcast.
with_features!(avx2, entries!(f64, F64x4, (6, 2, 2), 4, 12));
with_features!(avx2, entries!(f32, F32x8, (6, 2, 2), 4, 12));

/// As [`entries`], for the screen.
macro_rules! screen_entries {
    (($words:ty, $tile:tt, $chains:literal) $features:literal $names:tt) => {
        screen_entry_points!(
            #[target_feature(enable = $features)], with_vector, ($words),
            tile: $tile, chains: $chains
        );
    };
}

// The same tile, of sums of whole numbers: 12 of them, points, a broadcast, which becomes the product, and the
// ones by which neighbouring products are added up.
with_features!(avx2, screen_entries!(WordsX8, (6, 2, 2), 12));

/// For each mask of eight lanes, the lanes whose bit is set, in ascending order: the permutation
/// that compresses eight 32-bit lanes.
static COMPRESS_8: [[u32; 8]; 256] = compression_table::<8, 256>(1);

/// As [`COMPRESS_8`] for four 64-bit lanes, each a pair of 32-bit lanes.
static COMPRESS_4_WIDE: [[u32; 8]; 16] = compression_table::<4, 16>(2);

/// As [`COMPRESS_8`] for the lower four of eight 32-bit lanes.
static COMPRESS_4: [[u32; 8]; 16] = compression_table::<4, 16>(1);

/// Eight words of ones, then as many of zeros: the eight that begin with number n are a mask of the first 8 - n.
static FIRST: [i32; 16] = [-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0];

const fn compression_table<const LANES: usize, const MASKS: usize>(
    words: usize,
) -> [[u32; 8]; MASKS] {
    let mut table = [[0; 8]; MASKS];
    let mut mask = 0;
    while mask < MASKS {
        let (mut lane, mut place) = (0, 0);
        while lane < LANES {
            if mask >> lane & 1 == 1 {
                let mut word = 0;
                while word < words {
                    table[mask][place] = (lane * words + word) as u32;
                    place += 1;
                    word += 1;
                }
            }
            lane += 1;
        }
        mask += 1;
    }
    table
}

/// Two powers of two whose product is 2^exponent, both normal numbers: f64.
///
/// # Safety
/// The CPU has AVX2 and FMA.
#[inline(always)]
unsafe fn powers_of_two_pd(exponent: __m256d) -> (__m256d, __m256d) {
    // Adding the rounder leaves a whole number in the low bits of the mantissa.
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let rounder = _mm256_set1_pd(f64::ROUNDER);
        let whole = _mm256_castpd_si256(_mm256_add_pd(exponent, rounder));
        let half = _mm256_castpd_si256(_mm256_fmadd_pd(exponent, _mm256_set1_pd(0.5), rounder));
        let bias = _mm256_set1_epi64x(1023);
        let first = _mm256_add_epi64(half, bias);
        let second = _mm256_add_epi64(_mm256_sub_epi64(whole, half), bias);
        (
            _mm256_castsi256_pd(_mm256_slli_epi64::<52>(first)),
            _mm256_castsi256_pd(_mm256_slli_epi64::<52>(second)),
        )
    }
}

/// As [`powers_of_two_pd`]: f32.
///
/// # Safety
/// The CPU has AVX2 and FMA.
#[inline(always)]
unsafe fn powers_of_two_ps(exponent: __m256) -> (__m256, __m256) {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let rounder = _mm256_set1_ps(f32::ROUNDER);
        let whole = _mm256_castps_si256(_mm256_add_ps(exponent, rounder));
        let half = _mm256_castps_si256(_mm256_fmadd_ps(exponent, _mm256_set1_ps(0.5), rounder));
        let bias = _mm256_set1_epi32(127);
        let first = _mm256_add_epi32(half, bias);
        let second = _mm256_add_epi32(_mm256_sub_epi32(whole, half), bias);
        (
            _mm256_castsi256_ps(_mm256_slli_epi32::<23>(first)),
            _mm256_castsi256_ps(_mm256_slli_epi32::<23>(second)),
        )
    }
}

/// The four or eight ids at `source`, the upper lanes zero if there are four.
///
/// # Safety
/// The CPU has AVX2; `source` is valid for reading `LANES` ids.
#[inline(always)]
unsafe fn load_ids<const LANES: usize>(source: *const u32) -> __m256i {
    // SAFETY: the caller vouches for the CPU and the pointer.
    unsafe {
        if LANES == 8 {
            _mm256_loadu_si256(source.cast())
        } else {
            _mm256_zextsi128_si256(_mm_loadu_si128(source.cast()))
        }
    }
}

/// Writes the lower `LANES` of eight ids.
///
/// # Safety
/// The CPU has AVX2; `target` is valid for writing `LANES` ids.
#[inline(always)]
unsafe fn store_ids<const LANES: usize>(target: *mut u32, ids: __m256i) {
    // SAFETY: the caller vouches for the CPU and the pointer.
    unsafe {
        if LANES == 8 {
            _mm256_storeu_si256(target.cast(), ids);
        } else {
            _mm_storeu_si128(target.cast(), _mm256_castsi256_si128(ids));
        }
    }
}

/// The greatest of four lanes.
///
/// # Safety
/// The CPU has AVX2.
#[inline(always)]
unsafe fn greatest_pd(values: __m256d) -> f64 {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let pairs = _mm_max_pd(_mm256_castpd256_pd128(values), _mm256_extractf128_pd::<1>(values));
        _mm_cvtsd_f64(_mm_max_sd(pairs, _mm_unpackhi_pd(pairs, pairs)))
    }
}

/// The greatest of eight lanes.
///
/// # Safety
/// The CPU has AVX2.
#[inline(always)]
unsafe fn greatest_ps(values: __m256) -> f32 {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let fours = _mm_max_ps(_mm256_castps256_ps128(values), _mm256_extractf128_ps::<1>(values));
        let pairs = _mm_max_ps(fours, _mm_movehl_ps(fours, fours));
        _mm_cvtss_f32(_mm_max_ss(pairs, _mm_movehdup_ps(pairs)))
    }
}

/// The sums of the lanes of four registers: f64.
///
/// # Safety
/// The CPU has AVX2.
#[inline(always)]
unsafe fn sums_pd([a, b, c, d]: [__m256d; 4]) -> [f64; 4] {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        // The halves of the first register of a pair, then those of the second.
        let halves = |x, y| {
            _mm256_add_pd(
                _mm256_permute2f128_pd::<0x20>(x, y),
                _mm256_permute2f128_pd::<0x31>(x, y),
            )
        };
        let (ac, bd) = (halves(a, c), halves(b, d));
        let mut sums = [0.0; 4];
        _mm256_storeu_pd(sums.as_mut_ptr(), _mm256_hadd_pd(ac, bd));
        sums
    }
}

/// The sums of the lanes of four registers: f32.
///
/// # Safety
/// The CPU has AVX2.
#[inline(always)]
unsafe fn sums_ps([a, b, c, d]: [__m256; 4]) -> [f32; 4] {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let halves = |x| _mm_add_ps(_mm256_castps256_ps128(x), _mm256_extractf128_ps::<1>(x));
        let pairs = |x, y| _mm_add_ps(_mm_movelh_ps(x, y), _mm_movehl_ps(y, x));
        let (ab, cd) = (pairs(halves(a), halves(b)), pairs(halves(c), halves(d)));
        let mut sums = [0.0; 4];
        _mm_storeu_ps(sums.as_mut_ptr(), _mm_hadd_ps(ab, cd));
        sums
    }
}

/// Defines a vector type from the intrinsics of its element type.
macro_rules! vector {
    (
        $(#[$doc:meta])* $name:ident, $register:ty, $element:ty, $lanes:literal,
        load: ($load:ident, $load_masked:ident), splat: $splat:ident, store: $store:ident,
        compress: ($to_words:ident, $from_words:ident, $compression:ident, $id_compression:ident),
        add: $add:ident, sub: $sub:ident, mul: $mul:ident, div: $div:ident,
        mul_add: $mul_add:ident, mul_sub_from: $mul_sub_from:ident,
        min: $min:ident, max: $max:ident, and_not: $and_not:ident, sqrt: $sqrt:ident,
        powers_of_two: $powers_of_two:ident, compare: ($compare:ident, $mask:ident), greatest: $greatest:ident, sums: $sums:ident,
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $name(pub(super) $register);

        // SAFETY of every block below: the intrinsics need AVX2 and FMA, which the caller of a
        // constructor has vouched for, and a value of this type comes from a constructor. Those that
        // take pointers read or write as many elements as the caller has vouched for.
        impl Vector for $name {
            type Element = $element;
            const LANES: usize = $lanes;

            #[inline(always)]
            unsafe fn load(source: *const $element) -> Self {
                // SAFETY: see above.
                Self(unsafe { $load(source) })
            }
            #[inline(always)]
            unsafe fn load_first(source: *const $element, count: usize) -> Self {
                // SAFETY: see above; only the lanes of the mask are read, whose words begin as many before the
                // table's middle as `count` lanes have.
                unsafe {
                    let mask = FIRST.as_ptr().add(($lanes - count) * (8 / $lanes));
                    Self($load_masked(source, _mm256_loadu_si256(mask.cast())))
                }
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
            unsafe fn compress_store(self, mask: u32, target: *mut $element) {
                // SAFETY: see above; the mask has `LANES` bits, for each of which there is a row.
                unsafe {
                    let order = $compression.get_unchecked(mask as usize).as_ptr();
                    let words = $to_words(self.0);
                    let compressed =
                        _mm256_permutevar8x32_epi32(words, _mm256_loadu_si256(order.cast()));
                    $store(target, $from_words(compressed));
                }
            }
            #[inline(always)]
            unsafe fn compress_store_ids(self, source: *const u32, mask: u32, target: *mut u32) {
                // SAFETY: see above; the mask has `LANES` bits, for each of which there is a row.
                unsafe {
                    let order = $id_compression.get_unchecked(mask as usize).as_ptr();
                    let ids = load_ids::<$lanes>(source);
                    let compressed =
                        _mm256_permutevar8x32_epi32(ids, _mm256_loadu_si256(order.cast()));
                    store_ids::<$lanes>(target, compressed);
                }
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_wrap, clippy::cast_sign_loss)]
            unsafe fn admissible(self, source: *const u32, limit: u32, excluded: u32) -> u32 {
                // SAFETY: see above.
                unsafe {
                    let ids = load_ids::<$lanes>(source);
                    // The comparison is signed: with the top bit flipped it orders as unsigned.
                    let signed_limit = _mm256_set1_epi32((limit ^ 1 << 31) as i32);
                    let signed_ids = _mm256_xor_si256(ids, _mm256_set1_epi32(i32::MIN));
                    let below = _mm256_cmpgt_epi32(signed_limit, signed_ids);
                    let refused = _mm256_cmpeq_epi32(ids, _mm256_set1_epi32(excluded as i32));
                    let admitted = _mm256_andnot_si256(refused, below);
                    let mask = _mm256_movemask_ps(_mm256_castsi256_ps(admitted)) as u32;
                    mask & ((1 << $lanes) - 1)
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
                Self(unsafe { $and_not($splat(-0.0), self.0) })
            }
            #[inline(always)]
            fn sqrt(self) -> Self {
                // SAFETY: see above.
                Self(unsafe { $sqrt(self.0) })
            }
            #[inline(always)]
            fn scale_by_power_of_two(self, exponent: Self) -> Self {
                // The first product is a normal number and exact; the second rounds.
                // SAFETY: see above.
                unsafe {
                    let (first, second) = $powers_of_two(exponent.0);
                    Self($mul($mul(self.0, first), second))
                }
            }
            #[inline(always)]
            #[allow(clippy::cast_sign_loss)]
            fn greater_than(self, other: Self) -> u32 {
                // SAFETY: see above.
                unsafe { $mask($compare::<_CMP_GT_OQ>(self.0, other.0)) as u32 }
            }
            #[inline(always)]
            #[allow(clippy::cast_sign_loss)]
            fn not_less_than(self, other: Self) -> u32 {
                // SAFETY: see above.
                unsafe { $mask($compare::<_CMP_NLT_UQ>(self.0, other.0)) as u32 }
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

vector! {
    /// Four f64 lanes.
    F64x4, __m256d, f64, 4,
    load: (_mm256_loadu_pd, _mm256_maskload_pd), splat: _mm256_set1_pd, store: _mm256_storeu_pd,
    compress: (_mm256_castpd_si256, _mm256_castsi256_pd, COMPRESS_4_WIDE, COMPRESS_4),
    add: _mm256_add_pd, sub: _mm256_sub_pd, mul: _mm256_mul_pd, div: _mm256_div_pd,
    mul_add: _mm256_fmadd_pd, mul_sub_from: _mm256_fnmadd_pd,
    min: _mm256_min_pd, max: _mm256_max_pd, and_not: _mm256_andnot_pd, sqrt: _mm256_sqrt_pd,
    powers_of_two: powers_of_two_pd, compare: (_mm256_cmp_pd, _mm256_movemask_pd), greatest: greatest_pd,
    sums: sums_pd,
}

vector! {
    /// Eight f32 lanes.
    F32x8, __m256, f32, 8,
    load: (_mm256_loadu_ps, _mm256_maskload_ps), splat: _mm256_set1_ps, store: _mm256_storeu_ps,
    compress: (_mm256_castps_si256, _mm256_castsi256_ps, COMPRESS_8, COMPRESS_8),
    add: _mm256_add_ps, sub: _mm256_sub_ps, mul: _mm256_mul_ps, div: _mm256_div_ps,
    mul_add: _mm256_fmadd_ps, mul_sub_from: _mm256_fnmadd_ps,
    min: _mm256_min_ps, max: _mm256_max_ps, and_not: _mm256_andnot_ps, sqrt: _mm256_sqrt_ps,
    powers_of_two: powers_of_two_ps, compare: (_mm256_cmp_ps, _mm256_movemask_ps), greatest: greatest_ps,
    sums: sums_ps,
}

/// Defines a type of eight words from what adds up the products of pairs and of four bytes, and whether these take
/// so many registers that a query's bytes are read again for each register of points.
macro_rules! word_type {
    ($(#[$doc:meta])* $name:ident, pairs: $pair_products:ident, quads: $quad_products:ident,
     reads_again: $reads_again:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy)]
        pub(crate) struct $name(__m256i);

        // SAFETY of every block below: the intrinsics need AVX2, and what the products need, which the caller of a
        // constructor has vouched for; a value of this type comes from a constructor. Those that take pointers read
        // as many words as the caller has vouched for.
        impl Words for $name {
            type Floats = F32x8;
            const LANES: usize = 8;
            /// 1.5 x 2^-12, as the instruction is specified.
            const ROOT_ERROR: f64 = 3.67e-4;
            const READS_AGAIN: bool = $reads_again;

            #[inline(always)]
            unsafe fn load(source: *const u32) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm256_loadu_si256(source.cast()) })
            }
            #[inline(always)]
            #[allow(clippy::cast_possible_wrap)]
            unsafe fn broadcast(source: *const u32) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm256_set1_epi32(*source as i32) })
            }
            #[inline(always)]
            fn zeros(self) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm256_setzero_si256() })
            }
            #[inline(always)]
            fn add(self, other: Self) -> Self {
                // SAFETY: see above.
                Self(unsafe { _mm256_add_epi32(self.0, other.0) })
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
                        _mm256_add_epi32(_mm256_unpacklo_epi32(a.0, b.0), _mm256_unpackhi_epi32(a.0, b.0))
                    };
                    let (ab, cd) = (pair(a, b), pair(c, d));
                    let sums =
                        _mm256_add_epi32(_mm256_unpacklo_epi64(ab, cd), _mm256_unpackhi_epi64(ab, cd));
                    let sums =
                        _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256::<1>(sums));
                    let mut words = [0; 4];
                    _mm_storeu_si128(words.as_mut_ptr().cast(), sums);
                    words
                }
            }
            #[inline(always)]
            fn to_floats(self) -> F32x8 {
                // SAFETY: see above.
                F32x8(unsafe { _mm256_cvtepi32_ps(self.0) })
            }
            #[inline(always)]
            fn inverse_root(x: F32x8) -> F32x8 {
                // SAFETY: see above.
                F32x8(unsafe { _mm256_rsqrt_ps(x.0) })
            }
            #[inline(always)]
            fn power_of_two(x: F32x8) -> F32x8 {
                // The whole number below x goes into the exponent of the rest's power.
                // SAFETY: see above.
                unsafe {
                    let x = _mm256_max_ps(x.0, _mm256_set1_ps(-125.0));
                    let whole = _mm256_floor_ps(x);
                    let power = fraction_power(F32x8(_mm256_sub_ps(x, whole)));
                    let exponent = _mm256_slli_epi32::<23>(_mm256_cvtps_epi32(whole));
                    F32x8(_mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(power.0), exponent)))
                }
            }
        }
    };
}
pub(super) use word_type;

/// `sums` and the products of the signed 16-bit halves.
///
/// # Safety
/// The CPU has AVX2.
#[inline(always)]
unsafe fn add_pair_products(sums: __m256i, left: __m256i, right: __m256i) -> __m256i {
    // SAFETY: the caller vouches for the CPU.
    unsafe { _mm256_add_epi32(sums, _mm256_madd_epi16(left, right)) }
}

/// `sums` and the products of unsigned and signed bytes.
///
/// # Safety
/// The CPU has AVX2.
#[inline(always)]
unsafe fn add_quad_products(sums: __m256i, unsigned: __m256i, signed: __m256i) -> __m256i {
    // SAFETY: the caller vouches for the CPU.
    unsafe {
        let pairs = _mm256_maddubs_epi16(unsigned, signed);
        let quads = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
        _mm256_add_epi32(sums, quads)
    }
}

word_type! {
    /// Eight words.
    WordsX8, pairs: add_pair_products, quads: add_quad_products, reads_again: true
}

//! AVX-512 with VNNI: the screen's products of pairs and of four bytes are one instruction each. All else is
//! that of [`super::avx512`].

use core::arch::x86_64::*;

use super::avx512::F32x16;
use super::entries::screen_entry_points;
use crate::algorithm::{fma_peak, screen};
use crate::isa::with_features;
use crate::words::{Words, fraction_power};

/// Defines one attribute that enables the CPU features, and the entry points that carry it.
macro_rules! screen_entries {
    (($words:ty, $tile:tt, $chains:literal) $features:literal $names:tt) => {
        screen_entry_points!(
            #[target_feature(enable = $features)], with_vector, ($words),
            tile: $tile, chains: $chains
        );
    };
}

macro_rules! with_vector {
    (($words:ty), $name:ident => $body:expr) => {{
        type $name = $words;
        $body
    }};
}

// 12 queries by 2 registers of points: 24 sums, 2 registers of points and a broadcast.
with_features!(avx512vnni, screen_entries!(WordsX16, (12, 2, 1), 16));

/// Sixteen words, with dot products in one instruction.
#[derive(Clone, Copy)]
pub(crate) struct WordsX16(__m512i);

// SAFETY of every block below: the intrinsics need AVX-512 F, DQ and VNNI, which the caller of a constructor has
// vouched for, and a value of this type comes from a constructor. Those that take pointers read as many
// words as the caller has vouched for.
impl Words for WordsX16 {
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
        Self(unsafe { _mm512_dpwssd_epi32(self.0, left.0, right.0) })
    }
    #[inline(always)]
    fn add_quad_products(self, unsigned: Self, signed: Self) -> Self {
        // SAFETY: see above.
        Self(unsafe { _mm512_dpbusd_epi32(self.0, unsigned.0, signed.0) })
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

//! AVX-512 with VNNI: the screen's products of pairs and of four bytes are one instruction each. All else is
//! that of [`super::avx512`].

use core::arch::x86_64::*;

use super::avx512::{F32x16, word_type};
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

word_type! {
    /// Sixteen words, with dot products in one instruction.
    WordsX16, pairs: _mm512_dpwssd_epi32, quads: _mm512_dpbusd_epi32
}

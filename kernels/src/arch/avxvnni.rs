//! AVX2 with AVX-VNNI: the screen's products of pairs and of four bytes are one instruction each. All else is
//! that of [`super::avx2`].

use core::arch::x86_64::*;

use super::avx2::{F32x8, word_type};
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

// 6 queries by 2 registers of points: 12 sums, 2 registers of points and a broadcast.
with_features!(avxvnni, screen_entries!(WordsX8, (6, 2, 2), 12));

word_type! {
    /// Eight words, with dot products in one instruction.
    WordsX8, pairs: _mm256_dpwssd_avx_epi32, quads: _mm256_dpbusd_avx_epi32, reads_again: false
}

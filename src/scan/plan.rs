//! How a scan is cut into tasks.

use core::ops::Range;

use rhotree_kernels::layout::PANEL_QUERIES;
use rhotree_kernels::{Candidates, Element, Order};

use crate::field::ResidualField;

/// Bytes of a chunk's panels: about half of a second-level cache.
const CHUNK_BYTES: usize = 512 << 10;

/// Bytes of a chunk's candidates.
const CANDIDATE_BYTES: usize = 1 << 20;

/// Most queries of a chunk.
const CHUNK_QUERIES: usize = 40 * PANEL_QUERIES;

/// Tasks per thread to aim at, so that none waits long for the last.
const TASKS_PER_THREAD: usize = 4;

/// Fewest blocks of a segment.
const SEGMENT_BLOCKS: usize = 64;

/// Bytes of a run of blocks: with the panels beside it below a second-level cache of a mebibyte. The
/// first panel waits for memory, the others don't; short runs cost 5 % at m = 512.
const RUN_BYTES: usize = 256 << 10;

/// Chunks of queries and segments of blocks.
pub(super) struct Plan {
    /// Chunks of queries: whole panels, as many in each as in any other, or one fewer.
    pub chunks: Vec<Range<usize>>,
    /// Blocks of a segment.
    pub segment: usize,
    /// Blocks that all panels of a chunk meet before the next ones are read.
    pub run: usize,
}

impl Plan {
    pub fn new<T: Element>(
        field: &ResidualField<T>,
        queries: usize,
        k: usize,
        threads: usize,
    ) -> Self {
        let blocks = field.blocks().len();
        let row_bytes = size_of::<T>() * field.shape().rows();
        let candidate_bytes = candidates(field, k).most_bytes();
        let most = (CHUNK_BYTES / row_bytes)
            .min(CANDIDATE_BYTES / candidate_bytes)
            .clamp(PANEL_QUERIES, CHUNK_QUERIES);
        // As many chunks for every thread.
        let panels = queries.div_ceil(PANEL_QUERIES);
        let rounds = queries.div_ceil(most * threads);
        let chunks = (rounds * threads).min(panels);
        let first = |chunk: usize| (chunk * panels / chunks * PANEL_QUERIES).min(queries);
        let wanted = if chunks >= threads { 1 } else { TASKS_PER_THREAD * threads / chunks };
        Self {
            chunks: (0..chunks).map(|chunk| first(chunk)..first(chunk + 1)).collect(),
            segment: blocks.div_ceil(wanted).max(SEGMENT_BLOCKS.min(blocks)),
            // Whole pairs: the widest tile takes two blocks.
            run: (RUN_BYTES / (row_bytes * T::BLOCK_LANES)).max(2).next_multiple_of(2),
        }
    }

    /// Queries of the longest chunk.
    pub fn longest_chunk(&self) -> usize {
        self.chunks.iter().map(ExactSizeIterator::len).max().unwrap_or(0)
    }
}

/// The candidates of a query: a scan visits ids in ascending order.
pub(super) fn candidates<T: Element>(field: &ResidualField<T>, k: usize) -> Candidates<T> {
    Candidates::new(k.min(field.len()), Order::Ascending)
}

//! How a scan is cut into tasks, so that what a task reads again and again stays in a core's second-level cache: a
//! chunk's panels, which meet every run of blocks, take a quarter of it, and a run, which meets every panel, an eighth.
//! There is room to spare, since pages stand in a cache as chance will have it.

use core::ops::Range;

use rhotree_kernels::layout::PANEL_QUERIES;
use rhotree_kernels::{Candidates, Element, Order};

use crate::field::ResidualField;

/// Shares of the second-level cache that a chunk's panels and a run of blocks may take, one in so many. The first panel
/// waits for memory, the others don't.
const CHUNK_SHARE: usize = 4;
const RUN_SHARE: usize = 8;

/// Bytes of a chunk's candidates.
const CANDIDATE_BYTES: usize = 1 << 20;

/// Fewest queries of a chunk, where there are so many: panels that don't fit are read from the next cache, and fewer
/// would need blocks faster than memory has them. And most.
const CHUNK_QUERIES: (usize, usize) = (4 * PANEL_QUERIES, 40 * PANEL_QUERIES);

/// Tasks per thread to aim at, so that none waits long for the last.
const TASKS_PER_THREAD: usize = 4;

/// Fewest blocks of a segment.
const SEGMENT_BLOCKS: usize = 64;

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
    /// For so many queries, on so many threads, whose cores have second-level caches of so many bytes.
    pub fn new<T: Element>(
        field: &ResidualField<T>,
        (queries, k): (usize, usize),
        threads: usize,
        cache: usize,
    ) -> Self {
        let blocks = field.blocks().len();
        let row_bytes = size_of::<T>() * field.shape().rows();
        let candidate_bytes = candidates(field, k).most_bytes();
        let most = (cache / CHUNK_SHARE / row_bytes)
            .min(CANDIDATE_BYTES / candidate_bytes)
            .clamp(CHUNK_QUERIES.0, CHUNK_QUERIES.1);
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
            run: (cache / RUN_SHARE / (row_bytes * T::BLOCK_LANES)).max(2).next_multiple_of(2),
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

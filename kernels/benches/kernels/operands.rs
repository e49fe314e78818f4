//! What the kernels are measured on: aligned, made of a fixed sequence, small enough for L2.

use aligned_vec::{AVec, ConstAlign};
use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, PANEL_QUERIES, Panel, ResidualShape};

/// Elements on cache lines: a row that straddles two of them costs a tenth of the speed.
pub type Aligned<T> = AVec<T, ConstAlign<64>>;

/// Blocks of points that every benchmark of blocks reads.
const BLOCKS: usize = 8;

/// `len` elements from `f` of their position.
pub fn aligned<T: Element>(len: usize, f: impl FnMut(usize) -> f64) -> Aligned<T> {
    AVec::from_iter(64, (0..len).map(f).map(T::from_f64))
}

/// The fractional parts of the multiples of the golden ratio: spread evenly over [0, 1).
pub fn spread(position: usize) -> f64 {
    (position as f64 * 0.618_033_988_749_894_9).fract()
}

/// A panel of queries and some blocks of points of a residual field.
pub struct Operands<T> {
    /// The rows of both.
    pub shape: ResidualShape,
    /// The elements of the panel.
    pub queries: Aligned<T>,
    blocks: Aligned<T>,
    /// The ids of the points, in ascending order.
    pub ids: Vec<u32>,
}

impl<T: Element> Operands<T> {
    /// Points in the unit cube with a quarter of their variance explained by the inducing points.
    pub fn new(columns: usize, dimensions: usize) -> Self {
        let shape = ResidualShape { dimensions, columns };
        let value = |row: usize, position: usize| {
            let uniform = spread(position);
            if row == ResidualShape::SCALE {
                0.9 + 0.1 * uniform
            } else if row <= dimensions {
                uniform
            } else {
                (uniform - 0.5) * (3.0 / columns as f64).sqrt()
            }
        };
        let interleaved = |vectors: usize, lanes: usize, first: usize| {
            aligned(vectors * shape.rows() * lanes, |place| {
                value(place / lanes % shape.rows(), first + place)
            })
        };
        let queries = interleaved(1, PANEL_QUERIES, 17);
        let blocks: Aligned<T> = interleaved(BLOCKS, T::BLOCK_LANES, 100_003);
        let ids = (0..).take(BLOCKS * T::BLOCK_LANES).collect();
        Self { shape, queries, blocks, ids }
    }

    /// All places of the panel.
    pub fn panel(&self) -> Panel<'_, T> {
        Panel::new(&self.queries, PANEL_QUERIES).expect("the panel is whole")
    }

    /// All blocks.
    pub fn blocks(&self) -> Blocks<'_, T> {
        Blocks::new(&self.blocks, self.shape.rows()).expect("the blocks are whole")
    }

    /// Points in all blocks.
    pub fn points(&self) -> usize {
        BLOCKS * T::BLOCK_LANES
    }
}

//! What the kernels are measured on: aligned, made of a fixed sequence, small enough for L2.

use aligned_vec::{AVec, ConstAlign};
use rhotree_kernels::Element;
use rhotree_kernels::layout::{
    Blocks, InterpolationShape, PANEL_QUERIES, Panel, ResidualShape, TriangleShape,
};

/// Elements on cache lines: a row that straddles two of them costs a tenth of the speed.
pub type Aligned<T> = AVec<T, ConstAlign<64>>;

/// Blocks of points that every benchmark of blocks reads.
const BLOCKS: usize = 8;

/// Pivots of each set that bounds are interpolated for.
pub const PIVOTS: usize = 32;

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

/// Two sets of points that are interpolated from pivots, and the pivots' correlations.
pub struct Interpolated<T> {
    /// The rows of both.
    pub shape: InterpolationShape,
    /// A row for each pivot of the left set.
    pub correlations: Aligned<T>,
    sets: [Aligned<T>; 2],
}

impl<T: Element> Interpolated<T> {
    /// Weights of either sign, correlations below a half, remainders below a tenth.
    pub fn new() -> Self {
        let shape = InterpolationShape { pivots: PIVOTS };
        let set = |first: usize| {
            aligned(BLOCKS * shape.rows() * T::BLOCK_LANES, |place| {
                let uniform = spread(first + place);
                match place / T::BLOCK_LANES % shape.rows() {
                    row if row == shape.remainder() => 0.1 * uniform,
                    row if row == shape.reach() => 1.0 + 0.1 * uniform,
                    _ => (uniform - 0.5) * (12.0 / PIVOTS as f64).sqrt(),
                }
            })
        };
        let correlations = aligned(PIVOTS * PIVOTS, |place| spread(place + 11) - 0.5);
        Self { shape, correlations, sets: [set(29), set(50_021)] }
    }

    /// The set whose pivots have the rows of the correlations.
    pub fn left(&self) -> Blocks<'_, T> {
        Blocks::new(&self.sets[0], self.shape.rows()).expect("the blocks are whole")
    }

    /// The other set.
    pub fn right(&self) -> Blocks<'_, T> {
        Blocks::new(&self.sets[1], self.shape.rows()).expect("the blocks are whole")
    }

    /// Points of each set.
    pub fn points(&self) -> usize {
        BLOCKS * T::BLOCK_LANES
    }
}

/// A block of covariance matrices of points on a line, and what is read with it.
pub struct Triangles<T> {
    /// The order of the matrices.
    pub shape: TriangleShape,
    /// The matrices.
    pub matrices: Aligned<T>,
    /// Floors that no pivot is below.
    pub floors: Aligned<T>,
    /// The right-hand sides of a system for each matrix.
    pub sides: Aligned<T>,
}

impl<T: Element> Triangles<T> {
    /// exp(-r) of points in an interval of four length scales, and a hundredth on the diagonal.
    pub fn new(order: usize) -> Self {
        let shape = TriangleShape { order };
        let rows = (0..order).flat_map(|row| (0..=row).map(move |column| (row, column)));
        let entries: Vec<(usize, usize)> = rows.collect();
        let matrices = aligned(entries.len() * T::BLOCK_LANES, |place| {
            let (row, column) = entries[place / T::BLOCK_LANES];
            let point = |row: usize| 4.0 * spread(row * T::BLOCK_LANES + place % T::BLOCK_LANES);
            let distance = (point(row) - point(column)).abs();
            (-distance).exp() + if row == column { 0.01 } else { 0.0 }
        });
        let floors = aligned(order * T::BLOCK_LANES, |_| 1e-6);
        Self { shape, matrices, floors, sides: aligned(order * T::BLOCK_LANES, spread) }
    }
}

/// Rows one after the other.
pub struct Rows<T> {
    /// Their number of elements.
    pub columns: usize,
    /// The elements.
    pub data: Aligned<T>,
}

impl<T: Element> Rows<T> {
    /// So many rows of values of either sign.
    pub fn new(count: usize, columns: usize) -> Self {
        Self { columns, data: aligned(count * columns, |place| spread(place) - 0.5) }
    }

    /// The rows.
    pub fn slices(&self) -> Vec<&[T]> {
        self.data.chunks_exact(self.columns).collect()
    }
}

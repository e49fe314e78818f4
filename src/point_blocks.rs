//! Points in vertical blocks, aligned to cache lines.

use aligned_vec::{AVec, ConstAlign};
use rhotree_kernels::Element;
use rhotree_kernels::layout::Blocks;

/// A cache line. A block's row is one: aligned, it is one load where it would otherwise be two.
pub(crate) const CACHE_LINE: usize = 64;

/// A vector aligned to cache lines.
pub(crate) type Aligned<T> = AVec<T, ConstAlign<CACHE_LINE>>;

/// A vector of zeros, aligned to cache lines.
pub(crate) fn aligned_zeros<T: Element>(length: usize) -> Aligned<T> {
    AVec::from_iter(CACHE_LINE, core::iter::repeat_n(T::ZERO, length))
}

/// Blocks of points with `rows` rows, the last one padded.
#[derive(Clone, Debug)]
pub(crate) struct PointBlocks<T> {
    data: Aligned<T>,
    rows: usize,
}

impl<T: Element> PointBlocks<T> {
    /// Zeros for `points` points and their padding.
    pub fn zeros(points: usize, rows: usize) -> Self {
        let blocks = points.div_ceil(T::BLOCK_LANES);
        Self { data: aligned_zeros(blocks * rows * T::BLOCK_LANES), rows }
    }

    /// The points whose values stand row by row in `values`, `rows` of them each, padded with zeros.
    pub fn from_row_major(values: &[T], rows: usize) -> Self {
        let mut blocks = Self::zeros(values.len() / rows, rows);
        for (point, values) in values.chunks_exact(rows).enumerate() {
            let (block, lane) = (point / T::BLOCK_LANES, point % T::BLOCK_LANES);
            for (row, &value) in values.iter().enumerate() {
                blocks.data[(block * rows + row) * T::BLOCK_LANES + lane] = value;
            }
        }
        blocks
    }

    /// The points of these numbers in other blocks of as many rows, in this order; zeros for padding.
    pub fn gather(source: Blocks<'_, T>, numbers: &[u32]) -> Self {
        let mut blocks = Self::zeros(numbers.len(), source.rows());
        for (lane, &number) in numbers.iter().enumerate() {
            blocks.copy_point(lane, source, number as usize);
        }
        blocks
    }

    /// Makes room for this many points and their padding, with zeros for new ones.
    pub fn reserve(&mut self, points: usize) {
        let length = points.div_ceil(T::BLOCK_LANES) * self.block_elements();
        if self.data.len() < length {
            self.data.resize(length, T::ZERO);
        }
    }

    /// Copies a point whose values stand next to one another.
    pub fn copy_row(&mut self, point: usize, values: &[T]) {
        let (block, lane) = (point / T::BLOCK_LANES, point % T::BLOCK_LANES);
        let elements = self.block_elements();
        let target = &mut self.data[block * elements..][..elements];
        for (target, &value) in target.chunks_exact_mut(T::BLOCK_LANES).zip(values) {
            target[lane] = value;
        }
    }

    /// Sets one value.
    pub fn set(&mut self, point: usize, row: usize, value: T) {
        let (block, lane) = (point / T::BLOCK_LANES, point % T::BLOCK_LANES);
        self.data[(block * self.rows + row) * T::BLOCK_LANES + lane] = value;
    }

    /// Copies a point of other blocks of as many rows.
    pub fn copy_point(&mut self, point: usize, source: Blocks<'_, T>, number: usize) {
        let lanes = T::BLOCK_LANES;
        let (from, to) = (number % lanes, point % lanes);
        let block = self.rows * lanes;
        let source = &source.data()[number / lanes * block..][..block];
        let target = &mut self.data[point / lanes * block..][..block];
        for (target, source) in target.chunks_exact_mut(lanes).zip(source.chunks_exact(lanes)) {
            target[to] = source[from];
        }
    }

    /// The blocks as the kernels take them.
    pub fn view(&self) -> Blocks<'_, T> {
        Blocks::new(&self.data, self.rows).expect("the data is whole blocks")
    }

    /// Elements in a block.
    pub const fn block_elements(&self) -> usize {
        self.rows * T::BLOCK_LANES
    }

    /// All elements, block by block.
    pub fn data_mut(&mut self) -> &mut [T] {
        &mut self.data
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        size_of_val(self.data.as_slice())
    }
}

//! Points in vertical blocks, aligned to cache lines.

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::Blocks;

use crate::layout::Aligned;

/// Blocks of points with `rows` rows, the last one padded.
#[derive(Clone, Debug)]
pub(crate) struct PointBlocks<T: Element> {
    data: Aligned<T>,
    rows: usize,
}

impl<T: Element> PointBlocks<T> {
    /// Zeros for `points` points and their padding.
    pub fn zeros(points: usize, rows: usize) -> Self {
        let blocks = points.div_ceil(T::BLOCK_LANES);
        Self { data: Aligned::zeros(blocks * rows * T::BLOCK_LANES), rows }
    }

    /// The points whose values stand row by row in `values`, `rows` of them each, padded with zeros.
    pub fn from_row_major(values: &[T], rows: usize) -> Self {
        let mut blocks = Self::zeros(values.len() / rows, rows);
        for (point, row) in values.chunks_exact(rows).enumerate() {
            blocks.copy_row(point, row);
        }
        blocks
    }

    /// The points of these numbers in other blocks of as many rows, in this order and in parallel; NaN in
    /// the lanes of number `u32::MAX`, zero in those left over.
    pub fn gather(source: Blocks<'_, T>, numbers: &[u32]) -> Self {
        let mut blocks = Self::zeros(numbers.len(), source.rows());
        blocks.refill(source, numbers);
        blocks
    }

    /// Gathers into the memory of blocks that hold as many points of as many rows; the lanes left over stay as they
    /// are.
    pub fn refill(&mut self, source: Blocks<'_, T>, numbers: &[u32]) {
        let (block, lanes) = (self.block_elements(), T::BLOCK_LANES);
        assert_eq!(source.rows(), self.rows, "points keep their rows");
        assert_eq!(self.data.len(), numbers.len().div_ceil(lanes) * block, "and their number");
        self.data.par_chunks_mut(block).zip(numbers.par_chunks(lanes)).for_each(
            |(target, numbers)| {
                for (to, &number) in numbers.iter().enumerate() {
                    if number == u32::MAX {
                        target.iter_mut().skip(to).step_by(lanes).for_each(|value| *value = T::NAN);
                        continue;
                    }
                    let (number, from) = (number as usize / lanes, number as usize % lanes);
                    let source = &source.data()[number * block..][..block];
                    for (target, source) in
                        target.chunks_exact_mut(lanes).zip(source.chunks_exact(lanes))
                    {
                        target[to] = source[from];
                    }
                }
            },
        );
    }

    /// Adds whole blocks.
    pub fn append(&mut self, other: &Self) {
        let length = self.data.len();
        self.data.resize(length + other.data.len());
        self.data[length..].copy_from_slice(&other.data);
    }

    /// Makes room for this many points and their padding, with zeros for new ones.
    pub fn reserve(&mut self, points: usize) {
        let length = points.div_ceil(T::BLOCK_LANES) * self.block_elements();
        if self.data.len() < length {
            self.data.resize(length);
        }
    }

    /// Zeros for so many points of so many rows, in the memory that there is.
    pub fn reset(&mut self, points: usize, rows: usize) {
        self.rows = rows;
        self.data.reset(points.div_ceil(T::BLOCK_LANES) * self.block_elements());
    }

    /// Copies a point whose values stand next to one another.
    pub fn copy_row(&mut self, point: usize, values: &[T]) {
        self.set_point(point, 0, values);
    }

    /// Sets consecutive rows of a point, from `first` on.
    pub fn set_point(&mut self, point: usize, first: usize, values: &[T]) {
        let (block, lane) = (point / T::BLOCK_LANES, point % T::BLOCK_LANES);
        let elements = self.block_elements();
        let target = &mut self.data[block * elements..][..elements];
        let rows = target[first * T::BLOCK_LANES..].chunks_exact_mut(T::BLOCK_LANES);
        rows.zip(values).for_each(|(target, &value)| target[lane] = value);
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
        size_of_val::<[T]>(&self.data)
    }
}

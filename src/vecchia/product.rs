//! Sums of outer products of rows.

use rhotree_kernels::{Element, Kernels};

use super::regression::FITS;
use crate::layout::Aligned;

/// The lower triangle of the sum of x y^T over pairs of rows, of which some are added up at a time.
pub(super) struct OuterSum {
    kernels: Kernels<f64>,
    columns: usize,
    /// Rows that aren't in the sum yet, filled up with zeros to whole blocks of lanes.
    left: Aligned<f64>,
    right: Aligned<f64>,
    waiting: usize,
    /// Row by row; what is above the diagonal has no meaning.
    sum: Aligned<f64>,
}

impl OuterSum {
    /// Rows that are added up at a time: enough to make up for reading and writing the sum, few enough that they
    /// stay in the cache.
    const ROWS: usize = 32;

    /// The sum over no rows.
    pub fn new(kernels: Kernels<f64>, columns: usize) -> Self {
        let width = columns.next_multiple_of(f64::BLOCK_LANES);
        let rows = || Aligned::zeros(Self::ROWS * width);
        let (left, right, sum) = (rows(), rows(), Aligned::zeros(width * width));
        Self { kernels, columns, left, right, waiting: 0, sum }
    }

    /// Adds x y^T.
    pub fn add(&mut self, x: &[f64], y: &[f64]) {
        let start = self.waiting * self.width();
        self.left[start..][..self.columns].copy_from_slice(x);
        self.right[start..][..self.columns].copy_from_slice(y);
        self.waiting += 1;
        if self.waiting == Self::ROWS {
            self.add_waiting();
        }
    }

    fn add_waiting(&mut self) {
        let width = self.width();
        let rows = ..core::mem::take(&mut self.waiting) * width;
        let (left, right) = (&self.left[rows], &self.right[rows]);
        self.kernels.add_outer_products(left, right, width, &mut self.sum).expect(FITS);
    }

    const fn width(&self) -> usize {
        self.columns.next_multiple_of(f64::BLOCK_LANES)
    }

    /// The sum, row by row; what is above the diagonal has no meaning.
    pub fn finish(mut self) -> Vec<f64> {
        self.add_waiting();
        let rows = self.sum.chunks_exact(self.width().max(1));
        rows.take(self.columns).flat_map(|row| &row[..self.columns]).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use rhotree_kernels::Isa;

    use super::*;

    fn value(row: usize, column: usize) -> f64 {
        (((row * 37 + column * 11) % 17) as f64 - 8.0) / 4.0
    }

    #[test]
    fn sums_of_outer_products_are_those_of_the_definition() {
        let kernels = Kernels::new(Isa::select().expect("one")).expect("the CPU has it");
        for (rows, columns) in [(0, 3), (1, 1), (127, 10), (128, 13), (300, 29), (5, 0)] {
            let mut sum = OuterSum::new(kernels, columns);
            let row = |row: usize, shift: usize| -> Vec<f64> {
                (0..columns).map(|column| value(row + shift, column)).collect()
            };
            (0..rows).for_each(|i| sum.add(&row(i, 0), &row(i, 5)));
            let sum = sum.finish();
            for (i, j) in (0..columns).flat_map(|i| (0..=i).map(move |j| (i, j))) {
                // Sixteenths of small whole numbers: exact.
                let expected: f64 = (0..rows).map(|r| value(r, i) * value(r + 5, j)).sum();
                assert_eq!(sum[i * columns + j], expected);
            }
        }
    }
}

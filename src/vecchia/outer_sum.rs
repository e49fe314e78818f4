//! Sums of outer products of rows.

use rhotree_kernels::{Element, Kernels};

use crate::layout::Aligned;

/// The lower triangle of a sum of x y^T over pairs of rows, or of x x^T over rows, of which some are added up at a time.
pub(super) struct OuterSum {
    kernels: Kernels<f64>,
    columns: usize,
    /// Rows that aren't in the sum yet, filled up with zeros to whole blocks of lanes; none on the right for squares.
    left: Aligned<f64>,
    right: Option<Aligned<f64>>,
    waiting: usize,
    /// Row by row; what is above the diagonal has no meaning.
    sum: Aligned<f64>,
}

impl OuterSum {
    /// Rows that are added up at a time. More would make up for reading and writing the sum a little better, and take
    /// the place of rows of V in the cache.
    const ROWS: usize = 32;

    /// The sum over no pairs.
    pub fn of_pairs(kernels: Kernels<f64>, columns: usize) -> Self {
        let mut sum = Self::of_squares(kernels, columns);
        sum.right = Some(sum.left.clone());
        sum
    }

    /// The sum over no rows.
    pub fn of_squares(kernels: Kernels<f64>, columns: usize) -> Self {
        let width = columns.next_multiple_of(f64::BLOCK_LANES);
        let (left, sum) = (Aligned::zeros(Self::ROWS * width), Aligned::zeros(width * width));
        Self { kernels, columns, left, right: None, waiting: 0, sum }
    }

    /// Adds x y^T.
    pub fn add(&mut self, x: &[f64], y: &[f64]) {
        self.next_square().copy_from_slice(x);
        let start = (self.waiting - 1) * self.width();
        let right = self.right.as_mut().expect("a sum of pairs");
        right[start..][..self.columns].copy_from_slice(y);
    }

    /// Room for a row, whose square is added.
    pub fn next_square(&mut self) -> &mut [f64] {
        if self.waiting == Self::ROWS {
            self.add_waiting();
        }
        let start = self.waiting * self.width();
        self.waiting += 1;
        &mut self.left[start..][..self.columns]
    }

    fn add_waiting(&mut self) {
        let width = self.width();
        let rows = ..core::mem::take(&mut self.waiting) * width;
        let right = &self.right.as_ref().unwrap_or(&self.left)[rows];
        self.kernels
            .add_outer_products(&self.left[rows], right, width, &mut self.sum)
            .expect("both are whole rows of the sum's width");
    }

    const fn width(&self) -> usize {
        self.columns.next_multiple_of(f64::BLOCK_LANES)
    }

    /// The sum, row by row; what is above the diagonal has no meaning.
    pub fn finish(mut self) -> Vec<f64> {
        self.add_waiting();
        let mut sum = Vec::with_capacity(self.columns * self.columns);
        for row in self.sum.chunks_exact(self.width().max(1)).take(self.columns) {
            sum.extend_from_slice(&row[..self.columns]);
        }
        sum
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
            let (mut sum, mut squares) =
                (OuterSum::of_pairs(kernels, columns), OuterSum::of_squares(kernels, columns));
            let row = |row: usize, shift: usize| -> Vec<f64> {
                (0..columns).map(|column| value(row + shift, column)).collect()
            };
            for i in 0..rows {
                sum.add(&row(i, 0), &row(i, 5));
                squares.next_square().copy_from_slice(&row(i, 0));
            }
            for (sum, shift) in [(sum.finish(), 5), (squares.finish(), 0)] {
                for (i, j) in (0..columns).flat_map(|i| (0..=i).map(move |j| (i, j))) {
                    // Sixteenths of small whole numbers: exact.
                    let expected: f64 = (0..rows).map(|r| value(r, i) * value(r + shift, j)).sum();
                    assert_eq!(sum[i * columns + j], expected);
                }
            }
        }
    }
}

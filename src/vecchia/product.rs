//! Products of matrices by the residual tile: without scales and coordinates it computes nothing but dot products,
//! near the machine's peak, and with the same last bits on every instruction set.

use rhotree_kernels::layout::{Blocks, Panel, ResidualShape};
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

use crate::layout::{Panels, PointBlocks};

/// Lanes of a block.
const LANES: usize = f64::BLOCK_LANES;

/// The row behind the scale, which is zero here, where a factor's terms begin.
const TERMS: usize = ResidualShape::SCALE + 1;

/// The shape of factors with so many terms.
pub(super) const fn shape(terms: usize) -> ResidualShape {
    ResidualShape { dimensions: 0, columns: terms }
}

/// The left factor of a product: a row of terms for each row of the result. It is kept with the other sign, since
/// the tile subtracts.
pub(super) struct Left {
    panels: Panels<f64>,
}

/// The right factor: a column of terms for each column of the result.
pub(super) struct Right {
    blocks: PointBlocks<f64>,
    /// The scales.
    zeros: Vec<f64>,
}

impl Left {
    pub fn new() -> Self {
        Self { panels: Panels::with_capacity(0, 1) }
    }

    /// Zeros.
    pub fn reset(&mut self, rows: usize, terms: usize) {
        self.panels.reset(rows, shape(terms).rows());
    }

    pub fn set(&mut self, row: usize, term: usize, value: f64) {
        self.panels.set(row, TERMS + term, -value);
    }

    /// Sets all terms of a row.
    pub fn set_row(&mut self, row: usize, terms: &[f64]) {
        terms.iter().enumerate().for_each(|(term, &value)| self.set(row, term, value));
    }

    /// Sets a term of all rows.
    pub fn set_term(&mut self, term: usize, values: &[f64], negated: &mut Vec<f64>) {
        negated.clear();
        negated.extend(values.iter().map(|value| -value));
        self.panels.set_row(TERMS + term, negated);
    }
}

impl Right {
    pub fn new() -> Self {
        Self { blocks: PointBlocks::zeros(0, 1), zeros: Vec::new() }
    }

    /// Room for so many columns and terms, all of which are to be set.
    pub fn reshape(&mut self, columns: usize, terms: usize) {
        self.blocks.reshape(columns, shape(terms).rows());
        self.zeros.resize(columns, 0.0);
        self.blocks.set_row(ResidualShape::SCALE, &self.zeros[..columns]);
    }

    /// Sets a term of all columns.
    pub fn set_term(&mut self, term: usize, values: &[f64]) {
        self.blocks.set_row(TERMS + term, values);
    }

    /// Sets all terms of a column.
    pub fn set_column(&mut self, column: usize, terms: &[f64]) {
        self.blocks.set_point(column, TERMS, terms);
    }
}

/// Hands out each row of the product, padded to whole blocks, with its number.
pub(super) fn product(
    kernels: &Kernels<f64>,
    left: &Left,
    right: &Right,
    output: &mut Vec<f64>,
    mut take: impl FnMut(usize, &[f64]),
) {
    let blocks = right.blocks.view();
    for (first, panel) in left.panels.iter() {
        tile(kernels, panel, blocks, output);
        // No columns are as good as one without values.
        for (row, values) in output.chunks_exact(blocks.points().max(1)).enumerate() {
            take(first + row, values);
        }
    }
}

/// The products of a panel with blocks, row by row.
fn tile(
    kernels: &Kernels<f64>,
    panel: Panel<'_, f64>,
    blocks: Blocks<'_, f64>,
    output: &mut Vec<f64>,
) {
    output.resize(panel.queries() * blocks.points(), 0.0);
    // The family doesn't matter where all scales are zero; this is the cheapest.
    kernels
        .signed_correlations(
            CovarianceFamily::Rbf,
            shape(blocks.rows() - TERMS),
            panel,
            blocks,
            output,
        )
        .expect("both factors have as many terms");
}

/// The lower triangle of the sum of x y^T over pairs of rows, of which some are added up at a time.
pub(super) struct OuterSum {
    kernels: Kernels<f64>,
    columns: usize,
    /// Rows that aren't in the sum yet.
    waiting: usize,
    left: Left,
    right: Right,
    /// Row by row; what is above the diagonal has no meaning.
    sum: Vec<f64>,
    output: Vec<f64>,
}

impl OuterSum {
    /// Rows that are added up at a time: enough to make up for reading and writing the sum, few enough that they
    /// stay in the cache.
    const ROWS: usize = 128;

    /// The sum over no rows.
    pub fn new(kernels: Kernels<f64>, columns: usize) -> Self {
        let (mut left, mut right) = (Left::new(), Right::new());
        left.reset(columns, Self::ROWS);
        right.reshape(columns, Self::ROWS);
        let sum = vec![0.0; columns * columns];
        Self { kernels, columns, waiting: 0, left, right, sum, output: Vec::new() }
    }

    /// Adds x y^T.
    pub fn add(&mut self, x: &[f64], y: &[f64]) {
        self.left.set_term(self.waiting, x, &mut self.output);
        self.right.set_term(self.waiting, y);
        self.waiting += 1;
        if self.waiting == Self::ROWS {
            self.add_waiting();
        }
    }

    fn add_waiting(&mut self) {
        let zeros = vec![0.0; self.columns];
        for term in core::mem::take(&mut self.waiting)..Self::ROWS {
            self.left.set_term(term, &zeros, &mut self.output);
            self.right.set_term(term, &zeros);
        }
        let blocks = self.right.blocks.view();
        for (first, panel) in self.left.panels.iter() {
            // Of the blocks, those that reach below the diagonal.
            let blocks = blocks.slice(0..(first + panel.queries()).div_ceil(LANES));
            tile(&self.kernels, panel, blocks, &mut self.output);
            for (row, values) in self.output.chunks_exact(blocks.points()).enumerate() {
                let row = first + row;
                let sums = &mut self.sum[row * self.columns..][..row + 1];
                sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
            }
        }
    }

    /// The sum, row by row; what is above the diagonal has no meaning.
    pub fn finish(mut self) -> Vec<f64> {
        if self.waiting > 0 {
            self.add_waiting();
        }
        self.sum
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
    fn products_are_those_of_the_definition() {
        let kernels = Kernels::new(Isa::select().expect("one")).expect("the CPU has it");
        for (rows, columns, terms) in [(1, 1, 1), (5, 9, 3), (13, 30, 7), (4, 3, 0)] {
            let (mut left, mut right) = (Left::new(), Right::new());
            left.reset(rows, terms);
            right.reshape(columns, terms);
            for term in 0..terms {
                (0..rows).for_each(|row| left.set(row, term, value(row, term)));
                let values: Vec<f64> = (0..columns).map(|column| value(term, column)).collect();
                right.set_term(term, &values);
            }
            let mut seen = 0;
            product(&kernels, &left, &right, &mut Vec::new(), |row, values| {
                for (column, &actual) in values[..columns].iter().enumerate() {
                    // Quarters of small whole numbers: exact.
                    let expected: f64 =
                        (0..terms).map(|term| value(row, term) * value(term, column)).sum();
                    assert_eq!(actual, expected);
                }
                seen += 1;
            });
            assert_eq!(seen, rows);
        }
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
                let expected: f64 = (0..rows).map(|r| value(r, i) * value(r + 5, j)).sum();
                assert_eq!(sum[i * columns + j], expected);
            }
        }
    }
}

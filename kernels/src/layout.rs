//! The two layouts that the kernels read.
//!
//! **Points** stand in vertical blocks (Kuffo, Krippner and Boncz, *PDX*, 2025, arXiv 2503.04422): a
//! block holds [`Element::BLOCK_LANES`] points, row by row, where a row is one coordinate or column
//! of all of them and fills one cache line. A dot product then needs no horizontal sum.
//!
//! ```text
//! block:   row 0: s of points 0..8 | row 1: x of points 0..8 | ... | row 1 + d: w_0 of points 0..8 | ...
//! ```
//!
//! **Queries** stand in panels of [`PANEL_QUERIES`], interleaved in the same order of rows, so that a
//! kernel walks both operands forwards:
//!
//! ```text
//! panel:   row 0: s of queries 0..12 | row 1: x of queries 0..12 | ...
//! ```
//!
//! In a residual block or panel the rows are those of [`ResidualShape`]; in those of the screen, whose
//! elements are words of 32 bits, those of [`ScreenShape`].

use core::ops::Range;

use crate::element::Element;

/// Queries in a panel: a multiple of the height of every register tile.
pub const PANEL_QUERIES: usize = 12;

/// Sizes that don't fit together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{argument} has {actual} elements where {expected} are needed")]
pub struct ShapeError {
    /// The argument whose size is wrong.
    pub argument: &'static str,
    /// The size it has.
    pub actual: usize,
    /// The size, or the multiple of it, that fits.
    pub expected: usize,
}

/// `Ok` when the sizes agree.
pub(crate) fn expect(
    argument: &'static str,
    actual: usize,
    expected: usize,
) -> Result<(), ShapeError> {
    if actual == expected { Ok(()) } else { Err(ShapeError { argument, actual, expected }) }
}

/// `Ok` when all rows are of this length.
pub(crate) fn expect_all<T>(
    argument: &'static str,
    rows: &[&[T]],
    length: usize,
) -> Result<(), ShapeError> {
    rows.iter().try_for_each(|row| expect(argument, row.len(), length))
}

/// `Ok` when `elements` are whole rows of so many, and there is one of every number.
pub(crate) fn expect_rows(elements: usize, row: usize, numbers: &[u32]) -> Result<(), ShapeError> {
    if row == 0 || !elements.is_multiple_of(row) {
        return Err(ShapeError { argument: "rows", actual: elements, expected: row });
    }
    match numbers.iter().max() {
        Some(&number) if number as usize >= elements / row => {
            let expected = (number as usize).saturating_add(1).saturating_mul(row);
            Err(ShapeError { argument: "rows", actual: elements, expected })
        }
        _ => Ok(()),
    }
}

/// The rows of a point of a residual field: one scale s, `dimensions` scaled coordinates, `columns`
/// columns of w.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidualShape {
    /// Number of coordinates d.
    pub dimensions: usize,
    /// Number of columns of w, one per inducing point: m.
    pub columns: usize,
}

impl ResidualShape {
    /// The row of the scale s.
    pub const SCALE: usize = 0;

    /// Rows in all: 1 + d + m. Saturates, and no block has as many rows.
    #[must_use]
    pub const fn rows(self) -> usize {
        self.dimensions.saturating_add(self.columns).saturating_add(1)
    }

    /// The rows of the coordinates.
    #[must_use]
    pub const fn coordinates(self) -> Range<usize> {
        1..self.dimensions.saturating_add(1)
    }

    /// The rows of w.
    #[must_use]
    pub const fn weights(self) -> Range<usize> {
        self.coordinates().end..self.rows()
    }
}

/// A block of triangular matrices, one in each lane: the lower triangle of a symmetric matrix, or its
/// Cholesky factor, row by row. The entry of a row and a column, one cache line, holds
/// [`Element::BLOCK_LANES`] matrices' values, so that all of them are factored at once and without an
/// operation across lanes.
///
/// The entries of a leading triangle, the first rows and as many columns, come first: its factor is the
/// beginning of the factor of the whole.
///
/// ```
/// use rhotree_kernels::layout::TriangleShape;
///
/// let shape = TriangleShape { order: 3 };
/// assert_eq!(shape.entries(), 6);
/// let places = [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)];
/// for (place, (row, column)) in places.into_iter().enumerate() {
///     assert_eq!(TriangleShape::entry(row, column), place);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TriangleShape {
    /// Number of rows, and of columns, of a matrix: n.
    pub order: usize,
}

impl TriangleShape {
    /// Entries of a matrix: n (n + 1) / 2. Saturates, and no block has as many entries.
    #[must_use]
    pub const fn entries(self) -> usize {
        // One of n and n + 1 is even.
        if self.order.is_multiple_of(2) {
            (self.order / 2).saturating_mul(self.order.saturating_add(1))
        } else {
            self.order.saturating_mul(self.order / 2 + 1)
        }
    }

    /// The number of an entry, whatever the order; `column <= row`. Saturates.
    #[must_use]
    pub const fn entry(row: usize, column: usize) -> usize {
        Self { order: row }.entries().saturating_add(column)
    }
}

/// The rows of a block whose lanes are sets of points, each in an annulus around a pivot: the set's
/// least and greatest distance from it, rounded outwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnulusRow {
    /// The pivot's share of the rounding error of a closeness; zero for Euclidean distances.
    PivotSlack,
    /// The greatest such share of a point of the set.
    SetSlack,
    /// The least distance, or the cosine of the least angle.
    Near,
    /// The sine of the least angle; not read in other forms.
    NearSine,
    /// The greatest distance, or the cosine of the greatest angle.
    Far,
    /// The sine of the greatest angle; not read in other forms.
    FarSine,
}

impl AnnulusRow {
    /// Number of rows.
    pub const COUNT: usize = 6;
}

/// The rows of a point that is interpolated from pivots, u = sum of g_p u_p + r: its weights g, one for
/// each pivot, the length of the remainder |r|, and its reach, at least |u - r| + |r| / 2. All are without
/// unit.
///
/// ```
/// use rhotree_kernels::layout::InterpolationShape;
///
/// let shape = InterpolationShape { pivots: 3 };
/// assert_eq!((shape.remainder(), shape.reach(), shape.rows()), (3, 4, 5));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterpolationShape {
    /// Number of pivots.
    pub pivots: usize,
}

impl InterpolationShape {
    /// Rows in all. Saturates, and no block has as many rows.
    #[must_use]
    pub const fn rows(self) -> usize {
        self.pivots.saturating_add(2)
    }

    /// The row of the length |r| of what the pivots leave of the point.
    #[must_use]
    pub const fn remainder(self) -> usize {
        self.pivots
    }

    /// The row of the reach.
    #[must_use]
    pub const fn reach(self) -> usize {
        self.pivots.saturating_add(1)
    }
}

/// Points in a screened block: as many as there are 32-bit words in a cache line.
pub const SCREEN_LANES: usize = 16;

/// The greatest magnitude of a screened byte. The bytes of points have it added, so that they are unsigned;
/// the sum of two products of such a byte and a signed one fits into 16 bits.
pub const SCREEN_BYTE: i32 = 90;

/// The rows of a screened block, each a word of 32 bits for each of [`SCREEN_LANES`] points: some that
/// describe the point, then its rounded coordinates and the first of its weights, a pair of 16-bit numbers
/// in each word, then further weights, four bytes in each word.
///
/// The screen can be had at several *levels*, which read more and more of the bytes. A point has a radius for
/// each; a panel of queries, which is packed for one level, has one radius and a row for an offset, and the
/// same rows behind them.
///
/// ```
/// use rhotree_kernels::layout::ScreenShape;
///
/// let shape = ScreenShape { coordinate_rows: 3, pair_rows: 8, quad_rows: [10, 15, 20] };
/// assert_eq!((shape.coordinates(), shape.pairs(), shape.quads()), (6..9, 9..17, 17..37));
/// assert_eq!((shape.rows(), shape.panel_rows()), (37, 36));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenShape {
    /// Rows of pairs of coordinates.
    pub coordinate_rows: usize,
    /// Rows of pairs of weights.
    pub pair_rows: usize,
    /// Rows of four weights that each level reads: never fewer than the level before.
    pub quad_rows: [usize; Self::LEVELS],
}

impl ScreenShape {
    /// Number of levels.
    pub const LEVELS: usize = 3;
    /// The row of half the squared norm of the rounded coordinates, a whole number.
    pub const HALF_NORM: usize = 0;
    /// The row of the scale; in a panel, that of the threshold, divided by the scale.
    pub const SCALE: usize = 1;
    /// The row of the unit of the weights' products; in a panel it is divided by the scale.
    pub const UNIT: usize = 2;
    /// The row of the first level's radius, before those of the others; in a panel, that of its level's,
    /// divided by the scale.
    pub const RADIUS: usize = 3;
    /// The row of a panel that makes up for what the points' bytes have added: a whole number.
    pub const OFFSET: usize = 4;
    /// The first row of a panel that stands in a block too.
    pub const PANEL_PAIRS: usize = 5;
    /// The first row of a block that stands in a panel too.
    const PAIRS: usize = Self::RADIUS + Self::LEVELS;
    /// What is added to a row of a block for the row of a panel, modulo 2^64.
    pub(crate) const PANEL_SHIFT: usize = Self::PANEL_PAIRS.wrapping_sub(Self::PAIRS);

    /// The rows of pairs of coordinates in a block.
    #[must_use]
    pub const fn coordinates(self) -> Range<usize> {
        Self::PAIRS..self.coordinate_rows.saturating_add(Self::PAIRS)
    }

    /// The rows of pairs of weights in a block.
    #[must_use]
    pub const fn pairs(self) -> Range<usize> {
        let start = self.coordinates().end;
        start..start.saturating_add(self.pair_rows)
    }

    /// The rows of four weights in a block.
    #[must_use]
    pub const fn quads(self) -> Range<usize> {
        let start = self.pairs().end;
        start..start.saturating_add(self.quad_rows[Self::LEVELS - 1])
    }

    /// The rows of four weights that a level reads.
    pub(crate) const fn quads_of(self, level: usize) -> Range<usize> {
        let start = self.pairs().end;
        start..start.saturating_add(self.quad_rows[level])
    }

    /// Rows of a block. Saturates, and no block has as many rows.
    #[must_use]
    pub const fn rows(self) -> usize {
        self.quads().end
    }

    /// Rows of a panel.
    #[must_use]
    pub const fn panel_rows(self) -> usize {
        self.rows() - (Self::PAIRS - Self::PANEL_PAIRS)
    }
}

/// The words of one point for a second look: a header of [`ScreenRowShape::HEADER`] words, its rounded
/// coordinates in pairs of 16 bits, and from the next cache line on its weights in such pairs.
///
/// A query's words are a header, then a row whose header is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenRowShape {
    /// Number of coordinates.
    pub dimensions: usize,
    /// Number of weights.
    pub columns: usize,
}

impl ScreenRowShape {
    /// The word of half the squared norm of the rounded coordinates, a whole number.
    pub const HALF_NORM: usize = 0;
    /// The word of the scale.
    pub const SCALE: usize = 1;
    /// The word of the unit of the weights' products.
    pub const UNIT: usize = 2;
    /// Words of the header; the last is the caller's to use.
    pub const HEADER: usize = 4;
    /// Words of a cache line: coordinates and weights end with a whole one.
    pub(crate) const GROUP: usize = 16;

    /// The words of header and coordinates.
    #[must_use]
    pub const fn coordinates(self) -> Range<usize> {
        let words = self.dimensions.div_ceil(2).saturating_add(Self::HEADER);
        0..words.div_ceil(Self::GROUP).saturating_mul(Self::GROUP)
    }

    /// The words of the weights.
    #[must_use]
    pub const fn weights(self) -> Range<usize> {
        let start = self.coordinates().end;
        let words = self.columns.div_ceil(2).div_ceil(Self::GROUP).saturating_mul(Self::GROUP);
        start..start.saturating_add(words)
    }

    /// Words of a row.
    #[must_use]
    pub const fn words(self) -> usize {
        self.weights().end
    }

    /// Words of a query.
    #[must_use]
    pub const fn query_words(self) -> usize {
        self.words().saturating_add(Self::HEADER)
    }
}

/// Vertical blocks of points.
///
/// ```
/// use rhotree_kernels::layout::Blocks;
///
/// let data = vec![0.0_f64; 2 * 3 * 8]; // two blocks of three rows of eight lanes
/// let blocks = Blocks::new(&data, 3)?;
/// assert_eq!((blocks.len(), blocks.points()), (2, 16));
/// # Ok::<(), rhotree_kernels::layout::ShapeError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Blocks<'a, T> {
    data: &'a [T],
    rows: usize,
    len: usize,
}

impl<'a, T: Element> Blocks<'a, T> {
    /// Views `data` as blocks of `rows` rows.
    ///
    /// # Errors
    /// When the length isn't a whole number of blocks.
    pub const fn new(data: &'a [T], rows: usize) -> Result<Self, ShapeError> {
        let block = rows.saturating_mul(T::BLOCK_LANES);
        if block == 0 || !data.len().is_multiple_of(block) {
            // No elements at all are no block without rows: a block has at least one.
            let expected = if data.is_empty() { T::BLOCK_LANES } else { block };
            return Err(ShapeError { argument: "blocks", actual: data.len(), expected });
        }
        Ok(Self { data, rows, len: data.len() / block })
    }

    /// Number of blocks.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no block.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Number of lanes in all blocks, padding included.
    #[must_use]
    pub const fn points(&self) -> usize {
        self.len * T::BLOCK_LANES
    }

    /// Rows of each block.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The blocks in `range`, which is cut to those that exist.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let end = range.end.min(self.len);
        let start = range.start.min(end);
        let block = self.rows * T::BLOCK_LANES;
        Self { data: &self.data[start * block..end * block], rows: self.rows, len: end - start }
    }

    /// The value of `row` of the point in `lane` of all lanes, if both exist.
    #[must_use]
    pub fn get(&self, point: usize, row: usize) -> Option<T> {
        let (block, lane) = (point / T::BLOCK_LANES, point % T::BLOCK_LANES);
        let inside = block < self.len && row < self.rows;
        inside.then(|| self.data[(block * self.rows + row) * T::BLOCK_LANES + lane])
    }

    /// All elements, block by block and row by row.
    #[must_use]
    pub const fn data(&self) -> &'a [T] {
        self.data
    }
}

/// A panel of up to [`PANEL_QUERIES`] interleaved queries.
#[derive(Clone, Copy, Debug)]
pub struct Panel<'a, T> {
    data: &'a [T],
    rows: usize,
    queries: usize,
}

impl<'a, T: Element> Panel<'a, T> {
    /// Views `data` as a panel whose first `queries` places are in use.
    ///
    /// # Errors
    /// When the length isn't a whole number of rows of [`PANEL_QUERIES`], or `queries` is larger.
    pub const fn new(data: &'a [T], queries: usize) -> Result<Self, ShapeError> {
        if !data.len().is_multiple_of(PANEL_QUERIES) {
            let (actual, expected) = (data.len(), PANEL_QUERIES);
            return Err(ShapeError { argument: "panel", actual, expected });
        }
        if queries > PANEL_QUERIES {
            let (actual, expected) = (queries, PANEL_QUERIES);
            return Err(ShapeError { argument: "queries", actual, expected });
        }
        Ok(Self { data, rows: data.len() / PANEL_QUERIES, queries })
    }

    /// Rows of each query.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Places in use.
    #[must_use]
    pub const fn queries(&self) -> usize {
        self.queries
    }

    /// The value of `row` of the query in `place` of those in use, if both exist.
    #[must_use]
    pub fn get(&self, place: usize, row: usize) -> Option<T> {
        let inside = place < self.queries && row < self.rows;
        inside.then(|| self.data[row * PANEL_QUERIES + place])
    }

    pub(crate) const fn data(&self) -> &'a [T] {
        self.data
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_that_do_not_fit_are_errors() {
        let data = [0.0_f64; 48];
        assert_eq!(Blocks::new(&data, 3).map(|b| b.len()), Ok(2));
        assert!(Blocks::new(&data, 5).is_err());
        assert!(Blocks::new(&data, 0).is_err());
        let error = Blocks::<f64>::new(&[], 0).expect_err("a block has rows");
        assert_eq!((error.actual, error.expected), (0, 8));
        assert!(Blocks::new(&data, usize::MAX).is_err());
        assert_eq!(Panel::new(&data, 12).map(|p| p.rows()), Ok(4));
        assert!(Panel::new(&data, 13).is_err());
        assert!(Panel::new(&data[..47], 1).is_err());
    }

    #[test]
    fn slices_are_cut_to_what_exists() {
        let data: [f64; 48] = core::array::from_fn(|i| i as f64);
        let blocks = Blocks::new(&data, 3).expect("two blocks");
        assert_eq!(blocks.slice(1..9).len(), 1);
        assert_eq!(blocks.slice(7..9).len(), 0);
        assert_eq!(blocks.get(9, 1), Some(33.0));
        assert_eq!(blocks.get(16, 0), None);
        assert_eq!(blocks.get(0, 3), None);
    }
}

//! What a screened scan costs, in cycles of a core: the model by which a split is chosen, and the screen, lists of leaves
//! or the plain scan.
//!
//! ```text
//! a query, scanned  = pairs . pair in the scan + what it takes by itself
//! a query, screened = pairs (screened pair + share that stays . look)
//!                   + near points . look + neighbours . answer
//!                   + outlying points, and outlying queries, as the scan meets them
//!                   + what it takes by itself + making a point's words
//! ```
//!
//! Of 30 neighbours among the points before each. Measured, see `docs/screen.md`; only ratios matter.

use rhotree_kernels::layout::{ScreenRowShape, ScreenShape};
use rhotree_kernels::{Element, Isa};

use super::near::NEAR_POINTS;
use crate::field::ResidualField;

/// Neighbours of a query that costs are told for, among all points before it.
const NEIGHBORS: f64 = 30.0;

/// Points that are evaluated in full, for each neighbour.
const ANSWERS: f64 = 1.1;

/// Bytes of a cache line.
const LINE: f64 = 64.0;

/// Cycles of an instruction set.
struct Cycles {
    /// A row of pairs, and one of four bytes, for sixteen pairs of a query and a point.
    pair_row: f64,
    quad_row: f64,
    /// kappa and the comparison, for sixteen pairs.
    rest: f64,
    /// A point that stays, and a cache line of its row.
    survivor: f64,
    line: f64,
    /// A column of the scan in f64, and its kappa, for sixteen pairs.
    scan_column: f64,
    scan_rest: f64,
}

impl Cycles {
    const fn of(isa: Isa) -> Self {
        match isa {
            Isa::Avx512Vnni => Self {
                pair_row: 0.6,
                quad_row: 0.6,
                rest: 20.0,
                survivor: 30.0,
                line: 6.0,
                scan_column: 1.6,
                scan_rest: 50.0,
            },
            Isa::Avx512 => Self {
                pair_row: 1.1,
                quad_row: 1.6,
                rest: 20.0,
                survivor: 30.0,
                line: 6.0,
                scan_column: 1.6,
                scan_rest: 50.0,
            },
            Isa::AvxVnni => Self {
                pair_row: 1.2,
                quad_row: 1.2,
                rest: 45.0,
                survivor: 40.0,
                line: 7.0,
                scan_column: 3.2,
                scan_rest: 100.0,
            },
            Isa::Avx2 => Self {
                pair_row: 2.2,
                quad_row: 3.2,
                rest: 45.0,
                survivor: 40.0,
                line: 7.0,
                scan_column: 3.2,
                scan_rest: 100.0,
            },
            _ => Self {
                pair_row: 37.0,
                quad_row: 11.0,
                rest: 60.0,
                survivor: 150.0,
                line: 20.0,
                scan_column: 2.8,
                scan_rest: 80.0,
            },
        }
    }
}

/// A line of a row in the field's type, from memory.
const ANSWER_LINE: f64 = 25.0;

/// What each query takes by itself: its words and panels, bits collected, candidates sorted; and in the scan.
const QUERY: f64 = 45e3;
const SCANNED_QUERY: f64 = 18e3;

/// A byte of a point's words and rows: rotating and rounding, and for a large part the first touch of its page.
const MADE_BYTE: f64 = 6.0;

/// What a pair in the screen costs on average.
#[derive(Clone, Copy)]
pub(super) struct PairCost {
    /// Its own cycles, and those of the pairs that have a second look.
    pub cycles: f64,
    /// The share of pairs that are evaluated in full.
    pub answered: f64,
}

/// What the steps of a search cost where points have the shape of a field, on its instruction set.
pub(crate) struct Costs {
    cycles: Cycles,
    /// A pair in the scan.
    scanned_pair: f64,
    /// A second look at a point.
    pub(super) look: f64,
    /// A point evaluated in full.
    answer: f64,
    /// Rows of 16-bit numbers, and in the field's type: bytes of a point.
    row_bytes: f64,
}

impl Costs {
    /// Those of a field.
    pub fn new<T: Element>(field: &ResidualField<T>) -> Self {
        let (cycles, shape) = (Cycles::of(field.isa()), field.shape());
        let row = ScreenRowShape { dimensions: shape.dimensions, columns: shape.columns };
        let look_bytes = size_of::<u32>() * row.words();
        let answer_bytes = size_of::<T>() * shape.rows();
        Self {
            scanned_pair: (cycles.scan_column * (shape.rows() as f64) + cycles.scan_rest) / 16.0
                * (size_of::<T>() as f64 / size_of::<f64>() as f64),
            look: cycles.survivor + cycles.line * look_bytes as f64 / LINE,
            answer: ANSWER_LINE * answer_bytes as f64 / LINE,
            row_bytes: (look_bytes + answer_bytes) as f64,
            cycles,
        }
    }

    /// A pair in the screen, at a level.
    pub(super) fn screened_pair(&self, split: ScreenShape, level: usize) -> f64 {
        let ScreenShape { coordinate_rows, pair_rows, quad_rows } = split;
        let pairs = self.cycles.pair_row * (coordinate_rows + pair_rows) as f64;
        (pairs + self.cycles.quad_row * quad_rows[level] as f64 + self.cycles.rest) / 16.0
    }

    /// A pair with all that follows from it.
    pub(super) fn of_pair(&self, pair: PairCost) -> f64 {
        pair.cycles + pair.answered * self.answer
    }

    /// The cost of a search of all points as a share of the scan's, where a point has so many words and so many points of
    /// all are outlying.
    pub(super) fn share(
        &self,
        pair: PairCost,
        words: usize,
        (outlying, points): (usize, usize),
    ) -> f64 {
        let pairs = points as f64 / 2.0;
        let answers = (pair.answered * pairs).max(ANSWERS * NEIGHBORS);
        let query = pairs * pair.cycles + answers * self.answer + self.each_query(words);
        query / self.scanned(pairs) + 2.0 * outlying as f64 / points as f64
    }

    /// The least that it can cost, whatever the correlations are.
    pub fn least_share(&self, points: usize) -> f64 {
        let pairs = points as f64 / 2.0;
        let pair = self.cycles.rest / 16.0;
        let query = pairs * pair + ANSWERS * NEIGHBORS * self.answer + self.each_query(0);
        query / self.scanned(pairs)
    }

    /// A pair in the scan.
    pub const fn scanned_pair(&self) -> f64 {
        self.scanned_pair
    }

    /// A query in the scan that has so many pairs.
    pub fn scanned(&self, pairs: f64) -> f64 {
        pairs * self.scanned_pair + SCANNED_QUERY
    }

    /// What a query takes whatever its pairs are, where a point has so many words, and making these.
    fn each_query(&self, words: usize) -> f64 {
        let near = NEAR_POINTS as f64 * NEIGHBORS;
        let made = MADE_BYTE * (self.row_bytes + (size_of::<u32>() * words) as f64);
        near * self.look + QUERY + made
    }
}

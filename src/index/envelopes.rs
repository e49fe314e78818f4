//! The envelope of some points, what encloses them one quantity at a time, and the bound on a pair of
//! envelopes that follows:
//!
//! ```text
//! |rho(q, y)| <= s_q s_y kappa(r) + sum over c of |w_qc| |w_yc|
//! ```
//!
//! with the greatest scales and weights of each and the distance of their boxes. It costs one correlation
//! for a pair, and rules most pairs out where the length scale is short and a column of w belongs to a
//! place. Where scales are large it rules out nothing.
//!
//! The envelopes of many leaves are in [`Levels`](super::levels::Levels); a [`Probe`] is what is compared
//! with them.

use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, ResidualShape};

use crate::field::ResidualField;

/// Columns that together add no more than this to a bound are left out of its sum, and added as they are at
/// their greatest: where a column belongs to a place, most do.
const LEFT_OUT: f32 = 0.002;

/// What encloses some points: those of a leaf, or of many.
#[derive(Clone, Debug)]
pub(super) struct Envelope {
    /// The box of the scaled coordinates.
    pub lower: Vec<f64>,
    pub upper: Vec<f64>,
    /// The greatest scale.
    pub scale: f64,
    /// The greatest |w| in each column, rounded up.
    pub weights: Vec<f32>,
    /// The greatest slack.
    pub slack: f64,
    /// The least id.
    pub least: u32,
}

impl Envelope {
    /// The envelope of the first lanes of a leaf, those of these ids, whose slacks are at most `slack`.
    pub fn new<T: Element>(
        leaf: Blocks<'_, T>,
        ids: &[u32],
        shape: ResidualShape,
        slack: f64,
    ) -> Self {
        let lanes = T::BLOCK_LANES;
        let mut least = vec![f64::INFINITY; shape.rows()];
        let mut greatest = vec![f64::NEG_INFINITY; shape.rows()];
        for (block, values) in leaf.data().chunks_exact(shape.rows() * lanes).enumerate() {
            let used = ids.len().saturating_sub(block * lanes).min(lanes);
            for (row, values) in values.chunks_exact(lanes).enumerate() {
                for value in values[..used].iter().map(|value| value.to_f64()) {
                    least[row] = least[row].min(value);
                    greatest[row] = greatest[row].max(value);
                }
            }
        }
        let weights = shape.weights();
        Self {
            lower: least[shape.coordinates()].to_vec(),
            upper: greatest[shape.coordinates()].to_vec(),
            scale: greatest[ResidualShape::SCALE],
            weights: weights.map(|row| round_up(greatest[row].max(-least[row]))).collect(),
            slack,
            least: ids.iter().copied().min().unwrap_or(u32::MAX),
        }
    }

    /// Encloses what another encloses, too.
    pub fn enclose(&mut self, other: &Self) {
        let pairs = self.lower.iter_mut().zip(&other.lower);
        pairs.for_each(|(lower, other)| *lower = lower.min(*other));
        let pairs = self.upper.iter_mut().zip(&other.upper);
        pairs.for_each(|(upper, other)| *upper = upper.max(*other));
        let pairs = self.weights.iter_mut().zip(&other.weights);
        pairs.for_each(|(weight, other)| *weight = weight.max(*other));
        self.scale = self.scale.max(other.scale);
        self.slack = self.slack.max(other.slack);
        self.least = self.least.min(other.least);
    }
}

/// The value in f32, not below it.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn round_up(value: f64) -> f32 {
    (value as f32).next_up()
}

/// What is compared with the envelopes of leaves: an envelope, or a point.
#[derive(Clone, Debug, Default)]
pub(super) struct Probe {
    pub lower: Vec<f64>,
    pub upper: Vec<f64>,
    pub scale: f64,
    pub slack: f64,
    /// The columns whose products are summed, and the greatest |w| in each.
    pub columns: Vec<(u32, f32)>,
    /// What all other columns can add.
    pub rest: f32,
}

impl Probe {
    /// Makes this that of an envelope, to be compared with points whose greatest |w| are `greatest`.
    pub fn set_envelope(&mut self, envelope: &Envelope, greatest: &[f32]) {
        self.lower.clone_from(&envelope.lower);
        self.upper.clone_from(&envelope.upper);
        (self.scale, self.slack) = (envelope.scale, envelope.slack);
        self.set_columns(envelope.weights.iter().copied(), greatest);
    }

    /// Makes this that of one point. `row` is that of a point whose slack is at most `slack`.
    pub fn set_point<T: Element>(
        &mut self,
        field: &ResidualField<T>,
        row: &[T],
        slack: f64,
        greatest: &[f32],
    ) {
        let shape = field.shape();
        self.lower.clear();
        self.lower.extend(row[shape.coordinates()].iter().map(|value| value.to_f64()));
        self.upper.clone_from(&self.lower);
        (self.scale, self.slack) = (row[ResidualShape::SCALE].to_f64(), slack);
        let weights = row[shape.weights()].iter();
        self.set_columns(weights.map(|w| round_up(w.to_f64().abs())), greatest);
    }

    #[allow(clippy::cast_possible_truncation)]
    fn set_columns(&mut self, weights: impl ExactSizeIterator<Item = f32>, greatest: &[f32]) {
        let least = LEFT_OUT / weights.len() as f32;
        self.columns.clear();
        self.rest = 0.0;
        for (column, (weight, greatest)) in (0..).zip(weights.zip(greatest)) {
            let product = weight * greatest;
            // What isn't a number is summed.
            if product <= least {
                self.rest += product;
            } else {
                self.columns.push((column, weight));
            }
        }
    }
}

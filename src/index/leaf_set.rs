//! Leaves with what is known of each: pivots, envelopes and levels.

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::Blocks;

use super::envelopes::Envelope;
use super::leaves::{LEAF_POINTS, Leaves};
use super::levels::Levels;
use super::pivots::{LeafCorrelations, Pivots, Tolerance};
use crate::field::{ResidualField, Rounding};
use crate::layout::Panels;

/// Most pivots of a leaf: with more, its points are as well met themselves. Outlying points are hardly
/// correlated and may all be pivots, since their envelopes rule out nothing.
const MOST_PIVOTS: usize = 36;

/// What is known of some leaves.
#[derive(Clone, Debug)]
pub(super) struct Summaries {
    pub pivots: Vec<Pivots>,
    pub levels: Levels,
}

/// Leaves and their summaries.
#[derive(Debug)]
pub(super) struct LeafSet<T: Element> {
    pub leaves: Leaves<T>,
    pub summaries: Summaries,
}

impl<T: Element> LeafSet<T> {
    /// Summarises all leaves, so that remainders are at most `remainder` where there are pivots: none but in outlying
    /// leaves where it is zero.
    pub fn new(field: &ResidualField<T>, leaves: Leaves<T>, remainder: f64) -> Self {
        let all: Vec<usize> = (0..leaves.len()).collect();
        let summaries = Summaries::new(field, &leaves, &all, remainder);
        Self { leaves, summaries }
    }

    /// Number of leaves.
    pub const fn len(&self) -> usize {
        self.leaves.len()
    }

    /// Correlations that it takes to summarise the leaves, with remainders of at most `remainder`.
    pub fn correlations(&self, remainder: f64) -> usize {
        let outlying = self.leaves.outlying().iter();
        let correlated = outlying.filter(|&&is_outlying| most_pivots(is_outlying, remainder) > 0);
        correlated.count() * LEAF_POINTS * LEAF_POINTS
    }

    /// Adds the leaves of points that come later.
    pub fn append(&mut self, other: Self) {
        self.leaves.append(other.leaves);
        self.summaries.pivots.extend(other.summaries.pivots);
        self.summaries.levels.append(&other.summaries.levels);
    }
}

impl Summaries {
    /// Summarises some leaves: all, or a sample.
    pub fn new<T: Element>(
        field: &ResidualField<T>,
        leaves: &Leaves<T>,
        numbers: &[usize],
        remainder: f64,
    ) -> Self {
        let each: Vec<(Pivots, Envelope)> = numbers
            .par_iter()
            .map_init(
                || Summarizer::new(field),
                |summarizer, &leaf| summarizer.summarize(leaves, leaf, remainder),
            )
            .collect();
        let (pivots, envelopes): (_, Vec<Envelope>) = each.into_iter().unzip();
        Self { pivots, levels: Levels::new(envelopes) }
    }

    /// The greatest slack of a leaf's points.
    pub fn slack(&self, leaf: usize) -> f64 {
        self.levels.slack(leaf)
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.pivots.iter().map(Pivots::bytes).sum::<usize>() + self.levels.bytes()
    }
}

/// Most pivots of a leaf: none where remainders are to be zero, but for those of outlying leaves.
const fn most_pivots(is_outlying: bool, remainder: f64) -> usize {
    match is_outlying {
        true => LEAF_POINTS,
        false if remainder > 0.0 => MOST_PIVOTS,
        false => 0,
    }
}

/// Summarises leaves; reused from leaf to leaf.
struct Summarizer<'a, T: Element> {
    field: &'a ResidualField<T>,
    rounding: Rounding,
    panels: Panels<T>,
    correlations: Vec<T>,
}

impl<'a, T: Element> Summarizer<'a, T> {
    fn new(field: &'a ResidualField<T>) -> Self {
        Self {
            field,
            rounding: field.rounding(),
            panels: Panels::with_capacity(LEAF_POINTS, field.shape().rows()),
            correlations: vec![T::ZERO; LEAF_POINTS * LEAF_POINTS],
        }
    }

    fn summarize(&mut self, leaves: &Leaves<T>, leaf: usize, remainder: f64) -> (Pivots, Envelope) {
        let (blocks, points) = (leaves.blocks(leaf), leaves.lanes(leaf).len());
        let lanes = blocks.points();
        let most = most_pivots(leaves.outlying()[leaf], remainder);
        // Nobody asks for the correlations where there can't be pivots.
        if most > 0 {
            self.correlate(blocks, points);
        }
        let matrix = &self.correlations[..points * lanes];
        let slacks = self.rounding.slacks(blocks, points);
        let explained: Vec<bool> =
            (0..points).map(|point| blocks.get(point, 0) == Some(T::ZERO)).collect();
        let correlations = LeafCorrelations {
            correlation: |i: usize, j: usize| matrix[i * lanes + j].to_f64(),
            slacks: &slacks,
            explained: &explained,
        };
        let pivots = Pivots::choose(&correlations, Tolerance { remainder, pivots: most });
        let unexplained = slacks.iter().zip(&explained).filter(|&(_, &explained)| !explained);
        let slack = unexplained.fold(0.0, |slack: f64, (&own, _)| slack.max(own));
        let ids = &leaves.leaf_ids(leaf)[..points];
        (pivots, Envelope::new(blocks, ids, self.field.shape(), slack))
    }

    /// Correlates the first points of a leaf with all its lanes.
    fn correlate(&mut self, leaf: Blocks<'_, T>, points: usize) {
        let lanes = leaf.points();
        self.panels.pack(points, |point, row| leaf.get(point, row).expect("the point exists"));
        for (first, panel) in self.panels.iter() {
            let output = &mut self.correlations[first * lanes..][..panel.queries() * lanes];
            self.field.correlator().signed(panel, leaf, output);
        }
    }
}

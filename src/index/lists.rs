//! Which leaves may hold points near those of a leaf, and how near: lists of leaves with upper bounds on
//! |rho|, one for each point of the leaf.
//!
//! ```text
//! for each group of leaves, in parallel:
//!     covers of its leaves against those of all others        rules out most pairs, where w is local
//!     correlations of its pivots with those of what is left   full register tiles
//!     for each pair of leaves: bounds from these              the greatest by row and by column
//! ```
//!
//! rho is symmetric and so are the bounds: within one set of leaves a pair is taken once, and its maxima
//! by rows and by columns serve both leaves.

use core::ops::Range;
use std::sync::Mutex;

use rhotree_kernels::Element;
use rhotree_kernels::layout::Blocks;

use super::envelopes::{CoverBounds, CoverWeights, Covers};
use super::leaves::{LEAF_POINTS, Leaves};
use super::pivots::Summary;
use crate::field::ResidualField;
use crate::layout::panels::Panels;
use crate::layout::point_blocks::PointBlocks;
use crate::parallel::for_each_task;

/// Leaves whose pivots are taken together.
const GROUP: usize = 8;

/// Other leaves that they meet at a time: their correlations stay in the cache.
const RUN: usize = 32;

/// Pairs of leaves whose pivots' correlations would be as many as this share of their points' have the
/// bound of their covers: a query may as well meet the points themselves.
const PIVOTS_SHARE: f64 = 0.3;

/// Bounds are kept as whole numbers of this part, rounded up.
const PARTS: f32 = 255.0;

/// For each leaf the other leaves that may hold points near its own, and for each of its points an upper
/// bound on |rho| with any point of theirs.
#[derive(Clone, Debug)]
pub(crate) struct Lists {
    /// One more than leaves: where each leaf's entries begin.
    first: Vec<usize>,
    leaves: Vec<u32>,
    bounds: Vec<[u8; LEAF_POINTS]>,
}

/// One leaf in another's list.
pub(crate) struct Entry {
    pub leaf: u32,
    pub other: u32,
    pub bounds: [u8; LEAF_POINTS],
}

impl Lists {
    /// Sorts the entries into the lists of `leaves` leaves, each by ascending leaf.
    #[allow(clippy::cast_possible_truncation)]
    pub fn new(leaves: usize, entries: &[Entry]) -> Self {
        let mut first = vec![0; leaves + 1];
        for entry in entries {
            first[entry.leaf as usize + 1] += 1;
        }
        for leaf in 0..leaves {
            first[leaf + 1] += first[leaf];
        }
        let mut next = first.clone();
        let mut order = vec![0; entries.len()];
        for (place, entry) in entries.iter().enumerate() {
            let next = &mut next[entry.leaf as usize];
            order[*next] = place;
            *next += 1;
        }
        for leaf in 0..leaves {
            order[first[leaf]..first[leaf + 1]].sort_unstable_by_key(|&place| entries[place].other);
        }
        Self {
            first,
            leaves: order.iter().map(|&place| entries[place].other).collect(),
            bounds: order.iter().map(|&place| entries[place].bounds).collect(),
        }
    }

    /// The lists from their parts: where each leaf's entries begin, and one more; the other leaves, ascending
    /// in each list; the bounds.
    pub const fn from_parts(
        first: Vec<usize>,
        leaves: Vec<u32>,
        bounds: Vec<[u8; LEAF_POINTS]>,
    ) -> Self {
        Self { first, leaves, bounds }
    }

    /// The entries, leaf by leaf.
    #[allow(clippy::cast_possible_truncation)]
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        (0..self.first.len() - 1).flat_map(|leaf| {
            let (others, bounds) = self.of(leaf);
            let entries = others.iter().zip(bounds);
            entries.map(move |(&other, &bounds)| Entry { leaf: leaf as u32, other, bounds })
        })
    }

    /// The other leaves of a leaf's list, ascending, with the bounds of its points.
    pub fn of(&self, leaf: usize) -> (&[u32], &[[u8; LEAF_POINTS]]) {
        let range = self.first[leaf]..self.first[leaf + 1];
        (&self.leaves[range.clone()], &self.bounds[range])
    }

    /// Number of entries.
    pub const fn len(&self) -> usize {
        self.leaves.len()
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        size_of_val(self.first.as_slice())
            + size_of_val(self.leaves.as_slice())
            + size_of_val(self.bounds.as_slice())
    }
}

/// What an entry's number says: |rho| is at most this; 1 and more is the same.
pub(crate) fn bound_of(part: u8) -> f64 {
    if part == u8::MAX { f64::INFINITY } else { f64::from(part) / f64::from(PARTS) }
}

/// The part whose bound isn't below `value`. The sum of a few roundings in f32 is covered by one part in a
/// hundred thousand.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(crate) fn part_of(value: f32) -> u8 {
    // Saturates; NaN can't be.
    (value * (1.000_01 * PARTS) + 1.0) as u8
}

/// Which pairs of two sets of leaves meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pairing {
    /// Every pair of one set, which is given twice; both leaves get an entry.
    Within,
    /// Every leaf of the one with every leaf of the other; both get an entry, and the leaves of the one
    /// have the numbers after those of the other.
    Appended,
    /// As above; only the leaves of the one get an entry.
    Queries,
}

/// The entries of pairs of leaves that may hold a pair of points with |rho| of at least `floor`.
pub(crate) fn entries<T: Element>(
    field: &ResidualField<T>,
    own: &Leaves<T>,
    others: &Leaves<T>,
    pairing: Pairing,
    floor: f64,
) -> Vec<Entry> {
    let weights = CoverWeights::new(others.summaries());
    let covers = Covers::new(others.summaries(), &weights);
    let (own, others) = (Side::new(own), Side::new(others));
    let offset = if pairing == Pairing::Appended { others.summaries.len() } else { 0 };
    let pairs = Pairs { field, own, others, covers, pairing, offset, floor };
    let all = Mutex::new(Vec::new());
    let scratch = || Scratch {
        panels: Panels::with_capacity(GROUP * LEAF_POINTS, field.shape().rows()),
        covers: CoverBounds::default(),
        correlations: Vec::new(),
        pair: Vec::new(),
        strip: Vec::new(),
    };
    let groups = 0..pairs.own.summaries.len().div_ceil(GROUP);
    for_each_task(groups, scratch, |scratch, group| {
        let entries = pairs.group(group, scratch);
        all.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(entries);
    });
    all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Leaves with their pivots side by side.
struct Side<'a, T> {
    summaries: &'a [Summary],
    pivots: PointBlocks<T>,
    /// One more than leaves: where each leaf's pivots begin.
    first: Vec<usize>,
}

impl<'a, T: Element> Side<'a, T> {
    #[allow(clippy::cast_possible_truncation)]
    fn new(leaves: &'a Leaves<T>) -> Self {
        let summaries = leaves.summaries();
        let (mut first, mut lanes) = (Vec::with_capacity(summaries.len() + 1), Vec::new());
        for (leaf, summary) in summaries.iter().enumerate() {
            first.push(lanes.len());
            let base = (leaf * LEAF_POINTS) as u32;
            lanes.extend(summary.pivots.iter().map(|&lane| base + u32::from(lane)));
        }
        first.push(lanes.len());
        Self { summaries, pivots: PointBlocks::gather(leaves.points(), &lanes), first }
    }

    /// The pivots of some leaves.
    fn pivots(&self, leaves: Range<usize>) -> Range<usize> {
        self.first[leaves.start]..self.first[leaves.end]
    }
}

struct Pairs<'a, T: Element> {
    field: &'a ResidualField<T>,
    own: Side<'a, T>,
    others: Side<'a, T>,
    covers: Covers<'a>,
    pairing: Pairing,
    /// The number of the first of one's own leaves.
    offset: usize,
    floor: f64,
}

struct Scratch<T> {
    panels: Panels<T>,
    covers: CoverBounds,
    /// Of a group's pivots with those of a run of leaves.
    correlations: Vec<T>,
    /// Of the pivots of one pair of leaves.
    pair: Vec<f32>,
    strip: Vec<f32>,
}

impl<T: Element> Pairs<'_, T> {
    /// The entries of a group of leaves with all others.
    fn group(&self, group: usize, scratch: &mut Scratch<T>) -> Vec<Entry> {
        let own = group * GROUP..((group + 1) * GROUP).min(self.own.summaries.len());
        let count = self.others.summaries.len();
        let bounds: Vec<Vec<f32>> = own
            .clone()
            .map(|leaf| {
                let results = &mut scratch.covers;
                self.covers.bounds(self.field, &self.own.summaries[leaf], results);
                results.bounds.clone()
            })
            .collect();
        let is_near = |leaf: usize, other: usize| {
            let later = self.pairing != Pairing::Within || other > leaf;
            let bound = f64::from(bounds[leaf - own.start][other]);
            later && bound >= self.floor
        };
        let mut entries = Vec::new();
        let mut is_met = vec![false; count];
        for leaf in own.clone() {
            for (other, is_met) in is_met.iter_mut().enumerate() {
                if !is_near(leaf, other) {
                    continue;
                }
                if self.shares_pivots(leaf, other) {
                    *is_met = true;
                } else {
                    let parts = [part_of(bounds[leaf - own.start][other]); LEAF_POINTS];
                    self.enter(leaf, other, [&parts, &parts], &mut entries);
                }
            }
        }

        let pivots = self.own.pivots(own.clone());
        let source = self.own.pivots.view();
        scratch.panels.pack(pivots.len(), |pivot, row| {
            source.get(pivots.start + pivot, row).expect("the pivot exists")
        });
        let mut start = 0;
        while let Some(skipped) = is_met[start..].iter().position(|&is_met| is_met) {
            start += skipped;
            let run = is_met[start..].iter().take(RUN).take_while(|&&is_met| is_met).count();
            let others = start..start + run;
            start = others.end;
            let (first_lane, lanes) = self.correlate(others.clone(), scratch);
            for leaf in own.clone() {
                let rows = self.own.pivots(leaf..leaf + 1);
                for other in others.clone() {
                    if !is_near(leaf, other) || !self.shares_pivots(leaf, other) {
                        continue;
                    }
                    let columns = self.others.pivots(other..other + 1);
                    let columns = columns.start - first_lane..columns.end - first_lane;
                    let Scratch { correlations, pair, strip, .. } = &mut *scratch;
                    pair.clear();
                    for row in rows.clone() {
                        let row = &correlations[(row - pivots.start) * lanes..][..lanes];
                        pair.extend(row[columns.clone()].iter().map(|value| value.to_f64() as f32));
                    }
                    self.pair(leaf, other, pair, strip, &mut entries);
                }
            }
        }
        entries
    }

    /// Whether a pair of leaves is bounded by way of its pivots.
    fn shares_pivots(&self, leaf: usize, other: usize) -> bool {
        let pivots = |summary: &Summary| summary.pivots.len() as f64;
        let (own, other) = (&self.own.summaries[leaf], &self.others.summaries[other]);
        let pairs = pivots(own) * pivots(other);
        !own.is_opaque
            && !other.is_opaque
            && pairs <= PIVOTS_SHARE * (LEAF_POINTS * LEAF_POINTS) as f64
    }

    /// Correlates the pivots in the panels with those of some leaves; returns the first lane, which is
    /// the first of a block, and the number of lanes.
    fn correlate(&self, others: Range<usize>, scratch: &mut Scratch<T>) -> (usize, usize) {
        let pivots = self.others.pivots(others);
        let blocks = pivots.start / T::BLOCK_LANES..pivots.end.div_ceil(T::BLOCK_LANES);
        let first_lane = blocks.start * T::BLOCK_LANES;
        let blocks: Blocks<'_, T> = self.others.pivots.view().slice(blocks);
        let lanes = blocks.points();
        let (family, shape) = (self.field.function().family(), self.field.shape());
        for (first, panel) in scratch.panels.iter() {
            let end = (first + panel.queries()) * lanes;
            if scratch.correlations.len() < end {
                scratch.correlations.resize(end, T::ZERO);
            }
            let output = &mut scratch.correlations[first * lanes..end];
            let kernels = self.field.kernels();
            let correlate = kernels.signed_correlations(family, shape, panel, blocks, output);
            correlate.expect("pivots have the field's shape");
        }
        (first_lane, lanes)
    }

    /// The entries of one pair of leaves, from the correlations of their pivots.
    #[allow(clippy::cast_possible_truncation)]
    fn pair(
        &self,
        leaf: usize,
        other: usize,
        correlations: &[f32],
        strip: &mut Vec<f32>,
        entries: &mut Vec<Entry>,
    ) {
        let (own, others) = (&self.own.summaries[leaf], &self.others.summaries[other]);
        // Not a number counts as 1.
        let greater = |greatest: f32, value: &f32| match value.abs() {
            value if value <= greatest => greatest,
            value if value > greatest => value,
            _ => f32::INFINITY,
        };
        let greatest = f64::from(correlations.iter().fold(0.0, greater));
        let margin = own.margin(others);
        let loose = own.weight * others.weight * greatest
            + (own.residual * others.reach + own.reach * others.residual);
        if loose * (1.0 + 1e-6) + margin < self.floor {
            return;
        }
        let mut maxima = [[f32::INFINITY; LEAF_POINTS]; 2];
        if greatest.is_finite() {
            let [left, right] = &mut maxima;
            left.fill(0.0);
            right.fill(0.0);
            let blocks = (own.interpolation.view(), others.interpolation.view());
            let (left, right) = (&mut left[..blocks.0.points()], &mut right[..blocks.1.points()]);
            self.field
                .kernels()
                .with_element::<f32>()
                .interpolation_bounds(
                    correlations,
                    (own.shape(), blocks.0),
                    (others.shape(), blocks.1),
                    strip,
                    left,
                    right,
                )
                .expect("the summaries have these shapes");
        }
        let margin = (margin as f32).next_up();
        let bounds = maxima.map(|maxima| maxima.map(|maximum| part_of(maximum + margin)));
        self.enter(leaf, other, [&bounds[0], &bounds[1]], entries);
    }

    /// Enters a pair in the lists of both leaves, where a bound reaches the floor.
    #[allow(clippy::cast_possible_truncation)]
    fn enter(
        &self,
        leaf: usize,
        other: usize,
        bounds: [&[u8; LEAF_POINTS]; 2],
        entries: &mut Vec<Entry>,
    ) {
        let numbers = ((leaf + self.offset) as u32, other as u32);
        let both = [numbers, (numbers.1, numbers.0)];
        let sides = if self.pairing == Pairing::Queries { 1 } else { 2 };
        let summaries = [&self.own.summaries[leaf], &self.others.summaries[other]];
        for (((leaf, other), bounds), summary) in
            both.into_iter().zip(bounds).zip(summaries).take(sides)
        {
            // A query in an opaque leaf goes by the covers.
            let is_opaque = summary.is_opaque;
            if !is_opaque && bounds.iter().any(|&part| bound_of(part) >= self.floor) {
                entries.push(Entry { leaf, other, bounds: *bounds });
            }
        }
    }
}

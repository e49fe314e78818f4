//! Which leaves may hold points near those of a leaf, and how near: lists of leaves with upper bounds on
//! |rho|, one for each point of the leaf.
//!
//! ```text
//! for each group of leaves, in parallel:
//!     its envelope against those of others, level by level    rules out most groups, where w is local
//!     envelopes of its leaves against those of what is left   and most leaves of the others
//!     correlations of its pivots with those of what is left   full register tiles
//!     for each pair of leaves: bounds from these              the greatest by row and by column
//! ```
//!
//! rho is symmetric and so are the bounds: within one set of leaves a pair is taken once, and its maxima
//! by rows and by columns serve both leaves.

use core::ops::Range;
use std::sync::Mutex;

use rhotree_kernels::Element;

use super::envelopes::Probe;
use super::leaf_set::{LeafSet, Summaries};
use super::leaves::LEAF_POINTS;
use super::levels::{Bounder, GROUP};
use crate::field::ResidualField;
use crate::layout::{Panels, PointBlocks};
use crate::parallel::{Monitor, for_each_task, locked, unlocked};

/// Leaves of a group whose pivots are taken together: with those of a group of others and their correlations they
/// stay in the cache.
const TOGETHER: usize = GROUP / 2;

/// Pairs of leaves whose pivots' correlations would be as many as this share of their points' have the
/// bound of their envelopes: a query may as well meet the points themselves.
const PIVOTS_SHARE: f64 = 0.3;

/// Bounds are kept as whole numbers of this part, rounded up.
const PARTS: f32 = 255.0;

/// For each leaf the other leaves that may hold points near its own, and for each of its points an upper
/// bound on |rho| with any point of theirs.
#[derive(Clone, Debug)]
pub(super) struct Lists {
    /// One more than leaves: where each leaf's entries begin.
    first: Vec<usize>,
    leaves: Vec<u32>,
    bounds: Vec<[u8; LEAF_POINTS]>,
}

/// One leaf in another's list.
pub(super) struct Entry {
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
pub(super) fn bound_of(part: u8) -> f64 {
    if part == u8::MAX { f64::INFINITY } else { f64::from(part) / f64::from(PARTS) }
}

/// The part whose bound isn't below `value`. The sum of a few roundings in f32 is covered by one part in a
/// hundred thousand.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn part_of(value: f32) -> u8 {
    // Saturates; NaN can't be.
    (value * (1.000_01 * PARTS) + 1.0) as u8
}

/// What was done to find entries.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PairWork {
    /// Bounds by envelopes.
    pub bounds: u64,
    /// Correlations of the pivots of two leaves.
    pub pivots: u64,
    /// Pairs of leaves whose points were bounded by way of their pivots.
    pub pairs: u64,
}

impl PairWork {
    /// Adds what else was done.
    pub const fn add(&mut self, other: Self) {
        self.bounds += other.bounds;
        self.pivots += other.pivots;
        self.pairs += other.pairs;
    }
}

/// Which pairs of two sets of leaves meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pairing {
    /// Every pair of one set, which is given twice; both leaves get an entry.
    Within,
    /// Every leaf of the one with every leaf of the other; both get an entry, and the leaves of the one
    /// have the numbers after those of the other.
    Appended,
    /// As above; only the leaves of the one get an entry.
    Queries,
}

/// The entries of pairs of leaves that may hold a pair of points with |rho| of at least `floor`.
pub(super) fn entries<T: Element>(
    field: &ResidualField<T>,
    own: &LeafSet<T>,
    others: &LeafSet<T>,
    pairing: Pairing,
    floor: f64,
) -> Vec<Entry> {
    let pairs = Pairs::new(field, own, others, pairing, floor);
    pairs.entries(0..pairs.groups()).0
}

/// Leaves with their pivots side by side.
struct Side<'a, T: Element> {
    summaries: &'a Summaries,
    pivots: PointBlocks<T>,
    /// One more than leaves: where each leaf's pivots begin.
    first: Vec<usize>,
}

impl<'a, T: Element> Side<'a, T> {
    #[allow(clippy::cast_possible_truncation)]
    fn new(set: &'a LeafSet<T>) -> Self {
        let summaries = &set.summaries;
        let (mut first, mut lanes) = (Vec::with_capacity(set.len() + 1), Vec::new());
        for (leaf, pivots) in summaries.pivots.iter().enumerate() {
            first.push(lanes.len());
            let base = (leaf * LEAF_POINTS) as u32;
            lanes.extend(pivots.lanes.iter().map(|&lane| base + u32::from(lane)));
        }
        first.push(lanes.len());
        Self { summaries, pivots: PointBlocks::gather(set.leaves.points(), &lanes), first }
    }

    /// Number of leaves.
    const fn len(&self) -> usize {
        self.first.len() - 1
    }

    /// The pivots of some leaves.
    fn pivots(&self, leaves: Range<usize>) -> Range<usize> {
        self.first[leaves.start]..self.first[leaves.end]
    }
}

/// The pairs of leaves of two sets, group by group of the one.
pub(super) struct Pairs<'a, T: Element> {
    field: &'a ResidualField<T>,
    bounder: Bounder,
    own: Side<'a, T>,
    others: Side<'a, T>,
    pairing: Pairing,
    /// The number of the first of one's own leaves.
    offset: usize,
    floor: f64,
}

/// What a thread reuses from group to group.
struct Worker<T> {
    panels: Panels<T>,
    /// Those of a group's leaves.
    probes: Vec<Probe>,
    /// Of a group's pivots with those of a run of leaves.
    correlations: Vec<T>,
    /// Of the pivots of one pair of leaves.
    pair: Vec<f32>,
    strip: Vec<f32>,
    work: PairWork,
}

/// A group of one's own leaves and one of the others, with the bounds of each pair by its envelopes.
struct Groups {
    own: Range<usize>,
    others: Range<usize>,
    bounds: [[f32; GROUP]; GROUP],
}

impl Groups {
    fn bound(&self, leaf: usize, other: usize) -> f32 {
        self.bounds[leaf - self.own.start][other - self.others.start]
    }
}

/// Some of the others, and where their pivots' correlations with a group's stand in the worker.
struct Run {
    others: Range<usize>,
    /// The first lane, which is the first of a block, and the number of lanes.
    first_lane: usize,
    lanes: usize,
}

impl<'a, T: Element> Pairs<'a, T> {
    /// Those of two sets, or twice the same. Leaves whose bound is below `floor` aren't near.
    pub fn new(
        field: &'a ResidualField<T>,
        own: &'a LeafSet<T>,
        others: &'a LeafSet<T>,
        pairing: Pairing,
        floor: f64,
    ) -> Self {
        let (own, others) = (Side::new(own), Side::new(others));
        let offset = if pairing == Pairing::Appended { others.len() } else { 0 };
        Self { field, bounder: Bounder::new(field), own, others, pairing, offset, floor }
    }

    /// Number of groups.
    pub const fn groups(&self) -> usize {
        self.own.len().div_ceil(GROUP)
    }

    /// The entries of some groups, in no order, and what it took to find them. Within one set a pair belongs to the
    /// first group of its two.
    pub fn entries(&self, groups: impl Iterator<Item = usize> + Send) -> (Vec<Entry>, PairWork) {
        let all = Mutex::new((Vec::new(), PairWork::default()));
        let worker = || Worker {
            panels: Panels::with_capacity(TOGETHER * LEAF_POINTS, self.field.shape().rows()),
            probes: vec![Probe::default(); GROUP],
            correlations: Vec::new(),
            pair: Vec::new(),
            strip: Vec::new(),
            work: PairWork::default(),
        };
        for_each_task(groups, &Monitor::silent(), worker, |worker, group| {
            let entries = self.group(group, worker);
            let mut all = locked(&all);
            all.0.extend(entries);
            all.1.add(core::mem::take(&mut worker.work));
        });
        unlocked(all)
    }

    /// The entries of a group of leaves with all others.
    fn group(&self, group: usize, worker: &mut Worker<T>) -> Vec<Entry> {
        let own = self.own.summaries.levels.leaves_of(group);
        let levels = &self.others.summaries.levels;
        let mut entries = Vec::new();
        let near = self.near_groups(group, worker);
        for (leaf, probe) in own.clone().zip(&mut worker.probes) {
            probe.set_envelope(&self.own.summaries.levels.leaf(leaf), levels.greatest());
        }
        let bounds = near.into_iter().map(|other| {
            let others = levels.leaves_of(other);
            let mut bounds = [[f32::NEG_INFINITY; GROUP]; GROUP];
            for (probe, bounds) in worker.probes.iter().zip(&mut bounds[..own.len()]) {
                *bounds = levels.bounds(&self.bounder, probe, 0, other);
            }
            Groups { own: own.clone(), others, bounds }
        });
        let near: Vec<Groups> = bounds.collect();
        worker.work.bounds += (near.len() * own.len() * GROUP) as u64;
        for start in own.clone().step_by(TOGETHER) {
            let own = start..(start + TOGETHER).min(own.end);
            self.pack_pivots(own.clone(), worker);
            for groups in &near {
                let is_met = self.enter_by_envelopes(groups, own.clone(), &mut entries);
                let mut start = groups.others.start;
                for run in is_met[..groups.others.len()].chunk_by(|a, b| a == b) {
                    let run_end = start + run.len();
                    if run[0] {
                        let others = start..run_end;
                        self.enter_by_pivots(groups, own.clone(), others, worker, &mut entries);
                    }
                    start = run_end;
                }
            }
        }
        entries
    }

    /// The groups of the others, ascending, that may be near one of one's own.
    fn near_groups(&self, group: usize, worker: &mut Worker<T>) -> Vec<usize> {
        let levels = &self.others.summaries.levels;
        let envelope = self.own.summaries.levels.group(group);
        let probe = &mut worker.probes[0];
        probe.set_envelope(&envelope, levels.greatest());
        let (mut groups, bounds) = levels.near_groups(&self.bounder, probe, self.floor);
        worker.work.bounds += bounds;
        if self.pairing == Pairing::Within {
            groups.retain(|&other| other >= group);
        }
        groups
    }

    /// Whether a pair is to be looked at, as far as the envelopes can tell.
    fn is_near(&self, groups: &Groups, leaf: usize, other: usize) -> bool {
        let later = self.pairing != Pairing::Within || other > leaf;
        later && f64::from(groups.bound(leaf, other)) >= self.floor
    }

    /// Enters the pairs that aren't bounded by way of pivots; for each of the other leaves, whether it is in a
    /// pair that is.
    fn enter_by_envelopes(
        &self,
        groups: &Groups,
        own: Range<usize>,
        entries: &mut Vec<Entry>,
    ) -> [bool; GROUP] {
        let mut is_met = [false; GROUP];
        for leaf in own {
            for (other, is_met) in groups.others.clone().zip(&mut is_met) {
                if !self.is_near(groups, leaf, other) {
                    continue;
                }
                if self.shares_pivots(leaf, other) {
                    *is_met = true;
                } else {
                    let parts = [part_of(groups.bound(leaf, other)); LEAF_POINTS];
                    self.enter(leaf, other, [&parts, &parts], entries);
                }
            }
        }
        is_met
    }

    /// Packs the pivots of some leaves into the worker's panels.
    fn pack_pivots(&self, own: Range<usize>, worker: &mut Worker<T>) {
        let pivots = self.own.pivots(own);
        let source = self.own.pivots.view();
        worker.panels.pack(pivots.len(), |pivot, row| {
            source.get(pivots.start + pivot, row).expect("the pivot exists")
        });
    }

    /// Enters the near pairs of leaves whose pivots are in the panels and a run of other leaves.
    #[allow(clippy::cast_possible_truncation)]
    fn enter_by_pivots(
        &self,
        groups: &Groups,
        own: Range<usize>,
        others: Range<usize>,
        worker: &mut Worker<T>,
        entries: &mut Vec<Entry>,
    ) {
        let run = self.correlate(others, worker);
        let first_row = self.own.first[own.start];
        for leaf in own {
            let rows = self.own.pivots(leaf..leaf + 1);
            for other in run.others.clone() {
                if !self.is_near(groups, leaf, other) || !self.shares_pivots(leaf, other) {
                    continue;
                }
                let columns = self.others.pivots(other..other + 1);
                let columns = columns.start - run.first_lane..columns.end - run.first_lane;
                let Worker { correlations, pair, strip, work, .. } = &mut *worker;
                pair.clear();
                for row in rows.clone() {
                    let row = &correlations[(row - first_row) * run.lanes..][..run.lanes];
                    pair.extend(row[columns.clone()].iter().map(|value| value.to_f64() as f32));
                }
                work.pivots += pair.len() as u64;
                work.pairs += u64::from(self.pair(leaf, other, pair, strip, entries));
            }
        }
    }

    /// Whether a pair of leaves is bounded by way of its pivots.
    fn shares_pivots(&self, leaf: usize, other: usize) -> bool {
        let (own, other) = (&self.own.summaries.pivots[leaf], &self.others.summaries.pivots[other]);
        let pairs = own.lanes.len() as f64 * other.lanes.len() as f64;
        !own.is_opaque
            && !other.is_opaque
            && pairs <= PIVOTS_SHARE * (LEAF_POINTS * LEAF_POINTS) as f64
    }

    /// Correlates the pivots in the panels with those of some leaves.
    fn correlate(&self, others: Range<usize>, worker: &mut Worker<T>) -> Run {
        let pivots = self.others.pivots(others.clone());
        let blocks = pivots.start / T::BLOCK_LANES..pivots.end.div_ceil(T::BLOCK_LANES);
        let first_lane = blocks.start * T::BLOCK_LANES;
        let blocks = self.others.pivots.view().slice(blocks);
        let lanes = blocks.points();
        for (first, panel) in worker.panels.iter() {
            let end = (first + panel.queries()) * lanes;
            if worker.correlations.len() < end {
                worker.correlations.resize(end, T::ZERO);
            }
            let output = &mut worker.correlations[first * lanes..end];
            self.field.correlator().signed(panel, blocks, output);
        }
        Run { others, first_lane, lanes }
    }

    /// The entries of one pair of leaves, from the correlations of their pivots; whether their points were looked at.
    #[allow(clippy::cast_possible_truncation)]
    fn pair(
        &self,
        leaf: usize,
        other: usize,
        correlations: &[f32],
        strip: &mut Vec<f32>,
        entries: &mut Vec<Entry>,
    ) -> bool {
        let (own, others) =
            (&self.own.summaries.pivots[leaf], &self.others.summaries.pivots[other]);
        // Not a number counts as 1.
        let greater = |greatest: f32, value: &f32| match value.abs() {
            value if value <= greatest => greatest,
            value if value > greatest => value,
            _ => f32::INFINITY,
        };
        let greatest = f64::from(correlations.iter().fold(0.0, greater));
        let slacks = self.own.summaries.slack(leaf) + self.others.summaries.slack(other);
        let margin = own.margin(others, slacks);
        let loose = own.weight * others.weight * greatest
            + (own.remainder * others.reach + own.reach * others.remainder);
        if loose * (1.0 + 1e-6) + margin < self.floor {
            return false;
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
        true
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
        let pivots = [&self.own.summaries.pivots[leaf], &self.others.summaries.pivots[other]];
        for (((leaf, other), bounds), pivots) in
            both.into_iter().zip(bounds).zip(pivots).take(sides)
        {
            // A query in an opaque leaf goes by the envelopes.
            let is_opaque = pivots.is_opaque;
            if !is_opaque && bounds.iter().any(|&part| bound_of(part) >= self.floor) {
                entries.push(Entry { leaf, other, bounds: *bounds });
            }
        }
    }
}

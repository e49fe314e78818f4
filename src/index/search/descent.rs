//! The leaves that a query is to meet, most promising first, from the levels above the leaves.
//!
//! A heap holds what was looked into so far: groups and leaves by their bounds. The best group is opened, the
//! best leaf is met, until the best of all is below the query's threshold. What is below a group that is
//! never the best costs nothing.

use core::cell::LazyCell;
use std::collections::BinaryHeap;

use crate::index::envelopes::Probe;
use crate::index::levels::{Bounder, Levels};

/// The bits of an entry's number: those of leaves that fit into the keys of a search, with one level more.
const NUMBER_BITS: u32 = 28;
const NUMBER_MASK: u32 = (1 << NUMBER_BITS) - 1;

/// Most entries of a heap. A query that needs more is left for the scan, so that what a thread needs doesn't
/// grow with the number of points.
const MOST_ENTRIES: usize = 4096;

/// A group or a leaf with its bound: ordered by bound, then leaves before groups, then the lower number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry(u64);

impl Entry {
    /// A member of a level; those of the first are leaves. The bound isn't negative.
    fn new(bound: f32, level: usize, number: usize) -> Self {
        let place = (level as u32) << NUMBER_BITS | number as u32;
        Self(u64::from(bound.to_bits()) << 32 | u64::from(!place))
    }

    #[allow(clippy::cast_possible_truncation)]
    const fn bound(self) -> f32 {
        f32::from_bits((self.0 >> 32) as u32)
    }

    #[allow(clippy::cast_possible_truncation)]
    const fn level(self) -> usize {
        (!(self.0 as u32) >> NUMBER_BITS) as usize
    }

    #[allow(clippy::cast_possible_truncation)]
    const fn number(self) -> usize {
        (!(self.0 as u32) & NUMBER_MASK) as usize
    }
}

/// The way of a query through the levels.
#[derive(Default)]
pub(super) struct Descent {
    heap: BinaryHeap<Entry>,
    /// Leaves that it met before, ascending.
    before: Vec<u32>,
    /// Leaves that it met on its way.
    met: usize,
    /// Bounds that were computed since somebody asked.
    bounds: u64,
}

/// What a descent needs to know of its query.
pub(super) struct Sight<'a, P> {
    pub levels: &'a Levels,
    pub bounder: &'a Bounder,
    /// Made where a group is opened: most steps after the first open none.
    pub probe: LazyCell<&'a Probe, P>,
    /// The query's k-th correlation so far.
    pub threshold: f64,
    /// Points from this id on aren't admitted.
    pub limit: u32,
}

/// How far a step took a descent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// There may be more.
    Under,
    /// Nothing is left that reaches the threshold.
    Done,
    /// Too much is left.
    Lonely,
}

impl Descent {
    /// Begins at the top. The leaves that were met before are left out.
    pub fn begin(&mut self, levels: &Levels, before: impl Iterator<Item = u32>) {
        self.heap.clear();
        self.heap.push(Entry::new(f32::INFINITY, levels.height(), 0));
        self.before.clear();
        self.before.extend(before);
        self.before.sort_unstable();
        self.met = 0;
    }

    /// Takes up to `quota` leaves, the best that are left.
    pub fn advance<'a>(
        &mut self,
        sight: &Sight<'a, impl FnOnce() -> &'a Probe>,
        quota: usize,
        most: usize,
        mut take: impl FnMut(u32),
    ) -> Step {
        if self.met > 0 && self.is_lonely(sight.threshold, most) {
            return Step::Lonely;
        }
        let mut taken = 0;
        while let Some(&entry) = self.heap.peek() {
            // What ties with the threshold may have a lower id.
            if f64::from(entry.bound()) < sight.threshold {
                return Step::Done;
            }
            if taken == quota {
                return Step::Under;
            }
            self.heap.pop();
            if entry.level() > 0 {
                self.open(sight, entry);
                if self.heap.len() > MOST_ENTRIES {
                    return Step::Lonely;
                }
            } else if self.before.binary_search(&(entry.number() as u32)).is_err() {
                take(entry.number() as u32);
                taken += 1;
                self.met += 1;
            }
        }
        Step::Done
    }

    /// The number of bounds that were computed since the last call.
    pub fn take_bounds(&mut self) -> u64 {
        core::mem::take(&mut self.bounds)
    }

    /// Replaces a group by those of its members that reach the threshold and hold a point that is admitted.
    fn open<'a>(&mut self, sight: &Sight<'a, impl FnOnce() -> &'a Probe>, group: Entry) {
        let Sight { levels, bounder, ref probe, threshold, limit } = *sight;
        let level = group.level() - 1;
        let bounds = levels.bounds(bounder, probe, level, group.number());
        self.bounds += bounds.len() as u64;
        for (member, bound) in (group.number() * bounds.len()..).zip(bounds) {
            let is_member = bound >= 0.0;
            if is_member && f64::from(bound) >= threshold && levels.least(level, member) < limit {
                self.heap.push(Entry::new(bound, level, member));
            }
        }
    }

    /// Whether more leaves are known to be met than `most`, those that were met included.
    fn is_lonely(&mut self, threshold: f64, most: usize) -> bool {
        if self.met + self.heap.len() <= most {
            return false;
        }
        self.heap.retain(|entry| f64::from(entry.bound()) >= threshold);
        self.met + self.heap.iter().filter(|entry| entry.level() == 0).count() > most
    }
}

//! A query under way: its candidates, and the leaves that it is still to meet.

use std::sync::Mutex;

use rhotree_kernels::{Candidates, Element};

use super::descent::Descent;
use crate::index::leaves::LEAF_POINTS;
use crate::index::levels::Levels;
use crate::index::lists::bound_of;

/// Bits of an order's key below the bound's.
const PLACE_BITS: u32 = 24;
const PLACE_MASK: u32 = (1 << PLACE_BITS) - 1;

/// Where a query's next leaves come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It hasn't met any.
    First,
    /// From its list.
    List,
    /// From the levels above the leaves.
    Levels,
    /// Nothing is left to meet.
    Done,
    /// Too much is left to meet.
    Lonely,
}

/// A query under way.
pub(super) struct Query<T> {
    pub leaf: u32,
    pub candidates: Mutex<Candidates<T>>,
    pub stage: Stage,
    /// Rounds by way of the levels.
    pub rounds: usize,
    /// The leaves of the list by descending bound: 255 less the bound's part, then the place in the list.
    order: Vec<u32>,
    /// How many of them were met.
    met: usize,
    pub descent: Descent,
}

impl<T: Element> Query<T> {
    pub fn new(candidates: Candidates<T>) -> Self {
        Self {
            leaf: 0,
            candidates: Mutex::new(candidates),
            stage: Stage::First,
            rounds: 0,
            order: Vec::new(),
            met: 0,
            descent: Descent::default(),
        }
    }

    /// Begins the query of a lane of a leaf, whose list has these bounds.
    #[allow(clippy::cast_possible_truncation)]
    pub fn begin(&mut self, leaf: usize, bounds: &[[u8; LEAF_POINTS]], lane: usize) {
        self.leaf = leaf as u32;
        self.met = 0;
        self.rounds = 0;
        self.stage = Stage::First;
        sort_by_bound(bounds, lane, &mut self.order);
    }

    /// Entries of its list.
    pub const fn entries(&self) -> usize {
        self.order.len()
    }

    /// Goes on by way of the levels, but for the leaves of its list that it has met, and its own.
    pub fn resort_to_levels(&mut self, levels: &Levels, list: &[u32], own: Option<u32>) {
        let met = self.order[..self.met].iter().map(|key| list[(key & PLACE_MASK) as usize]);
        self.descent.begin(levels, met.chain(own));
        self.stage = Stage::Levels;
    }

    /// Takes up to `quota` leaves of the order whose bound reaches the threshold; whether that were all.
    #[allow(clippy::cast_possible_truncation)]
    pub fn meet(&mut self, quota: usize, threshold: f64, mut take: impl FnMut(u32)) -> bool {
        let end = self.met.saturating_add(quota).min(self.order.len());
        while self.met < end {
            let key = self.order[self.met];
            // What ties with the threshold may have a lower id.
            if bound_of(u8::MAX - (key >> PLACE_BITS) as u8) < threshold {
                return true;
            }
            take(key & PLACE_MASK);
            self.met += 1;
        }
        end == self.order.len()
    }
}

/// The entries of a list by descending bound for the point in `lane`, ties in the list's order: a counting
/// sort.
#[allow(clippy::cast_possible_truncation)]
fn sort_by_bound(bounds: &[[u8; LEAF_POINTS]], lane: usize, order: &mut Vec<u32>) {
    let key = |bounds: &[u8; LEAF_POINTS]| u8::MAX - bounds[lane];
    let mut next = [0_u32; 1 + u8::MAX as usize];
    for bounds in bounds {
        next[usize::from(key(bounds))] += 1;
    }
    let mut sum = 0;
    for next in &mut next {
        sum += core::mem::replace(next, sum);
    }
    order.clear();
    order.resize(bounds.len(), 0);
    for (place, bounds) in bounds.iter().enumerate() {
        let key = key(bounds);
        let next = &mut next[usize::from(key)];
        order[*next as usize] = u32::from(key) << PLACE_BITS | place as u32;
        *next += 1;
    }
}

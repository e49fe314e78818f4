//! In which order the points are worked off, and which of them together.
//!
//! The covariances within a point's conditioning set are computed from rows of V, and points close to one another
//! share most of their sets. So points are taken in *batches* that are boxes of space, and a batch is cut into
//! *groups* whose sets are computed as one, the *union*: as many points as it pays for. Points whose turn comes
//! early have sets that reach far, so that only points of one *level* share a batch: those whose places in Vecchia's
//! order lie between two powers of two. (Supernodes, which Schäfer, Katzfuss and Owhadi, 2021, section 4, build from
//! the sets' radii, serve the same end.)
//!
//! Nothing here depends on the number of threads, so that no sum does.

use core::ops::Range;

use rayon::prelude::*;

use super::sets::ConditioningSets;
use crate::layout::spatial_order;

/// Points of a batch, and of the lowest level.
pub(super) const BATCH: usize = 32;

/// Batches in their order, cut into runs that are worked off one after the other and in parallel to one another.
pub(super) struct Plan {
    /// The set, by its place in the order of work.
    order: Vec<u32>,
    batches: Vec<Batch>,
    largest: usize,
}

/// Consecutive places.
pub(super) struct Batch {
    pub places: Range<usize>,
    pub groups: Vec<Group>,
}

/// Consecutive places of a batch, whose covariances are computed together.
pub(super) struct Group {
    /// Places, counted from the first of the batch.
    pub places: Range<usize>,
    /// The rows that occur in their sets, and their own, in ascending order.
    pub union: Vec<u32>,
    /// For each place, the numbers in the union of its set's rows, in ascending order, then of its own.
    members: Vec<u32>,
    /// Where each place's numbers begin, and where the last one's end.
    starts: Vec<u32>,
}

impl Group {
    /// The numbers in the union of the rows of a place's set, and of its own row.
    pub fn members(&self, place: usize) -> (&[u32], u32) {
        let all = &self.members[self.starts[place] as usize..self.starts[place + 1] as usize];
        let (own, set) = all.split_last().expect("a point's own row is there");
        (set, *own)
    }
}

impl Plan {
    /// The plan for sorted sets of points whose own rows are `first_row` and those that follow it. The points come in
    /// the order of `turns`; without one, all are of one level. `scaled` are their coordinates.
    pub fn new(
        sets: &ConditioningSets,
        first_row: usize,
        turns: Option<Vec<u32>>,
        scaled: &[f64],
        dimensions: usize,
    ) -> Self {
        let count = sets.len();
        let lowest = if turns.is_some() { BATCH } else { count };
        let mut order = turns.unwrap_or_else(|| (0..count as u32).collect());
        for level in levels(count, lowest) {
            // In ascending order first: the order of turns within a level doesn't matter.
            order[level.clone()].sort_unstable();
            spatial_order(scaled, dimensions, BATCH, &mut order[level.clone()]);
            // Within a batch too, points that follow one another are close.
            let batches = order[level].par_chunks_mut(BATCH);
            batches.for_each(|batch| spatial_order(scaled, dimensions, 1, batch));
        }
        let batches = order.par_chunks(BATCH).enumerate().map(|(number, points)| {
            let row = |point: u32| first_row as u32 + point;
            let groups = groups(points, |point| sets.slice(point as usize), row);
            Batch { places: number * BATCH..number * BATCH + points.len(), groups }
        });
        let batches = batches.collect();
        Self { order, batches, largest: sets.largest() }
    }

    /// The sets by their places.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// Size of the largest set.
    pub const fn largest(&self) -> usize {
        self.largest
    }

    /// The batches in runs that are of equal length but for the last.
    pub fn runs(&self) -> impl IndexedParallelIterator<Item = &[Batch]> {
        // Each for itself: a thread that is left with the last few alone is waited for.
        self.batches.par_chunks(self.batches_a_run()).with_max_len(1)
    }

    /// Places of a run, but for the last.
    pub fn places_a_run(&self) -> usize {
        self.batches_a_run() * BATCH
    }

    fn batches_a_run(&self) -> usize {
        /// Enough for the threads of a large machine; each has sums of its own.
        const RUNS: usize = 64;
        /// Enough to make up for these sums.
        const LEAST: usize = 12;
        self.batches.len().div_ceil(RUNS).max(LEAST)
    }
}

/// The places of each level: the first so many, and then as many again as there are before.
fn levels(count: usize, lowest: usize) -> Vec<Range<usize>> {
    let ends = core::iter::successors(Some(lowest), |end| Some(2 * end));
    let starts = core::iter::once(0).chain(ends.clone());
    let levels = starts.zip(ends).take_while(|&(start, _)| start < count);
    levels.map(|(start, end)| start..end.min(count)).collect()
}

/// Cuts a batch into groups: a point joins the one before it where that is no dearer than a group of its own.
fn groups<'a>(
    points: &[u32],
    set: impl Fn(u32) -> &'a [u32],
    row: impl Fn(u32) -> u32,
) -> Vec<Group> {
    let mut unions: Vec<(Range<usize>, Vec<u32>)> = Vec::new();
    for (place, &point) in points.iter().enumerate() {
        let mut own = set(point).to_vec();
        own.push(row(point));
        own.sort_unstable();
        if let Some((places, union)) = unions.last_mut() {
            let merged = merge(union, &own);
            if cost(merged.len()) <= cost(union.len()) + cost(own.len()) {
                (places.end, *union) = (place + 1, merged);
                continue;
            }
        }
        unions.push((place..place + 1, own));
    }
    let group = |(places, union): (Range<usize>, Vec<u32>)| {
        let number = |id: u32| union.binary_search(&id).expect("the union has every row") as u32;
        let (mut members, mut starts) = (Vec::new(), vec![0]);
        for &point in &points[places.clone()] {
            members.extend(set(point).iter().map(|&id| number(id)));
            members.push(number(row(point)));
            starts.push(members.len() as u32);
        }
        Group { places, union, members, starts }
    };
    unions.into_iter().map(group).collect()
}

/// What the covariances of so many rows among themselves cost, in pairs: theirs, and what each row takes besides.
const fn cost(rows: usize) -> usize {
    const ROW: usize = 12;
    rows * (rows / 2 + ROW)
}

/// The elements of two ascending lists.
fn merge(left: &[u32], right: &[u32]) -> Vec<u32> {
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut i, mut j) = (0, 0);
    while let (Some(&a), Some(&b)) = (left.get(i), right.get(j)) {
        merged.push(a.min(b));
        i += usize::from(a <= b);
        j += usize::from(b <= a);
    }
    merged.extend_from_slice(&left[i..]);
    merged.extend_from_slice(&right[j..]);
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points on a line, each with the five before it.
    fn line(count: usize) -> (ConditioningSets, Vec<f64>) {
        let sets: Vec<Vec<usize>> =
            (0..count).map(|i| (i.saturating_sub(5)..i).rev().collect()).collect();
        let sets = ConditioningSets::new(count, sets.iter().map(Vec::as_slice));
        (sets.expect("legal sets"), (0..count).map(|i| i as f64).collect())
    }

    #[test]
    fn every_point_has_one_place_and_its_rows() {
        let (sets, scaled) = line(1000);
        let turns = sets.topological_order().expect("no circle");
        let plan = Plan::new(&sets, 0, Some(turns), &scaled, 1);
        let mut seen: Vec<u32> = plan.order().to_vec();
        seen.sort_unstable();
        assert!(seen.into_iter().eq(0..1000));
        let mut next = 0;
        for batch in plan.batches.iter() {
            assert_eq!(batch.places.start, next);
            next = batch.places.end;
            let mut place = 0;
            for group in &batch.groups {
                assert_eq!(group.places.start, place);
                place = group.places.end;
                assert!(group.union.is_sorted_by(|a, b| a < b));
                for (number, place) in group.places.clone().enumerate() {
                    let point = plan.order()[batch.places.start + place];
                    let (set, own) = group.members(number);
                    let ids = set.iter().map(|&number| group.union[number as usize]);
                    assert!(ids.eq(sets.slice(point as usize).iter().copied()));
                    assert_eq!(group.union[own as usize], point);
                }
            }
            assert_eq!(place, batch.places.len());
        }
        assert_eq!(next, 1000);
        // Points that share their sets are together, eight of them and more.
        let groups: usize = plan.batches.iter().map(|batch| batch.groups.len()).sum();
        assert!(groups <= 1000 / 8, "{groups} groups");
    }

    #[test]
    fn points_that_share_nothing_are_apart() {
        let sets: Vec<Vec<usize>> = (0..10).map(|i| (100 * i..100 * i + 90).collect()).collect();
        let sets = ConditioningSets::new(1000, sets.iter().map(Vec::as_slice)).expect("legal");
        let plan = Plan::new(&sets, 1000, None, &[0.0; 10], 1);
        assert_eq!(plan.batches[0].groups.len(), 10);
        assert_eq!(plan.batches[0].groups[3].union.last(), Some(&1003));
    }

    #[test]
    fn levels_are_powers_of_two() {
        assert_eq!(levels(0, 32), []);
        assert_eq!(levels(100, 32), [0..32, 32..64, 64..100]);
        assert_eq!(levels(50, 32), [0..32, 32..50]);
        assert_eq!(levels(64, 64).len(), 1);
    }
}

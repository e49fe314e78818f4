//! The conditioning sets: which points the residual of each point is regressed on.

use core::ops::Range;

use crate::error::{Error, Result};
use crate::neighbors::Neighbors;

/// A conditioning set for each of some points, all of them points of one field.
///
/// Under Vecchia's rule a point's set is among the points before it; any sets will do that lead from no point
/// back to itself, such as those of points that were searched in another order.
///
/// ```
/// use rhotree::vecchia::ConditioningSets;
///
/// // Three points: the last is conditioned on both others.
/// let sets = ConditioningSets::new(3, [&[][..], &[0], &[1, 0]])?;
/// assert_eq!((sets.len(), sets.largest()), (3, 2));
/// assert_eq!(sets.of(2).collect::<Vec<_>>(), [1, 0]);
/// assert_eq!(sets.truncated(1).of(2).collect::<Vec<_>>(), [1]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditioningSets {
    /// Number of points that can be in a set.
    points: usize,
    /// Where each set begins in the list of ids, and where the last one ends.
    starts: Vec<usize>,
    ids: Vec<u32>,
}

impl ConditioningSets {
    /// Sets of ids below `points`, one for each point that is conditioned, in its order.
    ///
    /// # Errors
    /// An id that is no point's, or is in a set twice.
    pub fn new<'a>(points: usize, sets: impl IntoIterator<Item = &'a [usize]>) -> Result<Self> {
        let mut built = Self { points, starts: vec![0], ids: Vec::new() };
        let mut sorted = Vec::new();
        for (set, ids) in sets.into_iter().enumerate() {
            let refuse = |point, problem| Err(Error::ConditioningSet { set, point, problem });
            if let Some(&id) = ids.iter().find(|&&id| id >= points || id > i32::MAX as usize) {
                return refuse(id, "is no point of the field");
            }
            sorted.clear();
            sorted.extend_from_slice(ids);
            sorted.sort_unstable();
            if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
                return refuse(pair[0], "is in it twice");
            }
            built.ids.extend(ids.iter().map(|&id| id as u32));
            built.starts.push(built.ids.len());
        }
        Ok(built)
    }

    /// The neighbours that a search among `points` points has found, of all points or of new ones.
    ///
    /// # Errors
    /// A neighbour that is none of the points.
    pub fn from_neighbors(points: usize, neighbors: &Neighbors) -> Result<Self> {
        Self::new(points, (0..neighbors.queries()).map(|query| neighbors.ids(query)))
    }

    /// A set without points for each of so many.
    #[must_use]
    pub fn empty(points: usize) -> Self {
        Self::among(points, points)
    }

    /// A set without points for each of so many, in which `points` points could be.
    pub(super) fn among(points: usize, sets: usize) -> Self {
        Self { points, starts: vec![0; sets + 1], ids: Vec::new() }
    }

    /// The first `k` of each set, which are the nearest where the sets are a search's.
    #[must_use]
    pub fn truncated(&self, k: usize) -> Self {
        let mut truncated = Self { points: self.points, starts: vec![0], ids: Vec::new() };
        for set in 0..self.len() {
            let ids = self.slice(set);
            truncated.ids.extend_from_slice(&ids[..k.min(ids.len())]);
            truncated.starts.push(truncated.ids.len());
        }
        truncated
    }

    /// Number of sets.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether there is no set.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Size of the largest set.
    #[must_use]
    pub fn largest(&self) -> usize {
        self.starts.windows(2).map(|pair| pair[1] - pair[0]).max().unwrap_or(0)
    }

    /// The points of a set; none where there is no such set.
    pub fn of(&self, set: usize) -> impl ExactSizeIterator<Item = usize> {
        let ids = if set < self.len() { self.slice(set) } else { &[] };
        ids.iter().map(|&id| id as usize)
    }

    /// The sets, of points with other numbers.
    pub(super) fn with_numbers(&self, numbers: &[u32]) -> Self {
        let ids = self.ids.iter().map(|&id| numbers[id as usize]).collect();
        Self { points: self.points, starts: self.starts.clone(), ids }
    }

    /// The sets in another order, of points with other numbers.
    pub(super) fn renumbered(&self, order: &[u32], numbers: &[u32]) -> Self {
        let mut renumbered = Self { points: self.points, starts: vec![0], ids: Vec::new() };
        renumbered.ids.reserve_exact(self.ids.len());
        for &set in order {
            let ids = self.slice(set as usize).iter().map(|&id| numbers[id as usize]);
            renumbered.ids.extend(ids);
            renumbered.starts.push(renumbered.ids.len());
        }
        renumbered
    }

    /// Sorts each set. Returns, for the list of all sets' points, the position that each had in its set.
    pub(super) fn sort(&mut self) -> Vec<u32> {
        let (mut positions, mut pairs) = (Vec::with_capacity(self.ids.len()), Vec::new());
        for set in 0..self.len() {
            let range = self.range(set);
            let ids = &mut self.ids[range];
            pairs.clear();
            pairs.extend(ids.iter().copied().zip(0..));
            pairs.sort_unstable();
            ids.iter_mut().zip(&pairs).for_each(|(id, &(sorted, _))| *id = sorted);
            positions.extend(pairs.iter().map(|&(_, position)| position));
        }
        positions
    }

    /// Number of points that can be in a set.
    pub(super) const fn points(&self) -> usize {
        self.points
    }

    /// The ids of a set that exists.
    pub(super) fn slice(&self, set: usize) -> &[u32] {
        &self.ids[self.range(set)]
    }

    /// Where a set that exists stands in the list of all sets' points.
    pub(super) fn range(&self, set: usize) -> Range<usize> {
        self.starts[set]..self.starts[set + 1]
    }

    /// An order of the points in which all of a point's set comes before it: their own where that will do.
    /// There must be a set for each point.
    ///
    /// # Errors
    /// Sets that lead from a point back to itself.
    pub(super) fn topological_order(&self) -> Result<Vec<u32>> {
        let own = 0..self.len() as u32;
        if own.clone().all(|point| self.slice(point as usize).iter().all(|&id| id < point)) {
            return Ok(own.collect());
        }
        // Kahn (1962): a point's turn comes once its whole set has had its own.
        let names: Vec<u32> = own.clone().collect();
        let children = Children::new(self, &names);
        let mut missing: Vec<usize> =
            own.clone().map(|point| self.slice(point as usize).len()).collect();
        let mut order: Vec<u32> = own.filter(|&point| missing[point as usize] == 0).collect();
        let mut next = 0;
        while let Some(&point) = order.get(next) {
            for &child in children.sets(point as usize) {
                missing[child as usize] -= 1;
                if missing[child as usize] == 0 {
                    order.push(child);
                }
            }
            next += 1;
        }
        match missing.iter().position(|&missing| missing > 0) {
            None => Ok(order),
            Some(point) => Err(Error::ConditioningCircle { point }),
        }
    }
}

/// The sets turned round: for each point, the sets that it is in, and its position in each.
pub(super) struct Children {
    starts: Vec<usize>,
    sets: Vec<u32>,
    members: Vec<u32>,
}

impl Children {
    /// Of sets that are called by these names.
    pub fn new(sets: &ConditioningSets, names: &[u32]) -> Self {
        let mut starts = vec![0; sets.points + 1];
        for &id in &sets.ids {
            starts[id as usize + 1] += 1;
        }
        for point in 0..sets.points {
            starts[point + 1] += starts[point];
        }
        let (mut children, mut members) = (vec![0; sets.ids.len()], vec![0; sets.ids.len()]);
        let mut next = starts.clone();
        for (set, &name) in names.iter().enumerate() {
            for (member, &id) in (0..).zip(sets.slice(set)) {
                let place = next[id as usize];
                (children[place], members[place]) = (name, member);
                next[id as usize] += 1;
            }
        }
        Self { starts, sets: children, members }
    }

    /// The names of the sets that a point is in.
    pub fn sets(&self, point: usize) -> &[u32] {
        &self.sets[self.starts[point]..self.starts[point + 1]]
    }

    /// The point's position in each of them.
    pub fn members(&self, point: usize) -> &[u32] {
        &self.members[self.starts[point]..self.starts[point + 1]]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sets(sets: &[&[usize]]) -> ConditioningSets {
        ConditioningSets::new(sets.len(), sets.iter().copied()).expect("legal sets")
    }

    #[test]
    fn what_no_set_can_have_is_refused() {
        let error = ConditioningSets::new(2, [&[][..], &[2]]).expect_err("there is no point 2");
        assert!(matches!(error, Error::ConditioningSet { set: 1, point: 2, .. }));
        let error = ConditioningSets::new(2, [&[1, 0, 1][..]]).expect_err("1 is there twice");
        assert!(matches!(error, Error::ConditioningSet { set: 0, point: 1, .. }));
    }

    #[test]
    fn an_order_is_found_where_there_is_one() {
        assert_eq!(sets(&[&[], &[0], &[0, 1]]).topological_order(), Ok(vec![0, 1, 2]));
        assert_eq!(sets(&[&[2], &[0, 2], &[]]).topological_order(), Ok(vec![2, 0, 1]));
        let circle = sets(&[&[], &[2], &[3], &[1]]).topological_order();
        assert_eq!(circle, Err(Error::ConditioningCircle { point: 1 }));
        assert_eq!(sets(&[&[0]]).topological_order(), Err(Error::ConditioningCircle { point: 0 }));
    }

    #[test]
    fn sorted_sets_know_where_each_point_stood() {
        let mut sorted = sets(&[&[2, 0, 1], &[], &[1, 0]]);
        assert_eq!(sorted.sort(), [1, 2, 0, 1, 0]);
        assert_eq!(sorted, sets(&[&[0, 1, 2], &[], &[0, 1]]));
    }

    #[test]
    fn children_are_the_sets_turned_round() {
        let children = Children::new(&sets(&[&[], &[0], &[1, 0]]), &[7, 8, 9]);
        assert_eq!((children.sets(0), children.members(0)), (&[8, 9][..], &[0, 1][..]));
        assert_eq!((children.sets(1), children.members(1)), (&[9][..], &[0][..]));
        assert!(children.sets(2).is_empty());
    }
}

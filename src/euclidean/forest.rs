//! Trees over prefixes of the points, for the predecessor rule and for points that are added.
//!
//! A query that may take the ids below its limit finds few of them in the leaves of a tree of all points, if the
//! order is one of chance: an early point's neighbours are spread over as many leaves as there are neighbours. So
//! there are trees over the first half of the points too, the first quarter and so on, and the query looks into the
//! least that holds all it may take: of that tree's points it may take half or more. All of them are twice the work
//! and the memory of one.
//!
//! Points that are added become a part of their own, with such prefixes. A part that isn't twice as long as the
//! next is joined with it (Bentley and Saxe, *Decomposable searching problems I: static-to-dynamic transformation*,
//! 1980): there are at most log2 N parts, and a point is put into trees as many times.

use core::ops::Range;

use super::tree::Tree;

/// A part of no more points has no prefixes.
const WHOLE_POINTS: usize = 1024;

/// The parts, one after another.
#[derive(Clone, Debug, Default)]
pub(super) struct Forest {
    parts: Vec<Part>,
}

/// Consecutive points: trees over prefixes of them, each about half of the next, the last over all.
#[derive(Clone, Debug)]
struct Part {
    prefixes: Vec<Tree>,
    ids: Range<u32>,
}

impl Part {
    fn new(coordinates: &[f64], dimensions: usize, ids: Range<u32>) -> Self {
        let mut lengths = vec![ids.end - ids.start];
        while let Some(&length) = lengths.last()
            && length as usize > WHOLE_POINTS
        {
            lengths.push(length / 2);
        }
        let tree = |length| Tree::new(coordinates, dimensions, ids.start..ids.start + length);
        Self { prefixes: lengths.into_iter().rev().map(tree).collect(), ids }
    }

    /// The number of the least prefix with all of its points below `limit`; none where it has no such point.
    fn prefix(&self, limit: u32) -> Option<usize> {
        let limit = limit.min(self.ids.end);
        let least = || self.prefixes.iter().position(|tree| limit <= tree.ids_range().end);
        if limit <= self.ids.start { None } else { least() }
    }
}

impl Forest {
    /// Takes what it hasn't of these points.
    pub fn grow(&mut self, coordinates: &[f64], dimensions: usize) {
        let end = (coordinates.len() / dimensions) as u32;
        let mut start = self.parts.last().map_or(0, |part| part.ids.end);
        while let Some(part) = self.parts.pop_if(|part| part.ids.len() < 2 * (end - start) as usize)
        {
            start = part.ids.start;
        }
        self.parts.push(Part::new(coordinates, dimensions, start..end));
    }

    /// The trees that hold the points with an id below `limit`, each once.
    pub fn trees(&self, limit: u32) -> impl Iterator<Item = &Tree> {
        self.parts
            .iter()
            .filter_map(move |part| part.prefix(limit).map(|prefix| &part.prefixes[prefix]))
    }

    /// A number that is the same for limits with the same [`Forest::trees`], and only for them.
    pub fn level(&self, limit: u32) -> (usize, Option<usize>) {
        let part = self.parts.partition_point(|part| part.ids.end < limit);
        (part, self.parts.get(part).and_then(|part| part.prefix(limit)))
    }

    /// The ids of all points in an order of places, in runs whose limits under the predecessor rule have the same
    /// trees, or, without the rule, in one for each part.
    pub fn runs(&self, predecessors_only: bool) -> impl Iterator<Item = impl Iterator<Item = u32>> {
        self.parts.iter().flat_map(move |part| {
            let skipped = if predecessors_only { 0 } else { part.prefixes.len() - 1 };
            let mut start = part.ids.start;
            part.prefixes.iter().skip(skipped).map(move |tree| {
                let ids = start..tree.ids_range().end;
                start = ids.end;
                tree.ids().iter().copied().filter(move |id| ids.contains(id))
            })
        })
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.parts.iter().flat_map(|part| &part.prefixes).map(Tree::bytes).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every limit's trees hold each id below it once, and no more than twice as many ids as there are, or a whole
    /// part's.
    #[test]
    fn trees_hold_the_ids_below_a_limit_once() {
        let mut coordinates = Vec::new();
        let mut forest = Forest::default();
        for length in [3000, 1, 1, 700, 40, 1, 2500, 90] {
            coordinates.resize(coordinates.len() + length, 0.5);
            forest.grow(&coordinates, 1);
            let points = coordinates.len() as u32;
            let lengths: Vec<usize> = forest.parts.iter().map(|part| part.ids.len()).collect();
            assert!(lengths.windows(2).all(|pair| pair[0] >= 2 * pair[1]), "{lengths:?}");
            for limit in (0..=points).chain([u32::MAX]) {
                let mut end = 0;
                for tree in forest.trees(limit) {
                    assert_eq!(tree.ids_range().start, end);
                    end = tree.ids_range().end;
                    let admitted = end.min(limit) - tree.ids_range().start;
                    let least = tree.ids_range().len() <= WHOLE_POINTS;
                    assert!(least || 2 * admitted as usize + 1 >= tree.ids_range().len());
                }
                assert!(end >= limit.min(points));
            }
            for predecessors_only in [false, true] {
                let mut all = Vec::new();
                for run in forest.runs(predecessors_only) {
                    all.extend(run);
                }
                all.sort_unstable();
                assert!(all.into_iter().eq(0..points));
            }
        }
    }
}

//! Points in an order of places: the leaves of a k-d tree from left to right (Bentley, *Multidimensional
//! binary search trees used for associative searching*, 1975), boxes halved along their widest side.

use rayon::join;
use rayon::prelude::*;

/// Below this many points a box is split by one thread.
const PARALLEL_POINTS: usize = 4 * 1024;

/// Orders `ids` so that every run of `leaf` of them, from the first on, is a box, and so are two such runs,
/// and four. `coordinates` has `dimensions` values for each id.
pub(crate) fn spatial_order(coordinates: &[f64], dimensions: usize, leaf: usize, ids: &mut [u32]) {
    Space { coordinates, dimensions, leaf }.split(ids);
}

/// As [`spatial_order`], so that every run of `group` leaves, from the first on, is a box too, and every run of
/// `group` such groups.
pub(crate) fn grouped_order(
    coordinates: &[f64],
    dimensions: usize,
    leaf: usize,
    group: usize,
    ids: &mut [u32],
) {
    if ids.len() > leaf {
        let mut run = leaf;
        while run * group < ids.len() {
            run *= group;
        }
        spatial_order(coordinates, dimensions, run, ids);
        if run > leaf {
            ids.par_chunks_mut(run)
                .for_each(|ids| grouped_order(coordinates, dimensions, leaf, group, ids));
        }
    }
}

#[derive(Clone, Copy)]
struct Space<'a> {
    coordinates: &'a [f64],
    dimensions: usize,
    leaf: usize,
}

impl Space<'_> {
    fn coordinate(self, id: u32, axis: usize) -> f64 {
        self.coordinates[id as usize * self.dimensions + axis]
    }

    fn split(self, ids: &mut [u32]) {
        if ids.len() <= self.leaf {
            return;
        }
        let axis = self.widest_axis(ids);
        let half = ids.len().div_ceil(self.leaf) / 2 * self.leaf;
        let key = |id: u32| self.coordinate(id, axis);
        // Ties by id: the order doesn't depend on the algorithm.
        ids.select_nth_unstable_by(half, |&a, &b| key(a).total_cmp(&key(b)).then(a.cmp(&b)));
        let (lower, upper) = ids.split_at_mut(half);
        if lower.len() < PARALLEL_POINTS {
            self.split(lower);
            self.split(upper);
        } else {
            join(|| self.split(lower), || self.split(upper));
        }
    }

    fn widest_axis(self, ids: &[u32]) -> usize {
        let width = |axis: usize| {
            let (mut least, mut greatest) = (f64::INFINITY, f64::NEG_INFINITY);
            for &id in ids {
                let value = self.coordinate(id, axis);
                least = least.min(value);
                greatest = greatest.max(value);
            }
            greatest - least
        };
        let mut widest = (0, width(0));
        for axis in 1..self.dimensions {
            let width = width(axis);
            if width > widest.1 {
                widest = (axis, width);
            }
        }
        widest.0
    }
}

//! Points near a query in space, where most of its neighbours are: a threshold to begin with is taken from
//! them. Nothing depends on it but the time.
//!
//! Points stand in small groups, the leaves of a k-d tree, and each group has a list of those whose centres
//! are the nearest to its own.

use rayon::prelude::*;
use rhotree_kernels::{Element, Kernels};

use super::values;
use crate::field::ResidualField;
use crate::layout::{PointBlocks, spatial_order};

/// Points of a group.
const GROUP_POINTS: usize = 32;

/// Groups in a group's list, itself included.
const LISTED: usize = 32;

/// Points in groups, with lists of near groups.
#[derive(Clone, Debug)]
pub(super) struct NearPoints {
    /// The ids, group by group.
    order: Vec<u32>,
    /// The group of each id; the first for those in none.
    groups: Vec<u32>,
    centres: PointBlocks<f32>,
    kernels: Kernels<f32>,
    /// The nearest groups of each, nearest first.
    lists: Vec<u32>,
}

impl NearPoints {
    /// Groups of the points with these ids, of those that have `coordinates`.
    #[allow(clippy::cast_possible_truncation)]
    pub fn new(
        mut order: Vec<u32>,
        coordinates: &[f64],
        dimensions: usize,
        kernels: Kernels<f32>,
    ) -> Self {
        spatial_order(coordinates, dimensions, GROUP_POINTS, &mut order);
        let mut groups = vec![0; coordinates.len() / dimensions];
        let mut centres = Vec::with_capacity(order.len().div_ceil(GROUP_POINTS) * dimensions);
        for (group, ids) in (0..).zip(order.chunks(GROUP_POINTS)) {
            ids.iter().for_each(|&id| groups[id as usize] = group);
            centres.extend((0..dimensions).map(|axis| {
                let sum: f64 =
                    ids.iter().map(|&id| coordinates[id as usize * dimensions + axis]).sum();
                (sum / ids.len() as f64) as f32
            }));
        }
        let blocks = PointBlocks::from_row_major(&centres, dimensions);
        let mut near = Self { order, groups, centres: blocks, kernels, lists: Vec::new() };
        near.lists = centres
            .par_chunks(dimensions)
            .map_init(Vec::new, |work, centre| near.nearest(centre, work))
            .flatten_iter()
            .collect();
        near
    }

    /// Gives the points of the field from id `before` on the group whose centre is the nearest. The groups stay
    /// as they are: the new points are near to no point.
    pub fn extend<T: Element>(&mut self, field: &ResidualField<T>, before: usize) {
        let axes = field.shape().coordinates();
        for id in before.max(self.groups.len())..field.len() {
            let place = values(field, core::iter::once(id), axes.clone());
            let group = self.nearest(&single(&place), &mut Vec::new())[0];
            self.groups.push(group);
        }
    }

    fn len(&self) -> usize {
        self.order.len().div_ceil(GROUP_POINTS)
    }

    /// The groups nearest to a place, nearest first.
    fn nearest(&self, place: &[f32], work: &mut Vec<(f32, u32)>) -> Vec<u32> {
        let mut distances = vec![f32::ZERO; self.centres.view().points()];
        self.kernels
            .squared_distances(place, self.centres.view(), 0, &mut distances)
            .expect("centres have as many coordinates");
        work.clear();
        work.extend(distances.into_iter().zip(0..).take(self.len()));
        let listed = LISTED.min(work.len());
        let key = |a: &(f32, u32), b: &(f32, u32)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
        if listed < work.len() {
            work.select_nth_unstable_by(listed, key);
        }
        work[..listed].sort_unstable_by(key);
        work[..listed].iter().map(|&(_, group)| group).collect()
    }

    /// The group of a point.
    pub fn group(&self, id: u32) -> u32 {
        self.groups[id as usize]
    }

    /// Ids below `limit` near the point with this id, about as many as are wanted.
    pub fn of_point(&self, id: u32, limit: u32, wanted: usize, ids: &mut Vec<u32>) {
        let listed = LISTED.min(self.len());
        let group = self.groups[id as usize] as usize;
        self.collect(&self.lists[group * listed..][..listed], limit, wanted, ids);
        ids.retain(|&near| near != id);
    }

    /// Ids near a place, about as many as are wanted.
    pub fn of_place(&self, place: &[f64], wanted: usize, ids: &mut Vec<u32>) {
        self.collect(&self.nearest(&single(place), &mut Vec::new()), u32::MAX, wanted, ids);
    }

    fn collect(&self, groups: &[u32], limit: u32, wanted: usize, ids: &mut Vec<u32>) {
        ids.clear();
        for &group in groups {
            let first = group as usize * GROUP_POINTS;
            let end = (first + GROUP_POINTS).min(self.order.len());
            ids.extend(self.order[first..end].iter().filter(|&&id| id < limit));
            if ids.len() >= wanted {
                return;
            }
        }
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        4 * (self.order.len() + self.groups.len() + self.lists.len()) + self.centres.bytes()
    }
}

/// A place in single precision.
#[allow(clippy::cast_possible_truncation)]
fn single(place: &[f64]) -> Vec<f32> {
    place.iter().map(|&x| x as f32).collect()
}

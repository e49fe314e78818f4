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

/// Points near a query, for each neighbour, that a threshold to begin with is taken from.
pub(super) const NEAR_POINTS: usize = 6;

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
    /// Groups of the points with these ids, of those of a field that have `coordinates`.
    pub fn new<T: Element>(
        mut order: Vec<u32>,
        coordinates: &[f64],
        field: &ResidualField<T>,
    ) -> Self {
        spatial_order(coordinates, field.dimensions(), GROUP_POINTS, &mut order);
        let mut groups = vec![0; field.len()];
        for (group, ids) in (0..).zip(order.chunks(GROUP_POINTS)) {
            ids.iter().for_each(|&id| groups[id as usize] = group);
        }
        let mut near = Self::of_order(order, groups, field);
        near.lists = near
            .order
            .par_chunks(GROUP_POINTS)
            .map_init(Vec::new, |work, ids| near.nearest(&centre(field, ids), work))
            .flatten_iter()
            .collect();
        near
    }

    /// The groups that stand in a file: each id once in the order, groups and lists of groups that exist, none twice
    /// in a list; what is wrong with them otherwise.
    pub fn from_parts<T: Element>(
        order: Vec<u32>,
        groups: Vec<u32>,
        lists: Vec<u32>,
        field: &ResidualField<T>,
    ) -> Result<Self, &'static str> {
        let mut is_there = vec![false; groups.len()];
        for &id in &order {
            match is_there.get_mut(id as usize) {
                Some(is_there) if !*is_there => *is_there = true,
                _ => return Err("an id comes twice or is too large"),
            }
        }
        let mut near = Self::of_order(order, groups, field);
        let count = near.len();
        let is_group = |&group: &u32| (group as usize) < count;
        let mut last = vec![usize::MAX; count];
        let mut is_list = |(number, list): (usize, &[u32])| {
            list.iter().all(|group| {
                is_group(group) && core::mem::replace(&mut last[*group as usize], number) != number
            })
        };
        if near.order.is_empty()
            || !near.groups.iter().all(is_group)
            || lists.len() != near.listed() * count
            || !lists.chunks(near.listed()).enumerate().all(&mut is_list)
        {
            return Err("groups or their lists are illegal");
        }
        near.lists = lists;
        Ok(near)
    }

    /// Groups without their lists.
    fn of_order<T: Element>(order: Vec<u32>, groups: Vec<u32>, field: &ResidualField<T>) -> Self {
        let centres: Vec<f32> =
            order.par_chunks(GROUP_POINTS).flat_map_iter(|ids| centre(field, ids)).collect();
        let centres = PointBlocks::from_row_major(&centres, field.dimensions());
        let kernels = field.kernels().with_element();
        Self { order, groups, centres, kernels, lists: Vec::new() }
    }

    /// The ids in order, the group of each id, and the lists: what [`NearPoints::from_parts`] takes.
    pub fn parts(&self) -> [&[u32]; 3] {
        [&self.order, &self.groups, &self.lists]
    }

    /// Gives the points that the field has got the group whose centre is the nearest, and tells the first of them.
    /// The groups stay as they are: the new points are near to no point.
    pub fn extend<T: Element>(&mut self, field: &ResidualField<T>) -> usize {
        let before = self.groups.len();
        let axes = field.shape().coordinates();
        let group = |work: &mut Vec<(f32, u32)>, id: usize| {
            self.nearest(&single(&values(field, core::iter::once(id), axes.clone())), work)[0]
        };
        let new: Vec<u32> =
            (before..field.len()).into_par_iter().map_init(Vec::new, group).collect();
        self.groups.extend(new);
        before
    }

    /// Groups in each list.
    pub fn listed(&self) -> usize {
        LISTED.min(self.len())
    }

    /// Number of groups.
    pub fn len(&self) -> usize {
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
        let listed = self.listed();
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
        let listed = self.listed();
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
            // All are written, and those beyond the limit over: which they are can't be foreseen.
            let mut count = ids.len();
            ids.resize(count + GROUP_POINTS, 0);
            for &id in &self.order[first..end] {
                ids[count] = id;
                count += usize::from(id < limit);
            }
            ids.truncate(count);
            if count >= wanted {
                return;
            }
        }
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        4 * (self.order.len() + self.groups.len() + self.lists.len()) + self.centres.bytes()
    }
}

/// The centre of the points with these ids.
#[allow(clippy::cast_possible_truncation)]
fn centre<T: Element>(field: &ResidualField<T>, ids: &[u32]) -> Vec<f32> {
    let places = values(field, ids.iter().map(|&id| id as usize), field.shape().coordinates());
    let dimensions = field.dimensions();
    let sum = |axis: usize| places.iter().skip(axis).step_by(dimensions).sum::<f64>();
    (0..dimensions).map(|axis| (sum(axis) / ids.len() as f64) as f32).collect()
}

/// A place in single precision.
#[allow(clippy::cast_possible_truncation)]
fn single(place: &[f64]) -> Vec<f32> {
    place.iter().map(|&x| x as f32).collect()
}

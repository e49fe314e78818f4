//! Building the tree from the top, in batches of centres against all points that are left.
//!
//! ```text
//! children of p, from the points of its subtree:
//!     level = the least with all of them within 2^level of p
//!     those farther than 2^(level - 1) are covered by new centres, more than that apart
//!     the nearer ones stay: again, from the level above
//!
//! cover: while points are left
//!     candidates = the first few of them; a candidate near an earlier one is none
//!     every point within 2^(level - 1) of a centre goes to its nearest
//! ```
//!
//! The batches are what the residual tile is made for: each value of w is read once for all centres of
//! a batch. A point's closeness to its centre is known from then on, and the centre's descendants are
//! exactly the points that went to it, so that covering radii are exact and cost nothing.
//!
//! Where all points are far from one another every point is a centre, and the root's cover has
//! computed each pair once. The size of a batch follows from the data alone and ties go to the earlier
//! centre, so that the tree doesn't depend on the number of threads.

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, PANEL_QUERIES};

use super::closeness::Closeness;
use super::metric::Metric;
use super::nodes::Reach;
use crate::layout::Panels;
use crate::layout::PointBlocks;

/// Most centres of a batch: their panels stay in the second-level cache.
const MOST_CENTERS: usize = 10 * PANEL_QUERIES;

/// Bytes of the blocks that all centres of a batch meet before the next ones are read.
const RUN_BYTES: usize = 64 << 10;

/// Levels below the root's in a metric without a least distance.
const EUCLIDEAN_LEVELS: i32 = 64;

/// The exponent of the least positive f64.
const LEAST_EXPONENT: i32 = -1074;

/// A node and its subtree.
pub(super) struct Branch<T> {
    pub id: u32,
    pub level: i32,
    /// To the parent.
    pub closeness: T,
    pub reach: Reach,
    pub children: Vec<Branch<T>>,
}

/// A point and its closeness to the centre that it belongs to.
#[derive(Clone, Copy)]
struct Member<T> {
    id: u32,
    closeness: T,
}

/// A centre, with its closeness to its parent, and the points that went to it.
struct Group<T> {
    center: Member<T>,
    members: Vec<Member<T>>,
}

pub(super) struct Builder<'a, T: Element> {
    closeness: Closeness<T>,
    points: Blocks<'a, T>,
    // Of points.
    slacks: Vec<f64>,
    // The level at which distances are rounding errors: there points aren't told apart any more.
    least_level: i32,
}

impl<'a, T: Element> Builder<'a, T> {
    pub fn new(closeness: Closeness<T>, points: Blocks<'a, T>) -> Self {
        let least_level = match closeness.metric() {
            // 4^level is a squared distance: the least that is more than a rounding error.
            Metric::Residual | Metric::Correlation => (2.0 * T::UNIT_ROUNDOFF).log2() / 2.0,
            Metric::Euclidean => f64::from(LEAST_EXPONENT / 2),
        };
        let slack =
            |point| closeness.slack(|row| points.get(point, row).map_or(0.0, Element::to_f64));
        let slacks = (0..points.points()).into_par_iter().map(slack).collect();
        Self { closeness, points, slacks, least_level: least_level.ceil() as i32 }
    }

    /// The tree of the first `count` points, under the first.
    pub fn build(mut self, count: u32) -> Branch<T> {
        let mut nearest = vec![(T::NEG_INFINITY, 0); self.points.points()];
        self.nearest(&[0], self.points, &mut nearest);
        let members: Vec<Member<T>> =
            (1..count).map(|id| Member { id, closeness: nearest[id as usize].0 }).collect();
        let level = self.farthest(&members).map_or(0, |distance| self.level(distance));
        if self.closeness.metric() == Metric::Euclidean {
            self.least_level = self.least_level.max(level - EUCLIDEAN_LEVELS);
        }
        // A point is as close to itself as can be.
        let closeness = match self.closeness.metric() {
            Metric::Residual | Metric::Correlation => T::ONE,
            Metric::Euclidean => T::ZERO,
        };
        self.branch(Group { center: Member { id: 0, closeness }, members }, level)
    }

    fn branch(&self, group: Group<T>, level: i32) -> Branch<T> {
        let Group { center: Member { id, closeness }, members } = group;
        let mut reach = Reach::of_point(id, self.slack(id), self.closeness.metric());
        for member in &members {
            reach.include(member.id, member.closeness.to_f64(), self.slack(member.id));
        }
        let children = self.children(members);
        Branch { id, level, closeness, reach, children }
    }

    fn children(&self, mut members: Vec<Member<T>>) -> Vec<Branch<T>> {
        let mut children = Vec::new();
        while let Some(farthest) = self.farthest(&members) {
            let level = self.level(farthest);
            if level <= self.least_level {
                let leaves = members.into_iter().map(|center| Group { center, members: vec![] });
                children.extend(leaves.map(|group| self.branch(group, self.least_level - 1)));
                break;
            }
            let within = squared_radius(level - 1);
            let (near, far) =
                members.into_iter().partition(|member| self.squared(member.closeness) <= within);
            let groups = self.cover(far, within);
            let branches = groups.into_par_iter().map(|group| self.branch(group, level - 1));
            children.par_extend(branches);
            members = near;
        }
        children
    }

    /// Centres among the points that are farther than the radius from one another, each with the
    /// points within the radius that are nearest to it among the centres of its batch.
    fn cover(&self, points: Vec<Member<T>>, within: f64) -> Vec<Group<T>> {
        let mut groups: Vec<Group<T>> = Vec::new();
        if let [center] = points[..] {
            groups.push(Group { center, members: vec![] });
            return groups;
        }
        let mut lanes: Vec<Option<Member<T>>> = points.into_iter().map(Some).collect();
        let mut left = lanes.len();
        let mut blocks = self.gather(&lanes);
        let mut start = 0;
        let mut batch = PANEL_QUERIES;
        let mut nearest = vec![(T::NEG_INFINITY, 0_u32); blocks.view().points()];
        while left > 0 {
            while lanes[start].is_none() {
                start += 1;
            }
            if 2 * left < lanes.len() - start {
                lanes.retain(Option::is_some);
                blocks = self.gather(&lanes);
                start = 0;
            }
            let candidates: Vec<usize> =
                (start..lanes.len()).filter(|&lane| lanes[lane].is_some()).take(batch).collect();
            let centers = self.separate(&candidates, &lanes, within);
            batch = match 2 * centers.len() {
                twice if twice < candidates.len() => (batch / 2).max(PANEL_QUERIES),
                _ => (2 * batch).min(MOST_CENTERS),
            };
            let first_group = groups.len();
            for &lane in &centers {
                let center = lanes[lane].take().expect("candidates are left");
                groups.push(Group { center, members: vec![] });
            }
            left -= centers.len();

            let ids: Vec<u32> = groups[first_group..].iter().map(|group| group.center.id).collect();
            let first_block = start / T::BLOCK_LANES;
            let rest = blocks.view().slice(first_block..blocks.view().len());
            let nearest = &mut nearest[..rest.points()];
            self.nearest(&ids, rest, nearest);
            let first_lane = first_block * T::BLOCK_LANES;
            for (lane, &(closeness, group)) in lanes[first_lane..].iter_mut().zip(&*nearest) {
                if self.squared(closeness) <= within
                    && let Some(Member { id, .. }) = lane.take()
                {
                    groups[first_group + group as usize].members.push(Member { id, closeness });
                    left -= 1;
                }
            }
        }
        groups
    }

    /// The candidates that are farther than the radius from each one chosen before.
    fn separate(
        &self,
        candidates: &[usize],
        lanes: &[Option<Member<T>>],
        within: f64,
    ) -> Vec<usize> {
        let members: Vec<Option<Member<T>>> = candidates.iter().map(|&lane| lanes[lane]).collect();
        let blocks = self.gather(&members);
        let ids: Vec<u32> = members.iter().flatten().map(|member| member.id).collect();
        let width = blocks.view().points();
        let mut matrix = vec![T::ZERO; ids.len() * width];
        let panels = self.panels(&ids);
        for (first, panel) in panels.iter() {
            let output = &mut matrix[first * width..][..panel.queries() * width];
            self.closeness.store(panel, blocks.view(), output);
        }
        let mut chosen: Vec<usize> = Vec::new();
        for candidate in 0..ids.len() {
            let near = |&other: &usize| self.squared(matrix[other * width + candidate]) <= within;
            if !chosen.iter().any(near) {
                chosen.push(candidate);
            }
        }
        chosen.into_iter().map(|candidate| candidates[candidate]).collect()
    }

    /// The closest of the centres to each lane, with its closeness; ties to the first.
    fn nearest(&self, centers: &[u32], blocks: Blocks<'_, T>, nearest: &mut [(T, u32)]) {
        let panels = self.panels(centers);
        let block_bytes = blocks.rows() * T::BLOCK_LANES * size_of::<T>();
        let run = (RUN_BYTES / block_bytes).max(2).next_multiple_of(2);
        let lanes = run * T::BLOCK_LANES;
        nearest.par_chunks_mut(lanes).enumerate().for_each_init(
            || vec![T::ZERO; PANEL_QUERIES * lanes],
            |matrix, (number, nearest)| {
                let blocks = blocks.slice(number * run..(number + 1) * run);
                nearest.fill((T::NEG_INFINITY, 0));
                for (first, panel) in panels.iter() {
                    let matrix = &mut matrix[..panel.queries() * blocks.points()];
                    self.closeness.store(panel, blocks, matrix);
                    for (query, row) in matrix.chunks_exact(blocks.points()).enumerate() {
                        for (best, &closeness) in nearest.iter_mut().zip(row) {
                            if closeness > best.0 {
                                *best = (closeness, (first + query) as u32);
                            }
                        }
                    }
                }
            },
        );
    }

    fn panels(&self, ids: &[u32]) -> Panels<T> {
        let mut panels = Panels::with_capacity(ids.len(), self.points.rows());
        panels.pack(ids.len(), |query, row| {
            self.points.get(ids[query] as usize, row).expect("the ids are points")
        });
        panels
    }

    fn gather(&self, lanes: &[Option<Member<T>>]) -> PointBlocks<T> {
        let ids: Vec<u32> = lanes.iter().flatten().map(|member| member.id).collect();
        debug_assert_eq!(ids.len(), lanes.len());
        PointBlocks::gather(self.points, &ids)
    }

    fn slack(&self, id: u32) -> f64 {
        self.slacks[id as usize]
    }

    fn squared(&self, closeness: T) -> f64 {
        self.closeness.metric().squared_distance(closeness.to_f64())
    }

    /// The greatest squared distance of the members from their centre.
    fn farthest(&self, members: &[Member<T>]) -> Option<f64> {
        members.iter().map(|member| self.squared(member.closeness)).reduce(f64::max)
    }

    /// The least level whose radius is at least this distance, which is squared; at least the least level.
    fn level(&self, squared: f64) -> i32 {
        if squared <= squared_radius(self.least_level) {
            return self.least_level;
        }
        let mut level = (squared.log2() / 2.0).ceil() as i32;
        while squared_radius(level) < squared {
            level += 1;
        }
        while squared_radius(level - 1) >= squared {
            level -= 1;
        }
        level
    }
}

/// The square of 2^level.
pub(super) fn squared_radius(level: i32) -> f64 {
    4_f64.powi(level)
}

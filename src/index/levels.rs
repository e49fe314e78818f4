//! Levels above the leaves: leaves in groups of sixteen, groups of groups, up to one, each with the envelope
//! of what is below it.
//!
//! The members of a group are the lanes of a vector. A query or a leaf is compared with a group at once, and
//! only what its threshold leaves is looked into: no search compares it with all leaves. Consecutive leaves
//! are neighbours in space, and so a group is a run of them.

use core::array;
use core::ops::Range;

use rhotree_kernels::{CovarianceFamily, Element, Kernels};

use super::envelopes::{Envelope, Probe, round_up};
use crate::field::ResidualField;
use crate::layout::PointBlocks;

/// Members of a group: the lanes of the longest vector of f32.
pub(super) const GROUP: usize = 16;

/// Envelopes of leaves, and of groups of them level by level.
#[derive(Clone, Debug)]
pub(super) struct Levels {
    /// From the leaves up to one group. The members of a level are the groups of the one below.
    levels: Vec<Level>,
    /// The greatest |w| in each column.
    greatest: Vec<f32>,
}

/// Envelopes in groups.
#[derive(Clone, Debug)]
struct Level {
    members: usize,
    dimensions: usize,
    columns: usize,
    /// For each group the lower bounds of its members' boxes axis by axis, the upper ones, scales and slacks.
    frames: Vec<[f64; GROUP]>,
    /// A lane for each member, a row for each column of w.
    weights: PointBlocks<f32>,
    /// The least id below each member.
    least: Vec<u32>,
}

/// What bounds are computed with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounder {
    family: CovarianceFamily,
    kernels: Kernels<f64>,
}

impl Bounder {
    pub fn new<T: Element>(field: &ResidualField<T>) -> Self {
        let kernels = field.kernels().with_element::<f64>();
        Self { family: field.function().family(), kernels }
    }
}

impl Levels {
    /// The levels above leaves with these envelopes.
    pub fn new(leaves: Vec<Envelope>) -> Self {
        let mut levels = Vec::new();
        let mut envelopes = leaves;
        while levels.is_empty() || envelopes.len() > 1 {
            levels.push(Level::new(&envelopes));
            envelopes = envelopes.chunks(GROUP).map(enclosing).collect();
        }
        Self { levels, greatest: envelopes.pop().map_or_else(Vec::new, |all| all.weights) }
    }

    /// Adds leaves behind these.
    pub fn append(&mut self, other: &Self) {
        let mut leaves = self.leaves();
        leaves.extend(other.leaves());
        *self = Self::new(leaves);
    }

    fn leaves(&self) -> Vec<Envelope> {
        (0..self.len()).map(|leaf| self.leaf(leaf)).collect()
    }

    /// Number of leaves.
    pub fn len(&self) -> usize {
        self.levels[0].members
    }

    /// Number of levels.
    pub const fn height(&self) -> usize {
        self.levels.len()
    }

    /// The envelope of a leaf.
    pub fn leaf(&self, leaf: usize) -> Envelope {
        self.levels[0].envelope(leaf)
    }

    /// The leaves of a group.
    pub fn leaves_of(&self, group: usize) -> Range<usize> {
        group * GROUP..((group + 1) * GROUP).min(self.len())
    }

    /// The envelope of a group of leaves.
    pub fn group(&self, group: usize) -> Envelope {
        enclosing(&self.leaves_of(group).map(|leaf| self.leaf(leaf)).collect::<Vec<_>>())
    }

    /// The greatest slack of a leaf's points.
    pub fn slack(&self, leaf: usize) -> f64 {
        let level = &self.levels[0];
        level.frame(leaf / GROUP)[level.slack_row()][leaf % GROUP]
    }

    /// The greatest |w| of all points in each column.
    pub fn greatest(&self) -> &[f32] {
        &self.greatest
    }

    /// The least id below a member of a level.
    pub fn least(&self, level: usize, member: usize) -> u32 {
        self.levels[level].least[member]
    }

    /// Bounds on |rho| of what the probe stands for with what is below each member of a group, the
    /// correlations' errors included; below zero where there is no member.
    pub fn bounds(
        &self,
        bounder: &Bounder,
        probe: &Probe,
        level: usize,
        group: usize,
    ) -> [f32; GROUP] {
        self.levels[level].bounds(bounder, probe, group)
    }

    /// The groups of leaves, ascending, that may hold a point whose |rho| reaches `floor`, and the number of bounds
    /// that it took to find them.
    pub fn near_groups(&self, bounder: &Bounder, probe: &Probe, floor: f64) -> (Vec<usize>, u64) {
        let (mut groups, mut bounds) = (vec![0], 0);
        for level in (1..self.height()).rev() {
            let mut next = Vec::new();
            bounds += (groups.len() * GROUP) as u64;
            for group in groups {
                let near = self.bounds(bounder, probe, level, group);
                let near = (group * GROUP..).zip(near);
                next.extend(near.filter(|near| f64::from(near.1) >= floor).map(|near| near.0));
            }
            groups = next;
        }
        (groups, bounds)
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.levels.iter().map(Level::bytes).sum()
    }
}

impl Level {
    fn new(envelopes: &[Envelope]) -> Self {
        let dimensions = envelopes.first().map_or(0, |envelope| envelope.lower.len());
        let columns = envelopes.first().map_or(0, |envelope| envelope.weights.len());
        let groups = envelopes.len().div_ceil(GROUP);
        let mut level = Self {
            members: envelopes.len(),
            dimensions,
            columns,
            frames: vec![[0.0; GROUP]; groups * (2 * dimensions + 2)],
            weights: PointBlocks::zeros(groups * GROUP, columns.max(1)),
            least: envelopes.iter().map(|envelope| envelope.least).collect(),
        };
        let rows = level.frame_rows();
        for (member, envelope) in envelopes.iter().enumerate() {
            level.weights.copy_row(member, &envelope.weights);
            let frame = &mut level.frames[member / GROUP * rows..][..rows];
            let values = envelope.lower.iter().chain(&envelope.upper);
            let values = values.chain([&envelope.scale, &envelope.slack]);
            frame.iter_mut().zip(values).for_each(|(row, &value)| row[member % GROUP] = value);
        }
        level
    }

    const fn frame_rows(&self) -> usize {
        2 * self.dimensions + 2
    }

    const fn scale_row(&self) -> usize {
        2 * self.dimensions
    }

    const fn slack_row(&self) -> usize {
        2 * self.dimensions + 1
    }

    fn frame(&self, group: usize) -> &[[f64; GROUP]] {
        &self.frames[group * self.frame_rows()..][..self.frame_rows()]
    }

    /// The greatest weights of a group's members, column by column.
    fn group_weights(&self, group: usize) -> &[f32] {
        let elements = self.weights.view().rows() * GROUP;
        &self.weights.view().data()[group * elements..][..elements]
    }

    fn envelope(&self, member: usize) -> Envelope {
        let (group, lane) = (member / GROUP, member % GROUP);
        let frame: Vec<f64> = self.frame(group).iter().map(|row| row[lane]).collect();
        let weights = self.group_weights(group).chunks_exact(GROUP).map(|row| row[lane]);
        Envelope {
            lower: frame[..self.dimensions].to_vec(),
            upper: frame[self.dimensions..self.scale_row()].to_vec(),
            scale: frame[self.scale_row()],
            weights: weights.take(self.columns).collect(),
            slack: frame[self.slack_row()],
            least: self.least[member],
        }
    }

    fn bounds(&self, bounder: &Bounder, probe: &Probe, group: usize) -> [f32; GROUP] {
        let frame = self.frame(group);
        let (lower, upper) = frame[..self.scale_row()].split_at(self.dimensions);
        let mut covariances = [0.0; GROUP];
        for (axis, (lower, upper)) in lower.iter().zip(upper).enumerate() {
            for lane in 0..GROUP {
                let below = lower[lane] - probe.upper[axis];
                let above = probe.lower[axis] - upper[lane];
                let gap = below.max(above).max(0.0);
                covariances[lane] += gap * gap;
            }
        }
        // Not above the distance of any two points, as the kernels round it.
        covariances.iter_mut().for_each(|squared| *squared *= 1.0 - 1e-6);
        bounder.kernels.covariance(bounder.family, &mut covariances);
        let weights = self.group_weights(group);
        let mut sums = [0.0_f32; GROUP];
        for &(column, weight) in &probe.columns {
            let row = &weights[column as usize * GROUP..][..GROUP];
            sums.iter_mut().zip(row).for_each(|(sum, &other)| *sum += weight * other);
        }
        // Sums of products of numbers that aren't negative: each rounding is relative to the sum.
        let rounding = 1.0 + 2.0 * f64::from(f32::EPSILON) * (self.columns + 8) as f64;
        let (scales, slacks) = (&frame[self.scale_row()], &frame[self.slack_row()]);
        array::from_fn(|lane| {
            if group * GROUP + lane >= self.members {
                return f32::NEG_INFINITY;
            }
            let prior = probe.scale * scales[lane] * covariances[lane];
            let products = f64::from(sums[lane]) + f64::from(probe.rest);
            let sum = (products + prior) * rounding + probe.slack + slacks[lane];
            // What isn't a number rules nothing out.
            if sum.is_nan() { f32::INFINITY } else { round_up(sum) }
        })
    }

    fn bytes(&self) -> usize {
        size_of_val(self.frames.as_slice())
            + self.weights.bytes()
            + size_of_val(self.least.as_slice())
    }
}

/// The envelope of some envelopes, at least one.
fn enclosing(envelopes: &[Envelope]) -> Envelope {
    let (first, rest) = envelopes.split_first().expect("a group has members");
    let mut all = first.clone();
    rest.iter().for_each(|envelope| all.enclose(envelope));
    all
}

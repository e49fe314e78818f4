//! A tree of boxes over points with consecutive ids.
//!
//! The points are halved along the widest axis, again and again, down to leaves of 64 (Bentley,
//! *Multidimensional binary search trees used for associative searching*, 1975; Friedman, Bentley and Finkel, *An
//! algorithm for finding best matches in logarithmic expected time*, 1977). Three halvings make one node: the
//! boxes of its eight children stand side by side in a vertical block, and their distances from a query are one
//! reduction. A box is the least that holds its points, and every child has the least id below it: a query that
//! may take the ids below some limit passes by what has none of them.

use core::ops::Range;

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::Blocks;

use crate::layout::{Aligned, spatial_order};

/// Points of a leaf.
pub(super) const LEAF_POINTS: usize = 64;

/// Children of a node, and lanes of a block.
pub(super) const CHILDREN: usize = f64::BLOCK_LANES;

/// Marks the number of a leaf.
const LEAF: u32 = 1 << 31;

/// A tree of the points with these ids.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    /// Which ids it holds.
    ids_range: Range<u32>,
    dimensions: usize,
    /// Ids by leaf, ascending in each; the last leaf is padded to whole blocks with `u32::MAX`.
    ids: Vec<u32>,
    /// Their coordinates in blocks; NaN in padding lanes.
    blocks: Aligned<f64>,
    /// For each leaf the lower corner of its box, then the upper one.
    corners: Vec<f64>,
    nodes: Nodes,
    root: Child,
}

/// Nodes, in the order of a walk that meets a node before its children.
#[derive(Clone, Debug, Default)]
struct Nodes {
    /// For each node the children's lower corners, then the upper ones, in one block.
    boxes: Vec<f64>,
    children: Vec<[Child; CHILDREN]>,
}

/// A child of a node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Child {
    /// The least id below it; `u32::MAX` where there is no child.
    pub least_id: u32,
    number: u32,
}

/// What a child is.
pub(super) enum Place {
    Node(usize),
    Leaf(usize),
}

impl Child {
    const NONE: Self = Self { least_id: u32::MAX, number: 0 };

    /// The number that [`Tree::place`] is told by.
    pub const fn number(self) -> u32 {
        self.number
    }
}

/// What the number of a child stands for.
pub(super) const fn place(number: u32) -> Place {
    if number & LEAF == 0 {
        Place::Node(number as usize)
    } else {
        Place::Leaf((number & !LEAF) as usize)
    }
}

/// Points of a leaf as the kernels take them.
pub(super) struct Leaf<'a> {
    pub ids: &'a [u32],
    pub blocks: Blocks<'a, f64>,
    pub lower: &'a [f64],
    pub upper: &'a [f64],
}

impl Tree {
    /// The tree of the points with these ids; `coordinates` has `dimensions` values for each id.
    pub fn new(coordinates: &[f64], dimensions: usize, ids_range: Range<u32>) -> Self {
        let mut ids: Vec<u32> = ids_range.clone().collect();
        spatial_order(coordinates, dimensions, LEAF_POINTS, &mut ids);
        ids.resize(ids.len().next_multiple_of(CHILDREN), u32::MAX);
        let leaves = ids.len().div_ceil(LEAF_POINTS);
        let mut blocks = Aligned::zeros(ids.len() * dimensions);
        let mut corners = vec![0.0; leaves * 2 * dimensions];
        let row = |id: u32| &coordinates[id as usize * dimensions..][..dimensions];
        ids.par_chunks_mut(LEAF_POINTS)
            .zip(blocks.par_chunks_mut(LEAF_POINTS * dimensions))
            .zip(corners.par_chunks_mut(2 * dimensions))
            .for_each(|((ids, blocks), corners)| {
                ids.sort_unstable();
                let (lower, upper) = corners.split_at_mut(dimensions);
                lower.fill(f64::INFINITY);
                upper.fill(f64::NEG_INFINITY);
                for (ids, block) in
                    ids.chunks(CHILDREN).zip(blocks.chunks_exact_mut(CHILDREN * dimensions))
                {
                    for (lane, &id) in ids.iter().enumerate() {
                        if id == u32::MAX {
                            block
                                .iter_mut()
                                .skip(lane)
                                .step_by(CHILDREN)
                                .for_each(|x| *x = f64::NAN);
                            continue;
                        }
                        for (axis, &x) in row(id).iter().enumerate() {
                            block[axis * CHILDREN + lane] = x;
                            lower[axis] = lower[axis].min(x);
                            upper[axis] = upper[axis].max(x);
                        }
                    }
                }
            });
        let mut tree = Self {
            ids_range,
            dimensions,
            ids,
            blocks,
            corners,
            nodes: Nodes::default(),
            root: Child::NONE,
        };
        tree.root = tree.add(0..leaves, &mut vec![0.0; 2 * dimensions]);
        tree
    }

    /// Adds the nodes of some leaves, and leaves the corners of their box in `corners`.
    fn add(&mut self, leaves: Range<usize>, corners: &mut [f64]) -> Child {
        let dimensions = self.dimensions;
        if leaves.len() == 1 {
            let leaf = leaves.start;
            corners.copy_from_slice(&self.corners[leaf * 2 * dimensions..][..2 * dimensions]);
            let (least_id, number) = (self.ids[leaf * LEAF_POINTS], leaf as u32 | LEAF);
            return Child { least_id, number };
        }
        let node = self.nodes.children.len();
        self.nodes.children.push([Child::NONE; CHILDREN]);
        let elements = 2 * dimensions * CHILDREN;
        self.nodes.boxes.resize((node + 1) * elements, f64::INFINITY);
        let mut least_id = u32::MAX;
        let mut own = vec![f64::INFINITY; 2 * dimensions];
        own[dimensions..].fill(f64::NEG_INFINITY);
        for (lane, leaves) in eighths(leaves).into_iter().enumerate() {
            let child = self.add(leaves, corners);
            self.nodes.children[node][lane] = child;
            least_id = least_id.min(child.least_id);
            let boxes = &mut self.nodes.boxes[node * elements..][..elements];
            for (row, &corner) in corners.iter().enumerate() {
                boxes[row * CHILDREN + lane] = corner;
                own[row] =
                    if row < dimensions { own[row].min(corner) } else { own[row].max(corner) };
            }
        }
        corners.copy_from_slice(&own);
        Child { least_id, number: node as u32 }
    }

    /// The ids of its points.
    pub const fn ids_range(&self) -> &Range<u32> {
        &self.ids_range
    }

    /// The ids in an order of places, leaf by leaf, some of them `u32::MAX` at the end.
    pub fn ids(&self) -> &[u32] {
        &self.ids
    }

    /// The child of nobody.
    pub const fn root(&self) -> Child {
        self.root
    }

    /// A node's children.
    pub fn children(&self, node: usize) -> &[Child; CHILDREN] {
        &self.nodes.children[node]
    }

    /// The rows of the children's lower corners, and those of the upper ones.
    pub fn boxes(&self, node: usize) -> (&[f64], &[f64]) {
        let elements = 2 * self.dimensions * CHILDREN;
        self.nodes.boxes[node * elements..][..elements].split_at(self.dimensions * CHILDREN)
    }

    /// A leaf.
    pub fn leaf(&self, leaf: usize) -> Leaf<'_> {
        let first = leaf * LEAF_POINTS;
        let lanes = first..(first + LEAF_POINTS).min(self.ids.len());
        let data = &self.blocks[lanes.start * self.dimensions..lanes.end * self.dimensions];
        let (lower, upper) = self.corners[leaf * 2 * self.dimensions..][..2 * self.dimensions]
            .split_at(self.dimensions);
        Leaf {
            ids: &self.ids[lanes],
            blocks: Blocks::new(data, self.dimensions).expect("leaves are whole blocks"),
            lower,
            upper,
        }
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        size_of_val::<[f64]>(&self.blocks)
            + size_of_val(self.ids.as_slice())
            + size_of_val(self.corners.as_slice())
            + size_of_val(self.nodes.boxes.as_slice())
            + size_of_val(self.nodes.children.as_slice())
    }
}

/// A range of more than one leaf in up to eight, as [`spatial_order`] halves it.
fn eighths(leaves: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = vec![leaves];
    for _ in 0..CHILDREN.ilog2() {
        parts = parts
            .into_iter()
            .flat_map(|part| {
                let middle = part.start + part.len() / 2;
                [part.start..middle, middle..part.end]
            })
            .filter(|part| !part.is_empty())
            .collect();
    }
    parts
}

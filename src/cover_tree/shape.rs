//! The shape of a built tree.

use super::CoverTree;
use rhotree_kernels::Element;

/// The shape of a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct TreeShape {
    /// Number of nodes: one for each point.
    pub nodes: usize,
    /// Nodes without children.
    pub leaves: usize,
    /// Number of nodes by depth, the root's first.
    pub widths: Vec<usize>,
    /// Most children of a node.
    pub most_children: usize,
    /// The nodes by level, the highest first.
    pub levels: Vec<LevelShape>,
}

/// The nodes of one level.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelShape {
    /// The level: a node's siblings of its level are farther than 2^level from it.
    pub level: i32,
    /// Number of nodes.
    pub nodes: usize,
    /// Those that have children.
    pub inner: usize,
    /// Mean number of children of those.
    pub branching: f64,
    /// Mean covering radius of those: the distance of the farthest point of the subtree.
    pub mean_radius: f64,
    /// Greatest covering radius.
    pub greatest_radius: f64,
}

impl<T: Element> CoverTree<'_, T> {
    /// The shape of the tree.
    #[must_use]
    pub fn shape(&self) -> TreeShape {
        let mut levels: Vec<LevelShape> = Vec::new();
        let mut by_level: Vec<_> = self.nodes().collect();
        by_level.sort_by_key(|node| core::cmp::Reverse(node.level));
        for same in by_level.chunk_by(|a, b| a.level == b.level) {
            let inner: Vec<_> = same.iter().filter(|node| node.children > 0).collect();
            let mean = |sum: f64| if inner.is_empty() { 0.0 } else { sum / inner.len() as f64 };
            levels.push(LevelShape {
                level: same[0].level,
                nodes: same.len(),
                inner: inner.len(),
                branching: mean(inner.iter().map(|node| node.children as f64).sum()),
                mean_radius: mean(inner.iter().map(|node| node.radius).sum()),
                greatest_radius: inner.iter().map(|node| node.radius).fold(0.0, f64::max),
            });
        }
        TreeShape {
            nodes: self.len(),
            leaves: self.nodes().filter(|node| node.children == 0).count(),
            widths: self.widths().to_vec(),
            most_children: self.nodes().map(|node| node.children).max().unwrap_or(0),
            levels,
        }
    }
}

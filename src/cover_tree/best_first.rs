//! Best first: a heap of nodes by the bound on their subtree.
//!
//! ```text
//! while the best bound in the heap beats the k-th neighbour:
//!     take its node; evaluate those children that their annulus around it doesn't rule out
//!     put those with a promising bound into the heap
//! ```

use core::cmp::Ordering;
use std::collections::BinaryHeap;

use rhotree_kernels::Element;

use super::telemetry::{Pruned, Telemetry};
use crate::cover_tree::CoverTree;
use crate::cover_tree::options::TraversalOptions;
use crate::cover_tree::step::{Group, NO_NODE, Step};
use crate::cover_tree::traversal::Traversal;

/// A node that waits for its children to be looked at.
#[derive(Clone, Copy)]
struct Entry<T> {
    bound: T,
    closeness: T,
    node: u32,
    depth: usize,
}

pub(super) struct BestFirst<T: Element> {
    step: Step<T>,
    heap: BinaryHeap<Entry<T>>,
    promising: Vec<u32>,
}

impl<T: Element> Traversal<T> for BestFirst<T> {
    fn new(tree: &CoverTree<'_, T>, _options: &TraversalOptions) -> Self {
        Self {
            step: Step::new(tree.point_shape().rows()),
            heap: BinaryHeap::new(),
            promising: Vec::new(),
        }
    }

    fn answer<M: Telemetry>(&mut self, group: &mut Group<'_, T>, telemetry: &mut M) {
        self.heap.clear();
        if !group.admits(0) {
            telemetry.pruned(Pruned::Predecessors, 1);
            return;
        }
        self.promising.clear();
        self.promising.push(0);
        self.evaluate(group, 0, telemetry);
        while let Some(entry) = self.heap.pop() {
            if !group.wants(0, entry.bound) {
                telemetry.pruned(Pruned::Radius, self.heap.len() + 1);
                return;
            }
            self.descend(group, &entry, telemetry);
        }
    }
}

impl<T: Element> BestFirst<T> {
    fn descend<M: Telemetry>(
        &mut self,
        group: &mut Group<'_, T>,
        entry: &Entry<T>,
        telemetry: &mut M,
    ) {
        let children = group.tree.children(entry.node);
        let size = group.options.blocking.nodes::<T>(children.len());
        let mut admitted: Vec<u32> = Vec::with_capacity(children.len());
        admitted.extend(children.clone().filter(|&child| group.admits(child)));
        telemetry.visited(entry.depth + 1, children.len());
        telemetry.pruned(Pruned::Predecessors, children.len() - admitted.len());
        for children in admitted.chunks(size) {
            self.step.bound_from_parents(group, children, |_, _| entry.closeness, telemetry);
            self.promising.clear();
            for (lane, &child) in children.iter().enumerate() {
                if group.wants(0, self.step.bound(0, lane)) {
                    self.promising.push(child);
                }
            }
            telemetry.pruned(Pruned::Parent, children.len() - self.promising.len());
            if !self.promising.is_empty() {
                self.evaluate(group, entry.depth + 1, telemetry);
            }
        }
    }

    /// Evaluates the promising nodes, and puts those into the heap that are so still.
    fn evaluate<M: Telemetry>(
        &mut self,
        group: &mut Group<'_, T>,
        depth: usize,
        telemetry: &mut M,
    ) {
        self.step.evaluate(group, &self.promising, telemetry);
        group.compact();
        let tree = group.tree;
        if self.promising.iter().all(|&node| tree.children(node).is_empty()) {
            return;
        }
        self.step.bound_subtrees(group, telemetry);
        for lane in 0..self.step.lanes() {
            let node = self.step.nodes[lane];
            if node == NO_NODE || tree.children(node).is_empty() {
                continue;
            }
            let bound = self.step.bound(0, lane);
            if group.wants(0, bound) {
                let closeness = self.step.closeness(0, lane);
                self.heap.push(Entry { bound, closeness, node, depth });
            } else {
                telemetry.pruned(Pruned::Radius, 1);
            }
        }
    }
}

impl<T: Element> Ord for Entry<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        // The better bound first; of equals, the node of the lower number.
        self.bound.total_cmp(&other.bound).then(other.node.cmp(&self.node))
    }
}

impl<T: Element> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Element> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl<T: Element> Eq for Entry<T> {}

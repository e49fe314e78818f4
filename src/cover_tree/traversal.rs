//! What a traversal is: an order of visiting the nodes of a tree.

use rhotree_kernels::Element;

use super::CoverTree;
use super::options::TraversalOptions;
use super::step::Group;
use super::telemetry::Telemetry;

/// An order of visiting the nodes of a tree, with the memory it needs.
pub(crate) trait Traversal<T: Element> {
    /// For trees of this shape.
    fn new(tree: &CoverTree<'_, T>, options: &TraversalOptions) -> Self;

    /// Offers the group's candidates every point that may be a neighbour.
    fn answer<M: Telemetry>(&mut self, group: &mut Group<'_, T>, telemetry: &mut M);
}

//! One step of any traversal: closenesses, candidates and bounds for some nodes at once.

use core::ops::Range;

use rhotree_kernels::layout::{AnnulusRow, Blocks, PANEL_QUERIES, Panel};
use rhotree_kernels::{BoundForm, Candidates, Element};

use super::options::{Layout, TraversalOptions};
use super::telemetry::Telemetry;
use crate::cover_tree::CoverTree;
use crate::layout::PointBlocks;

/// Queries that are answered together: at most a panel of them.
pub(crate) struct Group<'a, T: Element> {
    pub tree: &'a CoverTree<'a, T>,
    pub panel: Panel<'a, T>,
    pub candidates: &'a mut [Candidates<T>],
    pub options: &'a TraversalOptions,
    slacks: [T; PANEL_QUERIES],
    // No query may take an id from here on.
    limit: u32,
}

impl<'a, T: Element> Group<'a, T> {
    pub fn new(
        tree: &'a CoverTree<'a, T>,
        panel: Panel<'a, T>,
        candidates: &'a mut [Candidates<T>],
        options: &'a TraversalOptions,
    ) -> Self {
        let slacks =
            core::array::from_fn(|query| T::from_f64(tree.closeness().query_slack(panel, query)));
        let limit = candidates.iter().map(Candidates::limit).max().unwrap_or(0);
        Self { tree, panel, candidates, options, slacks, limit }
    }

    pub fn queries(&self) -> usize {
        self.candidates.len()
    }

    /// Whether some query may have a point of this node's subtree as a neighbour by its id.
    pub fn admits(&self, node: u32) -> bool {
        self.tree.least_id(node) < self.limit
    }

    /// Whether a query's neighbours may have this closeness.
    pub fn wants(&self, query: usize, bound: T) -> bool {
        bound > self.candidates[query].threshold()
    }

    /// Raises the thresholds to what is known.
    pub fn compact(&mut self) {
        self.candidates.iter_mut().for_each(Candidates::compact);
    }
}

/// What a worker reuses from step to step.
pub(crate) struct Step<T: Element> {
    // Lanes whose points or annuli don't stand together.
    gathered: PointBlocks<T>,
    annuli: PointBlocks<T>,
    ids: Vec<u32>,
    /// The node of each lane; [`NO_NODE`] for a lane that was read along with the others.
    pub nodes: Vec<u32>,
    /// The closeness of each query with each lane, query by query.
    pub closeness: Vec<T>,
    /// The bound of each query on each lane's subtree, query by query.
    pub bounds: Vec<T>,
}

/// The lane belongs to no node of the step.
pub(crate) const NO_NODE: u32 = u32::MAX;

impl<T: Element> Step<T> {
    pub fn new(rows: usize) -> Self {
        Self {
            gathered: PointBlocks::zeros(0, rows),
            annuli: PointBlocks::zeros(0, AnnulusRow::COUNT),
            ids: Vec::new(),
            nodes: Vec::new(),
            closeness: Vec::new(),
            bounds: Vec::new(),
        }
    }

    /// Number of lanes of the last step.
    pub fn lanes(&self) -> usize {
        self.nodes.len()
    }

    /// The closeness of a query with a lane.
    pub fn closeness(&self, query: usize, lane: usize) -> T {
        self.closeness[query * self.lanes() + lane]
    }

    /// The bound of a query on a lane.
    pub fn bound(&self, query: usize, lane: usize) -> T {
        self.bounds[query * self.lanes() + lane]
    }

    /// Computes the closeness of every query of the group with every node, and offers the points to
    /// the candidates. The nodes ascend, and there is at least one.
    pub fn evaluate<M: Telemetry>(
        &mut self,
        group: &mut Group<'_, T>,
        nodes: &[u32],
        telemetry: &mut M,
    ) {
        let lanes = T::BLOCK_LANES;
        let tree = group.tree;
        let (first, last) = (nodes[0] as usize, nodes[nodes.len() - 1] as usize);
        let span = first / lanes..last / lanes + 1;
        // Reading some lanes too many costs less than copying the others.
        let in_place =
            group.options.layout == Layout::Blocks && span.len() <= 2 * nodes.len().div_ceil(lanes);
        if in_place {
            self.take_span(tree, nodes, &span);
        } else {
            self.gather(tree, nodes, group.options.layout);
        }
        let width = self.lanes();
        self.closeness.resize(group.queries() * width, T::ZERO);
        let blocks = if in_place {
            tree.points().slice(span)
        } else {
            self.gathered.view().slice(0..width / lanes)
        };
        tree.closeness().select_and_store(
            group.panel,
            blocks,
            &self.ids,
            group.candidates,
            &mut self.closeness,
            group.options.fused,
        );
        telemetry.correlations(nodes.len() * group.queries());
    }

    /// Takes the lanes of a span of blocks, of which the nodes are some.
    fn take_span(&mut self, tree: &CoverTree<'_, T>, nodes: &[u32], span: &Range<usize>) {
        let lanes = T::BLOCK_LANES;
        self.nodes.clear();
        self.ids.clear();
        self.nodes.resize(span.len() * lanes, NO_NODE);
        self.ids.resize(span.len() * lanes, u32::MAX);
        for &node in nodes {
            let lane = node as usize - span.start * lanes;
            self.nodes[lane] = node;
            self.ids[lane] = tree.id(node);
        }
    }

    /// Copies the nodes' points into lanes that stand together.
    fn gather(&mut self, tree: &CoverTree<'_, T>, nodes: &[u32], layout: Layout) {
        let width = nodes.len().next_multiple_of(T::BLOCK_LANES);
        self.nodes.clear();
        self.ids.clear();
        self.nodes.extend_from_slice(nodes);
        self.ids.extend(nodes.iter().map(|&node| tree.id(node)));
        self.nodes.resize(width, NO_NODE);
        self.ids.resize(width, u32::MAX);
        self.gathered.reserve(width);
        let rows = tree.point_shape().rows();
        for (lane, &node) in nodes.iter().enumerate() {
            match layout {
                Layout::Blocks => self.gathered.copy_point(lane, tree.points(), node as usize),
                Layout::Rows => {
                    let point = &tree.row_major()[node as usize * rows..][..rows];
                    self.gathered.copy_row(lane, point);
                }
            }
        }
    }

    /// Bounds every query's closeness with the subtree of each node of the last step.
    pub fn bound_subtrees<M: Telemetry>(&mut self, group: &Group<'_, T>, telemetry: &mut M) {
        let (form, annuli) = group.tree.annuli(group.options.bound);
        self.gather_annuli(annuli.own.view());
        self.bound_lanes(group, form, telemetry);
    }

    /// Bounds every query's closeness with the subtree of each node, from its closeness with the
    /// node's parent.
    pub fn bound_from_parents<M: Telemetry>(
        &mut self,
        group: &Group<'_, T>,
        nodes: &[u32],
        to_parent: impl Fn(usize, usize) -> T,
        telemetry: &mut M,
    ) {
        let (form, annuli) = group.tree.annuli(group.options.bound);
        let width = nodes.len().next_multiple_of(T::BLOCK_LANES);
        self.nodes.clear();
        self.nodes.extend_from_slice(nodes);
        self.nodes.resize(width, NO_NODE);
        self.gather_annuli(annuli.from_parent.view());
        self.closeness.resize(group.queries() * width, T::ZERO);
        for (query, row) in self.closeness.chunks_exact_mut(width).enumerate() {
            for (lane, value) in row[..nodes.len()].iter_mut().enumerate() {
                *value = to_parent(query, lane);
            }
        }
        self.bound_lanes(group, form, telemetry);
    }

    fn gather_annuli(&mut self, source: Blocks<'_, T>) {
        self.annuli.reserve(self.nodes.len());
        for (lane, &node) in self.nodes.iter().enumerate() {
            if node != NO_NODE {
                self.annuli.copy_point(lane, source, node as usize);
            }
        }
    }

    fn bound_lanes<M: Telemetry>(
        &mut self,
        group: &Group<'_, T>,
        form: BoundForm,
        telemetry: &mut M,
    ) {
        let width = self.lanes();
        self.bounds.resize(group.queries() * width, T::ZERO);
        let annuli = self.annuli.view().slice(0..width / T::BLOCK_LANES);
        let rows = self.closeness.chunks_exact(width).zip(self.bounds.chunks_exact_mut(width));
        for ((closeness, bounds), &slack) in rows.zip(&group.slacks) {
            group
                .tree
                .closeness()
                .kernels()
                .annulus_bounds(form, closeness, annuli, slack, bounds)
                .expect("one closeness and one bound for each lane");
        }
        let nodes = self.nodes.iter().filter(|&&node| node != NO_NODE).count();
        telemetry.bounds(nodes * group.queries());
    }
}

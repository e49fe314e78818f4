//! The cover tree: every point is the centre of one node, and covers those below it.
//!
//! A simplified cover tree (Izbicki and Shelton, *Faster cover trees*, 2015): a node has a level, and
//!
//! * its children of level l lie within 2^(l + 1) of it,
//! * they are farther than 2^l from one another and from it,
//! * each keeps the exact radius that covers its subtree, and its closeness to its parent.
//!
//! Below the level at which distances are rounding errors, points that can't be told apart are children
//! of one node without the second promise.
//!
//! Nodes are numbered breadth first, so that children are contiguous, inner ones first, and the points
//! stand in blocks in this order: a frontier is a few runs of lanes.

mod best_first;
mod build;
mod closeness;
mod level_synchronous;
mod metric;
mod nodes;
mod options;
mod search;
mod shape;
mod step;
mod telemetry;
mod traversal;

use core::ops::Range;
use std::sync::OnceLock;

use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, ResidualShape};

use build::{Branch, Builder};
use closeness::Closeness;
pub use metric::Metric;
use nodes::Annuli;
pub use options::{
    Allocation, Blocking, CacheStorage, Grouping, Layout, LevelCache, Strategy, TraversalOptions,
};
pub use rhotree_kernels::BoundForm;
pub use shape::{LevelShape, TreeShape};
pub use telemetry::{Counters, Off, Pruned, Telemetry};

use crate::error::Result;
use crate::field::ResidualField;
use crate::layout::PointBlocks;

/// A cover tree over the points of a field.
///
/// It keeps a copy of the points in its own order. Built on the current rayon pool; the tree is the
/// same whatever the number of threads.
///
/// ```
/// use rhotree::cover_tree::{CoverTree, Metric, TraversalOptions};
/// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, Scan, SearchOptions};
///
/// let points = Points::new((0..500).map(|i| f64::from(i * i % 97)).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[10.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let tree = CoverTree::new(&field, Metric::Residual)?;
/// let options = SearchOptions::new(5);
/// assert_eq!(
///     tree.search(Queries::All, &options, &TraversalOptions::default())?,
///     Scan::new(&field).search(Queries::All, &options)?
/// );
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Debug)]
pub struct CoverTree<'a, T: Element = f64> {
    field: &'a ResidualField<T>,
    closeness: Closeness<T>,
    // Of nodes, in their order.
    points: PointBlocks<T>,
    rows: OnceLock<Vec<T>>,
    ids: Vec<u32>,
    levels: Vec<i32>,
    parents: Vec<u32>,
    // One more than nodes: the children of a node end where those of the next begin.
    first_child: Vec<u32>,
    least_ids: Vec<u32>,
    radii: Vec<f64>,
    widths: Vec<usize>,
    annuli: Vec<(BoundForm, Annuli<T>)>,
}

/// A node, as reports and tests see it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// The point at its centre.
    pub id: usize,
    /// The point at its parent's centre; none for the root.
    pub parent: Option<usize>,
    /// Its level.
    pub level: i32,
    /// Number of children.
    pub children: usize,
    /// The distance of the farthest point of its subtree from the centre, as computed.
    pub radius: f64,
    /// The least id in its subtree.
    pub least_id: usize,
}

impl<'a, T: Element> CoverTree<'a, T> {
    /// Builds the tree.
    ///
    /// # Errors
    /// For the Euclidean metric, coordinates so large that a squared distance could overflow.
    #[allow(clippy::cast_possible_truncation)]
    pub fn new(field: &'a ResidualField<T>, metric: Metric) -> Result<Self> {
        let closeness = Closeness::new(metric, field);
        let own_points = metric.points(field);
        let source = own_points.as_ref().map_or_else(|| field.blocks(), PointBlocks::view);
        let coordinates = (0..field.len()).flat_map(|point| {
            let axes = closeness.shape().coordinates();
            axes.map(move |row| source.get(point, row).map_or(0.0, Element::to_f64))
        });
        metric.check_coordinates::<T>("points", field.dimensions(), coordinates)?;
        let root = Builder::new(closeness, source).build(field.len() as u32);
        Ok(Self::flatten(field, closeness, source, root))
    }

    /// Numbers the nodes breadth first.
    #[allow(clippy::cast_possible_truncation)]
    fn flatten(
        field: &'a ResidualField<T>,
        closeness: Closeness<T>,
        source: Blocks<'_, T>,
        root: Branch<T>,
    ) -> Self {
        let nodes = field.len();
        let forms = closeness.metric().bound_forms();
        let mut tree = Self {
            field,
            closeness,
            points: PointBlocks::zeros(0, source.rows()),
            rows: OnceLock::new(),
            ids: Vec::with_capacity(nodes),
            levels: Vec::with_capacity(nodes),
            parents: Vec::with_capacity(nodes),
            first_child: Vec::with_capacity(nodes + 1),
            least_ids: Vec::with_capacity(nodes),
            radii: Vec::with_capacity(nodes),
            widths: Vec::new(),
            annuli: forms.iter().map(|&form| (form, Annuli::zeros(nodes))).collect(),
        };
        let mut slacks = Vec::with_capacity(nodes);
        // The branches of one depth, each with its parent.
        let mut depth = vec![(0, root)];
        while !depth.is_empty() {
            let mut next = Vec::new();
            tree.widths.push(depth.len());
            let end = tree.ids.len() + depth.len();
            for (parent, mut branch) in depth {
                let node = tree.ids.len();
                let reach = branch.reach;
                slacks.push(reach.center_slack);
                for (form, annuli) in &mut tree.annuli {
                    let parent = (branch.closeness, slacks[parent as usize]);
                    annuli.set(*form, node, &closeness, &reach, parent);
                }
                tree.ids.push(branch.id);
                tree.levels.push(branch.level);
                tree.parents.push(parent);
                tree.first_child.push((end + next.len()) as u32);
                tree.least_ids.push(reach.least_id);
                tree.radii.push(closeness.metric().distance(reach.farthest));
                branch.children.sort_by_key(|child| child.children.is_empty());
                next.extend(branch.children.into_iter().map(|child| (node as u32, child)));
            }
            depth = next;
        }
        tree.first_child.push(tree.ids.len() as u32);
        tree.points = PointBlocks::gather(source, &tree.ids);
        tree
    }

    /// Number of nodes, which is that of the points.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ids.len()
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// The field.
    #[must_use]
    pub const fn field(&self) -> &'a ResidualField<T> {
        self.field
    }

    /// The metric.
    #[must_use]
    pub const fn metric(&self) -> Metric {
        self.closeness.metric()
    }

    /// Size in bytes: mostly the copy of the points.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let annuli: usize =
            self.annuli.iter().map(|(_, a)| a.own.bytes() + a.from_parent.bytes()).sum();
        let rows = self.rows.get().map_or(0, |rows| size_of_val(rows.as_slice()));
        let per_node = 5 * size_of::<u32>() + size_of::<f64>();
        self.points.bytes() + rows + annuli + self.len() * per_node
    }

    /// The nodes, breadth first.
    pub fn nodes(&self) -> impl Iterator<Item = Node> {
        (0..self.len()).map(|node| Node {
            id: self.ids[node] as usize,
            parent: (node > 0).then(|| self.ids[self.parents[node] as usize] as usize),
            level: self.levels[node],
            children: self.children(node as u32).len(),
            radius: self.radii[node],
            least_id: self.least_ids[node] as usize,
        })
    }

    /// Number of nodes by depth.
    pub(crate) fn widths(&self) -> &[usize] {
        &self.widths
    }

    pub(crate) const fn closeness(&self) -> &Closeness<T> {
        &self.closeness
    }

    /// The numbers of a node's children.
    pub(crate) fn children(&self, node: u32) -> Range<u32> {
        self.first_child[node as usize]..self.first_child[node as usize + 1]
    }

    /// The points in the order of the nodes.
    pub(crate) fn points(&self) -> Blocks<'_, T> {
        self.points.view()
    }

    /// The points in the order of the nodes, row-major. Made at the first call.
    pub(crate) fn row_major(&self) -> &[T] {
        self.rows.get_or_init(|| {
            let points = self.points();
            (0..self.len())
                .flat_map(|node| {
                    (0..points.rows())
                        .map(move |row| points.get(node, row).expect("the node exists"))
                })
                .collect()
        })
    }

    /// The point of a node.
    pub(crate) fn id(&self, node: u32) -> u32 {
        self.ids[node as usize]
    }

    /// The least id in a node's subtree.
    pub(crate) fn least_id(&self, node: u32) -> u32 {
        self.least_ids[node as usize]
    }

    /// The annuli in the form nearest to the one asked for that holds in this metric.
    pub(crate) fn annuli(&self, form: BoundForm) -> (BoundForm, &Annuli<T>) {
        let found = self.annuli.iter().find(|(other, _)| *other == form);
        let (form, annuli) = found.unwrap_or(&self.annuli[0]);
        (*form, annuli)
    }

    /// Rows of a point.
    pub(crate) const fn point_shape(&self) -> ResidualShape {
        self.closeness.shape()
    }
}

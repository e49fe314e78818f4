//! How to traverse a tree. Every choice gives the same answer.

use rhotree_kernels::{BoundForm, Element};

/// The order in which nodes are visited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Strategy {
    /// The node with the best bound first, from a heap. Stops when the best can't hold a neighbour.
    BestFirst,
    /// A frontier of all nodes of one depth that may hold a neighbour, then their children.
    #[default]
    LevelSynchronous,
}

/// When the memory of a traversal is allocated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Allocation {
    /// For every group of queries.
    PerGroup,
    /// Once for a chunk of them.
    #[default]
    PerChunk,
}

/// What is remembered of the bounds of a node's ancestors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LevelCache {
    /// Nothing: a node is judged by its own radius.
    Off,
    /// The least lower bound on the distance along the path from the root.
    Minimum,
    /// The greatest lower bound along the path, and the bound by the distance to the parent.
    #[default]
    Tightest,
}

/// Where the level cache is kept, and how it forgets the last group of queries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CacheStorage {
    /// With the frontier: there is nothing to forget.
    #[default]
    Frontier,
    /// In an array over all nodes, filled for every group.
    Fill,
    /// In an array over all nodes, with a count of generations: an entry of an older one is empty.
    Generation,
}

/// The layout of the points that are evaluated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Structure of arrays: vertical blocks, read in place where a frontier fills them.
    #[default]
    Blocks,
    /// Array of structures: row-major points, transposed into a block on the way to the registers.
    Rows,
}

/// How many nodes of the frontier one kernel call evaluates before the thresholds are looked at again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Blocking {
    /// This many, rounded up to whole blocks.
    Fixed(usize),
    /// A share of the frontier's width.
    #[default]
    Dynamic,
}

impl Blocking {
    /// The share of a frontier, and the most nodes.
    const STEPS: usize = 8;
    const MOST: usize = 256;

    /// Nodes of one step over a frontier of this width.
    pub(crate) fn nodes<T: Element>(self, width: usize) -> usize {
        let nodes = match self {
            Self::Fixed(nodes) => nodes,
            Self::Dynamic => (width / Self::STEPS).min(Self::MOST),
        };
        nodes.max(1).next_multiple_of(T::BLOCK_LANES)
    }
}

/// Which queries share a frontier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Grouping {
    /// None: one at a time.
    Single,
    /// A panel of consecutive ones: a node is pruned when all of them can do without it.
    #[default]
    Tile,
}

/// How to traverse a tree.
///
/// ```
/// use rhotree::cover_tree::{LevelCache, Strategy, TraversalOptions};
///
/// let options = TraversalOptions::default().level_cache(LevelCache::Off);
/// assert_eq!(options.strategy, Strategy::LevelSynchronous);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TraversalOptions {
    /// The order of the nodes.
    pub strategy: Strategy,
    /// When the memory of a traversal is allocated.
    pub allocation: Allocation,
    /// What is remembered of the ancestors' bounds. Of the level-synchronous strategy alone.
    pub level_cache: LevelCache,
    /// Where it is kept.
    pub cache_storage: CacheStorage,
    /// Whether visited nodes are kept in a bit set, and dropped when met again.
    pub visited_set: bool,
    /// Whether the kernel that computes correlations selects from them too, or a second pass does.
    pub fused: bool,
    /// The layout of the points.
    pub layout: Layout,
    /// How many nodes are evaluated at a time.
    pub blocking: Blocking,
    /// The form of the triangle inequality. The Euclidean metric has but one.
    pub bound: BoundForm,
    /// Which queries share a frontier. Of the level-synchronous strategy alone.
    pub grouping: Grouping,
}

impl Default for TraversalOptions {
    fn default() -> Self {
        Self {
            strategy: Strategy::default(),
            allocation: Allocation::default(),
            level_cache: LevelCache::default(),
            cache_storage: CacheStorage::default(),
            visited_set: false,
            fused: true,
            layout: Layout::default(),
            blocking: Blocking::default(),
            bound: BoundForm::Angle,
            grouping: Grouping::default(),
        }
    }
}

impl TraversalOptions {
    /// With this order of the nodes.
    #[must_use]
    pub const fn strategy(self, strategy: Strategy) -> Self {
        Self { strategy, ..self }
    }

    /// With memory allocated at these times.
    #[must_use]
    pub const fn allocation(self, allocation: Allocation) -> Self {
        Self { allocation, ..self }
    }

    /// With this memory of the ancestors' bounds.
    #[must_use]
    pub const fn level_cache(self, level_cache: LevelCache) -> Self {
        Self { level_cache, ..self }
    }

    /// With the level cache kept there.
    #[must_use]
    pub const fn cache_storage(self, cache_storage: CacheStorage) -> Self {
        Self { cache_storage, ..self }
    }

    /// With or without a bit set of visited nodes.
    #[must_use]
    pub const fn visited_set(self, visited_set: bool) -> Self {
        Self { visited_set, ..self }
    }

    /// With the selection in the kernel that computes correlations, or after it.
    #[must_use]
    pub const fn fused(self, fused: bool) -> Self {
        Self { fused, ..self }
    }

    /// With this layout of the points.
    #[must_use]
    pub const fn layout(self, layout: Layout) -> Self {
        Self { layout, ..self }
    }

    /// With so many nodes evaluated at a time.
    #[must_use]
    pub const fn blocking(self, blocking: Blocking) -> Self {
        Self { blocking, ..self }
    }

    /// With this form of the triangle inequality.
    #[must_use]
    pub const fn bound(self, bound: BoundForm) -> Self {
        Self { bound, ..self }
    }

    /// With these queries sharing a frontier.
    #[must_use]
    pub const fn grouping(self, grouping: Grouping) -> Self {
        Self { grouping, ..self }
    }
}

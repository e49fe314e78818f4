//! Indexes: what is known of the points before the first query.

mod cover_tree;
mod tree;

pub use cover_tree::{CoverTree, LevelStatistics, TreeNode, TreeStatistics};
pub(crate) use tree::{CoverBounds, Index, LEAF_POINTS, Leaves, Lists, bound_of, part_of};
pub use tree::{Tree, TreeMemory, TreeOptions, TreeSummary};

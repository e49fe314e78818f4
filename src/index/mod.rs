//! Indexes: what is known of the points before the first query.

mod cover_tree;

pub use cover_tree::{CoverTree, LevelStatistics, TreeNode, TreeStatistics};

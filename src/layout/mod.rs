//! How points and queries stand in memory, and in what order.

pub(crate) mod aligned;
pub(crate) mod panels;
pub(crate) mod point_blocks;
pub(crate) mod spatial_order;

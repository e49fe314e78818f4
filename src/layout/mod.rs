//! How points and queries stand in memory, and in what order.

mod aligned;
mod cache;
mod panels;
mod point_blocks;
mod recycled;
mod spatial_order;

pub(crate) use aligned::Aligned;
pub(crate) use cache::second_level_cache;
pub(crate) use panels::Panels;
pub(crate) use point_blocks::PointBlocks;
pub(crate) use recycled::{Recycled, Recycler};
pub(crate) use spatial_order::{grouped_order, spatial_order};

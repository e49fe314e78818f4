//! Which types may be sent to other threads and shared between them: a promise that the compiler holds.

use rhotree::cover_tree::{CoverTree, TraversalOptions};
use rhotree::{
    AnyIndex, Conditioning, CovarianceFunction, Error, EuclideanIndex, FieldOptions, FileError,
    Index, IndexMemory, IndexOptions, IndexSummary, Inducing, Neighbors, Order, Points, Queries,
    ResidualField, Scan, SearchOptions, SearchStatistics,
};

const fn is_shared<T: Send + Sync>() {}

#[test]
fn every_type_is_send_and_sync() {
    is_shared::<Points<'static>>();
    is_shared::<CovarianceFunction>();
    is_shared::<Inducing>();
    is_shared::<FieldOptions>();
    is_shared::<ResidualField<f32>>();
    is_shared::<ResidualField<f64>>();
    is_shared::<Conditioning>();
    is_shared::<Index<f32>>();
    is_shared::<Index<f64>>();
    is_shared::<AnyIndex>();
    is_shared::<EuclideanIndex>();
    is_shared::<IndexOptions>();
    is_shared::<IndexSummary>();
    is_shared::<IndexMemory>();
    is_shared::<Scan<'static, f32>>();
    is_shared::<Scan<'static, f64>>();
    is_shared::<CoverTree<'static, f64>>();
    is_shared::<TraversalOptions>();
    is_shared::<Queries<'static>>();
    is_shared::<SearchOptions<'static>>();
    is_shared::<SearchStatistics>();
    is_shared::<Neighbors>();
    is_shared::<Order>();
    is_shared::<Error>();
    is_shared::<FileError>();
}

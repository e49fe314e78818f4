//! What to search for, and the searches.

mod list;

pub(crate) use list::QueryList;

use crate::error::{Error, Result};
use crate::points::Points;

/// Whose neighbours are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Queries<'a> {
    /// Every point of the field, in order.
    All,
    /// The points of the field with these ids, in this order.
    Ids(&'a [usize]),
    /// Points that aren't in the field. They come after all of its points, so that with the
    /// predecessor rule too every point can be a neighbour.
    New(&'a Points),
}

/// How many neighbours of which kind.
///
/// ```
/// use rhotree::SearchOptions;
///
/// let options = SearchOptions::new(30).predecessors();
/// assert!(options.k == 30 && options.predecessors_only);
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct SearchOptions<'a> {
    /// Neighbours of each query.
    pub k: usize,
    /// Vecchia's rule: the neighbours of point i are among the points j < i. It has min(k, i) of
    /// them.
    pub predecessors_only: bool,
    /// Called from any thread with the number of queries answered since the last call.
    pub progress: Option<&'a (dyn Fn(usize) + Sync)>,
}

impl core::fmt::Debug for SearchOptions<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("SearchOptions")
            .field("k", &self.k)
            .field("predecessors_only", &self.predecessors_only)
            .finish_non_exhaustive()
    }
}

impl<'a> SearchOptions<'a> {
    /// The k nearest among all points. A point of the field is never its own neighbour.
    #[must_use]
    pub const fn new(k: usize) -> Self {
        Self { k, predecessors_only: false, progress: None }
    }

    /// With Vecchia's predecessor rule.
    #[must_use]
    pub const fn predecessors(self) -> Self {
        Self { predecessors_only: true, ..self }
    }

    /// With a function to be called as queries are answered.
    #[must_use]
    pub const fn progress(self, progress: &'a (dyn Fn(usize) + Sync)) -> Self {
        Self { progress: Some(progress), ..self }
    }
}

/// `Ok` when every id is below `points`.
fn check_ids(ids: &[usize], points: usize) -> Result<()> {
    match ids.iter().position(|&id| id >= points) {
        None => Ok(()),
        Some(position) => Err(Error::UnknownId { position, id: ids[position], points }),
    }
}

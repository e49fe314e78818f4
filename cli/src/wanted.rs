//! Whose neighbours are wanted.

use rhotree::{Order, Points, Queries};

use crate::arguments::{FormatArguments, SearchArguments};
use crate::error::InputError;
use crate::input;

/// Whose neighbours are wanted, with the data that [`Queries`] borrows.
pub enum Wanted {
    All,
    Ids(Vec<usize>),
    New(Points<'static>),
}

impl Wanted {
    /// Reads what is wanted of so many points of so many dimensions.
    pub fn read(
        search: &SearchArguments,
        format: &FormatArguments,
        points: usize,
        dimensions: usize,
    ) -> Result<Self, InputError> {
        match (&search.queries, &search.ids) {
            (Some(path), _) => input::read_like(dimensions, path, format, "queries").map(Self::New),
            (None, Some(path)) => input::read_ids(path, points).map(Self::Ids),
            (None, None) => Ok(Self::All),
        }
    }

    /// The same, of points in another order: ids are places in it.
    pub fn ordered(&self, order: &Order) -> Self {
        match self {
            Self::All => Self::All,
            Self::Ids(ids) => {
                let places = order.places();
                Self::Ids(ids.iter().map(|&id| places[id]).collect())
            }
            Self::New(points) => Self::New(points.clone()),
        }
    }

    /// As the library takes it.
    pub fn queries(&self) -> Queries<'_> {
        match self {
            Self::All => Queries::All,
            Self::Ids(ids) => Queries::Ids(ids),
            Self::New(points) => Queries::New(points),
        }
    }

    /// Number of queries of so many points.
    pub fn len(&self, points: usize) -> usize {
        match self {
            Self::All => points,
            Self::Ids(ids) => ids.len(),
            Self::New(queries) => queries.len(),
        }
    }

    /// The number by which a query goes: that of its point, or of its row among new ones.
    pub fn number(&self, query: usize) -> usize {
        match self {
            Self::Ids(ids) => ids[query],
            Self::All | Self::New(_) => query,
        }
    }

    /// The pairs of a query and a point whose correlation decides the answer.
    pub fn pairs(&self, points: usize, predecessors: bool) -> u64 {
        let all = points as u64;
        match self {
            Self::All if predecessors => all * (all - 1) / 2,
            Self::Ids(ids) if predecessors => ids.iter().map(|&id| id as u64).sum(),
            _ => self.len(points) as u64 * all,
        }
    }
}

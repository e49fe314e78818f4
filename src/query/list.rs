//! The queries of one search, whatever their kind.

use core::ops::Range;

use rhotree_kernels::Element;

use super::Queries;
use crate::error::{Error, Result};
use crate::field::ResidualField;
use crate::layout::{Panels, PointBlocks};

/// The queries of one search, checked against the field.
pub(crate) enum QueryList<'a> {
    All(usize),
    Ids(&'a [usize]),
    New { scaled: Vec<f64>, dimensions: usize },
}

impl<'a> QueryList<'a> {
    pub fn new<T: Element>(queries: Queries<'a>, field: &ResidualField<T>) -> Result<Self> {
        match queries {
            Queries::All => Ok(Self::All(field.len())),
            Queries::Ids(ids) => check_ids(ids, field.len()).map(|()| Self::Ids(ids)),
            Queries::New(points) => {
                let dimensions = field.dimensions();
                field.scale_new("queries", points).map(|scaled| Self::New { scaled, dimensions })
            }
        }
    }

    pub fn len(&self) -> usize {
        match self {
            Self::All(points) => *points,
            Self::Ids(ids) => ids.len(),
            Self::New { scaled, dimensions } => scaled.len() / dimensions,
        }
    }

    /// The id of a query that is a point of the field.
    #[allow(clippy::cast_possible_truncation)]
    pub fn id(&self, query: usize) -> Option<u32> {
        match self {
            Self::All(_) => Some(query as u32),
            Self::Ids(ids) => Some(ids[query] as u32),
            Self::New { .. } => None,
        }
    }

    /// Some of the queries, in this order.
    pub fn subset<'b>(&self, queries: &[usize], ids: &'b mut Vec<usize>) -> QueryList<'b> {
        match self {
            Self::New { scaled, dimensions } => {
                let row = |&query: &usize| &scaled[query * dimensions..][..*dimensions];
                let scaled = queries.iter().flat_map(row).copied().collect();
                QueryList::New { scaled, dimensions: *dimensions }
            }
            Self::All(_) | Self::Ids(_) => {
                ids.clear();
                ids.extend(
                    queries.iter().filter_map(|&query| self.id(query)).map(|id| id as usize),
                );
                QueryList::Ids(ids)
            }
        }
    }

    /// The rows of queries that aren't points of the field, in blocks; none otherwise.
    pub fn blocks<T: Element>(&self, field: &ResidualField<T>) -> PointBlocks<T> {
        match self {
            Self::New { scaled, .. } => field.new_blocks(scaled),
            Self::All(_) | Self::Ids(_) => PointBlocks::zeros(0, field.shape().rows()),
        }
    }

    /// Packs the queries of a range into panels, which may have fewer rows than the field. `adapt` is given
    /// the row and the field's value there, and says what the panel has.
    pub fn pack<T: Element>(
        &self,
        range: Range<usize>,
        field: &ResidualField<T>,
        panels: &mut Panels<T>,
        adapt: impl Fn(usize, T) -> T,
    ) {
        match self {
            Self::New { scaled, dimensions } => {
                let rows =
                    field.new_rows(&scaled[range.start * dimensions..range.end * dimensions]);
                panels.pack(range.len(), |query, row| {
                    adapt(row, T::from_f64(rows.value(query, row)))
                });
            }
            Self::All(_) | Self::Ids(_) => {
                let blocks = field.blocks();
                let point = |query| self.id(range.start + query).map_or(0, |id| id as usize);
                panels.pack(range.len(), |query, row| {
                    let value = blocks.get(point(query), row);
                    adapt(row, value.expect("ids and rows were checked"))
                });
            }
        }
    }
}

/// `Ok` when every id is below `points`.
pub(crate) fn check_ids(ids: &[usize], points: usize) -> Result<()> {
    match ids.iter().position(|&id| id >= points) {
        None => Ok(()),
        Some(position) => Err(Error::UnknownId { position, id: ids[position], points }),
    }
}

//! Queries of all kinds, packed into the panels that the kernels read.

use core::ops::Range;

use rhotree_kernels::Element;

use super::{Queries, check_ids};
use crate::cover_tree::metric::Metric;
use crate::error::Result;
use crate::field::ResidualField;
use crate::layout::panels::Panels;
use crate::layout::point_blocks::PointBlocks;

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

    /// The rows of queries that aren't points of the field, in blocks; none otherwise.
    pub fn blocks<T: Element>(&self, field: &ResidualField<T>) -> PointBlocks<T> {
        let Self::New { scaled, .. } = self else {
            return PointBlocks::zeros(0, field.shape().rows());
        };
        let rows = field.new_rows(scaled);
        let mut blocks = PointBlocks::zeros(rows.len(), field.shape().rows());
        rows.write(0, &mut blocks);
        blocks
    }

    /// Packs the queries of a range into panels, as the metric reads them.
    pub fn pack<T: Element>(
        &self,
        range: Range<usize>,
        field: &ResidualField<T>,
        metric: Metric,
        panels: &mut Panels<T>,
    ) {
        match self {
            Self::New { scaled, dimensions } => {
                let rows =
                    field.new_rows(&scaled[range.start * dimensions..range.end * dimensions]);
                panels.pack(range.len(), |query, row| {
                    metric.value(row, T::from_f64(rows.value(query, row)))
                });
            }
            Self::All(_) | Self::Ids(_) => {
                let blocks = field.blocks();
                let point = |query| self.id(range.start + query).map_or(0, |id| id as usize);
                panels.pack(range.len(), |query, row| {
                    let value = blocks.get(point(query), row);
                    metric.value(row, value.expect("ids and rows were checked"))
                });
            }
        }
    }
}

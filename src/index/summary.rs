//! What an index is made of, in a few figures.

use rhotree_kernels::Element;

use super::{Content, Index};

/// What an index is made of.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IndexSummary {
    /// Lists of leaves.
    Lists {
        /// Number of leaves.
        leaves: usize,
        /// Pivots of a leaf, on average.
        pivots: f64,
        /// The greatest distance of a point from the span of its pivots that was asked for.
        remainder: f64,
        /// The least bound that is kept.
        floor: f64,
        /// Leaves in a leaf's list, on average.
        entries: f64,
    },
    /// Nothing: searches are scans.
    Scan {
        /// Why.
        reason: String,
    },
}

impl<T: Element> Index<T> {
    /// What the index is made of.
    #[must_use]
    pub fn summary(&self) -> IndexSummary {
        match &self.content {
            Content::Scan { reason } => IndexSummary::Scan { reason: reason.clone() },
            Content::Lists(listed) => {
                let pivots = listed.set.summaries.pivots.iter().map(|pivots| pivots.lanes.len());
                let count = listed.set.len() as f64;
                IndexSummary::Lists {
                    leaves: listed.set.len(),
                    pivots: pivots.sum::<usize>() as f64 / count,
                    remainder: listed.remainder,
                    floor: listed.floor,
                    entries: listed.lists.len() as f64 / count,
                }
            }
        }
    }
}

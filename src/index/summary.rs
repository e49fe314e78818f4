//! What an index is made of, in a few figures.

use rhotree_kernels::Element;

use super::{Content, Index};
use crate::scan::{ScreenSummary, ScreenedScan};

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
    /// What the screen is made of that the first search makes which needs one; none before, in an index that was
    /// loaded too, and where whole numbers can't tell the field's points apart.
    ///
    /// ```
    /// use rhotree::{
    ///     CovarianceFamily, CovarianceFunction, Index, Inducing, Points, Queries, ResidualField, SearchOptions,
    /// };
    ///
    /// // A rough field, in which bounds by leaves rule nothing out.
    /// let place = |i: i32| [0.819_172_5, 0.671_043_6, 0.549_700_5].map(|step| f64::from(i) * step % 1.0);
    /// let coordinates = (0..2000).flat_map(place).collect();
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern12, 1.0, &[0.5])?;
    /// let inducing = Inducing::KMeansPlusPlus { count: 100, seed: 1 };
    /// let points = Points::new(coordinates, 3)?;
    /// let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())?;
    /// let index = Index::new(field, &Default::default())?;
    /// assert_eq!(index.screen_summary(), None);
    /// index.search(Queries::All, &SearchOptions::new(5))?;
    /// let screen = index.screen_summary().expect("it was made for the search");
    /// assert!(screen.pairs + screen.bytes[2] <= 100 && screen.outlying >= 90);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub fn screen_summary(&self) -> Option<ScreenSummary> {
        self.screen.get().and_then(Option::as_ref).map(ScreenedScan::summary)
    }

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

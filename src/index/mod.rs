//! The index: points in leaves, and for each leaf a list of the leaves that may hold near points.
//!
//! One centre and radius rule out almost nothing in this metric, where nearly all pairs are nearly
//! uncorrelated. Two bounds do:
//!
//! * **several pivots.** A leaf's unit vectors are combinations of a few pivots' and a small remainder; the
//!   correlations of two leaves' pivots bound those of all their points ([`pivots`], [`lists`]);
//! * **envelopes.** Greatest scales and weights, column by column, and the distance of the boxes rule out
//!   most pairs of leaves where the length scale is short ([`envelopes`]).
//!
//! Neither needs the query's k nor its threshold: the lists are made once, for each point with its own
//! bound, and a search only reads them ([`search`]). Levels of groups above the leaves find what may be near
//! without a look at all leaves ([`levels`]), and the first points have indexes of their own, for queries that
//! come early ([`prefixes`]). Whether that is worth its while is told from a sample before it is done
//! ([`plan`]), and from some of the lists before the others are made ([`prediction`]); where it isn't, the index is
//! a scan.

mod any;
mod build;
mod envelopes;
mod file;
mod leaf_set;
mod leaves;
mod levels;
mod lists;
mod memory;
mod options;
mod pivots;
mod plan;
mod prediction;
mod prefixes;
mod search;
#[cfg(test)]
mod soundness;
mod summary;

use std::sync::{Arc, OnceLock};

pub use any::AnyIndex;
use leaf_set::LeafSet;
use lists::Lists;
pub use memory::IndexMemory;
pub use options::IndexOptions;
use prefixes::Prefixes;
use rhotree_kernels::Element;
pub use summary::IndexSummary;

use crate::error::Result;
use crate::field::ResidualField;
use crate::scan::{ScreenPlan, ScreenedScan};
use crate::statistics::BuildStatistics;

/// An index of a residual field: exact, and where bounds rule out most points, many times faster than the
/// scan.
///
/// Built on the current rayon pool; the index is the same whatever the number of threads.
///
/// ```
/// use rhotree::{
///     CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, Scan, SearchOptions,
///     Index, IndexOptions,
/// };
///
/// let points = Points::new((0..3000).map(|i| f64::from(i) * 0.618 % 1.0).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.01])?;
/// let inducing = Inducing::KMeansPlusPlus { count: 20, seed: 1 };
/// let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())?;
/// let index = Index::new(field.clone(), &IndexOptions::default())?;
/// let options = SearchOptions::new(10).predecessors();
/// assert_eq!(
///     index.search(Queries::All, &options)?,
///     Scan::new(&field).search(Queries::All, &options)?
/// );
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Debug)]
pub struct Index<T: Element = f64> {
    field: ResidualField<T>,
    options: IndexOptions,
    /// Points at the last build.
    built: usize,
    content: Content<T>,
    statistics: BuildStatistics,
    prefixes: OnceLock<Prefixes<T>>,
    /// How the field's points are screened, and the screen, each made when it is first needed.
    screen_plan: OnceLock<Option<Arc<ScreenPlan>>>,
    screen: OnceLock<Option<ScreenedScan<T>>>,
}

/// What there is beside the field.
#[derive(Debug)]
enum Content<T: Element> {
    Lists(Box<ListedLeaves<T>>),
    /// Nothing: searches are scans.
    Scan {
        reason: String,
    },
}

/// Leaves with their lists, and what they were made with.
#[derive(Debug)]
struct ListedLeaves<T: Element> {
    set: LeafSet<T>,
    lists: Lists,
    /// The lane of each point.
    lanes: Vec<u32>,
    /// The greatest remainder that was asked for.
    remainder: f64,
    /// Leaves that aren't in a list have no correlation as high as this with its points.
    floor: f64,
}

impl<T: Element> Index<T> {
    /// The field.
    #[must_use]
    pub const fn field(&self) -> &ResidualField<T> {
        &self.field
    }

    /// The field, without the index.
    #[must_use]
    pub fn into_field(self) -> ResidualField<T> {
        self.field
    }

    /// What the last build or refit did: nothing where the index was loaded.
    ///
    /// ```
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// use rhotree::{Index, IndexOptions};
    ///
    /// # let points = Points::new((0..128).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
    /// # let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let index = Index::new(field, &IndexOptions::default().floor(0.2))?;
    /// // Two leaves of 64 points.
    /// assert_eq!(index.build_statistics().correlations, 2 * 64 * 64);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub const fn build_statistics(&self) -> &BuildStatistics {
        &self.statistics
    }

    /// The leaves and their lists; none where searches are scans.
    fn listed(&self) -> Option<&ListedLeaves<T>> {
        match &self.content {
            Content::Scan { .. } => None,
            Content::Lists(listed) => Some(listed),
        }
    }

    /// The indexes of the first points alone, made at the first call.
    fn prefixes(&self) -> Result<&Prefixes<T>> {
        if self.prefixes.get().is_none() {
            // As for the screen, below.
            let _ = self.prefixes.set(Prefixes::new(&self.field, self.options.floor)?);
        }
        Ok(self.prefixes.get().expect("it was set"))
    }

    /// The plan of the screen, made at the first call unless the index was loaded with it; none where whole numbers
    /// can't tell the points apart.
    fn screen_plan(&self) -> Option<&Arc<ScreenPlan>> {
        if self.screen_plan.get().is_none() {
            // As for the screen, below.
            let _ = self.screen_plan.set(ScreenPlan::new(&self.field).map(Arc::new));
        }
        self.screen_plan.get().and_then(Option::as_ref)
    }

    /// The screen, made at the first call; none where there is no plan for one.
    fn screen(&self) -> Option<&ScreenedScan<T>> {
        if self.screen.get().is_none() {
            // Made before the cell is entered: a thread that waited in it could be given another search of
            // this index, and wait for itself. Of two that are made at a time one is thrown away.
            let plan = self.screen_plan().map(Arc::clone);
            let _ = self.screen.set(plan.and_then(|plan| ScreenedScan::new(plan, &self.field)));
        }
        self.screen.get().and_then(Option::as_ref)
    }
}

//! The tree: points in leaves, and for each leaf a list of the leaves that may hold near points.
//!
//! One centre and radius rule out almost nothing in this metric, where nearly all pairs are nearly
//! uncorrelated. Two bounds do:
//!
//! * **several pivots.** A leaf's unit vectors are combinations of a few pivots' and a small rest; the
//!   correlations of two leaves' pivots bound those of all their points ([`summary`], [`lists`]);
//! * **covers.** Greatest scales and weights, column by column, and the distance of the boxes rule out
//!   most pairs of leaves where the length scale is short ([`covers`]).
//!
//! Neither needs the query's k nor its threshold: the lists are made once, for each point with its own
//! bound, and a search only reads them. Whether that is worth its while is told from a sample before it
//! is done ([`plan`]); where it isn't, the tree is a scan.

mod envelopes;
mod file;
mod leaves;
mod lists;
mod memory;
mod pivots;
mod plan;
mod search;
#[cfg(test)]
mod soundness;

use std::sync::OnceLock;

use rhotree_kernels::Element;
use rhotree_kernels::layout::Blocks;

use envelopes::{CoverBounds, CoverWeights, Covers};
use leaves::{LEAF_POINTS, Leaves};
use lists::{Entry, Pairing};
use lists::{Lists, bound_of, part_of};
pub use memory::IndexMemory;
use plan::Plan;
pub use search::SearchStatistics;

use crate::error::{Error, Result};
use crate::field::ResidualField;
use crate::points::Points;
use crate::scan::FilteredScan;

/// Leaves whose numbers fit into the keys of a search: those of a billion points.
const MOST_LEAVES: usize = 1 << 24;

/// How to build a [`Index`].
///
/// ```
/// use rhotree::IndexOptions;
///
/// let options = IndexOptions { floor: Some(0.2) };
/// assert_ne!(options, IndexOptions::default());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct IndexOptions {
    /// The least bound on |rho|, in (0, 1), with which a leaf is kept in another's list: the lower, the
    /// longer the lists and the fewer queries are left for the scan. Unless set it is chosen from a
    /// sample, which may also tell that the scan is the faster search. The answers don't depend on it.
    pub floor: Option<f64>,
}

/// An index of a residual field: exact, and where bounds rule out most points, many times faster than the
/// scan.
///
/// Built on the current rayon pool; the tree is the same whatever the number of threads.
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
/// let tree = Index::new(field.clone(), &IndexOptions::default())?;
/// let options = SearchOptions::new(10).predecessors();
/// assert_eq!(
///     tree.search(Queries::All, &options)?,
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
    filter: OnceLock<Option<FilteredScan<T>>>,
}

#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // there is one of it
enum Content<T> {
    Lists {
        leaves: Leaves<T>,
        lists: Lists,
        covers: CoverWeights,
        lanes: Vec<u32>,
        residual: f64,
        floor: f64,
    },
    Scan {
        reason: String,
    },
}

/// What a search of a tree with lists reads.
#[derive(Clone, Copy)]
pub(crate) struct Listed<'a, T> {
    pub leaves: &'a Leaves<T>,
    pub lists: &'a Lists,
    pub covers: Covers<'a>,
    /// The lane of each point.
    pub lanes: &'a [u32],
    /// Leaves that aren't in a list have no correlation as high as this with its points.
    pub floor: f64,
}

/// What a tree is made of.
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
        residual: f64,
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
    /// Builds the tree of a field.
    ///
    /// # Errors
    /// A floor that isn't between 0 and 1.
    pub fn new(field: ResidualField<T>, options: &IndexOptions) -> Result<Self> {
        if let Some(floor) = options.floor
            && !(floor > 0.0 && floor < 1.0)
        {
            return Err(Error::Floor { value: floor });
        }
        let leaves = Leaves::partition(&field, 0..count(&field));
        Self::with_leaves(field, leaves, options)
    }

    /// Builds the tree from points in leaves.
    fn with_leaves(
        field: ResidualField<T>,
        mut leaves: Leaves<T>,
        options: &IndexOptions,
    ) -> Result<Self> {
        let plan = match options.floor {
            _ if leaves.len() > MOST_LEAVES => Plan::Scan { reason: "too many leaves".into() },
            Some(floor) => Plan::with_floor(floor),
            None => Plan::new(&field, &leaves)?,
        };
        let content = match plan {
            Plan::Scan { reason } => Content::Scan { reason },
            Plan::Lists { residual, floor } => {
                leaves.summarize(&field, residual);
                let entries = lists::entries(&field, &leaves, &leaves, Pairing::Within, floor);
                let lists = Lists::new(leaves.len(), &entries);
                let lanes = lanes(&leaves, field.len());
                let covers = CoverWeights::new(leaves.summaries());
                Content::Lists { leaves, lists, covers, lanes, residual, floor }
            }
        };
        let built = field.len();
        Ok(Self { field, options: *options, built, content, filter: OnceLock::new() })
    }

    /// Adds points after those of the field. The inducing points stay as they are.
    ///
    /// The answers are those of a tree built from the longer field. The work is that of the new points'
    /// leaves with all others; when the points have doubled since the last build, the tree is built anew.
    ///
    /// # Errors
    /// What [`ResidualField::append`] says. The tree is unchanged then.
    pub fn append(&mut self, points: &Points) -> Result<()> {
        let before = count(&self.field);
        self.field.append(points)?;
        self.filter = OnceLock::new();
        let leaves = self.index().map_or(0, |index| index.leaves.len());
        // Of the new points those with outlying scales begin a leaf of their own.
        let most = leaves + points.len().div_ceil(LEAF_POINTS) + 1;
        if self.field.len() >= 2 * self.built || most > MOST_LEAVES {
            let leaves = Leaves::partition(&self.field, 0..count(&self.field));
            let rebuilt = Self::with_leaves(self.field.clone(), leaves, &self.options)?;
            *self = rebuilt;
            return Ok(());
        }
        let Content::Lists { leaves, lists, covers, lanes, residual, floor } = &mut self.content
        else {
            return Ok(());
        };
        let mut added = Leaves::partition(&self.field, before..count(&self.field));
        added.summarize(&self.field, *residual);
        let offset = leaves.len() as u32;
        let within = lists::entries(&self.field, &added, &added, Pairing::Within, *floor);
        let across = lists::entries(&self.field, &added, leaves, Pairing::Appended, *floor);
        let mut entries: Vec<Entry> = lists.entries().chain(across).collect();
        entries.extend(within.into_iter().map(|entry| Entry {
            leaf: entry.leaf + offset,
            other: entry.other + offset,
            ..entry
        }));
        leaves.append(added);
        *lists = Lists::new(leaves.len(), &entries);
        *covers = CoverWeights::new(leaves.summaries());
        *lanes = self::lanes(leaves, self.field.len());
        Ok(())
    }

    /// The tree of the same points with other parameters: the field is that of a next step of a fit, with
    /// another covariance function or other inducing points.
    ///
    /// The points stay in their leaves; everything else depends on the correlations and is computed anew.
    /// The answers are those of a tree built from the field.
    ///
    /// # Errors
    /// A field with another number of points.
    pub fn refit(self, field: ResidualField<T>) -> Result<Self> {
        let (actual, expected) = (field.len(), self.field.len());
        if actual != expected {
            return Err(Error::Length { argument: "field", actual, expected });
        }
        match self.content {
            Content::Lists { leaves, .. } => {
                let leaves = leaves.refilled(&field);
                Self::with_leaves(field, leaves, &self.options)
            }
            Content::Scan { .. } => Self::new(field, &self.options),
        }
    }

    /// The field.
    #[must_use]
    pub const fn field(&self) -> &ResidualField<T> {
        &self.field
    }

    /// The field, without the tree.
    #[must_use]
    pub fn into_field(self) -> ResidualField<T> {
        self.field
    }

    /// What the tree is made of.
    #[must_use]
    pub fn summary(&self) -> IndexSummary {
        match &self.content {
            Content::Scan { reason } => IndexSummary::Scan { reason: reason.clone() },
            Content::Lists { leaves, lists, residual, floor, .. } => {
                let pivots: usize = leaves.summaries().iter().map(|leaf| leaf.pivots.len()).sum();
                let count = leaves.len() as f64;
                IndexSummary::Lists {
                    leaves: leaves.len(),
                    pivots: pivots as f64 / count,
                    residual: *residual,
                    floor: *floor,
                    entries: lists.len() as f64 / count,
                }
            }
        }
    }

    /// Size in bytes beside the field: a copy of the points by leaves, summaries, lists, and a copy in
    /// f32 where a search has needed one.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let filter = self.filter.get().and_then(Option::as_ref).map_or(0, FilteredScan::bytes);
        let content = match &self.content {
            Content::Scan { .. } => 0,
            Content::Lists { leaves, lists, covers, lanes, .. } => {
                leaves.bytes() + lists.bytes() + covers.bytes() + size_of_val(lanes.as_slice())
            }
        };
        filter + content
    }

    /// What searches read; none where they scan.
    pub(crate) fn index(&self) -> Option<Listed<'_, T>> {
        match &self.content {
            Content::Scan { .. } => None,
            Content::Lists { leaves, lists, covers, lanes, floor, .. } => {
                let covers = Covers::new(leaves.summaries(), covers);
                Some(Listed { leaves, lists, covers, lanes, floor: *floor })
            }
        }
    }

    /// Leaves of queries that aren't points of the field, with lists of the tree's leaves.
    pub(crate) fn index_queries(
        &self,
        rows: Blocks<'_, T>,
        queries: usize,
    ) -> Option<(Leaves<T>, Lists)> {
        let Content::Lists { leaves, residual, floor, .. } = &self.content else { return None };
        let mut own = Leaves::of_queries(rows, queries, self.field.shape());
        own.summarize(&self.field, *residual);
        let entries = lists::entries(&self.field, &own, leaves, Pairing::Queries, *floor);
        let lists = Lists::new(own.len(), &entries);
        Some((own, lists))
    }

    /// The scan by way of f32, made at the first call; none where f32 can't tell the points apart.
    pub(crate) fn filter(&self) -> Option<&FilteredScan<T>> {
        self.filter.get_or_init(|| FilteredScan::new(&self.field)).as_ref()
    }
}

/// Number of points.
#[allow(clippy::cast_possible_truncation)]
fn count<T: Element>(field: &ResidualField<T>) -> u32 {
    field.len() as u32
}

/// The lane of each point.
#[allow(clippy::cast_possible_truncation)]
fn lanes<T: Element>(leaves: &Leaves<T>, points: usize) -> Vec<u32> {
    let mut lanes = vec![0; points];
    for (lane, &id) in leaves.ids().iter().enumerate() {
        if id != u32::MAX {
            lanes[id as usize] = lane as u32;
        }
    }
    lanes
}

//! What an index takes up, part by part.

use rhotree_kernels::Element;

use super::{Index, ListedLeaves};

/// Bytes of an [`Index`] beside its field, without the screen that some searches make.
/// `docs/index-format.md` has them as a function of d, m, the number of pivots and that of entries.
///
/// ```
/// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField, Index, IndexOptions};
///
/// let points = Points::new((0..128).map(f64::from).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let index = Index::new(field, &IndexOptions::default().floor(0.2))?;
/// // Scale and coordinate of each point, in two leaves that are full.
/// assert_eq!(index.memory().copy, 128 * 2 * 8);
/// assert_eq!(index.memory().total(), index.bytes());
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IndexMemory {
    /// The copy of the points by leaves: 1 + d + m numbers for each of a leaf's 64 lanes.
    pub copy: usize,
    /// Summaries: for each point p + 2 numbers in f32, where its leaf has p pivots, and for each leaf and each group of
    /// leaves its envelope, m numbers in f32 and 2 d + 2 in f64.
    pub summaries: usize,
    /// Lists: for each entry 64 bounds of a byte, and the leaf.
    pub lists: usize,
    /// The ids of the leaves' lanes and the lanes of the points, and two bytes a leaf.
    pub ids: usize,
}

impl IndexMemory {
    /// All of it.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.copy + self.summaries + self.lists + self.ids
    }
}

impl<T: Element> ListedLeaves<T> {
    /// Bytes, part by part.
    fn memory(&self) -> IndexMemory {
        let leaves = &self.set.leaves;
        IndexMemory {
            copy: leaves.point_bytes(),
            summaries: self.set.summaries.bytes(),
            lists: self.lists.bytes(),
            ids: leaves.partition_bytes() + size_of_val(self.lanes.as_slice()),
        }
    }
}

impl<T: Element> Index<T> {
    /// Bytes beside the field, part by part: none where searches are scans.
    #[must_use]
    pub fn memory(&self) -> IndexMemory {
        self.listed().map_or_else(IndexMemory::default, ListedLeaves::memory)
    }

    /// Size in bytes beside the field: that of [`Index::memory`], and what searches have made: the screen, and
    /// the indexes of the first points alone.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let prefixes = self
            .prefixes
            .get()
            .map_or(0, |prefixes| prefixes.iter().map(|listed| listed.memory().total()).sum());
        // The screen has its plan.
        let plan =
            || self.screen_plan.get().and_then(Option::as_ref).map_or(0, |plan| plan.bytes());
        let screen = self.screen_summary().map_or_else(plan, |screen| screen.memory);
        self.memory().total() + prefixes + screen
    }
}

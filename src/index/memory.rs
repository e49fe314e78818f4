//! What an index takes up, part by part.

use rhotree_kernels::Element;

use super::Index;

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
    /// Summaries: for each point p + 2 numbers in f32, where its leaf has p pivots, and for each leaf its
    /// envelope, twice m numbers in f32.
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

impl<T: Element> Index<T> {
    /// Bytes beside the field, part by part: none where searches are scans.
    #[must_use]
    pub fn memory(&self) -> IndexMemory {
        let Some(listed) = self.listed() else { return IndexMemory::default() };
        let leaves = &listed.set.leaves;
        IndexMemory {
            copy: leaves.point_bytes(),
            summaries: listed.set.summaries.bytes(),
            lists: listed.lists.bytes(),
            ids: leaves.partition_bytes() + size_of_val(listed.lanes.as_slice()),
        }
    }

    /// Size in bytes beside the field: that of [`Index::memory`], and the screen's where a search has made
    /// one.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.memory().total() + self.screen_summary().map_or(0, |screen| screen.memory)
    }
}

//! What a tree takes up, part by part.

use rhotree_kernels::Element;

use super::pivots::Summary;
use super::{Content, Index};

/// Bytes of a [`Index`] beside its field, without the copy in f32 that some searches make.
/// `docs/index-format.md` has them as a function of d, m, the number of pivots and that of entries.
///
/// ```
/// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField, Index, IndexOptions};
///
/// let points = Points::new((0..128).map(f64::from).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let tree = Index::new(field, &IndexOptions { floor: Some(0.2) })?;
/// // Scale and coordinate of each point, in two leaves that are full.
/// assert_eq!(tree.memory().copy, 128 * 2 * 8);
/// assert_eq!(tree.memory().total(), tree.bytes());
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IndexMemory {
    /// The copy of the points by leaves: 1 + d + m numbers for each of a leaf's 64 lanes.
    pub copy: usize,
    /// Summaries: for each point p + 2 numbers in f32, where its leaf has p pivots, and for each leaf what
    /// covers it, twice m numbers in f32.
    pub summaries: usize,
    /// Lists: for each entry 64 bounds of a byte, and the leaf.
    pub lists: usize,
    /// The ids of the leaves' lanes and the lanes of the points.
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
    /// Bytes beside the field, part by part: none where the tree is a scan.
    #[must_use]
    pub fn memory(&self) -> IndexMemory {
        let Content::Lists { leaves, lists, covers, lanes, .. } = &self.content else {
            return IndexMemory::default();
        };
        let copy = size_of_val(leaves.points().data());
        let summaries: usize = leaves.summaries().iter().map(Summary::bytes).sum();
        let ids = leaves.bytes() - copy - summaries + size_of_val(lanes.as_slice());
        IndexMemory { copy, summaries: summaries + covers.bytes(), lists: lists.bytes(), ids }
    }
}

//! Euclidean nearest neighbours in units of the length scales, exact, with Vecchia's predecessor rule: those that
//! plain Vecchia approximations and nearest-neighbour Gaussian processes condition on.
//!
//! * [`scaling`] divides coordinates by length scales;
//! * [`tree`] puts consecutive points into leaves and boxes;
//! * [`forest`] keeps trees over prefixes of the points, so that whatever a query's limit, half of some tree's
//!   points or more are admitted, and lets the points grow;
//! * [`nearest`] selects a query's neighbours, and [`search`] walks through the trees for groups of queries;
//! * [`file`] saves and loads.
//!
//! `docs/euclidean.md` has figures, and what was tried.

mod file;
mod forest;
mod nearest;
mod scaling;
mod search;
mod tree;

use forest::Forest;
use rhotree_kernels::{Isa, Kernels};
use scaling::Scaling;
use search::{List, Search};

use crate::error::{Error, Result};
use crate::neighbors::Neighbors;
use crate::parallel::with_threads;
use crate::points::Points;
use crate::query::{Queries, SearchOptions};
use crate::statistics::SearchStatistics;

/// Nearest neighbours in Euclidean distance, in units of the length scales.
///
/// The distance of x and y is sqrt(sum over axes a of ((x_a - y_a) / l_a)^2). It is computed so: each coordinate
/// is divided by its length scale; a squared distance begins at zero and takes one axis after another, in their
/// order, by a fused multiply-add, `sum = difference.mul_add(difference, sum)`; of those that are the k least,
/// ties to the lower id, the square roots are the distances, and neighbours are listed by distance, then id. On
/// every instruction set with fused multiply-adds, with any number of threads, however the points came into the
/// index, the bits are the same.
///
/// Differences whose squares are below the least number, 5e-324, count as zero: such points tie with duplicates.
/// Coordinates that are large against the distances keep few digits of them; subtract a common offset first.
///
/// ```
/// use rhotree::{EuclideanIndex, Points, Queries, SearchOptions};
///
/// let points = Points::new(vec![0.0, 0.0, 3.0, 4.0, 0.0, 1.0], 2)?;
/// let index = EuclideanIndex::new(&points, &[0.5], None)?;
/// let neighbors = index.search(Queries::All, &SearchOptions::new(2).predecessors())?;
/// assert_eq!(neighbors.ids(2), [0, 1]);
/// assert_eq!(neighbors.distances(1), [10.0]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct EuclideanIndex {
    scaling: Scaling,
    /// In units of the length scales, row by row.
    coordinates: Vec<f64>,
    forest: Forest,
    kernels: Kernels<f64>,
}

impl EuclideanIndex {
    /// An index of these points, with one length scale or one for each axis, in the unit of the coordinates; built
    /// on so many threads, or on the current rayon pool. It uses the instruction set of `RHOTREE_ISA`, or the best
    /// of this machine.
    ///
    /// # Errors
    /// No length scale, one that isn't positive and finite, or not as many as axes; a coordinate so large, once
    /// divided by its length scale, that squared distances could overflow; an instruction set that the CPU lacks;
    /// a number of threads that can't be had.
    pub fn new(points: &Points, length_scales: &[f64], threads: Option<usize>) -> Result<Self> {
        let scaling = Scaling::new(length_scales, points.dimensions())?;
        let kernels = Kernels::new(Isa::select()?)?;
        let coordinates = scaling.apply("points", points)?;
        with_threads(threads, || {
            let mut forest = Forest::default();
            forest.grow(&coordinates, points.dimensions());
            Ok(Self { scaling, coordinates, forest, kernels })
        })
    }

    /// The same index for another instruction set. The answers stay the same.
    ///
    /// ```
    /// use rhotree::{EuclideanIndex, Isa, Points};
    ///
    /// let points = Points::new(vec![0.0, 1.0], 1)?;
    /// let index = EuclideanIndex::new(&points, &[1.0], None)?.with_isa(Isa::Portable)?;
    /// assert_eq!(index.isa(), Isa::Portable);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// An instruction set that the CPU lacks.
    pub fn with_isa(self, isa: Isa) -> Result<Self> {
        Ok(Self { kernels: Kernels::new(isa)?, ..self })
    }

    /// The nearest neighbours of the queries by increasing distance, ties to the lower id; listed by distance, then
    /// id. A point is never its own neighbour; its duplicates are, at distance zero.
    ///
    /// # Errors
    /// An id that is no point's; new points of another dimension, or too large as in [`EuclideanIndex::new`]; more
    /// neighbours than fit into memory; a number of threads that can't be had;
    /// [`Error::Cancelled`](crate::Error::Cancelled) where the progress function says so.
    pub fn search(&self, queries: Queries<'_>, options: &SearchOptions<'_>) -> Result<Neighbors> {
        self.search_with_statistics(queries, options).map(|(neighbors, _)| neighbors)
    }

    /// As [`EuclideanIndex::search`], and what the search did: leaves met and distances evaluated.
    ///
    /// # Errors
    /// What [`EuclideanIndex::search`] says.
    pub fn search_with_statistics(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
    ) -> Result<(Neighbors, SearchStatistics)> {
        let list = &List::new(queries, self)?;
        with_threads(options.threads, || {
            let monitor = &options.monitor();
            Search { index: self, list, options, monitor }.answer()
        })
    }

    /// Adds points after those that are there. The answers are those of an index made from all of them at once; the
    /// work, over many calls, is that of building it a few times more.
    ///
    /// ```
    /// use rhotree::{EuclideanIndex, Points, Queries, SearchOptions};
    ///
    /// let mut index = EuclideanIndex::new(&Points::new(vec![0.0, 2.0], 1)?, &[1.0], None)?;
    /// index.append(&Points::new(vec![0.5], 1)?)?;
    /// let neighbors = index.search(Queries::Ids(&[2]), &SearchOptions::new(1))?;
    /// assert_eq!(neighbors.of(0).collect::<Vec<_>>(), [(0, 0.5)]);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// Points of another dimension, too large as in [`EuclideanIndex::new`], or too many; the index is as it was.
    pub fn append(&mut self, points: &Points) -> Result<()> {
        let count = self.len() + points.len();
        if count > i32::MAX as usize {
            return Err(Error::TooManyPoints { argument: "points", count });
        }
        self.coordinates.extend(self.scaling.apply("points", points)?);
        self.forest.grow(&self.coordinates, self.scaling.dimensions());
        Ok(())
    }

    /// Number of points.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.coordinates.len() / self.dimensions()
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// Number of coordinates of a point.
    #[must_use]
    pub const fn dimensions(&self) -> usize {
        self.scaling.dimensions()
    }

    /// The length scale of each axis.
    #[must_use]
    pub fn length_scales(&self) -> &[f64] {
        self.scaling.length_scales()
    }

    /// The instruction set that searches use.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.kernels.isa()
    }

    /// Size in bytes: the scaled coordinates, and twice as much again in trees over all and over half, a quarter and
    /// so on of the points.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(self.coordinates.as_slice()) + self.forest.bytes()
    }
}

//! What to search for: whose neighbours, how many, of which kind.

mod list;

use core::ops::ControlFlow;

pub(crate) use list::{QueryList, check_ids};
use rhotree_kernels::{Candidates, Element};

use crate::parallel::Monitor;
use crate::points::Points;

/// Whose neighbours are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Queries<'a> {
    /// Every point of the field, in order.
    All,
    /// The points of the field with these ids, in this order.
    Ids(&'a [usize]),
    /// Points that aren't in the field. They come after all of its points, so that with the
    /// predecessor rule too every point can be a neighbour.
    New(&'a Points<'a>),
}

/// How many neighbours of which kind, and how the search runs.
///
/// ```
/// use rhotree::SearchOptions;
///
/// let options = SearchOptions::new(30).predecessors().threads(2);
/// assert!(options.k == 30 && options.predecessors_only);
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct SearchOptions<'a> {
    /// Neighbours of each query.
    pub k: usize,
    /// Vecchia's rule: the neighbours of point i are among the points j < i. It has min(k, i) of
    /// them.
    pub predecessors_only: bool,
    /// Threads of the search; unless set, those of the current rayon pool.
    pub threads: Option<usize>,
    /// Called from any thread with the number of queries answered since the last call. See
    /// [`SearchOptions::progress`].
    pub progress: Option<&'a (dyn Fn(usize) -> ControlFlow<()> + Sync)>,
    /// What the neighbours were selected by, in place of distances. See [`SearchOptions::closeness`].
    pub closeness: bool,
}

impl core::fmt::Debug for SearchOptions<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("SearchOptions")
            .field("k", &self.k)
            .field("predecessors_only", &self.predecessors_only)
            .field("threads", &self.threads)
            .field("closeness", &self.closeness)
            .finish_non_exhaustive()
    }
}

impl<'a> SearchOptions<'a> {
    /// The k nearest among all points. A point of the field is never its own neighbour.
    #[must_use]
    pub const fn new(k: usize) -> Self {
        Self { k, predecessors_only: false, threads: None, progress: None, closeness: false }
    }

    /// With Vecchia's predecessor rule.
    #[must_use]
    pub const fn predecessors(self) -> Self {
        Self { predecessors_only: true, ..self }
    }

    /// On so many threads, started for this search, in place of the current rayon pool's; on four for each CPU if
    /// it is more, which would be of no use.
    #[must_use]
    pub const fn threads(self, threads: usize) -> Self {
        Self { threads: Some(threads), ..self }
    }

    /// With a function that is called as queries are answered, and some times a second in any case, from any
    /// thread. Once it returns [`ControlFlow::Break`] the search stops, within a second, with
    /// [`Error::Cancelled`](crate::Error::Cancelled).
    ///
    /// ```
    /// use core::ops::ControlFlow;
    ///
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// use rhotree::{Error, Queries, Scan, SearchOptions};
    ///
    /// # let points = Points::new((0..1000).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[10.0])?;
    /// # let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let give_up = |_answered: usize| ControlFlow::Break(());
    /// let options = SearchOptions::new(5).progress(&give_up);
    /// assert_eq!(Scan::new(&field).search(Queries::All, &options), Err(Error::Cancelled));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub const fn progress(self, progress: &'a (dyn Fn(usize) -> ControlFlow<()> + Sync)) -> Self {
        Self { progress: Some(progress), ..self }
    }

    /// With what the neighbours were selected by in place of their distances: |rho|, or in a Euclidean metric what
    /// is the less, the farther the point is. Neighbours of one closeness are in ascending order of their ids.
    ///
    /// Of searches of parts of the points the answers can then be merged exactly. Distances can't say which of two
    /// is the nearer: they are rounded, and two |rho| may have one.
    ///
    /// ```
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// use rhotree::{Queries, Scan, SearchOptions};
    ///
    /// # let points = Points::new((0..9).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[10.0])?;
    /// # let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let options = SearchOptions::new(1);
    /// let distances = Scan::new(&field).search(Queries::Ids(&[3]), &options)?;
    /// let closeness = Scan::new(&field).search(Queries::Ids(&[3]), &options.closeness())?;
    /// assert_eq!(distances.distances(0)[0], (1.0 - closeness.distances(0)[0]).sqrt());
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub const fn closeness(self) -> Self {
        Self { closeness: true, ..self }
    }

    /// What is told of a neighbour that was selected by this closeness.
    pub(crate) fn told(&self, closeness: f64, distance: impl Fn(f64) -> f64) -> f64 {
        if self.closeness { closeness } else { distance(closeness) }
    }

    /// What the threads of this search share.
    pub(crate) fn monitor(&self) -> Monitor<'a> {
        Monitor::new(self.progress)
    }

    /// The ids below this one are admitted as neighbours of a query, which has an id if it is a point of the
    /// field.
    pub(crate) fn limit(&self, id: Option<u32>) -> u32 {
        match id {
            Some(id) if self.predecessors_only => id,
            _ => u32::MAX,
        }
    }

    /// Empties the candidates for a query with this id, if any.
    pub(crate) fn reset<T: Element>(&self, candidates: &mut Candidates<T>, id: Option<u32>) {
        candidates.reset(self.limit(id), id);
    }
}

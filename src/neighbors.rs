//! The answer of a search.

/// The nearest neighbours of each query, nearest first.
///
/// ```
/// use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField, Scan, SearchOptions, Queries};
///
/// let points = Points::new(vec![0.0, 0.1, 5.0], 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[1.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let neighbors = Scan::new(&field).search(Queries::All, &SearchOptions::new(2).predecessors())?;
/// assert_eq!(neighbors.indices(), [-1, -1, 0, -1, 1, 0]);
/// assert_eq!(neighbors.of(2).map(|(index, _)| index).collect::<Vec<_>>(), [1, 0]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbors {
    pub(crate) indices: Vec<i64>,
    pub(crate) distances: Vec<f64>,
    pub(crate) k: usize,
    pub(crate) queries: usize,
}

impl Neighbors {
    /// Number of queries.
    #[must_use]
    pub const fn queries(&self) -> usize {
        self.queries
    }

    /// Neighbours asked for, the length of a query's row.
    #[must_use]
    pub const fn k(&self) -> usize {
        self.k
    }

    /// The neighbours' ids, `k` for each query, padded with -1 where a query has fewer.
    #[must_use]
    pub fn indices(&self) -> &[i64] {
        &self.indices
    }

    /// Their distances sqrt(1 - |rho|), in [0, 1], padded with infinity.
    #[must_use]
    pub fn distances(&self) -> &[f64] {
        &self.distances
    }

    /// The neighbours of one query with their distances, without padding. None for a query that
    /// wasn't asked.
    pub fn of(&self, query: usize) -> impl Iterator<Item = (usize, f64)> {
        let row = if query < self.queries { query * self.k..(query + 1) * self.k } else { 0..0 };
        let pairs = self.indices[row.clone()].iter().zip(&self.distances[row]);
        pairs.map_while(|(&index, &distance)| Some((usize::try_from(index).ok()?, distance)))
    }

    /// Indices and distances, each `queries` by `k`, row by row.
    #[must_use]
    pub fn into_parts(self) -> (Vec<i64>, Vec<f64>) {
        (self.indices, self.distances)
    }
}

//! The answer of a search.

use core::ops::Range;

use rhotree_kernels::{Candidate, Element};

use crate::error::{Error, Result};

/// The nearest neighbours of each query, nearest first.
///
/// Query number q has `count(q)` of them: `k`, or fewer where there aren't as many, such as the first points
/// under the predecessor rule.
///
/// ```
/// use rhotree::{
///     CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, Scan,
///     SearchOptions,
/// };
///
/// let points = Points::new(vec![0.0, 0.1, 5.0], 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[1.0])?;
/// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let neighbors = Scan::new(&field).search(Queries::All, &SearchOptions::new(2).predecessors())?;
/// assert_eq!(neighbors.ids(1), [0]);
/// assert_eq!(neighbors.ids(2), [1, 0]);
/// assert_eq!(neighbors.into_padded().0, [-1, -1, 0, -1, 1, 0]);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbors {
    /// A row of k for each query: `counts[query]` ids and distances, then zeros.
    ids: Vec<usize>,
    distances: Vec<f64>,
    counts: Vec<usize>,
    k: usize,
}

impl Neighbors {
    /// Number of queries.
    #[must_use]
    pub const fn queries(&self) -> usize {
        self.counts.len()
    }

    /// Neighbours asked for: the most that a query has.
    #[must_use]
    pub const fn k(&self) -> usize {
        self.k
    }

    /// Number of neighbours of a query; zero for one that wasn't asked.
    #[must_use]
    pub fn count(&self, query: usize) -> usize {
        self.counts.get(query).copied().unwrap_or(0)
    }

    /// The ids of a query's neighbours; empty for a query that wasn't asked.
    #[must_use]
    pub fn ids(&self, query: usize) -> &[usize] {
        &self.ids[self.range(query)]
    }

    /// Their distances, in the same order: sqrt(1 - |rho|), in [0, 1], where the search's metric is the
    /// residual correlation; or what a search [with closeness](crate::SearchOptions::closeness) tells in their place.
    #[must_use]
    pub fn distances(&self, query: usize) -> &[f64] {
        &self.distances[self.range(query)]
    }

    /// Where a query's neighbours stand.
    fn range(&self, query: usize) -> Range<usize> {
        let start = if query < self.queries() { query * self.k } else { 0 };
        start..start + self.count(query)
    }

    /// The neighbours of a query, each with its distance; empty for a query that wasn't asked.
    pub fn of(&self, query: usize) -> impl ExactSizeIterator<Item = (usize, f64)> {
        self.ids(query).iter().copied().zip(self.distances(query).iter().copied())
    }

    /// Ids and distances as two arrays of `queries` by `k`, row by row, padded with -1 and infinity where a
    /// query has fewer: the form of files and of other languages.
    #[must_use]
    pub fn into_padded(self) -> (Vec<i64>, Vec<f64>) {
        let Self { ids, mut distances, counts, k } = self;
        // The same allocation, a number at a time: an id is below 2^31.
        let mut ids: Vec<i64> = ids.into_iter().map(|id| id as i64).collect();
        for (row, &count) in counts.iter().enumerate() {
            ids[row * k + count..(row + 1) * k].fill(-1);
            distances[row * k + count..(row + 1) * k].fill(f64::INFINITY);
        }
        (ids, distances)
    }

    /// Rows without neighbours, for as many queries.
    pub(crate) fn empty(queries: usize, k: usize) -> Result<Self> {
        let too_many = || Error::TooManyNeighbors { k, queries };
        let length = queries.checked_mul(k).ok_or_else(too_many)?;
        // Room is asked for before it is taken: a vector of zeros can't be refused, but its pages are made by the
        // threads that write to them.
        let bytes = length.checked_mul(size_of::<(usize, f64)>());
        let bytes = bytes.and_then(|bytes| bytes.checked_add(queries * size_of::<usize>()));
        let bytes = bytes.ok_or_else(too_many)?;
        Vec::<u8>::new().try_reserve_exact(bytes).map_err(|_| too_many())?;
        let (ids, distances) = (vec![0; length], vec![0.0; length]);
        Ok(Self { ids, distances, counts: vec![0; queries], k })
    }

    /// All rows, to be written to.
    pub(crate) fn rows_mut(&mut self) -> RowsMut<'_> {
        RowsMut {
            ids: &mut self.ids,
            distances: &mut self.distances,
            counts: &mut self.counts,
            k: self.k,
        }
    }

    /// Gives every neighbour another id.
    pub(crate) fn rename(&mut self, id: impl Fn(usize) -> usize) {
        for (query, &count) in self.counts.iter().enumerate() {
            let row = &mut self.ids[query * self.k..][..count];
            row.iter_mut().for_each(|neighbor| *neighbor = id(*neighbor));
        }
    }

    /// Copies the rows of another answer with as many neighbours, in its order, to those of these queries.
    pub(crate) fn copy_rows(&mut self, queries: impl Iterator<Item = usize>, other: &Self) {
        for (row, query) in queries.enumerate() {
            self.row_mut(query).copy(other, row);
        }
    }

    /// The row of a query, to be written to.
    fn row_mut(&mut self, query: usize) -> RowMut<'_> {
        let row = query * self.k..(query + 1) * self.k;
        RowMut {
            ids: &mut self.ids[row.clone()],
            distances: &mut self.distances[row],
            count: &mut self.counts[query],
        }
    }
}

/// The rows of consecutive queries.
pub(crate) struct RowsMut<'a> {
    ids: &'a mut [usize],
    distances: &'a mut [f64],
    counts: &'a mut [usize],
    k: usize,
}

impl<'a> RowsMut<'a> {
    /// The rows of the first queries, and those of the others.
    pub fn split_at(self, queries: usize) -> (Self, Self) {
        let (ids, other_ids) = self.ids.split_at_mut(queries * self.k);
        let (distances, other_distances) = self.distances.split_at_mut(queries * self.k);
        let (counts, other_counts) = self.counts.split_at_mut(queries);
        (
            Self { ids, distances, counts, k: self.k },
            Self { ids: other_ids, distances: other_distances, counts: other_counts, k: self.k },
        )
    }

    /// The rows in runs of so many, the last perhaps of fewer.
    pub fn chunks(self, queries: usize) -> Vec<Self> {
        let (mut rest, mut chunks) = (self, Vec::new());
        while rest.len() > queries {
            let (chunk, others) = rest.split_at(queries);
            chunks.push(chunk);
            rest = others;
        }
        chunks.push(rest);
        chunks
    }

    /// Number of rows.
    pub const fn len(&self) -> usize {
        self.counts.len()
    }

    /// The rows, one by one. There must be neighbours: k is not zero.
    pub fn into_rows(self) -> impl Iterator<Item = RowMut<'a>> {
        let rows = self.ids.chunks_exact_mut(self.k).zip(self.distances.chunks_exact_mut(self.k));
        rows.zip(self.counts).map(|((ids, distances), count)| RowMut { ids, distances, count })
    }
}

/// The row of one query.
pub(crate) struct RowMut<'a> {
    ids: &'a mut [usize],
    distances: &'a mut [f64],
    count: &'a mut usize,
}

impl RowMut<'_> {
    /// Writes the neighbours, nearest first. Selected by closeness, they are listed by distance and then id:
    /// rounding can give two closenesses one distance.
    pub fn write<T: Element>(&mut self, nearest: &[Candidate<T>], distance: impl Fn(f64) -> f64) {
        *self.count = nearest.len();
        for (place, candidate) in nearest.iter().enumerate() {
            self.ids[place] = candidate.id as usize;
            self.distances[place] = distance(candidate.correlation.to_f64());
        }
        let mut start = 0;
        for end in 1..=nearest.len() {
            if end == nearest.len() || self.distances[end] != self.distances[start] {
                self.ids[start..end].sort_unstable();
                start = end;
            }
        }
    }

    /// Copies the row of another answer with as many neighbours.
    fn copy(&mut self, other: &Neighbors, query: usize) {
        let count = other.count(query);
        *self.count = count;
        self.ids[..count].copy_from_slice(other.ids(query));
        self.distances[..count].copy_from_slice(other.distances(query));
    }
}

/// The residual distance sqrt(1 - |rho|).
pub(crate) fn residual_distance(correlation: f64) -> f64 {
    (1.0 - correlation).sqrt()
}

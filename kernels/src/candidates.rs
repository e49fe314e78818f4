//! The running selection of one query's nearest points.
//!
//! A buffer with a threshold that only rises: the kernels append every lane whose |rho| exceeds the
//! threshold, and when the buffer is nearly full it is compacted to the best k by a partial select,
//! whose worst becomes the new threshold. No heap is pushed per point.

use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::element::Element;
use crate::vector::Vector;

/// The most lanes that one step of a kernel appends to one query.
pub(crate) const STEP_LANES: usize = 32;

/// Places of a new buffer: those of a usual k never grow.
const FIRST_PLACES: usize = 256;

/// Places that a buffer can grow to: twice k, so that a compaction is paid for by as many candidates as
/// it looks at, and a floor, so that a small k doesn't compact all the time.
const fn most_places(k: usize) -> usize {
    let places = if k < 64 { k + 64 } else { k.saturating_mul(2) };
    places.saturating_add(STEP_LANES)
}

/// Points that a margin may keep.
const fn most_kept(k: usize) -> usize {
    k.saturating_mul(8).saturating_add(4096)
}

/// A point and the absolute value of its residual correlation with the query.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate<T> {
    /// |rho|, in [0, 1].
    pub correlation: T,
    /// The point's id.
    pub id: u32,
}

impl<T: Element> Candidate<T> {
    /// Nearest first: by decreasing |rho|, ties by increasing id.
    pub fn nearest_first(&self, other: &Self) -> Ordering {
        other.correlation.total_cmp(&self.correlation).then(self.id.cmp(&other.id))
    }
}

/// The order in which a traversal visits points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// By increasing id: a point that ties with the threshold comes too late and can be dropped.
    Ascending,
    /// Any: a point that ties with the threshold may have the lower id and must be looked at.
    Any,
}

/// The best k points seen so far by one query, and perhaps some more.
///
/// ```
/// use rhotree_kernels::{Candidates, Order};
///
/// let mut nearest = Candidates::<f64>::new(2, Order::Any);
/// for (id, correlation) in [0.3, 0.9, 0.1, 0.9].into_iter().enumerate() {
///     nearest.push(correlation, id as u32);
/// }
/// let ids: Vec<u32> = nearest.finish().iter().map(|candidate| candidate.id).collect();
/// assert_eq!(ids, [1, 3]);
/// ```
#[derive(Clone, Debug)]
pub struct Candidates<T> {
    // Of equal length; the first `len` are in use.
    correlations: Vec<T>,
    ids: Vec<u32>,
    scratch: Vec<Candidate<T>>,
    len: usize,
    keep: usize,
    order: Order,
    threshold: T,
    margin: T,
    limit: u32,
    excluded: u32,
}

impl<T: Element> Candidates<T> {
    /// An empty selection of the `k` nearest.
    #[must_use]
    pub fn new(k: usize, order: Order) -> Self {
        let capacity = most_places(k).min(FIRST_PLACES);
        let mut candidates = Self {
            correlations: vec![T::ZERO; capacity],
            ids: vec![0; capacity],
            scratch: Vec::new(),
            len: 0,
            keep: k,
            order,
            threshold: T::ZERO,
            margin: T::ZERO,
            limit: 0,
            excluded: 0,
        };
        candidates.reset(u32::MAX, None);
        candidates
    }

    /// Empties the selection for a query that may take the points with an id below `limit`, except
    /// `excluded`.
    pub fn reset(&mut self, limit: u32, excluded: Option<u32>) {
        self.len = 0;
        // No closeness is above infinity; |rho| and a negated distance are above minus infinity.
        self.threshold = if self.keep == 0 { T::INFINITY } else { T::NEG_INFINITY };
        self.limit = limit;
        self.excluded = excluded.unwrap_or(u32::MAX);
    }

    /// Raises the threshold: what isn't above `threshold` is known not to be wanted.
    pub fn raise_threshold(&mut self, threshold: T) {
        if threshold > self.threshold {
            self.threshold = threshold.next_down();
        }
    }

    /// Keeps every point whose |rho| is less than `margin` below that of the k-th nearest too: where
    /// each |rho| has an error of up to half of it, the k nearest in truth are among them.
    pub const fn set_margin(&mut self, margin: T) {
        self.margin = margin;
    }

    /// The ids of the points kept, k or more of those seen, in no order; none where a margin has kept
    /// many times k.
    pub fn kept(&mut self) -> Option<&[u32]> {
        self.compact();
        (self.threshold < T::INFINITY).then(|| &self.ids[..self.len])
    }

    /// A point whose |rho| isn't above it can't be among the k nearest.
    #[must_use]
    pub const fn threshold(&self) -> T {
        self.threshold
    }

    /// Points below this id are admitted.
    #[must_use]
    pub const fn limit(&self) -> u32 {
        self.limit
    }

    /// Bytes that the buffers can grow to, as more candidates come.
    #[must_use]
    pub const fn most_bytes(&self) -> usize {
        let place = size_of::<T>() + size_of::<u32>() + size_of::<Candidate<T>>();
        most_places(self.keep).saturating_mul(place)
    }

    /// Appends one point, if it is admitted and above the threshold.
    pub fn push(&mut self, correlation: T, id: u32) {
        if correlation > self.threshold && id < self.limit && id != self.excluded {
            self.make_room();
            self.correlations[self.len] = correlation;
            self.ids[self.len] = id;
            self.len += 1;
        }
    }

    /// Drops all but the k nearest and raises the threshold to the worst of them.
    pub fn compact(&mut self) {
        if self.len < self.keep || self.keep == 0 {
            return;
        }
        let pairs = self.correlations[..self.len].iter().zip(&self.ids[..self.len]);
        self.scratch.clear();
        self.scratch.extend(pairs.map(|(&correlation, &id)| Candidate { correlation, id }));
        let (_, &mut worst, _) =
            self.scratch.select_nth_unstable_by(self.keep - 1, Candidate::nearest_first);
        let mut len = self.keep;
        let threshold = match self.order {
            _ if self.margin > T::ZERO => {
                T::from_f64(worst.correlation.to_f64() - self.margin.to_f64()).next_down()
            }
            Order::Ascending => worst.correlation,
            Order::Any => worst.correlation.next_down(),
        };
        if threshold > self.threshold {
            self.threshold = threshold;
        }
        if self.margin > T::ZERO {
            for place in self.keep..self.scratch.len() {
                if self.scratch[place].correlation > self.threshold {
                    self.scratch.swap(len, place);
                    len += 1;
                }
            }
        }
        if len > most_kept(self.keep) {
            self.threshold = T::INFINITY;
            self.len = 0;
            return;
        }
        self.len = len;
        for (place, candidate) in self.scratch[..len].iter().enumerate() {
            self.correlations[place] = candidate.correlation;
            self.ids[place] = candidate.id;
        }
    }

    /// The k nearest, nearest first; fewer if fewer were seen.
    pub fn finish(&mut self) -> &[Candidate<T>] {
        self.compact();
        let pairs = self.correlations[..self.len].iter().zip(&self.ids[..self.len]);
        self.scratch.clear();
        self.scratch.extend(pairs.map(|(&correlation, &id)| Candidate { correlation, id }));
        self.scratch.sort_unstable_by(Candidate::nearest_first);
        self.scratch.truncate(self.keep);
        &self.scratch
    }

    /// Whether another step of a kernel might not fit.
    pub(crate) const fn is_full(&self) -> bool {
        self.correlations.len() - self.len < STEP_LANES
    }

    /// Compacts a full buffer, or lets it grow; afterwards another step fits.
    pub(crate) fn make_room(&mut self) {
        if self.is_full() {
            self.compact();
            let most = if self.is_full() { usize::MAX } else { most_places(self.keep) };
            let places = (2 * self.len + STEP_LANES).min(most);
            if places > self.correlations.len() {
                self.correlations.resize(places, T::ZERO);
                self.ids.resize(places, 0);
            }
        }
    }

    /// Appends the admitted lanes of `values` that are above the threshold. Their ids stand at `ids`.
    ///
    /// # Safety
    /// `ids` is valid for reading `V::LANES` ids, and at most `STEP_LANES - V::LANES` lanes were
    /// appended since [`Candidates::is_full`] was false.
    #[inline(always)]
    pub(crate) unsafe fn append<V: Vector<Element = T>>(&mut self, values: V, ids: *const u32) {
        let mask = values.greater_than(values.splat(self.threshold));
        if mask == 0 {
            return;
        }
        debug_assert!(self.len + V::LANES <= self.correlations.len());
        // SAFETY: the caller vouches for `ids`, and for room: a buffer that isn't full has
        // `STEP_LANES` free places, so at least `V::LANES` are left.
        unsafe {
            let mask = mask & values.admissible(ids, self.limit, self.excluded);
            values.compress_store(mask, self.correlations.as_mut_ptr().add(self.len));
            values.compress_store_ids(ids, mask, self.ids.as_mut_ptr().add(self.len));
            self.len += mask.count_ones() as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_nearest_with_ties_to_the_lower_id_in_any_order() {
        for order in [Order::Ascending, Order::Any] {
            for k in [0, 1, 5, 200, 400, 2000, usize::MAX] {
                let mut all: Vec<Candidate<f64>> = (0..1000_u32)
                    .map(|id| Candidate { correlation: f64::from(id * 37 % 50) / 50.0, id })
                    .collect();
                let mut candidates = Candidates::new(k, order);
                candidates.reset(900, Some(13));
                match order {
                    Order::Ascending => {
                        all.iter().for_each(|c| candidates.push(c.correlation, c.id))
                    }
                    Order::Any => {
                        all.iter().rev().for_each(|c| candidates.push(c.correlation, c.id));
                    }
                }
                all.retain(|c| c.id < 900 && c.id != 13);
                all.sort_by(Candidate::nearest_first);
                all.truncate(k);
                assert_eq!(candidates.finish(), all, "k = {k}, {order:?}");
            }
        }
    }
}

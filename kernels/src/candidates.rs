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

/// Points that a margin may keep: with more of them, looking at each again costs as much as what the
/// margin was to save.
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
    // Both as pairs, while the nearest are told from the others: empty or out of date in between.
    ranked: Vec<Candidate<T>>,
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
            ranked: Vec::new(),
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

    /// Raises the threshold: a point whose |rho| is below `threshold` is known not to be among the k
    /// nearest. One that equals it is still taken.
    ///
    /// ```
    /// use rhotree_kernels::{Candidates, Order};
    ///
    /// let mut nearest = Candidates::<f64>::new(2, Order::Any);
    /// nearest.raise_threshold(0.5);
    /// for (id, correlation) in [0.4, 0.5, 0.6].into_iter().enumerate() {
    ///     nearest.push(correlation, id as u32);
    /// }
    /// assert_eq!(nearest.finish().len(), 2);
    /// ```
    pub fn raise_threshold(&mut self, threshold: T) {
        let threshold = threshold.next_down();
        if threshold > self.threshold {
            self.threshold = threshold;
        }
    }

    /// Empties the selection for the query of another, with the other's threshold: what it takes from now on is
    /// what the other lacks, and goes there by [`Candidates::absorb`].
    ///
    /// ```
    /// use rhotree_kernels::{Candidates, Order};
    ///
    /// let mut nearest = Candidates::<f64>::new(2, Order::Any);
    /// nearest.reset(8, Some(3));
    /// [(0.3, 0), (0.9, 1)].iter().for_each(|&(correlation, id)| nearest.push(correlation, id));
    /// nearest.compact();
    /// let mut more = Candidates::new(2, Order::Any);
    /// more.follow(&nearest);
    /// for (id, correlation) in (2..).zip([0.2, 1.0, 0.5, 0.1, 0.0, 0.0, 0.8]) {
    ///     more.push(correlation, id);
    /// }
    /// assert_eq!(more.len(), 1);
    /// nearest.absorb(&more);
    /// let ids: Vec<u32> = nearest.finish().iter().map(|candidate| candidate.id).collect();
    /// assert_eq!(ids, [1, 4]);
    /// ```
    pub const fn follow(&mut self, other: &Self) {
        self.len = 0;
        self.threshold = other.threshold;
        self.limit = other.limit;
        self.excluded = other.excluded;
    }

    /// Takes the points of another selection.
    pub fn absorb(&mut self, other: &Self) {
        let pairs = other.correlations[..other.len].iter().zip(&other.ids[..other.len]);
        pairs.for_each(|(&correlation, &id)| self.push(correlation, id));
    }

    /// Keeps every point too whose |rho| is at most `margin` below that of the k-th nearest: where each
    /// |rho| has an error of up to half of it, the k nearest in truth are among them. It is not negative,
    /// and is set before the first point is seen.
    ///
    /// ```
    /// use rhotree_kernels::{Candidates, Order};
    ///
    /// let mut nearest = Candidates::<f64>::new(1, Order::Any);
    /// nearest.set_margin(0.25);
    /// for (id, correlation) in [0.5, 1.0, 0.875].into_iter().enumerate() {
    ///     nearest.push(correlation, id as u32);
    /// }
    /// let kept = nearest.kept().expect("far fewer than many times k");
    /// assert!(kept.contains(&1) && kept.contains(&2) && !kept.contains(&0));
    /// ```
    pub const fn set_margin(&mut self, margin: T) {
        self.margin = margin;
    }

    /// The ids of the points kept, in no order: the k nearest of those seen, all if they are fewer, and
    /// those within the margin. `None` where there were so many of these, above 4096 and eight times k,
    /// that they are no longer worth keeping; and where k is zero.
    ///
    /// ```
    /// use rhotree_kernels::{Candidates, Order};
    ///
    /// let mut nearest = Candidates::<f64>::new(2, Order::Any);
    /// nearest.set_margin(0.125);
    /// (0..10_000).for_each(|id| nearest.push(0.5, id));
    /// assert_eq!(nearest.kept(), None);
    ///
    /// nearest.reset(u32::MAX, None);
    /// nearest.push(0.5, 7);
    /// assert_eq!(nearest.kept(), Some(&[7][..]));
    /// ```
    pub fn kept(&mut self) -> Option<&[u32]> {
        self.compact();
        (self.threshold < T::INFINITY).then(|| &self.ids[..self.len])
    }

    /// Points in the buffer: the k nearest of those seen, all if they are fewer, and more that came since the
    /// threshold was last raised.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether no point is in the buffer.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
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
    pub fn most_bytes(&self) -> usize {
        let place = size_of::<T>() + size_of::<u32>() + size_of::<Candidate<T>>();
        let places = if self.margin > T::ZERO {
            most_kept(self.keep).saturating_mul(2).saturating_add(STEP_LANES)
        } else {
            most_places(self.keep)
        };
        places.saturating_mul(place)
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

    /// Drops all but the k nearest and those within the margin, and raises the threshold to the worst
    /// of the former, less the margin.
    pub fn compact(&mut self) {
        if self.len < self.keep || self.keep == 0 {
            return;
        }
        let pairs = self.correlations[..self.len].iter().zip(&self.ids[..self.len]);
        self.ranked.clear();
        self.ranked.extend(pairs.map(|(&correlation, &id)| Candidate { correlation, id }));
        let (_, &mut worst, _) =
            self.ranked.select_nth_unstable_by(self.keep - 1, Candidate::nearest_first);
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
            for place in self.keep..self.ranked.len() {
                if self.ranked[place].correlation > self.threshold {
                    self.ranked.swap(len, place);
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
        for (place, candidate) in self.ranked[..len].iter().enumerate() {
            self.correlations[place] = candidate.correlation;
            self.ids[place] = candidate.id;
        }
    }

    /// The k nearest, nearest first; fewer if fewer were seen, none where [`Candidates::kept`] is `None`.
    pub fn finish(&mut self) -> &[Candidate<T>] {
        self.compact();
        let pairs = self.correlations[..self.len].iter().zip(&self.ids[..self.len]);
        self.ranked.clear();
        self.ranked.extend(pairs.map(|(&correlation, &id)| Candidate { correlation, id }));
        self.ranked.sort_unstable_by(Candidate::nearest_first);
        self.ranked.truncate(self.keep);
        &self.ranked
    }

    /// Whether another step of a kernel might not fit.
    pub(crate) const fn is_full(&self) -> bool {
        self.correlations.len() - self.len < STEP_LANES
    }

    /// Compacts a full buffer, or lets it grow; afterwards another step fits.
    pub(crate) fn make_room(&mut self) {
        if self.is_full() {
            self.compact();
            // What a margin keeps is not bounded by k: the buffer has to follow it.
            let follow = self.margin > T::ZERO || self.is_full();
            let most = if follow { usize::MAX } else { most_places(self.keep) };
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

    /// splitmix64, uniform in [0, 1).
    fn uniform(state: &mut u64) -> f64 {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (*state ^ *state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ z >> 31) >> 11) as f64 * 2.0_f64.powi(-53)
    }

    #[test]
    fn a_margin_keeps_the_nearest_in_truth() {
        let mut state = 3;
        for k in [1, 5, 60, 300] {
            for margin in [0.0, 1e-6, 0.01, 0.2] {
                for order in [Order::Ascending, Order::Any] {
                    let mut candidates = Candidates::<f32>::new(k, order);
                    candidates.set_margin(margin);
                    let margin = f64::from(margin);
                    let mut all = Vec::new();
                    for id in 0..3000 {
                        // Ties in truth, whose values differ; the rest of the margin is for rounding.
                        let truth = (uniform(&mut state) * 500.0).floor() / 500.0;
                        let error = 0.45 * margin * (2.0 * uniform(&mut state) - 1.0);
                        candidates.push((truth + error) as f32, id);
                        all.push(Candidate { correlation: truth, id });
                    }
                    all.sort_by(Candidate::nearest_first);
                    let kept = candidates.kept().expect("they are few");
                    let found = all[..k].iter().filter(|c| kept.contains(&c.id)).count();
                    assert_eq!(found, k, "k = {k}, margin {margin}, {order:?}");
                    if margin <= 0.0 {
                        assert_eq!(kept.len(), k);
                    }
                    // No more than those within the margin, of values that are wrong by half of it.
                    let worst = all[k - 1].correlation - 2.0 * margin - 1e-6;
                    assert!(
                        kept.iter().all(|id| {
                            all.iter().any(|c| c.id == *id && c.correlation >= worst)
                        })
                    );
                    assert!(candidates.most_bytes() >= 16 * candidates.correlations.len());
                    assert_eq!(candidates.finish().len(), k);
                }
            }
        }
    }

    #[test]
    fn a_margin_that_keeps_too_many_gives_up() {
        for k in [1, 100] {
            let mut candidates = Candidates::<f64>::new(k, Order::Any);
            candidates.set_margin(0.5);
            let most = most_kept(k) as u32;
            (0..most).for_each(|id| candidates.push(0.75, id));
            assert_eq!(candidates.kept().map(<[u32]>::len), Some(most as usize));
            candidates.push(0.25, most);
            assert_eq!(candidates.kept(), None, "k = {k}: as far as the margin");
            candidates.push(1.0, most + 1);
            assert_eq!(candidates.kept(), None);
            assert_eq!(candidates.finish(), []);

            candidates.reset(u32::MAX, None);
            candidates.push(0.5, 3);
            assert_eq!(candidates.kept(), Some(&[3][..]));
        }
        assert_eq!(Candidates::<f64>::new(0, Order::Any).kept(), None);
    }

    #[test]
    fn a_raised_threshold_drops_what_is_below_it() {
        let mut candidates = Candidates::<f64>::new(3, Order::Any);
        candidates.raise_threshold(0.5);
        candidates.raise_threshold(0.25);
        candidates.raise_threshold(f64::NAN);
        assert!(candidates.threshold() < 0.5 && candidates.threshold() > 0.499);
        for (id, correlation) in [0.5, 0.499, 0.75, 0.25].into_iter().enumerate() {
            candidates.push(correlation, id as u32);
        }
        let ids: Vec<u32> = candidates.finish().iter().map(|candidate| candidate.id).collect();
        assert_eq!(ids, [2, 0]);
        candidates.reset(u32::MAX, None);
        candidates.push(0.1, 8);
        assert_eq!(candidates.kept(), Some(&[8][..]));
    }
}

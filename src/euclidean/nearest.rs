//! The best k so far of one query.
//!
//! A point is a key: the bits of its squared distance, which is not negative and so ordered as they are, above
//! its id. The lesser key is the nearer point, ties to the lower id, and the key of the k-th is a threshold that
//! says which of two points that tie is the neighbour. Keys are appended and now and then cut down to the best k.

/// A squared distance and an id, ordered by both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(u128);

impl Key {
    /// That no point has: all are nearer.
    pub const LAST: Self = Self(u128::MAX);

    /// Nothing is nearer.
    pub const FIRST: Self = Self(0);

    pub const fn new(squared_distance: f64, id: u32) -> Self {
        Self((squared_distance.to_bits() as u128) << 32 | id as u128)
    }

    pub const fn squared_distance(self) -> f64 {
        f64::from_bits((self.0 >> 32) as u64)
    }

    pub const fn id(self) -> u32 {
        self.0 as u32
    }
}

/// The nearest k of the points that were offered.
#[derive(Clone, Debug)]
pub(super) struct Nearest {
    /// The first `len` are in use.
    keys: Vec<Key>,
    len: usize,
    k: usize,
    /// The key of the k-th when the keys were last cut down.
    threshold: Key,
    /// Its squared distance, infinite where there is none.
    reach: f64,
    limit: u32,
    excluded: u32,
}

/// Keys beyond k after which they are cut down.
const SPARE: usize = 16;

impl Nearest {
    /// For a number of neighbours that is not zero.
    pub fn new(k: usize) -> Self {
        Self {
            keys: Vec::new(),
            len: 0,
            k,
            threshold: Key::LAST,
            reach: f64::INFINITY,
            limit: 0,
            excluded: 0,
        }
    }

    /// Empties it for a query that may take the points with an id below `limit`, except its own.
    pub fn reset(&mut self, limit: u32, own: Option<u32>) {
        self.len = 0;
        self.threshold = Key::LAST;
        self.reach = f64::INFINITY;
        self.limit = limit;
        self.excluded = own.unwrap_or(u32::MAX);
    }

    /// A point whose key isn't below it is no neighbour.
    pub const fn threshold(&self) -> Key {
        self.threshold
    }

    /// The ids below this one are admitted.
    pub const fn limit(&self) -> u32 {
        self.limit
    }

    /// Takes what is near enough of points with these squared distances and ids.
    pub fn offer(&mut self, squared_distances: &[f64], ids: &[u32]) {
        let needed = self.len + squared_distances.len();
        if self.keys.len() < needed {
            self.keys.resize(needed.next_power_of_two(), Key::FIRST);
        }
        for (distances, ids) in squared_distances.chunks_exact(8).zip(ids.chunks_exact(8)) {
            let mut near = false;
            for &distance in distances {
                near |= distance <= self.reach;
            }
            if !near {
                continue;
            }
            for (&distance, &id) in distances.iter().zip(ids) {
                let taken = distance <= self.reach && id < self.limit && id != self.excluded;
                self.keys[self.len] = Key::new(distance, id);
                self.len += usize::from(taken);
            }
        }
        if self.len >= self.k + if self.reach.is_finite() { SPARE } else { 0 } {
            self.cut();
        }
    }

    /// Keeps the best k.
    fn cut(&mut self) {
        let keys = &mut self.keys[..self.len];
        let (_, &mut last, _) = keys.select_nth_unstable(self.k - 1);
        self.len = self.k;
        self.threshold = last;
        self.reach = last.squared_distance();
    }

    /// The neighbours' keys, nearest first.
    pub fn finish(&mut self) -> &[Key] {
        let keys = &mut self.keys[..self.len];
        keys.sort_unstable();
        &keys[..self.k.min(self.len)]
    }
}

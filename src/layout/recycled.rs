//! Long vectors whose memory is used again. The first touch of a fresh page costs about as much as to compute what is
//! written there, so what many evaluations need one after the other is better not given back in between.

use core::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use super::aligned::Aligned;

/// The memory of vectors that are gone, for those to come.
#[derive(Debug)]
pub(crate) struct Recycler {
    most: usize,
    vectors: Mutex<Vec<Aligned<f64>>>,
}

/// A vector that leaves its memory to a recycler, if that still exists.
#[derive(Debug)]
pub(crate) struct Recycled {
    vector: Aligned<f64>,
    recycler: Weak<Recycler>,
}

impl Recycler {
    /// Keeps the memory of so many vectors.
    pub const fn new(most: usize) -> Self {
        Self { most, vectors: Mutex::new(Vec::new()) }
    }

    /// A vector of this length, of any numbers.
    pub fn vector(self: &Arc<Self>, length: usize) -> Recycled {
        let kept = self.vectors.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut vector = kept.unwrap_or_else(Aligned::empty);
        vector.reshape(length);
        Recycled { vector, recycler: Arc::downgrade(self) }
    }
}

impl Recycled {
    /// Another vector of this length, from the same memory.
    pub fn another(&self) -> Self {
        match self.recycler.upgrade() {
            Some(recycler) => recycler.vector(self.len()),
            None => Aligned::zeros(self.len()).into(),
        }
    }
}

impl From<Aligned<f64>> for Recycled {
    /// A vector whose memory isn't kept.
    fn from(vector: Aligned<f64>) -> Self {
        Self { vector, recycler: Weak::new() }
    }
}

impl Clone for Recycled {
    fn clone(&self) -> Self {
        self.vector.clone().into()
    }
}

impl Drop for Recycled {
    fn drop(&mut self) {
        if let Some(recycler) = self.recycler.upgrade() {
            let mut vectors = recycler.vectors.lock().unwrap_or_else(PoisonError::into_inner);
            if vectors.len() < recycler.most {
                vectors.push(core::mem::replace(&mut self.vector, Aligned::empty()));
            }
        }
    }
}

impl Deref for Recycled {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        &self.vector
    }
}

impl DerefMut for Recycled {
    fn deref_mut(&mut self) -> &mut [f64] {
        &mut self.vector
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_used_again_as_far_as_it_is_kept() {
        let recycler = Arc::new(Recycler::new(1));
        let (first, second) = (recycler.vector(100), recycler.vector(100));
        let address = second.as_ptr();
        assert_ne!(first.as_ptr(), address);
        drop(second);
        drop(first);
        let third = recycler.vector(50);
        assert_eq!((third.as_ptr(), third.len()), (address, 50));
        assert_ne!(recycler.vector(1).as_ptr(), address);
        drop(recycler);
        assert_eq!(third.clone().len(), 50);
    }
}

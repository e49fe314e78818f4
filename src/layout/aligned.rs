//! Vectors aligned to cache lines. Large ones have pages of their own: zeros that the operating system hands out when
//! they are first touched, by the threads that fill them, and by two megabytes at a time where it has such pages.

use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use std::alloc::{Layout, handle_alloc_error};

use bytemuck::{Pod, Zeroable};
use memmap2::MmapMut;

/// From this size on a vector has pages of its own.
const LARGE: usize = 4 << 20;

/// A cache line. A block's row is one: aligned, it is one load where it would otherwise be two.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C, align(64))]
struct Line([u8; 64]);

/// Zeros to begin with.
#[derive(Debug)]
enum Memory {
    Lines(Vec<Line>),
    Pages(MmapMut),
}

impl Memory {
    fn zeros(bytes: usize) -> Self {
        // Where there are no pages to be had, the allocator has the last word.
        Self::pages(bytes).unwrap_or_else(|| Self::lines(bytes))
    }

    fn pages(bytes: usize) -> Option<Self> {
        // A quarter of room beside, so that what is lengthened a little stays where it is: pages that nobody touches
        // take no memory.
        let room = (bytes / 4).next_multiple_of(size_of::<Line>());
        let pages = MmapMut::map_anon(bytes.checked_add(room).filter(|_| bytes >= LARGE)?).ok()?;
        // A page fault for each four kilobytes, and as many entries of the tables that addresses are looked up in, cost
        // more than most of what is done with them. Refused, it is as before.
        #[cfg(target_os = "linux")]
        let _ = pages.advise(memmap2::Advice::HugePage);
        Some(Self::Pages(pages))
    }

    fn lines(bytes: usize) -> Self {
        let lines = bytes.div_ceil(size_of::<Line>());
        // As any vector does; a panic would be caught and pass for a defect.
        let refused =
            |()| handle_alloc_error(Layout::array::<Line>(lines).unwrap_or(Layout::new::<Line>()));
        Self::Lines(bytemuck::try_zeroed_vec(lines).unwrap_or_else(refused))
    }

    fn elements<T: Pod>(&self) -> &[T] {
        match self {
            Self::Lines(lines) => bytemuck::cast_slice(lines),
            Self::Pages(pages) => bytemuck::cast_slice(pages),
        }
    }

    fn elements_mut<T: Pod>(&mut self) -> &mut [T] {
        match self {
            Self::Lines(lines) => bytemuck::cast_slice_mut(lines),
            Self::Pages(pages) => bytemuck::cast_slice_mut(pages),
        }
    }
}

/// A vector of elements whose first is aligned to a cache line.
#[derive(Debug)]
pub(crate) struct Aligned<T> {
    memory: Memory,
    length: usize,
    /// The greatest length that there was: what is beyond it is zero.
    touched: usize,
    element: PhantomData<T>,
}

impl<T: Pod> Aligned<T> {
    /// No elements.
    pub const fn empty() -> Self {
        let memory = Memory::Lines(Vec::new());
        Self { memory, length: 0, touched: 0, element: PhantomData }
    }

    /// Zeros.
    pub fn zeros(length: usize) -> Self {
        Self::with_room(length, length)
    }

    /// Zeros, and room for more of them.
    fn with_room(length: usize, room: usize) -> Self {
        let memory = Memory::zeros(room.saturating_mul(size_of::<T>()));
        Self { memory, length, touched: length, element: PhantomData }
    }

    /// Shortens the vector, or lengthens it by zeros.
    pub fn resize(&mut self, length: usize) {
        let before = self.length;
        if self.room() < length {
            // Twice the length, so that a vector that grows step by step is seldom copied.
            let mut longer = Self::with_room(length, length.max(2 * before));
            longer[..before].copy_from_slice(self);
            *self = longer;
            return;
        }
        let touched = self.touched.min(length);
        self.set_length(length);
        if before < touched {
            self[before..touched].fill(T::zeroed());
        }
    }

    /// Zeros, in the memory that there is.
    pub fn reset(&mut self, length: usize) {
        self.length = 0;
        self.resize(length);
    }

    /// So many elements, in the memory that there is: what stood there before, or zero.
    pub fn reshape(&mut self, length: usize) {
        if self.room() < length {
            *self = Self::zeros(length);
        }
        self.set_length(length);
    }

    /// Elements that there is memory for.
    fn room(&self) -> usize {
        self.memory.elements::<T>().len()
    }

    fn set_length(&mut self, length: usize) {
        self.length = length;
        self.touched = self.touched.max(length);
    }
}

impl<T: Pod> Clone for Aligned<T> {
    fn clone(&self) -> Self {
        let mut clone = Self::zeros(self.length);
        clone.copy_from_slice(self);
        clone
    }
}

impl<T: Pod> Deref for Aligned<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.memory.elements()[..self.length]
    }
}

impl<T: Pod> DerefMut for Aligned<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.memory.elements_mut()[..self.length]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(large: usize) {
        let mut vector = Aligned::<f64>::zeros(large + 13);
        assert!(vector.as_ptr().addr().is_multiple_of(64));
        assert!(vector.iter().all(|&x| x == 0.0) && vector.len() == large + 13);
        vector.fill(1.0);
        vector.resize(3);
        vector.resize(large + 20);
        assert_eq!(vector[..4], [1.0, 1.0, 1.0, 0.0]);
        assert!(vector[4..].iter().all(|&x| x == 0.0) && vector.len() == large + 20);
        assert!(vector.as_ptr().addr().is_multiple_of(64));
        let clone = vector.clone();
        assert!(*clone == *vector && clone.as_ptr().addr().is_multiple_of(64));
        vector.fill(2.0);
        vector.reset(2);
        assert_eq!(*vector, [0.0; 2]);
        vector.fill(3.0);
        vector.reshape(1);
        vector.resize(large + 4);
        assert_eq!(vector[..3], [3.0, 0.0, 0.0]);
        vector.reshape(3 * large + 100);
        assert_eq!(vector.len(), 3 * large + 100);
    }

    #[test]
    fn vectors_are_aligned_and_what_is_new_is_zero() {
        check(0);
    }

    #[test]
    fn so_are_those_that_have_pages_of_their_own() {
        check(LARGE / size_of::<f64>());
        let large = Aligned::<f64>::zeros(LARGE / size_of::<f64>());
        assert!(matches!(large.memory, Memory::Pages(_)));
    }

    #[test]
    fn a_vector_that_grows_step_by_step_is_seldom_copied() {
        let mut vector = Aligned::<u32>::zeros(1);
        let mut moves = 0;
        for length in 2..100_000 {
            let before = vector.as_ptr();
            vector.resize(length);
            vector[length - 1] = 1;
            moves += usize::from(before != vector.as_ptr());
        }
        assert!(vector[1..].iter().all(|&one| one == 1));
        assert!(moves < 20, "{moves}");
    }
}

//! Vectors aligned to cache lines, whose zeros the operating system hands out when they are first
//! touched: large ones are touched by the threads that fill them.

use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};
use std::alloc::{Layout, handle_alloc_error};

use bytemuck::{Pod, Zeroable};

/// A cache line. A block's row is one: aligned, it is one load where it would otherwise be two.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C, align(64))]
struct Line([u8; 64]);

/// A vector of elements whose first is aligned to a cache line.
#[derive(Clone, Debug)]
pub(crate) struct Aligned<T> {
    lines: Vec<Line>,
    length: usize,
    element: PhantomData<T>,
}

impl<T: Pod> Aligned<T> {
    /// No elements.
    pub const fn empty() -> Self {
        Self { lines: Vec::new(), length: 0, element: PhantomData }
    }

    /// Zeros.
    pub fn zeros(length: usize) -> Self {
        let lines = Self::lines(length);
        // As any vector does; a panic would be caught and pass for a defect.
        let refused =
            |()| handle_alloc_error(Layout::array::<Line>(lines).unwrap_or(Layout::new::<Line>()));
        let lines = bytemuck::try_zeroed_vec(lines).unwrap_or_else(refused);
        Self { lines, length, element: PhantomData }
    }

    /// Shortens the vector, or lengthens it by zeros.
    pub fn resize(&mut self, length: usize) {
        if self.length == 0 {
            *self = Self::zeros(length);
            return;
        }
        if length < self.length {
            self[length..].fill(T::zeroed());
        }
        self.lines.resize(Self::lines(length), Line::zeroed());
        self.length = length;
    }

    /// Zeros, in the memory that there is.
    pub fn reset(&mut self, length: usize) {
        self.lines.clear();
        self.lines.resize(Self::lines(length), Line::zeroed());
        self.length = length;
    }

    /// So many elements, in the memory that there is: what stood there before, or zero.
    pub fn reshape(&mut self, length: usize) {
        let lines = Self::lines(length);
        if self.lines.is_empty() {
            *self = Self::zeros(length);
        } else if self.lines.len() < lines {
            self.lines.resize(lines, Line::zeroed());
        }
        self.length = length;
    }

    const fn lines(length: usize) -> usize {
        length.div_ceil(size_of::<Line>() / size_of::<T>())
    }
}

impl<T: Pod> Deref for Aligned<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &bytemuck::cast_slice(&self.lines)[..self.length]
    }
}

impl<T: Pod> DerefMut for Aligned<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut bytemuck::cast_slice_mut(&mut self.lines)[..self.length]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vectors_are_aligned_and_what_is_new_is_zero() {
        let mut vector = Aligned::<f64>::zeros(13);
        assert_eq!(vector.as_ptr().addr() % 64, 0);
        assert_eq!(*vector, [0.0; 13]);
        vector.fill(1.0);
        vector.resize(3);
        vector.resize(20);
        assert_eq!(vector[..4], [1.0, 1.0, 1.0, 0.0]);
        assert_eq!(vector[4..], [0.0; 16]);
        vector.reset(2);
        assert_eq!(*vector, [0.0; 2]);
    }
}

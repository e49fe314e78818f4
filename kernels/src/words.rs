//! The operations that the screen is written over: registers of 32-bit words, each a whole number, a pair of
//! 16-bit ones or four bytes.
//!
//! As with [`Vector`], a value is proof that the CPU has the instruction set: the two constructors are
//! unsafe, and every other operation starts from an existing value.

use crate::vector::Vector;

/// A register of [`Words::LANES`] words.
pub(crate) trait Words: Copy {
    /// The register of as many f32 lanes.
    type Floats: Vector<Element = f32>;
    /// Number of lanes: a divisor of a screened block's.
    const LANES: usize;
    /// Whether there are too few registers for two of points and what a product of bytes takes: the registers
    /// of points are then taken one after the other, and a query's bytes read again for each.
    const READS_AGAIN: bool = false;

    /// Reads `LANES` words; no alignment is needed.
    ///
    /// # Safety
    /// The CPU has this type's instruction set, and `source` is valid for reading `LANES` words.
    unsafe fn load(source: *const u32) -> Self;

    /// Reads one word into every lane.
    ///
    /// # Safety
    /// The CPU has this type's instruction set, and `source` is valid for reading one word.
    unsafe fn broadcast(source: *const u32) -> Self;

    /// Zeros.
    fn zeros(self) -> Self;
    /// `self + other`, modulo 2^32.
    fn add(self, other: Self) -> Self;
    /// `self` and the two products of the signed 16-bit halves of `left` and `right`, modulo 2^32.
    fn add_pair_products(self, left: Self, right: Self) -> Self;
    /// `self` and the four products of the bytes of `unsigned` and the signed bytes of `signed`, modulo 2^32.
    /// No two neighbouring products have a sum beyond 16 bits.
    fn add_quad_products(self, unsigned: Self, signed: Self) -> Self;
    /// The sums of the lanes of four registers, modulo 2^32.
    fn sums(registers: [Self; 4]) -> [u32; 4];
    /// The signed words as floating-point numbers, rounded to the nearest.
    fn to_floats(self) -> Self::Floats;

    /// A bound on the relative error of [`Words::inverse_root`].
    const ROOT_ERROR: f64;

    /// The inverse of the square root of positive numbers.
    fn inverse_root(x: Self::Floats) -> Self::Floats;
    /// 2^x for x <= 0, within 1e-4 of itself where the result is a normal number, below 1e-37 elsewhere.
    fn power_of_two(x: Self::Floats) -> Self::Floats;
}

/// 2^f for f in [0, 1], within 7.5e-5 of itself: the polynomial of degree 3 whose greatest relative error is
/// least, by Lawson's iteration.
#[inline(always)]
pub(crate) fn fraction_power<V: Vector<Element = f32>>(f: V) -> V {
    let [a, b, c, d] =
        [0.999_925_2, 0.695_833_56, 0.226_067_16, 0.078_024_52].map(|value| f.splat(value));
    d.mul_add(f, c).mul_add(f, b).mul_add(f, a)
}

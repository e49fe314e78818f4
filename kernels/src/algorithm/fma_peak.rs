//! Nothing but multiply-adds: the ceilings that throughputs are reported against.

use core::hint::black_box;

use crate::element::Element;
use crate::vector::Vector;
use crate::words::Words;

/// Runs `iterations` steps of `CHAINS` independent multiply-adds, and returns their number of
/// floating-point operations.
///
/// # Safety
/// The CPU has `V`'s instruction set.
#[inline(always)]
pub(crate) unsafe fn fma_peak<V: Vector, const CHAINS: usize>(iterations: u64) -> u64 {
    let (factor, addend) = (black_box(V::Element::ONE), black_box(V::Element::ZERO));
    // SAFETY: both are elements, and the buffer has room for a vector.
    unsafe {
        let (factor, addend) = (V::broadcast(&factor), V::broadcast(&addend));
        let mut chains = [factor; CHAINS];
        for _ in 0..iterations {
            for chain in &mut chains {
                *chain = chain.mul_add(factor, addend);
            }
        }
        let mut buffer = [V::Element::ZERO; 16];
        for chain in chains {
            chain.store(buffer.as_mut_ptr());
            black_box(&buffer);
        }
    }
    iterations * (2 * CHAINS * V::LANES) as u64
}

/// As [`fma_peak`], of products of pairs, or with `QUADS` of four bytes, added up in whole numbers; returns
/// the number of multiply-adds. Each sum is a factor of its next product, so that none can be computed once
/// for all steps; what the sums become is of no interest.
///
/// # Safety
/// The CPU has `W`'s instruction set.
#[inline(always)]
pub(crate) unsafe fn dot_peak<W: Words, const CHAINS: usize, const QUADS: bool>(
    iterations: u64,
) -> u64 {
    let factor = black_box(0x0101_0101);
    // SAFETY: the factor is a word.
    unsafe {
        let factor = W::broadcast(&factor);
        let mut chains = [factor; CHAINS];
        for _ in 0..iterations {
            for chain in &mut chains {
                *chain = if QUADS {
                    chain.add_quad_products(*chain, factor)
                } else {
                    chain.add_pair_products(*chain, factor)
                };
            }
        }
        for chain in chains {
            black_box(W::sums([chain; 4]));
        }
    }
    iterations * (if QUADS { 4 } else { 2 } * CHAINS * W::LANES) as u64
}

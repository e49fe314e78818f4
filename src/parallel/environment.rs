//! The arithmetic that Rust, and every bound on rounding here, takes for granted: to the nearest, with subnormal numbers.
//!
//! A host program can change it for a thread, and threads that are started there inherit it: a library built with
//! `-ffast-math` flushes subnormal numbers to zero as soon as it is loaded. Answers would be others than elsewhere, and
//! what bounds rule out might be wrong. Nothing is computed then. Threads of a pool that was started under other
//! rules than those of the thread that calls aren't looked at.

use core::hint::black_box;

use crate::error::{Error, Result};

/// `Ok` when this thread rounds to the nearest and keeps subnormal numbers.
pub(crate) fn check_environment() -> Result<()> {
    // The compiler rounds to the nearest: it must not know the operands.
    let [one, half, least, huge] = black_box([1.0, 0.5, 5e-324, 1e300]);
    let step = f64::EPSILON;
    let problem = if one + 0.75 * step != 1.0 + f64::EPSILON || one + 0.25 * step != 1.0 {
        "rounds otherwise than to the nearest"
    } else if f64::MIN_POSITIVE * half == 0.0 || least * huge == 0.0 {
        "takes subnormal numbers for zero"
    } else {
        return Ok(());
    };
    Err(Error::FloatingPoint { problem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_as_rust_starts_it_is_right() {
        assert_eq!(check_environment(), Ok(()));
    }
}

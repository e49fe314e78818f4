//! Room for what is large, asked for before anything is computed.
//!
//! A vector that the machine refuses ends the process. What is large in a field, an index or a search is known from
//! its shape: so much is asked for at once and given back, and a refusal is an error. What else is small beside it isn't
//! asked for.

use core::hint::black_box;

use crate::error::{Error, Result};

/// `Ok` when the machine has so many bytes to give. More than there can be are `usize::MAX`.
pub(crate) fn room_for(purpose: &'static str, bytes: usize) -> Result<()> {
    let mut room = Vec::<u8>::new();
    let refused = room.try_reserve_exact(bytes).is_err();
    // Otherwise the compiler knows that nobody looks at it, and asks nobody.
    black_box(&room);
    if refused { Err(Error::Memory { purpose, bytes }) } else { Ok(()) }
}

/// The bytes of an array of `T` with these axes; `usize::MAX` where there can't be so many.
pub(crate) fn bytes_of<T>(axes: &[usize]) -> usize {
    axes.iter().fold(size_of::<T>(), |bytes, &axis| bytes.saturating_mul(axis))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_any_machine_has_is_an_error() {
        for bytes in [1 << 60, isize::MAX as usize, bytes_of::<f64>(&[1 << 40, 1 << 40])] {
            assert_eq!(room_for("it", bytes), Err(Error::Memory { purpose: "it", bytes }));
        }
        assert_eq!(room_for("it", 0), Ok(()));
        assert_eq!(room_for("it", 32 << 20), Ok(()));
        assert_eq!(bytes_of::<f32>(&[3, 5]), 60);
    }
}

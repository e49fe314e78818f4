//! A file per instruction set: its vector types, and the entry points that compile each algorithm
//! with its CPU features enabled. The files mirror one another.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512vnni;
#[cfg(target_arch = "x86_64")]
mod avxvnni;
mod entries;
mod portable;

use core::any::Any;

use crate::element::Element;
use crate::isa::Isa;
use crate::words::Words;

pub(crate) use entries::{Entries, Reduce, ScreenEntries, Solve};

/// The entry points of `isa` for the element type `T`.
///
/// The element types know nothing of instruction sets, so the table is found by its type: an
/// instruction set has one for each of the two types that implement [`Element`].
pub(crate) fn entries<T: Element>(isa: Isa) -> &'static Entries<T> {
    let tables: [&'static dyn Any; 2] = match isa {
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512Vnni | Isa::Avx512 => [&avx512::f32::ENTRIES, &avx512::f64::ENTRIES],
        #[cfg(target_arch = "x86_64")]
        Isa::AvxVnni | Isa::Avx2 => [&avx2::f32::ENTRIES, &avx2::f64::ENTRIES],
        _ => [&portable::f32::ENTRIES, &portable::f64::ENTRIES],
    };
    let mut of_type = tables.into_iter().filter_map(|table| table.downcast_ref());
    of_type.next().expect("an element is f32 or f64")
}

/// The entry points of `isa` for the screen.
pub(crate) fn screen_entries(isa: Isa) -> &'static ScreenEntries {
    match isa {
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512Vnni => &avx512vnni::words::ENTRIES,
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => &avx512::words::ENTRIES,
        #[cfg(target_arch = "x86_64")]
        Isa::AvxVnni => &avxvnni::words::ENTRIES,
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => &avx2::words::ENTRIES,
        _ => &portable::words::ENTRIES,
    }
}

/// A bound on the relative error of the screen's roots on `isa`.
pub(crate) const fn root_error(isa: Isa) -> f64 {
    match isa {
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512Vnni => <avx512vnni::WordsX16 as Words>::ROOT_ERROR,
        #[cfg(target_arch = "x86_64")]
        Isa::Avx512 => <avx512::WordsX16 as Words>::ROOT_ERROR,
        #[cfg(target_arch = "x86_64")]
        Isa::AvxVnni => <avxvnni::WordsX8 as Words>::ROOT_ERROR,
        #[cfg(target_arch = "x86_64")]
        Isa::Avx2 => <avx2::WordsX8 as Words>::ROOT_ERROR,
        _ => <portable::WordLanes<false> as Words>::ROOT_ERROR,
    }
}

/// The registers of words of each instruction set, for tests of what is written over them.
#[cfg(test)]
pub(crate) mod word_types {
    #[cfg(target_arch = "x86_64")]
    pub(crate) use super::avx2::WordsX8;
    #[cfg(target_arch = "x86_64")]
    pub(crate) use super::avx512::WordsX16;
    #[cfg(target_arch = "x86_64")]
    pub(crate) use super::avx512vnni::WordsX16 as VnniX16;
    #[cfg(target_arch = "x86_64")]
    pub(crate) use super::avxvnni::WordsX8 as VnniX8;
    pub(crate) use super::portable::WordLanes;
}

//! What can be wrong with a saved index.

use std::io;

use crate::error::Error;

/// Why an index wasn't saved or loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FileError {
    /// The file can't be opened, read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The file doesn't begin as a saved index does.
    #[error("not a saved index: it doesn't begin with \"rhotree\"")]
    Foreign,
    /// The file has another version of the format.
    #[error("format version {found}: this program reads version {supported}")]
    Version {
        /// The version in the file.
        found: u32,
        /// The version that can be read.
        supported: u32,
    },
    /// The file has numbers of another type.
    #[error("the index has {found} numbers where {expected} is wanted")]
    Element {
        /// The type in the file.
        found: &'static str,
        /// The type asked for.
        expected: &'static str,
    },
    /// The file is shorter or longer than it says.
    #[error("{actual} bytes where its beginning says {expected}: it was cut off or added to")]
    Length {
        /// Bytes that there are.
        actual: u64,
        /// Bytes that there should be.
        expected: u64,
    },
    /// The file was altered.
    #[error("checksum {computed:08x} where the file says {stored:08x}: it was altered")]
    Checksum {
        /// The checksum at the end of the file.
        stored: u32,
        /// That of its content.
        computed: u32,
    },
    /// Content that no saved index has, with the right checksum.
    #[error("section {section:?}: {problem}")]
    Content {
        /// The section.
        section: &'static str,
        /// What is wrong with it.
        problem: String,
    },
    /// Values that the library refuses.
    #[error(transparent)]
    Library(#[from] Error),
}

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
    #[error("format version {found}: this program reads versions up to {supported}")]
    Version {
        /// The version in the file.
        found: u32,
        /// The latest version that can be read.
        supported: u32,
    },
    /// Saved indexes are little-endian, and the numbers of this machine aren't.
    #[error("a saved index has little-endian numbers, which this machine hasn't")]
    BigEndian,
    /// The file has numbers of another type.
    #[error("the index has {found} numbers where {expected} is wanted")]
    Element {
        /// The type in the file.
        found: &'static str,
        /// The type asked for.
        expected: &'static str,
    },
    /// The file has an index of another metric.
    #[error("an index of {found} where one of {expected} is wanted")]
    Metric {
        /// What the index in the file is of.
        found: &'static str,
        /// What was asked for.
        expected: &'static str,
    },
    /// The file has an index where a fitted process is wanted, or the other way round.
    #[error("{found} where {expected} is wanted")]
    Kind {
        /// What the file has.
        found: &'static str,
        /// What was asked for.
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

impl FileError {
    /// A short name of the kind of error that stays the same from release to release, for programs; the
    /// message is for people.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "io",
            Self::Foreign => "foreign",
            Self::Version { .. } => "version",
            Self::BigEndian => "big-endian",
            Self::Element { .. } => "element",
            Self::Metric { .. } => "metric",
            Self::Kind { .. } => "kind",
            Self::Length { .. } => "file-length",
            Self::Checksum { .. } => "checksum",
            Self::Content { .. } => "content",
            Self::Library(error) => error.code(),
        }
    }
}

//! A file that is opened once and read once, from its beginning to its end: as well a pipe, or standard input.

use std::fs::File;
use std::io::{self, Chain, Cursor, Read};
use std::path::Path;

use crate::error::InputError;
use crate::file_name::{Ending, is_standard_input};

/// The first bytes of a .npy file.
const NPY_MAGIC: &[u8] = b"\x93NUMPY";

/// Bytes that are looked at before the rest is read: as far as the length of a .npy file's header.
pub const HEAD: usize = 12;

/// What a path leads to.
pub enum Opened {
    /// A file of so many bytes, in which one can go back.
    File(File, u64),
    /// Anything else, whose length nobody knows.
    Stream(Box<dyn Read>),
}

impl Opened {
    /// Opens a file, or standard input.
    pub fn new(path: &Path) -> Result<Self, InputError> {
        if is_standard_input(path) {
            return Ok(Self::Stream(Box::new(io::stdin())));
        }
        let open = || {
            let file = File::open(path)?;
            let metadata = file.metadata()?;
            Ok(match metadata.is_file() {
                true => Self::File(file, metadata.len()),
                false => Self::Stream(Box::new(file)),
            })
        };
        open().map_err(|source| InputError::Unreadable { path: path.to_owned(), source })
    }
}

/// What is read, with its first bytes known.
pub struct Source {
    reader: Chain<Cursor<Vec<u8>>, Box<dyn Read>>,
    length: Option<u64>,
}

impl Source {
    /// Opens a file, or standard input.
    pub fn open(path: &Path) -> Result<Self, InputError> {
        let (length, mut rest): (_, Box<dyn Read>) = match Opened::new(path)? {
            Opened::File(file, length) => (Some(length), Box::new(file)),
            Opened::Stream(stream) => (None, stream),
        };
        let mut head = Vec::with_capacity(HEAD);
        rest.by_ref()
            .take(HEAD as u64)
            .read_to_end(&mut head)
            .map_err(|source| InputError::Unreadable { path: path.to_owned(), source })?;
        Ok(Self { reader: Cursor::new(head).chain(rest), length })
    }

    /// The first bytes: [`HEAD`] of them, or all where there are fewer.
    pub fn head(&self) -> &[u8] {
        self.reader.get_ref().0.get_ref()
    }

    /// Bytes from the beginning to the end, where the system tells.
    pub const fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether it begins as .npy files do.
    pub fn is_npy(&self) -> bool {
        self.head().starts_with(NPY_MAGIC)
    }

    /// Whether it is read as a .npy file: one whose name has no ending where it begins like one.
    pub fn is_read_as_npy(&self, ending: Ending) -> bool {
        ending == Ending::Npy || ending == Ending::None && self.is_npy()
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

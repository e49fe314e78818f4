//! Reading, twice: the first time for the length and the checksum, and only then for the content, whose
//! sizes are compared with what is left of their section before memory is allocated for them.

use std::io::{Cursor, Read, Seek, SeekFrom};

use bytemuck::{Pod, Zeroable};

use super::{FileError, HEADER_BYTES, Header, TRAILER_BYTES, Tag, check_endianness};
use crate::error::Error;
use crate::memory::bytes_of;

/// Bytes that are read at a time for their checksum.
const CHUNK: usize = 1 << 18;

/// The sections of a file whose checksum is right.
pub(crate) struct Reader<R> {
    input: R,
    header: Header,
    /// Bytes left in the file, less the checksum.
    left: u64,
    /// The section being read, and the bytes left in it.
    section: &'static str,
    section_left: u64,
}

impl<R: Read + Seek> Reader<R> {
    /// Checks a file, from where `input` stands to its end.
    pub fn open(mut input: R) -> Result<Self, FileError> {
        check_endianness()?;
        let start = input.stream_position()?;
        let header = Header::read(&mut input)?;
        let actual = input.seek(SeekFrom::End(0))?.saturating_sub(start);
        header.check_length(actual)?;
        input.seek(SeekFrom::Start(start))?;
        let mut hasher = crc32fast::Hasher::new();
        let mut left = actual - TRAILER_BYTES;
        let mut chunk = vec![0; CHUNK];
        while left > 0 {
            let chunk = &mut chunk[..left.min(CHUNK as u64) as usize];
            input.read_exact(chunk)?;
            hasher.update(chunk);
            left -= chunk.len() as u64;
        }
        let mut stored = [0; TRAILER_BYTES as usize];
        input.read_exact(&mut stored)?;
        let (stored, computed) = (u32::from_le_bytes(stored), hasher.finalize());
        if stored != computed {
            return Err(FileError::Checksum { stored, computed });
        }
        input.seek(SeekFrom::Start(start + HEADER_BYTES))?;
        let left = actual - HEADER_BYTES - TRAILER_BYTES;
        Ok(Self { input, header, left, section: "", section_left: 0 })
    }

    /// The version of the file's format.
    pub const fn version(&self) -> u32 {
        self.header.version
    }

    /// The name of the type of its numbers.
    pub const fn element(&self) -> &'static str {
        self.header.element
    }

    /// `Ok` when its numbers are of this type.
    pub fn expect_element(&self, expected: &'static str) -> Result<(), FileError> {
        let found = self.element();
        if found == expected { Ok(()) } else { Err(FileError::Element { found, expected }) }
    }

    /// Whether the next section is this one; the one before must be read to its end.
    pub fn is_next(&mut self, tag: Tag) -> Result<bool, FileError> {
        self.end_section()?;
        let mut found = [0; 8];
        if self.left < found.len() as u64 {
            return Ok(false);
        }
        self.input.read_exact(&mut found)?;
        self.input.seek_relative(-(found.len() as i64))?;
        Ok(found == tag.bytes())
    }

    /// Goes on to the next section, which must be this one; the one before must be read to its end.
    pub fn section(&mut self, tag: Tag) -> Result<(), FileError> {
        self.end_section()?;
        self.section = tag.name();
        if self.left < 16 {
            return Err(self.wrong("it isn't there"));
        }
        let mut found = [0; 8];
        self.input.read_exact(&mut found)?;
        if found != tag.bytes() {
            return Err(self.wrong("another section stands in its place"));
        }
        let mut length = [0; 8];
        self.input.read_exact(&mut length)?;
        self.left -= 16;
        let length = u64::from_le_bytes(length);
        if length > self.left {
            return Err(self.wrong(format!("{length} bytes where {} are left", self.left)));
        }
        self.left -= length;
        self.section_left = length;
        Ok(())
    }

    /// `Ok` when everything has been read.
    pub fn end(&mut self) -> Result<(), FileError> {
        self.end_section()?;
        if self.left == 0 {
            Ok(())
        } else {
            Err(self.wrong(format!("{} bytes follow the last section", self.left)))
        }
    }

    /// A whole number.
    pub fn integer(&mut self) -> Result<u64, FileError> {
        Ok(self.numbers::<u64>(1)?[0])
    }

    /// A size.
    pub fn size(&mut self) -> Result<usize, FileError> {
        let value = self.integer()?;
        usize::try_from(value).map_err(|_| self.wrong(format!("{value} is no size")))
    }

    /// A number.
    pub fn number(&mut self) -> Result<f64, FileError> {
        Ok(self.numbers::<f64>(1)?[0])
    }

    /// A number that is finite.
    pub fn finite(&mut self, name: &str) -> Result<f64, FileError> {
        let value = self.number()?;
        if value.is_finite() { Ok(value) } else { Err(self.wrong(format!("{name} is {value}"))) }
    }

    /// A text.
    pub fn text(&mut self) -> Result<String, FileError> {
        let length = self.size()?;
        let bytes = self.numbers(length)?;
        String::from_utf8(bytes).map_err(|_| self.wrong("a text isn't UTF-8"))
    }

    /// So many numbers.
    pub fn numbers<T: Pod + Zeroable>(&mut self, count: usize) -> Result<Vec<T>, FileError> {
        self.expect::<T>(count)?;
        let memory =
            |()| Error::Memory { purpose: "the file's numbers", bytes: bytes_of::<T>(&[count]) };
        let mut values = bytemuck::try_zeroed_vec(count).map_err(memory)?;
        self.fill(&mut values)?;
        Ok(values)
    }

    /// `Ok` when the section has so many numbers left, or more.
    pub fn expect<T>(&self, count: usize) -> Result<(), FileError> {
        let bytes = (count as u64).checked_mul(size_of::<T>() as u64);
        if bytes.is_some_and(|bytes| bytes <= self.section_left) {
            Ok(())
        } else {
            let left = self.section_left;
            Err(self.wrong(format!("{count} numbers don't fit into the {left} bytes left")))
        }
    }

    /// Reads as many numbers as there is room for.
    pub fn fill<T: Pod>(&mut self, values: &mut [T]) -> Result<(), FileError> {
        self.expect::<T>(values.len())?;
        self.input.read_exact(bytemuck::cast_slice_mut(values))?;
        self.section_left -= size_of_val(values) as u64;
        Ok(())
    }

    /// An error in the section being read.
    pub fn wrong(&self, problem: impl Into<String>) -> FileError {
        FileError::Content { section: self.section, problem: problem.into() }
    }

    fn end_section(&mut self) -> Result<(), FileError> {
        match self.section_left {
            0 => Ok(()),
            left => Err(self.wrong(format!("{left} bytes too many"))),
        }
    }
}

/// All of a file that can be read only once, as far as its header says that it goes; a byte more where there is
/// one, so that the file is seen to be too long.
pub(crate) fn gather(mut input: impl Read) -> Result<Cursor<Vec<u8>>, FileError> {
    let mut bytes = Vec::new();
    input.by_ref().take(HEADER_BYTES).read_to_end(&mut bytes)?;
    let length = Header::parse(&bytes)?.bytes;
    input.take(length.saturating_sub(HEADER_BYTES).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(Cursor::new(bytes))
}

impl Header {
    /// Reads the header.
    pub(super) fn read(input: &mut impl Read) -> Result<Self, FileError> {
        let mut bytes = Vec::with_capacity(HEADER_BYTES as usize);
        input.by_ref().take(HEADER_BYTES).read_to_end(&mut bytes)?;
        Self::parse(&bytes)
    }

    /// `Ok` when the file is as long as it says.
    fn check_length(&self, actual: u64) -> Result<(), FileError> {
        let expected = self.bytes;
        if actual == expected && actual >= HEADER_BYTES + TRAILER_BYTES {
            Ok(())
        } else {
            Err(FileError::Length { actual, expected })
        }
    }
}

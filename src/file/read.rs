//! Reading: the length and the checksums first, then the content, whose sizes are compared with what is left of their
//! section before memory is allocated for them.

use std::io::{Cursor, Read, Seek, SeekFrom};

use bytemuck::{Pod, Zeroable};

use super::checked::Checked;
use super::{
    ALIGNMENT, BY_PARTS, FileError, HEADER_BYTES, Header, TRAILER_BYTES, Tag, check_endianness,
    padding,
};
use crate::error::Error;
use crate::memory::bytes_of;

/// The sections of a file whose checksums are right.
pub(crate) struct Reader<R> {
    input: Checked<R>,
    header: Header,
    /// Bytes left in the file, less the checksums.
    left: u64,
    /// The section being read, the bytes left in it, and those behind it up to the next.
    section: &'static str,
    section_left: u64,
    padding: u64,
}

impl<R: Read + Seek> Reader<R> {
    /// Checks a file, from where `input` stands to its end.
    pub fn open(mut input: R) -> Result<Self, FileError> {
        check_endianness()?;
        let start = input.stream_position()?;
        let header = Header::read(&mut input)?;
        let actual = input.seek(SeekFrom::End(0))?.saturating_sub(start);
        header.check_length(actual)?;
        let (input, left) = Checked::open(input, &header, start)?;
        let mut reader = Self { input, header, left, section: "", section_left: 0, padding: 0 };
        reader.skip(reader.padding(HEADER_BYTES))?;
        Ok(reader)
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
        Ok(self.left >= 8 && self.input.peek()? == tag.bytes())
    }

    /// Goes on to the next section, which must be this one; the one before must be read to its end.
    pub fn section(&mut self, tag: Tag) -> Result<(), FileError> {
        self.end_section()?;
        self.section = tag.name();
        const NAME_AND_LENGTH: u64 = 16;
        let padding = self.padding(NAME_AND_LENGTH);
        if self.left < NAME_AND_LENGTH + padding {
            return Err(self.wrong("it isn't there"));
        }
        let mut found = [0; 8];
        self.input.read_exact(&mut found)?;
        if found != tag.bytes() {
            return Err(self.wrong("another section stands in its place"));
        }
        let mut length = [0; 8];
        self.input.read_exact(&mut length)?;
        self.left -= NAME_AND_LENGTH;
        self.skip(padding)?;
        let length = u64::from_le_bytes(length);
        let behind = self.padding(length);
        if length.checked_add(behind).is_none_or(|all| all > self.left) {
            return Err(self.wrong(format!("{length} bytes where {} are left", self.left)));
        }
        self.left -= length;
        (self.section_left, self.padding) = (length, behind);
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
        if self.section_left > 0 {
            return Err(self.wrong(format!("{} bytes too many", self.section_left)));
        }
        let padding = core::mem::take(&mut self.padding);
        self.skip(padding)
    }

    /// Zeros behind so many bytes.
    const fn padding(&self, length: u64) -> u64 {
        if self.header.version < BY_PARTS { 0 } else { padding(length) }
    }

    /// Reads the zeros behind something, which must be zeros.
    fn skip(&mut self, padding: u64) -> Result<(), FileError> {
        let mut zeros = [0; ALIGNMENT as usize];
        let zeros = &mut zeros[..padding as usize];
        if padding > self.left {
            return Err(self.wrong(format!("{padding} zeros where {} bytes are left", self.left)));
        }
        self.input.read_exact(zeros)?;
        self.left -= padding;
        if zeros.iter().any(|&byte| byte != 0) {
            return Err(self.wrong("what should be zeros isn't"));
        }
        Ok(())
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

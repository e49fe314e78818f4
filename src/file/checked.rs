//! The content of a file whose checksums are right: no byte is handed on before that of its part was compared.
//!
//! Since the third version each part has a checksum, and the file is read once, part by part. What is large is read to
//! where it is wanted, and compared there. Before, one checksum was that of the whole, which is read for it alone first.

use std::io::{self, Read, Seek, SeekFrom};

use super::{BY_PARTS, FileError, HEADER_BYTES, Header, PART_BYTES, TRAILER_BYTES};

/// Bytes that are read at a time for a checksum of the whole.
const AT_A_TIME: usize = 1 << 18;

/// Reads on from the end of the header.
pub(super) struct Checked<R> {
    input: R,
    /// Checksums of the parts from the next one on, the last first; empty where the whole was compared.
    parts: Vec<u32>,
    by_parts: bool,
    /// The part being read, and how far it was.
    part: Vec<u8>,
    read: usize,
    /// Bytes of the parts from the next one on.
    left: u64,
}

impl<R: Read + Seek> Checked<R> {
    /// Reads a file whose header was read and whose length is right, from its beginning `start` on; with the bytes
    /// between header and checksums.
    pub fn open(mut input: R, header: &Header, start: u64) -> Result<(Self, u64), FileError> {
        let content = header.content().ok_or(FileError::Length {
            actual: header.bytes,
            expected: HEADER_BYTES + TRAILER_BYTES,
        })?;
        let by_parts = header.version >= BY_PARTS;
        let mut parts = Vec::new();
        if by_parts {
            input.seek(SeekFrom::Start(start + content))?;
            parts = read_table(&mut input, content.div_ceil(PART_BYTES) as usize)?;
            parts.reverse();
        } else {
            input.seek(SeekFrom::Start(start))?;
            compare_whole(&mut input, content)?;
        }
        input.seek(SeekFrom::Start(start))?;
        let mut checked = Self { input, parts, by_parts, part: Vec::new(), read: 0, left: content };
        checked.read_exact(&mut [0; HEADER_BYTES as usize])?;
        Ok((checked, content - HEADER_BYTES))
    }

    /// The next bytes, which stay the next.
    pub fn peek(&mut self) -> Result<[u8; 8], FileError> {
        let mut bytes = [0; 8];
        if !self.by_parts {
            self.input.read_exact(&mut bytes)?;
            self.input.seek_relative(-(bytes.len() as i64))?;
            return Ok(bytes);
        }
        if self.read == self.part.len() {
            self.next_part()?;
        }
        // Tags are aligned, and parts whole lines.
        bytes.copy_from_slice(&self.part[self.read..][..8]);
        Ok(bytes)
    }

    /// Reads as many bytes as there is room for; there must be as many.
    pub fn read_exact(&mut self, mut bytes: &mut [u8]) -> Result<(), FileError> {
        if !self.by_parts {
            return Ok(self.input.read_exact(bytes)?);
        }
        while !bytes.is_empty() {
            if self.read < self.part.len() {
                let count = bytes.len().min(self.part.len() - self.read);
                let (now, later) = bytes.split_at_mut(count);
                now.copy_from_slice(&self.part[self.read..][..count]);
                self.read += count;
                bytes = later;
            } else if self.left == 0 {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
            } else if bytes.len() as u64 >= self.next_length() {
                let (now, later) = bytes.split_at_mut(self.next_length() as usize);
                self.input.read_exact(now)?;
                self.compare(now)?;
                bytes = later;
            } else {
                self.next_part()?;
            }
        }
        Ok(())
    }

    fn next_length(&self) -> u64 {
        self.left.min(PART_BYTES)
    }

    fn next_part(&mut self) -> Result<(), FileError> {
        let mut part = core::mem::take(&mut self.part);
        part.resize(self.next_length() as usize, 0);
        self.input.read_exact(&mut part)?;
        self.compare(&part)?;
        (self.part, self.read) = (part, 0);
        Ok(())
    }

    /// Compares the checksum of the next part with that in the table.
    fn compare(&mut self, part: &[u8]) -> Result<(), FileError> {
        self.left -= part.len() as u64;
        compare(self.parts.pop().unwrap_or_default(), crc32fast::hash(part))
    }
}

impl Header {
    /// Bytes before the checksums, header included; none where no file of this length has both.
    fn content(&self) -> Option<u64> {
        let rest = self.bytes.checked_sub(TRAILER_BYTES)?;
        if self.version < BY_PARTS {
            return Some(rest).filter(|&content| content >= HEADER_BYTES);
        }
        let parts = rest.div_ceil(PART_BYTES + TRAILER_BYTES);
        let content = rest.checked_sub(parts * TRAILER_BYTES)?;
        let is_whole = content >= HEADER_BYTES && content.div_ceil(PART_BYTES) == parts;
        is_whole.then_some(content)
    }
}

/// The checksums of so many parts, after which theirs stands.
fn read_table(input: &mut impl Read, parts: usize) -> Result<Vec<u32>, FileError> {
    let mut table = vec![0_u32; parts];
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut table);
    input.read_exact(bytes)?;
    let computed = crc32fast::hash(bytes);
    compare(read_checksum(input)?, computed)?;
    Ok(table)
}

/// Reads so many bytes, and compares their checksum with the one behind them.
fn compare_whole(input: &mut impl Read, mut left: u64) -> Result<(), FileError> {
    let mut hasher = crc32fast::Hasher::new();
    let mut bytes = vec![0; AT_A_TIME];
    while left > 0 {
        let bytes = &mut bytes[..left.min(AT_A_TIME as u64) as usize];
        input.read_exact(bytes)?;
        hasher.update(bytes);
        left -= bytes.len() as u64;
    }
    compare(read_checksum(input)?, hasher.finalize())
}

fn read_checksum(input: &mut impl Read) -> Result<u32, FileError> {
    let mut stored = [0; TRAILER_BYTES as usize];
    input.read_exact(&mut stored)?;
    Ok(u32::from_le_bytes(stored))
}

fn compare(stored: u32, computed: u32) -> Result<(), FileError> {
    if stored == computed { Ok(()) } else { Err(FileError::Checksum { stored, computed }) }
}

//! Writing: little endian, each section with its length and at a multiple of the alignment, a checksum for each part
//! and one of these.

use std::io::{self, Write};
use std::mem;

use bytemuck::Pod;

use super::{
    ALIGNMENT, FileError, HEADER_BYTES, MAGIC, PART_BYTES, TRAILER_BYTES, Tag, VERSION,
    check_endianness, padding,
};

/// A part of a file, written by way of a function that may be called more than once: first for its
/// length.
pub(crate) type Part<'a> = &'a dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Writes the header, the sections, and the checksum.
pub(crate) fn write_file(
    output: impl Write,
    element_bytes: u32,
    body: Part<'_>,
) -> Result<(), FileError> {
    check_endianness()?;
    let content = HEADER_BYTES + padding(HEADER_BYTES) + length_of(body)?;
    let length = content + content.div_ceil(PART_BYTES) * TRAILER_BYTES + TRAILER_BYTES;
    let mut output = Checksummed::new(output);
    output.write_all(&MAGIC)?;
    output.write_all(&VERSION.to_le_bytes())?;
    output.write_all(&element_bytes.to_le_bytes())?;
    output.write_all(&length.to_le_bytes())?;
    zeros(&mut output, padding(HEADER_BYTES))?;
    body(&mut output)?;
    let (mut inner, parts) = output.finish();
    let table: &[u8] = bytemuck::cast_slice(&parts);
    inner.write_all(table)?;
    inner.write_all(&crc32fast::hash(table).to_le_bytes())?;
    Ok(inner.flush()?)
}

/// Writes a section: its tag, its length, its content, each with zeros up to the alignment.
pub(crate) fn section(output: &mut dyn Write, tag: Tag, content: Part<'_>) -> io::Result<()> {
    let length = length_of(content)?;
    output.write_all(&tag.bytes())?;
    integer(output, length)?;
    zeros(output, padding(2 * size_of::<u64>() as u64))?;
    content(output)?;
    zeros(output, padding(length))
}

/// Writes zeros, fewer than the alignment.
fn zeros(output: &mut dyn Write, count: u64) -> io::Result<()> {
    output.write_all(&[0; ALIGNMENT as usize][..count as usize])
}

/// Writes a whole number.
pub(crate) fn integer(output: &mut dyn Write, value: u64) -> io::Result<()> {
    output.write_all(&value.to_le_bytes())
}

/// Writes a size.
pub(crate) fn size(output: &mut dyn Write, value: usize) -> io::Result<()> {
    integer(output, value as u64)
}

/// Writes a text: its length in bytes, then UTF-8.
pub(crate) fn text(output: &mut dyn Write, text: &str) -> io::Result<()> {
    size(output, text.len())?;
    output.write_all(text.as_bytes())
}

/// Writes numbers one after another, without their count.
pub(crate) fn numbers<T: Pod>(output: &mut dyn Write, values: &[T]) -> io::Result<()> {
    output.write_all(bytemuck::cast_slice(values))
}

fn length_of(part: Part<'_>) -> io::Result<u64> {
    let mut counter = Counter(0);
    part(&mut counter)?;
    Ok(counter.0)
}

/// Counts bytes.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Passes bytes on and takes the checksums of their parts.
struct Checksummed<W> {
    inner: W,
    /// Those of the parts that are whole.
    parts: Vec<u32>,
    hasher: crc32fast::Hasher,
    /// Bytes of the part that isn't.
    bytes: u64,
}

impl<W: Write> Checksummed<W> {
    fn new(inner: W) -> Self {
        Self { inner, parts: Vec::new(), hasher: crc32fast::Hasher::new(), bytes: 0 }
    }

    /// The writer, and the checksums of all parts.
    fn finish(mut self) -> (W, Vec<u32>) {
        if self.bytes > 0 {
            self.end_part();
        }
        (self.inner, self.parts)
    }

    fn end_part(&mut self) {
        self.parts.push(mem::take(&mut self.hasher).finalize());
        self.bytes = 0;
    }
}

impl<W: Write> Write for Checksummed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = (PART_BYTES - self.bytes).min(bytes.len() as u64) as usize;
        let written = self.inner.write(&bytes[..room])?;
        self.hasher.update(&bytes[..written]);
        self.bytes += written as u64;
        if self.bytes == PART_BYTES {
            self.end_part();
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

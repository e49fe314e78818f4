//! Writing: little endian, each section with its length, a checksum over all.

use std::io::{self, Write};

use bytemuck::Pod;

use super::{FileError, HEADER_BYTES, MAGIC, TRAILER_BYTES, Tag, VERSION, check_endianness};

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
    let length = HEADER_BYTES + length_of(body)? + TRAILER_BYTES;
    let mut output = Checksummed { inner: output, hasher: crc32fast::Hasher::new() };
    output.write_all(&MAGIC)?;
    output.write_all(&VERSION.to_le_bytes())?;
    output.write_all(&element_bytes.to_le_bytes())?;
    output.write_all(&length.to_le_bytes())?;
    body(&mut output)?;
    let Checksummed { mut inner, hasher } = output;
    inner.write_all(&hasher.finalize().to_le_bytes())?;
    Ok(inner.flush()?)
}

/// Writes a section: its tag, its length, its content.
pub(crate) fn section(output: &mut dyn Write, tag: Tag, content: Part<'_>) -> io::Result<()> {
    output.write_all(&tag.bytes())?;
    integer(output, length_of(content)?)?;
    content(output)
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

/// Passes bytes on and takes their checksum.
struct Checksummed<W> {
    inner: W,
    hasher: crc32fast::Hasher,
}

impl<W: Write> Write for Checksummed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

//! A writer that keeps its first error to itself.
//!
//! A `ZipWriter` that meets an error tries once more when it is dropped, and prints what comes of it.
//! Over a latch it meets none: after the first error nothing is written any more, and the error is
//! there to be asked for at the end.

use std::io::{self, Seek, SeekFrom, Write};

/// Passes everything on until the first error.
pub struct Latch<W> {
    inner: W,
    error: Option<io::Error>,
    position: u64,
    end: u64,
}

impl<W: Write + Seek> Latch<W> {
    /// A latch over an empty writer.
    pub const fn new(inner: W) -> Self {
        Self { inner, error: None, position: 0, end: 0 }
    }

    /// Flushes, and returns the first error of all.
    pub fn finish(mut self) -> io::Result<()> {
        self.attempt(W::flush);
        self.error.map_or(Ok(()), Err)
    }

    fn attempt<R>(&mut self, action: impl FnOnce(&mut W) -> io::Result<R>) {
        if self.error.is_none() {
            self.error = action(&mut self.inner).err();
        }
    }
}

impl<W: Write + Seek> Write for Latch<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.attempt(|inner| inner.write_all(bytes));
        self.position += bytes.len() as u64;
        self.end = self.end.max(self.position);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.attempt(W::flush);
        Ok(())
    }
}

impl<W: Write + Seek> Seek for Latch<W> {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        let position = match target {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.end.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        }
        .ok_or(io::ErrorKind::InvalidInput)?;
        // Asking for the position is a seek too, and one that must not flush a buffer.
        if position != self.position {
            self.attempt(|inner| inner.seek(SeekFrom::Start(position)));
            self.position = position;
        }
        Ok(position)
    }
}

//! An archive of numpy's arrays.

use std::io::{self, BufWriter, Write};

use ndarray_npy::{WriteNpyError, WriteNpyExt};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::latch::Latch;
use super::place::WriteSeek;

/// An archive that is being written.
pub struct Archive<'a> {
    zip: ZipWriter<Latch<BufWriter<&'a mut dyn WriteSeek>>>,
}

impl<'a> Archive<'a> {
    /// An archive without arrays.
    pub fn new(file: &'a mut dyn WriteSeek) -> Self {
        Self { zip: ZipWriter::new(Latch::new(BufWriter::new(file))) }
    }

    /// Adds an array.
    pub fn add(&mut self, name: &str, array: &impl WriteNpyExt) -> io::Result<()> {
        // Beyond 4 GiB an archive needs its large form, which every reader of arrays knows.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .large_file(true);
        self.zip.start_file(format!("{name}.npy"), options)?;
        write_array(array, &mut self.zip)
    }

    /// Writes the end.
    pub fn finish(self) -> io::Result<()> {
        self.zip.finish()?.finish()
    }
}

/// Writes an array.
pub fn write_array(array: &impl WriteNpyExt, writer: impl Write) -> io::Result<()> {
    array.write_npy(BufWriter::new(writer)).map_err(|error| match error {
        WriteNpyError::Io(error) => error,
        other => io::Error::other(other),
    })
}

//! The answer's file: written beside its place under a temporary name, then renamed.

mod latch;
mod table;

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::{AtomicWriteFile, OpenOptions};
use ndarray::Array2;
use ndarray_npy::{WriteNpyError, WriteNpyExt};
use rhotree::Neighbors;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::error::{Failure, InputError};
use crate::wanted::Wanted;
use latch::Latch;

/// A place where the answer can be written.
pub struct Output {
    path: PathBuf,
    format: Format,
}

#[derive(Clone, Copy)]
enum Format {
    /// `indices` and `distances`.
    Npz,
    /// The indices alone.
    Npy,
    /// A line for each neighbour.
    Csv,
}

impl Output {
    /// Checks the file's name, and by creating a file for a moment that one can be created there: an
    /// hour's search should not end in an error that could have been its beginning.
    pub fn new(path: &Path) -> Result<Self, InputError> {
        let format = match path.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("npz") => Format::Npz,
            Some(extension) if extension.eq_ignore_ascii_case("npy") => Format::Npy,
            Some(extension) if extension.eq_ignore_ascii_case("csv") => Format::Csv,
            _ => {
                return Err(InputError::FileName {
                    path: path.to_owned(),
                    expected: ".npz, .npy or .csv",
                });
            }
        };
        check_place(path)?;
        Ok(Self { path: path.to_owned(), format })
    }

    /// Where the answer goes.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the answer to what was wanted. On failure nothing is left, and what was there before still is.
    pub fn write(&self, neighbors: Neighbors, wanted: &Wanted) -> Result<(), Failure> {
        self.try_write(neighbors, wanted)
            .map_err(|source| Failure::Write { path: self.path.clone(), source })
    }

    fn try_write(&self, neighbors: Neighbors, wanted: &Wanted) -> io::Result<()> {
        // Dropped before it is committed, it leaves nothing.
        let mut file = create(&self.path)?;
        match self.format {
            Format::Csv => table::write(&neighbors, wanted, &mut file)?,
            Format::Npy => write_array(&arrays(neighbors)?.0, &mut file)?,
            Format::Npz => {
                let (indices, distances) = arrays(neighbors)?;
                write_archive(&indices, &distances, &mut file)?;
            }
        }
        file.commit()
    }
}

/// Indices and distances, a row for each query.
fn arrays(neighbors: Neighbors) -> io::Result<(Array2<i64>, Array2<f64>)> {
    let shape = (neighbors.queries(), neighbors.k());
    let (indices, distances) = neighbors.into_padded();
    let indices = Array2::from_shape_vec(shape, indices).map_err(io::Error::other)?;
    let distances = Array2::from_shape_vec(shape, distances).map_err(io::Error::other)?;
    Ok((indices, distances))
}

/// Checks the name of a saved index, and that a file can be created there.
pub fn check_index(path: &Path) -> Result<(), InputError> {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("rhotree")) {
        check_place(path)
    } else {
        Err(InputError::FileName { path: path.to_owned(), expected: ".rhotree" })
    }
}

/// Creates a file for a moment, to see that one can be created there.
fn check_place(path: &Path) -> Result<(), InputError> {
    let unwritable = |source| InputError::Unwritable { path: path.to_owned(), source };
    if path.is_dir() {
        return Err(unwritable(io::ErrorKind::IsADirectory.into()));
    }
    create(path).and_then(AtomicWriteFile::discard).map_err(unwritable)
}

/// A new file under a temporary name beside its place, deleted unless it is committed. It keeps the
/// permissions of the file that it takes the place of.
fn create(path: &Path) -> io::Result<AtomicWriteFile> {
    let mut options = OpenOptions::new();
    // Those of a link allow everything to everybody: it isn't they that protect the file behind it.
    #[cfg(unix)]
    if path.is_symlink() {
        atomic_write_file::unix::OpenOptionsExt::preserve_mode(&mut options, false);
    }
    options.open(path)
}

/// Writes an archive of arrays.
fn write_archive(
    indices: &impl WriteNpyExt,
    distances: &impl WriteNpyExt,
    file: &mut AtomicWriteFile,
) -> io::Result<()> {
    // Beyond 4 GiB an archive needs its large form, which every reader of arrays knows.
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    let mut archive = ZipWriter::new(Latch::new(BufWriter::new(file)));
    archive.start_file("indices.npy", options)?;
    write_array(indices, &mut archive)?;
    archive.start_file("distances.npy", options)?;
    write_array(distances, &mut archive)?;
    archive.finish()?.finish()
}

fn write_array(array: &impl WriteNpyExt, writer: impl Write) -> io::Result<()> {
    array.write_npy(BufWriter::new(writer)).map_err(|error| match error {
        WriteNpyError::Io(error) => error,
        other => io::Error::other(other),
    })
}

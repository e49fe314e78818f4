//! The answer, in one of several formats.

mod latch;
mod place;
mod table;

use std::io::{self, BufWriter, Write};
use std::path::Path;

use clap::ValueEnum;
use ndarray::{Array1, Array2};
use ndarray_npy::{WriteNpyError, WriteNpyExt};
use rhotree::{Neighbors, Order};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::arguments::{Input, OutputArguments};
use crate::error::{Failure, InputError};
use crate::wanted::Wanted;
use latch::Latch;

pub use place::{Place, WriteSeek, print};

/// Where the answer goes, and in which format.
pub struct Output {
    place: Place,
    format: Format,
}

/// A format of the answer.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// Indices and distances, two arrays of numpy.
    Npz,
    /// The indices alone.
    Npy,
    /// A line for each neighbour.
    Csv,
}

impl Format {
    /// The format of files with this ending.
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?;
        Self::from_str(extension, true).ok()
    }
}

impl Output {
    /// Checks the place and the format, if there is to be any output.
    pub fn new(
        arguments: &OutputArguments,
        inputs: &[Input<'_>],
    ) -> Result<Option<Self>, InputError> {
        let Some(path) = &arguments.output else { return Ok(None) };
        let place = Place::new(path, inputs)?;
        check_standard_output(&place, arguments.json)?;
        let format = match arguments.format.or_else(|| Format::of(path)) {
            Some(format) => format,
            None if place.is_file() => {
                let expected = ".npz, .npy or .csv, unless --format is given";
                return Err(InputError::FileName { path: path.clone(), expected });
            }
            None => Format::Csv,
        };
        Ok(Some(Self { place, format }))
    }

    /// Where the answer goes.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Writes the answer to what was wanted, and the order of the points where one was asked for.
    pub fn write(
        &self,
        neighbors: Neighbors,
        wanted: &Wanted,
        order: Option<&Order>,
    ) -> Result<(), Failure> {
        match self.format {
            Format::Csv => {
                self.place.write(|file| table::write(&neighbors, wanted, file)).map(drop)
            }
            Format::Npy => {
                self.place.write(|file| write_array(&arrays(neighbors)?.0, file)).map(drop)
            }
            Format::Npz => self.place.write_seeking(|file| {
                let (indices, distances) = arrays(neighbors)?;
                write_archive(&indices, &distances, order, file)
            }),
        }
    }
}

/// The place of a saved index, checked.
pub fn index_place(path: &Path, json: bool, inputs: &[Input<'_>]) -> Result<Place, InputError> {
    let place = Place::new(path, inputs)?;
    check_standard_output(&place, json)?;
    let is_named =
        path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("rhotree"));
    if is_named || !place.is_file() {
        Ok(place)
    } else {
        Err(InputError::FileName { path: path.to_owned(), expected: ".rhotree" })
    }
}

/// `Ok` when standard output isn't asked for twice.
fn check_standard_output(place: &Place, json: bool) -> Result<(), InputError> {
    if json && place.is_standard_output() { Err(InputError::StandardOutput) } else { Ok(()) }
}

/// Indices and distances, a row for each query.
fn arrays(neighbors: Neighbors) -> io::Result<(Array2<i64>, Array2<f64>)> {
    let shape = (neighbors.queries(), neighbors.k());
    let (indices, distances) = neighbors.into_padded();
    let indices = Array2::from_shape_vec(shape, indices).map_err(io::Error::other)?;
    let distances = Array2::from_shape_vec(shape, distances).map_err(io::Error::other)?;
    Ok((indices, distances))
}

/// Writes an archive of arrays.
fn write_archive(
    indices: &impl WriteNpyExt,
    distances: &impl WriteNpyExt,
    order: Option<&Order>,
    file: &mut dyn WriteSeek,
) -> io::Result<()> {
    // Beyond 4 GiB an archive needs its large form, which every reader of arrays knows.
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    let mut archive = ZipWriter::new(Latch::new(BufWriter::new(file)));
    archive.start_file("indices.npy", options)?;
    write_array(indices, &mut archive)?;
    archive.start_file("distances.npy", options)?;
    write_array(distances, &mut archive)?;
    if let Some(order) = order {
        let order: Array1<i64> = order.points().iter().map(|&point| point as i64).collect();
        archive.start_file("order.npy", options)?;
        write_array(&order, &mut archive)?;
    }
    archive.finish()?.finish()
}

fn write_array(array: &impl WriteNpyExt, writer: impl Write) -> io::Result<()> {
    array.write_npy(BufWriter::new(writer)).map_err(|error| match error {
        WriteNpyError::Io(error) => error,
        other => io::Error::other(other),
    })
}

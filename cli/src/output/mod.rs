//! The answer, in one of several formats.

mod archive;
mod latch;
mod place;
mod predictions;
mod table;

use std::io::{self, Write};
use std::path::Path;

use ndarray::{Array1, Array2};
use rhotree::{FileError, Neighbors, Order};

use crate::arguments::{Format, Input};
use crate::error::{Failure, InputError};
use crate::wanted::Wanted;
use archive::{Archive, write_array};

pub use place::{Place, print};
pub use predictions::PredictionTable;

/// Where the answer goes, and in which format.
pub struct Output {
    place: Place,
    format: Format,
}

impl Output {
    /// Checks the place and the format. `json` says whether standard output is taken.
    pub fn new(
        path: &Path,
        format: Option<Format>,
        json: bool,
        inputs: &[Input<'_>],
    ) -> Result<Self, InputError> {
        let place = Place::new(path, inputs)?;
        check_standard_output(&place, json)?;
        let format = match format.or_else(|| Format::of(path)) {
            Some(format) => format,
            None if place.is_file() => {
                let expected = ".npz, .npy or .csv, unless --format is given";
                return Err(InputError::FileName { path: path.to_owned(), expected });
            }
            None => Format::Csv,
        };
        Ok(Self { place, format })
    }

    /// Where the answer goes.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Writes the neighbours of what was wanted, and the order of the points where one was asked for.
    pub fn write_neighbors(
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
                let mut archive = Archive::new(file);
                archive.add("indices", &indices)?;
                archive.add("distances", &distances)?;
                if let Some(order) = order {
                    let numbers = order.points().iter().map(|&point| point as i64);
                    archive.add("order", &numbers.collect::<Array1<i64>>())?;
                }
                archive.finish()
            }),
        }
    }

    /// Writes predictions.
    pub fn write_predictions(&self, table: &PredictionTable) -> Result<(), Failure> {
        match self.format {
            Format::Csv => self.place.write(|file| table.write_csv(file)).map(drop),
            Format::Npy => self.place.write(|file| table.write_npy(file)).map(drop),
            Format::Npz => self.place.write_seeking(|file| table.write_npz(file)),
        }
    }
}

/// The place of a saved index or process, checked.
pub fn saved_place(path: &Path, json: bool, inputs: &[Input<'_>]) -> Result<Place, InputError> {
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

/// Saves an index or a process; returns the number of bytes.
pub fn save(
    place: &Place,
    write: impl FnOnce(&mut dyn Write) -> Result<(), FileError>,
) -> Result<u64, Failure> {
    place.write(|output| {
        write(output).map_err(|error| match error {
            FileError::Io(source) => source,
            other => io::Error::other(other),
        })
    })
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

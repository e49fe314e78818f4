//! Points with their responses.

use std::path::Path;

use rhotree::{Error, Points};

use super::columns::Choice;
use super::{Names, Source, check_rows, csv, npy, points, read_table};
use crate::arguments::{FormatArguments, Response};
use crate::error::InputError;
use crate::file_name::Ending;

/// The axes of the unit vectors that longitudes and latitudes become.
const UNIT_VECTOR: [&str; 3] = ["x", "y", "z"];

/// Points with a response each.
pub struct Observations {
    pub points: Points<'static>,
    pub responses: Vec<f64>,
    /// The names of the coordinates: those of their columns, or the columns' numbers from 1.
    pub names: Names,
}

/// Reads a file of points, and their responses from a column of it or from another file.
pub fn read_observations(
    path: &Path,
    response: &Response,
    format: &FormatArguments,
) -> Result<Observations, InputError> {
    let (points, responses, mut names) = match response {
        Response::Column(column) => {
            let (mut table, mut names) = read_table(path, format, Some(column))?;
            names.pop();
            let responses = table.split_last();
            check_finite(path, &responses)?;
            (points(path, table, format)?, responses, names)
        }
        Response::File(file) => {
            let (table, names) = read_table(path, format, None)?;
            let points = points(path, table, format)?;
            let responses = read_responses(file, format)?;
            check_rows(file, responses.len(), points.len())?;
            (points, responses, names)
        }
    };
    if format.lonlat {
        names = UNIT_VECTOR.map(str::to_owned).to_vec();
    }
    Ok(Observations { points, responses, names })
}

/// Reads a file with one value a row.
fn read_responses(path: &Path, format: &FormatArguments) -> Result<Vec<f64>, InputError> {
    let source = Source::open(path)?;
    let responses = if source.is_read_as_npy(Ending::of(path)) {
        npy::column(path, source)?
    } else {
        let format = FormatArguments { columns: None, lonlat: false, ..*format };
        let (table, names) = csv::read(&Choice { path, format: &format, response: None }, source)?;
        if names.len() != 1 {
            let (path, columns) = (path.to_owned(), names.len());
            return Err(InputError::ResponseColumns { path, columns });
        }
        table.values
    };
    check_finite(path, &responses)?;
    Ok(responses)
}

/// `Ok` when there is a number for every row.
fn check_finite(path: &Path, responses: &[f64]) -> Result<(), InputError> {
    match responses.iter().position(|response| !response.is_finite()) {
        None => Ok(()),
        Some(row) => {
            let (argument, column, value) = ("responses", 0, responses[row]);
            let source = Error::NotFinite { argument, row, column, value };
            Err(InputError::Content { path: path.to_owned(), source })
        }
    }
}

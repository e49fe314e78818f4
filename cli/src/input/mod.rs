//! Files of points, responses, factors and ids, and what was saved.

mod columns;
mod csv;
#[cfg(test)]
mod fuzz;
mod npy;
pub mod records;
mod responses;
mod saved;
mod source;

use std::path::Path;

use rhotree::{Error, Points};

use crate::arguments::{FormatArguments, Input};
use crate::error::InputError;
use crate::file_name::{Ending, is_standard_input};

use columns::Choice;
use source::{Opened, Source};

pub use npy::{read_ids, read_matrix, read_vector};
pub use responses::{Observations, read_observations};
pub use saved::{read_index, read_model};

/// Numbers in rows of equal length.
pub struct Table {
    /// Row by row.
    pub values: Vec<f64>,
    /// Number of rows.
    pub rows: usize,
    /// Length of a row.
    pub columns: usize,
}

/// Columns of a table, by their names or their numbers from 1.
pub type Names = Vec<String>;

/// Reads a .csv or .npy file of points. What has no ending, as a pipe has none, is told by its first bytes.
pub fn read_points(path: &Path, format: &FormatArguments) -> Result<Points<'static>, InputError> {
    let (table, _) = read_table(path, format, None)?;
    points(path, table, format)
}

/// Reads points of as many dimensions as others.
pub fn read_like(
    expected: usize,
    path: &Path,
    format: &FormatArguments,
    argument: &'static str,
) -> Result<Points<'static>, InputError> {
    let points = read_points(path, format)?;
    let actual = points.dimensions();
    if actual == expected {
        Ok(points)
    } else {
        let source = Error::Dimensions { argument, actual, expected };
        Err(InputError::Content { path: path.to_owned(), source })
    }
}

/// Reads the columns that are coordinates, and after them that of the response where there is one, with their names.
fn read_table(
    path: &Path,
    format: &FormatArguments,
    response: Option<&str>,
) -> Result<(Table, Names), InputError> {
    let ending = Ending::of(path);
    if ending == Ending::Other {
        return Err(InputError::FileName { path: path.to_owned(), expected: ".csv or .npy" });
    }
    let source = Source::open(path)?;
    let choice = Choice { path, format, response };
    let (table, names) = if source.is_read_as_npy(ending) {
        let table = npy::matrix(path, source)?;
        if table.values.is_empty() {
            return Err(InputError::Empty { path: path.to_owned() });
        }
        let chosen = choice.choose(None, table.columns)?;
        let names = chosen.iter().map(|&column| columns::name(column, None)).collect();
        (table.select(&chosen), names)
    } else {
        csv::read(&choice, source)?
    };
    if table.values.is_empty() {
        return Err(InputError::Empty { path: path.to_owned() });
    }
    Ok((table, names))
}

/// The points of a table of coordinates.
fn points(
    path: &Path,
    table: Table,
    format: &FormatArguments,
) -> Result<Points<'static>, InputError> {
    if format.lonlat {
        Points::from_longitude_latitude(&table.values)
    } else {
        Points::new(table.values, table.columns)
    }
    .map_err(|source| InputError::Content { path: path.to_owned(), source })
}

/// `Ok` when a file has a row for every point.
pub fn check_rows(path: &Path, actual: usize, expected: usize) -> Result<(), InputError> {
    if actual == expected {
        Ok(())
    } else {
        Err(InputError::Rows { path: path.to_owned(), actual, expected })
    }
}

/// `Ok` when no more than one of the files is standard input.
pub fn check_standard_input(inputs: &[Input<'_>]) -> Result<(), InputError> {
    let mut names =
        inputs.iter().filter(|(_, path)| is_standard_input(path)).map(|&(name, _)| name);
    match (names.next(), names.next()) {
        (Some(first), Some(second)) => Err(InputError::StandardInput { first, second }),
        _ => Ok(()),
    }
}

impl Table {
    /// Takes the last column away.
    fn split_last(&mut self) -> Vec<f64> {
        let rows = self.values.chunks_exact(self.columns);
        let last = rows.clone().map(|row| row[self.columns - 1]).collect();
        self.values = rows.flat_map(|row| &row[..self.columns - 1]).copied().collect();
        self.columns -= 1;
        last
    }

    /// The table of these columns, in this order.
    fn select(self, columns: &[usize]) -> Self {
        if columns.iter().copied().eq(0..self.columns) {
            return self;
        }
        let rows = self.values.chunks_exact(self.columns.max(1));
        let values = rows.flat_map(|row| columns.iter().map(|&column| row[column])).collect();
        Self { values, rows: self.rows, columns: columns.len() }
    }
}

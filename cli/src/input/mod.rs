//! Files of points, factors and ids.

mod columns;
mod csv;
mod index;
mod npy;
pub mod records;
mod source;

use std::path::Path;

use rhotree::Points;

use crate::arguments::{FormatArguments, Input};
use crate::error::InputError;

use source::{Opened, Source, is_standard_input};

pub use index::read_index;
pub use npy::{read_ids, read_matrix, read_vector};

/// Numbers in rows of equal length.
pub struct Table {
    /// Row by row.
    pub values: Vec<f64>,
    /// Number of rows.
    pub rows: usize,
    /// Length of a row.
    pub columns: usize,
}

/// Reads a .csv or .npy file of points. What has no ending, as a pipe has none, is told by its first bytes.
pub fn read_points(path: &Path, format: &FormatArguments) -> Result<Points<'static>, InputError> {
    let is_npy = match path.extension() {
        Some(extension) if extension.eq_ignore_ascii_case("csv") => Some(false),
        Some(extension) if extension.eq_ignore_ascii_case("npy") => Some(true),
        Some(_) => {
            return Err(InputError::FileName { path: path.to_owned(), expected: ".csv or .npy" });
        }
        None => None,
    };
    let source = Source::open(path)?;
    let table = if is_npy.unwrap_or_else(|| source.is_npy()) {
        let table = npy::matrix(path, source)?;
        let chosen = columns::choose(path, format, None, table.columns)?;
        table.select(&chosen)
    } else {
        csv::read(path, source, format)?
    };
    if table.values.is_empty() {
        return Err(InputError::Empty { path: path.to_owned() });
    }
    if format.lonlat {
        Points::from_longitude_latitude(&table.values)
    } else {
        Points::new(table.values, table.columns)
    }
    .map_err(|source| InputError::Content { path: path.to_owned(), source })
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

//! Files of points, factors and ids.

mod columns;
mod csv;
mod npy;

use std::path::Path;

use rhotree::Points;

use crate::arguments::FormatArguments;
use crate::error::InputError;

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

/// Reads a .csv or .npy file of points.
pub fn read_points(path: &Path, format: &FormatArguments) -> Result<Points<'static>, InputError> {
    let table = match path.extension() {
        Some(extension) if extension.eq_ignore_ascii_case("csv") => csv::read(path, format)?,
        Some(extension) if extension.eq_ignore_ascii_case("npy") => {
            let table = npy::read_matrix(path)?;
            let chosen = columns::choose(path, format, None, table.columns)?;
            table.select(&chosen)
        }
        _ => {
            return Err(InputError::FileName { path: path.to_owned(), expected: ".csv or .npy" });
        }
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

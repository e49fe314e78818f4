//! Points from comma-separated values.
//!
//! Only the chosen columns have to be numbers. Whatever is wrong is reported with its line, counted
//! from 1, and its column.

use std::io::BufReader;
use std::path::Path;

use super::columns::{self, Choice};
use super::records::{RecordError, Records};
use super::{Names, Source, Table};
use crate::error::InputError;

/// Characters of a field that an error repeats, at most.
const EXCERPT: usize = 60;

/// Reads the chosen columns, with their names.
pub fn read(choice: &Choice<'_>, source: Source) -> Result<(Table, Names), InputError> {
    let (path, format) = (choice.path, choice.format);
    let mut file = File { path, records: Records::new(BufReader::new(source)) };
    if !file.advance()? {
        return Err(InputError::Empty { path: path.to_owned() });
    }
    let width = file.records.len();
    let names: Vec<&str> = (0..width).map(|column| file.text(column)).collect::<Result<_, _>>()?;
    let is_header = !format.no_header && names.iter().any(|name| name.parse::<f64>().is_err());
    let header: Option<Vec<String>> =
        is_header.then(|| names.into_iter().map(str::to_owned).collect());
    let chosen = choice.choose(header.as_deref(), width)?;

    let mut values = Vec::new();
    let mut rows = 0;
    let mut more = !is_header || file.advance()?;
    while more {
        if file.records.len() != width {
            return Err(file.ragged(width));
        }
        // Twice as much as there is, where there is no room.
        let bytes = size_of_val(values.as_slice()) as u128 * 2;
        values
            .try_reserve(chosen.len())
            .map_err(|_| InputError::Memory { path: path.to_owned(), bytes })?;
        for &column in &chosen {
            values.push(file.number(column, header.as_deref())?);
        }
        rows += 1;
        more = file.advance()?;
    }
    let names = chosen.iter().map(|&column| columns::name(column, header.as_deref())).collect();
    Ok((Table { values, rows, columns: chosen.len() }, names))
}

/// A file, and where it is read.
struct File<'a> {
    path: &'a Path,
    records: Records<BufReader<Source>>,
}

impl File<'_> {
    /// Goes on to the next record; false at the end.
    fn advance(&mut self) -> Result<bool, InputError> {
        self.records.advance().map_err(|error| {
            let (path, line) = (self.path.to_owned(), self.records.line());
            match error {
                RecordError::Io(source) => InputError::Unreadable { path, source },
                RecordError::Unclosed => InputError::UnclosedQuote { path, line },
                RecordError::TooLong => InputError::LongLine { path, line },
            }
        })
    }

    /// A field of the current record, without blanks around it.
    fn text(&self, column: usize) -> Result<&str, InputError> {
        str::from_utf8(self.records.field(column)).map(str::trim).map_err(|_| {
            let (path, line) = (self.path.to_owned(), self.records.line());
            InputError::NotText { path, line }
        })
    }

    /// The number in a field of the current record.
    fn number(&self, column: usize, header: Option<&[String]>) -> Result<f64, InputError> {
        let text = self.text(column)?;
        let place = || {
            let column = match header {
                Some(names) => format!("{:?}", names[column]),
                None => (column + 1).to_string(),
            };
            (self.path.to_owned(), self.records.line(), column)
        };
        match text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            Ok(value) => {
                let (path, line, column) = place();
                Err(InputError::NotFinite { path, line, column, value })
            }
            Err(_) => {
                let (path, line, column) = place();
                Err(InputError::NotANumber { path, line, column, text: excerpt(text) })
            }
        }
    }

    /// The error of a record that hasn't as many fields as the first.
    fn ragged(&self, expected: usize) -> InputError {
        let (line, actual) = (self.records.line(), self.records.len());
        InputError::Ragged { path: self.path.to_owned(), line, actual, expected }
    }
}

/// As much of a text as fits into a line.
fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

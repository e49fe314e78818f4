//! Points from comma-separated values.
//!
//! Only the chosen columns have to be numbers. Whatever is wrong is reported with its line, counted
//! from 1, and its column.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use csv::{ErrorKind, Position, Reader, ReaderBuilder, StringRecord, Trim};

use super::{Table, columns};
use crate::arguments::FormatArguments;
use crate::error::InputError;

/// Reads the chosen columns.
pub fn read(path: &Path, format: &FormatArguments) -> Result<Table, InputError> {
    let file = File::open(path)
        .map_err(|source| InputError::Unreadable { path: path.to_owned(), source })?;
    let mut reader = ReaderBuilder::new().has_headers(false).trim(Trim::All).from_reader(file);
    let mut record = StringRecord::new();
    if !next(path, &mut reader, &mut record)? {
        return Err(InputError::Empty { path: path.to_owned() });
    }
    let is_header = !format.no_header && record.iter().any(|field| field.parse::<f64>().is_err());
    let header: Option<Vec<String>> = is_header.then(|| record.iter().map(str::to_owned).collect());
    let chosen = columns::choose(path, format, header.as_deref(), record.len())?;

    let mut values = Vec::new();
    let mut rows = 0;
    let mut more = !is_header || next(path, &mut reader, &mut record)?;
    while more {
        for &column in &chosen {
            let field = &record[column];
            let place = || match &header {
                Some(names) => format!("{:?}", names[column]),
                None => (column + 1).to_string(),
            };
            let line = || line(path, record.position());
            let path = || path.to_owned();
            let Ok(value) = field.parse::<f64>() else {
                let (line, column, text) = (line(), place(), field.to_owned());
                return Err(InputError::NotANumber { path: path(), line, column, text });
            };
            if !value.is_finite() {
                let (line, column) = (line(), place());
                return Err(InputError::NotFinite { path: path(), line, column, value });
            }
            values.push(value);
        }
        rows += 1;
        more = next(path, &mut reader, &mut record)?;
    }
    Ok(Table { values, rows, columns: chosen.len() })
}

/// Reads the next record; false at the end.
fn next(
    path: &Path,
    reader: &mut Reader<File>,
    record: &mut StringRecord,
) -> Result<bool, InputError> {
    reader.read_record(record).map_err(|error| {
        let path = path.to_owned();
        let line = line(&path, error.position());
        match error.into_kind() {
            ErrorKind::Io(source) => InputError::Unreadable { path, source },
            ErrorKind::Utf8 { .. } => InputError::NotText { path, line },
            ErrorKind::UnequalLengths { expected_len: expected, len: actual, .. } => {
                InputError::Ragged { path, line, actual, expected }
            }
            other => {
                let source = io::Error::other(format!("{other:?}"));
                InputError::Unreadable { path, source }
            }
        }
    })
}

/// The line of a record. The reader gives the end of the record before it, so that blank lines
/// between the two are still to be counted.
fn line(path: &Path, position: Option<&Position>) -> u64 {
    let Some(position) = position else { return 1 };
    let blank_lines = || -> io::Result<usize> {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(position.byte()))?;
        let bytes = BufReader::new(file).bytes().map_while(Result::ok);
        Ok(bytes.take_while(|byte| b"\r\n".contains(byte)).filter(|&byte| byte == b'\n').count())
    };
    position.line() + blank_lines().unwrap_or(0) as u64
}

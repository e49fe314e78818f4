//! Which columns of a file are coordinates.

use std::path::Path;

use crate::arguments::FormatArguments;
use crate::error::InputError;

const LONGITUDE: [&str; 4] = ["lon", "lng", "long", "longitude"];
const LATITUDE: [&str; 2] = ["lat", "latitude"];

/// The columns to read, counted from 0, of a file of this width: those asked for, else with --lonlat
/// those named like it, else all.
pub fn choose(
    path: &Path,
    format: &FormatArguments,
    header: Option<&[String]>,
    width: usize,
) -> Result<Vec<usize>, InputError> {
    let chosen = match &format.columns {
        Some(wanted) => wanted
            .iter()
            .map(|column| find(path, column.trim(), header, width))
            .collect::<Result<_, _>>()?,
        None if format.lonlat => longitude_latitude(header).unwrap_or_else(|| (0..width).collect()),
        None => (0..width).collect(),
    };
    if format.lonlat && chosen.len() != 2 {
        return Err(InputError::LongitudeLatitude { path: path.to_owned(), columns: chosen.len() });
    }
    Ok(chosen)
}

/// A column by its name, or by its number from 1. Names go first.
fn find(
    path: &Path,
    column: &str,
    header: Option<&[String]>,
    width: usize,
) -> Result<usize, InputError> {
    let named = header.and_then(|names| names.iter().position(|name| name == column));
    let numbered = || column.parse::<usize>().ok()?.checked_sub(1).filter(|&place| place < width);
    named.or_else(numbered).ok_or_else(|| InputError::UnknownColumn {
        path: path.to_owned(),
        column: column.to_owned(),
        columns: match header {
            Some(names) => format!("its columns are {}", names.join(", ")),
            None => format!("its columns are numbered from 1 to {width}"),
        },
    })
}

/// The columns of these names, longitude first.
fn longitude_latitude(header: Option<&[String]>) -> Option<Vec<usize>> {
    let place = |known: &[&str]| {
        header?.iter().position(|name| known.iter().any(|known| name.eq_ignore_ascii_case(known)))
    };
    Some(vec![place(&LONGITUDE)?, place(&LATITUDE)?])
}

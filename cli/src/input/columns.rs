//! Which columns of a file are coordinates, and which is the response.

use std::path::Path;

use crate::arguments::FormatArguments;
use crate::error::InputError;

const LONGITUDE: [&str; 4] = ["lon", "lng", "long", "longitude"];
const LATITUDE: [&str; 2] = ["lat", "latitude"];

/// What is asked of the columns of a file.
pub struct Choice<'a> {
    pub path: &'a Path,
    pub format: &'a FormatArguments,
    /// The column of the responses, if there is one.
    pub response: Option<&'a str>,
}

impl Choice<'_> {
    /// The columns to read, counted from 0, of a file of this width: those asked for, else with --lonlat
    /// those named like it, else all. That of the responses comes last, and is none of them.
    pub fn choose(
        &self,
        header: Option<&[String]>,
        width: usize,
    ) -> Result<Vec<usize>, InputError> {
        let response = self.response.map(|column| self.find(column.trim(), header, width));
        let response = response.transpose()?;
        let rest = || (0..width).filter(|&column| Some(column) != response).collect();
        let mut chosen: Vec<usize> = match &self.format.columns {
            Some(wanted) => wanted
                .iter()
                .map(|column| self.find(column.trim(), header, width))
                .collect::<Result<_, _>>()?,
            None if self.format.lonlat => longitude_latitude(header).unwrap_or_else(rest),
            None => rest(),
        };
        let path = || self.path.to_owned();
        if self.format.lonlat && chosen.len() != 2 {
            return Err(InputError::LongitudeLatitude { path: path(), columns: chosen.len() });
        }
        if let Some(place) = response {
            let column = name(place, header);
            if chosen.is_empty() {
                return Err(InputError::NoCoordinates { path: path(), column });
            }
            if chosen.contains(&place) {
                return Err(InputError::ResponseIsCoordinate { path: path(), column });
            }
            chosen.push(place);
        }
        Ok(chosen)
    }

    /// A column by its name, or by its number from 1. Names go first.
    fn find(
        &self,
        column: &str,
        header: Option<&[String]>,
        width: usize,
    ) -> Result<usize, InputError> {
        let named = header.and_then(|names| names.iter().position(|name| name == column));
        let numbered =
            || column.parse::<usize>().ok()?.checked_sub(1).filter(|&place| place < width);
        named.or_else(numbered).ok_or_else(|| InputError::UnknownColumn {
            path: self.path.to_owned(),
            column: column.to_owned(),
            columns: match header {
                Some(names) => format!("its columns are {}", listed(names)),
                None => format!("its columns are numbered from 1 to {width}"),
            },
        })
    }
}

/// The name of a column, or its number from 1.
pub fn name(column: usize, header: Option<&[String]>) -> String {
    header.map_or_else(|| (column + 1).to_string(), |names| names[column].clone())
}

/// Names parted by commas, in one line whatever is in them.
fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| name.escape_debug().to_string()).collect();
    names.join(", ")
}

/// The columns of these names, longitude first.
fn longitude_latitude(header: Option<&[String]>) -> Option<Vec<usize>> {
    let place = |known: &[&str]| {
        header?.iter().position(|name| known.iter().any(|known| name.eq_ignore_ascii_case(known)))
    };
    Some(vec![place(&LONGITUDE)?, place(&LATITUDE)?])
}

//! Arrays of numpy: factors, ids, and points.
//!
//! The header is read first, so that the element type can be told and the file's length compared with
//! the shape before memory is allocated for it.

use std::fs::File;
use std::io::{self, BufReader, Seek};
use std::path::Path;

use ndarray_npy::npy::header::{Header, ReadHeaderError};
use ndarray_npy::{ReadDataError, ReadableElement};

use super::Table;
use crate::error::InputError;

/// A .npy file whose header is read.
struct Array<'a> {
    path: &'a Path,
    reader: BufReader<File>,
    header: Header,
}

/// Reads a matrix of floats.
pub fn read_matrix(path: &Path) -> Result<Table, InputError> {
    let array = Array::open(path)?;
    let &[rows, columns] = array.header.shape.as_slice() else {
        return Err(array.wrong_shape("a matrix, one row per point,"));
    };
    let fortran = array.header.layout.is_fortran();
    let values = array.floats()?;
    let values = if fortran && rows > 1 && columns > 1 {
        (0..rows)
            .flat_map(|row| (0..columns).map(move |column| (row, column)))
            .map(|(row, column)| values[column * rows + row])
            .collect()
    } else {
        values
    };
    Ok(Table { values, rows, columns })
}

/// Reads a vector of floats.
pub fn read_vector(path: &Path) -> Result<Vec<f64>, InputError> {
    let array = Array::open(path)?;
    if array.header.shape.len() != 1 {
        return Err(array.wrong_shape("one axis"));
    }
    array.floats()
}

/// Reads a vector of integers, each the number of one of so many points.
pub fn read_ids(path: &Path, points: usize) -> Result<Vec<usize>, InputError> {
    let array = Array::open(path)?;
    if array.header.shape.len() != 1 {
        return Err(array.wrong_shape("one axis"));
    }
    // Larger ids than i64 can hold saturate, and are out of range all the same.
    let ids: Vec<i64> = match array.element_type().as_str() {
        "i1" => array.read(|id: i8| id.into())?,
        "i2" => array.read(|id: i16| id.into())?,
        "i4" => array.read(|id: i32| id.into())?,
        "i8" => array.read(|id: i64| id)?,
        "u1" => array.read(|id: u8| id.into())?,
        "u2" => array.read(|id: u16| id.into())?,
        "u4" => array.read(|id: u32| id.into())?,
        "u8" => array.read(|id: u64| i64::try_from(id).unwrap_or(i64::MAX))?,
        _ => return Err(array.wrong_type("integers")),
    };
    ids.into_iter()
        .enumerate()
        .map(|(position, id)| {
            usize::try_from(id).ok().filter(|&id| id < points).ok_or_else(|| {
                InputError::UnknownId { path: path.to_owned(), position, id, points }
            })
        })
        .collect()
}

impl<'a> Array<'a> {
    fn open(path: &'a Path) -> Result<Self, InputError> {
        let unreadable = |source| InputError::Unreadable { path: path.to_owned(), source };
        let mut reader = BufReader::new(File::open(path).map_err(unreadable)?);
        let header = Header::from_reader(&mut reader).map_err(|error| match error {
            ReadHeaderError::Io(source) if source.kind() != io::ErrorKind::UnexpectedEof => {
                unreadable(source)
            }
            source => InputError::Header { path: path.to_owned(), source },
        })?;
        Ok(Self { path, reader, header })
    }

    /// The elements as f64, in the order of the file.
    fn floats(self) -> Result<Vec<f64>, InputError> {
        match self.element_type().as_str() {
            "f8" => self.read(|value: f64| value),
            "f4" => self.read(|value: f32| value.into()),
            _ => Err(self.wrong_type("float64 or float32")),
        }
    }

    /// Kind and size, as in `f8`: numpy's description less the byte order, of which either will do.
    fn element_type(&self) -> String {
        let description = self.header.type_descriptor.as_string();
        description.map_or("", |text| text.trim_start_matches(['<', '>', '|'])).to_owned()
    }

    /// Reads and converts the elements.
    fn read<T: ReadableElement, U>(
        mut self,
        convert: impl Fn(T) -> U,
    ) -> Result<Vec<U>, InputError> {
        let unreadable = |source| InputError::Unreadable { path: self.path.to_owned(), source };
        let start = self.reader.stream_position().map_err(unreadable)?;
        let length = self.reader.get_ref().metadata().map_err(unreadable)?.len();
        let actual = length.saturating_sub(start);
        let elements = self.header.shape.iter().map(|&axis| axis as u128);
        let expected =
            elements.fold(size_of::<T>() as u128, |bytes, axis| bytes.saturating_mul(axis));
        if u128::from(actual) != expected {
            return Err(InputError::Size {
                path: self.path.to_owned(),
                shape: self.header.shape,
                actual,
                expected,
            });
        }
        let elements = actual as usize / size_of::<T>();
        let values =
            T::read_to_end_exact_vec(&mut self.reader, &self.header.type_descriptor, elements)
                .map_err(|error| match error {
                    ReadDataError::Io(source) => unreadable(source),
                    other => unreadable(io::Error::other(other)),
                })?;
        Ok(values.into_iter().map(convert).collect())
    }

    fn wrong_type(&self, expected: &'static str) -> InputError {
        let actual = self.header.type_descriptor.to_string();
        InputError::ElementType { path: self.path.to_owned(), actual, expected }
    }

    fn wrong_shape(&self, expected: &'static str) -> InputError {
        let shape = self.header.shape.clone();
        InputError::Shape { path: self.path.to_owned(), shape, expected }
    }
}

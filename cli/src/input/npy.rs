//! Arrays of numpy: factors, ids, and points.
//!
//! The header is read first, so that the element type can be told and the file's length compared with
//! the shape before memory is taken for it. Of a pipe nobody knows the length: memory grows with what comes.

use std::io::{self, Read};
use std::path::Path;

use ndarray_npy::npy::header::Header;

use super::Table;
use super::source::{HEAD, Source};
use crate::error::InputError;

/// Bytes of a header's text, at most: what its first version could hold.
const HEADER: u32 = u16::MAX as u32;

/// Brackets within brackets in a header, at most: a dictionary of a list of tuples with a shape in them. The time
/// that its parser takes grows exponentially with them.
const NESTING: usize = 4;

/// Elements that are read at a time.
const CHUNK: usize = 1 << 13;

/// A .npy file whose header is read.
struct Array<'a> {
    path: &'a Path,
    source: Source,
    header: Header,
    /// Bytes that follow the header, where the system tells.
    left: Option<u64>,
}

/// Reads a matrix of floats.
pub fn read_matrix(path: &Path) -> Result<Table, InputError> {
    matrix(path, Source::open(path)?)
}

/// Reads a matrix of floats from a file that is open.
pub fn matrix(path: &Path, source: Source) -> Result<Table, InputError> {
    let array = Array::new(path, source)?;
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

/// Reads a vector of floats, or a matrix with one column, from a file that is open.
pub fn column(path: &Path, source: Source) -> Result<Vec<f64>, InputError> {
    let array = Array::new(path, source)?;
    match array.header.shape.as_slice() {
        [_] | [_, 1] => array.floats(),
        _ => Err(array.wrong_shape("one value a row")),
    }
}

/// Reads a vector of floats.
pub fn read_vector(path: &Path) -> Result<Vec<f64>, InputError> {
    Array::vector(path)?.floats()
}

/// Reads a vector of integers, each the number of one of so many points.
pub fn read_ids(path: &Path, points: usize) -> Result<Vec<usize>, InputError> {
    let array = Array::vector(path)?;
    // Larger ids than i64 can hold saturate, and are out of range all the same.
    let ids: Vec<i64> = match array.element_type() {
        "i1" => array.read(|bytes| i8::from_le_bytes(bytes).into())?,
        "i2" => array.read(|bytes| i16::from_le_bytes(bytes).into())?,
        "i4" => array.read(|bytes| i32::from_le_bytes(bytes).into())?,
        "i8" => array.read(i64::from_le_bytes)?,
        "u1" => array.read(|bytes| u8::from_le_bytes(bytes).into())?,
        "u2" => array.read(|bytes| u16::from_le_bytes(bytes).into())?,
        "u4" => array.read(|bytes| u32::from_le_bytes(bytes).into())?,
        "u8" => array.read(|bytes| i64::try_from(u64::from_le_bytes(bytes)).unwrap_or(i64::MAX))?,
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
    /// Reads the header.
    fn new(path: &'a Path, mut source: Source) -> Result<Self, InputError> {
        let wrong = |problem| InputError::Header { path: path.to_owned(), problem };
        let mut header = Vec::new();
        let mut length = HEAD as u64;
        // What is shorter is no .npy file, as is seen below.
        if let &[_, _, _, _, _, _, major, _, a, b, c, d] = source.head()
            && source.is_npy()
        {
            let (start, text) = match major {
                1 => (10, u16::from_le_bytes([a, b]).into()),
                _ => (12, u32::from_le_bytes([a, b, c, d])),
            };
            if text > HEADER {
                return Err(wrong(format!("a header of {text} bytes")));
            }
            length = start + u64::from(text);
        }
        let unreadable = |source| InputError::Unreadable { path: path.to_owned(), source };
        source.by_ref().take(length).read_to_end(&mut header).map_err(unreadable)?;
        let nesting = nesting(&header);
        if nesting > NESTING {
            return Err(wrong(format!("a header with brackets {nesting} deep")));
        }
        let left = source.length().map(|all| all.saturating_sub(header.len() as u64));
        let header = Header::from_reader(&mut header.as_slice()).map_err(|error| {
            // The rest repeats the header.
            wrong(error.to_string().lines().next().unwrap_or_default().to_owned())
        })?;
        Ok(Self { path, source, header, left })
    }

    /// Reads the header of a vector.
    fn vector(path: &'a Path) -> Result<Self, InputError> {
        let array = Self::new(path, Source::open(path)?)?;
        if array.header.shape.len() == 1 { Ok(array) } else { Err(array.wrong_shape("one axis")) }
    }

    /// The elements as f64, in the order of the file.
    fn floats(self) -> Result<Vec<f64>, InputError> {
        match self.element_type() {
            "f8" => self.read(f64::from_le_bytes),
            "f4" => self.read(|bytes| f32::from_le_bytes(bytes).into()),
            _ => Err(self.wrong_type("float64 or float32")),
        }
    }

    /// Numpy's description of the elements: byte order, kind and size, as in `<f8`.
    fn description(&self) -> &str {
        self.header.type_descriptor.as_string().map_or("", String::as_str)
    }

    /// Kind and size, as in `f8`.
    fn element_type(&self) -> &str {
        self.description().trim_start_matches(['<', '>', '|', '='])
    }

    /// Whether the first byte of an element is its highest.
    fn is_big_endian(&self) -> bool {
        let description = self.description();
        description.starts_with('>') || description.starts_with('=') && cfg!(target_endian = "big")
    }

    /// Reads the elements, each from its bytes, the lowest first.
    fn read<const BYTES: usize, T>(
        mut self,
        convert: impl Fn([u8; BYTES]) -> T,
    ) -> Result<Vec<T>, InputError> {
        let unreadable = |source| InputError::Unreadable { path: self.path.to_owned(), source };
        let big_endian = self.is_big_endian();
        let axes = self.header.shape.iter().map(|&axis| axis as u128);
        let expected = axes.fold(BYTES as u128, u128::saturating_mul);
        if let Some(actual) = self.left
            && u128::from(actual) != expected
        {
            return Err(self.wrong_size(actual, expected));
        }
        let too_large = |_| InputError::Memory { path: self.path.to_owned(), bytes: expected };
        let mut values = Vec::new();
        if self.left.is_some() {
            let elements = usize::try_from(expected / BYTES as u128).unwrap_or(usize::MAX);
            values.try_reserve_exact(elements).map_err(too_large)?;
        }
        let mut chunk = Vec::new();
        let mut done = 0;
        while done < expected {
            let wanted = (expected - done).min((CHUNK * BYTES) as u128) as u64;
            read_chunk(&mut self.source, wanted, &mut chunk).map_err(unreadable)?;
            done += chunk.len() as u128;
            if (chunk.len() as u64) < wanted {
                return Err(self.wrong_size(done as u64, expected));
            }
            values.try_reserve(chunk.len() / BYTES).map_err(too_large)?;
            values.extend(chunk.as_chunks().0.iter().map(|bytes: &[u8; BYTES]| {
                let mut bytes = *bytes;
                if big_endian {
                    bytes.reverse();
                }
                convert(bytes)
            }));
        }
        read_chunk(&mut self.source, 1, &mut chunk).map_err(unreadable)?;
        if chunk.is_empty() {
            Ok(values)
        } else {
            let path = self.path.to_owned();
            Err(InputError::Surplus { path, shape: self.header.shape, expected })
        }
    }

    fn wrong_size(&self, actual: u64, expected: u128) -> InputError {
        let shape = self.header.shape.clone();
        InputError::Size { path: self.path.to_owned(), shape, actual, expected }
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

/// The greatest number of brackets within one another.
fn nesting(header: &[u8]) -> usize {
    let mut open = 0_usize;
    let depths = header.iter().map(|byte| {
        match byte {
            b'(' | b'[' | b'{' => open += 1,
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open
    });
    depths.max().unwrap_or(0)
}

/// Reads so many bytes in place of those before; fewer where the file ends.
fn read_chunk(source: &mut Source, bytes: u64, chunk: &mut Vec<u8>) -> io::Result<()> {
    chunk.clear();
    source.take(bytes).read_to_end(chunk).map(drop)
}

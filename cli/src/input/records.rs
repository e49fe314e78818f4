//! The records of comma-separated values, with the line that each begins on.
//!
//! `csv-core` takes fields apart. What is added here is what the file can't be asked for again when it is a pipe:
//! lines are counted on the way, a record is bounded in length, and a quote that isn't closed is seen.

use std::io::{self, BufRead, ErrorKind};

use csv_core::{ReadRecordResult, Reader};

/// Bytes of a record, at most.
pub const BYTES: usize = 1 << 24;
/// Fields of a record, at most.
pub const FIELDS: usize = 1 << 20;

/// Why there is no next record.
#[derive(Debug)]
pub enum RecordError {
    Io(io::Error),
    /// The file ends inside quotes.
    Unclosed,
    /// The record is longer than any of numbers would be.
    TooLong,
}

/// Reads one record after another.
pub struct Records<R> {
    input: R,
    reader: Reader,
    /// The fields of the current record, one after another.
    bytes: Vec<u8>,
    /// Where each ends; the first `len` of them count.
    ends: Vec<usize>,
    len: usize,
    line: u64,
}

impl<R: BufRead> Records<R> {
    pub fn new(input: R) -> Self {
        let (bytes, ends) = (vec![0; 1024], vec![0; 16]);
        Self { input, reader: Reader::new(), bytes, ends, len: 0, line: 1 }
    }

    /// The line on which the current record begins, or that on which the error is.
    pub const fn line(&self) -> u64 {
        self.line
    }

    /// The number of fields of the current record.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// A field of the current record.
    pub fn field(&self, place: usize) -> &[u8] {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start..self.ends[place]]
    }

    /// Goes on to the next record; false at the end.
    pub fn advance(&mut self) -> Result<bool, RecordError> {
        let more = self.skip_blank_lines()?;
        self.line = self.reader.line();
        if !more {
            return Ok(false);
        }
        let mut length = 0;
        self.len = 0;
        loop {
            let input = fill(&mut self.input)?;
            let at_end = input.is_empty();
            // A line feed ends a record wherever it stands but inside quotes.
            let input = if at_end { b"\n" } else { input };
            let (result, read, written, ended) = self.reader.read_record(
                input,
                &mut self.bytes[length..],
                &mut self.ends[self.len..],
            );
            if !at_end {
                self.input.consume(read);
            }
            length += written;
            self.len += ended;
            match result {
                ReadRecordResult::Record => return Ok(true),
                ReadRecordResult::InputEmpty if at_end => return Err(RecordError::Unclosed),
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => grow(&mut self.bytes, BYTES)?,
                ReadRecordResult::OutputEndsFull => grow(&mut self.ends, FIELDS)?,
                ReadRecordResult::End => return Ok(false),
            }
        }
    }

    /// Goes on to the first byte of a record; false where there is none.
    fn skip_blank_lines(&mut self) -> Result<bool, RecordError> {
        loop {
            let input = fill(&mut self.input)?;
            let blank = input.iter().take_while(|byte| b"\r\n".contains(byte)).count();
            let lines = input[..blank].iter().filter(|&&byte| byte == b'\n').count();
            let (some, all) = (!input.is_empty(), input.len());
            self.input.consume(blank);
            self.reader.set_line(self.reader.line() + lines as u64);
            if blank < all || !some {
                return Ok(some);
            }
        }
    }
}

/// The bytes to be read next; none at the end.
fn fill(input: &mut impl BufRead) -> Result<&[u8], RecordError> {
    loop {
        match input.fill_buf() {
            Ok(_) => break,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(RecordError::Io(error)),
        }
    }
    // It is full: nothing is read again.
    input.fill_buf().map_err(RecordError::Io)
}

/// Makes room for twice as much, up to a limit.
fn grow<T: Copy + Default>(buffer: &mut Vec<T>, limit: usize) -> Result<(), RecordError> {
    if buffer.len() == limit {
        return Err(RecordError::TooLong);
    }
    buffer.resize(limit.min(2 * buffer.len()), T::default());
    Ok(())
}

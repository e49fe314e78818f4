//! What can go wrong, in two kinds: input that can't be used, and failures while running.

use std::io;
use std::path::PathBuf;

use crate::input::records;

/// Why the command stopped.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The user has to change something.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The machine let the run down.
    #[error(transparent)]
    Failure(#[from] Failure),
}

impl CliError {
    /// 2 for bad input, as for arguments that don't parse; 1 for a failure while running, as where a file that may
    /// be right asks for more memory than there is.
    pub fn exit_status(&self) -> u8 {
        use rhotree::{Error, FileError};
        match self {
            Self::Input(InputError::Unreadable { source, .. })
                if source.kind() == io::ErrorKind::OutOfMemory =>
            {
                1
            }
            Self::Input(InputError::Saved {
                source: FileError::Library(Error::Memory { .. }),
                ..
            })
            | Self::Failure(_) => 1,
            Self::Input(_) => 2,
        }
    }
}

impl From<rhotree::Error> for CliError {
    fn from(error: rhotree::Error) -> Self {
        match error {
            rhotree::Error::Memory { .. } => Self::Failure(Failure::Memory(error)),
            _ => Self::Input(error.into()),
        }
    }
}

/// Files and arguments that can't be used.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// A file that can't be opened or read.
    #[error("can't read {}: {source}", .path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    /// A file name without a known ending.
    #[error("{}: the name must end in {expected}", .path.display())]
    FileName { path: PathBuf, expected: &'static str },
    /// A file without points.
    #[error("{} has no points", .path.display())]
    Empty { path: PathBuf },
    /// Bytes that aren't text.
    #[error("{} line {line}: not UTF-8 text", .path.display())]
    NotText { path: PathBuf, line: u64 },
    /// A file that ends inside quotes.
    #[error("{} line {line}: a quote isn't closed", .path.display())]
    UnclosedQuote { path: PathBuf, line: u64 },
    /// A line that no line of numbers is as long as.
    #[error(
        "{} line {line}: longer than {} MiB or {} fields: is it a CSV file, and are its quotes closed?",
        .path.display(), records::BYTES >> 20, records::FIELDS
    )]
    LongLine { path: PathBuf, line: u64 },
    /// A line with more or fewer fields than the first.
    #[error("{} line {line}: {actual} fields where the first line has {expected}", .path.display())]
    Ragged { path: PathBuf, line: u64, actual: usize, expected: usize },
    /// A field that isn't a number.
    #[error("{} line {line}, column {column}: {text:?} is not a number", .path.display())]
    NotANumber { path: PathBuf, line: u64, column: String, text: String },
    /// A field that is infinite or NaN.
    #[error("{} line {line}, column {column}: {value} is not finite", .path.display())]
    NotFinite { path: PathBuf, line: u64, column: String, value: f64 },
    /// A column that isn't there.
    #[error("{} has no column {column:?}: {columns}", .path.display())]
    UnknownColumn { path: PathBuf, column: String, columns: String },
    /// A response that is a coordinate as well.
    #[error("{}: column {column:?} can't be the response and a coordinate", .path.display())]
    ResponseIsCoordinate { path: PathBuf, column: String },
    /// No column but that of the responses.
    #[error("{}: there is no column of coordinates beside the response {column:?}", .path.display())]
    NoCoordinates { path: PathBuf, column: String },
    /// A file of responses with several columns.
    #[error("{} has {columns} columns: one value a row is needed", .path.display())]
    ResponseColumns { path: PathBuf, columns: usize },
    /// No way to tell which columns are longitude and latitude.
    #[error(
        "{}: --lonlat needs two columns, longitude and latitude, and there are {columns}: name \
         them with --columns", .path.display()
    )]
    LongitudeLatitude { path: PathBuf, columns: usize },
    /// A .npy file without a header that can be used.
    #[error("{} is not a .npy file: {problem}", .path.display())]
    Header { path: PathBuf, problem: String },
    /// A .npy file of other elements.
    #[error("{} has elements of type {actual}: {expected} are needed", .path.display())]
    ElementType { path: PathBuf, actual: String, expected: &'static str },
    /// A .npy file of another number of axes.
    #[error("{} has shape {shape:?}: {expected} is needed", .path.display())]
    Shape { path: PathBuf, shape: Vec<usize>, expected: &'static str },
    /// A .npy file that is cut off, or longer than its shape says.
    #[error("{} has {actual} bytes of data where its shape {shape:?} needs {expected}", .path.display())]
    Size { path: PathBuf, shape: Vec<usize>, actual: u64, expected: u128 },
    /// A .npy file from a pipe that is longer than its shape says.
    #[error("{} has more data than the {expected} bytes that its shape {shape:?} needs", .path.display())]
    Surplus { path: PathBuf, shape: Vec<usize>, expected: u128 },
    /// More numbers than there is memory for.
    #[error("{}: {bytes} bytes of numbers do not fit into memory", .path.display())]
    Memory { path: PathBuf, bytes: u128 },
    /// A file with another number of rows than there are points.
    #[error("{} has {actual} rows where there are {expected} points", .path.display())]
    Rows { path: PathBuf, actual: usize, expected: usize },
    /// A negative id.
    #[error("{}: ids[{position}] is {id}: ids run from 0 to {}", .path.display(), points - 1)]
    UnknownId { path: PathBuf, position: usize, id: i64, points: usize },
    /// The content of a file that the library refuses.
    #[error("{}: {source}", .path.display())]
    Content { path: PathBuf, source: rhotree::Error },
    /// A saved index or process that can't be loaded.
    #[error("{}: {source}", .path.display())]
    Saved { path: PathBuf, source: rhotree::FileError },
    /// A process whose mean comes from variables that nothing here knows of.
    #[error(
        "{}: its mean is linear in {variables} given variables: only means that are zero, constant or linear in \
         the coordinates can be predicted here", .path.display()
    )]
    Mean { path: PathBuf, variables: usize },
    /// An argument about another index than the one that was asked for.
    #[error("{argument} is about {about}: add --index {index}")]
    OtherIndex { argument: &'static str, about: &'static str, index: &'static str },
    /// Statistics of a search that has none.
    #[error("--stats is about an index, and --index flat has none: use --index tree or cover")]
    NoStats,
    /// New points together with a precomputed factor.
    #[error(
        "--queries needs the inducing points, and --factor has only what follows from them: give \
         --inducing-points instead, or ask for points of the set with --ids"
    )]
    QueriesWithFactor,
    /// Standard input, asked for more than once.
    #[error("{first} and {second} are both -: standard input can be read once")]
    StandardInput { first: &'static str, second: &'static str },
    /// A place where no file can be written.
    #[error("can't write {}: {source}", .path.display())]
    Unwritable { path: PathBuf, source: io::Error },
    /// Output that would take the place of an input.
    #[error("{} is {argument} too: the output would overwrite it", .path.display())]
    OutputIsInput { path: PathBuf, argument: &'static str },
    /// Standard output, asked for twice.
    #[error("-o - and --json both ask for standard output")]
    StandardOutput,
    /// Anything else that the library refuses.
    #[error(transparent)]
    Library(#[from] rhotree::Error),
}

/// What can fail although the input is right.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The threads couldn't be started.
    #[error("can't start {threads} threads: {source}")]
    Threads { threads: usize, source: rayon::ThreadPoolBuildError },
    /// The output couldn't be written to its end.
    #[error("writing {} failed: {source}", .path.display())]
    Write { path: PathBuf, source: io::Error },
    /// More memory than the machine gives.
    #[error(transparent)]
    Memory(rhotree::Error),
    /// Nobody would hear of signals.
    #[error("can't watch for signals: {0}")]
    Signals(io::Error),
    /// Standard output couldn't be written.
    #[error("writing to standard output failed: {0}")]
    StandardOutput(io::Error),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_large_to_read_is_a_failure_and_one_that_is_missing_bad_input() {
        let status = |kind: io::ErrorKind| {
            let unreadable =
                InputError::Unreadable { path: "points.npy".into(), source: kind.into() };
            CliError::from(unreadable).exit_status()
        };
        assert_eq!(status(io::ErrorKind::OutOfMemory), 1);
        assert_eq!(status(io::ErrorKind::NotFound), 2);
    }
}

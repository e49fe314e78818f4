//! Saved indexes and fitted processes.

use std::io::BufReader;
use std::path::Path;

use rhotree::vecchia::GaussianProcess;
use rhotree::{AnyIndex, FileError, Isa};

use super::Opened;
use crate::error::InputError;

/// Reads an index for this instruction set.
pub fn read_index(path: &Path, isa: Isa) -> Result<AnyIndex, InputError> {
    let index = match Opened::new(path)? {
        Opened::File(file, _) => AnyIndex::read_from(BufReader::new(file), Some(isa)),
        Opened::Stream(stream) => AnyIndex::read_from_stream(stream, Some(isa)),
    };
    index.map_err(|error| refused(path, error))
}

/// Reads a fitted process for this instruction set.
pub fn read_model(path: &Path, isa: Isa) -> Result<GaussianProcess, InputError> {
    let process = match Opened::new(path)? {
        Opened::File(file, _) => GaussianProcess::read_from(BufReader::new(file), Some(isa)),
        Opened::Stream(stream) => GaussianProcess::read_from_stream(stream, Some(isa)),
    };
    process.map_err(|error| refused(path, error))
}

fn refused(path: &Path, error: FileError) -> InputError {
    let path = path.to_owned();
    match error {
        FileError::Io(source) => InputError::Unreadable { path, source },
        source => InputError::Saved { path, source },
    }
}

//! The answer as comma-separated values in long form, a line for each neighbour, as R and spreadsheets read it.

use std::io::{self, Write};

use csv::{ErrorKind, Writer};
use rhotree::Neighbors;

use crate::wanted::Wanted;

const HEADER: [&str; 4] = ["query", "rank", "neighbor", "distance"];

/// Writes the neighbours of each query in turn, nearest first. Distances have the fewest digits that read back to
/// the same f64.
pub fn write(neighbors: &Neighbors, wanted: &Wanted, output: impl Write) -> io::Result<()> {
    let mut writer = Writer::from_writer(output);
    writer.write_record(HEADER).map_err(plain)?;
    for query in 0..neighbors.queries() {
        let number = wanted.number(query);
        for (rank, (neighbor, distance)) in (1_usize..).zip(neighbors.of(query)) {
            writer.serialize((number, rank, neighbor, distance)).map_err(plain)?;
        }
    }
    writer.flush()
}

/// The error of the output, as it was.
pub fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

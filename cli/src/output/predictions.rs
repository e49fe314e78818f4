//! Predictions: a line, or an element of arrays, for each new point.

use std::io::{self, Write};

use csv::Writer;
use ndarray::{ArrayView1, ArrayView2};
use rhotree::vecchia::Predictions;

use super::archive::{Archive, write_array};
use super::place::WriteSeek;
use super::table::plain;

/// The names of the columns and arrays: of the process and then of a response, which has noise as well.
const NAMES: [&str; 3] = ["mean", "standard_deviation", "response_standard_deviation"];

/// What is written of predictions.
pub struct PredictionTable {
    /// A row for each new point, with an element for each name.
    rows: Vec<[f64; 3]>,
}

impl PredictionTable {
    /// That of predictions of a process with this noise variance.
    pub fn new(predictions: &Predictions, noise_variance: f64) -> Self {
        let pairs = predictions.means.iter().zip(&predictions.variances);
        let row = |(&mean, &variance): (&f64, &f64)| {
            [mean, variance.sqrt(), (variance + noise_variance).sqrt()]
        };
        Self { rows: pairs.map(row).collect() }
    }

    /// Writes comma-separated values. Numbers have the fewest digits that read back to the same f64.
    pub fn write_csv(&self, output: impl Write) -> io::Result<()> {
        let mut writer = Writer::from_writer(output);
        writer.write_record(NAMES).map_err(plain)?;
        self.rows.iter().try_for_each(|row| writer.serialize(row).map_err(plain))?;
        writer.flush()
    }

    /// Writes one array, with the columns side by side.
    pub fn write_npy(&self, output: impl Write) -> io::Result<()> {
        write_array(&ArrayView2::from(self.rows.as_slice()), output)
    }

    /// Writes an array for each column.
    pub fn write_npz(&self, output: &mut dyn WriteSeek) -> io::Result<()> {
        let mut archive = Archive::new(output);
        for (column, name) in NAMES.into_iter().enumerate() {
            let values: Vec<f64> = self.rows.iter().map(|row| row[column]).collect();
            archive.add(name, &ArrayView1::from(&values))?;
        }
        archive.finish()
    }
}

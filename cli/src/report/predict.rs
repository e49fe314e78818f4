//! The report on predictions.

use std::fmt;
use std::path::PathBuf;

use indicatif::{BinaryBytes, HumanCount};
use serde::Serialize;

use super::{ProcessReport, count};

/// The figures of predictions. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct PredictReport {
    #[serde(flatten)]
    pub process: ProcessReport,
    /// New points.
    pub predictions: usize,
    #[serde(flatten)]
    pub seconds: PredictSeconds,
    pub predictions_per_second: f64,
    pub peak_rss_bytes: Option<u64>,
    pub output: Option<PathBuf>,
}

/// How long each stage took.
#[derive(Serialize)]
pub struct PredictSeconds {
    #[serde(rename = "load_seconds")]
    pub load: f64,
    #[serde(rename = "read_seconds")]
    pub read: f64,
    #[serde(rename = "predict_seconds")]
    pub predict: f64,
    #[serde(rename = "write_seconds")]
    pub write: Option<f64>,
}

impl fmt::Display for PredictReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { process, predictions, seconds, .. } = self;
        writeln!(formatter, "{process}predictions   {}", count(*predictions))?;
        writeln!(formatter, "machine       {}", process.machine())?;
        let PredictSeconds { load, read, predict, .. } = seconds;
        writeln!(formatter, "seconds       {load:.3} load, {read:.3} read, {predict:.3} predict")?;
        let speed = HumanCount(self.predictions_per_second as u64);
        writeln!(formatter, "speed         {speed} predictions/s")?;
        if let Some(bytes) = self.peak_rss_bytes {
            writeln!(formatter, "peak memory   {}", BinaryBytes(bytes))?;
        }
        match &self.output {
            Some(path) => writeln!(formatter, "written       {}", path.display()),
            None => writeln!(formatter, "written       nothing: name a file with -o"),
        }
    }
}

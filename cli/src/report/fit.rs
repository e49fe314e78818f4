//! The report on a fit.

use std::fmt;
use std::path::PathBuf;

use indicatif::BinaryBytes;
use rhotree::vecchia::Evaluation;
use serde::Serialize;

use super::{ProcessReport, count, plural};

/// The figures of a fit. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct FitReport {
    #[serde(flatten)]
    pub process: ProcessReport,
    /// Evaluations of the likelihood, and those of them with all points.
    pub evaluations: usize,
    pub evaluations_of_all: usize,
    /// `converged`, `evaluations`, `rounds` or `given`.
    pub stop_reason: &'static str,
    #[serde(flatten)]
    pub seconds: FitSeconds,
    pub file_bytes: u64,
    pub peak_rss_bytes: Option<u64>,
    pub output: PathBuf,
    /// Every evaluation, in its order.
    pub trace: Vec<EvaluationReport>,
}

/// How long each stage took.
#[derive(Serialize)]
pub struct FitSeconds {
    #[serde(rename = "read_seconds")]
    pub read: f64,
    #[serde(rename = "fit_seconds")]
    pub fit: f64,
    /// The part of the fit that its evaluations took.
    #[serde(rename = "evaluation_seconds")]
    pub evaluations: f64,
    #[serde(rename = "write_seconds")]
    pub write: f64,
}

/// An evaluation of the likelihood.
#[derive(Serialize)]
pub struct EvaluationReport {
    pub points: usize,
    round: usize,
    variance: f64,
    length_scales: Vec<f64>,
    noise_variance: f64,
    log_likelihood: f64,
    pub seconds: f64,
}

impl EvaluationReport {
    /// The report on an evaluation.
    pub fn new(evaluation: &Evaluation) -> Self {
        let Evaluation { points, round, parameters, log_likelihood, seconds, .. } = evaluation;
        Self {
            points: *points,
            round: *round,
            variance: parameters.variance,
            length_scales: parameters.length_scales.clone(),
            noise_variance: parameters.noise_variance,
            log_likelihood: *log_likelihood,
            seconds: *seconds,
        }
    }
}

impl fmt::Display for FitReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { process, seconds, .. } = self;
        write!(formatter, "{process}")?;
        writeln!(formatter, "fit           {}", self.outcome())?;
        writeln!(formatter, "machine       {}", process.machine())?;
        let FitSeconds { read, fit, evaluations, write } = seconds;
        writeln!(
            formatter,
            "seconds       {read:.3} read, {fit:.3} fit, {evaluations:.3} of it evaluations, {write:.3} write"
        )?;
        if let Some(bytes) = self.peak_rss_bytes {
            writeln!(formatter, "peak memory   {}", BinaryBytes(bytes))?;
        }
        let (output, bytes) = (self.output.display(), BinaryBytes(self.file_bytes));
        writeln!(formatter, "written       {output}, {bytes}")
    }
}

impl FitReport {
    /// The likelihood, and how the fit came to it.
    fn outcome(&self) -> String {
        let evaluations = format!(
            "{} evaluation{}, {} with all points",
            count(self.evaluations),
            plural(self.evaluations),
            count(self.evaluations_of_all)
        );
        let end = match self.stop_reason {
            "given" => "with the parameters given".to_owned(),
            "converged" => format!("converged after {evaluations}"),
            reason => format!("stopped by the number of {reason} after {evaluations}"),
        };
        format!("log-likelihood {:.3}, {end}", self.process.log_likelihood)
    }
}

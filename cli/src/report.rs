//! What a run tells about itself: a summary for people, JSON for programs, warnings.

use std::fmt;
use std::path::PathBuf;

use indicatif::{BinaryBytes, HumanCount};
use rhotree::Conditioning;
use serde::Serialize;

use crate::traversal::Stats;

/// The figures of a run. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct Report {
    pub points: usize,
    pub dimensions: usize,
    pub covariance: &'static str,
    pub variance: f64,
    pub length_scales: Vec<f64>,
    pub inducing: usize,
    /// `kmeans++`, `random`, `file`, `factor` or `none`.
    pub selection: &'static str,
    /// None where nothing was drawn.
    pub seed: Option<u64>,
    /// None with a precomputed factor.
    pub jitter: Option<f64>,
    pub queries: usize,
    pub k: usize,
    pub predecessors: bool,
    pub precision: &'static str,
    pub isa: &'static str,
    pub threads: usize,
    #[serde(flatten)]
    pub seconds: Seconds,
    pub queries_per_second: f64,
    /// Pairs of a query and a point.
    pub pairs: u64,
    /// 2 (m + d) operations a pair, the covariance left out.
    pub gflops: f64,
    /// `flat` or `cover`.
    pub index: &'static str,
    /// What the traversal did, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stats: Option<Stats>,
    pub conditioning: ConditioningReport,
    pub field_bytes: usize,
    pub peak_rss_bytes: Option<u64>,
    pub output: Option<PathBuf>,
}

/// How long each stage took.
#[derive(Serialize)]
pub struct Seconds {
    #[serde(rename = "read_seconds")]
    pub read: f64,
    #[serde(rename = "field_seconds")]
    pub field: f64,
    /// Zero for a scan, which needs no index.
    #[serde(rename = "index_seconds")]
    pub index: f64,
    #[serde(rename = "search_seconds")]
    pub search: f64,
    #[serde(rename = "write_seconds")]
    pub write: Option<f64>,
}

/// The library's figures on cancellation.
#[derive(Serialize)]
pub struct ConditioningReport {
    least_residual_variance: f64,
    rounding_error: f64,
    explained: usize,
    correlation_error: f64,
    doubtful: bool,
}

impl ConditioningReport {
    pub fn new(conditioning: &Conditioning) -> Self {
        Self {
            least_residual_variance: conditioning.least_residual_variance,
            rounding_error: conditioning.rounding_error,
            explained: conditioning.explained,
            correlation_error: conditioning.correlation_error,
            doubtful: conditioning.is_doubtful(),
        }
    }
}

impl Report {
    /// A line for each doubt about the answer; empty where there is none.
    pub fn warnings(&self) -> String {
        let ConditioningReport { least_residual_variance, rounding_error, explained, .. } =
            self.conditioning;
        let mut warnings = String::new();
        if self.conditioning.doubtful {
            let error = self.conditioning.correlation_error;
            let remedy = if self.precision == "f32" { "use --precision f64, " } else { "use " };
            warnings += &format!(
                "warning: the field is badly conditioned: the residual variance is as low as \
                 {least_residual_variance:.1e}, and rounding in {} may change a correlation by up \
                 to {error:.1e}; {remedy}a larger jitter or fewer inducing points\n",
                self.precision
            );
        }
        if explained > 0 {
            warnings += &format!(
                "warning: the inducing points explain {} of {} points entirely: their residual \
                 variance is within the rounding error of {rounding_error:.1e}, and their residual \
                 correlation is taken as 0\n",
                HumanCount(explained as u64),
                HumanCount(self.points as u64),
            );
        }
        warnings
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |number: usize| HumanCount(number as u64);
        let plural = |number: usize| if number == 1 { "" } else { "s" };
        let length_scales: Vec<String> = self.length_scales.iter().map(f64::to_string).collect();
        write!(
            formatter,
            "points        {} in {} dimension{}\n\
             field         {}, variance {}, length scale{} {}\n\
             inducing      {}",
            count(self.points),
            self.dimensions,
            plural(self.dimensions),
            self.covariance,
            self.variance,
            plural(self.length_scales.len()),
            length_scales.join(", "),
            count(self.inducing),
        )?;
        match self.selection {
            "none" => {}
            "file" | "factor" => write!(formatter, " from a {}", self.selection)?,
            chosen => write!(formatter, " by {chosen}")?,
        }
        if let (Some(jitter), true) = (self.jitter, self.inducing > 0) {
            write!(formatter, ", jitter {jitter:e}")?;
        }
        let ConditioningReport { least_residual_variance, correlation_error, .. } =
            self.conditioning;
        writeln!(
            formatter,
            "\nconditioning  residual variance at least {least_residual_variance:.1e}, correlations \
             right to {correlation_error:.1e}"
        )?;
        writeln!(
            formatter,
            "queries       {}, {} {}{} each",
            count(self.queries),
            count(self.k),
            if self.predecessors { "predecessor" } else { "neighbour" },
            plural(self.k),
        )?;
        writeln!(
            formatter,
            "machine       {}, {}, {} thread{}",
            self.isa,
            self.precision,
            self.threads,
            plural(self.threads)
        )?;
        writeln!(
            formatter,
            "seconds       {:.3} field, {}{:.3} search",
            self.seconds.field,
            if self.index == "flat" {
                String::new()
            } else {
                format!("{:.3} {} index, ", self.seconds.index, self.index)
            },
            self.seconds.search
        )?;
        writeln!(
            formatter,
            "speed         {} queries/s, {:.1} GFLOP/s",
            HumanCount(self.queries_per_second as u64),
            self.gflops
        )?;
        if let Some(bytes) = self.peak_rss_bytes {
            writeln!(formatter, "peak memory   {}", BinaryBytes(bytes))?;
        }
        match &self.output {
            Some(path) => writeln!(formatter, "written       {}", path.display())?,
            None => writeln!(formatter, "written       nothing: name a file with -o")?,
        }
        match &self.stats {
            Some(stats) => write!(formatter, "\n{}", stats.table),
            None => Ok(()),
        }
    }
}

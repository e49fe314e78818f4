//! What a run tells about itself: a summary for people, JSON for programs, warnings.

use std::fmt;
use std::io::Write;
use std::path::PathBuf;

use indicatif::{BinaryBytes, HumanCount};
use rhotree::{Conditioning, Element, ResidualField};
use serde::Serialize;

use crate::error::{CliError, Failure};
use crate::index::{Stats, TreeContent};

/// Prints warnings and the summary on standard error, and JSON on standard output if asked for.
pub fn print(
    report: &(impl fmt::Display + Serialize),
    warnings: &str,
    json: bool,
) -> Result<(), CliError> {
    // The answer is written; a closed standard error takes nothing from it.
    let _ = write!(std::io::stderr(), "{warnings}{report}");
    if json {
        let mut line =
            serde_json::to_vec(&report).map_err(|error| Failure::StandardOutput(error.into()))?;
        line.push(b'\n');
        std::io::stdout().write_all(&line).map_err(Failure::StandardOutput)?;
    }
    Ok(())
}

/// The residual field. `Display` is its part of a summary.
#[derive(Serialize)]
pub struct FieldReport {
    pub points: usize,
    pub dimensions: usize,
    pub covariance: &'static str,
    pub variance: f64,
    pub length_scales: Vec<f64>,
    pub inducing: usize,
    /// `kmeans++`, `random`, `file`, `factor`, `saved` or `none`.
    pub selection: &'static str,
    /// None where nothing was drawn.
    pub seed: Option<u64>,
    /// None with a precomputed factor, and for a field that was loaded.
    pub jitter: Option<f64>,
    pub precision: &'static str,
    pub isa: &'static str,
    pub threads: usize,
    pub conditioning: ConditioningReport,
    pub field_bytes: usize,
}

/// The figures of a search. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct Report {
    #[serde(flatten)]
    pub field: FieldReport,
    pub queries: usize,
    pub k: usize,
    pub predecessors: bool,
    #[serde(flatten)]
    pub seconds: Seconds,
    pub queries_per_second: f64,
    /// Pairs of a query and a point that the scan evaluates.
    pub pairs: u64,
    /// 2 (m + d) operations a pair, the covariance left out. None unless every pair was evaluated, by the
    /// scan.
    pub gflops: Option<f64>,
    /// Correlations evaluated as a share of the pairs; None where they weren't counted.
    pub share_of_scan: Option<f64>,
    /// `tree`, `cover` or `flat`.
    pub index: &'static str,
    #[serde(skip)]
    pub tree: Option<TreeContent>,
    /// What the search did, if that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stats: Option<Stats>,
    pub peak_rss_bytes: Option<u64>,
    pub output: Option<PathBuf>,
}

/// How long each stage took.
#[derive(Default, Serialize)]
pub struct Seconds {
    #[serde(rename = "read_seconds")]
    pub read: f64,
    /// None where nothing was loaded.
    #[serde(rename = "load_seconds")]
    pub load: Option<f64>,
    /// Zero for a field that was loaded.
    #[serde(rename = "field_seconds")]
    pub field: f64,
    /// Zero for a scan, which needs no index, and for an index that was loaded.
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
    fn new(conditioning: &Conditioning) -> Self {
        Self {
            least_residual_variance: conditioning.least_residual_variance,
            rounding_error: conditioning.rounding_error,
            explained: conditioning.explained,
            correlation_error: conditioning.correlation_error,
            doubtful: conditioning.is_doubtful(),
        }
    }
}

impl FieldReport {
    pub fn new<T: Element>(
        field: &ResidualField<T>,
        selection: &'static str,
        seed: Option<u64>,
        jitter: Option<f64>,
    ) -> Self {
        let function = field.function();
        Self {
            points: field.len(),
            dimensions: field.dimensions(),
            covariance: function.family().name(),
            variance: function.variance(),
            length_scales: function.length_scales().to_vec(),
            inducing: field.inducing(),
            selection,
            seed,
            jitter,
            precision: T::NAME,
            isa: field.isa().name(),
            threads: rayon::current_num_threads(),
            conditioning: ConditioningReport::new(field.conditioning()),
            field_bytes: field.bytes(),
        }
    }

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

    /// What computed, in a few words.
    pub fn machine(&self) -> String {
        let Self { isa, precision, threads, .. } = self;
        format!("{isa}, {precision}, {threads} thread{}", plural(*threads))
    }
}

fn count(number: usize) -> HumanCount {
    HumanCount(number as u64)
}

const fn plural(number: usize) -> &'static str {
    if number == 1 { "" } else { "s" }
}

impl fmt::Display for FieldReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
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
            "saved" => write!(formatter, " as saved")?,
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
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}queries       {}, {} {}{} each\n\
             machine       {}\n",
            self.field,
            count(self.queries),
            count(self.k),
            if self.predecessors { "predecessor" } else { "neighbour" },
            plural(self.k),
            self.field.machine(),
        )?;
        if let Some(tree) = &self.tree {
            writeln!(formatter, "index         {tree}")?;
        }
        write!(formatter, "seconds       ")?;
        match self.seconds.load {
            Some(load) => write!(formatter, "{load:.3} load, ")?,
            None => write!(formatter, "{:.3} field, ", self.seconds.field)?,
        }
        if self.index != "flat" && self.seconds.load.is_none() {
            write!(formatter, "{:.3} {} index, ", self.seconds.index, self.index)?;
        }
        write!(
            formatter,
            "{:.3} search\nspeed         {} queries/s",
            self.seconds.search,
            HumanCount(self.queries_per_second as u64)
        )?;
        if let Some(gflops) = self.gflops {
            write!(formatter, ", {gflops:.1} GFLOP/s")?;
        }
        if let Some(share) = self.share_of_scan {
            let share = 100.0 * share;
            write!(formatter, ", {share:.2} % of the scan's correlations evaluated")?;
        }
        writeln!(formatter)?;
        if let Some(bytes) = self.peak_rss_bytes {
            writeln!(formatter, "peak memory   {}", BinaryBytes(bytes))?;
        }
        match &self.output {
            Some(path) => writeln!(formatter, "written       {}", path.display())?,
            None => writeln!(formatter, "written       nothing: name a file with -o")?,
        }
        match &self.stats {
            Some(stats) => write!(formatter, "\n{stats}"),
            None => Ok(()),
        }
    }
}

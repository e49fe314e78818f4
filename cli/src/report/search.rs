//! The report on a search.

use std::fmt;
use std::path::PathBuf;

use indicatif::{BinaryBytes, HumanCount};
use serde::Serialize;

use super::{FieldReport, LeavesStats, LeavesSummary, TraversalStats, count, plural};
use crate::index::IndexKind;

/// The figures of a search. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct SearchReport {
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
    pub index: IndexKind,
    /// What the index is made of, if it is one of leaves.
    #[serde(skip)]
    pub leaves: Option<LeavesSummary>,
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
    /// None where the points stay in their own order.
    #[serde(rename = "order_seconds", skip_serializing_if = "Option::is_none")]
    pub order: Option<f64>,
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

/// What a search did.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Stats {
    Cover(TraversalStats),
    Leaves(LeavesStats),
}

impl fmt::Display for Stats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cover(stats) => stats.fmt(formatter),
            Self::Leaves(stats) => stats.fmt(formatter),
        }
    }
}

impl fmt::Display for SearchReport {
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
        if let Some(leaves) = &self.leaves {
            writeln!(formatter, "index         {leaves}")?;
        }
        self.write_seconds(formatter)?;
        self.write_speed(formatter)?;
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

impl SearchReport {
    /// The line of the stages that the answer needed.
    fn write_seconds(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Seconds { load, order, field, index, search, .. } = self.seconds;
        write!(formatter, "seconds       ")?;
        if let Some(order) = order {
            write!(formatter, "{order:.3} order, ")?;
        }
        match load {
            Some(load) => write!(formatter, "{load:.3} load, ")?,
            None => write!(formatter, "{field:.3} field, ")?,
        }
        if self.index != IndexKind::Scan && load.is_none() {
            write!(formatter, "{index:.3} {} index, ", self.index.name())?;
        }
        writeln!(formatter, "{search:.3} search")
    }

    /// The line of the search's speed, in whatever tells most about it.
    fn write_speed(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let speed = HumanCount(self.queries_per_second as u64);
        write!(formatter, "speed         {speed} queries/s")?;
        if let Some(gflops) = self.gflops {
            write!(formatter, ", {gflops:.1} GFLOP/s")?;
        }
        if let Some(share) = self.share_of_scan {
            let share = 100.0 * share;
            write!(formatter, ", {share:.2} % of the scan's correlations evaluated")?;
        }
        writeln!(formatter)
    }
}

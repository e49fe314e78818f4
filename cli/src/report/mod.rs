//! What a run tells about itself: a summary for people, JSON for programs, warnings.

mod build;
mod field;
mod fit;
mod leaves;
mod predict;
mod process;
mod search;
mod traversal;

use std::fmt;
use std::io::Write;

use indicatif::HumanCount;
use serde::Serialize;

use crate::error::{CliError, Failure};
use crate::output;

pub use build::{BuildReport, BuildSeconds, MemoryReport};
pub use field::FieldReport;
pub use fit::{EvaluationReport, FitReport, FitSeconds};
pub use leaves::{LeavesStats, LeavesSummary, share_of_scan};
pub use predict::{PredictReport, PredictSeconds};
pub use process::{Choice, ProcessReport};
pub use search::{SearchReport, Seconds, Stats};
pub use traversal::TraversalStats;

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
        output::print(|output| output.write_all(&line))?;
    }
    Ok(())
}

fn count(number: usize) -> HumanCount {
    HumanCount(number as u64)
}

/// Where inducing points came from, as it goes on after their number.
fn selected(selection: &str) -> String {
    match selection {
        "none" => String::new(),
        "file" | "factor" => format!(" from a {selection}"),
        "saved" => " as saved".to_owned(),
        chosen => format!(" by {chosen}"),
    }
}

const fn plural(number: usize) -> &'static str {
    if number == 1 { "" } else { "s" }
}

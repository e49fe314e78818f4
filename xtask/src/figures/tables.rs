//! The tables of `docs/benchmarks.md`, between the markers that stand in it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::plot::thousands;
use super::results::{Results, Row, Workload};
use super::share;

/// Replaces what stands between each `<!-- NAME -->` and `<!-- end -->`.
pub fn write(results: &Results, share: Option<&[share::Row]>, path: &Path) -> Result<()> {
    let old =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut new = replace(&old, "session", &session(results))?;
    new = replace(&new, "growth", &growth(results))?;
    new = replace(&new, "share", &share_of_scan(share))?;
    new = replace(&new, "workloads", &workloads(results))?;
    if new != old {
        fs::write(path, new).with_context(|| format!("cannot write {}", path.display()))?;
        println!("wrote the tables of {}", path.display());
    }
    Ok(())
}

fn replace(text: &str, name: &str, content: &str) -> Result<String> {
    let start = format!("<!-- {name} -->\n");
    let (before, rest) = text.split_once(&start).with_context(|| format!("no {}", start.trim()))?;
    let (_, after) =
        rest.split_once("<!-- end -->").with_context(|| format!("{name} has no end"))?;
    Ok(format!("{before}{start}\n{content}\n<!-- end -->{after}"))
}

fn session(results: &Results) -> String {
    let versions: Vec<String> =
        results.versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let machine = &results.machine;
    format!(
        "Measured on {}: {}, {} cores, {}, load {:.1} before the first run. {}. Each program had {} s for a \
         workload and up to {} run{}; seconds are medians.\n",
        results.date,
        machine.cpu,
        machine.cores,
        machine.system,
        results.load_before,
        versions.join(", "),
        results.limit_seconds,
        results.rounds,
        if results.rounds == 1 { "" } else { "s" },
    )
}

/// A table of each workload.
fn workloads(results: &Results) -> String {
    let mut text = String::new();
    for workload in &results.workloads {
        let rows: Vec<&Row> =
            results.rows.iter().filter(|row| row.workload == workload.name).collect();
        let _ = write!(text, "### {}\n\n{}\n\n", workload.name, describe(workload));
        text += "| program | build, s | search, s | queries/s | recall | peak memory, MiB |\n";
        text += "|---|--:|--:|--:|--:|--:|\n";
        // Those that lack what the workload asks for only fill the page.
        let lacks = |row: &Row| row.status.starts_with("lacks") || row.status.starts_with("can't");
        for row in rows.iter().filter(|row| !lacks(row)) {
            text += &line(row);
        }
        text.push('\n');
    }
    text.pop();
    text
}

fn describe(workload: &Workload) -> String {
    format!(
        "{} queries against {} points in {} dimensions, {}, length scale {}, m = {}, k = {}, {}.",
        thousands(workload.queries as f64),
        thousands(workload.points as f64),
        workload.dimensions,
        workload.covariance,
        workload.length_scale,
        workload.inducing,
        workload.k,
        if workload.predecessors { "predecessors" } else { "all points" },
    )
}

fn line(row: &Row) -> String {
    let (Some(build), Some(search), true) = (row.build_seconds, row.search_seconds, row.is_ok())
    else {
        return format!("| {} | {} | | | | |\n", row.program, row.status);
    };
    let mut recall =
        row.recall.map_or_else(|| "not given".to_owned(), |recall| format!("{recall:.4}"));
    if let Some(illegal) = row.illegal.filter(|illegal| *illegal > 0.0) {
        let _ = write!(recall, ", {:.0} % not allowed", 100.0 * illegal);
    }
    let note = row.note.as_ref().map_or_else(String::new, |note| format!(", {note}"));
    format!(
        "| {}{note} | {build:.3} | {search:.3} | {} | {recall} | {} |\n",
        row.program,
        row.queries_per_second.map_or_else(String::new, thousands),
        row.peak_memory_bytes.map_or_else(String::new, |bytes| thousands(bytes / 1048576.0)),
    )
}

/// The figure and the table of what the index evaluates, once it was measured.
fn share_of_scan(rows: Option<&[share::Row]>) -> String {
    let Some(rows) = rows else {
        return "Not measured yet: the scan evaluates everything.\n".to_owned();
    };
    let mut text = "![Share of the scan that the index evaluates](figures/share.svg)\n\n\
                    | workload | correlations, share of the scan's | times as fast | recall |\n\
                    |---|--:|--:|--:|\n"
        .to_owned();
    for share::Row { workload, share_of_scan, speedup, recall } in rows {
        let percent = 100.0 * share_of_scan;
        let _ = writeln!(text, "| {workload} | {percent:.1} % | {speedup:.1} | {recall:.4} |");
    }
    text
}

/// How time grows, program by program.
fn growth(results: &Results) -> String {
    let series = ["Matérn 3/2", "Matérn 5/2"];
    let mut text = format!("| program | {} | {} |\n|---|--:|--:|\n", series[0], series[1]);
    for program in results.programs() {
        let cells = series.map(|series| {
            results.growth(program, series).map(|growth| {
                let (from, to) = (thousands(growth.from as f64), thousands(growth.to as f64));
                format!("N^{:.2}, {from} to {to}", growth.exponent)
            })
        });
        if cells.iter().any(Option::is_some) {
            let [first, second] = cells.map(Option::unwrap_or_default);
            let _ = writeln!(text, "| {program} | {first} | {second} |");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_take_the_place_of_older_ones() -> Result<()> {
        let text = "a\n<!-- x -->\nold\n<!-- end -->\nb\n<!-- y -->\n<!-- end -->\n";
        let once = replace(text, "x", "| new |\n")?;
        assert_eq!(once, "a\n<!-- x -->\n\n| new |\n\n<!-- end -->\nb\n<!-- y -->\n<!-- end -->\n");
        assert_eq!(replace(&once, "x", "| new |\n")?, once);
        assert!(replace(text, "z", "").is_err());
        Ok(())
    }
}

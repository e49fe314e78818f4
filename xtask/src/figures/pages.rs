//! The pages whose tables are made of results, between the markers that stand in them.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::markdown::{replace, table};
use super::models::{Models, fits, likelihoods};
use super::results::{Results, Row, Workload};
use super::session::{
    Growth, Scan, Search, Session, growths, scans, searches, shares, short_searches,
};
use super::words::{covariance, thousands};
use super::{MODELS, PEERS, SEARCH, read};
use crate::workspace;

const SCAN: &str = "benches/results/scan.json";
const GROWTH: &str = "benches/results/growth.json";

/// Every page as it has to be.
pub fn all() -> Result<Vec<(PathBuf, String)>> {
    let root = workspace::root();
    let peers: Results = read(&root.join(PEERS))?;
    let models: Models = read(&root.join(MODELS))?;
    let search: Session<Search> = read(&root.join(SEARCH))?;
    let scan: Session<Scan> = read(&root.join(SCAN))?;
    let growing: Session<Growth> = read(&root.join(GROWTH))?;
    let pages = [
        ("README.md", vec![("search", short_searches(&search)), ("scan", scans(&scan))]),
        ("docs/index.md", vec![("search", searches(&search)), ("growth", growths(&growing))]),
        (
            "docs/benchmarks.md",
            vec![
                ("session", session(&peers)),
                ("growth", growth(&peers)),
                ("share", shares(&search)),
                ("scan", scans(&scan)),
                ("likelihoods", likelihoods(&models)),
                ("fits", fits(&models)),
                ("workloads", workloads(&peers)),
            ],
        ),
    ];
    pages
        .into_iter()
        .map(|(path, tables)| {
            let path = root.join(path);
            let page = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let page = tables.iter().try_fold(page, |page, (name, table)| {
                replace(&page, name, table)
                    .with_context(|| format!("cannot write {}", path.display()))
            })?;
            Ok((path, page))
        })
        .collect()
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
    let columns = ["program", "build, s", "search, s", "queries/s", "recall", "peak memory, MiB"];
    // Those that lack what the workload asks for only fill the page.
    let lacks = |row: &Row| row.status.starts_with("lacks") || row.status.starts_with("can't");
    let tables = results.workloads.iter().map(|workload| {
        let rows = results.rows.iter().filter(|row| row.workload == workload.name && !lacks(row));
        let table = table(&columns, rows.map(cells));
        format!("### {}\n\n{}\n\n{table}", workload.name, describe(workload))
    });
    tables.collect::<Vec<_>>().join("\n")
}

fn describe(workload: &Workload) -> String {
    format!(
        "{} queries against {} points in {} dimensions, {}, length scale {}, m = {}, k = {}, {}.",
        thousands(workload.queries as f64),
        thousands(workload.points as f64),
        workload.dimensions,
        covariance(&workload.covariance),
        workload.length_scale,
        workload.inducing,
        workload.k,
        if workload.predecessors { "predecessors" } else { "all points" },
    )
}

fn cells(row: &Row) -> Vec<String> {
    let (Some(build), Some(search), true) = (row.build_seconds, row.search_seconds, row.is_ok())
    else {
        let [program, status] = [&row.program, &row.status].map(Clone::clone);
        return vec![program, status, String::new(), String::new(), String::new(), String::new()];
    };
    let mut recall =
        row.recall.map_or_else(|| "not given".to_owned(), |recall| format!("{recall:.4}"));
    if let Some(illegal) = row.illegal.filter(|illegal| *illegal > 0.0) {
        let _ = write!(recall, ", {:.0} % not allowed", 100.0 * illegal);
    }
    let note = row.note.as_ref().map_or_else(String::new, |note| format!(", {note}"));
    vec![
        format!("{}{note}", row.program),
        format!("{build:.3}"),
        format!("{search:.3}"),
        row.queries_per_second.map_or_else(String::new, thousands),
        recall,
        row.peak_memory_bytes.map_or_else(String::new, |bytes| thousands(bytes / 1048576.0)),
    ]
}

/// How time grows, program by program.
fn growth(results: &Results) -> String {
    let series = ["Matérn 3/2", "Matérn 5/2"];
    let rows = results.programs().into_iter().filter_map(|program| {
        let cells = series.map(|series| {
            results.growth(program, series).map_or_else(String::new, |growth| {
                let (from, to) = (thousands(growth.from as f64), thousands(growth.to as f64));
                format!("N^{:.2}, {from} to {to}", growth.exponent)
            })
        });
        let [first, second] = cells;
        let known = !(first.is_empty() && second.is_empty());
        known.then(|| vec![program.to_owned(), first, second])
    });
    table(&["program", series[0], series[1]], rows)
}

//! What `cargo bench --bench search` and `--bench scan` save in `benches/results`, and the tables that are
//! made of it: the short ones of the README and those of the pages in docs.

use std::fmt::Write;

use serde::Deserialize;

use super::markdown::table;
use super::words::{covariance, thousands};

/// One run of a benchmark.
#[derive(Deserialize)]
pub struct Session<R> {
    machine: Machine,
    rounds: usize,
    pub rows: Vec<R>,
}

#[derive(Deserialize)]
struct Machine {
    cpu: String,
    threads: usize,
    isa: String,
}

impl<R> Session<R> {
    /// Where it ran.
    fn describe(&self) -> String {
        let Machine { cpu, threads, isa } = &self.machine;
        format!("{cpu}, {threads} threads, {isa}; medians of {} rounds.", self.rounds)
    }
}

/// A workload of `cargo bench --bench search`.
#[derive(Deserialize)]
pub struct Search {
    pub workload: String,
    place: String,
    covariance: String,
    length_scale: f64,
    points: usize,
    inducing: usize,
    k: usize,
    predecessors: bool,
    queries: usize,
    index_seconds: f64,
    search_seconds: f64,
    scan_seconds: f64,
    /// Correlations that the index evaluates, of those that the scan does.
    pub share_of_scan: f64,
    pub recall: f64,
    // Whether the index is made for many such searches, so that its time doesn't count.
    search_alone: bool,
    target: String,
    reached: bool,
}

impl Search {
    /// Its name, and what it asks for.
    fn describe(&self) -> String {
        let mut words = format!(
            "{}: {}, l = {}, {}, N = {}, m = {}, k = {}",
            self.workload,
            covariance(&self.covariance),
            self.length_scale,
            self.place,
            thousands(self.points as f64),
            self.inducing,
            self.k
        );
        if self.predecessors {
            words += ", predecessors";
        }
        if self.queries < self.points {
            let _ = write!(words, ", {} queries", thousands(self.queries as f64));
        }
        words
    }

    /// Index and search.
    fn seconds(&self) -> f64 {
        self.index_seconds + self.search_seconds
    }

    /// How many times as fast as the scan.
    pub fn gain(&self) -> String {
        let alone = self.search_alone;
        let seconds = if alone { self.search_seconds } else { self.seconds() };
        let words = if alone { " (search)" } else { "" };
        format!("{:.1}{words}", self.scan_seconds / seconds)
    }

    /// Correlations in percent of the scan's.
    pub fn share(&self) -> String {
        if self.share_of_scan < 1.0 {
            format!("{:.1} %", 100.0 * self.share_of_scan)
        } else {
            "all".to_owned()
        }
    }

    fn rate(&self) -> String {
        thousands(self.queries as f64 / self.search_seconds)
    }
}

/// A size of `cargo bench --bench search -- growth`.
#[derive(Deserialize)]
pub struct Growth {
    dimensions: usize,
    inducing: usize,
    points: usize,
    field_seconds: f64,
    index_seconds: f64,
    search_seconds: f64,
    /// Since the row before, of the same series.
    exponent: Option<f64>,
    share_of_scan: f64,
    recall: f64,
    /// The share of the time that the counters explain.
    explained: f64,
    target_seconds: Option<f64>,
}

/// How time grows with the number of points, and what the counters explain of it.
pub fn growths(session: &Session<Growth>) -> String {
    let columns = [
        "points",
        "field, s",
        "index, s",
        "search, s",
        "both, s",
        "growth",
        "target",
        "correlations",
        "recall",
        "explained",
    ];
    let rows = session.rows.iter().map(|row| {
        let seconds = row.index_seconds + row.search_seconds;
        let target = row.target_seconds.map_or_else(String::new, |target| {
            format!("{target} s: {}", if seconds <= target { "reached" } else { "missed" })
        });
        let points = thousands(row.points as f64);
        vec![
            format!("{points} in {} dimensions, m = {}", row.dimensions, row.inducing),
            format!("{:.2}", row.field_seconds),
            format!("{:.2}", row.index_seconds),
            format!("{:.2}", row.search_seconds),
            format!("{seconds:.2}"),
            row.exponent.map_or_else(String::new, |exponent| format!("N^{exponent:.2}")),
            target,
            format!("{:.2} %", 100.0 * row.share_of_scan),
            format!("{:.4}", row.recall),
            format!("{:.0} %", 100.0 * row.explained),
        ]
    });
    format!("{}\n{}\n", table(&columns, rows), session.describe())
}

/// What matters to who chooses a library.
pub fn short_searches(session: &Session<Search>) -> String {
    let columns = ["workload", "index, s", "search, s", "queries/s", "times the scan", "recall"];
    let rows = session.rows.iter().map(|row| {
        vec![
            row.describe(),
            format!("{:.3}", row.index_seconds),
            format!("{:.3}", row.search_seconds),
            row.rate(),
            row.gain(),
            format!("{:.4}", row.recall),
        ]
    });
    format!("{}\n{}\n", table(&columns, rows), session.describe())
}

/// With the scan's seconds, what was evaluated, and the targets.
pub fn searches(session: &Session<Search>) -> String {
    let columns = [
        "workload",
        "index, s",
        "search, s",
        "queries/s",
        "scan, s",
        "times the scan",
        "target",
        "correlations",
        "recall",
    ];
    let rows = session.rows.iter().map(|row| {
        vec![
            row.describe(),
            format!("{:.3}", row.index_seconds),
            format!("{:.3}", row.search_seconds),
            row.rate(),
            format!("{:.3}", row.scan_seconds),
            row.gain(),
            format!("{}: {}", row.target, if row.reached { "reached" } else { "missed" }),
            row.share(),
            format!("{:.4}", row.recall),
        ]
    });
    let growth = growth(session).map_or_else(String::new, |exponent| {
        format!(
            " From vif-10k to vif-100k index and search grow as N^{exponent:.2} (target N^1.3)."
        )
    });
    format!("{}\n{}{growth}\n", table(&columns, rows), session.describe())
}

/// The exponent of index and search between the two sizes of `vif`.
fn growth(session: &Session<Search>) -> Option<f64> {
    let row = |name| session.rows.iter().find(|row| row.workload == name);
    let (small, large) = (row("vif-10k")?, row("vif-100k")?);
    let size = large.points as f64 / small.points as f64;
    Some((large.seconds() / small.seconds()).ln() / size.ln())
}

/// What the index evaluates, workload by workload.
pub fn shares(session: &Session<Search>) -> String {
    let columns = ["workload", "correlations, of the scan's", "times the scan", "recall"];
    let rows = session.rows.iter().map(|row| {
        vec![row.workload.clone(), row.share(), row.gain(), format!("{:.4}", row.recall)]
    });
    table(&columns, rows)
}

/// A program of `cargo bench --bench scan`.
#[derive(Deserialize)]
pub struct Scan {
    program: String,
    queries_per_second: f64,
    gflops: f64,
    /// None in f32.
    share_of_f64_peak: Option<f64>,
    recall: f64,
}

/// Every program that answers by comparing all points.
pub fn scans(session: &Session<Scan>) -> String {
    let columns = ["program", "queries/s", "GFLOP/s", "of the f64 peak", "recall"];
    let rows = session.rows.iter().map(|row| {
        let share = row.share_of_f64_peak;
        vec![
            row.program.clone(),
            thousands(row.queries_per_second),
            format!("{:.1}", row.gflops),
            share.map_or_else(String::new, |share| format!("{:.0} %", 100.0 * share)),
            format!("{:.4}", row.recall),
        ]
    });
    format!("{}\n{}\n", table(&columns, rows), session.describe())
}

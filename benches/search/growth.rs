//! How time grows with the number of points, and whether the counters explain it.
//!
//! Every phase of a build and a search has a count of what it does. The rates of the phases are measured with
//! 100,000 points; the counts of a larger run times these rates predict its seconds. What they leave
//! unexplained is work that no counter shows: a row where that is more than a third of the time fails.

use std::error::Error;
use std::time::Instant;

use rhotree::{
    CovarianceFamily, CovarianceFunction, FieldOptions, Index, IndexOptions, IndexSummary,
    Inducing, Neighbors, Queries, ResidualField, Scan, SearchOptions, SearchStatistics,
};
use serde_json::json;

use crate::cases::{Case, Target, uniform};
use crate::common::{self, median, peak_memory};
use crate::sampled_recall;

/// Neighbours of each point, among its predecessors.
const NEIGHBORS: usize = 30;

const LENGTH_SCALE: f64 = 0.05;

/// Up to so many points the answer is compared with the scan's, to the last bit.
const SCANNED_POINTS: usize = 100_000;

/// What the counters have to explain of a row's time.
const EXPLAINED: f64 = 0.7;

/// Points in a unit cube of so many dimensions, with so many inducing points, and the sizes, with the seconds that
/// are aimed at.
struct Series {
    dimensions: usize,
    inducing: usize,
    sizes: [(usize, Option<f64>); 3],
    /// The exponent that is aimed at from the first size to the last.
    exponent: Option<f64>,
}

const SERIES: [Series; 2] = [
    Series {
        dimensions: 2,
        inducing: 200,
        sizes: [(100_000, None), (300_000, None), (1_000_000, Some(12.0))],
        exponent: Some(1.08),
    },
    Series {
        dimensions: 3,
        inducing: 64,
        sizes: [(100_000, None), (300_000, Some(2.5)), (1_000_000, Some(10.0))],
        exponent: None,
    },
];

/// A phase: its name, what it does in some unit, and its seconds, summed over the threads.
type Phase = (&'static str, f64, f64);

/// The medians of one size.
struct Row {
    points: usize,
    field: f64,
    index: f64,
    search: f64,
    share: f64,
    recall: f64,
    phases: Vec<Phase>,
    /// Leaves met, and what was predicted of them when the index was built.
    leaves: [u64; 2],
    /// What the rates of the first size explain of the time.
    explained: f64,
    /// Of the process so far, in bytes.
    memory: usize,
}

impl Row {
    fn total(&self) -> f64 {
        self.index + self.search
    }

    /// The exponent of the growth since another row.
    fn exponent(&self, other: &Self) -> f64 {
        (self.total() / other.total()).ln() / (self.points as f64 / other.points as f64).ln()
    }
}

/// Measures and prints the table.
pub fn run(rounds: usize, save: bool) -> Result<(), Box<dyn Error>> {
    println!(
        "{} threads, {}; medians of {rounds} rounds; uniform points, Matérn 3/2, length scale {LENGTH_SCALE}, \
         {NEIGHBORS} predecessors\n",
        rayon::current_num_threads(),
        rhotree::COMPILER,
    );
    println!(
        "{:>2} {:>4} {:>9} {:>8} {:>8} {:>9} {:>8} {:>7} {:>7} {:>8} {:>9} {:>10}",
        "d",
        "m",
        "N",
        "field s",
        "index s",
        "search s",
        "total s",
        "growth",
        "share",
        "recall",
        "explained",
        "peak"
    );
    let mut records = Vec::new();
    let mut unexplained = Vec::new();
    for series in &SERIES {
        let mut rows: Vec<Row> = Vec::new();
        for (points, target) in series.sizes {
            let mut row = measure(series, points, rounds)?;
            let rates = rows.first().map_or(&row.phases, |first| &first.phases);
            row.explained = explained(&row, rates);
            print(series, &row, rows.last());
            if let Some(seconds) = target {
                let verdict = if row.total() <= seconds { "reached" } else { "missed" };
                println!("{:>17} target {seconds} s: {verdict}", "");
            }
            if row.explained < EXPLAINED {
                unexplained.push(format!("d = {}, N = {points}", series.dimensions));
            }
            records.push(record(series, &row, rows.last(), target));
            rows.push(row);
        }
        if let (Some(first), Some(last), Some(target)) =
            (rows.first(), rows.last(), series.exponent)
        {
            let exponent = last.exponent(first);
            let verdict = if exponent <= target { "reached" } else { "missed" };
            println!(
                "{:>17} from {} points on: N^{exponent:.2}, target N^{target}: {verdict}",
                "", first.points
            );
        }
    }
    if save {
        common::results::save("growth", rounds, &records)?;
    }
    if unexplained.is_empty() {
        return Ok(());
    }
    Err(format!("counted work explains too little of the time of {}", unexplained.join("; "))
        .into())
}

/// Builds and searches some times.
fn measure(series: &Series, points: usize, rounds: usize) -> Result<Row, Box<dyn Error>> {
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[LENGTH_SCALE])?;
    let case = Case {
        name: "growth",
        place: "a unit cube",
        points: uniform(points, series.dimensions)?,
        function,
        inducing: Inducing::KMeansPlusPlus { count: series.inducing, seed: 1 },
        queries: None,
        k: NEIGHBORS,
        predecessors: true,
        target: Target::Seconds(0.0),
    };
    let start = Instant::now();
    let options = FieldOptions::default();
    let mut field =
        ResidualField::<f64>::new(&case.points, &case.function, &case.inducing, &options)?;
    let field_seconds = start.elapsed().as_secs_f64();

    let search = SearchOptions::new(NEIGHBORS).predecessors();
    let (mut index_seconds, mut search_seconds) = (Vec::new(), Vec::new());
    let mut runs: Vec<(f64, Vec<Phase>)> = Vec::new();
    let mut last: Option<(Neighbors, SearchStatistics)> = None;
    let mut predicted = 0;
    for _ in 0..rounds.max(1) {
        drop(last.take());
        let start = Instant::now();
        let index = Index::new(field, &IndexOptions::default())?;
        index_seconds.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let (neighbors, work) = index.search_with_statistics(Queries::All, &search)?;
        search_seconds.push(start.elapsed().as_secs_f64());
        let total = index_seconds[runs.len()] + search_seconds[runs.len()];
        runs.push((total, phases(&index, &work, points)));
        last = Some((neighbors, work));
        predicted = index.build_statistics().predicted.leaves;
        field = index.into_field();
    }
    let memory = peak_memory().unwrap_or(0);
    let (neighbors, work) = last.ok_or("no round")?;
    if points <= SCANNED_POINTS && Scan::new(&field).search(Queries::All, &search)? != neighbors {
        return Err(format!("the index's answer for {points} points isn't the scan's").into());
    }
    // The phases of the round in the middle.
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (_, phases) = runs.swap_remove(runs.len() / 2);
    let pairs = points as f64 * (points - 1) as f64 / 2.0;
    Ok(Row {
        points,
        field: field_seconds,
        index: median(&mut index_seconds),
        search: median(&mut search_seconds),
        share: (work.correlations + work.scanned + work.verified) as f64 / pairs,
        recall: sampled_recall(&case, &field, &neighbors, |query| query),
        phases,
        leaves: [work.leaves, predicted],
        explained: 0.0,
        memory,
    })
}

/// The phases of a build and a search. What a phase does is counted in multiply-adds, roughly: what matters is
/// that each count grows as its phase's work does.
fn phases(index: &Index, work: &SearchStatistics, points: usize) -> Vec<Phase> {
    let threads = rayon::current_num_threads() as f64;
    let field = index.field();
    let rows = (1 + field.dimensions() + field.inducing()) as f64;
    let pivots = match index.summary() {
        IndexSummary::Lists { pivots, .. } => pivots,
        _ => 0.0,
    };
    let (points, build) = (points as f64, index.build_statistics());
    let built = |seconds: core::time::Duration| seconds.as_secs_f64() * threads;
    let pairs = build.pairs as f64 * pivots * f64::from(64 * 64 * 2);
    let listed = build.bounds as f64 + 2.0 * rows * build.pivots as f64 + pairs;
    let ordered = 2.0 * work.entries as f64 + 10.0 * work.bounds as f64 + points * rows;
    let met = rows * (work.correlations as f64 + 4.0 * work.leaves as f64);
    let times = &work.times;
    vec![
        ("partition", points * rows, built(build.times.partition)),
        ("plan", 1.0, built(build.times.plan)),
        ("summaries", build.correlations as f64, built(build.times.summaries)),
        ("lists", listed, built(build.times.lists)),
        ("preparation", points, times.preparation.as_secs_f64()),
        ("ordering", ordered, times.ordering.as_secs_f64()),
        ("leaves", met, times.leaves.as_secs_f64()),
        ("answers", points, times.answers.as_secs_f64()),
        ("scan", rows * work.scanned as f64, times.scan.as_secs_f64()),
    ]
}

/// The share of a row's time that its counts explain at these rates; of the row that the rates are from, the share
/// that is in some phase.
fn explained(row: &Row, rates: &[Phase]) -> f64 {
    let seconds =
        row.phases.iter().zip(rates).map(
            |((_, count, _), (_, unit, seconds))| {
                if *unit > 0.0 { count / unit * seconds } else { 0.0 }
            },
        );
    let threads = rayon::current_num_threads() as f64;
    seconds.sum::<f64>() / (threads * row.total())
}

fn print(series: &Series, row: &Row, before: Option<&Row>) {
    let growth = before.map_or_else(String::new, |before| format!("N^{:.2}", row.exponent(before)));
    println!(
        "{:>2} {:>4} {:>9} {:>8.2} {:>8.2} {:>9.2} {:>8.2} {growth:>7} {:>6.2}% {:>8.4} {:>8.0}% {:>6.0} MiB",
        series.dimensions,
        series.inducing,
        row.points,
        row.field,
        row.index,
        row.search,
        row.total(),
        100.0 * row.share,
        row.recall,
        100.0 * row.explained,
        row.memory as f64 / f64::from(1 << 20),
    );
    let phases = row.phases.iter().map(|(name, _, seconds)| format!("{name} {seconds:.2}"));
    println!("{:>17} thread seconds: {}", "", phases.collect::<Vec<_>>().join(", "));
    let [met, predicted] = row.leaves.map(|leaves| leaves as f64 / row.points as f64);
    println!("{:>17} leaves met by a query: {met:.1}, predicted {predicted:.1}", "");
}

/// A row of `benches/results/growth.json`.
fn record(
    series: &Series,
    row: &Row,
    before: Option<&Row>,
    target: Option<f64>,
) -> serde_json::Value {
    json!({
        "dimensions": series.dimensions,
        "inducing": series.inducing,
        "points": row.points,
        "field_seconds": row.field,
        "index_seconds": row.index,
        "search_seconds": row.search,
        "exponent": before.map(|before| row.exponent(before)),
        "share_of_scan": row.share,
        "recall": row.recall,
        "explained": row.explained,
        "leaves_met": row.leaves[0],
        "leaves_predicted": row.leaves[1],
        "peak_memory_bytes": row.memory,
        "target_seconds": target,
    })
}

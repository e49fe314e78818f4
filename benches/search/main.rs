//! The tree against the scan, workload by workload: `cargo bench --bench search`.
//!
//! Index and search are timed in turns with the scan of the same queries, and the medians of a few rounds
//! are compared; the residual field is made before. The answers must be equal to the last bit or the
//! benchmark stops, and those of some queries are compared with a plain f64 loop over the definition: no
//! speed is printed without that recall.
//!
//! `cargo bench --bench search -- growth` shows how the time grows up to a million points,
//! `cargo bench --bench search -- kept` what it takes to make, keep and extend a screen, and
//! `cargo bench --bench search -- gold cities` runs some of the workloads, `--rounds 5` more rounds, and
//! `--save`, with all of them, takes the results to `benches/results`, from which the pages' tables are
//! made.

mod cases;
#[path = "../common/mod.rs"]
mod common;
mod growth;
mod kept;

use std::time::Instant;

use cases::{CASES, Case, Target};
use common::{Workload, median, recall, reference};
use rhotree::{
    FieldOptions, Index, IndexOptions, IndexSummary, Inducing, Neighbors, Queries, ResidualField,
    Scan, SearchOptions, SearchStatistics,
};

const ROUNDS: usize = 3;

/// A search is repeated for this long in each round.
const SHORT_SECONDS: f64 = 0.4;

/// Queries that are compared with the plain loop.
const REFERENCE_QUERIES: usize = 48;

/// The medians of one workload.
struct Figures {
    index: f64,
    search: f64,
    scan: f64,
    queries: usize,
    recall: f64,
    summary: IndexSummary,
    work: SearchStatistics,
    share: f64,
    bytes: usize,
    block_bytes: usize,
    points: usize,
}

/// What the command line asks for.
struct Arguments {
    // Names of workloads; none means all.
    wanted: Vec<String>,
    rounds: usize,
    save: bool,
}

impl Arguments {
    fn parse() -> Result<Self, Box<dyn std::error::Error>> {
        let mut arguments = Self { wanted: Vec::new(), rounds: ROUNDS, save: false };
        let mut given = std::env::args().skip(1).filter(|argument| argument != "--bench");
        while let Some(argument) = given.next() {
            match argument.as_str() {
                "--rounds" => {
                    arguments.rounds = given.next().ok_or("--rounds needs a number")?.parse()?;
                }
                "--save" => arguments.save = true,
                _ => arguments.wanted.push(argument),
            }
        }
        if arguments.save && !(arguments.wanted.is_empty() || arguments.wanted == ["growth"]) {
            return Err("--save is for a session of all workloads, or of the growth".into());
        }
        Ok(arguments)
    }

    fn wants(&self, case: &Case) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|name| name == case.name)
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse()?;
    if arguments.wanted == ["growth"] {
        return growth::run(arguments.rounds, arguments.save);
    }
    if arguments.wanted == ["kept"] {
        return kept::run(arguments.rounds);
    }
    println!(
        "{} threads, {}; medians of {} rounds, index and search in turns with the scan\n",
        rayon::current_num_threads(),
        rhotree::COMPILER,
        arguments.rounds
    );
    println!(
        "{:<10} {:>9} {:>9} {:>9} {:>11} {:>8} {:>7} {:>8}  target",
        "workload", "index s", "search s", "scan s", "queries/s", "speedup", "share", "recall"
    );
    let mut measured = Vec::new();
    for make in CASES {
        let case = make()?;
        if arguments.wants(&case) {
            let figures = measure(&case, arguments.rounds)?;
            println!("{}\n{}", row(&case, &figures), details(&figures));
            measured.push((case, figures));
        }
    }
    if let Some(exponent) = exponent(&measured) {
        println!("\nvif from 10k to 100k: index and search grow as N^{exponent:.2}, target N^1.3");
    }
    if arguments.save {
        let rows: Vec<_> = measured.iter().map(|(case, figures)| record(case, figures)).collect();
        common::results::save("search", arguments.rounds, &rows)?;
    }
    Ok(())
}

/// The exponent of index and search between the two sizes of `vif`, where both ran.
fn exponent(measured: &[(Case, Figures)]) -> Option<f64> {
    let figures = |name| measured.iter().find(|(case, _)| case.name == name).map(|(_, it)| it);
    let (small, large) = (figures("vif-10k")?, figures("vif-100k")?);
    let times = (large.total() / small.total()).ln();
    Some(times / (large.points as f64 / small.points as f64).ln())
}

/// Builds, searches and scans in turns.
fn measure(case: &Case, rounds: usize) -> Result<Figures, Box<dyn std::error::Error>> {
    let field = ResidualField::<f64>::new(
        &case.points,
        &case.function,
        &case.inducing,
        &FieldOptions::default(),
    )?;
    let queries = case.queries.as_deref().map_or(Queries::All, Queries::Ids);
    let mut options = SearchOptions::new(case.k);
    options.predecessors_only = case.predecessors;
    let mut seconds: [Vec<f64>; 3] = Default::default();
    let mut last: Option<(Neighbors, Index, SearchStatistics)> = None;
    for _ in 0..rounds.max(1) {
        drop(last.take());
        let copy = field.clone();
        let start = Instant::now();
        let tree = Index::new(copy, &IndexOptions::default())?;
        seconds[0].push(start.elapsed().as_secs_f64());
        let (neighbors, work) =
            repeat(&mut seconds[1], || tree.search_with_statistics(queries, &options))?;
        let expected = repeat(&mut seconds[2], || Scan::new(&field).search(queries, &options))?;
        if neighbors != expected {
            return Err(format!("{}: the tree's answer isn't the scan's", case.name).into());
        }
        last = Some((neighbors, tree, work));
    }
    let (neighbors, tree, work) = last.ok_or("no round")?;
    let [index, search, scan] = seconds.each_mut().map(|seconds| median(seconds));
    let n = case.points.len();
    let id = |query: usize| case.queries.as_ref().map_or(query, |ids| ids[query]);
    let pairs: f64 = (0..neighbors.queries())
        .map(|query| if case.predecessors { id(query) as f64 } else { n as f64 })
        .sum();
    let share = (work.correlations + work.scanned) as f64 / pairs;
    Ok(Figures {
        index,
        search,
        scan,
        queries: neighbors.queries(),
        recall: sampled_recall(case, &field, &neighbors, id),
        summary: tree.summary(),
        work,
        share,
        bytes: tree.bytes(),
        block_bytes: field.bytes(),
        points: n,
    })
}

/// Times a search, a short one several times; the last answer.
fn repeat<R>(
    seconds: &mut Vec<f64>,
    mut search: impl FnMut() -> Result<R, rhotree::Error>,
) -> Result<R, rhotree::Error> {
    let start = Instant::now();
    loop {
        let begin = Instant::now();
        let answer = search()?;
        seconds.push(begin.elapsed().as_secs_f64());
        if start.elapsed().as_secs_f64() > SHORT_SECONDS {
            return Ok(answer);
        }
    }
}

/// The recall of some queries' answers against a plain loop over the definition.
fn sampled_recall(
    case: &Case,
    field: &ResidualField<f64>,
    neighbors: &Neighbors,
    id: impl Fn(usize) -> usize,
) -> f64 {
    let (factor, residual_variances) = field.factor();
    let step = neighbors.queries() / REFERENCE_QUERIES;
    // The first has no predecessors.
    let rows: Vec<usize> = (1..=REFERENCE_QUERIES).map(|query| query * step - 1).collect();
    let workload = Workload {
        points: case.points.clone(),
        function: case.function.clone(),
        factor,
        residual_variances,
        queries: rows.iter().map(|&row| id(row)).collect(),
        k: case.k,
    };
    let mut exact = reference(&workload, rows.len());
    if case.predecessors {
        for (correlations, &query) in exact.iter_mut().zip(&workload.queries) {
            correlations[query..].fill(-1.0);
        }
    }
    let answers = |&row: &usize| {
        let ids = neighbors.ids(row).iter().map(|&id| id as i64);
        ids.chain(std::iter::repeat(-1)).take(case.k)
    };
    let answer: Vec<i64> = rows.iter().flat_map(answers).collect();
    recall(&exact, &answer, case.k)
}

impl Figures {
    /// Seconds of index and search.
    fn total(&self) -> f64 {
        self.index + self.search
    }

    fn speedup(&self) -> f64 {
        self.scan / self.total()
    }

    fn rate(&self) -> f64 {
        self.queries as f64 / self.search
    }
}

fn row(case: &Case, figures: &Figures) -> String {
    format!(
        "{:<10} {:>9.3} {:>9.3} {:>9.3} {:>11.0} {:>8.2} {:>6.1}% {:>8.4}  {}: {}",
        case.name,
        figures.index,
        figures.search,
        figures.scan,
        figures.rate(),
        figures.speedup(),
        100.0 * figures.share,
        figures.recall,
        case.target.words(),
        if case.target.is_reached(figures) { "reached" } else { "missed" }
    )
}

fn details(figures: &Figures) -> String {
    let mib = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    let work = &figures.work;
    let chosen = match &figures.summary {
        IndexSummary::Lists { leaves, pivots, floor, entries, .. } => format!(
            "{leaves} leaves, {pivots:.1} pivots and {entries:.1} entries each, floor {floor:.2}; \
             {:.0} correlations a query, {:.0} MiB of leaves read, {} early and {} lonely queries scanned",
            work.correlations as f64 / work.listed.max(1) as f64,
            mib(work.bytes as usize),
            work.early,
            work.lonely
        ),
        IndexSummary::Scan { reason } => {
            let each = |count: u64| count as f64 / work.screened.max(1) as f64;
            format!(
                "scan: {reason}; {} queries screened, of each {:.0} points, {:.0} looked at again, \
                 {:.0} in full",
                work.screened,
                each(work.screened_pairs),
                each(work.survivors),
                each(work.verified)
            )
        }
        _ => String::new(),
    };
    format!(
        "{:<10} {chosen}; {:.0} MiB beside blocks of {:.0} MiB",
        "",
        mib(figures.bytes),
        mib(figures.block_bytes)
    )
}

/// A row of `benches/results/search.json`: what was measured, and what a reader must know of it. What
/// follows from these, such as rates, is left to the tables.
fn record(case: &Case, figures: &Figures) -> serde_json::Value {
    serde_json::json!({
        "workload": case.name,
        "place": case.place,
        "covariance": case.function.family().name(),
        "length_scale": case.function.length_scale(0),
        "points": figures.points,
        "inducing": match case.inducing {
            Inducing::Random { count, .. } | Inducing::KMeansPlusPlus { count, .. } => count,
            _ => 0,
        },
        "k": case.k,
        "predecessors": case.predecessors,
        "queries": figures.queries,
        "index_seconds": figures.index,
        "search_seconds": figures.search,
        "scan_seconds": figures.scan,
        "share_of_scan": figures.share,
        "recall": figures.recall,
        "search_alone": matches!(case.target, Target::Rate(_)),
        "target": case.target.words(),
        "reached": case.target.is_reached(figures),
    })
}

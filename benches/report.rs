//! The experiments of the optimisation report, each on true answers: `cargo bench --bench report`.
//!
//! Every row answers the same queries of the same points over the same tree, in turns, and the medians
//! of several rounds are compared; the figures of one run belong together. Every answer must be the
//! scan's; its recall is against a plain f64 loop on a part of the queries.
//!
//! Arguments, after `--`: `gold` or `cities` for one workload alone, `--queries N`, `--rounds N`, and
//! `--best-isa` to leave out the rows of other instruction sets, whose trees take their time.

mod common;

use std::time::Instant;

use common::{Workload, cities, gold, median, recall, reference};
use rhotree::cover_tree::{
    Allocation, Blocking, BoundForm, CacheStorage, Grouping, Layout, LevelCache, Strategy,
};
use rhotree::cover_tree::{Counters, Pruned};
use rhotree::cover_tree::{CoverTree, Metric, TraversalOptions};
use rhotree::{FieldOptions, Isa, Queries, ResidualField, Scan, SearchOptions};

/// Queries whose answers are checked.
const CHECKED: usize = 64;

struct Arguments {
    workload: Option<String>,
    queries: usize,
    rounds: usize,
    best_isa: bool,
}

/// A row of the table: a traversal, or the scan where there is none.
struct Row<'a> {
    name: String,
    // The report's queries a second.
    report: &'static str,
    field: &'a ResidualField<f64>,
    search: Option<(&'a CoverTree<'a, f64>, TraversalOptions)>,
    seconds: Vec<f64>,
    recall: f64,
    counters: Counters,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse()?;
    for (name, workload) in [("gold", gold as fn() -> _), ("cities", cities)] {
        if arguments.workload.as_ref().is_none_or(|wanted| wanted == name) {
            run(name, workload()?, &arguments)?;
        }
    }
    Ok(())
}

fn run(
    name: &str,
    mut workload: Workload,
    arguments: &Arguments,
) -> Result<(), Box<dyn std::error::Error>> {
    workload.queries.truncate(arguments.queries);
    println!(
        "{name}: {} queries against {} points, d = {}, m = {}, k = {}, {}; {} threads, {}",
        workload.queries.len(),
        workload.points.len(),
        workload.points.dimensions(),
        workload.columns(),
        workload.k,
        workload.function.family(),
        rayon::current_num_threads(),
        rhotree::COMPILER
    );
    let fields = fields(&workload, arguments.best_isa)?;
    let mut trees = Vec::new();
    for field in &fields {
        let start = Instant::now();
        trees.push(CoverTree::new(field, Metric::Residual)?);
        let seconds = start.elapsed().as_secs_f64();
        println!("tree built in {seconds:.1} s with {}", field.isa());
    }
    describe(&trees[0]);
    let mut rows = rows(&fields, &trees);
    measure(&mut rows, &workload, arguments.rounds);
    print(&mut rows, &workload);
    Ok(())
}

/// The workload's field on every instruction set, or on the best alone.
fn fields(
    workload: &Workload,
    best_isa: bool,
) -> Result<Vec<ResidualField<f64>>, Box<dyn std::error::Error>> {
    let mut isas: Vec<Isa> = common::scan_isas().collect();
    if best_isa {
        isas.truncate(1);
    }
    let mut fields = Vec::new();
    for isa in isas {
        let options = FieldOptions::default().isa(isa);
        let (points, function) = (&workload.points, &workload.function);
        let (factor, variances) = (&workload.factor, &workload.residual_variances);
        fields.push(ResidualField::from_factor(points, function, factor, variances, &options)?);
    }
    Ok(fields)
}

/// Runs the rows in turns; the first round counts and compares answers, the others are timed.
fn measure(rows: &mut [Row<'_>], workload: &Workload, rounds: usize) {
    let exact = reference(workload, CHECKED.min(workload.queries.len()));
    let scanned = rows[rows.len() - 1].answer(workload);
    for round in 0..=rounds {
        for row in &mut *rows {
            if round == 0 {
                let answer = row.count(workload); // and a warm-up
                row.recall = recall(&exact, &answer, workload.k);
                assert_eq!(answer, scanned, "{}: not the scan's answer", row.name);
            } else {
                let start = Instant::now();
                row.answer(workload);
                row.seconds.push(start.elapsed().as_secs_f64());
            }
        }
    }
}

/// The report's path, one change at a time, and what it left to the future. One list, however long: each
/// row is an earlier one with a change.
fn rows<'a>(fields: &'a [ResidualField<f64>], trees: &'a [CoverTree<'a, f64>]) -> Vec<Row<'a>> {
    // As the report had it: row-major points, fixed blocks, the chord, a query at a time.
    let report = TraversalOptions::default()
        .strategy(Strategy::LevelSynchronous)
        .allocation(Allocation::PerGroup)
        .level_cache(LevelCache::Off)
        .cache_storage(CacheStorage::Fill)
        .visited_set(false)
        .fused(false)
        .layout(Layout::Rows)
        .blocking(Blocking::Fixed(64))
        .bound(BoundForm::Chord)
        .grouping(Grouping::Single);
    let reuse = report.allocation(Allocation::PerChunk);
    let minimum = reuse.level_cache(LevelCache::Minimum);
    let tightest = reuse.level_cache(LevelCache::Tightest);
    let frontier = tightest.cache_storage(CacheStorage::Frontier);
    let blocks = frontier.layout(Layout::Blocks);
    let dynamic = blocks.blocking(Blocking::Dynamic);
    let angle = dynamic.bound(BoundForm::Angle);
    let fused = angle.fused(true);
    let tile = fused.grouping(Grouping::Tile);
    let generation = CacheStorage::Generation;
    let best_first = fused.strategy(Strategy::BestFirst);
    let named = [
        ("best first, heap", "1,300", report.strategy(Strategy::BestFirst)),
        ("level-synchronous (A)", "7,000", report),
        ("A, fused kernel", "5,900", report.fused(true)),
        ("A, scratch reused per chunk (B)", "-", reuse),
        ("B, level cache MIN (C)", "12,800", minimum),
        ("C, reset by generation", "6,900", minimum.cache_storage(generation)),
        ("C, visited set", "8,000", minimum.visited_set(true)),
        ("B, level cache tightest (D)", "-", tightest),
        ("D, reset by generation", "-", tightest.cache_storage(generation)),
        ("D, visited set", "-", tightest.visited_set(true)),
        ("D, cache with the frontier (E)", "-", frontier),
        ("E, structure of arrays (F)", "future", blocks),
        ("F, dynamic blocking (G)", "future", dynamic),
        ("G, angle (H)", "-", angle),
        ("H, fused kernel (I)", "-", fused),
        ("I, but best first", "-", best_first),
        ("I, tiles of queries (J)", "-", tile),
        ("J, array of structures", "-", tile.layout(Layout::Rows)),
        ("J, two passes", "-", tile.fused(false)),
        ("J, chord", "-", tile.bound(BoundForm::Chord)),
        ("J, fixed blocks of 64", "-", tile.blocking(Blocking::Fixed(64))),
        ("J, level cache off", "-", tile.level_cache(LevelCache::Off)),
    ];
    let mut rows: Vec<Row<'_>> = named
        .into_iter()
        .map(|(name, figure, options)| {
            Row::new(name.into(), figure, &fields[0], Some((&trees[0], options)))
        })
        .collect();
    for (field, tree) in fields.iter().zip(trees).skip(1) {
        rows.push(Row::new(format!("J, {}", field.isa()), "future", field, Some((tree, tile))));
    }
    for field in fields {
        rows.push(Row::new(format!("scan of all points, {}", field.isa()), "-", field, None));
    }
    rows
}

impl<'a> Row<'a> {
    fn new(
        name: String,
        report: &'static str,
        field: &'a ResidualField<f64>,
        search: Option<(&'a CoverTree<'a, f64>, TraversalOptions)>,
    ) -> Self {
        let counters = Counters::new(field.len());
        Self { name, report, field, search, seconds: Vec::new(), recall: 0.0, counters }
    }

    fn answer(&self, workload: &Workload) -> Vec<i64> {
        let (queries, options) = (Queries::Ids(&workload.queries), SearchOptions::new(workload.k));
        let neighbors = match &self.search {
            Some((tree, traversal)) => tree.search(queries, &options, traversal),
            None => Scan::new(self.field).search(queries, &options),
        };
        neighbors.expect("the ids are the field's").into_padded().0
    }

    fn count(&mut self, workload: &Workload) -> Vec<i64> {
        let (queries, options) = (Queries::Ids(&workload.queries), SearchOptions::new(workload.k));
        if let Some((tree, traversal)) = &self.search {
            let neighbors =
                tree.search_with_statistics(queries, &options, traversal, &mut self.counters);
            neighbors.expect("the ids are the field's").into_padded().0
        } else {
            self.counters.queries = workload.queries.len();
            self.counters.correlations = workload.queries.len() * self.field.len();
            self.answer(workload)
        }
    }
}

fn describe(tree: &CoverTree<'_, f64>) {
    let shape = tree.shape();
    println!(
        "{} nodes, {} leaves, most children {}; nodes by depth {:?}",
        shape.nodes, shape.leaves, shape.most_children, shape.widths
    );
    for level in &shape.levels {
        println!(
            "  level {:>4}: {:>6} nodes, {:>6} inner, {:>8.1} children, radius {:.4} mean, {:.4} most",
            level.level,
            level.nodes,
            level.inner,
            level.branching,
            level.mean_radius,
            level.greatest_radius
        );
    }
}

fn print(rows: &mut [Row<'_>], workload: &Workload) {
    println!(
        "\n{:<36} {:>10} {:>8} {:>14} {:>8} {:>14} {:>12}",
        "", "queries/s", "recall", "correlations", "share", "bounds", "the report's"
    );
    for row in &mut *rows {
        let rate = workload.queries.len() as f64 / median(&mut row.seconds);
        println!(
            "{:<36} {rate:>10.0} {:>8.4} {:>14.0} {:>6.1} % {:>14.0} {:>12}",
            row.name,
            row.recall,
            row.counters.correlations_per_query(),
            100.0 * row.counters.share_of_scan(),
            row.counters.bounds as f64 / workload.queries.len() as f64,
            row.report
        );
    }
    println!("\nnodes pruned per group, by {}", Pruned::ALL.map(Pruned::name).join(", "));
    for row in rows.iter().filter(|row| row.search.is_some()) {
        let groups = row.counters.groups.max(1) as f64;
        let pruned = row.counters.pruned.map(|count| format!("{:.1}", count as f64 / groups));
        println!("{:<36} {}; frontier {:?}", row.name, pruned.join(", "), row.counters.frontier);
    }
    println!();
}

impl Arguments {
    fn parse() -> Result<Self, String> {
        let mut arguments =
            Self { workload: None, queries: usize::MAX, rounds: 3, best_isa: false };
        let mut given = std::env::args().skip(1);
        while let Some(argument) = given.next() {
            let mut number = || {
                let value = given.next().ok_or(format!("{argument} needs a number"))?;
                value.parse().map_err(|_| format!("{argument} is {value:?}: it must be a number"))
            };
            match argument.as_str() {
                "--bench" => {} // from cargo
                "--queries" => arguments.queries = number()?,
                "--rounds" => arguments.rounds = number()?.max(1),
                "--best-isa" => arguments.best_isa = true,
                "gold" | "cities" => arguments.workload = Some(argument),
                _ => return Err(format!("{argument:?} is unknown: see the head of the benchmark")),
            }
        }
        Ok(arguments)
    }
}

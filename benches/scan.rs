//! The exact scan of "gold" against the machine's peak, against numpy with BLAS, fused against
//! two-pass, and hand-written against auto-vectorised: `cargo bench --bench scan`.
//!
//! Every program answers the same queries on the same V and p, in turns, and the medians of several
//! rounds are compared. No throughput is printed without the recall of its own answers against a
//! plain f64 loop on a part of the queries.
//!
//! numpy runs if `python3` has it; otherwise its line says that it was skipped. `-- --save` takes the
//! results to `benches/results`, from which the pages' tables are made.

mod common;

use std::time::Instant;

use common::{Workload, gold, median, peak_flops, recall, reference};
use rhotree::{
    Element, Error, FieldOptions, Isa, IsaError, Queries, ResidualField, Scan, SearchOptions,
};
use rhotree_kernels::layout::{Blocks, PANEL_QUERIES, Panel, ResidualShape};
use rhotree_kernels::{Candidates, Kernels, Order};

const ROUNDS: usize = 5;

/// One program of the comparison.
struct Entry<'a> {
    name: String,
    threads: usize,
    queries: usize,
    // Whether the f64 peak bounds it.
    double: bool,
    // Answers all its queries: ids, k for each.
    search: Box<dyn FnMut() -> Vec<i64> + 'a>,
    seconds: Vec<f64>,
    recall: f64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let save = std::env::args().any(|argument| argument == "--save");
    let gold = gold()?;
    let threads = rayon::current_num_threads();
    println!(
        "gold: {} queries against {} points, d = {}, m = {}, k = {}; {threads} threads, {}",
        gold.queries.len(),
        gold.points.len(),
        gold.points.dimensions(),
        gold.columns(),
        gold.k,
        rhotree::COMPILER
    );
    let mut fields = Vec::new();
    for isa in common::scan_isas() {
        fields.push(field::<f64>(&gold, isa)?);
    }
    let single = field::<f32>(&gold, fields[0].isa())?;
    let panels = TwoPass::new(&gold, &fields[0])?;
    let mut entries = entries(&gold, &fields, &single, &panels);
    match common::Numpy::start(&gold)? {
        Some(mut numpy) => {
            entries.push(Entry::new("numpy, f64, BLAS", &gold, move || numpy.search()));
        }
        None => println!("numpy: skipped, python3 has none"),
    }
    let peak = measure(&mut entries, &gold, threads)?;
    let rows = report(&mut entries, &gold, peak / threads as f64);
    if let Some(bytes) = common::peak_memory() {
        let mib = |bytes: usize| bytes as f64 / f64::from(1 << 20);
        println!(
            "\nblocks {:.0} MiB each; peak of the process {:.0} MiB",
            mib(fields[0].bytes()),
            mib(bytes)
        );
    }
    if save {
        common::results::save("scan", ROUNDS, &rows)?;
    }
    Ok(())
}

/// The library's scans by instruction set and precision, and one thread with its tile fused or not.
fn entries<'a>(
    gold: &'a Workload,
    fields: &'a [ResidualField<f64>],
    single: &'a ResidualField<f32>,
    panels: &'a TwoPass,
) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'_>> = fields
        .iter()
        .map(|field| {
            let name = format!("rhotree, f64, {}", field.isa());
            Entry::new(name, gold, move || scan(field, gold))
        })
        .collect();
    let name = format!("rhotree, f32, {}", single.isa());
    let single = Entry::new(name, gold, move || scan(single, gold));
    entries.push(Entry { double: false, ..single });
    for (words, fused) in [("fused", true), ("two passes", false)] {
        let name = format!("rhotree, f64, {}, 1 thread, {words}", fields[0].isa());
        let entry = Entry::new(name, gold, move || panels.search(fused));
        entries.push(Entry { threads: 1, queries: panels.queries(), ..entry });
    }
    entries
}

/// Runs the programs in turns; the f64 peak of all threads.
fn measure(entries: &mut [Entry<'_>], gold: &Workload, threads: usize) -> Result<f64, IsaError> {
    let exact = reference(gold, 64);
    // The fastest: the ceiling, not what the machine's other work left of it.
    let mut peak = 0.0_f64;
    for round in 0..=ROUNDS {
        peak = peak.max(peak_flops::<f64>(Isa::detect(), threads)?);
        for entry in &mut *entries {
            let start = Instant::now();
            let answer = (entry.search)();
            let seconds = start.elapsed().as_secs_f64();
            if round == 0 {
                entry.recall = recall(&exact, &answer, gold.k); // and a warm-up
            } else {
                entry.seconds.push(seconds);
            }
        }
    }
    println!("f64 FMA peak of all threads: {:.1} GFLOP/s\n", peak / 1e9);
    Ok(peak)
}

/// Prints the table; its rows for `benches/results/scan.json`. Shares are of the peak of the threads that a
/// program has.
fn report(entries: &mut [Entry<'_>], gold: &Workload, peak: f64) -> Vec<serde_json::Value> {
    println!(
        "{:<46} {:>10} {:>9} {:>12} {:>8}",
        "", "queries/s", "GFLOP/s", "of f64 peak", "recall"
    );
    let mut rows = Vec::new();
    for entry in entries {
        let rate = entry.queries as f64 / median(&mut entry.seconds);
        let flops = rate * (gold.points.len() * 2 * (gold.columns() + 3)) as f64;
        let share = flops / (peak * entry.threads as f64);
        println!(
            "{:<46} {rate:>10.0} {:>9.1} {:>10.1} % {:>8.4}",
            entry.name,
            flops / 1e9,
            100.0 * share,
            entry.recall
        );
        rows.push(serde_json::json!({
            "program": entry.name,
            "threads": entry.threads,
            "queries": entry.queries,
            "queries_per_second": rate,
            "gflops": flops / 1e9,
            "share_of_f64_peak": entry.double.then_some(share),
            "recall": entry.recall,
        }));
    }
    rows
}

impl<'a> Entry<'a> {
    /// A program that answers all queries with all threads, in f64.
    fn new(
        name: impl Into<String>,
        gold: &Workload,
        search: impl FnMut() -> Vec<i64> + 'a,
    ) -> Self {
        Self {
            name: name.into(),
            threads: rayon::current_num_threads(),
            queries: gold.queries.len(),
            double: true,
            search: Box::new(search),
            seconds: Vec::new(),
            recall: 0.0,
        }
    }
}

fn field<T: Element>(gold: &Workload, isa: Isa) -> Result<ResidualField<T>, Error> {
    let options = FieldOptions::default().isa(isa);
    ResidualField::from_factor(
        &gold.points,
        &gold.function,
        &gold.factor,
        &gold.residual_variances,
        &options,
    )
}

fn scan<T: Element>(field: &ResidualField<T>, gold: &Workload) -> Vec<i64> {
    let options = SearchOptions::new(gold.k);
    let neighbors = Scan::new(field).search(Queries::Ids(&gold.queries), &options);
    neighbors.expect("the ids are the field's").into_padded().0
}

/// The scan in its simplest form on one thread, fused or in two passes: the same tile, the same
/// blocking, and a matrix of correlations in between or not.
struct TwoPass {
    k: usize,
    shape: ResidualShape,
    kernels: Kernels<f64>,
    blocks: Vec<f64>,
    offset: usize,
    ids: Vec<u32>,
    panels: Vec<Vec<f64>>,
    queries: Vec<usize>,
}

impl TwoPass {
    /// Blocks of a run: what a chunk of queries takes from the cache.
    const RUN: usize = 2;

    fn new(gold: &Workload, field: &ResidualField<f64>) -> Result<Self, Error> {
        let shape = ResidualShape { dimensions: 3, columns: gold.columns() };
        let rows = shape.rows();
        let value = |point: usize, row: usize| match row {
            0 => gold.scale(point),
            1..=3 => gold.points.row(point)[row - 1],
            _ => gold.weight(point, row - 4),
        };
        let lanes = f64::BLOCK_LANES;
        let count = gold.points.len();
        // Aligned to a cache line, as the library's blocks are.
        let mut blocks = vec![0.0; count * rows + lanes];
        let offset = blocks.as_ptr().align_offset(64);
        for point in 0..count {
            for row in 0..rows {
                let place = (point / lanes * rows + row) * lanes + point % lanes;
                blocks[offset + place] = value(point, row);
            }
        }
        let queries = gold.queries[..10 * PANEL_QUERIES].to_vec();
        let panels = queries
            .chunks_exact(PANEL_QUERIES)
            .map(|queries| {
                (0..rows).flat_map(|row| queries.iter().map(move |&q| value(q, row))).collect()
            })
            .collect();
        Ok(Self {
            k: gold.k,
            shape,
            kernels: Kernels::new(field.isa())?,
            blocks,
            offset,
            ids: (0..count as u32).collect(),
            panels,
            queries,
        })
    }

    fn queries(&self) -> usize {
        self.queries.len()
    }

    fn search(&self, fused: bool) -> Vec<i64> {
        let mut candidates: Vec<Candidates<f64>> = self
            .queries
            .iter()
            .map(|&query| {
                let mut candidates = Candidates::new(self.k, Order::Ascending);
                candidates.reset(u32::MAX, Some(query as u32));
                candidates
            })
            .collect();
        let lanes = Self::RUN * f64::BLOCK_LANES;
        let mut matrix = vec![0.0; PANEL_QUERIES * lanes];
        let data = &self.blocks[self.offset..][..self.ids.len() * self.shape.rows()];
        let all = Blocks::new(data, self.shape.rows()).expect("whole blocks");
        for first in (0..all.len()).step_by(Self::RUN) {
            let blocks = all.slice(first..first + Self::RUN);
            let ids = &self.ids[first * f64::BLOCK_LANES..][..blocks.points()];
            for (panel, candidates) in
                self.panels.iter().zip(candidates.chunks_exact_mut(PANEL_QUERIES))
            {
                let panel = Panel::new(panel, PANEL_QUERIES).expect("whole rows");
                let family = rhotree::CovarianceFamily::Rbf;
                if fused {
                    self.kernels
                        .select_neighbors(family, self.shape, panel, blocks, ids, candidates)
                        .expect("the shapes agree");
                } else {
                    self.kernels
                        .residual_correlations(family, self.shape, panel, blocks, &mut matrix)
                        .expect("the shapes agree");
                    for (row, candidates) in matrix.chunks_exact(lanes).zip(candidates) {
                        self.kernels.select(row, ids, candidates).expect("the shapes agree");
                    }
                }
            }
        }
        let ids = candidates.iter_mut().flat_map(|candidates| {
            candidates.finish().iter().map(|candidate| i64::from(candidate.id)).collect::<Vec<_>>()
        });
        ids.collect()
    }
}

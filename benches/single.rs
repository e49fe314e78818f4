//! Scans of few queries against the bandwidth of the memory: `cargo bench --bench single`.
//!
//! A scan of one query reads the blocks and the ids of all points once, and can take no less than reading them does.
//! Blocks of this size are read in turns with it by the kernels' dot products, one multiply-add for each number: their
//! rate is the bandwidth. Sixteen queries are two tiles, and of 1,024 each takes its share of the arithmetic; both
//! have rounds of their own, since a shared machine is slow for a while after seconds of work.
//!
//! No time is printed without the recall of the same answers against plain f64 loops over the definition.
//!
//! `--rounds 21` makes more rounds, and `m200 m512` names some of the workloads.

mod common;

use std::hint::black_box;
use std::time::Instant;

use common::{median, recall, reference};
use memmap2::MmapMut;
use rayon::prelude::*;
use rhotree::{Element, Queries, ResidualField, Scan, SearchOptions};
use rhotree_kernels::Kernels;
use rhotree_kernels::layout::Blocks;

const ROUNDS: usize = 11;

/// Bytes of the blocks: far more than the caches of a core.
const BYTES: usize = 128 << 20;

/// Dimensions and inducing points.
const SHAPES: [(usize, usize); 7] =
    [(2, 0), (2, 16), (2, 64), (2, 200), (10, 200), (2, 512), (50, 1024)];

/// Queries of each kind of search.
const QUERIES: [usize; 3] = [1, 16, 1024];

/// Blocks that a thread reads at a time.
const RUN_BLOCKS: usize = 64;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (rounds, wanted) = common::arguments(ROUNDS)?;
    println!(
        "{} threads, {}; medians of {rounds} rounds, reading and scans in turns\n\n\
         {:<6} {:>3} {:>9} {:>10} {:>10} {:>12} {:>10} {:>16} {:>8}",
        rayon::current_num_threads(),
        rhotree::COMPILER,
        "",
        "d",
        "N",
        "read GB/s",
        "one, ms",
        "of bandwidth",
        "16, ms",
        "each of 1024, ms",
        "recall"
    );
    for (dimensions, columns) in SHAPES {
        let name = format!("m{columns}");
        if wanted.is_empty() || wanted.contains(&name) {
            measure(&name, dimensions, columns, rounds.max(1))?;
        }
    }
    Ok(())
}

/// Measures a workload and prints its line.
fn measure(
    name: &str,
    dimensions: usize,
    columns: usize,
    rounds: usize,
) -> Result<(), Box<dyn std::error::Error>> {
    let rows = 1 + dimensions + columns;
    let count = BYTES / (rows * size_of::<f64>());
    let (workload, field) = common::uniform::<f64>(count, dimensions, columns, QUERIES[2])?;
    let exact = reference(&workload, QUERIES[1]);

    let read = Reader::new(&field, rows);
    let options = SearchOptions::new(workload.k);
    let mut found = 1.0_f64;
    let mut scan = |count: usize| -> Result<f64, rhotree::Error> {
        let start = Instant::now();
        let neighbors =
            Scan::new(&field).search(Queries::Ids(&workload.queries[..count]), &options)?;
        let seconds = start.elapsed().as_secs_f64();
        let (ids, _) = neighbors.into_padded();
        let checked = count.min(exact.len());
        found = found.min(recall(&exact[..checked], &ids[..checked * workload.k], workload.k));
        Ok(seconds)
    };
    let mut seconds: [Vec<f64>; 4] = Default::default();
    for _ in 0..rounds {
        let start = Instant::now();
        read.run();
        seconds[0].push(start.elapsed().as_secs_f64());
        seconds[1].push(scan(QUERIES[0])?);
    }
    for (seconds, count) in seconds[2..].iter_mut().zip(&QUERIES[1..]) {
        for _ in 0..rounds {
            seconds.push(scan(*count)?);
        }
    }
    let scanned = (field.bytes() + field.len() * size_of::<u32>()) as f64;
    let [reading, one, sixteen, many] = seconds.each_mut().map(|seconds| median(seconds));
    println!(
        "{name:<6} {dimensions:>3} {count:>9} {:>10.1} {:>10.2} {:>10.0} % {:>10.2} {:>16.3} {found:>8.4}",
        read.bytes() / reading / 1e9,
        one * 1e3,
        100.0 * (scanned / one) / (read.bytes() / reading),
        sixteen * 1e3,
        many * 1e3 / QUERIES[2] as f64,
    );
    Ok(())
}

/// As many bytes as the blocks of a field, on huge pages as theirs are, and what reads them.
struct Reader {
    kernels: Kernels<f64>,
    rows: usize,
    pages: MmapMut,
}

impl Reader {
    fn new(field: &ResidualField<f64>, rows: usize) -> Self {
        let mut pages =
            MmapMut::map_anon(field.bytes()).expect("there is memory for as much again");
        #[cfg(target_os = "linux")]
        let _ = pages.advise(memmap2::Advice::HugePage); // where it has none, the field's aren't huge either
        // Written, since pages that were never touched are all the same one.
        bytemuck::cast_slice_mut(&mut pages)
            .par_chunks_mut(1 << 16)
            .for_each(|part| part.fill(1.0_f64));
        let kernels = Kernels::new(field.isa()).expect("the field has it");
        Self { kernels, rows, pages }
    }

    fn bytes(&self) -> f64 {
        self.pages.len() as f64
    }

    fn run(&self) {
        let run = RUN_BLOCKS * self.rows * f64::BLOCK_LANES;
        let query = vec![0.5; self.rows];
        let data: &[f64] = bytemuck::cast_slice(&self.pages);
        data.par_chunks(run).for_each_init(
            || [0.0; RUN_BLOCKS * f64::BLOCK_LANES],
            |output, data| {
                let blocks = Blocks::new(data, self.rows).expect("whole blocks");
                let output = &mut output[..blocks.points()];
                self.kernels.dot_products(&query, blocks, 0, output).expect("as many rows");
                black_box(output);
            },
        );
    }
}

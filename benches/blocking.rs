//! The cut of the scan against fixed ones: `cargo bench --bench blocking`.
//!
//! A scan is cut into chunks of queries and runs of blocks by the size of a core's second-level cache, the shape of the
//! points and the number of queries. Each search is made as if the cache had one size or another, in turns, and the size
//! of the least median is the best fixed choice. Then the search by default and that of this size are made in pairs: the
//! median of their ratios is printed. To compare with the least of several medians instead would be to compare with
//! the luckiest.
//!
//! No time is printed without the recall of the same answers against plain f64 loops over the definition, and all
//! cuts have to give the same answer.
//!
//! `--rounds 9` makes more rounds, `m200 m512` names some of the workloads, `f32` takes single precision.

mod common;

use std::time::Instant;

use common::{median, recall, reference};
use rhotree::{Element, Queries, Scan, SearchOptions};

const ROUNDS: usize = 5;

/// Bytes of the blocks in f64 where there are few queries, and points where all are queries.
const BYTES: usize = 16 << 20;
const POINTS: usize = 8192;

const COLUMNS: [usize; 6] = [0, 16, 64, 200, 512, 1024];
const DIMENSIONS: [usize; 5] = [1, 2, 5, 10, 50];

/// Queries of each kind of search; none are all.
const QUERIES: [usize; 4] = [1, 16, 1024, 0];

/// Sizes of a cache in KiB.
const CACHES: [usize; 6] = [128, 256, 512, 1024, 2048, 4096];

/// Queries that are checked.
const CHECKED: usize = 16;

/// A search takes at least so many seconds, repeated where it is shorter.
const LEAST_SECONDS: f64 = 0.03;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (rounds, mut wanted) = common::arguments(ROUNDS)?;
    let single = wanted.iter().any(|word| word == "f32");
    wanted.retain(|word| word != "f32");
    println!(
        "{} threads, {}, {}; medians of {rounds} rounds, cuts in turns\n\n\
         {:<6} {:>3} {:>9} {:>8} {:>11} {:>9} {:>6} {:>8}",
        rayon::current_num_threads(),
        rhotree::COMPILER,
        if single { "f32" } else { "f64" },
        "",
        "d",
        "N",
        "queries",
        "default, ms",
        "best, KiB",
        "ratio",
        "recall"
    );
    let mut ratios = Vec::new();
    for columns in COLUMNS {
        let name = format!("m{columns}");
        if !wanted.is_empty() && !wanted.contains(&name) {
            continue;
        }
        for dimensions in DIMENSIONS {
            for queries in QUERIES {
                let shape = Shape { dimensions, columns, queries };
                ratios.push(if single {
                    shape.measure::<f32>(&name, rounds.max(1))?
                } else {
                    shape.measure::<f64>(&name, rounds.max(1))?
                });
            }
        }
    }
    let greatest = ratios.iter().copied().fold(0.0, f64::max);
    let near = ratios.iter().filter(|&&ratio| ratio <= 1.05).count();
    println!(
        "\nby default {:.3} times the best at the median, {greatest:.3} at most; within 5 % in {near} of {}",
        median(&mut ratios),
        ratios.len()
    );
    Ok(())
}

/// A kind of search.
struct Shape {
    dimensions: usize,
    columns: usize,
    queries: usize,
}

impl Shape {
    /// Measures it and prints its line; the ratio of the default to the best.
    fn measure<T: Element>(
        &self,
        name: &str,
        rounds: usize,
    ) -> Result<f64, Box<dyn std::error::Error>> {
        let &Self { dimensions, columns, queries } = self;
        let count = match queries {
            0 => POINTS,
            _ => BYTES / ((1 + dimensions + columns) * size_of::<f64>()),
        };
        let (mut workload, field) = common::uniform::<T>(count, dimensions, columns, queries)?;
        if queries == 0 {
            workload.queries = (0..count).collect();
        }
        let checked = workload.queries.len().min(CHECKED);
        let exact = reference(&workload, checked);

        let options = SearchOptions::new(workload.k);
        let default = Scan::new(&field);
        let search = |scan: &Scan<'_, T>| {
            let start = Instant::now();
            let answer = scan.search(Queries::Ids(&workload.queries), &options);
            answer.map(|answer| (answer, start.elapsed().as_secs_f64()))
        };
        let (answer, first) = search(&default)?;
        let repeats = (LEAST_SECONDS / first).ceil().clamp(1.0, 100.0) as usize;
        let time = |scan: &Scan<'_, T>| -> Result<f64, rhotree::Error> {
            let mut total = 0.0;
            for _ in 0..repeats {
                let (other, seconds) = search(scan)?;
                assert_eq!(other, answer, "cuts differ");
                total += seconds;
            }
            Ok(total / repeats as f64)
        };
        let scans = CACHES.map(|kibibytes| default.cache(kibibytes << 10));
        let mut seconds = vec![Vec::new(); scans.len()];
        for _ in 0..rounds {
            for (scan, seconds) in scans.iter().zip(&mut seconds) {
                seconds.push(time(scan)?);
            }
        }
        let medians: Vec<f64> = seconds.iter_mut().map(|seconds| median(seconds)).collect();
        let least = |a: &usize, b: &usize| medians[*a].total_cmp(&medians[*b]);
        let best = (0..CACHES.len()).min_by(least).expect("there are some");
        let (mut ratios, mut seconds) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            let (by_default, fixed) = (time(&default)?, time(&scans[best])?);
            ratios.push(by_default / fixed);
            seconds.push(by_default);
        }
        let (ids, _) = answer.into_padded();
        let found = recall(&exact, &ids[..checked * workload.k], workload.k);
        let ratio = median(&mut ratios);
        println!(
            "{name:<6} {dimensions:>3} {count:>9} {:>8} {:>11.3} {:>9} {ratio:>6.3} {found:>8.4}",
            workload.queries.len(),
            median(&mut seconds) * 1e3,
            CACHES[best],
        );
        Ok(ratio)
    }
}

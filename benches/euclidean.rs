//! The Euclidean index, workload by workload: `cargo bench --bench euclidean`.
//!
//! Index and search are timed in turns with a naive scan, plain f64 loops and a selection, of sampled queries on
//! as many threads; the medians of a few rounds are compared. The scan's answers are the reference of the recall,
//! without which no speed is printed.
//!
//! `cargo bench --bench euclidean -- cube3 cube10` runs some of the workloads, `--rounds 5` more rounds.

mod common;

use std::time::Instant;

use common::median;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use rhotree::{EuclideanIndex, Neighbors, Points, Queries, SearchOptions, SearchStatistics};

const ROUNDS: usize = 3;

/// Queries of the naive scan.
const SAMPLED: usize = 48;

/// Neighbours of each query.
const K: usize = 30;

/// All points as queries.
struct Case {
    name: &'static str,
    count: usize,
    dimensions: usize,
    predecessors: bool,
    make: fn(usize, usize) -> Vec<f64>,
}

const CASES: [Case; 11] = [
    case("cube2", 1_000_000, 2, true, uniform),
    case("cube3", 1_000_000, 3, true, uniform),
    case("cube3-all", 1_000_000, 3, false, uniform),
    case("cube5", 1_000_000, 5, true, uniform),
    case("cube10", 100_000, 10, true, uniform),
    case("cube10-all", 100_000, 10, false, uniform),
    case("cube20", 50_000, 20, true, uniform),
    case("sorted", 1_000_000, 3, true, sorted),
    case("clusters", 1_000_000, 3, true, clusters),
    case("grid", 1_000_000, 3, true, grid),
    case("copies", 1_000_000, 3, true, copies),
];

const fn case(
    name: &'static str,
    count: usize,
    dimensions: usize,
    predecessors: bool,
    make: fn(usize, usize) -> Vec<f64>,
) -> Case {
    Case { name, count, dimensions, predecessors, make }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (rounds, wanted) = common::arguments(ROUNDS)?;
    println!(
        "{} threads, {}; medians of {rounds} rounds, in turns with a naive scan of {SAMPLED} queries\n",
        rayon::current_num_threads(),
        rhotree::COMPILER
    );
    println!(
        "{:<10} {:>9} {:>3} {:>8} {:>9} {:>10} {:>9} {:>8} {:>9} {:>7}",
        "workload",
        "points",
        "d",
        "index s",
        "search s",
        "queries/s",
        "times",
        "leaves",
        "distances",
        "recall"
    );
    for case in CASES {
        if wanted.is_empty() || wanted.iter().any(|name| name == case.name) {
            measure(&case, rounds)?;
        }
    }
    Ok(())
}

/// Builds, searches and scans in turns, and prints a row.
fn measure(case: &Case, rounds: usize) -> Result<(), Box<dyn std::error::Error>> {
    let coordinates = (case.make)(case.count, case.dimensions);
    let points = Points::new(coordinates, case.dimensions)?;
    let mut options = SearchOptions::new(K);
    options.predecessors_only = case.predecessors;
    let sample: Vec<usize> = (1..=SAMPLED).map(|query| query * case.count / SAMPLED - 1).collect();
    let mut seconds: [Vec<f64>; 3] = Default::default();
    let mut last: Option<(Neighbors, SearchStatistics, Vec<f64>)> = None;
    for _ in 0..rounds.max(1) {
        drop(last.take());
        let start = Instant::now();
        let index = EuclideanIndex::new(&points, &[1.0], None)?;
        seconds[0].push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let (neighbors, work) = index.search_with_statistics(Queries::All, &options)?;
        seconds[1].push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let worst =
            sample.par_iter().map(|&query| scan(&points, query, case.predecessors)).collect();
        seconds[2].push(start.elapsed().as_secs_f64());
        last = Some((neighbors, work, worst));
    }
    let (neighbors, work, worst) = last.ok_or("no round")?;
    let [index, search, naive] = seconds.each_mut().map(|seconds| median(seconds));
    let each = |count: u64| count as f64 / case.count as f64;
    println!(
        "{:<10} {:>9} {:>3} {:>8.3} {:>9.3} {:>10.0} {:>9.1} {:>8.1} {:>9.0} {:>7.4}",
        case.name,
        case.count,
        case.dimensions,
        index,
        search,
        case.count as f64 / search,
        naive / SAMPLED as f64 * case.count as f64 / (index + search),
        each(work.leaves),
        each(work.distances),
        recall(&points, &neighbors, &sample, &worst, case.predecessors)
    );
    Ok(())
}

/// The squared distance of the k-th neighbour, or of the last, by plain loops.
fn scan(points: &Points, query: usize, predecessors: bool) -> f64 {
    let end = if predecessors { query } else { points.len() };
    let others = (0..end).filter(|&point| point != query);
    let mut squared: Vec<f64> =
        others.map(|point| squared_distance(points, query, point)).collect();
    let place = K.min(squared.len()) - 1;
    *squared.select_nth_unstable_by(place, f64::total_cmp).1
}

fn squared_distance(points: &Points, query: usize, point: usize) -> f64 {
    points.row(query).iter().zip(points.row(point)).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// The share of the sampled queries' neighbours that are distinct, admitted and no farther than the scan's k-th, but
/// for rounding.
fn recall(
    points: &Points,
    neighbors: &Neighbors,
    sample: &[usize],
    worst: &[f64],
    predecessors: bool,
) -> f64 {
    const ROUNDING: f64 = 1e-13;
    let mut hits = 0;
    for (&query, worst) in sample.iter().zip(worst) {
        let mut ids = neighbors.ids(query).to_vec();
        ids.sort_unstable();
        ids.dedup();
        let near = |&&id: &&usize| {
            let admitted = if predecessors { id < query } else { id != query };
            admitted && squared_distance(points, query, id) <= worst * (1.0 + ROUNDING)
        };
        hits += ids.iter().filter(near).count();
    }
    hits as f64 / (sample.len() * K) as f64
}

fn uniform(count: usize, dimensions: usize) -> Vec<f64> {
    let mut generator = ChaCha8Rng::seed_from_u64(20_261_124);
    (0..count * dimensions).map(|_| generator.random()).collect()
}

/// Uniform, by the first coordinate: the predecessors of a point are all on one side.
fn sorted(count: usize, dimensions: usize) -> Vec<f64> {
    let coordinates = uniform(count, dimensions);
    let mut rows: Vec<&[f64]> = coordinates.chunks_exact(dimensions).collect();
    rows.sort_by(|a, b| a[0].total_cmp(&b[0]));
    rows.concat()
}

/// A thousand clusters whose sizes differ by a factor of a hundred.
fn clusters(count: usize, dimensions: usize) -> Vec<f64> {
    let centers = uniform(1000, dimensions);
    let mut generator = ChaCha8Rng::seed_from_u64(1);
    let mut coordinates = Vec::with_capacity(count * dimensions);
    for _ in 0..count {
        let cluster = generator.random_range(0..1000);
        let size = 10.0_f64.powf(-2.0 - 2.0 * (cluster % 10) as f64 / 9.0);
        let center = &centers[cluster * dimensions..][..dimensions];
        coordinates
            .extend(center.iter().map(|x| x + size * common::standard_normal(&mut generator)));
    }
    coordinates
}

/// 32,768 places.
fn grid(count: usize, dimensions: usize) -> Vec<f64> {
    uniform(count, dimensions).into_iter().map(|x| (x * 32.0).floor()).collect()
}

/// One place.
fn copies(count: usize, dimensions: usize) -> Vec<f64> {
    vec![0.5; count * dimensions]
}

//! The screen: rates of its multiply-adds in whole numbers against their peaks, and points of the second look.
//!
//! Its answers are held against the twin of the tests.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::hint::black_box;

use aligned_vec::{AVec, ConstAlign};
use criterion::{BenchmarkId, Criterion, Throughput};
use rhotree_kernels::layout::{PANEL_QUERIES, ScreenRowShape, ScreenShape};
use rhotree_kernels::{Isa, ScreenKernels};

use common::Random;
use common::screen::{Magnitude, RowOperands, ScreenOperands, levels, screen};

use crate::{COVARIANCE, for_each_isa_of};

/// Rows of coordinates, pairs and quads.
const SIZES: [(&str, [usize; 3]); 3] =
    [("quads", [0, 0, 64]), ("pairs", [0, 64, 0]), ("mix", [3, 8, 28])];
/// Blocks of points.
const BLOCKS: usize = 64;
/// Points of a second look, and their columns and dimensions.
const POINTS: usize = 1024;
const ROW_SHAPE: ScreenRowShape = ScreenRowShape { dimensions: 3, columns: 200 };
/// Steps of the peaks.
const STEPS: u64 = 10_000;

fn kernels(isa: Isa) -> ScreenKernels {
    ScreenKernels::new(isa).expect("the instruction set is available")
}

fn id(isa: Isa, size: &str) -> BenchmarkId {
    BenchmarkId::new(format!("{isa}/words"), size)
}

/// Words on cache lines.
fn aligned(words: &[u32]) -> AVec<u32, ConstAlign<64>> {
    AVec::from_slice(64, words)
}

pub fn screens(criterion: &mut Criterion) {
    select(criterion);
    rows(criterion);
    peaks(criterion);
}

fn select(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("screen_select");
    for (size, [coordinate_rows, pair_rows, quad_rows]) in SIZES {
        let shape = ScreenShape { coordinate_rows, pair_rows, quad_rows: levels(quad_rows) };
        let mut random = Random(1);
        let screen = screen(COVARIANCE, shape, &mut random);
        let numbers = (PANEL_QUERIES, BLOCKS);
        let mut operands = ScreenOperands::draw(screen, numbers, Magnitude::Spread, &mut random);
        operands.set_thresholds(&mut random);
        let (panel, blocks) = (aligned(&operands.panel()), aligned(&operands.blocks()));
        let mut masks = vec![0; PANEL_QUERIES * BLOCKS];
        let pairs = PANEL_QUERIES * operands.points.len();
        let products = 2 * (coordinate_rows + pair_rows) + 4 * quad_rows;
        group.throughput(Throughput::Elements((pairs * products) as u64));
        for_each_isa_of("screen_select", &Isa::ALL, |isa| {
            let kernels = kernels(isa);
            let mut run = || {
                let blocks = black_box(&blocks);
                kernels
                    .select(&screen, operands.level, &panel, PANEL_QUERIES, blocks, &mut masks)
                    .expect("shapes fit");
            };
            run();
            group.bench_function(id(isa, size), |bencher| bencher.iter(&mut run));
            for pair in 0..pairs {
                let (query, point) = (pair % PANEL_QUERIES, pair / PANEL_QUERIES);
                let (expected, error) = operands.expected(query, point);
                let above = expected - f64::from(operands.queries[query].scale);
                let stays = operands.stays(&masks, query, point);
                assert!(stays == (above >= 0.0) || above.abs() <= error, "{query} {point}");
            }
        });
    }
    group.finish();
}

fn rows(criterion: &mut Criterion) {
    let mut random = Random(2);
    let magnitude = Magnitude::Spread;
    let operands = RowOperands::draw(COVARIANCE, ROW_SHAPE, POINTS, magnitude, &mut random);
    let (query, rows) = (aligned(&operands.query_words()), aligned(&operands.row_words()));
    // Every third point: they are few, and not side by side.
    let numbers: Vec<u32> = (0..POINTS as u32).step_by(3).collect();
    let mut output = vec![0.0; numbers.len()];
    let mut group = criterion.benchmark_group("screen_rows");
    group.throughput(Throughput::Elements(numbers.len() as u64));
    for_each_isa_of("screen_rows", &Isa::ALL, |isa| {
        let kernels = kernels(isa);
        let mut run = || {
            let rows = black_box(&rows);
            kernels
                .correlations(&operands.screen, &query, rows, &numbers, &mut output)
                .expect("shapes fit");
        };
        run();
        let size = format!("m{}-d{}", ROW_SHAPE.columns, ROW_SHAPE.dimensions);
        group.bench_function(id(isa, &size), |bencher| bencher.iter(&mut run));
        for (&number, &found) in numbers.iter().zip(&output) {
            let (expected, bound) = operands.expected(number as usize);
            assert!((f64::from(found) - expected).abs() <= bound, "{number}: {found}, {expected}");
        }
    });
    group.finish();
}

/// The ceilings: nothing but products of pairs, or of four bytes.
fn peaks(criterion: &mut Criterion) {
    type Peak = fn(&ScreenKernels, u64) -> u64;
    let peaks: [(&str, Peak); 2] =
        [("pair_peak", ScreenKernels::pair_peak), ("quad_peak", ScreenKernels::quad_peak)];
    for (name, peak) in peaks {
        let mut group = criterion.benchmark_group(name);
        for_each_isa_of(name, &Isa::ALL, |isa| {
            let kernels = kernels(isa);
            group.throughput(Throughput::Elements(peak(&kernels, STEPS)));
            group.bench_function(id(isa, "peak"), |bencher| {
                bencher.iter(|| peak(&kernels, black_box(STEPS)));
            });
        });
        group.finish();
    }
}

//! Products of rows: those of a group of conditioning sets, of one point, and of a batch.
//!
//! A throughput counts two operations for each multiply-add of what is asked for; what the tiles compute besides is done
//! on the side.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use rhotree_kernels::Element;

use crate::operands::{Aligned, Rows, aligned, spread};
use crate::reference::{self, assert_close};
use crate::{for_each_isa, id, kernels};

/// Inducing points.
const COLUMNS: usize = 200;
/// The same, in whole blocks of both types.
const WHOLE_COLUMNS: usize = 208;
/// Rows of a union of conditioning sets, of one of them with its point, and of a batch.
const UNION: usize = 55;
const SET: usize = 31;
const BATCH: usize = 32;

/// What the sums of so many products of numbers of either sign may be off by, in units of the largest.
const TOLERANCE: f64 = 256.0;

pub fn products(criterion: &mut Criterion) {
    products_of::<f64>(criterion);
    products_of::<f32>(criterion);
}

fn products_of<T: Element>(criterion: &mut Criterion) {
    inner_products::<T>(criterion);
    linear_combination::<T>(criterion);
    outer_products::<T>(criterion);
}

/// The lower triangle of a union's products.
fn inner_products<T: Element>(criterion: &mut Criterion) {
    let rows = Rows::<T>::new(UNION, COLUMNS);
    let rows = rows.slices();
    let mut output: Aligned<T> = aligned(UNION * UNION, |_| 0.0);
    let pairs = || (0..UNION).flat_map(|i| (0..=i).map(move |j| (i, j)));
    let expected: Vec<f64> = pairs().map(|(i, j)| -reference::dot(rows[i], rows[j])).collect();
    let mut group = criterion.benchmark_group("inner_products");
    group.throughput(Throughput::Elements((UNION * (UNION + 1) * COLUMNS) as u64));
    for_each_isa("inner_products", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            kernels
                .subtract_inner_products(black_box(&rows), &rows, 0, &mut output, UNION)
                .expect("shapes fit");
        };
        let size = format!("n{UNION}-m{COLUMNS}");
        group.bench_function(id::<T>(isa.name(), size), |bencher| bencher.iter(&mut run));
        output.fill(T::ZERO);
        kernels.subtract_inner_products(&rows, &rows, 0, &mut output, UNION).expect("shapes fit");
        let found: Vec<T> = pairs().map(|(i, j)| output[i * UNION + j]).collect();
        assert_close("inner_products", &found, expected.iter().copied(), TOLERANCE);
    });
    group.finish();
}

fn linear_combination<T: Element>(criterion: &mut Criterion) {
    let rows = Rows::<T>::new(SET, COLUMNS);
    let rows = rows.slices();
    let coefficients: Aligned<T> = aligned(SET, |place| spread(place + 7) - 0.5);
    let mut output: Aligned<T> = aligned(COLUMNS, |_| 0.0);
    let column = |column: usize| -> Vec<T> { rows.iter().map(|row| row[column]).collect() };
    let expected: Vec<f64> =
        (0..COLUMNS).map(|c| reference::dot(&coefficients[..SET], &column(c))).collect();
    let mut group = criterion.benchmark_group("linear_combination");
    group.throughput(Throughput::Elements((2 * SET * COLUMNS) as u64));
    for_each_isa("linear_combination", |isa| {
        let kernels = kernels::<T>(isa);
        let (coefficients, output) = (&coefficients[..SET], &mut output[..COLUMNS]);
        let mut run = || {
            kernels.linear_combination(black_box(coefficients), &rows, output).expect("shapes fit");
        };
        run();
        let size = format!("n{SET}-m{COLUMNS}");
        group.bench_function(id::<T>(isa.name(), size), |bencher| bencher.iter(&mut run));
        assert_close("linear_combination", output, expected.iter().copied(), TOLERANCE);
    });
    group.finish();
}

/// The lower triangle of a batch's sum.
fn outer_products<T: Element>(criterion: &mut Criterion) {
    let (rows, columns) = (Rows::<T>::new(BATCH, WHOLE_COLUMNS), WHOLE_COLUMNS);
    let mut sums: Aligned<T> = aligned(columns * columns, |_| 0.0);
    let slices = rows.slices();
    let column = |column: usize| -> Vec<T> { slices.iter().map(|row| row[column]).collect() };
    let transposed: Vec<Vec<T>> = (0..columns).map(column).collect();
    let pairs = || (0..columns).flat_map(|i| (0..=i).map(move |j| (i, j)));
    let expected: Vec<f64> =
        pairs().map(|(i, j)| reference::dot(&transposed[i], &transposed[j])).collect();
    let mut group = criterion.benchmark_group("outer_products");
    group.throughput(Throughput::Elements((BATCH * columns * (columns + 1)) as u64));
    for_each_isa("outer_products", |isa| {
        let kernels = kernels::<T>(isa);
        let data = &rows.data;
        let mut run = || {
            kernels
                .add_outer_products(black_box(data), data, columns, &mut sums)
                .expect("shapes fit");
        };
        let size = format!("n{BATCH}-m{columns}");
        group.bench_function(id::<T>(isa.name(), size), |bencher| bencher.iter(&mut run));
        sums.fill(T::ZERO);
        kernels.add_outer_products(data, data, columns, &mut sums).expect("shapes fit");
        let found: Vec<T> = pairs().map(|(i, j)| sums[i * columns + j]).collect();
        assert_close("outer_products", &found, expected.iter().copied(), TOLERANCE);
    });
    group.finish();
}

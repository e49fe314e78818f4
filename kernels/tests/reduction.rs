//! Squared distances and dot products against loops in f64, for all lengths and first rows.

mod common;

use common::{Float, Random, available, cases, thinned};
use proptest::prelude::*;
use rhotree_kernels::layout::Blocks;
use rhotree_kernels::{Element, Kernels};

for_both_types!(any_shape, exact_on_small_whole_numbers);

/// Calls a kernel with the query, the blocks, the first row and the output.
type Kernel<T> = fn(&Kernels<T>, &[T], Blocks<'_, T>, usize, &mut [T]);

/// A reduction's kernel and the term that it sums.
struct Reduction<T: Element> {
    name: &'static str,
    kernel: Kernel<T>,
    term: fn(f64, f64) -> f64,
}

fn reductions<T: Element>() -> [Reduction<T>; 2] {
    [
        Reduction {
            name: "squared_distances",
            kernel: |kernels, query, blocks, first_row, output| {
                kernels.squared_distances(query, blocks, first_row, output).expect("it fits");
            },
            term: |q, p| (q - p) * (q - p),
        },
        Reduction {
            name: "dot_products",
            kernel: |kernels, query, blocks, first_row, output| {
                kernels.dot_products(query, blocks, first_row, output).expect("it fits");
            },
            term: |q, p| q * p,
        },
    ]
}

/// Compares every lane with the sum of its terms, allowing an error of `allowed` rounding units, in
/// the element's type and in f64, times the sum of the terms' magnitudes.
fn compare<T: Float>(data: &[T], rows: usize, query: &[T], first_row: usize, allowed: f64) {
    let blocks = Blocks::new(data, rows).expect("whole blocks");
    for kernels in available::<T>() {
        for Reduction { name, kernel, term } in reductions() {
            let mut output = vec![T::NAN; blocks.points()];
            kernel(&kernels, query, blocks, first_row, &mut output);
            for (point, value) in output.iter().enumerate() {
                let (mut sum, mut magnitude) = (0.0, 0.0);
                for (offset, q) in query.iter().enumerate() {
                    let p = blocks.get(point, first_row + offset).expect("it exists");
                    let term = term(q.to_f64(), p.to_f64());
                    sum += term;
                    magnitude += term.abs();
                }
                let units = T::UNIT_ROUNDOFF + f64::UNIT_ROUNDOFF;
                assert!(
                    (value.to_f64() - sum).abs() <= allowed * units * magnitude,
                    "{kernels:?} {name}: point {point}: {value}, not {sum}"
                );
            }
        }
    }
}

fn any_shape<T: Float>() {
    let shapes = (1_usize..80, 0_usize..20).prop_flat_map(|(rows, blocks)| {
        (0..=rows).prop_flat_map(move |first_row| {
            (Just(rows), Just(blocks), Just(first_row), 0..=rows - first_row)
        })
    });
    proptest!(cases(256), |((rows, blocks, first_row, length) in shapes, seed: u64)| {
        let mut random = Random(seed);
        let data: Vec<T> = random.values(blocks * rows * T::BLOCK_LANES, -2.0, 2.0);
        let query: Vec<T> = random.values(length, -2.0, 2.0);
        // A rounding per term and, for the difference, two more units, doubled by the square.
        compare(&data, rows, &query, first_row, length as f64 + 3.0);
    });
}

/// Every length from 0 to several unrolled steps, where nothing rounds: equal to the loop.
fn exact_on_small_whole_numbers<T: Float>() {
    let mut random = Random(3);
    for (blocks, length) in thinned((0..20).flat_map(|blocks| (0..20).map(move |l| (blocks, l)))) {
        let mut whole = |count| -> Vec<T> {
            (0..count).map(|_| T::from_f64(random.below(21) as f64 - 10.0)).collect()
        };
        let (first_row, rows) = (length % 3, length + length % 3 + length % 2 + 1);
        let data = whole(blocks * rows * T::BLOCK_LANES);
        compare(&data, rows, &whole(length), first_row, 0.0);
    }
}

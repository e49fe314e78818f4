//! Inner products, linear combinations and outer products of rows: to the last bit against the definition, operation by
//! operation, and in double-double arithmetic within what rounding can do.

mod common;

use common::double_double::DoubleDouble;
use common::{Float, Random, available, patterns, thinned};
use rhotree_kernels::{Element, Isa};

for_both_types!(
    inner_products_agree_with_the_definition,
    combinations_agree_with_the_definition,
    outer_products_agree_with_the_definition,
    sums_are_accurate,
    nothing_is_a_sum_too,
);

/// Columns that fill every part of a block, a register and a run, and more than are added up at a time.
fn columns<T: Element>() -> impl Iterator<Item = usize> {
    let runs = [13, 14, 25].map(|vectors| vectors * T::BLOCK_LANES);
    thinned((0..40).chain(runs).chain([200, 255, 256, 257, 300, 520]))
}

fn rows<T: Float>(count: usize, columns: usize, random: &mut Random) -> Vec<Vec<T>> {
    (0..count).map(|_| random.values(columns, -1.0, 1.0)).collect()
}

fn slices<T>(rows: &[Vec<T>]) -> Vec<&[T]> {
    rows.iter().map(Vec::as_slice).collect()
}

/// Values of any kind here and there.
fn season<T: Float>(rows: &mut [Vec<T>], random: &mut Random) {
    for value in rows.iter_mut().flatten() {
        if random.below(20) == 0 {
            *value = random.wild();
        }
    }
}

/// `addend + left * right`, rounded once.
fn fused<T: Float>(left: T, right: T, addend: T) -> T {
    T::from_f64(-left.to_f64()).fused_sub_from(right, addend)
}

/// The sum in `T`. That of two f32 is rounded from f64: rounding twice changes nothing, since f64 has more than twice as
/// many digits.
fn sum<T: Float>(left: T, right: T) -> T {
    T::from_f64(left.to_f64() + right.to_f64())
}

/// The inner product of two rows subtracted from a value, as the kernel promises to compute it.
fn subtracted<T: Float>(left: &[T], right: &[T], mut value: T) -> T {
    for (left, right) in left.chunks(256).zip(right.chunks(256)) {
        let mut sums = vec![T::ZERO; T::BLOCK_LANES];
        for (column, (&x, &y)) in left.iter().zip(right).enumerate() {
            let lane = &mut sums[column % T::BLOCK_LANES];
            *lane = fused(x, y, *lane);
        }
        while sums.len() > 1 {
            let upper = sums.split_off(sums.len() / 2);
            sums.iter_mut().zip(upper).for_each(|(lower, upper)| *lower = sum(*lower, upper));
        }
        value = T::from_f64(value.to_f64() - sums[0].to_f64());
    }
    value
}

fn inner_products_agree_with_the_definition<T: Float>() {
    if Isa::detect() == Isa::Portable {
        return; // without fused multiply-adds, perhaps
    }
    let mut random = Random(71);
    for columns in columns::<T>() {
        for is_wild in [false, true] {
            // Every size of a tile and a panel, and of what is left of them.
            let (first, second) = (random.below(17), random.below(17));
            let [mut left, mut right] =
                [first, second].map(|count| rows::<T>(count, columns, &mut random));
            if is_wild {
                season(&mut left, &mut random);
                season(&mut right, &mut random);
            }
            let (reach, stride) = (random.below(second + 3), second + random.below(4));
            let before: Vec<T> = random.values(first * stride, -2.0, 2.0);
            for kernels in available::<T>() {
                let mut found = before.clone();
                let (left, right) = (slices(&left), slices(&right));
                kernels
                    .subtract_inner_products(&left, &right, reach, &mut found, stride)
                    .expect("it fits");
                for (i, left) in left.iter().enumerate() {
                    for (j, right) in right.iter().enumerate().take(reach + i + 1) {
                        let expected = subtracted(left, right, before[i * stride + j]);
                        let found = found[i * stride + j];
                        assert_eq!(
                            found.pattern(),
                            expected.pattern(),
                            "{kernels:?}, {columns} columns, row {i} with {j}: {found} is not {expected}"
                        );
                    }
                    // What is between the rows stays as it is.
                    let between = i * stride + right.len()..(i + 1) * stride;
                    assert_eq!(patterns(&found[between.clone()]), patterns(&before[between]));
                }
            }
        }
    }
}

fn combinations_agree_with_the_definition<T: Float>() {
    if Isa::detect() == Isa::Portable {
        return; // without fused multiply-adds, perhaps
    }
    let mut random = Random(72);
    for columns in columns::<T>() {
        for is_wild in [false, true] {
            let count = random.below(40);
            let mut rows = rows::<T>(count, columns, &mut random);
            let coefficients: Vec<T> = random.values(count, -1.0, 1.0);
            if is_wild {
                season(&mut rows, &mut random);
            }
            let mut expected = vec![T::ZERO; columns];
            for (&coefficient, row) in coefficients.iter().zip(&rows) {
                for (sum, &value) in expected.iter_mut().zip(row) {
                    *sum = fused(coefficient, value, *sum);
                }
            }
            for kernels in available::<T>() {
                let mut found = vec![T::NAN; columns];
                let rows = slices(&rows);
                kernels.linear_combination(&coefficients, &rows, &mut found).expect("it fits");
                assert_eq!(patterns(&found), patterns(&expected), "{kernels:?}, {columns} columns");
            }
        }
    }
}

fn outer_products_agree_with_the_definition<T: Float>() {
    if Isa::detect() == Isa::Portable {
        return; // without fused multiply-adds, perhaps
    }
    let mut random = Random(73);
    for blocks in thinned(0..9) {
        for is_wild in [false, true] {
            let (columns, count) = (blocks * T::BLOCK_LANES, random.below(9));
            let [mut left, mut right] = [0, 1].map(|_| rows::<T>(count, columns, &mut random));
            if is_wild {
                season(&mut left, &mut random);
                season(&mut right, &mut random);
            }
            let before: Vec<T> = random.values(columns * columns, -1.0, 1.0);
            for kernels in available::<T>() {
                let mut found = before.clone();
                kernels
                    .add_outer_products(&left.concat(), &right.concat(), columns, &mut found)
                    .expect("it fits");
                for i in 0..columns {
                    for j in 0..=i {
                        let expected = left
                            .iter()
                            .zip(&right)
                            .fold(before[i * columns + j], |sum, (x, y)| fused(x[i], y[j], sum));
                        let found = found[i * columns + j];
                        assert_eq!(found.pattern(), expected.pattern(), "{kernels:?} {i}, {j}");
                    }
                }
            }
        }
    }
}

/// Against sums of a hundred bits: each product and sum of a chain rounds once.
fn sums_are_accurate<T: Float>() {
    let mut random = Random(74);
    for columns in columns::<T>().filter(|&columns| columns > 0) {
        let rows = rows::<T>(2, columns, &mut random);
        let (mut exact, mut magnitude) = (DoubleDouble::ZERO, 0.0);
        for (x, y) in rows[0].iter().zip(&rows[1]) {
            let product = DoubleDouble::from(x.to_f64()) * DoubleDouble::from(y.to_f64());
            exact = exact + product;
            magnitude += product.high.abs();
        }
        let tolerance = (columns as f64 + 8.0) * T::UNIT_ROUNDOFF * magnitude;
        for kernels in available::<T>() {
            let mut found = [T::ZERO];
            kernels
                .subtract_inner_products(&[&rows[0]], &[&rows[1]], 0, &mut found, 1)
                .expect("it fits");
            let error = (exact.high + found[0].to_f64() + exact.low).abs();
            assert!(
                error <= tolerance,
                "{kernels:?}, {columns} columns: {error:e} > {tolerance:e}"
            );
        }
    }
}

fn nothing_is_a_sum_too<T: Float>() {
    for kernels in available::<T>() {
        let row: &[T] = &[T::ONE; 3];
        let mut output = [T::NAN; 3];
        kernels.linear_combination(&[], &[], &mut output).expect("zeros");
        assert_eq!(patterns(&output), patterns(&[T::ZERO; 3]));
        kernels.linear_combination(&[T::ONE], &[&[]], &mut []).expect("no columns");
        kernels.subtract_inner_products(&[], &[row], 0, &mut [], 1).expect("no rows on the left");
        kernels.subtract_inner_products(&[row], &[], 5, &mut output, 3).expect("none on the right");
        assert_eq!(patterns(&output), patterns(&[T::ZERO; 3]));
        let mut value = [T::ONE];
        kernels.subtract_inner_products(&[&[]], &[&[]], 0, &mut value, 1).expect("no columns");
        kernels.subtract_inner_products(&[row], &[row], usize::MAX, &mut value, 1).expect("all");
        assert_eq!(value[0].to_f64(), -2.0);
        kernels.add_outer_products(&[], &[], 0, &mut []).expect("no columns");
        let mut sums = vec![T::ONE; T::BLOCK_LANES * T::BLOCK_LANES];
        kernels.add_outer_products(&[], &[], T::BLOCK_LANES, &mut sums).expect("no rows");
        assert!(sums.iter().all(|&sum| sum == T::ONE));
    }
}

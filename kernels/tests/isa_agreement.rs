//! The instruction sets agree to the last bit: every kernel, type and covariance, on any values at
//! all. The portable kernels are no exception: wherever another instruction set is available, so is
//! FMA, which they then use. Of the screen only the sums and the second look do; its kappa is approximate.

mod common;

use std::fmt::Debug;

use common::screen::{Magnitude, RowOperands, available_screens};
use common::{Float, Operands, Random, available, cases, patterns};
use proptest::prelude::*;
use rhotree_kernels::layout::{Blocks, ResidualShape, ScreenRowShape, TriangleShape};
use rhotree_kernels::{Candidates, CovarianceFamily, Kernels, Order};

for_both_types!(functions, reductions, residuals, triangles, products);

/// Asserts that `evaluate` returns the same for every instruction set.
fn agree<T: Float, R: PartialEq + Debug>(evaluate: impl Fn(Kernels<T>) -> R) {
    let mut all = available::<T>().into_iter();
    let first = all.next().expect("portable is always available");
    let expected = evaluate(first);
    for kernels in all {
        assert_eq!(evaluate(kernels), expected, "{kernels:?} is not {first:?}");
    }
}

fn wild<T: Float>(random: &mut Random, count: usize) -> Vec<T> {
    (0..count).map(|_| random.wild()).collect()
}

fn functions<T: Float>() {
    proptest!(cases(256), |(count in 0_usize..300, seed: u64)| {
        let values = wild::<T>(&mut Random(seed), count);
        agree::<T, _>(|kernels| {
            let mut results = values.clone();
            kernels.exp(&mut results);
            patterns(&results)
        });
        for covariance in CovarianceFamily::ALL {
            agree::<T, _>(|kernels| {
                let mut results = values.clone();
                kernels.covariance(covariance, &mut results);
                patterns(&results)
            });
            agree::<T, _>(|kernels| {
                let mut results = values.clone();
                kernels.covariance_slope(covariance, &mut results);
                patterns(&results)
            });
        }
    });
}

fn reductions<T: Float>() {
    proptest!(cases(256), |(length in 0_usize..40, rows in 0_usize..5, blocks in 0_usize..20, seed: u64)| {
        let mut random = Random(seed);
        let (first_row, rows) = (rows / 2, rows + length + 1);
        // Wild values make most sums infinite or NaN: moderate ones too.
        for moderate in [false, true] {
            let mut draw = |count: usize| -> Vec<T> {
                if moderate { random.values(count, -2.0, 2.0) } else { wild(&mut random, count) }
            };
            let (query, data) = (draw(length), draw(blocks * rows * T::BLOCK_LANES));
            let blocks = Blocks::new(&data, rows).expect("whole blocks");
            agree::<T, _>(|kernels| {
                let mut output = vec![T::ZERO; 2 * blocks.points()];
                let (squared, dots) = output.split_at_mut(blocks.points());
                kernels.squared_distances(&query, blocks, first_row, squared).expect("it fits");
                kernels.dot_products(&query, blocks, first_row, dots).expect("it fits");
                patterns(&output)
            });
        }
    });
}

fn triangles<T: Float>() {
    let kinds = prop::sample::select(vec![Values::Moderate, Values::Seasoned, Values::Wild]);
    proptest!(cases(256), |(order in 0_usize..40, values in kinds, seed: u64)| {
        let mut random = Random(seed);
        let shape = TriangleShape { order };
        let mut draw = |count: usize, low: f64, high: f64| -> Vec<T> {
            let mut drawn: Vec<T> = random.values(count * T::BLOCK_LANES, low, high);
            drawn.iter_mut().for_each(|value| values.season(value, &mut random));
            drawn
        };
        let mut matrices = draw(shape.entries(), -1.0, 1.0);
        for row in 0..order {
            let diagonal = TriangleShape::entry(row, row) * T::BLOCK_LANES;
            matrices[diagonal..][..T::BLOCK_LANES].copy_from_slice(&draw(1, 0.0, order as f64));
        }
        let (floors, sides) = (draw(order, 0.0, 0.1), draw(order, -1.0, 1.0));
        agree::<T, _>(|kernels| {
            let [mut factors, mut lower, mut upper] =
                [matrices.clone(), sides.clone(), sides.clone()];
            let raised = kernels.cholesky(shape, &mut factors, &floors).expect("it fits");
            kernels.solve_lower(shape, &factors, &mut lower).expect("it fits");
            kernels.solve_upper(shape, &factors, &mut upper).expect("it fits");
            (raised, [factors, lower, upper].map(|values| patterns(&values)))
        });
    });
}

fn products<T: Float>() {
    let kinds = prop::sample::select(vec![Values::Moderate, Values::Seasoned, Values::Wild]);
    proptest!(cases(256), |(count in 0_usize..30, columns in 0_usize..300, values in kinds, seed: u64)| {
        let mut random = Random(seed);
        let padded = columns.next_multiple_of(T::BLOCK_LANES);
        let mut draw = |count: usize| -> Vec<T> {
            let mut drawn: Vec<T> = random.values(count, -1.0, 1.0);
            drawn.iter_mut().for_each(|value| values.season(value, &mut random));
            drawn
        };
        let (data, coefficients) = (draw(count * padded), draw(count));
        let rows: Vec<&[T]> =
            data.chunks_exact(padded.max(1)).map(|row| &row[..columns]).take(count).collect();
        let coefficients = &coefficients[..rows.len()];
        agree::<T, _>(|kernels| {
            let mut inner = vec![T::ONE; rows.len() * rows.len()];
            let mut combination = vec![T::ZERO; columns];
            let mut outer = vec![T::ONE; padded * padded];
            kernels
                .subtract_inner_products(&rows, &rows, 0, &mut inner, rows.len())
                .expect("it fits");
            kernels.linear_combination(coefficients, &rows, &mut combination).expect("it fits");
            kernels.add_outer_products(&data, &data, padded, &mut outer).expect("it fits");
            let lower = |matrix: &[T], order: usize| -> Vec<u64> {
                (0..order).flat_map(|row| patterns(&matrix[row * order..][..=row])).collect()
            };
            (lower(&inner, rows.len()), patterns(&combination), lower(&outer, padded))
        });
    });
}

/// How often an operand's value is wild rather than moderate.
#[derive(Clone, Copy, Debug)]
enum Values {
    Moderate,
    /// One of 64.
    Seasoned,
    Wild,
}

impl Values {
    /// Replaces a moderate value now and then, always or never.
    fn season<T: Float>(self, value: &mut T, random: &mut Random) {
        let replace = match self {
            Self::Moderate => false,
            Self::Seasoned => random.below(64) == 0,
            Self::Wild => true,
        };
        if replace {
            *value = random.wild();
        }
    }
}

fn residuals<T: Float>() {
    let kinds = prop::sample::select(vec![Values::Moderate, Values::Seasoned, Values::Wild]);
    proptest!(cases(256), |(
        dimensions in 0_usize..9,
        columns in 0_usize..70,
        queries in 0_usize..=12,
        blocks in 0_usize..12,
        k in 0_usize..20,
        values in kinds,
        seed: u64,
    )| {
        let shape = ResidualShape { dimensions, columns };
        let mut operands = Operands::<T>::moderate(shape, queries, blocks, seed);
        let mut random = Random(!seed);
        for value in operands.panel.iter_mut().chain(&mut operands.blocks) {
            values.season(value, &mut random);
        }
        for covariance in CovarianceFamily::ALL {
            agree::<T, _>(|kernels| patterns(&operands.correlations(kernels, covariance)));
            agree::<T, _>(|kernels| patterns(&operands.signed_correlations(kernels, covariance)));
            if queries > 0 && blocks > 0 {
                let (query, count) = (random.below(queries), random.below(40));
                let points = operands.points();
                let numbers: Vec<u32> = (0..count).map(|_| random.below(points) as u32).collect();
                agree::<T, _>(|kernels| {
                    patterns(&operands.row_correlations(kernels, covariance, query, &numbers))
                });
            }
            agree::<T, _>(|kernels| {
                let mut candidates = vec![Candidates::new(k, Order::Any); queries];
                let (panel, blocks) = (operands.panel(), operands.blocks());
                kernels
                    .select_neighbors(
                        covariance, shape, panel, blocks, &operands.ids, &mut candidates,
                    )
                    .expect("the shapes agree");
                candidates.iter_mut().map(|c| c.finish().to_vec()).collect::<Vec<_>>()
            });
        }
    });
}

#[test]
fn second_looks() {
    proptest!(cases(256), |(
        dimensions in 0_usize..9,
        columns in 0_usize..250,
        count in 0_usize..70,
        is_extreme: bool,
        is_wild: bool,
        seed: u64,
    )| {
        let mut random = Random(seed);
        let shape = ScreenRowShape { dimensions, columns };
        let magnitude = if is_extreme { Magnitude::Extreme } else { Magnitude::Spread };
        for covariance in CovarianceFamily::ALL {
            let mut operands = RowOperands::draw(covariance, shape, 40, magnitude, &mut random);
            if is_wild {
                for point in &mut operands.points {
                    (point.scale, point.unit) = (random.wild(), random.wild());
                    // R may be anything too, even negative.
                    point.half_norm = i64::from(random.bits() as i32);
                }
            }
            let numbers: Vec<u32> = (0..count).map(|_| random.below(40) as u32).collect();
            let found = available_screens().into_iter().map(|kernels| {
                (kernels, patterns(&operands.correlations(kernels, &numbers)))
            });
            let found: Vec<_> = found.collect();
            for (kernels, patterns) in &found {
                prop_assert_eq!(patterns, &found[0].1, "{:?} is not {:?}", kernels, found[0].0);
            }
        }
    });
}

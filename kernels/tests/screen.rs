//! The screen against its formula in f64: which points stay, and the correlations of the second look.

mod common;

use std::ops::Range;

use common::screen::{
    Item, Magnitude, RowOperands, ScreenOperands, available_screens, greatest, levels, screen,
};
use common::{Random, cases, thinned};
use proptest::prelude::*;
use rhotree_kernels::layout::{SCREEN_BYTE, SCREEN_LANES, ScreenRowShape, ScreenShape};
use rhotree_kernels::{CovarianceFamily, Screen, ScreenKernels};

fn covariances() -> impl Strategy<Value = CovarianceFamily> {
    prop::sample::select(CovarianceFamily::ALL.as_slice())
}

fn shapes() -> impl Strategy<Value = ScreenShape> {
    (0_usize..4, 0_usize..6, [0_usize..12, 0..12, 0..12]).prop_map(
        |(coordinate_rows, pair_rows, mut quad_rows)| {
            quad_rows.sort_unstable();
            ScreenShape { coordinate_rows, pair_rows, quad_rows }
        },
    )
}

fn magnitudes() -> impl Strategy<Value = Magnitude> {
    prop::sample::select(vec![Magnitude::Spread, Magnitude::Extreme])
}

const LEVELS: Range<usize> = 0..ScreenShape::LEVELS;

/// Counts of pairs that stay, that go, and that are too near to the threshold to tell.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    stay: usize,
    go: usize,
    near: usize,
}

/// Compares every bit with the twin, except those of pairs that are too near to their query's threshold.
fn compare(operands: &ScreenOperands, kernels: ScreenKernels) -> Counts {
    let masks = operands.masks(kernels);
    let mut counts = Counts::default();
    for query in 0..operands.queries.len() {
        let threshold = f64::from(operands.queries[query].scale);
        for point in 0..operands.points.len() {
            let (value, error) = operands.expected(query, point);
            let stays = operands.stays(&masks, query, point);
            if (value - threshold).abs() <= error {
                counts.near += 1;
                continue;
            }
            assert_eq!(
                stays,
                value > threshold,
                "{kernels:?} {:?}: query {query}, point {point}: {value} and {threshold}",
                operands.screen
            );
            *(if stays { &mut counts.stay } else { &mut counts.go }) += 1;
        }
    }
    counts
}

#[test]
fn points_stay_as_the_formula_says() {
    let config = cases(400);
    proptest!(config, |(
        covariance in covariances(),
        shape in shapes(),
        queries in 0_usize..=12,
        blocks in 0_usize..6,
        magnitude in magnitudes(),
        level in LEVELS,
        seed: u64,
    )| {
        let mut random = Random(seed);
        let screen = screen(covariance, shape, &mut random);
        let mut operands = ScreenOperands::draw(screen, (queries, blocks), magnitude, &mut random);
        operands.level = level;
        operands.set_thresholds(&mut random);
        for kernels in available_screens() {
            compare(&operands, kernels);
        }
    });
}

#[test]
fn a_level_is_the_last_one_of_a_screen_that_ends_there() {
    let config = cases(200);
    proptest!(config, |(
        covariance in covariances(),
        shape in shapes(),
        queries in 0_usize..=12,
        blocks in 0_usize..6,
        magnitude in magnitudes(),
        seed: u64,
    )| {
        let mut random = Random(seed);
        let screen = screen(covariance, shape, &mut random);
        let mut operands = ScreenOperands::draw(screen, (queries, blocks), magnitude, &mut random);
        for level in LEVELS {
            operands.level = level;
            operands.set_thresholds(&mut random);
            let cut = operands.cut();
            for kernels in available_screens() {
                let (found, expected) = (operands.masks(kernels), cut.masks(kernels));
                prop_assert_eq!(found, expected, "{:?} {:?} {}", kernels, screen, level);
            }
        }
    });
}

#[test]
fn few_pairs_are_too_near_to_tell() {
    let shape = ScreenShape { coordinate_rows: 2, pair_rows: 4, quad_rows: levels(9) };
    for (covariance, level) in
        CovarianceFamily::ALL.into_iter().flat_map(|c| LEVELS.map(move |level| (c, level)))
    {
        let mut random = Random(3);
        let screen = screen(covariance, shape, &mut random);
        let mut operands = ScreenOperands::draw(screen, (12, 61), Magnitude::Spread, &mut random);
        operands.level = level;
        operands.set_thresholds(&mut random);
        for kernels in available_screens() {
            let Counts { stay, go, near } = compare(&operands, kernels);
            assert!(stay > 1000 && go > 1000 && near < 200, "{stay} {go} {near}");
        }
    }
}

#[test]
fn every_number_of_queries_blocks_and_rows() {
    for (coordinate_rows, pair_rows, quad_rows) in
        [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (2, 3, 0), (2, 0, 5), (0, 3, 5), (1, 2, 3)]
    {
        let shape = ScreenShape { coordinate_rows, pair_rows, quad_rows: levels(quad_rows) };
        for (queries, blocks) in
            thinned((0..=12).flat_map(|queries| (0..=5).map(move |b| (queries, b))))
        {
            for (covariance, magnitude) in CovarianceFamily::ALL
                .into_iter()
                .zip([Magnitude::Spread, Magnitude::Extreme].repeat(2))
            {
                let mut random = Random((queries * 100 + blocks) as u64);
                let screen = screen(covariance, shape, &mut random);
                let mut operands =
                    ScreenOperands::draw(screen, (queries, blocks), magnitude, &mut random);
                for level in LEVELS {
                    operands.level = level;
                    operands.set_thresholds(&mut random);
                    for kernels in available_screens() {
                        compare(&operands, kernels);
                    }
                }
            }
        }
    }
}

#[test]
fn thresholds_may_be_anything_and_what_is_not_a_number_stays() {
    let shape = ScreenShape { coordinate_rows: 2, pair_rows: 1, quad_rows: levels(2) };
    for covariance in CovarianceFamily::ALL {
        let mut random = Random(4);
        let screen = screen(covariance, shape, &mut random);
        let mut operands = ScreenOperands::draw(screen, (12, 3), Magnitude::Spread, &mut random);
        let thresholds = [
            (f32::NEG_INFINITY, true),
            (-1.0, true),
            (-0.0, true),
            (0.0, true),
            (1e3, false),
            (f32::MAX, false),
            (f32::INFINITY, false),
            (f32::NAN, true),
        ];
        for (threshold, all_stay) in thresholds {
            operands.queries.iter_mut().for_each(|query| query.scale = threshold);
            for kernels in available_screens() {
                let expected = if all_stay { u16::MAX } else { 0 };
                let masks = operands.masks(kernels);
                assert_eq!(masks, vec![expected; masks.len()], "{kernels:?} {threshold}");
            }
        }
        // A lane that is not a number stays alone.
        for (lane, spoil) in [
            (5, (|point, nan| point.scale = nan) as fn(&mut Item, f32)),
            (18, |point, nan| point.unit = nan),
            (47, |point, nan| point.radii[1] = nan),
        ] {
            let mut operands = operands.clone();
            operands.level = 1;
            // The radii of the other levels don't count.
            operands.points[11].radii[0] = f32::NAN;
            operands.points[12].radii[2] = f32::NAN;
            operands.queries.iter_mut().for_each(|query| query.scale = 1e3);
            spoil(&mut operands.points[lane], f32::NAN);
            for kernels in available_screens() {
                let masks = operands.masks(kernels);
                for (query, point) in (0..12).flat_map(|q| (0..48).map(move |p| (q, p))) {
                    let stays = operands.stays(&masks, query, point);
                    assert_eq!(stays, point == lane, "{kernels:?}: {query} {point}");
                }
            }
        }
    }
}

/// A point without scale and radius, and units of one: the mask tells |sum| to the last bit.
fn bare(operands: &mut ScreenOperands) {
    operands.screen.pair_unit = 1.0;
    for item in operands.queries.iter_mut().chain(&mut operands.points) {
        (item.scale, item.unit, item.radii) = (0.0, 1.0, [0.0; ScreenShape::LEVELS]);
    }
}

/// What a kernel makes of the two sums in f32: both are rounded, and so is what they add up to.
fn rounded(operands: &ScreenOperands, query: usize, point: usize) -> f32 {
    let (pairs, bytes) = operands.sums(query, point);
    let sum = f64::from(pairs as f32) + f64::from(bytes as f32);
    (if operands.screen.shape.pair_rows == 0 { bytes as f32 } else { sum as f32 }).abs()
}

/// Masks with each query's threshold at its sum with some point, and just above it.
fn assert_exact(operands: &mut ScreenOperands) {
    for point in 0..operands.points.len() {
        for above in [false, true] {
            for query in 0..operands.queries.len() {
                let sum = rounded(operands, query, point);
                operands.queries[query].scale = if above { sum.next_up() } else { sum };
            }
            for kernels in available_screens() {
                let masks = operands.masks(kernels);
                for query in 0..operands.queries.len() {
                    for other in 0..operands.points.len() {
                        let threshold = operands.queries[query].scale;
                        assert_eq!(
                            operands.stays(&masks, query, other),
                            rounded(operands, query, other) >= threshold,
                            "{kernels:?} {:?}: {threshold} and {:?}",
                            operands.screen,
                            operands.sums(query, other)
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn sums_are_exact_on_every_instruction_set() {
    let config = cases(100);
    proptest!(config, |(
        covariance in covariances(),
        shape in shapes(),
        queries in 1_usize..=12,
        blocks in 1_usize..3,
        magnitude in magnitudes(),
        level in LEVELS,
        seed: u64,
    )| {
        let mut random = Random(seed);
        let screen = screen(covariance, shape, &mut random);
        let mut operands = ScreenOperands::draw(screen, (queries, blocks), magnitude, &mut random);
        operands.level = level;
        bare(&mut operands);
        assert_exact(&mut operands);
    });
}

#[test]
fn the_greatest_sums_are_exact() {
    let (coordinate_rows, most) = (1, greatest(2, 1));
    assert_eq!(most, i16::MAX, "one word holds the greatest pairs");
    // The greatest of all stand last.
    let shapes = [(1, 0), (0, 1), (3, 40), (0, 2000), (1, 2000)];
    let all = shapes.into_iter().flat_map(|rows| LEVELS.map(move |level| (rows, level)));
    for ((pair_rows, quad_rows), level) in thinned(all) {
        let shape = ScreenShape { coordinate_rows, pair_rows, quad_rows: levels(quad_rows) };
        let screen = screen(CovarianceFamily::Matern32, shape, &mut Random(5));
        let mut random = Random(6);
        let mut operands = ScreenOperands::draw(screen, (4, 1), Magnitude::Extreme, &mut random);
        // All products of one sign, and of either in turn.
        let pair = greatest(2 * pair_rows, 1);
        for (place, item) in operands.queries.iter_mut().chain(&mut operands.points).enumerate() {
            let sign = |element: usize| match place % 4 {
                0 => 1,
                1 => -1,
                2 => 1 - 2 * (element % 2) as i16,
                _ => 1 - (element / 2 % 2 * 2) as i16,
            };
            item.pairs.iter_mut().enumerate().for_each(|(i, value)| *value = sign(i) * pair);
            let byte = |i: usize| (sign(i) * SCREEN_BYTE as i16) as i8;
            item.bytes.iter_mut().enumerate().for_each(|(i, value)| *value = byte(i));
        }
        operands.level = level;
        bare(&mut operands);
        assert_exact(&mut operands);
    }
}

/// kappa of one R as the masks tell it: between the thresholds at which a point stays and goes.
#[test]
fn the_least_and_the_greatest_distances() {
    let shape = ScreenShape { coordinate_rows: 1, pair_rows: 0, quad_rows: levels(0) };
    for covariance in CovarianceFamily::ALL {
        for half in
            [1, 2, 3, 1 << 24, (1 << 24) + 1, (1 << 30) - 1, i32::MAX as i64 - 1, i32::MAX as i64]
        {
            for scaled_distance in [1e-6, 1e-3, 0.03, 0.3, 1.0, 1.7, 5.0, 30.0, 90.0, 1e3] {
                let screen = Screen {
                    covariance,
                    shape,
                    row_shape: ScreenRowShape { dimensions: 0, columns: 0 },
                    distance_unit: scaled_distance / (2.0 * half as f64).sqrt(),
                    pair_unit: 1.0,
                };
                let coordinates = vec![0, 0];
                let item = Item { scale: 1.0, unit: 1.0, coordinates, ..Item::default() };
                let mut operands = ScreenOperands {
                    screen,
                    level: 0,
                    queries: vec![Item { half_norm: half / 2, ..item.clone() }; 12],
                    points: vec![Item { half_norm: half - half / 2, ..item }; SCREEN_LANES],
                };
                let (kappa, error) = operands.expected(0, 0);
                for (query, item) in operands.queries.iter_mut().enumerate() {
                    let side = if query % 2 == 0 { 1.001 } else { -1.001 };
                    item.scale = (kappa + side * error) as f32;
                }
                for kernels in available_screens() {
                    compare(&operands, kernels);
                }
            }
        }
    }
}

#[test]
fn correlations_are_those_of_the_formula() {
    let config = cases(300);
    proptest!(config, |(
        covariance in covariances(),
        dimensions in 0_usize..60,
        columns in 0_usize..130,
        points in 1_usize..50,
        count in 0_usize..70,
        magnitude in magnitudes(),
        seed: u64,
    )| {
        let mut random = Random(seed);
        let shape = ScreenRowShape { dimensions, columns };
        let operands = RowOperands::draw(covariance, shape, points, magnitude, &mut random);
        // Any numbers, in any order, some of them more than once.
        let numbers: Vec<u32> = (0..count).map(|_| random.below(points) as u32).collect();
        for kernels in available_screens() {
            let found = operands.correlations(kernels, &numbers);
            for (&number, found) in numbers.iter().zip(found) {
                let (expected, bound) = operands.expected(number as usize);
                let error = (f64::from(found) - expected).abs();
                prop_assert!(
                    error <= bound,
                    "{:?} {:?}: {} where {} is right, within {}",
                    kernels, operands.screen, found, expected, bound
                );
            }
        }
    });
}

#[test]
fn a_scale_that_is_not_a_number_has_no_correlation() {
    let shape = ScreenRowShape { dimensions: 2, columns: 5 };
    let mut random = Random(7);
    let (covariance, magnitude) = (CovarianceFamily::Rbf, Magnitude::Spread);
    let mut operands = RowOperands::draw(covariance, shape, 20, magnitude, &mut random);
    operands.points[17].scale = f32::NAN;
    let numbers: Vec<u32> = (0..20).collect();
    for kernels in available_screens() {
        for (number, found) in operands.correlations(kernels, &numbers).into_iter().enumerate() {
            assert_eq!(found.is_nan(), number == 17, "{kernels:?}: {number}");
        }
    }
}

//! Sizes that don't fit together are errors that name the argument, and nothing panics.

mod common;

use common::screen::available_screens;
use common::{Float, available, cases};
use proptest::prelude::*;
use rhotree_kernels::layout::{
    Blocks, InterpolationShape, PANEL_QUERIES, Panel, ResidualShape, SCREEN_LANES, ScreenRowShape,
    ScreenShape, ShapeError, TriangleShape,
};
use rhotree_kernels::{Candidates, CovarianceFamily, Order, Screen};

for_both_types!(
    layouts,
    reductions,
    residuals,
    rows,
    interpolations,
    triangles,
    products,
    selection
);

/// `Ok`, or the argument that doesn't fit.
fn named<R>(result: Result<R, ShapeError>) -> Result<(), &'static str> {
    if let Err(error) = &result {
        assert!(error.to_string().starts_with(error.argument), "{error}");
        assert_ne!(error.actual, error.expected, "{error}");
    }
    result.map(|_| ()).map_err(|error| error.argument)
}

/// A size near to `fit`, most often it, at times absurd.
fn near(fit: usize) -> impl Strategy<Value = usize> {
    prop_oneof![
        6 => Just(fit),
        2 => fit.saturating_sub(3)..fit + 4,
        1 => prop::sample::select(vec![0, 1, usize::MAX / 2 + 1, usize::MAX - 1, usize::MAX]),
    ]
}

/// As [`near`], of a buffer.
fn near_len(fit: usize) -> impl Strategy<Value = usize> {
    prop_oneof![3 => Just(fit), 1 => fit.saturating_sub(3)..fit + 4, 1 => Just(0)]
}

fn layouts<T: Float>() {
    proptest!(cases(256), |(len in 0_usize..400, rows in near(4), queries in near(PANEL_QUERIES))| {
        let data = vec![T::ZERO; len];
        let block = rows.saturating_mul(T::BLOCK_LANES);
        let fits = block != 0 && len % block == 0;
        prop_assert_eq!(named(Blocks::new(&data, rows)), fits.then_some(()).ok_or("blocks"));
        let expected = match (len % PANEL_QUERIES, queries) {
            (1.., _) => Err("panel"),
            (0, 0..=PANEL_QUERIES) => Ok(()),
            _ => Err("queries"),
        };
        prop_assert_eq!(named(Panel::new(&data, queries)), expected);
    });
}

fn reductions<T: Float>() {
    let sizes = (1_usize..6, 0_usize..4).prop_flat_map(|(rows, blocks)| {
        let points = blocks * T::BLOCK_LANES;
        (Just(rows), Just(blocks), near(rows / 2), near_len(rows - rows / 2), near_len(points))
    });
    proptest!(cases(256), |((rows, blocks, first_row, length, outputs) in sizes)| {
        let data = vec![T::ONE; blocks * rows * T::BLOCK_LANES];
        let blocks = Blocks::new(&data, rows).expect("whole blocks");
        let (query, mut output) = (vec![T::ONE; length], vec![T::ZERO; outputs]);
        let expected = if first_row > rows {
            Err("first_row")
        } else if length > rows - first_row {
            Err("query")
        } else if outputs != blocks.points() {
            Err("output")
        } else {
            Ok(())
        };
        for kernels in available::<T>() {
            let found = kernels.squared_distances(&query, blocks, first_row, &mut output);
            prop_assert_eq!(named(found), expected);
            let found = kernels.dot_products(&query, blocks, first_row, &mut output);
            prop_assert_eq!(named(found), expected);
        }
    });
}

/// Sizes of a call of the residual kernels.
#[derive(Clone, Debug)]
struct Sizes {
    shape: ResidualShape,
    panel_rows: usize,
    queries: usize,
    block_rows: usize,
    blocks: usize,
    ids: usize,
    candidates: usize,
    output: usize,
}

fn sizes<T: Float>() -> impl Strategy<Value = Sizes> {
    (0_usize..4, 0_usize..4, 0_usize..=PANEL_QUERIES, 0_usize..4).prop_flat_map(
        |(dimensions, columns, queries, blocks)| {
            let rows = ResidualShape { dimensions, columns }.rows();
            let points = blocks * T::BLOCK_LANES;
            let shape = (near(dimensions), near(columns))
                .prop_map(|(dimensions, columns)| ResidualShape { dimensions, columns });
            (
                (shape, near_len(rows), near_len(rows), near_len(points)),
                (near_len(queries), near_len(queries * points)),
            )
                .prop_map(
                    move |((shape, panel_rows, block_rows, ids), (candidates, output))| {
                        let block_rows = block_rows.max(1);
                        Sizes {
                            shape,
                            panel_rows,
                            queries,
                            block_rows,
                            blocks,
                            ids,
                            candidates,
                            output,
                        }
                    },
                )
        },
    )
}

fn residuals<T: Float>() {
    proptest!(cases(2000), |(sizes in sizes::<T>())| {
        let panel = vec![T::ONE; sizes.panel_rows * PANEL_QUERIES];
        let panel = Panel::new(&panel, sizes.queries).expect("a whole panel");
        let blocks = vec![T::ONE; sizes.blocks * sizes.block_rows * T::BLOCK_LANES];
        let blocks = Blocks::new(&blocks, sizes.block_rows).expect("whole blocks");
        let ids: Vec<u32> = (0..sizes.ids as u32).collect();
        let mut candidates = vec![Candidates::new(2, Order::Any); sizes.candidates];
        let mut output = vec![T::ZERO; sizes.output];

        // 128 bits hold the sum of any dimensions and columns.
        let ResidualShape { dimensions, columns } = sizes.shape;
        let rows = 1 + dimensions as u128 + columns as u128;
        let misfits = |own: &[(&'static str, bool)]| -> Vec<&'static str> {
            let rows = [
                ("panel rows", sizes.panel_rows as u128 != rows),
                ("block rows", sizes.block_rows as u128 != rows),
            ];
            own.iter().chain(&rows).filter(|(_, misfit)| *misfit).map(|(name, _)| *name).collect()
        };
        let of_select = misfits(&[
            ("ids", sizes.ids != blocks.points()),
            ("candidates", sizes.candidates != sizes.queries),
        ]);
        let of_store = misfits(&[("output", sizes.output != sizes.queries * blocks.points())]);
        let check = |found: Result<(), ShapeError>, misfits: &[&'static str]| match named(found) {
            Ok(()) => assert!(misfits.is_empty(), "{misfits:?} were let through"),
            Err(argument) => assert!(misfits.contains(&argument), "{argument}, not {misfits:?}"),
        };
        for kernels in available::<T>() {
            let (shape, covariance) = (sizes.shape, CovarianceFamily::Matern32);
            let found =
                kernels.select_neighbors(covariance, shape, panel, blocks, &ids, &mut candidates);
            check(found, &of_select);
            let found =
                kernels.residual_correlations(covariance, shape, panel, blocks, &mut output);
            check(found, &of_store);
            let found = kernels.signed_correlations(covariance, shape, panel, blocks, &mut output);
            check(found, &of_store);
        }
    });
}

fn rows<T: Float>() {
    let sizes = (0_usize..4, 0_usize..6, 0_usize..4, 0_usize..20).prop_flat_map(
        |(dimensions, columns, points, count)| {
            let rows = ResidualShape { dimensions, columns }.rows();
            (
                (near(dimensions), near(columns)),
                near_len(rows),
                near_len(points * rows),
                prop::collection::vec(near(points.saturating_sub(1)), count),
                near_len(count),
            )
        },
    );
    let config = cases(2000);
    proptest!(config, |(((dimensions, columns), query, rows, numbers, output) in sizes)| {
        let shape = ResidualShape { dimensions, columns };
        let numbers = listed(numbers);
        let expected = if query as u128 != 1 + dimensions as u128 + columns as u128 {
            Err("query")
        } else if output != numbers.len() {
            Err("output")
        } else {
            rows_exist(rows, query, &numbers)
        };
        let (query, rows, mut output) = (vec![T::ONE; query], vec![T::ONE; rows], vec![T::ZERO; output]);
        for kernels in available::<T>() {
            let covariance = CovarianceFamily::Matern32;
            let found =
                kernels.row_correlations(covariance, shape, &query, &rows, &numbers, &mut output);
            prop_assert_eq!(named(found), expected);
        }
    });
}

/// Numbers of rows, of which the absurd stay so.
fn listed(numbers: Vec<usize>) -> Vec<u32> {
    numbers.into_iter().map(|number| number.try_into().unwrap_or(u32::MAX)).collect()
}

/// Whether so many elements are whole rows of so many, and those of all numbers among them.
fn rows_exist(elements: usize, row: usize, numbers: &[u32]) -> Result<(), &'static str> {
    let exists = |number: &u32| (u128::from(*number) + 1) * row as u128 <= elements as u128;
    match elements.is_multiple_of(row) && numbers.iter().all(exists) {
        true => Ok(()),
        false => Err("rows"),
    }
}

/// Claimed pivots, rows and number of blocks, and lanes of the maxima of a set.
type SetSizes = (usize, usize, usize, usize);

fn set_sizes<T: Float>() -> impl Strategy<Value = SetSizes> {
    (0_usize..4, 0_usize..3).prop_flat_map(|(pivots, blocks)| {
        let rows = InterpolationShape { pivots }.rows();
        let claimed = near(pivots);
        (claimed, near_len(rows), Just(blocks), near_len(blocks * T::BLOCK_LANES)).prop_map(
            |(pivots, rows, blocks, maxima)| {
                // Blocks without a point may have any number of rows.
                let all = blocks == 0 && rows.is_multiple_of(2);
                let rows = if all { InterpolationShape { pivots }.rows() } else { rows.max(1) };
                (pivots, rows, blocks, maxima)
            },
        )
    })
}

fn interpolations<T: Float>() {
    let sizes = (set_sizes::<T>(), set_sizes::<T>()).prop_flat_map(|(left, right)| {
        let pairs = left.0.saturating_mul(right.0);
        (Just(left), Just(right), near_len(if pairs < 100 { pairs } else { 0 }))
    });
    let config = cases(2000);
    proptest!(config, |((left, right, correlations) in sizes)| {
        let data = [left, right].map(|(_, rows, blocks, _)| {
            vec![T::ONE; blocks.saturating_mul(rows).saturating_mul(T::BLOCK_LANES)]
        });
        let set = |(pivots, rows, ..): SetSizes, data| {
            (InterpolationShape { pivots }, Blocks::new(data, rows).expect("whole blocks"))
        };
        let misfit = |(pivots, rows, ..): SetSizes| rows != pivots.saturating_add(2);
        let no_lanes = |(.., blocks, maxima): SetSizes| maxima != blocks * T::BLOCK_LANES;
        // 128 bits hold the product.
        let pairs = left.0 as u128 * right.0 as u128;
        let misfits: Vec<&str> = [
            ("left rows", misfit(left)),
            ("right rows", misfit(right)),
            ("correlations", correlations as u128 != pairs),
            ("left maxima", no_lanes(left)),
            ("right maxima", no_lanes(right)),
        ]
        .into_iter()
        .filter_map(|(name, misfit)| misfit.then_some(name))
        .collect();
        for kernels in available::<T>() {
            let found = kernels.interpolation_bounds(
                &vec![T::ONE; correlations],
                set(left, &data[0]),
                set(right, &data[1]),
                &mut Vec::new(),
                &mut vec![T::ZERO; left.3],
                &mut vec![T::ZERO; right.3],
            );
            prop_assert_eq!(named(found).err(), misfits.first().copied());
        }
    });
}

fn selection<T: Float>() {
    proptest!(cases(256), |(correlations in 0_usize..70, ids in 0_usize..70, same: bool)| {
        let ids: Vec<u32> = (0..if same { correlations } else { ids } as u32).collect();
        let correlations = vec![T::ONE; correlations];
        let expected = if ids.len() != correlations.len() {
            Err("ids")
        } else if correlations.len() % T::BLOCK_LANES != 0 {
            Err("correlations")
        } else {
            Ok(())
        };
        let mut candidates = Candidates::new(2, Order::Any);
        for kernels in available::<T>() {
            prop_assert_eq!(named(kernels.select(&correlations, &ids, &mut candidates)), expected);
        }
    });
}

/// A screen that claims these shapes.
fn claimed(shape: ScreenShape, row_shape: ScreenRowShape) -> Screen {
    let covariance = CovarianceFamily::Matern32;
    Screen { covariance, shape, row_shape, distance_unit: 1e-6, pair_unit: 1.0 }
}

const NO_ROWS: ScreenShape = ScreenShape { coordinate_rows: 0, pair_rows: 0, quad_rows: [0; 3] };
const NO_NUMBERS: ScreenRowShape = ScreenRowShape { dimensions: 0, columns: 0 };

#[test]
fn screens() {
    let sizes = ([0_usize..3, 0..3, 0..3], 0_usize..=PANEL_QUERIES, 0_usize..4).prop_flat_map(
        |([coordinates, pairs, quads], queries, blocks)| {
            let rows = 6 + coordinates + pairs + quads;
            (
                [near(coordinates), near(pairs), near(quads)],
                ([near(quads / 2), near(quads)], prop_oneof![3 => 0_usize..3, 1 => near(2)]),
                near_len((rows - 1) * PANEL_QUERIES),
                near(queries),
                near_len(blocks * rows * SCREEN_LANES),
                near_len(queries * blocks),
            )
        },
    );
    let config = cases(4000);
    proptest!(config, |((claims, (fewer, level), panel, queries, words, masks) in sizes)| {
        let [coordinate_rows, pair_rows, last] = claims;
        let quad_rows = [fewer[0], fewer[1], last];
        let shape = ScreenShape { coordinate_rows, pair_rows, quad_rows };
        // 128 bits hold all of it.
        let rows = claims.into_iter().fold(6, |sum, rows| sum + rows as u128);
        let block = rows * SCREEN_LANES as u128;
        let expected = if level >= ScreenShape::LEVELS {
            Err("level")
        } else if quad_rows[level] > last {
            Err("quad_rows")
        } else if panel as u128 != (rows - 1) * PANEL_QUERIES as u128 {
            Err("panel")
        } else if queries > PANEL_QUERIES {
            Err("queries")
        } else if !(words as u128).is_multiple_of(block) {
            Err("blocks")
        } else if masks as u128 != queries as u128 * (words as u128 / block) {
            Err("masks")
        } else {
            Ok(())
        };
        let (panel, blocks, mut masks) = (vec![1; panel], vec![1; words], vec![0; masks]);
        for kernels in available_screens() {
            let screen = claimed(shape, NO_NUMBERS);
            let found = kernels.select(&screen, level, &panel, queries, &blocks, &mut masks);
            prop_assert_eq!(named(found), expected);
        }
    });
}

#[test]
fn second_looks() {
    let sizes = (0_usize..40, 0_usize..80, 0_usize..4, 0_usize..20).prop_flat_map(
        |(dimensions, columns, points, count)| {
            let words = ScreenRowShape { dimensions, columns }.words();
            (
                (near(dimensions), near(columns)),
                near_len(words + ScreenRowShape::HEADER),
                near_len(points * words),
                prop::collection::vec(near(points.saturating_sub(1)), count),
                near_len(count),
            )
        },
    );
    let config = cases(4000);
    proptest!(config, |(((dimensions, columns), query, rows, numbers, output) in sizes)| {
        let numbers = listed(numbers);
        // 128 bits hold all of it.
        let line = |words: u128| words.div_ceil(16) * 16;
        let pairs = |numbers: usize| (numbers as u128).div_ceil(2);
        let words = line(4 + pairs(dimensions)) + line(pairs(columns));
        let expected = if query as u128 != words + 4 {
            Err("query")
        } else if output != numbers.len() {
            Err("output")
        } else {
            rows_exist(rows, query - 4, &numbers)
        };
        let (query, rows, mut output) = (vec![1; query], vec![1; rows], vec![0.0; output]);
        for kernels in available_screens() {
            let screen = claimed(NO_ROWS, ScreenRowShape { dimensions, columns });
            let found = kernels.correlations(&screen, &query, &rows, &numbers, &mut output);
            prop_assert_eq!(named(found), expected);
        }
    });
}

fn triangles<T: Float>() {
    let sizes = (0_usize..5).prop_flat_map(|order| {
        let (entries, rows) = (TriangleShape { order }.entries(), order);
        let lanes = T::BLOCK_LANES;
        (near(order), near_len(entries * lanes), near_len(rows * lanes), near_len(rows * lanes))
    });
    proptest!(cases(256), |((order, entries, floors, values) in sizes)| {
        let shape = TriangleShape { order };
        let fits = |len: usize, count: usize| len == count.saturating_mul(T::BLOCK_LANES);
        let whole = fits(entries, shape.entries());
        let (mut matrices, floors) = (vec![T::ONE; entries], vec![T::ONE; floors]);
        let mut values = vec![T::ONE; values];
        let check = |argument: &'static str, rows: (&'static str, usize)| {
            if !whole {
                Err(argument)
            } else if !fits(rows.1, order) {
                Err(rows.0)
            } else {
                Ok(())
            }
        };
        let expected = check("matrices", ("floors", floors.len()));
        let expected_solutions = check("factors", ("values", values.len()));
        for kernels in available::<T>() {
            let found = kernels.cholesky(shape, &mut matrices, &floors);
            prop_assert_eq!(named(found), expected);
            let found = kernels.solve_lower(shape, &matrices, &mut values);
            prop_assert_eq!(named(found), expected_solutions);
            let found = kernels.solve_upper(shape, &matrices, &mut values);
            prop_assert_eq!(named(found), expected_solutions);
        }
    });
}

fn products<T: Float>() {
    let sizes = (0_usize..4, 0_usize..4, 0_usize..20, 0_usize..3).prop_flat_map(
        |(left, right, columns, more)| {
            let output = left * (right + more);
            (Just((left, right, columns)), near(right + more), near_len(output), near_len(columns))
        },
    );
    proptest!(cases(256), |((shape, stride, output, last) in sizes)| {
        let (left, right, columns) = shape;
        let (row, odd) = (vec![T::ONE; columns], vec![T::ONE; last]);
        // The last row on the right may be of another length.
        let left: Vec<&[T]> = vec![&row; left];
        let mut right: Vec<&[T]> = vec![&row; right];
        right.last_mut().into_iter().for_each(|row| *row = &odd);
        let same = |length: usize, rows: &[&[T]]| rows.iter().all(|row| row.len() == length);
        let length = left.first().or(right.first()).map_or(0, |row| row.len());
        let expected = if !same(length, &right) {
            Err("right")
        } else if stride < right.len() {
            Err("stride")
        } else if Some(output) != left.len().checked_mul(stride) {
            Err("output")
        } else {
            Ok(())
        };
        let coefficients = vec![T::ONE; left.len()];
        let fits = left.len() == right.len() && same(output, &right);
        let expected_combination = if fits { Ok(()) } else { Err("rows") };
        let mut output = vec![T::ONE; output];
        for kernels in available::<T>() {
            let found = kernels.subtract_inner_products(&left, &right, 1, &mut output, stride);
            prop_assert_eq!(named(found), expected);
            let found = kernels.linear_combination(&coefficients, &right, &mut output);
            prop_assert_eq!(named(found), expected_combination);
        }
    });
    let sizes = (0_usize..3, 0_usize..4).prop_flat_map(|(blocks, rows)| {
        let columns = blocks * T::BLOCK_LANES;
        let len = rows * columns;
        (near(columns), near_len(len), near_len(len), near_len(columns * columns))
    });
    proptest!(cases(256), |((columns, left, right, sums) in sizes)| {
        let expected = if !columns.is_multiple_of(T::BLOCK_LANES) {
            Err("columns")
        } else if !left.is_multiple_of(columns) {
            Err("left")
        } else if right != left {
            Err("right")
        } else if Some(sums) != columns.checked_mul(columns) {
            Err("sums")
        } else {
            Ok(())
        };
        let [left, right, mut sums] = [left, right, sums].map(|length| vec![T::ONE; length]);
        for kernels in available::<T>() {
            let found = kernels.add_outer_products(&left, &right, columns, &mut sums);
            prop_assert_eq!(named(found), expected);
        }
    });
}

#[test]
fn triangles_have_entries() {
    for order in 0..50 {
        let shape = TriangleShape { order };
        let entries = (0..order).flat_map(|row| (0..=row).map(move |column| (row, column)));
        for (number, (row, column)) in entries.enumerate() {
            assert_eq!(TriangleShape::entry(row, column), number);
            assert!(number < shape.entries());
        }
        assert_eq!(shape.entries(), (0..=order).sum());
    }
    for order in [usize::MAX, usize::MAX - 1, usize::MAX / 2] {
        assert_eq!(TriangleShape { order }.entries(), usize::MAX);
        assert_eq!(TriangleShape::entry(order, order), usize::MAX);
    }
}

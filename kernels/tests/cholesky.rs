//! Cholesky factors and the solutions of their systems: to the last bit against the definition, operation by
//! operation, and in double-double arithmetic by what the factors multiply to; with pivots that are raised.

mod common;

use common::double_double::DoubleDouble;
use common::{Float, Random, available, patterns, thinned};
use rhotree_kernels::layout::TriangleShape;
use rhotree_kernels::{Element, Isa, Kernels};

for_both_types!(
    agrees_with_the_definition,
    factors_multiply_to_the_matrix,
    solutions_solve,
    floors_raise_what_is_below,
    special_matrices,
    leading_triangles_are_factored_first,
);

/// Orders of all remainders of panels and tiles, and some that fill the caches.
fn orders() -> impl Iterator<Item = usize> {
    thinned([100, 63, 32, 31, 30, 29].into_iter().chain(0..=20))
}

/// Number of an element in a block.
fn place<T: Element>(row: usize, column: usize, lane: usize) -> usize {
    TriangleShape::entry(row, column) * T::BLOCK_LANES + lane
}

/// A block of what `value(row, column, lane)` returns.
fn block<T: Float>(
    shape: TriangleShape,
    mut value: impl FnMut(usize, usize, usize) -> f64,
) -> Vec<T> {
    let mut block = vec![T::ZERO; shape.entries() * T::BLOCK_LANES];
    for row in 0..shape.order {
        for column in 0..=row {
            for lane in 0..T::BLOCK_LANES {
                block[place::<T>(row, column, lane)] = T::from_f64(value(row, column, lane));
            }
        }
    }
    block
}

/// Covariances of points on a line, each lane with its own, and a hundredth on the diagonal.
fn covariances<T: Float>(shape: TriangleShape, random: &mut Random) -> Vec<T> {
    let points: Vec<f64> =
        (0..shape.order * T::BLOCK_LANES).map(|_| random.uniform(0.0, 4.0)).collect();
    block(shape, |row, column, lane| {
        let [x, y] = [row, column].map(|point| points[point * T::BLOCK_LANES + lane]);
        (-(x - y).abs()).exp() + if row == column { 0.01 } else { 0.0 }
    })
}

/// The factors by the kernel, and the number of raised pivots.
fn factor<T: Float>(
    kernels: Kernels<T>,
    shape: TriangleShape,
    matrices: &[T],
    floors: &[T],
) -> (Vec<T>, usize) {
    let mut factors = matrices.to_vec();
    let raised = kernels.cholesky(shape, &mut factors, floors).expect("the shapes agree");
    (factors, raised)
}

/// An entry of L: the diagonal holds reciprocals.
fn entry<T: Element>(factors: &[T], row: usize, column: usize, lane: usize) -> DoubleDouble {
    let value = factors[place::<T>(row, column, lane)].to_f64();
    if row == column { DoubleDouble::ONE / value } else { value.into() }
}

/// The sum of products, and of their magnitudes.
fn dot(pairs: impl Iterator<Item = (DoubleDouble, DoubleDouble)>) -> (DoubleDouble, f64) {
    pairs.fold((DoubleDouble::ZERO, 0.0), |(sum, magnitude), (left, right)| {
        let product = left * right;
        (sum + product, magnitude + product.high.abs())
    })
}

/// An entry of L L^T, and the sum of the magnitudes of its terms.
fn product<T: Element>(
    factors: &[T],
    (row, column): (usize, usize),
    lane: usize,
) -> (DoubleDouble, f64) {
    dot((0..=column).map(|c| (entry(factors, row, c, lane), entry(factors, column, c, lane))))
}

/// What rounding may change of an entry of L L^T: one rounding unit of the sum of magnitudes for each product that
/// is subtracted, one for the multiplication by the reciprocal, and two each for the root and the reciprocal of a
/// pivot, which are squared (compare Higham, *Accuracy and Stability of Numerical Algorithms*, 2002, theorem 10.3).
fn tolerance<T: Element>(column: usize, magnitude: f64) -> f64 {
    (column as f64 + 5.0) * T::UNIT_ROUNDOFF * magnitude
}

/// The product in `T`: that of two f32 is exact in f64.
fn rounded_product<T: Float>(left: T, right: T) -> T {
    T::from_f64(left.to_f64() * right.to_f64())
}

/// The definition in one lane, as the kernel promises to compute it: factors and raised pivots.
///
/// Roots and quotients of f32 are rounded from f64: rounding twice changes nothing, since f64 has more than twice
/// as many digits.
fn factor_lane<T: Float>(
    shape: TriangleShape,
    factors: &mut [T],
    floors: &[T],
    lane: usize,
) -> usize {
    let mut raised = 0;
    for row in 0..shape.order {
        for column in 0..=row {
            let mut sum = factors[place::<T>(row, column, lane)];
            for c in 0..column {
                let [left, right] = [row, column].map(|row| factors[place::<T>(row, c, lane)]);
                sum = left.fused_sub_from(right, sum);
            }
            let value = if column < row {
                let reciprocal = factors[place::<T>(column, column, lane)];
                rounded_product(sum, reciprocal)
            } else {
                let floor = floors[row * T::BLOCK_LANES + lane];
                let above = sum > floor;
                raised += usize::from(!above);
                let root = T::from_f64((if above { sum } else { floor }).to_f64().sqrt());
                T::from_f64(1.0 / root.to_f64())
            };
            factors[place::<T>(row, column, lane)] = value;
        }
    }
    raised
}

/// The solutions by the definition in one lane, in the kernel's order.
fn solve_lane<T: Float>(
    shape: TriangleShape,
    factors: &[T],
    [lower, upper]: [&mut [T]; 2],
    lane: usize,
) {
    let at = |row: usize| row * T::BLOCK_LANES + lane;
    for row in 0..shape.order {
        for c in 0..row {
            lower[at(row)] =
                factors[place::<T>(row, c, lane)].fused_sub_from(lower[at(c)], lower[at(row)]);
        }
        lower[at(row)] = rounded_product(lower[at(row)], factors[place::<T>(row, row, lane)]);
    }
    for row in (0..shape.order).rev() {
        for c in (row + 1..shape.order).rev() {
            upper[at(row)] =
                factors[place::<T>(c, row, lane)].fused_sub_from(upper[at(c)], upper[at(row)]);
        }
        upper[at(row)] = rounded_product(upper[at(row)], factors[place::<T>(row, row, lane)]);
    }
}

/// On moderate matrices, of which the floors raise some pivots, and on any values at all.
fn agrees_with_the_definition<T: Float>() {
    if Isa::detect() == Isa::Portable {
        return; // without fused multiply-adds, perhaps
    }
    let mut random = Random(53);
    for order in orders() {
        let shape = TriangleShape { order };
        let wild: Vec<T> = (0..shape.entries() * T::BLOCK_LANES).map(|_| random.wild()).collect();
        for (matrices, greatest) in [(covariances(shape, &mut random), 0.05), (wild, 4.0)] {
            let count = order * T::BLOCK_LANES;
            let mut floors: Vec<T> = random.values(count, 0.0, greatest);
            let mut sides: Vec<T> = random.values(count, -1.0, 1.0);
            if greatest > 1.0 && count > 0 {
                floors[random.below(count)] = random.wild();
                sides[random.below(count)] = random.wild();
            }
            let [mut expected, mut lower, mut upper] =
                [matrices.clone(), sides.clone(), sides.clone()];
            let mut expected_raised = 0;
            for lane in 0..T::BLOCK_LANES {
                expected_raised += factor_lane(shape, &mut expected, &floors, lane);
                solve_lane(shape, &expected, [&mut lower, &mut upper], lane);
            }
            for kernels in available::<T>() {
                let (factors, raised) = factor(kernels, shape, &matrices, &floors);
                assert_eq!(patterns(&factors), patterns(&expected), "{kernels:?} order {order}");
                assert_eq!(raised, expected_raised, "{kernels:?} order {order}");
                let [mut below, mut above] = [sides.clone(), sides.clone()];
                kernels.solve_lower(shape, &factors, &mut below).expect("the shapes agree");
                kernels.solve_upper(shape, &factors, &mut above).expect("the shapes agree");
                assert_eq!(patterns(&below), patterns(&lower), "{kernels:?} order {order}, lower");
                assert_eq!(patterns(&above), patterns(&upper), "{kernels:?} order {order}, upper");
            }
        }
    }
}

fn factors_multiply_to_the_matrix<T: Float>() {
    let mut random = Random(41);
    for order in orders() {
        let shape = TriangleShape { order };
        let matrices = covariances::<T>(shape, &mut random);
        let floors = vec![T::ZERO; order * T::BLOCK_LANES];
        for kernels in available::<T>() {
            let (factors, raised) = factor(kernels, shape, &matrices, &floors);
            assert_eq!(raised, 0, "{kernels:?} order {order}");
            for lane in 0..T::BLOCK_LANES {
                for (row, column) in (0..order).flat_map(|row| (0..=row).map(move |c| (row, c))) {
                    let (product, magnitude) = product(&factors, (row, column), lane);
                    let expected = matrices[place::<T>(row, column, lane)].to_f64();
                    assert!(
                        product.minus(expected).abs() <= tolerance::<T>(column, magnitude),
                        "{kernels:?} order {order}, entry {row}, {column} of lane {lane}: \
                         {product:?}, not {expected}"
                    );
                }
            }
        }
    }
}

fn solutions_solve<T: Float>() {
    let mut random = Random(43);
    for order in orders() {
        let shape = TriangleShape { order };
        let matrices = covariances::<T>(shape, &mut random);
        let values: Vec<T> = random.values(order * T::BLOCK_LANES, -1.0, 1.0);
        let floors = vec![T::ZERO; values.len()];
        for kernels in available::<T>() {
            let (factors, _) = factor(kernels, shape, &matrices, &floors);
            let [mut lower, mut upper] = [values.clone(), values.clone()];
            kernels.solve_lower(shape, &factors, &mut lower).expect("the shapes agree");
            kernels.solve_upper(shape, &factors, &mut upper).expect("the shapes agree");
            for (row, lane) in (0..order).flat_map(|row| (0..T::BLOCK_LANES).map(move |l| (row, l)))
            {
                let value = |values: &[T], row: usize| values[row * T::BLOCK_LANES + lane].to_f64();
                let sums = [
                    dot((0..=row).map(|c| (entry(&factors, row, c, lane), value(&lower, c).into()))),
                    dot((row..order)
                        .map(|c| (entry(&factors, c, row, lane), value(&upper, c).into()))),
                ];
                for (sum, magnitude) in sums {
                    // A rounding for each product that is subtracted, and one for the reciprocal.
                    let tolerance = (order as f64 + 2.0) * T::UNIT_ROUNDOFF * magnitude;
                    let expected = value(&values, row);
                    assert!(
                        sum.minus(expected).abs() <= tolerance,
                        "{kernels:?} order {order}, row {row} of lane {lane}: {sum:?}, not {expected}"
                    );
                }
            }
        }
    }
}

/// In every third lane a point stands where another does and its pivot is zero but for rounding, below the floor;
/// in the others all pivots are above it. The product of the raised factor is the matrix but for that entry of the
/// diagonal, which is more by the floor.
fn floors_raise_what_is_below<T: Float>() {
    const FLOOR: f64 = 0.125;
    let mut random = Random(59);
    for order in thinned((2..=20).chain([31, 30])) {
        let shape = TriangleShape { order };
        for twin in [1, order / 2, order - 1].into_iter().filter(|&twin| twin > 0) {
            let shared = |row: usize, lane: usize| {
                if row == twin && lane.is_multiple_of(3) { 0 } else { row }
            };
            let lines: Vec<f64> =
                (0..order).map(|row| 2.0 * row as f64 + random.uniform(0.0, 0.5)).collect();
            let matrices: Vec<T> = block(shape, |row, column, lane| {
                (-(lines[shared(row, lane)] - lines[shared(column, lane)]).abs()).exp()
            });
            let floors = vec![T::from_f64(FLOOR); order * T::BLOCK_LANES];
            for kernels in available::<T>() {
                let (factors, raised) = factor(kernels, shape, &matrices, &floors);
                assert_eq!(raised, T::BLOCK_LANES.div_ceil(3), "{kernels:?} order {order}, {twin}");
                for lane in 0..T::BLOCK_LANES {
                    for (row, column) in (0..order).flat_map(|row| (0..=row).map(move |c| (row, c)))
                    {
                        let (product, magnitude) = product(&factors, (row, column), lane);
                        let is_raised = row == twin && column == twin && lane.is_multiple_of(3);
                        let expected = matrices[place::<T>(row, column, lane)].to_f64()
                            + if is_raised { FLOOR } else { 0.0 };
                        assert!(
                            product.minus(expected).abs()
                                <= 2.0 * tolerance::<T>(column, magnitude),
                            "{kernels:?} order {order}, entry {row}, {column} of lane {lane}: \
                             {product:?}, not {expected}"
                        );
                    }
                }
            }
        }
    }
}

/// Each lane with another matrix that has no factor, or one at the edge of the numbers.
fn special_matrices<T: Float>() {
    let least = T::from_pattern(1).to_f64();
    for kernels in available::<T>() {
        assert_eq!(kernels.cholesky(TriangleShape { order: 0 }, &mut [], &[]), Ok(0));
        for order in [1, 2, 3, 4, 5, 9, 17] {
            let shape = TriangleShape { order };
            let number = |row: usize, column: usize, lane: usize| match (lane % 8, row - column) {
                (0, _) => 0.0,
                (1, _) => 1.0,
                (2, 0) => -1.0,
                (3, 0) => f64::NAN,
                (4, 0) => f64::NEG_INFINITY,
                (5, 0) => least,
                (6, 0) => f64::INFINITY,
                (7, 1) => -1.0,
                (_, 0 | 1) => 0.5,
                _ => 0.0,
            };
            let matrices: Vec<T> = block(shape, number);
            let floors = vec![T::from_f64(0.25); order * T::BLOCK_LANES];
            let (factors, raised) = factor(kernels, shape, &matrices, &floors);
            assert!(factors.iter().all(|factor| factor.is_finite()), "{kernels:?} {order}");
            // Above the floor are the first pivots of lanes 1 and 7 and all of lane 6, where 0.5 over infinity is
            // zero.
            let above = 2 + order;
            let lanes = T::BLOCK_LANES / 8;
            assert_eq!(raised, (8 * order - above) * lanes, "{kernels:?} order {order}");
            for lane in 0..T::BLOCK_LANES {
                let first = factors[place::<T>(0, 0, lane)].to_f64();
                let expected = match lane % 8 {
                    1 => 1.0,
                    6 => 0.0,
                    7 => 0.5_f64.sqrt().recip(),
                    _ => 2.0,
                };
                assert!((first - expected).abs() <= 4.0 * T::UNIT_ROUNDOFF, "{kernels:?} {lane}");
            }
        }
    }
}

/// What a factor begins with is the factor of a matrix's first rows.
fn leading_triangles_are_factored_first<T: Float>() {
    let mut random = Random(61);
    let shape = TriangleShape { order: 31 };
    let matrices = covariances::<T>(shape, &mut random);
    let floors: Vec<T> = random.values(31 * T::BLOCK_LANES, 0.0, 0.05);
    for kernels in available::<T>() {
        let (whole, _) = factor(kernels, shape, &matrices, &floors);
        for order in 0..31 {
            let part = TriangleShape { order };
            let len = part.entries() * T::BLOCK_LANES;
            let (factors, _) =
                factor(kernels, part, &matrices[..len], &floors[..order * T::BLOCK_LANES]);
            assert_eq!(patterns(&factors), patterns(&whole[..len]), "{kernels:?} order {order}");
        }
    }
}

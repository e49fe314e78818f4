//! Plain f64 arithmetic that every kernel's answer is held against before it is timed.

use rhotree_kernels::layout::{PANEL_QUERIES, TriangleShape};
use rhotree_kernels::{CovarianceFamily, Element};

use crate::operands::{Interpolated, Operands, Triangles};

/// kappa of a squared distance.
pub fn covariance(covariance: CovarianceFamily, squared: f64) -> f64 {
    let (a3, a5) = ((3.0 * squared).sqrt(), (5.0 * squared).sqrt());
    match covariance {
        CovarianceFamily::Rbf => (-squared / 2.0).exp(),
        CovarianceFamily::Matern12 => (-squared.sqrt()).exp(),
        CovarianceFamily::Matern32 => (1.0 + a3) * (-a3).exp(),
        CovarianceFamily::Matern52 => (1.0 + a5 + a5 * a5 / 3.0) * (-a5).exp(),
    }
}

/// -kappa'(r) / r of a squared distance, 0 at 0 where it is infinite.
pub fn slope(covariance: CovarianceFamily, squared: f64) -> f64 {
    let (a3, a5) = ((3.0 * squared).sqrt(), (5.0 * squared).sqrt());
    match covariance {
        CovarianceFamily::Rbf => (-squared / 2.0).exp(),
        CovarianceFamily::Matern12 if squared == 0.0 => 0.0,
        CovarianceFamily::Matern12 => (-squared.sqrt()).exp() / squared.sqrt(),
        CovarianceFamily::Matern32 => 3.0 * (-a3).exp(),
        CovarianceFamily::Matern52 => 5.0 / 3.0 * (1.0 + a5) * (-a5).exp(),
    }
}

/// The inner product of two rows.
pub fn dot<T: Element>(left: &[T], right: &[T]) -> f64 {
    left.iter().zip(right).map(|(x, y)| x.to_f64() * y.to_f64()).sum()
}

/// The value of a row of a query.
pub fn query_value<T: Element>(operands: &Operands<T>, query: usize, row: usize) -> f64 {
    operands.queries[row * PANEL_QUERIES + query].to_f64()
}

/// The value of a row of a point.
pub fn point_value<T: Element>(operands: &Operands<T>, point: usize, row: usize) -> f64 {
    operands.blocks().get(point, row).expect("the point exists").to_f64()
}

/// The squared distance and the dot product of a query's and a point's rows.
pub fn reduce<T: Element>(
    operands: &Operands<T>,
    rows: std::ops::Range<usize>,
    query: usize,
    point: usize,
) -> (f64, f64) {
    rows.fold((0.0, 0.0), |(squared, product), row| {
        let (q, p) = (query_value(operands, query, row), point_value(operands, point, row));
        (squared + (q - p) * (q - p), product + q * p)
    })
}

/// |rho|, at most 1, of every query with every point, query by query.
pub fn residual_correlations<T: Element>(
    function: CovarianceFamily,
    operands: &Operands<T>,
) -> Vec<f64> {
    signed_correlations(function, operands).iter().map(|rho| rho.abs().min(1.0)).collect()
}

/// rho of every query with every point, query by query.
pub fn signed_correlations<T: Element>(
    function: CovarianceFamily,
    operands: &Operands<T>,
) -> Vec<f64> {
    let shape = operands.shape;
    let pairs = (0..PANEL_QUERIES)
        .flat_map(|query| (0..operands.points()).map(move |point| (query, point)));
    pairs
        .map(|(query, point)| {
            let (squared, _) = reduce(operands, shape.coordinates(), query, point);
            let (_, explained) = reduce(operands, shape.weights(), query, point);
            let scales = query_value(operands, query, 0) * point_value(operands, point, 0);
            scales * covariance(function, squared) - explained
        })
        .collect()
}

/// The greatest bound of each point of the left set, and of each of the right.
pub fn interpolation_bounds<T: Element>(sets: &Interpolated<T>) -> [Vec<f64>; 2] {
    let (shape, points) = (sets.shape, sets.points());
    let left = |q, row| sets.left().get(q, row).expect("the point exists").to_f64();
    let right = |y, row| sets.right().get(y, row).expect("the point exists").to_f64();
    let mut maxima = [vec![0.0_f64; points], vec![0.0; points]];
    for q in 0..points {
        let products: Vec<f64> = (0..shape.pivots)
            .map(|pivot| {
                let correlations = sets.correlations[pivot..].iter().step_by(shape.pivots);
                correlations.enumerate().map(|(own, r)| left(q, own) * r.to_f64()).sum()
            })
            .collect();
        for y in 0..points {
            let product: f64 = products.iter().enumerate().map(|(p, x)| x * right(y, p)).sum();
            let bound = product.abs()
                + left(q, shape.remainder()) * right(y, shape.reach())
                + left(q, shape.reach()) * right(y, shape.remainder());
            maxima[0][q] = maxima[0][q].max(bound);
            maxima[1][y] = maxima[1][y].max(bound);
        }
    }
    maxima
}

/// The factor of each lane, with the reciprocals of its diagonal.
pub fn cholesky<T: Element>(triangles: &Triangles<T>) -> Vec<f64> {
    let mut factors: Vec<f64> = triangles.matrices.iter().map(|value| value.to_f64()).collect();
    let place = |row, column, lane| TriangleShape::entry(row, column) * T::BLOCK_LANES + lane;
    for lane in 0..T::BLOCK_LANES {
        for row in 0..triangles.shape.order {
            for column in 0..=row {
                let products = (0..column)
                    .map(|c| factors[place(row, c, lane)] * factors[place(column, c, lane)]);
                let rest = factors[place(row, column, lane)] - products.sum::<f64>();
                factors[place(row, column, lane)] = if column < row {
                    rest * factors[place(column, column, lane)]
                } else {
                    1.0 / rest.sqrt()
                };
            }
        }
    }
    factors
}

/// The solutions of L x = sides and of L^T x = sides, from the factors of [`cholesky`].
pub fn solutions<T: Element>(triangles: &Triangles<T>, factors: &[f64]) -> [Vec<f64>; 2] {
    let sides: Vec<f64> = triangles.sides.iter().map(|value| value.to_f64()).collect();
    let [mut lower, mut upper] = [sides.clone(), sides];
    let order = triangles.shape.order;
    for lane in 0..T::BLOCK_LANES {
        let factor =
            |row, column| factors[TriangleShape::entry(row, column) * T::BLOCK_LANES + lane];
        let at = |row: usize| row * T::BLOCK_LANES + lane;
        for row in 0..order {
            let known: f64 = (0..row).map(|c| factor(row, c) * lower[at(c)]).sum();
            lower[at(row)] = (lower[at(row)] - known) * factor(row, row);
        }
        for row in (0..order).rev() {
            let known: f64 = (row + 1..order).map(|c| factor(c, row) * upper[at(c)]).sum();
            upper[at(row)] = (upper[at(row)] - known) * factor(row, row);
        }
    }
    [lower, upper]
}

/// Asserts that each value is within `ulps` units in the last place of one, or of the expected value
/// if that is larger, of the expected one.
pub fn assert_close<T: Element>(
    what: &str,
    values: &[T],
    expected: impl IntoIterator<Item = f64>,
    ulps: f64,
) {
    let mut count = 0;
    for (place, expected) in expected.into_iter().enumerate() {
        let value = values[place].to_f64();
        let tolerance = ulps * 2.0 * T::UNIT_ROUNDOFF * expected.abs().max(1.0);
        assert!(
            (value - expected).abs() <= tolerance,
            "{what}: element {place} is {value:e} where {expected:e} is right"
        );
        count += 1;
    }
    assert_eq!(count, values.len(), "{what}: the number of elements");
}

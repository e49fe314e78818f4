//! Plain f64 arithmetic that every kernel's answer is held against before it is timed.

use rhotree_kernels::layout::PANEL_QUERIES;
use rhotree_kernels::{CovarianceFamily, Element};

use crate::operands::{Interpolated, Operands};

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

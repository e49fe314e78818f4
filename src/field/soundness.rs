//! A hunt for violations of the bounds on rounding: everything is computed once more in double-double
//! arithmetic, with some 100 bits, from what the caller gives.

use rhotree_kernels::{CovarianceFamily, Element};
use twofloat::TwoFloat;

use super::{FieldOptions, ResidualField, Rounding};
use crate::covariance::CovarianceFunction;
use crate::inducing::Inducing;
use crate::layout::Panels;
use crate::points::Points;

const POINTS: usize = 60;
const VARIANCE: f64 = 1.7;

/// Points, V and p, as a caller gives them, and the residual correlations that follow.
struct Case {
    points: Points<'static>,
    function: CovarianceFunction,
    factor: Vec<f64>,
    residual_variances: Vec<f64>,
    /// Row by row.
    correlations: Vec<f64>,
    /// Those of the variances, in the caller's unit.
    variance_errors: Vec<f64>,
}

/// Points of a low-discrepancy sequence, some of them far out, some beside another.
fn points(dimensions: usize) -> Points<'static> {
    let coordinates = (0..POINTS * dimensions).map(|place| {
        let (point, axis) = (place / dimensions, place % dimensions);
        let step = 0.5 + 0.1 * (axis as f64 + 2.0).sqrt().fract();
        let far = if point % 17 == 3 { 40.0 } else { 1.0 };
        let near = if point % 13 == 5 { 1e-5 } else { 1.0 };
        far * near * (point as f64 * step + 0.3 * axis as f64).fract() + 1000.0
    });
    Points::new(coordinates.collect(), dimensions).expect("finite coordinates")
}

fn exact(value: f64) -> TwoFloat {
    TwoFloat::from(value)
}

/// e^x for x <= 0, right to some 1e-27, where that of the double-double crate has an error of 5e-12 at -1.03:
/// Taylor's series of e^r - 1 for r = x / 2^16, doubled 16 times by
/// e^2r - 1 = (e^r - 1)^2 + 2 (e^r - 1).
fn exp(x: TwoFloat) -> TwoFloat {
    const HALVINGS: i32 = 16;
    let r = x * 2.0_f64.powi(-HALVINGS);
    let mut y = exact(0.0);
    for term in (1..=12).rev() {
        y = r * (y + 1.0) / f64::from(term);
    }
    for _ in 0..HALVINGS {
        y = y * y + y * 2.0;
    }
    y + 1.0
}

fn kappa(family: CovarianceFamily, squared: TwoFloat) -> TwoFloat {
    let r = squared.sqrt();
    match family {
        CovarianceFamily::Rbf => exp(-squared / 2.0),
        CovarianceFamily::Matern12 => exp(-r),
        CovarianceFamily::Matern32 => {
            let a = exact(3.0).sqrt() * r;
            (a + 1.0) * exp(-a)
        }
        CovarianceFamily::Matern52 => {
            let a = exact(5.0).sqrt() * r;
            (a + squared * 5.0 / 3.0 + 1.0) * exp(-a)
        }
    }
}

fn case(
    family: CovarianceFamily,
    dimensions: usize,
    length_scale: f64,
    inducing: usize,
) -> Option<Case> {
    let points = points(dimensions);
    let function = CovarianceFunction::new(family, VARIANCE, &[length_scale]).expect("positive");
    let chosen = Inducing::KMeansPlusPlus { count: inducing, seed: 2 };
    let field = ResidualField::<f64>::new(&points, &function, &chosen, &FieldOptions::default());
    // The columns of some inducing points are noise: then there is no field.
    let (factor, _) = field.ok()?.factor();
    let row = |point: usize| &factor[point * inducing..][..inducing];
    let dot = |a: &[f64], b: &[f64]| {
        a.iter().zip(b).fold(exact(0.0), |sum, (&a, &b)| sum + TwoFloat::new_mul(a, b))
    };
    let residual_variances: Vec<f64> = (0..POINTS)
        .map(|point| (VARIANCE - row(point).iter().map(|v| v * v).sum::<f64>()).max(0.0))
        .collect();
    let variance = |point: usize| exact(VARIANCE) - dot(row(point), row(point));
    let correlation = |i: usize, j: usize| {
        let squared = points.row(i).iter().zip(points.row(j)).fold(exact(0.0), |sum, (&x, &y)| {
            let difference = TwoFloat::new_sub(x, y) / length_scale;
            sum + difference * difference
        });
        let covariance = kappa(family, squared) * VARIANCE - dot(row(i), row(j));
        f64::from(covariance / (variance(i) * variance(j)).sqrt())
    };
    let variance_errors =
        (0..POINTS).map(|point| f64::from(variance(point) - residual_variances[point]));
    Some(Case {
        correlations: (0..POINTS * POINTS)
            .map(|pair| correlation(pair / POINTS, pair % POINTS))
            .collect(),
        variance_errors: variance_errors.collect(),
        points,
        function,
        factor,
        residual_variances,
    })
}

/// rho of every pair, as the kernels compute it.
fn correlations<T: Element>(field: &ResidualField<T>) -> Vec<f64> {
    let blocks = field.blocks();
    let mut panels = Panels::with_capacity(1, field.shape().rows());
    let mut output = vec![T::ZERO; blocks.points()];
    let mut all = Vec::with_capacity(POINTS * POINTS);
    for point in 0..POINTS {
        panels.pack(1, |_, row| blocks.get(point, row).expect("the point exists"));
        let (_, panel) = panels.iter().next().expect("one query");
        field.correlator().signed(panel, blocks, &mut output);
        all.extend(output[..POINTS].iter().map(|value| value.to_f64()));
    }
    all
}

/// The greatest share of its bound that an error has; above 1 it is a violation.
fn greatest_share(errors: impl Iterator<Item = (f64, f64)>) -> f64 {
    errors.map(|(error, bound)| error.abs() / bound).fold(0.0, f64::max)
}

/// Asserts the bounds of one field; returns how much of a slack was met.
fn assert_case<T: Element>(case: &Case, context: &str) -> f64 {
    let Case { points, function, factor, residual_variances, .. } = case;
    let options = FieldOptions::default();
    let field =
        ResidualField::<T>::from_factor(points, function, factor, residual_variances, &options)
            .expect("V and p belong to the points");
    let rounding = field.rounding();
    let slacks = rounding.slacks(field.blocks(), POINTS);
    let computed = correlations(&field);
    let errors = || {
        (0..POINTS * POINTS)
            .filter(|pair| pair / POINTS != pair % POINTS)
            // Of an explained point the correlation is defined, not computed.
            .filter(|pair| [pair / POINTS, pair % POINTS].iter().all(|&id| field.scale(id) > 0.0))
            .map(|pair| (pair, computed[pair] - case.correlations[pair]))
    };
    let slack = |pair: usize| slacks[pair / POINTS] + slacks[pair % POINTS];
    let of_slack = greatest_share(errors().map(|(pair, error)| (error, slack(pair))));
    assert!(of_slack <= 1.0, "{context}: {of_slack} times the slacks");
    let bound = field.conditioning().correlation_error;
    let of_bound = greatest_share(errors().map(|(_, error)| (error, bound)));
    assert!(of_bound <= 1.0, "{context}: {of_bound} times the field's bound");
    of_slack
}

#[test]
fn no_error_is_above_its_bound() {
    let (mut cases, mut met) = (0, [0.0_f64; 2]);
    for family in CovarianceFamily::ALL {
        for (dimensions, length_scale, inducing) in
            [(1, 0.2, 12), (2, 0.05, 20), (2, 1.0, 20), (3, 2.0, 40), (5, 0.5, 7), (10, 3.0, 30)]
        {
            let context = format!("{family} of {length_scale} in {dimensions} dimensions");
            let Some(case) = case(family, dimensions, length_scale, inducing) else { continue };
            let bound = Rounding::of_residual_variance(VARIANCE, inducing);
            let of_variance = greatest_share(case.variance_errors.iter().map(|&e| (e, bound)));
            assert!(of_variance <= 1.0, "{context}: {of_variance} times that of a variance");
            met[0] = met[0].max(assert_case::<f64>(&case, &format!("{context}, f64")));
            met[1] = met[1].max(assert_case::<f32>(&case, &format!("{context}, f32")));
            cases += 1;
        }
    }
    assert!(cases > 15, "{cases} cases");
    // Bounds that nothing comes near would hide an error of the test.
    assert!(met.iter().all(|&met| met > 1e-3), "{met:?}");
}

#[test]
fn distances_are_as_right_as_their_bound() {
    fn assert_distances<T: Element>(dimensions: usize) {
        let points = points(dimensions);
        let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[0.7]).expect("legal");
        let field =
            ResidualField::<T>::new(&points, &function, &Inducing::None, &FieldOptions::default())
                .expect("a legal field");
        let blocks = field.blocks();
        let value = |point: usize, axis: usize| {
            blocks.get(point, 1 + axis).expect("the point and the axis exist")
        };
        let mut output = vec![T::ZERO; blocks.points()];
        for point in 0..POINTS {
            let query: Vec<T> = (0..dimensions).map(|axis| value(point, axis)).collect();
            let kernels = field.kernels();
            kernels.squared_distances(&query, blocks, 1, &mut output).expect("rows of coordinates");
            for (other, squared) in output[..POINTS].iter().enumerate() {
                let exact = (0..dimensions).fold(exact(0.0), |sum, axis| {
                    let (x, y) = (value(point, axis).to_f64(), value(other, axis).to_f64());
                    let difference = TwoFloat::new_sub(x, y);
                    sum + difference * difference
                });
                let error = (squared.to_f64() - f64::from(exact)).abs();
                assert!(error <= Rounding::of_distance::<T>(dimensions) * f64::from(exact));
            }
        }
    }
    for dimensions in [1, 3, 20] {
        assert_distances::<f32>(dimensions);
        assert_distances::<f64>(dimensions);
    }
}

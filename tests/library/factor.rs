//! A factor V that the caller computed: that of the points and the covariance function is taken, also where it was
//! computed in f32; another one isn't.

use crate::common::generators::{clustered, generator, normal, uniform};
use crate::common::twin::{Model, Twin};
use rand::seq::SliceRandom;
use rhotree::{CovarianceFamily, Error, FieldOptions, ResidualField};

const POINTS: usize = 600;

/// The field, or why there is none, of the twin's points and function with this V and p.
fn field(twin: &Twin, factor: &[f64], residual_variances: &[f64]) -> Result<ResidualField, Error> {
    ResidualField::from_factor(
        &twin.points(),
        &twin.model.function(),
        factor,
        residual_variances,
        &FieldOptions::default(),
    )
}

/// The twin of some points, of which the first `inducing` are the inducing points.
fn twin(
    family: CovarianceFamily,
    length_scale: f64,
    coordinates: &[f64],
    dimensions: usize,
    inducing: usize,
) -> Twin {
    let model = Model { variance: 2.5, ..Model::new(family, length_scale, 1e-6) };
    Twin::new(model, dimensions, coordinates, &coordinates[..inducing * dimensions])
}

/// V as everything in f32 has it; none where the Cholesky factor of the inducing points' covariances breaks down.
fn computed_in_f32(twin: &Twin, inducing: usize, jitter: f32) -> Option<Vec<f64>> {
    let (model, dimensions) = (&twin.model, twin.dimensions);
    let point = |i: usize| &twin.coordinates[i * dimensions..][..dimensions];
    let dot = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
    let mut cholesky: Vec<Vec<f32>> = Vec::new();
    for i in 0..inducing {
        let mut row: Vec<f32> = Vec::new();
        for j in 0..i {
            let rest = model.covariance(point(i), point(j)) as f32 - dot(&cholesky[j][..j], &row);
            row.push(rest / cholesky[j][j]);
        }
        let rest = model.variance as f32 * (1.0 + jitter) - dot(&row, &row);
        row.push(Some(rest.sqrt()).filter(|pivot| *pivot > 0.0)?);
        cholesky.push(row);
    }
    let mut factor = Vec::new();
    for i in 0..twin.len() {
        let mut row: Vec<f32> = Vec::new();
        for (j, pivots) in cholesky.iter().enumerate() {
            let rest = model.covariance(point(i), point(j)) as f32 - dot(&pivots[..j], &row);
            row.push(rest / pivots[j]);
        }
        factor.extend(row.into_iter().map(f64::from));
    }
    Some(factor)
}

/// What V leaves of the variance.
fn rest(factor: &[f64], columns: usize, variance: f64) -> Vec<f64> {
    factor
        .chunks_exact(columns)
        .map(|row| (variance - row.iter().map(|v| v * v).sum::<f64>()).max(0.0))
        .collect()
}

#[test]
fn what_belongs_to_the_points_is_taken_and_has_the_conditioning_that_it_had() {
    let mut in_f32 = 0;
    for (dimensions, coordinates) in
        [(2, uniform(POINTS, 2, 1)), (3, normal(POINTS, 3, 2)), (2, clustered(POINTS, 2, 3))]
    {
        for family in CovarianceFamily::ALL {
            for (length_scale, inducing) in [(0.02, 60), (0.3, 20), (1.0, 60), (10.0, 60)] {
                let twin = twin(family, length_scale, &coordinates, dimensions, inducing);
                let context = format!("{family} {length_scale} {inducing} in {dimensions}");
                let of_points = ResidualField::<f64>::new(
                    &twin.points(),
                    &twin.model.function(),
                    &rhotree::Inducing::Points(twin.inducing()),
                    &FieldOptions::default(),
                )
                .expect("legal");
                let (v, p) = of_points.factor();
                let given =
                    field(&twin, &v, &p).unwrap_or_else(|error| panic!("{context}: {error}"));
                // It bounds what is found in V of the library's own arithmetic.
                let (bound, found) = (
                    of_points.conditioning().correlation_error,
                    given.conditioning().correlation_error,
                );
                assert!(found <= 1.01 * bound, "{context}: {found:e}, {bound:e}");
                field(&twin, &twin.factor, &twin.residual_variances)
                    .unwrap_or_else(|error| panic!("{context}: {error}"));

                let rounded: Vec<f64> = twin.factor.iter().map(|&v| f64::from(v as f32)).collect();
                let p = rest(&rounded, inducing, 2.5);
                field(&twin, &rounded, &p)
                    .unwrap_or_else(|error| panic!("{context}, rounded: {error}"));
                for jitter in [1e-6, 1e-4] {
                    let Some(factor) = computed_in_f32(&twin, inducing, jitter) else { continue };
                    let p = rest(&factor, inducing, 2.5);
                    field(&twin, &factor, &p)
                        .unwrap_or_else(|error| panic!("{context}, in f32 with {jitter}: {error}"));
                    in_f32 += 1;
                }
            }
        }
    }
    assert!(in_f32 > 40, "{in_f32} factors in f32");
}

#[test]
fn a_factor_of_other_points_or_parameters_is_refused() {
    let coordinates = uniform(POINTS, 2, 1);
    for family in CovarianceFamily::ALL {
        for (length_scale, inducing) in [(0.1, 150), (0.3, 60), (1.0, 60)] {
            let twin_of = |family, length_scale, coordinates: &[f64]| {
                twin(family, length_scale, coordinates, 2, inducing)
            };
            let own = twin_of(family, length_scale, &coordinates);
            let mut permuted: Vec<Vec<f64>> =
                own.factor.chunks_exact(inducing).map(<[f64]>::to_vec).collect();
            permuted.shuffle(&mut generator(4));
            let permuted = permuted.concat();
            let longer = twin_of(family, 2.0 * length_scale, &coordinates);
            let others = twin_of(family, length_scale, &uniform(POINTS, 2, 9));
            for (what, factor) in [
                ("rows in another order", permuted),
                ("twice the length scale", longer.factor),
                ("other points", others.factor),
            ] {
                let context = format!("{family} {length_scale} {inducing}, {what}");
                match field(&own, &factor, &rest(&factor, inducing, 2.5)) {
                    Err(Error::FactorMinor { points, least_eigenvalue, .. }) => {
                        assert!((2..=8).contains(&points.len()), "{context}: {points:?}");
                        assert!(
                            points.is_sorted() && points[points.len() - 1] < POINTS,
                            "{context}"
                        );
                        assert!(least_eigenvalue < -0.01, "{context}: {least_eigenvalue}");
                    }
                    taken => panic!("{context}: {:?}", taken.map(|field| *field.conditioning())),
                }
            }
        }
    }
}

#[test]
fn what_is_wrong_by_less_than_the_check_allows_is_said_by_the_conditioning() {
    let coordinates = uniform(POINTS, 2, 1);
    let twin = twin(CovarianceFamily::Rbf, 1.0, &coordinates, 2, 60);
    let mut factor = twin.factor.clone();
    // Of its own jitter some 1e-6 of the variance is left: 3e-4 is far more.
    for (place, v) in factor.iter_mut().enumerate() {
        *v *= if place / 60 % 2 == 0 { 1.0 - 3e-4 } else { 1.0 + 3e-4 };
    }
    let exact = field(&twin, &twin.factor, &twin.residual_variances).expect("its own");
    let wrong = field(&twin, &factor, &twin.residual_variances).expect("within a hundredth");
    assert!(exact.conditioning().correlation_error < 1e-6, "{:?}", exact.conditioning());
    assert!(!exact.conditioning().is_doubtful() && wrong.conditioning().is_doubtful());
    assert!(wrong.conditioning().correlation_error > 10.0, "{:?}", wrong.conditioning());
}

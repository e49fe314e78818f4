//! What a field says about its own accuracy, against correlations in twice the digits.

use crate::common::generators::{normal, uniform};
use crate::common::twin::{Model, Twin};
use crate::common::{available_isas, field_of, search};
use rhotree::{CovarianceFamily, Element, FieldOptions, Inducing, Queries, ResidualField};

/// a + b and its rounding error (Knuth).
fn two_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let b_part = sum - a;
    (sum, (a - (sum - b_part)) + (b - b_part))
}

/// a b and its rounding error.
fn two_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    (product, a.mul_add(b, -product))
}

/// k - v . w as if in twice the digits, then rounded (Ogita, Rump and Oishi, *Accurate sum and dot
/// product*, 2005).
fn residual(k: f64, v: &[f64], w: &[f64]) -> f64 {
    let (sum, error) = v.iter().zip(w).fold((k, 0.0), |(sum, error), (&v, &w)| {
        let (product, product_error) = two_product(-v, w);
        let (sum, sum_error) = two_sum(sum, product);
        (sum, error + (product_error + sum_error))
    });
    sum + error
}

#[test]
fn twice_the_digits() {
    // 0.1 squared isn't 0.01, nor is either what f64 makes of it.
    assert_eq!(residual(0.1 * 0.1, &[0.1], &[0.1]), 8.326_672_684_688_674e-19);
    assert_eq!(residual(1e16, &[1e16, -1.0], &[1.0, 1.0]), 1.0);
    assert_eq!(residual(1.0, &[1e100, 1.0, -1e100], &[1.0, 1.0, 1.0]), 0.0);
}

/// RBF, d = 3, N(0, I), with inducing points among the points: little is left, and most digits
/// cancel.
fn gold_like() -> Twin {
    let coordinates = normal(2000, 3, 1);
    let model = Model::new(CovarianceFamily::Rbf, 1.0, 1e-6);
    Twin::new(model, 3, &coordinates, &coordinates[..256 * 3])
}

/// |rho| between two points given V, to all but the last digits: the covariance's and the final
/// division's rounding are left, a few units in the last place at the size of s_i s_j, where the
/// bound allows for m.
fn exact_correlation(twin: &Twin, i: usize, j: usize) -> f64 {
    let (d, m) = (twin.dimensions, twin.columns());
    let x = |i: usize| &twin.coordinates[i * d..][..d];
    let v = |i: usize| &twin.factor[i * m..][..m];
    let p = |i: usize| residual(twin.model.variance, v(i), v(i));
    let covariance = twin.model.covariance(x(i), x(j));
    (residual(covariance, v(i), v(j)) / (p(i) * p(j)).sqrt()).abs()
}

/// The greatest error of |rho| over all pairs of some queries with all points.
fn greatest_error<T: Element>(twin: &Twin, field: &ResidualField<T>) -> f64 {
    let ids: Vec<usize> = (0..twin.len()).step_by(19).collect();
    let all = search(field, Queries::Ids(&ids), twin.len() - 1, false).expect("legal ids");
    let mut greatest = 0.0_f64;
    for (query, &id) in ids.iter().enumerate() {
        for (other, distance) in all.of(query) {
            let error = 1.0 - distance * distance - exact_correlation(twin, id, other).min(1.0);
            greatest = greatest.max(error.abs());
        }
    }
    greatest
}

#[test]
fn the_error_of_a_badly_conditioned_field_is_within_its_bound() {
    let twin = gold_like();
    for &isa in available_isas() {
        let field = field_of::<f64>(&twin, isa);
        let conditioning = *field.conditioning();
        assert_eq!(conditioning.explained, 0);
        let error = greatest_error(&twin, &field);
        let bound = conditioning.correlation_error;
        println!("f64, {isa}: error {error:e}, bound {bound:e}, {conditioning:?}");
        assert!(error <= bound, "{error:e} above {bound:e}");
        // A bound that is always right because it is huge would say nothing.
        assert!(bound < 1e5 * error && bound < 1e-3, "{bound:e} says nothing of {error:e}");
        assert!(!conditioning.is_doubtful());
    }
}

#[test]
fn single_precision_says_that_it_cannot_do_it() {
    let twin = gold_like();
    for &isa in available_isas() {
        let field = field_of::<f32>(&twin, isa);
        let conditioning = *field.conditioning();
        let error = greatest_error(&twin, &field);
        println!("f32, {isa}: error {error:e}, {conditioning:?}");
        assert!(conditioning.is_doubtful() && error > 1e-3, "error {error:e}");
        assert!(error <= conditioning.correlation_error);
    }
}

/// The same residual variances, in the unit of the variance, whatever it is.
#[test]
fn figures_are_in_the_unit_of_the_variance() {
    let figures = |variance: f64| {
        let model = Model { variance, ..Model::new(CovarianceFamily::Matern32, 0.3, 1e-4) };
        let twin = Twin::new(model, 2, &uniform(400, 2, 3), &uniform(30, 2, 4));
        let options = FieldOptions::default().jitter(1e-4);
        let inducing = Inducing::Points(twin.inducing());
        let field =
            ResidualField::<f64>::new(&twin.points(), &twin.model.function(), &inducing, &options)
                .expect("a legal field");
        let conditioning = *field.conditioning();
        let least = twin.residual_variances.iter().copied().fold(f64::INFINITY, f64::min);
        assert!((conditioning.least_residual_variance / least - 1.0).abs() < 1e-9);
        conditioning
    };
    let (unit, large) = (figures(1.0), figures(1e6));
    let ratios = [
        large.least_residual_variance / unit.least_residual_variance / 1e6,
        large.rounding_error / unit.rounding_error / 1e6,
        large.correlation_error / unit.correlation_error,
    ];
    assert!(ratios.iter().all(|ratio| (ratio - 1.0).abs() < 1e-9), "{unit:?}, {large:?}");
}

#[test]
fn explained_points_are_counted() {
    let coordinates = uniform(500, 2, 5);
    for &isa in available_isas() {
        for count in [0, 1, 17, 130, 500] {
            let model = Model::new(CovarianceFamily::Matern52, 0.2, 1e-2);
            let mut twin = Twin::new(model, 2, &coordinates, &uniform(8, 2, 6));
            for point in 0..count {
                twin.residual_variances[point * 7 % 500] = 0.0;
            }
            for explained in [
                field_of::<f64>(&twin, isa).conditioning().explained,
                field_of::<f32>(&twin, isa).conditioning().explained,
            ] {
                assert_eq!(explained, count, "{isa}");
            }
        }
    }
}

/// Rounding the coordinates to the element type costs digits too where the points reach over many
/// length scales.
#[test]
fn the_bound_allows_for_the_extent_of_the_points() {
    for family in CovarianceFamily::ALL {
        for extent in [1.0, 1e2, 1e4] {
            // Pairs of points half a length scale apart, all over the extent.
            let mut coordinates: Vec<f64> =
                uniform(300, 2, 7).iter().map(|x| (x - 0.5) * extent).collect();
            coordinates.extend_from_within(..);
            coordinates[600..].iter_mut().for_each(|x| *x += 0.35);
            let twin = Twin::new(Model::new(family, 1.0, 0.0), 2, &coordinates, &[]);
            for &isa in available_isas() {
                for (error, bound) in [
                    error_and_bound(&twin, &field_of::<f32>(&twin, isa)),
                    error_and_bound(&twin, &field_of::<f64>(&twin, isa)),
                ] {
                    let context = format!("{family}, extent {extent}, {isa}");
                    assert!(error <= bound, "{context}: {error:e} above {bound:e}");
                }
            }
        }
    }
}

fn error_and_bound<T: Element>(twin: &Twin, field: &ResidualField<T>) -> (f64, f64) {
    (greatest_error(twin, field), field.conditioning().correlation_error)
}

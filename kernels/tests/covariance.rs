//! The covariances against the textbook's formula in f64: accurate to a few ulp, which the conditioning
//! of exp(-a) by the rounding of a makes grow with a; exact at zero and infinity; never rising by
//! more than that error.

mod common;

use common::{
    Float, Random, available, decay_argument, kappa, polynomial, scaled, slope, slope_factor,
};
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

for_both_types!(
    agrees_with_the_formula,
    special_values,
    never_rises,
    slopes_agree_with_the_formula,
    special_slopes,
    slopes_are_differences,
);

/// A bound on |kernel - formula|, from the rounding unit u. With kappa = p(a) e^-a:
///
/// * a = sqrt(c r^2) has a relative error of 3/2 u, which changes p(a) e^-a by at most 3/2 a u; for
///   RBF a = r^2 / 2 is exact;
/// * the exponential is within one ulp, 2 u;
/// * the polynomial and the last product add at most 4 u.
///
/// The formula, evaluated in f64, errs as much in units of f64. Where the exponential is denormal it
/// errs by one least number, which p(a) multiplies, and by one more when the product is rounded.
fn tolerance<T: Float>(covariance: CovarianceFamily, squared: f64) -> f64 {
    let a = decay_argument(covariance, squared);
    let units = T::UNIT_ROUNDOFF + f64::UNIT_ROUNDOFF;
    let least = T::MIN_POSITIVE * T::EPSILON;
    // Past 800 the exponential is zero in either type.
    let denormal = least * (1.0 + polynomial(covariance, a.min(800.0)));
    (6.0 + 1.5 * a).min(2000.0) * units * kappa(covariance, squared) + denormal
}

/// Squared distances over all exponents, and more of them where the covariances fall.
fn squared_distances<T: Float>(count: usize) -> Vec<T> {
    let mut random = Random(7);
    let patterns = T::INFINITY.pattern();
    (0..count)
        .map(|index| match index % 3 {
            0 => T::from_pattern(random.bits() % patterns),
            1 => T::from_f64(random.uniform(0.0, 30.0)),
            _ => T::from_f64(random.uniform(-30.0, 14.0).exp()),
        })
        .collect()
}

fn evaluate<T: Float>(kernels: Kernels<T>, covariance: CovarianceFamily, squared: &[T]) -> Vec<T> {
    let mut values = squared.to_vec();
    kernels.covariance(covariance, &mut values);
    values
}

fn agrees_with_the_formula<T: Float>() {
    let squared = squared_distances::<T>(scaled(300_000));
    for kernels in available::<T>() {
        for covariance in CovarianceFamily::ALL {
            let values = evaluate(kernels, covariance, &squared);
            for (&squared, &value) in squared.iter().zip(&values) {
                let expected = kappa(covariance, squared.to_f64());
                let error = (value.to_f64() - expected).abs();
                assert!(
                    error <= tolerance::<T>(covariance, squared.to_f64()),
                    "{kernels:?} {covariance}({squared:?}) = {value:?}, not {expected:e}"
                );
            }
        }
    }
}

fn special_values<T: Float>() {
    let of = |value: f64| T::from_f64(value);
    let exact = [
        (T::ZERO, T::ONE),
        (T::from_pattern(1), T::ONE), // the least denormal number
        (of(T::MIN_POSITIVE / 2.0), T::ONE),
        (of(T::MIN_POSITIVE), T::ONE),
        (of(1e15), T::ZERO),
        (of(T::MAX), T::ZERO),
        (T::INFINITY, T::ZERO),
    ];
    for kernels in available::<T>() {
        for covariance in CovarianceFamily::ALL {
            for (squared, expected) in exact {
                // Every place of a vector, and its tail.
                let values = evaluate(kernels, covariance, &vec![squared; 2 * T::BLOCK_LANES - 1]);
                let expected = vec![expected; values.len()];
                assert_eq!(values, expected, "{kernels:?} {covariance}({squared:?})");
            }
            let values = evaluate(kernels, covariance, &[T::NAN; 3]);
            assert!(values.iter().all(|value| value.to_f64().is_nan()), "{kernels:?} {covariance}");
        }
    }
}

fn never_rises<T: Float>() {
    let mut squared = squared_distances::<T>(scaled(300_000));
    squared.sort_by(T::total_cmp);
    for kernels in available::<T>() {
        for covariance in CovarianceFamily::ALL {
            let values = evaluate(kernels, covariance, &squared);
            let mut least = T::ONE;
            for (&squared, &value) in squared.iter().zip(&values) {
                let allowed = 2.0 * tolerance::<T>(covariance, squared.to_f64());
                assert!(
                    value >= T::ZERO && value.to_f64() <= least.to_f64() + allowed,
                    "{kernels:?} {covariance}({squared:?}) = {value:?} after {least:?}"
                );
                least = if value < least { value } else { least };
            }
        }
    }
}

fn evaluate_slope<T: Float>(
    kernels: Kernels<T>,
    covariance: CovarianceFamily,
    squared: &[T],
) -> Vec<T> {
    let mut values = squared.to_vec();
    kernels.covariance_slope(covariance, &mut values);
    values
}

/// As [`tolerance`]: -kappa'(r) / r = f(r) e^-a, and f takes no more roundings than p(a), one of them the
/// square root's, one that of 5/3. A denormal exponential is multiplied by f(r), and of Matérn 1/2 by r and
/// then by 1 / r^2, each of which rounds; they are below one there.
fn slope_tolerance<T: Float>(covariance: CovarianceFamily, squared: f64) -> f64 {
    let a = decay_argument(covariance, squared);
    let units = T::UNIT_ROUNDOFF + f64::UNIT_ROUNDOFF;
    let least = T::MIN_POSITIVE * T::EPSILON;
    let factor = slope_factor(covariance, squared.clamp(1.0, 640_000.0));
    (6.0 + 1.5 * a).min(2000.0) * units * slope(covariance, squared) + 2.0 * least * (1.0 + factor)
}

fn slopes_agree_with_the_formula<T: Float>() {
    let squared = squared_distances::<T>(scaled(300_000));
    for kernels in available::<T>() {
        for covariance in CovarianceFamily::ALL {
            let values = evaluate_slope(kernels, covariance, &squared);
            for (&squared, &value) in squared.iter().zip(&values) {
                let expected = slope(covariance, squared.to_f64());
                let error = (value.to_f64() - expected).abs();
                assert!(
                    error <= slope_tolerance::<T>(covariance, squared.to_f64()),
                    "{kernels:?} {covariance}({squared:?}) = {value:?}, not {expected:e}"
                );
            }
        }
    }
}

fn special_slopes<T: Float>() {
    for kernels in available::<T>() {
        for covariance in CovarianceFamily::ALL {
            let at_zero = match covariance {
                CovarianceFamily::Rbf => 1.0,
                CovarianceFamily::Matern12 => 0.0,
                CovarianceFamily::Matern32 => 3.0,
                CovarianceFamily::Matern52 => 5.0 / 3.0,
            };
            let of = |value: f64| T::from_f64(value);
            for (squared, expected) in
                [(T::ZERO, of(at_zero)), (of(T::MAX), T::ZERO), (T::INFINITY, T::ZERO)]
            {
                // Every place of a vector, and its tail.
                let squared = vec![squared; 2 * T::BLOCK_LANES - 1];
                let values = evaluate_slope(kernels, covariance, &squared);
                let expected = vec![expected; values.len()];
                assert_eq!(values, expected, "{kernels:?} {covariance}({:?})", squared[0]);
            }
            let values = evaluate_slope(kernels, covariance, &[T::NAN; 3]);
            assert!(values.iter().all(|value| value.to_f64().is_nan()), "{kernels:?} {covariance}");
        }
    }
}

/// The slope is that of kappa: kappa(r + h) - kappa(r - h) = -2 h r slope(r), up to h^3 times a third derivative,
/// which is below 12 for all of them.
fn slopes_are_differences<T: Float>() {
    const STEP: f64 = 1e-4;
    for kernels in available::<T>() {
        for covariance in CovarianceFamily::ALL {
            for r in [0.1, 0.5, 1.0, 2.0, 4.0] {
                let value = evaluate_slope(kernels, covariance, &[T::from_f64(r * r)])[0].to_f64();
                let [above, below] =
                    [r + STEP, r - STEP].map(|distance| kappa(covariance, distance * distance));
                let expected = (below - above) / (2.0 * STEP * r);
                let tolerance = 20.0 * T::UNIT_ROUNDOFF + 1e-5;
                assert!((value - expected).abs() <= tolerance, "{kernels:?} {covariance}({r})");
            }
        }
    }
}

#[test]
fn the_scalar_correlation_agrees_with_the_formula() {
    for squared in squared_distances::<f64>(scaled(30_000)) {
        for covariance in CovarianceFamily::ALL {
            let (value, expected) = (covariance.correlation(squared), kappa(covariance, squared));
            // Without FMA the exponential is less accurate by a few roundings.
            let allowed = 3.0 * tolerance::<f64>(covariance, squared);
            assert!((value - expected).abs() <= allowed, "{covariance}({squared:e}) = {value:e}");
        }
    }
}

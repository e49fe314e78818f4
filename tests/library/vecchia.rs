//! Likelihood, gradient and predictions against dense covariance matrices in f64, written down from the definition.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

use rhotree::vecchia::{
    ConditioningSets, Evaluation, FitEvent, FitOptions, GaussianProcess, Gradient, Mean, MeanKind,
    Parameters, Sequence, Start, StopReason, Vecchia,
};
use rhotree::{
    CovarianceFamily, Error, FieldOptions, FileError, Inducing, Order, Points, ResidualField,
};

use crate::common::generators::{clustered, duplicated, normal, uniform};
use crate::common::saved::mend;
use crate::common::twin::{Model, Twin, dot};
use crate::common::{available_isas, options, search};

/// A symmetric matrix, row by row.
type Matrix = Vec<Vec<f64>>;

/// The lower Cholesky factor, by the textbook.
fn cholesky(matrix: &Matrix) -> Matrix {
    let mut lower: Matrix = Vec::new();
    for (i, row) in matrix.iter().enumerate() {
        let mut new = vec![0.0; matrix.len()];
        for j in 0..=i {
            let other = if i == j { &new } else { &lower[j] };
            let rest = row[j] - dot(&new[..j], &other[..j]);
            new[j] = if i == j { rest.sqrt() } else { rest / lower[j][j] };
        }
        assert!(new[i] > 0.0, "the reference is positive definite");
        lower.push(new);
    }
    lower
}

/// Solves with the matrix of a factor.
fn solve(lower: &Matrix, right: &[f64]) -> Vec<f64> {
    let mut x = right.to_vec();
    for i in 0..x.len() {
        x[i] = (x[i] - dot(&lower[i][..i], &x[..i])) / lower[i][i];
    }
    for i in (0..x.len()).rev() {
        let rest: f64 = (i + 1..x.len()).map(|j| lower[j][i] * x[j]).sum();
        x[i] = (x[i] - rest) / lower[i][i];
    }
    x
}

/// The log-density of N(0, covariance).
fn log_density(covariance: &Matrix, y: &[f64]) -> f64 {
    let lower = cholesky(covariance);
    let log_determinant: f64 = (0..y.len()).map(|i| 2.0 * lower[i][i].ln()).sum();
    let quadratic = dot(y, &solve(&lower, y));
    -0.5 * (y.len() as f64 * std::f64::consts::TAU.ln() + log_determinant + quadratic)
}

/// A model with its sets, by dense matrices.
struct Dense<'a> {
    twin: &'a Twin,
    sets: Vec<Vec<usize>>,
    noise: f64,
    /// Vecchia's approximation of the residual covariance plus noise.
    residual: Matrix,
}

impl<'a> Dense<'a> {
    fn new(twin: &'a Twin, sets: &ConditioningSets, noise: f64) -> Self {
        let sets = (0..twin.len()).map(|i| sets.of(i).collect()).collect();
        let mut dense = Self { twin, sets, noise, residual: Vec::new() };
        // Row i of B^-1, since B has a one at i and -b at the set: e_i + sum of b_j (row j of B^-1).
        let mut inverse: Matrix = Vec::new();
        let mut variances = Vec::new();
        for i in 0..twin.len() {
            let (b, d) = dense.regress(&dense.sets[i], twin.point(i), twin.weights(i), noise);
            let mut row = vec![0.0; twin.len()];
            row[i] = 1.0;
            for (&j, b) in dense.sets[i].iter().zip(&b) {
                row.iter_mut().zip(&inverse[j]).for_each(|(sum, value)| *sum += b * value);
            }
            inverse.push(row);
            variances.push(d);
        }
        let entry = |i: usize, j: usize| -> f64 {
            (0..=i.min(j)).map(|l| inverse[i][l] * variances[l] * inverse[j][l]).sum()
        };
        dense.residual =
            (0..twin.len()).map(|i| (0..twin.len()).map(|j| entry(i, j)).collect()).collect();
        dense
    }

    /// The residual covariance of two locations with their rows of V.
    fn covariance(&self, (x, v): (&[f64], &[f64]), (y, w): (&[f64], &[f64])) -> f64 {
        self.twin.model.covariance(x, y) - dot(v, w)
    }

    /// The regression of a location's residual on those of a set: b and D.
    fn regress(&self, set: &[usize], x: &[f64], v: &[f64], noise: f64) -> (Vec<f64>, f64) {
        let at = |i: usize| (self.twin.point(i), self.twin.weights(i));
        let own = self.covariance((x, v), (x, v)) + noise;
        let entry = |&i: &usize, &j: &usize| {
            self.covariance(at(i), at(j)) + if i == j { self.noise } else { 0.0 }
        };
        let matrix: Matrix =
            set.iter().map(|i| set.iter().map(|j| entry(i, j)).collect()).collect();
        let with: Vec<f64> = set.iter().map(|&i| self.covariance(at(i), (x, v))).collect();
        let b = solve(&cholesky(&matrix), &with);
        let left = own - dot(&b, &with);
        (b, left)
    }

    /// The covariance of the observations.
    fn covariances(&self) -> Matrix {
        let entry = |i: usize, j: usize| {
            dot(self.twin.weights(i), self.twin.weights(j)) + self.residual[i][j]
        };
        (0..self.twin.len()).map(|i| (0..self.twin.len()).map(|j| entry(i, j)).collect()).collect()
    }

    fn log_likelihood(&self, y: &[f64]) -> f64 {
        log_density(&self.covariances(), y)
    }

    /// Mean and variance at a new location, from the joint distribution.
    fn predict(&self, y: &[f64], x: &[f64], set: &[usize]) -> (f64, f64) {
        let (v, _) = self.twin.row(x);
        let (b, left) = self.regress(set, x, &v, 0.0);
        // The covariance with each observation, and with itself.
        let with: Vec<f64> = (0..self.twin.len())
            .map(|i| {
                let terms = set.iter().zip(&b).map(|(&j, b)| b * self.residual[j][i]);
                dot(&v, self.twin.weights(i)) + terms.sum::<f64>()
            })
            .collect();
        let pairs = set
            .iter()
            .zip(&b)
            .flat_map(|(&i, a)| set.iter().zip(&b).map(move |(&j, b)| a * b * self.residual[i][j]));
        let own = dot(&v, &v) + pairs.sum::<f64>() + left;
        let solved = solve(&cholesky(&self.covariances()), &with);
        (dot(&solved, y), own - dot(&solved, &with))
    }
}

/// A field of the twin's points with the twin's inducing points.
fn field(twin: &Twin, options: &FieldOptions) -> ResidualField<f64> {
    let inducing = match twin.columns() {
        0 => Inducing::None,
        _ => Inducing::Points(twin.inducing()),
    };
    let options = options.clone().jitter(twin.model.jitter);
    ResidualField::new(&twin.points(), &twin.model.function(), &inducing, &options)
        .expect("a legal field")
}

/// The sets of the k nearest predecessors in residual correlation.
fn nearest(field: &ResidualField<f64>, k: usize) -> ConditioningSets {
    if k == 0 {
        return ConditioningSets::empty(field.len());
    }
    let neighbors = search(field, rhotree::Queries::All, k, true).expect("a legal search");
    ConditioningSets::from_neighbors(field.len(), &neighbors).expect("ids of the field")
}

fn assert_close(actual: f64, expected: f64, tolerance: f64, context: &str) {
    assert!(
        (actual - expected).abs() <= tolerance * expected.abs().max(1.0),
        "{context}: {actual:e} in place of {expected:e}"
    );
}

/// Twins of every family, with and without inducing points, one length scale or one for each axis.
fn twins(points: usize) -> Vec<(String, Twin)> {
    let mut twins = Vec::new();
    for (number, family) in CovarianceFamily::ALL.into_iter().enumerate() {
        for (dimensions, columns) in [(1, 0), (2, 7), (3, 20), (5, 13)] {
            let mut model = Model::new(family, 0.4, 1e-6);
            model.variance = 1.7;
            if number % 2 == 1 {
                model.length_scales = (0..dimensions).map(|axis| 0.3 + 0.2 * axis as f64).collect();
            }
            let coordinates = uniform(points, dimensions, number as u64);
            let inducing = uniform(columns, dimensions, 77);
            let name = format!("{family}, d = {dimensions}, m = {columns}");
            twins.push((name, Twin::new(model, dimensions, &coordinates, &inducing)));
        }
    }
    twins
}

#[test]
fn log_likelihoods_are_those_of_dense_matrices() {
    let responses = normal(2 * 130, 1, 5);
    for (name, twin) in twins(130) {
        let field = field(&twin, &FieldOptions::default());
        for (k, noise) in [(0, 0.5), (1, 0.01), (6, 0.1), (12, 1e-3), (40, 30.0)] {
            let sets = nearest(&field, k);
            let model = Vecchia::new(&field, &sets, noise).expect("a legal model");
            let dense = Dense::new(&twin, &sets, noise);
            let actual = model.log_likelihoods(&responses).expect("legal responses");
            for (actual, y) in actual.iter().zip(responses.chunks_exact(twin.len())) {
                let context = format!("{name}, k = {k}, noise {noise}");
                assert_close(*actual, dense.log_likelihood(y), 1e-8, &context);
            }
            assert_eq!(model.raised_pivots(), 0);
        }
    }
}

#[test]
fn with_all_predecessors_the_model_is_exact() {
    for (family, dimensions, columns, noise) in [
        (CovarianceFamily::Matern12, 1, 0, 0.0),
        (CovarianceFamily::Matern12, 3, 40, 0.0),
        (CovarianceFamily::Matern32, 2, 30, 0.0),
        (CovarianceFamily::Matern52, 3, 25, 1e-4),
        (CovarianceFamily::Rbf, 5, 50, 0.01),
        (CovarianceFamily::Matern32, 10, 100, 1e3),
    ] {
        let model = Model { variance: 2.5, ..Model::new(family, 0.5, 1e-6) };
        let coordinates = uniform(500, dimensions, 3);
        let inducing = uniform(columns, dimensions, 4);
        let twin = Twin::new(model, dimensions, &coordinates, &inducing);
        let field = field(&twin, &FieldOptions::default());
        let ids: Vec<usize> = (0..500).collect();
        let sets = ConditioningSets::new(500, (0..500).map(|i| &ids[..i])).expect("legal sets");
        let exact: Matrix = (0..500)
            .map(|i| {
                let noise = |j: usize| if i == j { noise } else { 0.0 };
                let covariance = |j: usize| twin.model.covariance(twin.point(i), twin.point(j));
                (0..500).map(|j| covariance(j) + noise(j)).collect()
            })
            .collect();
        let y = normal(500, 1, 6);
        let model = Vecchia::new(&field, &sets, noise).expect("a legal model");
        let actual = model.log_likelihood(&y).expect("legal responses");
        let context = format!("{family}, d = {dimensions}, m = {columns}, noise {noise}");
        assert_close(actual, log_density(&exact, &y), 1e-8, &context);
    }
}

#[test]
fn predictions_are_those_of_the_joint_distribution() {
    let responses = normal(2 * 90, 1, 8);
    for (name, twin) in twins(90) {
        let field = field(&twin, &FieldOptions::default());
        let new = uniform(37, twin.dimensions, 9);
        let points = Points::new(new.clone(), twin.dimensions).expect("legal points");
        for (k, noise) in [(0, 0.3), (3, 0.01), (10, 1.0)] {
            let sets = nearest(&field, k);
            let neighbors = search(&field, rhotree::Queries::New(&points), k.max(1), false)
                .expect("a legal search");
            let new_sets = ConditioningSets::from_neighbors(twin.len(), &neighbors)
                .expect("ids of the field")
                .truncated(k);
            let model = Vecchia::new(&field, &sets, noise).expect("a legal model");
            let dense = Dense::new(&twin, &sets, noise);
            let actual = model.predict(&responses, &points, &new_sets).expect("legal points");
            for (point, x) in new.chunks_exact(twin.dimensions).enumerate() {
                let set: Vec<usize> = new_sets.of(point).collect();
                for (number, y) in responses.chunks_exact(twin.len()).enumerate() {
                    let (mean, variance) = dense.predict(y, x, &set);
                    let context = format!("{name}, k = {k}, noise {noise}, point {point}");
                    assert_close(actual.means[number * 37 + point], mean, 1e-8, &context);
                    assert_close(actual.variances[point], variance, 1e-8, &context);
                }
            }
        }
    }
}

/// The parameters' logarithms: variance, length scales, noise.
fn logarithms(model: &Model, noise: f64) -> Vec<f64> {
    let parameters = [model.variance].into_iter().chain(model.length_scales.clone()).chain([noise]);
    parameters.map(f64::ln).collect()
}

/// The gradient as one vector.
fn flat(gradient: &Gradient) -> Vec<f64> {
    let lengths = gradient.length_scales.iter().copied();
    [gradient.variance].into_iter().chain(lengths).chain([gradient.noise_variance]).collect()
}

#[test]
fn gradients_are_those_of_the_log_likelihood() {
    let y = normal(110, 1, 15);
    for (name, twin) in twins(110) {
        let base = field(&twin, &FieldOptions::default());
        for (k, noise) in [(0, 0.5), (5, 0.05), (20, 0.2)] {
            let sets = nearest(&base, k);
            let at = |logarithms: &[f64]| {
                let [variance, lengths @ .., noise] = logarithms else { unreachable!() };
                let mut model = twin.model.clone();
                model.variance = variance.exp();
                model.length_scales = lengths.iter().map(|l| l.exp()).collect();
                let mut twin = twin.clone();
                twin.model = model;
                Vecchia::new(&field(&twin, &FieldOptions::default()), &sets, noise.exp())
                    .expect("a legal model")
            };
            let center = logarithms(&twin.model, noise);
            let (log_likelihood, gradient) = at(&center).gradient(&y).expect("a gradient");
            assert_eq!(log_likelihood, at(&center).log_likelihood(&y).expect("a value"));
            let gradient = flat(&gradient);
            assert_eq!(gradient.len(), center.len());
            for (number, &actual) in gradient.iter().enumerate() {
                // Differences of the eighth order: their error and that of rounding are below 1e-9.
                let value = |steps: f64| {
                    let mut moved = center.clone();
                    moved[number] += steps * 0.01;
                    at(&moved).log_likelihood(&y).expect("a value")
                };
                let weights = [4.0 / 5.0, -1.0 / 5.0, 4.0 / 105.0, -1.0 / 280.0];
                let expected: f64 = (1..)
                    .zip(weights)
                    .map(|(step, weight)| {
                        weight * (value(f64::from(step)) - value(-f64::from(step))) / 0.01
                    })
                    .sum();
                let context = format!("{name}, k = {k}, noise {noise}, parameter {number}");
                assert_close(actual, expected, 1e-7, &context);
            }
        }
    }
}

/// What a model says of some responses and new points, all of it.
fn everything(field: &ResidualField<f64>, threads: usize) -> Vec<u64> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let run = || {
        let (points, d) = (field.len(), field.dimensions());
        let sets = nearest(field, 12);
        let model = Vecchia::new(field, &sets, 0.1).expect("a legal model");
        let y = normal(points, 1, 21);
        let (log_likelihood, gradient) = model.gradient(&y).expect("a gradient");
        let new = Points::new(uniform(43, d, 22), d).expect("legal points");
        let neighbors = search(field, rhotree::Queries::New(&new), 9, false).expect("legal");
        let new_sets = ConditioningSets::from_neighbors(points, &neighbors).expect("ids");
        let predictions = model.predict(&y, &new, &new_sets).expect("legal points");
        // A point's prediction doesn't depend on those that it comes with.
        let alone = Points::new(new.row(7).to_vec(), d).expect("a point");
        let set: Vec<usize> = new_sets.of(7).collect();
        let alone_set = ConditioningSets::new(points, [set.as_slice()]).expect("ids");
        let single = model.predict(&y, &alone, &alone_set).expect("a legal point");
        assert_eq!(single.means[0].to_bits(), predictions.means[7].to_bits());
        assert_eq!(single.variances[0].to_bits(), predictions.variances[7].to_bits());

        let rows = model.rows().into_iter().flat_map(|(b, d)| b.into_iter().chain([d]));
        let all = [log_likelihood].into_iter().chain(flat(&gradient)).chain(rows);
        let all = all.chain(predictions.means).chain(predictions.variances);
        all.map(f64::to_bits).collect::<Vec<u64>>()
    };
    pool.expect("a thread pool starts").install(run)
}

#[test]
fn nothing_depends_on_threads_or_the_instruction_set() {
    let model = Model::new(CovarianceFamily::Matern52, 0.3, 1e-6);
    let twin = Twin::new(model, 3, &clustered(1500, 3, 1), &uniform(37, 3, 2));
    let expected = everything(&field(&twin, &FieldOptions::default()), 1);
    for &isa in available_isas() {
        for threads in [1, 3] {
            let actual = everything(&field(&twin, &options(isa)), threads);
            assert!(actual == expected, "{isa}, {threads} threads");
        }
    }
}

#[test]
fn sets_of_another_order_give_the_model_of_that_order() {
    let twin = &twins(120)[1].1;
    let field = field(twin, &FieldOptions::default());
    let order = Order::random(120, 5).expect("points");
    let ordered = order.apply(&twin.points()).expect("as many points");
    let options = FieldOptions::default().jitter(twin.model.jitter);
    let inducing = Inducing::Points(twin.inducing());
    let ordered =
        ResidualField::new(&ordered, field.function(), &inducing, &options).expect("a legal field");
    let neighbors = search(&ordered, rhotree::Queries::All, 8, true).expect("a legal search");
    let sets = ConditioningSets::from_neighbors(120, &neighbors).expect("ids");
    let restored = order.restore(neighbors, rhotree::Queries::All).expect("all queries");
    let restored = ConditioningSets::from_neighbors(120, &restored).expect("ids");

    let y = normal(120, 1, 6);
    let y_ordered: Vec<f64> = order.points().iter().map(|&point| y[point]).collect();
    let one = Vecchia::new(&field, &restored, 0.1).and_then(|model| model.log_likelihood(&y));
    let other =
        Vecchia::new(&ordered, &sets, 0.1).and_then(|model| model.log_likelihood(&y_ordered));
    assert_close(one.expect("a value"), other.expect("a value"), 1e-12, "both orders");
}

#[test]
fn singular_sets_are_finite_and_counted() {
    // Each place is taken three times, and there is no noise.
    let coordinates = duplicated(90, 2, 3);
    for family in CovarianceFamily::ALL {
        for columns in [0, 10] {
            let model = Model::new(family, 0.5, 1e-6);
            let twin = Twin::new(model, 2, &coordinates, &uniform(columns, 2, 4));
            let field = field(&twin, &FieldOptions::default());
            let sets = nearest(&field, 10);
            let model = Vecchia::new(&field, &sets, 0.0).expect("a legal model");
            assert!(model.raised_pivots() >= 60, "{family}: {}", model.raised_pivots());
            assert!(
                model
                    .rows()
                    .iter()
                    .all(|(b, d)| { b.iter().all(|b| b.is_finite()) && *d > 0.0 && d.is_finite() })
            );
            let y: Vec<f64> = (0..90).map(|i| (i % 30) as f64).collect();
            let (value, gradient) = model.gradient(&y).expect("a value");
            assert!(value.is_finite() && flat(&gradient).iter().all(|slope| slope.is_finite()));
            // A little noise makes it regular.
            let model = Vecchia::new(&field, &sets, 1e-3).expect("a legal model");
            assert_eq!(model.raised_pivots(), 0, "{family}");
        }
    }
    // Inducing points at all points: nothing is left but the jitter.
    let points = uniform(30, 1, 5);
    let twin = Twin::new(Model::new(CovarianceFamily::Matern32, 0.3, 1e-6), 1, &points, &points);
    let field = field(&twin, &FieldOptions::default());
    let model = Vecchia::new(&field, &nearest(&field, 5), 0.01).expect("a legal model");
    let dense = Dense::new(&twin, &nearest(&field, 5), 0.01);
    let y = normal(30, 1, 9);
    assert_close(
        model.log_likelihood(&y).expect("a value"),
        dense.log_likelihood(&y),
        1e-8,
        "explained points",
    );
}

#[test]
fn precomputed_factors_have_likelihoods_but_no_derivatives() {
    let twin = &twins(60)[2].1;
    let field = crate::common::field_of::<f64>(twin, rhotree::Isa::select().expect("one"));
    let sets = nearest(&field, 6);
    let model = Vecchia::new(&field, &sets, 0.2).expect("a legal model");
    let y = normal(60, 1, 9);
    let expected = Dense::new(twin, &sets, 0.2).log_likelihood(&y);
    assert_close(model.log_likelihood(&y).expect("a value"), expected, 1e-8, "given factor");
    assert_eq!(model.gradient(&y).map(|_| ()), Err(Error::NoInducingPoints));
    let new = ConditioningSets::new(60, [&[0][..]]).expect("ids");
    let point = Points::new(vec![0.5; twin.dimensions], twin.dimensions).expect("a point");
    assert_eq!(model.predict(&y, &point, &new), Err(Error::NoInducingPoints));
}

#[test]
fn bad_input_is_refused() {
    let twin = &twins(20)[1].1;
    let field = field(twin, &FieldOptions::default());
    let sets = nearest(&field, 4);
    let few = ConditioningSets::empty(19);
    let error = Vecchia::new(&field, &few, 0.1).expect_err("a set is missing");
    assert_eq!(error, Error::Length { argument: "sets", actual: 19, expected: 20 });
    let error = Vecchia::new(&field, &sets, -1.0).expect_err("a negative variance");
    assert_eq!(error, Error::Negative { argument: "noise_variance", value: -1.0 });
    assert!(Vecchia::new(&field, &sets, f64::NAN).is_err());
    let ring: Vec<Vec<usize>> = (0..20).map(|i| vec![(i + 1) % 20]).collect();
    let ring = ConditioningSets::new(20, ring.iter().map(Vec::as_slice)).expect("ids");
    let error = Vecchia::new(&field, &ring, 0.1).expect_err("a circle");
    assert!(matches!(error, Error::ConditioningCircle { .. }));

    let model = Vecchia::new(&field, &sets, 0.1).expect("a legal model");
    let error = model.log_likelihood(&[0.0; 19]).expect_err("too few");
    assert_eq!(error, Error::Length { argument: "responses", actual: 19, expected: 20 });
    let mut y = vec![0.0; 40];
    y[33] = f64::INFINITY;
    let error = model.log_likelihoods(&y).expect_err("not finite");
    let (argument, row, column) = ("responses", 13, 1);
    assert_eq!(error, Error::NotFinite { argument, row, column, value: f64::INFINITY });
    let new = Points::new(vec![0.5; 3 * twin.dimensions], twin.dimensions).expect("points");
    let error = model.predict(&y[..20], &new, &sets).expect_err("other sets");
    assert_eq!(error, Error::Length { argument: "sets", actual: 20, expected: 3 });
}

/// Responses of a process with noise at uniform points, exactly: by the dense covariance matrix.
fn simulated(
    model: &Model,
    dimensions: usize,
    points: usize,
    noise: f64,
) -> (Points<'static>, Vec<f64>) {
    let coordinates = uniform(points, dimensions, 31);
    let row = |i: usize| &coordinates[i * dimensions..][..dimensions];
    let entry =
        |i: usize, j: usize| model.covariance(row(i), row(j)) + if i == j { noise } else { 0.0 };
    let matrix = (0..points).map(|i| (0..points).map(|j| entry(i, j)).collect()).collect();
    let lower = cholesky(&matrix);
    let z = normal(points, 1, 32);
    let y = lower.iter().map(|row| dot(row, &z)).collect();
    (Points::new(coordinates, dimensions).expect("legal points"), y)
}

#[test]
fn a_fit_finds_the_maximum_of_the_likelihood() {
    let mut truth = Model::new(CovarianceFamily::Matern32, 0.2, 1e-6);
    truth.variance = 2.0;
    truth.length_scales = vec![0.2, 0.6];
    let (points, y) = simulated(&truth, 2, 900, 0.1);
    // A mean that depends on the first coordinate.
    let design: Vec<f64> = points.rows().flat_map(|row| [1.0, row[0]]).collect();
    let y: Vec<f64> = y.iter().zip(points.rows()).map(|(y, row)| y + 10.0 - 4.0 * row[0]).collect();
    let evaluations = AtomicUsize::new(0);
    let progress = |event: FitEvent<'_>| {
        if let FitEvent::Evaluation(_) = event {
            evaluations.fetch_add(1, Ordering::Relaxed);
        }
        ControlFlow::Continue(())
    };
    let options = FitOptions::new(CovarianceFamily::Matern32)
        .k(15)
        .inducing(40)
        .mean(Mean::Design(&design))
        .tolerance(1e-3)
        .progress(&progress);
    let process = GaussianProcess::fit(&points, &y, &options).expect("a fit");
    assert_eq!(process.stop_reason(), StopReason::Converged);
    assert_eq!(process.trace().len(), evaluations.load(Ordering::Relaxed));
    let Parameters { variance, length_scales, noise_variance } = process.parameters();
    // Within what 900 points tell of them.
    assert!((0.08..0.125).contains(noise_variance), "{noise_variance}");
    assert!((0.8..5.0).contains(variance), "{variance}");
    assert!((0.13..0.32).contains(&length_scales[0]), "{length_scales:?}");
    assert!((0.4..1.1).contains(&length_scales[1]), "{length_scales:?}");
    assert!((process.coefficients()[1] + 4.0).abs() < 3.0, "{:?}", process.coefficients());

    // The gradient nearly vanishes: it is that with the neighbours of these parameters, not those of the climb.
    let (value, gradient) = process.log_likelihood_at(process.parameters()).expect("a value");
    assert_close(value, process.log_likelihood(), 1e-12, "at the parameters");
    assert!(flat(&gradient).iter().all(|slope| slope.abs() < 3.0), "{gradient:?}");

    // From elsewhere to the same place.
    let start = Parameters { variance: 0.5, length_scales: vec![1.0], noise_variance: 1.0 };
    let again = GaussianProcess::fit(&points, &y, &options.start(&start)).expect("a fit");
    // Other inducing points make another likelihood, by more than the parameters differ.
    let pairs = parameters_of(&again).into_iter().zip(parameters_of(&process));
    assert!(pairs.into_iter().all(|(a, b)| (a / b).ln().abs() < 0.1), "{:?}", again.parameters());
}

fn parameters_of(process: &GaussianProcess) -> Vec<f64> {
    let Parameters { variance, length_scales, noise_variance } = process.parameters();
    [&[*variance], length_scales.as_slice(), &[*noise_variance]].concat()
}

/// The likelihood is greatest where the box ends: without noise, and with one axis that says nothing.
#[test]
fn a_fit_reaches_the_ends_of_its_box() {
    let fractions = |i: i32| [0.754_878, 0.569_840].map(|step| (f64::from(i) * step).fract());
    let points = Points::new((0..300).flat_map(fractions).collect(), 2).expect("finite");
    let y: Vec<f64> = points.rows().map(|row| (7.0 * row[0]).sin()).collect();
    let options = FitOptions::new(CovarianceFamily::Matern52).k(10).inducing(0).mean(Mean::Zero);
    let process = GaussianProcess::fit(&points, &y, &options).expect("a fit");
    let Parameters { length_scales, noise_variance, .. } = process.parameters();
    // The box ends at 0.29 times a thousand, and at half a millionth.
    assert!(length_scales[1] > 10.0 && length_scales[0] < 2.0, "{length_scales:?}");
    assert!(*noise_variance < 2e-6, "{noise_variance}");
}

/// The likelihood is flat along the length scale of an axis that says nothing: it moves from round to round, which gain
/// from it what the search before took away.
#[test]
fn a_fit_ends_where_another_search_gains_nothing() {
    for seed in 55..60 {
        let points = Points::new(uniform(500, 2, seed), 2).expect("finite");
        let noise = normal(500, 1, seed);
        let signal = points.rows().map(|row| (9.0 * row[0]).sin());
        let y: Vec<f64> = signal.zip(noise).map(|(signal, noise)| signal + 0.1 * noise).collect();
        let options = FitOptions::new(CovarianceFamily::Matern32).k(10).inducing(30);
        let process = GaussianProcess::fit(&points, &y, &options).expect("a fit");
        assert_eq!(process.stop_reason(), StopReason::Converged, "{seed}: {:?}", process.trace());
    }
}

#[test]
fn a_fit_begins_with_what_is_given_and_the_spread_of_the_rest() {
    let coordinates =
        uniform(200, 2, 47).chunks_exact(2).flat_map(|x| [x[0], 10.0 * x[1]]).collect();
    let points = Points::new(coordinates, 2).expect("points");
    let y = normal(200, 1, 48);
    let spread = |values: &[f64]| {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64
    };
    let axis = |axis: usize| spread(&points.rows().map(|row| row[axis]).collect::<Vec<_>>()).sqrt();
    let half_root = 0.5 * 2.0_f64.sqrt();
    let defaults = [0.7 * spread(&y), half_root * axis(0), half_root * axis(1), 0.3 * spread(&y)];
    let options = FitOptions::new(CovarianceFamily::Matern32).k(3).inducing(4).evaluations(1);
    let none = Start::default();
    for (start, given) in [
        (none, [None; 4]),
        (Start { variance: Some(2.5), ..none }, [Some(2.5), None, None, None]),
        (Start { noise_variance: Some(0.02), ..none }, [None, None, None, Some(0.02)]),
        (Start { length_scales: Some(&[0.4]), ..none }, [None, Some(0.4), Some(0.4), None]),
        (Start { length_scales: Some(&[0.4, 7.0]), ..none }, [None, Some(0.4), Some(7.0), None]),
        // Beyond the box, which ends at ten times the variance of the responses.
        (Start { noise_variance: Some(1e9), ..none }, [None, None, None, Some(10.0 * spread(&y))]),
    ] {
        let process = GaussianProcess::fit(&points, &y, &options.start(start)).expect("a fit");
        let Parameters { variance, length_scales, noise_variance } = &process.trace()[0].parameters;
        let began = [*variance, length_scales[0], length_scales[1], *noise_variance];
        for (value, (given, default)) in began.into_iter().zip(given.into_iter().zip(defaults)) {
            assert_close(value, given.unwrap_or(default), 1e-12, &format!("{start:?}"));
        }
    }
    let refused = |start: Start<'_>, options: FitOptions<'_>| {
        GaussianProcess::fit(&points, &y, &options.start(start)).map(|_| ()).expect_err("illegal")
    };
    let not_positive = |argument, value| Error::NotPositive { argument, value };
    for value in [0.0, -1.0, f64::INFINITY] {
        let variance = Start { variance: Some(value), ..none };
        assert_eq!(refused(variance, options), not_positive("variance", value));
        let noise = Start { noise_variance: Some(value), ..none };
        assert_eq!(refused(noise, options), not_positive("noise_variance", value));
        let lengths = &[1.0, value][..];
        let lengths = Start { length_scales: Some(lengths), ..none };
        assert_eq!(refused(lengths, options), not_positive("length_scale", value));
    }
    let argument = "length_scales";
    let lengths = |lengths| Start { length_scales: Some(lengths), ..none };
    assert_eq!(refused(lengths(&[]), options), Error::Empty { argument });
    assert_eq!(
        refused(lengths(&[1.0; 3]), options),
        Error::Length { argument, actual: 3, expected: 2 }
    );
    assert_eq!(
        refused(lengths(&[1.0; 2]), options.isotropic()),
        Error::Length { argument, actual: 2, expected: 1 }
    );
}

#[test]
fn a_fit_in_stages_ends_near_one_without() {
    let model = Model::new(CovarianceFamily::Matern52, 0.15, 1e-6);
    let (points, y) = simulated(&model, 2, 1200, 0.05);
    let options =
        FitOptions::new(CovarianceFamily::Matern52).k(12).isotropic().sequence(Sequence::Maximin);
    let whole = GaussianProcess::fit(&points, &y, &options.subset(0)).expect("a fit");
    let staged = GaussianProcess::fit(&points, &y, &options.subset(400)).expect("a fit");
    assert!((whole.log_likelihood() - staged.log_likelihood()).abs() < 0.5);
    assert_eq!(staged.trace()[0].points, 400);
    let last = staged.trace().iter().filter(|evaluation| evaluation.points == 1200).count();
    assert!(last < whole.trace().len(), "{last} of {}", whole.trace().len());
    assert_eq!(whole.parameters().length_scales.len(), 1);
}

#[test]
fn inducing_points_that_are_given_stay_in_every_stage() {
    let points = Points::new(uniform(900, 2, 45), 2).expect("points");
    let (ones, parameters) = (
        vec![1.0; 900],
        Parameters { variance: 0.5, length_scales: vec![5.0], noise_variance: 2.0 },
    );
    // So far away that they explain nothing: without neighbours the likelihood of any subset is that of white noise.
    let far = Points::new(vec![1e6, 0.0, 0.0, -1e6], 2).expect("points");
    let options = FitOptions::new(CovarianceFamily::Matern12)
        .inducing(30)
        .inducing_points(&far)
        .k(0)
        .mean(Mean::Zero)
        .start(&parameters)
        .tolerance(1e-9)
        .subset(200);
    let process = GaussianProcess::fit(&points, &ones, &options).expect("a fit");
    assert_eq!(process.inducing_points(), Some(&far));
    let sizes: HashSet<usize> = process.trace().iter().map(|of| of.points).collect();
    assert_eq!(sizes, HashSet::from([200, 900]));
    for Evaluation { points, parameters, log_likelihood, .. } in process.trace() {
        let total = parameters.variance + parameters.noise_variance;
        let expected =
            -0.5 * *points as f64 * ((std::f64::consts::TAU * total).ln() + total.recip());
        assert_close(*log_likelihood, expected, 1e-12, &format!("{points} points"));
    }

    // Near the points, in every round, they are the only ones that give these values.
    let model = Model::new(CovarianceFamily::Matern32, 0.2, 1e-6);
    let (points, y) = simulated(&model, 2, 400, 0.1);
    let near = Points::new(uniform(25, 2, 46), 2).expect("points");
    let options = FitOptions::new(CovarianceFamily::Matern32)
        .k(0)
        .inducing_points(&near)
        .start(&parameters)
        .tolerance(1e-3);
    let process = GaussianProcess::fit(&points, &y, &options).expect("a fit");
    assert!(process.trace().iter().any(|of| of.round > 0), "{:?}", process.trace());
    for of in process.trace() {
        let (expected, _) = process.log_likelihood_at(&of.parameters).expect("a value");
        assert_close(of.log_likelihood, expected, 1e-11, &format!("round {}", of.round));
    }
    let line = Points::new(vec![0.0, 1.0], 1).expect("points");
    let error = GaussianProcess::fit(&points, &y, &options.inducing_points(&line)).map(|_| ());
    let (argument, actual, expected) = ("inducing", 1, 2);
    assert_eq!(error, Err(Error::Dimensions { argument, actual, expected }));
}

#[test]
fn a_process_predicts_and_survives_its_file() {
    let model = Model::new(CovarianceFamily::Matern32, 0.3, 1e-6);
    let (points, y) = simulated(&model, 2, 400, 0.01);
    let parameters = Parameters { variance: 1.0, length_scales: vec![0.3], noise_variance: 0.01 };
    let base = FitOptions::new(CovarianceFamily::Matern32).inducing(30).jitter(3e-6);
    let design: Vec<f64> = points.rows().map(|row| row[1]).collect();
    let new = Points::new(uniform(25, 2, 40), 2).expect("points");
    let new_design: Vec<f64> = new.rows().map(|row| row[1]).collect();
    for (mean, new_design, kind) in [
        (Mean::Zero, &[][..], MeanKind::Zero),
        (Mean::Constant, &[], MeanKind::Constant),
        (Mean::Linear, &[], MeanKind::Linear),
        (Mean::Design(&design), &new_design, MeanKind::Design),
    ] {
        for k in [0, 10] {
            let options = base.k(k).mean(mean);
            let process = GaussianProcess::with_parameters(&points, &y, &parameters, &options)
                .expect("a process");
            let predictions = process.predict(&new, new_design).expect("predictions");
            let mut file = Vec::new();
            process.write_to(&mut file).expect("memory is written");
            let loaded = GaussianProcess::read_from(std::io::Cursor::new(&file), None)
                .expect("what was written");
            assert_eq!((process.mean(), loaded.mean()), (kind, kind));
            assert_eq!((process.jitter(), loaded.jitter()), (3e-6, 3e-6));
            assert_eq!(loaded.predict(&new, new_design), Ok(predictions));
            assert_eq!(loaded.log_likelihood().to_bits(), process.log_likelihood().to_bits());
            // Every altered byte is noticed.
            for place in (0..file.len()).step_by(997) {
                file[place] ^= 0x10;
                assert!(GaussianProcess::read_from(std::io::Cursor::new(&file), None).is_err());
                file[place] ^= 0x10;
            }
        }
    }
    let process =
        GaussianProcess::with_parameters(&points, &y, &parameters, &base).expect("a process");
    let error = process.predict(&new, &new_design).expect_err("no design is due");
    assert_eq!(error, Error::Length { argument: "design", actual: 25, expected: 0 });
}

/// The bytes of a process' file.
fn file_of(process: &GaussianProcess) -> Vec<u8> {
    let mut file = Vec::new();
    process.write_to(&mut file).expect("memory is written");
    file
}

fn read(file: &[u8]) -> Result<GaussianProcess, FileError> {
    GaussianProcess::read_from(std::io::Cursor::new(file), None)
}

#[test]
fn a_linear_mean_is_that_of_a_one_and_the_coordinates() {
    let points = Points::new(uniform(30, 2, 43), 2).expect("points");
    let y = normal(30, 1, 44);
    let parameters = Parameters { variance: 1.0, length_scales: vec![0.3], noise_variance: 0.1 };
    let options = FitOptions::new(CovarianceFamily::Matern32).k(4).inducing(3).jitter(1e-5);
    let process = |points: &Points, mean| {
        GaussianProcess::with_parameters(points, &y, &parameters, &options.mean(mean))
    };
    let rows =
        |points: &Points| points.rows().flat_map(|row| [1.0, row[0], row[1]]).collect::<Vec<f64>>();
    let design = rows(&points);
    let (linear, given) = (process(&points, Mean::Linear), process(&points, Mean::Design(&design)));
    let (linear, given) = (linear.expect("a process"), given.expect("a process"));
    assert_eq!(linear.coefficients(), given.coefficients());
    assert_eq!(linear.log_likelihood(), given.log_likelihood());
    let new = Points::new(uniform(9, 2, 49), 2).expect("points");
    assert_eq!(linear.predict(&new, &[]), given.predict(&new, &rows(&new)));
    let error = linear.predict(&new, &rows(&new)).expect_err("no design is due");
    assert_eq!(error, Error::Length { argument: "design", actual: 27, expected: 0 });
    // What is given is never taken for something else, whatever its values.
    assert_eq!(read(&file_of(&given)).expect("a process").mean(), MeanKind::Design);
    // Nor are variables written that follow from the points.
    assert!(file_of(&given).len() > file_of(&linear).len() + 30 * 3 * 8 - 64);

    let line = points.rows().flat_map(|row| [row[0], 3.0 * row[0] - 1.0]).collect();
    let line = Points::new(line, 2).expect("points");
    let error = process(&line, Mean::Linear).map(|_| ());
    assert_eq!(error, Err(Error::DependentColumns { columns: 3 }));
}

#[test]
fn processes_of_an_earlier_version_are_still_read() {
    // Written by the release before the fourth version: a one and the coordinates as given variables, others of the
    // same number, and a constant. Then the same, read and written by the release before the fifth.
    let old: [[&[u8]; 3]; 2] = [
        [
            include_bytes!("data/process-linear-version-3.rhotree"),
            include_bytes!("data/process-given-version-3.rhotree"),
            include_bytes!("data/process-constant-version-3.rhotree"),
        ],
        [
            include_bytes!("data/process-linear-version-4.rhotree"),
            include_bytes!("data/process-given-version-4.rhotree"),
            include_bytes!("data/process-constant-version-4.rhotree"),
        ],
    ];
    let points = Points::new(uniform(30, 2, 43), 2).expect("points");
    let y = normal(30, 1, 44);
    let parameters = Parameters { variance: 1.0, length_scales: vec![0.3], noise_variance: 0.1 };
    let options = FitOptions::new(CovarianceFamily::Matern32).k(4).inducing(3).jitter(1e-5);
    let given: Vec<f64> = points.rows().flat_map(|row| [1.0, row[0], row[1] * row[1]]).collect();
    let means = [Mean::Linear, Mean::Design(&given), Mean::Constant];
    let numbered = (3..).zip(old).flat_map(|(version, files)| files.map(|file| (version, file)));
    for ((version, old), mean) in numbered.zip(means.into_iter().cycle()) {
        let process =
            GaussianProcess::with_parameters(&points, &y, &parameters, &options.mean(mean));
        let loaded = read(old).expect("a process of an earlier version");
        assert_eq!(old[8], version);
        assert_eq!(loaded.jitter(), 1e-5);
        assert!(file_of(&loaded) == file_of(&process.expect("a process")), "{mean:?}");
        for place in (0..old.len()).step_by(5) {
            let mut altered = old.to_vec();
            altered[place] ^= 0x10;
            assert!(read(&altered).is_err(), "{place}");
            // With the right checksum it may be another process, and is never read out of bounds.
            mend(&mut altered);
            let _ = read(&altered);
        }
    }
}

#[test]
fn means_that_no_process_has_are_refused() {
    let points = Points::new(uniform(20, 2, 43), 2).expect("points");
    let parameters = Parameters { variance: 1.0, length_scales: vec![0.3], noise_variance: 0.1 };
    let options = FitOptions::new(CovarianceFamily::Matern32).k(4).inducing(3).mean(Mean::Linear);
    let y = normal(20, 1, 44);
    let process = GaussianProcess::with_parameters(&points, &y, &parameters, &options);
    let file = file_of(&process.expect("a process"));
    // After header and tag: the covariance, five numbers and a size.
    let mean = 128 + (8 + "matern32".len()) + 6 * 8;
    let columns = mean + 4 * 8;
    assert_eq!((file[mean], file[columns]), (3, 3));
    let problem = |place: usize, value: u8, version: u8| {
        let mut file = file.clone();
        (file[place], file[8]) = (value, version);
        mend(&mut file);
        read(&file).expect_err("no process").to_string()
    };
    assert_eq!(problem(mean, 4, 5), "section \"process\": the mean 4");
    assert_eq!(problem(mean, 4, 4), "section \"process\": the mean 4");
    assert_eq!(problem(mean, 3, 3), "section \"process\": the mean 3");
    for (code, count) in [(0, 3), (1, 3), (2, 0), (3, 2), (3, 4), (3, 0)] {
        let mut file = file.clone();
        (file[mean], file[columns]) = (code, count);
        mend(&mut file);
        let error = read(&file).expect_err("no process").to_string();
        assert_eq!(error, format!("section \"process\": {count} columns of the mean"));
    }
}

#[test]
fn fits_refuse_what_cannot_be_fitted_and_can_be_stopped() {
    let points = Points::new(uniform(50, 2, 41), 2).expect("points");
    let mut y = normal(50, 1, 42);
    let options = FitOptions::new(CovarianceFamily::Rbf).k(5);
    let fit =
        |y: &[f64], options: &FitOptions<'_>| GaussianProcess::fit(&points, y, options).map(|_| ());
    assert_eq!(fit(&[2.5; 50], &options), Err(Error::ConstantResponses));
    let twice: Vec<f64> = points.rows().flat_map(|row| [row[0], 2.0 * row[0]]).collect();
    assert_eq!(
        fit(&y, &options.mean(Mean::Design(&twice))),
        Err(Error::DependentColumns { columns: 2 })
    );
    let stop = |_: FitEvent<'_>| ControlFlow::Break(());
    assert_eq!(fit(&y, &options.progress(&stop)), Err(Error::Cancelled));
    let bad = Parameters { variance: 1.0, length_scales: vec![-1.0], noise_variance: 1.0 };
    assert_eq!(
        fit(&y, &options.start(&bad)),
        Err(Error::NotPositive { argument: "length_scale", value: -1.0 })
    );
    assert!(fit(&y, &options.tolerance(f64::NAN)).is_err());
    y[17] = f64::NAN;
    let error = fit(&y, &options).expect_err("a missing value");
    assert!(matches!(error, Error::NotFinite { argument: "responses", row: 17, .. }));
    assert_eq!(
        fit(&y[..49], &options),
        Err(Error::Length { argument: "responses", actual: 49, expected: 50 })
    );
}

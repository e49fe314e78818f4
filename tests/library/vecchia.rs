//! Likelihood, gradient and predictions against dense covariance matrices in f64, written down from the definition.

use rhotree::vecchia::{ConditioningSets, Gradient, Vecchia};
use rhotree::{CovarianceFamily, Error, FieldOptions, Inducing, Points, ResidualField};

use crate::common::generators::{clustered, duplicated, normal, uniform};
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

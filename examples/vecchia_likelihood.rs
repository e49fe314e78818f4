//! What the search is worth: the likelihood of a Gaussian process by Vecchia's approximation, with
//! neighbours in residual correlation against the nearest by distance.
//!
//! `cargo run --release --example vecchia_likelihood`; with `-- --json FILE` it writes its figures too.
//!
//! Observations have the covariance K + nugget I. `rhotree::vecchia` approximates their density with a
//! conditioning set for each point, with inducing points and without.
//!
//! The mean over fields simulated from the exact covariance of what this loses against the exact
//! log-likelihood estimates a Kullback-Leibler divergence: zero for a perfect approximation.

use std::f64::consts::TAU;

use faer::{Mat, MatRef, Side};
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rhotree::vecchia::{ConditioningSets, Vecchia};
use rhotree::{
    CovarianceFamily, CovarianceFunction, FieldOptions, Inducing, Points, Queries, ResidualField,
    Scan, SearchOptions,
};
use serde_json::{Value, json};

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Sizes of the conditioning sets.
const SIZES: [usize; 5] = [5, 10, 20, 30, 50];
/// Points of a simulation: few enough for the exact likelihood.
const POINTS: usize = 3000;
/// Simulated fields of each model.
const FIELDS: usize = 50;

/// Points and the covariance of what is observed at them.
struct Model {
    name: &'static str,
    points: Points<'static>,
    function: CovarianceFunction,
    inducing: usize,
    nugget: f64,
}

/// A residual field and conditioning sets: what an approximation is made of.
struct Approximation {
    name: &'static str,
    field: ResidualField,
    sets: ConditioningSets,
}

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let file = match arguments.as_slice() {
        [] => None,
        [option, file] if option == "--json" => Some(file),
        _ => return Err("usage: vecchia_likelihood [--json FILE]".into()),
    };
    let matern32 =
        |variance, l| CovarianceFunction::new(CovarianceFamily::Matern32, variance, &[l]);
    let (cities, log_population) = cities()?;
    // Of the cities' log-population: the maximum likelihood estimates.
    let (function, nugget) = (matern32(0.19, 0.04)?, 0.84);
    let whole = Model { name: "cities", points: cities, function, inducing: 200, nugget };
    let sample = Points::new(whole.points.rows().take(POINTS).flatten().copied().collect(), 3)?;

    let simulated = [
        ("2-d, l = 0.05", uniform(2)?, matern32(1.0, 0.05)?, 200, 0.01),
        ("2-d, l = 0.2", uniform(2)?, matern32(1.0, 0.2)?, 200, 0.1),
        ("5-d, l = 1", uniform(5)?, matern32(1.0, 1.0)?, 500, 0.1),
        ("10-d, l = 1", uniform(10)?, matern32(1.0, 1.0)?, 200, 0.1),
        ("3,000 cities", sample, whole.function.clone(), 200, nugget),
    ];
    let mut rows = Vec::new();
    println!("Log-likelihood lost against the exact one, mean of {FIELDS} simulated fields");
    for (name, points, function, inducing, nugget) in simulated {
        rows.extend(simulate(&Model { name, points, function, inducing, nugget })?);
    }
    println!("\nLog-likelihood of the log-population of {} cities", whole.points.len());
    rows.extend(observe(&whole, &log_population)?);
    if let Some(file) = file {
        std::fs::write(file, serde_json::to_string_pretty(&rows)? + "\n")?;
    }
    Ok(())
}

/// What each approximation of a model loses, for each size of the conditioning sets.
fn simulate(model: &Model) -> Result<Vec<Value>, Error> {
    let Model { points, nugget, .. } = model;
    let covariance = Mat::from_fn(points.len(), points.len(), |i, j| {
        model.covariance(i, j) + if i == j { *nugget } else { 0.0 }
    });
    let cholesky = covariance.llt(Side::Lower).map_err(|_| "the covariance is singular")?;
    let mut generator = ChaCha8Rng::seed_from_u64(2);
    let normals = Mat::from_fn(points.len(), FIELDS, |_, _| standard_normal(&mut generator));
    let fields = cholesky.L() * &normals;
    let fields: Vec<f64> = fields.col_iter().flat_map(|field| field.iter()).copied().collect();
    let constant = points.len() as f64 * TAU.ln() + log_determinant(cholesky.L());

    let mut rows = Vec::new();
    let approximations = model.approximations()?;
    print_head(model);
    for size in SIZES {
        for approximation in &approximations {
            let approximate = approximation.log_likelihoods(size, *nugget, &fields)?;
            let lost = approximate.iter().enumerate().map(|(field, approximate)| {
                -0.5 * (constant + normals.col(field).squared_norm_l2()) - approximate
            });
            let (mean, error) = mean_and_standard_error(&lost.collect::<Vec<f64>>());
            print!("{mean:>15.2} ± {error:<5.2}");
            rows.push(json!({
                "model": model.name, "points": points.len(), "inducing": model.inducing,
                "nugget": nugget, "neighbors": approximation.name, "k": size, "lost": mean, "error": error,
            }));
        }
        println!("  {size}");
    }
    Ok(rows)
}

/// The log-likelihood of observations by each approximation, for each size of the conditioning sets.
fn observe(model: &Model, observations: &[f64]) -> Result<Vec<Value>, Error> {
    let mut rows = Vec::new();
    let approximations = model.approximations()?;
    print_head(model);
    for size in SIZES {
        for approximation in &approximations {
            let value = approximation.log_likelihoods(size, model.nugget, observations)?[0];
            print!("{value:>23.1}");
            rows.push(json!({
                "model": model.name, "points": model.points.len(), "inducing": model.inducing,
                "nugget": model.nugget, "neighbors": approximation.name, "k": size, "log_likelihood": value,
            }));
        }
        println!("  {size}");
    }
    Ok(rows)
}

impl Model {
    /// Covariance of points i and j without the nugget.
    fn covariance(&self, i: usize, j: usize) -> f64 {
        let pairs = self.points.row(i).iter().zip(self.points.row(j));
        let distance = pairs.map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt();
        let t = 3_f64.sqrt() * distance / self.function.length_scale(0);
        self.function.variance() * (1.0 + t) * (-t).exp()
    }

    /// No inducing points; inducing points with the nearest by distance; and with the nearest in
    /// residual correlation.
    fn approximations(&self) -> Result<[Approximation; 3], Error> {
        let field = |inducing| {
            let options = FieldOptions::default();
            ResidualField::<f64>::new(&self.points, &self.function, &inducing, &options)
        };
        let plain = field(Inducing::None)?;
        let residual = field(Inducing::KMeansPlusPlus { count: self.inducing, seed: 1 })?;
        let search = SearchOptions::new(SIZES[SIZES.len() - 1]).predecessors();
        let sets = |field: &ResidualField| {
            let neighbors = Scan::new(field).search(Queries::All, &search)?;
            ConditioningSets::from_neighbors(field.len(), &neighbors)
        };
        // Without inducing points the nearest in correlation are the nearest by distance.
        let (nearest, correlated) = (sets(&plain)?, sets(&residual)?);
        let distance = nearest.clone();
        Ok([
            Approximation { name: "Vecchia, distance", field: plain, sets: nearest },
            Approximation { name: "VIF, distance", field: residual.clone(), sets: distance },
            Approximation { name: "VIF, residual", field: residual, sets: correlated },
        ])
    }
}

impl Approximation {
    /// The approximate log-likelihood of each of some fields, one after the other, from the `size` nearest neighbours.
    fn log_likelihoods(&self, size: usize, nugget: f64, fields: &[f64]) -> Result<Vec<f64>, Error> {
        let model = Vecchia::new(&self.field, &self.sets.truncated(size), nugget)?;
        Ok(model.log_likelihoods(fields)?)
    }
}

/// log |L L^T|.
fn log_determinant(lower: MatRef<'_, f64>) -> f64 {
    (0..lower.nrows()).map(|i| 2.0 * lower[(i, i)].ln()).sum()
}

fn mean_and_standard_error(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, (squares / (count - 1.0) / count).sqrt())
}

fn print_head(model: &Model) {
    let Model { name, inducing, nugget, .. } = model;
    println!("\n{name}, nugget {nugget}, {inducing} inducing points");
    println!("{:>23}{:>23}{:>23}  k", "Vecchia, distance", "VIF, distance", "VIF, residual");
}

/// Points in the unit cube.
fn uniform(dimensions: usize) -> Result<Points<'static>, Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(1);
    let coordinates = (0..POINTS * dimensions).map(|_| generator.random_range(0.0..1.0));
    Ok(Points::new(coordinates.collect(), dimensions)?)
}

/// The cities with a known population in random order, and its logarithm, centred.
fn cities() -> Result<(Points<'static>, Vec<f64>), Error> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/world_cities.csv");
    let records: Result<Vec<(f64, f64, f64)>, _> =
        csv::Reader::from_path(path)?.deserialize().collect();
    let mut cities = records?;
    cities.retain(|&(_, _, population)| population > 0.0);
    cities.shuffle(&mut ChaCha8Rng::seed_from_u64(3));
    let degrees: Vec<f64> = cities.iter().flat_map(|city| [city.0, city.1]).collect();
    let logarithms: Vec<f64> = cities.iter().map(|city| city.2.ln()).collect();
    let mean = logarithms.iter().sum::<f64>() / logarithms.len() as f64;
    let centred = logarithms.iter().map(|value| value - mean).collect();
    Ok((Points::from_longitude_latitude(&degrees)?, centred))
}

/// A normal deviate by Box and Muller.
fn standard_normal(generator: &mut ChaCha8Rng) -> f64 {
    let radius = (-2.0 * (1.0 - generator.random_range(0.0..1.0_f64)).ln()).sqrt();
    radius * (TAU * generator.random_range(0.0..1.0_f64)).cos()
}

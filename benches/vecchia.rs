//! The likelihood of a Vecchia approximation with inducing points: `cargo bench --bench vecchia`.
//!
//! Seconds are medians of a few rounds: of making the model at given conditioning sets (the plan for them, the rows of
//! V, B, D and the factor of M), of the log-likelihood of responses once it is made, and of that with its gradient; and of
//! an evaluation as a fit makes it, of the model and the log-likelihood with the structure made before. The sets are
//! the nearest predecessors in residual correlation. Each log-likelihood is compared with one by plain f64 loops
//! over the formulas, and no time is printed if they differ by more than rounding; a gradient is compared with
//! differences of log-likelihoods along a random direction.
//!
//! `cargo bench --bench vecchia -- square-100k` runs some of the workloads, `--rounds 5` more rounds.

mod common;

use std::f64::consts::TAU;
use std::time::Instant;

use common::{median, standard_normal};
use faer::linalg::solvers::Solve;
use faer::{Mat, Side};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use rhotree::vecchia::{ConditioningSets, Structure, Vecchia};
use rhotree::{
    CovarianceFamily, CovarianceFunction, FieldOptions, Index, IndexOptions, Inducing, Points,
    Queries, ResidualField, SearchOptions,
};

type Error = Box<dyn std::error::Error>;

const ROUNDS: usize = 5;

/// The greatest relative difference of two ways to a log-likelihood.
const ROUNDING: f64 = 1e-9;

/// Points uniform in the unit cube, observed with noise.
struct Case {
    name: &'static str,
    points: usize,
    length_scales: &'static [f64],
    columns: usize,
    k: usize,
}

const NOISE: f64 = 0.1;

const CASES: [Case; 5] = [
    Case { name: "square-10k", points: 10_000, length_scales: &[0.05; 2], columns: 200, k: 30 },
    Case { name: "square-50k", points: 50_000, length_scales: &[0.05; 2], columns: 200, k: 30 },
    Case { name: "square-100k", points: 100_000, length_scales: &[0.05; 2], columns: 200, k: 30 },
    Case { name: "d6-50k", points: 50_000, length_scales: &[1.0; 6], columns: 200, k: 30 },
    Case { name: "plain-100k", points: 100_000, length_scales: &[0.05; 2], columns: 0, k: 30 },
];

fn main() -> Result<(), Error> {
    let (rounds, wanted) = common::arguments(ROUNDS)?;
    println!(
        "{} threads, {}, Matérn 3/2, noise {NOISE}; seconds, medians of {rounds} rounds\n\n{:<12} {:>4} {:>4} {:>9} \
         {:>9} {:>9} {:>9} {:>10} {:>9}  difference",
        rayon::current_num_threads(),
        rhotree::COMPILER,
        "workload",
        "m",
        "k",
        "neighbors",
        "model",
        "value",
        "gradient",
        "evaluation",
        "loops"
    );
    for case in CASES {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == case.name) {
            continue;
        }
        measure(&case, rounds.max(1))?;
    }
    Ok(())
}

fn measure(case: &Case, rounds: usize) -> Result<(), Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(20_261_128);
    let dimensions = case.length_scales.len();
    let coordinates = (0..case.points * dimensions).map(|_| generator.random_range(0.0..1.0));
    let points = Points::new(coordinates.collect(), dimensions)?;
    let y: Vec<f64> = (0..case.points).map(|_| standard_normal(&mut generator)).collect();
    let field = |logarithm: f64, inducing: &Inducing| -> Result<_, rhotree::Error> {
        let lengths: Vec<f64> = case.length_scales.iter().map(|l| l * logarithm.exp()).collect();
        let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &lengths)?;
        ResidualField::<f64>::new(&points, &function, inducing, &FieldOptions::default())
    };
    let chosen = field(0.0, &Inducing::KMeansPlusPlus { count: case.columns, seed: 1 })?;
    let inducing = chosen.inducing_points().map_or(Inducing::None, Inducing::Points);

    let start = Instant::now();
    let index = Index::new(field(0.0, &inducing)?, &IndexOptions::default())?;
    let options = SearchOptions::new(case.k).predecessors();
    let sets =
        ConditioningSets::from_neighbors(case.points, &index.search(Queries::All, &options)?)?;
    let neighbors = start.elapsed().as_secs_f64();

    let field_at_once = index.field();
    let function = field_at_once.function();
    let structure = Structure::new(&points, function, &inducing, &FieldOptions::default(), &sets)?;
    let [mut making, mut value, mut gradient, mut evaluation] = [const { Vec::new() }; 4];
    let mut answer = None;
    for _ in 0..rounds {
        let start = Instant::now();
        let model = Vecchia::new(field_at_once, &sets, NOISE)?;
        making.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let log_likelihood = model.log_likelihood(&y)?;
        value.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let both = model.gradient(&y)?;
        gradient.push(start.elapsed().as_secs_f64());
        let start = Instant::now();
        let again = structure.model(function, NOISE)?.log_likelihood(&y)?;
        evaluation.push(start.elapsed().as_secs_f64());
        if again != log_likelihood {
            return Err(format!("{}: {again} in place of {log_likelihood}", case.name).into());
        }
        answer = Some((log_likelihood, both.1));
    }
    let (log_likelihood, derivatives) = answer.ok_or("no round")?;

    let start = Instant::now();
    let expected = loops(&points, field_at_once, &sets, &y)?;
    let loops = start.elapsed().as_secs_f64();
    let difference = (log_likelihood / expected - 1.0).abs();
    if difference > ROUNDING {
        return Err(format!("{}: {log_likelihood} in place of {expected}", case.name).into());
    }
    // Along all length scales at once.
    let step = 1e-4;
    let at = |step: f64| Vecchia::new(&field(step, &inducing)?, &sets, NOISE)?.log_likelihood(&y);
    let slope = (at(step)? - at(-step)?) / (2.0 * step);
    let along: f64 = derivatives.length_scales.iter().sum();
    if (along / slope - 1.0).abs() > 1e-4 {
        return Err(format!("{}: a slope of {along} in place of {slope}", case.name).into());
    }
    println!(
        "{:<12} {:>4} {:>4} {neighbors:>9.2} {:>9.3} {:>9.3} {:>9.3} {:>10.3} {loops:>9.1}  {difference:.0e}",
        case.name,
        case.columns,
        case.k,
        median(&mut making),
        median(&mut value),
        median(&mut gradient),
        median(&mut evaluation)
    );
    Ok(())
}

/// The log-likelihood by plain loops over the formulas, on all threads, with LAPACK's algorithms for one matrix at a
/// time.
fn loops(
    points: &Points,
    field: &ResidualField<f64>,
    sets: &ConditioningSets,
    y: &[f64],
) -> Result<f64, Error> {
    let (factor, _) = field.factor();
    let (n, m) = (points.len(), factor.len() / points.len());
    let v = |point: usize| &factor[point * m..][..m];
    let function = field.function();
    let covariance = |i: usize, j: usize| {
        let axes = points.row(i).iter().zip(points.row(j)).enumerate();
        let squared: f64 =
            axes.map(|(axis, (x, y))| ((x - y) / function.length_scale(axis)).powi(2)).sum();
        let t = (3.0 * squared).sqrt();
        let explained: f64 = v(i).iter().zip(v(j)).map(|(a, b)| a * b).sum();
        (1.0 + t) * (-t).exp() - explained + if i == j { NOISE } else { 0.0 }
    };
    let row = |i: usize| {
        let set: Vec<usize> = sets.of(i).collect();
        let among = Mat::from_fn(set.len(), set.len(), |a, b| {
            if a < b { 0.0 } else { covariance(set[a], set[b]) }
        });
        let with = Mat::from_fn(set.len(), 1, |a, _| covariance(set[a], i));
        let b = among.llt(Side::Lower).expect("positive definite").solve(&with);
        let left = covariance(i, i) - (with.transpose() * &b)[(0, 0)];
        let innovation = |value: &dyn Fn(usize) -> f64| {
            let terms = set.iter().enumerate().map(|(a, &id)| b[(a, 0)] * value(id));
            (value(i) - terms.sum::<f64>()) / left.sqrt()
        };
        let g: Vec<f64> = (0..m).map(|column| innovation(&|id| v(id)[column])).collect();
        (g, innovation(&|id| y[id]), left.ln())
    };
    let rows: Vec<(Vec<f64>, f64, f64)> = (0..n).into_par_iter().map(row).collect();
    let g = Mat::from_fn(n, m, |i, column| rows[i].0[column]);
    let u = Mat::from_fn(n, 1, |i, _| rows[i].1);
    let inner = (Mat::<f64>::identity(m, m) + g.transpose() * &g).llt(Side::Lower);
    let inner = inner.map_err(|_| "the inner matrix is singular")?;
    let projected = g.transpose() * &u;
    let explained = (projected.transpose() * inner.solve(&projected))[(0, 0)];
    let log_inner: f64 = (0..m).map(|i| 2.0 * inner.L()[(i, i)].ln()).sum();
    let log_left: f64 = rows.iter().map(|row| row.2).sum();
    let squares: f64 = rows.iter().map(|row| row.1 * row.1).sum();
    Ok(-0.5 * (n as f64 * TAU.ln() + log_left + log_inner + squares - explained))
}

//! What the benchmarks share: workloads, the naive f64 reference, recall, medians, numpy.

#![allow(dead_code)] // each benchmark uses a part of it

pub mod results;

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use ndarray::{ArrayView1, ArrayView2};
use ndarray_npy::WriteNpyExt;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, FieldOptions, Inducing, Isa, IsaError, Points,
    ResidualField,
};
use rhotree_kernels::Kernels;

/// Points with their factor, and queries among them.
pub struct Workload {
    pub points: Points<'static>,
    pub function: CovarianceFunction,
    pub factor: Vec<f64>,
    pub residual_variances: Vec<f64>,
    pub queries: Vec<usize>,
    pub k: usize,
}

impl Workload {
    /// Number of inducing points m.
    pub fn columns(&self) -> usize {
        self.factor.len() / self.points.len()
    }

    /// s of a point.
    pub fn scale(&self, point: usize) -> f64 {
        (self.function.variance() / self.residual_variances[point]).sqrt()
    }

    /// w of a point.
    pub fn weight(&self, point: usize, column: usize) -> f64 {
        self.factor[point * self.columns() + column] / self.residual_variances[point].sqrt()
    }
}

/// What a benchmark of workloads was asked for: how many rounds, so many unless given, and the names of workloads.
pub fn arguments(rounds: usize) -> Result<(usize, Vec<String>), Box<dyn Error>> {
    let (mut rounds, mut wanted) = (rounds, Vec::new());
    let mut given = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--rounds" => rounds = given.next().ok_or("--rounds needs a number")?.parse()?,
            _ => wanted.push(argument),
        }
    }
    Ok((rounds, wanted))
}

/// 32,768 points from N(0, I) in three dimensions, RBF with unit variance and length scale, 512
/// inducing points drawn from them, 1,024 queries drawn from them, k = 50.
pub fn gold() -> Result<Workload, rhotree::Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(20_251_126);
    let coordinates = (0..3 * 32_768).map(|_| standard_normal(&mut generator)).collect();
    let points = Points::new(coordinates, 3)?;
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0])?;
    let inducing = Inducing::Random { count: 512, seed: 1 };
    let field = ResidualField::<f64>::new(&points, &function, &inducing, &FieldOptions::default())?;
    let (factor, residual_variances) = field.factor();
    let queries = (0..1024).map(|_| generator.random_range(0..points.len())).collect();
    Ok(Workload { points, function, factor, residual_variances, queries, k: 50 })
}

/// The cities of `data/world_cities.csv` on the unit sphere, Matérn 3/2 with unit variance and length
/// scale 0.05, 200 inducing points, 1,024 queries drawn from them, k = 30.
pub fn cities() -> Result<Workload, rhotree::Error> {
    let text = include_str!("../../data/world_cities.csv");
    let degrees: Vec<f64> = text
        .lines()
        .skip(1)
        .flat_map(|row| row.split(',').take(2).map(|x| x.parse().expect("a number of degrees")))
        .collect();
    let points = Points::from_longitude_latitude(&degrees)?;
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.05])?;
    let inducing = Inducing::KMeansPlusPlus { count: 200, seed: 1 };
    let field = ResidualField::<f64>::new(&points, &function, &inducing, &FieldOptions::default())?;
    let (factor, residual_variances) = field.factor();
    let mut generator = ChaCha8Rng::seed_from_u64(20_251_126);
    let queries = (0..1024).map(|_| generator.random_range(0..points.len())).collect();
    Ok(Workload { points, function, factor, residual_variances, queries, k: 30 })
}

/// So many points uniform in the unit cube, Matérn 3/2 with unit variance and a length scale of a tenth for each dimension,
/// inducing points and queries drawn from them, k = 30; and its field.
pub fn uniform<T: Element>(
    count: usize,
    dimensions: usize,
    columns: usize,
    queries: usize,
) -> Result<(Workload, ResidualField<T>), rhotree::Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(1);
    let coordinates = (0..count * dimensions).map(|_| generator.random::<f64>()).collect();
    let points = Points::new(coordinates, dimensions)?;
    let length_scale = 0.1 * dimensions as f64;
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[length_scale])?;
    let inducing = Inducing::Random { count: columns, seed: 1 };
    let field = ResidualField::<T>::new(&points, &function, &inducing, &FieldOptions::default())?;
    let (factor, residual_variances) = field.factor();
    let queries = (0..queries).map(|_| generator.random_range(0..count)).collect();
    Ok((Workload { points, function, factor, residual_variances, queries, k: 30 }, field))
}

/// A normal deviate by Box and Muller.
pub fn standard_normal(generator: &mut ChaCha8Rng) -> f64 {
    let radius = (-2.0 * (1.0 - generator.random_range(0.0..1.0_f64)).ln()).sqrt();
    radius * (std::f64::consts::TAU * generator.random_range(0.0..1.0_f64)).cos()
}

/// The true neighbours of the first `count` queries by plain f64 loops over the formula, with all
/// their correlations: a pair that ties with the k-th within rounding may stand for it.
pub fn reference(workload: &Workload, count: usize) -> Vec<Vec<f64>> {
    let columns = workload.columns();
    let row = |point: usize| &workload.factor[point * columns..][..columns];
    let correlation = |i: usize, j: usize| {
        let pairs = workload.points.row(i).iter().zip(workload.points.row(j));
        let squared: f64 = pairs
            .enumerate()
            .map(|(axis, (a, b))| ((a - b) / workload.function.length_scale(axis)).powi(2))
            .sum();
        let covariance = workload.function.variance() * kappa(workload.function.family(), squared);
        let explained: f64 = row(i).iter().zip(row(j)).map(|(a, b)| a * b).sum();
        let scale = workload.residual_variances[i] * workload.residual_variances[j];
        ((covariance - explained) / scale.sqrt()).abs().min(1.0)
    };
    workload.queries[..count]
        .par_iter()
        .map(|&i| {
            (0..workload.points.len())
                .map(|j| if i == j { -1.0 } else { correlation(i, j) })
                .collect()
        })
        .collect()
}

fn kappa(family: CovarianceFamily, squared: f64) -> f64 {
    let r = squared.sqrt();
    match family {
        CovarianceFamily::Rbf => (-squared / 2.0).exp(),
        CovarianceFamily::Matern12 => (-r).exp(),
        CovarianceFamily::Matern32 => (1.0 + 3_f64.sqrt() * r) * (-3_f64.sqrt() * r).exp(),
        CovarianceFamily::Matern52 => {
            (1.0 + 5_f64.sqrt() * r + 5.0 * squared / 3.0) * (-5_f64.sqrt() * r).exp()
        }
    }
}

/// The share of the answers whose true correlation is at least the k-th largest, less the rounding
/// error of an f64 evaluation.
pub fn recall(exact: &[Vec<f64>], answer: &[i64], k: usize) -> f64 {
    const ROUNDING: f64 = 1e-8;
    let hits: usize = exact
        .iter()
        .zip(answer.chunks_exact(k))
        .map(|(exact, answer)| {
            let mut sorted = exact.clone();
            sorted.select_nth_unstable_by(k - 1, |a, b| b.total_cmp(a));
            let worst = sorted[k - 1] - ROUNDING;
            let mut distinct = answer.to_vec();
            distinct.sort_unstable();
            distinct.dedup();
            distinct.iter().filter(|&&id| exact[id as usize] >= worst).count()
        })
        .sum();
    hits as f64 / (exact.len() * k) as f64
}

/// The median; the values are left sorted.
pub fn median(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 }
}

/// The instruction sets of this machine on which scans differ, the most capable first: with VNNI a scan is what it
/// is without.
pub fn scan_isas() -> impl Iterator<Item = Isa> {
    Isa::ALL
        .into_iter()
        .filter(|isa| isa.is_available() && !matches!(isa, Isa::Avx512Vnni | Isa::AvxVnni))
}

/// Floating-point operations a second of nothing but multiply-adds on `threads` threads.
pub fn peak_flops<T: Element>(isa: Isa, threads: usize) -> Result<f64, IsaError> {
    let kernels = Kernels::<T>::new(isa)?;
    let start = Instant::now();
    let operations: u64 = (0..threads).into_par_iter().map(|_| kernels.fma_peak(10_000_000)).sum();
    Ok(operations as f64 / start.elapsed().as_secs_f64())
}

/// The process's greatest resident memory in bytes, where the system tells.
pub fn peak_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kibibytes: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes << 10)
}

/// A Python process that scans with numpy whenever it is asked to.
pub struct Numpy {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    answers: usize,
    // Dropped last: the process reads its files.
    _folder: tempfile::TempDir,
}

impl Numpy {
    /// Hands the workload to the process; none if Python has no numpy.
    pub fn start(workload: &Workload) -> Result<Option<Self>, Box<dyn Error>> {
        let mut probe = Command::new("python3");
        probe.args(["-c", "import numpy"]).stderr(Stdio::null());
        if !probe.status().is_ok_and(|status| status.success()) {
            return Ok(None);
        }
        let folder = tempfile::tempdir()?;
        let (points, columns) = (workload.points.len(), workload.columns());
        let coordinates: Vec<f64> = workload.points.rows().flatten().copied().collect();
        let write = |name: &str, rows: usize, values: &[f64]| -> Result<(), Box<dyn Error>> {
            let file = std::fs::File::create(folder.path().join(name))?;
            ArrayView2::from_shape((rows, values.len() / rows), values)?.write_npy(file)?;
            Ok(())
        };
        write("points.npy", points, &coordinates)?;
        write("factor.npy", points, &workload.factor)?;
        write("variances.npy", points, &workload.residual_variances)?;
        let queries: Vec<i64> = workload.queries.iter().map(|&query| query as i64).collect();
        let file = std::fs::File::create(folder.path().join("queries.npy"))?;
        ArrayView1::from(&queries).write_npy(file)?;
        let mut process = Command::new("python3")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/numpy_scan.py"))
            .arg(folder.path())
            .arg(workload.k.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        debug_assert_eq!(columns * points, workload.factor.len());
        let input = process.stdin.take().ok_or("the process has no input")?;
        let output = BufReader::new(process.stdout.take().ok_or("the process has no output")?);
        let answers = workload.queries.len() * workload.k;
        Ok(Some(Self { process, input, output, answers, _folder: folder }))
    }

    /// One scan: the ids of the k nearest of each query.
    pub fn search(&mut self) -> Vec<i64> {
        let mut line = String::new();
        writeln!(self.input, "scan").expect("numpy listens");
        self.output.read_line(&mut line).expect("numpy answers");
        let ids: Vec<i64> =
            line.split_whitespace().map(|id| id.parse().expect("numpy answers ids")).collect();
        assert_eq!(ids.len(), self.answers, "numpy answered something else");
        ids
    }
}

impl Drop for Numpy {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing left to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

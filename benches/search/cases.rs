//! The workloads, with what is aimed at in each.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points};

use crate::{Figures, common};

/// What an index may take before searches whose rate is the target.
const INDEX_SECONDS: f64 = 2.5;

/// A search of a field, with what is aimed at.
pub struct Case {
    pub name: &'static str,
    // What the points are, for readers.
    pub place: &'static str,
    pub points: Points<'static>,
    pub function: CovarianceFunction,
    pub inducing: Inducing,
    pub queries: Option<Vec<usize>>,
    pub k: usize,
    pub predecessors: bool,
    pub target: Target,
}

/// What a workload is measured by.
#[derive(Clone, Copy)]
pub enum Target {
    /// Queries a second of search alone.
    Rate(f64),
    /// Seconds of index and search.
    Seconds(f64),
    /// How many times faster than the scan index and search are.
    Speedup(f64),
}

impl Target {
    pub fn words(self) -> String {
        match self {
            Self::Rate(rate) => format!("{rate:.0} queries/s, index in {INDEX_SECONDS} s"),
            Self::Seconds(seconds) => format!("{seconds} s in all"),
            Self::Speedup(times) => format!("{} times the scan", (times * 1000.0).round() / 1000.0),
        }
    }

    pub fn is_reached(self, figures: &Figures) -> bool {
        match self {
            Self::Rate(rate) => figures.rate() >= rate && figures.index <= INDEX_SECONDS,
            Self::Seconds(seconds) => figures.total() <= seconds,
            Self::Speedup(times) => figures.speedup() >= times,
        }
    }
}

pub type MakeCase = fn() -> Result<Case, rhotree::Error>;

pub const CASES: [MakeCase; 12] = [
    || gold("gold", true),
    || gold("gold-all", false),
    || square("vif-10k", 10_000, CovarianceFamily::Matern32, 0.05, Target::Seconds(0.095)),
    || square("vif-100k", 100_000, CovarianceFamily::Matern32, 0.05, Target::Speedup(8.0)),
    || square("smooth", 100_000, CovarianceFamily::Matern52, 0.2, Target::Speedup(15.0)),
    cities,
    || {
        let case = square("rough", 32_768, CovarianceFamily::Matern12, 0.2, Target::Speedup(8.0))?;
        Ok(Case { predecessors: false, ..case })
    },
    || cube("hostile", 5, CovarianceFamily::Matern32, 0.5, 10.0),
    || cube("d10", 10, CovarianceFamily::Matern32, 1.0, 10.0),
    || cube("d10-smooth", 10, CovarianceFamily::Matern52, 2.0, 8.0),
    || cube("d5-rbf", 5, CovarianceFamily::Rbf, 0.3, 8.0),
    mixture,
];

/// 32,768 points from N(0, I) in three dimensions; 1,024 of them are queries, or all.
fn gold(name: &'static str, sampled: bool) -> Result<Case, rhotree::Error> {
    let gold = common::gold()?;
    let target = if sampled { Target::Rate(40_000.0) } else { Target::Speedup(5.0) };
    Ok(Case {
        name,
        place: "N(0, I) in three dimensions",
        points: gold.points,
        function: gold.function,
        inducing: Inducing::Random { count: 512, seed: 1 },
        queries: sampled.then_some(gold.queries),
        k: gold.k,
        predecessors: false,
        target,
    })
}

/// Points uniform in the unit square, and the predecessors of all of them.
fn square(
    name: &'static str,
    count: usize,
    family: CovarianceFamily,
    length_scale: f64,
    target: Target,
) -> Result<Case, rhotree::Error> {
    Ok(Case {
        name,
        place: "the unit square",
        points: uniform(count, 2)?,
        function: CovarianceFunction::new(family, 1.0, &[length_scale])?,
        inducing: Inducing::KMeansPlusPlus { count: 200, seed: 1 },
        queries: None,
        k: 30,
        predecessors: true,
        target,
    })
}

fn cities() -> Result<Case, rhotree::Error> {
    let cities = common::cities()?;
    Ok(Case {
        name: "cities",
        place: "cities",
        points: cities.points,
        function: cities.function,
        inducing: Inducing::KMeansPlusPlus { count: 200, seed: 1 },
        queries: None,
        k: 30,
        predecessors: true,
        target: Target::Speedup(5.0),
    })
}

/// 32,768 points uniform in a unit cube of several dimensions, and the predecessors of all of them.
fn cube(
    name: &'static str,
    dimensions: usize,
    family: CovarianceFamily,
    length_scale: f64,
    times: f64,
) -> Result<Case, rhotree::Error> {
    Ok(Case {
        name,
        place: if dimensions == 5 {
            "the unit cube in five dimensions"
        } else {
            "the unit cube in ten dimensions"
        },
        points: uniform(32_768, dimensions)?,
        function: CovarianceFunction::new(family, 1.0, &[length_scale])?,
        inducing: Inducing::KMeansPlusPlus { count: 200, seed: 1 },
        queries: None,
        k: 30,
        predecessors: true,
        target: Target::Speedup(times),
    })
}

/// 100,000 points of forty Gaussian clusters of deviation 0.3, whose centres are from N(0, I), in eight
/// dimensions.
fn mixture() -> Result<Case, rhotree::Error> {
    const DIMENSIONS: usize = 8;
    let mut generator = ChaCha8Rng::seed_from_u64(20_251_126);
    let centres: Vec<f64> =
        (0..40 * DIMENSIONS).map(|_| common::standard_normal(&mut generator)).collect();
    let mut coordinates = Vec::with_capacity(100_000 * DIMENSIONS);
    for _ in 0..100_000 {
        let cluster = generator.random_range(0..40);
        let centre = &centres[cluster * DIMENSIONS..][..DIMENSIONS];
        coordinates
            .extend(centre.iter().map(|x| x + 0.3 * common::standard_normal(&mut generator)));
    }
    Ok(Case {
        name: "mixture",
        place: "forty clusters in eight dimensions",
        points: Points::new(coordinates, DIMENSIONS)?,
        function: CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?,
        inducing: Inducing::KMeansPlusPlus { count: 200, seed: 1 },
        queries: None,
        k: 30,
        predecessors: true,
        target: Target::Speedup(10.0),
    })
}

pub fn uniform(count: usize, dimensions: usize) -> Result<Points<'static>, rhotree::Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(20_251_126);
    let coordinates = (0..count * dimensions).map(|_| generator.random_range(0.0..1.0)).collect();
    Points::new(coordinates, dimensions)
}

//! Points of every kind, row by row, from a seed.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A generator for one test.
pub fn generator(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

/// Uniform in the unit cube.
pub fn uniform(points: usize, dimensions: usize, seed: u64) -> Vec<f64> {
    let mut generator = generator(seed);
    (0..points * dimensions).map(|_| generator.random()).collect()
}

/// Standard normal in every coordinate, by the method of Box and Muller.
pub fn normal(points: usize, dimensions: usize, seed: u64) -> Vec<f64> {
    let mut generator = generator(seed);
    (0..points * dimensions)
        .map(|_| {
            let radius = (-2.0 * (1.0 - generator.random::<f64>()).ln()).sqrt();
            radius * (std::f64::consts::TAU * generator.random::<f64>()).cos()
        })
        .collect()
}

/// Tight clusters of ten or so, their centres uniform in the unit cube.
pub fn clustered(points: usize, dimensions: usize, seed: u64) -> Vec<f64> {
    let centers = uniform(points.div_ceil(10), dimensions, seed);
    let mut coordinates = normal(points, dimensions, seed + 1);
    for (point, row) in coordinates.chunks_exact_mut(dimensions).enumerate() {
        // Coprime with any number of centres but its own multiples: clusters are spread over the ids.
        let center = point * 7919 % points.div_ceil(10);
        for (x, center) in row.iter_mut().zip(&centers[center * dimensions..]) {
            *x = center + 0.01 * *x;
        }
    }
    coordinates
}

/// Each place taken by about three points, spread over the ids.
pub fn duplicated(points: usize, dimensions: usize, seed: u64) -> Vec<f64> {
    let places = points.div_ceil(3);
    let distinct = uniform(places, dimensions, seed);
    (0..points)
        .flat_map(|point| &distinct[point % places * dimensions..][..dimensions])
        .copied()
        .collect()
}

/// Along a diagonal of the unit cube.
pub fn collinear(points: usize, dimensions: usize, seed: u64) -> Vec<f64> {
    uniform(points, 1, seed).iter().flat_map(|&x| std::iter::repeat_n(x, dimensions)).collect()
}

/// Uniform, but the last coordinate is the same for all.
pub fn constant_column(points: usize, dimensions: usize, seed: u64) -> Vec<f64> {
    let mut coordinates = uniform(points, dimensions, seed);
    coordinates.chunks_exact_mut(dimensions).for_each(|row| row[dimensions - 1] = 0.3);
    coordinates
}

/// Uniform in the unit cube, but a few lie `distance` away, where nothing else is.
pub fn far_outliers(points: usize, dimensions: usize, distance: f64, seed: u64) -> Vec<f64> {
    let mut coordinates = uniform(points, dimensions, seed);
    for (outlier, row) in coordinates.chunks_exact_mut(dimensions).step_by(41).enumerate() {
        row[outlier % dimensions] += distance * (outlier as f64 + 1.0);
    }
    coordinates
}

/// A generator of points and its name.
pub type Generator = (&'static str, fn(usize, usize, u64) -> Vec<f64>);

/// All of them, with one set of outliers far away and one beyond the square root of the largest
/// number.
pub const ALL: [Generator; 8] = [
    ("uniform", uniform),
    ("normal", normal),
    ("clustered", clustered),
    ("duplicated", duplicated),
    ("collinear", collinear),
    ("constant column", constant_column),
    ("outliers 1e6 away", |n, d, seed| far_outliers(n, d, 1e6, seed)),
    ("outliers 1e200 away", |n, d, seed| far_outliers(n, d, 1e200, seed)),
];

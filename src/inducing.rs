//! Where the inducing points come from.

use std::collections::HashSet;

use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rhotree_kernels::Kernels;

use crate::error::{Error, Result};
use crate::layout::PointBlocks;
use crate::points::Points;

/// The choice of inducing points.
#[derive(Clone, Debug, PartialEq)]
pub enum Inducing {
    /// None: the residual correlation is the correlation itself.
    None,
    /// These points, of the same dimension as the data.
    Points(Points<'static>),
    /// Distinct points of the data, each set of them with the same probability.
    Random {
        /// How many: m.
        count: usize,
        /// The same seed gives the same choice on every machine.
        seed: u64,
    },
    /// Distinct points of the data by the seeding of k-means++ (Arthur and Vassilvitskii, 2007): each
    /// is drawn with a probability proportional to its squared distance, in units of the length
    /// scales, from those drawn before.
    KMeansPlusPlus {
        /// How many: m.
        count: usize,
        /// The same seed gives the same choice on every machine.
        seed: u64,
    },
}

impl Inducing {
    /// How many inducing points to choose where nobody says: a tenth of the points' distinct locations, at most
    /// 200.
    ///
    /// ```
    /// use rhotree::{Inducing, Points};
    ///
    /// // Fifty stations, each measured a hundred times.
    /// let stations = Points::new((0..5000).map(|i| f64::from(i % 50)).collect(), 1)?;
    /// assert_eq!(Inducing::default_count(&stations), 5);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub fn default_count(points: &Points) -> usize {
        const MOST: usize = 200;
        let mut seen = HashSet::new();
        for row in points.rows() {
            if seen.insert(location(row)) && seen.len() == 10 * MOST {
                break;
            }
        }
        seen.len() / 10
    }

    /// How many there will be: m.
    pub(crate) fn count(&self) -> usize {
        match self {
            Self::None => 0,
            Self::Points(points) => points.len(),
            Self::Random { count, .. } | Self::KMeansPlusPlus { count, .. } => *count,
        }
    }

    /// The inducing points; none where m is zero. `scaled` are the data's coordinates in units of the
    /// length scales, `kernels` those of the field.
    pub(crate) fn choose(
        &self,
        points: &Points,
        scaled: &[f64],
        kernels: &Kernels<f64>,
    ) -> Result<Option<Points<'static>>> {
        match self {
            Self::None | Self::Random { count: 0, .. } | Self::KMeansPlusPlus { count: 0, .. } => {
                Ok(None)
            }
            Self::Points(inducing) => {
                let (actual, expected) = (inducing.dimensions(), points.dimensions());
                if actual != expected {
                    return Err(Error::Dimensions { argument: "inducing", actual, expected });
                }
                Ok(Some(inducing.clone()))
            }
            Self::Random { count, seed } => {
                let numbers = random(points, *count, *seed)?;
                Ok(Some(points.subset(&numbers)))
            }
            Self::KMeansPlusPlus { count, seed } => {
                let numbers =
                    k_means_plus_plus(scaled, points.dimensions(), *count, *seed, kernels)?;
                Ok(Some(points.subset(&numbers)))
            }
        }
    }
}

/// A point's place, to be compared. Adding zero turns -0 into 0, its equal.
fn location(row: &[f64]) -> Vec<u64> {
    row.iter().map(|x| (x + 0.0).to_bits()).collect()
}

/// Numbers of `count` distinct points: the first distinct ones of a random permutation.
fn random(points: &Points, count: usize, seed: u64) -> Result<Vec<usize>> {
    let mut numbers: Vec<usize> = (0..points.len()).collect();
    numbers.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    let mut seen = HashSet::new();
    numbers.retain(|&number| seen.len() < count && seen.insert(location(points.row(number))));
    if numbers.len() == count {
        Ok(numbers)
    } else {
        Err(Error::TooFewDistinctPoints { asked: count, distinct: numbers.len() })
    }
}

/// Numbers of `count` points, no two in the same place.
fn k_means_plus_plus(
    scaled: &[f64],
    dimensions: usize,
    count: usize,
    seed: u64,
    kernels: &Kernels<f64>,
) -> Result<Vec<usize>> {
    let points = scaled.len() / dimensions;
    let blocks = PointBlocks::from_row_major(scaled, dimensions);
    let blocks = blocks.view();

    // Squared distances can overflow; their sum must not, or no draw would be in proportion to them.
    let greatest = f64::MAX / (2 * points) as f64;
    let mut generator = ChaCha8Rng::seed_from_u64(seed);
    let mut chosen = Vec::new();
    let mut least = vec![greatest; points];
    let mut distances = vec![0.0; blocks.points()];
    let mut next = generator.random_range(0..points);
    loop {
        chosen.push(next);
        if chosen.len() == count {
            return Ok(chosen);
        }
        let center = &scaled[next * dimensions..][..dimensions];
        kernels.squared_distances(center, blocks, 0, &mut distances)?;
        let mut total = 0.0;
        for (least, &distance) in least.iter_mut().zip(&distances) {
            *least = least.min(distance);
            total += *least;
        }
        if total <= 0.0 {
            return Err(Error::TooFewDistinctPoints { asked: count, distinct: chosen.len() });
        }
        let mut remaining = generator.random_range(0.0..1.0) * total;
        let drawn = least.iter().position(|&weight| {
            remaining -= weight;
            weight > 0.0 && remaining < 0.0
        });
        // Rounding can leave a little more than the sum of all: then it is the last possible one.
        let possible = || least.iter().rposition(|&weight| weight > 0.0);
        next = drawn.or_else(possible).expect("the total is positive");
    }
}

#[cfg(test)]
mod tests {
    use rhotree_kernels::Isa;

    use super::*;

    fn kernels() -> Kernels<f64> {
        Kernels::new(Isa::detect()).expect("the CPU has it")
    }

    fn grid() -> Points<'static> {
        // 60 points in 20 distinct places.
        let coordinates = (0..60).flat_map(|i| [f64::from(i % 20), f64::from(i % 2)]).collect();
        Points::new(coordinates, 2).expect("legal points")
    }

    #[test]
    fn choices_are_distinct_and_repeatable_and_need_enough_places() {
        let points = grid();
        let scaled: Vec<f64> = points.rows().flatten().copied().collect();
        for make in [
            |count, seed| Inducing::Random { count, seed },
            |count, seed| Inducing::KMeansPlusPlus { count, seed },
        ] {
            for count in [1, 7, 20] {
                let chosen =
                    make(count, 3).choose(&points, &scaled, &kernels()).expect("enough places");
                assert_eq!(
                    chosen,
                    make(count, 3).choose(&points, &scaled, &kernels()).expect("the same")
                );
                let chosen = chosen.expect("some points");
                let places: HashSet<Vec<u64>> =
                    chosen.rows().map(|row| row.iter().map(|x| x.to_bits()).collect()).collect();
                assert_eq!((chosen.len(), places.len()), (count, count));
            }
            assert_eq!(make(0, 3).choose(&points, &scaled, &kernels()), Ok(None));
            assert_eq!(
                make(21, 3).choose(&points, &scaled, &kernels()),
                Err(Error::TooFewDistinctPoints { asked: 21, distinct: 20 })
            );
        }
    }

    #[test]
    fn k_means_plus_plus_draws_what_is_infinitely_far() {
        let mut coordinates: Vec<f64> = (0..100).map(f64::from).collect();
        coordinates[0] = 1e200;
        coordinates[1] = -1e200;
        for seed in 0..20 {
            let chosen =
                k_means_plus_plus(&coordinates, 1, 3, seed, &kernels()).expect("enough places");
            assert!(chosen.contains(&0) && chosen.contains(&1), "{chosen:?}");
        }
    }
}

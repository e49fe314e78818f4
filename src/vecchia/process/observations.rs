//! The data of a fit: points in Vecchia's order, responses, and the design matrix of their mean.

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use super::options::Mean;
use crate::error::{Error, Result};
use crate::points::{Points, check_finite};

/// Points with their responses, in one order.
#[derive(Clone)]
pub(super) struct Observations {
    pub points: Points<'static>,
    pub responses: Vec<f64>,
    /// Row by row, `columns` of them.
    pub design: Vec<f64>,
    pub columns: usize,
}

impl Observations {
    /// Checks them.
    ///
    /// # Errors
    /// Another number of responses than points, or of elements of the design matrix than a whole number of rows; a
    /// response or an element that isn't finite.
    pub fn new(points: &Points, responses: &[f64], mean: Mean<'_>) -> Result<Self> {
        let count = points.len();
        if responses.len() != count {
            let (actual, expected) = (responses.len(), count);
            return Err(Error::Length { argument: "responses", actual, expected });
        }
        check_finite("responses", responses, 1)?;
        let design = design_matrix(mean, points)?;
        let columns = design.len() / count;
        let points = points.clone().into_owned();
        Ok(Self { points, responses: responses.to_vec(), design, columns })
    }

    pub fn len(&self) -> usize {
        self.responses.len()
    }

    /// So many of them at random, or all if they are fewer, in the order of all.
    pub fn sample(&self, count: usize, seed: u64) -> Self {
        let mut numbers: Vec<usize> = (0..self.len()).collect();
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        let (chosen, _) = numbers.partial_shuffle(&mut generator, count);
        chosen.sort_unstable();
        self.subset(chosen)
    }

    /// Those with these numbers, in this order.
    pub fn subset(&self, numbers: &[usize]) -> Self {
        let row = |&number: &usize| &self.design[number * self.columns..][..self.columns];
        Self {
            points: self.points.subset(numbers),
            responses: numbers.iter().map(|&number| self.responses[number]).collect(),
            design: numbers.iter().flat_map(row).copied().collect(),
            columns: self.columns,
        }
    }

    /// The variable of a column of the design matrix, at each point.
    pub fn variable(&self, column: usize) -> Vec<f64> {
        self.design.iter().skip(column).step_by(self.columns.max(1)).copied().collect()
    }

    /// The responses less the mean with these coefficients.
    pub fn centred(&self, coefficients: &[f64]) -> Vec<f64> {
        let mut centred = self.responses.clone();
        add_mean(&mut centred, &self.design, coefficients, -1.0);
        centred
    }
}

/// The design matrix of points.
///
/// # Errors
/// A number of elements that isn't a whole number of rows, or one that isn't finite.
pub(super) fn design_matrix(mean: Mean<'_>, points: &Points) -> Result<Vec<f64>> {
    match mean {
        Mean::Zero => Ok(Vec::new()),
        Mean::Constant => Ok(vec![1.0; points.len()]),
        Mean::Linear => {
            Ok(points.rows().flat_map(|row| [1.0].into_iter().chain(row.iter().copied())).collect())
        }
        Mean::Design(design) => {
            if design.is_empty() || !design.len().is_multiple_of(points.len()) {
                let (actual, expected) = (design.len(), points.len());
                return Err(Error::Length { argument: "design", actual, expected });
            }
            check_finite("design", design, design.len() / points.len())?;
            Ok(design.to_vec())
        }
    }
}

/// Adds a multiple of the mean with these coefficients.
pub(super) fn add_mean(values: &mut [f64], design: &[f64], coefficients: &[f64], factor: f64) {
    if coefficients.is_empty() {
        return;
    }
    for (value, row) in values.iter_mut().zip(design.chunks_exact(coefficients.len())) {
        let mean: f64 = row.iter().zip(coefficients).map(|(x, b)| x * b).sum();
        *value += factor * mean;
    }
}

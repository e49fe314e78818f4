//! Maximin: each next point is the one farthest from all before it.
//!
//! Guinness, *Permutation and grouping methods for sharpening Gaussian process approximations* (Technometrics
//! 2018); Schäfer, Katzfuss and Owhadi, *Sparse Cholesky factorization by Kullback-Leibler minimization* (SIAM
//! Journal on Scientific Computing 2021), whose length scales are the radii here.
//!
//! The arithmetic is part of the definition, so that there is one order: coordinates are divided by their length
//! scales and rounded, squared distances summed axis by axis, compared as they are, and their square root is
//! taken for the radii alone. A square that is too large is infinite and one that is too small zero.

use super::tournament::{Tournament, Winner};
use crate::covariance::check_length_scales;
use crate::error::{Error, Result};
use crate::points::Points;

/// Numbers of points in the order of maximin, and the distance of each to the nearest before it.
#[derive(Default)]
pub(super) struct Maximin {
    pub numbers: Vec<usize>,
    pub radii: Vec<f64>,
}

impl Maximin {
    /// The points of `first`, which must be distinct, and then all others.
    #[allow(clippy::cast_possible_truncation)] // a point's number is below 2^31
    pub fn new(points: &Points, length_scales: &[f64], first: &[usize]) -> Result<Self> {
        let scaled = scale(points, length_scales)?;
        let row = |number: usize| &scaled[number * points.dimensions()..][..points.dimensions()];
        let mut is_first = vec![false; points.len()];
        first.iter().for_each(|&number| is_first[number] = true);
        let mut maximin = Self::default();
        for stage in [true, false] {
            let members: Vec<u32> =
                (0..points.len()).filter(|&i| is_first[i] == stage).map(|i| i as u32).collect();
            if members.is_empty() {
                continue;
            }
            let mut tournament = Tournament::new(&scaled, points.dimensions(), &members);
            if maximin.numbers.is_empty() {
                maximin.choose(&mut tournament, nearest_to_mean(&members, row), row);
            } else {
                maximin.numbers.iter().for_each(|&number| tournament.lower(row(number)));
            }
            maximin.exhaust(&mut tournament, row);
        }
        Ok(maximin)
    }

    /// Takes the point as the next.
    fn choose<'a>(
        &mut self,
        tournament: &mut Tournament,
        winner: Winner,
        row: impl Fn(usize) -> &'a [f64],
    ) {
        let number = winner.number as usize;
        self.numbers.push(number);
        self.radii.push(winner.squared.sqrt());
        tournament.choose(winner.number, row(number));
    }

    /// Takes all points, farthest first.
    fn exhaust<'a>(
        &mut self,
        tournament: &mut Tournament,
        row: impl Fn(usize) -> &'a [f64] + Copy,
    ) {
        loop {
            let winner = tournament.winner();
            if winner.squared <= 0.0 {
                break;
            }
            self.choose(tournament, winner, row);
        }
        // What is left is where another point is.
        self.numbers.extend(tournament.rest().into_iter().map(|number| number as usize));
        self.radii.resize(self.numbers.len(), 0.0);
    }
}

/// The coordinates in units of the length scales, row by row.
fn scale(points: &Points, length_scales: &[f64]) -> Result<Vec<f64>> {
    let dimensions = points.dimensions();
    check_length_scales(length_scales, dimensions)?;
    let mut scaled = Vec::with_capacity(points.len() * dimensions);
    for (row, coordinates) in points.rows().enumerate() {
        for (column, &x) in coordinates.iter().enumerate() {
            let x = x / length_scales.get(column).unwrap_or(&length_scales[0]);
            if x.is_infinite() {
                return Err(Error::Overflow { argument: "points", row, column, element: "f64" });
            }
            scaled.push(x);
        }
    }
    Ok(scaled)
}

/// The point nearest to the mean of these, the first of several. None has been chosen yet: its distance to the
/// nearest is infinite.
fn nearest_to_mean<'a>(members: &[u32], row: impl Fn(usize) -> &'a [f64]) -> Winner {
    let rows = || members.iter().map(|&number| row(number as usize));
    let mut mean = vec![0.0; row(0).len()];
    for row in rows() {
        mean.iter_mut().zip(row).for_each(|(sum, x)| *sum += x);
    }
    mean.iter_mut().for_each(|sum| *sum /= members.len() as f64);
    let (mut nearest, mut least) = (members[0], f64::INFINITY);
    for (&number, row) in members.iter().zip(rows()) {
        let mut squared = 0.0;
        for (x, mean) in row.iter().zip(&mean) {
            squared += (x - mean) * (x - mean);
        }
        if squared < least {
            (nearest, least) = (number, squared);
        }
    }
    Winner { squared: f64::INFINITY, number: nearest }
}

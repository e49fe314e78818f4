//! From derivatives with respect to covariances and rows of V to those with respect to the length scales, as far as
//! these act by way of V.
//!
//! A row of V is in many sets, and collects a derivative from each: products of coefficients with rows, over the sets
//! turned round. The likelihood depends on V by V V^T alone; with
//! L L^T the inducing points' matrix, W the derivative with respect to V and Y = W L^-1, this makes the derivative with
//! respect to length scales
//!
//! ```text
//! Y : dK_XZ - 1/2 (L^-T V^T W L^-1) : dK_ZZ
//! ```

use rayon::prelude::*;

use super::approximation::Vecchia;
use super::outer_sum::OuterSum;
use super::plan::BATCH;
use super::regression::FITS;
use super::sets::Children;
use crate::field::{InducingFactor, SlopeSum};
use crate::layout::Recycled;

/// For each place of the plan, what its point and its set's collect.
pub(super) struct Adjoints {
    /// D^-1/2 (e a - M^-1 g) - V^T omega: goes to each row of V with its element of beta.
    pub with_beta: Recycled,
    /// V^T beta: goes to each row of V with its element of -omega.
    pub with_omega: Recycled,
    /// That of the point itself, then those of its set; padded to the largest set.
    pub omega: Vec<f64>,
}

/// What length scales change by way of V: for each axis, for a covariance function of unit variance.
pub(super) fn pull_back(
    model: &Vecchia,
    inducing: &InducingFactor,
    adjoints: &Adjoints,
) -> Vec<f64> {
    let Vecchia { source, rows, schedule, .. } = model;
    let (columns, dimensions) = (rows.shape().columns, rows.shape().dimensions);
    let slopes = || SlopeSum::new(source.kernels, source.function.family(), dimensions);
    let made;
    let children = match &schedule.children {
        Some(children) => children,
        None => {
            made = schedule.turned_round();
            &made
        }
    };
    let order = schedule.plan.order();
    let run = |(run, numbers): (usize, &[u32])| {
        let mut outer = OuterSum::of_pairs(source.kernels, columns);
        let (mut slopes, mut collector) = (slopes(), Collector::default());
        let mut collected = vec![0.0; BATCH * columns];
        let first = run * schedule.plan.places_a_run();
        for (batch, numbers) in numbers.chunks(BATCH).enumerate() {
            let collected = &mut collected[..numbers.len() * columns];
            let places = first + batch * BATCH..;
            for (place, row) in places.zip(collected.chunks_exact_mut(columns)) {
                collector.collect(model, adjoints, children, place, row);
            }
            let numbers = numbers.iter().map(|&number| number as usize);
            for (number, row) in numbers.clone().zip(collected.chunks_exact(columns)) {
                outer.add(rows.factor(number), row);
            }
            inducing.pull_back(collected);
            for (number, row) in numbers.zip(collected.chunks_exact(columns)) {
                slopes.add(rows.scaled(number), inducing.blocks(), row);
            }
        }
        (outer.finish(), slopes.finish())
    };
    let runs = order.par_chunks(schedule.plan.places_a_run()).enumerate();
    let parts: Vec<(Vec<f64>, Vec<f64>)> = runs.map(run).collect();

    let (mut axes, mut products) = (vec![0.0; dimensions], vec![0.0; columns * columns]);
    for (outer, part) in parts {
        axes.iter_mut().zip(part).for_each(|(sum, part)| *sum += part);
        products.iter_mut().zip(outer).for_each(|(sum, part)| *sum += part);
    }
    // V^T W is symmetric, and its lower triangle is known. L^-T from the left, and once more from the right.
    let entry = |i: usize, j: usize| -0.5 * products[i.max(j) * columns + i.min(j)];
    let places = (0..columns * columns).map(|place| (place / columns, place % columns));
    let mut weights: Vec<f64> = places.clone().map(|(i, j)| entry(i, j)).collect();
    inducing.pull_back(&mut weights);
    let mut weights: Vec<f64> = places.map(|(i, j)| weights[j * columns + i]).collect();
    inducing.pull_back(&mut weights);
    let mut of_inducing = slopes();
    let points = inducing.scaled_points();
    for (point, row) in points.chunks_exact(dimensions).zip(weights.chunks_exact(columns)) {
        of_inducing.add(point, inducing.blocks(), row);
    }
    axes.iter_mut().zip(of_inducing.finish()).for_each(|(sum, part)| *sum += part);
    axes
}

/// The memory to collect the derivatives with respect to a row of V in.
#[derive(Default)]
struct Collector<'a> {
    coefficients: Vec<f64>,
    rows: Vec<&'a [f64]>,
}

impl<'a> Collector<'a> {
    /// Writes the derivative with respect to the row of V of the point at a place: from its own regression, and from
    /// those of the sets that it is in.
    fn collect(
        &mut self,
        model: &Vecchia,
        adjoints: &'a Adjoints,
        children: &Children,
        place: usize,
        output: &mut [f64],
    ) {
        let (columns, width) = (output.len(), model.schedule.plan.largest() + 1);
        self.coefficients.clear();
        self.rows.clear();
        let mut add = |place: usize, beta: f64, omega: f64| {
            let row = place * columns..(place + 1) * columns;
            self.coefficients.extend([beta, -omega]);
            self.rows.extend([&adjoints.with_beta[row.clone()], &adjoints.with_omega[row]]);
        };
        add(place, 1.0, adjoints.omega[place * width]);
        let number = model.schedule.plan.order()[place] as usize;
        for (&set, &member) in children.sets(number).iter().zip(children.members(number)) {
            let (place, member) = (set as usize, member as usize);
            let b = model.coefficients(place).1[member];
            add(place, -b, adjoints.omega[place * width + 1 + member]);
        }
        let kernels = &model.source.kernels;
        kernels.linear_combination(&self.coefficients, &self.rows, output).expect(FITS);
    }
}

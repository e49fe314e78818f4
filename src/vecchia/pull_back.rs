//! From derivatives with respect to covariances and rows of V to those with respect to the length scales, as far as
//! these act by way of V.
//!
//! A row of V is in many sets, and collects a derivative from each: products of coefficients with rows, computed in
//! groups as those of the regressions are, with the sets turned round. The likelihood depends on V by V V^T alone; with
//! L L^T the inducing points' matrix, W the derivative with respect to V and Y = W L^-1, this makes the derivative with
//! respect to length scales
//!
//! ```text
//! Y : dK_XZ - 1/2 (L^-T V^T W L^-1) : dK_ZZ
//! ```

use rayon::prelude::*;

use super::approximation::Vecchia;
use super::collection::Collection;
use super::plan::{BATCH, Group};
use super::product::{Left, OuterSum, Right, product};
use crate::field::{InducingFactor, SlopeSum};

/// For each place of the plan, what its point and its set's collect.
pub(super) struct Adjoints {
    /// D^-1/2 (e a - M^-1 g) - V^T omega: goes to each row of V with its element of beta.
    pub with_beta: Vec<f64>,
    /// V^T beta: goes to each row of V with its element of -omega.
    pub with_omega: Vec<f64>,
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
    let collection = match &schedule.collection {
        Some(collection) => collection,
        None => {
            made = Collection::new(&schedule.sets, &schedule.plan);
            &made
        }
    };
    let order = schedule.plan.order();
    let run = |(run, batches): (usize, &[Vec<Group>])| {
        let mut outer = OuterSum::new(source.kernels, columns);
        let (mut slopes, mut collected) = (slopes(), Vec::new());
        let (mut left, mut right, mut output) = (Left::new(), Right::new(), Vec::new());
        let first = run * schedule.plan.places_a_run();
        for (batch, groups) in batches.iter().enumerate() {
            let first = first + batch * BATCH;
            collected.clear();
            for group in groups {
                let factors = (&mut left, &mut right);
                collect(model, adjoints, collection, (group, first), factors);
                product(&source.kernels, &left, &right, &mut output, |_, row| {
                    collected.extend_from_slice(&row[..columns]);
                });
            }
            let numbers = order[first..].iter().map(|&number| number as usize);
            for (number, row) in numbers.clone().zip(collected.chunks_exact(columns)) {
                outer.add(rows.factor(number), row);
            }
            inducing.pull_back(&mut collected);
            for (number, row) in numbers.zip(collected.chunks_exact(columns)) {
                slopes.add(rows.scaled(number), inducing.blocks(), row);
            }
        }
        (outer.finish(), slopes.finish())
    };
    let runs = collection.batches.par_chunks(schedule.plan.places_a_run() / BATCH).enumerate();
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

/// The factors of the product that is the derivatives with respect to the rows of V of a group of places.
fn collect(
    model: &Vecchia,
    adjoints: &Adjoints,
    collection: &Collection,
    (group, first): (&Group, usize),
    (left, right): (&mut Left, &mut Right),
) {
    let (columns, width) = (model.rows.shape().columns, model.schedule.plan.largest() + 1);
    let (count, order) = (group.union.len(), model.schedule.plan.order());
    left.reset(group.places.len(), 2 * count);
    right.reshape(columns, 2 * count);
    for (number, &place) in group.union.iter().enumerate() {
        let row = place as usize * columns..(place as usize + 1) * columns;
        right.set_term(number, &adjoints.with_beta[row.clone()]);
        right.set_term(count + number, &adjoints.with_omega[row]);
    }
    for (row, place) in group.places.clone().enumerate() {
        let (sets, own) = group.members(row);
        let mut set = |number: u32, beta: f64, omega: f64| {
            left.set(row, number as usize, beta);
            left.set(row, count + number as usize, -omega);
        };
        let place = first + place;
        set(own, 1.0, adjoints.omega[place * width]);
        let members = collection.children.members(order[place] as usize);
        for (&number, &member) in sets.iter().zip(members) {
            let place = group.union[number as usize] as usize;
            let b = model.coefficients(place).1[member as usize];
            set(number, -b, adjoints.omega[place * width + 1 + member as usize]);
        }
    }
}

//! Predictions at new points.
//!
//! With v the row of V of a new point, n its conditioning set among the points that were observed, b and D as for
//! these but without noise of its own, and z = M^-1 G^T u:
//!
//! ```text
//! mean     = v . z + b . (y_n - V_n z)
//! variance = D + |L^-1 (v - V_n^T b)|^2,   L L^T = M
//! ```

use rayon::prelude::*;

use super::approximation::Vecchia;
use super::likelihood::dot;
use super::plan::Plan;
use super::regression::Regressions;
use super::sets::ConditioningSets;
use crate::error::{Error, Result};
use crate::points::Points;

/// What is expected at new points, given the responses.
///
/// ```
/// # use rhotree::vecchia::{ConditioningSets, Vecchia};
/// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
/// let points = Points::new(vec![0.0, 1.0, 2.0], 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern12, 1.0, &[1.0])?;
/// let field = ResidualField::new(&points, &function, &Inducing::None, &Default::default())?;
/// let model = Vecchia::new(&field, &ConditioningSets::new(3, [&[][..], &[0], &[1]])?, 0.0)?;
///
/// // A process without memory: only the last point counts for what is to come.
/// let new = Points::new(vec![3.0], 1)?;
/// let sets = ConditioningSets::new(3, [&[2][..]])?;
/// let predictions = model.predict(&[0.3, -0.2, 1.0], &new, &sets)?;
/// let e = (-1.0_f64).exp();
/// assert!((predictions.means[0] - e).abs() < 1e-15);
/// assert!((predictions.variances[0] - (1.0 - e * e)).abs() < 1e-15);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Predictions {
    /// The means: an element for each new point, and that for each vector of responses, one after the other.
    pub means: Vec<f64>,
    /// The variances of the process at the new points, which don't depend on the responses. That of an
    /// observation there has the noise variance added.
    pub variances: Vec<f64>,
}

impl Vecchia {
    /// Predicts the process at new points, each with its conditioning set among the points of the field, from
    /// responses with mean zero: an element for each point, and that for each vector of responses, one after the
    /// other.
    ///
    /// # Errors
    /// What [`Vecchia::log_likelihoods`] says of responses; points of another dimension than the field's or with
    /// coordinates too large once scaled; another number of sets than of new points, or sets among other points; a
    /// field whose factor the caller has computed, which knows nothing of new points.
    pub fn predict(
        &self,
        responses: &[f64],
        points: &Points,
        sets: &ConditioningSets,
    ) -> Result<Predictions> {
        self.check_responses(responses)?;
        let new = self.source.new_rows("points", points)?;
        for (actual, expected) in [(sets.len(), new.len()), (sets.points(), self.len())] {
            if actual != expected {
                return Err(Error::Length { argument: "sets", actual, expected });
            }
        }
        let mut sets = sets.with_numbers(&self.schedule.numbers);
        sets.sort();
        let sets = &sets;
        let vectors: Vec<(Vec<f64>, Vec<f64>)> = responses
            .chunks_exact(self.len())
            .map(|y| {
                let y = self.by_number(y);
                let mut z = self.whiten(&y).q;
                self.solve_upper(&mut z);
                (y, z)
            })
            .collect();
        let dimensions = new.shape().dimensions;
        let plan = Plan::new(sets, self.len(), None, new.all_scaled(), dimensions);
        let setting = self.setting(Some(&new));
        let runs: Vec<Vec<Predicted>> = plan
            .runs()
            .map(|batches| {
                let mut regressions = Regressions::new(setting);
                let mut run = Vec::new();
                for batch in batches {
                    regressions.compute(batch);
                    let first = run.len();
                    for (place, &point) in plan.order()[batch.places.clone()].iter().enumerate() {
                        let set = sets.slice(point as usize);
                        let mean = |(y, _): &(Vec<f64>, Vec<f64>)| {
                            let terms = set.iter().enumerate();
                            let term = |(member, &id): (usize, &u32)| {
                                regressions.coefficient(place, member) * y[id as usize]
                            };
                            terms.map(term).sum()
                        };
                        let means = vectors.iter().map(mean).collect();
                        let variance = regressions.variance(place);
                        run.push(Predicted { means, variance });
                    }
                    let columns = setting.columns().max(1);
                    let mut explained = Vec::new();
                    regressions.differences(batch, &mut explained);
                    for (predicted, part) in run[first..].iter_mut().zip(explained.chunks(columns))
                    {
                        for (mean, (_, z)) in predicted.means.iter_mut().zip(&vectors) {
                            *mean += dot(part, z);
                        }
                    }
                    self.solve_lower(&mut explained);
                    let parts = explained.chunks(columns.max(1));
                    for (predicted, part) in run[first..].iter_mut().zip(parts) {
                        predicted.variance += dot(part, part);
                    }
                }
                run
            })
            .collect();
        let mut predictions = Predictions {
            means: vec![0.0; vectors.len() * new.len()],
            variances: vec![0.0; new.len()],
        };
        for (&point, predicted) in plan.order().iter().zip(runs.into_iter().flatten()) {
            predictions.variances[point as usize] = predicted.variance;
            for (response, mean) in predicted.means.into_iter().enumerate() {
                predictions.means[response * new.len() + point as usize] = mean;
            }
        }
        Ok(predictions)
    }
}

/// What is expected at one point.
struct Predicted {
    means: Vec<f64>,
    variance: f64,
}

//! Directions in which the log-likelihood of a fit bends alike.
//!
//! The second derivatives with respect to the parameters' logarithms are told from a random sample of the points, by
//! differences of gradients: for each point they are nearly those of all points. With their eigenvectors u_i and
//! eigenvalues w_i, steps z along u_i / sqrt(|w_i|) have second derivatives of about one in all directions, for each
//! point.

use basin::DenseMatrix;
use faer::{Mat, Side};

use super::neighborhood::Neighborhood;
use super::objective::Objective;
use super::observations::Observations;
use super::options::FitOptions;
use super::parameters::Parameters;
use crate::error::{Error, Result};
use crate::points::Points;

/// Points of the sample. More of them make no climb shorter, and these take far less than the evaluations they save.
const SAMPLE: usize = 1000;

/// What a logarithm is moved by: gradients are exact but for rounding, and parameters this near bend alike.
const MOVE: f64 = 0.01;

/// The least second derivative as a share of the greatest. A step along a flatter direction would be as long as what
/// the sample does not know.
const LEAST_SHARE: f64 = 1e-3;

/// Logarithms of parameters as an origin and steps along directions.
pub(super) struct Directions {
    origin: Vec<f64>,
    /// A column for each direction.
    matrix: Mat<f64>,
}

impl Directions {
    /// Those at some parameters, for a round with these inducing points; the axes themselves where the sample's
    /// likelihood has no derivatives.
    ///
    /// # Errors
    /// [`Error::Cancelled`].
    pub fn at(
        parameters: &Parameters,
        observations: &Observations,
        inducing: &Option<Points<'static>>,
        options: &FitOptions<'_>,
    ) -> Result<Self> {
        let origin = parameters.logarithms();
        let second = match second_derivatives(parameters, observations, inducing, options) {
            Err(Error::Cancelled) => return Err(Error::Cancelled),
            // Columns of a design matrix may depend on one another in the sample alone, for one.
            second => second.ok(),
        };
        let order = origin.len();
        let matrix = second.and_then(|second| directions(&second));
        Ok(Self { origin, matrix: matrix.unwrap_or_else(|| Mat::identity(order, order)) })
    }

    /// The logarithms after these steps.
    pub fn logarithms(&self, steps: &[f64]) -> Vec<f64> {
        let moved = |(row, origin): (usize, &f64)| {
            let products = steps.iter().enumerate().map(|(i, step)| self.matrix[(row, i)] * step);
            origin + products.sum::<f64>()
        };
        self.origin.iter().enumerate().map(moved).collect()
    }

    /// Derivatives with respect to steps, from those with respect to logarithms.
    pub fn slopes(&self, gradient: &[f64]) -> Vec<f64> {
        let along = |direction: usize| {
            let slopes = gradient.iter().enumerate();
            slopes.map(|(row, slope)| self.matrix[(row, direction)] * slope).sum()
        };
        (0..gradient.len()).map(along).collect()
    }

    /// A box of the logarithms as linear constraints: the matrix's product with the steps is at most the vector.
    pub fn limits(&self, lower: &[f64], upper: &[f64]) -> (DenseMatrix<f64>, Vec<f64>) {
        let order = self.origin.len();
        let matrix = DenseMatrix::from_fn(2 * order, order, |row, column| {
            let sign = if row < order { 1.0 } else { -1.0 };
            sign * self.matrix[(row % order, column)]
        });
        let above = upper.iter().zip(&self.origin).map(|(end, origin)| end - origin);
        let below = lower.iter().zip(&self.origin).map(|(end, origin)| origin - end);
        (matrix, above.chain(below).collect())
    }
}

/// The second derivatives of the log-likelihood of a sample, for each of its points and with the opposite sign.
fn second_derivatives(
    parameters: &Parameters,
    observations: &Observations,
    inducing: &Option<Points<'static>>,
    options: &FitOptions<'_>,
) -> Result<Mat<f64>> {
    let sample = observations.sample(SAMPLE, options.seed);
    let points = &sample.points;
    let found = Neighborhood::new(points, parameters, Some(inducing.clone()), options)?;
    let (family, field) = (options.family, &options.field());
    let sets = (&found.sets, parameters);
    let objective = Objective::new(&sample, family, found.inducing, field, sets)?;
    let gradient = |logarithms: &[f64]| {
        let value = objective.evaluate(&Parameters::from_logarithms(logarithms));
        value.map(|value| value.gradient)
    };
    let origin = parameters.logarithms();
    let before = gradient(&origin)?;
    let mut second = Mat::zeros(origin.len(), origin.len());
    for moved in 0..origin.len() {
        let mut logarithms = origin.clone();
        logarithms[moved] += MOVE;
        for (row, (after, before)) in gradient(&logarithms)?.iter().zip(&before).enumerate() {
            second[(row, moved)] = (before - after) / (MOVE * sample.len() as f64);
        }
    }
    Ok(second)
}

/// The directions of second derivatives, which are symmetric but for the differences' errors; none where they aren't
/// numbers, or all zero.
fn directions(second: &Mat<f64>) -> Option<Mat<f64>> {
    let order = second.nrows();
    let symmetric = Mat::from_fn(order, order, |i, j| 0.5 * (second[(i, j)] + second[(j, i)]));
    let eigen = symmetric.self_adjoint_eigen(Side::Lower).ok()?;
    let bends: Vec<f64> = (0..order).map(|i| eigen.S()[i].abs()).collect();
    let greatest = bends.iter().copied().fold(0.0, f64::max);
    let directions = Mat::from_fn(order, order, |row, i| {
        eigen.U()[(row, i)] / bends[i].max(LEAST_SHARE * greatest).sqrt()
    });
    let is_finite = directions.col_iter().all(|column| column.iter().all(|x| x.is_finite()));
    is_finite.then_some(directions)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Along the directions of a quadratic function each second derivative is one, or less where it is very small.
    #[test]
    fn a_quadratic_function_bends_alike_in_all_directions() {
        let turned = [[0.8, -0.6, 0.0], [0.6, 0.8, 0.0], [0.0, 0.0, 1.0]];
        let bends = [4.0, -0.5, 1e-6];
        let second = Mat::from_fn(3, 3, |i, j| {
            (0..3).map(|c| turned[i][c] * bends[c] * turned[j][c]).sum::<f64>()
        });
        let found = directions(&second).expect("finite");
        let along = found.transpose() * &second * &found;
        let mut diagonal: Vec<f64> = (0..3).map(|i| along[(i, i)]).collect();
        diagonal.sort_unstable_by(f64::total_cmp);
        for (bend, expected) in diagonal.iter().zip([-1.0, 1e-6 / 4e-3, 1.0]) {
            assert!((bend - expected).abs() < 1e-12, "{diagonal:?}");
        }
        for (i, j) in [(0, 1), (0, 2), (1, 2)] {
            assert!(along[(i, j)].abs() < 1e-12, "({i}, {j})");
        }
        assert!(directions(&Mat::zeros(2, 2)).is_none());
        assert!(directions(&Mat::from_fn(2, 2, |_, _| f64::NAN)).is_none());
    }

    #[test]
    fn steps_and_limits_are_those_of_the_logarithms() {
        let matrix = Mat::from_fn(2, 2, |i, j| [[2.0, 1.0], [0.5, -3.0]][i][j]);
        let directions = Directions { origin: vec![1.0, -1.0], matrix };
        assert_eq!(directions.logarithms(&[1.0, 2.0]), [5.0, -6.5]);
        assert_eq!(directions.slopes(&[1.0, 2.0]), [3.0, -5.0]);
        let (matrix, most) = directions.limits(&[0.0, -4.0], &[3.0, 2.0]);
        assert_eq!(most, [2.0, 3.0, 1.0, 3.0]);
        // 1 + 2 z_1 + z_2 is 3 at most, and 0 at least.
        assert_eq!([matrix.get(0, 0), matrix.get(0, 1)], [2.0, 1.0]);
        assert_eq!([matrix.get(2, 0), matrix.get(2, 1)], [-2.0, -1.0]);
    }
}

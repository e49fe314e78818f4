//! Every bound on what rounding does to a residual field, derived once.
//!
//! Write u for the unit roundoff of the element type, s and w for the scales and weights of a pair of points,
//! with |w|^2 = s^2 - 1 for each, and rho = s_i s_j kappa - w_i . w_j for their correlation.
//!
//! **Operations.** kappa has d subtractions and multiply-adds for the squared distance and some eight
//! operations for its root, its exponential and the two scales; the dot product has m multiply-adds. Each is
//! rounded at a size of at most s_i s_j, for |w_i| |w_j| <= s_i s_j. In all: (m + d + 8) u s_i s_j.
//!
//! **Displacement.** Centring, dividing by the length scale and rounding to the element type move a
//! coordinate by up to three units of its size, which is at most the *extent*, the greatest magnitude of a
//! scaled coordinate. Two points move against one another by up to six in each dimension, so
//! 6 sqrt(d) extent u in all; kappa changes by no more than the distance does, nor by more than one.
//!
//! **Variances.** p = variance - |v|^2 is a sum of m products, each rounded at a size of at most the variance:
//! (m + 2) u_64 variance. That makes the vector which a row stands for longer or shorter than 1 by up to
//! (m + 2) u s^2 / 2; s and w are rounded to the element type besides.
//!
//! The bounds are usually far above what rounding does.

use rhotree_kernels::Element;
use rhotree_kernels::layout::{Blocks, ResidualShape};

/// The bounds for one field: functions of its shape and its extent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rounding {
    shape: ResidualShape,
    /// The greatest magnitude of a scaled coordinate.
    extent: f64,
    /// (m + d + 8), in units of u s_i s_j.
    operations: f64,
    /// 6 sqrt(d) extent, in the same units.
    displacement: f64,
}

impl Rounding {
    pub fn new(shape: ResidualShape, extent: f64) -> Self {
        Self {
            shape,
            extent,
            operations: (shape.columns + shape.dimensions + 8) as f64,
            displacement: 6.0 * (shape.dimensions as f64).sqrt() * extent,
        }
    }

    /// A bound on the error of variance - |v|^2, computed in f64 from m columns.
    pub fn of_residual_variance(variance: f64, columns: usize) -> f64 {
        (columns + 2) as f64 * f64::UNIT_ROUNDOFF * variance
    }

    /// A bound on the error of rho, computed in `T`, between two points of at most this scale whose
    /// coordinates are within the extent.
    pub fn correlation_error<T: Element>(&self, greatest_scale: f64) -> f64 {
        let displacement = (self.displacement * T::UNIT_ROUNDOFF).min(1.0);
        (self.operations * T::UNIT_ROUNDOFF + displacement) * greatest_scale * greatest_scale
    }

    /// A point's *slack*: a computed rho is within the sum of two points' slacks of the inner product of two
    /// vectors of length at most 1, the same for every pair that a point is in. Bounds by the triangle
    /// inequality or by Cauchy and Schwarz hold for such vectors.
    ///
    /// s_i s_j is at most half the sum of the squares: a point's share of the first two bounds above is half
    /// of them, with s^2 for the product. Four times this share covers lengths that rounding makes other
    /// than 1, and queries that reach twice as far as the points. Without inducing points rho is a
    /// correlation of the moved points, which are as good as any: nothing is due for the displacement.
    ///
    /// A precomputed factor can come with residual variances that are too small for it. Then a row stands
    /// for a vector longer than 1, and what it is longer is slack too. A shorter one does no harm: it is a
    /// unit vector less a part that no other point shares.
    pub fn slack<T: Element>(&self, squared_scale: f64, squared_weights: f64) -> f64 {
        let displacement = if self.shape.columns == 0 { 0.0 } else { self.displacement };
        let units = 2.0 * (self.operations + displacement);
        units * T::UNIT_ROUNDOFF * squared_scale + (squared_scale - squared_weights - 1.0).max(0.0)
    }

    /// The bounds for points of another shape, with the same coordinates.
    pub fn with_shape(&self, shape: ResidualShape) -> Self {
        Self::new(shape, self.extent)
    }

    /// The slacks of the first `points` lanes, none above 2, which says nothing.
    pub fn slacks<T: Element>(&self, blocks: Blocks<'_, T>, points: usize) -> Vec<f64> {
        const NOTHING: f64 = 2.0;
        let (rows, lanes) = (blocks.rows(), T::BLOCK_LANES);
        let mut slacks = Vec::with_capacity(points);
        for block in blocks.data().chunks_exact(rows * lanes) {
            let mut squared_weights = vec![0.0; lanes];
            for row in block[self.shape.weights().start * lanes..].chunks_exact(lanes) {
                for (sum, value) in squared_weights.iter_mut().zip(row) {
                    *sum += value.to_f64() * value.to_f64();
                }
            }
            for (lane, &squared_weights) in
                squared_weights.iter().enumerate().take(points - slacks.len())
            {
                let value = |row: usize| block[row * lanes + lane].to_f64();
                let squared_scale = value(ResidualShape::SCALE).powi(2);
                let slack = self.slack::<T>(squared_scale, squared_weights);
                let is_known = self.reaches(self.shape.coordinates().map(value));
                slacks.push(if is_known { slack.min(NOTHING) } else { NOTHING });
            }
        }
        slacks
    }

    /// Whether a slack says something of a point with these coordinates: they are no farther out than twice
    /// the points' extent, or don't matter.
    pub fn reaches(&self, mut coordinates: impl Iterator<Item = f64>) -> bool {
        self.shape.columns == 0 || coordinates.all(|x| x.abs() <= 2.0 * self.extent)
    }

    /// A bound on the relative error of a squared Euclidean distance computed in `T`, which is also one on
    /// that of its root: d + 8 operations.
    pub fn of_distance<T: Element>(dimensions: usize) -> f64 {
        (dimensions + 8) as f64 * T::UNIT_ROUNDOFF
    }
}

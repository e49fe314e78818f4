//! Sums of derivatives of covariances with respect to the length scales.

use rhotree_kernels::layout::Blocks;
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

/// Lanes of a block.
const LANES: usize = f64::BLOCK_LANES;

/// The sum over pairs of points of a weight times the derivative of kappa with respect to the logarithm of each
/// length scale: -kappa'(r) / r times the square of the axis' part of r.
pub(crate) struct SlopeSum {
    kernels: Kernels<f64>,
    family: CovarianceFamily,
    /// For each axis, a sum for each lane: one alone would wait for itself at every step.
    sums: Vec<[f64; LANES]>,
    slopes: Vec<f64>,
}

impl SlopeSum {
    pub fn new(kernels: Kernels<f64>, family: CovarianceFamily, dimensions: usize) -> Self {
        Self { kernels, family, sums: vec![[0.0; LANES]; dimensions], slopes: Vec::new() }
    }

    /// Adds the pairs of a point with the first points of blocks whose rows are coordinates, one for each weight.
    pub fn add(&mut self, point: &[f64], others: Blocks<'_, f64>, weights: &[f64]) {
        let others = others.slice(0..weights.len().div_ceil(LANES));
        self.slopes.resize(others.points(), 0.0);
        self.kernels
            .squared_distances(point, others, 0, &mut self.slopes)
            .expect("there is a row for each coordinate");
        self.kernels.covariance_slope(self.family, &mut self.slopes[..weights.len()]);
        self.slopes.iter_mut().zip(weights).for_each(|(slope, weight)| *slope *= weight);
        self.slopes[weights.len()..].fill(0.0);
        let blocks = others.data().chunks_exact((point.len() * LANES).max(1));
        for (block, slopes) in blocks.zip(self.slopes.chunks_exact(LANES)) {
            let axes = block.chunks_exact(LANES).zip(point).zip(&mut self.sums);
            for ((others, x), sums) in axes {
                for lane in 0..LANES {
                    let difference = x - others[lane];
                    sums[lane] += slopes[lane] * (difference * difference);
                }
            }
        }
    }

    /// The sum for each axis.
    pub fn finish(self) -> Vec<f64> {
        self.sums.iter().map(|lanes| lanes.iter().sum()).collect()
    }
}

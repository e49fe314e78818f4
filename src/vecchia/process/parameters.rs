//! The parameters of a fit, their logarithms, and the box that these stay in.

use rhotree_kernels::CovarianceFamily;

use super::observations::Observations;
use super::options::Start;
use crate::covariance::{CovarianceFunction, check_length_scales, check_positive};
use crate::error::{Error, Result};
use crate::points::Points;
use crate::vecchia::Gradient;

/// What the logarithm of a length scale falls by in a round at most. In much shorter length scales other points are near
/// one another than those that were found, and so far away the log-likelihood bends otherwise.
const MOST_FALL: f64 = 2.0;

/// The parameters of a covariance function and of the noise.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameters {
    /// The variance of the process, in the square of the responses' unit.
    pub variance: f64,
    /// The length scales, in the unit of the coordinates: one, or one for each axis.
    pub length_scales: Vec<f64>,
    /// The variance of the noise.
    pub noise_variance: f64,
}

impl Parameters {
    /// The covariance function with these parameters.
    pub(super) fn function(&self, family: CovarianceFamily) -> Result<CovarianceFunction> {
        CovarianceFunction::new(family, self.variance, &self.length_scales)
    }

    /// Variance, length scales, noise variance.
    pub(super) fn logarithms(&self) -> Vec<f64> {
        let lengths = self.length_scales.iter().copied();
        let all = [self.variance].into_iter().chain(lengths).chain([self.noise_variance]);
        all.map(f64::ln).collect()
    }

    pub(super) fn from_logarithms(logarithms: &[f64]) -> Self {
        let [variance, lengths @ .., noise] = logarithms else { unreachable!("there are three") };
        Self {
            variance: variance.exp(),
            length_scales: lengths.iter().map(|length| length.exp()).collect(),
            noise_variance: noise.exp(),
        }
    }

    /// Whether no length scale's logarithm differs by more than this.
    pub(super) fn lengths_are_near(&self, other: &Self, most: f64) -> bool {
        let pairs = self.length_scales.iter().zip(&other.length_scales);
        pairs.into_iter().all(|(a, b)| (a / b).ln().abs() <= most)
    }

    /// `Ok` when they are legal for points of so many dimensions.
    pub(super) fn check(&self, dimensions: usize) -> Result<()> {
        Start::from(self).check(dimensions)
    }
}

impl Start<'_> {
    /// `Ok` when what is given is legal for points of so many dimensions.
    fn check(&self, dimensions: usize) -> Result<()> {
        let Self { variance, length_scales, noise_variance } = *self;
        length_scales.map_or(Ok(()), |lengths| check_length_scales(lengths, dimensions))?;
        variance.map_or(Ok(()), |value| check_positive("variance", value))?;
        noise_variance.map_or(Ok(()), |value| check_positive("noise_variance", value))
    }

    /// Logarithms in the order of [`Parameters::logarithms`], with those of others for what isn't given.
    fn logarithms(&self, others: Vec<f64>) -> Result<Vec<f64>> {
        let mut logarithms = others;
        let [variance, lengths @ .., noise] = logarithms.as_mut_slice() else {
            unreachable!("there are three")
        };
        if let Some(value) = self.variance {
            *variance = value.ln();
        }
        match self.length_scales {
            None => {}
            Some([one]) => lengths.fill(one.ln()),
            Some(given) if given.len() == lengths.len() => {
                lengths.iter_mut().zip(given).for_each(|(length, value)| *length = value.ln());
            }
            Some(given) => {
                let (actual, expected) = (given.len(), lengths.len());
                return Err(Error::Length { argument: "length_scales", actual, expected });
            }
        }
        if let Some(value) = self.noise_variance {
            *noise = value.ln();
        }
        Ok(logarithms)
    }
}

/// A gradient in the order of [`Parameters::logarithms`].
pub(super) fn flat(gradient: &Gradient) -> Vec<f64> {
    let lengths = gradient.length_scales.iter().copied();
    [gradient.variance].into_iter().chain(lengths).chain([gradient.noise_variance]).collect()
}

/// Where logarithms may go, and where they begin.
pub(super) struct Search {
    pub lower: Vec<f64>,
    pub upper: Vec<f64>,
    pub start: Vec<f64>,
}

impl Search {
    /// From the spread of the points and of the responses about their mean, fitted by least squares.
    ///
    /// A length scale lies between a thousandth and a thousand times the standard deviation of its axis, beyond which
    /// it makes the process white or constant along it as far as these points can tell; the variance between 1e-4
    /// and 1e4 times that of the responses; the noise between 1e-6 and 10 times.
    ///
    /// # Errors
    /// Responses that don't vary about their mean; parameters to begin with that aren't legal.
    pub fn new(
        observations: &Observations,
        start: Start<'_>,
        isotropic: bool,
        spread: f64,
    ) -> Result<Self> {
        let dimensions = observations.points.dimensions();
        /// What is left of the range of f64 once it is multiplied by the box's ends.
        const RANGE: core::ops::Range<f64> = 1e-290..1e290;
        if !RANGE.contains(&spread) {
            return Err(Error::ConstantResponses);
        }
        let deviations = deviations(&observations.points);
        let lengths = if isotropic {
            let squares: f64 = deviations.iter().map(|deviation| deviation * deviation).sum();
            vec![(squares / dimensions as f64).sqrt()]
        } else {
            deviations
        };
        let box_of = |variance: f64, length: f64, noise: f64| {
            let lengths = lengths.iter().map(|deviation| (length * deviation).ln());
            let ends = ((variance * spread).ln(), (noise * spread).ln());
            [ends.0].into_iter().chain(lengths).chain([ends.1]).collect::<Vec<f64>>()
        };
        let (lower, upper) = (box_of(1e-4, 1e-3, 1e-6), box_of(1e4, 1e3, 10.0));
        start.check(dimensions)?;
        // The distance of two points grows as the root of the number of axes.
        let start = start.logarithms(box_of(0.7, 0.5 * (dimensions as f64).sqrt(), 0.3))?;
        let mut search = Self { lower, upper, start: Vec::new() };
        search.start = search.inside(start);
        Ok(search)
    }

    /// The lower ends of the box in a round that begins with these logarithms.
    pub fn lower_from(&self, start: &[f64]) -> Vec<f64> {
        let mut lower = self.lower.clone();
        let lengths = 1..lower.len() - 1;
        for (end, start) in lower[lengths.clone()].iter_mut().zip(&start[lengths]) {
            *end = end.max(start - MOST_FALL);
        }
        lower
    }

    /// The logarithms, those outside of the box at its nearest end.
    pub fn inside(&self, mut logarithms: Vec<f64>) -> Vec<f64> {
        let ends = self.lower.iter().zip(&self.upper);
        for (x, (lower, upper)) in logarithms.iter_mut().zip(ends) {
            *x = x.clamp(*lower, *upper);
        }
        logarithms
    }
}

/// The standard deviation of each axis; one where all points have the same place on it, which has no say.
pub(super) fn deviations(points: &Points) -> Vec<f64> {
    let deviation = |axis: usize| {
        let count = points.len() as f64;
        let mean = points.rows().map(|row| row[axis]).sum::<f64>() / count;
        let squares = points.rows().map(|row| (row[axis] - mean).powi(2)).sum::<f64>();
        let deviation = (squares / count).sqrt();
        if (1e-290..1e290).contains(&deviation) { deviation } else { 1.0 }
    };
    (0..points.dimensions()).map(deviation).collect()
}

//! What a Gaussian process is fitted with.

use core::ops::ControlFlow;

use rhotree_kernels::{CovarianceFamily, Isa};

use super::{Evaluation, Parameters};
use crate::field::FieldOptions;
use crate::inducing::Inducing;
use crate::points::Points;

/// The mean of the responses.
///
/// ```
/// use rhotree::vecchia::{FitOptions, GaussianProcess, Mean, MeanKind};
/// use rhotree::{CovarianceFamily, Points};
///
/// let points = Points::new((0..90).map(|i| f64::from(i) / 10.0).collect(), 1)?;
/// let responses: Vec<f64> = points.rows().map(|x| 3.0 + 2.0 * x[0] + (9.0 * x[0]).sin()).collect();
/// let options = FitOptions::new(CovarianceFamily::Matern32).k(5).mean(Mean::Linear);
/// let process = GaussianProcess::fit(&points, &responses, &options)?;
/// assert_eq!(process.mean(), MeanKind::Linear);
/// assert!((process.coefficients()[1] - 2.0).abs() < 0.1);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Mean<'a> {
    /// Zero.
    Zero,
    /// A constant, estimated by generalised least squares.
    #[default]
    Constant,
    /// A linear function of the coordinates: a constant and a slope for each, estimated by generalised least squares.
    Linear,
    /// A linear function of given variables, with coefficients estimated by generalised least squares: the design
    /// matrix, row by row, with a row for each point. A constant is among them only if a column is constant.
    Design(&'a [f64]),
}

/// What the mean of a fitted process is, without the variables that it may be a function of.
///
/// ```
/// use rhotree::vecchia::MeanKind;
///
/// assert_eq!(MeanKind::Linear.name(), "linear");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeanKind {
    /// Zero.
    Zero,
    /// A constant.
    Constant,
    /// A constant and a slope for each coordinate.
    Linear,
    /// A linear function of variables that were given: new points need theirs.
    Design,
}

impl MeanKind {
    /// A word for it, for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Constant => "constant",
            Self::Linear => "linear",
            Self::Design => "design",
        }
    }

    /// The mean of this kind, with the variables of points where they have to be given.
    pub(super) const fn of(self, design: &[f64]) -> Mean<'_> {
        match self {
            Self::Zero => Mean::Zero,
            Self::Constant => Mean::Constant,
            Self::Linear => Mean::Linear,
            Self::Design => Mean::Design(design),
        }
    }
}

impl Mean<'_> {
    /// What it is.
    pub(super) const fn kind(self) -> MeanKind {
        match self {
            Self::Zero => MeanKind::Zero,
            Self::Constant => MeanKind::Constant,
            Self::Linear => MeanKind::Linear,
            Self::Design(_) => MeanKind::Design,
        }
    }
}

/// The order in which Vecchia's rule takes the points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sequence {
    /// The order in which they are given.
    Given,
    /// At random.
    #[default]
    Random,
    /// Each next point the farthest from all before it ([`Order::maximin`](crate::Order::maximin)).
    Maximin,
}

/// The parameters that a fit begins with, as far as they are given. The spread of points and responses says where the
/// others begin. Values outside the box of the fit are taken to its nearest end.
///
/// ```
/// use rhotree::vecchia::{FitOptions, GaussianProcess, Start};
/// use rhotree::{CovarianceFamily, Points};
///
/// let points = Points::new((0..90).map(|i| f64::from(i) / 10.0).collect(), 1)?;
/// let responses: Vec<f64> = points.rows().map(|row| row[0].sin()).collect();
/// let start = Start { noise_variance: Some(1e-3), ..Start::default() };
/// let options = FitOptions::new(CovarianceFamily::Matern32).k(5).start(start);
/// let process = GaussianProcess::fit(&points, &responses, &options)?;
/// assert!((process.trace()[0].parameters.noise_variance / 1e-3 - 1.0).abs() < 1e-12);
/// # Ok::<(), rhotree::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Start<'a> {
    /// The variance of the process: 0.7 times that of the responses unless set.
    pub variance: Option<f64>,
    /// One length scale, which stands for all axes, or one for each: half the standard deviation of the coordinates,
    /// times the root of the number of axes, unless set.
    pub length_scales: Option<&'a [f64]>,
    /// The variance of the noise: 0.3 times that of the responses unless set.
    pub noise_variance: Option<f64>,
}

impl<'a> From<&'a Parameters> for Start<'a> {
    fn from(parameters: &'a Parameters) -> Self {
        let Parameters { variance, length_scales, noise_variance } = parameters;
        Self {
            variance: Some(*variance),
            length_scales: Some(length_scales),
            noise_variance: Some(*noise_variance),
        }
    }
}

/// What a fit tells as it goes on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum FitEvent<'a> {
    /// So many more of the conditioning sets were found, of as many as there are points in this stage; zero now and
    /// then, to ask whether to go on.
    Neighbors {
        /// Sets found since the last such event.
        found: usize,
        /// Points of this stage.
        points: usize,
    },
    /// The log-likelihood and its gradient were computed.
    Evaluation(&'a Evaluation),
}

/// The function that a fit calls.
pub(super) type Progress<'a> = &'a (dyn Fn(FitEvent<'_>) -> ControlFlow<()> + Sync);

/// How a Gaussian process is fitted.
///
/// ```
/// use rhotree::CovarianceFamily;
/// use rhotree::vecchia::{FitOptions, Sequence};
///
/// let options = FitOptions::new(CovarianceFamily::Matern52).k(20).inducing(100).isotropic();
/// assert_eq!((options.k, options.inducing), (20, Some(100)));
/// assert_eq!(options.sequence, Sequence::Random);
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct FitOptions<'a> {
    /// The covariance function's family.
    pub family: CovarianceFamily,
    /// Size of the conditioning sets: 30 unless set. The first points have smaller ones.
    pub k: usize,
    /// Number of inducing points; a tenth of the distinct points unless set, at most 200
    /// ([`Inducing::default_count`](crate::Inducing::default_count)).
    pub inducing: Option<usize>,
    /// These inducing points in place of a number of them, of the same dimension as the points: every stage and round
    /// of a fit has them.
    pub inducing_points: Option<&'a Points<'a>>,
    /// Added to the diagonal of K_ZZ, relative to the variance; 1e-6 unless set.
    pub jitter: f64,
    /// Of the choice of inducing points, of the random order and of the subset.
    pub seed: u64,
    /// The order of the points.
    pub sequence: Sequence,
    /// The mean of the responses.
    pub mean: Mean<'a>,
    /// Whether one length scale serves all axes.
    pub isotropic: bool,
    /// Where to begin.
    pub start: Start<'a>,
    /// The fit ends when a step gains less log-likelihood than this: 0.001 unless set. It is far less than what two
    /// likelihoods must differ by for the data to prefer one, since a step can gain little a long way from the maximum.
    pub tolerance: f64,
    /// After so many evaluations of the log-likelihood of all points the fit ends, with the step that is being made:
    /// 200 unless set.
    pub evaluations: usize,
    /// More points than this are fitted in two stages, the first with a random subset of so many: 5,000 unless set.
    pub subset: usize,
    /// The instruction set; unless set, that of `RHOTREE_ISA` or the best of the machine.
    pub isa: Option<Isa>,
    /// Threads; unless set, those of the current rayon pool.
    pub threads: Option<usize>,
    /// Called as the fit goes on, from any thread. See [`FitOptions::progress`].
    pub progress: Option<Progress<'a>>,
}

impl core::fmt::Debug for FitOptions<'_> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter
            .debug_struct("FitOptions")
            .field("family", &self.family)
            .field("k", &self.k)
            .field("inducing", &self.inducing_points.map_or(self.inducing, |of| Some(of.len())))
            .field("sequence", &self.sequence)
            .field("isotropic", &self.isotropic)
            .finish_non_exhaustive()
    }
}

impl FitOptions<'_> {
    /// What they say of a field.
    pub(super) fn field(&self) -> FieldOptions {
        FieldOptions { isa: self.isa, ..FieldOptions::default().jitter(self.jitter) }
    }

    /// The same for fewer points, of which fewer can be inducing points.
    pub(super) fn for_points(&self, points: &Points) -> Self {
        let most = Inducing::default_count(points);
        Self { inducing: self.inducing.map(|count| count.min(most)), ..*self }
    }
}

impl<'a> FitOptions<'a> {
    /// The defaults, with covariance functions of this family.
    #[must_use]
    pub const fn new(family: CovarianceFamily) -> Self {
        Self {
            family,
            k: 30,
            inducing: None,
            inducing_points: None,
            jitter: 1e-6,
            seed: 1,
            sequence: Sequence::Random,
            mean: Mean::Constant,
            isotropic: false,
            start: Start { variance: None, length_scales: None, noise_variance: None },
            tolerance: 0.001,
            evaluations: 200,
            subset: 5000,
            isa: None,
            threads: None,
            progress: None,
        }
    }

    /// With conditioning sets of this size; zero for inducing points alone.
    #[must_use]
    pub const fn k(self, k: usize) -> Self {
        Self { k, ..self }
    }

    /// With so many inducing points, chosen among the points; zero for none.
    #[must_use]
    pub const fn inducing(self, count: usize) -> Self {
        Self { inducing: Some(count), inducing_points: None, ..self }
    }

    /// With these inducing points, from the first evaluation to the last.
    ///
    /// ```
    /// use rhotree::vecchia::{FitOptions, GaussianProcess};
    /// use rhotree::{CovarianceFamily, Points};
    ///
    /// let points = Points::new((0..90).map(|i| f64::from(i) / 10.0).collect(), 1)?;
    /// let responses: Vec<f64> = points.rows().map(|row| row[0].sin()).collect();
    /// let knots = Points::new(vec![0.0, 3.0, 6.0, 9.0], 1)?;
    /// let options = FitOptions::new(CovarianceFamily::Matern32).k(5).inducing_points(&knots);
    /// let process = GaussianProcess::fit(&points, &responses, &options)?;
    /// assert_eq!(process.inducing_points(), Some(&knots));
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    #[must_use]
    pub const fn inducing_points(self, points: &'a Points<'a>) -> Self {
        Self { inducing: None, inducing_points: Some(points), ..self }
    }

    /// With this jitter, relative to the variance: at least zero.
    #[must_use]
    pub const fn jitter(self, jitter: f64) -> Self {
        Self { jitter, ..self }
    }

    /// With another seed.
    #[must_use]
    pub const fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// With the points in this order.
    #[must_use]
    pub const fn sequence(self, sequence: Sequence) -> Self {
        Self { sequence, ..self }
    }

    /// With this mean.
    #[must_use]
    pub const fn mean(self, mean: Mean<'a>) -> Self {
        Self { mean, ..self }
    }

    /// With one length scale for all axes.
    #[must_use]
    pub const fn isotropic(self) -> Self {
        Self { isotropic: true, ..self }
    }

    /// Beginning here: at parameters, or at some of them ([`Start`]).
    #[must_use]
    pub fn start(self, start: impl Into<Start<'a>>) -> Self {
        Self { start: start.into(), ..self }
    }

    /// Until a step gains less log-likelihood than this.
    #[must_use]
    pub const fn tolerance(self, tolerance: f64) -> Self {
        Self { tolerance, ..self }
    }

    /// Until so many evaluations of the log-likelihood of all points were made.
    #[must_use]
    pub const fn evaluations(self, evaluations: usize) -> Self {
        Self { evaluations, ..self }
    }

    /// With a first stage on a random subset of so many points, where there are more.
    #[must_use]
    pub const fn subset(self, points: usize) -> Self {
        Self { subset: points, ..self }
    }

    /// With this instruction set.
    #[must_use]
    pub const fn isa(self, isa: Isa) -> Self {
        Self { isa: Some(isa), ..self }
    }

    /// On so many threads, started for it, in place of the current rayon pool's.
    #[must_use]
    pub const fn threads(self, threads: usize) -> Self {
        Self { threads: Some(threads), ..self }
    }

    /// With a function that is called after each evaluation, and some times a second while conditioning sets are
    /// searched, from any thread. Once it returns [`ControlFlow::Break`] the fit stops with
    /// [`Error::Cancelled`](crate::Error::Cancelled).
    #[must_use]
    pub const fn progress(self, progress: Progress<'a>) -> Self {
        Self { progress: Some(progress), ..self }
    }
}

//! What can be wrong with the input, each with the argument's name and the value.

use rhotree_kernels::IsaError;
use rhotree_kernels::layout::ShapeError;

/// Why a call was refused. Nothing was computed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An argument without any element.
    #[error("{argument} is empty: at least one is needed")]
    Empty {
        /// The argument's name.
        argument: &'static str,
    },
    /// A value that is infinite or not a number.
    #[error("{argument}[{row}][{column}] is {value}: every value must be finite")]
    NotFinite {
        /// The argument's name.
        argument: &'static str,
        /// The row, counted from 0.
        row: usize,
        /// The column, counted from 0.
        column: usize,
        /// The value.
        value: f64,
    },
    /// A value that must be above zero and finite.
    #[error("{argument} is {value}: it must be positive and finite")]
    NotPositive {
        /// The argument's name.
        argument: &'static str,
        /// The value.
        value: f64,
    },
    /// A value that must be at least zero and finite.
    #[error("{argument} is {value}: it must not be negative, and be finite")]
    Negative {
        /// The argument's name.
        argument: &'static str,
        /// The value.
        value: f64,
    },
    /// A floor of the tree's lists that no |rho| or every |rho| reaches.
    #[error("floor is {value}: it must be above 0 and below 1")]
    Floor {
        /// The value.
        value: f64,
    },
    /// A residual variance below zero.
    #[error("residual_variances[{row}] is {value}: a variance can't be negative")]
    NegativeResidualVariance {
        /// The point, counted from 0.
        row: usize,
        /// The value.
        value: f64,
    },
    /// A row of V that explains more than there is to explain.
    #[error(
        "factor[{row}] has the squared norm {squared_norm}: it can't be above the variance {variance}"
    )]
    FactorNorm {
        /// The point, counted from 0.
        row: usize,
        /// |v_i|^2.
        squared_norm: f64,
        /// The covariance function's variance.
        variance: f64,
    },
    /// A row of V and its residual variance that leave a part of the variance out.
    #[error(
        "factor[{row}] has the squared norm {squared_norm} and residual_variances[{row}] is \
         {residual_variance}: their sum can't be below the variance {variance}"
    )]
    FactorDiagonal {
        /// The point, counted from 0.
        row: usize,
        /// |v_i|^2.
        squared_norm: f64,
        /// p_i.
        residual_variance: f64,
        /// The covariance function's variance.
        variance: f64,
    },
    /// A factor V, with its residual variances, that isn't that of these points and this covariance function.
    #[error(
        "factor doesn't belong to the points and the covariance function: what it leaves of the covariances of \
         points {} isn't positive semidefinite, with the eigenvalue {:e}",
        listed(.points), .least_eigenvalue * .variance
    )]
    FactorMinor {
        /// The points, counted from 0: without any one of them, the others could be right.
        points: Vec<usize>,
        /// The least eigenvalue of their residual covariance matrix, in units of the variance.
        least_eigenvalue: f64,
        /// The covariance function's variance.
        variance: f64,
    },
    /// A number of elements that doesn't fit the other arguments.
    #[error("{argument} has {actual} elements: {expected} are needed")]
    Length {
        /// The argument's name.
        argument: &'static str,
        /// The number it has.
        actual: usize,
        /// The number, or the multiple of it, that fits.
        expected: usize,
    },
    /// Points of another dimension than the field's.
    #[error("{argument} has {actual} dimensions where the points have {expected}")]
    Dimensions {
        /// The argument's name.
        argument: &'static str,
        /// Its dimension.
        actual: usize,
        /// The dimension of the points.
        expected: usize,
    },
    /// A longitude or latitude out of its range.
    #[error("{argument}[{row}] is {value} degrees: it must lie in [-{bound}, {bound}]")]
    Degrees {
        /// `longitude` or `latitude`.
        argument: &'static str,
        /// The point, counted from 0.
        row: usize,
        /// The value.
        value: f64,
        /// The greatest legal magnitude.
        bound: f64,
    },
    /// A coordinate that is too large once divided by the length scale.
    #[error("{argument}[{row}][{column}] divided by its length scale is too large for {element}")]
    Overflow {
        /// The argument's name.
        argument: &'static str,
        /// The row, counted from 0.
        row: usize,
        /// The column, counted from 0.
        column: usize,
        /// The element type.
        element: &'static str,
    },
    /// More points than an id can number.
    #[error("{argument} has {count} points: at most 2147483647 are supported")]
    TooManyPoints {
        /// The argument's name.
        argument: &'static str,
        /// The number of points.
        count: usize,
    },
    /// A result that doesn't fit into memory.
    #[error("k is {k}: {queries} times as many neighbours do not fit into memory")]
    TooManyNeighbors {
        /// Neighbours asked for.
        k: usize,
        /// Number of queries.
        queries: usize,
    },
    /// More memory than the machine gives.
    #[error("{purpose} need {bytes} bytes of memory: the machine refuses them")]
    Memory {
        /// What for.
        purpose: &'static str,
        /// The number of bytes.
        bytes: usize,
    },
    /// More inducing points asked for than there are distinct points to choose from.
    #[error("inducing is {asked}: the points have only {distinct} distinct locations")]
    TooFewDistinctPoints {
        /// Inducing points asked for.
        asked: usize,
        /// Distinct points that there are.
        distinct: usize,
    },
    /// The covariance matrix of the inducing points has no Cholesky factor.
    #[error(
        "the covariance matrix of the {inducing} inducing points is not positive definite with \
         jitter {jitter}: use a larger jitter, fewer inducing points or a shorter length scale"
    )]
    NotPositiveDefinite {
        /// Number of inducing points.
        inducing: usize,
        /// The jitter, relative to the variance.
        jitter: f64,
    },
    /// An id that is no point's.
    #[error("ids[{position}] is {id}: ids run from 0 to {}", points - 1)]
    UnknownId {
        /// The position in the list, counted from 0.
        position: usize,
        /// The id.
        id: usize,
        /// Number of points.
        points: usize,
    },
    /// A number in a list of points that is no point's.
    #[error("{argument}[{position}] is {point}: points are numbered from 0 to {}", points - 1)]
    UnknownPoint {
        /// The argument's name.
        argument: &'static str,
        /// The position in the list, counted from 0.
        position: usize,
        /// The number.
        point: usize,
        /// Number of points.
        points: usize,
    },
    /// A point that a list of distinct points has twice.
    #[error("{argument}[{position}] is {point}: it has a place before this one")]
    RepeatedPoint {
        /// The argument's name.
        argument: &'static str,
        /// Its second position in the list, counted from 0.
        position: usize,
        /// The point's number.
        point: usize,
    },
    /// A conditioning set with a point that can't be in it.
    #[error("conditioning set {set}: point {point} {problem}")]
    ConditioningSet {
        /// The set, counted from 0.
        set: usize,
        /// The point's number.
        point: usize,
        /// Why it can't be in the set.
        problem: &'static str,
    },
    /// Conditioning sets that lead from a point back to itself: they belong to no order of the points.
    #[error(
        "the conditioning sets lead from point {point} back to it: they belong to no order of the points"
    )]
    ConditioningCircle {
        /// A point on the way.
        point: usize,
    },
    /// The matrix of the inducing points in a likelihood, I + G^T G, has no Cholesky factor.
    #[error(
        "the likelihood is not determined in f64 with noise variance {noise_variance}: use a larger noise variance, a \
         larger jitter or fewer inducing points"
    )]
    Undetermined {
        /// The noise variance.
        noise_variance: f64,
    },
    /// Responses that their mean explains, so that there is no process to be fitted to them.
    #[error("the responses don't vary about their mean: there is nothing to fit")]
    ConstantResponses,
    /// Variables of a mean that depend on one another.
    #[error("the mean has {columns} variables that depend linearly on one another")]
    DependentColumns {
        /// Number of variables: columns of the design matrix.
        columns: usize,
    },
    /// New points or derivatives were asked of a field that was made from a precomputed factor.
    #[error(
        "new points and derivatives need the inducing points, and this field was made from a precomputed factor"
    )]
    NoInducingPoints,
    /// A number of threads that can't be had.
    #[error("threads is {count}: {problem}")]
    Threads {
        /// The number asked for.
        count: usize,
        /// Why not.
        problem: String,
    },
    /// The host program has changed the arithmetic of this thread.
    #[error("this thread {problem}: the answers would be others than elsewhere")]
    FloatingPoint {
        /// What it does.
        problem: &'static str,
    },
    /// The progress function said that the search, or other work, should stop.
    #[error("the work was cancelled")]
    Cancelled,
    /// The instruction set can't be used.
    #[error(transparent)]
    Isa(#[from] IsaError),
    /// Sizes that the kernels refuse; the library's own checks come first.
    #[error(transparent)]
    Shape(#[from] ShapeError),
}

impl Error {
    /// A short name of the kind of error that stays the same from release to release, for programs; the
    /// message is for people.
    ///
    /// ```
    /// use rhotree::Points;
    ///
    /// let error = Points::new(vec![0.0, f64::NAN], 1).unwrap_err();
    /// assert_eq!(error.code(), "not-finite");
    /// ```
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty",
            Self::NotFinite { .. } => "not-finite",
            Self::NotPositive { .. } => "not-positive",
            Self::Negative { .. } => "negative",
            Self::Floor { .. } => "floor",
            Self::NegativeResidualVariance { .. } => "negative-residual-variance",
            Self::FactorNorm { .. } => "factor-norm",
            Self::FactorDiagonal { .. } => "factor-diagonal",
            Self::FactorMinor { .. } => "factor-minor",
            Self::Length { .. } => "length",
            Self::Dimensions { .. } => "dimensions",
            Self::Degrees { .. } => "degrees",
            Self::Overflow { .. } => "overflow",
            Self::TooManyPoints { .. } => "too-many-points",
            Self::TooManyNeighbors { .. } => "too-many-neighbors",
            Self::Memory { .. } => "memory",
            Self::TooFewDistinctPoints { .. } => "too-few-distinct-points",
            Self::NotPositiveDefinite { .. } => "not-positive-definite",
            Self::UnknownId { .. } => "unknown-id",
            Self::UnknownPoint { .. } => "unknown-point",
            Self::RepeatedPoint { .. } => "repeated-point",
            Self::ConditioningSet { .. } => "conditioning-set",
            Self::ConditioningCircle { .. } => "conditioning-circle",
            Self::Undetermined { .. } => "undetermined",
            Self::ConstantResponses => "constant-responses",
            Self::DependentColumns { .. } => "dependent-columns",
            Self::NoInducingPoints => "no-inducing-points",
            Self::Threads { .. } => "threads",
            Self::FloatingPoint { .. } => "floating-point",
            Self::Cancelled => "cancelled",
            Self::Isa(_) => "isa",
            Self::Shape(_) => "shape",
        }
    }
}

/// Numbers parted by commas.
fn listed(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(", ")
}

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = core::result::Result<T, E>;

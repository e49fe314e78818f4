//! How much of a residual correlation is left after cancellation.

/// Figures on the cancellation in variance - |v_i|^2 and in s_i s_j kappa - w_i . w_j.
///
/// Where the inducing points explain nearly everything, the residual is a small difference of large
/// numbers. These figures say how small: they bound what rounding can do, and are usually far above
/// what it does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conditioning {
    /// The least residual variance p_i, in the unit of the variance.
    pub least_residual_variance: f64,
    /// A bound on the rounding error of p_i, in the same unit. At or below it a point counts as
    /// explained.
    pub rounding_error: f64,
    /// Number of points that the inducing points explain entirely. Their residual correlation is
    /// defined as 0.
    pub explained: usize,
    /// A bound on the error of any |rho| by rounding in the field's element type, for V as it is.
    /// Neighbours whose correlations differ by less may change places.
    ///
    /// The rounding error of V itself, which is computed in f64, is not in it. It is larger where inducing
    /// points are nearly dependent and the jitter is small: nine of them on a line of a seventh of the length
    /// scale, with the squared exponential covariance and a jitter of 1e-8, were seen to move a |rho| by 1e-9.
    pub correlation_error: f64,
}

impl Conditioning {
    /// Above this error of rho the order of neighbours begins to be noise.
    const DOUBTFUL: f64 = 1e-3;

    /// Whether rounding may decide who is a neighbour.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.correlation_error > Self::DOUBTFUL
    }

    /// That of no point.
    pub(super) const fn best() -> Self {
        Self {
            least_residual_variance: f64::INFINITY,
            rounding_error: 0.0,
            explained: 0,
            correlation_error: 0.0,
        }
    }

    /// That of the points of both.
    pub(super) const fn worse(self, other: Self) -> Self {
        Self {
            least_residual_variance: self
                .least_residual_variance
                .min(other.least_residual_variance),
            rounding_error: self.rounding_error.max(other.rounding_error),
            explained: self.explained + other.explained,
            correlation_error: self.correlation_error.max(other.correlation_error),
        }
    }
}

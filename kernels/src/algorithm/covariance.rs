//! The four covariance functions, of unit variance, from a squared scaled distance. Each is a type of its
//! own: a kernel is compiled once for each, and its loops have no branch.
//!
//! Formulas: Rasmussen and Williams, *Gaussian Processes for Machine Learning* (2006), section 4.2.1.

use core::fmt;
use core::str::FromStr;

use super::exp::{ExpConstants, exp};
use crate::element::Element;
use crate::vector::Vector;

/// A covariance function kappa(r) of unit variance; r is the distance divided by the length scale.
///
/// ```
/// use rhotree_kernels::CovarianceFamily;
///
/// assert_eq!("matern32".parse(), Ok(CovarianceFamily::Matern32));
/// let kappa = CovarianceFamily::Rbf.correlation(2.0);
/// assert!((kappa - (-1.0_f64).exp()).abs() < 1e-16);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CovarianceFamily {
    /// Squared exponential: exp(-r^2 / 2).
    Rbf,
    /// Matérn with smoothness 1/2, the exponential: exp(-r).
    Matern12,
    /// Matérn with smoothness 3/2: (1 + sqrt(3) r) exp(-sqrt(3) r).
    Matern32,
    /// Matérn with smoothness 5/2: (1 + sqrt(5) r + 5 r^2 / 3) exp(-sqrt(5) r).
    Matern52,
}

impl CovarianceFamily {
    /// Every covariance function.
    pub const ALL: [Self; 4] = [Self::Rbf, Self::Matern12, Self::Matern32, Self::Matern52];

    /// The name used on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rbf => "rbf",
            Self::Matern12 => "matern12",
            Self::Matern32 => "matern32",
            Self::Matern52 => "matern52",
        }
    }
}

impl fmt::Display for CovarianceFamily {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// The name is of no covariance function.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("covariance {name:?} is unknown: use rbf, matern12, matern32 or matern52")]
pub struct UnknownCovarianceFamily {
    /// The name that was given.
    pub name: alloc::string::String,
}

impl FromStr for CovarianceFamily {
    type Err = UnknownCovarianceFamily;

    fn from_str(name: &str) -> Result<Self, UnknownCovarianceFamily> {
        Self::ALL
            .into_iter()
            .find(|covariance| covariance.name().eq_ignore_ascii_case(name))
            .ok_or_else(|| UnknownCovarianceFamily { name: name.into() })
    }
}

/// The constants of the covariance functions in one element type.
pub(crate) trait CovarianceConstants: ExpConstants {
    const MINUS_HALF: Self;
    const THREE: Self;
    const FIVE: Self;
    const THIRD: Self;
    const FIVE_THIRDS: Self;
    /// The least positive number.
    const LEAST: Self;
    /// A distance at which exp(-distance) is zero: larger ones are reduced to it, so that the
    /// polynomial of an infinite distance doesn't meet exp(-inf) = 0.
    const FARTHEST: Self;
}

macro_rules! covariance_constants {
    ($($element:ty: $farthest:literal),*) => {$(
        impl CovarianceConstants for $element {
            const MINUS_HALF: Self = -0.5;
            const THREE: Self = 3.0;
            const FIVE: Self = 5.0;
            const THIRD: Self = 1.0 / 3.0;
            const FIVE_THIRDS: Self = 5.0 / 3.0;
            const LEAST: Self = <$element>::from_bits(1);
            const FARTHEST: Self = $farthest;
        }
    )*};
}
covariance_constants!(f32: 105.0, f64: 750.0);

/// A function of one value, written for all lanes of a vector.
///
/// A trait and not a closure: passed as a value, a function could be compiled apart from the entry
/// point and without its CPU features.
pub(crate) trait Function {
    /// The function of each lane.
    fn evaluate<V: Vector<Element: CovarianceConstants>>(x: V) -> V;
}

/// sqrt(factor r^2), at most [`CovarianceConstants::FARTHEST`].
#[inline(always)]
pub(crate) fn scaled_distance<V: Vector<Element: CovarianceConstants>>(
    squared: V,
    factor: V::Element,
) -> V {
    let distance = squared.mul(squared.splat(factor)).sqrt();
    distance.splat(V::Element::FARTHEST).min(distance)
}

/// exp(-distance).
#[inline(always)]
pub(crate) fn decay<V: Vector<Element: CovarianceConstants>>(distance: V) -> V {
    exp(distance.mul(distance.splat(V::Element::MINUS_ONE)))
}

// kappa(r) from r^2.
pub(crate) struct Rbf;
pub(crate) struct Matern12;
pub(crate) struct Matern32;
pub(crate) struct Matern52;

impl Function for Rbf {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        exp(squared_distance.mul(squared_distance.splat(V::Element::MINUS_HALF)))
    }
}

impl Function for Matern12 {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        decay(squared_distance.sqrt())
    }
}

impl Function for Matern32 {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        let a = scaled_distance(squared_distance, V::Element::THREE);
        let e = decay(a);
        a.mul_add(e, e)
    }
}

impl Function for Matern52 {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        let a = scaled_distance(squared_distance, V::Element::FIVE);
        // 1 + a + a^2 / 3
        let one = a.splat(V::Element::ONE);
        let polynomial = a.mul_add(a.mul_add(a.splat(V::Element::THIRD), one), one);
        polynomial.mul(decay(a))
    }
}

/// Evaluates `$body` with the type `$name` standing for a covariance function.
macro_rules! with_covariance_function {
    ($covariance:expr, $name:ident => $body:expr) => {
        match $covariance {
            $crate::algorithm::covariance::CovarianceFamily::Rbf => {
                type $name = $crate::algorithm::covariance::Rbf;
                $body
            }
            $crate::algorithm::covariance::CovarianceFamily::Matern12 => {
                type $name = $crate::algorithm::covariance::Matern12;
                $body
            }
            $crate::algorithm::covariance::CovarianceFamily::Matern32 => {
                type $name = $crate::algorithm::covariance::Matern32;
                $body
            }
            $crate::algorithm::covariance::CovarianceFamily::Matern52 => {
                type $name = $crate::algorithm::covariance::Matern52;
                $body
            }
        }
    };
}
pub(crate) use with_covariance_function;

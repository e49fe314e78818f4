//! The slopes -kappa'(r) / r of the covariance functions, from a squared scaled distance. The derivative of
//! kappa along a coordinate of x is the slope times y - x, both scaled, whichever the function.
//!
//! ```text
//! RBF         exp(-r^2 / 2)
//! Matern 1/2  exp(-r) / r
//! Matern 3/2  3 exp(-a)              a = sqrt(3) r
//! Matern 5/2  5/3 (1 + a) exp(-a)    a = sqrt(5) r
//! ```

use core::marker::PhantomData;

use super::covariance::{
    CovarianceConstants, Function, Matern12, Matern32, Matern52, Rbf, decay, scaled_distance,
};
use crate::element::Element;
use crate::vector::Vector;

/// The slope of the covariance function `Kappa`.
pub(crate) struct Slope<Kappa>(PhantomData<Kappa>);

impl Function for Slope<Rbf> {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        Rbf::evaluate(squared_distance)
    }
}

impl Function for Slope<Matern12> {
    /// exp(-r) r / r^2, which is 0 at r = 0 when the divisor isn't.
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        let distance = scaled_distance(squared_distance, V::Element::ONE);
        let divisor = squared_distance.max(squared_distance.splat(V::Element::LEAST));
        distance.mul(decay(distance)).div(divisor)
    }
}

impl Function for Slope<Matern32> {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        let a = scaled_distance(squared_distance, V::Element::THREE);
        decay(a).mul(a.splat(V::Element::THREE))
    }
}

impl Function for Slope<Matern52> {
    #[inline(always)]
    fn evaluate<V: Vector<Element: CovarianceConstants>>(squared_distance: V) -> V {
        let a = scaled_distance(squared_distance, V::Element::FIVE);
        let five_thirds = a.splat(V::Element::FIVE_THIRDS);
        a.mul_add(five_thirds, five_thirds).mul(decay(a))
    }
}

//! e^x to about 100 bits, as an unevaluated sum of two f64: the reference for the f64 exponential.
//!
//! The arithmetic is Dekker's and Knuth's, in the variants that Joldes, Muller and Popescu (*Tight and
//! rigorous error bounds for basic building blocks of double-word arithmetic*, 2017) give bounds for.

use std::ops::{Add, Div, Mul};

/// The sum `high + low`, where `low` is at most half an ulp of `high`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoubleDouble {
    pub high: f64,
    pub low: f64,
}

/// ln 2 to 160 bits.
const LN_2: [f64; 3] =
    [std::f64::consts::LN_2, 2.319_046_813_846_299_6e-17, 5.707_708_438_416_212e-34];

/// Halvings of the argument before the series; |r| <= ln(2) / 2^7 = 0.0054 afterwards.
const HALVINGS: i32 = 6;

/// Terms of the series: the first that is left out is below 0.0054^14 / 14! = 2^-141.
const TERMS: u32 = 13;

impl DoubleDouble {
    /// Zero.
    pub const ZERO: Self = Self { high: 0.0, low: 0.0 };
    /// One.
    pub const ONE: Self = Self { high: 1.0, low: 0.0 };

    /// a + b, exactly.
    fn sum(a: f64, b: f64) -> Self {
        let high = a + b;
        let b_rounded = high - a;
        Self { high, low: (a - (high - b_rounded)) + (b - b_rounded) }
    }

    /// a + b, exactly if |a| >= |b| or a = 0.
    fn ordered_sum(a: f64, b: f64) -> Self {
        let high = a + b;
        Self { high, low: b - (high - a) }
    }

    /// a b, exactly.
    fn product(a: f64, b: f64) -> Self {
        let high = a * b;
        Self { high, low: a.mul_add(b, -high) }
    }

    /// The product with a power of two, exactly.
    fn scaled(self, power: f64) -> Self {
        Self { high: self.high * power, low: self.low * power }
    }

    /// `self - other`, for a value near to `self`.
    pub fn minus(self, other: f64) -> f64 {
        (self.high - other) + self.low
    }
}

impl From<f64> for DoubleDouble {
    fn from(high: f64) -> Self {
        Self { high, low: 0.0 }
    }
}

impl Add for DoubleDouble {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let (high, low) = (Self::sum(self.high, other.high), Self::sum(self.low, other.low));
        let sum = Self::ordered_sum(high.high, high.low + low.high);
        Self::ordered_sum(sum.high, sum.low + low.low)
    }
}

impl Mul for DoubleDouble {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let product = Self::product(self.high, other.high);
        let cross = self.high * other.low + self.low * other.high;
        Self::ordered_sum(product.high, product.low + cross)
    }
}

impl Div<f64> for DoubleDouble {
    type Output = Self;

    fn div(self, divisor: f64) -> Self {
        let quotient = self.high / divisor;
        let remainder = (-quotient).mul_add(divisor, self.high) + self.low;
        Self::ordered_sum(quotient, remainder / divisor)
    }
}

/// (y, n) with e^x = y 2^n and y in [0.7, 1.5], for |x| <= 750.
///
/// Cody and Waite's reduction to |r| <= ln(2) / 2, halvings, Taylor's series of e^r - 1, and as many
/// doublings: e^2r - 1 = (e^r - 1)^2 + 2 (e^r - 1).
pub fn exp(x: f64) -> (DoubleDouble, i32) {
    let octaves = (x * std::f64::consts::LOG2_E).round();
    let mut r = DoubleDouble { high: x, low: 0.0 };
    for part in LN_2 {
        r = r + DoubleDouble::product(-octaves, part);
    }
    let r = r.scaled(f64::from(-HALVINGS).exp2());
    let mut y = DoubleDouble { high: 0.0, low: 0.0 };
    for term in (1..=TERMS).rev() {
        y = r * (DoubleDouble::ONE + y) / f64::from(term);
    }
    for _ in 0..HALVINGS {
        y = y * y + y.scaled(2.0);
    }
    (DoubleDouble::ONE + y, octaves as i32)
}

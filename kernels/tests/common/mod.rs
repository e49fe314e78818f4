//! What the tests share: the instruction sets of this CPU, bit patterns and ulps of both element
//! types, random data, and residual operands with their naive twin.

#![allow(dead_code)] // each test uses a part of it

pub mod double_double;
pub mod screen;

use std::io::Write;
use std::sync::LazyLock;

use proptest::test_runner::Config;
use rhotree_kernels::layout::{Blocks, PANEL_QUERIES, Panel, ResidualShape};
use rhotree_kernels::{CovarianceFamily, Element, Isa, Kernels};

/// Runs each generic test for `f32` and `f64`.
#[macro_export]
macro_rules! for_both_types {
    ($($test:ident),* $(,)?) => {$(
        mod $test {
            #[test]
            fn f32() {
                super::$test::<f32>();
            }
            #[test]
            fn f64() {
                super::$test::<f64>();
            }
        }
    )*};
}

/// Writes a line to stderr that the test harness doesn't capture.
pub fn report(line: &str) {
    writeln!(std::io::stderr(), "{line}").expect("stderr is open");
}

/// The instruction sets that the CPU has, but for what `RHOTREE_TEST_WITHOUT` names. Says aloud which ones they are, and
/// which ones it lacks.
pub fn instruction_sets() -> &'static [Isa] {
    static AVAILABLE: LazyLock<Vec<Isa>> = LazyLock::new(|| {
        let without = std::env::var("RHOTREE_TEST_WITHOUT").unwrap_or_default();
        let (available, missing): (Vec<Isa>, Vec<Isa>) = Isa::ALL
            .into_iter()
            .filter(|isa| isa.name() != without)
            .partition(|isa| isa.is_available());
        let names: Vec<&str> = available.iter().map(|isa| isa.name()).collect();
        report(&format!("instruction sets under test: {}", names.join(", ")));
        for isa in missing {
            report(&format!("SKIPPED {isa}: this CPU lacks it, its kernels are not tested"));
        }
        available
    });
    &AVAILABLE
}

/// The kernels of these instruction sets, but for those that are another's: with VNNI all but the screen's are what they
/// are without.
pub fn available<T: Element>() -> Vec<Kernels<T>> {
    let own = |isa: &&Isa| !matches!(isa, Isa::Avx512Vnni | Isa::AvxVnni);
    instruction_sets().iter().filter(own).filter_map(|&isa| Kernels::new(isa).ok()).collect()
}

/// The share of their work that tests are to do: all of it, or what `RHOTREE_TEST_SCALE` says, which is for CPUs that
/// are emulated and a hundred times slower.
fn scale() -> f64 {
    match std::env::var("RHOTREE_TEST_SCALE") {
        Ok(text) => match text.parse() {
            Ok(scale) if scale > 0.0 && scale <= 1.0 => scale,
            _ => panic!("RHOTREE_TEST_SCALE is {text}: it is a share, above 0 and at most 1"),
        },
        Err(_) => 1.0,
    }
}

/// That share of a number of repetitions, and never none.
pub fn scaled(count: usize) -> usize {
    ((count as f64 * scale()).round() as usize).max(1)
}

/// So many cases of a property, or that share of them.
pub fn cases(count: u32) -> Config {
    Config { cases: scaled(count as usize) as u32, ..Config::default() }
}

/// All items, or that share of them, drawn at random but for the last, which is always there.
#[track_caller]
pub fn thinned<I>(items: impl IntoIterator<Item = I>) -> impl Iterator<Item = I> {
    let scale = scale();
    let mut random = Random(std::panic::Location::caller().line().into());
    let mut items = items.into_iter().peekable();
    std::iter::from_fn(move || {
        loop {
            let item = items.next()?;
            if items.peek().is_none() || random.uniform(0.0, 1.0) < scale {
                return Some(item);
            }
        }
    })
}

/// What the tests need to know of an element type beyond what the kernels do.
pub trait Float: Element {
    /// Distance from one to the next larger value.
    const EPSILON: f64;
    /// The least normal number.
    const MIN_POSITIVE: f64;
    /// The greatest finite number.
    const MAX: f64;

    /// The value of the low bits of `bits`.
    fn from_pattern(bits: u64) -> Self;
    /// The bit pattern, the same one for every NaN.
    fn pattern(self) -> u64;
    /// `minuend - self * factor`, rounded once.
    fn fused_sub_from(self, factor: Self, minuend: Self) -> Self;
}

macro_rules! float {
    ($element:ident, $bits:ident) => {
        impl Float for $element {
            const EPSILON: f64 = $element::EPSILON as f64;
            const MIN_POSITIVE: f64 = $element::MIN_POSITIVE as f64;
            const MAX: f64 = $element::MAX as f64;

            fn from_pattern(bits: u64) -> Self {
                Self::from_bits(bits as $bits)
            }
            fn pattern(self) -> u64 {
                u64::from(if self.is_nan() { $element::NAN.to_bits() } else { self.to_bits() })
            }
            fn fused_sub_from(self, factor: Self, minuend: Self) -> Self {
                (-self).mul_add(factor, minuend)
            }
        }
    };
}
float!(f32, u32);
float!(f64, u64);

/// The bit patterns of all values: two slices with equal patterns agree to the last bit.
pub fn patterns<T: Float>(values: &[T]) -> Vec<u64> {
    values.iter().map(|value| value.pattern()).collect()
}

/// The unit in the last place of `T` at the magnitude of `x`, which is finite.
pub fn ulp<T: Float>(x: f64) -> f64 {
    let power = f64::from_bits(x.to_bits() & f64::INFINITY.to_bits());
    power.max(T::MIN_POSITIVE) * T::EPSILON
}

/// Pseudo-random numbers: splitmix64 (Steele, Lea and Flood 2014).
pub struct Random(pub u64);

impl Random {
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// Uniform in `0..end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.bits() % end as u64) as usize
    }

    /// Uniform in `[low, high)`.
    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * ((self.bits() >> 11) as f64 * (-53_f64).exp2())
    }

    /// `count` values uniform in `[low, high)`.
    pub fn values<T: Element>(&mut self, count: usize, low: f64, high: f64) -> Vec<T> {
        (0..count).map(|_| T::from_f64(self.uniform(low, high))).collect()
    }

    /// Any value at all: moderate ones half of the time, else zeros, denormal and huge numbers,
    /// infinities and NaN.
    pub fn wild<T: Float>(&mut self) -> T {
        let sign = if self.bits().is_multiple_of(2) { 1.0 } else { -1.0 };
        let magnitude = match self.below(16) {
            0 => 0.0,
            1 => T::MIN_POSITIVE * self.uniform(0.0, 1.0),
            2 => T::MIN_POSITIVE * self.uniform(1.0, 4.0),
            3 => T::MAX * self.uniform(0.0, 1.0),
            4 => T::MAX.sqrt() * self.uniform(0.1, 2.0),
            5 => f64::INFINITY,
            6 => f64::NAN,
            7 => return T::from_pattern(self.bits()),
            _ => self.uniform(0.0, 4.0),
        };
        T::from_f64(sign * magnitude)
    }
}

/// kappa in f64 from r^2, by the textbook's formula.
pub fn kappa(covariance: CovarianceFamily, squared: f64) -> f64 {
    let a = decay_argument(covariance, squared);
    let decay = (-a).exp();
    // Zero even where the polynomial is infinite.
    if decay == 0.0 { 0.0 } else { polynomial(covariance, a) * decay }
}

/// a of kappa(r) = polynomial(a) exp(-a).
pub fn decay_argument(covariance: CovarianceFamily, squared: f64) -> f64 {
    match covariance {
        CovarianceFamily::Rbf => squared / 2.0,
        CovarianceFamily::Matern12 => squared.sqrt(),
        CovarianceFamily::Matern32 => 3_f64.sqrt() * squared.sqrt(),
        CovarianceFamily::Matern52 => 5_f64.sqrt() * squared.sqrt(),
    }
}

/// The polynomial of kappa(r) = polynomial(a) exp(-a).
pub fn polynomial(covariance: CovarianceFamily, a: f64) -> f64 {
    match covariance {
        CovarianceFamily::Rbf | CovarianceFamily::Matern12 => 1.0,
        CovarianceFamily::Matern32 => 1.0 + a,
        CovarianceFamily::Matern52 => 1.0 + a + a * a / 3.0,
    }
}

/// -kappa'(r) / r in f64 from r^2, by its formula; 0 at r = 0 where it is infinite.
pub fn slope(covariance: CovarianceFamily, squared: f64) -> f64 {
    let decay = (-decay_argument(covariance, squared)).exp();
    let factor = slope_factor(covariance, squared);
    if decay == 0.0 || factor.is_infinite() { 0.0 } else { factor * decay }
}

/// What multiplies exp(-a) in -kappa'(r) / r.
pub fn slope_factor(covariance: CovarianceFamily, squared: f64) -> f64 {
    match covariance {
        CovarianceFamily::Rbf => 1.0,
        CovarianceFamily::Matern12 => 1.0 / squared.sqrt(),
        CovarianceFamily::Matern32 => 3.0,
        CovarianceFamily::Matern52 => 5.0 / 3.0 * (1.0 + 5_f64.sqrt() * squared.sqrt()),
    }
}

/// A panel of queries and blocks of points with their ids.
#[derive(Clone)]
pub struct Operands<T> {
    pub shape: ResidualShape,
    pub queries: usize,
    pub panel: Vec<T>,
    pub blocks: Vec<T>,
    pub ids: Vec<u32>,
}

impl<T: Float> Operands<T> {
    /// Fills a panel of `queries` queries and `blocks` blocks with what `draw` returns for a row.
    /// Point j has the id j.
    pub fn draw(
        shape: ResidualShape,
        queries: usize,
        blocks: usize,
        mut draw: impl FnMut(usize) -> T,
    ) -> Self {
        let rows = |places: usize, draw: &mut dyn FnMut(usize) -> T| -> Vec<T> {
            (0..shape.rows() * places).map(|element| draw(element / places)).collect()
        };
        let panel = rows(PANEL_QUERIES, &mut draw);
        let blocks = (0..blocks).flat_map(|_| rows(T::BLOCK_LANES, &mut draw)).collect::<Vec<_>>();
        let points = blocks.len() / shape.rows();
        Self { shape, queries, panel, blocks, ids: (0..points as u32).collect() }
    }

    /// Moderate values: scales in [1/2, 2], coordinates of some length scales, and w of length about
    /// one.
    pub fn moderate(shape: ResidualShape, queries: usize, blocks: usize, seed: u64) -> Self {
        let mut random = Random(seed);
        let spread = 1.5 / (shape.dimensions as f64).sqrt();
        let weight = 1.5 / (shape.columns as f64).sqrt();
        Self::draw(shape, queries, blocks, |row| {
            let (low, high) = match row {
                ResidualShape::SCALE => (0.5, 2.0),
                row if shape.coordinates().contains(&row) => (-spread, spread),
                _ => (-weight, weight),
            };
            T::from_f64(random.uniform(low, high))
        })
    }

    /// Makes padding of all points from `count` on.
    pub fn pad_from(&mut self, count: usize) {
        for point in count..self.ids.len() {
            self.ids[point] = u32::MAX;
            *self.value_mut(point, ResidualShape::SCALE) = T::NAN;
        }
    }

    /// A row's value of a point.
    pub fn value_mut(&mut self, point: usize, row: usize) -> &mut T {
        let (block, lane) = (point / T::BLOCK_LANES, point % T::BLOCK_LANES);
        &mut self.blocks[(block * self.shape.rows() + row) * T::BLOCK_LANES + lane]
    }

    pub fn points(&self) -> usize {
        self.ids.len()
    }

    pub fn panel(&self) -> Panel<'_, T> {
        Panel::new(&self.panel, self.queries).expect("a whole panel")
    }

    pub fn blocks(&self) -> Blocks<'_, T> {
        Blocks::new(&self.blocks, self.shape.rows()).expect("whole blocks")
    }

    /// |rho| of every query with every point, by the kernel.
    pub fn correlations(&self, kernels: Kernels<T>, covariance: CovarianceFamily) -> Vec<T> {
        let mut output = vec![T::ZERO; self.queries * self.points()];
        kernels
            .residual_correlations(covariance, self.shape, self.panel(), self.blocks(), &mut output)
            .expect("the shapes agree");
        output
    }

    /// The values of a query, row after row.
    pub fn query_row(&self, query: usize) -> Vec<T> {
        self.panel.iter().skip(query).step_by(PANEL_QUERIES).copied().collect()
    }

    /// The values of all points, those of a point next to one another.
    pub fn point_rows(&self) -> Vec<T> {
        let (blocks, rows) = (self.blocks(), self.shape.rows());
        let point = |point| (0..rows).map(move |row| blocks.get(point, row).expect("it exists"));
        (0..self.points()).flat_map(point).collect()
    }

    /// |rho| of a query with the points of these numbers, by the kernel that reads them row by row.
    pub fn row_correlations(
        &self,
        kernels: Kernels<T>,
        covariance: CovarianceFamily,
        query: usize,
        numbers: &[u32],
    ) -> Vec<T> {
        let (query, rows) = (self.query_row(query), self.point_rows());
        let mut output = vec![T::ZERO; numbers.len()];
        kernels
            .row_correlations(covariance, self.shape, &query, &rows, numbers, &mut output)
            .expect("the shapes agree");
        output
    }

    /// rho of every query with every point, by the kernel.
    pub fn signed_correlations(&self, kernels: Kernels<T>, covariance: CovarianceFamily) -> Vec<T> {
        let mut output = vec![T::ZERO; self.queries * self.points()];
        kernels
            .signed_correlations(covariance, self.shape, self.panel(), self.blocks(), &mut output)
            .expect("the shapes agree");
        output
    }
}

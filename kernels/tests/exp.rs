//! The exponential is within one ulp: of f32 for every bit pattern, of f64 for millions of points,
//! and exact where the result overflows, underflows or isn't a number.

mod common;

use std::ops::Range;
use std::thread;

use common::double_double::{self, DoubleDouble};
use common::{Float, Random, available, patterns, report, scaled, ulp};
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

for_both_types!(special_values);

/// One ulp, and a quarter more on a CPU without fused multiply-adds.
fn allowed() -> f32 {
    #[cfg(target_arch = "x86_64")]
    if !std::is_x86_feature_detected!("fma") {
        return 1.25;
    }
    1.0
}

/// Points whose reference is computed at once: they and their results stay in the L1 cache.
const CHUNK: usize = 1 << 11;

/// The greatest error of one instruction set, in ulp.
#[derive(Clone, Copy, Default)]
struct Greatest {
    error: f64,
    at: f64,
}

impl Greatest {
    /// Looks at the errors of the chunk `inputs`, not negative. Not a number is an error too.
    fn update<T: Float>(&mut self, kernels: &Kernels<T>, inputs: &[T], errors: &[f32]) {
        // The greatest bit pattern, since the compiler vectorises it, and NaN is greater than all.
        let patterns = || errors.iter().map(|error| error.to_bits().cast_signed());
        let greatest = patterns().fold(0, i32::max);
        let error = f32::from_bits(greatest.cast_unsigned());
        if f64::from(error) <= self.error {
            return;
        }
        let at = inputs[patterns().position(|pattern| pattern == greatest).expect("it is there")];
        assert!(error <= allowed(), "{kernels:?}: exp({at:?}): {error} ulp");
        *self = Self { error: error.into(), at: at.to_f64() };
    }
}

/// Runs `work` once per thread, given its number and the number of threads, and reports the greatest
/// error of each instruction set over all threads.
fn measure<T: Float>(work: impl Fn(&[Kernels<T>], &mut [Greatest], usize, usize) + Sync) {
    let all = available::<T>();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let results: Vec<Vec<Greatest>> = thread::scope(|scope| {
        let run = |thread| {
            let mut greatest = vec![Greatest::default(); all.len()];
            work(&all, &mut greatest, thread, threads);
            greatest
        };
        let handles: Vec<_> = (0..threads).map(|t| scope.spawn(move || run(t))).collect();
        handles.into_iter().map(|handle| handle.join().expect("no thread panics")).collect()
    });
    for (place, kernels) in all.iter().enumerate() {
        let Greatest { error, at } = results
            .iter()
            .map(|greatest| greatest[place])
            .max_by(|a, b| a.error.total_cmp(&b.error))
            .expect("there is a thread");
        report(&format!("{kernels:?} exp: greatest error {error:.4} ulp, at {at:e}"));
        assert!(error > 0.4, "rounding alone errs by nearly half an ulp: nothing was measured");
    }
}

/// Looks at every instruction set's results for a chunk. `errors` returns those of some results.
fn check<T: Float>(
    all: &[Kernels<T>],
    greatest: &mut [Greatest],
    inputs: &[T],
    errors: impl Fn(&[T]) -> Vec<f32>,
) {
    let (mut last, mut last_errors) = (Vec::new(), Vec::new());
    for (kernels, greatest) in all.iter().zip(greatest) {
        let mut results = inputs.to_vec();
        kernels.exp(&mut results);
        // Results that equal the last instruction set's have the same errors.
        let differs = |differ: bool, (a, b): (&T, &T)| differ | (a != b);
        if last.is_empty() || results.iter().zip(&last).fold(false, differs) {
            last_errors = errors(&results);
            last = results;
        }
        greatest.update(kernels, inputs, &last_errors);
    }
}

/// What the exponential of a range of bit patterns is.
enum Expected {
    Near(fn(f64) -> f64),
    Exactly(f32),
}

/// Every f32, in ranges of bit patterns. Where |x| < 2^-30, e^x = 1 + x to 61 bits.
const SEGMENTS: [(Range<u64>, Expected); 8] = [
    (0..0x3080_0000, Expected::Near(|x| 1.0 + x)),
    (0x3080_0000..0x42b1_7218, Expected::Near(f64::exp)),
    // From the least number whose exponential rounds to infinity.
    (0x42b1_7218..0x7f80_0001, Expected::Exactly(f32::INFINITY)),
    (0x7f80_0001..0x8000_0000, Expected::Exactly(f32::NAN)),
    (0x8000_0000..0xb080_0000, Expected::Near(|x| 1.0 + x)),
    // To -104; the exponential rounds to zero from -103.97 on.
    (0xb080_0000..0xc2d0_0000, Expected::Near(f64::exp)),
    (0xc2d0_0000..0xff80_0001, Expected::Exactly(0.0)),
    (0xff80_0001..1 << 32, Expected::Exactly(f32::NAN)),
];

#[test]
fn every_f32() {
    let covered = SEGMENTS.iter().fold(0, |end, (range, _)| {
        assert_eq!(range.start, end, "the segments follow one another");
        range.end
    });
    assert_eq!(covered, 1 << 32);
    measure::<f32>(|all, greatest, thread, threads| {
        for (range, expected) in &SEGMENTS {
            for start in range.clone().step_by(CHUNK).skip(thread).step_by(threads) {
                let end = range.end.min(start + CHUNK as u64);
                let inputs: Vec<f32> = (start..end).map(f32::from_pattern).collect();
                check_f32(all, greatest, &inputs, expected);
            }
        }
    });
}

fn check_f32(all: &[Kernels<f32>], greatest: &mut [Greatest], inputs: &[f32], expected: &Expected) {
    match expected {
        Expected::Exactly(value) => check(all, greatest, inputs, |results| {
            let same = |y: &f32| y == value || (y.is_nan() && value.is_nan());
            results.iter().map(|y| if same(y) { 0.0 } else { f32::INFINITY }).collect()
        }),
        Expected::Near(exp) => {
            let exact = inputs.iter().map(|&x| exp(x.to_f64()));
            let reference: Vec<_> = exact.map(|exact| (exact, 1.0 / ulp::<f32>(exact))).collect();
            check(all, greatest, inputs, |results| {
                let pairs = results.iter().zip(&reference);
                pairs
                    .map(|(&y, &(exact, per_ulp))| (y.to_f64() - exact).abs() * per_ulp)
                    .map(|error| error as f32)
                    .collect()
            });
        }
    }
}

/// The greatest f64 whose exponential is finite.
const LAST_FINITE: f64 = 709.782_712_893_384;

/// Points of the f64 test, over all threads.
const POINTS: usize = 12_000_000;

#[test]
fn many_f64() {
    measure::<f64>(|all, greatest, thread, threads| {
        let mut random = Random(thread as u64);
        for _ in 0..scaled(POINTS).div_ceil(CHUNK * threads) {
            let inputs: Vec<f64> = (0..CHUNK).map(|_| point(&mut random)).collect();
            check_f64(all, greatest, &inputs);
        }
    });
}

/// A point from where the exponential is neither zero nor infinite.
fn point(random: &mut Random) -> f64 {
    let sign = if random.bits().is_multiple_of(2) { 1.0 } else { -1.0 };
    let x = match random.below(10) {
        // Dense near zero.
        0 => sign * random.uniform(0.0, 1e-5),
        // Within some ulps of the middle between two octaves, where |r| is greatest.
        1 => {
            let octaves = random.below(2099) as f64 - 1075.0;
            let middle = (octaves + 0.5) * std::f64::consts::LN_2;
            middle * (1.0 + f64::EPSILON * (random.below(64) as f64 - 32.0))
        }
        // Near overflow, and where the result is denormal.
        2 => random.uniform(709.0, LAST_FINITE),
        3 => random.uniform(-746.0, -708.0),
        // Everywhere.
        4 | 5 => random.uniform(-746.0, LAST_FINITE),
        // Uniform in bit patterns: all exponents from 2^-60 on alike.
        _ => {
            let least = (-60_f64).exp2().to_bits();
            let range = 746_f64.to_bits() - least;
            sign * f64::from_bits(least + random.bits() % range)
        }
    };
    x.clamp(-746.0, LAST_FINITE)
}

fn check_f64(all: &[Kernels<f64>], greatest: &mut [Greatest], inputs: &[f64]) {
    let reference: Vec<_> = inputs.iter().map(|&x| double_double::exp(x)).collect();
    check(all, greatest, inputs, |results| {
        let pairs = results.iter().zip(&reference);
        pairs.map(|(&y, &exact)| error(y, exact) as f32).collect()
    });
}

/// The baseline portable kernel, by way of exp(-r^2 / 2), rounds each product and each sum.
#[test]
fn without_fma() {
    let mut random = Random(1);
    let greatest = (0..scaled(500_000)).map(|_| point(&mut random)).fold(0.0, |greatest, x| {
        f64::max(
            greatest,
            error(CovarianceFamily::Rbf.correlation(-2.0 * x), double_double::exp(x)),
        )
    });
    report(&format!("CovarianceFamily::correlation, exp: greatest error {greatest:.4} ulp"));
    assert!(greatest > 0.4 && greatest <= 1.25, "{greatest} ulp");
}

/// 2^exponent, a normal number.
fn power_of_two(exponent: i32) -> f64 {
    f64::from_bits(u64::from((exponent + 1023).cast_unsigned()) << 52)
}

/// |y - exact 2^n| in ulps of the latter. Both are divided by 2^n first, in steps that are exact.
fn error(y: f64, (exact, n): (DoubleDouble, i32)) -> f64 {
    let y = y * power_of_two(-n / 2) * power_of_two(-n - -n / 2);
    let exponent = if exact.high < 1.0 || exact.minus(1.0) < 0.0 { n - 1 } else { n };
    exact.minus(y).abs() / power_of_two(exponent.max(f64::MIN_EXP - 1) - 52 - n)
}

#[test]
fn the_reference_has_98_bits() {
    // x, n and e^x / 2^n to 106 bits, by mpmath 1.3 with 300 bits:
    // v = exp(mpf(x)) / mpf(2)**n; high = float(v); low = float(v - high)
    let known = [
        (1.0, 1, 1.359_140_914_229_522_5, 7.228_234_458_646_251e-17),
        (-1.0, -1, 0.735_758_882_342_884_7, -2.485_750_734_557_672_5e-17),
        (0.5, 1, 0.824_360_635_350_064_1, -2.365_784_239_717_916_6e-17),
        (10.0, 14, 1.344_388_781_421_308_5, -8.410_726_745_921_248e-17),
        (-700.25, -1010, 0.842_528_630_574_536_1, 3.772_923_982_822_153e-17),
        (709.5, 1024, 0.753_736_159_435_470_2, -1.084_923_472_621_778_6e-18),
        (-745.0, -1075, 1.142_500_294_942_108_4, -3.168_228_304_494_958e-17),
        (1e-10, 0, 1.000_000_000_1, -8.269_037_096_265_652e-18),
        (-0.34, 0, 0.711_770_322_762_609_7, 4.476_156_673_124_037e-17),
        (0.3465, 0, 1.414_109_493_830_362_4, -2.554_893_430_883_697_4e-17),
        (44.361_419_555_836_5, 64, 0.999_999_999_999_998_6, -4.090_002_884_892_715e-17),
    ];
    for (x, n, high, low) in known {
        let (exact, octaves) = double_double::exp(x);
        assert_eq!(octaves, n, "{x}");
        let difference = (exact.high - high) + (exact.low - low);
        assert!(difference.abs() < (-98_f64).exp2(), "{x}: {exact:?}, {difference:e}");
    }
}

fn special_values<T: Float>() {
    let (infinity, least) = (T::INFINITY, T::from_pattern(1));
    let (greatest, negative) = (T::from_f64(T::MAX), |x: T| T::from_f64(-x.to_f64()));
    let pairs = [
        (T::ZERO, T::ONE),
        (negative(T::ZERO), T::ONE),
        (infinity, infinity),
        (negative(infinity), T::ZERO),
        (T::NAN, T::NAN),
        (negative(T::NAN), T::NAN),
        (least, T::ONE),
        (negative(least), T::ONE),
        (T::from_f64(T::MIN_POSITIVE), T::ONE),
        (T::from_f64(-T::MIN_POSITIVE), T::ONE),
        (greatest, infinity),
        (negative(greatest), T::ZERO),
    ];
    for kernels in available::<T>() {
        // Every place of a vector, and its tail.
        for (x, expected) in pairs {
            let mut values = vec![x; 2 * T::BLOCK_LANES - 1];
            kernels.exp(&mut values);
            let expected = vec![expected; values.len()];
            assert_eq!(patterns(&values), patterns(&expected), "{kernels:?}: exp({x:?})");
        }
    }
}

#[test]
fn the_bounds_of_f64() {
    let exact = [
        (LAST_FINITE.next_up(), f64::INFINITY),
        (711.0, f64::INFINITY),
        (-744.5, f64::from_bits(1)), // 0.94 of it
        (-746.0, 0.0),
        (-1e300, 0.0),
    ];
    for kernels in available::<f64>() {
        let mut results = exact.map(|(x, _)| x);
        kernels.exp(&mut results);
        assert_eq!(results, exact.map(|(_, y)| y), "{kernels:?}");

        let mut last = [LAST_FINITE];
        kernels.exp(&mut last);
        assert!(error(last[0], double_double::exp(LAST_FINITE)) <= 1.0, "{kernels:?}: {last:?}");
    }
}

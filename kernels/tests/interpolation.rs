//! Bounds by interpolation: against their formula in f64, sound against random geometry, the same for
//! every instruction set.

mod common;

use common::{Float, Random, available, cases, patterns, scaled, thinned};
use proptest::prelude::*;
use rhotree_kernels::layout::{Blocks, InterpolationShape};
use rhotree_kernels::{Element, Kernels};

for_both_types!(
    agrees_with_the_formula,
    instruction_sets_agree,
    bounds_are_sound,
    lanes_of_zeros_raise_no_maximum,
    the_maximum_is_found_in_every_lane,
    empty_sets_have_no_bounds,
);

/// Numbers of pivots: none, one, and some that are no multiple of anything.
const PIVOTS: [usize; 5] = [0, 1, 5, 17, 64];

/// One set: a row of weights for each pivot, the residuals, the reaches.
struct Set<T> {
    shape: InterpolationShape,
    blocks: Vec<T>,
}

impl<T: Float> Set<T> {
    /// A set whose `value(lane, row)` are given.
    fn new(pivots: usize, blocks: usize, mut value: impl FnMut(usize, usize) -> f64) -> Self {
        let shape = InterpolationShape { pivots };
        let mut data = vec![T::ZERO; blocks * shape.rows() * T::BLOCK_LANES];
        for lane in 0..blocks * T::BLOCK_LANES {
            for row in 0..shape.rows() {
                let place = (lane / T::BLOCK_LANES * shape.rows() + row) * T::BLOCK_LANES;
                data[place + lane % T::BLOCK_LANES] = T::from_f64(value(lane, row));
            }
        }
        Self { shape, blocks: data }
    }

    /// Weights of either sign; residuals and reaches, of which there are no negative ones, often small.
    fn random(pivots: usize, blocks: usize, random: &mut Random) -> Self {
        Self::new(pivots, blocks, |_, row| {
            if row < pivots {
                random.uniform(-1.0, 1.0) / (pivots as f64).sqrt()
            } else {
                random.uniform(0.0, 1.0) * [1.0, 1e-3, 0.0][random.below(3)]
            }
        })
    }

    fn blocks(&self) -> Blocks<'_, T> {
        Blocks::new(&self.blocks, self.shape.rows()).expect("whole blocks")
    }

    fn lanes(&self) -> usize {
        self.blocks().points()
    }

    fn value(&self, lane: usize, row: usize) -> f64 {
        self.blocks().get(lane, row).expect("it exists").to_f64()
    }
}

/// The maxima by the kernel, for the lanes of the left and of the right.
fn maxima<T: Float>(
    kernels: Kernels<T>,
    correlations: &[T],
    left: &Set<T>,
    right: &Set<T>,
) -> [Vec<T>; 2] {
    // What maxima and scratch held before doesn't matter.
    let mut maxima = [left, right].map(|set| vec![T::INFINITY; set.lanes()]);
    let [left_maxima, right_maxima] = &mut maxima;
    kernels
        .interpolation_bounds(
            correlations,
            (left.shape, left.blocks()),
            (right.shape, right.blocks()),
            &mut vec![T::NAN; 7],
            left_maxima,
            right_maxima,
        )
        .expect("the shapes agree");
    maxima
}

/// The bound of a pair in f64, and the sum of the magnitudes of its terms.
fn formula<T: Float>(
    correlations: &[T],
    (left, q): (&Set<T>, usize),
    (right, y): (&Set<T>, usize),
) -> (f64, f64) {
    let (mut sum, mut magnitude) = (0.0, 0.0);
    for (pair, correlation) in correlations.iter().enumerate() {
        let (own, other) = (pair / right.shape.pivots, pair % right.shape.pivots);
        let term = left.value(q, own) * correlation.to_f64() * right.value(y, other);
        sum += term;
        magnitude += term.abs();
    }
    let rest = left.value(q, left.shape.remainder()) * right.value(y, right.shape.reach())
        + left.value(q, left.shape.reach()) * right.value(y, right.shape.remainder());
    (sum.abs() + rest, magnitude + rest)
}

fn agrees_with_the_formula<T: Float>() {
    let mut random = Random(31);
    let shapes = PIVOTS.into_iter().flat_map(|left| PIVOTS.map(|right| (left, right)));
    // Odd numbers of blocks leave a narrow strip at the end.
    let all = shapes.flat_map(|pivots| {
        let few = pivots.0 * pivots.1 > 100;
        let blocks = (1..=5).flat_map(|left| (1..=5).map(move |right| (left, right)));
        let blocks = blocks.filter(move |(left, right)| !few || (left + 2 * right) % 5 == 0);
        blocks.map(move |blocks| (pivots, blocks))
    });
    for ((left_pivots, right_pivots), (left, right)) in thinned(all) {
        let left = Set::<T>::random(left_pivots, left, &mut random);
        let right = Set::<T>::random(right_pivots, right, &mut random);
        let correlations: Vec<T> = random.values(left_pivots * right_pivots, -1.0, 1.0);

        let mut expected = [vec![0.0_f64; left.lanes()], vec![0.0; right.lanes()]];
        let mut tolerances = expected.clone();
        // Each multiply-add rounds once, by at most u times the sum of its terms' magnitudes.
        let roundings = (left_pivots + right_pivots + 4) as f64;
        let units = (T::UNIT_ROUNDOFF + f64::UNIT_ROUNDOFF) * roundings;
        for (q, y) in (0..left.lanes()).flat_map(|q| (0..right.lanes()).map(move |y| (q, y))) {
            let (bound, magnitude) = formula(&correlations, (&left, q), (&right, y));
            for (side, lane) in [q, y].into_iter().enumerate() {
                let (greatest, tolerance) =
                    (&mut expected[side][lane], &mut tolerances[side][lane]);
                *greatest = greatest.max(bound);
                *tolerance = tolerance.max(units * magnitude + T::MIN_POSITIVE);
            }
        }
        for kernels in available::<T>() {
            let found = maxima(kernels, &correlations, &left, &right);
            for side in 0..2 {
                for (lane, value) in found[side].iter().enumerate() {
                    let (greatest, tolerance) = (expected[side][lane], tolerances[side][lane]);
                    assert!(
                        (value.to_f64() - greatest).abs() <= tolerance,
                        "{kernels:?} {left_pivots} and {right_pivots} pivots, \
                         side {side}, lane {lane}: {value}, not {greatest}",
                    );
                }
            }
        }
    }
}

fn instruction_sets_agree<T: Float>() {
    proptest!(cases(256), |(
        left_pivots in 0_usize..70,
        right_pivots in 0_usize..70,
        left in 0_usize..6,
        right in 0_usize..6,
        seed: u64,
    )| {
        let mut random = Random(seed);
        let left = Set::<T>::random(left_pivots, left, &mut random);
        let right = Set::<T>::random(right_pivots, right, &mut random);
        let correlations: Vec<T> = random.values(left_pivots * right_pivots, -1.0, 1.0);
        let results: Vec<_> = available::<T>()
            .into_iter()
            .map(|kernels| maxima(kernels, &correlations, &left, &right).map(|all| patterns(&all)))
            .collect();
        prop_assert!(results.windows(2).all(|pair| pair[0] == pair[1]));
    });
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A random vector of unit length.
fn unit(random: &mut Random, dimensions: usize) -> Vec<f64> {
    loop {
        let vector: Vec<f64> = (0..dimensions).map(|_| random.uniform(-1.0, 1.0)).collect();
        let length = dot(&vector, &vector).sqrt();
        if length > 1e-2 {
            return vector.iter().map(|x| x / length).collect();
        }
    }
}

/// Pivots, and unit vectors that are a combination of them and a rest, which may be nothing.
struct Geometry {
    pivots: Vec<Vec<f64>>,
    points: Vec<Vec<f64>>,
    weights: Vec<Vec<f64>>,
}

impl Geometry {
    fn random(random: &mut Random, dimensions: usize, pivots: usize, points: usize) -> Self {
        let pivots: Vec<Vec<f64>> = (0..pivots).map(|_| unit(random, dimensions)).collect();
        let mut geometry = Self { pivots, points: Vec::new(), weights: Vec::new() };
        let greatest = [0.0, 1e-3, 0.1, 1.0][random.below(4)];
        while geometry.points.len() < points {
            let weights: Vec<f64> =
                geometry.pivots.iter().map(|_| random.uniform(-1.0, 1.0)).collect();
            let away = unit(random, dimensions);
            let spread = greatest * random.uniform(0.0, 1.0);
            let combined = geometry.combined(&weights);
            let point: Vec<f64> = combined.iter().zip(&away).map(|(c, a)| c + spread * a).collect();
            let length = dot(&point, &point).sqrt();
            if length > 1e-2 {
                geometry.points.push(point.iter().map(|x| x / length).collect());
                geometry.weights.push(weights.iter().map(|g| g / length).collect());
            }
        }
        geometry
    }

    fn combined(&self, weights: &[f64]) -> Vec<f64> {
        let mut sum = vec![0.0; self.pivots.first().map_or(0, Vec::len)];
        for (pivot, weight) in self.pivots.iter().zip(weights) {
            sum.iter_mut().zip(pivot).for_each(|(sum, x)| *sum += weight * x);
        }
        sum
    }

    /// The points as a set, with the rests that belong to the weights as they are rounded, and
    /// residuals and reaches that are never rounded below their values.
    fn set<T: Float>(&self) -> Set<T> {
        let blocks = self.points.len() / T::BLOCK_LANES;
        let above = 1.0 + 4.0 * T::UNIT_ROUNDOFF;
        Set::new(self.pivots.len(), blocks, |lane, row| {
            if row < self.pivots.len() {
                return self.weights[lane][row];
            }
            let rounded: Vec<f64> =
                self.weights[lane].iter().map(|&g| T::from_f64(g).to_f64()).collect();
            let combined = self.combined(&rounded);
            let rest: Vec<f64> =
                self.points[lane].iter().zip(&combined).map(|(u, c)| u - c).collect();
            let remainder = dot(&rest, &rest).sqrt() * above;
            if row == self.pivots.len() {
                remainder
            } else {
                (dot(&combined, &combined).sqrt() + remainder / 2.0) * above
            }
        })
    }
}

fn bounds_are_sound<T: Float>() {
    let mut random = Random(23);
    let (mut useful, mut all) = (0, 0);
    for _ in 0..scaled(100) {
        let dimensions = 2 + random.below(10);
        let mut geometry = || {
            let (pivots, blocks) = (1 + random.below(8), 1 + random.below(3));
            Geometry::random(&mut random, dimensions, pivots, blocks * T::BLOCK_LANES)
        };
        let (left, right) = (geometry(), geometry());
        let correlations: Vec<T> = left
            .pivots
            .iter()
            .flat_map(|own| right.pivots.iter().map(|other| T::from_f64(dot(own, other))))
            .collect();
        let sets = [left.set::<T>(), right.set::<T>()];
        for kernels in available::<T>() {
            let found = maxima(kernels, &correlations, &sets[0], &sets[1]);
            for (side, (own, other)) in [(&left, &right), (&right, &left)].into_iter().enumerate() {
                for (lane, point) in own.points.iter().enumerate() {
                    let nearest = other
                        .points
                        .iter()
                        .map(|other| dot(point, other).abs())
                        .fold(0.0, f64::max);
                    let bound = found[side][lane].to_f64();
                    // The rounding of the correlations and of the sums, for weights of this size.
                    let size: f64 = own.weights[lane].iter().map(|g| g.abs()).sum();
                    let sizes = other
                        .weights
                        .iter()
                        .map(|weights| weights.iter().map(|g| g.abs()).sum::<f64>())
                        .fold(1.0, f64::max);
                    let slack = 40.0 * T::UNIT_ROUNDOFF * (1.0 + size * sizes);
                    assert!(
                        bound + slack >= nearest,
                        "{kernels:?}, side {side}, lane {lane}: {bound} under {nearest}"
                    );
                    useful += usize::from(bound < 1.2 * nearest + slack);
                    all += 1;
                }
            }
        }
    }
    // Bounds that are always far too large would be sound too.
    assert!(useful * 10 > all, "only {useful} of {all} maxima are near what they bound");
}

fn lanes_of_zeros_raise_no_maximum<T: Float>() {
    let mut random = Random(5);
    let zeros = Set::<T>::new(5, 3, |_, _| 0.0);
    let set = Set::<T>::random(17, 2, &mut random);
    let correlations: Vec<T> = random.values(5 * 17, -1.0, 1.0);
    for kernels in available::<T>() {
        let [left, right] = maxima(kernels, &correlations, &zeros, &set);
        assert!(left.iter().chain(&right).all(|&maximum| maximum == T::ZERO), "{kernels:?}");
    }
}

/// One pair of lanes has the only bound above zero, wherever the two stand: the maximum over lanes.
fn the_maximum_is_found_in_every_lane<T: Float>() {
    for q in 0..3 * T::BLOCK_LANES {
        for y in thinned(0..3 * T::BLOCK_LANES) {
            let only = |own: usize| move |lane: usize, _: usize| f64::from(u8::from(lane == own));
            let (left, right) = (Set::<T>::new(1, 3, only(q)), Set::<T>::new(1, 3, only(y)));
            for kernels in available::<T>() {
                // 1 * -1 * 1, without its sign, and 1 * 1 twice.
                let found = maxima(kernels, &[T::MINUS_ONE], &left, &right);
                for (side, own) in [q, y].into_iter().enumerate() {
                    for (lane, maximum) in found[side].iter().enumerate() {
                        let expected = if lane == own { 3.0 } else { 0.0 };
                        assert_eq!(maximum.to_f64(), expected, "{kernels:?} {q} {y}");
                    }
                }
            }
        }
    }
}

fn empty_sets_have_no_bounds<T: Float>() {
    let mut random = Random(6);
    let set = Set::<T>::random(3, 2, &mut random);
    let empty = Set::<T>::random(2, 0, &mut random);
    let correlations: Vec<T> = random.values(6, -1.0, 1.0);
    for kernels in available::<T>() {
        for (left, right) in [(&set, &empty), (&empty, &set), (&empty, &empty)] {
            let pairs = left.shape.pivots * right.shape.pivots;
            let found = maxima(kernels, &correlations[..pairs], left, right);
            assert!(found.concat().iter().all(|&maximum| maximum == T::ZERO), "{kernels:?}");
        }
    }
}

//! Bounds from annuli: sound and tight against random geometry, the same for every instruction set;
//! and the kernel that selects and stores against the two that do one or the other.

mod common;

use common::{Float, Operands, Random, available, cases, patterns, scaled};
use proptest::prelude::*;
use rhotree_kernels::layout::{AnnulusRow, Blocks, ResidualShape};
use rhotree_kernels::{BoundForm, Candidates, CovarianceFamily, Element, Order};

for_both_types!(bounds_are_sound_and_tight, instruction_sets_agree, selecting_and_storing_is_both);

const FORMS: [BoundForm; 3] = [BoundForm::Angle, BoundForm::Chord, BoundForm::Euclidean];

/// One lane: a pivot, the edges of an annulus around it, and points inside.
struct Lane {
    rows: [f64; AnnulusRow::COUNT],
    closeness: f64,
    inside: Vec<f64>,
}

fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A random vector of unit length, sometimes near `other`.
fn unit(random: &mut Random, other: &[f64; 3], spread: f64) -> [f64; 3] {
    loop {
        let vector: [f64; 3] =
            core::array::from_fn(|axis| other[axis] + spread * random.uniform(-1.0, 1.0));
        let length = dot(&vector, &vector).sqrt();
        if length > 1e-3 {
            return vector.map(|x| x / length);
        }
    }
}

/// Random geometry: unit vectors of which closeness is the absolute cosine, or points in space.
fn lane<T: Element>(form: BoundForm, random: &mut Random, query: &[f64; 3]) -> Lane {
    let spreads = [2.0, 0.3, 1e-2, 1e-4];
    let spread = spreads[random.below(4)];
    let pivot = unit(random, query, spread);
    let spread = spreads[random.below(4)];
    let points: Vec<[f64; 3]> = (0..5).map(|_| unit(random, &pivot, spread)).collect();
    let closeness = |a: &[f64; 3], b: &[f64; 3]| match form {
        BoundForm::Angle | BoundForm::Chord => dot(a, b).abs().min(1.0),
        BoundForm::Euclidean => -a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>(),
    };
    let edge = |closeness: f64| match form {
        BoundForm::Angle => closeness,
        BoundForm::Chord => (1.0 - closeness).sqrt(),
        BoundForm::Euclidean => (-closeness).sqrt(),
    };
    // Outwards by more than the element type rounds.
    let margin = 8.0 * T::UNIT_ROUNDOFF;
    let slack = 4.0 * T::UNIT_ROUNDOFF;
    let to_pivot: Vec<f64> = points.iter().map(|point| closeness(&pivot, point)).collect();
    let nearest = to_pivot.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let farthest = to_pivot.iter().copied().fold(f64::INFINITY, f64::min);
    let (near, far) = match form {
        BoundForm::Angle => ((edge(nearest) + margin).min(1.0), (edge(farthest) - margin).max(0.0)),
        // A root loses half of the digits of a closeness near one.
        BoundForm::Chord => (
            (1.0 - (nearest + margin).min(1.0)).sqrt() * (1.0 - margin),
            (1.0 - farthest + margin).sqrt() * (1.0 + margin),
        ),
        BoundForm::Euclidean => (edge(nearest) * (1.0 - margin), edge(farthest) * (1.0 + margin)),
    };
    // The sines belong to the cosines as they are rounded.
    let rounded = |value: f64| T::from_f64(value).to_f64();
    let sine = |cosine: f64| ((1.0 - rounded(cosine)) * (1.0 + rounded(cosine))).max(0.0).sqrt();
    let mut rows = [0.0; AnnulusRow::COUNT];
    rows[AnnulusRow::PivotSlack as usize] = slack;
    rows[AnnulusRow::SetSlack as usize] = slack;
    rows[AnnulusRow::Near as usize] = near;
    rows[AnnulusRow::NearSine as usize] = sine(near);
    rows[AnnulusRow::Far as usize] = far;
    rows[AnnulusRow::FarSine as usize] = sine(far);
    let inside = points.iter().map(|point| closeness(query, point)).collect();
    Lane { rows, closeness: closeness(query, &pivot), inside }
}

/// The lanes' annuli as blocks.
fn blocks<T: Element>(lanes: &[Lane]) -> Vec<T> {
    let mut data = vec![T::ZERO; lanes.len() * AnnulusRow::COUNT];
    for (number, lane) in lanes.iter().enumerate() {
        let (block, place) = (number / T::BLOCK_LANES, number % T::BLOCK_LANES);
        for (row, &value) in lane.rows.iter().enumerate() {
            data[(block * AnnulusRow::COUNT + row) * T::BLOCK_LANES + place] = T::from_f64(value);
        }
    }
    data
}

fn bounds_are_sound_and_tight<T: Float>() {
    let mut random = Random(17);
    for form in FORMS {
        let (mut useful, mut all) = (0, 0);
        for _ in 0..scaled(200) {
            let query = unit(&mut random, &[0.0; 3], 1.0);
            let lanes: Vec<Lane> =
                (0..6 * T::BLOCK_LANES).map(|_| lane::<T>(form, &mut random, &query)).collect();
            let data = blocks::<T>(&lanes);
            let annuli = Blocks::new(&data, AnnulusRow::COUNT).expect("whole blocks");
            let closeness: Vec<T> = lanes.iter().map(|lane| T::from_f64(lane.closeness)).collect();
            let slack = T::from_f64(8.0 * T::UNIT_ROUNDOFF);
            for kernels in available::<T>() {
                let mut output = vec![T::ZERO; lanes.len()];
                kernels
                    .annulus_bounds(form, &closeness, annuli, slack, &mut output)
                    .expect("the shapes agree");
                for (lane, bound) in lanes.iter().zip(&output) {
                    let best = lane.inside.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                    let bound = bound.to_f64();
                    assert!(bound >= best, "{kernels:?} {form:?}: {bound} under {best}");
                    let trivial = if form == BoundForm::Euclidean { 0.0 } else { 1.0 };
                    useful += usize::from(bound < trivial - 1e-3);
                    all += 1;
                }
            }
        }
        // Bounds that never say anything would be sound too.
        assert!(useful * 4 > all, "{form:?}: only {useful} of {all} bounds are below the greatest");
    }
}

fn instruction_sets_agree<T: Float>() {
    proptest!(cases(256), |(blocks in 0_usize..9, form in prop::sample::select(FORMS.to_vec()), seed: u64)| {
        let mut random = Random(seed);
        for moderate in [false, true] {
            let mut draw = |count: usize| -> Vec<T> {
                if moderate {
                    random.values(count, 0.0, 1.0)
                } else {
                    (0..count).map(|_| random.wild()).collect()
                }
            };
            let lanes = blocks * T::BLOCK_LANES;
            let (data, closeness) = (draw(lanes * AnnulusRow::COUNT), draw(lanes));
            let slack = draw(1)[0];
            let annuli = Blocks::new(&data, AnnulusRow::COUNT).expect("whole blocks");
            let results: Vec<_> = available::<T>()
                .into_iter()
                .map(|kernels| {
                    let mut output = vec![T::ZERO; lanes];
                    kernels
                        .annulus_bounds(form, &closeness, annuli, slack, &mut output)
                        .expect("the shapes agree");
                    patterns(&output)
                })
                .collect();
            prop_assert!(results.windows(2).all(|pair| pair[0] == pair[1]));
        }
    });
}

fn selecting_and_storing_is_both<T: Float>() {
    proptest!(cases(256), |(
        queries in 0_usize..=12,
        blocks in 0_usize..40,
        columns in 0_usize..20,
        k in 0_usize..20,
        padding in 0_usize..8,
        seed: u64,
    )| {
        let shape = ResidualShape { dimensions: 2, columns };
        let mut operands = Operands::<T>::moderate(shape, queries, blocks, seed);
        operands.pad_from(operands.points().saturating_sub(padding));
        for kernels in available::<T>() {
            let mut expected: Vec<_> =
                (0..queries).map(|_| Candidates::<T>::new(k, Order::Any)).collect();
            let mut candidates = expected.clone();
            let (panel, points) = (operands.panel(), operands.blocks());
            let stored = operands.correlations(kernels, CovarianceFamily::Rbf);
            kernels
                .select_neighbors(CovarianceFamily::Rbf, shape, panel, points, &operands.ids, &mut expected)
                .expect("the shapes agree");
            let mut output = vec![T::ZERO; stored.len()];
            kernels
                .select_and_store(
                    CovarianceFamily::Rbf, shape, panel, points, &operands.ids, &mut candidates, &mut output,
                )
                .expect("the shapes agree");
            prop_assert_eq!(patterns(&output), patterns(&stored));
            for (candidates, expected) in candidates.iter_mut().zip(&mut expected) {
                prop_assert_eq!(candidates.finish(), expected.finish());
            }
        }
    });
}

#[test]
fn sizes_that_do_not_fit_are_errors() {
    let data = [0.0; 5 * 8];
    let wrong = Blocks::new(&data, 5).expect("a block");
    let right = Blocks::new(&data[..0], AnnulusRow::COUNT).expect("no block");
    for kernels in available::<f64>() {
        let bounds = |closeness: &[f64], blocks, output: usize| {
            let output = &mut [0.0; 8][..output];
            kernels.annulus_bounds(BoundForm::Angle, closeness, blocks, 0.0, output)
        };
        assert!(bounds(&[0.0; 8], wrong, 8).is_err());
        assert!(bounds(&[0.0; 8], right, 0).is_err());
        assert!(bounds(&[], right, 8).is_err());
        assert!(bounds(&[], right, 0).is_ok());
    }
}

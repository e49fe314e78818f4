//! A hunt for violations: no correlation is above its bound, by pivots or by the envelopes of any level, rounding
//! included.

use proptest::prelude::*;
use rhotree_kernels::layout::ResidualShape;
use rhotree_kernels::{CovarianceFamily, Element};

use super::envelopes::Probe;
use super::leaf_set::LeafSet;
use super::leaves::{Leaves, Partition};
use super::levels::{Bounder, GROUP};
use super::lists::{self, Lists, Pairing, bound_of};
use crate::covariance::CovarianceFunction;
use crate::field::{FieldOptions, ResidualField};
use crate::inducing::Inducing;
use crate::layout::Panels;
use crate::points::Points;

/// |rho| of a point with every lane of the leaves, as the kernels compute it.
fn correlations<T: Element>(field: &ResidualField<T>, leaves: &Leaves<T>, lane: usize) -> Vec<f64> {
    let points = leaves.points();
    let mut panels = Panels::with_capacity(1, field.shape().rows());
    panels.pack(1, |_, row| points.get(lane, row).expect("the lane exists"));
    let mut output = vec![T::ZERO; points.points()];
    let (_, panel) = panels.iter().next().expect("one query");
    field.correlator().absolute(panel, points, &mut output);
    output.into_iter().map(Element::to_f64).collect()
}

/// Asserts that every bound holds for every pair; returns the number of pairs of leaves in the lists and
/// of all.
fn assert_sound<T: Element>(
    field: &ResidualField<T>,
    remainder: f64,
    floor: f64,
    context: &str,
) -> (usize, usize) {
    let partition = Partition::new(field, 0..field.len() as u32);
    let leaves = partition.fill(field.blocks()).expect("room for them");
    let set = LeafSet::new(field, leaves, remainder);
    let entries = lists::entries(field, &set, &set, Pairing::Within, floor);
    let lists = Lists::new(set.len(), &entries);
    let LeafSet { leaves, summaries } = &set;
    let (bounder, mut probe) = (Bounder::new(field), Probe::default());
    for leaf in 0..leaves.len() {
        let (others, bounds) = lists.of(leaf);
        for (place, lane) in leaves.lanes(leaf).enumerate() {
            let correlations = correlations(field, leaves, lane);
            let row: Vec<T> = (0..field.shape().rows())
                .map(|row| leaves.points().get(lane, row).expect("the row exists"))
                .collect();
            let slack = summaries.slack(leaf);
            let levels = &summaries.levels;
            probe.set_point(field, &row, slack, levels.greatest());
            for other in 0..leaves.len() {
                let greatest =
                    correlations[leaves.lanes(other)].iter().copied().fold(0.0, f64::max);
                let context = || {
                    let id = leaves.leaf_ids(leaf)[place];
                    let scale = row[ResidualShape::SCALE];
                    format!("{context}: point {id} of scale {scale}, leaves {leaf} and {other}")
                };
                let mut member = other;
                for level in 0..levels.height() {
                    let bounds = levels.bounds(&bounder, &probe, level, member / GROUP);
                    let bound = f64::from(bounds[member % GROUP]);
                    assert!(
                        greatest <= bound,
                        "{}: {greatest} > {bound} by level {level}",
                        context()
                    );
                    member /= GROUP;
                }
                if other == leaf || summaries.pivots[leaf].is_opaque {
                    continue;
                }
                let bound = match others.binary_search(&(other as u32)) {
                    Ok(entry) => bound_of(bounds[entry][place]),
                    Err(_) => floor,
                };
                assert!(greatest <= bound, "{}: {greatest} > {bound} by pivots", context());
            }
        }
    }
    (lists.len(), leaves.len() * (leaves.len() - 1))
}

fn field<T: Element>(
    coordinates: Vec<f64>,
    dimensions: usize,
    family: CovarianceFamily,
    length_scale: f64,
    inducing: &Inducing,
) -> Option<ResidualField<T>> {
    let points = Points::new(coordinates, dimensions).expect("finite coordinates");
    let function = CovarianceFunction::new(family, 1.0, &[length_scale]).expect("positive");
    ResidualField::new(&points, &function, inducing, &FieldOptions::default()).ok()
}

/// Points of a low-discrepancy sequence (Roberts, *The unreasonable effectiveness of quasirandom
/// sequences*, 2018).
fn spread(count: usize, dimensions: usize) -> Vec<f64> {
    let roots = [1.618_033_988_749_895, 1.324_717_957_244_746, 1.220_744_084_605_76];
    let root: f64 = roots[dimensions - 1];
    (0..count)
        .flat_map(|point| (1..=dimensions).map(move |axis| (point, root.powi(-(axis as i32)))))
        .map(|(point, step)| (point as f64 * step).fract())
        .collect()
}

#[test]
fn bounds_hold_and_some_rule_out() {
    let mut ruled_out = 0;
    for family in CovarianceFamily::ALL {
        for (dimensions, length_scale, columns) in
            [(1, 0.01, 30), (2, 0.3, 60), (2, 0.05, 50), (3, 0.5, 90)]
        {
            let inducing = Inducing::KMeansPlusPlus { count: columns, seed: 4 };
            for remainder in [0.03, 0.2] {
                let coordinates = spread(900, dimensions);
                let context = format!("{family} of {length_scale} in {dimensions} dimensions");
                let floor = 2.5 * remainder;
                if let Some(field) =
                    field::<f64>(coordinates.clone(), dimensions, family, length_scale, &inducing)
                {
                    let (kept, all) = assert_sound(&field, remainder, floor, &context);
                    ruled_out += all - kept;
                }
                if let Some(field) =
                    field::<f32>(coordinates, dimensions, family, length_scale, &inducing)
                {
                    assert_sound(&field, remainder, floor, &context);
                }
            }
        }
    }
    assert!(ruled_out > 1000, "a bound that rules out nothing is no test: {ruled_out}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Clusters of all sizes around points that may be inducing points, duplicates among them.
    #[test]
    fn bounds_hold_for_adversarial_points(
        centers in prop::collection::vec(-1.0_f64..1.0, 2 * 4),
        sizes in prop::collection::vec(-9.0_f64..0.5, 4),
        family in 0_usize..4,
        length_scale in -2.0_f64..1.0,
        columns in 0_usize..50,
        remainder in 0.001_f64..0.5,
        seed in 0_u64..100,
    ) {
        let coordinates: Vec<f64> = spread(400, 2)
            .chunks_exact(2)
            .enumerate()
            .flat_map(|(point, offset)| {
                let cluster = point % 4;
                let size = 10_f64.powf(sizes[cluster]);
                [0, 1].map(|axis| centers[2 * cluster + axis] + size * (offset[axis] - 0.5))
            })
            .collect();
        let inducing = match columns {
            0 => Inducing::None,
            count => Inducing::Random { count, seed },
        };
        let (family, length_scale) = (CovarianceFamily::ALL[family], 10_f64.powf(length_scale));
        if let Some(field) = field::<f64>(coordinates.clone(), 2, family, length_scale, &inducing) {
            assert_sound(&field, remainder, 2.5 * remainder, "f64");
        }
        if let Some(field) = field::<f32>(coordinates, 2, family, length_scale, &inducing) {
            assert_sound(&field, remainder, 2.5 * remainder, "f32");
        }
    }
}

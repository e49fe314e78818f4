//! The residual tile against its formula in f64, and the fused selection against two passes and
//! against sorting everything.

mod common;

use common::{Float, Operands, Random, available, cases, decay_argument, kappa, patterns, thinned};
use proptest::prelude::*;
use rhotree_kernels::layout::ResidualShape;
use rhotree_kernels::{Candidate, Candidates, CovarianceFamily, Element, Kernels, Order};

for_both_types!(
    agrees_with_the_formula,
    cancellation,
    signed_correlations_are_those_before_the_cut,
    rows_are_as_blocks_to_the_last_bit,
    padding_is_not_a_number_and_never_selected,
    selection_is_that_of_sorting_all,
    ids_may_be_any_number_but_the_padding,
);

/// rho of a query with a point, by its formula in f64, and a bound on the kernel's error.
///
/// In rounding units u, with d coordinates and m columns:
///
/// * r^2 sums d terms of three roundings each, so its relative error is at most (d + 2) u; kappa
///   multiplies it by at most a, as it does the 3/2 u of a's own evaluation, and adds 6 u (see the
///   test of the covariances); the scales add 2 u;
/// * each of the m sums rounds once, by at most u (|prior| + sum |w w|), and each product too where there are no fused
///   multiply-adds.
///
/// The formula errs as much in units of f64. What is below the least normal number may be lost.
fn formula<T: Float>(
    operands: &Operands<T>,
    covariance: CovarianceFamily,
    query: usize,
    point: usize,
) -> (f64, f64) {
    let ResidualShape { dimensions, columns } = operands.shape;
    let (panel, blocks) = (operands.panel(), operands.blocks());
    let places = operands.panel.len() / panel.rows();
    let pair = |row: usize| {
        let point = blocks.get(point, row).expect("it exists");
        (operands.panel[row * places + query].to_f64(), point.to_f64())
    };
    let (scale_q, scale_p) = pair(ResidualShape::SCALE);
    let coordinates = operands.shape.coordinates().map(pair);
    let squared = coordinates.map(|(q, p)| (q - p) * (q - p)).sum::<f64>();
    let prior = scale_q * scale_p * kappa(covariance, squared);
    let products = || operands.shape.weights().map(pair).map(|(q, p)| q * p);
    let rho = prior - products().sum::<f64>();

    let a = decay_argument(covariance, squared);
    let units = T::UNIT_ROUNDOFF + f64::UNIT_ROUNDOFF;
    let of_prior = (a * (dimensions as f64 + 3.5) + 8.0) * prior.abs();
    let magnitude = products().map(f64::abs).sum::<f64>();
    let of_sums = columns as f64 * (prior.abs() + magnitude) + magnitude;
    let bound = units * (of_prior + of_sums) + T::MIN_POSITIVE * (scale_q * scale_p).abs();
    (rho, bound)
}

fn compare<T: Float>(operands: &Operands<T>, covariance: CovarianceFamily) {
    let expected: Vec<(f64, f64)> = (0..operands.queries * operands.points())
        .map(|pair| (pair / operands.points(), pair % operands.points()))
        .map(|(query, point)| formula(operands, covariance, query, point))
        .collect();
    for kernels in available::<T>() {
        let output = operands.correlations(kernels, covariance);
        let signed = operands.signed_correlations(kernels, covariance);
        let values = output.iter().zip(&signed);
        for (pair, ((value, signed), &(rho, bound))) in values.zip(&expected).enumerate() {
            assert!(
                (value.to_f64() - rho.abs().min(1.0)).abs() <= bound
                    && (signed.to_f64() - rho).abs() <= bound,
                "{kernels:?} {covariance} {:?}, {} queries, pair {pair}: {value} and {signed}, not {rho}",
                operands.shape,
                operands.queries,
            );
        }
    }
}

fn agrees_with_the_formula<T: Float>() {
    let shapes = [0, 1, 7, 64, 512].into_iter().flat_map(|columns| {
        [1, 2, 3, 8, 64].map(|dimensions| ResidualShape { dimensions, columns })
    });
    // Every number of queries and of blocks, if not for every shape together.
    let all = shapes.flat_map(|shape| {
        let many = if shape.columns == 512 { 3 } else { 1 };
        (1..=12).step_by(many).flat_map(move |queries| {
            let blocks = (1..=5).filter(move |blocks| many == 1 || blocks % 3 == queries % 3);
            blocks.map(move |blocks| (shape, queries, blocks))
        })
    });
    for (shape, queries, blocks) in thinned(all) {
        let ResidualShape { dimensions, columns } = shape;
        let seed = (columns * 100 + dimensions * 17 + queries * 5 + blocks) as u64;
        let operands = Operands::<T>::moderate(shape, queries, blocks, seed);
        CovarianceFamily::ALL.iter().for_each(|&covariance| compare(&operands, covariance));
    }
}

/// Residual variances near zero: the scales are large, and the products cancel most of the prior.
fn cancellation<T: Float>() {
    let shape = ResidualShape { dimensions: 3, columns: 8 };
    let scale = T::UNIT_ROUNDOFF.powf(-0.25);
    for covariance in CovarianceFamily::ALL {
        let mut random = Random(11);
        let mut operands = Operands::<T>::moderate(shape, 12, 5, 11);
        // All queries are the same, and so are their priors with a point.
        let places = operands.panel.len() / shape.rows();
        for row in operands.panel.chunks_mut(places) {
            row.fill(row[0]);
        }
        let query: Vec<f64> = operands.panel.iter().step_by(places).map(|q| q.to_f64()).collect();
        let scale_row = ResidualShape::SCALE;
        operands.panel[scale_row * places..][..places].fill(T::from_f64(scale));
        for point in 0..operands.points() {
            *operands.value_mut(point, scale_row) = T::from_f64(scale);
            let mut value = |row| operands.value_mut(point, row).to_f64();
            let squared = shape.coordinates().map(|row| (query[row] - value(row)).powi(2)).sum();
            // The first weight makes the residual correlation what it should be.
            let mut weights = shape.weights();
            let first = weights.next().expect("there are columns");
            let others = weights.map(|row| query[row] * value(row)).sum::<f64>();
            let rho = random.uniform(-0.9, 0.9);
            let rest = scale * scale * kappa(covariance, squared) - others - rho;
            *operands.value_mut(point, first) = T::from_f64(rest / query[first]);
        }
        let correlations = operands.correlations(available::<T>()[0], covariance);
        assert!(correlations.iter().any(|rho| (0.1..0.9).contains(&rho.to_f64())));
        compare(&operands, covariance);
    }
}

fn signed_correlations_are_those_before_the_cut<T: Float>() {
    let (mut negative, mut cut) = (0, 0);
    for columns in [0, 1, 7, 64] {
        let shape = ResidualShape { dimensions: 2, columns };
        for (queries, blocks) in (0..=12).flat_map(|queries| (0..=5).map(move |b| (queries, b))) {
            let operands = Operands::<T>::moderate(shape, queries, blocks, columns as u64);
            for kernels in available::<T>() {
                for covariance in CovarianceFamily::ALL {
                    let signed = operands.signed_correlations(kernels, covariance);
                    let magnitudes: Vec<T> =
                        signed.iter().map(|rho| T::from_f64(rho.to_f64().abs().min(1.0))).collect();
                    let unsigned = operands.correlations(kernels, covariance);
                    assert_eq!(patterns(&magnitudes), patterns(&unsigned), "{kernels:?}");
                    negative += signed.iter().filter(|rho| **rho < T::ZERO).count();
                    cut += signed.iter().filter(|rho| rho.to_f64().abs() > 1.0).count();
                }
            }
        }
    }
    assert!(negative > 1000 && cut > 1000, "{negative} are negative and {cut} above 1");
}

fn rows_are_as_blocks_to_the_last_bit<T: Float>() {
    let mut random = Random(21);
    // Values that are no numbers, infinite or denormal come through as they do in blocks.
    for (columns, dimensions, is_wild) in [0, 1, 7, 64, 200].into_iter().flat_map(|columns| {
        [0, 1, 3, 8, 31].into_iter().flat_map(move |d| [false, true].map(|w| (columns, d, w)))
    }) {
        let shape = ResidualShape { dimensions, columns };
        let mut operands = Operands::<T>::moderate(shape, 12, 3, (columns + dimensions) as u64);
        if is_wild {
            for value in operands.panel.iter_mut().chain(&mut operands.blocks) {
                if random.below(24) == 0 {
                    *value = random.wild();
                }
            }
        }
        let points = operands.points();
        for covariance in CovarianceFamily::ALL {
            for kernels in available::<T>() {
                let all = operands.correlations(kernels, covariance);
                for count in thinned(0..=40) {
                    let query = random.below(12);
                    // In any order, and most of the time some more than once.
                    let numbers: Vec<u32> =
                        (0..count).map(|_| random.below(points) as u32).collect();
                    let found = operands.row_correlations(kernels, covariance, query, &numbers);
                    let of_blocks = |&number: &u32| all[query * points + number as usize];
                    let expected: Vec<T> = numbers.iter().map(of_blocks).collect();
                    assert_eq!(
                        patterns(&found),
                        patterns(&expected),
                        "{kernels:?} {covariance} {shape:?}: {query} and {numbers:?}"
                    );
                }
            }
        }
    }
}

/// A selection of each query of the operands, for the points of any id.
fn candidates<T: Element>(queries: usize, k: usize, order: Order) -> Vec<Candidates<T>> {
    (0..queries).map(|_| Candidates::new(k, order)).collect()
}

fn finish<T: Element>(mut candidates: Vec<Candidates<T>>) -> Vec<Vec<Candidate<T>>> {
    candidates.iter_mut().map(|candidates| candidates.finish().to_vec()).collect()
}

/// The fused kernel's answer.
fn fused<T: Float>(
    kernels: Kernels<T>,
    covariance: CovarianceFamily,
    operands: &Operands<T>,
    mut candidates: Vec<Candidates<T>>,
) -> Vec<Vec<Candidate<T>>> {
    let Operands { shape, ids, .. } = operands;
    let (panel, blocks) = (operands.panel(), operands.blocks());
    kernels
        .select_neighbors(covariance, *shape, panel, blocks, ids, &mut candidates)
        .expect("the shapes agree");
    finish(candidates)
}

/// The answer in two passes: the correlations of all pairs, then the selection.
fn two_passes<T: Float>(
    kernels: Kernels<T>,
    covariance: CovarianceFamily,
    operands: &Operands<T>,
    mut candidates: Vec<Candidates<T>>,
) -> Vec<Vec<Candidate<T>>> {
    let correlations = operands.correlations(kernels, covariance);
    let rows = correlations.chunks(operands.points().max(1));
    for (correlations, candidates) in rows.zip(&mut candidates) {
        kernels.select(correlations, &operands.ids, candidates).expect("the shapes agree");
    }
    finish(candidates)
}

fn padding_is_not_a_number_and_never_selected<T: Float>() {
    let shape = ResidualShape { dimensions: 2, columns: 7 };
    for padding in 1..T::BLOCK_LANES {
        let mut operands = Operands::<T>::moderate(shape, 12, 3, padding as u64);
        let count = operands.points() - padding;
        operands.pad_from(count);
        for kernels in available::<T>() {
            for covariance in CovarianceFamily::ALL {
                for output in [
                    operands.correlations(kernels, covariance),
                    operands.signed_correlations(kernels, covariance),
                ] {
                    for (pair, value) in output.iter().enumerate() {
                        let is_padding = pair % operands.points() >= count;
                        assert_eq!(value.to_f64().is_nan(), is_padding, "{kernels:?} pair {pair}");
                    }
                }
                let all = candidates(12, operands.points() + 1, Order::Any);
                for search in [fused, two_passes] {
                    for found in search(kernels, covariance, &operands, all.clone()) {
                        assert_eq!(found.len(), count, "{kernels:?} {covariance}");
                        assert!(found.iter().all(|candidate| (candidate.id as usize) < count));
                    }
                }
            }
        }
    }
}

/// Makes copies of a few points of all of them, so that most correlations tie.
fn duplicate<T: Float>(operands: &mut Operands<T>, distinct: usize, random: &mut Random) {
    for point in distinct..operands.points() {
        let original = random.below(distinct);
        for row in 0..operands.shape.rows() {
            *operands.value_mut(point, row) = *operands.value_mut(original, row);
        }
    }
}

fn selection_is_that_of_sorting_all<T: Float>() {
    let shapes = (1_usize..4, 0_usize..6)
        .prop_map(|(dimensions, columns)| ResidualShape { dimensions, columns });
    let covariances = prop::sample::select(CovarianceFamily::ALL.as_slice());
    let config = cases(200);
    proptest!(config, |(
        shape in shapes,
        covariance in covariances,
        queries in 1_usize..=12,
        blocks in 0_usize..40,
        duplicates: bool,
        ascending: bool,
        rank in 0_usize..7,
        seed: u64,
    )| {
        let mut random = Random(seed);
        let mut operands = Operands::<T>::moderate(shape, queries, blocks, seed);
        let points = operands.points();
        if duplicates && points > 0 {
            let distinct = 1 + random.below(20.min(points));
            duplicate(&mut operands, distinct, &mut random);
        }
        let order = if ascending {
            Order::Ascending
        } else {
            (1..points).for_each(|last| operands.ids.swap(last, random.below(last + 1)));
            Order::Any
        };
        let padding = if points > 0 { random.below(T::BLOCK_LANES) } else { 0 };
        operands.pad_from(points - padding);
        let k = [0, 1, 5, 50, points.saturating_sub(1), points, points + 7][rank];

        // Each query has predecessors of its own and excludes some point.
        let admitted: Vec<(u32, Option<u32>)> = (0..queries)
            .map(|_| {
                let limit = if random.below(3) == 0 { points + 1 } else { random.below(points + 1) };
                let excluded = (random.below(2) == 0).then(|| random.below(points + 1) as u32);
                (limit as u32, excluded)
            })
            .collect();
        let mut empty = candidates::<T>(queries, k, order);
        for (candidates, &(limit, excluded)) in empty.iter_mut().zip(&admitted) {
            candidates.reset(limit, excluded);
        }

        for kernels in available::<T>() {
            let correlations = operands.correlations(kernels, covariance);
            let expected: Vec<Vec<Candidate<T>>> = admitted
                .iter()
                .enumerate()
                .map(|(query, &(limit, excluded))| {
                    let mut all: Vec<_> = operands
                        .ids
                        .iter()
                        .zip(&correlations[query * points..][..points])
                        .map(|(&id, &correlation)| Candidate { correlation, id })
                        .filter(|candidate| candidate.id < limit && Some(candidate.id) != excluded)
                        .collect();
                    all.sort_by(Candidate::nearest_first);
                    all.truncate(k);
                    all
                })
                .collect();
            for search in [fused, two_passes] {
                let found = search(kernels, covariance, &operands, empty.clone());
                prop_assert_eq!(&found, &expected, "{:?}", kernels);
            }
        }
    });
}

fn ids_may_be_any_number_but_the_padding<T: Float>() {
    let shape = ResidualShape { dimensions: 1, columns: 1 };
    let mut operands = Operands::<T>::moderate(shape, 1, 1, 5);
    let ids = [0, 1, i32::MAX as u32 - 1, i32::MAX as u32, 1 << 31, u32::MAX - 2, u32::MAX - 1];
    operands.pad_from(ids.len());
    operands.ids[..ids.len()].copy_from_slice(&ids);
    for kernels in available::<T>() {
        for limit in ids.into_iter().chain([u32::MAX]) {
            for excluded in ids.map(Some).into_iter().chain([None]) {
                let mut all = candidates::<T>(1, ids.len(), Order::Any);
                all[0].reset(limit, excluded);
                for search in [fused, two_passes] {
                    let found = search(kernels, CovarianceFamily::Rbf, &operands, all.clone());
                    let mut found: Vec<u32> = found[0].iter().map(|c| c.id).collect();
                    found.sort_unstable();
                    let admitted = |id: &u32| *id < limit && Some(*id) != excluded;
                    let expected: Vec<u32> = ids.into_iter().filter(admitted).collect();
                    assert_eq!(found, expected, "{kernels:?}: below {limit}, not {excluded:?}");
                }
            }
        }
    }
}

//! Cholesky factors and the solutions of their systems: against the definition in f64, to the last bit where
//! multiply-adds are fused, and by what the factors multiply to.

mod common;

use common::{Float, Random, available, patterns};
use rhotree_kernels::layout::TriangleShape;
use rhotree_kernels::{Element, Isa, Kernels};

for_both_types!(factors_multiply_to_the_matrix, solutions_solve);

/// Orders below and above the sizes of register tiles.
const ORDERS: [usize; 14] = [0, 1, 2, 3, 4, 5, 7, 8, 11, 16, 29, 30, 31, 63];

/// Number of an element in a block.
fn place<T: Element>(row: usize, column: usize, lane: usize) -> usize {
    TriangleShape::entry(row, column) * T::BLOCK_LANES + lane
}

/// Covariances of points on a line, each lane with its own: positive definite, if barely.
fn covariances<T: Float>(shape: TriangleShape, random: &mut Random) -> Vec<T> {
    let points: Vec<f64> =
        (0..shape.order * T::BLOCK_LANES).map(|_| random.uniform(0.0, 4.0)).collect();
    let mut matrices = vec![T::ZERO; shape.entries() * T::BLOCK_LANES];
    for row in 0..shape.order {
        for column in 0..=row {
            for lane in 0..T::BLOCK_LANES {
                let [x, y] = [row, column].map(|point| points[point * T::BLOCK_LANES + lane]);
                let noise = if row == column { 0.01 } else { 0.0 };
                matrices[place::<T>(row, column, lane)] =
                    T::from_f64((-(x - y).abs()).exp() + noise);
            }
        }
    }
    matrices
}

/// The factors by the kernel, and the number of raised pivots.
fn factor<T: Float>(
    kernels: Kernels<T>,
    shape: TriangleShape,
    matrices: &[T],
    floors: &[T],
) -> (Vec<T>, usize) {
    let mut factors = matrices.to_vec();
    let raised = kernels.cholesky(shape, &mut factors, floors).expect("the shapes agree");
    (factors, raised)
}

/// An entry of L: the diagonal holds reciprocals.
fn entry<T: Element>(factors: &[T], row: usize, column: usize, lane: usize) -> f64 {
    let value = factors[place::<T>(row, column, lane)].to_f64();
    if row == column { 1.0 / value } else { value }
}

/// Each entry rounds once for each product that it loses, and a few times more for root and reciprocal: by at
/// most a rounding unit of the sum of the products' magnitudes each (Higham, *Accuracy and Stability of Numerical
/// Algorithms*, 2002, theorem 10.3).
fn factors_multiply_to_the_matrix<T: Float>() {
    let mut random = Random(41);
    for order in ORDERS {
        let shape = TriangleShape { order };
        let matrices = covariances::<T>(shape, &mut random);
        let floors = vec![T::ZERO; order * T::BLOCK_LANES];
        for kernels in available::<T>() {
            let (factors, raised) = factor(kernels, shape, &matrices, &floors);
            assert_eq!(raised, 0, "{kernels:?} {order}");
            for lane in 0..T::BLOCK_LANES {
                for row in 0..order {
                    for column in 0..=row {
                        let products = (0..=column).map(|c| {
                            entry(&factors, row, c, lane) * entry(&factors, column, c, lane)
                        });
                        let (product, magnitude) = products.fold((0.0, 0.0), |(sum, all), term| {
                            (sum + term, all + f64::abs(term))
                        });
                        let units = T::UNIT_ROUNDOFF + 2.0 * f64::UNIT_ROUNDOFF;
                        let tolerance = (column + 5) as f64 * units * magnitude;
                        let expected = matrices[place::<T>(row, column, lane)].to_f64();
                        assert!(
                            (product - expected).abs() <= tolerance,
                            "{kernels:?} order {order}, entry {row}, {column} of lane {lane}: \
                             {product}, not {expected}"
                        );
                    }
                }
            }
        }
    }
}

fn solutions_solve<T: Float>() {
    let mut random = Random(43);
    for order in ORDERS {
        let shape = TriangleShape { order };
        let matrices = covariances::<T>(shape, &mut random);
        let values: Vec<T> = random.values(order * T::BLOCK_LANES, -1.0, 1.0);
        let floors = vec![T::ZERO; values.len()];
        for kernels in available::<T>() {
            let (factors, _) = factor(kernels, shape, &matrices, &floors);
            let [mut lower, mut upper] = [values.clone(), values.clone()];
            kernels.solve_lower(shape, &factors, &mut lower).expect("the shapes agree");
            kernels.solve_upper(shape, &factors, &mut upper).expect("the shapes agree");
            for lane in 0..T::BLOCK_LANES {
                let value = |values: &[T], row: usize| values[row * T::BLOCK_LANES + lane].to_f64();
                for row in 0..order {
                    let below = (0..=row)
                        .map(|c| entry(&factors, row, c, lane) * value(&lower, c))
                        .collect::<Vec<_>>();
                    let above = (row..order)
                        .map(|c| entry(&factors, c, row, lane) * value(&upper, c))
                        .collect::<Vec<_>>();
                    for terms in [below, above] {
                        let product: f64 = terms.iter().sum();
                        let magnitude: f64 = terms.iter().map(|term| term.abs()).sum();
                        let units = T::UNIT_ROUNDOFF + 2.0 * f64::UNIT_ROUNDOFF;
                        let tolerance = (terms.len() + 3) as f64 * units * magnitude;
                        let expected = value(&values, row);
                        assert!(
                            (product - expected).abs() <= tolerance,
                            "{kernels:?} order {order}, row {row} of lane {lane}: {product}, not \
                             {expected}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn instruction_sets_agree() {
    let mut random = Random(47);
    let fused: Vec<Kernels<f64>> =
        available().into_iter().filter(|kernels| kernels.isa() != Isa::Portable).collect();
    for order in ORDERS {
        let shape = TriangleShape { order };
        let matrices = covariances::<f64>(shape, &mut random);
        let floors = vec![0.5; order * f64::BLOCK_LANES];
        let all: Vec<_> = fused
            .iter()
            .map(|&kernels| {
                let (factors, raised) = factor(kernels, shape, &matrices, &floors);
                (patterns(&factors), raised)
            })
            .collect();
        assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "order {order}");
    }
}

//! Cholesky factors and the solutions of their systems, a block at a time.
//!
//! A throughput counts two operations for each multiply-add of each lane: n (n^2 - 1) / 6 of a factor, since
//! entry i, j takes j, and n (n - 1) / 2 of a solution. The multiplications by reciprocals, n (n - 1) / 2 and n,
//! and the n roots and reciprocals are done on the side.

use criterion::Criterion;
use rhotree_kernels::Element;

use crate::operands::Triangles;
use crate::reference::{self, assert_close};
use crate::{bench_in_place_of, for_each_isa, id, kernels};

/// Orders of the matrices: neighbours of a point in Vecchia's approximation, and as many and itself.
const ORDERS: [usize; 4] = [10, 30, 31, 60];

pub fn triangles(criterion: &mut Criterion) {
    triangles_of::<f64>(criterion);
    triangles_of::<f32>(criterion);
}

fn triangles_of<T: Element>(criterion: &mut Criterion) {
    for order in ORDERS {
        let operands = Triangles::<T>::new(order);
        let (shape, floors) = (operands.shape, &operands.floors);
        let exact = reference::cholesky(&operands);
        // The condition of the matrices is below a thousand.
        let tolerance = 4096.0;
        let size = format!("n{order}");

        let mut group = criterion.benchmark_group("cholesky");
        let multiply_adds = order * (order * order - 1) / 6;
        for_each_isa("cholesky", |isa| {
            let kernels = kernels::<T>(isa);
            let mut factors = operands.matrices.clone();
            let run = |matrices: &mut [T]| {
                let raised = kernels.cholesky(shape, matrices, floors).expect("shapes fit");
                assert_eq!(raised, 0, "the matrices are positive definite");
            };
            run(&mut factors);
            assert_close("cholesky", &factors, exact.iter().copied(), tolerance);
            let units = 2 * T::BLOCK_LANES * multiply_adds;
            bench_in_place_of(
                &mut group,
                id::<T>(isa.name(), &size),
                &operands.matrices,
                units,
                run,
            );
        });
        group.finish();

        let factors: Vec<T> = exact.iter().map(|&value| T::from_f64(value)).collect();
        let mut aligned = operands.matrices.clone();
        aligned.copy_from_slice(&factors);
        let units = T::BLOCK_LANES * order * (order - 1);
        let [lower, upper] = reference::solutions(&operands, &exact);
        for (name, solution) in [("solve_lower", lower), ("solve_upper", upper)] {
            let mut group = criterion.benchmark_group(name);
            for_each_isa(name, |isa| {
                let kernels = kernels::<T>(isa);
                let run = |values: &mut [T]| {
                    if name == "solve_lower" {
                        kernels.solve_lower(shape, &aligned, values).expect("shapes fit");
                    } else {
                        kernels.solve_upper(shape, &aligned, values).expect("shapes fit");
                    }
                };
                let mut values = operands.sides.clone();
                run(&mut values);
                assert_close(name, &values, solution.iter().copied(), tolerance);
                bench_in_place_of(
                    &mut group,
                    id::<T>(isa.name(), &size),
                    &operands.sides,
                    units,
                    run,
                );
            });
            group.finish();
        }
    }
}

//! Instructions of one call of each kernel, counted by valgrind: the same on every run, however busy
//! the machine is. valgrind knows no AVX-512, so these are the AVX2 and the portable kernels.
//!
//! `cargo xtask counts` runs it and compares the counts with those that are checked in.

#[path = "../kernels/operands.rs"]
mod operands;

use std::hint::black_box;

use gungraun::{library_benchmark, library_benchmark_group, main};
use rhotree_kernels::layout::PANEL_QUERIES;
use rhotree_kernels::{Candidates, CovarianceFamily, Element, Isa, Kernels, Order};

use operands::{Aligned, Interpolated, Operands, Rows, Triangles, aligned, spread};

/// Elements of the elementwise functions, not a whole number of vectors.
const ELEMENTS: usize = 4099;
/// Columns and dimensions of the residual tiles.
const RESIDUAL_SIZE: (usize, usize) = (200, 2);

/// Order of the matrices that are factored.
const ORDER: usize = 31;

/// Kernels and everything that they read and write, made before the counting starts.
struct Call<T: Element> {
    kernels: Kernels<T>,
    values: Aligned<T>,
    operands: Operands<T>,
    sets: Interpolated<T>,
    triangles: Triangles<T>,
    rows: Rows<T>,
    scratch: Vec<T>,
    query: Aligned<T>,
    output: Aligned<T>,
    sums: Aligned<T>,
    candidates: Vec<Candidates<T>>,
}

impl<T: Element> Call<T> {
    fn new(isa: Isa) -> Self {
        let operands = Operands::new(RESIDUAL_SIZE.0, RESIDUAL_SIZE.1);
        let outputs = PANEL_QUERIES * operands.points();
        Self {
            kernels: Kernels::new(isa).expect("valgrind runs AVX2"),
            values: aligned(ELEMENTS, |place| 9.0 * spread(place)),
            query: aligned(operands.shape.columns, spread),
            output: aligned(outputs, |_| 0.0),
            sums: aligned((RESIDUAL_SIZE.0 + 8).pow(2), |_| 0.0),
            sets: Interpolated::new(),
            triangles: Triangles::new(ORDER),
            rows: Rows::new(ORDER, RESIDUAL_SIZE.0 + 8),
            scratch: Vec::new(),
            candidates: vec![Candidates::new(30, Order::Ascending); PANEL_QUERIES],
            operands,
        }
    }

    fn exp(&mut self) {
        self.kernels.exp(black_box(&mut self.values));
    }

    fn covariance(&mut self) {
        self.kernels.covariance(CovarianceFamily::Matern52, black_box(&mut self.values));
    }

    fn covariance_slope(&mut self) {
        self.kernels.covariance_slope(CovarianceFamily::Matern52, black_box(&mut self.values));
    }

    fn squared_distances(&mut self) {
        let (first, output) = (self.operands.shape.weights().start, self.operands.points());
        let output = &mut self.output[..output];
        self.kernels
            .squared_distances(&self.query, self.operands.blocks(), first, black_box(output))
            .expect("shapes fit");
    }

    fn dot_products(&mut self) {
        let (first, output) = (self.operands.shape.weights().start, self.operands.points());
        let output = &mut self.output[..output];
        self.kernels
            .dot_products(&self.query, self.operands.blocks(), first, black_box(output))
            .expect("shapes fit");
    }

    fn residual_select(&mut self) {
        let Self { kernels, operands, candidates, .. } = self;
        let (shape, panel, blocks) = (operands.shape, operands.panel(), operands.blocks());
        kernels
            .select_neighbors(
                CovarianceFamily::Matern32,
                shape,
                panel,
                blocks,
                &operands.ids,
                black_box(candidates),
            )
            .expect("shapes fit");
    }

    fn residual_store(&mut self) {
        let Self { kernels, operands, output, .. } = self;
        let (shape, panel, blocks) = (operands.shape, operands.panel(), operands.blocks());
        kernels
            .residual_correlations(
                CovarianceFamily::Matern32,
                shape,
                panel,
                blocks,
                black_box(output),
            )
            .expect("shapes fit");
    }

    fn residual_signed(&mut self) {
        let Self { kernels, operands, output, .. } = self;
        let (shape, panel, blocks) = (operands.shape, operands.panel(), operands.blocks());
        kernels
            .signed_correlations(
                CovarianceFamily::Matern32,
                shape,
                panel,
                blocks,
                black_box(output),
            )
            .expect("shapes fit");
    }

    fn interpolation_bounds(&mut self) {
        let Self { kernels, sets, scratch, output, .. } = self;
        let (left, right) = output[..2 * sets.points()].split_at_mut(sets.points());
        kernels
            .interpolation_bounds(
                &sets.correlations,
                (sets.shape, sets.left()),
                (sets.shape, sets.right()),
                scratch,
                black_box(left),
                black_box(right),
            )
            .expect("shapes fit");
    }

    fn cholesky(&mut self) {
        let Triangles { shape, matrices, floors, .. } = &mut self.triangles;
        self.kernels.cholesky(*shape, black_box(matrices), floors).expect("shapes fit");
    }

    /// By matrices in place of factors: what the values are doesn't count.
    fn solve_lower(&mut self) {
        let Triangles { shape, matrices, sides, .. } = &mut self.triangles;
        self.kernels.solve_lower(*shape, matrices, black_box(sides)).expect("shapes fit");
    }

    fn solve_upper(&mut self) {
        let Triangles { shape, matrices, sides, .. } = &mut self.triangles;
        self.kernels.solve_upper(*shape, matrices, black_box(sides)).expect("shapes fit");
    }

    fn inner_products(&mut self) {
        let rows = self.rows.slices();
        let output = &mut self.sums[..rows.len() * rows.len()];
        self.kernels
            .subtract_inner_products(&rows, &rows, 0, black_box(output), rows.len())
            .expect("shapes fit");
    }

    fn linear_combination(&mut self) {
        let rows = self.rows.slices();
        let coefficients = &self.values[..rows.len()];
        let output = &mut self.output[..self.rows.columns];
        self.kernels
            .linear_combination(coefficients, &rows, black_box(output))
            .expect("shapes fit");
    }

    fn outer_products(&mut self) {
        let Rows { data, columns, .. } = &self.rows;
        let sums = &mut self.sums[..];
        self.kernels.add_outer_products(data, data, *columns, black_box(sums)).expect("shapes fit");
    }

    fn select(&mut self) {
        let whole = ELEMENTS - ELEMENTS % T::BLOCK_LANES;
        let ids: Vec<u32> = (0..).take(whole).collect();
        self.kernels
            .select(&self.values[..whole], &ids, black_box(&mut self.candidates[0]))
            .expect("shapes fit");
    }
}

/// Defines a group of benchmarks for one element type.
macro_rules! counts {
    ($group:ident, $element:ident, $($kernel:ident)*) => {
        mod $group {
            use super::*;
            $(
                #[library_benchmark]
                #[bench::avx2(args = (Isa::Avx2), setup = Call::<$element>::new)]
                #[bench::portable(args = (Isa::Portable), setup = Call::<$element>::new)]
                pub fn $kernel(mut call: Call<$element>) -> Call<$element> {
                    call.$kernel();
                    call
                }
            )*
            library_benchmark_group!(name = counts, benchmarks = [$($kernel),*]);
        }
    };
}

counts!(
    double, f64,
    exp covariance covariance_slope squared_distances dot_products residual_select residual_store residual_signed
    interpolation_bounds cholesky solve_lower solve_upper inner_products linear_combination
    outer_products select
);
counts!(
    single, f32,
    exp covariance covariance_slope squared_distances dot_products residual_select residual_store residual_signed
    interpolation_bounds cholesky solve_lower solve_upper inner_products linear_combination
    outer_products select
);
use double::counts as f64_counts;
use single::counts as f32_counts;

main!(library_benchmark_groups = [f64_counts, f32_counts]);

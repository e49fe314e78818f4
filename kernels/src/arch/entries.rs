//! What an instruction set offers: the table of its entry points, and the macro that defines them. An
//! entry point is where an algorithm becomes machine code: it fixes the vector type and the size of the
//! tiles, and carries the CPU features that everything inlined into it is compiled with.

use crate::algorithm::annulus::BoundForm;
use crate::algorithm::covariance::CovarianceFamily;
use crate::algorithm::interpolation::Set;
use crate::algorithm::residual::Operands;
use crate::algorithm::screen;
use crate::candidates::Candidates;
use crate::layout::{ResidualShape, TriangleShape};

/// Query, blocks, rows of a block, first row, output: see [`crate::algorithm::reduction::reduce`].
pub(crate) type Reduce<T> = unsafe fn(&[T], &[T], usize, usize, &mut [T]);

/// Shape, factors, values: see [`crate::algorithm::cholesky`].
pub(crate) type Solve<T> = unsafe fn(TriangleShape, &[T], &mut [T]);

/// The entry points of one instruction set for one element type.
///
/// Each is unsafe to call: the CPU must have the instruction set, and the arguments must fit together
/// as the algorithm of that name says.
#[allow(clippy::type_complexity)]
pub(crate) struct Entries<T> {
    pub(crate) exp: unsafe fn(&mut [T]),
    pub(crate) covariance: unsafe fn(CovarianceFamily, &mut [T]),
    pub(crate) covariance_slope: unsafe fn(CovarianceFamily, &mut [T]),
    pub(crate) squared_distances: Reduce<T>,
    pub(crate) dot_products: Reduce<T>,
    pub(crate) residual_select: unsafe fn(Operands<'_, T>, &[u32], &mut [Candidates<T>]) -> usize,
    pub(crate) residual_store: unsafe fn(Operands<'_, T>, &mut [T]),
    pub(crate) residual_signed: unsafe fn(Operands<'_, T>, &mut [T]),
    pub(crate) residual_select_store:
        unsafe fn(Operands<'_, T>, &[u32], &mut [Candidates<T>], usize, &mut [T]) -> usize,
    pub(crate) residual_rows:
        unsafe fn(CovarianceFamily, ResidualShape, &[T], &[T], &[u32], &mut [T]),
    pub(crate) annulus_bounds: unsafe fn(BoundForm, &[T], &[T], T, &mut [T]),
    pub(crate) interpolation_bounds:
        unsafe fn(&[T], Set<'_, T>, Set<'_, T>, &mut [T], &mut [T], &mut [T]),
    pub(crate) cholesky: unsafe fn(TriangleShape, &mut [T], &[T]) -> usize,
    pub(crate) solve_lower: Solve<T>,
    pub(crate) solve_upper: Solve<T>,
    pub(crate) inner_products: unsafe fn(&[&[T]], &[&[T]], usize, usize, &mut [T], usize),
    pub(crate) linear_combination: unsafe fn(&[T], &[&[T]], &mut [T]),
    pub(crate) outer_products: unsafe fn(&[T], &[T], usize, &mut [T]),
    pub(crate) select: unsafe fn(&[T], &[u32], &mut Candidates<T>) -> usize,
    pub(crate) fma_peak: unsafe fn(u64) -> u64,
}

/// The entry points of one instruction set for the screen, which has no element type: it computes in whole
/// numbers and in f32.
///
/// Each is unsafe to call, as those of [`Entries`] are.
pub(crate) struct ScreenEntries {
    pub(crate) screen_select: unsafe fn(screen::Operands<'_>, &mut [u16]),
    pub(crate) screen_rows: unsafe fn(screen::RowOperands<'_>, &[u32], &mut [f32]),
    pub(crate) pair_peak: unsafe fn(u64) -> u64,
    pub(crate) quad_peak: unsafe fn(u64) -> u64,
}

/// Defines a module with the entry points of an instruction set for the screen: `$words` names the type of
/// its registers, `$tile` the register tile and `$chains` the sums in flight that reach the peak, as in
/// [`entry_points`].
macro_rules! screen_entry_points {
    (#[$attribute:meta], $with_vector:ident, $words:tt,
     tile: ($q:literal, $w:literal, $r:literal), chains: $chains:literal) => {
        pub(crate) mod words {
            use super::*;

            pub(crate) static ENTRIES: $crate::arch::entries::ScreenEntries =
                $crate::arch::entries::ScreenEntries { screen_select, screen_rows, pair_peak, quad_peak };

            #[$attribute]
            unsafe fn screen_select(operands: screen::Operands<'_>, masks: &mut [u16]) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($words, Words => unsafe {
                    screen::select::<Words, $q, $w, $r>(operands, masks)
                })
            }

            #[$attribute]
            unsafe fn screen_rows(operands: screen::RowOperands<'_>, numbers: &[u32], output: &mut [f32]) {
                // SAFETY: the caller has checked the CPU, the shapes and the numbers.
                $with_vector!($words, Words => unsafe {
                    screen::rows::<Words>(operands, numbers, output)
                })
            }

            #[$attribute]
            unsafe fn pair_peak(iterations: u64) -> u64 {
                // SAFETY: the caller has checked that the CPU has the instruction set.
                $with_vector!($words, Words => unsafe {
                    fma_peak::dot_peak::<Words, $chains, false>(iterations)
                })
            }

            #[$attribute]
            unsafe fn quad_peak(iterations: u64) -> u64 {
                // SAFETY: the caller has checked that the CPU has the instruction set.
                $with_vector!($words, Words => unsafe {
                    fma_peak::dot_peak::<Words, $chains, true>(iterations)
                })
            }
        }
    };
}
pub(crate) use screen_entry_points;

/// Defines a module with the entry points of an instruction set for one element type.
///
/// `$attribute` is put on every entry point; `$vector` names the vector type, written as an
/// expression of the entry point's own scope since the portable one depends on it; `$tile` is the
/// register tile: queries, vectors, vectors in a block; `$sums` are the vectors of a reduction, or the rows
/// of a triangular system, that are in flight; `$lanes` the lanes of the other set in a tile of bounds by
/// interpolation; `$height` and `$width` the rows and columns of a tile of a Cholesky factor; `$chains` are
/// the multiply-adds in flight that reach the peak.
macro_rules! entry_points {
    ($element:ident, #[$attribute:meta], $with_vector:ident, $vectors:tt,
     tile: ($q:literal, $w:literal, $r:literal), sums: $sums:literal,
     lanes: $lanes:literal, triangles: ($height:literal, $width:literal),
     products: ($a:literal, $b:literal, $h:literal), run: $run:literal,
     outer: ($columns:literal, $vectors_across:literal), chains: $chains:literal) => {
        pub(crate) mod $element {
            use super::*;

            pub(crate) static ENTRIES: $crate::arch::entries::Entries<$element> = $crate::arch::entries::Entries {
                exp,
                covariance,
                covariance_slope,
                squared_distances,
                dot_products,
                residual_select,
                residual_store,
                residual_signed,
                residual_select_store,
                residual_rows,
                annulus_bounds,
                interpolation_bounds,
                cholesky,
                solve_lower,
                solve_upper,
                inner_products,
                linear_combination,
                outer_products,
                select,
                fma_peak,
            };

            #[$attribute]
            unsafe fn exp(values: &mut [$element]) {
                // SAFETY: the caller has checked that the CPU has the instruction set.
                $with_vector!($vectors, Vector => unsafe {
                    elementwise::map_in_place::<Vector, elementwise::Exp>(values)
                })
            }

            #[$attribute]
            unsafe fn covariance(covariance: CovarianceFamily, values: &mut [$element]) {
                // SAFETY: the caller has checked that the CPU has the instruction set.
                $with_vector!($vectors, Vector => unsafe {
                    with_covariance_function!(covariance, Kappa => {
                        elementwise::map_in_place::<Vector, Kappa>(values)
                    })
                })
            }

            #[$attribute]
            unsafe fn covariance_slope(covariance: CovarianceFamily, values: &mut [$element]) {
                // SAFETY: the caller has checked that the CPU has the instruction set.
                $with_vector!($vectors, Vector => unsafe {
                    with_covariance_function!(covariance, Kappa => {
                        elementwise::map_in_place::<Vector, Slope<Kappa>>(values)
                    })
                })
            }

            #[$attribute]
            unsafe fn squared_distances(
                query: &[$element],
                blocks: &[$element],
                rows: usize,
                first_row: usize,
                output: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    reduction::reduce::<Vector, reduction::SquaredDistance, $sums>(
                        query, blocks, rows, first_row, output,
                    )
                })
            }

            #[$attribute]
            unsafe fn dot_products(
                query: &[$element],
                blocks: &[$element],
                rows: usize,
                first_row: usize,
                output: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    reduction::reduce::<Vector, reduction::DotProduct, $sums>(
                        query, blocks, rows, first_row, output,
                    )
                })
            }

            #[$attribute]
            unsafe fn residual_select(
                operands: Operands<'_, $element>,
                ids: &[u32],
                candidates: &mut [Candidates<$element>],
            ) -> usize {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    residual::select::<Vector, $q, $w, $r>(operands, ids, candidates)
                })
            }

            #[$attribute]
            unsafe fn residual_store(operands: Operands<'_, $element>, output: &mut [$element]) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    residual::store::<Vector, $q, $w, $r>(operands, output)
                })
            }

            #[$attribute]
            unsafe fn residual_signed(operands: Operands<'_, $element>, output: &mut [$element]) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    residual::store_signed::<Vector, $q, $w, $r>(operands, output)
                })
            }

            #[$attribute]
            unsafe fn residual_select_store(
                operands: Operands<'_, $element>,
                ids: &[u32],
                candidates: &mut [Candidates<$element>],
                lanes: usize,
                output: &mut [$element],
            ) -> usize {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    residual::select_and_store::<Vector, $q, $w, $r>(
                        operands, ids, candidates, lanes, output,
                    )
                })
            }

            #[$attribute]
            unsafe fn residual_rows(
                covariance: CovarianceFamily,
                shape: ResidualShape,
                query: &[$element],
                rows: &[$element],
                numbers: &[u32],
                output: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU, the shapes and the numbers.
                $with_vector!($vectors, Vector => unsafe {
                    residual::rows::<Vector>(covariance, shape, query, rows, numbers, output)
                })
            }

            #[$attribute]
            unsafe fn annulus_bounds(
                form: BoundForm,
                closeness: &[$element],
                annuli: &[$element],
                slack: $element,
                output: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    match form {
                        BoundForm::Angle => annulus::bounds::<Vector, annulus::Angle>(
                            closeness, annuli, slack, output,
                        ),
                        BoundForm::Chord => annulus::bounds::<Vector, annulus::Chord>(
                            closeness, annuli, slack, output,
                        ),
                        BoundForm::Euclidean => annulus::bounds::<Vector, annulus::Euclidean>(
                            closeness, annuli, slack, output,
                        ),
                    }
                })
            }

            #[$attribute]
            unsafe fn interpolation_bounds(
                correlations: &[$element],
                left: Set<'_, $element>,
                right: Set<'_, $element>,
                projections: &mut [$element],
                left_maxima: &mut [$element],
                right_maxima: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    interpolation::bounds::<Vector, $lanes>(
                        correlations, left, right, projections, left_maxima, right_maxima,
                    )
                })
            }

            #[$attribute]
            unsafe fn cholesky(
                shape: TriangleShape,
                matrices: &mut [$element],
                floors: &[$element],
            ) -> usize {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    cholesky::factor::<Vector, $height, $width>(shape, matrices, floors)
                })
            }

            #[$attribute]
            unsafe fn solve_lower(
                shape: TriangleShape,
                factors: &[$element],
                values: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    cholesky::solve_lower::<Vector, $sums>(shape, factors, values)
                })
            }

            #[$attribute]
            unsafe fn solve_upper(
                shape: TriangleShape,
                factors: &[$element],
                values: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    cholesky::solve_upper::<Vector, $sums>(shape, factors, values)
                })
            }

            #[$attribute]
            unsafe fn inner_products(
                left: &[&[$element]],
                right: &[&[$element]],
                columns: usize,
                reach: usize,
                output: &mut [$element],
                stride: usize,
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    products::inner::<Vector, $a, $b, $h>(
                        left, right, columns, reach, output, stride,
                    )
                })
            }

            #[$attribute]
            unsafe fn linear_combination(
                coefficients: &[$element],
                rows: &[&[$element]],
                output: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    products::combine::<Vector, $run>(coefficients, rows, output)
                })
            }

            #[$attribute]
            unsafe fn outer_products(
                left: &[$element],
                right: &[$element],
                columns: usize,
                sums: &mut [$element],
            ) {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    products::outer::<Vector, $columns, $vectors_across>(left, right, columns, sums)
                })
            }

            #[$attribute]
            unsafe fn select(
                correlations: &[$element],
                ids: &[u32],
                candidates: &mut Candidates<$element>,
            ) -> usize {
                // SAFETY: the caller has checked the CPU and the shapes.
                $with_vector!($vectors, Vector => unsafe {
                    select::select::<Vector>(correlations, ids, candidates)
                })
            }

            #[$attribute]
            unsafe fn fma_peak(iterations: u64) -> u64 {
                // SAFETY: the caller has checked that the CPU has the instruction set.
                $with_vector!($vectors, Vector => unsafe {
                    fma_peak::fma_peak::<Vector, $chains>(iterations)
                })
            }
        }
    };
}
pub(crate) use entry_points;

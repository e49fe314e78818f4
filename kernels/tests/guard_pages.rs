//! No kernel touches memory outside its arguments: each runs with its inputs and outputs flush
//! against an inaccessible page, once in front of it and once behind it, for every length of tail,
//! and returns what it returns on ordinary memory.

mod common;

use std::mem::size_of;
use std::slice;

use common::screen::{Magnitude, RowOperands, ScreenOperands, available_screens, levels, screen};
use common::{Float, Operands, Random, available, patterns, thinned};
use region::{Allocation, Protection, page};
use rhotree_kernels::layout::{
    AnnulusRow, Blocks, InterpolationShape, Panel, ResidualShape, ScreenRowShape, ScreenShape,
    TriangleShape,
};
use rhotree_kernels::{BoundForm, Candidate, Candidates, CovarianceFamily, Kernels, Order};

for_both_types!(
    functions,
    reductions,
    residuals,
    rows,
    selection,
    bounds,
    interpolations,
    triangles,
    products
);

/// The end of the accessible pages that a slice touches.
#[derive(Clone, Copy, Debug)]
enum Flush {
    /// The slice begins right after an inaccessible page.
    Start,
    /// The slice ends right before an inaccessible page.
    End,
}

const ENDS: [Flush; 2] = [Flush::Start, Flush::End];

/// A slice that touches an inaccessible page; pages on either side of its own can't be accessed.
struct Fenced<T> {
    pages: Allocation,
    offset: usize,
    len: usize,
    element: std::marker::PhantomData<T>,
}

impl<T: Copy> Fenced<T> {
    /// A copy of `values`.
    fn new(values: &[T], flush: Flush) -> Self {
        let bytes = size_of_val(values);
        let inner = page::ceil(bytes as *const u8) as usize;
        let mut pages =
            region::alloc(inner + 2 * page::size(), Protection::READ_WRITE).expect("memory");
        let start: *mut u8 = pages.as_mut_ptr();
        for fence in [start, start.wrapping_add(page::size() + inner)] {
            // SAFETY: the page belongs to the allocation, and nothing refers to it.
            unsafe { region::protect(fence, page::size(), Protection::NONE) }.expect("a fence");
        }
        let offset = match flush {
            Flush::Start => page::size(),
            Flush::End => page::size() + inner - bytes,
        };
        let mut fenced =
            Self { pages, offset, len: values.len(), element: std::marker::PhantomData };
        fenced.slice().copy_from_slice(values);
        fenced
    }

    fn slice(&mut self) -> &mut [T] {
        let start = self.pages.as_mut_ptr::<u8>().wrapping_add(self.offset).cast::<T>();
        assert!(start.is_aligned(), "pages and elements are powers of two");
        // SAFETY: the accessible pages hold `len` elements from `start` on, aligned, zeroed or
        // written as values of `T`, and borrowed with `self`.
        unsafe { slice::from_raw_parts_mut(start, self.len) }
    }
}

#[test]
fn the_fences_stand() {
    for len in [0, 1, page::size() / size_of::<f64>(), 1000] {
        for flush in ENDS {
            let mut fenced = Fenced::new(&vec![1.0; len], flush);
            let range = fenced.slice().as_ptr_range();
            let outside = match flush {
                Flush::Start => range.start.cast::<u8>().wrapping_sub(1),
                Flush::End => range.end.cast::<u8>(),
            };
            let page = region::query(outside).expect("it is mapped");
            assert_eq!(page.protection(), Protection::NONE, "{len} {flush:?}");
        }
    }
}

fn functions<T: Float>() {
    for kernels in available::<T>() {
        for len in thinned(0..=3 * T::BLOCK_LANES + 1) {
            let values: Vec<T> = Random(len as u64).values(len, 0.0, 4.0);
            for flush in ENDS {
                let check = |function: &dyn Fn(&mut [T])| {
                    let (mut expected, mut fenced) = (values.clone(), Fenced::new(&values, flush));
                    function(&mut expected);
                    function(fenced.slice());
                    assert_eq!(patterns(fenced.slice()), patterns(&expected), "{kernels:?} {len}");
                };
                check(&|values| kernels.exp(values));
                for covariance in CovarianceFamily::ALL {
                    check(&|values| kernels.covariance(covariance, values));
                    check(&|values| kernels.covariance_slope(covariance, values));
                }
            }
        }
    }
}

fn reductions<T: Float>() {
    let mut random = Random(2);
    for kernels in available::<T>() {
        for (rows, first_row, length) in [(1, 0, 1), (1, 1, 0), (3, 0, 3), (7, 2, 5), (9, 1, 3)] {
            // Through the unrolled loop and past it.
            for blocks in 0..=2 * 8 + 1 {
                let data: Vec<T> = random.values(blocks * rows * T::BLOCK_LANES, -1.0, 1.0);
                let query: Vec<T> = random.values(length, -1.0, 1.0);
                let blank = vec![T::NAN; blocks * T::BLOCK_LANES];
                let run = |query: &[T], data: &[T], output: &mut [T]| -> [Vec<u64>; 2] {
                    let blocks = Blocks::new(data, rows).expect("whole blocks");
                    kernels.squared_distances(query, blocks, first_row, output).expect("it fits");
                    let squared = patterns(output);
                    kernels.dot_products(query, blocks, first_row, output).expect("it fits");
                    [squared, patterns(output)]
                };
                let expected = run(&query, &data, &mut blank.clone());
                for flush in ENDS {
                    let (mut query, mut data) =
                        (Fenced::new(&query, flush), Fenced::new(&data, flush));
                    let mut output = Fenced::new(&blank, flush);
                    let found = run(query.slice(), data.slice(), output.slice());
                    assert_eq!(found, expected, "{kernels:?} {rows} rows, {blocks} blocks");
                }
            }
        }
    }
}

/// |rho| and rho of all pairs and the selection of each query, with the operands where they are.
fn residual<T: Float>(
    kernels: Kernels<T>,
    covariance: CovarianceFamily,
    shape: ResidualShape,
    (panel, blocks): (Panel<'_, T>, Blocks<'_, T>),
    ids: &[u32],
    output: &mut [T],
) -> ([Vec<u64>; 2], Vec<Vec<Candidate<T>>>) {
    kernels
        .signed_correlations(covariance, shape, panel, blocks, output)
        .expect("the shapes agree");
    let signed = patterns(output);
    output.fill(T::NAN);
    kernels
        .residual_correlations(covariance, shape, panel, blocks, output)
        .expect("the shapes agree");
    let mut candidates = vec![Candidates::new(5, Order::Any); panel.queries()];
    kernels
        .select_neighbors(covariance, shape, panel, blocks, ids, &mut candidates)
        .expect("the shapes agree");
    let stored = patterns(output);
    output.fill(T::NAN);
    let mut both = vec![Candidates::new(5, Order::Any); panel.queries()];
    kernels
        .select_and_store(covariance, shape, panel, blocks, ids, &mut both, output)
        .expect("the shapes agree");
    assert_eq!(patterns(output), stored, "{kernels:?} {covariance} {shape:?}");
    let finish = |mut all: Vec<Candidates<T>>| -> Vec<Vec<Candidate<T>>> {
        all.iter_mut().map(|candidates| candidates.finish().to_vec()).collect()
    };
    let selected = finish(candidates);
    assert_eq!(finish(both), selected, "{kernels:?} {covariance} {shape:?}");
    ([signed, stored], selected)
}

fn residuals<T: Float>() {
    for kernels in available::<T>() {
        for (dimensions, columns) in [(0, 0), (1, 0), (2, 1), (3, 7)] {
            let shape = ResidualShape { dimensions, columns };
            for (queries, blocks) in thinned((0..=12).flat_map(|q| (0..=5).map(move |b| (q, b)))) {
                let operands = Operands::<T>::moderate(shape, queries, blocks, 9);
                let blank = vec![T::NAN; queries * operands.points()];
                for (covariance, flush) in
                    CovarianceFamily::ALL.into_iter().flat_map(|c| ENDS.map(|flush| (c, flush)))
                {
                    let (Operands { panel, blocks, ids, .. }, of) = (&operands, flush);
                    let (mut panel, mut blocks) = (Fenced::new(panel, of), Fenced::new(blocks, of));
                    let (mut ids, mut output) = (Fenced::new(ids, of), Fenced::new(&blank, of));
                    let places = (
                        Panel::new(panel.slice(), queries).expect("a whole panel"),
                        Blocks::new(blocks.slice(), shape.rows()).expect("whole blocks"),
                    );
                    let (ids, output) = (ids.slice(), output.slice());
                    let found = residual(kernels, covariance, shape, places, ids, output);

                    let places = (operands.panel(), operands.blocks());
                    let (ids, output) = (&operands.ids, &mut blank.clone());
                    let expected = residual(kernels, covariance, shape, places, ids, output);
                    assert_eq!(found, expected, "{kernels:?} {covariance} {shape:?} {flush:?}");
                }
            }
        }
    }
}

fn rows<T: Float>() {
    for kernels in available::<T>() {
        for (dimensions, columns) in [(0, 0), (1, 0), (2, 1), (3, 7), (17, 33)] {
            let shape = ResidualShape { dimensions, columns };
            let operands = Operands::<T>::moderate(shape, 1, 3, 13);
            let (query, points) = (operands.query_row(0), operands.point_rows());
            for (count, covariance) in
                thinned((0..=2 * 8 + 1).flat_map(|count| CovarianceFamily::ALL.map(|c| (count, c))))
            {
                // The last row is among them, and for most counts the first.
                let numbers: Vec<u32> = (0..count)
                    .map(|number| (operands.points() - 1 - number % operands.points()) as u32)
                    .collect();
                let expected = operands.row_correlations(kernels, covariance, 0, &numbers);
                let blank = vec![T::NAN; count];
                for flush in ENDS {
                    let (mut query, mut points) =
                        (Fenced::new(&query, flush), Fenced::new(&points, flush));
                    let (mut numbers, mut output) =
                        (Fenced::new(&numbers, flush), Fenced::new(&blank, flush));
                    let (query, points) = (query.slice(), points.slice());
                    let (numbers, output) = (numbers.slice(), output.slice());
                    kernels
                        .row_correlations(covariance, shape, query, points, numbers, output)
                        .expect("the shapes agree");
                    let (found, expected) = (patterns(output), patterns(&expected));
                    assert_eq!(found, expected, "{kernels:?} {covariance} {shape:?} {count}");
                }
            }
        }
    }
}

fn bounds<T: Float>() {
    let mut random = Random(4);
    for kernels in available::<T>() {
        for blocks in 0..=5 {
            let lanes = blocks * T::BLOCK_LANES;
            let data: Vec<T> = random.values(lanes * AnnulusRow::COUNT, 0.0, 1.0);
            let closeness: Vec<T> = random.values(lanes, 0.0, 1.0);
            let blank = vec![T::NAN; lanes];
            for form in [BoundForm::Angle, BoundForm::Chord, BoundForm::Euclidean] {
                let run = |closeness: &[T], data: &[T], output: &mut [T]| {
                    let annuli = Blocks::new(data, AnnulusRow::COUNT).expect("whole blocks");
                    kernels
                        .annulus_bounds(form, closeness, annuli, T::ZERO, output)
                        .expect("the shapes agree");
                    patterns(output)
                };
                let expected = run(&closeness, &data, &mut blank.clone());
                for flush in ENDS {
                    let (mut closeness, mut data) =
                        (Fenced::new(&closeness, flush), Fenced::new(&data, flush));
                    let mut output = Fenced::new(&blank, flush);
                    let found = run(closeness.slice(), data.slice(), output.slice());
                    assert_eq!(found, expected, "{kernels:?} {form:?} {blocks} blocks");
                }
            }
        }
    }
}

fn interpolations<T: Float>() {
    let mut random = Random(8);
    for kernels in available::<T>() {
        for (left_pivots, right_pivots) in [(0, 0), (0, 3), (1, 1), (5, 0), (5, 17), (17, 2)] {
            let shapes = [left_pivots, right_pivots].map(|pivots| InterpolationShape { pivots });
            let correlations: Vec<T> = random.values(left_pivots * right_pivots, -1.0, 1.0);
            for (left, right) in (0..=5).flat_map(|left| (0..=3).map(move |right| (left, right))) {
                let lanes = [left, right].map(|blocks| blocks * T::BLOCK_LANES);
                let data: [Vec<T>; 2] = std::array::from_fn(|side| {
                    random.values(lanes[side] * shapes[side].rows(), 0.0, 1.0)
                });
                let blank = lanes.map(|lanes| vec![T::NAN; lanes]);
                let run = |correlations: &[T], data: [&[T]; 2], maxima: [&mut [T]; 2]| {
                    let set = |side: usize| {
                        let blocks = Blocks::new(data[side], shapes[side].rows());
                        (shapes[side], blocks.expect("whole blocks"))
                    };
                    let [left, right] = maxima;
                    // The scratch is allocated by the kernel's caller, who can't put it at a fence.
                    let scratch = &mut Vec::new();
                    kernels
                        .interpolation_bounds(correlations, set(0), set(1), scratch, left, right)
                        .expect("the shapes agree");
                    [patterns(left), patterns(right)]
                };
                let mut maxima = blank.clone();
                let expected = run(
                    &correlations,
                    data.each_ref().map(|d| &d[..]),
                    maxima.each_mut().map(|m| &mut m[..]),
                );
                for flush in ENDS {
                    let mut correlations = Fenced::new(&correlations, flush);
                    let mut data = data.each_ref().map(|data| Fenced::new(data, flush));
                    let mut maxima = blank.each_ref().map(|blank| Fenced::new(blank, flush));
                    let found = run(
                        correlations.slice(),
                        data.each_mut().map(|data| &*data.slice()),
                        maxima.each_mut().map(Fenced::slice),
                    );
                    assert_eq!(found, expected, "{kernels:?} {shapes:?} {left} {right} {flush:?}");
                }
            }
        }
    }
}

fn selection<T: Float>() {
    for kernels in available::<T>() {
        for blocks in 0..=20 {
            let count = blocks * T::BLOCK_LANES;
            let correlations: Vec<T> = Random(blocks as u64).values(count, 0.0, 1.0);
            let ids: Vec<u32> = (0..count as u32).collect();
            let run = |correlations: &[T], ids: &[u32]| {
                let mut candidates = Candidates::new(3, Order::Any);
                kernels.select(correlations, ids, &mut candidates).expect("the shapes agree");
                candidates.finish().to_vec()
            };
            for flush in ENDS {
                let (mut fenced, mut fenced_ids) =
                    (Fenced::new(&correlations, flush), Fenced::new(&ids, flush));
                let found = run(fenced.slice(), fenced_ids.slice());
                assert_eq!(found, run(&correlations, &ids), "{kernels:?} {blocks} blocks");
            }
        }
    }
}

#[test]
fn screens() {
    let mut random = Random(16);
    for (coordinate_rows, pair_rows, quad_rows) in
        [(0, 0, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1), (2, 1, 3)]
    {
        let shape = ScreenShape { coordinate_rows, pair_rows, quad_rows: levels(quad_rows) };
        for (queries, blocks) in thinned((0..=12).flat_map(|q| (0..=5).map(move |b| (q, b)))) {
            for (covariance, level) in CovarianceFamily::ALL
                .into_iter()
                .flat_map(|covariance| [0, 1, 2].map(|level| (covariance, level)))
            {
                let screen = screen(covariance, shape, &mut random);
                let (size, magnitude) = ((queries, blocks), Magnitude::Spread);
                let mut operands = ScreenOperands::draw(screen, size, magnitude, &mut random);
                operands.level = level;
                let (panel, data) = (operands.panel(), operands.blocks());
                let blank = vec![0xaaaa_u16; queries * blocks];
                for kernels in available_screens() {
                    let expected = operands.masks(kernels);
                    for flush in ENDS {
                        let (mut panel, mut data) =
                            (Fenced::new(&panel, flush), Fenced::new(&data, flush));
                        let mut masks = Fenced::new(&blank, flush);
                        let (panel, data) = (panel.slice(), data.slice());
                        kernels
                            .select(&screen, level, panel, queries, data, masks.slice())
                            .expect("the shapes agree");
                        assert_eq!(
                            masks.slice(),
                            expected,
                            "{kernels:?} {screen:?} {level} {flush:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn second_looks() {
    let mut random = Random(17);
    for (dimensions, columns) in [(0, 0), (0, 1), (3, 0), (2, 32), (24, 33), (25, 200)] {
        let row_shape = ScreenRowShape { dimensions, columns };
        for (points, covariance) in
            [1, 2, 40].into_iter().flat_map(|points| CovarianceFamily::ALL.map(|c| (points, c)))
        {
            let operands =
                RowOperands::draw(covariance, row_shape, points, Magnitude::Spread, &mut random);
            let (query, rows) = (operands.query_words(), operands.row_words());
            for count in thinned(0..=2 * 16 + 1) {
                let numbers: Vec<u32> =
                    (0..count).map(|number| (points - 1 - number % points) as u32).collect();
                let blank = vec![f32::NAN; count];
                for kernels in available_screens() {
                    let expected = patterns(&operands.correlations(kernels, &numbers));
                    for flush in ENDS {
                        let (mut query, mut rows) =
                            (Fenced::new(&query, flush), Fenced::new(&rows, flush));
                        let (mut numbers, mut output) =
                            (Fenced::new(&numbers, flush), Fenced::new(&blank, flush));
                        let (query, rows) = (query.slice(), rows.slice());
                        let (numbers, output) = (numbers.slice(), output.slice());
                        kernels
                            .correlations(&operands.screen, query, rows, numbers, output)
                            .expect("the shapes agree");
                        let found = patterns(output);
                        assert_eq!(found, expected, "{kernels:?} {row_shape:?} {count} {flush:?}");
                    }
                }
            }
        }
    }
}

fn triangles<T: Float>() {
    let mut random = Random(8);
    for kernels in available::<T>() {
        // Through every size of a panel, a tile and what is left of them.
        for order in 0..=20 {
            let shape = TriangleShape { order };
            let matrices: Vec<T> = random.values(shape.entries() * T::BLOCK_LANES, 0.0, 1.0);
            let floors: Vec<T> = random.values(order * T::BLOCK_LANES, 0.5, 1.0);
            let sides: Vec<T> = random.values(order * T::BLOCK_LANES, -1.0, 1.0);
            let run = |matrices: &mut [T], floors: &[T], values: &mut [T]| {
                let raised = kernels.cholesky(shape, matrices, floors).expect("it fits");
                kernels.solve_lower(shape, matrices, values).expect("it fits");
                let lower = patterns(values);
                kernels.solve_upper(shape, matrices, values).expect("it fits");
                (raised, [patterns(matrices), lower, patterns(values)])
            };
            let expected = run(&mut matrices.clone(), &floors, &mut sides.clone());
            for flush in ENDS {
                let mut matrices = Fenced::new(&matrices, flush);
                let mut floors = Fenced::new(&floors, flush);
                let mut values = Fenced::new(&sides, flush);
                let found = run(matrices.slice(), floors.slice(), values.slice());
                assert_eq!(found, expected, "{kernels:?} order {order}");
            }
        }
    }
}

fn products<T: Float>() {
    let mut random = Random(9);
    for kernels in available::<T>() {
        // Through every size of a tile and what is left of it, and every tail of a block and a run.
        let runs = [13 * T::BLOCK_LANES - 1, 13 * T::BLOCK_LANES + 1, 257];
        for columns in thinned((0..2 * T::BLOCK_LANES + 2).chain(runs)) {
            for count in [1, 2, 3, 4, 5, 7] {
                let rows: Vec<Vec<T>> =
                    (0..count).map(|_| random.values(columns, -1.0, 1.0)).collect();
                let coefficients: Vec<T> = random.values(count, -1.0, 1.0);
                let run = |rows: &[&[T]], coefficients: &[T], sums: &mut [T], output: &mut [T]| {
                    kernels
                        .subtract_inner_products(rows, rows, count, sums, count)
                        .expect("it fits");
                    kernels.linear_combination(coefficients, rows, output).expect("it fits");
                    [patterns(sums), patterns(output)]
                };
                let (sums, blank) = (vec![T::ONE; count * count], vec![T::ONE; columns]);
                let slices: Vec<&[T]> = rows.iter().map(Vec::as_slice).collect();
                let expected = run(&slices, &coefficients, &mut sums.clone(), &mut blank.clone());
                for flush in ENDS {
                    let mut fenced: Vec<Fenced<T>> =
                        rows.iter().map(|row| Fenced::new(row, flush)).collect();
                    let slices: Vec<&[T]> = fenced.iter_mut().map(|row| &*row.slice()).collect();
                    let mut coefficients = Fenced::new(&coefficients, flush);
                    let (mut sums, mut output) =
                        (Fenced::new(&sums, flush), Fenced::new(&blank, flush));
                    let found = run(&slices, coefficients.slice(), sums.slice(), output.slice());
                    assert_eq!(found, expected, "{kernels:?} {columns} columns, {count} rows");
                }
            }
        }
        for (blocks, count) in [(1, 1), (1, 3), (2, 2), (3, 1), (4, 2), (5, 3)] {
            let columns = blocks * T::BLOCK_LANES;
            let [left, right] = [0, 1].map(|_| random.values::<T>(count * columns, -1.0, 1.0));
            let run = |left: &[T], right: &[T], sums: &mut [T]| {
                kernels.add_outer_products(left, right, columns, sums).expect("it fits");
                patterns(sums)
            };
            let sums = vec![T::ONE; columns * columns];
            let expected = run(&left, &right, &mut sums.clone());
            for flush in ENDS {
                let (mut left, mut right) = (Fenced::new(&left, flush), Fenced::new(&right, flush));
                let mut sums = Fenced::new(&sums, flush);
                let found = run(left.slice(), right.slice(), sums.slice());
                assert_eq!(found, expected, "{kernels:?} {columns} columns, {count} rows");
            }
        }
    }
}

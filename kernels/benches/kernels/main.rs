//! The kernels one by one, on one core, with their operands in the cache.
//!
//! Names are `kernel/isa/type/size`, so that `cargo bench --bench kernels -- avx512` runs one
//! instruction set. Where a throughput counts operations, it counts two for each row of each pair and
//! nothing else: covariances and selections are done on the side. Every answer is compared with plain
//! f64 arithmetic before it is timed.

mod operands;
mod products;
mod reference;
mod screen;
mod triangles;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use rhotree_kernels::layout::{AnnulusRow, Blocks, PANEL_QUERIES};
use rhotree_kernels::{BoundForm, Candidates, CovarianceFamily, Element, Isa, Kernels, Order};

use operands::{Aligned, Interpolated, Operands, PIVOTS, aligned, spread};
use reference::{assert_close, query_value};

/// Elements of a benchmark of an elementwise function.
const ELEMENTS: usize = 4096;
/// Copies of them that are timed together, so that reading the clock costs nothing.
const COPIES: usize = 4;
/// Columns and dimensions of the residual tiles.
const RESIDUAL_SIZES: [(usize, usize); 3] = [(512, 3), (200, 2), (0, 2)];
/// The covariance of the residual tiles.
const COVARIANCE: CovarianceFamily = CovarianceFamily::Matern32;

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(30)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800));
    targets = clock, bandwidth, elementwise, reductions, residuals, bounds, interpolations,
        selection, triangles::triangles, products::products, peak, screen::screens
}
criterion_main!(benches);

/// Calls `run` for each instruction set that this CPU has and whose kernels of an element type are its own:
/// those with VNNI have another's.
fn for_each_isa(group: &str, run: impl FnMut(Isa)) {
    for_each_isa_of(group, &[Isa::Avx512, Isa::Avx2, Isa::Portable], run);
}

/// Calls `run` for each of the instruction sets that this CPU has.
fn for_each_isa_of(group: &str, all: &[Isa], mut run: impl FnMut(Isa)) {
    for &isa in all {
        if isa.is_available() {
            run(isa);
        } else {
            eprintln!("{group}/{isa}: skipped, this CPU lacks it");
        }
    }
}

fn kernels<T: Element>(isa: Isa) -> Kernels<T> {
    Kernels::new(isa).expect("the instruction set is available")
}

fn id<T: Element>(isa: &str, size: impl std::fmt::Display) -> BenchmarkId {
    BenchmarkId::new(format!("{isa}/{}", T::NAME), size)
}

/// Cycles of the core: a chain of multiplications and additions of integers, which takes four of them
/// a step on every x86-64 core since 2008. Its throughput is the clock's frequency.
fn clock(criterion: &mut Criterion) {
    const STEPS: u64 = 10_000;
    let mut group = criterion.benchmark_group("clock");
    group.throughput(Throughput::Elements(4 * STEPS));
    group.bench_function("core/u64/cycles", |bencher| {
        let (factor, addend) = (black_box(0x9e37_79b9_7f4a_7c15_u64), black_box(1_u64));
        bencher.iter(|| {
            (0..STEPS).fold(black_box(1_u64), |x, _| x.wrapping_mul(factor).wrapping_add(addend))
        });
    });
    group.finish();
}

/// Bytes read from L2: sums of integers, two loads a cycle, over as much as the blocks of the
/// reductions take.
fn bandwidth(criterion: &mut Criterion) {
    let data = vec![1_u64; 32 * 1024];
    let mut group = criterion.benchmark_group("bandwidth");
    group.throughput(Throughput::Bytes(size_of_val(data.as_slice()) as u64));
    group.bench_function("core/u64/read", |bencher| {
        bencher.iter(|| black_box(&data).iter().fold(0_u64, |sum, x| sum.wrapping_add(*x)));
    });
    group.finish();
}

fn elementwise(criterion: &mut Criterion) {
    elementwise_of::<f64>(criterion, f64::exp);
    elementwise_of::<f32>(criterion, f32::exp);
}

fn elementwise_of<T: Element>(criterion: &mut Criterion, std_exp: fn(T) -> T) {
    let arguments: Aligned<T> = aligned(ELEMENTS, |place| -20.0 * spread(place));
    let squared: Aligned<T> = aligned(ELEMENTS, |place| 9.0 * spread(place));
    let exact = |values: &Aligned<T>| values.iter().map(|x| x.to_f64()).collect::<Vec<_>>();

    let mut group = criterion.benchmark_group("exp");
    let std_loop = |values: &mut [T]| values.iter_mut().for_each(|x| *x = std_exp(*x));
    bench_in_place(&mut group, id::<T>("std", ELEMENTS), &arguments, std_loop);
    for_each_isa("exp", |isa| {
        let kernels = kernels::<T>(isa);
        let mut values = arguments.clone();
        kernels.exp(&mut values);
        assert_close("exp", &values, exact(&arguments).into_iter().map(f64::exp), 1.0);
        let exp = |values: &mut [T]| kernels.exp(values);
        bench_in_place(&mut group, id::<T>(isa.name(), ELEMENTS), &arguments, exp);
    });
    group.finish();

    let mut group = criterion.benchmark_group("covariance");
    for_each_isa("covariance", |isa| {
        let kernels = kernels::<T>(isa);
        for function in CovarianceFamily::ALL {
            let mut values = squared.clone();
            kernels.covariance(function, &mut values);
            let expected = exact(&squared).into_iter().map(|s| reference::covariance(function, s));
            assert_close("covariance", &values, expected, 4.0);
            let size = format!("{function}-{ELEMENTS}");
            let evaluate = |values: &mut [T]| kernels.covariance(function, values);
            bench_in_place(&mut group, id::<T>(isa.name(), size), &squared, evaluate);
        }
    });
    group.finish();

    let mut group = criterion.benchmark_group("covariance_slope");
    for_each_isa("covariance_slope", |isa| {
        let kernels = kernels::<T>(isa);
        for function in CovarianceFamily::ALL {
            let mut values = squared.clone();
            kernels.covariance_slope(function, &mut values);
            let expected = exact(&squared).into_iter().map(|s| reference::slope(function, s));
            assert_close("covariance_slope", &values, expected, 4.0);
            let size = format!("{function}-{ELEMENTS}");
            let evaluate = |values: &mut [T]| kernels.covariance_slope(function, values);
            bench_in_place(&mut group, id::<T>(isa.name(), size), &squared, evaluate);
        }
    });
    group.finish();
}

/// Times a function that overwrites its argument, on fresh copies of it.
fn bench_in_place<T: Element>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    id: BenchmarkId,
    input: &Aligned<T>,
    function: impl Fn(&mut [T]),
) {
    bench_in_place_of(group, id, input, input.len(), function);
}

/// As [`bench_in_place`], with the number of units that the throughput counts.
fn bench_in_place_of<T: Element>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    id: BenchmarkId,
    input: &Aligned<T>,
    units: usize,
    function: impl Fn(&mut [T]),
) {
    group.throughput(Throughput::Elements((COPIES * units) as u64));
    let mut copies = vec![input.clone(); COPIES];
    group.bench_function(id, |bencher| {
        bencher.iter_custom(|iterations| {
            let mut elapsed = Duration::ZERO;
            for _ in 0..iterations {
                copies.iter_mut().for_each(|copy| copy.copy_from_slice(input));
                let start = Instant::now();
                for copy in &mut copies {
                    function(black_box(copy));
                }
                elapsed += start.elapsed();
            }
            elapsed
        });
    });
}

fn reductions(criterion: &mut Criterion) {
    reductions_of::<f64>(criterion);
    reductions_of::<f32>(criterion);
}

fn reductions_of<T: Element>(criterion: &mut Criterion) {
    let operands = Operands::<T>::new(512, 3);
    let rows = operands.shape.weights();
    let query: Aligned<T> = aligned(rows.len(), |row| query_value(&operands, 0, rows.start + row));
    let mut output: Aligned<T> = aligned(operands.points(), |_| 0.0);
    let size = format!("{}x{}", operands.points(), rows.len());
    let operations = Throughput::Elements((2 * operands.points() * rows.len()) as u64);
    let sums = |point| reference::reduce(&operands, rows.clone(), 0, point);

    let mut group = criterion.benchmark_group("squared_distances");
    group.throughput(operations.clone());
    for_each_isa("squared_distances", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            let blocks = black_box(operands.blocks());
            kernels.squared_distances(&query, blocks, rows.start, &mut output).expect("shapes fit");
        };
        run();
        group.bench_function(id::<T>(isa.name(), &size), |bencher| bencher.iter(&mut run));
        let expected = (0..operands.points()).map(|point| sums(point).0);
        assert_close("squared_distances", &output, expected, 64.0);
    });
    group.finish();

    let mut group = criterion.benchmark_group("dot_products");
    group.throughput(operations);
    for_each_isa("dot_products", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            let blocks = black_box(operands.blocks());
            kernels.dot_products(&query, blocks, rows.start, &mut output).expect("shapes fit");
        };
        run();
        group.bench_function(id::<T>(isa.name(), &size), |bencher| bencher.iter(&mut run));
        let expected = (0..operands.points()).map(|point| sums(point).1);
        assert_close("dot_products", &output, expected, 64.0);
    });
    group.finish();
}

fn residuals(criterion: &mut Criterion) {
    residuals_of::<f64>(criterion);
    residuals_of::<f32>(criterion);
}

fn residuals_of<T: Element>(criterion: &mut Criterion) {
    for (columns, dimensions) in RESIDUAL_SIZES {
        let case = ResidualCase::<T>::new(columns, dimensions);
        residual_select(criterion, &case);
        residual_store(criterion, &case);
        residual_signed(criterion, &case);
        residual_select_store(criterion, &case);
        residual_rows(criterion, &case);
        residual_two_pass(criterion, &case);
    }
}

/// One size of the residual tile, with the answers that every instruction set must give.
struct ResidualCase<T> {
    operands: Operands<T>,
    /// Pairs of a query and a point.
    pairs: usize,
    throughput: Throughput,
    size: String,
    expected: Vec<f64>,
}

impl<T: Element> ResidualCase<T> {
    fn new(columns: usize, dimensions: usize) -> Self {
        let operands = Operands::<T>::new(columns, dimensions);
        let pairs = PANEL_QUERIES * operands.points();
        Self {
            pairs,
            throughput: Throughput::Elements((2 * pairs * (columns + dimensions)) as u64),
            size: format!("m{columns}-d{dimensions}"),
            expected: reference::residual_correlations(COVARIANCE, &operands),
            operands,
        }
    }

    /// Times `run` once its selection is found to be right, with candidates that no point passes any more.
    fn bench_selection(
        &self,
        group: &mut BenchmarkGroup<'_, WallTime>,
        isa: Isa,
        mut run: impl FnMut(&mut [Candidates<T>]),
    ) {
        let mut found = vec![Candidates::new(5, Order::Ascending); PANEL_QUERIES];
        run(&mut found);
        assert_nearest(&mut found, &self.expected);
        let mut candidates = full_candidates();
        group.bench_function(id::<T>(isa.name(), &self.size), |bencher| {
            bencher.iter(|| run(&mut candidates));
        });
    }

    /// The group of a kernel.
    fn group<'a>(&self, criterion: &'a mut Criterion, name: &str) -> BenchmarkGroup<'a, WallTime> {
        let mut group = criterion.benchmark_group(name);
        group.throughput(self.throughput.clone());
        group
    }
}

fn residual_select<T: Element>(criterion: &mut Criterion, case: &ResidualCase<T>) {
    let operands = &case.operands;
    let mut group = case.group(criterion, "residual_select");
    for_each_isa("residual_select", |isa| {
        let kernels = kernels::<T>(isa);
        case.bench_selection(&mut group, isa, |candidates| {
            let (panel, blocks) = (operands.panel(), black_box(operands.blocks()));
            let (shape, ids) = (operands.shape, &operands.ids);
            kernels
                .select_neighbors(COVARIANCE, shape, panel, blocks, ids, candidates)
                .expect("shapes fit");
        });
    });
    group.finish();
}

fn residual_store<T: Element>(criterion: &mut Criterion, case: &ResidualCase<T>) {
    let operands = &case.operands;
    let mut output: Aligned<T> = aligned(case.pairs, |_| 0.0);
    let mut group = case.group(criterion, "residual_store");
    for_each_isa("residual_store", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            let (panel, blocks) = (operands.panel(), black_box(operands.blocks()));
            kernels
                .residual_correlations(COVARIANCE, operands.shape, panel, blocks, &mut output)
                .expect("shapes fit");
        };
        run();
        group.bench_function(id::<T>(isa.name(), &case.size), |bencher| bencher.iter(&mut run));
        assert_close("residual_store", &output, case.expected.iter().copied(), 64.0);
    });
    group.finish();
}

fn residual_signed<T: Element>(criterion: &mut Criterion, case: &ResidualCase<T>) {
    let operands = &case.operands;
    let mut output: Aligned<T> = aligned(case.pairs, |_| 0.0);
    let signed = reference::signed_correlations(COVARIANCE, operands);
    let mut group = case.group(criterion, "residual_signed");
    for_each_isa("residual_signed", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            let (panel, blocks) = (operands.panel(), black_box(operands.blocks()));
            kernels
                .signed_correlations(COVARIANCE, operands.shape, panel, blocks, &mut output)
                .expect("shapes fit");
        };
        run();
        group.bench_function(id::<T>(isa.name(), &case.size), |bencher| bencher.iter(&mut run));
        assert_close("residual_signed", &output, signed.iter().copied(), 64.0);
    });
    group.finish();
}

/// The same pairs, each query with all points row by row.
fn residual_rows<T: Element>(criterion: &mut Criterion, case: &ResidualCase<T>) {
    let operands = &case.operands;
    let (shape, blocks) = (operands.shape, operands.blocks());
    let values = |place: usize| (place / shape.rows(), place % shape.rows());
    let queries: Aligned<T> = aligned(PANEL_QUERIES * shape.rows(), |place| {
        let (query, row) = values(place);
        operands.queries[row * PANEL_QUERIES + query].to_f64()
    });
    let points: Aligned<T> = aligned(operands.points() * shape.rows(), |place| {
        let (point, row) = values(place);
        blocks.get(point, row).expect("the point exists").to_f64()
    });
    let mut output: Aligned<T> = aligned(case.pairs, |_| 0.0);
    let mut group = case.group(criterion, "residual_rows");
    for_each_isa("residual_rows", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            let pairs = output.chunks_mut(operands.points()).zip(queries.chunks(shape.rows()));
            for (output, query) in pairs {
                let points = black_box(&points);
                kernels
                    .row_correlations(COVARIANCE, shape, query, points, &operands.ids, output)
                    .expect("shapes fit");
            }
        };
        run();
        group.bench_function(id::<T>(isa.name(), &case.size), |bencher| bencher.iter(&mut run));
        assert_close("residual_rows", &output, case.expected.iter().copied(), 64.0);
    });
    group.finish();
}

fn residual_select_store<T: Element>(criterion: &mut Criterion, case: &ResidualCase<T>) {
    let operands = &case.operands;
    let mut output: Aligned<T> = aligned(case.pairs, |_| 0.0);
    let mut group = case.group(criterion, "residual_select_store");
    for_each_isa("residual_select_store", |isa| {
        let kernels = kernels::<T>(isa);
        case.bench_selection(&mut group, isa, |candidates| {
            let (panel, blocks) = (operands.panel(), black_box(operands.blocks()));
            let (shape, ids) = (operands.shape, &operands.ids);
            kernels
                .select_and_store(COVARIANCE, shape, panel, blocks, ids, candidates, &mut output)
                .expect("shapes fit");
        });
        assert_close("residual_select_store", &output, case.expected.iter().copied(), 64.0);
    });
    group.finish();
}

/// What the fused kernel spares: storing the correlations and reading them again.
fn residual_two_pass<T: Element>(criterion: &mut Criterion, case: &ResidualCase<T>) {
    let operands = &case.operands;
    let mut output: Aligned<T> = aligned(case.pairs, |_| 0.0);
    let mut group = case.group(criterion, "residual_two_pass");
    for_each_isa("residual_two_pass", |isa| {
        let kernels = kernels::<T>(isa);
        case.bench_selection(&mut group, isa, |candidates| {
            let (panel, blocks) = (operands.panel(), black_box(operands.blocks()));
            kernels
                .residual_correlations(COVARIANCE, operands.shape, panel, blocks, &mut output)
                .expect("shapes fit");
            let rows = output.chunks_exact(operands.points());
            for (correlations, candidates) in rows.zip(candidates) {
                kernels.select(correlations, &operands.ids, candidates).expect("shapes fit");
            }
        });
    });
    group.finish();
}

/// Candidates that no point passes any more, since each has seen a perfect correlation: the state in
/// which a search spends nearly all its time.
fn full_candidates<T: Element>() -> Vec<Candidates<T>> {
    let mut candidates = Candidates::new(1, Order::Ascending);
    candidates.push(T::ONE, u32::MAX - 1);
    candidates.compact();
    vec![candidates; PANEL_QUERIES]
}

/// Asserts that each query's candidates have the largest of its expected correlations.
fn assert_nearest<T: Element>(found: &mut [Candidates<T>], expected: &[f64]) {
    let rows = expected.chunks_exact(expected.len() / found.len());
    for (candidates, expected) in found.iter_mut().zip(rows) {
        let mut descending = expected.to_vec();
        descending.sort_by(|a, b| b.total_cmp(a));
        let nearest = candidates.finish();
        let correlations: Vec<T> = nearest.iter().map(|candidate| candidate.correlation).collect();
        descending.truncate(correlations.len());
        assert_close("the nearest", &correlations, descending, 64.0);
        let own = nearest.iter().map(|candidate| expected[candidate.id as usize]);
        assert_close("the nearest's own", &correlations, own, 64.0);
    }
}

fn bounds(criterion: &mut Criterion) {
    bounds_of::<f64>(criterion);
    bounds_of::<f32>(criterion);
}

/// The angle, the form with the most arithmetic, for sets around their pivots.
fn bounds_of<T: Element>(criterion: &mut Criterion) {
    let closeness: Aligned<T> = aligned(ELEMENTS, spread);
    let far = |lane: usize| T::from_f64(spread(lane + ELEMENTS)).to_f64();
    let annuli: Aligned<T> = aligned(ELEMENTS * AnnulusRow::COUNT, |place| {
        let (row, lane) = (place / T::BLOCK_LANES, place % T::BLOCK_LANES);
        let (block, row) = (row / AnnulusRow::COUNT, row % AnnulusRow::COUNT);
        let far = far(block * T::BLOCK_LANES + lane);
        match row {
            row if row == AnnulusRow::Near as usize => 1.0,
            row if row == AnnulusRow::Far as usize => far,
            row if row == AnnulusRow::FarSine as usize => (1.0 - far * far).sqrt(),
            _ => 0.0,
        }
    });
    let annuli = Blocks::new(&annuli, AnnulusRow::COUNT).expect("whole blocks");
    let mut output: Aligned<T> = aligned(ELEMENTS, |_| 0.0);
    let mut group = criterion.benchmark_group("annulus_bounds");
    group.throughput(Throughput::Elements(ELEMENTS as u64));
    for_each_isa("annulus_bounds", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            kernels
                .annulus_bounds(
                    BoundForm::Angle,
                    &closeness,
                    black_box(annuli),
                    T::ZERO,
                    &mut output,
                )
                .expect("shapes fit");
        };
        run();
        group.bench_function(id::<T>(isa.name(), ELEMENTS), |bencher| bencher.iter(&mut run));
        let expected = (0..ELEMENTS).map(|lane| {
            let (query, radius) = (closeness[lane].to_f64().acos(), far(lane).acos());
            (query - radius).max(0.0).cos()
        });
        assert_close("annulus_bounds", &output, expected, 64.0);
    });
    group.finish();
}

fn interpolations(criterion: &mut Criterion) {
    interpolations_of::<f64>(criterion);
    interpolations_of::<f32>(criterion);
}

/// All pairs of two sets, and the products of the one's weights with the correlations.
fn interpolations_of<T: Element>(criterion: &mut Criterion) {
    let sets = Interpolated::<T>::new();
    let points = sets.points();
    let mut maxima: [Aligned<T>; 2] = std::array::from_fn(|_| aligned(points, |_| 0.0));
    let mut scratch = Vec::new();
    let mut group = criterion.benchmark_group("interpolation_bounds");
    let multiply_adds = points * points * PIVOTS + points * PIVOTS * PIVOTS;
    group.throughput(Throughput::Elements(2 * multiply_adds as u64));
    let expected = reference::interpolation_bounds(&sets);
    for_each_isa("interpolation_bounds", |isa| {
        let kernels = kernels::<T>(isa);
        let mut run = || {
            let [left, right] = &mut maxima;
            kernels
                .interpolation_bounds(
                    black_box(&sets.correlations),
                    (sets.shape, sets.left()),
                    (sets.shape, sets.right()),
                    &mut scratch,
                    left,
                    right,
                )
                .expect("shapes fit");
        };
        run();
        let size = format!("{points}x{points}-p{PIVOTS}");
        group.bench_function(id::<T>(isa.name(), size), |bencher| bencher.iter(&mut run));
        for (maxima, expected) in maxima.iter().zip(&expected) {
            assert_close("interpolation_bounds", maxima, expected.iter().copied(), 64.0);
        }
    });
    group.finish();
}

fn selection(criterion: &mut Criterion) {
    selection_of::<f64>(criterion);
    selection_of::<f32>(criterion);
}

fn selection_of<T: Element>(criterion: &mut Criterion) {
    let correlations: Aligned<T> = aligned(ELEMENTS, spread);
    let expected: Vec<f64> = correlations.iter().map(|x| x.to_f64()).collect();
    let ids: Vec<u32> = (0..).take(ELEMENTS).collect();
    let mut group = criterion.benchmark_group("select");
    group.throughput(Throughput::Elements(ELEMENTS as u64));
    for_each_isa("select", |isa| {
        let kernels = kernels::<T>(isa);
        let run = |candidates: &mut Candidates<T>| {
            kernels.select(black_box(&correlations), &ids, candidates).expect("shapes fit");
        };
        let mut found = [Candidates::new(5, Order::Ascending)];
        run(&mut found[0]);
        assert_nearest(&mut found, &expected);
        let mut candidates = full_candidates().swap_remove(0);
        group.bench_function(id::<T>(isa.name(), ELEMENTS), |bencher| {
            bencher.iter(|| run(&mut candidates));
        });
    });
    group.finish();
}

/// The ceiling: nothing but multiply-adds.
fn peak(criterion: &mut Criterion) {
    peak_of::<f64>(criterion);
    peak_of::<f32>(criterion);
}

fn peak_of<T: Element>(criterion: &mut Criterion) {
    const STEPS: u64 = 10_000;
    let mut group = criterion.benchmark_group("fma_peak");
    for_each_isa("fma_peak", |isa| {
        let kernels = kernels::<T>(isa);
        group.throughput(Throughput::Elements(kernels.fma_peak(STEPS)));
        group.bench_function(id::<T>(isa.name(), "peak"), |bencher| {
            bencher.iter(|| kernels.fma_peak(black_box(STEPS)));
        });
    });
    group.finish();
}

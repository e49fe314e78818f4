//! The residual tile: |rho| of several queries with several vectors of points, in registers.
//!
//! ```text
//! for each query and vector of points:     rho = s_q s_j kappa(r_qj)
//! for each column c of w:                  the tile of rho stays in registers
//!     load the points' w_c; broadcast each query's
//!     rho -= w_qc w_jc
//! |rho|, at most 1
//! ```
//!
//! Starting from the covariance and subtracting, in place of a separate sum, saves a register tile
//! and rounds at the size of what is left rather than of what was taken away. As in a BLIS
//! micro-kernel (Van Zee and van de Geijn, *BLIS*, 2015) the tile is as large as the registers allow,
//! so that each loaded value is used many times. Every lane accumulates over the columns in ascending
//! order, whatever the tile's shape.

use super::covariance::{
    CovarianceConstants, CovarianceFamily, Function, with_covariance_function,
};
use crate::candidates::Candidates;
use crate::element::Element;
use crate::layout::{PANEL_QUERIES, ResidualShape};
use crate::vector::Vector;

/// Height of the tile for the last few queries of a panel: enough sums to hide the latency of a
/// multiply-add, few enough that padding costs little.
const NARROW: usize = 4;

/// What every residual kernel reads: a covariance, a panel of queries and blocks of points.
///
/// The panel has `queries` places in use, of [`PANEL_QUERIES`]; panel and blocks have
/// `shape.rows()` rows.
#[derive(Clone, Copy)]
pub(crate) struct Operands<'a, T> {
    pub covariance: CovarianceFamily,
    pub shape: ResidualShape,
    pub panel: &'a [T],
    pub queries: usize,
    pub blocks: &'a [T],
}

impl<T: Element> Operands<'_, T> {
    fn block_elements(&self) -> usize {
        self.shape.rows() * T::BLOCK_LANES
    }

    fn block_count(&self) -> usize {
        self.blocks.len() / self.block_elements()
    }
}

/// Takes the finished tile of `Q` queries and `W` vectors.
trait Sink<V: Vector> {
    /// Takes rho, not cut off at 1, of query number `query` of the panel with vector number `vector`
    /// of points.
    ///
    /// # Safety
    /// Both exist in the operands.
    unsafe fn take(&mut self, query: usize, vector: usize, values: V);

    /// Whether to stop after this step over the blocks.
    fn is_full(&self) -> bool;
}

/// Offers the values to the queries' candidates: the fused kernel.
struct Select<'a, T> {
    candidates: &'a mut [Candidates<T>],
    ids: &'a [u32],
}

impl<V: Vector> Sink<V> for Select<'_, V::Element> {
    #[inline(always)]
    unsafe fn take(&mut self, query: usize, vector: usize, values: V) {
        // SAFETY: the query and the vector exist, so their candidates and ids do; a step over the
        // blocks appends at most `STEP_LANES` and begins with no candidates full.
        unsafe {
            let candidates = self.candidates.get_unchecked_mut(query);
            candidates.append(magnitude(values), self.ids.as_ptr().add(vector * V::LANES));
        }
    }

    #[inline(always)]
    fn is_full(&self) -> bool {
        self.candidates.iter().any(Candidates::is_full)
    }
}

/// |rho|, at most 1. In this order of operands the padding lanes' NaN passes through.
#[inline(always)]
fn magnitude<V: Vector>(values: V) -> V {
    values.splat(V::Element::ONE).min(values.abs())
}

/// Stores |rho|, or with `SIGNED` rho as it is, query by query: the first pass of the unfused search.
struct Store<'a, T, const SIGNED: bool> {
    output: &'a mut [T],
    lanes: usize,
}

impl<V: Vector, const SIGNED: bool> Sink<V> for Store<'_, V::Element, SIGNED> {
    #[inline(always)]
    unsafe fn take(&mut self, query: usize, vector: usize, values: V) {
        let values = if SIGNED { values } else { magnitude(values) };
        // SAFETY: the output has `lanes` elements for each query, one per lane of the blocks.
        unsafe {
            values.store(self.output.as_mut_ptr().add(query * self.lanes + vector * V::LANES));
        }
    }

    #[inline(always)]
    fn is_full(&self) -> bool {
        false
    }
}

/// Offers the values to the candidates and stores them too.
struct SelectAndStore<'a, T> {
    select: Select<'a, T>,
    store: Store<'a, T, false>,
}

impl<V: Vector> Sink<V> for SelectAndStore<'_, V::Element> {
    #[inline(always)]
    unsafe fn take(&mut self, query: usize, vector: usize, values: V) {
        // SAFETY: the caller's promises are those of both sinks.
        unsafe {
            self.store.take(query, vector, values);
            self.select.take(query, vector, values);
        }
    }

    #[inline(always)]
    fn is_full(&self) -> bool {
        Sink::<V>::is_full(&self.select)
    }
}

/// Offers every point to every query's candidates, until one of them is full; returns the number of
/// blocks that were read. `Q` by `W` is the register tile; `R` is the number of vectors in a block,
/// the width of the tile for the last block.
///
/// # Safety
/// The CPU has `V`'s instruction set; the operands are as [`Operands`] says; `ids` has one element
/// per lane of the blocks and `candidates` one per query in use, none of them full.
#[inline(always)]
pub(crate) unsafe fn select<V, const Q: usize, const W: usize, const R: usize>(
    operands: Operands<'_, V::Element>,
    ids: &[u32],
    candidates: &mut [Candidates<V::Element>],
) -> usize
where
    V: Vector<Element: CovarianceConstants>,
{
    // SAFETY: the caller's promises are those of `tiles`, and what the sink needs.
    unsafe { tiles::<V, _, Q, W, R>(operands, &mut Select { candidates, ids }) }
}

/// Stores |rho| of every query with every point, the lanes of a query next to one another.
///
/// # Safety
/// As for [`select`], where `output` has one element per query in use and lane of the blocks.
#[inline(always)]
pub(crate) unsafe fn store<V, const Q: usize, const W: usize, const R: usize>(
    operands: Operands<'_, V::Element>,
    output: &mut [V::Element],
) where
    V: Vector<Element: CovarianceConstants>,
{
    let lanes = operands.block_count() * V::Element::BLOCK_LANES;
    // SAFETY: the caller's promises are those of `tiles`, and what the sink needs.
    unsafe { tiles::<V, _, Q, W, R>(operands, &mut Store::<_, false> { output, lanes }) };
}

/// Stores rho with its sign, not cut off at 1, as [`store`] does.
///
/// # Safety
/// As for [`store`].
#[inline(always)]
pub(crate) unsafe fn store_signed<V, const Q: usize, const W: usize, const R: usize>(
    operands: Operands<'_, V::Element>,
    output: &mut [V::Element],
) where
    V: Vector<Element: CovarianceConstants>,
{
    let lanes = operands.block_count() * V::Element::BLOCK_LANES;
    // SAFETY: the caller's promises are those of `tiles`, and what the sink needs.
    unsafe { tiles::<V, _, Q, W, R>(operands, &mut Store::<_, true> { output, lanes }) };
}

/// Both [`select`] and [`store`], where the output of one query follows that of the last by `lanes`
/// elements.
///
/// # Safety
/// As for [`select`]; `output` reaches to the last query's value for the last lane.
#[inline(always)]
pub(crate) unsafe fn select_and_store<V, const Q: usize, const W: usize, const R: usize>(
    operands: Operands<'_, V::Element>,
    ids: &[u32],
    candidates: &mut [Candidates<V::Element>],
    lanes: usize,
    output: &mut [V::Element],
) -> usize
where
    V: Vector<Element: CovarianceConstants>,
{
    let mut sink =
        SelectAndStore { select: Select { candidates, ids }, store: Store { output, lanes } };
    // SAFETY: the caller's promises are those of `tiles`, and what the sinks need.
    unsafe { tiles::<V, _, Q, W, R>(operands, &mut sink) }
}

/// Covers the panel and the blocks with tiles, block after block, until the sink is full.
///
/// # Safety
/// The CPU has `V`'s instruction set; the operands are as [`Operands`] says.
#[inline(always)]
unsafe fn tiles<V, S, const Q: usize, const W: usize, const R: usize>(
    operands: Operands<'_, V::Element>,
    sink: &mut S,
) -> usize
where
    V: Vector<Element: CovarianceConstants>,
    S: Sink<V>,
{
    const { assert!(PANEL_QUERIES.is_multiple_of(Q) && NARROW <= PANEL_QUERIES) };
    const { assert!(W.is_multiple_of(R) && R * V::LANES == V::Element::BLOCK_LANES) };
    let blocks = operands.block_count();
    let mut block = 0;
    while block < blocks && !sink.is_full() {
        // SAFETY: `W / R` blocks, or one, remain from `block` on.
        unsafe {
            if const { W == R } || block + W / R > blocks {
                strip::<V, S, Q, R, R>(&operands, block, sink);
                block += 1;
            } else {
                strip::<V, S, Q, W, R>(&operands, block, sink);
                block += W / R;
            }
        }
    }
    block
}

/// The tiles of all queries with `W` vectors from `block` on.
///
/// # Safety
/// As for [`tiles`]; the vectors exist.
#[inline(always)]
unsafe fn strip<V, S, const Q: usize, const W: usize, const R: usize>(
    operands: &Operands<'_, V::Element>,
    block: usize,
    sink: &mut S,
) where
    V: Vector<Element: CovarianceConstants>,
    S: Sink<V>,
{
    let mut query = 0;
    // SAFETY: the places of a tile lie inside the panel, a narrow one's last at the panel's end.
    unsafe {
        // A tile that isn't full costs no more than the narrow ones that would do, and reads the points once.
        while const { Q > NARROW } && (operands.queries - query).next_multiple_of(NARROW) >= Q {
            tile::<V, S, Q, W, R>(operands, query, query, block, sink);
            query = (query + Q).min(operands.queries);
        }
        while query + 1 < operands.queries {
            let place = query.min(PANEL_QUERIES - NARROW);
            tile::<V, S, NARROW, W, R>(operands, place, query, block, sink);
            query += NARROW;
        }
        // A query by itself waits for the points, and for no covariances but its own.
        if query < operands.queries {
            tile::<V, S, 1, W, R>(operands, query, query, block, sink);
        }
    }
}

/// One register tile: `Q` places of the panel from `place` on, `W` vectors from `block` on. The sink
/// takes those from `query` on that are in use: it has taken the others before.
///
/// # Safety
/// As for [`tiles`]; the places and the vectors exist.
#[inline(always)]
unsafe fn tile<V, S, const Q: usize, const W: usize, const R: usize>(
    operands: &Operands<'_, V::Element>,
    place: usize,
    query: usize,
    block: usize,
    sink: &mut S,
) where
    V: Vector<Element: CovarianceConstants>,
    S: Sink<V>,
{
    let lanes = V::Element::BLOCK_LANES;
    // SAFETY: the panel's places and the blocks' rows that are read exist.
    unsafe {
        let panel = operands.panel.as_ptr().add(place);
        let points: [*const V::Element; W] = core::array::from_fn(|v| {
            let first = (block + v / R) * operands.block_elements();
            operands.blocks.as_ptr().add(first + v % R * V::LANES)
        });
        let shape = operands.shape;
        let mut tile = [[V::broadcast(panel); W]; Q];
        with_covariance_function!(operands.covariance, Kappa => {
            prior::<V, Kappa, Q, W>(shape.dimensions, panel, points, &mut tile);
        });

        let first = shape.weights().start;
        let weights = panel.add(first * PANEL_QUERIES);
        let points = points.map(|vector| vector.add(first * lanes));
        subtract_products::<V, Q, W, R>(shape.columns, weights, points, &mut tile);

        for (row, values) in
            tile.iter().enumerate().take(operands.queries - place).skip(query - place)
        {
            for (v, &value) in values.iter().enumerate() {
                sink.take(place + row, block * R + v, value);
            }
        }
    }
}

/// Fills the tile with s_q s_j kappa(r_qj). The loop over queries isn't unrolled: it holds one
/// covariance function's code, run from the instruction cache.
///
/// # Safety
/// As for [`tile`]; `panel` and `points` stand at row 0.
#[inline(always)]
unsafe fn prior<V, F, const Q: usize, const W: usize>(
    dimensions: usize,
    panel: *const V::Element,
    points: [*const V::Element; W],
    tile: &mut [[V; W]; Q],
) where
    V: Vector<Element: CovarianceConstants>,
    F: Function,
{
    let lanes = V::Element::BLOCK_LANES;
    for (query, values) in tile.iter_mut().enumerate() {
        // SAFETY: row 0 and the `dimensions` rows that follow it exist in the panel and the points.
        unsafe {
            let scale = V::broadcast(panel.add(query));
            let mut squared = [scale.splat(V::Element::ZERO); W];
            for row in 1..1 + dimensions {
                let coordinate = V::broadcast(panel.add(row * PANEL_QUERIES + query));
                for v in 0..W {
                    let difference = coordinate.sub(V::load(points[v].add(row * lanes)));
                    squared[v] = difference.mul_add(difference, squared[v]);
                }
            }
            for v in 0..W {
                let scales = scale.mul(V::load(points[v]));
                values[v] = scales.mul(F::evaluate(squared[v]));
            }
        }
    }
}

/// Rows by which the points are asked for before they are used, 2 KiB: a block goes over several pages, and the
/// hardware's own prefetchers stop at the end of each.
const ROWS_AHEAD: usize = 32;

/// Subtracts the products of w, column by column.
///
/// # Safety
/// As for [`tile`]; `panel` and `points` stand at the first row of w.
#[inline(always)]
unsafe fn subtract_products<V: Vector, const Q: usize, const W: usize, const R: usize>(
    columns: usize,
    panel: *const V::Element,
    points: [*const V::Element; W],
    tile: &mut [[V; W]; Q],
) {
    let lanes = V::Element::BLOCK_LANES;
    let mut sums = *tile;
    for column in 0..columns {
        // SAFETY: the rows exist in the panel and the points.
        unsafe {
            // The `R` vectors of a block's row are one cache line.
            for vector in points.iter().step_by(R) {
                V::prefetch(vector.wrapping_add((column + ROWS_AHEAD) * lanes));
            }
            let weights: [V; W] = core::array::from_fn(|v| V::load(points[v].add(column * lanes)));
            for (query, sums) in sums.iter_mut().enumerate() {
                let weight = V::broadcast(panel.add(column * PANEL_QUERIES + query));
                for v in 0..W {
                    sums[v] = weight.mul_sub_from(weights[v], sums[v]);
                }
            }
        }
    }
    *tile = sums;
}

/// Points that [`rows`] evaluates side by side: enough sums to hide the latency of a multiply-add.
const ROW_POINTS: usize = 8;

/// Writes |rho|, at most 1, of one query with the points of these numbers, all of them row by row: the values
/// of a point next to one another. Where each lane of the tile is a point, here a whole register is: every
/// operation is the same, in the same order, and so is the result.
///
/// # Safety
/// The CPU has `V`'s instruction set; the query has `shape.rows()` elements, and so has the row of every
/// number; `output` has one element for each number.
#[inline(always)]
pub(crate) unsafe fn rows<V>(
    covariance: CovarianceFamily,
    shape: ResidualShape,
    query: &[V::Element],
    rows: &[V::Element],
    numbers: &[u32],
    output: &mut [V::Element],
) where
    V: Vector<Element: CovarianceConstants>,
{
    const { assert!(ROW_POINTS.is_multiple_of(V::LANES) || V::LANES.is_multiple_of(ROW_POINTS)) };
    /// Lanes of the widest vector.
    const MOST_LANES: usize = 16;
    let query = query.as_ptr();
    for (numbers, output) in numbers.chunks(ROW_POINTS).zip(output.chunks_mut(ROW_POINTS)) {
        // SAFETY: the rows exist; places without a number take the first one's row. The buffers have room for
        // the widest vector behind every multiple of its lanes.
        unsafe {
            let points: [*const V::Element; ROW_POINTS] = core::array::from_fn(|place| {
                let number = *numbers.get(place).unwrap_or(&numbers[0]);
                rows.as_ptr().add(number as usize * shape.rows())
            });
            let mut sums = [V::broadcast(query).splat(V::Element::ZERO); ROW_POINTS];
            for row in shape.coordinates() {
                let coordinate = V::broadcast(query.add(row));
                for (sum, point) in sums.iter_mut().zip(points) {
                    let difference = coordinate.sub(V::broadcast(point.add(row)));
                    *sum = difference.mul_add(difference, *sum);
                }
            }
            let mut buffer = [V::Element::ZERO; ROW_POINTS + MOST_LANES];
            let mut scales = buffer;
            for (place, (sum, point)) in sums.iter().zip(points).enumerate() {
                sum.store(buffer.as_mut_ptr().add(place));
                scales[place] = *point.add(ResidualShape::SCALE);
            }
            let scale = V::broadcast(query.add(ResidualShape::SCALE));
            for place in (0..ROW_POINTS).step_by(V::LANES) {
                let squared = V::load(buffer.as_ptr().add(place));
                let kappa = with_covariance_function!(covariance, Kappa => {
                    <Kappa as Function>::evaluate(squared)
                });
                let prior = scale.mul(V::load(scales.as_ptr().add(place))).mul(kappa);
                prior.store(buffer.as_mut_ptr().add(place));
            }
            for (place, sum) in sums.iter_mut().enumerate() {
                *sum = V::broadcast(buffer.as_ptr().add(place));
            }
            for row in shape.weights() {
                let weight = V::broadcast(query.add(row));
                for (sum, point) in sums.iter_mut().zip(points) {
                    *sum = weight.mul_sub_from(V::broadcast(point.add(row)), *sum);
                }
            }
            for (place, &sum) in sums.iter().enumerate() {
                magnitude(sum).store(buffer.as_mut_ptr().add(place));
            }
            output.copy_from_slice(&buffer[..output.len()]);
        }
    }
}

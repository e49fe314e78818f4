//! The screen: which points *may* be correlated with a query by as much as its threshold, told from whole
//! numbers at a fraction of the cost of rho.
//!
//! ```text
//! for each query and vector of points:
//!     sum  = the products of the bytes, and of the 16-bit weights in their unit      whole numbers, exact
//!     R    = half the squared distance of the rounded coordinates, in their unit     whole numbers, exact
//!     rho~ = s_q s_j kappa~(R) - c_q c_j sum
//!     the point stays where |rho~| + e_q e_j isn't below the threshold
//! ```
//!
//! All of it divided by s_q, which the panel has in it. A product of two points' *radii* e bounds what the
//! screen's rho~ is wrong by; where the radii come from is the caller's affair. [`rows`] is the second look:
//! rho of the few points that stayed, from 16-bit rows.

use core::array::from_fn;
use core::hint::black_box;
use core::mem::MaybeUninit;
use core::ops::Range;

use super::covariance::{
    CovarianceConstants, CovarianceFamily, Function, with_covariance_function,
};
use crate::layout::{PANEL_QUERIES, SCREEN_LANES, ScreenRowShape, ScreenShape};
use crate::vector::Vector;
use crate::words::Words;

/// What the screen reads: a panel of queries and blocks of points of one shape.
#[derive(Clone, Copy)]
pub(crate) struct Operands<'a> {
    pub covariance: CovarianceFamily,
    pub shape: ScreenShape,
    /// How many of the bytes are read.
    pub level: usize,
    /// What R is multiplied by, or its root, for an exponent of two.
    pub distance_unit: f32,
    /// The unit of the sum of 16-bit products, where that of the bytes is one.
    pub pair_unit: f32,
    pub panel: &'a [u32],
    pub queries: usize,
    pub blocks: &'a [u32],
}

impl Operands<'_> {
    /// A row of the vector `v` from `block` on, where a block has `R` vectors.
    ///
    /// # Safety
    /// The row and the vector exist.
    #[inline(always)]
    unsafe fn row<W: Words, const R: usize>(
        &self,
        block: usize,
        v: usize,
        row: usize,
    ) -> *const u32 {
        let first = ((block + v / R) * self.shape.rows() + row) * SCREEN_LANES;
        // SAFETY: the caller vouches for them.
        unsafe { self.blocks.as_ptr().add(first + v % R * W::LANES) }
    }
}

/// What a second look reads: a query's row and the rows of points, of one shape.
#[derive(Clone, Copy)]
pub(crate) struct RowOperands<'a> {
    pub covariance: CovarianceFamily,
    pub shape: ScreenRowShape,
    /// What R is multiplied by for r^2.
    pub distance_unit: f32,
    pub query: &'a [u32],
    pub rows: &'a [u32],
}

/// kappa times a scale, in few operations, from R and the unit of distance; kappa is within
/// [`crate::ScreenKernels::correlation_error`].
pub(crate) trait Approximation {
    fn evaluate<W: Words>(half_squared: W::Floats, unit: W::Floats, scale: W::Floats) -> W::Floats;
}

/// -ln 2, by which an exponent of two becomes a distance.
const MINUS_LN_2: f32 = -core::f32::consts::LN_2;

/// sqrt(R) times the unit, which is negative: an exponent of two.
#[inline(always)]
fn exponent<W: Words>(half_squared: W::Floats, unit: W::Floats) -> W::Floats {
    half_squared.mul(unit).mul(W::inverse_root(half_squared))
}

impl Approximation for super::covariance::Rbf {
    #[inline(always)]
    fn evaluate<W: Words>(half_squared: W::Floats, unit: W::Floats, scale: W::Floats) -> W::Floats {
        W::power_of_two(half_squared.mul(unit)).mul(scale)
    }
}

impl Approximation for super::covariance::Matern12 {
    #[inline(always)]
    fn evaluate<W: Words>(half_squared: W::Floats, unit: W::Floats, scale: W::Floats) -> W::Floats {
        W::power_of_two(exponent::<W>(half_squared, unit)).mul(scale)
    }
}

// The scale is part of the polynomial: its products with the coefficients are the same for all queries.
impl Approximation for super::covariance::Matern32 {
    #[inline(always)]
    fn evaluate<W: Words>(half_squared: W::Floats, unit: W::Floats, scale: W::Floats) -> W::Floats {
        let exponent = exponent::<W>(half_squared, unit);
        let polynomial = exponent.mul_add(scale.mul(scale.splat(MINUS_LN_2)), scale);
        polynomial.mul(W::power_of_two(exponent))
    }
}

impl Approximation for super::covariance::Matern52 {
    #[inline(always)]
    fn evaluate<W: Words>(half_squared: W::Floats, unit: W::Floats, scale: W::Floats) -> W::Floats {
        let exponent = exponent::<W>(half_squared, unit);
        let linear = scale.mul(scale.splat(MINUS_LN_2));
        let quadratic = scale.mul(scale.splat(MINUS_LN_2 * MINUS_LN_2 * f32::THIRD));
        let polynomial = exponent.mul_add(exponent.mul_add(quadratic, linear), scale);
        polynomial.mul(W::power_of_two(exponent))
    }
}

/// Writes a mask for every query and block, query by query: the bits of the lanes that stay. `Q` by `B` is
/// the register tile; `R` is the number of vectors in a block.
///
/// # Safety
/// The CPU has `W`'s instruction set; panel and blocks have the rows of the shape, the panel `queries` places
/// in use; `masks` has one element for each query in use and block.
#[inline(always)]
pub(crate) unsafe fn select<W, const Q: usize, const B: usize, const R: usize>(
    operands: Operands<'_>,
    masks: &mut [u16],
) where
    W: Words,
{
    const { assert!(PANEL_QUERIES.is_multiple_of(Q) && B.is_multiple_of(R)) };
    const { assert!(R * W::LANES == SCREEN_LANES && R <= 2) };
    let blocks = operands.blocks.len() / (operands.shape.rows() * SCREEN_LANES);
    let mut block = 0;
    while block < blocks {
        // SAFETY: `B / R` blocks, or one, remain from `block` on.
        unsafe {
            if const { B == R } || block + B / R > blocks {
                strip::<W, Q, R, R>(&operands, block, blocks, masks);
                block += 1;
            } else {
                strip::<W, Q, B, R>(&operands, block, blocks, masks);
                block += B / R;
            }
        }
    }
}

/// The tiles of all queries with `B` vectors from `block` on.
///
/// # Safety
/// As for [`select`]; the vectors exist.
#[inline(always)]
unsafe fn strip<W, const Q: usize, const B: usize, const R: usize>(
    operands: &Operands<'_>,
    block: usize,
    blocks: usize,
    masks: &mut [u16],
) where
    W: Words,
{
    for query in (0..operands.queries).step_by(Q) {
        // SAFETY: `Q` divides the panel's places, so that all of a tile's exist.
        unsafe { tile::<W, Q, B, R>(operands, query, block, blocks, masks) };
    }
}

/// One register tile: `Q` places of the panel from `query` on, `B` vectors from `block` on.
///
/// The sums of one kind are complete before those of the next are begun, so that all of a tile's stay in
/// registers. Then they wait in memory, where the last loop finds them query by query.
///
/// # Safety
/// As for [`select`]; the places and the vectors exist.
#[inline(always)]
unsafe fn tile<W, const Q: usize, const B: usize, const R: usize>(
    operands: &Operands<'_>,
    query: usize,
    block: usize,
    blocks: usize,
    masks: &mut [u16],
) where
    W: Words,
{
    let shape = operands.shape;
    // SAFETY: the panel's places and the blocks' rows that are read exist, as the caller vouches; all three
    // fields of the sums are written before they are read.
    unsafe {
        let word = |number: usize, q: usize| {
            W::broadcast(operands.panel.as_ptr().add(number * PANEL_QUERIES + query + q))
        };
        let norms: [W; B] =
            from_fn(|v| W::load(operands.row::<W, R>(block, v, ScreenShape::HALF_NORM)));
        // Written in place: as values, the sums of one kind would wait on the stack for the others and be copied.
        let mut sums = MaybeUninit::<Sums<W, Q, B>>::uninit();
        let target = sums.as_mut_ptr();
        let halves = from_fn(|q| norms.map(|norm| norm.add(word(ScreenShape::HALF_NORM, q))));
        (&raw mut (*target).halves).write(add_rows::<W, Q, B, R, false>(
            operands,
            shape.coordinates(),
            query,
            block,
            halves,
        ));
        let pairs = [[norms[0].zeros(); B]; Q];
        (&raw mut (*target).pairs).write(add_rows::<W, Q, B, R, false>(
            operands,
            shape.pairs(),
            query,
            block,
            pairs,
        ));
        let quads = from_fn(|q| [word(ScreenShape::OFFSET, q); B]);
        (&raw mut (*target).quads).write(add_rows::<W, Q, B, R, true>(
            operands,
            shape.quads_of(operands.level),
            query,
            block,
            quads,
        ));
        let sums = sums.assume_init_ref();
        with_covariance_function!(operands.covariance, Kappa => {
            write_masks::<W, Kappa, Q, B, R>(operands, sums, query, block, blocks, masks);
        });
    }
}

/// The sums of a tile.
struct Sums<W, const Q: usize, const B: usize> {
    halves: [[W; B]; Q],
    pairs: [[W; B]; Q],
    quads: [[W; B]; Q],
}

/// Writes the masks of a tile, of the queries in use.
///
/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn write_masks<W, F, const Q: usize, const B: usize, const R: usize>(
    operands: &Operands<'_>,
    sums: &Sums<W, Q, B>,
    query: usize,
    block: usize,
    blocks: usize,
    masks: &mut [u16],
) where
    W: Words,
    F: Approximation,
{
    // SAFETY: the panel's places and the blocks' rows that are read exist, as the caller vouches; so do the
    // masks' elements.
    unsafe {
        let float = |v: usize, number: usize| {
            W::Floats::load(operands.row::<W, R>(block, v, number).cast())
        };
        let scales: [W::Floats; B] = from_fn(|v| float(v, ScreenShape::SCALE));
        let units: [W::Floats; B] = from_fn(|v| float(v, ScreenShape::UNIT));
        let radii: [W::Floats; B] = from_fn(|v| float(v, ScreenShape::RADIUS + operands.level));
        let distance_unit = scales[0].splat(operands.distance_unit);
        let pair_unit = scales[0].splat(operands.pair_unit);
        for q in 0..Q.min(operands.queries - query) {
            let float = |number: usize| {
                let place = number * PANEL_QUERIES + query + q;
                W::Floats::broadcast(operands.panel.as_ptr().add(place).cast())
            };
            let (unit, radius) = (float(ScreenShape::UNIT), float(ScreenShape::RADIUS));
            let threshold = float(ScreenShape::SCALE);
            let mut bits = [0; B];
            for v in 0..B {
                // Without a check of `q`, which is below `Q`.
                let float = |sums: &[[W; B]; Q]| sums.get_unchecked(q)[v].to_floats();
                let prior = F::evaluate::<W>(float(&sums.halves), distance_unit, scales[v]);
                let products = float(&sums.pairs).mul_add(pair_unit, float(&sums.quads));
                let rho = unit.mul_sub_from(products.mul(units[v]), prior);
                let bound = radius.mul_add(radii[v], rho.abs());
                // What is not a number stays.
                bits[v] = bound.not_less_than(threshold);
            }
            let masks = masks.as_mut_ptr().add((query + q) * blocks + block);
            for block in 0..B / R {
                let mut mask = bits[block * R];
                if R == 2 {
                    mask |= bits[block * R + 1] << W::LANES;
                }
                #[allow(clippy::cast_possible_truncation)]
                masks.add(block).write(mask as u16);
            }
        }
    }
}

/// The sums with the products of some rows added: of pairs, or with `QUADS` of four bytes.
///
/// # Safety
/// As for [`tile`]; the rows exist.
#[inline(always)]
unsafe fn add_rows<W, const Q: usize, const B: usize, const R: usize, const QUADS: bool>(
    operands: &Operands<'_>,
    rows: Range<usize>,
    query: usize,
    block: usize,
    mut sums: [[W; B]; Q],
) -> [[W; B]; Q]
where
    W: Words,
{
    let panel = operands.panel.as_ptr();
    // The same address, which the compiler doesn't know: what it has read from the one it reads from the other.
    let again = if QUADS && W::READS_AGAIN { black_box(panel) } else { panel };
    for row in rows {
        // SAFETY: the caller vouches for the CPU, the rows and the blocks.
        let points = |v: usize| unsafe { W::load(operands.row::<W, R>(block, v, row)) };
        let values = |panel: *const u32, q: usize| {
            let first = row.wrapping_add(ScreenShape::PANEL_SHIFT) * PANEL_QUERIES + query;
            // SAFETY: the caller vouches for the CPU, the rows and the places.
            unsafe { W::broadcast(panel.add(first + q)) }
        };
        if QUADS && W::READS_AGAIN {
            for v in 0..B {
                let points = points(v);
                let panel = if v == 0 { panel } else { again };
                for (q, sums) in sums.iter_mut().enumerate() {
                    sums[v] = sums[v].add_quad_products(points, values(panel, q));
                }
            }
        } else {
            let points: [W; B] = from_fn(points);
            for (q, sums) in sums.iter_mut().enumerate() {
                let values = values(panel, q);
                for v in 0..B {
                    sums[v] = if QUADS {
                        sums[v].add_quad_products(points[v], values)
                    } else {
                        sums[v].add_pair_products(points[v], values)
                    };
                }
            }
        }
    }
    sums
}

/// Writes |rho|, at most 1, of the query with the points of these numbers, from their 16-bit rows: whole
/// numbers for the products and the distance, kappa and the scales in f32.
///
/// # Safety
/// The CPU has `W`'s instruction set; the query's row and those of all numbers exist and have the shape;
/// `output` has one element for each number.
#[inline(always)]
pub(crate) unsafe fn rows<W: Words>(
    operands: RowOperands<'_>,
    numbers: &[u32],
    output: &mut [f32],
) {
    const MOST_LANES: usize = SCREEN_LANES;
    let shape = operands.shape;
    // SAFETY: the header's words exist.
    unsafe {
        let query = operands.query.as_ptr();
        let header = |word: usize| W::Floats::broadcast(query.add(word).cast());
        let norm = W::broadcast(query.add(ScreenRowShape::HALF_NORM));
        let (scale, unit) = (header(ScreenRowShape::SCALE), header(ScreenRowShape::UNIT));
        let distance_unit = scale.splat(operands.distance_unit);
        let one = scale.splat(1.0);
        for (numbers, output) in numbers.chunks(W::LANES).zip(output.chunks_mut(W::LANES)) {
            let mut halves = [0_u32; MOST_LANES];
            let mut sums = [0_u32; MOST_LANES];
            let (mut scales, mut units) = ([0_u32; MOST_LANES], [0_u32; MOST_LANES]);
            // Four at a time; where there are fewer the last comes again.
            for first in (0..numbers.len()).step_by(4) {
                let points: [*const u32; 4] = from_fn(|place| {
                    let number = numbers[(first + place).min(numbers.len() - 1)];
                    operands.rows.as_ptr().add(number as usize * shape.words())
                });
                let products = dots::<W>(query, points, shape.weights());
                sums[first..first + 4].copy_from_slice(&products);
                let products = dots::<W>(query, points, shape.coordinates());
                for (place, point) in points.into_iter().enumerate() {
                    let half_norm = *point.add(ScreenRowShape::HALF_NORM);
                    halves[first + place] = products[place].wrapping_add(half_norm);
                    scales[first + place] = *point.add(ScreenRowShape::SCALE);
                    units[first + place] = *point.add(ScreenRowShape::UNIT);
                }
            }
            let squared = norm.add(W::load(halves.as_ptr())).to_floats().mul(distance_unit);
            let kappa = with_covariance_function!(operands.covariance, Kappa => {
                <Kappa as Function>::evaluate(squared)
            });
            let prior = kappa.mul(scale.mul(W::Floats::load(scales.as_ptr().cast())));
            let unit = unit.mul(W::Floats::load(units.as_ptr().cast()));
            let rho = unit.mul_sub_from(W::load(sums.as_ptr()).to_floats(), prior);
            let mut values = [0.0; MOST_LANES];
            one.min(rho.abs()).store(values.as_mut_ptr());
            output.copy_from_slice(&values[..output.len()]);
        }
    }
}

/// The sums of the products of a query's pairs with those of four rows, in some groups of
/// [`ScreenRowShape::GROUP`] words. The query's header counts as zero.
///
/// # Safety
/// The CPU has `W`'s instruction set, and the query and the rows have the groups.
#[inline(always)]
unsafe fn dots<W: Words>(
    query: *const u32,
    rows: [*const u32; 4],
    words: Range<usize>,
) -> [u32; 4] {
    const { assert!(ScreenRowShape::GROUP.is_multiple_of(W::LANES)) };
    // SAFETY: the caller vouches for the CPU and the words.
    unsafe {
        let query = query.add(ScreenRowShape::HEADER);
        let mut sums = [W::load(query).zeros(); 4];
        for word in words.step_by(W::LANES) {
            let values = W::load(query.add(word));
            for (sum, row) in sums.iter_mut().zip(rows) {
                *sum = sum.add_pair_products(W::load(row.add(word)), values);
            }
        }
        W::sums(sums)
    }
}

//! Products of matrices whose rows stand in memory as they are: nothing is packed, and rows that belong together
//! needn't be neighbours.
//!
//! ```text
//! inner products        rows times rows      each load is a piece of a row, and the lanes are added up at the end
//! linear combination    numbers times rows   the result stays in registers, a run of columns at a time
//! outer products        columns by columns   the tile stays in registers, row after row
//! ```
//!
//! An inner product has as many sums as a block has lanes, one for each column modulo that number, whatever the
//! width of the registers. They are added up in halves: those of the upper half of the lanes to those of the lower.

use crate::element::Element;
use crate::vector::Vector;

/// Columns whose products are added up at a time: so many of the rows of a panel and of a tile stay in the first
/// cache.
const COLUMNS: usize = 256;

/// Tiles of a panel: rows on the left that meet a row on the right while it is in the cache.
const TILES: usize = 3;

/// Registers of a run of columns where there are too few for a wide one.
const NARROW: usize = 4;

/// No block has more lanes.
const MOST_LANES: usize = 16;

/// Subtracts the inner products of the rows of `left` with those of `right` from `output`, `stride` elements for each
/// row of `left`. Row number i of `left` meets the rows of `right` up to number `reach + i`; what stands in the
/// output for others is unspecified. Tiles are of `A` rows by `B`, with `H` registers for the lanes of a block.
///
/// # Safety
/// The CPU has `V`'s instruction set; all rows have `columns` elements; `stride` isn't less than the number of rows of
/// `right`, and `output` has so many elements for each row of `left`.
#[inline(always)]
pub(crate) unsafe fn inner<V: Vector, const A: usize, const B: usize, const H: usize>(
    left: &[&[V::Element]],
    right: &[&[V::Element]],
    columns: usize,
    reach: usize,
    output: &mut [V::Element],
    stride: usize,
) {
    const { assert!(H * V::LANES == V::Element::BLOCK_LANES) };
    for column in (0..columns).step_by(COLUMNS) {
        let width = COLUMNS.min(columns - column);
        for panel in (0..left.len()).step_by(TILES * A) {
            let end = left.len().min(panel + TILES * A);
            let reached = right.len().min(reach.saturating_add(end));
            for second in (0..reached).step_by(B) {
                // The first row that reaches this one begins the first tile.
                let from = panel.max(second.saturating_sub(reach) / A * A);
                for first in (from..end).step_by(A) {
                    // SAFETY: the rows of a tile that don't exist are replaced by the last one, and what is found for
                    // them is left out; the columns exist.
                    unsafe {
                        let tile = inner_tile::<V, A, B, H>(
                            rows(left, first, column),
                            rows(right, second, column),
                            width,
                        );
                        let target = output.as_mut_ptr().add(first * stride + second);
                        let (height, across) = (left.len() - first, right.len() - second);
                        // Of a whole tile the compiler knows the size: nothing is compared.
                        if height >= A && across >= B {
                            subtract(tile, target, stride, A, B);
                        } else {
                            subtract(tile, target, stride, height, across);
                        }
                    }
                }
            }
        }
    }
}

/// Subtracts the sums of the lanes of a tile from as many elements of a matrix, as far as it has rows and columns.
///
/// # Safety
/// `target` is valid for reading and writing them, `stride` elements from row to row.
#[inline(always)]
unsafe fn subtract<V: Vector, const A: usize, const B: usize>(
    tile: [[V; B]; A],
    target: *mut V::Element,
    stride: usize,
    height: usize,
    across: usize,
) {
    for first in (0..A * B).step_by(4) {
        let place = |number: usize| {
            let pair = (first + number).min(A * B - 1);
            (pair / B, pair % B)
        };
        let sums = V::lane_sums(core::array::from_fn(|number| {
            let (a, b) = place(number);
            tile[a][b]
        }));
        for (number, sum) in sums.into_iter().enumerate() {
            let (a, b) = place(number);
            if first + number < A * B && a < height && b < across {
                // SAFETY: the caller's promise.
                unsafe {
                    let target = target.add(a * stride + b);
                    *target = *target - sum;
                }
            }
        }
    }
}

/// Where `N` rows from number `first` on have this column; the last row in place of those that don't exist.
///
/// # Safety
/// There is a row `first`, and the rows have more columns.
#[inline(always)]
unsafe fn rows<T, const N: usize>(rows: &[&[T]], first: usize, column: usize) -> [*const T; N] {
    // SAFETY: the number is at most that of the last row, which exists.
    core::array::from_fn(|row| unsafe {
        rows.get_unchecked((first + row).min(rows.len() - 1)).as_ptr().add(column)
    })
}

/// The sums of the lanes of each pair of rows, over so many columns; the halves of a block already added up.
///
/// # Safety
/// The CPU has `V`'s instruction set, and the pointers are valid for reading so many elements.
#[inline(always)]
unsafe fn inner_tile<V: Vector, const A: usize, const B: usize, const H: usize>(
    left: [*const V::Element; A],
    right: [*const V::Element; B],
    columns: usize,
) -> [[V; B]; A] {
    let lanes = V::Element::BLOCK_LANES;
    // SAFETY: whole blocks of lanes lie within the columns, and of the last one only those are read that do.
    unsafe {
        let mut sums = [[[V::broadcast(&V::Element::ZERO); H]; B]; A];
        let whole = columns / lanes * lanes;
        let mut column = 0;
        while column < whole {
            inner_step::<V, A, B, H>(
                left.map(|row| row.add(column)),
                right.map(|row| row.add(column)),
                &mut sums,
                |row, half| V::load(row.add(half * V::LANES)),
            );
            column += lanes;
        }
        if whole < columns {
            inner_step::<V, A, B, H>(
                left.map(|row| row.add(whole)),
                right.map(|row| row.add(whole)),
                &mut sums,
                |row, half| {
                    let rest = (columns - whole).saturating_sub(half * V::LANES).min(V::LANES);
                    V::load_first(row.wrapping_add(half * V::LANES), rest)
                },
            );
        }
        sums.map(|row| {
            row.map(|halves| halves[1..].iter().fold(halves[0], |sum, &half| sum.add(half)))
        })
    }
}

/// Adds the products of a block of lanes, whose registers `load` finds in a row by their numbers.
#[inline(always)]
fn inner_step<V: Vector, const A: usize, const B: usize, const H: usize>(
    left: [*const V::Element; A],
    right: [*const V::Element; B],
    sums: &mut [[[V; H]; B]; A],
    load: impl Fn(*const V::Element, usize) -> V,
) {
    for half in 0..H {
        let values: [V; B] = core::array::from_fn(|b| load(right[b], half));
        for (&row, sums) in left.iter().zip(&mut *sums) {
            let value = load(row, half);
            for (sums, &other) in sums.iter_mut().zip(&values) {
                sums[half] = value.mul_add(other, sums[half]);
            }
        }
    }
}

/// Writes the sum of each coefficient times its row. `W` registers of columns are in flight.
///
/// # Safety
/// The CPU has `V`'s instruction set; there are as many rows as coefficients, each as long as `output`.
#[inline(always)]
pub(crate) unsafe fn combine<V: Vector, const W: usize>(
    coefficients: &[V::Element],
    rows: &[&[V::Element]],
    output: &mut [V::Element],
) {
    let columns = output.len();
    // SAFETY: there are enough columns for a run, or only those are read that there are.
    unsafe {
        if columns >= W * V::LANES {
            combine_runs::<V, W>(coefficients, rows, output);
        } else if columns >= NARROW * V::LANES {
            combine_runs::<V, NARROW>(coefficients, rows, output);
        } else if columns >= V::LANES {
            combine_runs::<V, 1>(coefficients, rows, output);
        } else if columns > 0 {
            let mut sums = V::broadcast(&V::Element::ZERO);
            for (coefficient, row) in coefficients.iter().zip(rows) {
                let values = V::load_first(row.as_ptr(), columns);
                sums = V::broadcast(coefficient).mul_add(values, sums);
            }
            let mut lanes = [V::Element::ZERO; MOST_LANES];
            sums.store(lanes.as_mut_ptr());
            output.copy_from_slice(&lanes[..columns]);
        }
    }
}

/// As [`combine`], in runs of exactly `W` registers: one that would end behind the last column begins earlier, and finds
/// the same once more.
///
/// # Safety
/// As for [`combine`]; there are enough columns for a run.
#[inline(always)]
unsafe fn combine_runs<V: Vector, const W: usize>(
    coefficients: &[V::Element],
    rows: &[&[V::Element]],
    output: &mut [V::Element],
) {
    let last = output.len() - W * V::LANES;
    for column in (0..output.len()).step_by(W * V::LANES) {
        // SAFETY: the run ends with the last column or before.
        unsafe { combine_run::<V, W>(coefficients, rows, output, column.min(last)) };
    }
}

/// As [`combine`], for `W` registers of columns from `first` on.
///
/// # Safety
/// As for [`combine`]; the columns exist.
#[inline(always)]
unsafe fn combine_run<V: Vector, const W: usize>(
    coefficients: &[V::Element],
    rows: &[&[V::Element]],
    output: &mut [V::Element],
    first: usize,
) {
    // SAFETY: the caller's promises.
    unsafe {
        let mut sums = [V::broadcast(&V::Element::ZERO); W];
        for (coefficient, row) in coefficients.iter().zip(rows) {
            let coefficient = V::broadcast(coefficient);
            let values = row.as_ptr().add(first);
            for (number, sum) in sums.iter_mut().enumerate() {
                *sum = coefficient.mul_add(V::load(values.add(number * V::LANES)), *sum);
            }
        }
        for (number, sum) in sums.into_iter().enumerate() {
            sum.store(output.as_mut_ptr().add(first + number * V::LANES));
        }
    }
}

/// Adds the outer product of each row of `left` with that of `right` to `sums`, a matrix of `columns` by `columns`, as
/// far as it lies on the diagonal or below; what is above may change. Tiles are of `Q` columns of `left` by `W`
/// registers.
///
/// # Safety
/// The CPU has `V`'s instruction set; `columns` is a whole number of blocks of lanes; `left` and `right` are as many
/// whole rows of so many, and `sums` is a square of them.
#[inline(always)]
pub(crate) unsafe fn outer<V: Vector, const Q: usize, const W: usize>(
    left: &[V::Element],
    right: &[V::Element],
    columns: usize,
    sums: &mut [V::Element],
) {
    const { assert!(V::Element::BLOCK_LANES.is_multiple_of(Q)) };
    for first in (0..columns).step_by(Q) {
        let vectors = (first + Q).div_ceil(V::LANES);
        let mut vector = 0;
        // SAFETY: the tile's rows and lanes lie within the columns.
        unsafe {
            while vector + W <= vectors {
                outer_tile::<V, Q, W>(left, right, columns, sums, first, vector * V::LANES);
                vector += W;
            }
            while vector < vectors {
                outer_tile::<V, Q, 1>(left, right, columns, sums, first, vector * V::LANES);
                vector += 1;
            }
        }
    }
}

/// As [`outer`], for `Q` rows of the sums from `first` on and `W` registers from column `column` on.
///
/// # Safety
/// As for [`outer`]; these rows and columns exist.
#[inline(always)]
unsafe fn outer_tile<V: Vector, const Q: usize, const W: usize>(
    left: &[V::Element],
    right: &[V::Element],
    columns: usize,
    sums: &mut [V::Element],
    first: usize,
    column: usize,
) {
    // SAFETY: the caller's promises.
    unsafe {
        let target = sums.as_mut_ptr().add(first * columns + column);
        let mut tile: [[V; W]; Q] = core::array::from_fn(|row| {
            core::array::from_fn(|w| V::load(target.add(row * columns + w * V::LANES)))
        });
        let (mut x, mut y) = (left.as_ptr().add(first), right.as_ptr().add(column));
        for _ in 0..left.len() / columns {
            let values: [V; W] = core::array::from_fn(|w| V::load(y.add(w * V::LANES)));
            for (row, sums) in tile.iter_mut().enumerate() {
                let factor = V::broadcast(x.add(row));
                for (sum, &value) in sums.iter_mut().zip(&values) {
                    *sum = factor.mul_add(value, *sum);
                }
            }
            (x, y) = (x.wrapping_add(columns), y.wrapping_add(columns));
        }
        for (row, values) in tile.into_iter().enumerate() {
            for (w, value) in values.into_iter().enumerate() {
                value.store(target.add(row * columns + w * V::LANES));
            }
        }
    }
}

//! Cholesky factors of many small matrices, one in each lane, and the solutions of the systems that they
//! make.
//!
//! ```text
//! l_ij = (a_ij - sum over c < j of l_ic l_jc) r_j    j < i
//! r_j  = 1 / sqrt(a_jj - sum over c < j of l_jc^2)   kept on the diagonal in place of l_jj
//! ```
//!
//! Whatever the order of the entries, each loses its products one by one in ascending order of c, so that the
//! factor doesn't depend on the size of the tiles:
//!
//! ```text
//! for each panel of C columns:
//!     the next C rows: a tile, whose entries stay in registers and lose the products of all columns before
//!         the panel, then those of the panel's own columns
//!     the next triangle on the diagonal loses the products of all columns before it
//!     for each R of the other rows: a column of that triangle is finished, a tile
//! ```
//!
//! A root and a reciprocal take as long as sixty multiply-adds, and each column of a triangle waits for those of
//! the last. So a triangle is finished between the tiles of the panel before it, which wait for none of it.

use core::hint::black_box;

use crate::element::Element;
use crate::layout::TriangleShape;
use crate::vector::Vector;

/// The entries of one vector of matrices: the first of them.
#[derive(Clone, Copy)]
struct Entries<T>(*mut T);

impl<T: Element> Entries<T> {
    /// The first entry of each of `R` rows; the others of a row follow, each [`Element::BLOCK_LANES`] elements
    /// further.
    ///
    /// # Safety
    /// The rows exist.
    #[inline(always)]
    unsafe fn rows<const R: usize>(self, first: usize) -> [*mut T; R] {
        // Not `TriangleShape::entry`, which takes its time to rule out overflow: what exists doesn't overflow.
        let mut entry = first * (first + 1) / 2;
        core::array::from_fn(|row| {
            // SAFETY: the caller's promise.
            let pointer = unsafe { self.0.add(entry * T::BLOCK_LANES) };
            entry += first + row + 1;
            pointer
        })
    }
}

/// The vector of a column of a row, or of a row of values.
///
/// # Safety
/// The CPU has `V`'s instruction set, and the vector exists.
#[inline(always)]
unsafe fn load<V: Vector>(row: *const V::Element, column: usize) -> V {
    // SAFETY: the caller's promise.
    unsafe { V::load(row.add(column * V::Element::BLOCK_LANES)) }
}

/// Writes what [`load`] reads.
///
/// # Safety
/// The vector exists.
#[inline(always)]
unsafe fn store<V: Vector>(row: *mut V::Element, column: usize, value: V) {
    // SAFETY: the caller's promise.
    unsafe { value.store(row.add(column * V::Element::BLOCK_LANES)) };
}

/// Factors the matrices in place; returns the number of pivots that were replaced by their floors. Panels have
/// `C` columns, tiles `R` rows.
///
/// # Safety
/// The CPU has `V`'s instruction set; `matrices` is a block of `shape`; `floors` has a row of lanes for each
/// row.
#[inline(always)]
pub(crate) unsafe fn factor<V: Vector, const R: usize, const C: usize>(
    shape: TriangleShape,
    matrices: &mut [V::Element],
    floors: &[V::Element],
) -> usize {
    const { assert!(R <= 4 && C <= 4) };
    const { assert!(V::Element::BLOCK_LANES.is_multiple_of(V::LANES)) };
    if shape.order == 0 {
        return 0;
    }
    let mut raised = 0;
    for lane in (0..V::Element::BLOCK_LANES).step_by(V::LANES) {
        // SAFETY: the caller's promises; the vector of lanes from `lane` on lies in the first row of lanes of
        // both, which exists, and in every other.
        raised += unsafe {
            let entries = Entries(matrices.as_mut_ptr().add(lane));
            factor_vector::<V, R, C>(entries, shape.order, floors.as_ptr().add(lane))
        };
    }
    raised
}

/// As [`factor`], for one vector of matrices.
///
/// # Safety
/// As for [`factor`]: there are entries and floors for `order` rows.
#[inline(always)]
unsafe fn factor_vector<V: Vector, const R: usize, const C: usize>(
    entries: Entries<V::Element>,
    order: usize,
    floors: *const V::Element,
) -> usize {
    // SAFETY: every triangle and tile ends with row `order` or before: the whole ones by the conditions, the
    // last ones since they take what is left.
    unsafe {
        if order < C {
            return last_triangle::<V, C>(entries, 0, order, floors);
        }
        let mut raised = triangle::<V, C>(entries, 0, floors);
        let mut panel = 0;
        while panel + C < order {
            let next = panel + C;
            let whole = next + C <= order;
            // The row of the next tile, and the column of the next triangle that isn't finished.
            let (mut row, mut column) = (next, C);
            if whole {
                tile::<V, C, C>(entries, panel, next);
                reduce_triangle::<V, C>(entries, next);
                (row, column) = (next + C, 0);
            }
            while row < order || column < C {
                if column < C {
                    raised += finish_column::<V, C>(entries, next, column, floors);
                    column += 1;
                }
                if row < order {
                    tile_of_rows::<V, R, C>(entries, panel, row, order - row);
                    row += R;
                }
            }
            if !whole {
                raised += last_triangle::<V, C>(entries, next, order - next, floors);
            }
            panel = next;
        }
        raised
    }
}

/// Computes the entries of `R` rows, from row `first` on, in the `C` columns from `panel` on.
///
/// # Safety
/// The CPU has `V`'s instruction set; the rows exist and are below the panel, whose triangle is factored;
/// the columns before the panel are, in the rows of both.
#[inline(always)]
unsafe fn tile<V: Vector, const R: usize, const C: usize>(
    entries: Entries<V::Element>,
    panel: usize,
    first: usize,
) {
    // SAFETY: a row below the panel has its columns and those before; the row of a column of the panel has
    // those up to its own.
    unsafe {
        let own = entries.rows::<R>(first);
        // A number that the compiler doesn't know to be the same for all tiles of a panel: it would keep the
        // addresses on the stack and read them in the loop.
        let others = entries.rows::<C>(black_box(panel));
        let mut sums: [[V; C]; R] = core::array::from_fn(|row| {
            core::array::from_fn(|column| load(own[row], panel + column))
        });
        for c in 0..panel {
            let factors: [V; C] = core::array::from_fn(|column| load(others[column], c));
            for row in 0..R {
                let value = load::<V>(own[row], c);
                for column in 0..C {
                    sums[row][column] = value.mul_sub_from(factors[column], sums[row][column]);
                }
            }
        }
        for column in 0..C {
            for c in 0..column {
                let factor = load::<V>(others[column], panel + c);
                for sums in &mut sums {
                    sums[column] = sums[c].mul_sub_from(factor, sums[column]);
                }
            }
            let reciprocal = load::<V>(others[column], panel + column);
            for row in 0..R {
                sums[row][column] = sums[row][column].mul(reciprocal);
                store(own[row], panel + column, sums[row][column]);
            }
        }
    }
}

/// As [`tile`], for the first `R` of so many `rows`, or for all of them if they are fewer.
///
/// # Safety
/// As for [`tile`].
#[inline(always)]
unsafe fn tile_of_rows<V: Vector, const R: usize, const C: usize>(
    entries: Entries<V::Element>,
    panel: usize,
    first: usize,
    rows: usize,
) {
    // SAFETY: the caller's promises; where fewer than `R` rows are taken, there are as many.
    unsafe {
        match rows {
            0 => {}
            1 if R > 1 => tile::<V, 1, C>(entries, panel, first),
            2 if R > 2 => tile::<V, 2, C>(entries, panel, first),
            3 if R > 3 => tile::<V, 3, C>(entries, panel, first),
            _ => tile::<V, R, C>(entries, panel, first),
        }
    }
}

/// The lower triangle of the `C` rows from `first` on, in the columns from `first` on. What the array holds above
/// its diagonal is never read.
///
/// # Safety
/// The CPU has `V`'s instruction set, and the rows exist.
#[inline(always)]
unsafe fn load_triangle<V: Vector, const C: usize>(
    rows: [*mut V::Element; C],
    first: usize,
) -> [[V; C]; C] {
    core::array::from_fn(|row| {
        core::array::from_fn(|column| {
            let column = if column < row { column } else { row };
            // SAFETY: the caller's promise; the column is the row's own or one before.
            unsafe { load(rows[row], first + column) }
        })
    })
}

/// As [`load_triangle`], less the products of all columns before `first`.
///
/// # Safety
/// As for [`load_triangle`]; the columns before `first` are factored in the rows.
#[inline(always)]
unsafe fn reduced_triangle<V: Vector, const C: usize>(
    rows: [*mut V::Element; C],
    first: usize,
) -> [[V; C]; C] {
    // SAFETY: the caller's promises.
    unsafe {
        let mut sums = load_triangle::<V, C>(rows, first);
        for c in 0..first {
            let values: [V; C] = core::array::from_fn(|row| load(rows[row], c));
            for row in 0..C {
                for column in 0..=row {
                    sums[row][column] = values[row].mul_sub_from(values[column], sums[row][column]);
                }
            }
        }
        sums
    }
}

/// Finishes column `c` of a triangle: its pivot, the entries below, and their products, which the columns after
/// it lose. Writes the column; returns the number of pivots that were raised.
///
/// # Safety
/// As for [`load_triangle`]; `sums` have lost the products of all columns before, and `floors` has the rows.
#[inline(always)]
unsafe fn pivot<V: Vector, const C: usize>(
    rows: [*mut V::Element; C],
    first: usize,
    c: usize,
    floors: *const V::Element,
    sums: &mut [[V; C]; C],
) -> usize {
    // SAFETY: the caller's promises; the entries are on the diagonal and below.
    unsafe {
        let floor = load::<V>(floors, first + c);
        let pivot = sums[c][c];
        let raised = floor.not_less_than(pivot).count_ones() as usize;
        // In this order of operands a NaN gives way to the floor.
        let root = pivot.max(floor).sqrt();
        let reciprocal = root.splat(V::Element::ONE).div(root);
        store(rows[c], first + c, reciprocal);
        for row in c + 1..C {
            sums[row][c] = sums[row][c].mul(reciprocal);
            store(rows[row], first + c, sums[row][c]);
            for column in c + 1..=row {
                sums[row][column] = sums[row][c].mul_sub_from(sums[column][c], sums[row][column]);
            }
        }
        raised
    }
}

/// Factors the triangle of the `C` rows and columns from `first` on; returns the number of raised pivots.
///
/// # Safety
/// As for [`reduced_triangle`], of rows that exist; `floors` has them.
#[inline(always)]
unsafe fn triangle<V: Vector, const C: usize>(
    entries: Entries<V::Element>,
    first: usize,
    floors: *const V::Element,
) -> usize {
    // SAFETY: the caller's promises.
    unsafe {
        let rows = entries.rows::<C>(first);
        let mut sums = reduced_triangle::<V, C>(rows, first);
        let mut raised = 0;
        for c in 0..C {
            raised += pivot(rows, first, c, floors, &mut sums);
        }
        raised
    }
}

/// As [`triangle`], for the last `rows`, fewer than `C`.
///
/// # Safety
/// As for [`triangle`].
#[inline(always)]
unsafe fn last_triangle<V: Vector, const C: usize>(
    entries: Entries<V::Element>,
    first: usize,
    rows: usize,
    floors: *const V::Element,
) -> usize {
    // SAFETY: the caller's promises.
    unsafe {
        match rows {
            1 if C > 1 => triangle::<V, 1>(entries, first, floors),
            2 if C > 2 => triangle::<V, 2>(entries, first, floors),
            3 if C > 3 => triangle::<V, 3>(entries, first, floors),
            _ => 0,
        }
    }
}

/// The first part of [`triangle`], of which [`finish_column`] is the rest: takes the products of all columns
/// before.
///
/// # Safety
/// As for [`triangle`].
#[inline(always)]
unsafe fn reduce_triangle<V: Vector, const C: usize>(entries: Entries<V::Element>, first: usize) {
    // SAFETY: the caller's promises.
    unsafe {
        let rows = entries.rows::<C>(first);
        store_triangle(rows, first, 0, &reduced_triangle::<V, C>(rows, first));
    }
}

/// Finishes column `c` of a triangle in place, after those before it; returns the number of raised pivots. Each
/// column has its own code, in which the sums are registers.
///
/// # Safety
/// As for [`triangle`].
#[inline(always)]
unsafe fn finish_column<V: Vector, const C: usize>(
    entries: Entries<V::Element>,
    first: usize,
    c: usize,
    floors: *const V::Element,
) -> usize {
    // SAFETY: the caller's promises.
    unsafe {
        match c {
            0 => finish::<V, C, 0>(entries, first, floors),
            1 if C > 1 => finish::<V, C, 1>(entries, first, floors),
            2 if C > 2 => finish::<V, C, 2>(entries, first, floors),
            3 if C > 3 => finish::<V, C, 3>(entries, first, floors),
            _ => 0,
        }
    }
}

/// As [`finish_column`], for column `COLUMN`.
///
/// # Safety
/// As for [`triangle`].
#[inline(always)]
unsafe fn finish<V: Vector, const C: usize, const COLUMN: usize>(
    entries: Entries<V::Element>,
    first: usize,
    floors: *const V::Element,
) -> usize {
    // SAFETY: the caller's promises.
    unsafe {
        let rows = entries.rows::<C>(first);
        let mut sums = load_triangle::<V, C>(rows, first);
        let raised = pivot(rows, first, COLUMN, floors, &mut sums);
        store_triangle(rows, first, COLUMN + 1, &sums);
        raised
    }
}

/// Writes the columns of a triangle from column `c` on.
///
/// # Safety
/// As for [`load_triangle`].
#[inline(always)]
unsafe fn store_triangle<V: Vector, const C: usize>(
    rows: [*mut V::Element; C],
    first: usize,
    c: usize,
    sums: &[[V; C]; C],
) {
    for row in c..C {
        for (column, &sum) in sums[row].iter().enumerate().take(row + 1).skip(c) {
            // SAFETY: the caller's promise; the column is the row's own or one before.
            unsafe { store(rows[row], first + column, sum) };
        }
    }
}

/// Replaces the values of each lane by the solution x of L x = values. `R` rows are solved together: as many
/// sums in flight as hide the latency of a multiply-add.
///
/// # Safety
/// The CPU has `V`'s instruction set; `factors` is a block of `shape`; `values` has a row of lanes for each
/// row.
#[inline(always)]
pub(crate) unsafe fn solve_lower<V: Vector, const R: usize>(
    shape: TriangleShape,
    factors: &[V::Element],
    values: &mut [V::Element],
) {
    if shape.order == 0 {
        return;
    }
    for lane in (0..V::Element::BLOCK_LANES).step_by(V::LANES) {
        // SAFETY: the caller's promises, as in `factor`; the rows from `row` on are as many as are solved.
        unsafe {
            let entries = Entries(factors.as_ptr().add(lane).cast_mut());
            let values = values.as_mut_ptr().add(lane);
            let mut row = 0;
            while row < shape.order {
                let rest = shape.order - row;
                row += match rest {
                    _ if rest >= R => lower_rows::<V, R>(entries, row, values),
                    4.. if R > 4 => lower_rows::<V, 4>(entries, row, values),
                    2.. if R > 2 => lower_rows::<V, 2>(entries, row, values),
                    _ => lower_rows::<V, 1>(entries, row, values),
                };
            }
        }
    }
}

/// Solves the `R` rows from `first` on, after those before; returns `R`. Reads the entries only.
///
/// # Safety
/// The CPU has `V`'s instruction set; the rows exist, in the entries and in the values.
#[inline(always)]
unsafe fn lower_rows<V: Vector, const R: usize>(
    entries: Entries<V::Element>,
    first: usize,
    values: *mut V::Element,
) -> usize {
    // SAFETY: the caller's promises; a row has the columns up to its own.
    unsafe {
        let rows = entries.rows::<R>(first);
        let mut sums: [V; R] = core::array::from_fn(|row| load(values, first + row));
        for c in 0..first {
            let solved = load::<V>(values, c);
            for row in 0..R {
                sums[row] = load::<V>(rows[row], c).mul_sub_from(solved, sums[row]);
            }
        }
        for c in 0..R {
            sums[c] = sums[c].mul(load(rows[c], first + c));
            store(values, first + c, sums[c]);
            for row in c + 1..R {
                sums[row] = load::<V>(rows[row], first + c).mul_sub_from(sums[c], sums[row]);
            }
        }
    }
    R
}

/// Replaces the values of each lane by the solution x of L^T x = values, from the last row up; each row loses its
/// products in that order. `R` rows are solved together, as in [`solve_lower`].
///
/// # Safety
/// As for [`solve_lower`].
#[inline(always)]
pub(crate) unsafe fn solve_upper<V: Vector, const R: usize>(
    shape: TriangleShape,
    factors: &[V::Element],
    values: &mut [V::Element],
) {
    if shape.order == 0 {
        return;
    }
    for lane in (0..V::Element::BLOCK_LANES).step_by(V::LANES) {
        // SAFETY: as in `solve_lower`; the rows before `end` are as many as are solved.
        unsafe {
            let entries = Entries(factors.as_ptr().add(lane).cast_mut());
            let values = values.as_mut_ptr().add(lane);
            let order = shape.order;
            let mut end = order;
            while end > 0 {
                end -= match end {
                    _ if end >= R => upper_rows::<V, R>(entries, end, order, values),
                    4.. if R > 4 => upper_rows::<V, 4>(entries, end, order, values),
                    2.. if R > 2 => upper_rows::<V, 2>(entries, end, order, values),
                    _ => upper_rows::<V, 1>(entries, end, order, values),
                };
            }
        }
    }
}

/// Solves the `R` rows before `end`, after those from `end` on, of which there are `order` in all; returns `R`.
/// Reads the entries only.
///
/// # Safety
/// As for [`lower_rows`]; `R <= end <= order`.
#[inline(always)]
unsafe fn upper_rows<V: Vector, const R: usize>(
    entries: Entries<V::Element>,
    end: usize,
    order: usize,
    values: *mut V::Element,
) -> usize {
    let first = end - R;
    // SAFETY: the caller's promises; the rows from `end` on have the columns before.
    unsafe {
        let mut sums: [V; R] = core::array::from_fn(|row| load(values, first + row));
        for c in (end..order).rev() {
            let solved = load::<V>(values, c);
            let [row] = entries.rows::<1>(c);
            for (column, sum) in sums.iter_mut().enumerate() {
                *sum = load::<V>(row, first + column).mul_sub_from(solved, *sum);
            }
        }
        let rows = entries.rows::<R>(first);
        for c in (0..R).rev() {
            sums[c] = sums[c].mul(load(rows[c], first + c));
            store(values, first + c, sums[c]);
            for column in 0..c {
                sums[column] =
                    load::<V>(rows[c], first + column).mul_sub_from(sums[c], sums[column]);
            }
        }
    }
    R
}

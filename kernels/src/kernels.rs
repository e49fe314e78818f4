//! The safe interface: the entry points of one instruction set, with every shape checked.

use alloc::vec::Vec;

use crate::algorithm::annulus::BoundForm;
use crate::algorithm::covariance::CovarianceFamily;
use crate::algorithm::interpolation::{PROJECTION_LANES, Set};
use crate::algorithm::residual::Operands;
use crate::arch::{Entries, Reduce, Solve, entries};
use crate::candidates::Candidates;
use crate::element::Element;
use crate::isa::{Isa, IsaError};
use crate::layout::{
    AnnulusRow, Blocks, InterpolationShape, Panel, ResidualShape, ShapeError, TriangleShape,
    expect, expect_all, expect_rows,
};

/// The kernels of one instruction set for `f32` or `f64`.
///
/// A value exists only if the CPU has the instruction set, which makes calling its kernels safe.
///
/// ```
/// use rhotree_kernels::{CovarianceFamily, Isa, Kernels};
///
/// for isa in Isa::ALL {
///     let Ok(kernels) = Kernels::<f64>::new(isa) else {
///         continue; // this CPU lacks it
///     };
///     let mut squared_distances = [0.0, 2.0];
///     kernels.covariance(CovarianceFamily::Rbf, &mut squared_distances);
///     assert_eq!(squared_distances[0], 1.0);
/// }
/// ```
pub struct Kernels<T: Element> {
    isa: Isa,
    entries: &'static Entries<T>,
}

impl<T: Element> Clone for Kernels<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Element> Copy for Kernels<T> {}

impl<T: Element> core::fmt::Debug for Kernels<T> {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "Kernels<{}>({})", T::NAME, self.isa)
    }
}

impl<T: Element> Kernels<T> {
    /// The kernels of `isa`.
    ///
    /// # Errors
    /// [`IsaError::Unavailable`] when the CPU lacks a feature that `isa` needs.
    pub fn new(isa: Isa) -> Result<Self, IsaError> {
        isa.require().map(|isa| Self { isa, entries: entries(isa) })
    }

    /// The kernels of the same instruction set for another element type.
    #[must_use]
    pub fn with_element<U: Element>(&self) -> Kernels<U> {
        Kernels { isa: self.isa, entries: entries(self.isa) }
    }

    /// The instruction set.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.isa
    }

    /// Replaces each value by its exponential, within one unit in the last place (1.25 for the
    /// portable kernels on a CPU without FMA); exact at 0 and the infinities, correct for denormal
    /// results.
    pub fn exp(&self, values: &mut [T]) {
        // SAFETY: the CPU has the instruction set.
        unsafe { (self.entries.exp)(values) }
    }

    /// Replaces each squared scaled distance r^2 by the covariance kappa(r) of unit variance.
    pub fn covariance(&self, covariance: CovarianceFamily, values: &mut [T]) {
        // SAFETY: the CPU has the instruction set.
        unsafe { (self.entries.covariance)(covariance, values) }
    }

    /// Replaces each squared scaled distance r^2 by the slope -kappa'(r) / r of the covariance, by which the
    /// derivative of kappa along a coordinate is the slope times the negated scaled difference:
    ///
    /// ```text
    /// RBF         exp(-r^2 / 2)
    /// Matern 1/2  exp(-r) / r, and 0 at r = 0
    /// Matern 3/2  3 exp(-sqrt(3) r)
    /// Matern 5/2  5/3 (1 + sqrt(5) r) exp(-sqrt(5) r)
    /// ```
    ///
    /// The slope of Matern 1/2 grows without bound towards r = 0; its product with a squared difference of
    /// coordinates, which is at most r^2, goes to 0 there. An infinite r^2 gives 0, and NaN passes through.
    ///
    /// ```
    /// use rhotree_kernels::{CovarianceFamily, Isa, Kernels};
    ///
    /// let kernels = Kernels::<f64>::new(Isa::select()?)?;
    /// let mut values = [0.0, 4.0];
    /// kernels.covariance_slope(CovarianceFamily::Matern12, &mut values);
    /// assert_eq!(values[0], 0.0);
    /// assert!((values[1] - (-2.0_f64).exp() / 2.0).abs() < 1e-16);
    /// # Ok::<(), rhotree_kernels::IsaError>(())
    /// ```
    pub fn covariance_slope(&self, covariance: CovarianceFamily, values: &mut [T]) {
        // SAFETY: the CPU has the instruction set.
        unsafe { (self.entries.covariance_slope)(covariance, values) }
    }

    /// Writes the squared distance of `query` from each lane of `blocks`, over the rows
    /// `first_row .. first_row + query.len()`.
    ///
    /// # Errors
    /// When the rows don't exist or `output` hasn't one element per lane.
    pub fn squared_distances(
        &self,
        query: &[T],
        blocks: Blocks<'_, T>,
        first_row: usize,
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        Self::reduce(self.entries.squared_distances, query, blocks, first_row, output)
    }

    /// Writes the dot product of `query` with each lane of `blocks`, over the rows
    /// `first_row .. first_row + query.len()`.
    ///
    /// # Errors
    /// When the rows don't exist or `output` hasn't one element per lane.
    pub fn dot_products(
        &self,
        query: &[T],
        blocks: Blocks<'_, T>,
        first_row: usize,
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        Self::reduce(self.entries.dot_products, query, blocks, first_row, output)
    }

    fn reduce(
        entry: Reduce<T>,
        query: &[T],
        blocks: Blocks<'_, T>,
        first_row: usize,
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        let rows = blocks.rows();
        let Some(rest) = rows.checked_sub(first_row) else {
            return Err(ShapeError { argument: "first_row", actual: first_row, expected: rows });
        };
        if query.len() > rest {
            return Err(ShapeError { argument: "query", actual: query.len(), expected: rest });
        }
        expect("output", output.len(), blocks.points())?;
        // SAFETY: the CPU has the instruction set, the rows exist and the output fits.
        unsafe { entry(query, blocks.data(), rows, first_row, output) };
        Ok(())
    }

    /// Offers every point of `blocks` to the candidates of each query of `panel`: the residual tile
    /// fused with the selection. `ids` holds the id of each lane, `u32::MAX` for padding.
    ///
    /// # Errors
    /// When panel, blocks and shape disagree about the rows, `ids` hasn't one element per lane, or
    /// `candidates` one per query.
    pub fn select_neighbors(
        &self,
        covariance: CovarianceFamily,
        shape: ResidualShape,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        ids: &[u32],
        candidates: &mut [Candidates<T>],
    ) -> Result<(), ShapeError> {
        expect("ids", ids.len(), blocks.points())?;
        expect("candidates", candidates.len(), panel.queries())?;
        let operands = Self::operands(covariance, shape, panel, blocks)?;
        let mut first = 0;
        while first < blocks.len() {
            candidates.iter_mut().for_each(Candidates::make_room);
            let rest = blocks.slice(first..blocks.len());
            let operands = Operands { blocks: rest.data(), ..operands };
            let ids = &ids[first * T::BLOCK_LANES..];
            // SAFETY: the CPU has the instruction set, the shapes agree and no candidates are full.
            first += unsafe { (self.entries.residual_select)(operands, ids, candidates) };
        }
        Ok(())
    }

    /// Writes |rho| of each query of `panel` with each lane of `blocks`, query by query; NaN for
    /// padding lanes.
    ///
    /// # Errors
    /// When panel, blocks and shape disagree about the rows, or `output` hasn't one element per query
    /// and lane.
    pub fn residual_correlations(
        &self,
        covariance: CovarianceFamily,
        shape: ResidualShape,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("output", output.len(), panel.queries() * blocks.points())?;
        let operands = Self::operands(covariance, shape, panel, blocks)?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { (self.entries.residual_store)(operands, output) };
        Ok(())
    }

    /// Writes rho, with its sign and not cut off at 1, of each query of `panel` with each lane of
    /// `blocks`, query by query; NaN for padding lanes.
    ///
    /// ```
    /// use rhotree_kernels::layout::{Blocks, Panel, PANEL_QUERIES, ResidualShape};
    /// use rhotree_kernels::{CovarianceFamily, Isa, Kernels};
    ///
    /// // A scale of 1, no coordinate and one column of w, the same for all: rho = 1 - 1.5 * 1.5.
    /// let shape = ResidualShape { dimensions: 0, columns: 1 };
    /// let panel = [[1.0; PANEL_QUERIES], [1.5; PANEL_QUERIES]].concat();
    /// let points = [[1.0; 8], [1.5; 8]].concat();
    /// let (panel, points) = (Panel::new(&panel, 1)?, Blocks::new(&points, shape.rows())?);
    ///
    /// let kernels = Kernels::<f64>::new(Isa::select()?)?;
    /// let mut output = [0.0; 8];
    /// kernels.signed_correlations(CovarianceFamily::Rbf, shape, panel, points, &mut output)?;
    /// assert_eq!(output, [-1.25; 8]);
    /// kernels.residual_correlations(CovarianceFamily::Rbf, shape, panel, points, &mut output)?;
    /// assert_eq!(output, [1.0; 8]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Kernels::residual_correlations`].
    pub fn signed_correlations(
        &self,
        covariance: CovarianceFamily,
        shape: ResidualShape,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("output", output.len(), panel.queries() * blocks.points())?;
        let operands = Self::operands(covariance, shape, panel, blocks)?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { (self.entries.residual_signed)(operands, output) };
        Ok(())
    }

    /// Both [`Kernels::select_neighbors`] and [`Kernels::residual_correlations`] in one pass.
    ///
    /// # Errors
    /// As for these two.
    #[allow(clippy::too_many_arguments)]
    pub fn select_and_store(
        &self,
        covariance: CovarianceFamily,
        shape: ResidualShape,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        ids: &[u32],
        candidates: &mut [Candidates<T>],
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        let lanes = blocks.points();
        expect("ids", ids.len(), lanes)?;
        expect("candidates", candidates.len(), panel.queries())?;
        expect("output", output.len(), panel.queries() * lanes)?;
        let operands = Self::operands(covariance, shape, panel, blocks)?;
        let mut first = 0;
        while first < blocks.len() && panel.queries() > 0 {
            candidates.iter_mut().for_each(Candidates::make_room);
            let rest = blocks.slice(first..blocks.len());
            let operands = Operands { blocks: rest.data(), ..operands };
            let lane = first * T::BLOCK_LANES;
            let (ids, output) = (&ids[lane..], &mut output[lane..]);
            // SAFETY: the CPU has the instruction set, the shapes agree and no candidates are full;
            // the last query's row of the output ends with the last lane.
            first += unsafe {
                (self.entries.residual_select_store)(operands, ids, candidates, lanes, output)
            };
        }
        Ok(())
    }

    /// Writes |rho| of one query with the points of some rows, to the last bit what
    /// [`Kernels::residual_correlations`] finds: for a few points here and there, whose values stand next to
    /// one another in the order of [`ResidualShape`]. `numbers` says which.
    ///
    /// # Errors
    /// When `query` and `rows` haven't the shape's rows, there is no row of some number, or `output` hasn't one
    /// element for each.
    pub fn row_correlations(
        &self,
        covariance: CovarianceFamily,
        shape: ResidualShape,
        query: &[T],
        rows: &[T],
        numbers: &[u32],
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("query", query.len(), shape.rows())?;
        expect("output", output.len(), numbers.len())?;
        expect_rows(rows.len(), shape.rows(), numbers)?;
        // SAFETY: the CPU has the instruction set, the shapes agree and the rows exist.
        unsafe {
            (self.entries.residual_rows)(covariance, shape, query, rows, numbers, output);
        }
        Ok(())
    }

    /// Writes an upper bound on the closeness of one query with every point of the set in each lane
    /// of `annuli`, from its `closeness` to the lane's pivot. The rows are those of [`AnnulusRow`],
    /// and `slack` is a bound on the rounding error of a closeness that is the query's share.
    ///
    /// # Errors
    /// When the rows aren't an annulus', or there isn't one closeness and one output for each lane.
    pub fn annulus_bounds(
        &self,
        form: BoundForm,
        closeness: &[T],
        annuli: Blocks<'_, T>,
        slack: T,
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("annulus rows", annuli.rows(), AnnulusRow::COUNT)?;
        expect("closeness", closeness.len(), annuli.points())?;
        expect("output", output.len(), annuli.points())?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { (self.entries.annulus_bounds)(form, closeness, annuli.data(), slack, output) };
        Ok(())
    }

    /// Writes upper bounds on the |rho| of the points of two sets, each known by its interpolation from
    /// pivots of its set: for each lane of `left` the greatest of its bounds with the lanes of `right`,
    /// and for each lane of `right` the greatest with those of `left`; zero where the other set is empty.
    ///
    /// The rows of the blocks are those of [`InterpolationShape`], and `correlations` has a row for each
    /// pivot of `left`, with an element for each pivot of `right`. With weights g, remainders e and the
    /// correlations R, the bound of a pair is |g_q R g_y| + e_q reach_y + reach_q e_y. A lane of zeros, as
    /// padding should be, raises no maximum. Where a value is NaN, the maxima are unspecified.
    ///
    /// The rounding of the bounds' own arithmetic is not in them. `projections` is memory to work in: it
    /// grows to what is needed, and what it holds matters neither before nor after.
    ///
    /// ```
    /// use rhotree_kernels::layout::{Blocks, InterpolationShape};
    /// use rhotree_kernels::{Isa, Kernels};
    ///
    /// // One pivot each, correlated by 0.5. On the left, a point that is 0.8 times its pivot and a
    /// // remainder of length 0.6; on the right, the pivot itself.
    /// let shape = InterpolationShape { pivots: 1 };
    /// let (mut left, mut right) = ([0.0; 3 * 8], [0.0; 3 * 8]);
    /// for (row, (q, y)) in [(0.8, 1.0), (0.6, 0.0), (0.8 + 0.3, 1.0)].into_iter().enumerate() {
    ///     (left[row * 8], right[row * 8]) = (q, y);
    /// }
    /// let blocks = |data| Blocks::new(data, shape.rows());
    /// let (mut left_maxima, mut right_maxima) = ([0.0_f64; 8], [0.0; 8]);
    ///
    /// Kernels::<f64>::new(Isa::select()?)?.interpolation_bounds(
    ///     &[0.5],
    ///     (shape, blocks(&left)?),
    ///     (shape, blocks(&right)?),
    ///     &mut Vec::new(),
    ///     &mut left_maxima,
    ///     &mut right_maxima,
    /// )?;
    /// assert!((left_maxima[0] - (0.8 * 0.5 + 0.6)).abs() < 1e-15);
    /// assert_eq!(right_maxima[0], left_maxima[0]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the rows of `left` or `right` aren't those of their shape, `correlations` hasn't one element
    /// for each pair of pivots, or `left_maxima` and `right_maxima` not one per lane.
    #[allow(clippy::too_many_arguments)]
    pub fn interpolation_bounds(
        &self,
        correlations: &[T],
        left: (InterpolationShape, Blocks<'_, T>),
        right: (InterpolationShape, Blocks<'_, T>),
        projections: &mut Vec<T>,
        left_maxima: &mut [T],
        right_maxima: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("left rows", left.1.rows(), left.0.rows())?;
        expect("right rows", right.1.rows(), right.0.rows())?;
        let pairs = left.0.pivots.saturating_mul(right.0.pivots);
        expect("correlations", correlations.len(), pairs)?;
        expect("left maxima", left_maxima.len(), left.1.points())?;
        expect("right maxima", right_maxima.len(), right.1.points())?;
        // An empty set can claim any number of rows; those of the others are in memory, so that no
        // product below overflows.
        if left.1.is_empty() || right.1.is_empty() {
            left_maxima.fill(T::ZERO);
            right_maxima.fill(T::ZERO);
            return Ok(());
        }
        let needed = right.0.pivots * PROJECTION_LANES;
        if projections.len() < needed {
            projections.resize(needed, T::ZERO);
        }
        // SAFETY: the CPU has the instruction set. The blocks are whole, by their own constructor, and
        // have their shapes' rows; correlations and maxima have the lengths that the entry point asks
        // for, as have the projections by now.
        unsafe {
            (self.entries.interpolation_bounds)(
                correlations,
                Set { shape: left.0, blocks: left.1.data() },
                Set { shape: right.0, blocks: right.1.data() },
                projections,
                left_maxima,
                right_maxima,
            );
        }
        Ok(())
    }

    /// Factors the matrix A = L L^T of each lane, in place: `matrices` is one block of [`TriangleShape`], which
    /// then holds L, but for its diagonal that of the reciprocals 1 / L_ii, by which all that follows
    /// multiplies.
    ///
    /// `floors` has a row of lanes for each row of the matrices. A pivot, which is what is left of A_ii and
    /// becomes L_ii^2, that is not above its floor is replaced by the floor, as if so much were added to A_ii;
    /// so is one that is NaN. With positive floors a finite A that isn't positive definite, and whose
    /// products don't overflow, has a finite factor; with floors of zero the reciprocal of a pivot that was
    /// raised is infinite. Returns the number of pivots that were raised, in all lanes.
    ///
    /// Every instruction set with fused multiply-adds gives the same bits: each entry loses its products in
    /// ascending order of columns, one rounding each, and is multiplied by the reciprocal.
    ///
    /// ```
    /// use rhotree_kernels::layout::TriangleShape;
    /// use rhotree_kernels::{Isa, Kernels};
    ///
    /// // In each lane [[4, 2], [2, 5]], whose factor is [[2, 0], [1, 2]].
    /// let shape = TriangleShape { order: 2 };
    /// let mut matrices = [[4.0; 8], [2.0; 8], [5.0; 8]].concat();
    /// let kernels = Kernels::<f64>::new(Isa::select()?)?;
    /// let raised = kernels.cholesky(shape, &mut matrices, &[1e-9; 16])?;
    /// assert_eq!((raised, &matrices), (0, &[[0.5; 8], [1.0; 8], [0.5; 8]].concat()));
    ///
    /// // A x = [8, 10] by way of L z = [8, 10].
    /// let mut values = [[8.0; 8], [10.0; 8]].concat();
    /// kernels.solve_lower(shape, &matrices, &mut values)?;
    /// assert_eq!(values, [[4.0; 8], [3.0; 8]].concat());
    /// kernels.solve_upper(shape, &matrices, &mut values)?;
    /// assert_eq!(values, [[1.25; 8], [1.5; 8]].concat());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When `matrices` isn't one block of the shape, or `floors` hasn't one element for each row and lane.
    pub fn cholesky(
        &self,
        shape: TriangleShape,
        matrices: &mut [T],
        floors: &[T],
    ) -> Result<usize, ShapeError> {
        expect("matrices", matrices.len(), shape.entries().saturating_mul(T::BLOCK_LANES))?;
        expect("floors", floors.len(), shape.order.saturating_mul(T::BLOCK_LANES))?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        Ok(unsafe { (self.entries.cholesky)(shape, matrices, floors) })
    }

    /// Replaces the `values` of each lane, a row of lanes for each row of the factors, by the solution x of
    /// L x = values, with the factors of [`Kernels::cholesky`].
    ///
    /// # Errors
    /// When `factors` isn't one block of the shape, or `values` hasn't one element for each row and lane.
    pub fn solve_lower(
        &self,
        shape: TriangleShape,
        factors: &[T],
        values: &mut [T],
    ) -> Result<(), ShapeError> {
        Self::solve(self.entries.solve_lower, shape, factors, values)
    }

    /// Replaces the `values` of each lane by the solution x of L^T x = values: after
    /// [`Kernels::solve_lower`], that of L L^T x = values.
    ///
    /// # Errors
    /// As for [`Kernels::solve_lower`].
    pub fn solve_upper(
        &self,
        shape: TriangleShape,
        factors: &[T],
        values: &mut [T],
    ) -> Result<(), ShapeError> {
        Self::solve(self.entries.solve_upper, shape, factors, values)
    }

    fn solve(
        entry: Solve<T>,
        shape: TriangleShape,
        factors: &[T],
        values: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("factors", factors.len(), shape.entries().saturating_mul(T::BLOCK_LANES))?;
        expect("values", values.len(), shape.order.saturating_mul(T::BLOCK_LANES))?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { entry(shape, factors, values) };
        Ok(())
    }

    /// Subtracts the inner products of the rows of `left` with those of `right` from `output`, which has `stride`
    /// elements for each row of `left`. Row number i of `left` meets the rows of `right` up to number `reach + i`: with
    /// the same rows on both sides and a reach of zero it is the lower triangle, with as many as there are on the right
    /// it is everything. What the output then holds for other pairs is unspecified.
    ///
    /// The rows are read where they are. Every instruction set with fused multiply-adds gives the same bits: a block's
    /// lanes of sums over the columns, which are added up in halves, for each 256 columns.
    ///
    /// ```
    /// use rhotree_kernels::{Isa, Kernels};
    ///
    /// let rows: [&[f64]; 2] = [&[1.0, 2.0, 3.0], &[0.5, 0.0, 1.0]];
    /// let mut output = [20.0, 0.0, 20.0, 20.0];
    /// Kernels::new(Isa::select()?)?.subtract_inner_products(&rows, &rows, 0, &mut output, 2)?;
    /// assert_eq!((output[0], &output[2..]), (6.0, &[16.5, 18.75][..]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the rows differ in length, `stride` is less than the number of rows of `right`, or `output` hasn't so many
    /// elements for each row of `left`.
    pub fn subtract_inner_products(
        &self,
        left: &[&[T]],
        right: &[&[T]],
        reach: usize,
        output: &mut [T],
        stride: usize,
    ) -> Result<(), ShapeError> {
        let columns = left.first().or(right.first()).map_or(0, |row| row.len());
        expect_all("left", left, columns)?;
        expect_all("right", right, columns)?;
        if stride < right.len() {
            return Err(ShapeError { argument: "stride", actual: stride, expected: right.len() });
        }
        expect("output", output.len(), left.len().saturating_mul(stride))?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { (self.entries.inner_products)(left, right, columns, reach, output, stride) };
        Ok(())
    }

    /// Writes the sum of each coefficient times its row, column by column, in the order of the rows. They are read where
    /// they are.
    ///
    /// ```
    /// use rhotree_kernels::{Isa, Kernels};
    ///
    /// let rows: [&[f64]; 2] = [&[1.0, 2.0, 3.0], &[0.5, 0.0, 1.0]];
    /// let mut output = [0.0; 3];
    /// Kernels::new(Isa::select()?)?.linear_combination(&[1.0, -2.0], &rows, &mut output)?;
    /// assert_eq!(output, [0.0, 2.0, 1.0]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When there aren't as many rows as coefficients, or not all are as long as `output`.
    pub fn linear_combination(
        &self,
        coefficients: &[T],
        rows: &[&[T]],
        output: &mut [T],
    ) -> Result<(), ShapeError> {
        expect("rows", rows.len(), coefficients.len())?;
        expect_all("rows", rows, output.len())?;
        // SAFETY: the CPU has the instruction set and the shapes agree.
        unsafe { (self.entries.linear_combination)(coefficients, rows, output) };
        Ok(())
    }

    /// Adds the outer products of rows, x y^T for each row x of `left` and y of `right`, to the square matrix `sums`, on
    /// its diagonal and below; what is above is unspecified then. Both are rows of `columns` elements one after the
    /// other, a whole number of blocks of [`Element::BLOCK_LANES`]: fill them up with zeros. The order of summation is
    /// that of the rows.
    ///
    /// ```
    /// use rhotree_kernels::{Isa, Kernels};
    ///
    /// let mut rows = [0.0; 16];
    /// (rows[0], rows[1]) = (2.0, 1.0);
    /// (rows[8], rows[9]) = (1.0, -1.0);
    /// let mut sums = [0.0; 64];
    /// Kernels::<f64>::new(Isa::select()?)?.add_outer_products(&rows, &rows, 8, &mut sums)?;
    /// assert_eq!((sums[0], &sums[8..10]), (5.0, &[1.0, 2.0][..]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When `columns` isn't a whole number of blocks, `left` isn't whole rows, `right` isn't as many, or `sums` isn't
    /// `columns` squared.
    pub fn add_outer_products(
        &self,
        left: &[T],
        right: &[T],
        columns: usize,
        sums: &mut [T],
    ) -> Result<(), ShapeError> {
        if !columns.is_multiple_of(T::BLOCK_LANES) {
            let expected = T::BLOCK_LANES;
            return Err(ShapeError { argument: "columns", actual: columns, expected });
        }
        if !left.len().is_multiple_of(columns) {
            return Err(ShapeError { argument: "left", actual: left.len(), expected: columns });
        }
        expect("right", right.len(), left.len())?;
        expect("sums", sums.len(), columns.saturating_mul(columns))?;
        // SAFETY: the CPU has the instruction set and the shapes agree; without columns nothing is read.
        unsafe { (self.entries.outer_products)(left, right, columns, sums) };
        Ok(())
    }

    /// Offers points with known |rho| to a query's candidates: what remains to be done after
    /// [`Kernels::residual_correlations`].
    ///
    /// # Errors
    /// When `ids` and `correlations` differ in length, or aren't whole blocks.
    pub fn select(
        &self,
        correlations: &[T],
        ids: &[u32],
        candidates: &mut Candidates<T>,
    ) -> Result<(), ShapeError> {
        expect("ids", ids.len(), correlations.len())?;
        if !correlations.len().is_multiple_of(T::BLOCK_LANES) {
            let (actual, expected) = (correlations.len(), T::BLOCK_LANES);
            return Err(ShapeError { argument: "correlations", actual, expected });
        }
        let mut first = 0;
        while first < ids.len() {
            candidates.make_room();
            // SAFETY: the CPU has the instruction set, there are as many ids as correlations, and the
            // candidates aren't full.
            first +=
                unsafe { (self.entries.select)(&correlations[first..], &ids[first..], candidates) };
        }
        Ok(())
    }

    /// Runs `iterations` steps of independent fused multiply-adds and returns the number of
    /// floating-point operations, two for each lane of each: over the time that it takes, the peak
    /// that a benchmark reports against.
    #[must_use]
    pub fn fma_peak(&self, iterations: u64) -> u64 {
        // SAFETY: the CPU has the instruction set.
        unsafe { (self.entries.fma_peak)(iterations) }
    }

    fn operands<'a>(
        covariance: CovarianceFamily,
        shape: ResidualShape,
        panel: Panel<'a, T>,
        blocks: Blocks<'a, T>,
    ) -> Result<Operands<'a, T>, ShapeError> {
        expect("panel rows", panel.rows(), shape.rows())?;
        expect("block rows", blocks.rows(), shape.rows())?;
        let (panel, queries) = (panel.data(), panel.queries());
        Ok(Operands { covariance, shape, panel, queries, blocks: blocks.data() })
    }
}

//! The regressions of a batch of points, each on its conditioning set: what is left of them, and with which
//! coefficients.
//!
//! With C the residual covariance plus the noise on the diagonal, and n a point's set,
//!
//! ```text
//! b = C[n,n]^-1 C[n,i],   D = C[i,i] - C[i,n] b
//! ```
//!
//! The covariances of a group's union come from the residual tile. From them each set's matrix, the point itself in
//! its last row, is gathered into a lane, eight matrices side by side, and factored: D is the last pivot, and b the
//! last row, solved for once more.
//!
//! **Jitter.** A pivot below 2^-40 of its diagonal, or below what rounding does to the diagonal, is noise: the matrix
//! is singular as far as can be told, as with two equal points without noise. It is raised to that floor, which
//! is as if the point had so much noise of its own, and counted.

use rhotree_kernels::layout::TriangleShape;
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

use super::plan::{BATCH, Batch, Group};
use super::product::{Left, Right, product};
use crate::field::{CovarianceRows, CovarianceSource, Rounding};
use crate::layout::{Aligned, Panels, PointBlocks};

/// Matrices side by side.
pub(super) const LANES: usize = f64::BLOCK_LANES;

/// The least pivot of which something is known, relative to its diagonal.
const LEAST_PIVOT: f64 = 1.0 / (1_u64 << 40) as f64;

/// Kernels are given what this module has made for them.
pub(super) const FITS: &str = "matrices and vectors are of the shape's order";

/// The rows that a group can have: those of the field's points, then those of new ones.
#[derive(Clone, Copy)]
pub(super) struct Rows<'a> {
    pub data: &'a CovarianceRows,
    pub new: Option<&'a CovarianceRows>,
}

impl<'a> Rows<'a> {
    fn of(self, row: u32) -> (&'a CovarianceRows, usize) {
        match (self.new, (row as usize).checked_sub(self.data.len())) {
            (Some(new), Some(row)) => (new, row),
            _ => (self.data, row as usize),
        }
    }

    /// The scaled coordinates of a row.
    pub fn scaled(self, row: u32) -> &'a [f64] {
        let (rows, row) = self.of(row);
        rows.scaled(row)
    }

    /// A row of V.
    pub fn factor(self, row: u32) -> &'a [f64] {
        let (rows, row) = self.of(row);
        rows.factor(row)
    }
}

/// What the regressions of one evaluation have in common.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub source: &'a CovarianceSource,
    pub rows: Rows<'a>,
    /// The noise variance of the points in the sets.
    pub noise: f64,
    /// That of the points that are conditioned: the same for observations, none for what they are observations of.
    pub own_noise: f64,
}

impl Setting<'_> {
    pub const fn kernels(&self) -> &Kernels<f64> {
        &self.source.kernels
    }

    pub const fn family(&self) -> CovarianceFamily {
        self.source.function.family()
    }

    pub const fn columns(&self) -> usize {
        self.rows.data.shape().columns
    }

    pub const fn dimensions(&self) -> usize {
        self.rows.data.shape().dimensions
    }
}

/// Matrices in the lanes of a block, factored, and the coefficients of their last rows.
#[derive(Clone)]
pub(super) struct Factors {
    /// Size of the largest set: the points themselves are in the row of this number.
    pub order: usize,
    triangles: Aligned<f64>,
    floors: Vec<f64>,
    /// `order` rows of as many lanes.
    pub coefficients: Vec<f64>,
    /// What is left of each lane's point.
    pub variances: [f64; LANES],
}

impl Factors {
    const fn new() -> Self {
        Self {
            order: 0,
            triangles: Aligned::empty(),
            floors: Vec::new(),
            coefficients: Vec::new(),
            variances: [1.0; LANES],
        }
    }

    const fn shape(&self) -> TriangleShape {
        TriangleShape { order: self.order + 1 }
    }

    /// The matrices of the sets alone.
    const fn set_shape(&self) -> TriangleShape {
        TriangleShape { order: self.order }
    }

    /// Identity matrices.
    fn reset(&mut self, order: usize) {
        self.order = order;
        let shape = self.shape();
        self.triangles.reset(shape.entries() * LANES);
        self.floors.clear();
        self.floors.resize(shape.order * LANES, LEAST_PIVOT);
        for row in 0..shape.order {
            self.triangles[TriangleShape::entry(row, row) * LANES..][..LANES].fill(1.0);
        }
    }

    /// Sets a row of a lane's matrix, up to its diagonal: the entries before it, the diagonal, and what rounding can do
    /// to that.
    fn set_row(
        &mut self,
        row: usize,
        lane: usize,
        entries: impl Iterator<Item = f64>,
        diagonal: f64,
        rounding: f64,
    ) {
        let start = TriangleShape::entry(row, 0) * LANES;
        let lanes = self.triangles[start..].chunks_exact_mut(LANES);
        lanes.zip(entries).for_each(|(lanes, entry)| lanes[lane] = entry);
        self.triangles[start + row * LANES + lane] = diagonal;
        let floor = (LEAST_PIVOT * diagonal).max(rounding).max(f64::MIN_POSITIVE);
        self.floors[row * LANES + lane] = floor;
    }

    /// Factors the matrices and finds the coefficients; returns how many pivots were raised.
    fn factor(&mut self, kernels: &Kernels<f64>) -> usize {
        let shape = self.shape();
        let raised = kernels.cholesky(shape, &mut self.triangles, &self.floors).expect(FITS);
        let last = &self.triangles[TriangleShape::entry(self.order, 0) * LANES..];
        let (row, pivots) = last.split_at(self.order * LANES);
        self.coefficients.clear();
        self.coefficients.extend_from_slice(row);
        // The diagonal holds the reciprocals of the pivots' roots.
        for (variance, reciprocal) in self.variances.iter_mut().zip(pivots) {
            *variance = 1.0 / (reciprocal * reciprocal);
        }
        let set = self.set_shape();
        let factors = &self.triangles[..set.entries() * LANES];
        kernels.solve_upper(set, factors, &mut self.coefficients).expect(FITS);
        raised
    }

    /// Size in bytes of the factors of so many points with sets of up to this size.
    pub fn bytes(points: usize, largest: usize) -> usize {
        let numbers = TriangleShape { order: largest + 1 }.entries().saturating_add(3 * largest);
        points.saturating_mul(numbers).saturating_mul(size_of::<f64>())
    }

    /// Solves with the matrices of the sets, in place: `values` has `order` rows of a lane each.
    pub fn solve(&self, kernels: &Kernels<f64>, values: &mut [f64]) {
        let set = self.set_shape();
        let factors = &self.triangles[..set.entries() * LANES];
        kernels.solve_lower(set, factors, values).expect(FITS);
        kernels.solve_upper(set, factors, values).expect(FITS);
    }
}

/// The memory to work in, and the results for the last batch.
pub(super) struct Regressions<'a> {
    pub setting: Setting<'a>,
    /// What rounding can do to a diagonal.
    rounding: f64,
    /// The rows of a union as points, scale, coordinates and V; and as queries.
    points: PointBlocks<f64>,
    queries: Panels<f64>,
    gathered: Vec<f64>,
    /// Covariances of a union without the noise, and where each row of them begins.
    covariances: Vec<f64>,
    starts: Vec<usize>,
    /// V of a union, its columns as points; and coefficients, for their products.
    pub left: Left,
    pub right: Right,
    pub output: Vec<f64>,
    /// For every eight places of a batch.
    factors: [Factors; BATCH / LANES],
}

impl<'a> Regressions<'a> {
    pub fn new(setting: Setting<'a>) -> Self {
        let variance = setting.source.function.variance();
        Self {
            setting,
            rounding: Rounding::of_residual_variance(variance, setting.columns()),
            points: PointBlocks::zeros(0, 1),
            queries: Panels::with_capacity(0, 1),
            gathered: Vec::new(),
            covariances: Vec::new(),
            starts: Vec::new(),
            left: Left::new(),
            right: Right::new(),
            output: Vec::new(),
            factors: [const { Factors::new() }; BATCH / LANES],
        }
    }

    /// The factors of a place's matrix, and its lane.
    pub const fn factors(&self, place: usize) -> (&Factors, usize) {
        (&self.factors[place / LANES], place % LANES)
    }

    /// All factors of a batch of so many places.
    pub fn all_factors(&self, places: usize) -> &[Factors] {
        &self.factors[..places.div_ceil(LANES)]
    }

    /// The coefficient of a member of a place's set.
    pub fn coefficient(&self, place: usize, member: usize) -> f64 {
        let (factors, lane) = self.factors(place);
        factors.coefficients[member * LANES + lane]
    }

    /// Writes the coefficients of a place's set, as many as there is room for.
    pub fn write_coefficients(&self, place: usize, coefficients: &mut [f64]) {
        let (factors, lane) = self.factors(place);
        let lanes = factors.coefficients.chunks_exact(LANES);
        coefficients.iter_mut().zip(lanes).for_each(|(b, lanes)| *b = lanes[lane]);
    }

    /// What is left of the variance of a place's point.
    pub const fn variance(&self, place: usize) -> f64 {
        let (factors, lane) = self.factors(place);
        factors.variances[lane]
    }

    /// Finds the coefficients and variances of a batch; returns how many pivots were raised.
    pub fn compute(&mut self, batch: &Batch) -> usize {
        let mut orders = [0; BATCH / LANES];
        for group in &batch.groups {
            for (number, place) in group.places.clone().enumerate() {
                let order = &mut orders[place / LANES];
                *order = group.members(number).0.len().max(*order);
            }
        }
        let blocks = batch.places.len().div_ceil(LANES);
        for (factors, order) in self.factors[..blocks].iter_mut().zip(orders) {
            factors.reset(order);
        }
        for group in &batch.groups {
            self.compute_covariances(group);
            for (number, place) in group.places.clone().enumerate() {
                self.gather(group, number, place);
            }
        }
        let kernels = self.setting.kernels();
        self.factors[..blocks].iter_mut().map(|factors| factors.factor(kernels)).sum()
    }

    /// Takes the results for a batch that [`Regressions::all_factors`] gave.
    pub fn restore(&mut self, factors: &[Factors]) {
        self.factors.iter_mut().zip(factors).for_each(|(target, source)| target.clone_from(source));
    }

    /// Copies the rows of a group's union, scale, coordinates and V, next to one another. All at once, since they come
    /// from memory, which answers many requests in the time of one.
    fn gather_rows(&mut self, group: &Group) {
        let (rows, deviation) = (self.setting.rows, self.setting.source.function.variance().sqrt());
        self.gathered.clear();
        for &row in &group.union {
            self.gathered.push(deviation);
            self.gathered.extend_from_slice(rows.scaled(row));
            self.gathered.extend_from_slice(rows.factor(row));
        }
    }

    /// Computes the covariances of a group's union, those at or below the diagonal.
    fn compute_covariances(&mut self, group: &Group) {
        let shape = self.setting.rows.data.shape();
        self.gather_rows(group);
        self.points.reshape(group.union.len(), shape.rows());
        self.queries.reshape(group.union.len(), shape.rows());
        self.points.copy_rows(&self.gathered);
        self.queries.copy_rows(&self.gathered);
        let (points, mut end) = (self.points.view(), 0);
        self.starts.clear();
        for (first, panel) in self.queries.iter() {
            let points = points.slice(0..(first + panel.queries()).div_ceil(LANES));
            let start = end;
            end += panel.queries() * points.points();
            self.starts.extend((start..end).step_by(points.points()));
            self.covariances.resize(end.max(self.covariances.len()), 0.0);
            let (kernels, family) = (self.setting.kernels(), self.setting.family());
            kernels
                .signed_correlations(
                    family,
                    shape,
                    panel,
                    points,
                    &mut self.covariances[start..end],
                )
                .expect("both have the rows of the shape");
        }
    }

    /// Puts the matrix of a place into its lane.
    fn gather(&mut self, group: &Group, number: usize, place: usize) {
        let (set, own) = group.members(number);
        let factors = &mut self.factors[place / LANES];
        let (lane, last) = (place % LANES, factors.order);
        let covariance =
            |a: u32, b: u32| self.covariances[self.starts[a.max(b) as usize] + a.min(b) as usize];
        let mut set_row = |row: usize, a: u32, with: &[u32], noise: f64| {
            let entries = with.iter().map(|&b| covariance(a, b));
            let diagonal = covariance(a, a).max(0.0) + noise;
            factors.set_row(row, lane, entries, diagonal, self.rounding);
        };
        for (row, &a) in set.iter().enumerate() {
            set_row(row, a, &set[..row], self.setting.noise);
        }
        set_row(last, own, set, self.setting.own_noise);
    }

    /// Lays out V of a group's union for products with coefficients.
    pub fn pack_factor(&mut self, group: &Group) {
        self.right.reshape(self.setting.columns(), group.union.len());
        for (number, &row) in group.union.iter().enumerate() {
            self.right.set_term(number, self.setting.rows.factor(row));
        }
    }

    /// Hands out, for each place of the batch, v_i - sum of b_j v_j: what the regression leaves of the rows of V.
    pub fn for_each_difference(&mut self, batch: &Batch, mut take: impl FnMut(usize, &[f64])) {
        let columns = self.setting.columns();
        for group in &batch.groups {
            self.pack_factor(group);
            self.left.reset(group.places.len(), group.union.len());
            for (number, place) in group.places.clone().enumerate() {
                let (set, own) = group.members(number);
                self.left.set(number, own as usize, 1.0);
                for (member, &row) in set.iter().enumerate() {
                    let (factors, lane) = (&self.factors[place / LANES], place % LANES);
                    let coefficient = factors.coefficients[member * LANES + lane];
                    self.left.set(number, row as usize, -coefficient);
                }
            }
            let kernels = self.setting.kernels();
            product(kernels, &self.left, &self.right, &mut self.output, |row, values| {
                take(group.places.start + row, values.get(..columns).unwrap_or(&[]));
            });
        }
    }
}

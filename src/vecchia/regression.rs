//! The regressions of a batch of points, each on its conditioning set: what is left of them, and with which
//! coefficients.
//!
//! With C the residual covariance plus the noise on the diagonal, and n a point's set,
//!
//! ```text
//! b = C[n,n]^-1 C[n,i],   D = C[i,i] - C[i,n] b
//! ```
//!
//! The covariances of a group's union are those of the covariance function less the inner products of rows of V, which
//! are read where they are. From them each set's matrix, the point itself in its last row, is gathered into a lane,
//! eight matrices side by side, and factored: D is the last pivot, and b the last row, solved for once more.
//!
//! **Jitter.** A pivot below 2^-40 of its diagonal, or below what rounding does to the diagonal, is noise: the matrix
//! is singular as far as can be told, as with two equal points without noise. It is raised to that floor, which
//! is as if the point had so much noise of its own, and counted.

use rhotree_kernels::layout::TriangleShape;
use rhotree_kernels::{CovarianceFamily, Element, Kernels};

use super::plan::{BATCH, Batch, Group};
use crate::field::{CovarianceRows, CovarianceSource, Rounding};
use crate::layout::{Aligned, PointBlocks};

/// Matrices side by side.
pub(super) const LANES: usize = f64::BLOCK_LANES;

/// The least pivot of which something is known, relative to its diagonal.
const LEAST_PIVOT: f64 = 1.0 / (1_u64 << 40) as f64;

/// Kernels are given what this module has made for them.
pub(super) const FITS: &str = "matrices, vectors and rows are of the shapes that they are made for";

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

    /// Room for the matrices of sets of these sizes; identity matrices where some are smaller than others, or too few.
    fn reset(&mut self, sizes: &[usize]) {
        self.order = sizes.iter().copied().max().unwrap_or(0);
        let shape = self.shape();
        if sizes.len() == LANES && sizes.iter().all(|&size| size == self.order) {
            // All of it will be set.
            self.triangles.reshape(shape.entries() * LANES);
            self.floors.resize(shape.order * LANES, LEAST_PIVOT);
            return;
        }
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
    /// The rows of V of a union, or of a point and its set; and the coordinates of a union.
    rows: Vec<&'a [f64]>,
    coordinates: PointBlocks<f64>,
    /// Covariances of a union without the noise, and where each row of them begins.
    covariances: Vec<f64>,
    stride: usize,
    /// Coefficients of rows of V, and the sum of their products.
    coefficients: Vec<f64>,
    combination: Vec<f64>,
    /// For every eight places of a batch.
    factors: [Factors; BATCH / LANES],
}

impl<'a> Regressions<'a> {
    pub fn new(setting: Setting<'a>) -> Self {
        let variance = setting.source.function.variance();
        Self {
            setting,
            rounding: Rounding::of_residual_variance(variance, setting.columns()),
            rows: Vec::new(),
            coordinates: PointBlocks::zeros(0, 1),
            covariances: Vec::new(),
            stride: 0,
            coefficients: Vec::new(),
            combination: Vec::new(),
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
        let blocks = batch.places.len().div_ceil(LANES);
        let mut sizes = [const { Vec::new() }; BATCH / LANES];
        for group in &batch.groups {
            for (number, place) in group.places.clone().enumerate() {
                sizes[place / LANES].push(group.members(number).0.len());
            }
        }
        for (factors, sizes) in self.factors[..blocks].iter_mut().zip(&sizes) {
            factors.reset(sizes);
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

    /// Computes the covariances of a group's union, those at or below the diagonal.
    fn compute_covariances(&mut self, group: &Group) {
        let Setting { source, rows, .. } = self.setting;
        let (kernels, variance) = (&source.kernels, source.function.variance());
        self.rows.clear();
        self.rows.extend(group.union.iter().map(|&row| rows.factor(row)));
        self.coordinates.reset(group.union.len(), self.setting.dimensions());
        for (number, &row) in group.union.iter().enumerate() {
            self.coordinates.set_point(number, 0, rows.scaled(row));
        }
        self.stride = group.union.len().next_multiple_of(LANES);
        let length = group.union.len() * self.stride;
        self.covariances.resize(length.max(self.covariances.len()), 0.0);
        let covariances = &mut self.covariances[..length];
        let points = self.coordinates.view();
        let targets = covariances.chunks_exact_mut(self.stride);
        for (number, (&row, target)) in group.union.iter().zip(targets).enumerate() {
            let blocks = number / LANES + 1;
            let target = &mut target[..blocks * LANES];
            let points = points.slice(0..blocks);
            kernels.squared_distances(rows.scaled(row), points, 0, target).expect(FITS);
            kernels.covariance(self.setting.family(), target);
            target.iter_mut().for_each(|covariance| *covariance *= variance);
        }
        kernels
            .subtract_inner_products(&self.rows, &self.rows, 0, covariances, self.stride)
            .expect(FITS);
    }

    /// Puts the matrix of a place into its lane.
    fn gather(&mut self, group: &Group, number: usize, place: usize) {
        let (set, own) = group.members(number);
        let factors = &mut self.factors[place / LANES];
        let (lane, last) = (place % LANES, factors.order);
        let row = |a: u32| &self.covariances[a as usize * self.stride..][..=a as usize];
        for (number, &a) in set.iter().enumerate() {
            // The set is sorted: what comes before is on the left of the diagonal.
            let row = row(a);
            let entries = set[..number].iter().map(|&b| row[b as usize]);
            let diagonal = row[a as usize].max(0.0) + self.setting.noise;
            factors.set_row(number, lane, entries, diagonal, self.rounding);
        }
        let entries = set.iter().map(|&b| row(own.max(b))[own.min(b) as usize]);
        let diagonal = row(own)[own as usize].max(0.0) + self.setting.own_noise;
        factors.set_row(last, lane, entries, diagonal, self.rounding);
    }

    /// The sum of coefficients times rows of V: that of a place's point, and those of its set.
    pub fn combine(&mut self, group: &Group, number: usize, coefficients: &[f64]) -> &[f64] {
        let Setting { source, rows, .. } = self.setting;
        let (set, own) = group.members(number);
        let row = |number: u32| rows.factor(group.union[number as usize]);
        self.rows.clear();
        self.rows.push(row(own));
        self.rows.extend(set.iter().map(|&member| row(member)));
        self.combination.resize(self.setting.columns(), 0.0);
        let output = &mut self.combination;
        source.kernels.linear_combination(coefficients, &self.rows, output).expect(FITS);
        output
    }

    /// Hands out, for each place of the batch, v_i - sum of b_j v_j: what the regression leaves of the rows of V.
    pub fn for_each_difference(&mut self, batch: &Batch, mut take: impl FnMut(usize, &[f64])) {
        let mut coefficients = core::mem::take(&mut self.coefficients);
        for group in &batch.groups {
            for (number, place) in group.places.clone().enumerate() {
                let members = 0..group.members(number).0.len();
                coefficients.clear();
                coefficients.push(1.0);
                coefficients.extend(members.map(|member| -self.coefficient(place, member)));
                take(place, self.combine(group, number, &coefficients));
            }
        }
        self.coefficients = coefficients;
    }
}

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

use super::outer_sum::OuterSum;
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

    /// Room for the matrices of sets of up to this size.
    fn reshape(&mut self, order: usize) {
        self.order = order;
        let shape = self.shape();
        self.triangles.reshape(shape.entries() * LANES);
        self.floors.resize(shape.order * LANES, LEAST_PIVOT);
    }

    /// Where a lane's matrix is gathered: the rows of so many points are to be set, and that of the point itself; those
    /// between are an identity's.
    fn lane<'a>(&self, matrices: &'a mut Vec<f64>, lane: usize, points: usize) -> &'a mut [f64] {
        let entries = self.shape().entries();
        matrices.resize((LANES * entries).max(matrices.len()), 0.0);
        let matrix = &mut matrices[lane * entries..][..entries];
        matrix[TriangleShape::entry(points, 0)..].fill(0.0);
        for row in points..=self.order {
            matrix[TriangleShape::entry(row, row)] = 1.0;
        }
        matrix
    }

    /// Sets the pivots that are the least of which something is known, for a lane's matrix with these entries.
    fn set_floors(&mut self, lane: usize, matrix: &[f64], rounding: f64) {
        for (row, floors) in self.floors.chunks_exact_mut(LANES).enumerate() {
            let diagonal = matrix[TriangleShape::entry(row, row)];
            floors[lane] = (LEAST_PIVOT * diagonal).max(rounding).max(f64::MIN_POSITIVE);
        }
    }

    /// Takes the matrices of all lanes, which stand one after the other.
    fn set_lanes(&mut self, matrices: &[f64]) {
        let entries = self.shape().entries();
        let rows: [&[f64]; LANES] =
            core::array::from_fn(|lane| &matrices[lane * entries..][..entries]);
        // All lanes at once: whole cache lines are written one after another.
        let (blocks, _) = self.triangles.as_chunks_mut::<LANES>();
        for (entry, lanes) in blocks.iter_mut().enumerate().take(entries) {
            for (lane, row) in lanes.iter_mut().zip(&rows) {
                *lane = row[entry];
            }
        }
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
    /// Covariances of a union without the noise, and the number of elements from row to row.
    covariances: Vec<f64>,
    stride: usize,
    /// The matrices of eight places, one after the other.
    matrices: Vec<f64>,
    /// Coefficients of rows of V.
    coefficients: Vec<f64>,
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
            matrices: Vec::new(),
            coefficients: Vec::new(),
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
            factors.reshape(order);
        }
        for group in &batch.groups {
            self.compute_covariances(group);
            for (number, place) in group.places.clone().enumerate() {
                self.gather(group, number, place);
                if (place + 1).is_multiple_of(LANES) {
                    self.factors[place / LANES].set_lanes(&self.matrices);
                }
            }
        }
        if !batch.places.len().is_multiple_of(LANES) {
            let factors = &mut self.factors[blocks - 1];
            for lane in batch.places.len() % LANES..LANES {
                let matrix = factors.lane(&mut self.matrices, lane, 0);
                factors.set_floors(lane, matrix, self.rounding);
            }
            factors.set_lanes(&self.matrices);
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

    /// Gathers the matrix of a place.
    fn gather(&mut self, group: &Group, number: usize, place: usize) {
        let (set, own) = group.members(number);
        let row = |a: u32| &self.covariances[a as usize * self.stride..][..=a as usize];
        let factors = &mut self.factors[place / LANES];
        let matrix = factors.lane(&mut self.matrices, place % LANES, set.len());
        let mut start = 0;
        for (number, &a) in set.iter().enumerate() {
            // The set is sorted: what comes before is on the left of the diagonal.
            let (row, target) = (row(a), &mut matrix[start..][..=number]);
            target.iter_mut().zip(&set[..number]).for_each(|(entry, &b)| *entry = row[b as usize]);
            target[number] = row[a as usize].max(0.0) + self.setting.noise;
            start += number + 1;
        }
        let target = &mut matrix[TriangleShape::entry(factors.order, 0)..];
        let covariance = |b: u32| row(own.max(b))[own.min(b) as usize];
        target.iter_mut().zip(set).for_each(|(entry, &b)| *entry = covariance(b));
        target[factors.order] = covariance(own).max(0.0) + self.setting.own_noise;
        factors.set_floors(place % LANES, matrix, self.rounding);
    }

    /// Writes v_i - sum of b_j v_j for all places of a batch, one after another.
    pub fn differences(&mut self, batch: &Batch, output: &mut Vec<f64>) {
        let columns = self.setting.columns();
        output.resize(batch.places.len() * columns, 0.0);
        for group in &batch.groups {
            for (number, place) in group.places.clone().enumerate() {
                self.difference(group, number, 1.0, &mut output[place * columns..][..columns]);
            }
        }
    }

    /// Adds the squares of the rows of G of a batch.
    pub fn add_squares(&mut self, batch: &Batch, sum: &mut OuterSum) {
        for group in &batch.groups {
            for (number, place) in group.places.clone().enumerate() {
                let weight = self.variance(place).sqrt().recip();
                self.difference(group, number, weight, sum.next_square());
            }
        }
    }

    /// Writes a factor times v_i - sum of b_j v_j, what the regression of a place leaves of the row of V.
    fn difference(&mut self, group: &Group, number: usize, factor: f64, output: &mut [f64]) {
        let place = group.places.start + number;
        let mut coefficients = core::mem::take(&mut self.coefficients);
        coefficients.clear();
        coefficients.push(factor);
        let members = 0..group.members(number).0.len();
        coefficients.extend(members.map(|member| -factor * self.coefficient(place, member)));
        self.combine(group, number, &coefficients, output);
        self.coefficients = coefficients;
    }

    /// Writes the sum of coefficients times rows of V: that of a place's point, and those of its set.
    pub fn combine(
        &mut self,
        group: &Group,
        number: usize,
        coefficients: &[f64],
        output: &mut [f64],
    ) {
        let Setting { source, rows, .. } = self.setting;
        let (set, own) = group.members(number);
        let row = |number: u32| rows.factor(group.union[number as usize]);
        self.rows.clear();
        self.rows.push(row(own));
        self.rows.extend(set.iter().map(|&member| row(member)));
        source.kernels.linear_combination(coefficients, &self.rows, output).expect(FITS);
    }
}

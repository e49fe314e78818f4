//! The naive twin.

use rhotree::{CovarianceFamily, CovarianceFunction, Points, Queries};

/// A covariance function with its parameters, and the jitter.
#[derive(Clone, Debug)]
pub struct Model {
    pub family: CovarianceFamily,
    pub variance: f64,
    pub length_scales: Vec<f64>,
    pub jitter: f64,
}

impl Model {
    /// Unit variance, one length scale.
    pub fn new(family: CovarianceFamily, length_scale: f64, jitter: f64) -> Self {
        Self { family, variance: 1.0, length_scales: vec![length_scale], jitter }
    }

    /// The library's covariance function.
    pub fn function(&self) -> CovarianceFunction {
        CovarianceFunction::new(self.family, self.variance, &self.length_scales)
            .expect("legal parameters")
    }

    /// k(x, y) by the textbook formula.
    pub fn covariance(&self, x: &[f64], y: &[f64]) -> f64 {
        let scale = |axis: usize| self.length_scales[axis % self.length_scales.len()];
        let squared: f64 =
            x.iter().zip(y).enumerate().map(|(axis, (x, y))| ((x - y) / scale(axis)).powi(2)).sum();
        let r = squared.sqrt();
        let kappa = match self.family {
            CovarianceFamily::Rbf => (-squared / 2.0).exp(),
            CovarianceFamily::Matern12 => (-r).exp(),
            // Beyond this the exponential is zero, and infinity times zero would not be.
            _ if r > 1e3 => 0.0,
            CovarianceFamily::Matern32 => {
                let a = 3.0_f64.sqrt() * r;
                (1.0 + a) * (-a).exp()
            }
            CovarianceFamily::Matern52 => {
                let a = 5.0_f64.sqrt() * r;
                (1.0 + a + a * a / 3.0) * (-a).exp()
            }
        };
        self.variance * kappa
    }
}

/// Points with their factor V and residual variances p.
#[derive(Clone, Debug)]
pub struct Twin {
    pub model: Model,
    pub dimensions: usize,
    pub coordinates: Vec<f64>,
    inducing: Vec<f64>,
    // L, row by row.
    cholesky: Vec<f64>,
    pub factor: Vec<f64>,
    pub residual_variances: Vec<f64>,
}

impl Twin {
    /// The twin of points, given row by row, with inducing points, of which there may be none.
    pub fn new(model: Model, dimensions: usize, coordinates: &[f64], inducing: &[f64]) -> Self {
        let m = inducing.len() / dimensions;
        let inducing_row = |i: usize| &inducing[i * dimensions..][..dimensions];
        let mut cholesky = vec![0.0; m * m];
        for i in 0..m {
            for j in 0..=i {
                let mut rest = model.covariance(inducing_row(i), inducing_row(j));
                if i == j {
                    rest += model.jitter * model.variance;
                }
                rest -= dot(&cholesky[i * m..][..j], &cholesky[j * m..][..j]);
                cholesky[i * m + j] = if i == j {
                    assert!(rest > 0.0, "the twin's inducing points are independent");
                    rest.sqrt()
                } else {
                    rest / cholesky[j * m + j]
                };
            }
        }
        let mut twin = Self {
            model,
            dimensions,
            coordinates: coordinates.to_vec(),
            inducing: inducing.to_vec(),
            cholesky,
            factor: Vec::new(),
            residual_variances: Vec::new(),
        };
        for point in coordinates.chunks_exact(dimensions) {
            let (v, p) = twin.row(point);
            twin.factor.extend(v);
            twin.residual_variances.push(p);
        }
        twin
    }

    /// Number of points.
    pub fn len(&self) -> usize {
        self.residual_variances.len()
    }

    /// Number of columns of V.
    pub fn columns(&self) -> usize {
        self.factor.len() / self.len()
    }

    /// The library's points.
    pub fn points(&self) -> Points<'static> {
        Points::new(self.coordinates.clone(), self.dimensions).expect("legal points")
    }

    /// The library's inducing points.
    pub fn inducing(&self) -> Points<'static> {
        Points::new(self.inducing.clone(), self.dimensions).expect("legal points")
    }

    /// The coordinates of a point.
    pub fn point(&self, point: usize) -> &[f64] {
        &self.coordinates[point * self.dimensions..][..self.dimensions]
    }

    /// A row of V.
    pub fn weights(&self, point: usize) -> &[f64] {
        let columns = self.columns();
        &self.factor[point * columns..][..columns]
    }

    /// v and p of a location, by forward substitution.
    pub fn row(&self, point: &[f64]) -> (Vec<f64>, f64) {
        let mut v = Vec::new();
        for (i, inducing) in self.inducing.chunks_exact(self.dimensions).enumerate() {
            let m = self.inducing.len() / self.dimensions;
            let row = &self.cholesky[i * m..][..m];
            let rest = self.model.covariance(point, inducing) - dot(&row[..i], &v);
            v.push(rest / row[i]);
        }
        let p = self.model.variance - dot(&v, &v);
        (v, p)
    }

    /// s = sqrt(variance / p): the factor by which a point's rounding errors grow. Zero for a point
    /// that the inducing points explain, as the library documents: p is not above the rounding error
    /// of a difference of m + 2 terms.
    pub fn scale(&self, residual_variance: f64) -> f64 {
        let terms = (self.columns() + 2) as f64;
        if residual_variance > terms * f64::EPSILON / 2.0 * self.model.variance {
            (self.model.variance / residual_variance).sqrt()
        } else {
            0.0
        }
    }

    /// A bound on how far a |rho| of these queries may be from another one that comes of rows of V of its own.
    /// Each rounding of the inducing points' covariances, or of solving with them, moves v_x . v_y by up to
    /// (1 + |a_x|) (1 + |a_y|) times its size, with the 1-norms of a = L^-T v: far where inducing points are nearly
    /// dependent. The residual variances move alike, hence the factor 2, and so do both sides, for which
    /// [`f64::EPSILON`] is twice the unit roundoff.
    pub fn factor_error(&self, queries: Queries<'_>) -> f64 {
        let amplified = |v: &[f64], p: f64| {
            let mut solved = v.to_vec();
            for i in (0..v.len()).rev() {
                solved[i] /= self.cholesky[i * v.len() + i];
                for j in 0..i {
                    solved[j] -= self.cholesky[i * v.len() + j] * solved[i];
                }
            }
            self.scale(p) * (1.0 + solved.iter().map(|a| a.abs()).sum::<f64>())
        };
        let own = (0..self.len()).map(|i| amplified(self.weights(i), self.residual_variances[i]));
        let mut greatest = own.fold(0.0, f64::max);
        if let Queries::New(points) = queries {
            for (v, p) in points.rows().map(|x| self.row(x)) {
                greatest = greatest.max(amplified(&v, p));
            }
        }
        2.0 * self.operations() * f64::EPSILON * greatest * greatest
    }

    /// How many roundings there are in a covariance less a product of rows of V: m products, the d terms of a squared
    /// distance, and some steps.
    fn operations(&self) -> f64 {
        (self.columns() + self.dimensions + 16) as f64
    }

    /// The answers to queries by full sort.
    ///
    /// # Panics
    /// When a query is no point.
    pub fn answers(&self, queries: Queries<'_>, predecessors: bool) -> Answers {
        let own = |id: usize| {
            let (x, v, p) = (self.point(id), self.weights(id), self.residual_variances[id]);
            self.answer(x, v, p, Some(id), predecessors)
        };
        let rows = match queries {
            Queries::All => (0..self.len()).map(own).collect(),
            Queries::Ids(ids) => ids.iter().copied().map(own).collect(),
            Queries::New(points) => points
                .rows()
                .map(|x| {
                    let (v, p) = self.row(x);
                    self.answer(x, &v, p, None, predecessors)
                })
                .collect(),
        };
        Answers { rows }
    }

    fn answer(&self, x: &[f64], v: &[f64], p: f64, id: Option<usize>, predecessors: bool) -> Row {
        let scale = self.scale(p);
        let limit = if predecessors { id.unwrap_or(self.len()) } else { self.len() };
        let mut correlations = vec![f64::NAN; self.len()];
        let mut greatest_scale = 0.0_f64;
        for (other, correlation) in correlations[..limit].iter_mut().enumerate() {
            if Some(other) == id {
                continue;
            }
            let other_p = self.residual_variances[other];
            let other_scale = self.scale(other_p);
            greatest_scale = greatest_scale.max(other_scale);
            *correlation = if scale == 0.0 || other_scale == 0.0 {
                0.0
            } else {
                let covariance = self.model.covariance(x, self.point(other));
                let residual = covariance - dot(v, self.weights(other));
                (residual / (p.sqrt() * other_p.sqrt())).abs().min(1.0)
            };
        }
        let mut ranking: Vec<(usize, f64)> =
            correlations.iter().copied().enumerate().filter(|(_, rho)| !rho.is_nan()).collect();
        ranking.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));

        let rounding = self.operations() * f64::EPSILON * scale * greatest_scale;
        Row { ranking, correlations, tolerance: TIE.max(rounding) }
    }
}

/// Correlations that differ by less tie.
pub const TIE: f64 = 1e-10;

/// The answers of the twin.
pub struct Answers {
    pub rows: Vec<Row>,
}

/// The answer to one query: all admissible points.
pub struct Row {
    /// Ids with |rho|, by decreasing |rho| and then increasing id.
    pub ranking: Vec<(usize, f64)>,
    /// |rho| of every point; NaN where it can't be a neighbour.
    pub correlations: Vec<f64>,
    /// [`TIE`], or more where rounding in f64 is: both the library and the twin sum m products with
    /// the squared distance's d terms and some steps for the covariance, each rounded at the size of
    /// s_i s_j, which reaches `s_i` times the greatest s among the query's admissible points.
    pub tolerance: f64,
}

impl Answers {
    /// The same with a tolerance of at least this.
    pub fn with_tolerance(mut self, tolerance: f64) -> Self {
        self.rows.iter_mut().for_each(|row| row.tolerance = row.tolerance.max(tolerance));
        self
    }

    /// The greatest tolerance of a row: what the comparison may overlook.
    pub fn greatest_tolerance(&self) -> f64 {
        self.rows.iter().map(|row| row.tolerance).fold(0.0, f64::max)
    }
}

pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

//! The definition of the answer, computed one pair at a time.

use ndarray::{Array1, Array2, ArrayView1};

/// A covariance function of variance 1 with one length scale per axis.
pub struct Naive {
    pub kappa: fn(f64) -> f64,
    pub length_scales: Vec<f64>,
}

/// Matérn 3/2 of the scaled distance.
pub fn matern32(distance: f64) -> f64 {
    let scaled = 3.0_f64.sqrt() * distance;
    (1.0 + scaled) * (-scaled).exp()
}

/// Squared exponential of the scaled distance.
pub fn rbf(distance: f64) -> f64 {
    (-distance * distance / 2.0).exp()
}

/// Query number, or none for a new point, with what is known of it.
struct Known {
    id: Option<usize>,
    coordinates: Array1<f64>,
    v: Array1<f64>,
    p: f64,
}

impl Naive {
    fn covariance(&self, a: ArrayView1<'_, f64>, b: ArrayView1<'_, f64>) -> f64 {
        let scales = self.length_scales.iter().cycle();
        let squares = a.iter().zip(b).zip(scales).map(|((a, b), l)| ((a - b) / l).powi(2));
        (self.kappa)(squares.sum::<f64>().sqrt())
    }

    fn matrix(&self, a: &Array2<f64>, b: &Array2<f64>) -> Array2<f64> {
        Array2::from_shape_fn((a.nrows(), b.nrows()), |(i, j)| self.covariance(a.row(i), b.row(j)))
    }

    /// V and p of points, given inducing points.
    pub fn factor(
        &self,
        points: &Array2<f64>,
        inducing: &Array2<f64>,
        jitter: f64,
    ) -> (Array2<f64>, Array1<f64>) {
        let m = inducing.nrows();
        let mut l = self.matrix(inducing, inducing) + Array2::<f64>::eye(m) * jitter;
        for j in 0..m {
            for i in j..m {
                let dot: f64 = (0..j).map(|c| l[(i, c)] * l[(j, c)]).sum();
                let rest = l[(i, j)] - dot;
                l[(i, j)] = if i == j { rest.sqrt() } else { rest / l[(j, j)] };
            }
        }
        let mut v = self.matrix(points, inducing);
        for mut row in v.rows_mut() {
            for j in 0..m {
                let dot: f64 = (0..j).map(|c| row[c] * l[(j, c)]).sum();
                row[j] = (row[j] - dot) / l[(j, j)];
            }
        }
        let p = v.rows().into_iter().map(|row| 1.0 - row.dot(&row)).collect();
        (v, p)
    }

    /// The neighbours of the points with these numbers, or of all.
    pub fn neighbors(
        &self,
        points: &Array2<f64>,
        inducing: &Array2<f64>,
        ids: &[usize],
        k: usize,
        predecessors: bool,
    ) -> Vec<Vec<(usize, f64)>> {
        let (v, p) = self.factor(points, inducing, 1e-6);
        let query = |&id: &usize| Known {
            id: Some(id),
            coordinates: points.row(id).to_owned(),
            v: v.row(id).to_owned(),
            p: p[id],
        };
        let queries = ids.iter().map(query);
        queries.map(|query| self.nearest(points, &v, &p, &query, k, predecessors)).collect()
    }

    /// The neighbours of new points.
    pub fn neighbors_of_new(
        &self,
        points: &Array2<f64>,
        inducing: &Array2<f64>,
        new: &Array2<f64>,
        k: usize,
    ) -> Vec<Vec<(usize, f64)>> {
        let (v, p) = self.factor(points, inducing, 1e-6);
        let (new_v, new_p) = self.factor(new, inducing, 1e-6);
        let query = |row: usize| Known {
            id: None,
            coordinates: new.row(row).to_owned(),
            v: new_v.row(row).to_owned(),
            p: new_p[row],
        };
        let queries = (0..new.nrows()).map(query);
        queries.map(|query| self.nearest(points, &v, &p, &query, k, false)).collect()
    }

    fn nearest(
        &self,
        points: &Array2<f64>,
        v: &Array2<f64>,
        p: &Array1<f64>,
        query: &Known,
        k: usize,
        predecessors: bool,
    ) -> Vec<(usize, f64)> {
        let end = query.id.filter(|_| predecessors).unwrap_or(points.nrows());
        let mut found: Vec<(usize, f64)> = (0..end)
            .filter(|&point| query.id != Some(point))
            .map(|point| {
                let covariance = self.covariance(query.coordinates.view(), points.row(point));
                let residual = covariance - query.v.dot(&v.row(point));
                let rho = (residual / (query.p * p[point]).sqrt()).abs().min(1.0);
                (point, (1.0 - rho).sqrt())
            })
            .collect();
        found.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        found.truncate(k);
        found
    }
}

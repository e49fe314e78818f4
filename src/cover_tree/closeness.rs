//! Closenesses of one metric, and how far to trust their digits.

use rhotree_kernels::layout::{Blocks, Panel, ResidualShape};
use rhotree_kernels::{Candidates, Element, Kernels};

use super::metric::Metric;
use crate::field::{Correlator, ResidualField, Rounding};

/// Computes closenesses of one metric.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closeness<T: Element> {
    metric: Metric,
    correlator: Correlator<T>,
    rounding: Rounding,
}

impl<T: Element> Closeness<T> {
    pub fn new(metric: Metric, field: &ResidualField<T>) -> Self {
        let shape = metric.shape(field.shape());
        Self {
            metric,
            correlator: Correlator { shape, ..*field.correlator() },
            rounding: field.rounding().with_shape(shape),
        }
    }

    pub const fn metric(&self) -> Metric {
        self.metric
    }

    pub const fn shape(&self) -> ResidualShape {
        self.correlator.shape
    }

    pub const fn kernels(&self) -> &Kernels<T> {
        &self.correlator.kernels
    }

    /// A point's share of a bound on the error of a closeness: for a pair the two shares are added. The
    /// error of Euclidean distances is relative to the distance: no point has a share of it.
    pub fn slack(&self, value: impl Fn(usize) -> f64) -> f64 {
        match self.metric {
            Metric::Residual | Metric::Correlation => {
                let squared_weights = self.shape().weights().map(|row| value(row).powi(2)).sum();
                let squared_scale = value(ResidualShape::SCALE).powi(2);
                self.rounding.slack::<T>(squared_scale, squared_weights)
            }
            Metric::Euclidean => 0.0,
        }
    }

    /// The slack that a bound takes for a query; infinite where nothing can be said of its error.
    pub fn query_slack(&self, panel: Panel<'_, T>, query: usize) -> f64 {
        let value = |row| panel.get(query, row).map_or(0.0, Element::to_f64);
        match self.metric {
            Metric::Euclidean => self.relative_error(),
            Metric::Residual | Metric::Correlation => {
                if self.rounding.reaches(self.shape().coordinates().map(value)) {
                    self.slack(value)
                } else {
                    f64::INFINITY
                }
            }
        }
    }

    /// A bound on the relative error of a Euclidean distance.
    pub fn relative_error(&self) -> f64 {
        Rounding::of_distance::<T>(self.shape().dimensions)
    }

    /// Writes the closeness of each query of the panel with each lane, query by query.
    pub fn store(&self, panel: Panel<'_, T>, blocks: Blocks<'_, T>, output: &mut [T]) {
        if self.metric != Metric::Euclidean {
            return self.correlator.absolute(panel, blocks, output);
        }
        let axes = self.shape().coordinates();
        let lanes = blocks.points();
        let mut coordinates = vec![T::ZERO; self.shape().dimensions];
        for (query, output) in output.chunks_exact_mut(lanes.max(1)).enumerate() {
            for (value, row) in coordinates.iter_mut().zip(axes.clone()) {
                *value = panel.get(query, row).expect("the output is as high as the panel");
            }
            self.kernels()
                .squared_distances(&coordinates, blocks, axes.start, output)
                .expect("the blocks have rows for the coordinates");
            output.iter_mut().for_each(|value| *value = T::from_f64(-value.to_f64()));
        }
    }

    /// As [`Closeness::store`], and offers the lanes to the queries' candidates. Where `fused` is set
    /// a correlation is offered from the register that it was computed in.
    pub fn select_and_store(
        &self,
        panel: Panel<'_, T>,
        blocks: Blocks<'_, T>,
        ids: &[u32],
        candidates: &mut [Candidates<T>],
        output: &mut [T],
        fused: bool,
    ) {
        if fused && self.metric != Metric::Euclidean {
            return self.correlator.select_and_store(panel, blocks, ids, candidates, output);
        }
        self.store(panel, blocks, output);
        for (closeness, candidates) in output.chunks_exact(ids.len().max(1)).zip(candidates) {
            self.kernels().select(closeness, ids, candidates).expect("as many ids as lanes");
        }
    }
}

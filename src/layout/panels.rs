//! Queries in the interleaved panels that the kernels read.

use rhotree_kernels::Element;
use rhotree_kernels::layout::{PANEL_QUERIES, Panel};

use super::aligned::Aligned;

/// Room for a number of panels, reused from task to task.
pub(crate) struct Panels<T> {
    data: Aligned<T>,
    rows: usize,
    queries: usize,
}

impl<T: Element> Panels<T> {
    pub fn with_capacity(queries: usize, rows: usize) -> Self {
        let panels = queries.div_ceil(PANEL_QUERIES);
        Self { data: Aligned::zeros(panels * rows * PANEL_QUERIES), rows, queries: 0 }
    }

    /// The panels with the place of their first query.
    pub fn iter(&self) -> impl Iterator<Item = (usize, Panel<'_, T>)> {
        let panels = self.data.chunks_exact(self.rows * PANEL_QUERIES);
        (0..self.queries).step_by(PANEL_QUERIES).zip(panels).map(|(first, data)| {
            let queries = PANEL_QUERIES.min(self.queries - first);
            (first, Panel::new(data, queries).expect("the data is whole rows"))
        })
    }

    /// Fills the places of `queries` queries, and those after the last one with zeros.
    pub fn pack(&mut self, queries: usize, value: impl Fn(usize, usize) -> T) {
        self.queries = queries;
        let panels = self.data.chunks_exact_mut(self.rows * PANEL_QUERIES);
        for (first, panel) in (0..self.queries).step_by(PANEL_QUERIES).zip(panels) {
            for (row, places) in panel.chunks_exact_mut(PANEL_QUERIES).enumerate() {
                for (place, target) in places.iter_mut().enumerate() {
                    let query = first + place;
                    *target = if query < self.queries { value(query, row) } else { T::ZERO };
                }
            }
        }
    }
}

//! Queries in the interleaved panels that the kernels read.

use rhotree_kernels::Element;
use rhotree_kernels::layout::{PANEL_QUERIES, Panel};

use super::aligned::Aligned;
use super::interleave::interleave;

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

    /// Zeros for so many queries of so many rows.
    pub fn reset(&mut self, queries: usize, rows: usize) {
        (self.queries, self.rows) = (queries, rows);
        self.data.reset(queries.div_ceil(PANEL_QUERIES) * rows * PANEL_QUERIES);
    }

    /// Room for so many queries of so many rows: zeros in the last panel, anything in the others.
    pub fn reshape(&mut self, queries: usize, rows: usize) {
        (self.queries, self.rows) = (queries, rows);
        let (panels, elements) = (queries.div_ceil(PANEL_QUERIES), rows * PANEL_QUERIES);
        self.data.reshape(panels * elements);
        self.data[panels.saturating_sub(1) * elements..].fill(T::ZERO);
    }

    /// Sets one value.
    pub fn set(&mut self, query: usize, row: usize, value: T) {
        let (panel, place) = (query / PANEL_QUERIES, query % PANEL_QUERIES);
        self.data[(panel * self.rows + row) * PANEL_QUERIES + place] = value;
    }

    /// Copies queries whose values stand query by query, from the first on.
    pub fn copy_rows(&mut self, values: &[T]) {
        let rows = self.rows;
        let queries = values.chunks(rows * PANEL_QUERIES);
        for (queries, panel) in queries.zip(self.data.chunks_exact_mut(rows * PANEL_QUERIES)) {
            interleave::<T, PANEL_QUERIES>(queries, rows, panel);
        }
    }

    /// Sets a row of all queries.
    pub fn set_row(&mut self, row: usize, values: &[T]) {
        let mut panels = self.data.chunks_exact_mut(self.rows * PANEL_QUERIES);
        // Whole rows are moves of a known size.
        let whole = values.chunks_exact(PANEL_QUERIES);
        let rest = whole.remainder();
        for (values, panel) in whole.zip(&mut panels) {
            panel[row * PANEL_QUERIES..][..PANEL_QUERIES].copy_from_slice(values);
        }
        if let Some(panel) = panels.next() {
            panel[row * PANEL_QUERIES..][..rest.len()].copy_from_slice(rest);
        }
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

//! Euclidean nearest neighbours in units of the length scales, exact and with Vecchia's predecessor rule.
mod nearest;
mod scaling;
mod search;
mod tree;

use core::ops::Range;

use rhotree_kernels::{Isa, Kernels};
use scaling::Scaling;
use search::{List, Search};
use tree::Tree;

use crate::error::Result;
use crate::neighbors::Neighbors;
use crate::parallel::with_threads;
use crate::points::Points;
use crate::query::{Queries, SearchOptions};
use crate::statistics::SearchStatistics;

/// Euclid.
#[derive(Debug)]
pub struct EuclideanIndex {
    scaling: Scaling,
    /// Row by row.
    coordinates: Vec<f64>,
    parts: Vec<Part>,
    kernels: Kernels<f64>,
}

/// Consecutive points.
#[derive(Debug)]
struct Part {
    trees: Vec<Tree>,
}

const FEWEST_POINTS: usize = 1024;

impl Part {
    fn new(coordinates: &[f64], dimensions: usize, ids: Range<u32>) -> Self {
        let mut lengths = vec![ids.len()];
        let single = std::env::var("SINGLE").is_ok();
        while !single && lengths[lengths.len() - 1] > FEWEST_POINTS {
            lengths.push(lengths[lengths.len() - 1] / 2);
        }
        let tree = |length| Tree::new(coordinates, dimensions, ids.start..ids.start + length as u32);
        Self { trees: lengths.into_iter().rev().map(tree).collect() }
    }
}

impl EuclideanIndex {
    /// New.
    pub fn new(points: &Points, length_scales: &[f64], threads: Option<usize>) -> Result<Self> {
        let scaling = Scaling::new(length_scales, points.dimensions())?;
        let coordinates = scaling.apply("points", points)?;
        let kernels = Kernels::new(Isa::select()?)?;
        with_threads(threads, || {
            let parts = vec![Part::new(&coordinates, points.dimensions(), 0..points.len() as u32)];
            Ok(Self { scaling, coordinates, parts, kernels })
        })
    }
    /// Len.
    pub fn len(&self) -> usize {
        self.coordinates.len() / self.dimensions()
    }
    /// Dim.
    pub fn dimensions(&self) -> usize {
        self.scaling.dimensions()
    }
    /// Search.
    pub fn search(&self, queries: Queries<'_>, options: &SearchOptions<'_>) -> Result<Neighbors> {
        self.search_with_statistics(queries, options).map(|(neighbors, _)| neighbors)
    }
    /// Search.
    pub fn search_with_statistics(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
    ) -> Result<(Neighbors, SearchStatistics)> {
        let list = &List::new(queries, self)?;
        with_threads(options.threads, || {
            let monitor = &options.monitor();
            Search { index: self, list, options, monitor }.answer()
        })
    }
    fn level(&self, limit: u32) -> (usize, usize) {
        let part = self.parts.iter().position(|part| limit <= part.trees[part.trees.len() - 1].ids_range().end);
        let Some(part) = part else { return (self.parts.len(), 0) };
        (part, self.parts[part].trees.iter().position(|tree| limit <= tree.ids_range().end).unwrap())
    }
}

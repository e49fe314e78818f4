//! A scan at twice the speed: in f32, whose error is bounded, and once more in f64 for the few points that
//! it can't rule out.
//!
//! With |rho_32 - rho| <= delta for every point, the k nearest have rho_32 above the k-th greatest less
//! twice delta. The bound is that of a rounded dot product, in proportion to the scales of the two points:
//! the few points with an outlying scale are left out of the f32 scan and evaluated in f64 for every
//! query. Where there are many of them, f32 has too few digits for the field.

use std::sync::Mutex;

use rhotree_kernels::{Candidates, Element, Order};

use super::{Request, Scan};
use crate::error::Result;
use crate::field::ResidualField;
use crate::layout::{Panels, PointBlocks};
use crate::neighbors::{Neighbors, RowMut, residual_distance};
use crate::parallel::{locked, unlocked};

/// The greatest margin: points as close as this to the k-th are looked at again.
const GREATEST_MARGIN: f64 = 0.02;

/// Scales are outlying above this many times the median,
const OUTLYING_SCALE: f64 = 4.0;

/// and may be this share of all.
const OUTLYING_SHARE: usize = 8;

/// What the filtered scan of a field keeps: a copy of the points in f32, and those it can't filter.
#[derive(Clone, Debug)]
pub(crate) struct FilteredScan<T: Element> {
    rounded: ResidualField<f32>,
    greatest_scale: f64,
    /// The margin of a query of scale 1.
    unit: f64,
    outlying: PointBlocks<T>,
    outlying_ids: Vec<u32>,
}

struct Local<T: Element> {
    exact: Candidates<T>,
    panels: Panels<T>,
    kept: PointBlocks<T>,
    ids: Vec<u32>,
}

impl<T: Element> FilteredScan<T> {
    /// The filter of a field; none where f32 can't tell its points apart, or for a field in f32.
    pub fn new(field: &ResidualField<T>) -> Option<Self> {
        if size_of::<T>() == size_of::<f32>() {
            return None;
        }
        let scale = |id: usize| field.scale(id);
        let per_scales = field.rounding().filter_margin();
        let mut scales: Vec<f64> = (0..field.len()).map(scale).collect();
        let (_, &mut median, _) = scales.select_nth_unstable_by(field.len() / 2, f64::total_cmp);
        let greatest_scale = (GREATEST_MARGIN / per_scales).sqrt().min(OUTLYING_SCALE * median);
        let outlying: Vec<u32> =
            (0..field.len() as u32).filter(|&id| scale(id as usize) > greatest_scale).collect();
        if outlying.len() * OUTLYING_SHARE > field.len() {
            return None;
        }
        let rounded = field.rounded(greatest_scale)?;
        let mut outlying_ids = outlying;
        outlying_ids.resize(outlying_ids.len().next_multiple_of(T::BLOCK_LANES), u32::MAX);
        let outlying = PointBlocks::gather(field.blocks(), &outlying_ids);
        Some(Self {
            rounded,
            greatest_scale,
            unit: per_scales * greatest_scale,
            outlying,
            outlying_ids,
        })
    }

    /// The scan's answer for queries that are points of the field, and the number of those that f32 was no
    /// use for. `thresholds` are lower bounds on the k-th |rho| of each, as far as they are known.
    pub fn search(
        &self,
        field: &ResidualField<T>,
        request: Request<'_>,
        thresholds: &[f64],
    ) -> Result<(Neighbors, usize)> {
        let Request { list, options, .. } = request;
        let scale = |query: usize| field.scale(list.id(query).map_or(0, |id| id as usize));
        let k = options.k.min(field.len());
        let mut neighbors = Neighbors::empty(list.len(), options.k)?;
        let local = || Local {
            exact: Candidates::new(k, Order::Any),
            panels: Panels::with_capacity(1, field.shape().rows()),
            kept: PointBlocks::zeros(0, field.shape().rows()),
            ids: Vec::new(),
        };
        let rest = Mutex::new(Vec::new());
        Scan::new(&self.rounded).search_chunks(
            request,
            |query, candidates| {
                let margin = self.unit * scale(query);
                candidates.set_margin(margin as f32);
                candidates.raise_threshold((thresholds[query] - margin) as f32);
            },
            local,
            |local, query, row, candidates| {
                let is_answered = scale(query) <= self.greatest_scale
                    && self.verify(field, request, local, query, row, candidates);
                if !is_answered {
                    locked(&rest).push(query);
                }
                is_answered
            },
            &mut neighbors,
        );
        let mut rest = unlocked(rest);
        rest.sort_unstable();
        if !rest.is_empty() {
            let mut ids = Vec::new();
            let list = &list.subset(&rest, &mut ids);
            let rows = Scan::new(field).answer(Request { list, ..request })?;
            for (row, &query) in rest.iter().enumerate() {
                neighbors.row_mut(query).copy(&rows, row);
            }
        }
        request.monitor.finish()?;
        Ok((neighbors, rest.len()))
    }

    /// Writes the exact neighbours of a query among the points that f32 couldn't rule out; false where those
    /// are too many.
    fn verify(
        &self,
        field: &ResidualField<T>,
        request: Request<'_>,
        local: &mut Local<T>,
        query: usize,
        mut row: RowMut<'_>,
        candidates: &mut Candidates<f32>,
    ) -> bool {
        let Some(kept) = candidates.kept() else { return false };
        let Request { list, options, .. } = request;
        options.reset(&mut local.exact, list.id(query));
        list.pack(query..query + 1, field, &mut local.panels, |_, value| value);
        local.ids.clear();
        local.ids.extend_from_slice(kept);
        local.ids.sort_unstable();
        let kept = local.ids.len();
        local.kept.reserve(kept);
        for (lane, &id) in local.ids.iter().enumerate() {
            local.kept.copy_point(lane, field.blocks(), id as usize);
        }
        local.ids.resize(kept.next_multiple_of(T::BLOCK_LANES), u32::MAX);
        let kept = local.kept.view().slice(0..local.ids.len() / T::BLOCK_LANES);
        let outlying = self.outlying_ids.partition_point(|&id| id < local.exact.limit());
        let outlying = outlying.div_ceil(T::BLOCK_LANES);
        let outlying_ids = &self.outlying_ids[..outlying * T::BLOCK_LANES];
        let outlying = self.outlying.view().slice(0..outlying);
        let (_, panel) = local.panels.iter().next().expect("one query");
        let exact = core::slice::from_mut(&mut local.exact);
        field.correlator().select(panel, kept, &local.ids, exact);
        field.correlator().select(panel, outlying, outlying_ids, exact);
        row.write(local.exact.finish(), residual_distance);
        true
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.rounded.bytes() + self.outlying.bytes() + 4 * self.outlying_ids.len()
    }
}

#[cfg(test)]
mod tests {
    use rhotree_kernels::CovarianceFamily;

    use super::*;
    use crate::covariance::CovarianceFunction;
    use crate::inducing::Inducing;
    use crate::points::Points;
    use crate::query::{Queries, QueryList, SearchOptions};

    /// A square of points, some of them far away, some beside inducing points.
    fn field(family: CovarianceFamily, length_scale: f64) -> ResidualField<f64> {
        let coordinates: Vec<f64> = (0..900_u32)
            .flat_map(|i| {
                let (x, y) = (f64::from(i) * 0.754_877 % 1.0, f64::from(i) * 0.569_84 % 1.0);
                let far = if i % 50 == 7 { 0.003 * f64::from(i) } else { 0.0 };
                let near = if i % 90 < 3 { 1e-4 * f64::from(i % 90) } else { 1.0 };
                if i % 90 < 3 { [0.5 + near, 0.5 - near] } else { [x + far, y] }
            })
            .collect();
        let points = Points::new(coordinates, 2).expect("finite coordinates");
        let function = CovarianceFunction::new(family, 1.0, &[length_scale]).expect("positive");
        let inducing = Inducing::Random { count: 20, seed: 1 };
        ResidualField::new(&points, &function, &inducing, &Default::default()).expect("legal")
    }

    #[test]
    fn answers_as_the_scan() {
        let mut filtered = 0;
        for family in CovarianceFamily::ALL {
            for length_scale in [0.03, 0.1, 0.3] {
                let field = field(family, length_scale);
                let Some(filter) = FilteredScan::new(&field) else { continue };
                let ids: Vec<usize> = (0..field.len()).collect();
                for k in [1, 10, 400] {
                    for options in [SearchOptions::new(k), SearchOptions::new(k).predecessors()] {
                        let expected =
                            Scan::new(&field).search(Queries::All, &options).expect("legal");
                        // A lower bound on the k-th correlation: a hair below it.
                        let last = |id: usize| match expected.of(id).nth(k - 1) {
                            Some((_, distance)) => 1.0 - distance * distance - 1e-9,
                            None => f64::NEG_INFINITY,
                        };
                        let known: Vec<f64> = ids.iter().map(|&id| last(id)).collect();
                        for thresholds in [vec![f64::NEG_INFINITY; ids.len()], known] {
                            let request = Request {
                                list: &QueryList::All(field.len()),
                                options: &options,
                                monitor: &options.monitor(),
                            };
                            let (actual, exact) =
                                filter.search(&field, request, &thresholds).expect("legal");
                            assert_eq!(actual, expected, "{family} of {length_scale}, {options:?}");
                            filtered += ids.len() - exact;
                        }
                    }
                }
            }
        }
        assert!(filtered > 10_000, "a filter that is never used is no test: {filtered}");
    }

    #[test]
    fn smooth_fields_and_f32_have_no_filter() {
        let field = field(CovarianceFamily::Rbf, 0.3);
        assert!(FilteredScan::new(&field).is_none_or(|filter| filter.greatest_scale < 50.0));
        let rounded = field.rounded(f64::INFINITY).expect("no overflow");
        assert!(FilteredScan::new(&rounded).is_none());
    }
}

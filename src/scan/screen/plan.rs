//! How many columns to keep, and in how many bits: predicted from a sample of points.

use rayon::prelude::*;
use rhotree_kernels::Element;
use rhotree_kernels::layout::{PANEL_QUERIES, ResidualShape, ScreenRowShape};

use super::axes::AllAxes;
use super::certificate::{Norms, lambda};
use super::costs::{Costs, PairCost};
use super::near::{NEAR_POINTS, NearPoints};
use super::rounder::{LEVELS, Losses, PAIR_RATIOS, Rounder, Source, Split};
use super::values;
use crate::field::ResidualField;
use crate::layout::{Panels, PointBlocks};
use crate::query::QueryList;
use crate::query::SearchOptions;
use crate::scan::Scan;

/// Points of the sample, and how many of them are queries whose thresholds are looked up by a scan.
const SAMPLE_POINTS: usize = 512;
const SAMPLE_QUERIES: usize = 4 * PANEL_QUERIES;

/// Neighbours of a sampled query among all points: with the predecessor rule it has half as many among half
/// of them.
const SAMPLE_NEIGHBORS: usize = 60;

/// How much the threshold that a search begins with tells of those on its way, beside the last one.
const FIRST_SHARE: f64 = 0.5;

/// Shares of the columns that the first level may read, in eighths. The second is half way from there to all.
const READ_EIGHTHS: [usize; 8] = [1, 2, 3, 4, 5, 6, 7, 8];

/// A query is screened at a level that is predicted to leave it no more than this share of the points.
const STAYING_SHARE: f64 = 0.006;

/// Columns that may be in 16 bits.
const PAIR_COLUMNS: [usize; 6] = [0, 8, 16, 32, 64, 128];

/// Points of a field, for the choice of axes and of a split.
pub(super) struct Sample {
    points: Vec<usize>,
    scales: Vec<f64>,
    coordinates: Vec<f64>,
    pub weights: Vec<f64>,
}

impl Sample {
    /// A sample of the points with these ids. Its first points, which are its queries, are of all ids too.
    pub fn new<T: Element>(field: &ResidualField<T>, ids: &[u32]) -> Self {
        let step = ids.len().div_ceil(SAMPLE_POINTS);
        let even: Vec<usize> = ids.iter().step_by(step).map(|&id| id as usize).collect();
        let stride = even.len().div_ceil(SAMPLE_QUERIES);
        let points: Vec<usize> = (0..stride)
            .flat_map(|first| even.iter().copied().skip(first).step_by(stride))
            .collect();
        let shape = field.shape();
        let scale = ResidualShape::SCALE..ResidualShape::SCALE + 1;
        let of = |rows| values(field, points.iter().copied(), rows);
        Self {
            scales: of(scale),
            coordinates: of(shape.coordinates()),
            weights: of(shape.weights()),
            points,
        }
    }
}

/// A chosen split, with the units that go with it.
pub(super) struct Choice {
    pub rounder: Rounder,
    /// The median radius of a point at each level.
    pub radii: [f64; LEVELS],
    /// |rho| is above this for one pair in so many as [`STAYING_SHARE`] says.
    pub common: f64,
    /// What a pair is predicted to cost.
    pub pair: PairCost,
}

impl Choice {
    /// The level for a query with these radii and this threshold.
    pub fn level(radii: &[f64; LEVELS], common: f64, own: &[f64; LEVELS], threshold: f64) -> usize {
        let tells = |level: &usize| threshold - own[*level] * radii[*level] >= common;
        (0..LEVELS - 1).find(tells).unwrap_or(LEVELS - 1)
    }
}

/// The split of the least predicted cost.
pub(super) fn choose<T: Element>(
    field: &ResidualField<T>,
    sample: &Sample,
    axes: &AllAxes,
    near: &NearPoints,
    rounder: &Rounder,
) -> Choice {
    let shape = field.shape();
    let columns = shape.columns;
    let rotated = axes.rotate(&sample.weights);
    let (correlations, thresholds) = correlations(field, sample);
    let first = first_thresholds(field, &sample.points[..thresholds.len()], near);
    let common = quantile(&correlations, 1.0 - STAYING_SHARE);
    let costs = Costs::new(field);
    let evaluate = |split: Split| {
        let candidate = Rounder { split, ..rounder.clone() };
        let (candidate, losses) = calibrate(candidate, sample, &rotated);
        let radii: [Vec<f64>; LEVELS] = core::array::from_fn(|level| {
            losses.iter().map(|losses| candidate.radius(losses, level)).collect()
        });
        let medians = core::array::from_fn(|level| quantile(&radii[level], 0.5));
        let split = split.shape(shape.dimensions);
        let row_radii: Vec<f64> = losses.iter().map(|it| candidate.row_radius(it)).collect();
        let greatest = row_radii.iter().copied().fold(0.0, f64::max);
        let of_query = |(query, (&first, &last)): (usize, (&f64, &f64))| {
            // A second look tells them with an error.
            let error = row_radii[query] * greatest;
            let own = core::array::from_fn(|level| radii[level][query]);
            let level = Choice::level(&medians, common, &own, first - error);
            let row = &correlations[query * losses.len()..][..losses.len()];
            let share =
                |threshold: f64| surviving_share(row, query, threshold - error, &radii[level]);
            let stays = FIRST_SHARE * share(first) + (1.0 - FIRST_SHARE) * share(last);
            // The query itself is one of them.
            let kept = row.iter().filter(|&&rho| rho >= last - 2.0 * error).count().max(1) - 1;
            (costs.screened_pair(split, level) + stays * costs.look, kept as f64 / row.len() as f64)
        };
        let queries = thresholds.len() as f64;
        let each = first.iter().zip(&thresholds).enumerate().map(of_query);
        let (cost, kept) = each.fold((0.0, 0.0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
        let pair = PairCost { cycles: cost / queries, answered: kept / queries };
        Choice { rounder: candidate, radii: medians, common, pair }
    };
    let cheapest = |splits: Vec<Split>| {
        let choices = splits.into_par_iter().map(evaluate);
        choices
            .min_by(|a, b| costs.of_pair(a.pair).total_cmp(&costs.of_pair(b.pair)))
            .expect("at least one split is tried")
    };
    // First how many bits, then how many columns: the one hardly depends on the other.
    let pairs = PAIR_COLUMNS.map(|pairs| Split::new(columns, pairs, columns / 2));
    let Choice { rounder: Rounder { split, .. }, .. } = cheapest(pairs.to_vec());
    let read = READ_EIGHTHS.map(|eighths| (columns * eighths).div_ceil(8));
    cheapest(read.map(|read| Split::new(columns, split.pairs, read)).to_vec())
}

/// The value below which this share of the values is.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut values = values.to_vec();
    if values.is_empty() {
        return 0.0;
    }
    let place = ((values.len() - 1) as f64 * share) as usize;
    *values.select_nth_unstable_by(place, f64::total_cmp).1
}

/// Sets the ratio of units and the lambdas from a sample; what each of its points loses then.
fn calibrate(mut rounder: Rounder, sample: &Sample, rotated: &[f64]) -> (Rounder, Vec<Losses>) {
    let points = sample.points.len();
    let columns = sample.weights.len() / points;
    let dimensions = sample.coordinates.len() / points;
    let rotated: Vec<f32> = rotated.iter().map(|&y| y as f32).collect();
    let rotated = |point: usize| &rotated[point * columns..][..columns];
    // The 16-bit weights have bits to spare: they take the unit that few points' bytes have to give way to.
    let mut ratios: Vec<f64> = (0..points)
        .map(|point| rounder.least_units(rotated(point)))
        .map(|[pairs, bytes]| pairs / bytes)
        .filter(|ratio| ratio.is_finite() && *ratio > 0.0)
        .collect();
    ratios.sort_unstable_by(f64::total_cmp);
    let ratio = ratios.get(ratios.len() * 99 / 100).copied().unwrap_or(1.0);
    rounder.pair_ratio = ratio.clamp(*PAIR_RATIOS.start(), *PAIR_RATIOS.end());
    let mut words = vec![0; rounder.split.shape(dimensions).rows()];
    let mut row = vec![0; ScreenRowShape { dimensions, columns }.words()];
    let losses: Vec<Losses> = (0..points)
        .map(|point| {
            let source = Source {
                scale: sample.scales[point],
                coordinates: &sample.coordinates[point * dimensions..][..dimensions],
                weights: &sample.weights[point * columns..][..columns],
                rotated: rotated(point),
            };
            rounder.round(source, &mut words, &mut row).unwrap_or_default()
        })
        .collect();
    let lambda_of = |norms: fn(&Losses) -> Norms| lambda(losses.iter().map(norms));
    rounder.lambdas =
        [lambda_of(|it| it.pairs), lambda_of(|it| it.bytes[LEVELS - 1]), lambda_of(|it| it.row)];
    (rounder, losses)
}

/// |rho| of the sample's queries with all of its points, query by query, and the k-th greatest of each among
/// all points of the field.
fn correlations<T: Element>(field: &ResidualField<T>, sample: &Sample) -> (Vec<f64>, Vec<f64>) {
    let ids: Vec<usize> = sample.points.iter().copied().take(SAMPLE_QUERIES).collect();
    let numbers: Vec<u32> = sample.points.iter().map(|&id| id as u32).collect();
    let points = PointBlocks::gather(field.blocks(), &numbers);
    let mut panels = Panels::with_capacity(ids.len(), field.shape().rows());
    QueryList::Ids(&ids).pack(0..ids.len(), field, &mut panels, |_, value| value);
    let lanes = points.view().points();
    let mut correlations = Vec::with_capacity(ids.len() * numbers.len());
    let mut output = vec![T::ZERO; PANEL_QUERIES * lanes];
    for (_, panel) in panels.iter() {
        let output = &mut output[..panel.queries() * lanes];
        field.correlator().absolute(panel, points.view(), output);
        for row in output.chunks_exact(lanes) {
            correlations.extend(row[..numbers.len()].iter().map(|value| value.to_f64()));
        }
    }
    (correlations, Scan::new(field).last_correlations(&ids, &SearchOptions::new(SAMPLE_NEIGHBORS)))
}

/// The k-th greatest |rho| of these points with points near them, which a search begins with.
fn first_thresholds<T: Element>(
    field: &ResidualField<T>,
    ids: &[usize],
    near: &NearPoints,
) -> Vec<f64> {
    let threshold = |panel: &mut Panels<T>, &id: &usize| {
        let mut numbers = Vec::new();
        near.of_point(id as u32, u32::MAX, NEAR_POINTS * SAMPLE_NEIGHBORS, &mut numbers);
        let points = PointBlocks::gather(field.blocks(), &numbers);
        let mut output = vec![T::ZERO; points.view().points()];
        QueryList::Ids(&[id]).pack(0..1, field, panel, |_, value| value);
        for (_, panel) in panel.iter() {
            field.correlator().absolute(panel, points.view(), &mut output);
        }
        let mut all: Vec<f64> = output[..numbers.len()].iter().map(|rho| rho.to_f64()).collect();
        all.sort_unstable_by(|a, b| b.total_cmp(a));
        all.get(SAMPLE_NEIGHBORS - 1).copied().unwrap_or(f64::NEG_INFINITY)
    };
    let panel = || Panels::with_capacity(1, field.shape().rows());
    ids.par_iter().map_init(panel, threshold).collect()
}

/// The share of points that |rho| with a query and the radii don't rule out. The query is a point of the
/// sample.
fn surviving_share(correlations: &[f64], query: usize, threshold: f64, radii: &[f64]) -> f64 {
    let stays = |&(point, (correlation, radius)): &(usize, (&f64, &f64))| {
        point != query && correlation + radii[query] * radius >= threshold
    };
    let stay = correlations.iter().zip(radii).enumerate().filter(stays).count();
    stay as f64 / radii.len() as f64
}

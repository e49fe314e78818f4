//! How many columns to keep, and in how many bits: predicted from a sample of points.

use rayon::prelude::*;
use rhotree_kernels::layout::{PANEL_QUERIES, ResidualShape, ScreenRowShape, ScreenShape};
use rhotree_kernels::{Element, Isa};

use super::axes::AllAxes;
use super::certificate::{Norms, lambda};
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

/// Shares of the columns that the first level may read, in eighths. The second is half way from there to all.
const READ_EIGHTHS: [usize; 8] = [1, 2, 3, 4, 5, 6, 7, 8];

/// A query is screened at a level that is predicted to leave it no more than this share of the points.
const STAYING_SHARE: f64 = 0.006;

/// Columns that may be in 16 bits.
const PAIR_COLUMNS: [usize; 6] = [0, 8, 16, 32, 64, 128];

/// What steps of the screen cost on an instruction set, in cycles of one core. Measured, see `docs/screen.md`;
/// only their ratios matter.
struct Costs {
    /// A row of pairs, and one of four bytes, for sixteen pairs of a query and a point.
    pair_row: f64,
    quad_row: f64,
    /// kappa and the comparison, for sixteen pairs.
    rest: f64,
    /// A point that stays, and a cache line of its row.
    survivor: f64,
    line: f64,
    /// A column of the scan in f64, and its kappa, for sixteen pairs.
    scan_column: f64,
    scan_rest: f64,
}

impl Costs {
    const fn of(isa: Isa) -> Self {
        match isa {
            Isa::Avx512Vnni => Self {
                pair_row: 0.6,
                quad_row: 0.6,
                rest: 20.0,
                survivor: 30.0,
                line: 4.0,
                scan_column: 1.6,
                scan_rest: 50.0,
            },
            Isa::Avx512 => Self {
                pair_row: 1.1,
                quad_row: 1.6,
                rest: 20.0,
                survivor: 30.0,
                line: 4.0,
                scan_column: 1.6,
                scan_rest: 50.0,
            },
            Isa::Avx2 => Self {
                pair_row: 2.2,
                quad_row: 3.2,
                rest: 45.0,
                survivor: 40.0,
                line: 5.0,
                scan_column: 3.2,
                scan_rest: 100.0,
            },
            _ => Self {
                pair_row: 37.0,
                quad_row: 11.0,
                rest: 60.0,
                survivor: 150.0,
                line: 20.0,
                scan_column: 2.8,
                scan_rest: 80.0,
            },
        }
    }
}

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
    /// The predicted cost as a share of the scan's.
    pub cost: f64,
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
    rounder: &Rounder,
) -> Choice {
    let shape = field.shape();
    let columns = shape.columns;
    let rotated = axes.rotate(&sample.weights);
    let (correlations, thresholds) = correlations(field, sample);
    let common = quantile(&correlations, 1.0 - STAYING_SHARE);
    let costs = Costs::of(field.isa());
    let scan = costs.scan_column * columns as f64 + costs.scan_rest;
    let row_lines = (ScreenRowShape { dimensions: shape.dimensions, columns }.words() / 16) as f64;
    let survivor = 16.0 * (costs.survivor + costs.line * row_lines);
    let evaluate = |split: Split| {
        let candidate = Rounder { split, ..rounder.clone() };
        let (candidate, losses) = calibrate(candidate, sample, &rotated);
        let radii: [Vec<f64>; LEVELS] = core::array::from_fn(|level| {
            losses.iter().map(|losses| candidate.radius(losses, level)).collect()
        });
        let medians = core::array::from_fn(|level| quantile(&radii[level], 0.5));
        let ScreenShape { coordinate_rows, pair_rows, quad_rows } = split.shape(shape.dimensions);
        let rest = costs.pair_row * (coordinate_rows + pair_rows) as f64 + costs.rest;
        let cost_of = |(query, &threshold): (usize, &f64)| {
            let own = core::array::from_fn(|level| radii[level][query]);
            let level = Choice::level(&medians, common, &own, threshold);
            let row = &correlations[query * losses.len()..][..losses.len()];
            let stays = surviving_share(row, query, threshold, &radii[level]);
            rest + costs.quad_row * quad_rows[level] as f64 + survivor * stays
        };
        let total: f64 = thresholds.iter().enumerate().map(cost_of).sum();
        let cost = total / (thresholds.len() as f64 * scan);
        Choice { rounder: candidate, radii: medians, common, cost }
    };
    let cheapest = |splits: Vec<Split>| {
        let choices = splits.into_par_iter().map(evaluate);
        choices.min_by(|a, b| a.cost.total_cmp(&b.cost)).expect("at least one split is tried")
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

/// The share of points that |rho| with a query and the radii don't rule out. The query is a point of the
/// sample.
fn surviving_share(correlations: &[f64], query: usize, threshold: f64, radii: &[f64]) -> f64 {
    let stays = |&(point, (correlation, radius)): &(usize, (&f64, &f64))| {
        point != query && correlation + radii[query] * radius >= threshold
    };
    let stay = correlations.iter().zip(radii).enumerate().filter(stays).count();
    stay as f64 / radii.len() as f64
}

//! What an index of a field is worth, told from a sample before it is built.

use core::ops::Range;

use rhotree_kernels::Element;

use super::envelopes::Probe;
use super::leaf_set::Summaries;
use super::leaves::{LEAF_POINTS, Leaves, Partition};
use super::levels::{Bounder, GROUP, Levels};
use crate::error::Result;
use crate::field::ResidualField;
use crate::query::SearchOptions;
use crate::scan::{Costs, Scan, ScreenPlan};
use crate::statistics::Prediction;

/// Below this many points there is nothing to gain.
pub(super) const FEWEST_POINTS: usize = 16 * LEAF_POINTS;

/// With the predecessor rule, an index serves all but the first of its points, one in this many.
pub(super) const EARLY_SHARE: usize = 16;

/// Points whose neighbours are looked up by a scan, and leaves that are summarised.
const SAMPLE_QUERIES: usize = 32;
const SAMPLE_LEAVES: usize = GROUP;

/// Neighbours of a sampled point.
pub(super) const SAMPLE_NEIGHBORS: usize = 30;

/// Where envelopes rule out all but this share of the pairs of leaves, queries below the floor are served by
/// the levels.
const LOCAL_SHARE: f64 = 0.3;

/// Lists serve all but this share of the queries.
const LEFT_SHARE: f64 = 0.05;

/// Where the others are left for the scan, the floor of the lists is this share of the k-th correlation of
/// those queries,
const FLOOR_SHARE: f64 = 0.4;

/// and this where they have the levels.
const LOCAL_FLOOR_SHARE: f64 = 0.8;

/// The least and the greatest floor where queries below it are left for the scan. Lower ones make longer lists
/// of more pivots, higher ones leave more leaves to be met.
const FLOORS: (f64, f64) = (0.06, 0.4);

/// The greatest floor where they have the levels.
const GREATEST_FLOOR: f64 = 0.9;

/// How long the remainders of points may be, as a share of the floor or of what is above it. A bound is at
/// least the remainders of both points.
const REMAINDER_SHARE: f64 = 0.4;

/// Where envelopes rule out most leaves, a pivot has to be worth so many rows of a leaf's points: with more pivots,
/// queries find their leaves faster by way of the levels.
const PIVOT_ROWS: usize = 4;

/// There, lists have to serve this share of the queries, too: to the others they are of no use.
const LISTED_SHARE: f64 = 0.5;

/// Lists are begun where the correlations of pivots and leaves are predicted to be less than this share of the scan's.
const WORTHWHILE: f64 = 0.6;

/// A correlation in a leaf, whose tiles are seldom full, as a multiple of one in the scan.
const LEAF_CORRELATION: f64 = 1.45;

/// A pair of leaves that is bounded by way of pivots, in correlations of the scan.
const BOUNDED_PAIR: f64 = 1024.0;

/// When lists are compared with the screen their leaves are made already: the screen has to cost less than this share of
/// what they cost in all.
const MADE_SHARE: f64 = 0.6;

/// What a query takes beside its correlations, in cycles of a core: its lists ordered, a share of the leaves made; and
/// for each row of a point, which is copied twice.
const LISTED_QUERY: f64 = 15e3;
const LISTED_ROW: f64 = 225.0;

/// Points that a query's first round aims at, for each neighbour.
const FIRST_ROUND: f64 = 5.0;

/// A query that is known to be near more leaves than one in this many is left for the scan, which has others to
/// share what it reads,
const LONELY_SHARE: usize = 32;

/// unless they are no more than this: with few leaves, a leaf is shared by many queries.
const FEW_LEAVES: usize = 96;

/// How to search a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Plan {
    /// By lists of leaves: remainders of up to `remainder`, bounds below `floor` left out.
    Lists { remainder: f64, floor: f64 },
    /// By the scan, and why.
    Scan { reason: String },
}

impl Plan {
    /// Lists with this floor.
    pub fn with_floor(floor: f64) -> Self {
        Self::Lists { remainder: remainder(floor), floor }
    }

    /// The plan for the first `points` points of a field, which stand in the leaves of this partition.
    ///
    /// # Errors
    /// Too little memory for a few leaves.
    pub fn new<T: Element>(
        field: &ResidualField<T>,
        partition: &Partition,
        points: usize,
    ) -> Result<Self> {
        if points < FEWEST_POINTS {
            let reason = format!("fewer than {FEWEST_POINTS} points");
            return Ok(Self::Scan { reason });
        }
        if predicted_cost(field, points, &Prediction::default()) >= 1.0 {
            return Ok(Self::Scan { reason: "so few points are scanned sooner".into() });
        }
        let step = partition.len().div_ceil(SAMPLE_LEAVES);
        let numbers: Vec<usize> = (0..partition.len()).step_by(step).collect();
        let leaves = partition.some(&numbers).fill(field.blocks())?;
        let all: Vec<usize> = (0..leaves.len()).collect();
        let sample = |floor: f64| Summaries::new(field, &leaves, &all, remainder(floor));
        let mut floor = FLOORS.1;
        let mut summaries = sample(floor);
        let mut near = near_share(field, &summaries.levels, floor);
        let mut needs_levels = false;
        if near > LOCAL_SHARE {
            let served = served_correlation(field, points / 2..points, 1.0 - LEFT_SHARE);
            floor = (FLOOR_SHARE * served).clamp(FLOORS.0, FLOORS.1);
            summaries = sample(floor);
            near = near_share(field, &summaries.levels, floor);
        } else {
            // The earliest that these lists are for.
            let first = points / EARLY_SHARE;
            let served = served_correlation(field, first..2 * first, 1.0 - LEFT_SHARE);
            floor = (LOCAL_FLOOR_SHARE * served).clamp(FLOORS.1, GREATEST_FLOOR);
            needs_levels = has_poor_pivots(&summaries, field.shape().rows())
                || served_correlation(field, first..points, LISTED_SHARE) < floor;
        }
        let work = predicted_work(field, &summaries, near);
        if let Err(reason) = judge(work) {
            return Ok(Self::Scan { reason });
        }
        let levels = Self::Lists { remainder: 0.0, floor };
        Ok(if needs_levels { levels } else { Self::with_floor(floor) })
    }
}

/// Whether lists are worth making for all that they leave to do: less than the scan, and less than the screen, whose plan
/// is asked for only where it might be.
pub(super) fn worthwhile<'p, T: Element>(
    field: &ResidualField<T>,
    points: usize,
    predicted: &Prediction,
    screen: impl FnOnce() -> Option<&'p ScreenPlan>,
) -> core::result::Result<(), String> {
    let lists = predicted_cost(field, points, predicted);
    let percent = |share: f64| format!("{:.0} %", 100.0 * share);
    if lists >= 1.0 {
        return Err(format!("lists would take {} of the scan's time", percent(lists)));
    }
    if MADE_SHARE * lists <= Costs::new(field).least_share(points) {
        return Ok(());
    }
    match screen().map(ScreenPlan::cost) {
        Some(screen) if screen < MADE_SHARE * lists => Err(format!(
            "lists would take {} of the scan's time, the screen {}",
            percent(lists),
            percent(screen)
        )),
        _ => Ok(()),
    }
}

/// What the lists of so many points and a search of all cost, as a share of the scan.
fn predicted_cost<T: Element>(
    field: &ResidualField<T>,
    points: usize,
    predicted: &Prediction,
) -> f64 {
    let (costs, queries) = (Costs::new(field), points as f64);
    let pairs = queries / 2.0;
    let work =
        LEAF_CORRELATION * predicted.correlations as f64 + BOUNDED_PAIR * predicted.pairs as f64;
    let query = LISTED_QUERY + LISTED_ROW * field.shape().rows() as f64;
    (work / queries * costs.scanned_pair() + query) / costs.scanned(pairs)
}

/// Whether so much of the scan's work is little enough.
fn judge(work: f64) -> core::result::Result<(), String> {
    if work <= WORTHWHILE {
        return Ok(());
    }
    let percent = 100.0 * work.min(1.0);
    Err(format!("bounds would leave {percent:.0} % of the scan's work to be done"))
}

/// Leaves of a query's first round, which hold some times as many admitted points as there are neighbours to find,
/// where it admits this share of all points.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn first_leaves(k: usize, admitted: f64) -> usize {
    (FIRST_ROUND * k as f64 / (LEAF_POINTS as f64 * admitted.min(1.0))).ceil() as usize
}

/// Leaves that a query may meet by way of the levels before it is left for the scan.
pub(super) fn most_leaves<T: Element>(leaves: &Leaves<T>) -> usize {
    // Envelopes can't rule an outlying leaf out.
    let outlying = leaves.outlying().iter().filter(|&&is_outlying| is_outlying).count();
    ((leaves.len() / LONELY_SHARE).max(FEW_LEAVES) + outlying).min(leaves.len() / 2)
}

/// Whether pivots aren't worth their while where points have so many rows: the leaves that have some have many.
fn has_poor_pivots(sample: &Summaries, rows: usize) -> bool {
    let clear = || sample.pivots.iter().filter(|pivots| !pivots.is_opaque);
    let pivots: usize = clear().map(|pivots| pivots.lanes.len()).sum();
    PIVOT_ROWS * pivots >= rows * clear().count()
}

/// How long remainders may be with this floor.
fn remainder(floor: f64) -> f64 {
    REMAINDER_SHARE * floor.min(1.0 - floor)
}

/// The k-th correlation, with the points before them, that this share of the points with these ids have at least.
fn served_correlation<T: Element>(field: &ResidualField<T>, ids: Range<usize>, share: f64) -> f64 {
    let step = ids.len().div_ceil(SAMPLE_QUERIES).max(1);
    let ids: Vec<usize> = ids.step_by(step).filter(|&id| field.scale(id) > 0.0).collect();
    if ids.is_empty() {
        return 0.0;
    }
    let options = SearchOptions::new(SAMPLE_NEIGHBORS).predecessors();
    let mut correlations = Scan::new(field).last_correlations(&ids, &options);
    correlations.sort_unstable_by(f64::total_cmp);
    correlations[((1.0 - share) * ids.len() as f64) as usize]
}

/// The work of an index as a share of the scan's: pivots' correlations, each pair once, and the bounds, a
/// pivot costing half of what a column does. Without pivots every point of a leaf that is near is met.
fn predicted_work<T: Element>(field: &ResidualField<T>, sample: &Summaries, near: f64) -> f64 {
    let leaves = sample.pivots.len();
    let opaque = sample.pivots.iter().filter(|pivots| pivots.is_opaque).count();
    if 2 * opaque >= leaves {
        return near;
    }
    let pivots: usize = sample.pivots.iter().map(|pivots| pivots.lanes.len()).sum();
    let pivots = pivots as f64 / (leaves * LEAF_POINTS) as f64;
    let bound = (pivots * LEAF_POINTS as f64 + 4.0) / (4 * field.shape().rows() + 80) as f64;
    near * (pivots * pivots / 2.0 + bound)
}

/// The share of pairs of sampled leaves, which are one group, that their envelopes can't rule out.
fn near_share<T: Element>(field: &ResidualField<T>, sample: &Levels, floor: f64) -> f64 {
    let leaves = sample.len();
    let (bounder, mut probe) = (Bounder::new(field), Probe::default());
    let mut near = 0;
    for leaf in 0..leaves {
        probe.set_envelope(&sample.leaf(leaf), sample.greatest());
        let bounds = sample.bounds(&bounder, &probe, 0, 0);
        near += bounds.iter().filter(|&&bound| f64::from(bound) >= floor).count();
    }
    // A leaf is near itself.
    let pairs = leaves * leaves - leaves;
    (near - leaves.min(near)) as f64 / pairs.max(1) as f64
}

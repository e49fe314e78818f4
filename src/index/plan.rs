//! What an index of a field is worth, told from a sample before it is built.

use rhotree_kernels::Element;

use super::envelopes::{EnvelopeBounds, Envelopes};
use super::leaf_set::Summaries;
use super::leaves::{LEAF_POINTS, Leaves};
use crate::field::ResidualField;
use crate::scan::Scan;

/// Below this many points there is nothing to gain.
const FEWEST_POINTS: usize = 16 * LEAF_POINTS;

/// Points whose neighbours are looked up by a scan, and leaves that are summarised.
const SAMPLE_QUERIES: usize = 32;
const SAMPLE_LEAVES: usize = 16;

/// Neighbours of a sampled point.
const SAMPLE_NEIGHBORS: usize = 30;

/// Where envelopes rule out all but this share of the pairs of leaves, lonely queries are served by them.
const LOCAL_SHARE: f64 = 0.3;

/// Elsewhere lists serve all but this share of the queries; the others are left for the scan.
const LEFT_SHARE: f64 = 0.05;

/// The floor of the lists as a share of the k-th correlation of those queries: with the predecessor rule
/// they have it among half of the points.
const FLOOR_SHARE: f64 = 0.4;

/// The least and the greatest floor. Lower ones make longer lists of more pivots, higher ones leave more
/// leaves to be met.
const FLOORS: (f64, f64) = (0.06, 0.4);

/// How long the remainders of points may be, as a share of the floor. A bound is at least the remainders of
/// both points.
const REMAINDER_SHARE: f64 = 0.4;

/// The index is built where its work is predicted to be less than this share of the scan's.
const WORTHWHILE: f64 = 0.6;

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
    pub const fn with_floor(floor: f64) -> Self {
        Self::Lists { remainder: REMAINDER_SHARE * floor, floor }
    }

    /// The plan for a field whose points stand in these leaves.
    pub fn new<T: Element>(field: &ResidualField<T>, leaves: &Leaves<T>) -> Self {
        if field.len() < FEWEST_POINTS {
            let reason = format!("fewer than {FEWEST_POINTS} points");
            return Self::Scan { reason };
        }
        let step = leaves.len().div_ceil(SAMPLE_LEAVES);
        let sample: Vec<usize> = (0..leaves.len()).step_by(step).collect();
        let sample = |floor: f64| Summaries::new(field, leaves, &sample, REMAINDER_SHARE * floor);
        let mut floor = FLOORS.1;
        let mut summaries = sample(floor);
        let mut near = near_share(field, &summaries.envelopes, floor);
        if near > LOCAL_SHARE {
            floor = sample_floor(field);
            summaries = sample(floor);
            near = near_share(field, &summaries.envelopes, floor);
        }
        let work = predicted_work(field, &summaries, near);
        if work > WORTHWHILE {
            let reason = format!(
                "bounds would leave {:.0} % of the scan's work to be done",
                100.0 * work.min(1.0)
            );
            return Self::Scan { reason };
        }
        Self::with_floor(floor)
    }
}

/// The floor from the k-th correlations of a few points.
fn sample_floor<T: Element>(field: &ResidualField<T>) -> f64 {
    let step = field.len() / SAMPLE_QUERIES;
    let ids: Vec<usize> =
        (0..SAMPLE_QUERIES).map(|query| query * step).filter(|&id| field.scale(id) > 0.0).collect();
    if ids.is_empty() {
        return FLOORS.0;
    }
    let mut correlations = Scan::new(field).last_correlations(&ids, SAMPLE_NEIGHBORS);
    correlations.sort_unstable_by(f64::total_cmp);
    let served = correlations[(LEFT_SHARE * ids.len() as f64) as usize];
    (FLOOR_SHARE * served).clamp(FLOORS.0, FLOORS.1)
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

/// The share of pairs of sampled leaves that their envelopes can't rule out.
fn near_share<T: Element>(field: &ResidualField<T>, sample: &Envelopes, floor: f64) -> f64 {
    let leaves = sample.len();
    let mut results = EnvelopeBounds::default();
    let mut near = 0;
    for leaf in 0..leaves {
        sample.bounds(field, sample.of(leaf), &mut results);
        let is_near = |bound: &&f32| f64::from(**bound) >= floor;
        near += results.bounds.iter().filter(is_near).count();
    }
    // A leaf is near itself.
    let pairs = leaves * leaves - leaves;
    (near - leaves.min(near)) as f64 / pairs.max(1) as f64
}

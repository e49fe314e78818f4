//! What lists will hold and what a search will meet, told when a few of the lists are made.
//!
//! ```text
//! some groups of leaves: their pairs and entries, times the share that they are of all groups
//! some points: their k-th correlation t, by the scan
//!     served by lists      leaves = entries whose bound reaches t, on average over the points of the groups
//!     served by the levels leaves = the list, and those whose envelope's bound reaches t: where they are too many,
//!                          as many as a query may meet, and then the scan
//! ```
//!
//! A query meets a leaf of its own besides, and at least as many as its first round has.

use rhotree_kernels::Element;

use super::envelopes::Probe;
use super::leaf_set::LeafSet;
use super::leaves::LEAF_POINTS;
use super::levels::Bounder;
use super::lists::{Entry, PairWork, bound_of};
use super::plan::{EARLY_SHARE, SAMPLE_NEIGHBORS, first_leaves, most_leaves};
use crate::field::ResidualField;
use crate::query::SearchOptions;
use crate::scan::Scan;
use crate::statistics::Prediction;

/// Groups of leaves whose lists are made first.
const SAMPLE_GROUPS: usize = 8;

/// With fewer groups than this, all are.
const FEW_GROUPS: usize = 32;

/// Points whose neighbours are looked up by a scan.
const SAMPLE_QUERIES: usize = 16;

/// What some groups of leaves have brought.
pub(super) struct Sample<'a> {
    pub entries: &'a [Entry],
    pub work: PairWork,
    /// The share that the groups are of all.
    pub share: f64,
    pub floor: f64,
}

/// The groups of a sample, evenly spread, and the others.
pub(super) fn sample(groups: usize) -> (Vec<usize>, Vec<usize>) {
    let step = if groups < FEW_GROUPS { 1 } else { groups.div_ceil(SAMPLE_GROUPS) };
    (0..groups).partition(|group| group % step == step / 2)
}

/// What the lists will hold, and what a search will meet.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn predict<T: Element>(
    field: &ResidualField<T>,
    set: &LeafSet<T>,
    lanes: &[u32],
    sample: &Sample<'_>,
) -> Prediction {
    let points = lanes.len();
    let listed = Listed::new(set, sample, points);
    let (bounder, most) = (Bounder::new(field), most_leaves(&set.leaves));
    let mut probe = Probe::default();
    let (mut leaves, mut correlations) = (0.0, 0.0);
    let ids: Vec<usize> = sampled_ids(points).collect();
    let options = SearchOptions::new(SAMPLE_NEIGHBORS).predecessors();
    let thresholds = Scan::new(field).last_correlations(&ids, &options);
    for (&id, threshold) in ids.iter().zip(thresholds) {
        let admitted = id as f64 / points as f64;
        let first = first_leaves(SAMPLE_NEIGHBORS, admitted).min(set.len()) as f64;
        let leaf = lanes[id] as usize / LEAF_POINTS;
        let is_opaque = set.summaries.pivots[leaf].is_opaque;
        let list = if is_opaque { 0.0 } else { listed.reaching(0.0) };
        let near = if !is_opaque && threshold >= sample.floor {
            listed.reaching(threshold).max(first.min(list))
        } else {
            // What the list has was met before.
            probe_point(field, set, lanes[id] as usize, &mut probe);
            let near = reaching(set, &bounder, &probe, threshold, id);
            if near > most {
                correlations += id as f64;
            }
            list + first.max(near.min(most) as f64)
        };
        leaves += 1.0 + near;
        // Whole blocks are met.
        let lanes = LEAF_POINTS as f64 * admitted + T::BLOCK_LANES as f64 / 2.0;
        correlations += (1.0 + near) * lanes.min(LEAF_POINTS as f64);
    }
    let queries = points as f64 / ids.len().max(1) as f64;
    let whole = |count: f64| count.round() as u64;
    Prediction {
        pairs: whole(sample.work.pairs as f64 / sample.share),
        entries: whole(sample.entries.len() as f64 / sample.share),
        leaves: whole(leaves * queries),
        correlations: whole(correlations * queries),
    }
}

/// Points that aren't among the first, which have indexes of their own.
fn sampled_ids(points: usize) -> impl Iterator<Item = usize> {
    let first = points / EARLY_SHARE;
    (0..SAMPLE_QUERIES).map(move |i| first + (2 * i + 1) * (points - first) / (2 * SAMPLE_QUERIES))
}

/// The leaves that a point's list has, by their bounds, on average.
struct Listed {
    /// How many bounds there are of each part.
    histogram: [u64; 1 + u8::MAX as usize],
    points: f64,
}

impl Listed {
    fn new<T: Element>(set: &LeafSet<T>, sample: &Sample<'_>, points: usize) -> Self {
        let mut histogram = [0; 1 + u8::MAX as usize];
        for entry in sample.entries {
            let points = set.leaves.lanes(entry.leaf as usize).len();
            entry.bounds[..points].iter().for_each(|&part| histogram[usize::from(part)] += 1);
        }
        Self { histogram, points: points as f64 * sample.share }
    }

    /// The number of leaves whose bound reaches the threshold.
    fn reaching(&self, threshold: f64) -> f64 {
        let parts = (0..=u8::MAX).zip(&self.histogram);
        let count: u64 =
            parts.filter(|(part, _)| bound_of(*part) >= threshold).map(|(_, n)| n).sum();
        count as f64 / self.points
    }
}

/// Makes the probe that of the point in a lane.
fn probe_point<T: Element>(
    field: &ResidualField<T>,
    set: &LeafSet<T>,
    lane: usize,
    probe: &mut Probe,
) {
    let points = set.leaves.points();
    let row: Vec<T> =
        (0..points.rows()).map(|row| points.get(lane, row).expect("the point exists")).collect();
    let slack = set.summaries.slack(lane / LEAF_POINTS);
    probe.set_point(field, &row, slack, set.summaries.levels.greatest());
}

/// The number of leaves that hold a point before `limit` and whose bound reaches the threshold.
fn reaching<T: Element>(
    set: &LeafSet<T>,
    bounder: &Bounder,
    probe: &Probe,
    threshold: f64,
    limit: usize,
) -> usize {
    let levels = &set.summaries.levels;
    let (groups, _) = levels.near_groups(bounder, probe, threshold);
    let near = |group: usize| {
        let bounds = levels.bounds(bounder, probe, 0, group);
        let leaves = levels.leaves_of(group).zip(bounds);
        let admitted = |leaf| (levels.least(0, leaf) as usize) < limit;
        leaves.filter(|&(leaf, bound)| f64::from(bound) >= threshold && admitted(leaf)).count()
    };
    groups.into_iter().map(near).sum()
}

//! What is chosen for the screen of a field, and kept with a saved index: everything but the points themselves,
//! which are rounded as it says.

use std::sync::Arc;

use rhotree_kernels::{Element, Isa, ScreenKernels};

use super::axes::{self, AllAxes, Axes};
use super::certificate::Relative;
use super::costs::Costs;
use super::extent::{Extent, OUTLYING_SCALE};
use super::near::NearPoints;
use super::plan::{self, Choice, Sample};
use super::rounder::{self, LEVELS, MOST_COLUMNS, Rounder, Split};
use super::values;
use crate::field::ResidualField;

/// Outlying points may be this share of all.
const OUTLYING_SHARE: usize = 8;

/// Above this median scale no screen can tell points apart.
const MOST_SCALE: f64 = 1e3;

/// The greatest scale of a point that isn't outlying, in any screen.
pub(super) const MOST_USUAL_SCALE: f64 = OUTLYING_SCALE * MOST_SCALE;

/// From this unit of coordinates on the bound on kappa is one, and nothing is ruled out.
pub(super) const MOST_DISTANCE_UNIT: f64 = 1.0;

/// Axes that are farther from being orthonormal are none.
pub(super) const MOST_DEVIATION: f64 = 0.05;

/// The screen is worth its while where a pair is predicted to cost less than this share of what it costs in the scan.
const WORTHWHILE: f64 = 0.9;

/// Below this many points there is nothing to gain.
const FEWEST_POINTS: usize = 1024;

/// All that the screen of a field depends on beside the field. Whatever stands in it, the answers are the
/// scan's: radii are those of what rounding does take from each point.
#[derive(Clone, Debug)]
pub(crate) struct ScreenPlan {
    /// The instruction set whose costs it was made for.
    pub(super) isa: Isa,
    /// Points of the field at that time, and those of all since that are taken for outlying.
    pub(super) planned: usize,
    pub(super) outlying: usize,
    pub(super) axes: Axes,
    pub(super) rounder: Rounder,
    /// Above this scale points are outlying.
    pub(super) greatest_scale: f64,
    /// The median radius at each level, and what few |rho| are above: how a query's level is told.
    pub(super) radii: [f64; LEVELS],
    pub(super) common: f64,
    /// The predicted cost of a search, as a share of the scan's.
    pub(super) cost: f64,
    pub(super) near: NearPoints,
}

impl ScreenPlan {
    /// The plan for a field; none where a screen is not worth its while.
    pub fn new<T: Element>(field: &ResidualField<T>) -> Option<Self> {
        if field.len() < FEWEST_POINTS { None } else { Self::below(field, WORTHWHILE) }
    }

    /// As [`ScreenPlan::new`], where a screen is worth its while if a pair costs less than this share of what it costs
    /// in the scan.
    pub(super) fn below<T: Element>(field: &ResidualField<T>, worthwhile: f64) -> Option<Self> {
        let shape = field.shape();
        if shape.columns.max(shape.dimensions) > MOST_COLUMNS {
            return None;
        }
        let extent = Extent::new(field);
        let inner = extent.inner();
        let outlying = field.len() - inner.len();
        let distance_unit = rounder::distance_unit(extent.greatest_reach);
        let is_beyond = extent.median_scale > MOST_SCALE || distance_unit > MOST_DISTANCE_UNIT;
        if is_beyond || is_too_many(outlying, field.len()) {
            return None;
        }
        let sample = Sample::new(field, &inner);
        let (near, all_axes) = rayon::join(
            || NearPoints::new(inner, &extent.coordinates, field),
            || AllAxes::new(&sample.weights, shape.columns),
        );
        let split = Split::new(shape.columns, 0, 0);
        let deviation = axes::rounding(shape.columns);
        let relative = relative(field, distance_unit);
        let base = Rounder::new(split, extent.centre, distance_unit, relative, deviation);
        let choice = plan::choose(field, &sample, &all_axes, &near, &base);
        let costs = Costs::new(field);
        let words = choice.rounder.split.shape(shape.dimensions).rows();
        let cost = costs.share(choice.pair, words, (outlying, field.len()));
        let pair_share = choice.pair.cycles / costs.scanned_pair();
        let Choice { mut rounder, radii, common, .. } = choice;
        let axes = all_axes.rounded();
        rounder.deviation = axes.deviation();
        if pair_share >= worthwhile || rounder.deviation > MOST_DEVIATION {
            return None;
        }
        Some(Self {
            isa: field.isa(),
            planned: field.len(),
            outlying,
            axes,
            rounder,
            greatest_scale: extent.greatest_scale,
            radii,
            common,
            cost,
            near,
        })
    }

    /// The predicted cost of a search of all points, as a share of the scan's.
    pub const fn cost(&self) -> f64 {
        self.cost
    }

    /// The plan for a field that has got more points. None where too many of them are outlying, or they are more
    /// than those that it was made for.
    pub fn extended<T: Element>(
        mut self: Arc<Self>,
        field: &ResidualField<T>,
    ) -> Option<Arc<Self>> {
        if field.len() > self.planned.saturating_mul(2) {
            return None;
        }
        let plan = Arc::make_mut(&mut self);
        let before = plan.near.extend(field);
        plan.outlying += (before..field.len()).filter(|&id| plan.is_outlying(field, id)).count();
        (!is_too_many(plan.outlying, field.len())).then_some(self)
    }

    /// Whether the screen has no use for a point of the field.
    fn is_outlying<T: Element>(&self, field: &ResidualField<T>, id: usize) -> bool {
        let place = values(field, core::iter::once(id), field.shape().coordinates());
        field.scale(id) > self.greatest_scale || !self.rounder.reaches(&place)
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.axes.bytes() + self.near.bytes()
    }
}

/// The part of the radii that is in proportion to the scales, on the field's instruction set.
pub(super) fn relative<T: Element>(field: &ResidualField<T>, distance_unit: f64) -> Relative {
    let kernels = ScreenKernels::new(field.isa()).expect("the field's kernels run");
    let family = field.function().family();
    Relative::new::<T>(family, field.shape(), distance_unit, kernels.correlation_error())
}

/// Whether so many outlying points of all are too many for a screen.
pub(super) const fn is_too_many(outlying: usize, all: usize) -> bool {
    outlying > all / OUTLYING_SHARE
}

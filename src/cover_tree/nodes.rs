//! How far a subtree reaches, and the annuli that the bounds are computed from.

use rhotree_kernels::layout::AnnulusRow;
use rhotree_kernels::{BoundForm, Element};

use super::closeness::Closeness;
use super::metric::Metric;
use crate::layout::PointBlocks;

/// What is known of the points of a subtree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// The closeness of the centre with the farthest, each lessened by the pair's slack.
    pub least_closeness: f64,
    /// The closeness of the centre with the farthest, as computed.
    pub farthest: f64,
    /// The greatest slack.
    pub slack: f64,
    /// The centre's own slack.
    pub center_slack: f64,
    /// The least id.
    pub least_id: u32,
}

impl Reach {
    /// That of a point alone.
    pub fn of_point(id: u32, slack: f64, metric: Metric) -> Self {
        let self_closeness = match metric {
            Metric::Residual | Metric::Correlation => 1.0,
            Metric::Euclidean => 0.0,
        };
        Self {
            least_closeness: self_closeness,
            farthest: self_closeness,
            slack,
            center_slack: slack,
            least_id: id,
        }
    }

    /// With another point, of this closeness to the centre.
    pub fn include(&mut self, id: u32, closeness: f64, slack: f64) {
        let lessened = closeness - self.center_slack - slack;
        self.least_closeness = self.least_closeness.min(lessened);
        self.farthest = self.farthest.min(closeness);
        self.slack = self.slack.max(slack);
        self.least_id = self.least_id.min(id);
    }
}

/// The annuli of all nodes in one form of the bound.
#[derive(Clone, Debug)]
pub(crate) struct Annuli<T: Element> {
    /// Each subtree's around its own centre.
    pub own: PointBlocks<T>,
    /// Each subtree's around its parent's centre.
    pub from_parent: PointBlocks<T>,
}

/// The least and the greatest distance of a set from a pivot, and the slacks.
struct Annulus {
    pivot_slack: f64,
    set_slack: f64,
    near: f64,
    far: f64,
}

impl<T: Element> Annuli<T> {
    pub fn zeros(nodes: usize) -> Self {
        let zeros = || PointBlocks::zeros(nodes, AnnulusRow::COUNT);
        Self { own: zeros(), from_parent: zeros() }
    }

    /// Sets both annuli of a node from its reach and its closeness to its parent. The distances are
    /// rounded outwards by more than the arithmetic here can round.
    pub(super) fn set(
        &mut self,
        form: BoundForm,
        node: usize,
        closeness: &Closeness<T>,
        reach: &Reach,
        parent: (T, f64),
    ) {
        let (to_parent, parent_slack) = (parent.0.to_f64(), parent.1);
        let unit = 8.0 * T::UNIT_ROUNDOFF;
        let error = reach.center_slack + parent_slack;
        let most = (to_parent + error).min(1.0);
        let least = (to_parent - error).max(0.0);
        let edges = match form {
            BoundForm::Angle => {
                // Cosines: the greater the nearer.
                let radius = reach.least_closeness.max(0.0);
                let near = if most >= radius { 1.0 } else { cosine(most, radius, 1.0) + unit };
                let far = cosine(least, radius, -1.0) - unit;
                [(1.0, radius - unit), (near, far)]
            }
            BoundForm::Chord => {
                let chord = |closeness: f64| (1.0 - closeness.clamp(0.0, 1.0)).sqrt();
                let radius = chord(reach.least_closeness);
                let (near, far) = (chord(most) - radius - unit, chord(least) + radius + unit);
                [(0.0, radius + unit), (near, far)]
            }
            BoundForm::Euclidean => {
                let error = 2.0 * closeness.relative_error();
                let radius = (-reach.farthest).sqrt() * (1.0 + error);
                let distance = (-to_parent).sqrt();
                let near = distance * (1.0 - error) - radius * (1.0 + error);
                let far = distance * (1.0 + error) + radius * (1.0 + error);
                [(0.0, radius), (near, far)]
            }
        };
        let slacks = [reach.center_slack, parent_slack];
        let targets = [&mut self.own, &mut self.from_parent];
        for (((near, far), pivot_slack), target) in edges.into_iter().zip(slacks).zip(targets) {
            Annulus { pivot_slack, set_slack: reach.slack, near, far }.write(form, node, target);
        }
    }
}

impl Annulus {
    fn write<T: Element>(&self, form: BoundForm, node: usize, target: &mut PointBlocks<T>) {
        let clamp = |edge: f64| match form {
            BoundForm::Angle => edge.clamp(0.0, 1.0),
            BoundForm::Chord | BoundForm::Euclidean => edge.max(0.0),
        };
        let mut set = |row: AnnulusRow, value: f64| {
            let value = T::from_f64(value);
            target.set(node, row as usize, value);
            value.to_f64()
        };
        set(AnnulusRow::PivotSlack, self.pivot_slack);
        set(AnnulusRow::SetSlack, self.set_slack);
        let near = set(AnnulusRow::Near, clamp(self.near));
        let far = set(AnnulusRow::Far, clamp(self.far));
        if form == BoundForm::Angle {
            set(AnnulusRow::NearSine, ((1.0 - near) * (1.0 + near)).sqrt());
            set(AnnulusRow::FarSine, ((1.0 - far) * (1.0 + far)).sqrt());
        }
    }
}

/// cos(arccos a - sign arccos b).
fn cosine(a: f64, b: f64, sign: f64) -> f64 {
    let sine = |cosine: f64| ((1.0 - cosine) * (1.0 + cosine)).max(0.0).sqrt();
    a * b + sign * sine(a) * sine(b)
}

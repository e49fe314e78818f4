//! How far out the points of a field are, in scale and in space.

use rhotree_kernels::Element;

use super::values;
use crate::field::ResidualField;

/// Scales are outlying above this many times the median,
pub(super) const OUTLYING_SCALE: f64 = 3.0;

/// and so are points this many times as far from the centre as all but one in sixty-four.
const OUTLYING_REACH: f64 = 4.0;

/// How far out the points of a field are, in scale and in space.
pub(super) struct Extent {
    scales: Vec<f64>,
    pub coordinates: Vec<f64>,
    pub centre: Vec<f64>,
    reaches: Vec<f64>,
    pub median_scale: f64,
    pub greatest_scale: f64,
    pub greatest_reach: f64,
}

impl Extent {
    pub fn new<T: Element>(field: &ResidualField<T>) -> Self {
        let ids = 0..field.len();
        let scales: Vec<f64> = ids.clone().map(|id| field.scale(id)).collect();
        let coordinates = values(field, ids, field.shape().coordinates());
        let middle = field.len() / 2;
        let median =
            |values: &mut Vec<f64>| *values.select_nth_unstable_by(middle, f64::total_cmp).1;
        let median_scale = median(&mut scales.clone());
        let dimensions = field.dimensions();
        let centre: Vec<f64> = (0..dimensions)
            .map(|axis| {
                median(&mut coordinates.iter().skip(axis).step_by(dimensions).copied().collect())
            })
            .collect();
        let reach = |row: &[f64]| {
            row.iter().zip(&centre).map(|(x, c)| (x - c) * (x - c)).sum::<f64>().sqrt()
        };
        let reaches: Vec<f64> = coordinates.chunks_exact(dimensions).map(reach).collect();
        let mut sorted = reaches.clone();
        let most = sorted.len() - 1 - sorted.len() / 64;
        let common = *sorted.select_nth_unstable_by(most, f64::total_cmp).1;
        let farthest = reaches.iter().copied().fold(0.0, f64::max);
        Self {
            greatest_scale: OUTLYING_SCALE * median_scale,
            greatest_reach: farthest.min(OUTLYING_REACH * common),
            scales,
            coordinates,
            centre,
            reaches,
            median_scale,
        }
    }

    /// The ids of the points that aren't outlying.
    #[allow(clippy::cast_possible_truncation)]
    pub fn inner(&self) -> Vec<u32> {
        let is_inner = |id: &u32| {
            let id = *id as usize;
            self.scales[id] <= self.greatest_scale && self.reaches[id] <= self.greatest_reach
        };
        (0..self.scales.len() as u32).filter(is_inner).collect()
    }
}

//! What a search finds for the points of a fit under some parameters: inducing points, an index, conditioning sets.

use core::ops::ControlFlow;

use rhotree_kernels::Isa;

use super::options::{FitEvent, FitOptions};
use super::parameters::Parameters;
use crate::covariance::CovarianceFunction;
use crate::error::Result;
use crate::field::{FieldOptions, ResidualField};
use crate::index::{Index, IndexOptions};
use crate::inducing::Inducing;
use crate::points::Points;
use crate::query::{Queries, SearchOptions};
use crate::vecchia::sets::ConditioningSets;

/// What is found for points under some parameters.
pub(super) struct Neighborhood {
    pub index: Index<f64>,
    pub inducing: Option<Points<'static>>,
    pub sets: ConditioningSets,
}

impl Neighborhood {
    /// Chooses inducing points, unless it or the options say which, and searches the conditioning sets of all points.
    pub fn new(
        points: &Points,
        parameters: &Parameters,
        inducing: Option<Option<Points<'static>>>,
        options: &FitOptions<'_>,
    ) -> Result<Self> {
        let isa = options.isa.map_or_else(Isa::select, Ok)?;
        let function = parameters.function(options.family)?;
        let inducing = match inducing {
            Some(given) => given,
            None => {
                let choice = match (options.inducing_points, options.inducing) {
                    (Some(given), _) => Inducing::Points(given.clone().into_owned()),
                    (None, count) => {
                        let count = count.unwrap_or_else(|| Inducing::default_count(points));
                        Inducing::KMeansPlusPlus { count, seed: options.seed }
                    }
                };
                let field = FieldOptions::default().isa(isa);
                ResidualField::<f64>::choose_inducing(points, &function, &choice, &field)?
            }
        };
        let index = index(points, &function, inducing.as_ref(), options.jitter, isa)?;
        let sets = match options.k {
            0 => ConditioningSets::empty(points.len()),
            k => {
                let report = |found: usize| match options.progress {
                    None => ControlFlow::Continue(()),
                    Some(progress) => progress(FitEvent::Neighbors { found, points: points.len() }),
                };
                let search = SearchOptions::new(k).predecessors().progress(&report);
                let neighbors = index.search(Queries::All, &search)?;
                ConditioningSets::from_neighbors(points.len(), &neighbors)?
            }
        };
        Ok(Self { index, inducing, sets })
    }
}

/// An index of points with these inducing points.
pub(super) fn index(
    points: &Points,
    function: &CovarianceFunction,
    inducing: Option<&Points<'static>>,
    jitter: f64,
    isa: Isa,
) -> Result<Index<f64>> {
    let inducing = inducing.cloned().map_or(Inducing::None, Inducing::Points);
    let options = FieldOptions::default().jitter(jitter).isa(isa);
    Index::new(ResidualField::new(points, function, &inducing, &options)?, &IndexOptions::default())
}

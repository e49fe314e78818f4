//! An index from its field, and what changes one: more points, other parameters.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use rhotree_kernels::Element;

use super::leaf_set::LeafSet;
use super::leaves::{LEAF_POINTS, Leaves, Partition, Prepared};
use super::lists::{self, Entry, Lists, PairWork, Pairing, Pairs};
use super::plan::{Plan, worthwhile};
use super::prediction::{Sample, predict, sample};
use super::{Content, Index, IndexOptions, ListedLeaves};
use crate::error::{Error, Result};
use crate::field::ResidualField;
use crate::parallel::with_threads;
use crate::points::Points;
use crate::scan::ScreenPlan;
use crate::statistics::{BuildStatistics, Prediction};

/// Leaves whose numbers fit into the keys of a search: those of a billion points.
const MOST_LEAVES: usize = 1 << 24;

impl<T: Element> Index<T> {
    /// Builds the index of a field.
    ///
    /// # Errors
    /// A floor that isn't between 0 and 1, or a number of threads that can't be had.
    pub fn new(field: ResidualField<T>, options: &IndexOptions) -> Result<Self> {
        options.check()?;
        let mut statistics = BuildStatistics::default();
        let screen_plan = OnceLock::new();
        let content = with_threads(options.threads, || {
            let start = Instant::now();
            let prepared = Prepared::New(Partition::new(&field, 0..count(&field)));
            statistics.times.partition = start.elapsed();
            Content::new(&field, prepared, options, &screen_plan, &mut statistics)
        })?;
        let built = field.len();
        Ok(Self {
            field,
            options: *options,
            built,
            content,
            statistics,
            prefixes: OnceLock::new(),
            screen_plan,
            screen: OnceLock::new(),
        })
    }

    /// Adds points after those of the field. The inducing points stay as they are.
    ///
    /// The answers are those of an index built from the longer field. The work is that of the new points'
    /// leaves with all others; when the points have doubled since the last build, the index is built anew.
    ///
    /// # Errors
    /// What [`ResidualField::append`] says. The index is unchanged then.
    pub fn append(&mut self, points: &Points) -> Result<()> {
        with_threads(self.options.threads, || {
            let before = count(&self.field);
            self.field.append(points)?;
            self.extend_screen();
            let after = count(&self.field);
            let leaves = self.listed().map_or(0, |listed| listed.set.len());
            // Of the new points those with outlying scales begin a leaf of their own.
            let most = leaves + points.len().div_ceil(LEAF_POINTS) + 1;
            let anew = self.field.len() >= 2 * self.built || most > MOST_LEAVES;
            let field = &self.field;
            match &mut self.content {
                Content::Scan { .. } if !anew => {}
                Content::Lists(listed) if !anew => {
                    match Partition::new(field, before..after).fill(field.blocks()) {
                        Ok(added) => listed.append(field, added),
                        Err(error) => self.content = Content::without_lists(&error),
                    }
                }
                content => {
                    self.statistics = BuildStatistics::default();
                    let prepared = Prepared::New(Partition::new(field, 0..after));
                    let (options, statistics) = (&self.options, &mut self.statistics);
                    *content =
                        Content::new(field, prepared, options, &self.screen_plan, statistics)
                            .unwrap_or_else(|error| Content::without_lists(&error));
                    self.prefixes = OnceLock::new();
                    self.built = field.len();
                }
            }
            Ok(())
        })
    }

    /// Makes this the index of the same points with other parameters: the field is that of a next step of a
    /// fit, with another covariance function or other inducing points.
    ///
    /// The points stay in their leaves; everything else depends on the correlations and is computed anew.
    /// The answers are those of an index built from the field.
    ///
    /// ```
    /// use rhotree::{CovarianceFamily, CovarianceFunction, Index, Inducing, Points, ResidualField};
    ///
    /// let points = Points::new((0..3000).map(|i| f64::from(i) * 0.618 % 1.0).collect(), 1)?;
    /// let field = |length_scale: f64| {
    ///     let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[length_scale])?;
    ///     let inducing = Inducing::KMeansPlusPlus { count: 20, seed: 1 };
    ///     ResidualField::<f64>::new(&points, &function, &inducing, &Default::default())
    /// };
    /// let mut index = Index::new(field(0.01)?, &Default::default())?;
    /// index.refit(field(0.02)?)?;
    /// assert_eq!(index.field().function().length_scales(), [0.02]);
    /// # Ok::<(), rhotree::Error>(())
    /// ```
    ///
    /// # Errors
    /// A field with another number of points. The index is unchanged then.
    pub fn refit(&mut self, field: ResidualField<T>) -> Result<()> {
        let (actual, expected) = (field.len(), self.field.len());
        if actual != expected {
            return Err(Error::Length { argument: "field", actual, expected });
        }
        let mut statistics = BuildStatistics::default();
        let screen_plan = OnceLock::new();
        let content = with_threads(self.options.threads, || {
            let start = Instant::now();
            let prepared = match &mut self.content {
                Content::Lists(listed) => Prepared::Again(&mut listed.set.leaves),
                Content::Scan { .. } => Prepared::New(Partition::new(&field, 0..count(&field))),
            };
            statistics.times.partition = start.elapsed();
            Content::new(&field, prepared, &self.options, &screen_plan, &mut statistics)
        })?;
        self.statistics = statistics;
        self.built = field.len();
        self.content = content;
        self.field = field;
        self.prefixes = OnceLock::new();
        self.screen_plan = screen_plan;
        self.screen = OnceLock::new();
        Ok(())
    }

    /// Extends the screen, or its plan alone, to the points that the field has got. What doesn't fit the longer
    /// field, or wasn't worth its while, is looked at again.
    fn extend_screen(&mut self) {
        let screen = self.screen.take().flatten();
        let plan = self.screen_plan.take().flatten();
        let Some(plan) = plan.and_then(|plan| plan.extended(&self.field)) else { return };
        if let Some(screen) = screen {
            let Some(screen) = screen.extended(Arc::clone(&plan), &self.field) else { return };
            self.screen = OnceLock::from(Some(screen));
        }
        self.screen_plan = OnceLock::from(Some(plan));
    }
}

impl<T: Element> Content<T> {
    /// What is worth making of a partition. A plan of the screen that is made to tell is kept.
    ///
    /// # Errors
    /// Too little memory for the leaves.
    fn new(
        field: &ResidualField<T>,
        prepared: Prepared<'_, T>,
        options: &IndexOptions,
        screen_plan: &OnceLock<Option<Arc<ScreenPlan>>>,
        statistics: &mut BuildStatistics,
    ) -> Result<Self> {
        let start = Instant::now();
        let partition = prepared.partition();
        let plan = match options.floor {
            _ if partition.len() > MOST_LEAVES => Plan::Scan { reason: "too many leaves".into() },
            Some(floor) => Plan::with_floor(floor),
            None => Plan::new(field, partition, field.len())?,
        };
        statistics.times.plan = start.elapsed();
        let (remainder, floor) = match plan {
            Plan::Scan { reason } => return Ok(Self::Scan { reason }),
            Plan::Lists { remainder, floor } => (remainder, floor),
        };
        let start = Instant::now();
        let leaves = prepared.fill(field)?;
        statistics.times.partition += start.elapsed();
        let judge = |predicted: &Prediction| match options.floor {
            Some(_) => Ok(()),
            None => worthwhile(field, field.len(), predicted, || {
                let plan = || ScreenPlan::new(field).map(Arc::new);
                screen_plan.get_or_init(plan).as_deref()
            }),
        };
        let listed = ListedLeaves::new(field, leaves, (remainder, floor), judge, statistics);
        Ok(listed
            .map_or_else(|reason| Self::Scan { reason }, |listed| Self::Lists(Box::new(listed))))
    }

    /// The field has the points: where there is no room for leaves a scan needs nothing else.
    fn without_lists(error: &Error) -> Self {
        Self::Scan { reason: error.to_string() }
    }
}

impl<T: Element> ListedLeaves<T> {
    /// The lists of some leaves, which hold the first points of a field or all of them; where `judge` says that they aren't
    /// worth their while, why.
    pub(super) fn new(
        field: &ResidualField<T>,
        leaves: Leaves<T>,
        (remainder, floor): (f64, f64),
        judge: impl FnOnce(&Prediction) -> Result<(), String>,
        statistics: &mut BuildStatistics,
    ) -> Result<Self, String> {
        let start = Instant::now();
        let set = LeafSet::new(field, leaves, remainder);
        statistics.correlations = set.correlations(remainder) as u64;
        statistics.times.summaries = start.elapsed();

        let start = Instant::now();
        let lanes = lanes(&set.leaves);
        let pairs = Pairs::new(field, &set, &set, Pairing::Within, floor);
        let (some, others) = sample(pairs.groups());
        let (first, mut work) = pairs.entries(some.iter().copied());
        statistics.times.lists = start.elapsed();

        let start = Instant::now();
        let share = some.len() as f64 / pairs.groups() as f64;
        let sample = Sample { entries: &first, work, share, floor };
        statistics.predicted = predict(field, &set, &lanes, &sample);
        let judgement = judge(&statistics.predicted);
        statistics.times.plan += start.elapsed();
        judgement?;

        let start = Instant::now();
        let (mut entries, more) = pairs.entries(others.into_iter());
        entries.extend(first);
        work.add(more);
        let lists = Lists::new(set.len(), &entries);
        let PairWork { bounds, pivots, pairs } = work;
        (statistics.bounds, statistics.pivots, statistics.pairs) = (bounds, pivots, pairs);
        statistics.entries = lists.len() as u64;
        statistics.times.lists += start.elapsed();
        Ok(Self { set, lists, lanes, remainder, floor })
    }

    /// Adds the leaves of points that the field has got.
    fn append(&mut self, field: &ResidualField<T>, added: Leaves<T>) {
        let added = LeafSet::new(field, added, self.remainder);
        let offset = self.set.len() as u32;
        let within = lists::entries(field, &added, &added, Pairing::Within, self.floor);
        let across = lists::entries(field, &added, &self.set, Pairing::Appended, self.floor);
        let mut entries: Vec<Entry> = self.lists.entries().chain(across).collect();
        entries.extend(within.into_iter().map(|entry| Entry {
            leaf: entry.leaf + offset,
            other: entry.other + offset,
            ..entry
        }));
        self.set.append(added);
        self.lists = Lists::new(self.set.len(), &entries);
        self.lanes = lanes(&self.set.leaves);
    }
}

/// Number of points.
#[allow(clippy::cast_possible_truncation)]
fn count<T: Element>(field: &ResidualField<T>) -> u32 {
    field.len() as u32
}

/// The lane of each point.
#[allow(clippy::cast_possible_truncation)]
pub(super) fn lanes<T: Element>(leaves: &Leaves<T>) -> Vec<u32> {
    let points: usize = leaves.counts().iter().map(|&points| usize::from(points)).sum();
    let mut lanes = vec![0; points];
    for (lane, &id) in leaves.ids().iter().enumerate() {
        if id != u32::MAX {
            lanes[id as usize] = lane as u32;
        }
    }
    lanes
}

#[cfg(test)]
mod tests {
    use rhotree_kernels::CovarianceFamily;

    use super::*;
    use crate::covariance::CovarianceFunction;
    use crate::inducing::Inducing;
    use crate::query::{Queries, SearchOptions};
    use crate::scan::Scan;

    fn spread(count: usize, offset: f64) -> Vec<f64> {
        (0..count).map(|i| (i as f64 * 0.754_877 + offset).fract()).collect()
    }

    fn field(points: &Points, length_scale: f64, inducing: &Points<'static>) -> ResidualField<f64> {
        let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[length_scale]);
        let inducing = Inducing::Points(inducing.clone());
        let options = Default::default();
        ResidualField::new(points, &function.expect("positive"), &inducing, &options)
            .expect("legal")
    }

    #[test]
    fn appended_outlying_leaves_stay_outlying_through_a_refit_and_a_file() {
        let inducing = Points::new(vec![0.25, 0.75], 1).expect("finite");
        let first = spread(300, 0.0);
        // Few of the appended points stand beside an inducing point.
        let mut more = spread(100, 0.5);
        more.extend([0.25 + 1e-6, 0.75 - 1e-6]);
        let points = Points::new(first.clone(), 1).expect("finite");
        let options = IndexOptions::default().floor(0.3);
        let mut index = Index::new(field(&points, 0.05, &inducing), &options).expect("a floor");
        let outlying = |index: &Index| {
            let leaves = &index.listed().expect("the floor is given").set.leaves;
            (0..leaves.len())
                .filter(|&leaf| leaves.outlying()[leaf])
                .flat_map(|leaf| leaves.leaf_ids(leaf)[..leaves.lanes(leaf).len()].to_vec())
                .collect::<Vec<u32>>()
        };
        let before = outlying(&index);
        index.append(&Points::new(more.clone(), 1).expect("finite")).expect("legal");
        let appended = outlying(&index);
        assert!(appended.starts_with(&before) && appended.ends_with(&[400, 401]), "{appended:?}");

        let all = Points::new([first, more].concat(), 1).expect("finite");
        index.refit(field(&all, 0.06, &inducing)).expect("as many points");
        assert_eq!(outlying(&index), appended);
        let mut bytes = Vec::new();
        index.write_to(&mut bytes).expect("memory");
        let loaded = Index::read_from(std::io::Cursor::new(&bytes), None).expect("a whole file");
        assert_eq!(outlying(&loaded), appended);
        let options = SearchOptions::new(7);
        assert_eq!(
            loaded.search(Queries::All, &options),
            Scan::new(loaded.field()).search(Queries::All, &options)
        );
    }

    #[test]
    fn a_refit_that_fails_leaves_the_index_as_it_was() {
        let inducing = Points::new(vec![0.5], 1).expect("finite");
        let points = |count| Points::new(spread(count, 0.0), 1).expect("finite");
        let options = IndexOptions::default().floor(0.3);
        let mut index =
            Index::new(field(&points(200), 0.05, &inducing), &options).expect("a floor");
        let bytes = |index: &Index| {
            let mut bytes = Vec::new();
            index.write_to(&mut bytes).expect("memory");
            bytes
        };
        let before = bytes(&index);
        index.refit(field(&points(199), 0.1, &inducing)).expect_err("a point too few");
        assert_eq!(bytes(&index), before);
    }
}

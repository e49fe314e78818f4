//! `rhotree neighbors`: read, build the field and the index or load both, search, write, report.

use std::path::Path;

use rhotree::cover_tree::{CoverTree, Metric};
use rhotree::{AnyIndex, Element, Error, Index, Isa, Order, Points, ResidualField, SearchOptions};

use crate::arguments::{NeighborsArguments, OutputArguments, Precision};
use crate::error::{CliError, InputError};
use crate::field::{self, Built, FieldJob, Origin};
use crate::index::IndexKind;
use crate::input;
use crate::interrupt;
use crate::memory::peak_resident_bytes;
use crate::order;
use crate::output::Output;
use crate::pool;
use crate::progress;
use crate::report::{self, SearchReport, Seconds};
use crate::searcher::{Answer, Request, Searcher};
use crate::timing::timed;
use crate::wanted::Wanted;

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &NeighborsArguments) -> Result<(), CliError> {
    let isa = field::isa(&arguments.run.machine)?;
    let given = Given::new(arguments, isa)?;
    if arguments.field.factor.is_some() && arguments.search.queries.is_some() {
        return Err(InputError::QueriesWithFactor.into());
    }
    arguments.index.check()?;
    let inputs = arguments.inputs();
    input::check_standard_input(&inputs)?;
    let OutputArguments { output, format, json } = &arguments.output;
    let output = output.as_deref().map(|path| Output::new(path, *format, *json, &inputs));
    let output = output.transpose()?;
    let pool = pool::new(&arguments.run.machine)?;
    let job = Job { arguments, output };
    let report = pool.install(|| match (given, arguments.run.precision) {
        (Given::Index(path), _) => job.load(path, isa),
        (Given::Points(path, field), Precision::F64) => job.build::<f64>(path, &field),
        (Given::Points(path, field), Precision::F32) => job.build::<f32>(path, &field),
    })?;
    report::print(&report, &report.field.warnings(), *json)
}

/// What the command line names: points, or an index of them.
enum Given<'a> {
    Points(&'a Path, FieldJob<'a>),
    Index(&'a Path),
}

impl<'a> Given<'a> {
    fn new(arguments: &'a NeighborsArguments, isa: Isa) -> Result<Self, Error> {
        match (&arguments.index.load, &arguments.points) {
            (Some(path), _) => Ok(Self::Index(path)),
            (None, Some(path)) => {
                let job = FieldJob::new(&arguments.field, &arguments.format, isa)?;
                Ok(Self::Points(path, job))
            }
            (None, None) => unreachable!("the parser asks for one or the other"),
        }
    }
}

/// A search, ready to be run in one precision or the other.
struct Job<'a> {
    arguments: &'a NeighborsArguments,
    output: Option<Output>,
}

/// What was found out before the search.
struct Prepared {
    wanted: Wanted,
    order: Option<Order>,
    origin: Origin,
    seconds: Seconds,
}

impl Job<'_> {
    /// Builds the field of points and the index, and searches it.
    fn build<T: Element>(&self, path: &Path, job: &FieldJob<'_>) -> Result<SearchReport, CliError> {
        let (field, mut prepared) = self.build_field::<T>(path, job)?;
        let arguments = &self.arguments.index;
        match arguments.index {
            IndexKind::Leaves => {
                let options = arguments.leaves.options();
                let (index, seconds) = build_index(|| Index::new(field, &options))?;
                prepared.seconds.index = seconds;
                self.search(&index, prepared)
            }
            IndexKind::Cover => {
                let (tree, seconds) = build_index(|| CoverTree::new(&field, Metric::Residual))?;
                prepared.seconds.index = seconds;
                self.search(&tree, prepared)
            }
            IndexKind::Scan => self.search(&field, prepared),
        }
    }

    /// Reads the points and the queries, and builds the field.
    fn build_field<T: Element>(
        &self,
        path: &Path,
        job: &FieldJob<'_>,
    ) -> Result<(ResidualField<T>, Prepared), CliError> {
        let spinner = progress::stage("reading");
        let ((points, source, wanted), read) = timed(|| {
            let points = input::read_points(path, &self.arguments.format)?;
            let source = job.read_source(&points)?;
            let wanted = self.read_wanted(points.len(), points.dimensions())?;
            Ok::<_, InputError>((points, source, wanted))
        })?;
        drop(spinner);
        let ((points, order), ordering) = timed(|| self.ordered(points))?;
        let Built { field, origin, seconds } = job.build(&points, source)?;
        let order_seconds = order.as_ref().map(|_| ordering);
        let seconds = Seconds { read, order: order_seconds, field: seconds, ..Seconds::default() };
        Ok((field, Prepared { wanted, order, origin, seconds }))
    }

    /// The points in the order that was asked for, and which one that is.
    fn ordered(
        &self,
        points: Points<'static>,
    ) -> Result<(Points<'static>, Option<Order>), CliError> {
        let NeighborsArguments { search, field, .. } = self.arguments;
        let Some(argument) = &search.order else { return Ok((points, None)) };
        let order = order::of_points(&points, argument, &field.lengthscale, field.seed)?;
        Ok((order.apply(&points)?, Some(order)))
    }

    /// Loads an index, of whatever element type, and searches it.
    fn load(&self, path: &Path, isa: Isa) -> Result<SearchReport, CliError> {
        let spinner = progress::stage("reading");
        let (index, load) = timed(|| input::read_index(path, isa))?;
        let (wanted, read) = timed(|| self.read_wanted(index.len(), index.dimensions()))?;
        drop(spinner);
        let seconds = Seconds { load: Some(load), read, ..Seconds::default() };
        let prepared = Prepared { wanted, order: None, origin: Origin::SAVED, seconds };
        match index {
            AnyIndex::F64(index) => self.search(&index, prepared),
            AnyIndex::F32(index) => self.search(&index, prepared),
        }
    }

    fn read_wanted(&self, points: usize, dimensions: usize) -> Result<Wanted, InputError> {
        let NeighborsArguments { search, format, .. } = self.arguments;
        Wanted::read(search, format, points, dimensions)
    }

    /// Searches, writes the answer, and reports.
    fn search<T: Element>(
        &self,
        searcher: &impl Searcher<T>,
        prepared: Prepared,
    ) -> Result<SearchReport, CliError> {
        let Prepared { wanted, order, origin, mut seconds } = prepared;
        let (field, kind) = (searcher.field(), searcher.kind());
        let predecessors = self.arguments.search.predecessors;
        let ordered = order.as_ref().map(|order| wanted.ordered(order));
        let asked = ordered.as_ref().unwrap_or(&wanted);
        let pairs = asked.pairs(field.len(), predecessors);
        let (answer, search_seconds) = timed(|| self.answer(searcher, asked, pairs))?;
        seconds.search = search_seconds;

        let Answer { mut neighbors, stats, share_of_scan } = answer;
        if let Some(order) = &order {
            neighbors = order.restore(neighbors, asked.queries())?;
        }
        let (queries, k) = (neighbors.queries(), neighbors.k());
        if let Some(output) = &self.output {
            let ((), write_seconds) =
                timed(|| output.write_neighbors(neighbors, &wanted, order.as_ref()))?;
            seconds.write = Some(write_seconds);
        }

        let operations = 2.0 * (field.inducing() + field.dimensions()) as f64 * pairs as f64;
        Ok(SearchReport {
            field: origin.report(field),
            queries,
            k,
            predecessors,
            queries_per_second: queries as f64 / seconds.search,
            pairs,
            gflops: (kind == IndexKind::Scan).then_some(operations / seconds.search / 1e9),
            share_of_scan,
            index: kind,
            leaves: searcher.leaves(),
            stats,
            seconds,
            peak_rss_bytes: peak_resident_bytes(),
            output: self.output.as_ref().map(|output| output.path().to_owned()),
        })
    }

    /// Answers what is wanted, with a bar that shows how far the search is.
    fn answer<T: Element>(
        &self,
        searcher: &impl Searcher<T>,
        wanted: &Wanted,
        pairs: u64,
    ) -> Result<Answer, Error> {
        let _hold = interrupt::hold();
        let bar = progress::search(wanted.len(searcher.field().len()));
        let advance = |queries: usize| {
            bar.inc(queries as u64);
            interrupt::flow()
        };
        let NeighborsArguments { search, index, .. } = self.arguments;
        let mut options = SearchOptions::new(search.k).progress(&advance);
        options.predecessors_only = search.predecessors;
        let queries = wanted.queries();
        searcher.search(&Request { queries, options, arguments: index, pairs })
    }
}

/// Builds an index, and says so meanwhile.
fn build_index<I>(build: impl FnOnce() -> Result<I, Error>) -> Result<(I, f64), Error> {
    let _spinner = progress::stage("building the index");
    timed(build)
}

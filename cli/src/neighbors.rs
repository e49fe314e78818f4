//! `rhotree neighbors`: read, build the field, search, write, report.

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use rayon::ThreadPoolBuilder;
use rhotree::telemetry::Counters;
use rhotree::{
    CovarianceFunction, CoverTree, Element, Error, FieldOptions, Inducing, Isa, Metric, Neighbors,
    Points, Queries, ResidualField, Scan, SearchOptions, TraversalOptions,
};

use crate::arguments::{FieldArguments, NeighborsArguments, Precision, Selection};
use crate::error::{CliError, Failure, InputError};
use crate::input::{self, Table};
use crate::memory::peak_resident_bytes;
use crate::output::Output;
use crate::progress;
use crate::report::{ConditioningReport, Report, Seconds};
use crate::traversal::{Index, Stats};

/// Inducing points unless the user says how many: as many as this, but no more than a share of the
/// points, which would leave little of the variance to search by.
const INDUCING: usize = 200;
const POINTS_PER_INDUCING: usize = 10;

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &NeighborsArguments) -> Result<(), CliError> {
    let isa = arguments.run.isa.map_or_else(Isa::select, Isa::require).map_err(Error::from)?;
    let function = CovarianceFunction::new(
        arguments.field.covariance,
        arguments.field.variance,
        &arguments.field.lengthscale,
    )?;
    if arguments.field.factor.is_some() && arguments.search.queries.is_some() {
        return Err(InputError::QueriesWithFactor.into());
    }
    let traversal = arguments.index.options()?;
    let output = arguments.output.output.as_deref().map(Output::new).transpose()?;
    // Zero lets rayon decide.
    let threads = arguments.run.threads.unwrap_or(0);
    let pool = ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .map_err(|source| Failure::Threads { threads, source })?;
    let job = Job { arguments, function, isa, traversal, output };
    let report = pool.install(|| match arguments.run.precision {
        Precision::F64 => job.run::<f64>(),
        Precision::F32 => job.run::<f32>(),
    })?;
    // The answer is written; a closed standard error takes nothing from it.
    let _ = write!(std::io::stderr(), "{}{report}", report.warnings());
    if arguments.output.json {
        let mut line =
            serde_json::to_vec(&report).map_err(|error| Failure::StandardOutput(error.into()))?;
        line.push(b'\n');
        std::io::stdout().write_all(&line).map_err(Failure::StandardOutput)?;
    }
    Ok(())
}

/// A search, ready to be run in one precision or the other.
struct Job<'a> {
    arguments: &'a NeighborsArguments,
    function: CovarianceFunction,
    isa: Isa,
    traversal: TraversalOptions,
    output: Option<Output>,
}

/// Where the residual field comes from.
enum Source {
    Inducing(Inducing),
    Factor { factor: Vec<f64>, residual_variances: Vec<f64> },
}

/// Whose neighbours are wanted, with the data that [`Queries`] borrows.
enum Wanted {
    All,
    Ids(Vec<usize>),
    New(Points),
}

impl Job<'_> {
    fn run<T: Element>(&self) -> Result<Report, CliError> {
        let NeighborsArguments { field, search, .. } = self.arguments;
        let start = Instant::now();
        let spinner = progress::stage("reading");
        let points = input::read_points(&self.arguments.points, &self.arguments.format)?;
        let source = self.read_source(&points)?;
        let wanted = self.read_wanted(&points)?;
        let read = start.elapsed();

        let start = Instant::now();
        spinner.set_message("building the residual field");
        let selection = source.selection(field);
        let seed = source.is_chosen().then_some(field.seed);
        let jitter = matches!(source, Source::Inducing(_)).then_some(field.jitter);
        let residual = self.build_field::<T>(&points, source)?;
        let build = start.elapsed();

        let start = Instant::now();
        let tree = match self.arguments.index.index {
            Index::Flat => None,
            Index::Cover => {
                spinner.set_message("building the index");
                Some(CoverTree::new(&residual, Metric::Residual)?)
            }
        };
        drop(spinner);
        let index = tree.as_ref().map_or(0.0, |_| start.elapsed().as_secs_f64());

        let start = Instant::now();
        let (neighbors, stats) = self.search(&residual, tree.as_ref(), &wanted)?;
        let searched = start.elapsed();

        let start = Instant::now();
        if let Some(output) = &self.output {
            output.write(&neighbors)?;
        }
        let write = start.elapsed();

        let pairs = wanted.pairs(points.len(), search.predecessors);
        let operations = 2.0 * (residual.inducing() + residual.dimensions()) as f64 * pairs as f64;
        Ok(Report {
            points: points.len(),
            dimensions: points.dimensions(),
            covariance: self.function.family().name(),
            variance: self.function.variance(),
            length_scales: self.function.length_scales().to_vec(),
            inducing: residual.inducing(),
            selection,
            seed,
            jitter,
            queries: neighbors.queries(),
            k: neighbors.k(),
            predecessors: search.predecessors,
            precision: T::NAME,
            isa: residual.isa().name(),
            threads: rayon::current_num_threads(),
            seconds: Seconds {
                read: read.as_secs_f64(),
                field: build.as_secs_f64(),
                index,
                search: searched.as_secs_f64(),
                write: self.output.as_ref().map(|_| write.as_secs_f64()),
            },
            queries_per_second: neighbors.queries() as f64 / searched.as_secs_f64(),
            pairs,
            gflops: operations / searched.as_secs_f64() / 1e9,
            index: self.arguments.index.index.name(),
            stats,
            conditioning: ConditioningReport::new(residual.conditioning()),
            field_bytes: residual.bytes(),
            peak_rss_bytes: peak_resident_bytes(),
            output: self.output.as_ref().map(|output| output.path().to_owned()),
        })
    }

    fn read_source(&self, points: &Points) -> Result<Source, InputError> {
        let field = &self.arguments.field;
        if let (Some(factor), Some(variances)) = (&field.factor, &field.residual_variance) {
            let Table { values, rows, .. } = input::read_matrix(factor)?;
            check_rows(factor, rows, points.len())?;
            let residual_variances = input::read_vector(variances)?;
            check_rows(variances, residual_variances.len(), points.len())?;
            return Ok(Source::Factor { factor: values, residual_variances });
        }
        if let Some(path) = &field.inducing_points {
            let inducing = self.read_like(points, path, "inducing")?;
            return Ok(Source::Inducing(Inducing::Points(inducing)));
        }
        let count = field.inducing.unwrap_or(INDUCING.min(points.len() / POINTS_PER_INDUCING));
        let seed = field.seed;
        Ok(Source::Inducing(match (count, field.selection) {
            (0, _) => Inducing::None,
            (_, Selection::Random) => Inducing::Random { count, seed },
            (_, Selection::KMeansPlusPlus) => Inducing::KMeansPlusPlus { count, seed },
        }))
    }

    fn read_wanted(&self, points: &Points) -> Result<Wanted, InputError> {
        let search = &self.arguments.search;
        if let Some(path) = &search.queries {
            let queries = self.read_like(points, path, "queries")?;
            return Ok(Wanted::New(queries));
        }
        let Some(path) = &search.ids else { return Ok(Wanted::All) };
        Ok(Wanted::Ids(input::read_ids(path, points.len())?))
    }

    /// Reads more points, of the dimension of the first.
    fn read_like(
        &self,
        points: &Points,
        path: &Path,
        argument: &'static str,
    ) -> Result<Points, InputError> {
        let more = input::read_points(path, &self.arguments.format)?;
        let (actual, expected) = (more.dimensions(), points.dimensions());
        if actual == expected {
            Ok(more)
        } else {
            let source = Error::Dimensions { argument, actual, expected };
            Err(InputError::Content { path: path.to_owned(), source })
        }
    }

    fn build_field<T: Element>(
        &self,
        points: &Points,
        source: Source,
    ) -> Result<ResidualField<T>, Error> {
        let options = FieldOptions { jitter: self.arguments.field.jitter, isa: Some(self.isa) };
        match source {
            Source::Inducing(inducing) => {
                ResidualField::new(points, &self.function, &inducing, &options)
            }
            Source::Factor { factor, residual_variances } => ResidualField::from_factor(
                points,
                &self.function,
                &factor,
                &residual_variances,
                &options,
            ),
        }
    }

    fn search<T: Element>(
        &self,
        field: &ResidualField<T>,
        tree: Option<&CoverTree<'_, T>>,
        wanted: &Wanted,
    ) -> Result<(Neighbors, Option<Stats>), Error> {
        let queries = wanted.queries();
        let bar = progress::search(wanted.len(field.len()));
        let advance = |queries: usize| bar.inc(queries as u64);
        let mut options = SearchOptions::new(self.arguments.search.k).progress(&advance);
        options.predecessors_only = self.arguments.search.predecessors;
        match tree {
            None => Ok((Scan::new(field).search(queries, &options)?, None)),
            Some(tree) if self.arguments.index.stats => {
                let mut counters = Counters::new(tree.len());
                let neighbors =
                    tree.search_counting(queries, &options, &self.traversal, &mut counters)?;
                Ok((neighbors, Some(Stats::new(&counters))))
            }
            Some(tree) => Ok((tree.search(queries, &options, &self.traversal)?, None)),
        }
    }
}

/// `Ok` when a file has a row for every point.
fn check_rows(path: &Path, actual: usize, expected: usize) -> Result<(), InputError> {
    if actual == expected {
        Ok(())
    } else {
        Err(InputError::Rows { path: path.to_owned(), actual, expected })
    }
}

impl Source {
    /// How the inducing points came about, in a word.
    const fn selection(&self, arguments: &FieldArguments) -> &'static str {
        match self {
            Self::Inducing(Inducing::None) => "none",
            Self::Inducing(Inducing::Points(_)) => "file",
            Self::Inducing(_) => arguments.selection.name(),
            Self::Factor { .. } => "factor",
        }
    }

    /// Whether the inducing points are drawn from the points.
    const fn is_chosen(&self) -> bool {
        matches!(self, Self::Inducing(Inducing::Random { .. } | Inducing::KMeansPlusPlus { .. }))
    }
}

impl Wanted {
    fn queries(&self) -> Queries<'_> {
        match self {
            Self::All => Queries::All,
            Self::Ids(ids) => Queries::Ids(ids),
            Self::New(points) => Queries::New(points),
        }
    }

    /// Number of queries.
    fn len(&self, points: usize) -> usize {
        match self {
            Self::All => points,
            Self::Ids(ids) => ids.len(),
            Self::New(queries) => queries.len(),
        }
    }

    /// The pairs of a query and a point whose correlation decides the answer.
    fn pairs(&self, points: usize, predecessors: bool) -> u64 {
        let points = points as u64;
        match self {
            Self::All if predecessors => points * (points - 1) / 2,
            Self::Ids(ids) if predecessors => ids.iter().map(|&id| id as u64).sum(),
            _ => self.len(points as usize) as u64 * points,
        }
    }
}

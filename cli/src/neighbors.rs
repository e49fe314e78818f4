//! `rhotree neighbors`: read, build the field and the index or load both, search, write, report.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::time::Instant;

use indicatif::ProgressBar;
use rhotree::cover_tree::Counters;
use rhotree::cover_tree::{CoverTree, Metric};
use rhotree::{
    Element, Error, Index, Isa, Neighbors, Points, Queries, ResidualField, Scan, SearchOptions,
    saved_element,
};

use crate::arguments::{NeighborsArguments, Precision};
use crate::error::{CliError, InputError};
use crate::field::{self, Built, FieldJob, Origin};
use crate::index::{IndexKind, Stats, TreeContent, TreeStats, share_of_scan};
use crate::input;
use crate::memory::peak_resident_bytes;
use crate::output::Output;
use crate::pool;
use crate::progress;
use crate::report::{self, Report, Seconds};
use crate::traversal::TraversalStats;

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &NeighborsArguments) -> Result<(), CliError> {
    let isa = field::isa(&arguments.run)?;
    let given = match (&arguments.index.load, &arguments.points) {
        (Some(path), _) => Given::Index(path),
        (None, Some(path)) => {
            let job = FieldJob::new(&arguments.field, &arguments.format, isa)?;
            Given::Points(path, job)
        }
        (None, None) => unreachable!("the parser asks for one or the other"),
    };
    if arguments.field.factor.is_some() && arguments.search.queries.is_some() {
        return Err(InputError::QueriesWithFactor.into());
    }
    arguments.index.check()?;
    let output = arguments.output.output.as_deref().map(Output::new).transpose()?;
    let precision = match given {
        Given::Points(..) => arguments.run.precision,
        Given::Index(path) => match saved_element(path).map_err(|error| unloadable(path, error))? {
            "f32" => Precision::F32,
            _ => Precision::F64,
        },
    };
    let pool = pool::new(&arguments.run)?;
    let job = Job { arguments, given, isa, output };
    let report = pool.install(|| match precision {
        Precision::F64 => job.run::<f64>(),
        Precision::F32 => job.run::<f32>(),
    })?;
    report::print(&report, &report.field.warnings(), arguments.output.json)
}

/// A search, ready to be run in one precision or the other.
struct Job<'a> {
    arguments: &'a NeighborsArguments,
    given: Given<'a>,
    isa: Isa,
    output: Option<Output>,
}

/// What the command line names: points, or an index of them.
enum Given<'a> {
    Points(&'a Path, FieldJob<'a>),
    Index(&'a Path),
}

/// A field, or a tree and its field.
enum Searched<T: Element> {
    Field(Box<ResidualField<T>>),
    Tree(Box<Index<T>>),
}

/// What was made ready for a search, and how long that took.
struct Ready<T: Element> {
    searched: Searched<T>,
    wanted: Wanted,
    origin: Origin,
    seconds: Seconds,
}

/// An answer, and how it was found.
struct Answer {
    neighbors: Neighbors,
    stats: Option<Stats>,
    share_of_scan: Option<f64>,
}

/// Whose neighbours are wanted, with the data that [`Queries`] borrows.
enum Wanted {
    All,
    Ids(Vec<usize>),
    New(Points),
}

impl Job<'_> {
    fn run<T: Element>(&self) -> Result<Report, CliError> {
        let spinner = progress::stage("reading");
        let Ready { searched, wanted, origin, mut seconds } = match &self.given {
            Given::Points(path, field) => self.build::<T>(path, field, &spinner)?,
            Given::Index(path) => self.load::<T>(path)?,
        };
        let field = searched.field();
        let start = Instant::now();
        let cover = match (&searched, self.index()) {
            (Searched::Field(_), IndexKind::Cover) => {
                spinner.set_message("building the index");
                let cover = CoverTree::new(field, Metric::Residual)?;
                seconds.index = start.elapsed().as_secs_f64();
                Some(cover)
            }
            _ => None,
        };
        drop(spinner);

        let predecessors = self.arguments.search.predecessors;
        let pairs = wanted.pairs(field.len(), predecessors);
        let start = Instant::now();
        let Answer { neighbors, stats, share_of_scan } =
            self.search(&searched, cover.as_ref(), &wanted, pairs)?;
        seconds.search = start.elapsed().as_secs_f64();

        let start = Instant::now();
        if let Some(output) = &self.output {
            output.write(&neighbors)?;
            seconds.write = Some(start.elapsed().as_secs_f64());
        }

        let operations = 2.0 * (field.inducing() + field.dimensions()) as f64 * pairs as f64;
        Ok(Report {
            field: origin.report(field),
            queries: neighbors.queries(),
            k: neighbors.k(),
            predecessors,
            queries_per_second: neighbors.queries() as f64 / seconds.search,
            pairs,
            gflops: (self.index() == IndexKind::Flat).then_some(operations / seconds.search / 1e9),
            share_of_scan,
            index: self.index().name(),
            tree: match &searched {
                Searched::Field(_) => None,
                Searched::Tree(tree) => Some(TreeContent::new(tree)),
            },
            stats,
            seconds,
            peak_rss_bytes: peak_resident_bytes(),
            output: self.output.as_ref().map(|output| output.path().to_owned()),
        })
    }

    /// The index that is searched: what was saved is a tree.
    const fn index(&self) -> IndexKind {
        match self.given {
            Given::Points(..) => self.arguments.index.index,
            Given::Index(_) => IndexKind::Tree,
        }
    }

    /// Reads the points and builds their field, and the tree if that is the index.
    fn build<T: Element>(
        &self,
        path: &Path,
        job: &FieldJob<'_>,
        spinner: &ProgressBar,
    ) -> Result<Ready<T>, CliError> {
        let start = Instant::now();
        let points = input::read_points(path, &self.arguments.format)?;
        let source = job.read_source(&points)?;
        let wanted = self.read_wanted(points.len(), points.dimensions())?;
        let read = start.elapsed().as_secs_f64();
        let Built { field, origin, seconds } = job.build::<T>(&points, source, spinner)?;
        let mut seconds = Seconds { read, field: seconds, ..Seconds::default() };
        let searched = if self.index() == IndexKind::Tree {
            let start = Instant::now();
            spinner.set_message("building the index");
            let tree = Index::new(field, &self.arguments.index.tree.options())?;
            seconds.index = start.elapsed().as_secs_f64();
            Searched::Tree(Box::new(tree))
        } else {
            Searched::Field(Box::new(field))
        };
        Ok(Ready { searched, wanted, origin, seconds })
    }

    /// Loads a tree and reads the queries.
    fn load<T: Element>(&self, path: &Path) -> Result<Ready<T>, CliError> {
        let start = Instant::now();
        let unreadable = |source| InputError::Unreadable { path: path.to_owned(), source };
        let file = File::open(path).map_err(unreadable)?;
        let tree = Index::<T>::read_from(BufReader::new(file), Some(self.isa))
            .map_err(|error| unloadable(path, error))?;
        let load = start.elapsed().as_secs_f64();
        let start = Instant::now();
        let wanted = self.read_wanted(tree.field().len(), tree.field().dimensions())?;
        let read = start.elapsed().as_secs_f64();
        let seconds = Seconds { load: Some(load), read, ..Seconds::default() };
        Ok(Ready {
            searched: Searched::Tree(Box::new(tree)),
            wanted,
            origin: Origin::SAVED,
            seconds,
        })
    }

    fn read_wanted(&self, points: usize, dimensions: usize) -> Result<Wanted, InputError> {
        let search = &self.arguments.search;
        if let Some(path) = &search.queries {
            let format = &self.arguments.format;
            return field::read_like(dimensions, path, format, "queries").map(Wanted::New);
        }
        let Some(path) = &search.ids else { return Ok(Wanted::All) };
        Ok(Wanted::Ids(input::read_ids(path, points)?))
    }

    fn search<T: Element>(
        &self,
        searched: &Searched<T>,
        cover: Option<&CoverTree<'_, T>>,
        wanted: &Wanted,
        pairs: u64,
    ) -> Result<Answer, Error> {
        let queries = wanted.queries();
        let field = searched.field();
        let bar = progress::search(wanted.len(field.len()));
        let advance = |queries: usize| bar.inc(queries as u64);
        let mut options = SearchOptions::new(self.arguments.search.k).progress(&advance);
        options.predecessors_only = self.arguments.search.predecessors;
        let with_stats = self.arguments.index.stats;
        let traversal = self.arguments.index.traversal.options();
        let (neighbors, stats, share_of_scan) = match (searched, cover) {
            (Searched::Tree(tree), _) => {
                let (neighbors, search) = tree.search_with_statistics(queries, &options)?;
                let stats = with_stats.then(|| Stats::Tree(TreeStats::new(tree, &search, pairs)));
                (neighbors, stats, Some(share_of_scan(&search, pairs)))
            }
            (Searched::Field(_), None) => (Scan::new(field).search(queries, &options)?, None, None),
            (Searched::Field(_), Some(cover)) if with_stats => {
                let mut counters = Counters::new(cover.len());
                let neighbors =
                    cover.search_with_statistics(queries, &options, &traversal, &mut counters)?;
                (neighbors, Some(Stats::Cover(TraversalStats::new(&counters))), None)
            }
            (Searched::Field(_), Some(cover)) => {
                (cover.search(queries, &options, &traversal)?, None, None)
            }
        };
        Ok(Answer { neighbors, stats, share_of_scan })
    }
}

/// What is wrong with an index that can't be loaded.
fn unloadable(path: &Path, error: rhotree::FileError) -> InputError {
    let path = path.to_owned();
    match error {
        rhotree::FileError::Io(source) => InputError::Unreadable { path, source },
        source => InputError::Index { path, source },
    }
}

impl<T: Element> Searched<T> {
    fn field(&self) -> &ResidualField<T> {
        match self {
            Self::Field(field) => field,
            Self::Tree(tree) => tree.field(),
        }
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

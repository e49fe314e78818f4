//! `rhotree build`: read, build the field and the tree, save, report.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Instant;

use indicatif::BinaryBytes;
use rhotree::{Element, FileError, Index};
use serde::Serialize;

use crate::arguments::{BuildArguments, Precision};
use crate::error::{CliError, Failure};
use crate::field::{self, Built, FieldJob};
use crate::index::TreeContent;
use crate::input;
use crate::memory::peak_resident_bytes;
use crate::output;
use crate::pool;
use crate::progress;
use crate::report::{self, FieldReport};

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &BuildArguments) -> Result<(), CliError> {
    let isa = field::isa(&arguments.run)?;
    let job = FieldJob::new(&arguments.field, &arguments.format, isa)?;
    output::check_index(&arguments.output)?;
    let pool = pool::new(&arguments.run)?;
    let report = pool.install(|| match arguments.run.precision {
        Precision::F64 => build::<f64>(arguments, &job),
        Precision::F32 => build::<f32>(arguments, &job),
    })?;
    report::print(&report, &report.field.warnings(), arguments.json)
}

fn build<T: Element>(
    arguments: &BuildArguments,
    job: &FieldJob<'_>,
) -> Result<BuildReport, CliError> {
    let start = Instant::now();
    let spinner = progress::stage("reading");
    let points = input::read_points(&arguments.points, &arguments.format)?;
    let source = job.read_source(&points)?;
    let read_seconds = start.elapsed().as_secs_f64();
    let Built { field, origin, seconds: field_seconds } =
        job.build::<T>(&points, source, &spinner)?;

    let start = Instant::now();
    spinner.set_message("building the index");
    let tree = Index::new(field, &arguments.tree.options())?;
    let index_seconds = start.elapsed().as_secs_f64();

    let start = Instant::now();
    spinner.set_message("writing");
    save(&tree, &arguments.output)?;
    let write_seconds = start.elapsed().as_secs_f64();
    drop(spinner);

    let path = arguments.output.clone();
    let size = std::fs::metadata(&path).map_err(|source| Failure::Write { path, source })?;
    Ok(BuildReport {
        field: origin.report(tree.field()),
        content: TreeContent::new(&tree),
        memory: MemoryReport::new(&tree),
        seconds: BuildSeconds { read_seconds, field_seconds, index_seconds, write_seconds },
        file_bytes: size.len(),
        peak_rss_bytes: peak_resident_bytes(),
        output: arguments.output.clone(),
    })
}

fn save<T: Element>(tree: &Index<T>, path: &Path) -> Result<(), Failure> {
    tree.save(path).map_err(|error| {
        let source = match error {
            FileError::Io(source) => source,
            other => std::io::Error::other(other),
        };
        Failure::Write { path: path.to_owned(), source }
    })
}

/// The figures of a build. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
struct BuildReport {
    #[serde(flatten)]
    field: FieldReport,
    #[serde(flatten)]
    content: TreeContent,
    #[serde(flatten)]
    memory: MemoryReport,
    #[serde(flatten)]
    seconds: BuildSeconds,
    file_bytes: u64,
    peak_rss_bytes: Option<u64>,
    output: PathBuf,
}

/// How long each stage took.
#[derive(Serialize)]
struct BuildSeconds {
    read_seconds: f64,
    field_seconds: f64,
    index_seconds: f64,
    write_seconds: f64,
}

/// Bytes a point.
#[derive(Serialize)]
struct MemoryReport {
    /// The point blocks: 1 + d + m numbers.
    field_bytes_per_point: f64,
    /// The tree, all in all.
    tree_bytes_per_point: f64,
    copy_bytes_per_point: f64,
    summary_bytes_per_point: f64,
    list_bytes_per_point: f64,
    id_bytes_per_point: f64,
    #[serde(skip)]
    element_bytes: usize,
}

impl MemoryReport {
    fn new<T: Element>(tree: &Index<T>) -> Self {
        let (memory, points) = (tree.memory(), tree.field().len() as f64);
        let per_point = |bytes: usize| bytes as f64 / points;
        Self {
            field_bytes_per_point: per_point(tree.field().bytes()),
            tree_bytes_per_point: per_point(memory.total()),
            copy_bytes_per_point: per_point(memory.copy),
            summary_bytes_per_point: per_point(memory.summaries),
            list_bytes_per_point: per_point(memory.lists),
            id_bytes_per_point: per_point(memory.ids),
            element_bytes: size_of::<T>(),
        }
    }
}

impl fmt::Display for BuildReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, content, memory, seconds, .. } = self;
        write!(
            formatter,
            "{field}machine       {}\n\
             index         {content}\n\
             point blocks  {:.0} bytes a point: 1 + {} + {} numbers of {}\n",
            field.machine(),
            memory.field_bytes_per_point,
            field.dimensions,
            field.inducing,
            memory.element_bytes,
        )?;
        if let TreeContent::Lists { pivots_per_leaf, entries_per_leaf, .. } = content {
            write!(
                formatter,
                "index memory  {:.0} bytes a point, {:.2} times the point blocks\n  \
                 copy        {:.0}: the point blocks once more, by leaves\n  \
                 summaries   {:.0}: {pivots_per_leaf:.1} pivots and 2 numbers of 4 bytes, and twice a cover of \
                 {} numbers for each leaf\n  \
                 lists       {:.0}: {entries_per_leaf:.1} near leaves, a byte a point for each\n  \
                 ids         {:.0}\n",
                memory.tree_bytes_per_point,
                memory.tree_bytes_per_point / memory.field_bytes_per_point,
                memory.copy_bytes_per_point,
                memory.summary_bytes_per_point,
                field.inducing,
                memory.list_bytes_per_point,
                memory.id_bytes_per_point,
            )?;
        }
        writeln!(
            formatter,
            "seconds       {:.3} field, {:.3} index, {:.3} write",
            seconds.field_seconds, seconds.index_seconds, seconds.write_seconds
        )?;
        if let Some(bytes) = self.peak_rss_bytes {
            writeln!(formatter, "peak memory   {}", BinaryBytes(bytes))?;
        }
        writeln!(
            formatter,
            "written       {}, {}",
            self.output.display(),
            BinaryBytes(self.file_bytes)
        )
    }
}

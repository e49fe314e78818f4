//! The report on the build of an index.

use std::fmt;
use std::path::PathBuf;

use indicatif::BinaryBytes;
use rhotree::{Element, Index};
use serde::Serialize;

use super::{FieldReport, LeavesSummary};

/// The figures of a build. `Display` is the summary, `Serialize` the JSON object.
#[derive(Serialize)]
pub struct BuildReport {
    #[serde(flatten)]
    pub field: FieldReport,
    #[serde(flatten)]
    pub leaves: LeavesSummary,
    #[serde(flatten)]
    pub memory: MemoryReport,
    #[serde(flatten)]
    pub seconds: BuildSeconds,
    pub file_bytes: u64,
    pub peak_rss_bytes: Option<u64>,
    pub output: PathBuf,
}

/// How long each stage took.
#[derive(Serialize)]
pub struct BuildSeconds {
    #[serde(rename = "read_seconds")]
    pub read: f64,
    #[serde(rename = "field_seconds")]
    pub field: f64,
    #[serde(rename = "index_seconds")]
    pub index: f64,
    #[serde(rename = "write_seconds")]
    pub write: f64,
}

/// Bytes a point.
#[derive(Serialize)]
pub struct MemoryReport {
    /// The point blocks: 1 + d + m numbers.
    field_bytes_per_point: f64,
    /// The index, all in all.
    #[serde(rename = "tree_bytes_per_point")]
    index_bytes_per_point: f64,
    copy_bytes_per_point: f64,
    summary_bytes_per_point: f64,
    list_bytes_per_point: f64,
    id_bytes_per_point: f64,
    #[serde(skip)]
    element_bytes: usize,
}

impl MemoryReport {
    /// That of an index and its field.
    pub fn new<T: Element>(index: &Index<T>) -> Self {
        let (memory, points) = (index.memory(), index.field().len() as f64);
        let per_point = |bytes: usize| bytes as f64 / points;
        Self {
            field_bytes_per_point: per_point(index.field().bytes()),
            index_bytes_per_point: per_point(memory.total()),
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
        let Self { field, leaves, memory, seconds, .. } = self;
        write!(
            formatter,
            "{field}machine       {}\n\
             index         {leaves}\n\
             point blocks  {:.0} bytes a point: 1 + {} + {} numbers of {}\n",
            field.machine(),
            memory.field_bytes_per_point,
            field.dimensions,
            field.inducing,
            memory.element_bytes,
        )?;
        self.write_memory(formatter)?;
        let BuildSeconds { field, index, write, .. } = seconds;
        writeln!(formatter, "seconds       {field:.3} field, {index:.3} index, {write:.3} write")?;
        if let Some(bytes) = self.peak_rss_bytes {
            writeln!(formatter, "peak memory   {}", BinaryBytes(bytes))?;
        }
        let (output, bytes) = (self.output.display(), BinaryBytes(self.file_bytes));
        writeln!(formatter, "written       {output}, {bytes}")
    }
}

impl BuildReport {
    /// What the parts of the index take up; nothing where it has none.
    fn write_memory(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LeavesSummary::Lists { pivots_per_leaf, entries_per_leaf, .. } = &self.leaves else {
            return Ok(());
        };
        let memory = &self.memory;
        write!(
            formatter,
            "index memory  {:.0} bytes a point, {:.2} times the point blocks\n  \
             copy        {:.0}: the point blocks once more, by leaves\n  \
             summaries   {:.0}: {pivots_per_leaf:.1} pivots and 2 numbers of 4 bytes, and twice an envelope of \
             {} numbers for each leaf\n  \
             lists       {:.0}: {entries_per_leaf:.1} near leaves, a byte a point for each\n  \
             ids         {:.0}\n",
            memory.index_bytes_per_point,
            memory.index_bytes_per_point / memory.field_bytes_per_point,
            memory.copy_bytes_per_point,
            memory.summary_bytes_per_point,
            self.field.inducing,
            memory.list_bytes_per_point,
            memory.id_bytes_per_point,
        )
    }
}

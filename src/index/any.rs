//! An index of either element type, for callers who learn the type at run time.

use std::fs::File;
use std::io::{BufReader, Read, Seek, Write};
use std::path::Path;

use rhotree_kernels::Isa;

use super::{Index, IndexMemory, IndexSummary};
use crate::covariance::CovarianceFunction;
use crate::error::{Error, Result};
use crate::field::Conditioning;
use crate::file::{self, FileError};
use crate::neighbors::Neighbors;
use crate::points::Points;
use crate::query::{Queries, SearchOptions};
use crate::statistics::{BuildStatistics, SearchStatistics};

/// An [`Index`] whose element type is known at run time, such as one that was loaded from a file.
///
/// ```
/// use std::io::Cursor;
///
/// use rhotree::{
///     AnyIndex, CovarianceFamily, CovarianceFunction, Index, Inducing, Points, Queries, ResidualField,
///     SearchOptions,
/// };
///
/// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
/// let field = ResidualField::<f32>::new(&points, &function, &Inducing::None, &Default::default())?;
/// let mut bytes = Vec::new();
/// Index::new(field, &Default::default())?.write_to(&mut bytes)?;
///
/// let index = AnyIndex::read_from(Cursor::new(&bytes), None)?;
/// assert_eq!((index.element(), index.len()), ("f32", 100));
/// let neighbors = index.search(Queries::Ids(&[50]), &SearchOptions::new(2))?;
/// assert_eq!(neighbors.ids(0), [49, 51]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub enum AnyIndex {
    /// Of numbers in f32.
    F32(Index<f32>),
    /// Of numbers in f64.
    F64(Index<f64>),
}

/// Evaluates an expression for the index, whatever its element type.
macro_rules! for_either {
    ($any:expr, $index:ident => $value:expr) => {
        match $any {
            AnyIndex::F32($index) => $value,
            AnyIndex::F64($index) => $value,
        }
    };
}

impl AnyIndex {
    /// Loads an index that was saved: as [`Index::load`], of either element type.
    ///
    /// # Errors
    /// As for [`Index::load`].
    pub fn load(path: impl AsRef<Path>) -> Result<Self, FileError> {
        Self::read_from(BufReader::new(File::open(path)?), None)
    }

    /// Reads an index that was written: as [`Index::read_from`], of either element type.
    ///
    /// # Errors
    /// As for [`Index::load`].
    pub fn read_from(input: impl Read + Seek, isa: Option<Isa>) -> Result<Self, FileError> {
        let isa = isa.map_or_else(Isa::select, Isa::require).map_err(Error::from)?;
        let reader = file::Reader::open(input)?;
        Ok(match reader.element() {
            "f32" => Self::F32(Index::read(reader, isa)?),
            _ => Self::F64(Index::read(reader, isa)?),
        })
    }

    /// Reads an index from what can be read only once, such as a pipe: as [`AnyIndex::read_from`], with the bytes
    /// of the file in memory until the index is made.
    ///
    /// ```
    /// # use rhotree::{
    /// #     AnyIndex, CovarianceFamily, CovarianceFunction, Index, Inducing, Points, ResidualField,
    /// # };
    /// # let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
    /// # let field = ResidualField::<f32>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// # let (receiver, mut sender) = std::io::pipe()?;
    /// # let index = Index::new(field, &Default::default())?;
    /// # let sending = std::thread::spawn(move || index.write_to(&mut sender));
    /// let index = AnyIndex::read_from_stream(receiver, None)?;
    /// assert_eq!(index.len(), 100);
    /// # sending.join().expect("a thread that ends")?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Index::load`].
    pub fn read_from_stream(input: impl Read, isa: Option<Isa>) -> Result<Self, FileError> {
        Self::read_from(file::gather(input)?, isa)
    }

    /// As [`Index::save`].
    ///
    /// # Errors
    /// A file that can't be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), FileError> {
        for_either!(self, index => index.save(path))
    }

    /// As [`Index::write_to`].
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_to(&self, output: impl Write) -> Result<(), FileError> {
        for_either!(self, index => index.write_to(output))
    }

    /// As [`Index::search`].
    ///
    /// # Errors
    /// What [`Scan::search`](crate::Scan::search) says.
    pub fn search(&self, queries: Queries<'_>, options: &SearchOptions<'_>) -> Result<Neighbors> {
        for_either!(self, index => index.search(queries, options))
    }

    /// As [`Index::search_with_statistics`].
    ///
    /// # Errors
    /// What [`Scan::search`](crate::Scan::search) says.
    pub fn search_with_statistics(
        &self,
        queries: Queries<'_>,
        options: &SearchOptions<'_>,
    ) -> Result<(Neighbors, SearchStatistics)> {
        for_either!(self, index => index.search_with_statistics(queries, options))
    }

    /// As [`Index::append`].
    ///
    /// # Errors
    /// What [`ResidualField::append`](crate::ResidualField::append) says.
    pub fn append(&mut self, points: &Points) -> Result<()> {
        for_either!(self, index => index.append(points))
    }

    /// The name of the element type: `f32` or `f64`.
    #[must_use]
    pub const fn element(&self) -> &'static str {
        match self {
            Self::F32(_) => "f32",
            Self::F64(_) => "f64",
        }
    }

    /// Number of points.
    #[must_use]
    pub const fn len(&self) -> usize {
        for_either!(self, index => index.field().len())
    }

    /// False: there is at least one point.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// Number of coordinates of a point.
    #[must_use]
    pub const fn dimensions(&self) -> usize {
        for_either!(self, index => index.field().dimensions())
    }

    /// Number of inducing points.
    #[must_use]
    pub const fn inducing(&self) -> usize {
        for_either!(self, index => index.field().inducing())
    }

    /// As [`ResidualField::factor`](crate::ResidualField::factor).
    #[must_use]
    pub fn factor(&self) -> (Vec<f64>, Vec<f64>) {
        for_either!(self, index => index.field().factor())
    }

    /// As [`ResidualField::residual_variances`](crate::ResidualField::residual_variances).
    #[must_use]
    pub fn residual_variances(&self) -> Vec<f64> {
        for_either!(self, index => index.field().residual_variances())
    }

    /// As [`ResidualField::inducing_points`](crate::ResidualField::inducing_points).
    #[must_use]
    pub fn inducing_points(&self) -> Option<Points<'static>> {
        for_either!(self, index => index.field().inducing_points())
    }

    /// The covariance function of the field.
    #[must_use]
    pub const fn function(&self) -> &CovarianceFunction {
        for_either!(self, index => index.field().function())
    }

    /// The instruction set that searches use.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        for_either!(self, index => index.field().isa())
    }

    /// How well the residual correlations are determined.
    #[must_use]
    pub const fn conditioning(&self) -> &Conditioning {
        for_either!(self, index => index.field().conditioning())
    }

    /// As [`Index::summary`].
    #[must_use]
    pub fn summary(&self) -> IndexSummary {
        for_either!(self, index => index.summary())
    }

    /// As [`Index::build_statistics`].
    #[must_use]
    pub const fn build_statistics(&self) -> &BuildStatistics {
        for_either!(self, index => index.build_statistics())
    }

    /// As [`Index::memory`].
    #[must_use]
    pub fn memory(&self) -> IndexMemory {
        for_either!(self, index => index.memory())
    }

    /// Size of the field's point blocks in bytes, which [`AnyIndex::bytes`] comes on top of.
    #[must_use]
    pub fn field_bytes(&self) -> usize {
        for_either!(self, index => index.field().bytes())
    }

    /// As [`Index::bytes`].
    #[must_use]
    pub fn bytes(&self) -> usize {
        for_either!(self, index => index.bytes())
    }
}

impl From<Index<f32>> for AnyIndex {
    fn from(index: Index<f32>) -> Self {
        Self::F32(index)
    }
}

impl From<Index<f64>> for AnyIndex {
    fn from(index: Index<f64>) -> Self {
        Self::F64(index)
    }
}

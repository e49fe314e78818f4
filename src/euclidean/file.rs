//! Saving and loading: the length scales and the scaled coordinates. The trees are made anew, which takes about a
//! second for a million points.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, Write};
use std::path::Path;

use rhotree_kernels::{Isa, Kernels};

use super::EuclideanIndex;
use super::forest::Forest;
use super::scaling::Scaling;
use crate::error::Error;
use crate::file::{
    self, EUCLIDEAN, FileError, PROCESS, Reader, numbers, section, size, write_file,
};

impl EuclideanIndex {
    /// Saves the index: a file of the format that `docs/index-format.md` describes.
    ///
    /// It is written beside its place and then renamed, so that what stands there is always whole.
    ///
    /// ```
    /// use rhotree::{AnyIndex, EuclideanIndex, Points, Queries, SearchOptions};
    ///
    /// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// let index = EuclideanIndex::new(&points, &[2.0], None)?;
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("index.rhotree");
    /// index.save(&path)?;
    /// let loaded = EuclideanIndex::load(&path)?;
    /// let options = SearchOptions::new(5);
    /// assert_eq!(loaded.search(Queries::All, &options)?, index.search(Queries::All, &options)?);
    /// assert_eq!(AnyIndex::load(&path).unwrap_err().code(), "metric");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A file that can't be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), FileError> {
        file::replace(path.as_ref(), |writer| self.write_to(writer))
    }

    /// Loads an index that was saved. Its searches use the instruction set of `RHOTREE_ISA`, or the best of this
    /// machine; the answers are those of the index that was saved.
    ///
    /// # Errors
    /// A file that can't be read, isn't a saved index, is one of residual correlations, which
    /// [`AnyIndex`](crate::AnyIndex) loads, has another version of the format, was cut off or altered, or has content
    /// that no saved index has; an instruction set that the CPU lacks.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, FileError> {
        Self::read_from(BufReader::new(File::open(path)?), None)
    }

    /// Writes what [`EuclideanIndex::save`] saves.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_to(&self, output: impl Write) -> Result<(), FileError> {
        write_file(output, size_of::<f64>() as u32, &|output| {
            section(output, EUCLIDEAN, &|output| self.write_section(output))
        })
    }

    /// Reads what [`EuclideanIndex::write_to`] wrote, from where `input` stands to its end, for an instruction set:
    /// that of `RHOTREE_ISA` or the best unless given.
    ///
    /// # Errors
    /// As for [`EuclideanIndex::load`].
    pub fn read_from(input: impl Read + Seek, isa: Option<Isa>) -> Result<Self, FileError> {
        let isa = isa.map_or_else(Isa::select, Isa::require).map_err(Error::from)?;
        let kernels = Kernels::new(isa).map_err(Error::from)?;
        let mut reader = Reader::open(input)?;
        if reader.is_next(PROCESS)? {
            let (found, expected) = ("a fitted Gaussian process", "an index");
            return Err(FileError::Kind { found, expected });
        }
        if !reader.is_next(EUCLIDEAN)? {
            let (found, expected) = ("residual correlation", "Euclidean distance");
            return Err(FileError::Metric { found, expected });
        }
        reader.expect_element("f64")?;
        reader.section(EUCLIDEAN)?;
        let dimensions = reader.size()?;
        let length_scales: Vec<f64> = reader.numbers(dimensions)?;
        let scaling = Scaling::new(&length_scales, dimensions)?;
        let points = reader.size()?;
        let count = points.checked_mul(dimensions).filter(|_| points <= i32::MAX as usize);
        let count = count.filter(|&count| count > 0);
        let count = count.ok_or_else(|| reader.wrong(format!("{points} points")))?;
        let coordinates: Vec<f64> = reader.numbers(count)?;
        if let Some(place) = coordinates.iter().position(|&x| !scaling.is_legal(x)) {
            let problem =
                format!("the coordinate {} of point {}", coordinates[place], place / dimensions);
            return Err(reader.wrong(problem));
        }
        reader.end()?;
        let mut forest = Forest::default();
        forest.grow(&coordinates, dimensions);
        Ok(Self { scaling, coordinates, forest, kernels })
    }

    fn write_section(&self, output: &mut dyn Write) -> io::Result<()> {
        size(output, self.dimensions())?;
        numbers(output, self.length_scales())?;
        size(output, self.len())?;
        numbers(output, &self.coordinates)
    }
}

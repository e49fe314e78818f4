//! Saving and loading a fitted process: data, parameters, conditioning sets. The model and its index are made anew,
//! which takes about as long as one evaluation of the likelihood.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, Write};
use std::path::Path;

use rhotree_kernels::{CovarianceFamily, Isa};

use super::GaussianProcess;
use super::neighborhood::index;
use super::observations::{Observations, design_matrix};
use super::options::{Mean, MeanKind};
use super::parameters::Parameters;
use crate::error::Error;
use crate::file::{
    self, FileError, PROCESS, Reader, integer, numbers, section, size, text, write_file,
};
use crate::points::{Points, check_finite};
use crate::vecchia::sets::ConditioningSets;

/// What the mean is, by its number in the file.
const MEANS: [MeanKind; 4] =
    [MeanKind::Zero, MeanKind::Constant, MeanKind::Design, MeanKind::Linear];

/// The version since which a mean that is linear in the coordinates is told from others. Before, the variables of every
/// mean stood in the file; since then, only those that were given.
const LINEAR_MEANS: u32 = 4;

impl GaussianProcess {
    /// Saves the process: a file of the format that `docs/index-format.md` describes. The trace of the fit isn't in
    /// it.
    ///
    /// It is written beside its place and then renamed, so that what stands there is always whole.
    ///
    /// ```
    /// use rhotree::vecchia::{FitOptions, GaussianProcess, Parameters};
    /// use rhotree::{CovarianceFamily, Points};
    ///
    /// let points = Points::new((0..50).map(f64::from).collect(), 1)?;
    /// let responses: Vec<f64> = (0..50).map(|i| f64::from(i % 7)).collect();
    /// let parameters =
    ///     Parameters { variance: 4.0, length_scales: vec![3.0], noise_variance: 0.5 };
    /// let options = FitOptions::new(CovarianceFamily::Matern32);
    /// let process = GaussianProcess::with_parameters(&points, &responses, &parameters, &options)?;
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("model.rhotree");
    /// process.save(&path)?;
    /// let loaded = GaussianProcess::load(&path)?;
    /// let new = Points::new(vec![2.5, 60.0], 1)?;
    /// assert_eq!(loaded.predict(&new, &[])?, process.predict(&new, &[])?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A file that can't be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), FileError> {
        file::replace(path.as_ref(), |writer| self.write_to(writer))
    }

    /// Loads a process that was saved. It uses the instruction set of `RHOTREE_ISA`, or the best of this machine.
    ///
    /// # Errors
    /// A file that can't be read, isn't a saved process, has another version of the format, was cut off or altered, or
    /// has content that no saved process has; an instruction set that the CPU lacks.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, FileError> {
        Self::read_from(BufReader::new(File::open(path)?), None)
    }

    /// Writes what [`GaussianProcess::save`] saves.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_to(&self, output: impl Write) -> Result<(), FileError> {
        write_file(output, size_of::<f64>() as u32, &|output| {
            section(output, PROCESS, &|output| self.write_section(output))
        })
    }

    /// Reads what [`GaussianProcess::write_to`] wrote, from where `input` stands to its end, for an instruction set:
    /// that of `RHOTREE_ISA` or the best unless given.
    ///
    /// # Errors
    /// As for [`GaussianProcess::load`].
    pub fn read_from(input: impl Read + Seek, isa: Option<Isa>) -> Result<Self, FileError> {
        let isa = isa.map_or_else(Isa::select, Isa::require).map_err(Error::from)?;
        let mut reader = Reader::open(input)?;
        if !reader.is_next(PROCESS)? {
            let (found, expected) = ("an index", "a fitted Gaussian process");
            return Err(FileError::Kind { found, expected });
        }
        reader.expect_element("f64")?;
        reader.section(PROCESS)?;
        let family = reader.text()?;
        let family: CovarianceFamily =
            family.parse().map_err(|_| reader.wrong(format!("the covariance {family:?}")))?;
        let (variance, noise_variance) = (reader.number()?, reader.number()?);
        let lengths = reader.size()?;
        let length_scales = reader.numbers(lengths)?;
        let parameters = Parameters { variance, length_scales, noise_variance };
        let (jitter, k) = (reader.number()?, reader.size()?);
        let knows_linear = reader.version() >= LINEAR_MEANS;
        let mean = reader.size()?;
        let known = if knows_linear { &MEANS[..] } else { &MEANS[..3] };
        let mean = *known.get(mean).ok_or_else(|| reader.wrong(format!("the mean {mean}")))?;
        let (dimensions, count) = (reader.size()?, reader.size()?);
        let (inducing, columns) = (reader.size()?, reader.size()?);
        let fits = match mean {
            MeanKind::Zero => columns == 0,
            MeanKind::Constant => columns == 1,
            MeanKind::Linear => columns.checked_sub(1) == Some(dimensions),
            MeanKind::Design => columns > 0,
        };
        if !fits {
            return Err(reader.wrong(format!("{columns} columns of the mean")));
        }
        let mut matrix = |rows: usize, columns: usize| -> Result<Vec<f64>, FileError> {
            let count = rows.checked_mul(columns);
            let count =
                count.ok_or_else(|| reader.wrong(format!("{rows} rows of {columns} numbers")))?;
            reader.numbers(count)
        };
        let points = matrix(count, dimensions)?;
        let responses = matrix(count, 1)?;
        let has_variables = mean == MeanKind::Design || !knows_linear;
        let given = matrix(count, if has_variables { columns } else { 0 })?;
        let inducing = match inducing {
            0 => None,
            rows => Some(Points::new(matrix(rows, dimensions)?, dimensions)?),
        };
        let points = Points::new(points, dimensions)?;
        parameters.check(dimensions)?;
        check_finite("responses", &responses, 1)?;
        let is_linear = !knows_linear && given == design_matrix(Mean::Linear, &points)?;
        let mean = if is_linear { MeanKind::Linear } else { mean };
        let design = design_matrix(mean.of(&given), &points)?;
        let sets = read_sets(&mut reader, count)?;
        reader.end()?;
        let observations = Observations { points, responses, design, columns };
        let function = parameters.function(family)?;
        let index = index(&observations.points, &function, inducing.as_ref(), jitter, isa)?;
        Ok(Self::assemble(observations, mean, parameters, inducing, (jitter, k), sets, index)?)
    }

    /// As [`GaussianProcess::read_from`], for what can be read only once, such as a pipe. It is read as far as its
    /// header says, into memory.
    ///
    /// ```
    /// use rhotree::vecchia::{FitOptions, GaussianProcess, Parameters};
    /// use rhotree::{CovarianceFamily, Points};
    ///
    /// let points = Points::new((0..50).map(f64::from).collect(), 1)?;
    /// let responses: Vec<f64> = (0..50).map(|i| f64::from(i % 7)).collect();
    /// let parameters =
    ///     Parameters { variance: 4.0, length_scales: vec![3.0], noise_variance: 0.5 };
    /// let options = FitOptions::new(CovarianceFamily::Matern32);
    /// let process = GaussianProcess::with_parameters(&points, &responses, &parameters, &options)?;
    /// let mut bytes = Vec::new();
    /// process.write_to(&mut bytes)?;
    /// let loaded = GaussianProcess::read_from_stream(bytes.as_slice(), None)?;
    /// assert_eq!(loaded.parameters(), &parameters);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`GaussianProcess::load`].
    pub fn read_from_stream(input: impl Read, isa: Option<Isa>) -> Result<Self, FileError> {
        Self::read_from(file::gather(input)?, isa)
    }

    fn write_section(&self, output: &mut dyn Write) -> io::Result<()> {
        let Parameters { variance, length_scales, noise_variance } = &self.parameters;
        text(output, self.model.function().family().name())?;
        numbers(output, &[*variance, *noise_variance])?;
        size(output, length_scales.len())?;
        numbers(output, length_scales)?;
        numbers(output, &[self.jitter])?;
        size(output, self.k)?;
        let mean = MEANS.iter().position(|&mean| mean == self.mean);
        integer(output, mean.expect("all are there") as u64)?;
        let Observations { points, responses, design, columns } = &self.observations;
        size(output, points.dimensions())?;
        size(output, points.len())?;
        size(output, self.inducing.as_ref().map_or(0, Points::len))?;
        size(output, *columns)?;
        points.rows().try_for_each(|row| numbers(output, row))?;
        numbers(output, responses)?;
        if self.mean == MeanKind::Design {
            numbers(output, design)?;
        }
        if let Some(inducing) = &self.inducing {
            inducing.rows().try_for_each(|row| numbers(output, row))?;
        }
        for set in 0..self.len() {
            numbers(output, &[self.sets.slice(set).len() as u32])?;
            numbers(output, self.sets.slice(set))?;
        }
        Ok(())
    }
}

/// The conditioning sets of so many points.
fn read_sets<R: Read + Seek>(
    reader: &mut Reader<R>,
    points: usize,
) -> Result<ConditioningSets, FileError> {
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for _ in 0..points {
        let length = reader.numbers::<u32>(1)?[0] as usize;
        let ids: Vec<u32> = reader.numbers(length)?;
        sets.push(ids.into_iter().map(|id| id as usize).collect());
    }
    Ok(ConditioningSets::new(points, sets.iter().map(Vec::as_slice))?)
}

//! The sections of a saved residual field: its parameters, the inducing points, the point blocks.

use std::io::{self, Read, Seek, Write};

use faer::Mat;
use rhotree_kernels::layout::ResidualShape;
use rhotree_kernels::{CovarianceFamily, Element, Isa, Kernels};

use super::conditioning::Conditioning;
use super::factor::InducingFactor;
use super::scaling::Scaling;
use super::{Origin, Parts, ResidualField};
use crate::covariance::CovarianceFunction;
use crate::file::{FileError, Reader, Tag, integer, numbers, section, size, text};
use crate::layout::PointBlocks;
use crate::memory::{bytes_of, room_for};

const FIELD: Tag = Tag("field");
const INDUCING: Tag = Tag("inducing");
const BLOCKS: Tag = Tag("blocks");

/// What the columns of V come from.
const NO_COLUMNS: u64 = 0;
const FROM_INDUCING: u64 = 1;
const GIVEN: u64 = 2;

impl<T: Element> ResidualField<T> {
    /// Writes the field's sections.
    pub(crate) fn write_sections(&self, output: &mut dyn Write) -> io::Result<()> {
        section(output, FIELD, &|output| self.write_parameters(output))?;
        if let Origin::Inducing(inducing) = &self.origin {
            section(output, INDUCING, &|output| inducing.write(output))?;
        }
        section(output, BLOCKS, &|output| numbers(output, self.blocks().data()))
    }

    fn write_parameters(&self, output: &mut dyn Write) -> io::Result<()> {
        let function = &self.function;
        text(output, function.family().name())?;
        numbers(output, &[function.variance()])?;
        size(output, function.length_scales().len())?;
        numbers(output, function.length_scales())?;
        size(output, self.shape().dimensions)?;
        numbers(output, self.scaling.center())?;
        size(output, self.shape().columns)?;
        size(output, self.points)?;
        integer(
            output,
            match &self.origin {
                Origin::NoColumns => NO_COLUMNS,
                Origin::Inducing(_) => FROM_INDUCING,
                Origin::Given => GIVEN,
            },
        )?;
        let Conditioning { least_residual_variance, rounding_error, explained, correlation_error } =
            self.conditioning;
        numbers(output, &[least_residual_variance, rounding_error, correlation_error])?;
        size(output, explained)
    }

    /// Reads what [`ResidualField::write_sections`] wrote, for an instruction set.
    pub(crate) fn read_sections<R: Read + Seek>(
        reader: &mut Reader<R>,
        isa: Isa,
    ) -> Result<Self, FileError> {
        let Parameters { function, scaling, shape, points, source, conditioning } =
            Parameters::read(reader)?;
        let kernels = Kernels::new(isa).map_err(crate::Error::from)?;
        let origin = match source {
            NO_COLUMNS => Origin::NoColumns,
            FROM_INDUCING => {
                reader.section(INDUCING)?;
                let kernels = kernels.with_element();
                Origin::Inducing(InducingFactor::read(reader, shape, &function, kernels)?)
            }
            _ => Origin::Given,
        };
        let (blocks, extent) = read_blocks(reader, points, shape)?;
        Ok(Self::assemble(Parts {
            function,
            scaling,
            origin,
            shape,
            points,
            blocks,
            extent,
            conditioning,
            kernels,
        }))
    }
}

/// The first section, checked.
struct Parameters {
    function: CovarianceFunction,
    scaling: Scaling,
    shape: ResidualShape,
    points: usize,
    source: u64,
    conditioning: Conditioning,
}

impl Parameters {
    fn read<R: Read + Seek>(reader: &mut Reader<R>) -> Result<Self, FileError> {
        reader.section(FIELD)?;
        let function = read_function(reader)?;
        let dimensions = reader.size()?;
        if dimensions == 0 {
            return Err(reader.wrong("the points have no dimension"));
        }
        function.check_dimensions(dimensions)?;
        let center: Vec<f64> = reader.numbers(dimensions)?;
        if !center.iter().all(|x| x.is_finite()) {
            return Err(reader.wrong("the centre isn't finite"));
        }
        let scaling = Scaling::with_center(center, &function);
        let shape = ResidualShape { dimensions, columns: reader.size()? };
        let points = reader.size()?;
        if points == 0 || points > i32::MAX as usize {
            return Err(reader.wrong(format!("{points} points")));
        }
        let source = reader.integer()?;
        if source > GIVEN || (source == NO_COLUMNS) != (shape.columns == 0) && source != GIVEN {
            let problem = format!("source {source} of {} columns", shape.columns);
            return Err(reader.wrong(problem));
        }
        let conditioning = read_conditioning(reader, points)?;
        Ok(Self { function, scaling, shape, points, source, conditioning })
    }
}

fn read_conditioning<R: Read + Seek>(
    reader: &mut Reader<R>,
    points: usize,
) -> Result<Conditioning, FileError> {
    let conditioning = Conditioning {
        least_residual_variance: reader.finite("the least residual variance")?,
        rounding_error: reader.finite("the rounding error")?,
        correlation_error: reader.number()?,
        explained: reader.size()?,
    };
    if conditioning.explained > points {
        return Err(reader.wrong("more points are explained than there are"));
    }
    Ok(conditioning)
}

fn read_function<R: Read + Seek>(reader: &mut Reader<R>) -> Result<CovarianceFunction, FileError> {
    let name = reader.text()?;
    let family: CovarianceFamily =
        name.parse().map_err(|_| reader.wrong(format!("the covariance {name:?} is unknown")))?;
    let variance = reader.number()?;
    let count = reader.size()?;
    let length_scales: Vec<f64> = reader.numbers(count)?;
    Ok(CovarianceFunction::new(family, variance, &length_scales)?)
}

/// The blocks, and the greatest magnitude of a coordinate: finite values, and the scale NaN in the lanes of
/// padding.
fn read_blocks<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    points: usize,
    shape: ResidualShape,
) -> Result<(PointBlocks<T>, f64), FileError> {
    reader.section(BLOCKS)?;
    let (rows, lanes) = (shape.rows(), T::BLOCK_LANES);
    let elements = points.div_ceil(lanes).checked_mul(lanes).and_then(|all| all.checked_mul(rows));
    let elements = elements.ok_or_else(|| reader.wrong("too many numbers"))?;
    reader.expect::<T>(elements)?;
    room_for("the points", bytes_of::<T>(&[elements]))?;
    let mut blocks = PointBlocks::<T>::zeros(points, rows);
    reader.fill(blocks.data_mut())?;
    let mut extent = 0.0_f64;
    for (block, values) in blocks.view().data().chunks_exact(rows * lanes).enumerate() {
        let used = (points - block * lanes).min(lanes);
        let scales = &values[..lanes];
        let is_legal =
            values.chunks_exact(lanes).all(|row| row[..used].iter().all(|x| x.is_finite()))
                && scales[..used].iter().all(|&scale| scale >= T::ZERO)
                && scales[used..].iter().all(|scale| scale.to_f64().is_nan());
        if !is_legal {
            return Err(reader.wrong(format!("block {block} has an illegal value")));
        }
        let axes = shape.coordinates();
        for row in values[axes.start * lanes..axes.end * lanes].chunks_exact(lanes) {
            let greatest = |extent: f64, x: &T| extent.max(x.to_f64().abs());
            extent = row[..used].iter().fold(extent, greatest);
        }
    }
    Ok((blocks, extent))
}

impl InducingFactor {
    /// Writes the inducing points and the lower triangle, row by row.
    fn write(&self, output: &mut dyn Write) -> io::Result<()> {
        numbers(output, &self.scaled_points())?;
        for row in 0..self.count {
            let row: Vec<f64> = (0..=row).map(|column| self.cholesky[(row, column)]).collect();
            numbers(output, &row)?;
        }
        Ok(())
    }

    fn read<R: Read + Seek>(
        reader: &mut Reader<R>,
        shape: ResidualShape,
        function: &CovarianceFunction,
        kernels: Kernels<f64>,
    ) -> Result<Self, FileError> {
        let ResidualShape { dimensions, columns: count } = shape;
        let coordinates = count.checked_mul(dimensions);
        let coordinates = coordinates.ok_or_else(|| reader.wrong("too many inducing points"))?;
        let points: Vec<f64> = reader.numbers(coordinates)?;
        let triangle = count.checked_add(1).and_then(|next| next.checked_mul(count));
        let triangle = triangle.ok_or_else(|| reader.wrong("too many inducing points"))? / 2;
        let triangle: Vec<f64> = reader.numbers(triangle)?;
        if !points.iter().chain(&triangle).all(|x| x.is_finite()) {
            return Err(reader.wrong("a value isn't finite"));
        }
        let square = bytes_of::<f64>(&[2, count, count]);
        room_for("the inducing points' covariances", square).map_err(FileError::from)?;
        let start = |row: usize| row * (row + 1) / 2;
        if !(0..count).all(|row| triangle[start(row) + row] > 0.0) {
            return Err(reader.wrong("the diagonal of the factor isn't positive"));
        }
        Ok(Self {
            points: PointBlocks::from_row_major(&points, dimensions),
            count,
            dimensions,
            family: function.family(),
            variance: function.variance(),
            cholesky: Mat::from_fn(count, count, |row, column| {
                if column <= row { triangle[start(row) + column] } else { 0.0 }
            }),
            kernels,
        })
    }
}

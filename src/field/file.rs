//! The sections of a saved residual field: its parameters, the inducing points, the point blocks.

use std::io::{self, Read, Seek, Write};

use faer::Mat;
use rhotree_kernels::layout::ResidualShape;
use rhotree_kernels::{CovarianceFamily, Element, Isa, Kernels};

use super::conditioning::Conditioning;
use super::factor::InducingFactor;
use super::scaling::Scaling;
use super::{ResidualField, lane_ids};
use crate::covariance::CovarianceFunction;
use crate::file::{FileError, Reader, Tag, integer, numbers, section, size, text};
use crate::layout::point_blocks::PointBlocks;

const FIELD: Tag = Tag("field");
const INDUCING: Tag = Tag("inducing");
const BLOCKS: Tag = Tag("blocks");

/// What the columns of V come from.
const NO_COLUMNS: u64 = 0;
const FROM_INDUCING: u64 = 1;
const PRECOMPUTED: u64 = 2;

impl<T: Element> ResidualField<T> {
    /// Writes the field's sections.
    pub(crate) fn write_sections(&self, output: &mut dyn Write) -> io::Result<()> {
        section(output, FIELD, &|output| self.write_parameters(output))?;
        if let Some(inducing) = &self.inducing {
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
        size(output, self.shape.dimensions)?;
        numbers(output, self.scaling.center())?;
        size(output, self.shape.columns)?;
        size(output, self.points)?;
        integer(
            output,
            match (self.precomputed, &self.inducing) {
                (true, _) => PRECOMPUTED,
                (false, Some(_)) => FROM_INDUCING,
                (false, None) => NO_COLUMNS,
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
        if source > PRECOMPUTED
            || (source == NO_COLUMNS) != (shape.columns == 0) && source != PRECOMPUTED
        {
            let problem = format!("source {source} of {} columns", shape.columns);
            return Err(reader.wrong(problem));
        }
        let conditioning = Conditioning {
            least_residual_variance: reader.finite("the least residual variance")?,
            rounding_error: reader.finite("the rounding error")?,
            correlation_error: reader.number()?,
            explained: reader.size()?,
        };
        if conditioning.explained > points {
            return Err(reader.wrong("more points are explained than there are"));
        }
        let inducing = if source == FROM_INDUCING {
            reader.section(INDUCING)?;
            Some(InducingFactor::read(reader, shape, &function, isa)?)
        } else {
            None
        };
        let blocks = read_blocks(reader, points, shape)?;
        Ok(Self {
            function,
            scaling,
            inducing,
            precomputed: source == PRECOMPUTED,
            shape,
            points,
            ids: lane_ids(points, blocks.view().points()),
            blocks,
            conditioning,
            kernels: Kernels::new(isa).map_err(crate::Error::from)?,
        })
    }
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

/// The blocks: finite values, and the scale NaN in the lanes of padding.
fn read_blocks<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    points: usize,
    shape: ResidualShape,
) -> Result<PointBlocks<T>, FileError> {
    reader.section(BLOCKS)?;
    let (rows, lanes) = (shape.rows(), T::BLOCK_LANES);
    let elements = points.div_ceil(lanes).checked_mul(lanes).and_then(|all| all.checked_mul(rows));
    let elements = elements.ok_or_else(|| reader.wrong("too many numbers"))?;
    reader.expect::<T>(elements)?;
    let mut blocks = PointBlocks::<T>::zeros(points, rows);
    reader.fill(blocks.data_mut())?;
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
    }
    Ok(blocks)
}

impl InducingFactor {
    /// Writes the inducing points and the lower triangle, row by row.
    fn write(&self, output: &mut dyn Write) -> io::Result<()> {
        let blocks = self.points.view();
        for point in 0..self.count {
            for axis in 0..self.dimensions {
                numbers(output, &[blocks.get(point, axis).unwrap_or(0.0)])?;
            }
        }
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
        isa: Isa,
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
            kernels: Kernels::new(isa).map_err(crate::Error::from)?,
        })
    }
}

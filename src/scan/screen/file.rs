//! The section of a saved index that keeps the plan of its screen.
//!
//! Points aren't in it: to round them anew takes less than to check that what a file said of them were true.

use std::io::{self, Read, Seek, Write};
use std::sync::Arc;

use rhotree_kernels::{Element, Isa};

use super::axes::Axes;
use super::certificate::LAMBDAS;
use super::near::NearPoints;
use super::rounder::{LEAST_UNIT, LEVELS, MOST_COLUMNS, PAIR_RATIOS, Rounder, Split};
use super::screen_plan::{
    MOST_DEVIATION, MOST_DISTANCE_UNIT, MOST_USUAL_SCALE, ScreenPlan, relative,
};
use crate::field::ResidualField;
use crate::file::{FileError, Reader, Tag, numbers, section, size, text};

const SCREEN: Tag = Tag("screen");

/// The version since which the plan stands in the file.
const KEPT_PLANS: u32 = 5;

impl ScreenPlan {
    /// Writes the section.
    pub fn write_section(&self, output: &mut dyn Write) -> io::Result<()> {
        section(output, SCREEN, &|output| {
            let Self { isa, planned, outlying, axes, rounder, radii, near, .. } = self;
            text(output, isa.name())?;
            [*planned, *outlying].into_iter().try_for_each(|points| size(output, points))?;
            size(output, rounder.split.pairs)?;
            rounder.split.bytes.into_iter().try_for_each(|bytes| size(output, bytes))?;
            numbers(output, &rounder.centre)?;
            numbers(output, &[rounder.distance_unit, rounder.pair_ratio])?;
            numbers(output, &rounder.lambdas)?;
            numbers(output, &[self.greatest_scale, self.common, self.cost])?;
            numbers(output, radii)?;
            numbers(output, &axes.coordinates())?;
            near.parts().into_iter().try_for_each(|part| {
                size(output, part.len())?;
                numbers(output, part)
            })
        })
    }

    /// Reads the section where it comes next. None where there is none, or where it was made for another instruction
    /// set, by what steps cost there.
    ///
    /// What would let a sum overflow, or a bound be none, is refused. Everything else decides how long a search takes,
    /// and not what it answers.
    pub fn read_section<T: Element, R: Read + Seek>(
        reader: &mut Reader<R>,
        field: &ResidualField<T>,
    ) -> Result<Option<Arc<Self>>, FileError> {
        if reader.version() < KEPT_PLANS || !reader.is_next(SCREEN)? {
            return Ok(None);
        }
        reader.section(SCREEN)?;
        let isa: Isa = reader.text()?.parse().map_err(crate::Error::from)?;
        let (planned, outlying) = (reader.size()?, reader.size()?);
        if planned > field.len() || field.len() > planned.saturating_mul(2) || outlying > planned {
            return Err(reader.wrong("it is of another number of points"));
        }
        let rounder = read_rounder(reader, field)?;
        let [greatest_scale, common, cost] = read_numbers(reader)?;
        if !(0.0..=MOST_USUAL_SCALE).contains(&greatest_scale) {
            return Err(reader.wrong(format!("the greatest scale is {greatest_scale}")));
        }
        let radii = read_numbers(reader)?;
        let axes = read_axes(reader, field.shape().columns)?;
        let near = read_near(reader, field)?;
        let rounder = Rounder { deviation: axes.deviation(), ..rounder };
        let plan = Self {
            isa,
            planned,
            outlying,
            axes,
            rounder,
            greatest_scale,
            radii,
            common,
            cost,
            near,
        };
        Ok((isa == field.isa()).then(|| Arc::new(plan)))
    }
}

/// The split and the units.
fn read_rounder<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    field: &ResidualField<T>,
) -> Result<Rounder, FileError> {
    let shape = field.shape();
    let pairs = reader.size()?;
    let mut bytes = [0; LEVELS];
    for bytes in &mut bytes {
        *bytes = reader.size()?;
    }
    let split = Split { pairs, bytes };
    if shape.columns.max(shape.dimensions) > MOST_COLUMNS || !split.is_of(shape.columns) {
        return Err(reader.wrong(format!("{split:?} of {} columns", shape.columns)));
    }
    let centre: Vec<f64> = reader.numbers(shape.dimensions)?;
    let [distance_unit, pair_ratio] = read_numbers(reader)?;
    let lambdas: [f64; 3] = read_numbers(reader)?;
    let is_legal = centre.iter().all(|x| x.is_finite())
        && (LEAST_UNIT..=MOST_DISTANCE_UNIT).contains(&distance_unit)
        && PAIR_RATIOS.contains(&pair_ratio)
        && lambdas.iter().all(|lambda| LAMBDAS.contains(lambda));
    if !is_legal {
        return Err(reader.wrong("a unit is illegal"));
    }
    let relative = relative(field, distance_unit);
    let rounder = Rounder::new(split, centre, distance_unit, relative, 0.0);
    Ok(Rounder { pair_ratio, lambdas, ..rounder })
}

fn read_axes<R: Read + Seek>(reader: &mut Reader<R>, columns: usize) -> Result<Axes, FileError> {
    let coordinates: Vec<f32> = reader.numbers(columns * columns)?;
    let axes = Axes::from_coordinates(&coordinates, columns);
    // NaN isn't either.
    let is_near = axes.deviation() <= MOST_DEVIATION;
    if is_near { Ok(axes) } else { Err(reader.wrong("the axes aren't orthonormal")) }
}

fn read_near<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    field: &ResidualField<T>,
) -> Result<NearPoints, FileError> {
    let mut part = || {
        let count = reader.size()?;
        reader.numbers::<u32>(count)
    };
    let (order, groups, lists) = (part()?, part()?, part()?);
    if groups.len() != field.len() {
        return Err(reader.wrong(format!("groups of {} points", groups.len())));
    }
    NearPoints::from_parts(order, groups, lists, field).map_err(|problem| reader.wrong(problem))
}

/// Finite numbers.
fn read_numbers<const N: usize, R: Read + Seek>(
    reader: &mut Reader<R>,
) -> Result<[f64; N], FileError> {
    let mut values = [0.0; N];
    reader.fill(&mut values)?;
    let is_finite = values.iter().all(|value| value.is_finite());
    if is_finite { Ok(values) } else { Err(reader.wrong("a number isn't finite")) }
}

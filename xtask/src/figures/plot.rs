//! The common look of all figures, over plotters: it draws axes, grids, lines and points. What is done
//! here is what it lacks: several panels on one canvas with a row of keys for all of them, and names
//! beside points that give way to one another.
//!
//! Every figure has a light panel of its own, so that it reads the same on light and dark pages.

use std::ops::Range;

use anyhow::Result;
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use plotters::prelude::*;
pub use plotters::style::text_anchor::HPos;
use plotters::style::text_anchor::{Pos, VPos};

use super::words::thousands;

pub type Canvas<'a> = DrawingArea<SVGBackend<'a>, Shift>;

const PAPER: RGBColor = RGBColor(252, 252, 250);
pub const INK: RGBColor = RGBColor(38, 38, 38);
pub const FAINT: RGBColor = RGBColor(120, 120, 118);
const GRID: RGBColor = RGBColor(226, 226, 223);

/// Colours that colour-blind readers can tell apart (Okabe and Ito).
pub const VERMILION: RGBColor = RGBColor(213, 94, 0);
pub const ORANGE: RGBColor = RGBColor(222, 145, 20);
pub const BLUE: RGBColor = RGBColor(0, 114, 178);
pub const SKY: RGBColor = RGBColor(70, 160, 215);
pub const GREEN: RGBColor = RGBColor(0, 140, 105);
pub const PURPLE: RGBColor = RGBColor(190, 95, 150);
pub const GREY: RGBColor = RGBColor(125, 125, 125);

const TEXT: i32 = 13;
/// Pixels between the baselines of labels that would else lie on one another.
const LINE: i32 = 16;

/// Draws a figure of a size and returns the SVG.
pub fn draw(
    (width, height): (u32, u32),
    content: impl FnOnce(&Canvas<'_>) -> Result<()>,
) -> Result<String> {
    let mut svg = String::new();
    {
        let canvas = SVGBackend::with_string(&mut svg, (width, height)).into_drawing_area();
        canvas.fill(&PAPER)?;
        content(&canvas)?;
        canvas.present()?;
    }
    Ok(svg)
}

/// Writes a text, centred vertically.
pub fn text(
    canvas: &Canvas<'_>,
    words: &str,
    place: (i32, i32),
    anchor: HPos,
    color: RGBColor,
) -> Result<()> {
    text_of_size(canvas, words, place, anchor, color, TEXT)
}

/// A panel's or figure's heading.
pub fn heading(canvas: &Canvas<'_>, words: &str, place: (i32, i32)) -> Result<()> {
    text_of_size(canvas, words, place, HPos::Left, INK, TEXT + 2)
}

fn text_of_size(
    canvas: &Canvas<'_>,
    words: &str,
    place: (i32, i32),
    anchor: HPos,
    color: RGBColor,
    size: i32,
) -> Result<()> {
    let style = TextStyle::from(("sans-serif", size).into_font())
        .color(&color)
        .pos(Pos::new(anchor, VPos::Center));
    canvas.draw(&Text::new(words.to_owned(), place, style))?;
    Ok(())
}

/// A name and a colour in a row of them; returns where the next one begins.
pub fn key(canvas: &Canvas<'_>, words: &str, (x, y): (i32, i32), color: RGBColor) -> Result<i32> {
    canvas.draw(&Circle::new((x, y), 5, color.filled()))?;
    text(canvas, words, (x + 11, y), HPos::Left, INK)?;
    let letters = i32::try_from(words.chars().count())?;
    Ok(x + 40 + letters * 13 / 2)
}

/// An axis: what it shows, and the values that are named on it. plotters has linear and logarithmic
/// ranges, but of two types, and names only the values that it chooses itself.
pub struct Axis {
    label: String,
    range: Range<f64>,
    ticks: Vec<f64>,
    logarithmic: bool,
}

impl Axis {
    pub fn linear(label: &str, from: f64, to: f64, ticks: &[f64]) -> Self {
        Self { label: label.to_owned(), range: from..to, ticks: ticks.to_vec(), logarithmic: false }
    }

    pub fn logarithmic(label: &str, from: f64, to: f64, ticks: &[f64]) -> Self {
        Self { logarithmic: true, ..Self::linear(label, from, to, ticks) }
    }

    /// Decades, from the one below the least value to the one above the greatest.
    pub fn decades(label: &str, values: impl IntoIterator<Item = f64>) -> Self {
        let ticks = decades(extent(values));
        Self::logarithmic(label, ticks[0], ticks[ticks.len() - 1], &ticks)
    }

    /// With a little room around the values and ticks at the decades between.
    pub fn around(label: &str, values: impl IntoIterator<Item = f64>) -> Self {
        const ROOM: f64 = 1.25;
        let (least, greatest) = extent(values);
        let (from, to) = (least / ROOM, greatest * ROOM);
        let mut ticks = decades((least, greatest));
        ticks.retain(|tick| (from..to).contains(tick));
        Self::logarithmic(label, from, to, &ticks)
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    #[allow(clippy::cast_possible_truncation)]
    fn map(&self, value: &f64, (start, end): (i32, i32)) -> i32 {
        let Range { start: from, end: to } = self.range;
        let share = if self.logarithmic {
            (value / from).ln() / (to / from).ln()
        } else {
            (value - from) / (to - from)
        };
        start + (share * f64::from(end - start)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() { Vec::new() } else { self.ticks.clone() }
    }

    fn range(&self) -> Range<f64> {
        self.range.clone()
    }
}

/// 0.01, 1, 100, 10,000, 1 million.
impl ValueFormatter<f64> for Axis {
    fn format(value: &f64) -> String {
        match *value {
            1e6.. => format!("{} million", value / 1e6),
            1e3.. => thousands(*value),
            _ => value.to_string(),
        }
    }
}

/// The powers of ten around two values, at least two.
#[allow(clippy::cast_possible_truncation)]
fn decades((least, greatest): (f64, f64)) -> Vec<f64> {
    let (first, last) = (least.log10().floor() as i32, greatest.log10().ceil() as i32);
    (first..=last.max(first + 1)).map(|decade| 10_f64.powi(decade)).collect()
}

fn extent(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    values.into_iter().fold((f64::INFINITY, 0.0), |(least, greatest), value| {
        (f64::min(least, value), f64::max(greatest, value))
    })
}

/// A rectangle of the canvas with two axes.
pub struct Plot<'a, 'b> {
    canvas: &'a Canvas<'b>,
    chart: ChartContext<'a, SVGBackend<'b>, Cartesian2d<Axis, Axis>>,
}

impl<'a, 'b> Plot<'a, 'b> {
    /// Draws the axes with their grid in a frame: left, top, right, bottom.
    pub fn new(
        canvas: &'a Canvas<'b>,
        (left, top, right, bottom): (i32, i32, i32, i32),
        x: Axis,
        y: Axis,
    ) -> Result<Self> {
        const LABELS: i32 = 50;
        let middle = i32::midpoint(left, right);
        text(canvas, &x.label, (middle, bottom + 34), HPos::Center, INK)?;
        // Above the axis rather than beside it: nobody has to turn their head.
        text(canvas, &y.label, (left - 40, top - 16), HPos::Left, INK)?;
        let (width, height) = canvas.dim_in_pixel();
        let mut chart = ChartBuilder::on(canvas)
            .margin_left(left - LABELS)
            .margin_top(top)
            .margin_right(width.cast_signed() - right)
            .margin_bottom(height.cast_signed() - bottom - LABELS)
            .x_label_area_size(LABELS)
            .y_label_area_size(LABELS)
            .build_cartesian_2d(x, y)?;
        let font = ("sans-serif", TEXT).into_font();
        chart
            .configure_mesh()
            .bold_line_style(GRID)
            .axis_style(FAINT)
            .set_all_tick_mark_size(4)
            .label_style(font.color(&FAINT))
            .draw()?;
        Ok(Self { canvas, chart })
    }

    /// The pixel of a point.
    pub fn place(&self, x: f64, y: f64) -> (i32, i32) {
        self.chart.plotting_area().map_coordinate(&(x, y))
    }

    /// The value at the right end of the horizontal axis.
    pub fn end(&self) -> f64 {
        self.chart.x_range().end
    }

    /// A line through points, which are marked too.
    pub fn line(&self, points: &[(f64, f64)], color: RGBColor) -> Result<()> {
        self.chart
            .plotting_area()
            .draw(&PathElement::new(points.to_vec(), color.stroke_width(2)))?;
        points.iter().try_for_each(|&point| self.dot(point, color))
    }

    /// A thin line of reference.
    pub fn guide(&self, points: &[(f64, f64)]) -> Result<()> {
        Ok(self.chart.plotting_area().draw(&PathElement::new(points.to_vec(), FAINT))?)
    }

    /// A point.
    pub fn dot(&self, point: (f64, f64), color: RGBColor) -> Result<()> {
        Ok(self.chart.plotting_area().draw(&Circle::new(point, 4, color.filled()))?)
    }

    /// Writes names beside points, to their right or left, moved up or down where they would lie on one
    /// another.
    pub fn labels(&self, mut labels: Vec<Label>, anchor: HPos) -> Result<()> {
        let bottom = self.chart.plotting_area().get_pixel_range().1.end;
        labels.sort_by(|a, b| b.y.total_cmp(&a.y));
        let wanted: Vec<i32> = labels.iter().map(|label| self.place(label.x, label.y).1).collect();
        for (label, y) in labels.iter().zip(spread(&wanted, bottom)) {
            let x = self.place(label.x, label.y).0;
            let x = if matches!(anchor, HPos::Right) { x - 9 } else { x + 9 };
            text(self.canvas, &label.words, (x, y), anchor, label.color)?;
        }
        Ok(())
    }
}

/// A name beside a point.
pub struct Label {
    pub words: String,
    pub x: f64,
    pub y: f64,
    pub color: RGBColor,
}

/// Places from top to bottom, as near to those wanted (in that order) as a line's height between them
/// allows: neighbours that are too close form a block around the middle of what its members want.
fn spread(wanted: &[i32], bottom: i32) -> Vec<i32> {
    // Blocks of labels: the first one's place, and how many.
    let mut blocks: Vec<(i32, Vec<i32>)> = Vec::new();
    for &place in wanted {
        blocks.push((place, vec![place]));
        while let [.., (upper, above), (lower, _)] = blocks.as_slice() {
            let height = LINE * i32::try_from(above.len()).unwrap_or(i32::MAX);
            if upper + height <= *lower {
                break;
            }
            let (_, below) = blocks.pop().expect("there are two");
            let (first, members) = blocks.last_mut().expect("there are two");
            members.extend(below);
            let offsets: i32 = (0..).zip(members.iter()).map(|(at, place)| place - LINE * at).sum();
            let count = i32::try_from(members.len()).unwrap_or(i32::MAX);
            *first = (offsets / count).min(bottom - LINE * (count - 1));
        }
    }
    blocks
        .into_iter()
        .flat_map(|(first, members)| (0..).zip(members).map(move |(at, _)| first + LINE * at))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_keep_their_order_and_distance() {
        assert_eq!(spread(&[10, 100], 500), [10, 100]);
        assert_eq!(spread(&[50, 50], 500), [42, 58]);
        assert_eq!(spread(&[480, 490, 500], 500), [468, 484, 500]);
        let places = spread(&[10, 20, 21, 22, 60, 61, 200], 500);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= LINE));
    }

    #[test]
    fn an_axis_of_decades_holds_its_values() {
        let axis = Axis::decades("s", [0.02, 30.0]);
        let names: Vec<String> = axis.ticks.iter().map(Axis::format).collect();
        assert_eq!(names, ["0.01", "0.1", "1", "10", "100"]);
        assert_eq!([1e4, 1e6].map(|value| Axis::format(&value)), ["10,000", "1 million"]);
    }
}

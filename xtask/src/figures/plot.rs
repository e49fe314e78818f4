//! Axes, lines, points and labels on an SVG canvas: the common look of all figures.
//!
//! Every figure has a light panel of its own, so that it reads the same on light and dark pages.

use anyhow::Result;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

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

/// Where a text stands relative to its place.
#[derive(Clone, Copy, PartialEq)]
pub enum Anchor {
    Left,
    Middle,
    Right,
}

/// Writes a text, centred vertically.
pub fn text(
    canvas: &Canvas<'_>,
    words: &str,
    place: (i32, i32),
    anchor: Anchor,
    color: RGBColor,
) -> Result<()> {
    text_of_size(canvas, words, place, anchor, color, TEXT)
}

/// A panel's or figure's heading.
pub fn heading(canvas: &Canvas<'_>, words: &str, place: (i32, i32)) -> Result<()> {
    text_of_size(canvas, words, place, Anchor::Left, INK, TEXT + 2)
}

fn text_of_size(
    canvas: &Canvas<'_>,
    words: &str,
    place: (i32, i32),
    anchor: Anchor,
    color: RGBColor,
    size: i32,
) -> Result<()> {
    let horizontal = match anchor {
        Anchor::Left => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::Right => HPos::Right,
    };
    let style = TextStyle::from(("sans-serif", size).into_font())
        .color(&color)
        .pos(Pos::new(horizontal, VPos::Center));
    canvas.draw(&Text::new(words.to_owned(), place, style))?;
    Ok(())
}

/// A name and a colour in a row of them; returns where the next one begins.
pub fn key(canvas: &Canvas<'_>, words: &str, (x, y): (i32, i32), color: RGBColor) -> Result<i32> {
    canvas.draw(&Circle::new((x, y), 5, color.filled()))?;
    text(canvas, words, (x + 11, y), Anchor::Left, INK)?;
    let letters = i32::try_from(words.chars().count())?;
    Ok(x + 40 + letters * 13 / 2)
}

/// An axis with what it shows.
pub struct Axis {
    pub label: String,
    pub from: f64,
    pub to: f64,
    pub logarithmic: bool,
    /// Values with their names.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// Decades, from the one below the least value to the one above the greatest.
    pub fn decades(label: &str, values: impl IntoIterator<Item = f64>) -> Self {
        let (least, greatest) = extent(values);
        let (first, last) = (least.log10().floor() as i32, greatest.log10().ceil() as i32);
        Self {
            label: label.to_owned(),
            from: 10_f64.powi(first),
            to: 10_f64.powi(last.max(first + 1)),
            logarithmic: true,
            ticks: (first..=last.max(first + 1))
                .map(|decade| (10_f64.powi(decade), decade_name(decade)))
                .collect(),
        }
    }

    /// Logarithmic, with a little room around the values and ticks at the decades between.
    pub fn around(label: &str, values: impl IntoIterator<Item = f64>) -> Self {
        const ROOM: f64 = 1.25;
        let (least, greatest) = extent(values);
        let mut axis = Self::decades(label, [least, greatest]);
        (axis.from, axis.to) = (least / ROOM, greatest * ROOM);
        axis.ticks.retain(|(tick, _)| (axis.from..axis.to).contains(tick));
        axis
    }

    /// A linear axis with ticks at these values.
    pub fn linear(label: &str, from: f64, to: f64, ticks: &[f64]) -> Self {
        Self {
            label: label.to_owned(),
            from,
            to,
            logarithmic: false,
            ticks: ticks.iter().map(|&tick| (tick, tick.to_string())).collect(),
        }
    }

    /// Where a value stands between the axis's ends, 0 to 1.
    fn share(&self, value: f64) -> f64 {
        if self.logarithmic {
            (value / self.from).ln() / (self.to / self.from).ln()
        } else {
            (value - self.from) / (self.to - self.from)
        }
    }
}

/// 0.01, 1, 100, 10,000, 1 million.
fn decade_name(decade: i32) -> String {
    match decade {
        ..0 => format!("{:.*}", decade.unsigned_abs() as usize, 10_f64.powi(decade)),
        0..6 => thousands(10_f64.powi(decade)),
        6..9 => format!("{} million", 10_f64.powi(decade - 6)),
        _ => format!("1e{decade}"),
    }
}

fn extent(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    values.into_iter().fold((f64::INFINITY, 0.0), |(least, greatest), value| {
        (f64::min(least, value), f64::max(greatest, value))
    })
}

/// A rectangle of the canvas with two axes.
pub struct Plot<'a, 'b> {
    canvas: &'a Canvas<'b>,
    // Left, top, right, bottom.
    frame: (i32, i32, i32, i32),
    x: Axis,
    y: Axis,
}

impl<'a, 'b> Plot<'a, 'b> {
    /// Draws the axes with their grid.
    pub fn new(
        canvas: &'a Canvas<'b>,
        frame: (i32, i32, i32, i32),
        x: Axis,
        y: Axis,
    ) -> Result<Self> {
        let plot = Self { canvas, frame, x, y };
        let (left, top, right, bottom) = frame;
        for (value, name) in &plot.x.ticks {
            let place = plot.place(*value, plot.y.from).0;
            plot.stroke(&[(place, top), (place, bottom)], GRID, 1)?;
            text(canvas, name, (place, bottom + 14), Anchor::Middle, FAINT)?;
        }
        for (value, name) in &plot.y.ticks {
            let place = plot.place(plot.x.from, *value).1;
            plot.stroke(&[(left, place), (right, place)], GRID, 1)?;
            text(canvas, name, (left - 7, place), Anchor::Right, FAINT)?;
        }
        plot.stroke(&[(left, top), (left, bottom), (right, bottom)], FAINT, 1)?;
        let middle = i32::midpoint(left, right);
        text(canvas, &plot.x.label, (middle, bottom + 34), Anchor::Middle, INK)?;
        // Above the axis rather than beside it: nobody has to turn their head.
        text(canvas, &plot.y.label, (left - 40, top - 16), Anchor::Left, INK)?;
        Ok(plot)
    }

    /// The pixel of a point.
    #[allow(clippy::cast_possible_truncation)]
    pub fn place(&self, x: f64, y: f64) -> (i32, i32) {
        let (left, top, right, bottom) = self.frame;
        let across = self.x.share(x) * f64::from(right - left);
        let up = self.y.share(y) * f64::from(bottom - top);
        (left + across.round() as i32, bottom - up.round() as i32)
    }

    /// The value at the right end of the horizontal axis.
    pub const fn end(&self) -> f64 {
        self.x.to
    }

    /// A line through points, which are marked too.
    pub fn line(&self, points: &[(f64, f64)], color: RGBColor) -> Result<()> {
        let places: Vec<_> = points.iter().map(|&(x, y)| self.place(x, y)).collect();
        self.stroke(&places, color, 2)?;
        points.iter().try_for_each(|&point| self.dot(point, color))
    }

    /// A thin line of reference.
    pub fn guide(&self, points: &[(f64, f64)]) -> Result<()> {
        let places: Vec<_> = points.iter().map(|&(x, y)| self.place(x, y)).collect();
        self.stroke(&places, FAINT, 1)
    }

    /// A point.
    pub fn dot(&self, (x, y): (f64, f64), color: RGBColor) -> Result<()> {
        self.canvas.draw(&Circle::new(self.place(x, y), 4, color.filled()))?;
        Ok(())
    }

    fn stroke(&self, places: &[(i32, i32)], color: RGBColor, width: u32) -> Result<()> {
        self.canvas.draw(&PathElement::new(places.to_vec(), color.stroke_width(width)))?;
        Ok(())
    }

    /// Writes names beside points, to their right or left, moved up or down where they would lie on one
    /// another.
    pub fn labels(&self, mut labels: Vec<Label>, anchor: Anchor) -> Result<()> {
        labels.sort_by(|a, b| b.y.total_cmp(&a.y));
        let wanted: Vec<i32> = labels.iter().map(|label| self.place(label.x, label.y).1).collect();
        for (label, y) in labels.iter().zip(spread(&wanted, self.frame.3)) {
            let x = self.place(label.x, label.y).0;
            let x = if anchor == Anchor::Right { x - 9 } else { x + 9 };
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
        assert_eq!((axis.from, axis.to), (0.01, 100.0));
        let names: Vec<&str> = axis.ticks.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["0.01", "0.1", "1", "10", "100"]);
        assert!((axis.share(1.0) - 0.5).abs() < 1e-12);
    }
}

//! A map: one city's neighbours in residual correlation beside those by distance.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use plotters::prelude::*;
use serde::Deserialize;

use super::plot::{BLUE, Canvas, FAINT, HPos, INK, VERMILION, draw, heading, key, text};
use super::read;
use crate::workspace;

/// Longitude and latitude in degrees.
type Place = (f64, f64);

/// What `benches/peers/city_neighbors.py` writes.
#[derive(Deserialize)]
struct Data {
    name: String,
    city: Place,
    inducing: Vec<Place>,
    residual: Vec<Place>,
    distance: Vec<Place>,
}

const OTHERS: RGBColor = RGBColor(176, 176, 172);
/// Width and height of a panel in pixels.
const PANEL: (i32, i32) = (470, 440);

/// Two maps of the same region.
pub fn map(source: &Path) -> Result<String> {
    let data: Data = read(source)?;
    let cities = all_cities()?;
    let region = Region::around(&data);
    draw((1000, 530), |canvas| {
        let mut x = 36;
        x = key(canvas, &data.name, (x, 26), INK)?;
        x = key(canvas, "its neighbours", (x, 26), VERMILION)?;
        x = key(canvas, "inducing points", (x, 26), BLUE)?;
        key(canvas, "other cities", (x, 26), OTHERS)?;
        let panels = [("in residual correlation", &data.residual), ("by distance", &data.distance)];
        for (place, (words, neighbors)) in (0..).zip(panels) {
            let left = 20 + place * (PANEL.0 + 20);
            heading(canvas, &format!("The {} nearest {words}", neighbors.len()), (left, 56))?;
            let draw = |places: &[Place], size: i32, color: RGBColor| {
                region.dots(canvas, left, places, size, color)
            };
            draw(&cities, 2, OTHERS)?;
            draw(neighbors, 4, VERMILION)?;
            draw(&data.inducing, 3, BLUE)?;
            draw(&[data.city], 5, INK)?;
            let corners = [(left, 74), (left + PANEL.0, 74 + PANEL.1)];
            canvas.draw(&Rectangle::new(corners, FAINT.stroke_width(1)))?;
            region.scale_bar(canvas, (left + 14, 74 + PANEL.1 - 16))?;
        }
        Ok(())
    })
}

/// A part of the Earth, drawn with the city's latitude true to scale.
struct Region {
    center: Place,
    // Pixels a degree of latitude.
    scale: f64,
}

impl Region {
    /// Around the city, with all its neighbours and a margin.
    fn around(data: &Data) -> Self {
        let stretch = data.city.1.to_radians().cos();
        let reach = data.residual.iter().chain(&data.distance).map(|place| {
            let across = (place.0 - data.city.0).abs() * stretch / f64::from(PANEL.0);
            across.max((place.1 - data.city.1).abs() / f64::from(PANEL.1))
        });
        Self { center: data.city, scale: 0.42 / reach.fold(0.0, f64::max) }
    }

    /// How long a round number of kilometres is.
    #[allow(clippy::cast_possible_truncation)]
    fn scale_bar(&self, canvas: &Canvas<'_>, (x, y): (i32, i32)) -> Result<()> {
        const KILOMETRES_A_DEGREE: f64 = 111.2;
        let pixels_a_kilometre = self.scale / KILOMETRES_A_DEGREE;
        let longest = 0.25 * f64::from(PANEL.0) / pixels_a_kilometre;
        let decade = 10_f64.powf(longest.log10().floor());
        let length = if longest >= 5.0 * decade { 5.0 * decade } else { decade };
        let end = x + (length * pixels_a_kilometre).round() as i32;
        canvas.draw(&PathElement::new(vec![(x, y), (end, y)], INK.stroke_width(2)))?;
        text(canvas, &format!("{length} km"), (end + 8, y), HPos::Left, INK)
    }

    /// Draws those places that lie inside.
    #[allow(clippy::cast_possible_truncation)]
    fn dots(
        &self,
        canvas: &Canvas<'_>,
        left: i32,
        places: &[Place],
        size: i32,
        color: RGBColor,
    ) -> Result<()> {
        let stretch = self.center.1.to_radians().cos();
        for place in places {
            let x = ((place.0 - self.center.0) * stretch * self.scale).round() as i32;
            let y = ((self.center.1 - place.1) * self.scale).round() as i32;
            if 2 * x.abs() < PANEL.0 - 8 && 2 * y.abs() < PANEL.1 - 8 {
                let pixel = (left + PANEL.0 / 2 + x, 74 + PANEL.1 / 2 + y);
                canvas.draw(&Circle::new(pixel, size, color.filled()))?;
            }
        }
        Ok(())
    }
}

fn all_cities() -> Result<Vec<Place>> {
    let path = workspace::root().join("data/world_cities.csv");
    let text = fs::read_to_string(&path);
    let text = text.with_context(|| format!("cannot read {}", path.display()))?;
    text.lines()
        .skip(1)
        .map(|line| {
            let mut fields = line.split(',').map(str::parse);
            match (fields.next(), fields.next()) {
                (Some(Ok(longitude)), Some(Ok(latitude))) => Ok((longitude, latitude)),
                _ => anyhow::bail!("{line} in {} is no city", path.display()),
            }
        })
        .collect()
}

//! What neighbours in residual correlation are worth to a likelihood.

use std::path::Path;

use anyhow::Result;
use plotters::style::RGBColor;
use serde::Deserialize;

use super::plot::{Axis, BLUE, FAINT, GREY, HPos, Plot, VERMILION, draw, heading, key, text};
use super::read;

/// A line of `examples/vecchia_likelihood.rs`.
#[derive(Deserialize)]
struct Row {
    model: String,
    neighbors: String,
    inducing: usize,
    nugget: f64,
    k: f64,
    /// None where the exact log-likelihood isn't known.
    lost: Option<f64>,
}

/// The neighbours' names in the data and in the figure.
const NEIGHBORS: [(&str, &str, RGBColor); 3] = [
    ("VIF, residual", "VIF, neighbours by residual correlation", VERMILION),
    ("VIF, distance", "VIF, neighbours by distance", BLUE),
    ("Vecchia, distance", "Vecchia without inducing points", GREY),
];
/// Losses below this are noise of the simulation.
const LEAST: f64 = 0.1;

/// Log-likelihood lost against the size of the conditioning sets, a panel for each model.
pub fn loss(source: &Path) -> Result<String> {
    let rows: Vec<Row> = read(source)?;
    let mut models: Vec<&Row> = Vec::new();
    for row in rows.iter().filter(|row| row.lost.is_some()) {
        if models.iter().all(|model| model.model != row.model) {
            models.push(row);
        }
    }
    const COLUMNS: usize = 3;
    let height = 60 + 310 * models.len().div_ceil(COLUMNS);
    draw((1020, u32::try_from(height)?), |canvas| {
        let mut x = 40;
        for (_, words, color) in NEIGHBORS {
            x = key(canvas, words, (x, 26), color)?;
        }
        for (place, model) in models.iter().enumerate() {
            let left = 340 * i32::try_from(place % COLUMNS)?;
            let top = 60 + 310 * i32::try_from(place / COLUMNS)?;
            heading(canvas, &model.model, (left + 30, top + 4))?;
            let words = format!("m = {}, nugget {}", model.inducing, model.nugget);
            text(canvas, &words, (left + 325, top + 4), HPos::Right, FAINT)?;
            let plot = Plot::new(
                canvas,
                (left + 70, top + 50, left + 325, top + 250),
                Axis::linear("neighbours, k", 0.0, 50.0, &[0.0, 10.0, 20.0, 30.0, 40.0, 50.0]),
                Axis::decades("log-likelihood lost", [LEAST, 999.0]),
            )?;
            for (name, _, color) in NEIGHBORS.iter().rev() {
                let points: Vec<(f64, f64)> = rows
                    .iter()
                    .filter(|row| row.model == model.model && row.neighbors == *name)
                    .filter_map(|row| Some((row.k, row.lost.filter(|lost| *lost >= LEAST)?)))
                    .collect();
                plot.line(&points, *color)?;
            }
        }
        Ok(())
    })
}

//! The share of the scan that the index evaluates, workload by workload.

use std::path::Path;

use anyhow::Result;
use plotters::prelude::*;

use super::plot::{Axis, FAINT, HPos, INK, Plot, VERMILION, draw, heading, text};
use super::read;
use super::session::{Search, Session};

const BAR: i32 = 28;

/// A bar for each workload.
pub fn share(source: &Path) -> Result<String> {
    let rows = read::<Session<Search>>(source)?.rows;
    let bottom = 50 + BAR * i32::try_from(rows.len())?;
    draw((940, u32::try_from(bottom + 60)?), |canvas| {
        heading(canvas, "What the index evaluates, and what it gains", (30, 22))?;
        let plot = Plot::new(
            canvas,
            (300, 44, 640, bottom),
            Axis::linear(
                "correlations, % of the scan's",
                0.0,
                100.0,
                &[0.0, 25.0, 50.0, 75.0, 100.0],
            ),
            Axis::linear("", 0.0, 1.0, &[]),
        )?;
        for (place, row) in (0..).zip(&rows) {
            let y = 50 + BAR * place;
            let end = plot.place(100.0 * row.share_of_scan.min(1.0), 0.0).0;
            let start = plot.place(0.0, 0.0).0;
            canvas.draw(&Rectangle::new(
                [(start, y), (end.max(start + 1), y + 18)],
                VERMILION.filled(),
            ))?;
            text(canvas, &row.workload, (start - 8, y + 9), HPos::Right, INK)?;
            let words =
                format!("{}, {} times the scan, recall {:.4}", row.share(), row.gain(), row.recall);
            text(canvas, &words, (648, y + 9), HPos::Left, FAINT)?;
        }
        Ok(())
    })
}

//! The roofline of the kernels: what they reach of the core's peak and of the bandwidth of L2.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::plot::{
    Axis, BLUE, FAINT, GREEN, HPos, Label, Plot, VERMILION, draw, heading, key, text,
};
use super::read;
use crate::bench_table::{SavedRate, SavedRates};
use crate::workspace;

const ISAS: [(&str, plotters::style::RGBColor); 3] =
    [("avx512", VERMILION), ("avx2", BLUE), ("portable", GREEN)];
const KERNELS: [&str; 3] = ["squared_distances", "dot_products", "residual_select"];

/// GFLOP/s of a core against operations per byte that a kernel's inner loop reads.
pub fn roofline(source: &Path) -> Result<String> {
    let saved: SavedRates = read(source)?;
    draw((960, 430), |canvas| {
        let mut x = 40;
        for (isa, color) in ISAS {
            x = key(canvas, isa, (x, 24), color)?;
        }
        panel(canvas, 0, "f64", 8.0, &saved)?;
        panel(canvas, 480, "f32", 4.0, &saved)
    })
}

fn panel(
    canvas: &super::plot::Canvas<'_>,
    left: i32,
    element: &str,
    bytes: f64,
    saved: &SavedRates,
) -> Result<()> {
    let rates: Vec<&SavedRate> =
        saved.rates.iter().filter(|rate| rate.element == element).collect();
    let peak = rates.iter().filter(|rate| rate.kernel == "fma_peak");
    let peak = peak.map(|rate| rate.gflops).fold(0.0, f64::max);
    let bandwidth = saved.l2_gigabytes_per_second.context("the bandwidth wasn't measured")?;
    heading(canvas, &format!("{element}, one core"), (left + 30, 54))?;
    let plot = Plot::new(
        canvas,
        (left + 70, 100, left + 450, 370),
        Axis::logarithmic(
            "operations per byte read",
            0.125,
            16.0,
            &[0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0],
        ),
        Axis::logarithmic("GFLOP/s", 10.0, 160.0, &[10.0, 20.0, 40.0, 80.0, 160.0]),
    )?;
    let ridge = peak / bandwidth;
    plot.guide(&[(0.125, 0.125 * bandwidth), (ridge, peak), (16.0, peak)])?;
    let (x, y) = plot.place(16.0, peak);
    text(canvas, &format!("peak {peak:.0} GFLOP/s"), (x, y - 11), HPos::Right, FAINT)?;
    let (x, y) = plot.place(0.125, 0.125 * bandwidth);
    text(canvas, &format!("L2, {bandwidth:.0} GB/s"), (x + 16, y + 4), HPos::Left, FAINT)?;

    for kernel in KERNELS {
        let mut group = Vec::new();
        for (isa, color) in ISAS {
            for rate in rates.iter().filter(|rate| rate.kernel == kernel && rate.isa == isa) {
                let point = (intensity(isa, element, kernel, bytes)?, rate.gflops);
                plot.dot(point, color)?;
                group.push(point);
            }
        }
        // The two that read each value once lie on one another.
        let words = match kernel {
            "squared_distances" => "distances, dot products",
            "dot_products" => continue,
            _ => "residual tile, m = 512 and (lower) m = 200",
        };
        // Below and, where there is room, to the right.
        if let Some(&(x, y)) = group.iter().min_by(|a, b| a.1.total_cmp(&b.1)) {
            let (x, anchor) = if x < 1.0 { (x, HPos::Left) } else { (16.0, HPos::Right) };
            let label = Label { words: words.to_owned(), x, y: y / 1.16, color: FAINT };
            plot.labels(vec![label], anchor)?;
        }
    }
    Ok(())
}

/// A kernel's facts, as far as the roofline needs them.
#[derive(Deserialize)]
struct Facts {
    hot_loop: HotLoop,
}

/// What there is none of is left out.
#[derive(Default, Deserialize)]
#[serde(default)]
struct HotLoop {
    multiply_adds: f64,
    loads: f64,
    broadcasts: f64,
}

/// Operations per byte of points that the hot loop of the kernel's snapshot reads. Broadcasts are of
/// queries, which stay in the first-level cache.
fn intensity(isa: &str, element: &str, kernel: &str, bytes: f64) -> Result<f64> {
    let file = if isa == "portable" { "portable-avx512" } else { isa };
    let path = workspace::snapshots().join(file).with_extension("toml");
    let text = fs::read_to_string(&path);
    let text = text.with_context(|| format!("cannot read {}", path.display()))?;
    let mut elements: BTreeMap<String, BTreeMap<String, Facts>> = toml::from_str(&text)?;
    let facts = elements.get_mut(element).and_then(|kernels| kernels.remove(kernel));
    let Facts { hot_loop } =
        facts.with_context(|| format!("{} has no {element}.{kernel}", path.display()))?;
    Ok(2.0 * hot_loop.multiply_adds / ((hot_loop.loads - hot_loop.broadcasts) * bytes))
}

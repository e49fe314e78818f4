//! `cargo xtask figures`: the SVG figures of `docs/figures` and the tables of `docs/benchmarks.md`,
//! from results that were saved before. Nothing is measured here, so that a figure can be redrawn
//! on any machine and its data read beside it.

mod cities;
mod kernels;
mod likelihood;
mod peers;
mod plot;
mod results;
mod share;
mod tables;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;

use crate::workspace;

/// A figure: its file's name without extension, the file that it is drawn from, and how.
struct Figure {
    name: &'static str,
    source: &'static str,
    draw: fn(&Path) -> Result<String>,
}

const PEERS: &str = "benches/peers/results/full.json";
const SEARCH: &str = "docs/figures/data/search.json";

const FIGURES: [Figure; 7] = [
    Figure { name: "speed-recall", source: PEERS, draw: peers::speed_and_recall },
    Figure { name: "time-points", source: PEERS, draw: peers::time_and_points },
    Figure { name: "threads", source: PEERS, draw: peers::threads },
    Figure { name: "roofline", source: "docs/figures/data/kernels.json", draw: kernels::roofline },
    Figure { name: "share", source: SEARCH, draw: share::share },
    Figure { name: "cities", source: "docs/figures/data/cities.json", draw: cities::map },
    Figure {
        name: "likelihood",
        source: "docs/figures/data/likelihood.json",
        draw: likelihood::loss,
    },
];

/// Draws every figure whose data are there, and writes the tables.
pub fn run() -> Result<()> {
    let folder = workspace::root().join("docs/figures");
    for Figure { name, source, draw } in FIGURES {
        let source = workspace::root().join(source);
        if !source.exists() {
            println!("skipped {name}: there is no {}", source.display());
            continue;
        }
        let svg = draw(&source).with_context(|| format!("cannot draw {name}"))?;
        let path = folder.join(name).with_extension("svg");
        fs::write(&path, svg).with_context(|| format!("cannot write {}", path.display()))?;
        println!("drew {}", path.display());
    }
    let results = workspace::root().join(PEERS);
    if results.exists() {
        let share = workspace::root().join(SEARCH);
        let share: Option<Vec<share::Row>> =
            if share.exists() { Some(read(&share)?) } else { None };
        let page = workspace::root().join("docs/benchmarks.md");
        tables::write(&read(&results)?, share.as_deref(), &page)?;
    }
    Ok(())
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("cannot read {}", path.display()))
}

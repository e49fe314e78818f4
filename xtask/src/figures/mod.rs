//! `cargo xtask figures`: the SVG figures of `docs/figures` and the tables of the README and of docs, from
//! results that were saved before. Nothing is measured here, so that a figure can be redrawn on any
//! machine and its data read beside it; and no figure is copied by hand, so that a page can't say
//! anything but what was measured. A test fails where one does.

mod cities;
mod kernels;
mod likelihood;
mod markdown;
mod models;
mod pages;
mod peers;
mod plot;
mod results;
mod session;
mod share;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

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
const MODELS: &str = "benches/peers/results/models.json";
const SEARCH: &str = "benches/results/search.json";

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

/// Every figure and page as the results have it, with its path; nothing is written.
fn all() -> Result<Vec<(PathBuf, String)>> {
    let root = workspace::root();
    let mut files = Vec::new();
    for Figure { name, source, draw } in FIGURES {
        let svg = draw(&root.join(source)).with_context(|| format!("cannot draw {name}"))?;
        files.push((root.join("docs/figures").join(name).with_extension("svg"), svg));
    }
    files.extend(pages::all()?);
    Ok(files)
}

/// Draws the figures and writes the tables where they aren't as the results have them.
pub fn run() -> Result<()> {
    for (path, text) in all()? {
        if !holds(&path, &text) {
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Whether a file has this text.
fn holds(path: &Path, text: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|old| old == text)
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_and_pages_are_what_the_results_give() -> Result<()> {
        let differ = all()?.into_iter().filter(|(path, text)| !holds(path, text));
        let differ: Vec<PathBuf> = differ.map(|(path, _)| path).collect();
        assert!(differ.is_empty(), "`cargo xtask figures` changes {differ:?}");
        Ok(())
    }
}

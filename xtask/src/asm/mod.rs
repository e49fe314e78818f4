//! `cargo xtask asm`: what is checked in of the kernels' assembly, and what it promises.
//!
//! Every file of `asm-snapshots` is written from a fresh build, as text. A check writes them in memory
//! and compares; nothing is ever read back.

mod explain;
mod facts;
mod flow;
mod listing;
mod mca;
mod promises;
mod snapshot;
mod take;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use similar::TextDiff;

pub use explain::explain;
pub use mca::predict;

use facts::Facts;
use take::{Taken, take};

use crate::kernels::Target;
use crate::workspace;

/// Compares the kernels' assembly with what is checked in.
pub fn check() -> Result<()> {
    let taken = take()?;
    let mut stale = 0;
    let files = files(&taken);
    for (path, new) in &files {
        let old = fs::read_to_string(path).unwrap_or_default();
        if old != *new {
            let name = relative(path);
            print!("{}", TextDiff::from_lines(&old, new).unified_diff().header(&name, &name));
            stale += 1;
        }
    }
    for path in left_over(&files)? {
        println!("{} is of no kernel", relative(&path));
        stale += 1;
    }
    let broken = broken(&taken);
    ensure!(
        stale == 0 && broken.is_empty(),
        "{stale} files differ and {} promises are broken; `cargo xtask asm --bless` accepts \
         differences, and docs/codegen.md says when to\n{}",
        broken.len(),
        broken.join("\n")
    );
    println!("{} kernels are as they were and keep their promises", taken.len());
    Ok(())
}

/// Rewrites what is checked in, and fails if a promise is broken all the same.
pub fn bless() -> Result<()> {
    let taken = take()?;
    let files = files(&taken);
    for (path, text) in &files {
        fs::create_dir_all(path.parent().expect("the path has a folder"))?;
        fs::write(path, text)?;
    }
    for path in left_over(&files)? {
        fs::remove_file(path)?;
    }
    let broken = broken(&taken);
    ensure!(
        broken.is_empty(),
        "the files are written, but promises are broken:\n{}",
        broken.join("\n")
    );
    Ok(())
}

fn broken(taken: &[Taken]) -> Vec<String> {
    let promises = taken.iter().flat_map(|taken| {
        let broken = promises::broken(taken.version, &Facts::new(&taken.listing, taken.code_bytes));
        broken.into_iter().map(|promise| format!("{}: {promise}", taken.version))
    });
    promises.collect()
}

/// Every generated file: the hot loops, a file a kernel; the facts, a file a target; the predictions,
/// without those of loops that are no longer there.
fn files(taken: &[Taken]) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for Taken { version, listing, .. } in taken.iter().filter(|taken| taken.version.has_snapshot())
    {
        let path = workspace::snapshots().join(format!("{version}.s"));
        files.insert(path, snapshot::render(&version.to_string(), listing));
    }
    for target in Target::ALL {
        let mut text = "# Written by `cargo xtask asm --bless`.\n".to_owned();
        for Taken { version, listing, code_bytes } in taken {
            if version.target == target {
                let facts = Facts::new(listing, *code_bytes).to_toml();
                text += &format!("\n[{}.{}]\n{facts}", version.element, version.kernel.name);
            }
        }
        files.insert(workspace::snapshots().join(format!("{target}.toml")), text);
    }
    files.insert(mca::path(), mca::without_stale_rows(taken));
    files
}

/// Snapshots of kernels that have none.
fn left_over(files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>> {
    let mut left_over = Vec::new();
    let mut folders: Vec<PathBuf> =
        Target::ALL.iter().map(|target| workspace::snapshots().join(target.name())).collect();
    while let Some(folder) = folders.pop().filter(|folder| folder.exists()) {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !files.contains_key(&path) {
                left_over.push(path);
            }
        }
    }
    left_over.sort();
    Ok(left_over)
}

/// A path as the reader of a report knows it.
fn relative(path: &Path) -> String {
    path.strip_prefix(workspace::root()).unwrap_or(path).display().to_string()
}

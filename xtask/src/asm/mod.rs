//! `cargo xtask asm`: the assembly snapshots and the facts beside them.

mod diff;
mod explain;
mod facts;
mod flow;
mod listing;
mod mca;
mod normalise;
mod promises;
mod snapshot;
mod table;
mod take;

use std::fs;

use anyhow::{Result, bail};

pub use explain::explain;

use facts::Facts;
use listing::Listing;
use snapshot::Snapshot;
use take::{Taken, take};

/// What became of a kernel.
enum Outcome {
    Same,
    /// With a difference of the assembly, empty if only the facts differ, and one of the facts.
    Changed(String, String),
    /// With the reason for which there is nothing to compare with.
    New(String),
}

/// Compares the kernels' assembly with the snapshots.
pub fn check() -> Result<()> {
    let taken = take()?;
    let mut failed = 0;
    let mut summary = Vec::new();
    for taken in &taken {
        let facts = facts_of(taken);
        let version = taken.version;
        let broken = promises::broken(version, &facts);
        let outcome = compare(taken, &facts);
        let (word, mut detail) = match outcome {
            Outcome::Same => ("ok", String::new()),
            Outcome::Changed(assembly, facts) => {
                println!("--- {version}\n{assembly}");
                let detail = if facts.is_empty() { "the same facts".to_owned() } else { facts };
                ("CHANGED", detail)
            }
            Outcome::New(reason) => ("MISSING", reason),
        };
        let word = if broken.is_empty() { word } else { "BROKEN" };
        if !broken.is_empty() {
            let separator = if detail.is_empty() { "" } else { "; " };
            detail = format!("{}{separator}{detail}", broken.join(", "));
        }
        failed += usize::from(word != "ok");
        summary.push(format!("{word:<8} {version:<40} {detail}").trim_end().to_owned());
    }
    println!("{}", summary.join("\n"));
    for path in snapshot::stale()? {
        println!("{:<8} {}", "STALE", snapshot::relative(&path));
        failed += 1;
    }
    if !table::is_current()? {
        println!("{:<8} {}", "STALE", snapshot::relative(&table::path()));
        failed += 1;
    }
    if failed > 0 {
        bail!(
            "{failed} of {} snapshots don't hold; `cargo xtask asm --bless` accepts changes, and \
             docs/codegen.md says when to",
            taken.len()
        );
    }
    Ok(())
}

/// Rewrites the snapshots, and fails if a promise is broken all the same.
pub fn bless() -> Result<()> {
    let mut broken = Vec::new();
    for taken in take()? {
        let facts = facts_of(&taken);
        for promise in promises::broken(taken.version, &facts) {
            broken.push(format!("{}: {promise}", taken.version));
        }
        Snapshot { assembly: taken.snapshot, facts }.write(taken.version)?;
    }
    for path in snapshot::stale()? {
        fs::remove_file(path)?;
    }
    table::write()?;
    if !broken.is_empty() {
        bail!("the snapshots are written, but promises are broken:\n{}", broken.join("\n"));
    }
    Ok(())
}

/// Predicts and records the cycles of the hot loops of the checked-in snapshots.
pub fn predict() -> Result<()> {
    mca::predict()?;
    table::write()
}

fn facts_of(taken: &Taken) -> Facts {
    Facts::new(&Listing::parse(&taken.snapshot), taken.code_bytes)
}

fn compare(taken: &Taken, facts: &Facts) -> Outcome {
    match Snapshot::read(taken.version) {
        Err(error) => Outcome::New(format!("{error:#}")),
        Ok(old) if old.assembly == taken.snapshot && old.facts == *facts => Outcome::Same,
        Ok(old) => {
            let assembly = if old.assembly == taken.snapshot {
                String::new()
            } else {
                diff::of_snapshots(&old.assembly, &taken.snapshot)
            };
            Outcome::Changed(assembly, diff::of_facts(&old.facts, facts))
        }
    }
}

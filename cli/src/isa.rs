//! `rhotree isa`: what the CPU has, and what would be used.

use std::io::Write;

use rhotree::{Error, Isa};

use crate::error::{CliError, Failure};

/// Prints a line per instruction set, then the one that a search would use.
pub fn run() -> Result<(), CliError> {
    print_all().map_err(Failure::StandardOutput)?;
    let (isa, reason) = match Isa::requested().map_err(Error::from)? {
        Some(isa) => (isa, "set by RHOTREE_ISA"),
        None => (Isa::detect(), "the best that the CPU has"),
    };
    writeln!(std::io::stdout(), "\nwould use {isa}: {reason}").map_err(Failure::StandardOutput)?;
    Ok(())
}

fn print_all() -> std::io::Result<()> {
    let mut output = std::io::stdout().lock();
    for isa in Isa::ALL {
        let missing = isa.missing_features();
        let available = if missing.is_empty() { "available" } else { "not available" };
        let needs = match isa.features() {
            [] => "nothing".to_owned(),
            features => features.join(", "),
        };
        writeln!(output, "{isa:<9} {available:<14} needs {needs}")?;
        if !missing.is_empty() {
            writeln!(output, "{:<24} missing: {}", "", missing.join(", "))?;
        }
    }
    Ok(())
}

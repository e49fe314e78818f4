//! `rhotree isa`: what the CPU has, and what would be used.

use std::io::{self, Write};

use rhotree::{Error, Isa};

use crate::error::CliError;
use crate::output;

/// Prints a line per instruction set, then the one that a search would use.
pub fn run() -> Result<(), CliError> {
    output::print(print_all)?;
    let (isa, reason) = match Isa::requested().map_err(Error::from)? {
        Some(isa) => (isa, "set by RHOTREE_ISA"),
        None => (Isa::detect(), "the best that the CPU has"),
    };
    Ok(output::print(|output| writeln!(output, "\nwould use {isa}: {reason}"))?)
}

fn print_all(output: &mut dyn Write) -> io::Result<()> {
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

//! `rhotree --generate`: completion scripts for shells, and the manual page.

use std::io::{self, Write};

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::{Arguments, Generated};
use crate::error::CliError;
use crate::output;

/// Prints it on standard output.
pub fn run(generated: Generated) -> Result<(), CliError> {
    let shell = match generated {
        Generated::CompleteBash => Shell::Bash,
        Generated::CompleteZsh => Shell::Zsh,
        Generated::CompleteFish => Shell::Fish,
        Generated::Man => return Ok(output::print(write_manual)?),
    };
    // Into memory first: the generator panics where it can't write.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "rhotree", &mut script);
    Ok(output::print(|output| output.write_all(&script))?)
}

/// Writes the pages of the command and of its subcommands, one after another.
fn write_manual(output: &mut dyn Write) -> io::Result<()> {
    let mut command = Arguments::command().disable_help_subcommand(true);
    // Gives the subcommands their full names.
    command.build();
    Man::new(command.clone()).render(output)?;
    for subcommand in command.get_subcommands() {
        Man::new(subcommand.clone()).render(output)?;
    }
    Ok(())
}

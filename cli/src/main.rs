//! The `rhotree` command: from files of points to files of neighbours.
//!
//! `arguments` says what can be asked for, `neighbors`, `build` and `isa` are the subcommands, `input` and
//! `output` read and write files, `searcher` is what every index has in common, and `report` has what a run
//! tells about itself. Exit status 2 is for
//! input that can't be used, 1 for a failure while running; either way there is one line on standard
//! error, and no output. A signal is 128 and its number.

mod arguments;
mod build;
mod error;
mod field;
mod index;
mod input;
mod interrupt;
mod isa;
mod memory;
mod neighbors;
mod output;
mod pool;
mod progress;
mod report;
mod searcher;
mod timing;
mod traversal;
mod wanted;

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use error::{CliError, Failure};

fn main() -> ExitCode {
    let result = run(&Arguments::parse());
    if let Some(signal) = interrupt::received() {
        return interrupt::exit_status(signal).into();
    }
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when standard error can't be written.
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::from(error.exit_status())
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), CliError> {
    interrupt::watch().map_err(Failure::Signals)?;
    match &arguments.command {
        Command::Neighbors(arguments) => neighbors::run(arguments),
        Command::Build(arguments) => build::run(arguments),
        Command::Isa => isa::run(),
    }
}

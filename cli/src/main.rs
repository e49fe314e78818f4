//! The `rhotree` command: from files of points to files of neighbours, and of predictions.
//!
//! `arguments` says what can be asked for, `neighbors`, `build`, `fit`, `predict` and `isa` are the subcommands, `input` and
//! `output` read and write files, `searcher` is what every index has in common, `report` has what a run tells
//! about itself, and `interrupt` ends it early. Exit status 2 is for input that can't be used, 1 for a failure
//! while running; either way there is one line on standard error, and no output. After a signal it is 128 and the
//! signal's number.

mod arguments;
mod build;
mod error;
mod field;
mod file_name;
mod fit;
mod generate;
mod index;
mod input;
mod interrupt;
mod isa;
mod memory;
mod neighbors;
mod order;
mod output;
mod pool;
mod predict;
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
    match (&arguments.command, arguments.generate) {
        (Some(Command::Neighbors(arguments)), _) => neighbors::run(arguments),
        (Some(Command::Build(arguments)), _) => build::run(arguments),
        (Some(Command::Fit(arguments)), _) => fit::run(arguments),
        (Some(Command::Predict(arguments)), _) => predict::run(arguments),
        (Some(Command::Isa), _) => isa::run(),
        (None, Some(generated)) => generate::run(generated),
        (None, None) => unreachable!("the parser asks for one or the other"),
    }
}

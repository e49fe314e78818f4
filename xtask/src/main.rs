//! Developer commands: `cargo xtask --help`.

mod asm;
mod bench_table;
mod counts;
mod emulate;
mod figures;
mod fuzz;
mod kernels;
mod sanitize;
mod unsafe_code;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use emulate::Emulator;
use sanitize::Sanitizer;

/// Developer commands of rhotree.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The assembly snapshots of the kernels.
    Asm(AsmArguments),
    /// Print the results of `cargo bench --package rhotree-kernels` as one table.
    BenchTable {
        /// Save them for `figures` too.
        #[arg(long)]
        save: bool,
    },
    /// Draw the figures of docs/ and write its tables from saved results; nothing is measured.
    Figures,
    /// Count the instructions of the AVX2 and portable kernels and compare with the checked-in counts.
    Counts {
        /// Replace the checked-in counts.
        #[arg(long)]
        bless: bool,
    },
    /// Run the kernels' tests and the command on emulated CPUs without AVX-512, AVX2 and FMA, and with AVX-512 where this
    /// one has none.
    Emulate {
        /// With this emulator, whatever this CPU has.
        emulator: Option<Emulator>,
        /// Minutes for each program of QEMU's, and for a machine of Bochs's.
        #[arg(long, default_value_t = 15.0)]
        minutes: f64,
    },
    /// Give altered files and calls to what takes them, for some minutes a target.
    Fuzz {
        /// Minutes for each target.
        #[arg(long, default_value_t = 30.0)]
        minutes: f64,
        /// Only targets whose name has this in it: csv, npy, indexes, calls.
        target: Option<String>,
    },
    /// Run tests under sanitizers of the compiler, and the command under valgrind.
    Sanitize {
        /// Only with this one.
        sanitizer: Option<Sanitizer>,
    },
    /// Count the unsafe code of every file and compare with what is checked in.
    Unsafe {
        /// Replace what is checked in.
        #[arg(long)]
        bless: bool,
    },
}

#[derive(Args)]
#[group(required = true, multiple = false)]
struct AsmArguments {
    /// Compare the kernels' assembly with what is checked in, and with what it promises.
    #[arg(long)]
    check: bool,
    /// Rewrite what is checked in.
    #[arg(long)]
    bless: bool,
    /// Simulate the hot loops with llvm-mca, read the cycles measured by the last `cargo bench` and
    /// write both into a table.
    #[arg(long)]
    predict: bool,
    /// Print the hot loops of a kernel with a note on each instruction.
    #[arg(long, value_name = "KERNEL")]
    explain: Option<String>,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Asm(AsmArguments { explain: Some(kernel), .. }) => asm::explain(&kernel),
        Task::Asm(AsmArguments { bless: true, .. }) => asm::bless(),
        Task::Asm(AsmArguments { predict: true, .. }) => asm::predict(),
        Task::Asm(_) => asm::check(),
        Task::BenchTable { save } => bench_table::run(save),
        Task::Figures => figures::run(),
        Task::Counts { bless } => counts::run(bless),
        Task::Emulate { emulator, minutes } => emulate::run(emulator, minutes),
        Task::Fuzz { minutes, target } => fuzz::run(minutes, target.as_deref()),
        Task::Sanitize { sanitizer } => sanitize::run(sanitizer),
        Task::Unsafe { bless } => unsafe_code::run(bless),
    }
}

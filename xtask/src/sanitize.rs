//! `cargo xtask sanitize`: the tests under sanitizers of the compiler, and the command under valgrind.
//!
//! The sanitizers are options of the nightly compiler that the stable one has too, once it is told to bootstrap. A
//! build with one of them is another build of everything, and has a folder of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::ValueEnum;

use crate::workspace;

/// What looks for errors.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Sanitizer {
    /// Reads and writes outside of what was allocated, in the tests of the kernels and of the library.
    Address,
    /// Data races, in the library's tests of threads. The standard library is built for it, of
    /// `rustup component add rust-src` and of crates that cargo downloads.
    Thread,
    /// Memory that isn't the command's own or has no value yet, by valgrind.
    Memcheck,
}

const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The share of the tests' repetitions that is done: what is left out are more values for the same code. The limits of
/// time are as much longer.
const SCALE: (&str, &str) = ("RHOTREE_TEST_SCALE", "0.1");

/// The library's tests that are about threads.
const OF_THREADS: [&str; 4] = ["control::", "faults::", "determinism::", "promises::"];

/// Runs one of them, or all.
pub fn run(sanitizer: Option<Sanitizer>) -> Result<()> {
    let chosen = |one: Sanitizer| sanitizer.is_none_or(|sanitizer| sanitizer == one);
    if chosen(Sanitizer::Address) {
        let packages = ["--package", "rhotree-kernels", "--package", "rhotree", "--lib", "--tests"];
        test("address", &packages, &["--skip", "every_f32"])?;
    }
    if chosen(Sanitizer::Thread) {
        let library = ["-Zbuild-std", "--package", "rhotree", "--test", "library"];
        test("thread", &library, &OF_THREADS)?;
    }
    if chosen(Sanitizer::Memcheck) {
        memcheck()?;
    }
    Ok(())
}

/// Runs the tests that cargo and they themselves choose by these arguments, with a sanitizer of the compiler.
fn test(sanitizer: &str, choice: &[&str], tests: &[&str]) -> Result<()> {
    println!("{sanitizer} sanitizer");
    let status = Command::new(env!("CARGO"))
        .args(["test", "--locked", "--no-fail-fast", "--target", TARGET])
        .args(["--target-dir", &format!("target/sanitize/{sanitizer}")])
        .args(choice)
        .arg("--")
        .args(tests)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", format!("-Zsanitizer={sanitizer}"))
        .env(SCALE.0, SCALE.1)
        // Memory that is refused is an error here, not the end.
        .env("ASAN_OPTIONS", "allocator_may_return_null=1")
        .current_dir(workspace::root())
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "tests fail with the {sanitizer} sanitizer");
    Ok(())
}

/// The command's jobs, in an order in which each finds what it reads.
const JOBS: [&str; 9] = [
    "isa",
    "neighbors points.csv --lengthscale 0.1 -k 5 -o out.npz",
    "neighbors points.csv --lengthscale 0.1 -k 5 --floor 0.3 --precision f32 --predecessors -o out.csv",
    "neighbors points.csv --lengthscale 0.1 -k 5 --index cover --order maximin --predecessors -o out.npy",
    "neighbors points.csv --lengthscale 0.1 -k 5 --index flat --isa portable --queries new.csv -o out.csv",
    "build points.csv --lengthscale 0.1 --floor 0.3 -o index.rhotree",
    "neighbors --load index.rhotree --queries new.csv -k 5 -o out.npz",
    "fit data.csv --response response -k 5 -o process.rhotree",
    "predict process.rhotree new.csv -o predictions.csv",
];

/// Runs the command's jobs under valgrind. It has no AVX-512: what is used is AVX2.
fn memcheck() -> Result<()> {
    let folder = workspace::root().join("target/sanitize/memcheck");
    fs::create_dir_all(&folder)?;
    // So many points that scans are screened.
    write_points(&folder.join("points.csv"), "x,y", 1100)?;
    write_points(&folder.join("new.csv"), "x,y", 40)?;
    write_points(&folder.join("data.csv"), "x,y,response", 300)?;
    for job in JOBS {
        println!("memcheck: rhotree {job}");
        let status = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--locked", "--manifest-path"])
            .arg(workspace::root().join("cli/Cargo.toml"))
            .arg("--")
            .args(job.split(' '))
            .env("CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER", VALGRIND)
            .current_dir(&folder)
            .status()
            .context("cannot start cargo")?;
        ensure!(status.success(), "rhotree {job}: {status}");
    }
    Ok(())
}

/// With a status of its own where it finds an error, or memory that nothing refers to any more.
const VALGRIND: &str = "valgrind --quiet --error-exitcode=99 --leak-check=full \
    --show-leak-kinds=definite --errors-for-leak-kinds=definite";

/// Rows of a low-discrepancy sequence.
fn write_points(path: &Path, header: &str, count: usize) -> Result<()> {
    let steps = [0.754_877_666_246_693, 0.569_840_290_998_053, 0.430_159_709_001_947];
    let mut text = format!("{header}\n");
    for point in 1..=count {
        let row = steps.iter().take(header.split(',').count()).map(|step: &f64| {
            let value = (point as f64 * step).fract();
            value.to_string()
        });
        text += &row.collect::<Vec<_>>().join(",");
        text.push('\n');
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

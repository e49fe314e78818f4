//! `cargo xtask fuzz`: every fuzzing target for some minutes, one after the other.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::workspace;

/// A target: the package and the program that its test is in, and the test's name.
const TARGETS: [(&str, &[&str], &str); 5] = [
    ("rhotree-cli", &["--bin", "rhotree"], "input::fuzz::altered_csv_files"),
    ("rhotree-cli", &["--bin", "rhotree"], "input::fuzz::altered_npy_files"),
    ("rhotree", &["--test", "library"], "fuzz::altered_indexes"),
    ("rhotree", &["--test", "library"], "fuzz::altered_screens"),
    ("rhotree", &["--test", "library"], "fuzz::any_calls"),
];

/// Runs the targets, or those whose name has this in it.
pub fn run(minutes: f64, name: Option<&str>) -> Result<()> {
    let mut ran = 0;
    for (package, program, test) in TARGETS {
        if name.is_some_and(|name| !test.contains(name)) {
            continue;
        }
        println!("{package}, {test}, {minutes} minutes");
        let status = Command::new(env!("CARGO"))
            .args(["test", "--locked", "--package", package])
            .args(program)
            .args(["--", "--exact", test, "--nocapture"])
            .env(MINUTES, minutes.to_string())
            .current_dir(workspace::root())
            .status()
            .context("cannot start cargo")?;
        ensure!(status.success(), "{test} failed; its input is in fuzzing/corpus");
        ran += 1;
    }
    ensure!(ran > 0, "no target has {} in its name", name.unwrap_or_default());
    Ok(())
}

/// The variable by which the targets know for how long: that of the crate `rhotree-fuzzing`.
const MINUTES: &str = "RHOTREE_FUZZ_MINUTES";

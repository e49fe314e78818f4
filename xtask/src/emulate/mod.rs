//! `cargo xtask emulate`: every instruction set on CPUs that this machine isn't.
//!
//! QEMU runs programs as CPUs with AVX2 and without AVX-512, with AVX and without AVX2, and with neither. It has no
//! AVX-512: Bochs does, and emulates a whole machine, with a kernel, hundreds of times slower than a CPU. The tests do
//! a share of their work there (`RHOTREE_TEST_SCALE`), and say which instruction sets they are about: a set that a
//! machine should have and that isn't tested is a failure.

mod bochs;
mod programs;
mod qemu;

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};
use clap::ValueEnum;

use programs::Programs;

/// What emulates a CPU.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Emulator {
    /// CPUs without AVX-512, some without AVX2.
    Qemu,
    /// Machines with AVX-512 and VNNI.
    Bochs,
}

/// The share of the tests' work on an emulated CPU.
const SCALE: (&str, &str) = ("RHOTREE_TEST_SCALE", "0.05");

/// Runs programs on emulated CPUs, each for no longer than so many minutes. Unless an emulator is asked for, it is
/// QEMU, and Bochs where this CPU lacks an instruction set that its CPU has.
pub fn run(emulator: Option<Emulator>, minutes: f64) -> Result<()> {
    let limit = Duration::from_secs_f64(60.0 * minutes);
    let programs = Programs::build()?;
    if emulator != Some(Emulator::Bochs) {
        qemu::run(&programs, limit)?;
    }
    match emulator {
        Some(Emulator::Bochs) => bochs::run(&programs, limit),
        None if programs.lack_instruction_sets(&bochs::INSTRUCTION_SETS)? => {
            bochs::run(&programs, limit)
        }
        _ => Ok(()),
    }
}

/// Fails unless a command is there, with the Debian packages that have it.
fn require(command: &str, packages: &str) -> Result<()> {
    let found = Command::new("sh").args(["-c", &format!("command -v {command}")]).output()?;
    ensure!(found.status.success(), "there is no {command}: apt-get install {packages}");
    Ok(())
}

/// What a test program said.
#[derive(Debug, Default, PartialEq)]
struct Said {
    passed: usize,
    instruction_sets: BTreeSet<String>,
}

impl Said {
    /// What is found in a program's output. Lines of tests that run at once may stand within one another.
    fn in_output(output: &str) -> Self {
        let mut said = Self::default();
        for line in output.lines() {
            if let Some((_, names)) = line.split_once("instruction sets under test: ") {
                said.instruction_sets.extend(names.trim().split(", ").map(str::to_owned));
            }
            if let Some((_, counts)) = line.split_once("test result: ok. ") {
                said.passed += counts.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0);
            }
        }
        said
    }

    /// Fails where no test passed, or where it was about other instruction sets than these.
    fn check(&self, name: &str, instruction_sets: &[&str]) -> Result<()> {
        ensure!(self.passed > 0, "{name}: no test passed");
        let expected: BTreeSet<String> = instruction_sets.iter().map(|&isa| isa.into()).collect();
        ensure!(
            self.instruction_sets == expected,
            "{name} is about {:?} where the CPU has {expected:?}",
            self.instruction_sets
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_says_what_it_tested() {
        let output = "\nrunning 2 tests\ntest one ... instruction sets under test: avx2, portable\n\
            SKIPPED avx512\nok\ntest two ... ok\n\ntest result: ok. 2 passed; 0 failed; 0 ignored\n";
        let said = Said::in_output(output);
        assert!(said.check("it", &["portable", "avx2"]).is_ok());
        assert!(said.check("it", &["portable", "avx2", "avx512"]).is_err());
        assert!(said.check("it", &["portable"]).is_err());
        let none = "instruction sets under test: portable\ntest result: ok. 0 passed; 0 failed\n";
        assert!(Said::in_output(none).check("it", &["portable"]).is_err());
        assert_eq!(Said::in_output("test result: FAILED. 3 passed; 1 failed"), Said::default());
    }
}

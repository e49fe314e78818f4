//! Programs as CPUs that QEMU emulates.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::programs::{Programs, TESTS, folder};
use super::{SCALE, Said, require};

/// A CPU and the instruction sets of which it has kernels, the one that is used first.
struct Cpu {
    model: &'static str,
    instruction_sets: &'static [&'static str],
    /// The programs with tests that are run.
    tests: &'static [&'static str],
    /// The answers of CPUs with fused multiply-adds are the same to the last bit.
    has_fused_multiply_adds: bool,
}

/// Where there are no fused multiply-adds: what rounds, and what may read past an end. (QEMU 7.2 itself reads 16 bytes for
/// the 4 or 8 of a scalar multiply-add's operand.)
const WITHOUT_FMA: &[&str] = &[
    "guard_pages",
    "screen",
    "residual",
    "exp",
    "cholesky",
    "products",
    "covariance",
    "reduction",
];

const CPUS: [Cpu; 3] = [
    // AVX2, no AVX-512. Most machines of today have that, and run all of the tests with it.
    Cpu {
        model: "Haswell",
        instruction_sets: &["avx2", "portable"],
        tests: &["isa_agreement", "covariance", "annulus"],
        has_fused_multiply_adds: true,
    },
    // AVX, no AVX2.
    Cpu {
        model: "SandyBridge",
        instruction_sets: &["portable"],
        tests: WITHOUT_FMA,
        has_fused_multiply_adds: false,
    },
    // Plain x86-64.
    Cpu {
        model: "qemu64",
        instruction_sets: &["portable"],
        tests: WITHOUT_FMA,
        has_fused_multiply_adds: false,
    },
];

/// What correlations may differ by where products are rounded before they are added. Answers are distances
/// sqrt(1 - |rho|).
const TOLERANCE: f64 = 1e-10;

/// Runs the command and the tests as each CPU.
pub fn run(programs: &Programs, limit: Duration) -> Result<()> {
    require("qemu-x86_64", "qemu-user")?;
    let start = Instant::now();
    let expected = fs::read_to_string(&programs.answer)?;
    for cpu in CPUS {
        let used = cpu.instruction_sets[0];
        let output = cpu.output(Command::new(&programs.command).arg("isa"), limit)?;
        ensure!(output.contains(&format!("would use {used}: ")), "{}: {output}", cpu.model);

        let answer = folder()?.join(format!("{}.csv", cpu.model));
        let search = programs.search(&programs.points, &answer);
        let output = cpu.output(Command::new(&programs.command).args(search), limit)?;
        ensure!(output.contains(used), "{} doesn't use {used}: {output}", cpu.model);
        let found = fs::read_to_string(&answer)?;
        if cpu.has_fused_multiply_adds {
            ensure!(found == expected, "{} has another answer: {}", cpu.model, answer.display());
        } else {
            compare(&found, &expected).with_context(|| answer.display().to_string())?;
        }
        println!("{}: uses {used}, and its neighbours are those of this CPU", cpu.model);

        for test in TESTS.iter().filter(|test| cpu.tests.contains(&test.name)) {
            let begin = Instant::now();
            let mut command = Command::new(programs.path(test)?);
            command.args(test.arguments).args(["--test-threads", "2"]).env(SCALE.0, SCALE.1);
            // QEMU doesn't always tell of pages that another thread has just asked for.
            command.args(["--skip", "the_fences_stand"]);
            let said = Said::in_output(&cpu.output(&command, limit)?);
            said.check(test.name, cpu.instruction_sets)?;
            let seconds = begin.elapsed().as_secs_f64();
            println!("{}: {} passed {}, {seconds:.1} s", cpu.model, test.name, said.passed);
        }
    }
    println!("QEMU: {:.0} s", start.elapsed().as_secs_f64());
    Ok(())
}

impl Cpu {
    /// What a program writes on both of its streams, run as this CPU.
    fn output(&self, program: &Command, limit: Duration) -> Result<String> {
        let mut command = Command::new("timeout");
        command
            .args([&format!("{}", limit.as_secs()), "qemu-x86_64", "-cpu", self.model])
            .arg(program.get_program())
            .args(program.get_args())
            .env_remove("RHOTREE_ISA")
            .envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = command.output().context("cannot start qemu-x86_64")?;
        let text = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&text);
        // Each process and thread says which features of the CPU's QEMU lacks.
        let lines = text.lines().filter(|line| !line.starts_with("qemu-x86_64: warning: TCG"));
        let text: String = lines.map(|line| format!("{line}\n")).collect();
        if !output.status.success() {
            bail!("{}: {:?}: {}\n{text}", self.model, program, output.status);
        }
        Ok(text)
    }
}

/// Compares two answers: the same neighbours, and correlations within [`TOLERANCE`].
fn compare(found: &str, expected: &str) -> Result<()> {
    ensure!(found.lines().count() == expected.lines().count(), "other numbers of lines");
    for (found, expected) in found.lines().zip(expected.lines()).skip(1) {
        let split = |line: &str| -> Result<(String, f64)> {
            let (row, distance) = line.rsplit_once(',').context("a line without fields")?;
            Ok((row.to_owned(), distance.parse()?))
        };
        let ((row, distance), (own_row, own_distance)) = (split(found)?, split(expected)?);
        let difference = (distance.powi(2) - own_distance.powi(2)).abs();
        ensure!(
            row == own_row && difference <= TOLERANCE,
            "{found} where this CPU says {expected}"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_differ_by_last_bits_at_most() {
        let answer = "query,rank,neighbor,distance\n0,1,7,0.5\n";
        assert!(compare(answer, answer).is_ok());
        assert!(compare(&answer.replace("0.5", "0.5000000000000001"), answer).is_ok());
        assert!(compare(&answer.replace("0.5", "0.50001"), answer).is_err());
        assert!(compare(&answer.replace(",7,", ",8,"), answer).is_err());
        assert!(compare("query,rank,neighbor,distance\n", answer).is_err());
    }
}

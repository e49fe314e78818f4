//! Predicted against measured: cycles for one turn of the hot loops.
//!
//! llvm-mca simulates a loop on a model of a core, with all its data in L1. The measured cycles come
//! from the benchmarks: the rate of the whole kernel over the work of a turn. Both are kept in
//! `predictions.md`, since neither tool has to be installed where the snapshots are checked. A row bears
//! the digest of the loop that it is of, and goes when another loop takes its place.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::facts::{LoopFacts, hot_loop};
use super::flow::Flow;
use super::listing::{Instruction, Line, register_width};
use super::take::{Taken, take};
use crate::bench_table::Rates;
use crate::kernels::{ElementType, Target, Version, Work};
use crate::workspace;

/// The cores whose cycles are predicted, and whether they have AVX-512.
const CORES: [(&str, bool); 3] = [("znver4", true), ("sapphirerapids", true), ("haswell", false)];

/// The names under which llvm-mca may be installed; older versions don't know all cores.
const PROGRAMS: [&str; 4] = ["llvm-mca-21", "llvm-mca-20", "llvm-mca-19", "llvm-mca"];

/// Turns of the loop that are simulated.
const ITERATIONS: u32 = 1000;

const INTRODUCTION: &str = "\
# Predicted and measured cycles

Written by `cargo xtask asm --predict`; [docs/codegen.md](../docs/codegen.md) says how to read it.
Cycles for one turn of the hot loop, and the resource that is predicted to be the busiest. llvm-mca takes
all data to be in L1; the measured cycles include what surrounds the loop, and for the reductions the data
come from L2. A row is of the loop of these instructions, whatever their order and registers, and goes
when others take their place. A dash stands for what wasn't measured with it, or a core without AVX-512.
";

/// The line before the name of the CPU that was measured.
const MEASURED_ON: &str = "Measured on ";

/// Where the predictions stand.
pub fn path() -> PathBuf {
    workspace::snapshots().join("predictions.md")
}

/// The file without the rows of loops that aren't there any more.
pub fn without_stale_rows(taken: &[Taken]) -> String {
    let rows: Vec<String> = taken.iter().filter_map(Row::new).map(|row| row.start()).collect();
    let is_current = |line: &&str| {
        let is_row = ElementType::ALL.iter().any(|element| line.contains(&format!("/{element}/")));
        !is_row || rows.iter().any(|row| line.starts_with(row.as_str()))
    };
    let text = fs::read_to_string(path()).unwrap_or_else(|_| INTRODUCTION.to_owned());
    text.lines().filter(is_current).flat_map(|line| [line, "\n"]).collect()
}

/// Predicts the cycles of the hot loops, reads what was measured and writes both. What was measured of
/// the same loops before stays where the benchmarks have no results.
pub fn predict() -> Result<()> {
    let program = program().context(
        "llvm-mca with a model of znver4 is not installed (Debian: the package llvm-19)",
    )?;
    let rates = Rates::read().inspect_err(|error| println!("nothing measured: {error:#}")).ok();
    let old = fs::read_to_string(path()).unwrap_or_default();
    let measured_on = match &rates {
        Some(_) => cpu_name(),
        None => old.lines().find_map(|line| line.strip_prefix(MEASURED_ON)).unwrap_or("–").into(),
    };
    let mut text = format!("{INTRODUCTION}\n{MEASURED_ON}{measured_on}\n");
    text += &format!("\nPredicted by llvm-mca {}.\n\n| kernel | loop | measured |", program.1);
    let (names, rules): (String, String) =
        CORES.iter().map(|(core, _)| (format!(" {core} |"), "--:|")).unzip();
    text += &format!("{names}\n|---|---|--:|{rules}\n");
    for (taken, row) in take()?.iter().filter_map(|taken| Some((taken, Row::new(taken)?))) {
        let before = old.lines().find(|line| line.starts_with(&row.start()));
        let before = before.and_then(|line| line.split('|').nth(3)).map(str::trim);
        let measured = match &rates {
            Some(rates) => measure(taken.version, &row.facts, rates),
            None => before.map(str::to_owned),
        };
        text += &format!("{} {} |", row.start(), measured.unwrap_or("–".into()));
        for (core, has_avx512) in CORES {
            let can = has_avx512 || taken.version.target == Target::Avx2;
            let cycles = if can { simulate(program.0, core, &row.code)? } else { "–".into() };
            text += &format!(" {cycles} |");
        }
        text += "\n";
    }
    Ok(fs::write(path(), text)?)
}

/// What a row of the table is of.
struct Row {
    name: String,
    digest: u64,
    facts: LoopFacts,
    code: String,
}

impl Row {
    /// The row of a kernel, if its hot loop is checked in.
    fn new(taken: &Taken) -> Option<Self> {
        let Taken { version, listing, .. } = taken;
        let flow = Flow::new(listing);
        let hot = hot_loop(&flow).filter(|_| version.has_snapshot())?;
        let lines = flow.loop_lines(hot).map(|line| match line {
            Line::Label(label) => format!("{label}:\n"),
            Line::Instruction(instruction) => instruction.text(str::to_owned) + "\n",
        });
        Some(Self {
            name: version.to_string(),
            digest: digest(flow.loop_instructions(hot)),
            facts: LoopFacts::new(&flow, hot, listing.has_frame_pointer()),
            code: lines.collect(),
        })
    }

    /// Its first two cells.
    fn start(&self) -> String {
        format!("| {} | {:016x} |", self.name, self.digest)
    }
}

/// A digest (FNV-1a of Fowler, Noll and Vo, 64 bits) of a loop's instructions, whatever their order and
/// registers: what a compiler renames takes the same cycles.
fn digest<'a>(instructions: impl Iterator<Item = &'a Instruction>) -> u64 {
    let kind = |operand: &String| {
        let memory = operand.contains('[').then(|| format!("[]{}", operand.contains("{1to")));
        memory.unwrap_or_else(|| format!("{:?}", register_width(operand)))
    };
    let kinds =
        |i: &Instruction| i.mnemonic.clone() + &i.operands.iter().map(kind).collect::<String>();
    let mut loop_kinds: Vec<String> = instructions.map(kinds).collect();
    loop_kinds.sort();
    loop_kinds.concat().bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The first program that knows every core, and its version.
fn program() -> Option<(&'static str, String)> {
    PROGRAMS.into_iter().find_map(|program| {
        let output = Command::new(program).arg("--version").output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let version = text.split("LLVM version ").nth(1)?.split_whitespace().next()?.to_owned();
        CORES
            .iter()
            .all(|(core, _)| simulate(program, core, "nop\n").is_ok())
            .then_some((program, version))
    })
}

/// Cycles a turn and the most occupied resource.
fn simulate(program: &str, core: &str, code: &str) -> Result<String> {
    let mut child = Command::new(program)
        .args(["-mtriple=x86_64", &format!("-mcpu={core}"), "--json"])
        .arg(format!("-iterations={ITERATIONS}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().context("llvm-mca has no standard input")?;
    write!(input, ".intel_syntax noprefix\n{code}")?;
    drop(input);
    let output = child.wait_with_output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    // An unknown core is only a warning.
    ensure!(output.status.success() && !complaint.contains("not a recognized"), "{complaint}");
    let report: Value = serde_json::from_slice(&output.stdout)?;
    busiest(&report).context("llvm-mca's report is not as expected")
}

/// The pressure on each resource stands behind those of the instructions.
fn busiest(report: &Value) -> Option<String> {
    let region = &report["CodeRegions"][0];
    let total = region["Instructions"].as_array()?.len();
    let pressures = region["ResourcePressureView"]["ResourcePressureInfo"].as_array()?.iter();
    let usage = |pressure: &Value| pressure["ResourceUsage"].as_f64().unwrap_or(0.0);
    let busiest = pressures
        .filter(|pressure| pressure["InstructionIndex"] == total)
        .max_by(|a, b| usage(a).total_cmp(&usage(b)));
    let place = busiest.and_then(|pressure| pressure["ResourceIndex"].as_u64()).unwrap_or(0);
    let name = report["TargetInfo"]["Resources"][usize::try_from(place).ok()?].as_str()?;
    let name: String = name.chars().take_while(char::is_ascii_alphanumeric).collect();
    let cycles = region["SummaryView"]["TotalCycles"].as_f64()? / f64::from(ITERATIONS);
    Some(format!("{cycles:.1} ({name})"))
}

/// Cycles a turn, from the rate of the kernel's benchmark: what surrounds the loop is included.
fn measure(version: Version, hot: &LoopFacts, rates: &Rates) -> Option<String> {
    let Version { target, element, kernel } = version;
    let vectors = match kernel.work {
        Work::MultiplyAdds => 2 * hot.multiply_adds,
        Work::Elements => {
            hot.multiply_adds.checked_div(kernel.promised_multiply_adds(target, element))?
        }
        // The hot loop and its like take a share each.
        Work::Products => return None,
    };
    let size = kernel.benchmark_for(element);
    let rate = rates.get(kernel.name, element.name(), size, target.name())?;
    Some(format!("{:.1}", rates.clock()? * (vectors * version.lanes()) as f64 / rate))
}

fn cpu_name() -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line =
            text.lines().find(|line| line.split(':').next().is_some_and(|n| n.trim() == name));
        line.and_then(|line| line.split(':').nth(1)).map_or("unknown", str::trim).to_owned()
    };
    format!("{}, family {}, model {}", field("model name"), field("cpu family"), field("model"))
}

//! `cargo xtask bench-table`: Criterion's results of the kernels in one table, and saved for the
//! figures.
//!
//! A rate is that of the fastest sample: what disturbs a measurement only ever makes it slower.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use crate::kernels::{ElementType, KERNELS, Work};
use crate::workspace;

/// The instruction sets in the order of the columns.
const ISAS: [&str; 4] = ["avx512", "avx2", "portable", "std"];

/// Those of the screen.
const SCREEN_ISAS: [&str; 5] = ["avx512vnni", "avx512", "avxvnni", "avx2", "portable"];

/// Criterion's description of a benchmark.
#[derive(Deserialize)]
struct Benchmark {
    group_id: String,
    function_id: String,
    value_str: Option<String>,
    throughput: Option<Throughput>,
}

#[derive(Deserialize)]
enum Throughput {
    Elements(f64),
    Bytes(f64),
}

/// Criterion's measurements: iterations and nanoseconds of each sample.
#[derive(Deserialize)]
struct Sample {
    iters: Vec<f64>,
    times: Vec<f64>,
}

/// Rates in units a nanosecond, by kernel, type, size and instruction set.
pub struct Rates(BTreeMap<(String, String, String), BTreeMap<String, f64>>);

impl Rates {
    /// Reads every result of the last `cargo bench --bench kernels`.
    pub fn read() -> Result<Self> {
        let folder = workspace::root().join("target/criterion");
        let mut rates = BTreeMap::new();
        for file in benchmark_files(&folder)? {
            let benchmark: Benchmark = read_json(&file)?;
            let sample: Sample = read_json(&file.with_file_name("sample.json"))?;
            let Some((isa, element)) = benchmark.function_id.split_once('/') else { continue };
            let (element, size) = match (element.split_once('/'), benchmark.value_str) {
                (Some((element, size)), _) => (element, size.to_owned()),
                (None, Some(size)) => (element, size),
                (None, None) => continue,
            };
            let Some(Throughput::Elements(units) | Throughput::Bytes(units)) = benchmark.throughput
            else {
                continue;
            };
            let fastest = sample.times.iter().zip(&sample.iters).map(|(time, n)| time / n);
            let rate = units / fastest.fold(f64::INFINITY, f64::min);
            let key = (benchmark.group_id, element.to_owned(), size);
            rates.entry(key).or_insert_with(BTreeMap::new).insert(isa.to_owned(), rate);
        }
        ensure!(
            !rates.is_empty(),
            "there are no results in {}: run `cargo bench --package rhotree-kernels`",
            folder.display()
        );
        Ok(Self(rates))
    }

    /// The rate of a kernel, if it was measured.
    pub fn get(&self, kernel: &str, element: &str, size: &str, isa: &str) -> Option<f64> {
        let key = (kernel.to_owned(), element.to_owned(), size.to_owned());
        self.0.get(&key)?.get(isa).copied()
    }

    /// Cycles of the core a nanosecond.
    pub fn clock(&self) -> Option<f64> {
        self.get("clock", "u64", "cycles", "core")
    }

    /// Bytes read from L2 a nanosecond.
    pub fn bandwidth(&self) -> Option<f64> {
        self.get("bandwidth", "u64", "read", "core")
    }

    /// The rates of kernels that count operations, as the roofline is drawn from them.
    fn saved(&self) -> SavedRates {
        let kernels = self.0.iter().filter(|((kernel, ..), _)| unit(kernel) == Unit::Operations);
        SavedRates {
            l2_gigabytes_per_second: self.bandwidth(),
            rates: kernels
                .flat_map(|((kernel, element, size), by_isa)| {
                    by_isa.iter().map(move |(isa, &rate)| SavedRate {
                        kernel: kernel.clone(),
                        element: element.clone(),
                        size: size.clone(),
                        isa: isa.clone(),
                        gflops: rate,
                    })
                })
                .collect(),
        }
    }
}

/// Measured rates of the kernels on one core.
#[derive(Deserialize, Serialize)]
pub struct SavedRates {
    pub l2_gigabytes_per_second: Option<f64>,
    pub rates: Vec<SavedRate>,
}

/// The rate of one kernel on one instruction set.
#[derive(Deserialize, Serialize)]
pub struct SavedRate {
    pub kernel: String,
    pub element: String,
    pub size: String,
    pub isa: String,
    pub gflops: f64,
}

fn benchmark_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).with_context(|| {
            format!("cannot read {}: run the benchmarks first", folder.display())
        })?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.ends_with("new/benchmark.json") {
                files.push(path);
            }
        }
    }
    Ok(files)
}

fn read_json<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("cannot read {}", path.display()))
}

/// What a kernel's rate counts.
#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Operations,
    Elements,
    Products,
    Other,
}

fn unit(kernel: &str) -> Unit {
    // The unfused search counts like the residual tile that it is compared with.
    let listed = KERNELS.iter().find(|listed| listed.name == kernel).map(|listed| listed.work);
    match listed {
        Some(Work::MultiplyAdds) => Unit::Operations,
        Some(Work::Elements) if kernel == "screen_rows" => Unit::Other,
        Some(Work::Elements) => Unit::Elements,
        Some(Work::Products) => Unit::Products,
        None if kernel == "residual_two_pass" => Unit::Operations,
        None => Unit::Other,
    }
}

/// Whether the kernel uses each value it reads once, so that it is bound by the reading.
fn reads_once(kernel: &str) -> bool {
    matches!(kernel, "squared_distances" | "dot_products")
}

/// Prints the table, and saves the rates if so told.
pub fn run(save: bool) -> Result<()> {
    let rates = Rates::read()?;
    print(&rates);
    if save {
        let path = workspace::figure_data().join("kernels.json");
        let text = serde_json::to_string_pretty(&rates.saved())? + "\n";
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        println!("\nSaved to {}.", path.display());
    }
    Ok(())
}

fn print(rates: &Rates) {
    if let Some(clock) = rates.clock() {
        println!("Clock: {clock:.2} GHz.");
    }
    if let Some(bandwidth) = rates.bandwidth() {
        println!("L2: {bandwidth:.0} GB/s read.");
    }
    for (what, wanted) in [("GFLOP/s", Unit::Operations), ("Gelements/s", Unit::Elements)] {
        println!(
            "\n| kernel | type | size | avx512, {what} | avx2 | portable | std | best hand-written / portable |"
        );
        println!("|---|---|---|--:|--:|--:|--:|--:|");
        for ((kernel, element, size), by_isa) in &rates.0 {
            if unit(kernel) == wanted {
                let cells: Vec<String> = ISAS
                    .iter()
                    .map(|isa| cell(rates, kernel, element, isa, by_isa.get(*isa).copied()))
                    .collect();
                let best = f64::max(rate_or_zero(by_isa, "avx512"), rate_or_zero(by_isa, "avx2"));
                let ratio = by_isa
                    .get("portable")
                    .map_or_else(String::new, |portable| format!("{:.2}", best / portable));
                println!("| {kernel} | {element} | {size} | {} | {ratio} |", cells.join(" | "));
            }
        }
    }
    print_screen(rates);
    println!(
        "\nIn parentheses: the share of the same instruction set's measured multiply-add peak, or \
         for kernels that use each value once the larger of that and the share of the bandwidth of \
         L2 (marked L2)."
    );
}

/// The screen, which has other columns: multiply-adds of whole numbers with their share of the peak of
/// their kind, and points of the second look.
fn print_screen(rates: &Rates) {
    println!("\n| kernel | size | {} |", SCREEN_ISAS.join(" | "));
    println!("|---|---|{}", "--:|".repeat(SCREEN_ISAS.len()));
    for ((kernel, element, size), by_isa) in &rates.0 {
        if element != ElementType::Words.name() {
            continue;
        }
        let cells = SCREEN_ISAS.map(|isa| {
            let Some(&rate) = by_isa.get(isa) else { return "–".to_owned() };
            if unit(kernel) != Unit::Products {
                return format!("{:.0} Mpoints/s", rate * 1e3);
            }
            let peak = match size.as_str() {
                "quads" => rates.get("quad_peak", element, "peak", isa),
                "pairs" => rates.get("pair_peak", element, "peak", isa),
                _ => None,
            };
            let share = peak.map(|peak| format!(" ({:.0} %)", rate / peak * 100.0));
            format!("{rate:.1} G/s{}", share.unwrap_or_default())
        });
        println!("| {kernel} | {size} | {} |", cells.join(" | "));
    }
}

fn rate_or_zero(by_isa: &BTreeMap<String, f64>, isa: &str) -> f64 {
    by_isa.get(isa).copied().unwrap_or(0.0)
}

fn cell(rates: &Rates, kernel: &str, element: &str, isa: &str, rate: Option<f64>) -> String {
    let Some(rate) = rate else { return "–".to_owned() };
    let mut cell = format!("{rate:.2}");
    if unit(kernel) == Unit::Operations && kernel != "fma_peak" {
        // A portable peak is whatever the compiler makes of it: the CPU's is the best of all.
        let peak = match isa {
            "portable" => ISAS
                .iter()
                .filter_map(|isa| rates.get("fma_peak", element, "peak", isa))
                .reduce(f64::max),
            _ => rates.get("fma_peak", element, "peak", isa),
        };
        let share = peak.map(|peak| rate / peak);
        let bytes = if element == ElementType::F32.name() { 4.0 } else { 8.0 };
        let of_bandwidth = rates
            .bandwidth()
            .filter(|_| reads_once(kernel))
            .map(|bandwidth| rate / 2.0 * bytes / bandwidth);
        match (share, of_bandwidth) {
            (Some(share), Some(of_bandwidth)) if of_bandwidth > share => {
                cell += &format!(" ({:.0} % L2)", of_bandwidth * 100.0);
            }
            (Some(share), _) => cell += &format!(" ({:.0} %)", share * 100.0),
            _ => {}
        }
    }
    cell
}

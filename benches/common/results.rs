//! Results that stay: what `--save` writes to `benches/results`, from where `cargo xtask figures` takes
//! the tables of the pages. A figure on a page is thus one that was measured, with its machine.

use std::error::Error;
use std::path::PathBuf;

use rhotree::Isa;
use serde_json::{Value, json};

/// Saves the rows of a whole session as `benches/results/NAME.json`.
pub fn save(name: &str, rounds: usize, rows: &[Value]) -> Result<(), Box<dyn Error>> {
    let results = json!({
        "machine": {
            "cpu": cpu(),
            "threads": rayon::current_num_threads(),
            "isa": Isa::detect().to_string(),
        },
        "rounds": rounds,
        "rows": rows,
    });
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/results");
    let path = folder.join(name).with_extension("json");
    std::fs::write(&path, serde_json::to_string_pretty(&results)? + "\n")?;
    println!("\nsaved to {}; `cargo xtask figures` writes the pages", path.display());
    Ok(())
}

/// The processor's name, where the system tells.
fn cpu() -> String {
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name =
        information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    name.map_or_else(|| "unknown".to_owned(), |(_, name)| name.trim().to_owned())
}

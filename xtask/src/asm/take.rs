//! Takes the assembly of the kernels with cargo-show-asm.
//!
//! One build of the release profile in its own target folder, without flags from the environment, and
//! one call a function.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow, bail, ensure};
use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};
use serde::Deserialize;

use super::normalise::normalise;
use crate::kernels::{KERNELS, Version, entry_point};
use crate::workspace;

/// The version of cargo-show-asm that the snapshots are taken with.
const SHOW_ASM_VERSION: &str = "0.2.64";

/// The platform of the snapshots.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// A kernel's assembly.
pub struct Taken {
    /// Which kernel.
    pub version: Version,
    /// Its normalised assembly.
    pub snapshot: String,
    /// The size of its machine code.
    pub code_bytes: u64,
}

/// A function of the crate, as cargo-show-asm lists it.
#[derive(Deserialize)]
struct Item {
    name: String,
    mangled_name: String,
}

/// The assembly of every kernel.
pub fn take() -> Result<Vec<Taken>> {
    check_show_asm()?;
    let listing = show_asm(&["--json"])?;
    let items: Vec<Item> =
        serde_json::from_slice(&listing.stdout).context("cannot read cargo-show-asm's list")?;
    for name in items.iter().filter_map(|item| entry_point(&item.name)) {
        ensure!(
            KERNELS.iter().any(|kernel| kernel.name == name),
            "the entry point {name} isn't listed in xtask/src/kernels.rs"
        );
    }
    let sizes = CodeSizes::read()?;

    let versions: Vec<Version> = Version::all().collect();
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Taken)>> {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(&version) = versions.get(place) else { return Ok(done) };
            done.push((place, take_one(version, &items, &sizes)?));
        }
    };
    let mut taken = thread::scope(|scope| -> Result<Vec<(usize, Taken)>> {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut taken = Vec::new();
        for handle in handles {
            taken.extend(handle.join().map_err(|_| anyhow!("a worker thread panicked"))??);
        }
        Ok(taken)
    })?;
    taken.sort_by_key(|(place, _)| *place);
    Ok(taken.into_iter().map(|(_, taken)| taken).collect())
}

fn take_one(version: Version, items: &[Item], sizes: &CodeSizes) -> Result<Taken> {
    let Version { target, element, kernel } = version;
    let mut owned = items.iter().filter(|item| target.owns(&item.name, element, kernel.name));
    let item = owned.next().with_context(|| format!("the crate has no symbol for {version}"))?;
    ensure!(owned.next().is_none(), "the crate has more than one symbol for {version}");
    // cargo-show-asm takes any function whose name contains this one: it is told which of them.
    let place = items
        .iter()
        .filter(|other| other.name.contains(&item.name))
        .position(|other| other.mangled_name == item.mangled_name)
        .map_or_else(|| "0".to_owned(), |place| place.to_string());
    let code = show_asm(&["--intel", "--include-constants", "--keep-labels", &item.name, &place])?;
    let raw = String::from_utf8(code.stdout).context("the assembly isn't UTF-8")?;
    let snapshot = normalise(&version.to_string(), &raw, element);
    ensure!(snapshot.contains("    ret\n"), "cargo-show-asm printed no function for {version}");
    Ok(Taken { version, snapshot, code_bytes: sizes.of(&item.mangled_name)? })
}

/// Fails with the command that installs what is missing.
fn check_show_asm() -> Result<()> {
    let install = format!(
        "install it with: cargo install cargo-show-asm --version {SHOW_ASM_VERSION} --locked"
    );
    let output = Command::new("cargo").args(["asm", "--version"]).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let found = text.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    match found {
        Some(SHOW_ASM_VERSION) => Ok(()),
        Some(other) => {
            bail!("cargo-show-asm {SHOW_ASM_VERSION} is needed and {other} is installed; {install}")
        }
        None => bail!("cargo-show-asm {SHOW_ASM_VERSION} is needed; {install}"),
    }
}

fn target_folder() -> PathBuf {
    workspace::root().join("target/asm")
}

fn show_asm(arguments: &[&str]) -> Result<Output> {
    let output = Command::new("cargo")
        .current_dir(workspace::root())
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_RUSTFLAGS")
        .args(["asm", "--package", "rhotree-kernels", "--lib", "--release", "--no-color"])
        .args(["--locked", "--target", PLATFORM, "--target-dir"])
        .arg(target_folder())
        .args(arguments)
        .output()?;
    ensure!(
        output.status.success(),
        "cargo asm {} failed:\n{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(output)
}

/// The sizes of the functions in the library that was built beside the assembly.
struct CodeSizes(std::collections::HashMap<String, u64>);

impl CodeSizes {
    fn read() -> Result<Self> {
        let library = newest_library(&target_folder().join(PLATFORM).join("release/deps"))?;
        let data = std::fs::read(&library)?;
        let archive = ArchiveFile::parse(&*data)?;
        let mut sizes = std::collections::HashMap::new();
        for member in archive.members() {
            let member = member?;
            let Ok(file) = object::File::parse(member.data(&*data)?) else {
                continue; // the crate's metadata
            };
            let symbols = file.symbols().filter(|symbol| symbol.size() > 0);
            sizes.extend(
                symbols.filter_map(|symbol| Some((symbol.name().ok()?.to_owned(), symbol.size()))),
            );
        }
        Ok(Self(sizes))
    }

    fn of(&self, symbol: &str) -> Result<u64> {
        self.0.get(symbol).copied().with_context(|| format!("the library has no symbol {symbol}"))
    }
}

fn newest_library(folder: &Path) -> Result<PathBuf> {
    let mut newest = None;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("librhotree_kernels-") && name.ends_with(".rlib") {
            let modified = entry.metadata()?.modified()?;
            newest = newest.max(Some((modified, entry.path())));
        }
    }
    let (_, path) =
        newest.with_context(|| format!("no library of the kernels in {}", folder.display()))?;
    Ok(path)
}

//! Takes the assembly of the kernels: one build of the crate by the release profile, without flags from
//! the environment, that writes the assembly and the object file beside the library.
//!
//! The crate is one codegen unit, so it is one file, and this is the code that is shipped: the options
//! added here choose what is written, and leave alone what is generated.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use object::{Object, ObjectSymbol};
use serde::Deserialize;

use super::listing::{Listing, data_of};
use crate::kernels::{KERNELS, Version, entry_point};
use crate::workspace;

/// The platform of the snapshots.
const PLATFORM: &str = "x86_64-unknown-linux-gnu";

/// A kernel's assembly.
pub struct Taken {
    /// Which kernel.
    pub version: Version,
    /// Its code.
    pub listing: Listing,
    /// The size of its machine code.
    pub code_bytes: usize,
}

/// The assembly of every kernel.
pub fn take() -> Result<Vec<Taken>> {
    let artifact = build()?;
    let text = fs::read_to_string(artifact.with_extension("s"))?;
    let functions: Vec<Function<'_>> = functions(&text);
    for name in functions.iter().filter_map(|function| entry_point(&function.name)) {
        ensure!(
            KERNELS.iter().any(|kernel| kernel.name == name),
            "the entry point {name} isn't listed in xtask/src/kernels.rs"
        );
    }
    let data = data_of(&text);
    let object = fs::read(artifact.with_extension("o"))?;
    let sizes = code_sizes(&object)?;
    let take_one = |version: Version| {
        let Version { target, element, kernel } = version;
        let mut owned =
            functions.iter().filter(|function| target.owns(&function.name, element, kernel.name));
        let function =
            owned.next().with_context(|| format!("the crate has no symbol for {version}"))?;
        ensure!(owned.next().is_none(), "the crate has more than one symbol for {version}");
        let listing = Listing::new(function.code, &data);
        let code_bytes = sizes.get(function.symbol).with_context(|| {
            format!("the object file has no symbol for {version}, {}", function.symbol)
        })?;
        Ok(Taken { version, listing, code_bytes: *code_bytes })
    };
    Version::all().map(take_one).collect()
}

/// What cargo says of a crate that it built.
#[derive(Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    filenames: Vec<PathBuf>,
}

/// Builds the crate; the answer is the path of what it wrote, without the extension.
fn build() -> Result<PathBuf> {
    let output = Command::new("cargo")
        .current_dir(workspace::root())
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_RUSTFLAGS")
        .args(["rustc", "--package", "rhotree-kernels", "--lib", "--release", "--locked"])
        .args(["--quiet", "--target", PLATFORM, "--message-format", "json-render-diagnostics"])
        .args(["--", "--emit=asm,obj", "-Cllvm-args=-x86-asm-syntax=intel"])
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "the kernels could not be built");
    // The metadata is the file that bears the hash of this toolchain and these options, and so tells
    // which of the files beside it are of this build.
    let metadata = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok())
        .filter(|message| message.reason == "compiler-artifact")
        .flat_map(|message| message.filenames)
        .find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("librhotree_kernels-") && name.ends_with(".rmeta")
        })
        .context("cargo named no metadata of the kernels")?;
    let name = metadata.file_name().unwrap_or_default().to_string_lossy();
    Ok(metadata.with_file_name(name.trim_start_matches("lib")))
}

/// A function in the crate's assembly.
struct Function<'a> {
    name: String,
    symbol: &'a str,
    code: &'a str,
}

/// A function stands between the directive that says so and the label of its end.
fn functions(assembly: &str) -> Vec<Function<'_>> {
    let function = |before_the_end| {
        let (_, function) = str::rsplit_once(before_the_end, ",@function\n")?;
        let (symbol, code) = function.split_once(":\n")?;
        Some(Function { name: format!("{:#}", rustc_demangle::demangle(symbol)), symbol, code })
    };
    assembly.split("\n.Lfunc_end").filter_map(function).collect()
}

/// Bytes of machine code, by symbol.
fn code_sizes(object: &[u8]) -> Result<HashMap<String, usize>> {
    let file = object::File::parse(object)?;
    let sizes =
        file.symbols().map(|symbol| Ok((symbol.name()?.to_owned(), symbol.size() as usize)));
    sizes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_told_from_data() {
        let assembly = "\
.LCPI0_0:
\t.quad\t0x3ff0000000000000
\t.type\t_ZN15rhotree_kernels4arch4avx23f643exp17h0123456789abcdefE,@function
_ZN15rhotree_kernels4arch4avx23f643exp17h0123456789abcdefE:
\tret
.Lfunc_end0:
\t.type\tanon,@object
anon:
\t.asciz\t\"text\"
\t.type\tother,@function
other:
\tud2
.Lfunc_end1:
";
        let functions = functions(assembly);
        let names: Vec<&str> = functions.iter().map(|function| function.name.as_str()).collect();
        assert_eq!(names, ["rhotree_kernels::arch::avx2::f64::exp", "other"]);
        assert_eq!(functions[0].code, "\tret");
        assert_eq!(functions[1].code, "\tud2");
    }
}

//! Records with what the library was built, since throughput and assembly depend on it.

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RUSTC");
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(compiler)
        .arg("--version")
        .output()
        .ok()
        .and_then(|output| String::from_utf8(output.stdout).ok())
        .unwrap_or_default();
    let unknown = || "unknown".to_owned();
    let version = Some(version.trim().to_owned()).filter(|text| !text.is_empty());
    println!("cargo::rustc-env=RHOTREE_RUSTC={}", version.unwrap_or_else(unknown));
    let target = env::var("TARGET").unwrap_or_else(|_| unknown());
    println!("cargo::rustc-env=RHOTREE_TARGET={target}");
}

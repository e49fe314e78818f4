//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands inside the workspace")
}

/// The folder of the assembly snapshots.
pub fn snapshots() -> PathBuf {
    root().join("asm-snapshots")
}

/// The folder of what figures are drawn from.
pub fn figure_data() -> PathBuf {
    root().join("docs/figures/data")
}

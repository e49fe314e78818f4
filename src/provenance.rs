//! With what the library was built.

/// The compiler, as `rustc --version` prints it.
///
/// ```
/// assert!(rhotree::COMPILER.starts_with("rustc"));
/// ```
pub const COMPILER: &str = env!("RHOTREE_RUSTC");

/// The target triple.
///
/// ```
/// assert!(rhotree::TARGET.contains('-'));
/// ```
pub const TARGET: &str = env!("RHOTREE_TARGET");

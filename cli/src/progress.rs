//! Progress on standard error, where that is a terminal; nothing elsewhere.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

const BAR: &str = "{msg} [{bar:40}] {human_pos}/{human_len} queries, {eta} left";

/// A spinner for a stage of unknown length. It vanishes when dropped.
pub fn stage(message: &'static str) -> ProgressBar {
    let spinner = new(None).with_style(ProgressStyle::default_spinner()).with_message(message);
    if !spinner.is_hidden() {
        spinner.enable_steady_tick(Duration::from_millis(100));
    }
    spinner
}

/// A bar for a search of this many queries. It vanishes when dropped.
pub fn search(queries: usize) -> ProgressBar {
    let style = ProgressStyle::with_template(BAR).expect("a valid template");
    new(Some(queries as u64)).with_style(style.progress_chars("=> ")).with_message("searching")
}

fn new(length: Option<u64>) -> ProgressBar {
    ProgressBar::with_draw_target(length, ProgressDrawTarget::stderr())
        .with_finish(ProgressFinish::AndClear)
}

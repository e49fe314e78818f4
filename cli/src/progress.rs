//! Progress on standard error, where that is a terminal; nothing elsewhere.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};
use rhotree::vecchia::FitEvent;

use crate::interrupt;

const BAR: &str = "{msg} [{bar:40}] {human_pos}/{human_len} queries, {eta} left";

/// A spinner for a fit, which says what it is at. It vanishes when dropped.
pub struct FitProgress {
    spinner: ProgressBar,
    evaluations: AtomicUsize,
    /// Conditioning sets that were found since the last evaluation.
    found: AtomicUsize,
}

impl FitProgress {
    pub fn new() -> Self {
        let spinner = stage("fitting");
        Self { spinner, evaluations: AtomicUsize::new(0), found: AtomicUsize::new(0) }
    }

    /// Shows what has happened; breaks off after a signal.
    pub fn follow(&self, event: FitEvent<'_>) -> ControlFlow<()> {
        match event {
            FitEvent::Neighbors { found, points } => {
                let found = found + self.found.fetch_add(found, Ordering::Relaxed);
                let count = |number: usize| HumanCount(number as u64);
                self.spinner.set_message(format!(
                    "conditioning sets: {} of {} found",
                    count(found),
                    count(points)
                ));
            }
            FitEvent::Evaluation(evaluation) => {
                self.found.store(0, Ordering::Relaxed);
                let number = 1 + self.evaluations.fetch_add(1, Ordering::Relaxed);
                self.spinner.set_message(format!(
                    "{} points, round {}: evaluation {number}, log-likelihood {:.3}",
                    HumanCount(evaluation.points as u64),
                    evaluation.round + 1,
                    evaluation.log_likelihood
                ));
            }
            _ => {}
        }
        interrupt::flow()
    }
}

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

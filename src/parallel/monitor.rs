//! Tells the caller of a long search how far it is, and asks whether to go on.

use core::ops::ControlFlow;
use core::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use core::time::Duration;
use std::time::Instant;

use crate::error::{Error, Result};

/// The function that a search calls: with the number of queries answered since the last call, from any
/// thread.
pub(crate) type Progress<'a> = &'a (dyn Fn(usize) -> ControlFlow<()> + Sync);

/// How often the caller is asked whether to go on, if no query was answered in the meantime: often enough
/// that a search stops within a second, seldom enough that asking costs nothing.
const INTERVAL: Duration = Duration::from_millis(50);

/// What the threads of one search share.
pub(crate) struct Monitor<'a> {
    progress: Option<Progress<'a>>,
    stopped: AtomicBool,
    start: Instant,
    /// Milliseconds from the start to the last call.
    last_call: AtomicU64,
}

impl<'a> Monitor<'a> {
    pub fn new(progress: Option<Progress<'a>>) -> Self {
        let start = Instant::now();
        Self { progress, stopped: AtomicBool::new(false), start, last_call: AtomicU64::new(0) }
    }

    /// That of work that nobody watches.
    pub fn silent() -> Self {
        Self::new(None)
    }

    /// Tells the caller that so many more queries are answered.
    pub fn report(&self, queries: usize) {
        let Some(progress) = self.progress else { return };
        self.last_call.store(self.milliseconds(), Ordering::Relaxed);
        if progress(queries).is_break() {
            self.stopped.store(true, Ordering::Relaxed);
        }
    }

    /// Whether to go on; asks the caller if it wasn't asked for a while. Long loops call this every few
    /// milliseconds.
    pub fn goes_on(&self) -> bool {
        if self.progress.is_some() {
            let since = self.milliseconds().saturating_sub(self.last_call.load(Ordering::Relaxed));
            if u128::from(since) >= INTERVAL.as_millis() {
                self.report(0);
            }
        }
        !self.is_stopped()
    }

    /// Whether the caller has said stop.
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// `Ok` unless the caller has said stop: then what the threads left is no answer.
    pub fn finish(&self) -> Result<()> {
        if self.is_stopped() { Err(Error::Cancelled) } else { Ok(()) }
    }

    #[allow(clippy::cast_possible_truncation)] // u64 holds half a billion years
    fn milliseconds(&self) -> u64 {
        self.start.elapsed().as_millis() as u64
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn asks_now_and_then_and_remembers_the_answer() {
        let calls = Mutex::new(Vec::new());
        let progress = |queries: usize| {
            let mut calls = calls.lock().expect("no panic");
            calls.push(queries);
            if calls.len() == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let monitor = Monitor::new(Some(&progress));
        assert!(monitor.goes_on(), "nothing is asked so soon");
        monitor.report(7);
        std::thread::sleep(INTERVAL);
        assert!(monitor.goes_on());
        assert_eq!(monitor.finish(), Ok(()));
        std::thread::sleep(INTERVAL);
        assert!(!monitor.goes_on());
        assert_eq!(monitor.finish(), Err(Error::Cancelled));
        assert_eq!(*calls.lock().expect("no panic"), [7, 0, 0]);
    }
}

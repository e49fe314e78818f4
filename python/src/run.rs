//! Long work without the interpreter's lock, which a signal or the progress function can end.
//!
//! Only the thread that runs Python's main program learns of Ctrl-C, and only if it asks. So the thread that
//! called waits while the pool's threads work, and asks several times a second.

use core::ops::ControlFlow;
use core::time::Duration;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};

use pyo3::prelude::*;

use crate::pool;

/// How often the caller is asked.
const INTERVAL: Duration = Duration::from_millis(50);

/// The function that searches report to.
pub type Report<'a> = &'a (dyn Fn(usize) -> ControlFlow<()> + Sync);

/// The function that tells work whether to go on.
pub type GoesOn<'a> = &'a (dyn Fn() -> ControlFlow<()> + Sync);

/// Runs `work` on the pool. `progress` is called in the caller's thread, several times a second, with the number of
/// queries answered since its last call. What it raises, or a signal's handler does, is raised here once the work has ended; work that
/// reports is told to stop.
pub fn run<R: Send>(
    py: Python<'_>,
    progress: Option<&Py<PyAny>>,
    work: impl FnOnce(Report<'_>) -> R + Send,
) -> PyResult<R> {
    let answered = AtomicUsize::new(0);
    let tell = |py: Python<'_>| match progress {
        Some(progress) => progress.call1(py, (answered.swap(0, Ordering::Relaxed),)).map(drop),
        None => Ok(()),
    };
    run_telling(py, &tell, |goes_on| {
        work(&|queries| {
            answered.fetch_add(queries, Ordering::Relaxed);
            goes_on()
        })
    })
}

/// Runs `work` on the pool. `tell` is called in the caller's thread, several times a second and at the end. What it
/// raises, or a signal's handler does, is raised here once the work has ended; work that asks whether to go on is
/// told to stop.
pub fn run_telling<R: Send>(
    py: Python<'_>,
    tell: &(dyn Fn(Python<'_>) -> PyResult<()> + Sync),
    work: impl FnOnce(GoesOn<'_>) -> R + Send,
) -> PyResult<R> {
    let pool = pool::current(py)?;
    let stop = AtomicBool::new(false);
    let goes_on = || {
        if stop.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let ask = |py: Python<'_>| {
        py.check_signals()?;
        tell(py)
    };
    let (result, raised) = py.detach(|| {
        let (sender, receiver) = mpsc::sync_channel(1);
        let mut raised = None;
        let result = pool.in_place_scope(|scope| {
            // The receiver waits for as long as there is a sender.
            scope.spawn(|_| drop(sender.send(work(&goes_on))));
            loop {
                match receiver.recv_timeout(INTERVAL) {
                    Ok(result) => return Some(result),
                    // The work panicked, and the scope panics in turn.
                    Err(RecvTimeoutError::Disconnected) => return None,
                    Err(RecvTimeoutError::Timeout) if raised.is_some() => {}
                    Err(RecvTimeoutError::Timeout) => {
                        raised = Python::attach(ask).err();
                        stop.store(raised.is_some(), Ordering::Relaxed);
                    }
                }
            }
        });
        (result, raised)
    });
    match (result, raised) {
        (_, Some(error)) => Err(error),
        (Some(result), None) => ask(py).map(|()| result),
        (None, None) => unreachable!("a scope whose work panics doesn't return"),
    }
}

//! The threads of searches that don't ask for a number of their own.
//!
//! A process that was forked, as `multiprocessing` does it, has its parent's memory and none of its threads: work
//! for a pool that was made before would wait for ever. So the pool belongs to the process that made it.

use std::mem;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::available_parallelism;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use rhotree::Error;

/// The pool, and the process that it belongs to. It is locked only by threads that hold the interpreter's lock,
/// which a fork needs too: no process is born with it locked.
static POOL: Mutex<Option<(u32, Arc<ThreadPool>)>> = Mutex::new(None);

/// The pool of this process, with a thread for each CPU, or as many as `RAYON_NUM_THREADS` says.
pub fn current(_attached: Python<'_>) -> PyResult<Arc<ThreadPool>> {
    let process = std::process::id();
    let mut pool = POOL.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((owner, pool)) = &*pool
        && *owner == process
    {
        return Ok(Arc::clone(pool));
    }
    let made = ThreadPoolBuilder::new()
        .thread_name(|number| format!("rhotree-{number}"))
        .build()
        .map_err(|error| {
        PyRuntimeError::new_err(format!("threads can't be started: {error}"))
    })?;
    let made = Arc::new(made);
    // The parent's is left as it is: to drop it would be to talk to threads that aren't there.
    mem::forget(pool.replace((process, Arc::clone(&made))));
    Ok(made)
}

/// Threads for each CPU, at most, as in the library's own pools.
const PER_CPU: usize = 4;

/// Runs `work` on so many threads, started for it; on those of the current pool where it has as many, or no number is given.
pub fn with_threads<R: Send>(
    threads: Option<usize>,
    work: impl FnOnce() -> Result<R, Error> + Send,
) -> Result<R, Error> {
    let Some(count) = threads else { return work() };
    let most = available_parallelism().map_or(1, |cpus| cpus.get() * PER_CPU);
    let count = count.clamp(1, most);
    if count == rayon::current_num_threads() {
        return work();
    }
    ThreadPoolBuilder::new()
        .num_threads(count)
        .build()
        .map_err(|error| Error::Threads { count, problem: error.to_string() })?
        .install(work)
}

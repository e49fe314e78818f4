//! The threads of a call: the ambient pool's, or as many as an option says.

use std::thread::available_parallelism;

use super::check_environment;
use crate::error::{Error, Result};

/// Threads for each CPU, at most: more would only wait for one another, and thousands take a minute to start.
const PER_CPU: usize = 4;

/// Runs `work` on a pool of its own where another number of threads is given than the current rayon pool has, on that
/// one otherwise: new threads take their time to start, and so does memory that is new to them. No more threads are
/// started than can be of use.
///
/// # Errors
/// No thread at all, or more than the system starts; arithmetic that the host program has changed; what `work` says.
pub(crate) fn with_threads<R: Send>(
    threads: Option<usize>,
    work: impl FnOnce() -> Result<R> + Send,
) -> Result<R> {
    check_environment()?;
    let Some(count) = threads else { return work() };
    if count == 0 {
        return Err(Error::Threads { count, problem: "at least one is needed".into() });
    }
    let most = available_parallelism().map_or(count, |cpus| cpus.get().saturating_mul(PER_CPU));
    if count.min(most) == rayon::current_num_threads() {
        return work();
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(count.min(most)).build();
    pool.map_err(|error| Error::Threads { count, problem: error.to_string() })?.install(work)
}

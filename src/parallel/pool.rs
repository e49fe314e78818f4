//! The threads of a call: the ambient pool's, or as many as an option says.

use crate::error::{Error, Result};

/// Runs `work` on a pool of its own where a number of threads is given, on the current rayon pool otherwise.
///
/// # Errors
/// No thread at all, or more than the system starts; what `work` says.
pub(crate) fn with_threads<R: Send>(
    threads: Option<usize>,
    work: impl FnOnce() -> Result<R> + Send,
) -> Result<R> {
    let Some(count) = threads else { return work() };
    if count == 0 {
        return Err(Error::Threads { count, problem: "at least one is needed".into() });
    }
    let pool = rayon::ThreadPoolBuilder::new().num_threads(count).build();
    pool.map_err(|error| Error::Threads { count, problem: error.to_string() })?.install(work)
}

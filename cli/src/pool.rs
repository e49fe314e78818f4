//! The threads of a run.

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::arguments::RunArguments;
use crate::error::Failure;

/// As many threads as were asked for, or one per CPU.
pub fn new(arguments: &RunArguments) -> Result<ThreadPool, Failure> {
    // Zero lets rayon decide.
    let threads = arguments.threads.unwrap_or(0);
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|source| Failure::Threads { threads, source })
}

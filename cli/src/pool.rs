//! The threads of a run.

use std::io::Write;
use std::thread::available_parallelism;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::arguments::MachineArguments;
use crate::error::Failure;

/// Threads for each CPU, at most: more would only wait for one another.
const PER_CPU: usize = 4;

/// As many threads as were asked for, as far as they are of use, or one per CPU.
pub fn new(arguments: &MachineArguments) -> Result<ThreadPool, Failure> {
    let threads = match (arguments.threads, available_parallelism()) {
        (Some(asked), Ok(cpus)) => {
            let most = cpus.get().saturating_mul(PER_CPU);
            if asked > most {
                // A closed standard error takes nothing from the answer.
                let _ = writeln!(
                    std::io::stderr(),
                    "warning: --threads {asked}: {most} are used, {PER_CPU} for each of the CPUs that there are"
                );
            }
            asked.min(most)
        }
        (Some(asked), Err(_)) => asked,
        // Rayon decides.
        (None, _) => 0,
    };
    let pool = ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|source| Failure::Threads { threads, source })
}

//! How long something takes.

use std::time::Instant;

/// What comes of some work, with the seconds that it took.
pub fn timed<R, E>(work: impl FnOnce() -> Result<R, E>) -> Result<(R, f64), E> {
    let start = Instant::now();
    let result = work()?;
    Ok((result, start.elapsed().as_secs_f64()))
}

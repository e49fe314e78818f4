//! Tasks for the threads of a pool, each thread with a worker that it makes once.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Monitor;

/// Hands the tasks out, in their order, to the threads of the current rayon pool, until there are none left
/// or the monitor has stopped. A thread's worker is the memory that it reuses from task to task.
pub(crate) fn for_each_task<I, W>(
    tasks: I,
    monitor: &Monitor<'_>,
    worker: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, I::Item) + Sync,
) where
    I: Iterator + Send,
{
    let tasks = Mutex::new(tasks);
    let next = || if monitor.is_stopped() { None } else { locked(&tasks).next() };
    let run = || {
        let Some(mut task) = next() else { return };
        let mut worker = worker();
        loop {
            work(&mut worker, task);
            let Some(another) = next() else { return };
            task = another;
        }
    };
    rayon::scope(|scope| {
        (0..rayon::current_num_threads()).for_each(|_| scope.spawn(|_| run()));
    });
}

/// The content of a mutex. If a thread panicked with it, the panic goes on in the caller of rayon, and what
/// it left is read by nobody.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As [`locked`], of a mutex that nobody shares any more.
pub(crate) fn unlocked<T>(mutex: Mutex<T>) -> T {
    mutex.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// As [`locked`], of a mutex that nobody else has now.
pub(crate) fn owned<T>(mutex: &mut Mutex<T>) -> &mut T {
    mutex.get_mut().unwrap_or_else(PoisonError::into_inner)
}

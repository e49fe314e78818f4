//! Tasks for the threads of a pool, each thread with scratch memory that it makes once.

use std::sync::Mutex;

/// Hands the tasks out, in their order, to the threads of the current rayon pool.
pub(crate) fn for_each_task<I, S>(
    tasks: I,
    scratch: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, I::Item) + Sync,
) where
    I: Iterator + Send,
{
    let tasks = Mutex::new(tasks);
    let next = || tasks.lock().unwrap_or_else(std::sync::PoisonError::into_inner).next();
    let run = || {
        let Some(mut task) = next() else { return };
        let mut scratch = scratch();
        loop {
            work(&mut scratch, task);
            let Some(another) = next() else { return };
            task = another;
        }
    };
    rayon::scope(|scope| {
        (0..rayon::current_num_threads()).for_each(|_| scope.spawn(|_| run()));
    });
}

//! How work is spread over threads, and how it is stopped.

mod environment;
mod monitor;
mod pool;
mod tasks;

pub(crate) use environment::check_environment;
pub(crate) use monitor::Monitor;
pub(crate) use pool::with_threads;
pub(crate) use tasks::{for_each_task, locked, owned, unlocked};

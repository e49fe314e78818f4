//! Ctrl-C and SIGTERM, and an end without memory.
//!
//! They end the process at once, with the status that shells give to such an end. Whoever has something to put in
//! order first, a temporary file or a bar on the terminal, holds them off meanwhile and looks whether one has come;
//! a second one isn't held off.
//!
//! What is large is asked for before it is needed, and is an error where the machine refuses it. Where even a small
//! vector is refused, the standard library says so in a line and aborts: a failure while running as any other, and
//! no reason for a core dump.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The signal that has come; 0 for none.
static RECEIVED: AtomicU8 = AtomicU8::new(0);

/// How many hold signals off.
static HOLDS: Mutex<usize> = Mutex::new(0);

/// Holds signals off until it is dropped.
pub struct Hold(());

/// Holds signals off.
pub fn hold() -> Hold {
    *holds() += 1;
    Hold(())
}

impl Drop for Hold {
    fn drop(&mut self) {
        *holds() -= 1;
    }
}

/// The signal that has come, if any has.
pub fn received() -> Option<u8> {
    Some(RECEIVED.load(Ordering::Relaxed)).filter(|&signal| signal != 0)
}

/// Whether to go on with what asks now and then: not after a signal.
pub fn flow() -> ControlFlow<()> {
    match received() {
        Some(_) => ControlFlow::Break(()),
        None => ControlFlow::Continue(()),
    }
}

/// The exit status of a process that a signal ended.
pub const fn exit_status(signal: u8) -> u8 {
    128 + signal
}

/// Waits for signals in a thread of its own.
#[cfg(unix)]
pub fn watch() -> std::io::Result<()> {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use signal_hook::consts::{SIGABRT, SIGINT, SIGTERM, SIGXFSZ};
    use signal_hook::flag::{register, register_conditional_shutdown};
    use signal_hook::iterator::Signals;

    register_conditional_shutdown(SIGABRT, 1, Arc::new(AtomicBool::new(true)))?;
    // A file that may grow no more (`ulimit -f`) is an error of the write then, and ends nothing.
    register(SIGXFSZ, Arc::default())?;

    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            let signal = signal as u8;
            let holds = holds();
            let earlier = RECEIVED.swap(signal, Ordering::Relaxed);
            if *holds == 0 || earlier != 0 {
                std::process::exit(exit_status(signal).into());
            }
        }
    })?;
    Ok(())
}

/// Elsewhere the system ends the process.
#[cfg(not(unix))]
pub fn watch() -> std::io::Result<()> {
    Ok(())
}

fn holds() -> MutexGuard<'static, usize> {
    HOLDS.lock().unwrap_or_else(PoisonError::into_inner)
}

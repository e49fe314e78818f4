//! The command as its users meet it: files in, files, summary and exit status out.

mod bad_input;
#[cfg(unix)]
mod faults;
mod folder;
mod generate;
mod index;
mod isa;
mod memory;
mod models;
mod naive;
mod neighbors;
mod order;
mod outputs;
mod reports;
mod saved;
#[cfg(unix)]
mod signals;
mod streams;
mod table;

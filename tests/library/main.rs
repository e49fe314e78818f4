//! The library against its naive twin and against itself. One program, since each one more compiles the
//! library's generic code once more.

mod adversarial;
mod common;
mod conditioning;
mod control;
mod cover_tree;
mod determinism;
mod errors;
mod euclidean;
mod factor;
mod faults;
mod fuzz;
mod index;
mod index_file;
mod numerical;
mod ordering;
mod promises;
mod real_data;
mod scan;
mod vecchia;

//! A machine that refuses memory: an error in one line, with the status of a failure, at every limit at which the
//! command starts at all.

use std::io::Write;
use std::process::Command;

use crate::folder::{Folder, scattered};

/// The status with which a process ended, or -1 where a signal ended it, and what it said.
type Ended = (i32, String);

/// Runs the command with at most so many KiB of addresses; none where a shell can't limit them.
fn run(here: &Folder, arguments: &str, kibibytes: u64) -> Option<Ended> {
    let command = here.command(arguments);
    let mut shell = Command::new("sh");
    shell.current_dir(here.path("")).env_remove("RHOTREE_ISA");
    // 127 is the status of a shell that can't start a program.
    let script = format!("ulimit -v {kibibytes} || exit 99; exec \"$0\" \"$@\"");
    shell.args(["-c", &script]).arg(command.get_program()).args(command.get_args());
    let output = shell.output().ok()?;
    let status = output.status.code().unwrap_or(-1);
    let said = String::from_utf8(output.stderr).expect("text");
    (status != 99).then_some((status, said))
}

/// A limit at which it ends well, found by doubling; every one below, in steps, is a failure that is told.
fn at_every_limit(here: &Folder, arguments: &str) {
    let (mut failures, mut starts) = (0, 0);
    let mut limit = 4096;
    loop {
        let Some((status, said)) = run(here, arguments, limit) else {
            let skipped = "SKIPPED: no process with too little memory, this system can't limit it";
            writeln!(std::io::stderr(), "{skipped}").expect("standard error can be written");
            return;
        };
        let context = format!("{arguments} within {limit} KiB: {status}, {said}");
        match status {
            0 => break,
            // Before `main`: the loader has no room for the program or its first thread.
            127 | -1 if starts == 0 => {}
            // 2 is that of an answer which is too large, whatever the reason.
            1 | 2 if status == 1 || said.contains("do not fit into memory") => {
                assert!(!said.is_empty(), "{context}");
                assert!(!said.contains("panicked"), "{context}");
                starts += 1;
                failures += 1;
            }
            _ => panic!("{context}"),
        }
        assert!(limit < 64 << 20, "{context}");
        limit += limit / 8;
    }
    assert!(failures > 0, "{arguments}: no limit was met");
}

#[test]
#[cfg(target_os = "linux")]
fn any_limit_is_an_error_or_enough() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(40_000, 2, 1));
    at_every_limit(
        &here,
        "neighbors points.npy --lengthscale 0.05 --inducing 100 -k 5 --threads 2",
    );
    here.write_csv("points.csv", "x,y\n", &scattered(20_000, 2, 1));
    at_every_limit(
        &here,
        "build points.csv --lengthscale 0.05 --inducing 100 --threads 2 -o index.rhotree",
    );
    assert_eq!(here.run("build points.csv --lengthscale 0.05 -o index.rhotree").status, 0);
    at_every_limit(&here, "neighbors --load index.rhotree -k 5 --threads 2");
}

#[test]
fn more_inducing_points_than_fit_are_an_error() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(3_000_000, 1, 1));
    let outcome =
        here.run("neighbors points.npy --lengthscale 1e-9 --inducing 3000000 --selection random");
    assert_eq!(outcome.status, 1, "{}", outcome.stderr);
    assert!(outcome.stderr.starts_with("error: the points need 72"), "{}", outcome.stderr);
    assert!(
        outcome.stderr.ends_with("bytes of memory: the machine refuses them\n"),
        "{}",
        outcome.stderr
    );
}

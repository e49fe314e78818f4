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
    // The standard library asks for memory to show where memory was refused, and would wait for itself.
    shell.env_remove("RUST_BACKTRACE");
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

/// What a thread needs doesn't grow with the number of points, and nothing else is larger than the page says.
#[test]
#[cfg(target_os = "linux")]
fn threads_need_little_and_the_rest_is_what_the_page_says() {
    const POINTS: usize = 240_000;
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(POINTS, 3, 1));
    let peak = |threads: usize| {
        let outcome = here.run(&format!(
            "neighbors points.npy --lengthscale 0.05 --inducing 20 -k 10 --predecessors --threads {threads} \
             --json -o answer.npz"
        ));
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        let report: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
        report["peak_rss_bytes"].as_u64().expect("a number of bytes")
    };
    let (one, eight) = (peak(1), peak(8));
    let a_thread = eight.saturating_sub(one) / 7;
    assert!(a_thread < 10 << 20, "{a_thread} bytes a thread");
    // Coordinates; the points and their copy, 1 + d + m numbers each; ids, lanes and the scaled coordinates; the
    // answer.
    let a_point = 8 * 3 + 2 * 8 * (1 + 3 + 20) + 8 + 8 * 3 + 16 * 10;
    let page = (POINTS * a_point + (16 << 20)) as u64;
    assert!(one < page + page / 4, "{one} bytes, {page} by the page");
}

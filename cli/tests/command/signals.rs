//! Ctrl-C and SIGTERM: an end soon, with the status of such an end, and nothing left behind.

use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::folder::{Folder, scattered};

fn spawn(here: &Folder, arguments: &str) -> Child {
    let mut command = here.command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    command.spawn().expect("the command starts")
}

/// Sends a signal, and sees that it ends with this status and says nothing.
fn ends(child: &mut Child, signal: &str, status: i32) {
    let sent = Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status();
    assert!(sent.expect("kill starts").success());
    let start = Instant::now();
    let ended = child.wait().expect("it ends");
    assert!(start.elapsed() < Duration::from_secs(20));
    let mut said = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    assert_eq!((ended.code(), said.as_str()), (Some(status), ""));
}

#[test]
fn reading_ends_at_once() {
    let here = Folder::new();
    for (signal, status) in [("INT", 130), ("TERM", 143)] {
        let mut child = spawn(&here, "neighbors - --lengthscale 1 -o out.npz");
        let stdin = child.stdin.take();
        sleep(Duration::from_millis(500));
        ends(&mut child, signal, status);
        drop(stdin);
    }
    assert!(here.files().is_empty());
}

#[test]
fn a_search_ends_soon() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(100_000, 2, 1));
    // Minutes of work.
    let job = "neighbors points.npy --lengthscale 0.1 --index flat --threads 1 --isa portable";
    let mut child = spawn(&here, &format!("{job} -o out.npz"));
    sleep(Duration::from_secs(3));
    ends(&mut child, "INT", 130);
    assert_eq!(here.files(), ["points.npy"]);
}

#[test]
fn a_fit_ends_soon() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(100_000, 2, 1));
    here.write_npy("y.npy", &scattered(100_000, 1, 2));
    // Minutes of work: with a subset of the points first, and then with all.
    let job = "fit points.npy --response y.npy --threads 1 --isa portable";
    let mut child = spawn(&here, &format!("{job} -o model.rhotree"));
    sleep(Duration::from_secs(3));
    ends(&mut child, "INT", 130);
    assert_eq!(here.files(), ["points.npy", "y.npy"]);
}

#[test]
fn a_file_that_is_half_written_is_removed() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(3000, 2, 1));
    here.write("out.csv", "earlier");
    let mut child = spawn(&here, "neighbors points.npy --lengthscale 0.1 -k 2999 -o out.csv");
    let is_written = || {
        let files = here.files();
        let temporary = files.iter().find(|name| name.starts_with('.'));
        let length = |name| fs::metadata(here.path(name)).map_or(0, |metadata| metadata.len());
        temporary.is_some_and(|name| length(name) > 0)
    };
    while !is_written() {
        assert!(child.try_wait().expect("a child").is_none(), "it has ended");
        sleep(Duration::from_millis(1));
    }
    ends(&mut child, "TERM", 143);
    assert_eq!(here.files(), ["out.csv", "points.npy"]);
    assert_eq!(here.bytes("out.csv"), b"earlier");
}

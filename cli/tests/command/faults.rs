//! Disks that fill and processes that are killed: what stood in the output's place stands there still, whole.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use ndarray::Axis;

use crate::folder::{Folder, scattered};

/// Every kind of output, and its file.
const JOBS: [(&str, &str); 8] = [
    ("neighbors points.npy --lengthscale 0.1 -k 7 -o out.npz", "out.npz"),
    ("neighbors points.npy --lengthscale 0.1 -k 7 -o out.csv", "out.csv"),
    ("build points.npy --lengthscale 0.1 -o out.rhotree", "out.rhotree"),
    ("neighbors points.npy --lengthscale 0.1 -k 7 -o out.npy", "out.npy"),
    (
        "neighbors points.npy --lengthscale 0.1 -k 3 --predecessors --order maximin -o ordered.npz",
        "ordered.npz",
    ),
    (
        "fit points.npy --response y.npy --variance 1 --lengthscale 0.1 --noise-variance 0.1 --fixed \
         -k 5 -o process.rhotree",
        "process.rhotree",
    ),
    ("predict model.rhotree points.npy -o predictions.npz", "predictions.npz"),
    ("predict model.rhotree points.npy -o predictions.csv", "predictions.csv"),
];

/// A folder with what the jobs read: so many points with responses, and a process of some of them.
fn folder(points: usize) -> Folder {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(points, 2, 1));
    here.write_npy("y.npy", &scattered(points, 1, 2).remove_axis(Axis(1)));
    here.write_npy("some.npy", &scattered(100, 2, 3));
    here.write_npy("their-y.npy", &scattered(100, 1, 4).remove_axis(Axis(1)));
    let outcome = here.run(
        "fit some.npy --response their-y.npy --variance 1 --lengthscale 0.1 --noise-variance 0.1 \
         --fixed -k 5 -o model.rhotree",
    );
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    here
}

#[test]
fn a_file_that_can_grow_no_more_is_an_error() {
    let here = folder(2000);
    for (job, output) in JOBS {
        let outcome = here.run(job);
        assert_eq!(outcome.status, 0, "{job}: {}", outcome.stderr);
        let whole = here.bytes(output);
        here.write(output, "earlier");
        let files = here.files();
        // In units of 512 bytes, of which a file may have so many: every write is the one that fails, once.
        let blocks = whole.len() / 512;
        let mut refused = 0;
        for limit in (0..=blocks).step_by((blocks / 12).max(1)) {
            let command = here.command(job);
            let mut shell = Command::new("sh");
            shell.current_dir(here.path("")).env_remove("RHOTREE_ISA");
            shell.args(["-c", &format!("ulimit -f {limit} || exit 99; exec \"$0\" \"$@\"")]);
            let ended = shell.arg(command.get_program()).args(command.get_args()).output();
            let ended = ended.expect("a shell");
            if ended.status.code() == Some(99) {
                let skipped = "SKIPPED: no full disk, this system can't limit a file's size";
                writeln!(std::io::stderr(), "{skipped}").expect("standard error can be written");
                return;
            }
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            assert_eq!(ended.status.code(), Some(1), "{job}, {limit}: {said}");
            assert!(said.contains(&format!("writing {output} failed: ")), "{job}, {limit}: {said}");
            assert_eq!(here.bytes(output), b"earlier", "{job}, {limit}");
            assert_eq!(here.files(), files, "{job}, {limit}");
            refused += 1;
        }
        assert!(refused > 2, "{job}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_an_error() {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(2000, 2, 1));
    let outcome = here.run("neighbors points.npy --lengthscale 0.1 --format csv -o /dev/full");
    assert_eq!(outcome.status, 1, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("writing /dev/full failed: "), "{}", outcome.stderr);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_standard_output_is_an_error() {
    let here = folder(300);
    for job in [
        "isa",
        "--generate man",
        "neighbors points.npy --lengthscale 0.1 --json",
        "neighbors points.npy --lengthscale 0.1 -o -",
        "neighbors points.npy --lengthscale 0.1 --format npz -o -",
        "build points.npy --lengthscale 0.1 -o -",
        "predict model.rhotree points.npy -o -",
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
        let output = here.command(job).stdout(full).output().expect("the command starts");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{job}: {said}");
        assert!(said.contains("No space left on device"), "{job}: {said}");
        assert!(!said.contains("panic"), "{job}: {said}");
    }
}

#[test]
fn a_killed_process_leaves_what_was_there_or_all_of_what_is_new() {
    let here = folder(6000);
    for (job, output) in JOBS {
        here.write(output, "earlier");
        let start = Instant::now();
        assert_eq!(here.run(job).status, 0);
        let time = start.elapsed();
        let whole = here.bytes(output);
        here.write(output, "earlier");
        let mut kept = 0;
        for step in 0..25 {
            let mut child = here
                .command(job)
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("the command starts");
            sleep(time * step / 20);
            child.kill().expect("one's own child");
            child.wait().expect("it ends");
            let found = here.bytes(output);
            assert!(found == b"earlier" || found == whole, "{job}, {step}: {} bytes", found.len());
            kept += usize::from(found == b"earlier");
            fs::write(here.path(output), "earlier").expect("a writable place");
        }
        assert!(kept > 0, "{job}: it was never killed in time");
    }
}

//! Where output goes, and where it may not go.

use std::process::Stdio;

use crate::folder::{Folder, Outcome, scattered};

const JOB: &str = "neighbors points.npy --lengthscale 0.3 -k 5";

fn here() -> Folder {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(200, 2, 1));
    here
}

/// The bytes that a run leaves on standard output.
fn standard_output(here: &Folder, arguments: &str) -> Vec<u8> {
    let output = here.command(arguments).output().expect("the command starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn standard_output_has_what_a_file_has() {
    let here = here();
    for format in ["csv", "npy", "npz"] {
        assert_eq!(here.run(&format!("{JOB} -o out.{format}")).status, 0);
        let expected = here.bytes(&format!("out.{format}"));
        let streamed = standard_output(&here, &format!("{JOB} -o - --format {format}"));
        assert_eq!(streamed, expected, "{format}");
        assert_eq!(here.run(&format!("{JOB} -o any.txt --format {format}")).status, 0);
        assert_eq!(here.bytes("any.txt"), expected, "{format}");
    }
    assert_eq!(standard_output(&here, &format!("{JOB} -o -")), here.bytes("out.csv"));
    let outcome = here.run(&format!("{JOB} -o -"));
    assert!(outcome.stderr.contains("written       -\n"), "{}", outcome.stderr);

    let build = "build points.npy --lengthscale 0.3 -o";
    let outcome = here.run(&format!("{build} index.rhotree"));
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let index = standard_output(&here, &format!("{build} -"));
    assert_eq!(index, here.bytes("index.rhotree"));
}

#[test]
fn standard_output_can_not_be_asked_for_twice() {
    let here = here();
    for arguments in [JOB, "build points.npy --lengthscale 1"] {
        let outcome = here.run(&format!("{arguments} -o - --json"));
        let message = "error: -o - and --json both ask for standard output\n";
        assert_eq!((outcome.status, outcome.stderr.as_str()), (2, message));
        assert_eq!(outcome.stdout, "");
    }
    let outcome = here.run(&format!("{JOB} --format csv"));
    assert!(outcome.stderr.contains("--output"), "{}", outcome.stderr);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let here = here();
    for arguments in [
        format!("{JOB} -o -"),
        format!("{JOB} -o - --format npz"),
        format!("{JOB} --json"),
        "build points.npy --lengthscale 1 -o -".to_owned(),
        "isa".to_owned(),
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = here.command(&arguments).stdout(Stdio::from(writer)).output();
        let outcome = Outcome::of(output.expect("the command starts"));
        assert_eq!(outcome.status, 0, "{arguments}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("panic"), "{arguments}: {}", outcome.stderr);
    }
}

#[test]
fn an_input_is_not_overwritten() {
    let here = here();
    here.write_csv("x.csv", "", &scattered(20, 2, 1));
    here.write_npy("new.npy", &scattered(5, 2, 2));
    assert_eq!(here.run("build points.npy --lengthscale 1 -o a.rhotree").status, 0);
    let mut jobs = vec![
        ("neighbors points.npy --lengthscale 1 -o points.npy", "POINTS"),
        ("neighbors points.npy --lengthscale 1 -o ./points.npy", "POINTS"),
        ("neighbors x.csv --lengthscale 1 -o x.csv", "POINTS"),
        ("neighbors points.npy --lengthscale 1 --queries new.npy -o new.npy", "--queries"),
        ("neighbors --load a.rhotree -o a.rhotree --format npz", "--load"),
    ];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("points.npy", here.path("link.npy")).expect("a link");
        jobs.push(("neighbors points.npy --lengthscale 1 -o link.npy", "POINTS"));
        jobs.push(("neighbors link.npy --lengthscale 1 -o points.npy", "POINTS"));
    }
    let before: Vec<_> = here.files().iter().map(|name| here.bytes(name)).collect();
    for (arguments, argument) in jobs {
        let outcome = here.run(arguments);
        let name = arguments.split(" -o ").nth(1).and_then(|rest| rest.split(' ').next());
        let message = format!(
            "error: {} is {argument} too: the output would overwrite it\n",
            name.expect("an output")
        );
        assert_eq!((outcome.status, outcome.stderr), (2, message), "{arguments}");
    }
    let after: Vec<_> = here.files().iter().map(|name| here.bytes(name)).collect();
    assert_eq!(after, before);
}

#[test]
fn a_place_that_takes_no_file_is_seen_before_anything_is_read() {
    let here = here();
    here.write("file", "");
    std::fs::create_dir(here.path("folder")).expect("a folder");
    let long = "n".repeat(300);
    for output in [
        "folder/",
        "folder",
        "new/",
        "new.npz/",
        "no/out.npz",
        "file/out.npz",
        &format!("{long}.npz"),
    ] {
        for command in ["neighbors", "build"] {
            let before = here.files();
            let outcome = here.run(&format!("{command} no.npy --lengthscale 1 -o {output}"));
            let expected = format!("error: can't write {output}: ");
            assert!(outcome.stderr.starts_with(&expected), "{}", outcome.stderr);
            assert_eq!((outcome.status, outcome.stderr.lines().count()), (2, 1));
            assert_eq!(here.files(), before);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn devices_and_pipes_are_written_to_and_stay() {
    let here = here();
    assert_eq!(here.run(&format!("{JOB} -o out.csv")).status, 0);
    for (device, format) in [("/dev/stdout", "csv"), ("/dev/fd/1", "csv"), ("/dev/null", "npz")] {
        let output = standard_output(&here, &format!("{JOB} -o {device} --format {format}"));
        let expected = if device == "/dev/null" { Vec::new() } else { here.bytes("out.csv") };
        assert_eq!(output, expected, "{device}");
    }
    let outcome = here.run(&format!("{JOB} -o /dev/full"));
    let message = "error: writing /dev/full failed: No space left on device (os error 28)\n";
    assert_eq!((outcome.status, outcome.stderr.as_str()), (1, message));
}

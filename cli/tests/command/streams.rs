//! Files that can be read only once: standard input and pipes.

use ndarray::Array2;

use crate::folder::{Folder, numbers, scattered};

/// Points, inducing points and new points in files of both kinds, and the answer that all ways lead to.
fn here() -> Folder {
    let here = Folder::new();
    for (name, points) in [
        ("points", scattered(300, 2, 1)),
        ("inducing", scattered(9, 2, 2)),
        ("new", scattered(25, 2, 5)),
    ] {
        here.write_npy(&format!("{name}.npy"), &points);
        here.write_csv(&format!("{name}.csv"), "x,y\n", &points);
    }
    here
}

/// Runs `neighbors` with these bytes on standard input, which must succeed.
fn answer(here: &Folder, arguments: &str, input: &[u8]) -> (Array2<i64>, Array2<f64>) {
    let outcome = here.run_with_input(&format!("neighbors {arguments} -o out.npz"), input);
    assert_eq!(outcome.status, 0, "{arguments}: {}", outcome.stderr);
    (here.read_npz("out.npz", "indices"), here.read_npz("out.npz", "distances"))
}

/// Runs `neighbors` with these bytes on standard input, which must be refused.
fn refused(here: &Folder, arguments: &str, input: &[u8], message: &str) {
    let before = here.files();
    let outcome = here.run_with_input(&format!("neighbors {arguments} -o out.npz"), input);
    assert_eq!(outcome.stderr, format!("error: {message}\n"), "{arguments}");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
    assert_eq!(here.files(), before, "{arguments}");
}

#[test]
fn any_file_may_be_standard_input() {
    let here = here();
    let names = ["points", "inducing", "new"];
    let job = |files: [&str; 3]| {
        let [points, inducing, new] = files;
        format!("{points} --lengthscale 0.3 --inducing-points {inducing} --queries {new} -k 5")
    };
    let expected = here.neighbors(&job(["points.npy", "inducing.npy", "new.npy"]));
    for place in 0..3 {
        for ending in ["csv", "npy"] {
            let mut files = ["points.npy", "inducing.npy", "new.npy"];
            files[place] = "-";
            let input = here.bytes(&format!("{}.{ending}", names[place]));
            assert_eq!(answer(&here, &job(files), &input), expected, "{place} {ending}");
        }
    }

    here.write_npy("ids.npy", &numbers(40));
    here.write_npy("v.npy", &(0.1 * scattered(300, 4, 2)));
    here.write_npy("p.npy", &numbers(300).mapv(|id| 1.0 + id as f64));
    let job = "points.npy --lengthscale 1 --factor v.npy --residual-variance p.npy --ids ids.npy";
    let expected = here.neighbors(job);
    for file in ["v.npy", "p.npy", "ids.npy"] {
        let job = job.replace(file, "-");
        assert_eq!(answer(&here, &job, &here.bytes(file)), expected, "{file}");
    }

    let outcome = here.run("build points.npy --lengthscale 0.3 -o index.rhotree");
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let expected = here.neighbors("--load index.rhotree");
    let index = here.bytes("index.rhotree");
    assert_eq!(answer(&here, "--load -", &index), expected);
    refused(
        &here,
        "--load -",
        &index[..100],
        &format!(
            "-: 100 bytes where its beginning says {}: it was cut off or added to",
            index.len()
        ),
    );
    let foreign = "-: not a saved index: it doesn't begin with \"rhotree\"";
    refused(&here, "--load -", b"x,y\n", foreign);
}

#[test]
fn standard_input_is_read_once() {
    let here = here();
    for (arguments, first, second) in [
        ("- --lengthscale 1 --queries -", "POINTS", "--queries"),
        ("- --lengthscale 1 --inducing-points -", "POINTS", "--inducing-points"),
        ("x.npy --lengthscale 1 --queries - --inducing-points -", "--queries", "--inducing-points"),
        ("--load - --ids -", "--load", "--ids"),
    ] {
        let message = format!("{first} and {second} are both -: standard input can be read once");
        refused(&here, arguments, b"", &message);
    }
    let outcome = here.run("build - --lengthscale 1 --inducing-points - -o index.rhotree");
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.contains("POINTS and --inducing-points"), "{}", outcome.stderr);
}

#[test]
fn errors_in_a_pipe_name_the_line() {
    let here = Folder::new();
    for (input, message) in [
        ("", "- has no points"),
        ("x,y\n1,2\n\n3,\n", "- line 4, column \"y\": \"\" is not a number"),
        ("\u{feff}\r\n\nx\n1\n\n\na", "- line 7, column \"x\": \"a\" is not a number"),
        ("\n\n1,2\n\n3", "- line 5: 1 fields where the first line has 2"),
        ("x,y\n1,2\n\n\"3,4\n5,6\n", "- line 4: a quote isn't closed"),
    ] {
        refused(&here, "- --lengthscale 1", input.as_bytes(), message);
    }
    // Longer than a pipe and any buffer.
    let mut long = "1,2\n".repeat(100_000);
    long += "1,?\n";
    let message = "- line 100001, column 2: \"?\" is not a number";
    refused(&here, "- --lengthscale 1", long.as_bytes(), message);
}

#[test]
fn an_array_from_a_pipe_has_as_many_bytes_as_its_shape_says() {
    let here = here();
    let whole = here.bytes("points.npy");
    for (input, message) in [
        (&whole[..whole.len() - 1], "- has 4799 bytes of data where its shape [300, 2] needs 4800"),
        (&whole[..6], "- is not a .npy file: I/O error: failed to fill whole buffer"),
        (&whole[..20], "- is not a .npy file: I/O error: failed to fill whole buffer"),
        (
            &[&whole, &whole[..]].concat(),
            "- has more data than the 4800 bytes that its shape [300, 2] needs",
        ),
    ] {
        refused(&here, "- --lengthscale 1", input, message);
    }
    // A shape beyond all memory takes none.
    let mut huge = whole.clone();
    let place = huge.windows(9).position(|window| window == b"(300, 2)}").expect("the shape");
    let shape = b"(4611686018427387904, 2)}";
    huge[place..place + shape.len()].copy_from_slice(shape);
    refused(
        &here,
        "- --lengthscale 1",
        &huge,
        "- has 4800 bytes of data where its shape [4611686018427387904, 2] needs \
         73786976294838206464",
    );
}

#[cfg(unix)]
#[test]
fn named_pipes_are_read_once() {
    use std::fs;
    use std::process::Command;
    use std::thread;

    let here = here();
    let made = Command::new("mkfifo")
        .args(["pipe", "pipe.csv", "pipe.npy", "pipe.rhotree"].map(|name| here.path(name)))
        .status();
    assert!(made.expect("mkfifo starts").success());
    let job = "points.npy --lengthscale 0.3 -k 4";
    let expected = here.neighbors(job);
    assert_eq!(here.run("build points.npy --lengthscale 0.3 -o index.rhotree").status, 0);
    let through = |pipe: &str, content: Vec<u8>, arguments: &str| {
        thread::scope(|scope| {
            scope.spawn(|| fs::write(here.path(pipe), content));
            here.run(&format!("neighbors {arguments} -k 4 -o out.npz"))
        })
    };
    for (pipe, file, arguments) in [
        ("pipe", "points.csv", "pipe --lengthscale 0.3"),
        ("pipe", "points.npy", "pipe --lengthscale 0.3"),
        ("pipe.csv", "points.csv", "pipe.csv --lengthscale 0.3"),
        ("pipe.npy", "points.npy", "pipe.npy --lengthscale 0.3"),
        ("pipe.rhotree", "index.rhotree", "--load pipe.rhotree"),
    ] {
        let outcome = through(pipe, here.bytes(file), arguments);
        assert_eq!(outcome.status, 0, "{arguments}: {}", outcome.stderr);
        assert_eq!(here.read_npz::<Array2<i64>>("out.npz", "indices"), expected.0);
    }
    let outcome = through("pipe.csv", b"x\n1\n\nb\n".to_vec(), "pipe.csv --lengthscale 0.3");
    let message = "error: pipe.csv line 4, column \"x\": \"b\" is not a number\n";
    assert_eq!((outcome.status, outcome.stderr.as_str()), (2, message));
}

#[cfg(target_os = "linux")]
#[test]
fn an_endless_line_is_an_error() {
    let here = Folder::new();
    let message = "/dev/zero line 1: longer than 16 MiB or 1048576 fields: is it a CSV file, and are its \
                   quotes closed?";
    refused(&here, "/dev/zero --lengthscale 1", b"", message);
    let commas = vec![b','; 3 << 20];
    refused(&here, "- --lengthscale 1", &commas, &message.replace("/dev/zero", "-"));
}

//! Whatever can't be used: one line that says what, exit status 2, and no file.

use ndarray::{Array1, Array2, Array3, array};

use crate::folder::{Folder, scattered};

/// Runs `neighbors` with an output, which must be refused with this message and leave nothing.
fn refused(here: &Folder, arguments: &str, message: &str) {
    let before = here.files();
    let outcome = here.run(&format!("neighbors {arguments} -o out.npz"));
    assert_eq!(outcome.stderr, format!("error: {message}\n"), "{arguments}");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
    assert_eq!(here.files(), before, "{arguments}");
}

/// Runs the command with arguments that don't parse.
fn unparsed(arguments: &str, message: &str) {
    let here = Folder::new();
    let outcome = here.run(arguments);
    assert!(outcome.stderr.contains(message), "{arguments}: {}", outcome.stderr);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
    assert!(here.files().is_empty());
}

fn here() -> Folder {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(20, 2, 1));
    here
}

#[test]
fn arguments() {
    unparsed("", "Usage: rhotree");
    unparsed("neighbors", "POINTS");
    unparsed("neighbors x.npy", "--lengthscale");
    unparsed("neighbors x.npy --lengthscale one", "invalid value 'one'");
    unparsed("neighbors x.npy --lengthscale 1 -k 0", "0 is not in 1..");
    unparsed("neighbors x.npy --lengthscale 1 --threads 0", "0 is not in 1..");
    unparsed("neighbors x.npy --lengthscale 1 --isa sse9", "avx512, avxvnni, avx2, portable");
    unparsed("neighbors x.npy --lengthscale 1 --covariance cubic", "matern12, matern32");
    unparsed("neighbors x.npy --lengthscale 1 --precision f16", "f64, f32");
    unparsed("neighbors x.npy --lengthscale 1 --selection best", "random, kmeans++");
    unparsed("neighbors x.npy --lengthscale 1 --factor v.npy", "--residual-variance");
    unparsed("neighbors x.npy --lengthscale 1 --residual-variance p.npy", "--factor");
    unparsed("neighbors x.npy --lengthscale 1 --queries a.npy --ids b.npy", "cannot be used");
    unparsed("neighbors x.npy --lengthscale 1 --inducing 2 --inducing-points a", "cannot be used");
    for option in ["--inducing 3", "--inducing-points a.npy", "--jitter 1", "--seed 2"] {
        let factor = "--factor v.npy --residual-variance p.npy";
        unparsed(&format!("neighbors x.npy --lengthscale 1 {factor} {option}"), "cannot be used");
    }
}

#[test]
fn parameters() {
    let here = here();
    for (options, message) in [
        ("--lengthscale 0", "length_scale is 0: it must be positive and finite"),
        ("--lengthscale 1,-2", "length_scale is -2: it must be positive and finite"),
        ("--lengthscale nan", "length_scale is NaN: it must be positive and finite"),
        ("--lengthscale 1,2,3", "length_scales has 3 elements: 2 are needed"),
        ("--lengthscale 1 --variance -1", "variance is -1: it must be positive and finite"),
        ("--lengthscale 1 --jitter -1", "jitter is -1: it must not be negative, and be finite"),
        (
            "--lengthscale 1 --inducing 21",
            "inducing is 21: the points have only 20 distinct locations",
        ),
        (
            "--lengthscale 1 --inducing 21 --selection random",
            "inducing is 21: the points have only 20 distinct locations",
        ),
        (
            "--lengthscale 1e6 --covariance rbf --inducing 20 --jitter 0",
            "the covariance matrix of the 20 inducing points is not positive definite with jitter \
             0: use a larger jitter, fewer inducing points or a shorter length scale",
        ),
    ] {
        refused(&here, &format!("points.npy {options}"), message);
    }
    let much = format!("points.npy --lengthscale 1 -k {}", usize::MAX / 2);
    refused(
        &here,
        &much,
        &format!("k is {}: 20 times as many neighbours do not fit into memory", usize::MAX / 2),
    );
}

#[test]
fn comma_separated_values() {
    let here = Folder::new();
    for (content, message) in [
        ("", "x.csv has no points"),
        ("lon,lat\n", "x.csv has no points"),
        ("\n\n", "x.csv has no points"),
        ("lon,lat\n1,2\n3,abc\n", "x.csv line 3, column \"lat\": \"abc\" is not a number"),
        ("lon,lat\n1,2\n\n3,\n", "x.csv line 4, column \"lat\": \"\" is not a number"),
        ("\u{feff}x\r\n1\r\n\r\n\r\na", "x.csv line 5, column \"x\": \"a\" is not a number"),
        ("1,2\n3,4\nabc,5\n", "x.csv line 3, column 1: \"abc\" is not a number"),
        ("x,y\r\n\"a\nb\",2\r\n", "x.csv line 2, column \"x\": \"a\\nb\" is not a number"),
        ("x,y\n1,nan\n", "x.csv line 2, column \"y\": NaN is not finite"),
        ("x,y\n-inf,1\n", "x.csv line 2, column \"x\": -inf is not finite"),
        ("x,y\n1,1e999\n", "x.csv line 2, column \"y\": inf is not finite"),
        ("x,y\n1,2\n1,2,3\n", "x.csv line 3: 3 fields where the first line has 2"),
        ("x,y\n1,2\n\n1\n", "x.csv line 4: 1 fields where the first line has 2"),
        ("x,\"y\n1,2\n", "x.csv line 1: a quote isn't closed"),
        ("x,y\n1,2\n3,\"4", "x.csv line 3: a quote isn't closed"),
    ] {
        here.write("x.csv", content);
        refused(&here, "x.csv --lengthscale 1", message);
    }
    here.write("x.csv", b"x,y\n1,2\n3,\xff\n");
    refused(&here, "x.csv --lengthscale 1", "x.csv line 3: not UTF-8 text");
    here.write("x.csv", format!("x,y\n1,{}", "a".repeat(1000)));
    let message = format!("x.csv line 2, column \"y\": \"{}...\" is not a number", "a".repeat(60));
    refused(&here, "x.csv --lengthscale 1", &message);
}

#[test]
fn columns() {
    let here = here();
    here.write("x.csv", "id,x,y\n1,2,3\n");
    refused(
        &here,
        "x.csv --lengthscale 1 --columns x,z",
        "x.csv has no column \"z\": its columns are id, x, y",
    );
    refused(
        &here,
        "x.csv --lengthscale 1 --columns 4",
        "x.csv has no column \"4\": its columns are id, x, y",
    );
    refused(
        &here,
        "points.npy --lengthscale 1 --columns 0",
        "points.npy has no column \"0\": its columns are numbered from 1 to 2",
    );
    let two = "x.csv: --lonlat needs two columns, longitude and latitude, and there are";
    refused(&here, "x.csv --lengthscale 1 --lonlat", &format!("{two} 3: name them with --columns"));
    refused(
        &here,
        "x.csv --lengthscale 1 --lonlat --columns x",
        &format!("{two} 1: name them with --columns"),
    );
    here.write("x.csv", "lon,lat\n0,0\n0,91\n");
    refused(
        &here,
        "x.csv --lengthscale 1 --lonlat",
        "x.csv: latitude[1] is 91 degrees: it must lie in [-90, 90]",
    );
}

#[test]
fn files_that_can_not_be_read() {
    let here = here();
    let unreadable = |name: &str| format!("can't read {name}: {}", here.read_error(name));
    refused(&here, "no.csv --lengthscale 1", &unreadable("no.csv"));
    refused(&here, "no.npy --lengthscale 1", &unreadable("no.npy"));
    refused(&here, "points.txt --lengthscale 1", "points.txt: the name must end in .csv or .npy");
    for option in ["--queries", "--ids", "--inducing-points"] {
        let arguments = format!("points.npy --lengthscale 1 {option} no.npy");
        refused(&here, &arguments, &unreadable("no.npy"));
    }
    std::fs::create_dir(here.path("folder.csv")).expect("a directory");
    refused(&here, "folder.csv --lengthscale 1", &unreadable("folder.csv"));
}

#[test]
fn arrays() {
    let here = here();
    here.write_npy("integers.npy", &array![[1_i32, 2], [3, 4]]);
    refused(
        &here,
        "integers.npy --lengthscale 1",
        "integers.npy has elements of type '<i4': float64 or float32 are needed",
    );
    here.write_npy("vector.npy", &array![1.0, 2.0]);
    refused(
        &here,
        "vector.npy --lengthscale 1",
        "vector.npy has shape [2]: a matrix, one row per point, is needed",
    );
    here.write_npy("cube.npy", &Array3::<f64>::zeros((2, 2, 2)));
    refused(
        &here,
        "cube.npy --lengthscale 1",
        "cube.npy has shape [2, 2, 2]: a matrix, one row per point, is needed",
    );
    here.write_npy("empty.npy", &scattered(0, 3, 1));
    refused(&here, "empty.npy --lengthscale 1", "empty.npy has no points");
    here.write_npy("thin.npy", &scattered(3, 0, 1));
    refused(&here, "thin.npy --lengthscale 1", "thin.npy has no points");
    here.write_npy("nan.npy", &array![[1.0, 2.0], [3.0, f64::NAN]]);
    refused(
        &here,
        "nan.npy --lengthscale 1",
        "nan.npy: points[1][1] is NaN: every value must be finite",
    );
    here.write_npy("infinite.npy", &array![[1.0_f32, 2.0], [f32::NEG_INFINITY, 1.0]]);
    refused(
        &here,
        "infinite.npy --lengthscale 1",
        "infinite.npy: points[1][0] is -inf: every value must be finite",
    );
    here.write("text.npy", "1,2\n");
    refused(
        &here,
        "text.npy --lengthscale 1",
        "text.npy is not a .npy file: I/O error: failed to fill whole buffer",
    );
    here.write("text.npy", "longer text, but text");
    refused(
        &here,
        "text.npy --lengthscale 1",
        "text.npy is not a .npy file: error parsing header: start does not match magic string",
    );
    let mut bytes = here.bytes("points.npy");
    bytes.truncate(bytes.len() - 1);
    here.write("short.npy", &bytes);
    refused(
        &here,
        "short.npy --lengthscale 1",
        "short.npy has 319 bytes of data where its shape [20, 2] needs 320",
    );
    bytes.extend([0, 0]);
    here.write("long.npy", &bytes);
    refused(
        &here,
        "long.npy --lengthscale 1",
        "long.npy has 321 bytes of data where its shape [20, 2] needs 320",
    );
}

#[test]
fn a_header_of_four_gibibytes() {
    let here = here();
    here.write("long.npy", b"\x93NUMPY\x02\x00\xff\xff\xff\xff");
    refused(
        &here,
        "long.npy --lengthscale 1",
        "long.npy is not a .npy file: a header of 4294967295 bytes",
    );
}

#[test]
fn a_header_that_would_take_for_ever() {
    let here = here();
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
        let text = format!("{{'descr': {}{}}}\n", open.repeat(30), close.repeat(30));
        let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
        bytes.extend((text.len() as u16).to_le_bytes());
        bytes.extend(text.as_bytes());
        here.write("deep.npy", bytes);
        refused(
            &here,
            "deep.npy --lengthscale 1",
            "deep.npy is not a .npy file: a header with brackets 31 deep",
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_beyond_all_memory() {
    let here = here();
    let mut bytes = here.bytes("points.npy");
    let place = bytes.windows(8).position(|window| window == b"(20, 2)}").expect("the shape");
    let shape = b"(500000000000, 2)}";
    bytes[place..place + shape.len()].copy_from_slice(shape);
    here.write("huge.npy", &bytes);
    // A hole, not a disk of 8 TB.
    let file = std::fs::OpenOptions::new().write(true).open(here.path("huge.npy"));
    let length = bytes.len() as u64 - 320 + 8_000_000_000_000;
    if file.expect("a file").set_len(length).is_err() {
        println!("skipped: this file system has no files of {length} bytes");
        return;
    }
    refused(
        &here,
        "huge.npy --lengthscale 1",
        "huge.npy: 8000000000000 bytes of numbers do not fit into memory",
    );
}

#[test]
fn a_shape_beyond_all_memory() {
    let here = here();
    let mut bytes = here.bytes("points.npy");
    let place = bytes.windows(8).position(|window| window == b"(20, 2)}").expect("the shape");
    let shape = b"(4611686018427387904, 2)}";
    bytes[place..place + shape.len()].copy_from_slice(shape);
    here.write("huge.npy", &bytes);
    refused(
        &here,
        "huge.npy --lengthscale 1",
        "huge.npy has 320 bytes of data where its shape [4611686018427387904, 2] needs \
         73786976294838206464",
    );
    // No rows, of more columns than there could be.
    here.write_npy("wide.npy", &scattered(0, 2, 1));
    let mut bytes = here.bytes("wide.npy");
    let place = bytes.windows(7).position(|window| window == b"(0, 2)}").expect("the shape");
    let shape = b"(0, 4611686018427387904)}";
    bytes[place..place + shape.len()].copy_from_slice(shape);
    here.write("wide.npy", &bytes);
    refused(&here, "wide.npy --lengthscale 1", "wide.npy has no points");
}

#[test]
fn queries_and_inducing_points() {
    let here = here();
    here.write_npy("three.npy", &scattered(4, 3, 1));
    refused(
        &here,
        "points.npy --lengthscale 1 --queries three.npy",
        "three.npy: queries has 3 dimensions where the points have 2",
    );
    refused(
        &here,
        "points.npy --lengthscale 1 --inducing-points three.npy",
        "three.npy: inducing has 3 dimensions where the points have 2",
    );
}

#[test]
fn ids() {
    let here = here();
    here.write_npy("ids.npy", &array![3_i32, 20]);
    refused(
        &here,
        "points.npy --lengthscale 1 --ids ids.npy",
        "ids.npy: ids[1] is 20: ids run from 0 to 19",
    );
    here.write_npy("ids.npy", &array![3_i32, -1]);
    refused(
        &here,
        "points.npy --lengthscale 1 --ids ids.npy",
        "ids.npy: ids[1] is -1: ids run from 0 to 19",
    );
    here.write_npy("ids.npy", &array![3.0, 4.0]);
    refused(
        &here,
        "points.npy --lengthscale 1 --ids ids.npy",
        "ids.npy has elements of type '<f8': integers are needed",
    );
    here.write_npy("ids.npy", &array![[3, 4]]);
    refused(
        &here,
        "points.npy --lengthscale 1 --ids ids.npy",
        "ids.npy has shape [1, 2]: one axis is needed",
    );
}

#[test]
fn factors() {
    let here = here();
    let job = "points.npy --lengthscale 1 --factor v.npy --residual-variance p.npy";
    here.write_npy("v.npy", &scattered(20, 3, 1));
    here.write_npy("p.npy", &Array1::<f64>::ones(19));
    refused(&here, job, "p.npy has 19 rows where there are 20 points");
    here.write_npy("p.npy", &Array1::<f64>::ones(20));
    // As many elements as 20 rows of 3.
    here.write_npy("v.npy", &scattered(10, 6, 1));
    refused(&here, job, "v.npy has 10 rows where there are 20 points");
    here.write_npy("v.npy", &scattered(20, 3, 1));
    let mut variances = Array1::<f64>::ones(20);
    variances[4] = -0.5;
    here.write_npy("p.npy", &variances);
    refused(&here, job, "residual_variances[4] is -0.5: a variance can't be negative");
    variances[4] = f64::NAN;
    here.write_npy("p.npy", &variances);
    refused(&here, job, "residual_variances[4][0] is NaN: every value must be finite");
    here.write_npy("v.npy", &Array2::<f64>::from_elem((20, 1), 0.5));
    here.write_npy("p.npy", &Array1::<f64>::from_elem(20, 0.5));
    refused(
        &here,
        job,
        "factor[0] has the squared norm 0.25 and residual_variances[0] is 0.5: their sum can't be below the \
         variance 1",
    );
    // Opposite rows at points that have nearly all in common.
    here.write_npy("x.npy", &Array2::<f64>::from_shape_fn((20, 1), |(id, _)| 1e-3 * id as f64));
    here.write_npy(
        "v.npy",
        &Array2::<f64>::from_shape_fn((20, 1), |(id, _)| if id % 2 == 0 { 0.7 } else { -0.7 }),
    );
    here.write_npy("p.npy", &Array1::<f64>::from_elem(20, 0.51));
    let job = job.replace("points.npy", "x.npy");
    let outcome = here.run(&format!("neighbors {job} -o out.npz"));
    let said = "error: factor doesn't belong to the points and the covariance function: what it leaves of the \
                covariances of points ";
    assert!(outcome.stderr.starts_with(said), "{}", outcome.stderr);
    assert_eq!(outcome.status, 2);
    refused(
        &here,
        &format!("{job} --queries x.npy"),
        "--queries needs the inducing points, and --factor has only what follows from them: give \
         --inducing-points instead, or ask for points of the set with --ids",
    );
}

#[test]
fn outputs() {
    let here = here();
    here.write("file", "");
    std::fs::create_dir(here.path("folder.npz")).expect("a directory");
    let before = here.files();
    let unwritable = |name: &str| format!("can't write {name}: {}", here.write_error(name));
    for (output, message) in [
        ("out.txt", "out.txt: the name must end in .npz, .npy or .csv".to_owned()),
        ("no/out.npz", unwritable("no/out.npz")),
        ("file/out.npz", unwritable("file/out.npz")),
        ("folder.npz", "can't write folder.npz: is a directory".to_owned()),
    ] {
        // The output is looked at before the points are.
        let outcome = here.run(&format!("neighbors no.npy --lengthscale 1 -o {output}"));
        assert!(outcome.stderr.starts_with(&format!("error: {message}")), "{}", outcome.stderr);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
        assert_eq!(here.files(), before);
    }
}

#[test]
fn a_refusal_leaves_an_earlier_answer_alone() {
    let here = here();
    here.write("out.npz", "earlier");
    refused(
        &here,
        "points.npy --lengthscale 0",
        "length_scale is 0: it must be positive and finite",
    );
    assert_eq!(here.bytes("out.npz"), b"earlier");
}

#[test]
fn isa_by_the_environment() {
    let here = here();
    let outcome = here.run_with_isa("neighbors points.npy --lengthscale 1", Some("sse9"));
    assert_eq!(outcome.status, 2);
    assert_eq!(
        outcome.stderr,
        "error: isa \"sse9\" is unknown: use avx512vnni, avx512, avxvnni, avx2 or portable\n"
    );
}

#[cfg(target_os = "linux")]
mod failures {
    //! Failures while running, with exit status 1.

    use std::fs::OpenOptions;
    use std::process::{Command, Stdio};

    use super::{Folder, here, scattered};

    #[test]
    fn standard_output_is_full() {
        let here = here();
        let full = OpenOptions::new().write(true).open("/dev/full").expect("the full device");
        let output = Command::new(env!("CARGO_BIN_EXE_rhotree"))
            .current_dir(here.path(""))
            .args(["neighbors", "points.npy", "--lengthscale", "1", "--json"])
            .env_remove("RHOTREE_ISA")
            .stdout(Stdio::from(full))
            .output()
            .expect("the command starts");
        let stderr = String::from_utf8(output.stderr).expect("text");
        let last = stderr.lines().last().expect("an error");
        let expected = "error: writing to standard output failed: No space left on device";
        assert!(last.starts_with(expected), "{last}");
        assert_eq!(output.status.code(), Some(1));
    }

    #[test]
    fn the_output_can_not_be_written_to_its_end() {
        let here = Folder::new();
        here.write_npy("points.npy", &scattered(500, 2, 1));
        here.write("out.npz", "earlier");
        // Files of at most 8 blocks of 512 bytes, and an error instead of a signal beyond.
        let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"";
        let output = Command::new("sh")
            .current_dir(here.path(""))
            .args(["-c", script, env!("CARGO_BIN_EXE_rhotree"), "neighbors", "points.npy"])
            .args(["--lengthscale", "1", "-o", "out.npz"])
            .env_remove("RHOTREE_ISA")
            .output()
            .expect("the shell starts");
        let stderr = String::from_utf8(output.stderr).expect("text");
        assert_eq!(stderr, "error: writing out.npz failed: File too large (os error 27)\n");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(here.files(), ["out.npz", "points.npy"]);
        assert_eq!(here.bytes("out.npz"), b"earlier");
    }
}

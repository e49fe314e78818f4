//! `rhotree build` and `neighbors --load`: the answer of a direct run, and errors that say what is wrong.

use serde_json::Value;

use crate::folder::{Folder, numbers, scattered};
use crate::naive::{Naive, matern32};

/// How the field is made, in `build` and in a direct run.
const FIELD: &str = "points.npy --lengthscale 0.3 --inducing-points inducing.npy";

fn here() -> Folder {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(300, 2, 1));
    here.write_npy("inducing.npy", &scattered(9, 2, 2));
    here.write_npy("ids.npy", &numbers(40));
    here.write_npy("new.npy", &scattered(25, 2, 5));
    here
}

/// Saves `index.rhotree`.
fn build(here: &Folder, arguments: &str) {
    let outcome = here.run(&format!("build {arguments} -o index.rhotree"));
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, ""), "{}", outcome.stderr);
}

/// Runs the command, which must be refused with this message and leave nothing.
fn refused(here: &Folder, arguments: &str, message: &str) {
    let before = here.files();
    let outcome = here.run(arguments);
    assert_eq!(outcome.stderr, format!("error: {message}\n"), "{arguments}");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
    assert_eq!(here.files(), before, "{arguments}");
}

#[test]
fn a_saved_index_gives_the_answer_of_a_direct_run() {
    let here = here();
    for options in ["", "--floor 0.4", "--precision f32", "--precision f32 --floor 0.4"] {
        build(&here, &format!("{FIELD} {options}"));
        for search in ["", "--predecessors", "--ids ids.npy", "--queries new.npy"] {
            let direct = here.neighbors(&format!("{FIELD} {options} -k 6 {search}"));
            let loaded = here.neighbors(&format!("--load index.rhotree -k 6 {search} --threads 1"));
            assert_eq!(loaded, direct, "{options} {search}");
            let flat = here.neighbors(&format!(
                "{FIELD} {} -k 6 {search} --index flat",
                options.replace("--floor 0.4", "")
            ));
            assert_eq!(loaded, flat, "{options} {search}");
        }
    }
}

#[test]
fn a_saved_index_gives_the_naive_answer_with_every_isa() {
    let here = here();
    let (points, inducing) = (scattered(300, 2, 1), scattered(9, 2, 2));
    let naive = Naive { kappa: matern32, length_scales: vec![0.3] };
    let ids: Vec<usize> = (0..300).collect();
    build(&here, &format!("{FIELD} --floor 0.4 --isa portable"));
    for isa in rhotree::Isa::ALL.into_iter().filter(|isa| isa.is_available()) {
        for (option, predecessors) in [("", false), ("--predecessors", true)] {
            let (indices, distances) =
                here.neighbors(&format!("--load index.rhotree -k 5 --isa {isa} {option}"));
            let expected = naive.neighbors(&points, &inducing, &ids, 5, predecessors);
            for (row, expected) in expected.iter().enumerate() {
                for (place, &(id, distance)) in expected.iter().enumerate() {
                    assert_eq!(indices[(row, place)], id as i64);
                    assert!((distances[(row, place)] - distance).abs() < 1e-9);
                }
            }
        }
    }
}

#[test]
fn longitudes_and_a_precomputed_factor_can_be_saved() {
    let here = here();
    here.write("cities.csv", "lon,lat\n179.9,10\n-179.9,10\n20,-40\n170,10\n");
    build(&here, "cities.csv --lonlat --lengthscale 0.3 --inducing 0");
    let direct = here.neighbors("cities.csv --lonlat --lengthscale 0.3 --inducing 0 -k 3");
    assert_eq!(here.neighbors("--load index.rhotree -k 3"), direct);
    let direct = here
        .neighbors("cities.csv --lonlat --lengthscale 0.3 --inducing 0 -k 3 --queries cities.csv");
    let load = "--load index.rhotree -k 3 --queries cities.csv";
    assert_eq!(here.neighbors(&format!("{load} --lonlat")), direct);
    let message = "cities.csv: queries has 2 dimensions where the points have 3";
    refused(&here, &format!("neighbors {load}"), message);

    here.write_npy("v.npy", &(0.4 * scattered(300, 4, 2)));
    here.write_npy("p.npy", &numbers(300).mapv(|id| 1.0 + id as f64));
    let factor = "points.npy --lengthscale 0.3 --factor v.npy --residual-variance p.npy";
    build(&here, factor);
    let direct = here.neighbors(&format!("{factor} -k 4"));
    assert_eq!(here.neighbors("--load index.rhotree -k 4"), direct);
    refused(
        &here,
        "neighbors --load index.rhotree --queries new.npy",
        "new points and derivatives need the inducing points, and this field was made from a precomputed factor",
    );
}

#[test]
fn a_build_says_how_large_the_index_is() {
    let here = here();
    let outcome = here.run(&format!("build {FIELD} --floor 0.4 --json -o index.rhotree"));
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    for part in ["near leaves each", "1 + 2 + 9 numbers of 8", "times the point blocks", "written"]
    {
        assert!(outcome.stderr.contains(part), "{part:?} is missing in\n{}", outcome.stderr);
    }
    assert!(!outcome.stderr.contains("GFLOP"), "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    let number = |field: &str| report[field].as_f64().unwrap_or_else(|| panic!("{field}"));
    assert_eq!(report["content"], "lists");
    let leaves = number("leaves");
    assert!(leaves >= 5.0);
    assert_eq!((number("floor"), number("points"), number("inducing")), (0.4, 300.0, 9.0));
    // 38 blocks of 8 lanes, and leaves of 64.
    assert!((number("field_bytes_per_point") * 300.0 - 304.0 * 12.0 * 8.0).abs() < 1e-6);
    assert!((number("copy_bytes_per_point") * 300.0 - 64.0 * leaves * 12.0 * 8.0).abs() < 1e-6);
    let parts =
        ["copy", "summary", "list", "id"].map(|part| number(&format!("{part}_bytes_per_point")));
    assert!((number("tree_bytes_per_point") - parts.iter().sum::<f64>()).abs() < 1e-9);
    assert_eq!(number("file_bytes"), here.bytes("index.rhotree").len() as f64);
    assert!(number("index_seconds") > 0.0 && number("write_seconds") > 0.0);

    let outcome = here.run(&format!("build {FIELD} --json -o index.rhotree"));
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    assert_eq!(report["content"], "scan");
    assert_eq!(report["reason"], "fewer than 1024 points");
    assert!(outcome.stderr.contains("searched by the scan: fewer than 1024 points"));
}

#[test]
fn a_search_of_a_saved_index_reports_what_was_saved() {
    let here = here();
    build(&here, &format!("{FIELD} --floor 0.4 --precision f32"));
    let outcome = here.run("neighbors --load index.rhotree --json --stats");
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    for part in ["300 in 2 dimensions", "9 as saved", " load, ", "near leaves each", ", f32, "] {
        assert!(outcome.stderr.contains(part), "{part:?} is missing in\n{}", outcome.stderr);
    }
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    for (field, expected) in [
        ("precision", Value::from("f32")),
        ("selection", "saved".into()),
        ("inducing", 9.into()),
        ("seed", Value::Null),
        ("jitter", Value::Null),
        ("gflops", Value::Null),
        ("index", "tree".into()),
        ("field_seconds", 0.0.into()),
        ("index_seconds", 0.0.into()),
    ] {
        assert_eq!(report[field], expected, "{field}");
    }
    assert!(report["load_seconds"].as_f64() > Some(0.0));
    assert!(report["stats"]["leaves"].as_u64() >= Some(5));
}

#[test]
fn files_that_are_no_index_are_named() {
    let here = here();
    build(&here, FIELD);
    let whole = here.bytes("index.rhotree");
    let load = "neighbors --load bad.rhotree -o out.npz";
    let unreadable = |name: &str| format!("can't read {name}: {}", here.read_error(name));
    refused(&here, load, &unreadable("bad.rhotree"));
    here.write("bad.rhotree", "");
    let foreign = "bad.rhotree: not a saved index: it doesn't begin with \"rhotree\"";
    refused(&here, load, foreign);
    here.write("bad.rhotree", "x,y\n1,2\n");
    refused(&here, load, foreign);
    here.write("bad.rhotree", &whole[..whole.len() - 1]);
    let (actual, expected) = (whole.len() - 1, whole.len());
    let message = format!(
        "bad.rhotree: {actual} bytes where its beginning says {expected}: it was cut off or added to"
    );
    refused(&here, load, &message);
    let mut altered = whole.clone();
    altered[whole.len() / 2] ^= 1;
    here.write("bad.rhotree", &altered);
    let outcome = here.run(load);
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.starts_with("error: bad.rhotree: checksum "), "{}", outcome.stderr);
    assert!(outcome.stderr.ends_with(": it was altered\n"), "{}", outcome.stderr);
    altered[8] = 9;
    here.write("bad.rhotree", &altered);
    refused(&here, load, "bad.rhotree: format version 9: this program reads versions up to 5");
    std::fs::create_dir(here.path("folder.rhotree")).expect("a folder");
    let load = "neighbors --load folder.rhotree";
    refused(&here, load, &unreadable("folder.rhotree"));
}

#[test]
fn a_saved_index_takes_no_other_points_or_parameters() {
    let here = here();
    build(&here, FIELD);
    for options in [
        "points.npy",
        "--lengthscale 0.3",
        "--variance 1",
        "--covariance rbf",
        "--inducing 3",
        "--inducing-points inducing.npy",
        "--seed 1",
        "--jitter 1e-6",
        "--precision f64",
        "--index tree",
        "--index flat",
        "--floor 0.4",
    ] {
        let outcome = here.run(&format!("neighbors --load index.rhotree {options}"));
        assert_eq!(outcome.status, 2, "{options}");
        assert!(outcome.stderr.contains("cannot be used with"), "{options}: {}", outcome.stderr);
    }
    refused(
        &here,
        "neighbors --load index.rhotree --traversal level",
        "--traversal is about the cover tree: add --index cover",
    );
    let outcome = here.run("build points.npy -o index.rhotree");
    assert!(outcome.stderr.contains("--lengthscale"), "{}", outcome.stderr);
    let outcome = here.run(&format!("build {FIELD}"));
    assert!(outcome.stderr.contains("--output <INDEX.rhotree>"), "{}", outcome.stderr);
}

#[test]
fn an_index_that_can_not_be_built_or_saved_leaves_nothing() {
    let here = here();
    let missing = format!("can't write no/a.rhotree: {}", here.write_error("no/a.rhotree"));
    for (options, message) in [
        ("-o index.npz", "index.npz: the name must end in .rhotree"),
        ("-o no/a.rhotree", &missing),
        ("--floor 0 -o a.rhotree", "floor is 0: it must be above 0 and below 1"),
        ("--floor -1 -o a.rhotree", "floor is -1: it must be above 0 and below 1"),
        ("--floor nan -o a.rhotree", "floor is NaN: it must be above 0 and below 1"),
    ] {
        let before = here.files();
        let outcome = here.run(&format!("build {FIELD} {options}"));
        assert!(outcome.stderr.starts_with(&format!("error: {message}")), "{}", outcome.stderr);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
        assert_eq!(here.files(), before);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_earlier_index() {
    use std::process::Command;

    let here = here();
    here.write("index.rhotree", "earlier");
    // Files of at most 8 blocks of 512 bytes, and an error instead of a signal beyond.
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"";
    let output = Command::new("sh")
        .current_dir(here.path(""))
        .args(["-c", script, env!("CARGO_BIN_EXE_rhotree"), "build"])
        .args(FIELD.split(' '))
        .args(["-o", "index.rhotree"])
        .env_remove("RHOTREE_ISA")
        .output()
        .expect("the shell starts");
    let stderr = String::from_utf8(output.stderr).expect("text");
    assert_eq!(stderr, "error: writing index.rhotree failed: File too large (os error 27)\n");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(here.files(), ["ids.npy", "index.rhotree", "inducing.npy", "new.npy", "points.npy"]);
    assert_eq!(here.bytes("index.rhotree"), b"earlier");
}

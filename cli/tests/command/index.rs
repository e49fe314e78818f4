//! The indexes: the same answer as without one, and figures on how it was found.

use ndarray::Axis;
use serde_json::Value;

use crate::folder::{Folder, numbers, scattered};
use crate::naive::{Naive, matern32};
use crate::neighbors::assert_same;

const JOB: &str = "points.npy --lengthscale 0.3 -k 6";

fn here() -> Folder {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(300, 2, 1));
    here.write_npy("ids.npy", &numbers(40));
    here.write_npy("new.npy", &scattered(25, 2, 2));
    here
}

#[test]
fn every_option_gives_the_flat_answer() {
    let here = here();
    for queries in ["", "--predecessors", "--ids ids.npy", "--queries new.npy", "--precision f32"] {
        let flat = here.neighbors(&format!("{JOB} {queries} --index flat"));
        for options in ["", "--index tree", "--floor 0.2", "--floor 0.9", "--floor 0.01 --stats"] {
            let job = format!("{JOB} {queries} {options}");
            assert_eq!(here.neighbors(&job), flat, "{job}");
        }
        for options in [
            "",
            "--traversal best-first",
            "--traversal level --level-cache off",
            "--level-cache min --cache-storage fill",
            "--level-cache tightest --cache-storage generation --visited-set",
            "--bound chord --grouping single --layout rows",
            "--blocking 64 --allocation group --two-pass --stats",
        ] {
            let job = format!("{JOB} {queries} --index cover {options}");
            assert_eq!(here.neighbors(&job), flat, "{job}");
        }
    }
}

#[test]
fn stats_are_a_table_and_a_json_object() {
    let here = here();
    let outcome = here.run(&format!("neighbors {JOB} --index cover --stats --json"));
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("share of a full scan"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("cover index"), "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    assert_eq!(report["index"], "cover");
    assert!(report["index_seconds"].as_f64() > Some(0.0));
    let stats = &report["stats"];
    let number = |field: &str| stats[field].as_f64().unwrap_or_else(|| panic!("{field}"));
    assert!((number("share_of_scan") * 90_000.0 - number("correlations")).abs() < 0.5);
    assert_eq!(number("duplicates"), 0.0);
    let frontier = stats["frontier"].as_array().expect("a list");
    assert_eq!(frontier[0], stats["groups"]);

    let outcome = here.run(&format!("neighbors {JOB} --index cover --json"));
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    assert_eq!((&report["index"], &report["stats"]), (&"cover".into(), &Value::Null));
    assert_eq!((&report["gflops"], &report["share_of_scan"]), (&Value::Null, &Value::Null));
}

/// The JSON object and the summary of a search.
fn reported(here: &Folder, arguments: &str) -> (Value, String) {
    let outcome = here.run(&format!("neighbors {arguments} --json"));
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    (serde_json::from_str(&outcome.stdout).expect("a JSON object"), outcome.stderr)
}

#[test]
fn stats_of_the_tree_say_what_was_chosen_and_what_was_saved() {
    let here = here();
    let (report, summary) = reported(&here, &format!("{JOB} --stats"));
    assert_eq!(report["index"], "tree");
    let stats = &report["stats"];
    assert_eq!(stats["content"], "scan");
    assert_eq!(stats["reason"], "fewer than 1024 points");
    assert_eq!(
        (&stats["queries_listed"], &stats["scan_correlations"]),
        (&0.into(), &90_000.into())
    );
    assert_eq!((&stats["share_of_scan"], &report["share_of_scan"]), (&1.0.into(), &1.0.into()));
    assert!(summary.contains("searched by the scan: fewer than 1024 points"), "{summary}");
    assert!(summary.contains("100.00 % of the scan's correlations"), "{summary}");

    let (report, summary) = reported(&here, &format!("{JOB} --predecessors --floor 0.3 --stats"));
    let stats = &report["stats"];
    assert_eq!((&stats["content"], &stats["floor"]), (&"lists".into(), &0.3.into()));
    let number = |field: &str| stats[field].as_u64().unwrap_or_else(|| panic!("{field}"));
    let left = number("queries_early") + number("queries_lonely");
    assert_eq!(number("queries_listed") + left, 300);
    assert!(number("queries_early") > 0 && number("index_bytes") > 0);
    let correlations = number("leaf_correlations") + number("scan_correlations");
    let share = correlations as f64 / (300.0 * 299.0 / 2.0);
    assert!((report["share_of_scan"].as_f64().expect("a share") - share).abs() < 1e-12);
    assert_eq!(stats["share_of_scan"], report["share_of_scan"]);
    for part in ["near leaves each, floor 0.3", " tree index, ", "lonely", "share of the scan"] {
        assert!(summary.contains(part), "{part:?} is missing in\n{summary}");
    }

    let (report, summary) = reported(&here, JOB);
    assert_eq!(report["stats"], Value::Null);
    assert!(!summary.contains("rounds") && !summary.contains("GFLOP"), "{summary}");
    let (report, summary) = reported(&here, &format!("{JOB} --index flat"));
    assert!(report["gflops"].as_f64() > Some(0.0) && summary.contains("GFLOP/s"), "{summary}");
    assert_eq!(report["share_of_scan"], Value::Null);
}

#[test]
fn every_index_gives_the_naive_answer() {
    let here = Folder::new();
    // Enough points for lists to be chosen.
    const POINTS: usize = 1500;
    let (points, inducing) = (scattered(POINTS, 2, 1), scattered(9, 2, 2));
    here.write_npy("points.npy", &points);
    here.write_npy("inducing.npy", &inducing);
    let naive = Naive { kappa: matern32, length_scales: vec![0.02] };
    let ids: Vec<usize> = (0..POINTS).collect();
    let job = "points.npy --lengthscale 0.02 -k 5 --inducing-points inducing.npy";
    for (option, predecessors) in [("", false), ("--predecessors", true)] {
        let expected = naive.neighbors(&points, &inducing, &ids, 5, predecessors);
        // The first points' predecessors are so far away that the distance of each is rounded to 1.
        let first = if predecessors { POINTS / 3 } else { 0 };
        for index in ["", "--floor 0.5", "--index cover", "--index flat"] {
            let (indices, distances) = here.neighbors(&format!("{job} {option} {index}"));
            let rows: Vec<usize> = (first..POINTS).collect();
            let answer = (indices.select(Axis(0), &rows), distances.select(Axis(0), &rows));
            assert_same(&answer, &expected[first..]);
        }
    }
    let new = scattered(50, 2, 7);
    here.write_npy("new.npy", &new);
    let answer = here.neighbors(&format!("{job} --queries new.npy"));
    assert_same(&answer, &naive.neighbors_of_new(&points, &inducing, &new, 5));
    let (report, _) = reported(&here, &format!("{job} --stats"));
    assert_eq!(report["stats"]["content"], "lists");
    assert!(report["share_of_scan"].as_f64() < Some(0.5), "{report}");
}

#[test]
fn an_option_needs_its_index() {
    let here = here();
    for index in ["", "--index tree", "--index flat"] {
        for option in ["--traversal level", "--two-pass", "--blocking 8"] {
            let outcome = here.run(&format!("neighbors {JOB} {index} {option}"));
            let name = option.split(' ').next().expect("a name");
            let message = format!("error: {name} is about the cover tree: add --index cover\n");
            assert_eq!((outcome.status, outcome.stderr), (2, message));
        }
    }
    for (options, message) in [
        ("--index cover --floor 0.2", "--floor is about the tree: add --index tree"),
        ("--index flat --floor 0.2", "--floor is about the tree: add --index tree"),
        ("--floor 1", "floor is 1: it must be above 0 and below 1"),
        (
            "--index flat --stats",
            "--stats is about an index, and --index flat has none: use --index tree or cover",
        ),
    ] {
        let outcome = here.run(&format!("neighbors {JOB} {options}"));
        assert_eq!((outcome.status, outcome.stderr), (2, format!("error: {message}\n")));
    }
    for option in ["--blocking 0", "--blocking some", "--bound euclidean", "--index none"] {
        let outcome = here.run(&format!("neighbors {JOB} --index cover {option}"));
        assert_eq!(outcome.status, 2, "{option}");
    }
}

#[test]
fn an_index_goes_by_what_it_is_too() {
    let here = here();
    for (alias, name) in [("leaves", "tree"), ("scan", "flat")] {
        let (report, summary) = reported(&here, &format!("{JOB} --index {alias}"));
        assert_eq!(report["index"], name);
        assert!(!summary.contains("scan index"), "{summary}");
    }
}

//! The indexes: the same answer as without one, and figures on how it was found.

use serde_json::Value;

use crate::folder::{Folder, numbers, scattered};

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
        let flat = here.neighbors(&format!("{JOB} {queries}"));
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

    let outcome = here.run(&format!("neighbors {JOB} --json"));
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    assert_eq!((&report["index"], &report["stats"]), (&"flat".into(), &Value::Null));
}

#[test]
fn a_traversal_needs_an_index() {
    let here = here();
    for option in ["--traversal level", "--stats", "--two-pass", "--blocking 8"] {
        let outcome = here.run(&format!("neighbors {JOB} {option}"));
        assert_eq!(outcome.status, 2);
        let name = option.split(' ').next().expect("a name");
        assert!(outcome.stderr.contains(name), "{}", outcome.stderr);
        assert!(outcome.stderr.contains("--index cover"), "{}", outcome.stderr);
    }
    for option in ["--blocking 0", "--blocking some", "--bound euclidean", "--index none"] {
        let outcome = here.run(&format!("neighbors {JOB} --index cover {option}"));
        assert_eq!(outcome.status, 2, "{option}");
    }
}

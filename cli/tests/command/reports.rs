//! The summary, the JSON object and the warnings.

use serde_json::Value;

use crate::folder::{Folder, numbers, scattered};

const JOB: &str = "neighbors points.npy --lengthscale 0.3 --json";

fn here() -> Folder {
    let here = Folder::new();
    here.write_npy("points.npy", &scattered(300, 2, 1));
    here
}

fn json(here: &Folder, arguments: &str) -> Value {
    let outcome = here.run(arguments);
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    assert_eq!(outcome.stdout.lines().count(), 1);
    serde_json::from_str(&outcome.stdout).expect("a JSON object")
}

#[test]
fn json_has_every_figure() {
    let here = here();
    let job = format!("{JOB} -k 7 --threads 2 --isa portable --index flat -o out.npz");
    let report = json(&here, &job);
    for (field, expected) in [
        ("points", Value::from(300)),
        ("dimensions", 2.into()),
        ("inducing", 30.into()),
        ("selection", "kmeans++".into()),
        ("seed", 1.into()),
        ("jitter", 1e-6.into()),
        ("covariance", "matern32".into()),
        ("variance", 1.0.into()),
        ("length_scales", vec![0.3].into()),
        ("queries", 300.into()),
        ("k", 7.into()),
        ("predecessors", false.into()),
        ("precision", "f64".into()),
        ("isa", "portable".into()),
        ("threads", 2.into()),
        ("index_seconds", 0.0.into()),
        ("load_seconds", Value::Null),
        ("share_of_scan", Value::Null),
        ("pairs", 90_000.into()),
        ("output", "out.npz".into()),
    ] {
        assert_eq!(report[field], expected, "{field}");
    }
    let number = |field: &str| report[field].as_f64().unwrap_or_else(|| panic!("{field}"));
    for field in ["read_seconds", "field_seconds", "search_seconds", "write_seconds"] {
        assert!(number(field) > 0.0, "{field}");
    }
    let seconds = number("search_seconds");
    assert!((number("queries_per_second") * seconds / 300.0 - 1.0).abs() < 1e-9);
    let operations = 2.0 * (30.0 + 2.0) * 90_000.0;
    assert!((number("gflops") * 1e9 * seconds / operations - 1.0).abs() < 1e-9);
    assert!(number("field_bytes") >= 300.0 * 33.0 * 8.0);
    if cfg!(target_os = "linux") {
        assert!(number("peak_rss_bytes") > number("field_bytes"));
    }
    let conditioning = &report["conditioning"];
    assert!(conditioning["least_residual_variance"].as_f64() > Some(0.0));
    assert!(conditioning["rounding_error"].as_f64() > Some(0.0));
    assert!(conditioning["correlation_error"].as_f64() > Some(0.0));
    assert_eq!(conditioning["explained"], 0);
    assert_eq!(conditioning["doubtful"], false);
}

#[test]
fn json_says_what_was_not_used() {
    let here = here();
    let report = json(&here, &format!("{JOB} --predecessors --inducing-points points.npy"));
    assert_eq!(report["selection"], "file");
    assert_eq!((&report["seed"], &report["output"]), (&Value::Null, &Value::Null));
    assert_eq!(report["write_seconds"], Value::Null);
    assert_eq!((&report["inducing"], &report["k"]), (&300.into(), &30.into()));
    assert_eq!(report["pairs"], 300 * 299 / 2);

    let report = json(&here, &format!("{JOB} --inducing 0"));
    assert_eq!((&report["selection"], &report["seed"]), (&"none".into(), &Value::Null));
    assert_eq!(report["inducing"], 0);

    here.write_npy("ids.npy", &numbers(10));
    let report = json(&here, &format!("{JOB} --ids ids.npy --predecessors"));
    assert_eq!((&report["queries"], &report["pairs"]), (&10.into(), &45.into()));
    let report = json(&here, &format!("{JOB} --ids ids.npy"));
    assert_eq!(report["pairs"], 3000);

    here.write_npy("v.npy", &(0.1 * scattered(300, 4, 2)));
    here.write_npy("p.npy", &numbers(300).mapv(|id| 1.0 + id as f64));
    let report = json(&here, &format!("{JOB} --factor v.npy --residual-variance p.npy"));
    assert_eq!((&report["selection"], &report["inducing"]), (&"factor".into(), &4.into()));
    assert_eq!((&report["seed"], &report["jitter"]), (&Value::Null, &Value::Null));
}

#[test]
fn the_summary_goes_to_standard_error_and_nothing_else_without_an_output() {
    let here = here();
    let outcome = here.run("neighbors points.npy --lengthscale 0.3 -k 1 --threads 1");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, ""));
    assert_eq!(here.files(), ["points.npy"]);
    let summary = outcome.stderr;
    for part in [
        "300 in 2 dimensions",
        "matern32, variance 1, length scale 0.3",
        "30 by kmeans++, jitter 1e-6",
        "300, 1 neighbour each",
        "f64, 1 thread\n",
        " tree index, ",
        "queries/s, 100.00 % of the scan's correlations evaluated",
        "residual variance at least",
        "nothing: name a file with -o",
    ] {
        assert!(summary.contains(part), "{part:?} is missing in\n{summary}");
    }
    // No bar and no escape sequence in a pipe.
    assert!(!summary.contains(['\u{1b}', '\r']), "{summary:?}");
    assert!(!summary.contains("warning"), "{summary}");
}

#[test]
fn a_badly_conditioned_field_is_a_warning_with_figures() {
    let here = here();
    let outcome = here.run("neighbors points.npy --lengthscale 3 --covariance rbf --precision f32");
    assert_eq!(outcome.status, 0);
    let warning = outcome.stderr.lines().next().expect("a warning");
    assert!(
        warning.starts_with(
            "warning: the field is badly conditioned: the residual variance is as low as "
        ) && warning.contains("rounding in f32 may change a correlation by up to ")
            && warning.contains("--precision f64"),
        "{warning}"
    );
}

#[test]
fn points_explained_entirely_are_a_warning_with_their_number() {
    let here = here();
    here.write_npy("v.npy", &(0.1 * scattered(300, 4, 2)));
    here.write_npy("p.npy", &numbers(300).mapv(|id| if id % 100 == 0 { 0.0 } else { 1.0 }));
    let outcome = here.run(&format!("{JOB} --factor v.npy --residual-variance p.npy"));
    assert!(
        outcome.stderr.starts_with("warning: the inducing points explain 3 of 300 points entirely"),
        "{}",
        outcome.stderr
    );
    let report: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert_eq!(report["conditioning"]["explained"], 3);
}

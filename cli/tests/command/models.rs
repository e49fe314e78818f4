//! `rhotree fit` and `rhotree predict`: the library's answers, errors that say what is wrong, and pipes.

use ndarray::{Array1, Array2, Axis, Slice, concatenate};
use rhotree::vecchia::{FitOptions, GaussianProcess, Mean, Parameters, Sequence, Start};
use rhotree::{CovarianceFamily, Points};
use serde_json::Value;

use crate::folder::{Folder, Outcome, scattered};
use crate::naive::matern32;

/// What the responses are drawn with.
const VARIANCE: f64 = 2.0;
const LENGTH_SCALE: f64 = 0.15;
const NOISE_VARIANCE: f64 = 0.2;
const MEAN: f64 = 5.0;

/// Parameters as they are given.
const FIXED: &str = "--variance 2 --lengthscale 0.15,0.3 --noise-variance 0.2 --fixed";

/// Standard normal numbers, by the method of Box and Muller.
fn normal(count: usize, seed: u64) -> Array1<f64> {
    let uniform = scattered(count, 2, seed);
    let draw = |row: ndarray::ArrayView1<'_, f64>| {
        (-2.0 * (1.0 - row[0]).ln()).sqrt() * (std::f64::consts::TAU * row[1]).cos()
    };
    uniform.rows().into_iter().map(draw).collect()
}

/// Responses at points: a constant, a process with one length scale, and noise.
fn simulated(points: &Array2<f64>) -> Array1<f64> {
    let n = points.nrows();
    let mut l = Array2::from_shape_fn((n, n), |(i, j)| {
        let squares = (&points.row(i) - &points.row(j)).mapv(|x| (x / LENGTH_SCALE).powi(2));
        VARIANCE * matern32(squares.sum().sqrt()) + if i == j { NOISE_VARIANCE } else { 0.0 }
    });
    for j in 0..n {
        for i in j..n {
            let dot: f64 = (0..j).map(|c| l[(i, c)] * l[(j, c)]).sum();
            let rest = l[(i, j)] - dot;
            l[(i, j)] = if i == j { rest.sqrt() } else { rest / l[(j, j)] };
        }
        (j + 1..n).for_each(|i| l[(j, i)] = 0.0);
    }
    l.dot(&normal(n, 11)) + MEAN
}

/// Points with responses, in files of several kinds, and new points.
struct Data {
    here: Folder,
    points: Array2<f64>,
    responses: Array1<f64>,
    new: Array2<f64>,
}

impl Data {
    fn new(count: usize) -> Self {
        let (here, points) = (Folder::new(), scattered(count, 2, 1));
        let (responses, new) = (simulated(&points), scattered(40, 2, 5));
        here.write_npy("x.npy", &points);
        here.write_npy("y.npy", &responses);
        here.write_npy("new.npy", &new);
        let column = responses.clone().insert_axis(Axis(1));
        here.write_csv("y.csv", "", &column);
        here.write_npy("column.npy", &column);
        let together = concatenate![Axis(1), column, points];
        here.write_csv("data.csv", "response,x,y\n", &together);
        here.write_npy("data.npy", &together);
        here.write_csv("new.csv", "x,y\n", &new);
        Self { here, points, responses, new }
    }

    /// Fits `model.rhotree`.
    fn fit(&self, arguments: &str) -> Outcome {
        let outcome = self.here.run(&format!("fit {arguments} -o model.rhotree"));
        assert_eq!(outcome.status, 0, "{arguments}: {}", outcome.stderr);
        outcome
    }

    /// The library's answer, as the bytes of its file.
    fn expected(&self, options: &FitOptions<'_>, fixed: Option<&Parameters>) -> GaussianProcess {
        let (points, responses) = (points(&self.points), self.responses.to_vec());
        match fixed {
            None => GaussianProcess::fit(&points, &responses, options),
            Some(fixed) => GaussianProcess::with_parameters(&points, &responses, fixed, options),
        }
        .expect("a process")
    }
}

fn points(points: &Array2<f64>) -> Points<'static> {
    Points::new(points.iter().copied().collect(), points.ncols()).expect("points")
}

fn fixed() -> Parameters {
    Parameters { variance: 2.0, length_scales: vec![0.15, 0.3], noise_variance: 0.2 }
}

/// The bytes of a process' file.
fn bytes(process: &GaussianProcess) -> Vec<u8> {
    let mut bytes = Vec::new();
    process.write_to(&mut bytes).expect("written");
    bytes
}

/// Runs the command, which must be refused with this message and leave nothing.
fn refused(here: &Folder, arguments: &str, message: &str) {
    let before = here.files();
    let outcome = here.run(arguments);
    assert_eq!(outcome.stderr, format!("error: {message}\n"), "{arguments}");
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
    assert_eq!(here.files(), before, "{arguments}");
}

/// Runs the command with arguments that don't parse.
fn unparsed(arguments: &str, message: &str) {
    let outcome = Folder::new().run(arguments);
    assert!(outcome.stderr.contains(message), "{arguments}: {}", outcome.stderr);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments}");
}

#[test]
fn a_fit_finds_what_the_responses_were_drawn_with() {
    let data = Data::new(600);
    let outcome =
        data.fit("data.csv --response response --json --inducing 30 -k 15 --tolerance 0.5");
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    let number = |value: &Value| value.as_f64().unwrap_or_else(|| panic!("{value}"));
    for (value, drawn_with) in [
        (&report["variance"], VARIANCE),
        (&report["length_scales"][0], LENGTH_SCALE),
        (&report["length_scales"][1], LENGTH_SCALE),
        (&report["noise_variance"], NOISE_VARIANCE),
    ] {
        let times = number(value) / drawn_with;
        assert!((0.6..1.7).contains(&times), "{value} where {drawn_with} was drawn with");
    }
    assert!((number(&report["coefficients"][0]) - MEAN).abs() < 1.0, "{report}");
    assert_eq!(report["stop_reason"], "converged");

    // The errors of the predictions at the points left out are as large as they say.
    let (known, left) = (Slice::from(..500), Slice::from(500..));
    data.here.write_npy("x.npy", &data.points.slice_axis(Axis(0), known));
    data.here.write_npy("y.npy", &data.responses.slice_axis(Axis(0), known));
    data.here.write_npy("new.npy", &data.points.slice_axis(Axis(0), left));
    data.fit("x.npy --response y.npy");
    let outcome = data.here.run("predict model.rhotree new.npy -o out.npy");
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let answer: Array2<f64> = data.here.read_npy("out.npy");
    let errors = (&data.responses.slice_axis(Axis(0), left) - &answer.column(0)) / answer.column(2);
    let spread = errors.mapv(|error| error * error).mean().expect("errors").sqrt();
    assert!((0.8..1.2).contains(&spread), "{spread}");
}

#[test]
fn a_saved_fit_has_the_bytes_of_the_library_s() {
    let data = Data::new(300);
    let family = CovarianceFamily::Matern32;
    let start = Parameters { variance: 1.0, length_scales: vec![0.2], noise_variance: 0.1 };
    let defaults = FitOptions::new(family);
    for (arguments, options, given) in [
        ("", defaults, None),
        (
            "--covariance matern52 --isotropic --inducing 20 -k 12 --order maximin --seed 7 --jitter 1e-5 \
             --tolerance 2 --mean linear --threads 1",
            FitOptions::new(CovarianceFamily::Matern52)
                .isotropic()
                .inducing(20)
                .k(12)
                .sequence(Sequence::Maximin)
                .seed(7)
                .jitter(1e-5)
                .tolerance(2.0)
                .mean(Mean::Linear),
            None,
        ),
        (
            "--order given --mean zero --evaluations 6 -k 5 --inducing 0",
            defaults.sequence(Sequence::Given).mean(Mean::Zero).evaluations(6).k(5).inducing(0),
            None,
        ),
        (
            "--variance 1 --lengthscale 0.2 --noise-variance 0.1 -k 5",
            defaults.start(&start).k(5),
            None,
        ),
        (
            "--lengthscale 0.05,0.4 -k 5",
            defaults.start(Start { length_scales: Some(&[0.05, 0.4]), ..Start::default() }).k(5),
            None,
        ),
        (
            "--noise-variance 0.5 --variance 3 -k 5 --isotropic",
            defaults
                .start(Start { variance: Some(3.0), noise_variance: Some(0.5), ..Start::default() })
                .k(5)
                .isotropic(),
            None,
        ),
        (FIXED, defaults, Some(&fixed())),
        (&format!("{FIXED} -k 0"), defaults.k(0), Some(&fixed())),
    ] {
        data.fit(&format!("x.npy --response y.npy {arguments}"));
        let expected = bytes(&data.expected(&options, given));
        assert!(data.here.bytes("model.rhotree") == expected, "{arguments}");
    }
}

#[test]
fn predictions_are_the_library_s_to_the_last_digit() {
    let data = Data::new(200);
    let here = &data.here;
    let new = points(&data.new);
    for (name, mean) in
        [("zero", Mean::Zero), ("constant", Mean::Constant), ("linear", Mean::Linear)]
    {
        data.fit(&format!("x.npy --response y.npy {FIXED} -k 8 --mean {name}"));
        let options = FitOptions::new(CovarianceFamily::Matern32).k(8).mean(mean);
        let process = data.expected(&options, Some(&fixed()));
        let predictions = process.predict(&new, &[]).expect("predictions");
        let expected = Array2::from_shape_fn((40, 3), |(row, column)| match column {
            0 => predictions.means[row],
            1 => predictions.variances[row].sqrt(),
            _ => (predictions.variances[row] + 0.2).sqrt(),
        });
        for (new, machine) in
            [("new.csv", ""), ("new.npy", ""), ("new.npy", "--threads 1 --isa portable")]
        {
            let run = |output: &str| {
                let outcome =
                    here.run(&format!("predict model.rhotree {new} {machine} -o {output}"));
                assert_eq!(
                    (outcome.status, outcome.stdout.as_str()),
                    (0, ""),
                    "{}",
                    outcome.stderr
                );
                assert!(outcome.stderr.contains(&format!("written       {output}\n")));
            };
            run("out.npy");
            assert_eq!(here.read_npy::<Array2<f64>>("out.npy"), expected, "{name} {machine}");
            run("out.npz");
            run("out.csv");
            let text = String::from_utf8(here.bytes("out.csv")).expect("text");
            let mut lines = text.lines();
            let columns = ["mean", "standard_deviation", "response_standard_deviation"];
            assert_eq!(lines.next(), Some(columns.join(",").as_str()));
            for row in expected.rows() {
                let line = row.iter().map(f64::to_string).collect::<Vec<_>>().join(",");
                assert_eq!(lines.next(), Some(line.as_str()), "{name}");
            }
            assert_eq!(lines.next(), None);
            for (column, name) in columns.into_iter().enumerate() {
                let values: Array1<f64> = here.read_npz("out.npz", name);
                assert_eq!(values, expected.column(column), "{name}");
            }
        }
    }
}

#[test]
fn inducing_points_come_from_a_file() {
    let data = Data::new(200);
    let here = &data.here;
    let grid = scattered(12, 2, 9);
    here.write_npy("z.npy", &grid);
    let wide = concatenate![Axis(1), grid, Array2::ones((12, 1))];
    here.write_csv("z.csv", "x,y,height\n", &wide);
    let grid = points(&grid);
    let options = FitOptions::new(CovarianceFamily::Matern32).k(8).inducing_points(&grid);
    let process = data.expected(&options, None);
    assert_eq!(process.inducing_points(), Some(&grid));
    let expected = bytes(&process);
    for arguments in [
        "x.npy --response y.npy --inducing-points z.npy",
        "data.csv --response response --columns x,y --inducing-points z.csv",
    ] {
        let outcome = data.fit(&format!("{arguments} -k 8 --json"));
        assert!(here.bytes("model.rhotree") == expected, "{arguments}");
        let line = "inducing      12 from a file, jitter 1e-6\n";
        assert!(outcome.stderr.contains(line), "{}", outcome.stderr);
        let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
        assert_eq!((&report["inducing"], &report["selection"]), (&12.into(), &"file".into()));
    }
    let outcome = data.fit("x.npy --response y.npy --inducing 0 -k 8 --json");
    assert!(outcome.stderr.contains("inducing      0\n"), "{}", outcome.stderr);
    assert!(outcome.stdout.contains("\"selection\":\"none\""), "{}", outcome.stdout);
    let fit = "fit - --response 1 -k 8 --inducing-points z.npy -o model.rhotree";
    assert_eq!(here.run_with_input(fit, &here.bytes("data.npy")).status, 0);
    assert!(here.bytes("model.rhotree") == expected);
    data.fit(&format!("x.npy --response y.npy --inducing-points z.npy -k 8 {FIXED}"));
    let process = data.expected(&options, Some(&fixed()));
    assert!(here.bytes("model.rhotree") == bytes(&process));

    let fit = "fit x.npy --response y.npy -o model.rhotree --inducing-points";
    here.write_npy("three.npy", &scattered(4, 3, 1));
    refused(
        here,
        &format!("{fit} three.npy"),
        "three.npy: inducing has 3 dimensions where the points have 2",
    );
    let unreadable = format!("can't read no.csv: {}", here.read_error("no.csv"));
    refused(here, &format!("{fit} no.csv"), &unreadable);
    refused(
        here,
        "fit - --response 1 --inducing-points - -o model.rhotree",
        "POINTS and --inducing-points are both -: standard input can be read once",
    );
    unparsed(&format!("{fit} z.npy --inducing 5"), "cannot be used with");
}

#[test]
fn responses_are_a_column_or_a_file() {
    let data = Data::new(60);
    let here = &data.here;
    data.fit(&format!("x.npy --response y.npy {FIXED}"));
    let expected = here.bytes("model.rhotree");
    for arguments in [
        "x.npy --response column.npy",
        "x.npy --response y.csv",
        "data.csv --response response",
        "data.csv --response 1",
        "data.csv --response response --columns x,y",
        "data.npy --response 1",
        "data.npy --response 1 --columns 2,3",
    ] {
        data.fit(&format!("{arguments} {FIXED}"));
        assert!(here.bytes("model.rhotree") == expected, "{arguments}");
    }
    for (arguments, input) in [
        ("- --response response", "data.csv"),
        ("- --response 1", "data.npy"),
        ("x.npy --response -", "y.npy"),
        ("x.npy --response -", "y.csv"),
    ] {
        let arguments = format!("fit {arguments} {FIXED} -o model.rhotree");
        let outcome = here.run_with_input(&arguments, &here.bytes(input));
        assert_eq!(outcome.status, 0, "{arguments}: {}", outcome.stderr);
        assert!(here.bytes("model.rhotree") == expected, "{arguments}");
    }
    // The order of the columns is that asked for.
    data.fit(&format!("data.csv --response response --columns y,x {FIXED}"));
    assert!(here.bytes("model.rhotree") != expected);
}

#[test]
fn longitudes_and_latitudes() {
    let data = Data::new(50);
    let here = &data.here;
    let degrees = scattered(50, 2, 3).mapv(|x| 80.0 * x);
    let together = concatenate![Axis(1), degrees, data.responses.clone().insert_axis(Axis(1))];
    here.write_csv("cities.csv", "lat,lon,warmth\n", &together);
    here.write_csv("bare.csv", "", &together);
    let fixed = "--variance 2 --lengthscale 0.15 --noise-variance 0.2 --fixed";
    let outcome = data.fit(&format!("cities.csv --lonlat --response warmth --mean linear {fixed}"));
    assert!(outcome.stderr.contains("50 in 3 dimensions"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(", slopes x "), "{}", outcome.stderr);
    let coordinates: Vec<f64> =
        degrees.rows().into_iter().flat_map(|row| [row[1], row[0]]).collect();
    let places = Points::from_longitude_latitude(&coordinates).expect("degrees");
    let options = FitOptions::new(CovarianceFamily::Matern32).mean(Mean::Linear);
    let parameters = Parameters { variance: 2.0, length_scales: vec![0.15], noise_variance: 0.2 };
    let responses = data.responses.to_vec();
    let process = GaussianProcess::with_parameters(&places, &responses, &parameters, &options);
    let process = process.expect("a process");
    assert!(here.bytes("model.rhotree") == bytes(&process));

    // What is left beside the response: two columns without names, longitude first.
    data.fit(&format!("bare.csv --lonlat --response 3 --columns 2,1 --mean linear {fixed}"));
    assert!(here.bytes("model.rhotree") == bytes(&process));
    data.fit(&format!("bare.csv --lonlat --response 3 --mean linear {fixed}"));
    assert!(here.bytes("model.rhotree") != bytes(&process));

    here.write("new.csv", "name,lon,lat\nhere,3,4\nthere,50,60\n");
    data.fit(&format!("cities.csv --lonlat --response warmth --mean linear {fixed}"));
    let outcome = here.run("predict model.rhotree new.csv --lonlat -o -");
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let new = Points::from_longitude_latitude(&[3.0, 4.0, 50.0, 60.0]).expect("degrees");
    let means = process.predict(&new, &[]).expect("predictions").means;
    for (line, mean) in outcome.stdout.lines().skip(1).zip(means) {
        assert!(line.starts_with(&format!("{mean},")), "{line}");
    }
    refused(
        here,
        "predict model.rhotree new.csv --columns lon,lat",
        "new.csv: NEW has 2 dimensions where the points have 3",
    );
    refused(
        here,
        &format!("fit cities.csv --lonlat --response lat {fixed} -o a.rhotree"),
        "cities.csv: column \"lat\" can't be the response and a coordinate",
    );
}

#[test]
fn a_fit_tells_about_itself() {
    let data = Data::new(200);
    let job = "data.csv --response response -k 7 --inducing 12 --threads 2 --isa portable";
    let outcome = data.fit(&format!("{job} --mean linear --order maximin --json"));
    assert_eq!(outcome.stdout.lines().count(), 1);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    for (field, expected) in [
        ("points", Value::from(200)),
        ("dimensions", 2.into()),
        ("columns", vec!["x", "y"].into()),
        ("covariance", "matern32".into()),
        ("mean", "linear".into()),
        ("inducing", 12.into()),
        ("k", 7.into()),
        ("selection", "kmeans++".into()),
        ("order", "maximin".into()),
        ("seed", 1.into()),
        ("jitter", 1e-6.into()),
        ("stop_reason", "converged".into()),
        ("raised_pivots", 0.into()),
        ("isa", "portable".into()),
        ("threads", 2.into()),
        ("output", "model.rhotree".into()),
        ("file_bytes", data.here.bytes("model.rhotree").len().into()),
    ] {
        assert_eq!(report[field], expected, "{field}");
    }
    let number = |field: &str| report[field].as_f64().unwrap_or_else(|| panic!("{field}"));
    let length = |field: &str| report[field].as_array().map_or(0, Vec::len);
    assert_eq!((length("coefficients"), length("length_scales")), (3, 2));
    assert_eq!(number("evaluations"), length("trace") as f64);
    assert_eq!(number("evaluations_of_all"), length("trace") as f64);
    let trace = report["trace"].as_array().expect("a list");
    let seconds: f64 = trace.iter().map(|of| of["seconds"].as_f64().expect("seconds")).sum();
    assert!((number("evaluation_seconds") - seconds).abs() < 1e-9);
    assert!(seconds > 0.0 && number("fit_seconds") >= seconds);
    assert!(number("read_seconds") > 0.0 && number("write_seconds") > 0.0);
    for of in trace {
        assert_eq!(
            (&of["points"], &of["length_scales"].as_array().map(Vec::len)),
            (&200.into(), &Some(2))
        );
    }
    let likelihood = |of: &Value| of["log_likelihood"].as_f64().expect("a number");
    assert!(number("log_likelihood") > likelihood(&trace[0]));
    // That of the parameters found, with neighbours and inducing points of their own.
    let last = likelihood(trace.last().expect("an evaluation"));
    assert!((number("log_likelihood") - last).abs() < 5.0, "{report}");

    let summary = outcome.stderr;
    for part in [
        "200 in 2 dimensions\n",
        "process       matern32, variance ",
        "length scales x 0.",
        "mean          linear: constant ",
        ", slopes x ",
        "inducing      12 by kmeans++, jitter 1e-6\n",
        "neighbours    7 of each point, in maximin order\n",
        "converged after ",
        " with all points\n",
        "portable, f64, 2 threads\n",
        " of it evaluations, ",
        "written       model.rhotree, ",
    ] {
        assert!(summary.contains(part), "{part:?} is missing in\n{summary}");
    }
    assert!(!summary.contains(['\u{1b}', '\r']), "{summary:?}");

    let outcome = data.fit(&format!("{job} --evaluations 2"));
    let stopped = "stopped by the number of evaluations after ";
    assert!(outcome.stderr.contains(stopped), "{}", outcome.stderr);
    let outcome = data.fit(&format!("{job} --isotropic"));
    assert!(outcome.stderr.contains("length scale  0."), "{}", outcome.stderr);
    let outcome = data.fit(&format!("{job} --jitter 1e-5 {FIXED}"));
    assert!(outcome.stderr.contains(", with the parameters given\n"), "{}", outcome.stderr);

    let outcome = data.here.run("predict model.rhotree new.csv --json --isa portable");
    assert!(outcome.stderr.contains("nothing: name a file with -o"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("length scales 0.15, 0.3\n"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("inducing      12, jitter 1e-5\n"), "{}", outcome.stderr);
    let report: Value = serde_json::from_str(&outcome.stdout).expect("a JSON object");
    for (field, expected) in [
        ("predictions", Value::from(40)),
        ("points", 200.into()),
        ("variance", 2.0.into()),
        ("length_scales", vec![0.15, 0.3].into()),
        ("noise_variance", 0.2.into()),
        ("mean", "constant".into()),
        ("jitter", 1e-5.into()),
        ("isa", "portable".into()),
        ("output", Value::Null),
        ("write_seconds", Value::Null),
    ] {
        assert_eq!(report[field], expected, "{field}");
    }
}

#[test]
fn points_that_coincide_are_a_warning() {
    let data = Data::new(60);
    let twice = concatenate![Axis(0), data.points, data.points];
    data.here.write_npy("x.npy", &twice);
    data.here.write_npy("y.npy", &concatenate![Axis(0), data.responses, data.responses]);
    let fixed = "--variance 2 --lengthscale 0.15 --noise-variance 1e-18 --fixed --inducing 0 -k 5";
    let outcome = data.fit(&format!("x.npy --response y.npy {fixed}"));
    assert!(outcome.stderr.starts_with("warning: "), "{}", outcome.stderr);
    assert!(outcome.stderr.contains(" pivots were raised: points coincide"), "{}", outcome.stderr);
}

#[test]
fn from_a_pipe_into_a_pipe() {
    let data = Data::new(60);
    let here = &data.here;
    data.fit(&format!("x.npy --response y.npy {FIXED}"));
    let model = here.bytes("model.rhotree");
    let fit = format!("fit data.csv --response response {FIXED} -o -");
    let output = here.command(&fit).output().expect("the command starts");
    assert!(output.status.success() && output.stdout == model);

    let outcome = here.run("predict model.rhotree new.npy -o out.csv");
    assert_eq!(outcome.status, 0, "{}", outcome.stderr);
    let expected = String::from_utf8(here.bytes("out.csv")).expect("text");
    for (arguments, input) in [
        ("predict - new.npy -o -", &model),
        ("predict model.rhotree - -o -", &here.bytes("new.csv")),
        ("predict model.rhotree - -o - --format csv", &here.bytes("new.npy")),
    ] {
        let outcome = here.run_with_input(arguments, input);
        assert_eq!((outcome.status, &outcome.stdout), (0, &expected), "{}", outcome.stderr);
    }
    let message = format!(
        "-: 100 bytes where its beginning says {}: it was cut off or added to",
        model.len()
    );
    let outcome = here.run_with_input("predict - new.npy -o out.csv", &model[..100]);
    assert_eq!((outcome.status, outcome.stderr), (2, format!("error: {message}\n")));

    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let command = here.command("predict model.rhotree new.npy -o -").stdout(writer).output();
    assert_eq!(Outcome::of(command.expect("the command starts")).status, 0);
}

#[test]
fn files_of_the_wrong_kind_are_named() {
    let data = Data::new(60);
    let here = &data.here;
    data.fit(&format!("x.npy --response y.npy {FIXED}"));
    assert_eq!(here.run("build x.npy --lengthscale 0.2 -o index.rhotree").status, 0);
    refused(
        here,
        "predict index.rhotree new.npy",
        "index.rhotree: an index where a fitted Gaussian process is wanted",
    );
    refused(
        here,
        "neighbors --load model.rhotree -k 3",
        "model.rhotree: a fitted Gaussian process where an index is wanted",
    );
    let outcome = here.run("predict new.csv new.npy");
    assert!(outcome.stderr.starts_with("error: new.csv: not a saved "), "{}", outcome.stderr);
    let unreadable = |name: &str| format!("can't read {name}: {}", here.read_error(name));
    refused(here, "predict no.rhotree new.npy", &unreadable("no.rhotree"));
    refused(here, "predict model.rhotree no.npy", &unreadable("no.npy"));
    here.write_npy("three.npy", &scattered(4, 3, 1));
    refused(
        here,
        "predict model.rhotree three.npy",
        "three.npy: NEW has 3 dimensions where the points have 2",
    );

    // Variables that only their maker knows, as many as a constant and the coordinates.
    let design: Vec<f64> = (0..180).map(|i| f64::from(i * i % 17)).collect();
    let options = FitOptions::new(CovarianceFamily::Matern32).mean(Mean::Design(&design));
    here.write("other.rhotree", bytes(&data.expected(&options, Some(&fixed()))));
    refused(
        here,
        "predict other.rhotree new.npy",
        "other.rhotree: its mean is linear in 3 given variables: only means that are zero, constant or linear in \
         the coordinates can be predicted here",
    );
}

#[test]
fn responses_that_can_not_be_used_are_named() {
    let data = Data::new(20);
    let here = &data.here;
    let fit = |arguments: &str| format!("fit {arguments} -o model.rhotree");
    let unreadable = |name: &str| format!("can't read {name}: {}", here.read_error(name));
    refused(here, &fit("x.npy --response no.npy"), &unreadable("no.npy"));
    refused(here, &fit("no.csv --response 1"), &unreadable("no.csv"));
    for (arguments, message) in [
        ("x.npy --response 3", "x.npy has no column \"3\": its columns are numbered from 1 to 2"),
        ("data.csv --response z", "data.csv has no column \"z\": its columns are response, x, y"),
        (
            "data.csv --response x --columns x,y",
            "data.csv: column \"x\" can't be the response and a coordinate",
        ),
        (
            "y.csv --response 1",
            "y.csv: there is no column of coordinates beside the response \"1\"",
        ),
        ("x.npy --response x.npy", "x.npy has shape [20, 2]: one value a row is needed"),
        ("x.npy --response new.csv", "new.csv has 2 columns: one value a row is needed"),
        ("new.npy --response y.npy", "y.npy has 20 rows where there are 40 points"),
        ("- --response -", "POINTS and --response are both -: standard input can be read once"),
    ] {
        refused(here, &fit(arguments), message);
    }
    for (content, message) in [
        ("x,z\n1,2\n2,\n", "x.csv line 3, column \"z\": \"\" is not a number"),
        ("x,z\n1,2\n2,nan\n", "x.csv line 3, column \"z\": NaN is not finite"),
        ("x,z\n1,2\n2,NA\n", "x.csv line 3, column \"z\": \"NA\" is not a number"),
        ("x,z\n", "x.csv has no points"),
    ] {
        here.write("x.csv", content);
        refused(here, &fit("x.csv --response z"), message);
    }
    here.write("x.csv", "x\n1\n2\n3\n");
    here.write("z.csv", "z\n5\n\"\"\n4\n");
    refused(
        here,
        &fit("x.csv --response z.csv"),
        "z.csv line 3, column \"z\": \"\" is not a number",
    );
    let mut responses = data.responses.clone();
    responses[7] = f64::NAN;
    here.write_npy("y.npy", &responses);
    let message = "responses[7][0] is NaN: every value must be finite";
    refused(here, &fit("x.npy --response y.npy"), &format!("y.npy: {message}"));
    here.write_npy("all.npy", &concatenate![Axis(1), data.points, responses.insert_axis(Axis(1))]);
    refused(here, &fit("all.npy --response 3"), &format!("all.npy: {message}"));
    here.write_npy("y.npy", &Array1::<f64>::ones(20));
    let message = "the responses don't vary about their mean: there is nothing to fit";
    refused(here, &fit("x.npy --response y.npy"), message);
}

#[test]
fn arguments_of_a_fit() {
    let data = Data::new(20);
    let fit = "fit x.npy --response y.npy -o model.rhotree";
    for (options, message) in [
        (
            "--variance 1 --lengthscale 0 --noise-variance 1",
            "length_scale is 0: it must be positive and finite",
        ),
        (
            "--variance -1 --lengthscale 1 --noise-variance 1",
            "variance is -1: it must be positive and finite",
        ),
        (
            "--variance 1 --lengthscale 1 --noise-variance 0",
            "noise_variance is 0: it must be positive and finite",
        ),
        (
            "--variance 1 --lengthscale 1 --noise-variance 0 --fixed",
            "noise_variance is 0: it must be positive and finite",
        ),
        (
            "--variance 1 --lengthscale 1,2,3 --noise-variance 1",
            "length_scales has 3 elements: 2 are needed",
        ),
        (
            "--variance 1 --lengthscale 1,2 --noise-variance 1 --isotropic",
            "length_scales has 2 elements: 1 are needed",
        ),
        ("--variance 0", "variance is 0: it must be positive and finite"),
        ("--lengthscale 1,-2", "length_scale is -2: it must be positive and finite"),
        ("--lengthscale 1,2,3", "length_scales has 3 elements: 2 are needed"),
        ("--noise-variance inf", "noise_variance is inf: it must be positive and finite"),
        ("--tolerance -1", "tolerance is -1: it must not be negative, and be finite"),
        ("--jitter -1", "jitter is -1: it must not be negative, and be finite"),
        ("--inducing 21", "inducing is 21: the points have only 20 distinct locations"),
    ] {
        refused(&data.here, &format!("{fit} {options}"), message);
    }
    let far = data.here.run("fit x.npy --response y.npy -o model.npz");
    assert_eq!(far.stderr, "error: model.npz: the name must end in .rhotree\n");
    let twice = data.here.run("fit x.npy --response y.npy --json -o -");
    assert_eq!(twice.stderr, "error: -o - and --json both ask for standard output\n");
    refused(
        &data.here,
        "fit x.npy --response y.npy -o y.npy",
        "y.npy is --response too: the output would overwrite it",
    );
    data.fit(&format!("x.npy --response y.npy {FIXED}"));
    for (output, argument) in [("new.npy", "NEW"), ("model.rhotree", "MODEL")] {
        refused(
            &data.here,
            &format!("predict model.rhotree new.npy -o {output}"),
            &format!("{output} is {argument} too: the output would overwrite it"),
        );
    }
    refused(
        &data.here,
        "predict model.rhotree new.npy -o out.txt",
        "out.txt: the name must end in .npz, .npy or .csv, unless --format is given",
    );
    refused(
        &data.here,
        "predict - - -o out.csv",
        "MODEL and NEW are both -: standard input can be read once",
    );

    unparsed("fit x.npy -o a.rhotree", "--response");
    unparsed("fit x.npy --response y.npy", "--output <MODEL.rhotree>");
    unparsed("predict a.rhotree", "<NEW>");
    for (option, missing) in [
        ("", "--variance <VARIANCE>"),
        ("--variance 1 --lengthscale 1", "--noise-variance <NOISE_VARIANCE>"),
        ("--variance 1 --noise-variance 1", "--lengthscale <L,...>"),
        ("--lengthscale 1 --noise-variance 1", "--variance <VARIANCE>"),
    ] {
        unparsed(&format!("{fit} --fixed {option}"), missing);
    }
    for option in ["--isotropic", "--tolerance 1", "--evaluations 3"] {
        unparsed(&format!("{fit} {FIXED} {option}"), "cannot be used with");
    }
    unparsed(&format!("{fit} --evaluations 0"), "0 is not in 1..");
    unparsed(&format!("{fit} --mean cubic"), "zero, constant, linear");
    unparsed(&format!("{fit} --order best"), "random, maximin, given");
}

//! Every error that can be provoked is, with its message; nothing panics, whatever the lengths.

use std::process::Command;

use crate::common::generators::uniform;
use crate::common::{available_isas, options, padded, search};
use proptest::prelude::*;
use rhotree::{
    CovarianceFamily, CovarianceFunction, Error, FieldOptions, Frame, Inducing, Isa, IsaError,
    Points, Queries, ResidualField, Scan, SearchOptions,
};

fn points(count: usize, dimensions: usize) -> Points<'static> {
    Points::new(uniform(count, dimensions, 1), dimensions).expect("legal points")
}

fn function() -> CovarianceFunction {
    CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.5]).expect("legal parameters")
}

fn field(inducing: &Inducing, options: &FieldOptions) -> Result<ResidualField, Error> {
    ResidualField::new(&points(10, 2), &function(), inducing, options)
}

fn from_factor(factor: &[f64], residual_variances: &[f64]) -> Result<ResidualField, Error> {
    let options = FieldOptions::default();
    ResidualField::from_factor(&points(3, 2), &function(), factor, residual_variances, &options)
}

#[track_caller]
fn assert_error<V: std::fmt::Debug>(result: Result<V, Error>, expected: &Error, message: &str) {
    let error = result.expect_err("this is refused");
    // By text: a value that isn't a number doesn't equal itself.
    assert_eq!(format!("{error:?}"), format!("{expected:?}"));
    assert_eq!(error.to_string(), message);
}

#[test]
fn empty() {
    let message = "points is empty: at least one is needed";
    assert_error(Points::new(vec![], 3), &Error::Empty { argument: "points" }, message);
    assert_error(Points::new(vec![1.0], 0), &Error::Empty { argument: "points" }, message);
    assert_error(
        Points::from_longitude_latitude(&[]),
        &Error::Empty { argument: "points" },
        message,
    );
    assert_error(
        CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[]),
        &Error::Empty { argument: "length_scales" },
        "length_scales is empty: at least one is needed",
    );
}

#[test]
fn frames() {
    let message = "center is empty: at least one is needed";
    assert_error(Frame::new(vec![], 1.0), &Error::Empty { argument: "center" }, message);
    let message = "center[0][1] is NaN: every value must be finite";
    let error = Error::NotFinite { argument: "center", row: 0, column: 1, value: f64::NAN };
    assert_error(Frame::new(vec![0.0, f64::NAN], 1.0), &error, message);
    for (value, name) in [(-1.0, "-1"), (f64::INFINITY, "inf"), (f64::NAN, "NaN")] {
        assert_error(
            Frame::new(vec![0.0], value),
            &Error::Negative { argument: "extent", value },
            &format!("extent is {name}: it must not be negative, and be finite"),
        );
    }
    let frame = Frame::new(vec![0.0], 1.0).expect("finite");
    let options = FieldOptions::default();
    assert_error(
        ResidualField::<f64>::of_part(
            &points(3, 2),
            &frame,
            &function(),
            &Inducing::None,
            &options,
        ),
        &Error::Dimensions { argument: "center", actual: 1, expected: 2 },
        "center has 1 dimensions where the points have 2",
    );
    let far = Frame::new(vec![1e300, 0.0], 1.0).expect("finite");
    let far =
        ResidualField::<f32>::of_part(&points(3, 2), &far, &function(), &Inducing::None, &options);
    assert_eq!(far.map(|_| ()).map_err(|error| error.code()), Err("overflow"));
}

#[test]
fn not_finite() {
    for (value, name) in [(f64::NAN, "NaN"), (f64::INFINITY, "inf"), (-f64::INFINITY, "-inf")] {
        assert_error(
            Points::new(vec![0.0, 1.0, 2.0, 3.0, 4.0, value], 3),
            &Error::NotFinite { argument: "points", row: 1, column: 2, value },
            &format!("points[1][2] is {name}: every value must be finite"),
        );
        assert_error(
            Points::from_longitude_latitude(&[0.0, 1.0, 2.0, value]),
            &Error::NotFinite { argument: "points", row: 1, column: 1, value },
            &format!("points[1][1] is {name}: every value must be finite"),
        );
        assert_error(
            from_factor(&[0.0, 0.0, 0.0, 0.0, value, 0.0], &[1.0; 3]),
            &Error::NotFinite { argument: "factor", row: 2, column: 0, value },
            &format!("factor[2][0] is {name}: every value must be finite"),
        );
        assert_error(
            from_factor(&[], &[1.0, value, 1.0]),
            &Error::NotFinite { argument: "residual_variances", row: 1, column: 0, value },
            &format!("residual_variances[1][0] is {name}: every value must be finite"),
        );
    }
}

#[test]
fn not_positive() {
    for (value, name) in
        [(0.0, "0"), (-1.5, "-1.5"), (f64::NAN, "NaN"), (f64::INFINITY, "inf"), (-0.0, "-0")]
    {
        assert_error(
            CovarianceFunction::new(CovarianceFamily::Rbf, value, &[1.0]),
            &Error::NotPositive { argument: "variance", value },
            &format!("variance is {name}: it must be positive and finite"),
        );
        assert_error(
            CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0, value]),
            &Error::NotPositive { argument: "length_scale", value },
            &format!("length_scale is {name}: it must be positive and finite"),
        );
    }
}

#[test]
fn negative() {
    for (value, name) in [(-1e-9, "-0.000000001"), (f64::NAN, "NaN"), (f64::INFINITY, "inf")] {
        assert_error(
            field(&Inducing::None, &FieldOptions::default().jitter(value)),
            &Error::Negative { argument: "jitter", value },
            &format!("jitter is {name}: it must not be negative, and be finite"),
        );
    }
    assert_error(
        from_factor(&[], &[1.0, 0.5, -1e-3]),
        &Error::NegativeResidualVariance { row: 2, value: -1e-3 },
        "residual_variances[2] is -0.001: a variance can't be negative",
    );
}

#[test]
fn factor_norm() {
    assert_error(
        from_factor(&[0.6, 0.8, 0.0, 0.0, 1.5, 0.5], &[1.0; 3]),
        &Error::FactorNorm { row: 2, squared_norm: 2.5, variance: 1.0 },
        "factor[2] has the squared norm 2.5: it can't be above the variance 1",
    );
    from_factor(&[1.0, 1.0 + 1e-5, 0.0], &[0.0; 3]).expect("rounding is allowed for");
}

#[test]
fn factor_diagonal() {
    assert_error(
        from_factor(&[0.5, 0.0, 0.5], &[0.75, 1.0, 0.5]),
        &Error::FactorDiagonal {
            row: 2,
            squared_norm: 0.25,
            residual_variance: 0.5,
            variance: 1.0,
        },
        "factor[2] has the squared norm 0.25 and residual_variances[2] is 0.5: their sum can't be below the \
         variance 1",
    );
    from_factor(&[0.5, 0.0, 0.0], &[0.75, 1.0 - 1e-5, 0.0])
        .expect("rounding, and a point that is explained");
    from_factor(&[0.5, 0.0, 0.0], &[2.75, 1.0, 1.0]).expect("a nugget");
}

#[test]
fn factor_minor() {
    // Without a common part the points 0 and 2 would have the covariance 0.8 in V alone.
    let far = Points::new(vec![0.0, 1.0, 100.0], 1).expect("legal points");
    let refused = ResidualField::<f64>::from_factor(
        &far,
        &CovarianceFunction::new(CovarianceFamily::Rbf, 2.0, &[0.1]).expect("legal"),
        &[1.25_f64.sqrt(), 0.0, 1.25_f64.sqrt()],
        &[0.75, 2.0, 0.75],
        &FieldOptions::default(),
    );
    let Err(Error::FactorMinor { points, least_eigenvalue, variance: 2.0 }) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!(points, &[0, 2]);
    // 0.75 / 2 - 1.25 / 2
    assert!((least_eigenvalue + 0.25).abs() < 1e-12, "{least_eigenvalue}");
    let message = refused.expect_err("it is refused").to_string();
    assert!(
        message.starts_with(
            "factor doesn't belong to the points and the covariance function: what it leaves of the \
             covariances of points 0, 2 isn't positive semidefinite, with the eigenvalue -"
        ),
        "{message}"
    );
}

#[test]
fn lengths() {
    assert_error(
        Points::new(vec![0.0; 7], 3),
        &Error::Length { argument: "coordinates", actual: 7, expected: 3 },
        "coordinates has 7 elements: 3 are needed",
    );
    assert_error(
        Points::from_longitude_latitude(&[1.0, 2.0, 3.0]),
        &Error::Length { argument: "longitudes and latitudes", actual: 3, expected: 2 },
        "longitudes and latitudes has 3 elements: 2 are needed",
    );
    assert_error(
        from_factor(&[0.0; 7], &[1.0; 3]),
        &Error::Length { argument: "factor", actual: 7, expected: 3 },
        "factor has 7 elements: 3 are needed",
    );
    assert_error(
        from_factor(&[0.0; 8], &[1.0; 4]),
        &Error::Length { argument: "residual_variances", actual: 4, expected: 3 },
        "residual_variances has 4 elements: 3 are needed",
    );
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0; 3]).expect("legal");
    let (expected, message) = (
        Error::Length { argument: "length_scales", actual: 3, expected: 2 },
        "length_scales has 3 elements: 2 are needed",
    );
    let options = FieldOptions::default();
    let made = ResidualField::<f64>::new(&points(4, 2), &function, &Inducing::None, &options);
    assert_error(made, &expected, message);
    let made = ResidualField::<f64>::from_factor(&points(1, 2), &function, &[], &[1.0], &options);
    assert_error(made, &expected, message);
}

#[test]
fn dimensions() {
    assert_error(
        field(&Inducing::Points(points(3, 4)), &FieldOptions::default()),
        &Error::Dimensions { argument: "inducing", actual: 4, expected: 2 },
        "inducing has 4 dimensions where the points have 2",
    );
    let field = field(&Inducing::None, &FieldOptions::default()).expect("a legal field");
    assert_error(
        search(&field, Queries::New(&points(3, 1)), 5, false),
        &Error::Dimensions { argument: "queries", actual: 1, expected: 2 },
        "queries has 1 dimensions where the points have 2",
    );
}

#[test]
fn degrees() {
    for (degrees, argument, row, value, bound) in [
        ([0.0, 0.0, 360.5, 0.0], "longitude", 1, 360.5, 360.0),
        ([0.0, -90.25, 0.0, 0.0], "latitude", 0, -90.25, 90.0),
    ] {
        assert_error(
            Points::from_longitude_latitude(&degrees),
            &Error::Degrees { argument, row, value, bound },
            &format!("{argument}[{row}] is {value} degrees: it must lie in [-{bound}, {bound}]"),
        );
    }
}

#[test]
fn overflow() {
    let tiny = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0, 1e-300]).expect("legal");
    let points = Points::new(vec![0.0, 0.0, 1.0, 0.0, 2.0, 1e10], 2).expect("legal points");
    let options = FieldOptions::default();
    assert_error(
        ResidualField::<f64>::new(&points, &tiny, &Inducing::None, &options),
        &Error::Overflow { argument: "points", row: 2, column: 1, element: "f64" },
        "points[2][1] divided by its length scale is too large for f64",
    );
    let small = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0, 1e-30]).expect("legal");
    ResidualField::<f64>::new(&points, &small, &Inducing::None, &options).expect("fits into f64");
    assert_error(
        ResidualField::<f32>::from_factor(&points, &small, &[], &[1.0; 3], &options),
        &Error::Overflow { argument: "points", row: 2, column: 1, element: "f32" },
        "points[2][1] divided by its length scale is too large for f32",
    );
    let far = Points::new(vec![0.0, 0.0, 0.0, 1e10], 2).expect("legal points");
    let near = Points::new(vec![0.0, 0.0, 1.0, 0.0], 2).expect("legal points");
    assert_error(
        ResidualField::<f64>::new(&near, &tiny, &Inducing::Points(far.clone()), &options),
        &Error::Overflow { argument: "inducing", row: 1, column: 1, element: "f64" },
        "inducing[1][1] divided by its length scale is too large for f64",
    );
    let field = ResidualField::<f64>::new(&near, &tiny, &Inducing::None, &options).expect("legal");
    assert_error(
        search(&field, Queries::New(&far), 1, false),
        &Error::Overflow { argument: "queries", row: 1, column: 1, element: "f64" },
        "queries[1][1] divided by its length scale is too large for f64",
    );
}

#[test]
fn too_many_neighbors() {
    let field = field(&Inducing::None, &FieldOptions::default()).expect("a legal field");
    for k in [usize::MAX, usize::MAX / 10, 1 << 59] {
        assert_error(
            search(&field, Queries::All, k, false),
            &Error::TooManyNeighbors { k, queries: 10 },
            &format!("k is {k}: 10 times as many neighbours do not fit into memory"),
        );
    }
}

#[test]
fn too_few_distinct_points() {
    let row = [0.5, 0.25, -0.0, 1.0, 0.0, 1.0];
    let points = Points::new(row.repeat(5), 2).expect("legal points");
    for inducing in
        [Inducing::Random { count: 3, seed: 1 }, Inducing::KMeansPlusPlus { count: 3, seed: 1 }]
    {
        assert_error(
            ResidualField::<f64>::new(&points, &function(), &inducing, &FieldOptions::default()),
            &Error::TooFewDistinctPoints { asked: 3, distinct: 2 },
            "inducing is 3: the points have only 2 distinct locations",
        );
    }
}

#[test]
fn not_positive_definite() {
    let inducing = Inducing::Points(Points::new([0.1, 0.2].repeat(4), 2).expect("legal points"));
    assert_error(
        field(&inducing, &FieldOptions::default().jitter(0.0)),
        &Error::NotPositiveDefinite { inducing: 4, jitter: 0.0 },
        "the covariance matrix of the 4 inducing points is not positive definite with jitter 0: \
         use a larger jitter, fewer inducing points or a shorter length scale",
    );
    field(&inducing, &FieldOptions::default().jitter(1e-6)).expect("jitter helps");
}

#[test]
fn unknown_id() {
    let field = field(&Inducing::None, &FieldOptions::default()).expect("a legal field");
    for id in [10, usize::MAX, 1 << 32] {
        assert_error(
            search(&field, Queries::Ids(&[0, 9, id, 11]), 3, false),
            &Error::UnknownId { position: 2, id, points: 10 },
            &format!("ids[2] is {id}: ids run from 0 to 9"),
        );
    }
}

#[test]
fn no_inducing_points() {
    let field = from_factor(&[0.1; 6], &[0.98; 3]).expect("a legal factor");
    assert_error(
        search(&field, Queries::New(&points(2, 2)), 1, false),
        &Error::NoInducingPoints,
        "new points and derivatives need the inducing points, and this field was made from a precomputed factor",
    );
}

#[test]
fn instruction_sets() {
    for isa in Isa::ALL {
        let made = field(&Inducing::None, &options(isa));
        if available_isas().contains(&isa) {
            assert_eq!(made.expect("the CPU has it").isa(), isa);
        } else {
            let error = made.expect_err("the CPU lacks it");
            assert_eq!(error, Error::Isa(IsaError::Unavailable { isa }));
            let start = format!("isa {isa} needs CPU features that this machine lacks: ");
            assert!(error.to_string().starts_with(&start), "{error}");
        }
    }
}

/// Makes a field as the environment says; started by the test that follows, in a process of its own.
#[test]
#[ignore = "prints what the environment variable does"]
fn print_the_isa_of_the_environment() {
    match field(&Inducing::None, &FieldOptions::default()) {
        Ok(field) => println!("made for {}", field.isa()),
        Err(error) => println!("refused: {error}"),
    }
}

#[test]
fn the_environment_variable_chooses_the_isa() {
    let unknown =
        "refused: isa \"sse9\" is unknown: use avx512vnni, avx512, avxvnni, avx2 or portable"
            .to_owned();
    let mut cases = vec![("sse9", unknown), ("", format!("made for {}", Isa::detect()))];
    for isa in Isa::ALL {
        cases.push(match isa.require() {
            Ok(isa) => (isa.name(), format!("made for {isa}")),
            Err(error) => (isa.name(), format!("refused: {error}")),
        });
    }
    for (value, expected) in cases {
        let output = Command::new(std::env::current_exe().expect("the test runs from a file"))
            .args([
                "--exact",
                "errors::print_the_isa_of_the_environment",
                "--ignored",
                "--nocapture",
            ])
            .env("RHOTREE_ISA", value)
            .output()
            .expect("the test starts");
        let output = String::from_utf8_lossy(&output.stdout);
        assert!(output.contains(&expected), "RHOTREE_ISA={value}: {output}");
    }
}

/// What 2^31 coordinates would be refused with: they need 16 GiB.
#[test]
fn messages_of_errors_too_large_to_provoke() {
    assert_eq!(
        Error::TooManyPoints { argument: "points", count: 1 << 31 }.to_string(),
        "points has 2147483648 points: at most 2147483647 are supported"
    );
}

/// Values of every kind: ordinary, special and extreme.
fn values() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -10.0..10.0,
        1 => any::<f64>(),
        1 => prop::sample::select(&[0.0, -0.0, 1e308, -1e308, 5e-324, f64::NAN, f64::INFINITY]),
    ]
}

/// Small values, large ones, or values of every kind: a list of only legal ones must be likely.
fn lists(longest: usize) -> impl Strategy<Value = Vec<f64>> {
    prop_oneof![
        2 => prop::collection::vec(0.0..0.3, 0..longest),
        1 => prop::collection::vec(-1e308..1e308, 0..longest),
        1 => prop::collection::vec(values(), 0..longest),
    ]
}

/// As many of the values as are whole rows.
fn whole_rows(values: &[f64], rows: usize) -> &[f64] {
    &values[..values.len() / rows * rows]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn points_of_any_length(coordinates in lists(40), dimensions in any::<usize>()) {
        let _ = Points::from_longitude_latitude(&coordinates);
        for dimensions in [dimensions, dimensions % 45] {
            let legal = !coordinates.is_empty()
                && dimensions > 0
                && coordinates.len().is_multiple_of(dimensions)
                && coordinates.iter().all(|x| x.is_finite());
            assert_eq!(Points::new(coordinates.clone(), dimensions).is_ok(), legal);
        }
    }

    /// Lists of lengths that fit and of any other, for whatever points are legal.
    #[test]
    fn fields_of_anything(
        coordinates in lists(40),
        dimensions in 1..4_usize,
        factor in lists(60),
        residual_variances in lists(40),
        inducing in lists(12),
        family in prop::sample::select(&CovarianceFamily::ALL),
        (variance, length_scales) in (values(), prop::collection::vec(values(), 0..4)),
        jitter in values(),
        ids in prop::collection::vec(prop_oneof![0..10_usize, any::<usize>()], 0..5),
        (k, predecessors) in (0..50_usize, any::<bool>()),
    ) {
        let coordinates = whole_rows(&coordinates, dimensions).to_vec();
        let Ok(points) = Points::new(coordinates, dimensions) else { return Ok(()) };
        let function = CovarianceFunction::new(family, variance, &length_scales)
            .or_else(|_| CovarianceFunction::new(family, 1.0, &[0.5]))
            .expect("legal parameters");
        let isa = available_isas()[0];
        let fitting: Vec<f64> =
            residual_variances.iter().chain(&[0.5]).cycle().take(points.len()).copied().collect();
        for (factor, p) in [
            (&factor[..], &residual_variances),
            (&factor, &fitting),
            (whole_rows(&factor, points.len()), &fitting),
            (&[], &vec![function.variance(); points.len()]),
        ] {
            let options = options(isa);
            check::<f64>(
                &ResidualField::from_factor(&points, &function, factor, p, &options),
                &points, &ids, k, predecessors,
            );
            check::<f32>(
                &ResidualField::from_factor(&points, &function, factor, p, &options),
                &points, &ids, k, predecessors,
            );
        }
        let inducing = Points::new(whole_rows(&inducing, dimensions).to_vec(), dimensions);
        let inducing = inducing.map_or(Inducing::None, Inducing::Points);
        for jitter in [jitter, 1e-6] {
            let options = FieldOptions::default().jitter(jitter).isa(isa);
            for inducing in [
                inducing.clone(),
                Inducing::Random { count: ids.len(), seed: 1 },
                Inducing::KMeansPlusPlus { count: ids.len(), seed: 1 },
            ] {
                check::<f64>(
                    &ResidualField::new(&points, &function, &inducing, &options),
                    &points, &ids, k, predecessors,
                );
            }
        }
    }
}

/// A field that was accepted answers: each query has as many neighbours as there are, no fewer.
fn check<T: rhotree::Element>(
    field: &Result<ResidualField<T>, Error>,
    points: &Points,
    ids: &[usize],
    k: usize,
    predecessors: bool,
) {
    let Ok(field) = field else { return };
    let scan = Scan::new(field);
    let neighbors = search(field, Queries::All, k, predecessors).expect("all points exist");
    for point in 0..field.len() {
        let admissible = if predecessors { point } else { field.len() - 1 };
        assert_eq!(neighbors.of(point).count(), k.min(admissible), "point {point}");
    }
    assert!(padded(&neighbors).1.iter().all(|d| (0.0..=1.0).contains(d) || *d == f64::INFINITY));
    let options = SearchOptions::new(k);
    let known = ids.iter().all(|&id| id < field.len());
    assert_eq!(scan.search(Queries::Ids(ids), &options).is_ok(), known);
    if let Ok(neighbors) = scan.search(Queries::New(points), &options) {
        assert!((0..field.len()).all(|query| neighbors.of(query).count() == k.min(field.len())));
    }
}

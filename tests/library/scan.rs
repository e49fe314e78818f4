//! The exact scan against the naive twin: every instruction set, covariance and shape.

use core::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::common::generators::{self, uniform};
use crate::common::twin::{Model, Twin};
use crate::common::{assert_equal_answers, assert_scan, available_isas, field_of, options, search};
use proptest::prelude::*;
use rhotree::{
    CovarianceFamily, Inducing, Neighbors, Points, Queries, ResidualField, Scan, SearchOptions,
};

/// A length scale at which points of the unit cube are correlated with some but not with all.
fn length_scale(dimensions: usize) -> f64 {
    match dimensions {
        1 => 0.02,
        2 => 0.1,
        3 => 0.2,
        8 => 0.6,
        _ => 2.0,
    }
}

/// A twin of uniform points that is well conditioned for any number of inducing points.
fn well_conditioned(
    family: CovarianceFamily,
    points: usize,
    dimensions: usize,
    columns: usize,
    seed: u64,
) -> Twin {
    let model = Model::new(family, length_scale(dimensions), 1e-2);
    let inducing = uniform(columns, dimensions, seed + 1000);
    Twin::new(model, dimensions, &uniform(points, dimensions, seed), &inducing)
}

/// All points against all, for every covariance, dimension, k and instruction set.
fn every_covariance_and_dimension(columns: usize) {
    for (case, family) in CovarianceFamily::ALL.into_iter().enumerate() {
        for (dimensions, points) in [(1, 203), (2, 157), (3, 61), (8, 131), (64, 77)] {
            let seed = (case * 100 + dimensions) as u64;
            let twin = well_conditioned(family, points, dimensions, columns, seed);
            for predecessors in [false, true] {
                let expected = twin.answers(Queries::All, predecessors);
                assert!(expected.greatest_tolerance() < 1e-8, "{}", expected.greatest_tolerance());
                for &isa in available_isas() {
                    let field = field_of::<f64>(&twin, isa);
                    assert_eq!((field.inducing(), field.isa()), (columns, isa));
                    let context = format!("{family}, d = {dimensions}, m = {columns}");
                    let ks = [1, 50, points - 1, points + 5];
                    assert_scan(&field, Queries::All, predecessors, &ks, &expected, &context);
                }
            }
        }
    }
}

#[test]
fn without_inducing_points() {
    every_covariance_and_dimension(0);
}

#[test]
fn one_inducing_point() {
    every_covariance_and_dimension(1);
}

#[test]
fn seven_inducing_points() {
    every_covariance_and_dimension(7);
}

#[test]
fn sixty_four_inducing_points() {
    every_covariance_and_dimension(64);
}

#[test]
fn five_hundred_and_twelve_inducing_points() {
    every_covariance_and_dimension(512);
}

#[test]
fn points_of_every_kind() {
    for (kind, generate) in generators::ALL {
        for family in
            [CovarianceFamily::Rbf, CovarianceFamily::Matern12, CovarianceFamily::Matern52]
        {
            for dimensions in [1, 3] {
                let coordinates = generate(301, dimensions, 7);
                let model = Model::new(family, length_scale(dimensions), 1e-2);
                let inducing = uniform(13, dimensions, 8);
                let twin = Twin::new(model, dimensions, &coordinates, &inducing);
                for predecessors in [false, true] {
                    let expected = twin.answers(Queries::All, predecessors);
                    for &isa in available_isas() {
                        let field = field_of::<f64>(&twin, isa);
                        let context = format!("{kind}, {family}, d = {dimensions}");
                        assert_scan(
                            &field,
                            Queries::All,
                            predecessors,
                            &[10, 300],
                            &expected,
                            &context,
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn one_length_scale_per_axis() {
    let model = Model {
        family: CovarianceFamily::Matern32,
        variance: 2.5,
        length_scales: vec![0.05, 10.0, 0.4],
        jitter: 1e-3,
    };
    let twin = Twin::new(model, 3, &uniform(211, 3, 1), &uniform(20, 3, 2));
    let expected = twin.answers(Queries::All, false);
    for &isa in available_isas() {
        assert_scan(&field_of::<f64>(&twin, isa), Queries::All, false, &[30], &expected, "axes");
        let inducing = Inducing::Points(twin.inducing());
        let options = rhotree::FieldOptions::default().jitter(1e-3).isa(isa);
        let field =
            ResidualField::<f64>::new(&twin.points(), &twin.model.function(), &inducing, &options)
                .expect("a legal field");
        assert_scan(&field, Queries::All, false, &[30], &expected, "own V");
    }
}

/// The library's own V and p, by blocks of rows, against the twin's.
#[test]
fn the_residual_field_is_the_twins() {
    for family in CovarianceFamily::ALL {
        for (points, dimensions, columns) in [(131, 1, 7), (397, 2, 64), (257, 3, 1), (200, 8, 33)]
        {
            let twin = well_conditioned(family, points, dimensions, columns, 11);
            let function = twin.model.function();
            for predecessors in [false, true] {
                let expected = twin.answers(Queries::All, predecessors);
                for &isa in available_isas() {
                    let options = rhotree::FieldOptions::default().jitter(1e-2).isa(isa);
                    let inducing = Inducing::Points(twin.inducing());
                    let field =
                        ResidualField::<f64>::new(&twin.points(), &function, &inducing, &options)
                            .expect("a legal field");
                    let context = format!("{family}, d = {dimensions}, m = {columns}, own V");
                    let ks = [20, points - 1];
                    assert_scan(&field, Queries::All, predecessors, &ks, &expected, &context);
                }
            }
        }
    }
}

/// Inside the data, on top of data points, and so far away that every correlation is zero.
fn new_points(twin: &Twin, dimensions: usize) -> Points<'static> {
    let mut coordinates = uniform(29, dimensions, 77);
    coordinates.extend(&twin.coordinates[..5 * dimensions]);
    for scales in [3.0, 1e3, 1e8, 1e150, 1e300] {
        for sign in [1.0, -1.0] {
            coordinates.extend(uniform(1, dimensions, 78).iter().map(|x| x + sign * scales));
        }
    }
    Points::new(coordinates, dimensions).expect("legal points")
}

#[test]
fn new_points_as_queries() {
    for family in CovarianceFamily::ALL {
        for (dimensions, columns) in [(1, 7), (2, 64), (3, 0), (64, 5)] {
            let twin = well_conditioned(family, 149, dimensions, columns, 21);
            let queries = new_points(&twin, dimensions);
            for predecessors in [false, true] {
                // New points come after all others: the rule leaves them all points.
                let expected = twin.answers(Queries::New(&queries), predecessors);
                assert!(expected.rows.iter().all(|row| row.ranking.len() == 149));
                for &isa in available_isas() {
                    let options = rhotree::FieldOptions::default().jitter(1e-2).isa(isa);
                    let inducing = match columns {
                        0 => Inducing::None,
                        _ => Inducing::Points(twin.inducing()),
                    };
                    let function = twin.model.function();
                    let field =
                        ResidualField::<f64>::new(&twin.points(), &function, &inducing, &options)
                            .expect("a legal field");
                    let context = format!("{family}, d = {dimensions}, m = {columns}, new");
                    let queries = Queries::New(&queries);
                    assert_scan(&field, queries, predecessors, &[1, 40, 160], &expected, &context);
                }
            }
        }
    }
}

#[test]
fn where_every_correlation_is_zero_the_lowest_ids_are_the_neighbours() {
    let points = Points::new(uniform(100, 2, 3), 2).expect("legal points");
    let far = Points::new(vec![1e3, 1e3, -1e150, 0.0, 1e300, 1e300], 2).expect("legal points");
    for family in CovarianceFamily::ALL {
        let function = Model::new(family, 0.1, 0.0).function();
        for &isa in available_isas() {
            let inducing = Inducing::Random { count: 5, seed: 1 };
            let field = ResidualField::<f64>::new(&points, &function, &inducing, &options(isa))
                .expect("a legal field");
            let neighbors = search(&field, Queries::New(&far), 10, false).expect("legal queries");
            for query in 0..far.len() {
                let expected: Vec<(usize, f64)> = (0..10).map(|id| (id, 1.0)).collect();
                assert_eq!(neighbors.of(query).collect::<Vec<_>>(), expected, "{family}, {isa}");
            }
        }
    }
}

#[test]
fn ids_as_queries() {
    let twin = well_conditioned(CovarianceFamily::Matern32, 1003, 2, 64, 31);
    let ids: Vec<usize> = (0..57).map(|i| i * 367 % 1003).chain([0, 1002, 5, 5]).collect();
    for predecessors in [false, true] {
        let expected = twin.answers(Queries::Ids(&ids), predecessors);
        for &isa in available_isas() {
            let field = field_of::<f64>(&twin, isa);
            let ks = [1, 50, 1002, 1008];
            assert_scan(&field, Queries::Ids(&ids), predecessors, &ks, &expected, "ids");
        }
    }
}

/// More candidates than a buffer holds, in rising and falling order of correlation along the ids.
#[test]
fn buffers_that_fill_and_compact() {
    for reverse in [false, true] {
        let mut coordinates: Vec<f64> =
            (0..4099).map(|i| (f64::from(i) / 4099.0).powi(2)).collect();
        if reverse {
            coordinates.reverse();
        }
        let twin =
            Twin::new(Model::new(CovarianceFamily::Matern12, 0.5, 0.0), 1, &coordinates, &[]);
        let ids = [0, 1, 2048, 4097, 4098];
        let expected = twin.answers(Queries::Ids(&ids), false);
        for &isa in available_isas() {
            let field = field_of::<f64>(&twin, isa);
            assert_scan(&field, Queries::Ids(&ids), false, &[1, 50, 2000], &expected, "sorted");
        }
    }
}

#[test]
fn point_i_has_min_k_i_predecessors() {
    let twin = well_conditioned(CovarianceFamily::Matern52, 333, 3, 7, 41);
    for &isa in available_isas() {
        let field = field_of::<f64>(&twin, isa);
        for k in [1, 8, 50, 400] {
            let neighbors = search(&field, Queries::All, k, true).expect("a legal search");
            for point in 0..333 {
                let row: Vec<usize> = neighbors.of(point).map(|(id, _)| id).collect();
                assert_eq!(row.len(), k.min(point), "{isa}, k = {k}, point {point}");
                assert!(row.iter().all(|&id| id < point), "{isa}, k = {k}, point {point}");
            }
        }
    }
}

#[test]
fn progress_adds_up_to_the_queries() {
    let twin = well_conditioned(CovarianceFamily::Rbf, 1501, 2, 3, 51);
    let field = field_of::<f64>(&twin, available_isas()[0]);
    for queries in [Queries::All, Queries::Ids(&[4, 5, 6]), Queries::Ids(&[])] {
        let answered = AtomicUsize::new(0);
        let count = |queries| {
            answered.fetch_add(queries, Ordering::Relaxed);
            ControlFlow::Continue(())
        };
        let options = SearchOptions::new(5).progress(&count);
        let neighbors = Scan::new(&field).search(queries, &options).expect("a legal search");
        assert_eq!(answered.into_inner(), neighbors.queries());
    }
}

/// f32 against the f64 twin: the error of every pair is within the bound that the field states, and
/// so are changes of place.
#[test]
fn single_precision_is_as_accurate_as_it_says() {
    for family in CovarianceFamily::ALL {
        for (points, dimensions, columns) in
            [(203, 1, 0), (203, 1, 7), (157, 2, 64), (61, 3, 512), (131, 8, 7), (77, 64, 1)]
        {
            let twin = well_conditioned(family, points, dimensions, columns, 61);
            for &isa in available_isas() {
                let field = field_of::<f32>(&twin, isa);
                let bound = field.conditioning().correlation_error;
                assert!(bound > 1e-8, "{family}, d = {dimensions}, m = {columns}: {bound}");
                for predecessors in [false, true] {
                    // Two errors of the bound can change the places of two points.
                    let expected =
                        twin.answers(Queries::All, predecessors).with_tolerance(2.0 * bound);
                    let context = format!("f32, {family}, d = {dimensions}, m = {columns}");
                    let ks = [1, 50, points + 5];
                    assert_scan(&field, Queries::All, predecessors, &ks, &expected, &context);
                }
                let all = search(&field, Queries::All, points - 1, false).expect("a legal search");
                let expected = twin.answers(Queries::All, false);
                for (query, row) in expected.rows.iter().enumerate() {
                    for (id, distance) in all.of(query) {
                        let error = (1.0 - distance * distance - row.correlations[id]).abs();
                        assert!(
                            error <= bound,
                            "f32, {family}, d = {dimensions}, m = {columns}, {isa}: \
                             {error:e} above {bound:e} for {query} and {id}"
                        );
                    }
                }
            }
        }
    }
}

/// A field and a search of any shape.
#[derive(Clone, Debug)]
struct Case {
    kind: usize,
    family: CovarianceFamily,
    points: usize,
    dimensions: usize,
    columns: usize,
    k: usize,
    predecessors: bool,
    length_scale: f64,
    variance: f64,
    seed: u64,
}

prop_compose! {
    fn cases()(
        kind in 0..generators::ALL.len(),
        family in prop::sample::select(&CovarianceFamily::ALL),
        points in 1..150_usize,
        dimensions in 1..12_usize,
        columns in 0..24_usize,
        k in 0..160_usize,
        predecessors in any::<bool>(),
        length_scale in 0.01..3.0,
        exponent in -8.0..8.0,
        seed in 0..1_000_000_u64,
    ) -> Case {
        let variance = 10.0_f64.powf(exponent);
        Case {
            kind, family, points, dimensions, columns, k, predecessors, length_scale, variance, seed,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_shape(case in cases()) {
        let Case { family, points, dimensions, columns, k, predecessors, .. } = case;
        let coordinates = generators::ALL[case.kind].1(points, dimensions, case.seed);
        let model = Model {
            family,
            variance: case.variance,
            length_scales: vec![case.length_scale],
            jitter: 1e-2,
        };
        let inducing = uniform(columns, dimensions, case.seed + 1);
        let twin = Twin::new(model, dimensions, &coordinates, &inducing);
        let expected = twin.answers(Queries::All, predecessors);
        for &isa in available_isas() {
            let neighbors: Neighbors =
                search(&field_of::<f64>(&twin, isa), Queries::All, k, predecessors)
                    .expect("a legal search");
            assert_equal_answers(&expected, k, &neighbors, &format!("{case:?}, {isa}"));
        }
    }
}

//! Orders: maximin equals its definition to the last bit, and searches among ordered points are told in the
//! points' own numbers.

use crate::common::generators::{self, generator, uniform};
use proptest::prelude::*;
use rand::seq::SliceRandom;
use rhotree::{
    CovarianceFamily, CovarianceFunction, Error, FieldOptions, Inducing, Neighbors, Order, Points,
    Queries, ResidualField, Scan, SearchOptions,
};

/// Maximin by its definition, with every distance to every chosen point.
fn naive(
    coordinates: &[f64],
    dimensions: usize,
    length_scales: &[f64],
    first: &[usize],
) -> (Vec<usize>, Vec<f64>) {
    let scaled: Vec<Vec<f64>> = coordinates
        .chunks_exact(dimensions)
        .map(|row| {
            let scales = length_scales.iter().cycle();
            row.iter().zip(scales).map(|(x, scale)| x / scale).collect()
        })
        .collect();
    let squared =
        |x: &[f64], y: &[f64]| x.iter().zip(y).fold(0.0, |sum, (x, y)| sum + (x - y) * (x - y));
    let all: Vec<usize> = (0..scaled.len()).collect();
    let mut first = first.to_vec();
    first.sort_unstable();
    let (mut order, mut radii): (Vec<usize>, Vec<f64>) = Default::default();
    let mut least = vec![f64::INFINITY; scaled.len()];
    let mut left = vec![true; scaled.len()];
    for stage in [&first, &all] {
        while let Some(some) = stage.iter().copied().find(|&i| left[i]) {
            let mut next = some;
            if order.is_empty() {
                let mut mean = vec![0.0; dimensions];
                for &i in stage {
                    mean.iter_mut().zip(&scaled[i]).for_each(|(mean, x)| *mean += x);
                }
                mean.iter_mut().for_each(|mean| *mean /= stage.len() as f64);
                for &i in stage {
                    if squared(&scaled[i], &mean) < squared(&scaled[next], &mean) {
                        next = i;
                    }
                }
            } else {
                for &i in stage {
                    if left[i] && least[i] > least[next] {
                        next = i;
                    }
                }
            }
            order.push(next);
            radii.push(least[next].sqrt());
            left[next] = false;
            for (least, row) in least.iter_mut().zip(&scaled) {
                *least = least.min(squared(row, &scaled[next]));
            }
        }
    }
    (order, radii)
}

#[track_caller]
fn assert_maximin(
    coordinates: &[f64],
    dimensions: usize,
    length_scales: &[f64],
    first: &[usize],
    context: &str,
) {
    let points = Points::new(coordinates.to_vec(), dimensions).expect("legal points");
    let (order, radii) = Order::maximin(&points, length_scales, first).expect("legal arguments");
    let (expected, expected_radii) = naive(coordinates, dimensions, length_scales, first);
    let differs = (0..points.len()).find(|&place| {
        order.points()[place] != expected[place]
            || radii[place].to_bits() != expected_radii[place].to_bits()
    });
    if let Some(place) = differs {
        panic!(
            "{context}: place {place} has point {} with radius {:e}, by definition {} with {:e}",
            order.points()[place],
            radii[place],
            expected[place],
            expected_radii[place]
        );
    }
    assert_eq!((order.len(), radii.len()), (expected.len(), expected.len()), "{context}");
}

#[test]
fn points_of_every_kind() {
    for (name, points_of) in generators::ALL {
        for dimensions in [1, 2, 3, 10, 64] {
            for points in [1, 2, 15, 16, 17, 255, 257, 1100] {
                let coordinates = points_of(points, dimensions, 7);
                let context = format!("{points} points, {name}, in {dimensions} dimensions");
                assert_maximin(&coordinates, dimensions, &[0.7], &[], &context);
            }
        }
    }
}

#[test]
fn every_number_of_dimensions() {
    for dimensions in 1..=64 {
        let coordinates = uniform(300, dimensions, 3);
        let length_scales: Vec<f64> = (1..=dimensions).map(|axis| axis as f64 * 0.3).collect();
        let context = format!("{dimensions} dimensions");
        assert_maximin(&coordinates, dimensions, &length_scales, &[5, 250, 0], &context);
    }
}

#[test]
fn many_levels() {
    assert_maximin(&uniform(9000, 2, 5), 2, &[1.0], &[], "uniform");
    assert_maximin(&generators::clustered(9000, 3, 5), 3, &[1.0, 0.1, 10.0], &[], "clustered");
}

#[test]
fn grids_are_full_of_ties() {
    for (width, height) in [(64, 64), (7, 130), (1, 400), (33, 31)] {
        let mut points: Vec<[f64; 2]> =
            (0..width * height).map(|i| [(i % width) as f64, (i / width) as f64]).collect();
        for seed in 0..3 {
            let coordinates = points.as_flattened();
            let context = format!("{width} by {height}, order {seed}");
            assert_maximin(coordinates, 2, &[1.0], &[], &context);
            assert_maximin(coordinates, 2, &[3.0, 0.7], &[1, 0, 9, 300], &context);
            points.shuffle(&mut generator(seed));
        }
    }
    // Whole numbers and their halves in four dimensions, each place twice.
    let coordinates: Vec<f64> = (0..2 * 6_usize.pow(4))
        .flat_map(|i| [0, 1, 2, 3].map(|axis| (i / 6_usize.pow(axis) % 6) as f64 / 2.0))
        .collect();
    assert_maximin(&coordinates, 4, &[1.0], &[], "four dimensions");
}

#[test]
fn points_in_one_place_come_by_their_numbers() {
    let points = Points::new([0.25, -3.0].repeat(1000), 2).expect("legal points");
    let (order, radii) = Order::maximin(&points, &[1.0], &[700, 30]).expect("legal arguments");
    let others = (0..1000).filter(|i| ![30, 700].contains(i));
    let expected: Vec<usize> = [30, 700].into_iter().chain(others).collect();
    assert_eq!(order.points(), expected);
    assert_eq!(radii[0], f64::INFINITY);
    assert!(radii[1..].iter().all(|&radius| radius == 0.0));
}

#[test]
fn ends_of_the_number_line() {
    // Differences that overflow, means that overflow, squares that overflow and that underflow.
    let far: Vec<f64> = (0..200).map(|i| (f64::from(i) - 100.0) * 1.7e306).collect();
    assert_maximin(&far, 1, &[1.0], &[], "all far");
    assert_maximin(&far, 2, &[1.0], &[3, 2], "all far, in the plane");
    assert_maximin(&vec![1.7e308; 100], 1, &[1.0], &[], "one place far away");
    for unit in [f64::from_bits(1), 1e-300, 1e-162, 1e-154, 1e154, 1e155] {
        let near: Vec<f64> = uniform(400, 2, 1).iter().map(|x| x * 9.0 * unit).collect();
        assert_maximin(&near, 2, &[1.0], &[], &format!("{unit:e}"));
    }
}

#[test]
fn cities() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/world_cities.csv");
    let mut reader = csv::Reader::from_path(path).expect("the data can be read");
    let cities = reader.deserialize::<(f64, f64, f64)>().step_by(3);
    let degrees: Vec<f64> =
        cities.map(|city| city.expect("three numbers")).flat_map(|(x, y, _)| [x, y]).collect();
    let points = Points::from_longitude_latitude(&degrees).expect("degrees");
    let coordinates: Vec<f64> = points.rows().flatten().copied().collect();
    assert_maximin(&coordinates, 3, &[0.05], &[], "on the sphere");
    let first: Vec<usize> = (0..points.len()).rev().step_by(2).collect();
    assert_maximin(&degrees, 2, &[3.0, 1.0], &first, "in degrees, half of them first");
}

#[test]
fn first_may_be_all_points_or_one() {
    let coordinates = uniform(500, 2, 9);
    let all: Vec<usize> = (0..500).rev().collect();
    assert_maximin(&coordinates, 2, &[1.0], &all, "all");
    assert_maximin(&coordinates, 2, &[1.0], &[499], "the last");
    assert_maximin(&[1.0], 1, &[1.0], &[0], "the only one");
}

/// A coordinate that ties with others, or is at an end of the number line.
fn coordinate() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => (-3..4_i32).prop_map(f64::from),
        2 => -1.0..1.0_f64,
        1 => prop::sample::select(vec![-0.0, 5e-324, 1e-170, 1e-160, 1e150, -1e200, 1.7e308, -1.7e308]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_points(
        dimensions in 1..5_usize,
        coordinates in prop::collection::vec(coordinate(), 4..1400),
        scales in prop::collection::vec(prop::sample::select(vec![1.0, 3.0, 7.3]), 4),
        ard: bool,
        seed: u64,
        share in prop::sample::select(vec![0, 0, 1, 10, 100]),
    ) {
        let points = coordinates.len() / dimensions;
        let coordinates = &coordinates[..points * dimensions];
        let scales = if ard { &scales[..dimensions] } else { &scales[..1] };
        let mut first: Vec<usize> = (0..points).collect();
        first.shuffle(&mut generator(seed));
        first.truncate(points * share / 100);
        assert_maximin(coordinates, dimensions, scales, &first, "proptest");
    }

    #[test]
    fn orders_are_permutations(points in 1..300_usize, seed: u64) {
        let order = Order::random(points, seed).expect("points");
        prop_assert_eq!(&Order::new(order.points().to_vec()).expect("a permutation"), &order);
        let inverse = Order::new(order.places()).expect("a permutation");
        prop_assert_eq!(inverse.places(), order.points());
    }
}

#[test]
fn random_orders_are_the_same_everywhere() {
    // What the library once gave: it must not change with a release, a generator's or ours.
    let order = Order::random(10, 1).expect("points");
    assert_eq!(order.points(), [3, 8, 5, 2, 7, 9, 6, 0, 4, 1]);
    assert_ne!(Order::random(10, 2).expect("points"), order);
}

/// The nearest by plain loops: among the points at places below `limit`, by distance.
fn nearest(coordinates: &[f64], q: &[f64], k: usize, order: &Order, limit: usize) -> Vec<usize> {
    let mut admitted: Vec<(f64, usize)> = order.points()[..limit]
        .iter()
        .map(|&point| {
            let row = &coordinates[point * 2..][..2];
            ((row[0] - q[0]).hypot(row[1] - q[1]), point)
        })
        .collect();
    admitted.sort_unstable_by(|a, b| a.partial_cmp(b).expect("numbers"));
    admitted.iter().take(k).map(|&(_, point)| point).collect()
}

#[test]
fn answers_are_told_in_the_points_own_numbers() {
    const K: usize = 7;
    let coordinates = uniform(400, 2, 21);
    let points = Points::new(coordinates.clone(), 2).expect("legal points");
    let row = |point: usize| &coordinates[point * 2..][..2];
    let maximin = Order::maximin(&points, &[1.0], &[]).expect("legal arguments").0;
    for order in [maximin, Order::random(400, 3).expect("points")] {
        let ordered = order.apply(&points).expect("as many points");
        let function =
            CovarianceFunction::new(CovarianceFamily::Matern12, 1.0, &[0.5]).expect("legal");
        let field = ResidualField::<f64>::new(
            &ordered,
            &function,
            &Inducing::None,
            &FieldOptions::default(),
        )
        .expect("a legal field");
        let search = |queries| -> Neighbors {
            let options = SearchOptions::new(K).predecessors();
            let neighbors = Scan::new(&field).search(queries, &options).expect("a search");
            order.restore(neighbors, queries).expect("the same queries")
        };
        let neighbors = search(Queries::All);
        for (point, &place) in order.places().iter().enumerate() {
            let expected = nearest(&coordinates, row(point), K, &order, place);
            assert_eq!(neighbors.ids(point), expected, "point {point}");
            for (id, distance) in neighbors.of(point) {
                let r = (row(id)[0] - row(point)[0]).hypot(row(id)[1] - row(point)[1]);
                assert!((distance - (1.0 - (-r / 0.5).exp()).sqrt()).abs() < 1e-9);
            }
        }
        let places = [399, 0, 5, 6, 200];
        let neighbors = search(Queries::Ids(&places));
        for (query, &place) in places.iter().enumerate() {
            let point = order.points()[place];
            let expected = nearest(&coordinates, row(point), K, &order, place);
            assert_eq!(neighbors.ids(query), expected, "place {place}");
        }
        let new = Points::new(uniform(30, 2, 99), 2).expect("legal points");
        let neighbors = search(Queries::New(&new));
        for (query, q) in new.rows().enumerate() {
            let expected = nearest(&coordinates, q, K, &order, 400);
            assert_eq!(neighbors.ids(query), expected, "new point {query}");
        }
    }
}

#[track_caller]
fn assert_refused<V: std::fmt::Debug>(result: Result<V, Error>, code: &str, message: &str) {
    let error = result.expect_err("this is refused");
    assert_eq!((error.code(), error.to_string().as_str()), (code, message));
}

#[test]
fn what_is_no_order_is_refused() {
    let empty = "order is empty: at least one is needed";
    assert_refused(Order::new(vec![]), "empty", empty);
    assert_refused(Order::random(0, 1), "empty", "points is empty: at least one is needed");
    let many = "points has 2147483648 points: at most 2147483647 are supported";
    assert_refused(Order::random(1 << 31, 1), "too-many-points", many);
    let unknown = "order[1] is 3: points are numbered from 0 to 2";
    assert_refused(Order::new(vec![1, 3, 1]), "unknown-point", unknown);
    let repeated = "order[2] is 0: it has a place before this one";
    assert_refused(Order::new(vec![0, 1, 0, 9]), "repeated-point", repeated);

    let points = Points::new(uniform(5, 2, 1), 2).expect("legal points");
    let maximin = |scales: &[f64], first: &[usize]| Order::maximin(&points, scales, first);
    assert_refused(maximin(&[], &[]), "empty", "length_scales is empty: at least one is needed");
    assert_refused(
        maximin(&[1.0, 0.0], &[]),
        "not-positive",
        "length_scale is 0: it must be positive and finite",
    );
    assert!(maximin(&[f64::NAN], &[]).is_err());
    let three = "length_scales has 3 elements: 2 are needed";
    assert_refused(maximin(&[1.0; 3], &[]), "length", three);
    let unknown = "first[1] is 5: points are numbered from 0 to 4";
    assert_refused(maximin(&[1.0], &[4, 5]), "unknown-point", unknown);
    let repeated = "first[2] is 4: it has a place before this one";
    assert_refused(maximin(&[1.0], &[4, 3, 4]), "repeated-point", repeated);
    let far = Points::new(vec![0.0, 1.0, 2.0, 1e300], 2).expect("legal points");
    assert_refused(
        Order::maximin(&far, &[1e-10], &[]),
        "overflow",
        "points[1][1] divided by its length scale is too large for f64",
    );

    let order = Order::random(4, 1).expect("points");
    assert_refused(order.apply(&points), "length", "points has 5 elements: 4 are needed");
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0]).expect("legal");
    let options = FieldOptions::default();
    let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &options);
    let field = field.expect("a legal field");
    let search = |queries| Scan::new(&field).search(queries, &SearchOptions::new(4));
    let all = search(Queries::All).expect("a search");
    let five = "neighbors has 5 elements: 4 are needed";
    assert_refused(order.restore(all, Queries::All), "length", five);
    let one = search(Queries::Ids(&[2])).expect("a search");
    assert_refused(
        order.restore(one, Queries::Ids(&[2])),
        "unknown-point",
        "neighbors[0] is 4: points are numbered from 0 to 3",
    );
}

//! The tree answers as the scan, to the last bit: on every instruction set, in both precisions, for every
//! kind of points and queries, however its lists are cut, after appending and refitting too.

use crate::common::generators::{ALL, clustered, normal, uniform};
use crate::common::twin::{Model, Twin};
use crate::common::{available_isas, field_of, options};
use proptest::prelude::*;
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, Error, Index, IndexOptions, IndexSummary,
    Inducing, Points, Queries, ResidualField, Scan, SearchOptions,
};

/// What a search is left to decide, and floors that make lists long, short, and empty.
const FLOORS: [Option<f64>; 4] = [None, Some(0.03), Some(0.3), Some(0.95)];

fn points(coordinates: Vec<f64>, dimensions: usize) -> Points<'static> {
    Points::new(coordinates, dimensions).expect("finite coordinates")
}

fn with_floor(floor: Option<f64>) -> IndexOptions {
    floor.map_or_else(IndexOptions::default, |floor| IndexOptions::default().floor(floor))
}

/// Asserts that the tree answers as the scan of its field: all points, some of them, new points; few
/// neighbours and many; with and without the predecessor rule.
fn assert_as_scan<T: Element>(tree: &Index<T>, new: Option<&Points>, context: &str) {
    let field = tree.field();
    let ids: Vec<usize> = (0..45).map(|i| i * 6151 % field.len()).collect();
    let new = new.map(Queries::New);
    for queries in [Some(Queries::All), Some(Queries::Ids(&ids)), new].into_iter().flatten() {
        for k in [1, 9, 75] {
            for options in [SearchOptions::new(k), SearchOptions::new(k).predecessors()] {
                let expected = Scan::new(field).search(queries, &options).expect("legal");
                let (actual, search) =
                    tree.search_with_statistics(queries, &options).expect("legal");
                let unequal =
                    (0..expected.queries()).find(|&query| !expected.of(query).eq(actual.of(query)));
                if let Some(query) = unequal {
                    panic!(
                        "{context}, {}, {}, {options:?}, {search:?}, query {query}: {:?} in place \
                         of {:?}",
                        T::NAME,
                        field.isa(),
                        actual.of(query).collect::<Vec<_>>(),
                        expected.of(query).collect::<Vec<_>>()
                    );
                }
                assert_eq!(actual, expected, "{context}");
            }
        }
    }
}

fn answers_as_the_scan<T: Element>() {
    for (number, (name, generate)) in ALL.into_iter().enumerate() {
        let family = CovarianceFamily::ALL[number % 4];
        let dimensions = 1 + number % 3;
        // Without a floor the scan is chosen for fewer points.
        let all = generate(1100, dimensions, 7);
        let new = points(generate(70, dimensions, 8), dimensions);
        for (place, (length_scale, columns)) in
            [(0.05, 40), (0.5, 25), (0.2, 0)].into_iter().enumerate()
        {
            let floor = FLOORS[(number + place) % FLOORS.len()];
            let count = if floor.is_none() { 1100 } else { 600 };
            let points = points(all[..count * dimensions].to_vec(), dimensions);
            let function = CovarianceFunction::new(family, 1.3, &[length_scale]).expect("positive");
            let inducing = if columns == 0 {
                Inducing::None
            } else {
                Inducing::KMeansPlusPlus { count: columns, seed: 2 }
            };
            for &isa in available_isas() {
                let field = ResidualField::<T>::new(&points, &function, &inducing, &options(isa));
                // Some generators' outliers don't fit into f32.
                let Ok(field) = field else { continue };
                let new = field.clone().append(&new).is_ok().then_some(&new);
                let tree = Index::new(field, &with_floor(floor)).expect("a tree");
                let context = format!("{name}, {family} of {length_scale}, floor {floor:?}");
                assert_as_scan(&tree, new, &context);
            }
        }
    }
}

#[test]
fn answers_as_the_scan_in_f64() {
    answers_as_the_scan::<f64>();
}

#[test]
fn answers_as_the_scan_in_f32() {
    answers_as_the_scan::<f32>();
}

/// Factors computed elsewhere, with explained points, and with residual variances that are too small for
/// their factor, by as much as is taken, so that rows stand for vectors longer than 1.
#[test]
fn factors_that_are_not_quite_factors() {
    for (name, spoil) in [
        (
            "explained",
            (|p: &mut f64, i: usize| {
                if i.is_multiple_of(7) {
                    *p = 0.0
                }
            }) as fn(&mut f64, usize),
        ),
        ("all explained", |p, _| *p = 0.0),
        ("too small", |p, i| {
            if i.is_multiple_of(5) {
                *p *= 0.99
            }
        }),
        ("too large", |p, i| {
            if i.is_multiple_of(5) {
                *p *= 1.2
            }
        }),
    ] {
        let model = Model::new(CovarianceFamily::Matern52, 0.3, 1e-3);
        let mut twin = Twin::new(model, 2, &uniform(700, 2, 5), &uniform(12, 2, 6));
        twin.residual_variances.iter_mut().enumerate().for_each(|(i, p)| spoil(p, i));
        for &isa in available_isas() {
            for floor in FLOORS {
                let tree = Index::new(field_of::<f64>(&twin, isa), &with_floor(floor));
                assert_as_scan(&tree.expect("a tree"), None, name);
                let tree = Index::new(field_of::<f32>(&twin, isa), &with_floor(floor));
                assert_as_scan(&tree.expect("a tree"), None, name);
            }
        }
    }
}

/// New points that no leaf is near, one at a time: their lists are empty, and their neighbours are there all the same.
#[test]
fn new_points_that_are_near_nothing() {
    let points = points(uniform(900, 2, 3), 2);
    let far = [[30.0, -2.0], [0.5, 9.0], [1e6, 1e6], [1.2, 1.2]];
    for inducing in [Inducing::None, Inducing::KMeansPlusPlus { count: 15, seed: 1 }] {
        let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.05]);
        let function = function.expect("positive");
        for &isa in available_isas() {
            let field = ResidualField::<f64>::new(&points, &function, &inducing, &options(isa))
                .expect("legal");
            for floor in FLOORS {
                let tree = Index::new(field.clone(), &with_floor(floor)).expect("a tree");
                for far in far {
                    let far = Points::new(far.to_vec(), 2).expect("finite");
                    assert_as_scan(&tree, Some(&far), "far away");
                }
            }
        }
    }
}

#[test]
fn fewer_points_than_neighbours_and_a_few_leaves() {
    for count in [1, 2, 63, 64, 65, 130] {
        let points = points(normal(count, 2, 3), 2);
        let function =
            CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.5]).expect("legal");
        for &isa in available_isas() {
            let field =
                ResidualField::<f64>::new(&points, &function, &Inducing::None, &options(isa))
                    .expect("a legal field");
            for floor in FLOORS {
                let tree = Index::new(field.clone(), &with_floor(floor)).expect("a tree");
                assert_as_scan(&tree, Some(&points), &format!("{count} points"));
            }
        }
    }
}

fn local_field(count: usize, seed: u64) -> (Points<'static>, ResidualField<f64>) {
    let points = points(uniform(count, 2, seed), 2);
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.1]).expect("legal");
    let inducing = Inducing::KMeansPlusPlus { count: 60, seed: 1 };
    let field = ResidualField::new(&points, &function, &inducing, &Default::default());
    (points, field.expect("a legal field"))
}

#[test]
fn appending_equals_rebuilding() {
    for floor in [None, Some(0.1)] {
        let (_, field) = local_field(2500, 11);
        let mut longer = field.clone();
        let mut tree = Index::new(field, &with_floor(floor)).expect("a tree");
        for (batch, count) in [1, 70, 300, 2000, 5].into_iter().enumerate() {
            let points = points(clustered(count, 2, 20 + batch as u64), 2);
            longer.append(&points).expect("legal points");
            tree.append(&points).expect("legal points");
            let rebuilt = Index::new(longer.clone(), &with_floor(floor)).expect("a tree");
            assert_as_scan(&tree, Some(&points), "appended");
            for options in [SearchOptions::new(10), SearchOptions::new(10).predecessors()] {
                let answers = |tree: &Index| tree.search(Queries::All, &options).expect("legal");
                assert_eq!(answers(&tree), answers(&rebuilt), "batch {batch}");
            }
        }
        let wrong = points(vec![0.0; 3], 3);
        assert!(matches!(tree.append(&wrong), Err(Error::Dimensions { .. })));
        assert_eq!(tree.field().len(), 4876, "a refused batch changes nothing");
        assert_as_scan(&tree, None, "after a refused batch");
    }
}

/// Enough points for three levels above the leaves, and for indexes of the first points.
#[test]
fn early_points_have_an_index_of_their_own() {
    let count = 17_000;
    let (_, field) = local_field(count, 17);
    let new = points(uniform(30, 2, 18), 2);
    let early: Vec<usize> = (0..count / 16).step_by(11).chain([count / 16, count - 1]).collect();
    for floor in [None, Some(0.2), Some(0.9)] {
        let mut tree = Index::new(field.clone(), &with_floor(floor)).expect("a tree");
        for points in [None, Some(&new)] {
            // Appended, the first points are the same.
            if let Some(points) = points {
                tree.append(points).expect("legal points");
            }
            for k in [1, 20, 70] {
                let options = SearchOptions::new(k).predecessors();
                let expected = Scan::new(tree.field()).search(Queries::Ids(&early), &options);
                let (answer, search) =
                    tree.search_with_statistics(Queries::Ids(&early), &options).expect("legal");
                assert_eq!(Ok(&answer), expected.as_ref(), "floor {floor:?}, k = {k}");
                assert!(
                    floor.is_none() || search.listed > 2,
                    "early points are served: {search:?}"
                );
            }
        }
        if floor == Some(0.2) {
            assert_as_scan(&tree, Some(&new), "three levels");
        }
    }
}

#[test]
fn refitting_equals_rebuilding() {
    let (points, field) = local_field(2500, 12);
    for floor in [None, Some(0.1)] {
        let mut tree = Index::new(field.clone(), &with_floor(floor)).expect("a tree");
        for (family, length_scale) in [
            (CovarianceFamily::Matern52, 0.12),
            (CovarianceFamily::Matern12, 2.0),
            (CovarianceFamily::Rbf, 0.05),
        ] {
            let function = CovarianceFunction::new(family, 0.7, &[length_scale]).expect("legal");
            let inducing = Inducing::Random { count: 50, seed: 3 };
            let field = ResidualField::new(&points, &function, &inducing, &Default::default());
            tree.refit(field.expect("a legal field")).expect("as many points");
            assert_as_scan(&tree, Some(&points), &format!("refitted, {family}"));
        }
        let (_, shorter) = local_field(99, 1);
        assert!(matches!(tree.refit(shorter), Err(Error::Length { argument: "field", .. })));
    }
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let (_, field) = local_field(3000, 13);
    let run = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.expect("a thread pool starts").install(|| {
            let tree = Index::new(field.clone(), &with_floor(Some(0.2))).expect("a tree");
            let options = SearchOptions::new(20).predecessors();
            (tree.summary(), tree.search(Queries::All, &options).expect("legal"))
        })
    };
    let expected = run(1);
    assert!(matches!(expected.0, IndexSummary::Lists { .. }), "{:?}", expected.0);
    assert_eq!(run(2), expected);
    // No more than a chunk of queries for each thread: all of them in rounds together.
    assert_eq!(run(5), expected);
}

#[test]
fn it_knows_what_is_worth_while() {
    let make = |count, length_scale, inducing| {
        let points = points(uniform(count, 2, 14), 2);
        let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[length_scale]);
        let function = function.expect("legal");
        let inducing = Inducing::KMeansPlusPlus { count: inducing, seed: 1 };
        let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default());
        Index::new(field.expect("legal"), &IndexOptions::default()).expect("a tree")
    };
    let tree = make(6000, 0.04, 60);
    assert!(matches!(tree.summary(), IndexSummary::Lists { .. }), "{:?}", tree.summary());
    let options = SearchOptions::new(10);
    let (_, search) = tree.search_with_statistics(Queries::All, &options).expect("legal");
    assert!(search.correlations < 6000 * 6000 / 4, "{search:?}");
    assert!(tree.bytes() <= 2 * tree.field().bytes(), "{} bytes", tree.bytes());

    // Pivots are no use to queries whose neighbours are far, as most are where points are few.
    for (count, has_pivots) in [(10_000, false), (24_000, true)] {
        let build = *make(count, 0.05, 200).build_statistics();
        assert_eq!(build.pairs > 0, has_pivots, "{count} points: {build:?}");
    }

    // In five dimensions with a long length scale nothing can be ruled out.
    let points = points(uniform(3000, 5, 15), 5);
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.5]).expect("legal");
    let inducing = Inducing::KMeansPlusPlus { count: 50, seed: 1 };
    let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default());
    let tree = Index::new(field.expect("legal"), &IndexOptions::default()).expect("a tree");
    assert!(matches!(tree.summary(), IndexSummary::Scan { .. }), "{:?}", tree.summary());
    assert_as_scan(&tree, Some(&points), "nothing to rule out");
}

#[test]
fn what_a_sample_predicts_is_near_what_is_done() {
    // Forty groups of leaves, of which a sample has eight.
    let (_, field) = local_field(40_000, 16);
    let count = field.len() as u64;
    let index = Index::new(field, &IndexOptions::default()).expect("an index");
    let options = SearchOptions::new(30).predecessors();
    let (_, search) = index.search_with_statistics(Queries::All, &options).expect("legal");
    let build = index.build_statistics();
    let met = search.correlations + search.scanned;
    let figures = [
        ("pairs", build.predicted.pairs, build.pairs, 1.5),
        ("entries", build.predicted.entries, build.entries, 1.5),
        // From sixteen points.
        ("leaves", build.predicted.leaves, search.leaves, 2.0),
        ("correlations", build.predicted.correlations, met, 2.0),
    ];
    for (name, predicted, actual, most) in figures {
        let ratio = predicted as f64 / actual as f64;
        assert!((1.0 / most..most).contains(&ratio), "{name}: {predicted} for {actual}");
    }
    assert!(build.pairs > 0 && search.leaves > 2 * count, "{build:?}, {search:?}");
}

#[test]
fn floors_out_of_range_are_refused() {
    for value in [0.0, 1.0, -0.1, f64::NAN, f64::INFINITY] {
        let (_, field) = local_field(70, 1);
        let error = Index::new(field, &with_floor(Some(value))).expect_err("no floor");
        assert!(matches!(error, Error::Floor { .. }), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_field_and_floor(
        count in 65_usize..900,
        dimensions in 1_usize..5,
        generator in 0_usize..6,
        columns in 0_usize..40,
        family in 0_usize..4,
        length_scale in -2.5_f64..1.0,
        floor in 0.01_f64..0.99,
        seed in 0_u64..1000,
    ) {
        let points = points(ALL[generator].1(count, dimensions, seed), dimensions);
        let function = CovarianceFunction::new(
            CovarianceFamily::ALL[family], 2.0, &[10_f64.powf(length_scale)],
        ).expect("positive");
        let inducing = match columns {
            0 => Inducing::None,
            count => Inducing::Random { count: count.min(points.len() / 4), seed },
        };
        let field = ResidualField::<f64>::new(&points, &function, &inducing, &Default::default());
        // Inducing points so near to one another that their covariances are singular are refused.
        if let Ok(field) = field {
            let tree = Index::new(field, &with_floor(Some(floor))).expect("a tree");
            assert_as_scan(&tree, Some(&points), "any");
        }
    }
}

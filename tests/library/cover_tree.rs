//! The cover tree: its invariants, and that every traversal with every option answers as the scan.

use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rhotree::cover_tree::{
    Allocation, Blocking, BoundForm, CacheStorage, Grouping, Layout, LevelCache, Strategy as Order,
};
use rhotree::cover_tree::{Counters, Pruned};
use rhotree::cover_tree::{CoverTree, Metric, TraversalOptions};
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, FieldOptions, Inducing, Isa, Neighbors, Points,
    Queries, ResidualField, Scan, SearchOptions,
};

/// Named sets of points with a covariance that suits them.
fn workloads() -> Vec<(&'static str, Points<'static>, CovarianceFunction, Inducing)> {
    let mut generator = ChaCha8Rng::seed_from_u64(3);
    let mut uniform = |count: usize| -> Vec<f64> {
        (0..count).map(|_| generator.random_range(0.0..1.0)).collect()
    };
    let random = uniform(700 * 2);
    let centers = uniform(12 * 3);
    let offsets = uniform(600 * 3);
    let clustered =
        (0..600 * 3).map(|i| centers[i / 3 % 12 * 3 + i % 3] + 1e-3 * (offsets[i] - 0.5)).collect();
    let places = uniform(40 * 2);
    let duplicated = (0..400).flat_map(|i| [places[i % 40 * 2], places[i % 40 * 2 + 1]]).collect();
    let collinear = uniform(500).iter().flat_map(|&x| [x, 2.0 * x, -x]).collect();
    let points =
        |coordinates: Vec<f64>, d| Points::new(coordinates, d).expect("finite coordinates");
    let function = |family, length_scale: f64| {
        CovarianceFunction::new(family, 1.7, &[length_scale]).expect("positive parameters")
    };
    let inducing = |count| Inducing::KMeansPlusPlus { count, seed: 5 };
    vec![
        (
            "random, smooth",
            points(random.clone(), 2),
            function(CovarianceFamily::Matern52, 0.3),
            inducing(25),
        ),
        (
            "random, rough",
            points(random.clone(), 2),
            function(CovarianceFamily::Matern12, 0.05),
            inducing(9),
        ),
        ("clustered", points(clustered, 3), function(CovarianceFamily::Rbf, 0.1), inducing(30)),
        (
            "duplicated",
            points(duplicated, 2),
            function(CovarianceFamily::Matern32, 0.2),
            inducing(20),
        ),
        (
            "collinear",
            points(collinear, 3),
            function(CovarianceFamily::Matern32, 0.1),
            inducing(12),
        ),
        (
            "no inducing points",
            points(random, 2),
            function(CovarianceFamily::Rbf, 0.2),
            Inducing::None,
        ),
        ("cities", cities(900), function(CovarianceFamily::Matern32, 0.2), inducing(40)),
    ]
}

/// Every so many a city.
fn cities(count: usize) -> Points<'static> {
    let text = include_str!("../../data/world_cities.csv");
    let rows: Vec<&str> = text.lines().skip(1).collect();
    let degrees: Vec<f64> = rows
        .iter()
        .step_by(rows.len() / count)
        .flat_map(|row| row.split(',').take(2).map(|x| x.parse().expect("a number")))
        .collect();
    Points::from_longitude_latitude(&degrees).expect("legal degrees")
}

/// Every single option changed from the default, some combinations, and best first.
fn traversals() -> Vec<TraversalOptions> {
    let base = TraversalOptions::default();
    let mut all = vec![base];
    for level_cache in [LevelCache::Off, LevelCache::Minimum, LevelCache::Tightest] {
        for cache_storage in [CacheStorage::Frontier, CacheStorage::Fill, CacheStorage::Generation]
        {
            for grouping in [Grouping::Single, Grouping::Tile] {
                all.push(
                    base.level_cache(level_cache).cache_storage(cache_storage).grouping(grouping),
                );
            }
        }
    }
    for layout in [Layout::Blocks, Layout::Rows] {
        for fused in [false, true] {
            for bound in [BoundForm::Angle, BoundForm::Chord] {
                for strategy in [Order::BestFirst, Order::LevelSynchronous] {
                    all.push(base.layout(layout).fused(fused).bound(bound).strategy(strategy));
                }
            }
        }
    }
    for blocking in [Blocking::Fixed(1), Blocking::Fixed(100), Blocking::Dynamic] {
        let allocation = Allocation::PerGroup;
        all.push(base.blocking(blocking).allocation(allocation).visited_set(true));
        all.push(base.blocking(blocking).strategy(Order::BestFirst));
    }
    all
}

fn field<T: Element>(
    points: &Points,
    function: &CovarianceFunction,
    inducing: &Inducing,
    isa: Isa,
) -> ResidualField<T> {
    let options = FieldOptions::default().isa(isa);
    ResidualField::new(points, function, inducing, &options).expect("a legal field")
}

fn available() -> impl Iterator<Item = Isa> {
    Isa::ALL.into_iter().filter(|isa| isa.is_available())
}

fn equal_to_the_scan<T: Element>() {
    for (name, points, function, inducing) in workloads() {
        let new = Points::new(
            points.rows().take(20).flatten().map(|x| x + 0.01).collect(),
            points.dimensions(),
        )
        .expect("finite coordinates");
        for isa in available() {
            let field = field::<T>(&points, &function, &inducing, isa);
            let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
            let ids: Vec<usize> = (0..40).map(|i| i * 31 % points.len()).collect();
            let searches = [
                (Queries::Ids(&ids), SearchOptions::new(7)),
                (Queries::Ids(&ids), SearchOptions::new(3).predecessors()),
                (Queries::New(&new), SearchOptions::new(12)),
            ];
            for (queries, options) in searches {
                let expected = Scan::new(&field).search(queries, &options).expect("a legal search");
                for traversal in traversals() {
                    let answer = tree.search(queries, &options, &traversal).expect("legal");
                    assert_eq!(answer, expected, "{name}, {isa}, {}, {traversal:?}", T::NAME);
                }
            }
        }
    }
}

#[test]
fn every_traversal_answers_as_the_scan_in_f64() {
    equal_to_the_scan::<f64>();
}

#[test]
fn every_traversal_answers_as_the_scan_in_f32() {
    equal_to_the_scan::<f32>();
}

#[test]
fn residual_variances_that_do_not_fit_their_factor_change_no_answer() {
    let (_, points, function, inducing) = workloads().swap_remove(0);
    let (factor, variances) = field::<f64>(&points, &function, &inducing, Isa::detect()).factor();
    // Larger ones as by a nugget; smaller ones, as rounding in f32 may leave them, make vectors that are longer
    // than 1.
    for (shift, share) in [(0.1, 1.0), (0.0, 0.99), (0.0, 0.999_999), (1e-9, 1.0)] {
        let variances: Vec<f64> = variances.iter().map(|p| share * p + shift).collect();
        let options = FieldOptions::default();
        let field =
            ResidualField::<f64>::from_factor(&points, &function, &factor, &variances, &options)
                .expect("a legal field");
        let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
        let options = SearchOptions::new(8);
        let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
        for traversal in traversals() {
            let answer = tree.search(Queries::All, &options, &traversal).expect("legal");
            assert_eq!(answer, expected, "{shift} {share} {traversal:?}");
        }
    }
}

#[test]
fn all_points_and_a_k_beyond_all_of_them() {
    for (name, points, function, inducing) in workloads() {
        let field = field::<f64>(&points, &function, &inducing, Isa::detect());
        let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
        for traversal in
            [TraversalOptions::default(), TraversalOptions::default().strategy(Order::BestFirst)]
        {
            for options in [SearchOptions::new(10), SearchOptions::new(10).predecessors()] {
                let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
                let answer = tree.search(Queries::All, &options, &traversal).expect("legal");
                assert_eq!(answer, expected, "{name}");
            }
            let options = SearchOptions::new(points.len() + 5);
            let expected = Scan::new(&field).search(Queries::Ids(&[3]), &options).expect("legal");
            let answer = tree.search(Queries::Ids(&[3]), &options, &traversal).expect("legal");
            assert_eq!(answer, expected, "{name}");
            for k in [0, 4] {
                let none = tree.search(Queries::Ids(&[]), &SearchOptions::new(k), &traversal);
                assert_eq!(none.expect("legal").queries(), 0);
            }
        }
    }
}

#[test]
fn predecessors_are_as_many_as_there_can_be() {
    let (_, points, function, inducing) = workloads().swap_remove(0);
    let field = field::<f64>(&points, &function, &inducing, Isa::detect());
    let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
    let mut counters = Counters::new(tree.len());
    let options = SearchOptions::new(15).predecessors();
    let traversal = TraversalOptions::default();
    let neighbors = tree
        .search_with_statistics(Queries::All, &options, &traversal, &mut counters)
        .expect("a legal search");
    for query in 0..points.len() {
        assert_eq!(neighbors.of(query).count(), query.min(15));
        assert!(neighbors.of(query).all(|(neighbor, _)| neighbor < query));
    }
    assert!(counters.pruned[Pruned::Predecessors as usize] > 0);
}

/// The brute-force answer of a metric that has no scan, by plain f64 loops.
fn euclidean(points: &Points, length_scale: f64, query: usize, k: usize) -> Vec<f64> {
    let mut distances: Vec<f64> = (0..points.len())
        .filter(|&other| other != query)
        .map(|other| {
            let pairs = points.row(query).iter().zip(points.row(other));
            pairs.map(|(a, b)| ((a - b) / length_scale).powi(2)).sum::<f64>().sqrt()
        })
        .collect();
    distances.sort_by(f64::total_cmp);
    distances.truncate(k);
    distances
}

#[test]
fn euclidean_distances_are_those_of_plain_loops_for_every_traversal() {
    for (name, points, function, inducing) in workloads() {
        let field = field::<f64>(&points, &function, &inducing, Isa::detect());
        let tree = CoverTree::new(&field, Metric::Euclidean).expect("a tree");
        let ids: Vec<usize> = (0..30).map(|i| i * 17 % points.len()).collect();
        let mut first: Option<Neighbors> = None;
        for traversal in traversals() {
            let answer = tree
                .search(Queries::Ids(&ids), &SearchOptions::new(9), &traversal)
                .expect("a legal search");
            for (row, &id) in ids.iter().enumerate() {
                let expected = euclidean(&points, function.length_scale(0), id, 9);
                for ((_, distance), expected) in answer.of(row).zip(&expected) {
                    // The field centres the coordinates before it scales them.
                    assert!(
                        (distance - expected).abs() < 1e-12 / function.length_scale(0),
                        "{name}"
                    );
                }
                assert_eq!(answer.of(row).count(), expected.len());
            }
            assert_eq!(
                first.get_or_insert_with(|| answer.clone()),
                &answer,
                "{name} {traversal:?}"
            );
        }
    }
}

#[test]
fn the_correlation_metric_is_that_of_a_field_without_inducing_points() {
    for (name, points, function, inducing) in workloads() {
        let residual = field::<f64>(&points, &function, &inducing, Isa::detect());
        let plain = field::<f64>(&points, &function, &Inducing::None, Isa::detect());
        let tree = CoverTree::new(&residual, Metric::Correlation).expect("a tree");
        let options = SearchOptions::new(6);
        let expected = Scan::new(&plain).search(Queries::All, &options).expect("legal");
        for strategy in [Order::BestFirst, Order::LevelSynchronous] {
            let traversal = TraversalOptions::default().strategy(strategy);
            let answer = tree.search(Queries::All, &options, &traversal).expect("legal");
            assert_eq!(answer, expected, "{name}");
        }
    }
}

#[test]
fn coordinates_whose_squares_overflow_are_refused_by_the_euclidean_metric_alone() {
    let points = Points::new(vec![0.0, 1e200, 1.0], 1).expect("finite coordinates");
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0]).expect("positive");
    let field = field::<f64>(&points, &function, &Inducing::None, Isa::detect());
    let error = CoverTree::new(&field, Metric::Euclidean).unwrap_err().to_string();
    assert!(error.contains("points[") && error.contains("f64"), "{error}");
    assert_eq!(CoverTree::new(&field, Metric::Residual).expect("a tree").len(), 3);
}

#[test]
fn the_tree_does_not_depend_on_the_number_of_threads() {
    let (_, points, function, inducing) = workloads().pop().expect("the cities");
    let field = field::<f64>(&points, &function, &inducing, Isa::detect());
    let nodes = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| {
            let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
            tree.nodes().collect::<Vec<_>>()
        })
    };
    let one = nodes(1);
    assert_eq!(one, nodes(2));
    assert_eq!(one, nodes(5));
}

#[test]
fn nothing_is_counted_twice() {
    let (_, points, function, inducing) = workloads().swap_remove(2);
    let field = field::<f64>(&points, &function, &inducing, Isa::detect());
    let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
    let options = SearchOptions::new(5);
    for traversal in traversals() {
        let traversal = traversal.visited_set(true);
        let mut counters = Counters::new(tree.len());
        tree.search_with_statistics(Queries::All, &options, &traversal, &mut counters)
            .expect("a legal search");
        assert_eq!((counters.queries, counters.duplicates), (points.len(), 0));
        assert_eq!(counters.frontier.iter().sum::<usize>(), counters.visited);
        assert!(counters.correlations <= points.len() * points.len());
        assert_eq!(counters.per_query.len(), points.len());
        if traversal.level_cache == LevelCache::Minimum {
            // The root's lower bound is zero, and so is every minimum along a path.
            assert_eq!(counters.correlations, points.len() * points.len());
        } else {
            assert!(counters.share_of_scan() < 1.0, "{traversal:?}");
        }
        assert!(counters.to_string().contains("share of a full scan"));
    }
}

/// Nesting, covering, separation and radii against distances by the scan's own kernels.
fn check_invariants<T: Element>(field: &ResidualField<T>, metric: Metric) {
    let tree = CoverTree::new(field, metric).expect("a tree");
    let points = tree.len();
    let nodes: Vec<_> = tree.nodes().collect();
    let distances = distances(field, metric);
    let distance = |a: usize, b: usize| distances[a * points + b];

    // Each point is in one node, and the root is the only one without a parent.
    let mut ids: Vec<usize> = nodes.iter().map(|node| node.id).collect();
    ids.sort_unstable();
    assert!(ids.into_iter().eq(0..points));
    assert_eq!(nodes.iter().filter(|node| node.parent.is_none()).count(), 1);

    let mut by_id = vec![nodes[0]; points];
    nodes.iter().for_each(|node| by_id[node.id] = *node);
    let mut radii = vec![0.0_f64; points];
    let mut least: Vec<usize> = (0..points).collect();
    // On the last level points may be closer: there distances are rounding errors.
    let last = match metric {
        Metric::Euclidean => nodes[0].level - 65,
        _ if T::NAME == "f32" => -12,
        _ => -27,
    };
    for node in &nodes {
        if let Some(parent) = node.parent {
            let parent = by_id[parent];
            // Nesting: levels fall; covering: a child is within twice its own radius of separation.
            assert!(node.level < parent.level);
            assert!(distance(parent.id, node.id) <= 2_f64.powi(node.level + 1));
            assert!(node.level >= last);
            if node.level > last {
                assert!(distance(parent.id, node.id) > 2_f64.powi(node.level));
            }
        }
        let mut ancestor = Some(node.id);
        while let Some(id) = ancestor {
            if id != node.id {
                radii[id] = radii[id].max(distance(id, node.id));
            }
            least[id] = least[id].min(node.id);
            ancestor = by_id[id].parent;
        }
    }
    for node in &nodes {
        assert_eq!(node.radius, radii[node.id], "radius of {}", node.id);
        assert_eq!(node.least_id, least[node.id]);
        let siblings = nodes.iter().filter(|other| {
            other.parent == node.parent && other.level == node.level && other.id < node.id
        });
        if node.level > last {
            for sibling in siblings {
                assert!(distance(node.id, sibling.id) > 2_f64.powi(node.level));
            }
        }
    }
}

/// All distances, row by row; of a point to itself, zero.
fn distances<T: Element>(field: &ResidualField<T>, metric: Metric) -> Vec<f64> {
    let points = field.len();
    let options = SearchOptions::new(points);
    let neighbors = match metric {
        Metric::Residual => Scan::new(field).search(Queries::All, &options),
        // The root covers everything with a k beyond all points: nothing is pruned.
        Metric::Correlation | Metric::Euclidean => CoverTree::new(field, metric)
            .and_then(|tree| tree.search(Queries::All, &options, &TraversalOptions::default())),
    }
    .expect("a legal search");
    let mut distances = vec![0.0; points * points];
    for query in 0..points {
        for (neighbor, distance) in neighbors.of(query) {
            distances[query * points + neighbor] = distance;
        }
    }
    distances
}

#[test]
fn the_invariants_hold_on_every_workload() {
    for (_, points, function, inducing) in workloads() {
        check_invariants(
            &field::<f64>(&points, &function, &inducing, Isa::detect()),
            Metric::Residual,
        );
        check_invariants(
            &field::<f32>(&points, &function, &inducing, Isa::detect()),
            Metric::Residual,
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_invariants_hold(
        grid in prop::collection::vec((0_i32..9, -4_i32..5), 1..90),
        shrink in prop::sample::select(vec![1.0, 1e-3, 1e-9]),
        length_scale in 0.05..20.0,
        family in prop::sample::select(CovarianceFamily::ALL.to_vec()),
        inducing in 0_usize..6,
        metric in prop::sample::select(Metric::ALL.to_vec()),
    ) {
        let coordinates = grid
            .iter()
            .flat_map(|&(x, y)| {
                let scale = if x < 4 { 1.0 } else { shrink };
                [f64::from(x) * scale, f64::from(y) * scale]
            })
            .collect();
        let points = Points::new(coordinates, 2).expect("finite coordinates");
        let function = CovarianceFunction::new(family, 2.0, &[length_scale]).expect("positive");
        let chosen = points.rows().take(inducing).flatten().copied().collect::<Vec<_>>();
        let inducing = if chosen.is_empty() {
            Inducing::None
        } else {
            Inducing::Points(Points::new(chosen, 2).expect("finite coordinates"))
        };
        let field = field::<f64>(&points, &function, &inducing, Isa::detect());
        check_invariants(&field, metric);
        let options = SearchOptions::new(4);
        let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
        let tree = CoverTree::new(&field, Metric::Residual).expect("a tree");
        for strategy in [Order::BestFirst, Order::LevelSynchronous] {
            let traversal = TraversalOptions::default().strategy(strategy);
            let answer = tree.search(Queries::All, &options, &traversal).expect("legal");
            prop_assert_eq!(&answer, &expected);
        }
    }
}

//! What a caller can do to a running search: follow it, stop it, and say how many threads it has.

use core::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::common::generators::uniform;
use crate::common::{scaled, within_minutes};
use rhotree::cover_tree::{CoverTree, Metric, TraversalOptions};
use rhotree::{
    CovarianceFamily, CovarianceFunction, Error, Index, IndexOptions, Inducing, Neighbors, Points,
    Queries, ResidualField, Scan, SearchOptions,
};

fn field(count: usize, dimensions: usize, inducing: usize) -> ResidualField<f64> {
    let points = Points::new(uniform(count, dimensions, 1), dimensions).expect("finite");
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.2]);
    let inducing = Inducing::Random { count: inducing, seed: 1 };
    let options = Default::default();
    ResidualField::new(&points, &function.expect("positive"), &inducing, &options).expect("legal")
}

/// Every search of a field: its name, and what it says.
fn searches(
    field: &ResidualField<f64>,
    queries: Queries<'_>,
    options: &SearchOptions<'_>,
) -> Vec<(&'static str, Result<Neighbors, Error>)> {
    let listed = Index::new(field.clone(), &IndexOptions::default().floor(0.3)).expect("a floor");
    let chosen = Index::new(field.clone(), &IndexOptions::default()).expect("no floor");
    let cover = CoverTree::new(field, Metric::Residual).expect("no Euclidean distance");
    vec![
        ("scan", Scan::new(field).search(queries, options)),
        ("listed", listed.search(queries, options)),
        ("chosen", chosen.search(queries, options)),
        ("cover tree", cover.search(queries, options, &TraversalOptions::default())),
    ]
}

#[test]
fn every_search_stops_when_it_is_told_to() {
    let field = field(3000, 2, 20);
    let new = Points::new(uniform(700, 2, 2), 2).expect("finite");
    for queries in [Queries::All, Queries::Ids(&[5, 2999, 7]), Queries::New(&new)] {
        let stop = |_: usize| ControlFlow::Break(());
        for options in [SearchOptions::new(10), SearchOptions::new(10).predecessors()] {
            for (name, answer) in searches(&field, queries, &options.progress(&stop)) {
                assert_eq!(answer, Err(Error::Cancelled), "{name}, {queries:?}");
            }
        }
    }
}

#[test]
fn a_long_search_is_asked_often_and_stops_within_a_second() {
    // Seconds of work for one chunk of queries, of which none is answered before it is told to stop.
    let field = field(20_000, 5, 300);
    for threads in [1, 2] {
        let start = Instant::now();
        let told = AtomicUsize::new(usize::MAX);
        let stop = |_: usize| {
            if start.elapsed() < Duration::from_millis(200) {
                return ControlFlow::Continue(());
            }
            told.fetch_min(start.elapsed().as_millis() as usize, Ordering::Relaxed);
            ControlFlow::Break(())
        };
        let options = SearchOptions::new(30).threads(threads).progress(&stop);
        let answer = Scan::new(&field).search(Queries::All, &options);
        let (end, told) = (start.elapsed().as_millis() as usize, told.into_inner());
        assert_eq!(answer, Err(Error::Cancelled));
        assert!(end - told < 1000, "told after {told} ms, stopped after {end} ms");
    }
}

#[test]
fn progress_adds_up_in_every_search() {
    let field = field(3000, 2, 20);
    let new = Points::new(uniform(700, 2, 2), 2).expect("finite");
    for queries in [Queries::All, Queries::Ids(&[5, 2999, 7]), Queries::New(&new)] {
        for options in [SearchOptions::new(10), SearchOptions::new(10).predecessors()] {
            let answered = AtomicUsize::new(0);
            let count = |queries: usize| {
                answered.fetch_add(queries, Ordering::Relaxed);
                ControlFlow::Continue(())
            };
            let answers = searches(&field, queries, &options.progress(&count)).into_iter();
            let expected: usize =
                answers.map(|(_, answer)| answer.expect("a legal search").queries()).sum();
            assert_eq!(answered.into_inner(), expected, "{queries:?}");
        }
    }
}

#[test]
fn threads_are_an_option_that_changes_no_answer() {
    let field = field(1500, 2, 10);
    let options = SearchOptions::new(8).predecessors();
    let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
    for threads in [1, 2, 3] {
        for (name, answer) in searches(&field, Queries::All, &options.threads(threads)) {
            assert_eq!(answer.as_ref(), Ok(&expected), "{name}, {threads} threads");
        }
    }
    for (name, answer) in searches(&field, Queries::All, &options.threads(0)) {
        assert!(matches!(answer, Err(Error::Threads { count: 0, .. })), "{name}: {answer:?}");
    }
    let none = Index::new(field, &IndexOptions::default().threads(0)).expect_err("no thread");
    assert_eq!(none.to_string(), "threads is 0: at least one is needed");
    assert_eq!(none.code(), "threads");
}

/// The copy in f32 that a scan filters with is made by the first search that needs it, with the pool's
/// threads. A search that waited for another's copy while holding a thread that the other needs would wait for
/// ever.
#[test]
fn first_searches_of_one_index_on_a_shared_pool_end() {
    within_minutes(|| {
        let field = field(1100, 5, 40);
        let options = SearchOptions::new(5);
        let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
        for threads in [1, 2, 4] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
            let pool = pool.expect("a thread pool starts");
            for _ in 0..scaled(60) {
                let index = Index::new(field.clone(), &IndexOptions::default()).expect("no floor");
                let search = || index.search(Queries::All, &options).expect("legal");
                std::thread::scope(|scope| {
                    for _ in 0..4 {
                        scope.spawn(|| assert_eq!(pool.install(search), expected));
                    }
                });
            }
        }
    });
}

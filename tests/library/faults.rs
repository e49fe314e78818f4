//! What goes wrong around a search: threads, callbacks that panic, readers that fail half way.

use core::ops::ControlFlow;
use core::sync::atomic::{AtomicUsize, Ordering};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::common::generators::uniform;
use crate::common::within_minutes;
use rhotree::cover_tree::{CoverTree, Metric, TraversalOptions};
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, EuclideanIndex, FileError, Index, IndexOptions,
    Inducing, Neighbors, Points, Queries, ResidualField, Scan, SearchOptions,
};

fn field<T: Element>(count: usize, dimensions: usize, inducing: usize) -> ResidualField<T> {
    let points = Points::new(uniform(count, dimensions, 1), dimensions).expect("finite");
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.2]);
    let inducing = Inducing::Random { count: inducing, seed: 1 };
    let options = Default::default();
    ResidualField::new(&points, &function.expect("positive"), &inducing, &options).expect("legal")
}

/// Indexes of a field, one with lists and one that scans.
fn indexes<T: Element>(field: &ResidualField<T>) -> [Index<T>; 2] {
    [IndexOptions::default().floor(0.3), IndexOptions::default()]
        .map(|options| Index::new(field.clone(), &options).expect("a legal floor"))
}

#[test]
fn a_hundred_threads_search_one_index() {
    within_minutes(|| {
        // So many points that a scan is screened: the screen is made by whoever comes first.
        let field = field::<f64>(1100, 5, 40);
        let options = SearchOptions::new(5).predecessors();
        let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
        let new = Points::new(uniform(40, 5, 3), 5).expect("finite");
        for index in indexes(&field) {
            let of_new = Scan::new(&field).search(Queries::New(&new), &options).expect("legal");
            std::thread::scope(|scope| {
                for thread in 0..100 {
                    let (index, expected, of_new, new) = (&index, &expected, &of_new, &new);
                    scope.spawn(move || {
                        let options = match thread % 3 {
                            0 => options.threads(1),
                            _ => options,
                        };
                        let answer = match thread % 2 {
                            0 => index.search(Queries::All, &options).map(|all| all == *expected),
                            _ => {
                                index.search(Queries::New(new), &options).map(|all| all == *of_new)
                            }
                        };
                        assert_eq!(answer, Ok(true), "thread {thread}");
                    });
                }
            });
        }
    });
}

#[test]
fn a_search_goes_on_while_another_thread_drops_its_handle() {
    let field = field::<f64>(1500, 2, 20);
    let options = SearchOptions::new(9);
    let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
    for index in indexes(&field) {
        let index = Arc::new(index);
        let searches: Vec<_> = (0..8)
            .map(|_| {
                let index = Arc::clone(&index);
                std::thread::spawn(move || {
                    let options = SearchOptions::new(9);
                    let answer = index.search(Queries::All, &options);
                    drop(index);
                    answer
                })
            })
            .collect();
        drop(index);
        for search in searches {
            assert_eq!(search.join().expect("no panic").as_ref(), Ok(&expected));
        }
    }
}

#[test]
fn a_callback_that_panics_is_its_callers_panic_and_nothing_else() {
    within_minutes(|| {
        let field = field::<f64>(1500, 2, 20);
        let plain = SearchOptions::new(9);
        let expected = Scan::new(&field).search(Queries::All, &plain).expect("legal");
        let cover = CoverTree::new(&field, Metric::Residual).expect("a tree");
        let points = Points::new(uniform(1500, 2, 1), 2).expect("finite");
        let euclidean = EuclideanIndex::new(&points, &[1.0], None).expect("legal");
        let nearest = euclidean.search(Queries::All, &plain).expect("legal");
        let [listed, scanned] = &indexes(&field);
        type Search<'a> = &'a dyn Fn(&SearchOptions<'_>) -> Neighbors;
        let searches: [(&str, Search<'_>, &Neighbors); 5] = [
            ("scan", &|o| Scan::new(&field).search(Queries::All, o).expect("legal"), &expected),
            ("lists", &|o| listed.search(Queries::All, o).expect("legal"), &expected),
            ("screen", &|o| scanned.search(Queries::All, o).expect("legal"), &expected),
            (
                "cover tree",
                &|o| cover.search(Queries::All, o, &TraversalOptions::default()).expect("legal"),
                &expected,
            ),
            ("Euclidean", &|o| euclidean.search(Queries::All, o).expect("legal"), &nearest),
        ];
        let calls = AtomicUsize::new(0);
        for (name, search, expected) in searches {
            for threads in [None, Some(1), Some(3)] {
                let progress = |queries: usize| -> ControlFlow<()> {
                    calls.fetch_add(1, Ordering::Relaxed);
                    panic!("after {queries} queries");
                };
                let mut options = plain.progress(&progress);
                options.threads = threads;
                let ended = catch_unwind(AssertUnwindSafe(|| search(&options)));
                let panic = ended.expect_err("the callback panics");
                let said = panic.downcast_ref::<String>().expect("a message");
                assert!(said.starts_with("after "), "{name}: {said}");
                // The index, the field and the pool are as they were.
                assert_eq!(search(&plain), *expected, "{name}, {threads:?}");
            }
        }
        assert!(calls.into_inner() >= 15);
    });
}

#[test]
fn a_pool_of_one_thread_suffices_within_itself() {
    within_minutes(|| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
        pool.install(|| {
            let field = field::<f64>(1100, 3, 20);
            let options = SearchOptions::new(5);
            let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
            for index in indexes(&field) {
                let search = |options: &SearchOptions<'_>| {
                    index.search(Queries::All, options).expect("legal")
                };
                assert_eq!(search(&options), expected);
                // In the pool's own task, and with a pool within the pool.
                let (one, other) = rayon::join(|| search(&options), || search(&options.threads(1)));
                assert_eq!((&one, &other), (&expected, &expected));
            }
        });
    });
}

/// Reads a file, but for what comes from some byte on, and a few bytes at a time.
struct Failing {
    file: Cursor<Vec<u8>>,
    from: u64,
    at_a_time: usize,
    interrupted: bool,
}

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let left = self.from.saturating_sub(self.file.position());
        if left == 0 && !buffer.is_empty() {
            return Err(io::Error::other("the disk is broken"));
        }
        let most = buffer.len().min(self.at_a_time).min(left.try_into().unwrap_or(usize::MAX));
        self.file.read(&mut buffer[..most])
    }
}

impl Seek for Failing {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

#[test]
fn a_read_that_fails_half_way_is_an_error() {
    fn check<T: Element>() {
        let [listed, _] = indexes(&field::<T>(150, 2, 5));
        let mut bytes = Vec::new();
        listed.write_to(&mut bytes).expect("memory");
        let failing = |from: u64| Failing {
            file: Cursor::new(bytes.clone()),
            from,
            at_a_time: 977,
            interrupted: false,
        };
        for from in (0..bytes.len() as u64).step_by(61) {
            match Index::<T>::read_from(failing(from), None) {
                Err(FileError::Io(error)) => assert_eq!(error.to_string(), "the disk is broken"),
                other => panic!("{from}: {:?}", other.map(|_| "an index")),
            }
        }
        let whole = Index::<T>::read_from(failing(u64::MAX), None).expect("a slow reader");
        let options = SearchOptions::new(4);
        assert_eq!(whole.search(Queries::All, &options), listed.search(Queries::All, &options));
    }
    check::<f64>();
    check::<f32>();
}

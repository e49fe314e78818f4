//! What the integration tests share: a naive twin of the library, points of every kind, and the
//! comparison of an answer with the twin's.
//!
//! The twin takes nothing from the library but the names of the covariances. It uses the standard
//! library's exponential and plain loops, in f64, straight from the definition:
//!
//! ```text
//! L L^T = K_ZZ + jitter variance I,   v_i = L^-1 k_Z(x_i),   p_i = variance - v_i . v_i
//! rho(i, j) = (k(x_i, x_j) - v_i . v_j) / sqrt(p_i p_j), clamped to [-1, 1]
//! ```

pub mod generators;
pub mod saved;
pub mod twin;

use std::io::Write;
use std::sync::{LazyLock, mpsc};
use std::thread;
use std::time::Duration;

use rhotree::{Error, FieldOptions, Isa, Neighbors, Queries, ResidualField, Scan, SearchOptions};
use twin::{Answers, Twin};

/// The instruction sets of this CPU. Says aloud, once, which ones they are, and which ones it lacks: on standard error
/// itself, since the test harness swallows what `eprintln!` writes.
pub fn available_isas() -> &'static [Isa] {
    static AVAILABLE: LazyLock<Vec<Isa>> = LazyLock::new(|| {
        let (available, missing): (Vec<Isa>, Vec<Isa>) =
            Isa::ALL.into_iter().partition(|isa| isa.is_available());
        let names: Vec<&str> = available.iter().map(|isa| isa.name()).collect();
        let mut lines = vec![format!("instruction sets under test: {}", names.join(", "))];
        lines.extend(
            missing.iter().map(|isa| format!("SKIPPED: {isa} isn't tested, this CPU lacks it")),
        );
        for line in lines {
            writeln!(std::io::stderr(), "{line}").expect("standard error can be written");
        }
        available
    });
    &AVAILABLE
}

/// The share of their repetitions that tests are to do: all of them, or what `RHOTREE_TEST_SCALE` says, which is for
/// sanitizers and whatever else makes the same work take many times as long.
fn scale() -> f64 {
    match std::env::var("RHOTREE_TEST_SCALE") {
        Ok(text) => match text.parse() {
            Ok(scale) if scale > 0.0 && scale <= 1.0 => scale,
            _ => panic!("RHOTREE_TEST_SCALE is {text}: it is a share, above 0 and at most 1"),
        },
        Err(_) => 1.0,
    }
}

/// That share of a number of repetitions, and never none.
pub fn scaled(count: u64) -> u64 {
    ((count as f64 * scale()).round() as u64).max(1)
}

/// Runs a test that might wait for ever, for no longer than two minutes, or for as many more as the scale is less.
pub fn within_minutes(test: impl FnOnce() + Send + 'static) {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        test();
        sender.send(()).expect("the test waits");
    });
    let limit = Duration::from_secs(120).div_f64(scale());
    receiver.recv_timeout(limit).expect("it ends, and well");
}

/// The default options with an instruction set.
pub fn options(isa: Isa) -> FieldOptions {
    FieldOptions::default().isa(isa)
}

/// The field of the twin's points with the twin's own V and p, so that only the scan is under test.
pub fn field_of<T: rhotree::Element>(twin: &Twin, isa: Isa) -> ResidualField<T> {
    ResidualField::from_factor(
        &twin.points(),
        &twin.model.function(),
        &twin.factor,
        &twin.residual_variances,
        &options(isa),
    )
    .expect("the twin's points are legal")
}

/// A search with or without the predecessor rule.
pub fn search<T: rhotree::Element>(
    field: &ResidualField<T>,
    queries: Queries<'_>,
    k: usize,
    predecessors: bool,
) -> Result<Neighbors, Error> {
    let options = SearchOptions::new(k);
    let options = if predecessors { options.predecessors() } else { options };
    Scan::new(field).search(queries, &options)
}

/// Ids and distances as files have them, a row of k for each query.
pub fn padded(neighbors: &Neighbors) -> (Vec<i64>, Vec<f64>) {
    neighbors.clone().into_padded()
}

/// Asserts that the scan answers as the twin does, for every k.
pub fn assert_scan<T: rhotree::Element>(
    field: &ResidualField<T>,
    queries: Queries<'_>,
    predecessors: bool,
    ks: &[usize],
    expected: &Answers,
    context: &str,
) {
    for &k in ks {
        let neighbors = search(field, queries, k, predecessors).expect("a legal search");
        let context = format!("{context}, {}, k = {k}, predecessors {predecessors}", field.isa());
        assert_equal_answers(expected, k, &neighbors, &context);
    }
}

/// Asserts that an answer is the twin's: the same ids, apart from pairs whose correlations tie within
/// the row's tolerance; distances that are sqrt(1 - |rho|) within it; ascending by distance and then
/// id; min(k, admissible points) of them, each once, padded with -1 and infinity.
pub fn assert_equal_answers(expected: &Answers, k: usize, actual: &Neighbors, context: &str) {
    assert_eq!((actual.queries(), actual.k()), (expected.rows.len(), k), "{context}");
    let (all_indices, all_distances) = padded(actual);
    assert_eq!(all_indices.len(), expected.rows.len() * k, "{context}");
    assert_eq!(all_distances.len(), expected.rows.len() * k, "{context}");
    for (query, row) in expected.rows.iter().enumerate() {
        let context = format!("{context}, query {query}");
        let indices = &all_indices[query * k..][..k];
        let distances = &all_distances[query * k..][..k];
        let count = k.min(row.ranking.len());
        assert!(indices[count..].iter().all(|&id| id == -1), "{context}: {indices:?}");
        assert!(distances[count..].iter().all(|&d| d == f64::INFINITY), "{context}");
        let found: Vec<_> = actual.of(query).collect();
        assert_eq!(found.len(), count, "{context}: {indices:?}");

        let mut seen = vec![false; row.correlations.len()];
        for (place, &(id, distance)) in found.iter().enumerate() {
            assert!(!std::mem::replace(&mut seen[id], true), "{context}: {id} comes twice");
            let correlation = row.correlations[id];
            assert!(!correlation.is_nan(), "{context}: {id} may not be a neighbour");
            let (expected_id, expected_correlation) = row.ranking[place];
            assert!(
                id == expected_id || (correlation - expected_correlation).abs() <= row.tolerance,
                "{context}, place {place}: {id} with |rho| = {correlation:e} in place of \
                 {expected_id} with {expected_correlation:e}, tolerance {:e}",
                row.tolerance
            );
            assert!(
                (0.0..=1.0).contains(&distance)
                    && (1.0 - distance * distance - correlation).abs()
                        <= row.tolerance + 4.0 * f64::EPSILON,
                "{context}, place {place}: distance {distance:e} of {id} for |rho| = \
                 {correlation:e}, tolerance {:e}",
                row.tolerance
            );
        }
        assert!(
            found.windows(2).all(|pair| (pair[0].1, pair[0].0) < (pair[1].1, pair[1].0)),
            "{context}: not ascending by distance and id: {found:?}"
        );
    }
}

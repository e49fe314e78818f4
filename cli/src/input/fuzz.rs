//! Fuzzing of what reads files of points and numbers.

use std::fs;
use std::path::Path;

use rhotree_fuzzing::{Mutator, fuzz};

use super::{read_ids, read_matrix, read_points, read_vector};
use crate::arguments::FormatArguments;
use crate::error::CliError;

/// Files are read from a path, as users have them: a target's input is written to one first.
fn each_as_a_file(target: &str, count: u64, mut test: impl FnMut(&Path, usize) -> bool) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("input");
    let mut taken = 0;
    let inputs = fuzz(target, count, Mutator::mutate, |bytes| {
        fs::write(&path, bytes).expect("a writable place");
        taken += u64::from(test(&path, bytes.len()));
    });
    assert!(taken > inputs / 100 && taken < inputs, "{taken} of {inputs} were taken");
}

/// Whether it was taken; what wasn't is bad input, told in one line.
fn is_taken<V>(result: Result<V, impl Into<CliError>>) -> bool {
    match result {
        Ok(_) => true,
        Err(error) => {
            let error: CliError = error.into();
            assert_eq!(error.exit_status(), 2, "{error}");
            assert_eq!(error.to_string().lines().count(), 1, "{error}");
            false
        }
    }
}

#[test]
fn altered_csv_files() {
    let formats = [
        FormatArguments { columns: None, no_header: false, lonlat: false },
        FormatArguments {
            columns: Some(vec!["x".into(), "2".into()]),
            no_header: false,
            lonlat: false,
        },
        FormatArguments { columns: None, no_header: true, lonlat: true },
    ];
    each_as_a_file("csv", 20_000, |path, length| {
        let mut taken = false;
        for format in &formats {
            let points = read_points(path, format);
            if let Ok(points) = &points {
                assert!(points.rows().flatten().all(|x| x.is_finite()));
                // A point takes a digit and a line's end, but for the last.
                assert!(points.len() <= length.div_ceil(2), "{} of {length}", points.len());
            }
            taken |= is_taken(points);
        }
        taken
    });
}

#[test]
fn altered_npy_files() {
    let format = FormatArguments { columns: None, no_header: false, lonlat: false };
    each_as_a_file("npy", 20_000, |path, length| {
        let points = read_points(path, &format);
        let mut taken = is_taken(points);
        taken |= is_taken(read_matrix(path));
        if let Ok(values) = read_vector(path) {
            assert!(values.len() <= length);
            taken = true;
        }
        for points in [1, 100] {
            if let Ok(ids) = read_ids(path, points) {
                assert!(ids.iter().all(|&id| id < points));
                taken = true;
            }
        }
        taken
    });
}

//! Saved indexes: what is loaded answers as what was saved, and no damage goes unnoticed.

use std::io::Cursor;

use crate::common::available_isas;
use crate::common::generators::uniform;
use crate::common::saved::{HEADER, PART, content, mend};
use rhotree::{
    AnyIndex, CovarianceFamily, CovarianceFunction, Element, Error, FieldOptions, FileError, Index,
    IndexOptions, IndexSummary, Inducing, Points, Queries, ResidualField, Scan, SearchOptions,
    SearchTimes,
};

const POINTS: usize = 700;
const INDUCING: usize = 20;

/// Lists at any number of points.
fn lists() -> IndexOptions {
    IndexOptions::default().floor(0.4)
}

fn points(count: usize, seed: u64) -> Points<'static> {
    Points::new(uniform(count, 2, seed), 2).expect("finite coordinates")
}

fn function() -> CovarianceFunction {
    CovarianceFunction::new(CovarianceFamily::Matern32, 1.3, &[0.3, 0.5])
        .expect("positive parameters")
}

fn field<T: Element>(count: usize, inducing: usize) -> ResidualField<T> {
    let inducing = Inducing::KMeansPlusPlus { count: inducing, seed: 1 };
    let options = FieldOptions::default();
    ResidualField::new(&points(count, 1), &function(), &inducing, &options).expect("a legal field")
}

fn tree<T: Element>(count: usize, inducing: usize) -> Index<T> {
    let tree = Index::new(field(count, inducing), &lists()).expect("a legal floor");
    let has_lists = |entries: f64| (entries > 0.0) == (count > 64);
    assert!(matches!(tree.summary(), IndexSummary::Lists { entries, .. } if has_lists(entries)));
    tree
}

fn bytes<T: Element>(tree: &Index<T>) -> Vec<u8> {
    let mut bytes = Vec::new();
    tree.write_to(&mut bytes).expect("memory can be written");
    bytes
}

fn read<T: Element>(bytes: &[u8]) -> Result<Index<T>, FileError> {
    Index::read_from(Cursor::new(bytes), None)
}

/// The answers of both trees, to the last bit.
fn assert_same_answers<T: Element>(saved: &Index<T>, loaded: &Index<T>, takes_new: bool) {
    let ids: Vec<usize> = (0..saved.field().len()).rev().step_by(7).collect();
    let new = points(50, 9);
    let mut kinds = vec![Queries::All, Queries::Ids(&ids)];
    kinds.extend(takes_new.then_some(Queries::New(&new)));
    for options in [SearchOptions::new(8), SearchOptions::new(8).predecessors()] {
        for &queries in &kinds {
            let search = |tree: &Index<T>| {
                let found = tree.search_with_statistics(queries, &options);
                let (answer, mut work) = found.expect("a legal search");
                // All but the time that it took.
                work.times = SearchTimes::default();
                (answer, work)
            };
            assert_eq!(search(loaded), search(saved), "{queries:?} {options:?}");
        }
    }
}

/// Saves, loads and compares; also with every instruction set.
fn assert_round_trip<T: Element>(tree: &Index<T>, takes_new: bool) {
    let bytes = bytes(tree);
    let loaded = read::<T>(&bytes).expect("a whole file");
    assert_eq!(loaded.summary(), tree.summary());
    assert_eq!(loaded.field().function(), tree.field().function());
    assert_eq!(loaded.field().conditioning(), tree.field().conditioning());
    assert_eq!(loaded.field().factor(), tree.field().factor());
    assert_same_answers(tree, &loaded, takes_new);
    assert_eq!(self::bytes(&loaded), bytes);
    for &isa in available_isas() {
        let loaded = Index::read_from(Cursor::new(&bytes), Some(isa)).expect("a whole file");
        assert_eq!(loaded.field().isa(), isa);
        assert_same_answers(tree, &loaded, takes_new);
    }
}

#[test]
fn trees_of_both_element_types_and_any_inducing_points_round_trip() {
    assert_round_trip(&tree::<f64>(POINTS, INDUCING), true);
    assert_round_trip(&tree::<f32>(POINTS, INDUCING), true);
    assert_round_trip(&tree::<f64>(POINTS, 0), true);
    assert_round_trip(&tree::<f64>(3, 1), true);
}

#[test]
fn precomputed_factors_and_explained_points_round_trip() {
    let source = field::<f64>(POINTS, INDUCING);
    let (factor, mut variances) = source.factor();
    variances[17] = 0.0;
    variances[403] = 0.0;
    let field = ResidualField::<f64>::from_factor(
        &points(POINTS, 1),
        &function(),
        &factor,
        &variances,
        &FieldOptions::default(),
    )
    .expect("a legal factor");
    assert_eq!(field.conditioning().explained, 2);
    let tree = Index::new(field, &lists()).expect("a legal floor");
    assert_round_trip(&tree, false);
    let loaded = read::<f64>(&bytes(&tree)).expect("a whole file");
    let refused = loaded.search(Queries::New(&points(2, 3)), &SearchOptions::new(1));
    assert_eq!(refused, Err(Error::NoInducingPoints));
}

#[test]
fn a_tree_that_is_a_scan_round_trips() {
    let tree = Index::new(field::<f64>(300, 9), &IndexOptions::default()).expect("no floor");
    assert!(matches!(tree.summary(), IndexSummary::Scan { .. }));
    assert_round_trip(&tree, true);
}

#[test]
fn points_can_be_added_before_and_after() {
    let mut tree = tree::<f64>(POINTS, INDUCING);
    tree.append(&points(90, 5)).expect("legal points");
    assert_round_trip(&tree, true);
    let mut loaded = read::<f64>(&bytes(&tree)).expect("a whole file");
    // The second time the points have doubled, and the tree is built anew.
    for more in [points(30, 6), points(POINTS, 7)] {
        tree.append(&more).expect("legal points");
        loaded.append(&more).expect("legal points");
        assert_eq!(bytes(&loaded), bytes(&tree));
        assert_same_answers(&tree, &loaded, true);
    }
}

#[test]
fn a_refit_of_what_was_loaded_is_one_of_what_was_saved() {
    let tree = tree::<f64>(POINTS, INDUCING);
    let loaded = read::<f64>(&bytes(&tree)).expect("a whole file");
    let next = field::<f64>(POINTS, 2 * INDUCING);
    let [tree, loaded] = [tree, loaded].map(|mut tree| {
        tree.refit(next.clone()).expect("as many points");
        tree
    });
    assert_eq!(bytes(&loaded), bytes(&tree));
}

#[test]
fn a_file_that_was_cut_off_or_added_to_is_an_error() {
    let mut bytes = bytes(&tree::<f64>(200, 3));
    for length in 0..bytes.len() {
        let error = read::<f64>(&bytes[..length]).expect_err("a part of a file");
        match length {
            0 => assert!(matches!(error, FileError::Foreign), "{error:?}"),
            _ => assert!(matches!(error, FileError::Length { .. }), "{length}: {error:?}"),
        }
    }
    let whole = bytes.len() as u64;
    bytes.push(0);
    let error = read::<f64>(&bytes).expect_err("a longer file");
    assert!(
        matches!(error, FileError::Length { actual, expected } if actual == whole + 1 && expected == whole)
    );
}

#[test]
fn every_altered_byte_is_an_error() {
    let mut bytes = bytes(&tree::<f64>(200, 3));
    for place in 0..bytes.len() {
        for change in [1, 6, 0x80, 0xff] {
            bytes[place] ^= change;
            let error = read::<f64>(&bytes).expect_err("an altered file");
            let is_named = match place {
                0..8 => matches!(error, FileError::Foreign),
                // A byte makes version 4 version 2, with a checksum of the whole.
                8..12 => matches!(
                    error,
                    FileError::Version { supported: 4, .. } | FileError::Checksum { .. }
                ),
                12..16 => matches!(error, FileError::Content { section: "header", .. }),
                16..HEADER => matches!(error, FileError::Length { .. }),
                _ => matches!(error, FileError::Checksum { .. }),
            };
            assert!(is_named, "{place}: {error:?}");
            bytes[place] ^= change;
        }
    }
}

#[test]
fn altered_content_with_the_right_checksum_is_refused_or_answers_without_a_panic() {
    let original = bytes(&tree::<f64>(150, 3));
    let mut refused = 0;
    for place in (HEADER..content(&original)).step_by(5) {
        for value in [0, 0x7f, 0xff] {
            let mut bytes = original.clone();
            bytes[place] = value;
            mend(&mut bytes);
            match read::<f64>(&bytes) {
                Ok(tree) => {
                    let options = SearchOptions::new(3);
                    let ids = [0, 77, 149];
                    assert!(tree.search(Queries::Ids(&ids), &options).is_ok(), "{place}");
                }
                Err(FileError::Content { .. } | FileError::Library(_)) => refused += 1,
                Err(other) => panic!("{place}: {other:?}"),
            }
        }
    }
    assert!(refused > 200, "{refused}");
}

#[test]
fn sizes_beyond_the_file_are_refused_before_memory_is_asked_for() {
    let new = bytes(&tree::<f64>(150, 3));
    let old: [&[u8]; 2] =
        [include_bytes!("data/version-1.rhotree"), include_bytes!("data/version-2.rhotree")];
    for original in [new.as_slice(), old[0], old[1]] {
        let places = HEADER..content(original) - 8;
        // Wherever eight bytes stand; most of them are no sizes. So much memory would end the process.
        for place in places.filter(|place| *place < 1000 || place % 7 == 0 || place % 8 == 0) {
            for size in [i64::MAX as u64 / 8, 1 << 39] {
                let mut bytes = original.to_vec();
                bytes[place..place + 8].copy_from_slice(&size.to_le_bytes());
                mend(&mut bytes);
                let _ = read::<f64>(&bytes);
            }
        }
    }
}

#[test]
fn foreign_files_other_versions_and_other_element_types_are_named() {
    for foreign in [&b"x,y\n1,2\n"[..], b"\x93NUMPY\x01\x00", b"r", b"\0", &[0xff; 1000]] {
        let error = read::<f64>(foreign).expect_err("no index");
        match foreign {
            b"r" => assert!(matches!(error, FileError::Length { actual: 1, .. }), "{error:?}"),
            _ => assert!(matches!(error, FileError::Foreign), "{error:?}"),
        }
    }
    let mut bytes = bytes(&tree::<f32>(100, 2));
    let error = read::<f64>(&bytes).expect_err("another type");
    assert_eq!(error.to_string(), "the index has f32 numbers where f64 is wanted");
    bytes[8] = 5;
    let error = read::<f32>(&bytes).expect_err("another version");
    assert_eq!(error.to_string(), "format version 5: this program reads versions up to 4");
}

#[test]
fn files_are_replaced_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("index.rhotree");
    let names = || {
        let entries = std::fs::read_dir(folder.path()).expect("a folder");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("an entry").file_name().into_string()).collect();
        names.sort();
        names
    };
    let tree = tree::<f64>(100, 2);
    for _ in 0..2 {
        tree.save(&path).expect("a writable place");
        assert_eq!(names(), [Ok("index.rhotree".to_owned())]);
        assert_eq!(std::fs::read(&path).expect("a readable file"), bytes(&tree));
        assert_same_answers(&tree, &Index::load(&path).expect("a whole file"), true);
    }
    let either = AnyIndex::load(&path).expect("a whole file");
    assert_eq!(either.element(), "f64");
    assert!(matches!(tree.save(folder.path()), Err(FileError::Io(_))));
    let nowhere = folder.path().join("no/index.rhotree");
    assert!(matches!(tree.save(&nowhere), Err(FileError::Io(_))));
    assert!(matches!(Index::<f64>::load(&nowhere), Err(FileError::Io(_))));
    assert!(matches!(AnyIndex::load(""), Err(FileError::Io(_))));
    assert_eq!(names(), [Ok("index.rhotree".to_owned())]);
}

#[cfg(unix)]
#[test]
fn permissions_are_those_of_the_file_that_is_replaced_and_links_stay() {
    use std::fs::{metadata, set_permissions, write};
    use std::os::unix::fs::{PermissionsExt, symlink};

    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    let mode = |name: &str| metadata(path(name)).expect("a file").permissions().mode() & 0o777;
    let tree = tree::<f64>(100, 2);
    for (name, kept) in [("mine", 0o600), ("shared", 0o664)] {
        write(path(name), "").expect("a writable place");
        let permissions = PermissionsExt::from_mode(kept);
        set_permissions(path(name), permissions).expect("one's own file");
        tree.save(path(name)).expect("a writable place");
        assert_eq!(mode(name), kept);
    }
    for (link, target) in [("link", "mine"), ("dangling", "new")] {
        symlink(target, path(link)).expect("a writable place");
        tree.save(path(link)).expect("a writable place");
        assert!(path(link).is_symlink());
        assert!(AnyIndex::load(path(target)).is_ok());
    }
    assert_eq!(mode("mine"), 0o600);
    symlink("round", path("round")).expect("a writable place");
    assert!(matches!(tree.save(path("round")), Err(FileError::Io(_))));
}

/// A writer that is full after so many bytes.
struct Full(usize);

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = bytes.len().min(self.0);
        self.0 -= written;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_an_error() {
    let tree = tree::<f64>(100, 2);
    let length = bytes(&tree).len();
    for room in (0..length).step_by(97) {
        assert!(matches!(tree.write_to(Full(room)), Err(FileError::Io(_))), "{room}");
    }
    assert!(tree.write_to(Full(length)).is_ok());
}

#[test]
fn earlier_versions_of_the_format_are_still_read() {
    // The first was written by the release before the second version: 124 points, 4 of them beside an inducing point.
    // The second is the first, read and written by the release before the third; so is the third the second.
    let first: &[u8] = include_bytes!("data/version-1.rhotree");
    let second: &[u8] = include_bytes!("data/version-2.rhotree");
    let third: &[u8] = include_bytes!("data/version-3.rhotree");
    for (version, old) in [(1, first), (2, second), (3, third)] {
        let mut index = read::<f64>(old).expect("a whole file of an earlier version");
        assert_eq!((index.field().len(), index.field().inducing()), (124, 3));
        assert!(matches!(index.summary(), IndexSummary::Lists { leaves: 3, .. }));
        let new = bytes(&index);
        assert_eq!((old[8], new[8]), (version, 4));
        assert_same_answers(&index, &read(&new).expect("a whole file of version 4"), true);
        index.refit(index.field().clone()).expect("as many points");
        assert_eq!(bytes(&index), new);
        for k in [1, 5, 200] {
            let options = SearchOptions::new(k);
            let expected = Scan::new(index.field()).search(Queries::All, &options);
            assert_eq!(index.search(Queries::All, &options), expected);
        }
    }
    let [first, second, third] =
        [first, second, third].map(|old| bytes(&read::<f64>(old).expect("whole")));
    assert!(first == second && second == third);
}

#[test]
fn every_altered_byte_of_an_earlier_version_is_an_error() {
    let mut bytes = include_bytes!("data/version-2.rhotree").to_vec();
    for place in 0..bytes.len() {
        bytes[place] ^= 0x10;
        assert!(read::<f64>(&bytes).is_err(), "{place}");
        bytes[place] ^= 0x10;
    }
}

/// An index of more than two parts.
fn of_parts() -> Index<f64> {
    let tree = Index::new(field::<f64>(30_000, 6), &IndexOptions::default()).expect("no floor");
    assert!(bytes(&tree).len() > 2 * PART);
    tree
}

#[test]
fn a_file_of_several_parts_round_trips_and_each_has_its_checksum() {
    let tree = of_parts();
    let original = bytes(&tree);
    let loaded = read::<f64>(&original).expect("a whole file");
    assert_eq!(bytes(&loaded), original);
    assert_eq!(loaded.field().factor(), tree.field().factor());
    // The ends of parts, places within them, and every byte of the checksums.
    let end = content(&original);
    let edges = (0..end).step_by(PART).flat_map(|part| [part.saturating_sub(1), part, part + 1]);
    for place in edges.chain((HEADER..end).step_by(99_991)).chain(end..original.len()) {
        let mut bytes = original.clone();
        bytes[place] ^= 4;
        assert!(read::<f64>(&bytes).is_err(), "{place}");
        if place >= HEADER {
            let error = read::<f64>(&bytes).expect_err("an altered file");
            assert!(matches!(error, FileError::Checksum { .. }), "{place}: {error:?}");
        }
    }
    // Parts that have changed places have the right checksums in the wrong order.
    let mut swapped = original.clone();
    swapped.copy_within(0..PART, PART);
    assert!(matches!(read::<f64>(&swapped), Err(FileError::Checksum { .. })));
}

#[test]
fn content_begins_at_a_cache_line_and_what_is_between_is_zero() {
    let original = bytes(&tree::<f64>(200, 3));
    let mut at = 64;
    let mut names = Vec::new();
    while at < content(&original) {
        let length =
            u64::from_le_bytes(original[at + 8..at + 16].try_into().expect("eight")) as usize;
        names.push(String::from_utf8(original[at..at + 8].to_vec()).expect("a name"));
        let (begins, ends) = (at + 64, at + 64 + length);
        at = ends.next_multiple_of(64);
        for zero in (begins - 48..begins).chain(ends..at) {
            assert_eq!(original[zero], 0, "{zero}");
            let mut bytes = original.clone();
            bytes[zero] = 1;
            mend(&mut bytes);
            let error = read::<f64>(&bytes).expect_err("something where zeros should be");
            assert!(matches!(error, FileError::Content { .. }), "{zero}: {error:?}");
        }
    }
    assert_eq!(at, content(&original));
    let names: Vec<&str> = names.iter().map(|name| name.trim_end()).collect();
    assert_eq!(names, ["field", "inducing", "blocks", "tree", "leaves", "summary", "lists"]);
}

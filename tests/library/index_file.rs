//! Saved indexes: what is loaded answers as what was saved, and no damage goes unnoticed.

use std::io::Cursor;

use crate::common::available_isas;
use crate::common::generators::uniform;
use crate::common::saved::{HEADER, PART, content, mend, section, with_last};
use rhotree::{
    AnyIndex, CovarianceFamily, CovarianceFunction, Element, Error, FieldOptions, FileError, Index,
    IndexOptions, IndexSummary, Inducing, Points, Queries, ResidualField, Scan, SearchOptions,
    SearchTimes,
};

const POINTS: usize = 700;
const INDUCING: usize = 20;

/// Files of earlier versions of the format.
const OLD: [&[u8]; 4] = [
    include_bytes!("data/version-1.rhotree"),
    include_bytes!("data/version-2.rhotree"),
    include_bytes!("data/version-3.rhotree"),
    include_bytes!("data/version-4.rhotree"),
];

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
        for change in [1, 7, 0x80, 0xff] {
            bytes[place] ^= change;
            let error = read::<f64>(&bytes).expect_err("an altered file");
            let is_named = match place {
                0..8 => matches!(error, FileError::Foreign),
                // A byte makes version 5 version 2, with a checksum of the whole.
                8..12 => matches!(
                    error,
                    FileError::Version { supported: 5, .. } | FileError::Checksum { .. }
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
    for original in [&[new.as_slice()], OLD.as_slice()].concat() {
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
    bytes[8] = 6;
    let error = read::<f32>(&bytes).expect_err("another version");
    assert_eq!(error.to_string(), "format version 6: this program reads versions up to 5");
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
    // Those up to the fourth are the first, read and written by the release before the next.
    for (version, old) in (1..).zip(OLD) {
        let mut index = read::<f64>(old).expect("a whole file of an earlier version");
        assert_eq!((index.field().len(), index.field().inducing()), (124, 3));
        assert!(matches!(index.summary(), IndexSummary::Lists { leaves: 3, .. }));
        let new = bytes(&index);
        assert_eq!((old[8], new[8]), (version, 5));
        assert_same_answers(&index, &read(&new).expect("a whole file of version 5"), true);
        index.refit(index.field().clone()).expect("as many points");
        assert_eq!(bytes(&index), new);
        for k in [1, 5, 200] {
            let options = SearchOptions::new(k);
            let expected = Scan::new(index.field()).search(Queries::All, &options);
            assert_eq!(index.search(Queries::All, &options), expected);
        }
    }
    let [first, others @ ..] = OLD.map(|old| bytes(&read::<f64>(old).expect("whole")));
    assert!(others.iter().all(|other| *other == first));
}

#[test]
fn every_altered_byte_of_an_earlier_version_is_an_error() {
    for old in &OLD[1..] {
        let mut bytes = old.to_vec();
        for place in 0..bytes.len() {
            bytes[place] ^= 0x10;
            assert!(read::<f64>(&bytes).is_err(), "{place}");
            bytes[place] ^= 0x10;
        }
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

/// An index whose searches are screened: of so many points of five coordinates, where leaves rule nothing out.
fn screened<T: Element>(count: usize) -> Index<T> {
    let points = Points::new(uniform(count, 5, 4), 5).expect("finite");
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.2]);
    // In single precision the scan is twice as fast, and a screen pays from more columns on.
    let columns = if size_of::<T>() == size_of::<f64>() { 40 } else { 150 };
    let inducing = Inducing::KMeansPlusPlus { count: columns, seed: 1 };
    let options = FieldOptions::default();
    let field = ResidualField::new(&points, &function.expect("positive"), &inducing, &options);
    let index = Index::new(field.expect("legal"), &IndexOptions::default()).expect("no floor");
    assert!(matches!(index.summary(), IndexSummary::Scan { .. }));
    index
}

/// Asserts that an index answers as the scan; queries that were screened.
fn assert_scan<T: Element>(index: &Index<T>) -> usize {
    let mut screened = 0;
    for options in [SearchOptions::new(6), SearchOptions::new(6).predecessors()] {
        let expected = Scan::new(index.field()).search(Queries::All, &options);
        let (answer, work) =
            index.search_with_statistics(Queries::All, &options).expect("a legal search");
        assert_eq!(Ok(answer), expected);
        screened += work.screened;
    }
    screened
}

#[test]
fn a_scan_is_saved_with_the_plan_of_its_screen() {
    fn check<T: Element>(count: usize) {
        let index = screened::<T>(count);
        let before = bytes(&index);
        assert!(section(&before, "screen").is_some());
        assert_eq!(index.screen_summary(), None, "saving rounds no points");
        let loaded = read::<T>(&before).expect("a whole file");
        assert_eq!(bytes(&loaded), before);
        let mut works = [&index, &loaded].map(|index| {
            assert!(assert_scan(index) > 1000);
            let found = index.search_with_statistics(Queries::All, &SearchOptions::new(6));
            found.expect("a legal search").1
        });
        works.iter_mut().for_each(|work| work.times = SearchTimes::default());
        assert_eq!(works[0], works[1]);
        assert!(index.screen_summary().is_some());
        assert_eq!(loaded.screen_summary(), index.screen_summary());
        assert_eq!(bytes(&index), before, "a search adds nothing to the file");
        assert_eq!(bytes(&loaded), before);
        for &isa in available_isas() {
            let loaded = Index::<T>::read_from(Cursor::new(&before), Some(isa)).expect("whole");
            // On another one it is planned anew, or not at all.
            let is_screened = assert_scan(&loaded) > 0;
            assert!(is_screened || isa != index.field().isa());
        }
    }
    check::<f64>(1100);
    // So many that few of them are inducing points.
    check::<f32>(4000);
    assert!(section(&bytes(&screened::<f64>(1000)), "screen").is_none(), "too few to gain by it");
    assert!(section(&bytes(&tree::<f64>(POINTS, INDUCING)), "screen").is_none());
}

#[test]
fn whatever_a_file_says_of_the_screen_the_answers_are_those_of_the_scan() {
    let original = bytes(&screened::<f64>(1100));
    let place = section(&original, "screen").expect("it is worth its while");
    let expected = {
        let index = read::<f64>(&original).expect("whole");
        Scan::new(index.field()).search(Queries::All, &SearchOptions::new(6)).expect("legal")
    };
    // The split, units and radii; then axes and groups.
    let numbers = place.start..place.start + 300;
    let places = numbers.chain((place.start + 300..place.end).step_by(131));
    let (mut refused, mut taken, mut screened) = (0, 0, 0);
    for place in places {
        for change in [0x01, 0x80, 0xff] {
            let mut bytes = original.clone();
            bytes[place] ^= change;
            mend(&mut bytes);
            match read::<f64>(&bytes) {
                Ok(index) => {
                    let options = SearchOptions::new(6);
                    let (answer, work) =
                        index.search_with_statistics(Queries::All, &options).expect("legal");
                    assert_eq!(answer, expected, "{place} {change}");
                    taken += 1;
                    screened += usize::from(work.screened > 0);
                }
                Err(FileError::Content { section: "screen", .. } | FileError::Library(_)) => {
                    refused += 1;
                }
                Err(other) => panic!("{place}: {other:?}"),
            }
        }
    }
    assert!(refused > 200 && screened > 100, "{refused} refused, {screened} of {taken} screened");
}

#[test]
fn an_illegal_screen_is_named() {
    let original = bytes(&screened::<f64>(1100));
    let place = section(&original, "screen").expect("it is worth its while");
    // A text of ten bytes and its length, points, outlying points, pairs and bytes; the centre, the unit.
    let isa = original[place.start] as usize;
    let from = place.start + 8 + isa;
    let refused = |at: usize, new: &[u8], message: &str| {
        let mut bytes = original.clone();
        bytes[at..][..new.len()].copy_from_slice(new);
        mend(&mut bytes);
        let error = read::<f64>(&bytes).expect_err("an illegal screen").to_string();
        assert!(error.contains(message), "{error}");
    };
    refused(from, &1101_u64.to_le_bytes(), "of another number of points");
    refused(from, &549_u64.to_le_bytes(), "of another number of points");
    refused(from + 8, &u64::MAX.to_le_bytes(), "of another number of points");
    refused(from + 16, &41_u64.to_le_bytes(), "of 40 columns");
    refused(from + 24, &u64::MAX.to_le_bytes(), "of 40 columns");
    let unit = from + 48 + 5 * 8;
    for number in [2.0, 0.0, -1e-4, f64::NAN, f64::INFINITY] {
        let message = if number.is_finite() { "a unit is illegal" } else { "isn't finite" };
        refused(unit, &number.to_le_bytes(), message);
    }
    for number in [0.0_f64, 1e-12, 1e300] {
        refused(unit + 8, &number.to_le_bytes(), "a unit is illegal");
        refused(unit + 16, &number.to_le_bytes(), "a unit is illegal");
        refused(unit + 40, &(-1.0 - number).to_le_bytes(), "the greatest scale is");
    }
    let axes = unit + 16 + 24 + 24 + 24;
    for axis in [axes, axes + 40 * 20 * 4, axes + 40 * 40 * 4 - 4] {
        for number in [2.0, f32::NAN, f32::INFINITY, f32::MAX] {
            refused(axis, &number.to_le_bytes(), "the axes aren't orthonormal");
        }
    }
    // The second is the first once more: of one length, and not orthogonal.
    let first = original[axes..][..40 * 4].to_vec();
    refused(axes + 40 * 4, &first, "the axes aren't orthonormal");
    // A point that is twice among the near ones would count twice.
    let order = axes + 40 * 40 * 4 + 8;
    let first: [u8; 4] = original[order..][..4].try_into().expect("four");
    refused(order + 4, &first, "an id comes twice or is too large");
    refused(order, &1100_u32.to_le_bytes(), "an id comes twice or is too large");
    let last = place.end - 4;
    let other: [u8; 4] = original[last - 4..last].try_into().expect("four");
    refused(last, &other, "groups or their lists are illegal");
    refused(last, &1000_u32.to_le_bytes(), "groups or their lists are illegal");

    // Parts of other lengths, which say so: as many groups as half of the points, none, and points that are near none.
    let numbers = |from: usize| {
        let count = u64::from_le_bytes(original[from..][..8].try_into().expect("eight")) as usize;
        original[from + 8..][..4 * count].to_vec()
    };
    let order = numbers(order - 8);
    let groups = numbers(axes + 40 * 40 * 4 + 8 + order.len());
    let lists = numbers(axes + 40 * 40 * 4 + 16 + order.len() + groups.len());
    let with_parts = |parts: [&[u8]; 3], planned: u64| {
        let mut content = original[place.start..axes + 40 * 40 * 4].to_vec();
        content[8 + isa..][..8].copy_from_slice(&planned.to_le_bytes());
        for part in parts {
            content.extend((part.len() as u64 / 4).to_le_bytes());
            content.extend(part);
        }
        read::<f64>(&with_last(&original, &place, Some(&content)))
    };
    let whole = with_parts([&order, &groups, &lists], 1100).expect("what was saved");
    assert_eq!(bytes(&whole), original);
    let few: Vec<u8> = (0..550_u32).flat_map(u32::to_le_bytes).collect();
    let parts: [([&[u8]; 3], &str); 5] = [
        ([&few, &groups[..2200], &[]], "groups of 550 points"),
        ([&order, &[], &lists], "groups of 0 points"),
        ([&[], &groups, &[]], "groups or their lists are illegal"),
        ([&order, &groups, &lists[..lists.len() - 4]], "groups or their lists are illegal"),
        ([&few, &groups, &lists], "groups or their lists are illegal"),
    ];
    for (parts, message) in parts {
        let error = with_parts(parts, 550).expect_err("an illegal screen").to_string();
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_scan_of_the_version_before_has_no_plan() {
    let original = bytes(&screened::<f64>(1100));
    let place = section(&original, "screen").expect("it is worth its while");
    let as_before = |mut file: Vec<u8>| {
        file[8] = 4;
        mend(&mut file);
        file
    };
    let index = read::<f64>(&as_before(with_last(&original, &place, None))).expect("a scan");
    assert!(assert_scan(&index) > 1000);
    assert_eq!(bytes(&index), original, "it is planned anew, and kept");
    let error = read::<f64>(&as_before(original)).expect_err("no section of that version");
    assert!(error.to_string().contains("bytes follow the last section"), "{error}");
}

#[test]
fn a_screen_is_extended_by_points_of_any_kind() {
    // So many that predecessors are screened too.
    let mut index = screened::<f64>(2100);
    assert!(assert_scan(&index) > 4000);
    let inducing = index.field().inducing_points().expect("chosen").row(3).to_vec();
    let again = uniform(1100, 5, 4);
    let kinds: [(&str, Vec<f64>); 6] = [
        ("of the same kind", uniform(130, 5, 8)),
        ("one", uniform(1, 5, 9)),
        ("those that are there", again[..200].to_vec()),
        ("one and the same", [0.3; 5].repeat(33)),
        ("far out, and farther", (0..40).map(|i| 10_f64.powi(i / 5)).collect()),
        ("an inducing point", inducing.repeat(20)),
    ];
    // One index is searched each time, the other is loaded and not searched before the last.
    let mut unused = read::<f64>(&bytes(&index)).expect("whole");
    let plan = |index: &Index<f64>| {
        let summary = index.screen_summary().expect("it was searched");
        (summary.pairs, summary.bytes, summary.predicted_cost)
    };
    let before = plan(&index);
    for (name, kind) in &kinds {
        let more = Points::new(kind.clone(), 5).expect("finite");
        index.append(&more).expect("legal");
        unused.append(&more).expect("legal");
        assert_eq!(plan(&index), before, "{name}");
        assert!(assert_scan(&index) > 4000, "{name}");
        assert_eq!(bytes(&index), bytes(&unused), "{name}");
        let loaded = read::<f64>(&bytes(&index)).expect("whole");
        assert!(assert_scan(&loaded) > 4000, "{name}");
        assert_eq!(loaded.screen_summary(), index.screen_summary(), "{name}");
    }
    assert!(assert_scan(&unused) > 4000);
    assert_eq!(unused.screen_summary(), index.screen_summary());

    // More than there were, then too many outlying ones: planned anew, or not at all.
    for (count, spread) in [(2000, 1.0), (700, 1e3)] {
        let more = uniform(count, 5, 11).into_iter().map(|x| spread * x).collect();
        index.append(&Points::new(more, 5).expect("finite")).expect("legal");
        assert_eq!(index.screen_summary(), None, "{count}");
        assert!(assert_scan(&index) > 8000 || spread > 1.0);
        assert!(index.screen_summary().is_none_or(|_| plan(&index) != before));
    }
}

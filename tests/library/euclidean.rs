//! The Euclidean index against a naive twin, to the last bit.

use core::ops::ControlFlow;
use std::io::Cursor;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::common::available_isas;
use crate::common::generators::{self, clustered, duplicated, far_outliers, uniform};
use crate::common::saved::mend;
use proptest::prelude::*;
use rhotree::{
    AnyIndex, CovarianceFamily, CovarianceFunction, Error, EuclideanIndex, Index, Inducing,
    Neighbors, Points, Queries, ResidualField, SearchOptions,
};

/// Scaled coordinates, and searches by plain loops over the definition.
struct Twin {
    scaled: Vec<f64>,
    dimensions: usize,
}

impl Twin {
    fn new(coordinates: &[f64], dimensions: usize, length_scales: &[f64]) -> Self {
        let scaled = coordinates
            .chunks_exact(dimensions)
            .flat_map(|row| row.iter().zip(length_scales.iter().cycle()).map(|(x, l)| x / l))
            .collect();
        Self { scaled, dimensions }
    }

    fn row(&self, point: usize) -> &[f64] {
        &self.scaled[point * self.dimensions..][..self.dimensions]
    }

    /// The k nearest of the points below `limit`, but for `own`.
    fn nearest(
        &self,
        query: &[f64],
        own: Option<usize>,
        limit: usize,
        k: usize,
    ) -> Vec<(usize, f64)> {
        let squared = |point: usize| {
            let terms = query.iter().zip(self.row(point)).map(|(a, b)| a - b);
            terms.fold(0.0, |sum, difference: f64| difference.mul_add(difference, sum))
        };
        let points = (0..limit).filter(|&point| Some(point) != own);
        let mut all: Vec<(usize, f64)> = points.map(|point| (point, squared(point))).collect();
        all.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        all.truncate(k);
        all.iter_mut().for_each(|(_, distance)| *distance = distance.sqrt());
        all.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        all
    }

    /// The answers to ids.
    fn answers(&self, ids: &[usize], k: usize, predecessors: bool) -> Vec<Vec<(usize, f64)>> {
        let points = self.scaled.len() / self.dimensions;
        let limit = |id: usize| if predecessors { id } else { points };
        ids.iter().map(|&id| self.nearest(self.row(id), Some(id), limit(id), k)).collect()
    }

    /// The answers to points that aren't among the twin's.
    fn new_answers(&self, queries: &Self, k: usize) -> Vec<Vec<(usize, f64)>> {
        let points = self.scaled.len() / self.dimensions;
        let rows = queries.scaled.chunks_exact(self.dimensions);
        rows.map(|query| self.nearest(query, None, points, k)).collect()
    }
}

fn points(coordinates: &[f64], dimensions: usize) -> Points<'static> {
    Points::new(coordinates.to_vec(), dimensions).expect("legal points")
}

fn options(k: usize, predecessors: bool) -> SearchOptions<'static> {
    let options = SearchOptions::new(k);
    if predecessors { options.predecessors() } else { options }
}

fn assert_answers(expected: &[Vec<(usize, f64)>], actual: &Neighbors, context: &str) {
    assert_eq!(actual.queries(), expected.len(), "{context}");
    for (query, expected) in expected.iter().enumerate() {
        let bits = |row: &mut dyn Iterator<Item = (usize, f64)>| -> Vec<(usize, u64)> {
            row.map(|(id, distance)| (id, distance.to_bits())).collect()
        };
        let actual = bits(&mut actual.of(query));
        assert_eq!(actual, bits(&mut expected.iter().copied()), "{context}, query {query}");
    }
}

/// All kinds of queries, with and without the rule, on every instruction set and on some threads.
fn check(
    coordinates: &[f64],
    dimensions: usize,
    length_scales: &[f64],
    ks: &[usize],
    context: &str,
) {
    let twin = Twin::new(coordinates, dimensions, length_scales);
    let count = coordinates.len() / dimensions;
    let all: Vec<usize> = (0..count).collect();
    let ids: Vec<usize> = (0..90).map(|i| i * 37 % count).collect();
    // Some of the points, and others between and beyond them.
    let mut new = coordinates[..count.min(20) * dimensions].to_vec();
    new.extend(coordinates.iter().rev().take(count.min(50) * dimensions).map(|x| 1.1 * x));
    let new_twin = Twin::new(&new, dimensions, length_scales);
    let (points, new) = (points(coordinates, dimensions), points(&new, dimensions));
    let built = EuclideanIndex::new(&points, length_scales, Some(2)).expect("a legal index");
    assert_eq!((built.len(), built.dimensions()), (count, dimensions));
    for &k in ks {
        let new_expected = twin.new_answers(&new_twin, k);
        for predecessors in [false, true] {
            let expected = twin.answers(&all, k, predecessors);
            let ids_expected: Vec<_> = ids.iter().map(|&id| expected[id].clone()).collect();
            for (isa, threads) in available_isas().iter().zip([1, 2, 4].into_iter().cycle()) {
                let index = built.clone().with_isa(*isa).expect("it is available");
                let context = format!("{context}, {isa}, k = {k}, predecessors {predecessors}");
                let options = options(k, predecessors).threads(threads);
                let search = |queries| index.search(queries, &options).expect("a legal search");
                assert_answers(&expected, &search(Queries::All), &context);
                assert_answers(&ids_expected, &search(Queries::Ids(&ids)), &context);
                assert_answers(&new_expected, &search(Queries::New(&new)), &context);
            }
        }
    }
}

#[test]
fn every_kind_of_points() {
    for (name, generate) in &generators::ALL[..7] {
        for (count, dimensions) in [(1, 1), (2, 3), (63, 2), (64, 2), (65, 1), (1300, 3), (700, 7)]
        {
            let coordinates = generate(count, dimensions, 5);
            let context = format!("{name}, {count} points, d = {dimensions}");
            check(&coordinates, dimensions, &[0.3], &[1, 10, count + 3], &context);
        }
    }
}

#[test]
fn many_dimensions_and_a_length_scale_for_each() {
    for dimensions in [1, 2, 5, 8, 9, 17, 64] {
        let length_scales: Vec<f64> = (0..dimensions).map(|axis| 0.1 * (axis + 1) as f64).collect();
        let coordinates = clustered(900, dimensions, 3);
        check(&coordinates, dimensions, &length_scales, &[1, 30], &format!("d = {dimensions}"));
    }
}

/// Distances that tie by the dozen, and boxes whose faces meet: what is at a threshold decides.
#[test]
fn grids() {
    for (dimensions, sides) in [(1, 7.0), (2, 9.0), (3, 4.0), (3, 12.0)] {
        let coordinates: Vec<f64> =
            uniform(1900, dimensions, 8).into_iter().map(|x| (x * sides).floor()).collect();
        for length_scale in [1.0, 0.7] {
            let context = format!("d = {dimensions}, {sides} places on a side, l = {length_scale}");
            check(&coordinates, dimensions, &[length_scale], &[1, 6, 31], &context);
        }
    }
}

/// Orders against which a tree of all points, or of the first half, might be helpless.
#[test]
fn sorted_orders() {
    for descending in [false, true] {
        let mut rows: Vec<[f64; 2]> =
            uniform(2600, 2, 9).chunks_exact(2).map(|row| [row[0], row[1]]).collect();
        rows.sort_by(|a, b| a[0].total_cmp(&b[0]));
        if descending {
            rows.reverse();
        }
        check(&rows.concat(), 2, &[0.2], &[12], &format!("sorted, descending {descending}"));
    }
}

#[test]
fn tiny_and_huge_coordinates() {
    for scale in [5e-324, 1e-310, 1e-170, 1e-161, 1e-150, 1e100, 1e152] {
        let coordinates: Vec<f64> =
            uniform(300, 2, 4).into_iter().map(|x| x * 3.0 * scale).collect();
        check(&coordinates, 2, &[1.0], &[1, 7], &format!("times {scale:e}"));
    }
    check(&far_outliers(400, 2, 1e150, 2), 2, &[1.0], &[5, 399], "outliers");
}

/// A million copies would be a million times a million distances, if ties weren't decided before they are met.
#[test]
fn copies_of_one_place_are_not_compared_with_all() {
    let count = 60_000;
    let index =
        EuclideanIndex::new(&points(&vec![0.25; 2 * count], 2), &[1.0], None).expect("legal");
    for predecessors in [false, true] {
        let (neighbors, work) =
            index.search_with_statistics(Queries::All, &options(10, predecessors)).expect("legal");
        for query in [0, 1, 9, 10, 11, 5000, count - 1] {
            let limit = if predecessors { query } else { count };
            let expected: Vec<(usize, f64)> =
                (0..limit).filter(|&id| id != query).take(10).map(|id| (id, 0.0)).collect();
            assert_eq!(neighbors.of(query).collect::<Vec<_>>(), expected, "query {query}");
        }
        assert!(work.distances <= 150 * count as u64, "{work:?}");
    }
}

#[test]
fn a_search_looks_at_few_points() {
    let count = 30_000;
    let index =
        EuclideanIndex::new(&points(&uniform(count, 3, 1), 3), &[1.0], None).expect("legal");
    for predecessors in [false, true] {
        let search = index.search_with_statistics(Queries::All, &options(10, predecessors));
        let (_, work) = search.expect("legal");
        assert!(work.leaves > 0 && work.distances < 600 * count as u64, "{work:?}");
    }
}

#[test]
fn points_that_are_added_are_answered_as_if_they_had_been_there() {
    let coordinates = duplicated(4000, 2, 6);
    let part = |from: usize, to: usize| points(&coordinates[2 * from..2 * to], 2);
    let mut index = EuclideanIndex::new(&part(0, 1500), &[0.5, 2.0], None).expect("legal");
    let mut end = 1500;
    for length in [1, 1, 1, 300, 7, 2000, 1, 189] {
        index.append(&part(end, end + length)).expect("legal");
        end += length;
        let new = EuclideanIndex::new(&part(0, end), &[0.5, 2.0], None).expect("legal");
        assert_eq!(index.len(), end);
        let (few, queries) = ([0, end - 1, end / 2, 1499, 1500], part(10, 200));
        for predecessors in [false, true] {
            for queries in [Queries::All, Queries::Ids(&few), Queries::New(&queries)] {
                let options = options(11, predecessors);
                let expected = new.search(queries, &options).expect("legal");
                assert_eq!(index.search(queries, &options), Ok(expected), "{end} points");
            }
        }
    }
    assert_eq!(end, 4000);
}

#[test]
fn refuses_what_is_wrong() {
    let two = points(&uniform(100, 2, 1), 2);
    let new = |points: &Points, length_scales: &[f64], threads| {
        EuclideanIndex::new(points, length_scales, threads).expect_err("it is wrong").to_string()
    };
    assert_eq!(new(&two, &[], None), "length_scales is empty: at least one is needed");
    assert_eq!(new(&two, &[1.0, 0.0], None), "length_scale is 0: it must be positive and finite");
    assert_eq!(new(&two, &[1.0; 3], None), "length_scales has 3 elements: 2 are needed");
    assert_eq!(new(&two, &[1.0], Some(0)), "threads is 0: at least one is needed");
    let far = points(&[0.0, 1.0, 2.0, 1e160], 2);
    let too_large = "[1][1] divided by its length scale is too large for f64";
    assert_eq!(new(&far, &[1.0], None), format!("points{too_large}"));

    let mut index = EuclideanIndex::new(&two, &[1.0], None).expect("legal");
    let search = |queries, k| index.search(queries, &SearchOptions::new(k));
    assert_eq!(
        search(Queries::Ids(&[3, 100]), 1),
        Err(Error::UnknownId { position: 1, id: 100, points: 100 })
    );
    let error = search(Queries::New(&far), 1).expect_err("too far");
    assert_eq!(error.to_string(), format!("queries{too_large}"));
    let one = points(&[1.0], 1);
    let (actual, expected) = (1, 2);
    let queries = Err(Error::Dimensions { argument: "queries", actual, expected });
    assert_eq!(search(Queries::New(&one), 1), queries);
    let too_many = Err(Error::TooManyNeighbors { k: usize::MAX, queries: 100 });
    assert_eq!(search(Queries::All, usize::MAX), too_many);
    assert_eq!(search(Queries::All, 0).map(|none| none.count(5)), Ok(0));
    assert_eq!(search(Queries::Ids(&[]), 5).map(|none| none.queries()), Ok(0));
    let points = Err(Error::Dimensions { argument: "points", actual, expected });
    assert_eq!(index.append(&one), points);
    assert_eq!(index.append(&far).map_err(|error| error.code()), Err("overflow"));
    assert_eq!(index.len(), 100);
}

#[test]
fn a_search_reports_and_stops() {
    let coordinates = uniform(5000, 3, 2);
    let index = EuclideanIndex::new(&points(&coordinates, 3), &[1.0], None).expect("legal");
    let new = points(&coordinates[..900], 3);
    for queries in [Queries::All, Queries::Ids(&[4, 4999, 4]), Queries::New(&new)] {
        for predecessors in [false, true] {
            let answered = AtomicUsize::new(0);
            let count = |queries: usize| {
                answered.fetch_add(queries, Ordering::Relaxed);
                ControlFlow::Continue(())
            };
            let counted = options(7, predecessors).progress(&count);
            let neighbors = index.search(queries, &counted).expect("legal");
            assert_eq!(answered.into_inner(), neighbors.queries());
            let stop = |_: usize| ControlFlow::Break(());
            let stopped = index.search(queries, &options(7, predecessors).progress(&stop));
            assert_eq!(stopped, Err(Error::Cancelled));
        }
    }
}

/// Seconds of work, whose first queries are told to stop long before they are answered.
#[test]
fn a_long_search_stops_within_a_second() {
    let coordinates = uniform(200_000, 16, 2);
    let index = EuclideanIndex::new(&points(&coordinates, 16), &[1.0], None).expect("legal");
    let start = Instant::now();
    let stop = |_: usize| {
        let goes_on = start.elapsed() < Duration::from_millis(200);
        if goes_on { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    let stopped = index.search(Queries::All, &SearchOptions::new(30).progress(&stop));
    assert_eq!(stopped, Err(Error::Cancelled));
    assert!(start.elapsed() < Duration::from_millis(1200), "{:?}", start.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_points(
        kind in 0..7_usize,
        count in 1..900_usize,
        dimensions in 1..12_usize,
        k in 1..60_usize,
        length_scale in 0.01..30.0,
        places in prop::option::of(1..20_u32),
        seed in 0..1_000_000_u64,
    ) {
        let mut coordinates = generators::ALL[kind].1(count, dimensions, seed);
        if let Some(places) = places {
            coordinates.iter_mut().for_each(|x| *x = (*x * f64::from(places)).round());
        }
        let context = format!("{}, {count} points, d = {dimensions}", generators::ALL[kind].0);
        check(&coordinates, dimensions, &[length_scale], &[k], &context);
    }
}

#[test]
fn a_saved_index_gives_the_same_answers() {
    let coordinates = duplicated(3000, 3, 8);
    let mut index = EuclideanIndex::new(&points(&coordinates[..6000], 3), &[0.5, 2.0, 1.0], None)
        .expect("legal");
    index.append(&points(&coordinates[6000..], 3)).expect("legal");
    let mut bytes = Vec::new();
    index.write_to(&mut bytes).expect("memory");
    for &isa in available_isas() {
        let loaded =
            EuclideanIndex::read_from(Cursor::new(&bytes), Some(isa)).expect("it was saved");
        assert_eq!((loaded.len(), loaded.dimensions(), loaded.isa()), (3000, 3, isa));
        assert_eq!(loaded.length_scales(), index.length_scales());
        for predecessors in [false, true] {
            let options = options(7, predecessors);
            let answer = loaded.search(Queries::All, &options).expect("legal");
            assert_eq!(answer, index.search(Queries::All, &options).expect("legal"));
        }
    }
}

#[test]
fn a_file_that_is_none_is_refused_and_altered_bytes_are_seen() {
    let read = |bytes: &[u8]| EuclideanIndex::read_from(Cursor::new(bytes), None);
    let index = EuclideanIndex::new(&points(&uniform(50, 2, 1), 2), &[1.0], None).expect("legal");
    let mut bytes = Vec::new();
    index.write_to(&mut bytes).expect("memory");
    for length in 0..bytes.len() {
        assert!(read(&bytes[..length]).is_err(), "cut off after {length} bytes");
    }
    for place in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[place] ^= 1;
        assert!(read(&altered).is_err(), "byte {place}");
    }

    // With a checksum that is right, content that no index has.
    let forged = |place: usize, value: [u8; 8]| {
        let mut forged = bytes.clone();
        forged[place..place + 8].copy_from_slice(&value);
        mend(&mut forged);
        read(&forged).expect_err("it is forged").to_string()
    };
    // The header, and name and length of the section, each a cache line.
    let content = 64 + 64;
    for (place, value, problem) in [
        (content, u64::MAX.to_le_bytes(), "numbers don't fit"),
        (content, 0_u64.to_le_bytes(), "length_scales is empty"),
        (content + 8, f64::NAN.to_le_bytes(), "length_scale is NaN"),
        (content + 24, 0_u64.to_le_bytes(), "0 points"),
        (content + 24, 51_u64.to_le_bytes(), "numbers don't fit"),
        (content + 24, 49_u64.to_le_bytes(), "bytes too many"),
        (content + 40, f64::INFINITY.to_le_bytes(), "the coordinate inf of point 0"),
    ] {
        let message = forged(place, value);
        assert!(message.contains(problem), "{message}");
    }
}

#[test]
fn each_kind_of_saved_index_names_the_other() {
    let points = points(&uniform(50, 2, 1), 2);
    let (mut euclidean, mut residual) = (Vec::new(), Vec::new());
    let index = EuclideanIndex::new(&points, &[1.0], None).expect("legal");
    index.write_to(&mut euclidean).expect("memory");
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0]).expect("legal");
    let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default());
    let index = Index::new(field.expect("legal"), &Default::default()).expect("legal");
    index.write_to(&mut residual).expect("memory");

    let error = AnyIndex::read_from(Cursor::new(&euclidean), None).expect_err("of another metric");
    assert_eq!(error.code(), "metric");
    assert_eq!(
        error.to_string(),
        "an index of Euclidean distance where one of residual correlation is wanted"
    );
    let error =
        EuclideanIndex::read_from(Cursor::new(&residual), None).expect_err("of another metric");
    assert_eq!(
        error.to_string(),
        "an index of residual correlation where one of Euclidean distance is wanted"
    );
}

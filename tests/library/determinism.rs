//! The same answer, bit for bit, whatever the threads, the instruction set and the other queries.

use crate::common::generators::{clustered, duplicated, normal, uniform};
use crate::common::twin::{Model, Twin};
use crate::common::{available_isas, field_of, options, padded, scaled, search};
use rhotree::{
    CovarianceFamily, Element, Frame, Index, IndexOptions, Inducing, Neighbors, Points, Queries,
    ResidualField, Scan, SearchOptions,
};

/// What a caller sees, with the distances' bits.
#[derive(Clone, Debug, PartialEq)]
struct Bits {
    indices: Vec<i64>,
    distances: Vec<u64>,
}

fn bits(neighbors: &Neighbors) -> Bits {
    Bits {
        indices: padded(neighbors).0,
        distances: padded(neighbors).1.iter().map(|d| d.to_bits()).collect(),
    }
}

/// What a caller sees of one query.
fn row(neighbors: &Neighbors, query: usize) -> Vec<(usize, u64)> {
    neighbors.of(query).map(|(id, distance)| (id, distance.to_bits())).collect()
}

/// Runs on a pool of this many threads.
fn with_threads<R: Send>(threads: usize, run: impl FnOnce() -> R + Send) -> R {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.expect("a thread pool starts").install(run)
}

/// A field whose residual is small and so shows a difference in any last bit of V; 130 inducing
/// points leave no loop over them whole. Some points are duplicates, whose correlations tie.
fn gold_like(points: usize, isa: rhotree::Isa) -> (Points<'static>, ResidualField<f64>) {
    let mut coordinates = normal(points * 2 / 3, 3, 1);
    coordinates.extend_from_within(..(points - points * 2 / 3) * 3);
    let points = Points::new(coordinates, 3).expect("legal points");
    let function = Model::new(CovarianceFamily::Rbf, 1.0, 1e-6).function();
    let inducing = Inducing::Random { count: 130, seed: 1 };
    let field = ResidualField::<f64>::new(&points, &function, &inducing, &options(isa))
        .expect("a legal field");
    (points, field)
}

/// Searches of every kind: all points, a few ids, new points, few and many.
fn searches<T: Element>(field: &ResidualField<T>) -> Vec<(&'static str, Bits)> {
    let few = Points::new(normal(5, 3, 2), 3).expect("legal points");
    let many = Points::new(normal(601, 3, 3), 3).expect("legal points");
    let ids: Vec<usize> = (0..100).map(|i| i * 17).collect();
    [
        ("all", Queries::All),
        ("few ids", Queries::Ids(&ids[..3])),
        ("many ids", Queries::Ids(&ids)),
        ("few new points", Queries::New(&few)),
        ("many new points", Queries::New(&many)),
    ]
    .into_iter()
    .flat_map(|(name, queries)| {
        [false, true].map(|predecessors| {
            let neighbors = search(field, queries, 20, predecessors).expect("a legal search");
            (name, bits(&neighbors))
        })
    })
    .collect()
}

#[test]
fn the_number_of_threads_does_not_matter() {
    for &isa in available_isas() {
        let run = || searches(&gold_like(1789, isa).1);
        let expected = with_threads(1, run);
        for threads in [2, 5] {
            for (actual, expected) in with_threads(threads, run).iter().zip(&expected) {
                assert!(actual == expected, "{isa}, {threads} threads, {}", expected.0);
            }
        }
    }
}

#[test]
fn the_instruction_set_does_not_matter() {
    let isas = available_isas();
    let expected = searches(&gold_like(1789, isas[0]).1);
    for &isa in &isas[1..] {
        for (actual, expected) in searches(&gold_like(1789, isa).1).iter().zip(&expected) {
            assert!(actual == expected, "{isa} against {}, {}", isas[0], expected.0);
        }
    }
}

#[test]
fn neither_matters_for_any_covariance_in_either_precision() {
    fn check<T: Element>() {
        for family in CovarianceFamily::ALL {
            let model = Model::new(family, 0.1, 1e-4);
            let twin = Twin::new(model, 2, &clustered(1301, 2, 5), &uniform(37, 2, 6));
            let run = |threads| {
                with_threads(threads, || {
                    available_isas()
                        .iter()
                        .map(|&isa| {
                            let field = field_of::<T>(&twin, isa);
                            [Queries::All, Queries::Ids(&[0, 7, 7, 1300])].map(|queries| {
                                bits(&search(&field, queries, 15, false).expect("a legal search"))
                            })
                        })
                        .collect::<Vec<_>>()
                })
            };
            let expected = &run(1)[0];
            for threads in [1, 2, 5] {
                for (actual, isa) in run(threads).iter().zip(available_isas()) {
                    let context = format!("{family}, {}, {isa}, {threads} threads", T::NAME);
                    assert!(actual == expected, "{context}");
                }
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

/// Few queries are spread over the threads by cutting the points into segments, whose answers are
/// merged. Duplicates tie across segments.
#[test]
fn few_queries_are_answered_as_among_all() {
    let model = Model::new(CovarianceFamily::Matern32, 0.1, 1e-3);
    let twin = Twin::new(model, 2, &duplicated(6007, 2, 9), &uniform(11, 2, 10));
    let lists: [&[usize]; 4] = [&[6006], &[0, 1, 2], &[3000, 17, 3000, 3000, 17], &[4005, 2002, 0]];
    let kinds = [(1, false), (2, true), (30, false), (30, true), (300, false)];
    for &isa in available_isas() {
        let field = field_of::<f64>(&twin, isa);
        let all = kinds.map(|(k, predecessors)| {
            search(&field, Queries::All, k, predecessors).expect("a legal search")
        });
        for threads in [1, 2, 5] {
            let some = with_threads(threads, || {
                kinds.map(|(k, predecessors)| {
                    lists.map(|ids| {
                        search(&field, Queries::Ids(ids), k, predecessors).expect("legal ids")
                    })
                })
            });
            for ((kind, all), some) in kinds.iter().zip(&all).zip(&some) {
                for (ids, some) in lists.iter().zip(some) {
                    for (query, &id) in ids.iter().enumerate() {
                        let same = row(some, query) == row(all, id);
                        assert!(same, "{isa}, {threads} threads, {kind:?}, {id} of {ids:?}");
                    }
                }
            }
        }
    }
}

/// All points tie, and segments are merged in whatever order the threads finish them: again and again,
/// since the order is chance.
#[test]
fn ties_go_to_the_lower_id_in_any_order_of_segments() {
    let twin = Twin::new(Model::new(CovarianceFamily::Matern12, 0.1, 0.0), 1, &[0.25; 12_001], &[]);
    let ids = [12_000, 6000, 0];
    for &isa in available_isas() {
        let field = field_of::<f64>(&twin, isa);
        with_threads(5, || {
            for _ in 0..scaled(300) {
                let neighbors = search(&field, Queries::Ids(&ids), 40, false).expect("legal ids");
                for (query, id) in ids.into_iter().enumerate() {
                    let found = neighbors.of(query).map(|(id, _)| id);
                    assert!(found.eq((0..).filter(|&other| other != id).take(40)), "{isa}, {id}");
                }
            }
        });
    }
}

/// A new point's answer doesn't depend on which other new points are asked for along with it.
#[test]
fn new_points_are_answered_alone_as_in_company() {
    for &isa in available_isas() {
        let (_, field) = gold_like(900, isa);
        let coordinates = normal(300, 3, 4);
        let many = Points::new(coordinates.clone(), 3).expect("legal points");
        let together = search(&field, Queries::New(&many), 10, false).expect("legal queries");
        for query in [0, 1, 11, 12, 127, 128, 150, 298, 299] {
            let one =
                Points::new(coordinates[query * 3..][..3].to_vec(), 3).expect("a legal point");
            let alone = search(&field, Queries::New(&one), 10, false).expect("a legal query");
            let same = row(&alone, 0) == row(&together, query);
            assert!(same, "{isa}, new point {query}");
        }
    }
}

#[test]
fn the_seed_decides_the_inducing_points() {
    let points = Points::new(normal(500, 2, 7), 2).expect("legal points");
    let function = Model::new(CovarianceFamily::Matern52, 0.5, 1e-6).function();
    let run = |inducing: &Inducing| {
        let options = options(available_isas()[0]);
        let field = ResidualField::<f64>::new(&points, &function, inducing, &options)
            .expect("a legal field");
        bits(&search(&field, Queries::All, 5, false).expect("a legal search"))
    };
    for make in [
        |seed| Inducing::Random { count: 20, seed },
        |seed| Inducing::KMeansPlusPlus { count: 20, seed },
    ] {
        assert!(run(&make(1)) == run(&make(1)));
        assert!(run(&make(1)) != run(&make(2)));
    }
}

#[test]
fn no_queries_and_no_neighbours() {
    let twin = Twin::new(
        Model::new(CovarianceFamily::Rbf, 0.2, 1e-3),
        2,
        &uniform(99, 2, 8),
        &uniform(3, 2, 9),
    );
    for &isa in available_isas() {
        let field = field_of::<f64>(&twin, isa);
        let none = search(&field, Queries::Ids(&[]), 10, false).expect("a legal search");
        assert_eq!((none.queries(), none.k()), (0, 10));
        assert_eq!(none.into_padded(), (vec![], vec![]));
        for queries in [Queries::All, Queries::Ids(&[5, 5])] {
            let none = search(&field, queries, 0, true).expect("a legal search");
            assert_eq!((padded(&none).0.len(), padded(&none).1.len(), none.k()), (0, 0, 0));
            assert!((0..none.queries()).all(|query| none.of(query).next().is_none()));
        }
        let none = search(&field, Queries::Ids(&[0]), 4, true).expect("a legal search");
        assert_eq!(padded(&none).0, [-1; 4]);
        assert_eq!(padded(&none).1, [f64::INFINITY; 4]);
    }
}

/// The lower median of each axis, and how far centred coordinates reach with this length scale, by sorting.
fn frame_of(points: &Points<'_>, length_scale: f64) -> Frame {
    let median = |axis: usize| {
        let mut values: Vec<f64> = points.rows().map(|row| row[axis]).collect();
        values.sort_by(f64::total_cmp);
        values[(values.len() - 1) / 2]
    };
    let center: Vec<f64> = (0..points.dimensions()).map(median).collect();
    let magnitude = |row: &[f64]| {
        let axes = row.iter().zip(&center);
        axes.map(|(x, center)| ((x - center) / length_scale).abs()).fold(0.0, f64::max)
    };
    let extent = points.rows().map(magnitude).fold(0.0, f64::max);
    Frame::new(center, extent).expect("finite")
}

/// What parts of the points find for every point, merged by closeness and id, is what all of them find.
fn parts_merge<T: Element>(predecessors: bool, indexed: bool) {
    // Far from the origin, so that another centre shows; with duplicates in other parts, which tie.
    let mut coordinates: Vec<f64> = uniform(600, 2, 4).iter().map(|x| 1e5 + x).collect();
    coordinates.extend_from_within(..2 * 300);
    let points = Points::borrowed(&coordinates, 2).expect("legal points");
    let function = Model::new(CovarianceFamily::Matern32, 0.1, 1e-6).function();
    let choice = Inducing::KMeansPlusPlus { count: 40, seed: 1 };
    let options = rhotree::FieldOptions::default();
    let chosen = ResidualField::<T>::choose_inducing(&points, &function, &choice, &options);
    let inducing = Inducing::Points(chosen.expect("legal").expect("forty"));
    let whole = ResidualField::<T>::new(&points, &function, &choice, &options).expect("legal");
    let k = 7;
    let asked = SearchOptions::new(k);
    let asked = if predecessors { asked.predecessors() } else { asked };
    let expected = Scan::new(&whole).search(Queries::All, &asked).expect("a legal search");

    let frame = frame_of(&points, 0.1);
    let mut merged: Vec<Vec<(f64, usize)>> = vec![Vec::new(); points.len()];
    let mut conditioning = Vec::new();
    // One part has fewer points than neighbours are asked for.
    for (first, stop) in [(0, 5), (5, 450), (450, 900)] {
        let part = Points::borrowed(&coordinates[2 * first..2 * stop], 2).expect("legal points");
        let field = ResidualField::<T>::of_part(&part, &frame, &function, &inducing, &options)
            .expect("legal");
        conditioning.push(*field.conditioning());
        let index = Index::new(field, &IndexOptions::default().floor(0.2)).expect("legal");
        let search = |queries: Queries<'_>, options: SearchOptions<'_>| {
            let options = options.closeness();
            if indexed {
                index.search(queries, &options)
            } else {
                Scan::new(index.field()).search(queries, &options)
            }
            .expect("a legal search")
        };
        let others: Vec<usize> = (0..points.len())
            .filter(|&id| if predecessors { id >= stop } else { !(first..stop).contains(&id) })
            .collect();
        let rows: Vec<f64> = others.iter().flat_map(|&id| points.row(id)).copied().collect();
        let own = search(Queries::All, asked);
        let mut found: Vec<(usize, Vec<(usize, f64)>)> =
            (0..own.queries()).map(|query| (first + query, own.of(query).collect())).collect();
        if let Ok(rows) = Points::new(rows, 2) {
            let new = search(Queries::New(&rows), SearchOptions::new(k));
            found.extend(others.iter().enumerate().map(|(q, &id)| (id, new.of(q).collect())));
        }
        for (id, neighbors) in found {
            assert!(neighbors.is_sorted_by(|a, b| a.1 > b.1 || (a.1 == b.1 && a.0 < b.0)));
            merged[id].extend(neighbors.iter().map(|&(other, rho)| (rho, first + other)));
        }
    }
    for (query, merged) in merged.iter_mut().enumerate() {
        merged.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        merged.truncate(k);
        let mut listed: Vec<(usize, u64)> =
            merged.iter().map(|&(rho, id)| (id, (1.0 - rho).sqrt().to_bits())).collect();
        listed.sort_by_key(|&(id, distance)| (distance, id));
        assert_eq!(listed, row(&expected, query), "{query}, {predecessors}, {indexed}");
    }
    let whole = whole.conditioning();
    let greatest = conditioning.iter().map(|each| each.correlation_error).fold(0.0, f64::max);
    assert_eq!(greatest.to_bits(), whole.correlation_error.to_bits());
    assert_eq!(conditioning.iter().map(|each| each.explained).sum::<usize>(), whole.explained);
}

#[test]
fn parts_in_one_frame_find_what_all_points_do() {
    for predecessors in [false, true] {
        for indexed in [false, true] {
            parts_merge::<f64>(predecessors, indexed);
            parts_merge::<f32>(predecessors, indexed);
        }
    }
}

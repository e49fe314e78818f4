//! Inputs on which a search goes wrong first: ties everywhere, nothing left to explain, the ends of
//! the number line.

use crate::common::generators::{far_outliers, uniform};
use crate::common::twin::{Model, Twin};
use crate::common::{assert_scan, available_isas, field_of, options, padded, search};
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, Error, FieldOptions, Inducing, Neighbors,
    Points, Queries, ResidualField,
};

/// The library's own field of the twin's points and inducing points.
fn own_field<T: Element>(twin: &Twin, isa: rhotree::Isa) -> ResidualField<T> {
    let inducing =
        if twin.columns() == 0 { Inducing::None } else { Inducing::Points(twin.inducing()) };
    let options = FieldOptions::default().jitter(twin.model.jitter).isa(isa);
    ResidualField::new(&twin.points(), &twin.model.function(), &inducing, &options)
        .expect("a legal field")
}

/// Asserts that the scan of the library's own field answers as the twin does.
fn assert_own_field(twin: &Twin, ks: &[usize], context: &str) {
    for predecessors in [false, true] {
        let expected = twin.answers(Queries::All, predecessors);
        for &isa in available_isas() {
            let field = own_field::<f64>(twin, isa);
            assert_scan(&field, Queries::All, predecessors, ks, &expected, context);
        }
    }
}

/// Each query has min(k, others) neighbours at distances in [0, 1].
fn assert_complete(neighbors: &Neighbors, k: usize, points: usize, context: &str) {
    for query in 0..neighbors.queries() {
        let row: Vec<(usize, f64)> = neighbors.of(query).collect();
        assert_eq!(row.len(), k.min(points - 1), "{context}, query {query}");
        let legal = |&(id, distance): &(usize, f64)| id != query && (0.0..=1.0).contains(&distance);
        assert!(row.iter().all(legal), "{context}, query {query}: {row:?}");
    }
}

#[test]
fn all_points_in_one_place() {
    fn check<T: Element>() {
        for family in CovarianceFamily::ALL {
            for points in [2, 7, 8, 9, 33, 517] {
                let coordinates = [0.3, -7.0].repeat(points);
                let model = Model::new(family, 0.5, 1e-3);
                let twin = Twin::new(model, 2, &coordinates, &[0.4, -7.1]);
                for &isa in available_isas() {
                    let field = field_of::<T>(&twin, isa);
                    for k in [1, 5, 600] {
                        // Every pair ties: the lowest ids are the neighbours.
                        let neighbors = search(&field, Queries::All, k, false).expect("legal");
                        for query in 0..points {
                            let row: Vec<usize> = neighbors.of(query).map(|(id, _)| id).collect();
                            let lowest: Vec<usize> =
                                (0..points).filter(|&id| id != query).take(k).collect();
                            assert_eq!(row, lowest, "{family}, {isa}, {}, {query}", T::NAME);
                        }
                        let neighbors = search(&field, Queries::All, k, true).expect("legal");
                        for query in 0..points {
                            let row: Vec<usize> = neighbors.of(query).map(|(id, _)| id).collect();
                            let lowest: Vec<usize> = (0..query.min(k)).collect();
                            assert_eq!(row, lowest, "{family}, {isa}, {}, {query}", T::NAME);
                        }
                    }
                }
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn one_point_and_fewer_points_than_neighbours() {
    for points in [1, 2, 3, 8, 9] {
        let model = Model::new(CovarianceFamily::Matern52, 0.3, 1e-4);
        let twin = Twin::new(model, 3, &uniform(points, 3, 1), &uniform(4, 3, 2));
        assert_own_field(&twin, &[0, 1, 2, 50], &format!("{points} points"));
    }
    let twin = Twin::new(Model::new(CovarianceFamily::Rbf, 1.0, 0.0), 1, &[5.0], &[]);
    for &isa in available_isas() {
        let field = own_field::<f64>(&twin, isa);
        let alone = search(&field, Queries::All, 2, false).expect("a legal search");
        assert_eq!(padded(&alone).0, [-1, -1]);
        let new = Points::new(vec![5.0, 6.0], 1).expect("legal points");
        let one = search(&field, Queries::New(&new), 2, false).expect("a legal search");
        assert_eq!(padded(&one).0, [0, -1, 0, -1]);
        assert_eq!(padded(&one).1[0], 0.0);
    }
}

#[test]
fn one_and_sixty_four_dimensions_and_constant_columns() {
    for family in CovarianceFamily::ALL {
        let model = Model::new(family, 0.05, 1e-3);
        let twin = Twin::new(model, 1, &uniform(99, 1, 1), &uniform(9, 1, 2));
        assert_own_field(&twin, &[12], "d = 1");
        let mut coordinates = uniform(75, 64, 3);
        for row in coordinates.chunks_exact_mut(64) {
            row[1..60].fill(1e4);
        }
        let twin = Twin::new(Model::new(family, 0.3, 1e-3), 64, &coordinates, &coordinates[..192]);
        assert_own_field(&twin, &[12], "d = 64, most of them constant");
    }
}

/// V and p by hand: some points have no residual variance, and count as explained.
#[test]
fn no_residual_variance_in_a_given_factor() {
    for &isa in available_isas() {
        for explained in [1, 10, 45] {
            let model = Model::new(CovarianceFamily::Rbf, 0.2, 1e-2);
            let mut twin = Twin::new(model, 2, &uniform(45, 2, 5), &uniform(6, 2, 6));
            for point in 0..explained {
                twin.residual_variances[point * 19 % 45] = 0.0;
            }
            let field = field_of::<f64>(&twin, isa);
            assert_eq!(field.conditioning().explained, explained);
            assert_eq!(field.conditioning().least_residual_variance, 0.0);
            for predecessors in [false, true] {
                let expected = twin.answers(Queries::All, predecessors);
                assert_scan(&field, Queries::All, predecessors, &[3, 44], &expected, "p = 0");
            }
            // An explained point is correlated with none: its neighbours are the lowest ids.
            let neighbors = search(&field, Queries::Ids(&[0]), 4, false).expect("a legal id");
            assert_eq!(padded(&neighbors).0, [1, 2, 3, 4]);
            assert_eq!(padded(&neighbors).1, [1.0; 4]);
        }
    }
}

/// Inducing points that are points, with no jitter to speak of: their residual variance is zero but
/// for rounding.
#[test]
fn points_that_are_inducing_points_without_jitter() {
    for (family, length_scale) in [
        (CovarianceFamily::Matern12, 0.3),
        (CovarianceFamily::Matern32, 0.1),
        (CovarianceFamily::Rbf, 0.05),
    ] {
        for jitter in [0.0, 1e-16] {
            let coordinates = uniform(160, 2, 7);
            let model = Model::new(family, length_scale, jitter);
            let twin = Twin::new(model, 2, &coordinates, &coordinates[..20 * 2]);
            for &isa in available_isas() {
                let context = format!("{family}, jitter {jitter}, {isa}");
                let field = own_field::<f64>(&twin, isa);
                assert_eq!(field.conditioning().explained, 20, "{context}");
                for k in [1, 30, 200] {
                    let neighbors = search(&field, Queries::All, k, false).expect("legal");
                    assert_complete(&neighbors, k, 160, &context);
                }
                // Among the others the answer is the twin's.
                let mut rest = twin.clone();
                rest.residual_variances[..20].fill(0.0);
                let expected = rest.answers(Queries::All, false);
                assert_scan(&field, Queries::All, false, &[10], &expected, &context);
                // A new point in such a place is explained as well.
                let new = Points::new(coordinates[..2].to_vec(), 2).expect("a legal point");
                let neighbors = search(&field, Queries::New(&new), 3, false).expect("legal");
                assert_eq!(padded(&neighbors).0, [0, 1, 2], "{context}");
                assert_eq!(padded(&neighbors).1, [1.0; 3], "{context}");
            }
        }
    }
}

/// A length scale so long that nothing but rounding is left: no answer is right, but there is one,
/// and the field says that it is doubtful.
#[test]
fn nothing_but_rounding_left() {
    let points = Points::new(uniform(300, 2, 8), 2).expect("legal points");
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[50.0]).expect("legal");
    for &isa in available_isas() {
        for jitter in [1e-15, 1e-12, 1e-6] {
            let inducing = Inducing::KMeansPlusPlus { count: 40, seed: 3 };
            let options = FieldOptions::default().jitter(jitter).isa(isa);
            let field = match ResidualField::<f64>::new(&points, &function, &inducing, &options) {
                Ok(field) => field,
                Err(error) => {
                    assert_eq!(error, Error::NotPositiveDefinite { inducing: 40, jitter });
                    continue;
                }
            };
            let neighbors = search(&field, Queries::All, 10, false).expect("a legal search");
            assert_complete(&neighbors, 10, 300, &format!("jitter {jitter}, {isa}"));
            let conditioning = field.conditioning();
            assert!(
                jitter > 1e-10 || conditioning.is_doubtful() || conditioning.explained == 300,
                "{conditioning:?}"
            );
        }
    }
}

#[test]
fn denormal_coordinates_and_length_scales() {
    let unit = uniform(90, 2, 9);
    for family in CovarianceFamily::ALL {
        // 1e-310 is denormal, with digits enough for ratios.
        for magnitude in [1e-310, 1e-300, 1e-200] {
            let coordinates: Vec<f64> = unit.iter().map(|x| x * magnitude).collect();
            let model = Model::new(family, 0.3 * magnitude, 1e-3);
            let twin = Twin::new(model, 2, &coordinates, &coordinates[..5 * 2]);
            assert_own_field(&twin, &[8], &format!("{family}, coordinates of {magnitude:e}"));
        }
        // Tiny against the length scale: all in one place.
        let coordinates: Vec<f64> = unit.iter().map(|x| x * 1e-310).collect();
        let twin = Twin::new(Model::new(family, 1.0, 1e-3), 2, &coordinates, &[0.5, 0.5]);
        assert_own_field(&twin, &[8], &format!("{family}, one place"));
        // Huge against it: no two are correlated.
        let function = CovarianceFunction::new(family, 1.0, &[5e-324]).expect("legal");
        let points = Points::new(coordinates, 2).expect("legal points");
        for &isa in available_isas() {
            let field =
                ResidualField::<f64>::new(&points, &function, &Inducing::None, &options(isa))
                    .expect("fits");
            let neighbors = search(&field, Queries::Ids(&[7]), 3, false).expect("a legal id");
            assert_eq!(padded(&neighbors).0, [0, 1, 2]);
            assert_eq!(padded(&neighbors).1, [1.0; 3]);
        }
    }
}

/// Distances of the order of the length scale on top of a common offset of 1e9 of them, such as that
/// of projected coordinates: the differences are exact, and centring must keep them.
#[test]
fn large_offsets() {
    for family in CovarianceFamily::ALL {
        for offset in [1e9, -1e9] {
            let coordinates: Vec<f64> = uniform(150, 2, 11).iter().map(|x| offset + x).collect();
            let model = Model::new(family, 0.1, 1e-3);
            let twin = Twin::new(model, 2, &coordinates, &coordinates[..8 * 2]);
            assert_own_field(&twin, &[20], &format!("{family}, offset {offset:e}"));
            // In f32 no digit of the differences would be left without centring.
            let expected = twin.answers(Queries::All, false);
            for &isa in available_isas() {
                let field = own_field::<f32>(&twin, isa);
                let bound = field.conditioning().correlation_error;
                assert!(bound < 1e-2, "{bound}");
                let expected = twin.answers(Queries::All, false).with_tolerance(2.0 * bound);
                assert_scan(&field, Queries::All, false, &[20], &expected, "f32");
            }
            assert!(expected.greatest_tolerance() < 1e-9);
        }
    }
}

/// A few points very far from the rest must not cost the rest their digits.
#[test]
fn far_outliers_leave_the_others_alone() {
    for family in CovarianceFamily::ALL {
        for distance in [1e3, 1e9, 1e20, 1e150, 1e300] {
            let coordinates = far_outliers(150, 2, distance, 12);
            let model = Model::new(family, 0.1, 1e-3);
            let twin = Twin::new(model, 2, &coordinates, &coordinates[2..8 * 2]);
            assert_own_field(&twin, &[20, 149], &format!("{family}, outliers {distance:e} away"));
        }
    }
}

#[test]
fn coordinates_near_overflow() {
    let largest = f64::MAX;
    let coordinates = vec![largest, -largest, largest / 2.0, 0.0, 1e-300, -largest / 3.0];
    let points = Points::new(coordinates.clone(), 1).expect("legal points");
    for family in CovarianceFamily::ALL {
        for &isa in available_isas() {
            for length_scale in [1.0, 1e300, largest] {
                let model = Model::new(family, length_scale, 0.0);
                // The twin's own differences would overflow: it gets a tenth of everything.
                let tenth = Model::new(family, length_scale / 10.0, 0.0);
                let shrunk: Vec<f64> = coordinates.iter().map(|x| x / 10.0).collect();
                let expected = Twin::new(tenth, 1, &shrunk, &[]).answers(Queries::All, false);
                let field = ResidualField::<f64>::new(
                    &points,
                    &model.function(),
                    &Inducing::None,
                    &options(isa),
                )
                .expect("fits");
                let context = format!("{family}, length scale {length_scale:e}");
                assert_scan(&field, Queries::All, false, &[1, 5], &expected, &context);
            }
            let function = CovarianceFunction::new(family, 1.0, &[0.25]).expect("legal");
            let error =
                ResidualField::<f64>::new(&points, &function, &Inducing::None, &options(isa))
                    .expect_err("too large");
            assert!(
                matches!(error, Error::Overflow { argument: "points", element: "f64", .. }),
                "{error:?}"
            );
            let function = CovarianceFunction::new(family, 1.0, &[1e200]).expect("legal");
            let error =
                ResidualField::<f32>::new(&points, &function, &Inducing::None, &options(isa))
                    .expect_err("too large");
            assert!(
                matches!(error, Error::Overflow { argument: "points", element: "f32", .. }),
                "{error:?}"
            );
        }
    }
}

#[test]
fn variances_far_from_one() {
    for family in CovarianceFamily::ALL {
        for variance in [1e-300, 1e-8, 1e8, 1e300] {
            let model = Model { variance, ..Model::new(family, 0.2, 1e-3) };
            let coordinates = uniform(140, 3, 13);
            let twin = Twin::new(model, 3, &coordinates, &uniform(20, 3, 14));
            assert_own_field(&twin, &[15], &format!("{family}, variance {variance:e}"));
            let unit = Twin::new(Model::new(family, 0.2, 1e-3), 3, &coordinates, &twin_inducing());
            let isa = available_isas()[0];
            let least = |twin: &Twin| {
                own_field::<f64>(twin, isa).conditioning().least_residual_variance
                    / twin.model.variance
            };
            assert!((least(&twin) / least(&unit) - 1.0).abs() < 1e-9, "{family}, {variance:e}");
        }
    }
}

fn twin_inducing() -> Vec<f64> {
    uniform(20, 3, 14)
}

#[test]
fn duplicate_inducing_points_need_jitter() {
    let points = Points::new(uniform(30, 2, 15), 2).expect("legal points");
    let mut inducing = uniform(6, 2, 16);
    inducing.extend_from_within(..2);
    let inducing = Inducing::Points(Points::new(inducing, 2).expect("legal points"));
    for family in CovarianceFamily::ALL {
        let function = CovarianceFunction::new(family, 3.0, &[0.3]).expect("legal");
        for &isa in available_isas() {
            let make = |jitter| {
                let options = FieldOptions::default().jitter(jitter).isa(isa);
                ResidualField::<f64>::new(&points, &function, &inducing, &options)
            };
            let error = make(0.0).expect_err("two rows are the same");
            assert_eq!(error, Error::NotPositiveDefinite { inducing: 7, jitter: 0.0 });
            let neighbors =
                search(&make(1e-6).expect("jitter helps"), Queries::All, 5, false).expect("legal");
            assert_complete(&neighbors, 5, 30, &format!("{family}, {isa}"));
        }
    }
}

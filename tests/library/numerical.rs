//! Numbers on which arithmetic goes wrong first: every index in both precisions, on every instruction set and for all
//! covariances, against the scan to the last bit, and the scan against the twin within what the field itself bounds.

use crate::common::generators::{collinear, uniform};
use crate::common::twin::{Answers, Model, Twin};
use crate::common::{assert_scan, available_isas, options, search};
use rhotree::cover_tree::{CoverTree, Metric, Strategy, TraversalOptions};
use rhotree::{
    CovarianceFamily, CovarianceFunction, Element, Error, FieldOptions, Index, IndexOptions,
    Inducing, Isa, Points, Queries, ResidualField, Scan, SearchOptions,
};

/// Points with what a field is made of, but for the family.
struct Case {
    name: String,
    dimensions: usize,
    coordinates: Vec<f64>,
    inducing: Vec<f64>,
    length_scales: Vec<f64>,
    variance: f64,
    jitter: f64,
    /// New points that are asked about too.
    new: Vec<f64>,
}

/// How many fields there were, and how many of them a twin was compared with to some digits.
#[derive(Debug, Default)]
struct Done {
    fields: usize,
    compared: usize,
    refused: usize,
}

impl Case {
    /// Unit variance, one length scale, a jitter of 1e-6, and some of the points as new ones.
    fn new(
        name: impl Into<String>,
        dimensions: usize,
        coordinates: Vec<f64>,
        inducing: Vec<f64>,
        length_scale: f64,
    ) -> Self {
        let new = coordinates[..coordinates.len().min(9 * dimensions)].to_vec();
        let (length_scales, variance, jitter) = (vec![length_scale], 1.0, 1e-6);
        Self {
            name: name.into(),
            dimensions,
            coordinates,
            inducing,
            length_scales,
            variance,
            jitter,
            new,
        }
    }

    fn model(&self, family: CovarianceFamily) -> Model {
        let Self { variance, jitter, .. } = *self;
        Model { family, variance, length_scales: self.length_scales.clone(), jitter }
    }

    fn points(&self, coordinates: &[f64]) -> Points<'static> {
        Points::new(coordinates.to_vec(), self.dimensions).expect("finite coordinates")
    }

    /// The field, unless its numbers are refused by what a caller could mend.
    fn field<T: Element>(&self, family: CovarianceFamily, isa: Isa) -> Option<ResidualField<T>> {
        let inducing = match self.inducing.as_slice() {
            [] => Inducing::None,
            inducing => Inducing::Points(self.points(inducing)),
        };
        let made = ResidualField::new(
            &self.points(&self.coordinates),
            &self.model(family).function(),
            &inducing,
            &FieldOptions::default().jitter(self.jitter).isa(isa),
        );
        match made {
            Ok(field) => Some(field),
            Err(Error::Overflow { .. } | Error::NotPositiveDefinite { .. }) => None,
            Err(other) => panic!("{}, {family}, {isa}: {other}", self.name),
        }
    }

    /// Every index of every field, and every scan.
    fn check(&self, done: &mut Done) {
        for family in CovarianceFamily::ALL {
            self.check_element::<f64>(family, done);
            self.check_element::<f32>(family, done);
        }
    }

    fn check_element<T: Element>(&self, family: CovarianceFamily, done: &mut Done) {
        let context = format!("{}, {family}, {}", self.name, T::NAME);
        // The twin's own factor needs pivots above zero.
        let twin = (self.jitter > 1e-14 || self.inducing.is_empty()).then(|| {
            Twin::new(self.model(family), self.dimensions, &self.coordinates, &self.inducing)
        });
        for &isa in available_isas() {
            let Some(field) = self.field::<T>(family, isa) else {
                done.refused += 1;
                continue;
            };
            done.fields += 1;
            let new = self.points(&self.new);
            assert_indexes(&field, Some(&new), &context);
            let bound = field.conditioning().correlation_error;
            if let Some(twin) = &twin
                && bound < 0.01
            {
                done.compared += 1;
                for predecessors in [false, true] {
                    let within = |answers: Answers| answers.with_tolerance(2.0 * bound);
                    let expected = within(twin.answers(Queries::All, predecessors));
                    assert_scan(&field, Queries::All, predecessors, &[1, 20], &expected, &context);
                }
            }
        }
    }
}

/// Asserts that every index of a field answers as its scan does, to the last bit.
fn assert_indexes<T: Element>(field: &ResidualField<T>, new: Option<&Points>, context: &str) {
    let indexes: Vec<Index<T>> = [None, Some(0.05), Some(0.5)]
        .into_iter()
        .map(|floor| {
            let options = IndexOptions::default();
            let options = floor.map_or(options, |floor| options.floor(floor));
            Index::new(field.clone(), &options).expect("a legal floor")
        })
        .collect();
    let cover = CoverTree::new(field, Metric::Residual).expect("a tree");
    let queries = [Some(Queries::All), new.map(Queries::New)];
    for queries in queries.into_iter().flatten() {
        for k in [1, 20, field.len()] {
            for options in [SearchOptions::new(k), SearchOptions::new(k).predecessors()] {
                let expected = Scan::new(field).search(queries, &options).expect("legal");
                assert!(
                    (0..expected.queries())
                        .flat_map(|query| expected.distances(query))
                        .all(|distance| (0.0..=1.0).contains(distance)),
                    "{context}"
                );
                for index in &indexes {
                    let answer = index.search(queries, &options).expect("legal");
                    assert_eq!(answer, expected, "{context}, {}, {options:?}", field.isa());
                }
                for strategy in [Strategy::BestFirst, Strategy::LevelSynchronous] {
                    let traversal = TraversalOptions::default().strategy(strategy);
                    let answer = cover.search(queries, &options, &traversal).expect("legal");
                    assert_eq!(answer, expected, "{context}, {strategy:?}, {options:?}");
                }
            }
        }
    }
}

const POINTS: usize = 120;

#[test]
fn cancellation() {
    let mut done = Done::default();
    for (length_scale, jitter) in [(1.0, 1e-6), (3.0, 1e-9), (0.3, 1e-12)] {
        let points = uniform(POINTS, 2, 1);
        let inducing = points[..80].to_vec();
        let name = format!("forty inducing points, l = {length_scale}");
        Case { jitter, ..Case::new(name, 2, points, inducing, length_scale) }.check(&mut done);
    }
    assert!(done.fields > 20 && done.compared > 8, "{done:?}");
}

#[test]
fn residual_variances_at_the_clamp() {
    let mut done = Done::default();
    // Points at every distance from an inducing point, down to none, without jitter: what is left of their variance
    // is about the error with which it is known, above for some and below for others.
    let inducing = uniform(8, 2, 3);
    let coordinates: Vec<f64> = (0..POINTS)
        .flat_map(|i| {
            let distance = 10.0_f64.powf(-(i as f64) / 11.0) * f64::from(u8::from(i % 16 != 0));
            [inducing[i % 8 * 2] + distance, inducing[i % 8 * 2 + 1] - distance]
        })
        .collect();
    for jitter in [0.0, 1e-16, 1e-10] {
        let name = format!("jitter {jitter:e}");
        let case = Case::new(name, 2, coordinates.clone(), inducing.clone(), 0.7);
        let case = Case { jitter, ..case };
        case.check(&mut done);
        if jitter == 0.0 {
            let field = case.field::<f64>(CovarianceFamily::Rbf, Isa::detect()).expect("distinct");
            let explained = field.conditioning().explained;
            assert!((20..POINTS - 20).contains(&explained), "{explained}");
        }
    }
    assert!(done.fields > 20 && done.compared > 0, "{done:?}");
}

#[test]
fn identical_and_collinear_points() {
    let mut done = Done::default();
    let places = uniform(3, 3, 1);
    for (name, coordinates) in [
        ("one place", [0.3, 0.4, 0.5].repeat(POINTS)),
        ("three places", places.repeat(POINTS / 3)),
        ("a diagonal", collinear(POINTS, 3, 2)),
        ("a line of equal steps", (0..POINTS).flat_map(|i| [0.1 * i as f64, 7.0, -7.0]).collect()),
    ] {
        for (length_scale, inducing) in [(0.2, 0), (0.2, 5), (5.0, 5)] {
            let chosen = uniform(inducing, 3, 9);
            Case::new(name, 3, coordinates.clone(), chosen, length_scale).check(&mut done);
        }
    }
    assert!(done.fields > 90 && done.compared > 60, "{done:?}");
}

#[test]
fn length_scales_from_1e_minus_300_to_1e300() {
    let mut done = Done::default();
    for exponent in [-300, -200, -154, -39, -20, 20, 39, 154, 300] {
        let points = uniform(POINTS, 2, 1);
        let inducing = points[..12].to_vec();
        let length_scale = 10.0_f64.powi(exponent);
        Case::new(format!("l = 1e{exponent}"), 2, points.clone(), inducing.clone(), length_scale)
            .check(&mut done);
        // One axis of each.
        let length_scales = vec![length_scale, 1.0];
        let case = Case::new(format!("l = (1e{exponent}, 1)"), 2, points, inducing, 1.0);
        Case { length_scales, ..case }.check(&mut done);
    }
    assert!(done.fields > 100 && done.compared > 50 && done.refused > 0, "{done:?}");
}

#[test]
fn coordinates_near_the_ends_of_the_range() {
    let mut done = Done::default();
    for (scale, length_scale) in [
        (1e308, 1e308),
        (1e308, 1e307),
        (1e300, 1e300),
        (1e-300, 1e-300),
        (5e-324, 5e-324),
        (1e-310, 1.0),
    ] {
        for offset in [0.0, -0.5] {
            let points: Vec<f64> =
                uniform(POINTS, 2, 1).iter().map(|x| (x + offset) * scale * 1.5).collect();
            let inducing = points[..12].to_vec();
            let name = format!("up to {scale:e} from {offset}, l = {length_scale:e}");
            Case::new(name, 2, points, inducing, length_scale).check(&mut done);
        }
    }
    assert!(done.fields > 80 && done.compared > 40, "{done:?}");
}

#[test]
fn as_many_inducing_points_as_points() {
    let mut done = Done::default();
    for (length_scale, jitter) in [(0.05, 1e-6), (0.3, 1e-3), (1.0, 1e-6)] {
        let points = uniform(120, 2, 4);
        let name = format!("m = N, l = {length_scale}");
        Case { jitter, ..Case::new(name, 2, points.clone(), points, length_scale) }
            .check(&mut done);
    }
    // More than there are points, and some of them points.
    let inducing = uniform(150, 2, 4);
    Case::new("m > N", 2, inducing[..180].to_vec(), inducing.clone(), 0.1).check(&mut done);
    assert!(done.fields > 20 && done.compared > 8, "{done:?}");
}

#[test]
fn weights_and_variances_that_are_subnormal() {
    fn check<T: Element>(fields: &mut usize) {
        for family in CovarianceFamily::ALL {
            for size in [5e-324, 1e-310, 1e-200, 1e-45, 1e-40] {
                let points = Points::new(uniform(POINTS, 2, 1), 2).expect("finite");
                let function = CovarianceFunction::new(family, 1.0, &[0.2]).expect("positive");
                let factor: Vec<f64> =
                    uniform(POINTS, 3, 2).iter().map(|x| (x - 0.5) * 2.0 * size).collect();
                for &isa in available_isas() {
                    let field = ResidualField::<T>::from_factor(
                        &points,
                        &function,
                        &factor,
                        &[1.0; POINTS],
                        &options(isa),
                    )
                    .expect("nothing is explained");
                    assert_indexes(&field, None, &format!("{family}, weights of {size:e}"));
                    // So little changes no correlation.
                    let none = FieldOptions::default().isa(isa);
                    let without =
                        ResidualField::<T>::new(&points, &function, &Inducing::None, &none);
                    assert_eq!(
                        search(&field, Queries::All, 9, false),
                        search(&without.expect("legal"), Queries::All, 9, false)
                    );
                    *fields += 1;
                }
            }
        }
    }
    let mut fields = 0;
    check::<f64>(&mut fields);
    check::<f32>(&mut fields);
    assert!(fields >= 40, "{fields}");

    let mut done = Done::default();
    for variance in [1e-300, 1e-150, 1e150, 1e300] {
        let points = uniform(POINTS, 2, 1);
        let inducing = points[..20].to_vec();
        let case = Case::new(format!("variance {variance:e}"), 2, points, inducing, 0.2);
        Case { variance, ..case }.check(&mut done);
    }
    assert!(done.fields > 30 && done.compared > 30, "{done:?}");
}

#[test]
fn grids_full_of_ties() {
    let mut done = Done::default();
    for (side, dimensions) in [(11_usize, 2), (5, 3)] {
        let points: Vec<f64> = (0..side.pow(dimensions as u32))
            .flat_map(|i| {
                (0..dimensions).map(move |axis| (i / side.pow(axis as u32) % side) as f64)
            })
            .collect();
        // In the middle of the grid, so that the ties stay.
        let middle = vec![(side as f64 - 1.0) / 2.0; dimensions];
        for inducing in [vec![], middle] {
            for length_scale in [0.5, 4.0] {
                let name = format!("a grid of {side} in {dimensions} dimensions");
                Case::new(name, dimensions, points.clone(), inducing.clone(), length_scale)
                    .check(&mut done);
            }
        }
    }
    assert!(done.fields > 60 && done.compared > 60, "{done:?}");
}

#[test]
fn one_axis_a_million_times_another() {
    let mut done = Done::default();
    let points: Vec<f64> = uniform(POINTS, 3, 1)
        .chunks_exact(3)
        .flat_map(|x| [x[0] * 1e6, x[1], x[2] * 1e-6])
        .collect();
    for length_scales in [vec![1.0], vec![1e6], vec![1e6, 1.0, 1e-6], vec![1e-6, 1.0, 1e6]] {
        let inducing = points[..45].to_vec();
        let case = Case::new(format!("l = {length_scales:?}"), 3, points.clone(), inducing, 1.0);
        Case { length_scales, ..case }.check(&mut done);
    }
    assert!(done.fields > 30 && done.compared > 15, "{done:?}");
}

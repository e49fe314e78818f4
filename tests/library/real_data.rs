//! The cities of the world: dense clusters, wide empty regions, duplicates.

use std::collections::HashMap;
use std::path::Path;

use crate::common::twin::{Model, Twin};
use crate::common::{assert_scan, available_isas, padded, search};
use rand::RngExt;
use rhotree::{CovarianceFamily, FieldOptions, Inducing, Points, Queries, ResidualField};

/// Longitudes and latitudes in degrees, pair by pair.
fn degrees() -> Vec<f64> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/world_cities.csv");
    let mut reader = csv::Reader::from_path(path).expect("the data can be read");
    let cities = reader.deserialize::<(f64, f64, f64)>();
    cities
        .flat_map(|city| {
            let (longitude, latitude, _population) = city.expect("three numbers");
            [longitude, latitude]
        })
        .collect()
}

/// The places on the unit sphere, by the textbook.
fn on_the_sphere(degrees: &[f64]) -> Vec<f64> {
    let radians: Vec<f64> = degrees.iter().map(|x| x * std::f64::consts::PI / 180.0).collect();
    radians
        .chunks_exact(2)
        .flat_map(|place| {
            let (longitude, latitude) = (place[0], place[1]);
            [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()]
        })
        .collect()
}

/// The naive seeding of k-means++: every next center with a probability proportional to the squared
/// distance from those before it.
fn k_means_plus_plus(coordinates: &[f64], count: usize, seed: u64) -> Vec<f64> {
    let mut generator = crate::common::generators::generator(seed);
    let places: Vec<&[f64]> = coordinates.chunks_exact(3).collect();
    let mut centers = vec![places[generator.random_range(0..places.len())]];
    let mut least = vec![f64::INFINITY; places.len()];
    while centers.len() < count {
        let center = centers[centers.len() - 1];
        for (least, place) in least.iter_mut().zip(&places) {
            *least = least.min(place.iter().zip(center).map(|(a, b)| (a - b).powi(2)).sum());
        }
        let mut rest = generator.random::<f64>() * least.iter().sum::<f64>();
        let drawn = least.iter().position(|&weight| {
            rest -= weight;
            rest < 0.0
        });
        centers.push(places[drawn.expect("the weights add up to the total")]);
    }
    centers.concat()
}

#[test]
fn longitudes_and_latitudes_are_places_on_the_sphere() {
    let degrees = degrees();
    let points = Points::from_longitude_latitude(&degrees).expect("legal degrees");
    assert_eq!((points.len(), points.dimensions()), (34_006, 3));
    let expected = on_the_sphere(&degrees);
    for (row, expected) in points.rows().zip(expected.chunks_exact(3)) {
        assert!(row.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-15));
    }
}

#[test]
fn neighbours_of_five_hundred_cities() {
    let coordinates = on_the_sphere(&degrees());
    let inducing = k_means_plus_plus(&coordinates, 50, 1);
    let model = Model::new(CovarianceFamily::Matern32, 0.05, 1e-6);
    let twin = Twin::new(model, 3, &coordinates, &inducing);
    let mut generator = crate::common::generators::generator(2);
    let mut ids: Vec<usize> = (0..494).map(|_| generator.random_range(0..twin.len())).collect();
    // Cities that share their place with another, first and last of them.
    let mut cities: HashMap<[u64; 3], Vec<usize>> = HashMap::new();
    for (id, place) in coordinates.chunks_exact(3).enumerate() {
        let place = [place[0].to_bits(), place[1].to_bits(), place[2].to_bits()];
        cities.entry(place).or_default().push(id);
    }
    let mut shared: Vec<&Vec<usize>> = cities.values().filter(|ids| ids.len() > 1).collect();
    shared.sort();
    assert!(shared.len() >= 3, "the data has duplicates");
    ids.extend(shared.iter().take(3).flat_map(|ids| [ids[0], ids[ids.len() - 1]]));
    assert_eq!(ids.len(), 500);

    for predecessors in [false, true] {
        let expected = twin.answers(Queries::Ids(&ids), predecessors);
        for &isa in available_isas() {
            let options = FieldOptions::default().isa(isa);
            let inducing = Inducing::Points(twin.inducing());
            let field = ResidualField::<f64>::new(
                &twin.points(),
                &twin.model.function(),
                &inducing,
                &options,
            )
            .expect("a legal field");
            assert!(!field.conditioning().is_doubtful());
            let queries = Queries::Ids(&ids);
            assert_scan(&field, queries, predecessors, &[1, 50], &expected, "cities");
        }
    }

    // Where two cities share a place, each is the other's nearest.
    let options = FieldOptions::default();
    let inducing = Inducing::KMeansPlusPlus { count: 50, seed: 1 };
    let field =
        ResidualField::<f64>::new(&twin.points(), &twin.model.function(), &inducing, &options)
            .expect("a legal field");
    assert_eq!((field.inducing(), field.conditioning().explained), (50, 0));
    for pair in shared.iter().filter(|ids| ids.len() == 2) {
        let neighbors = search(&field, Queries::Ids(pair), 1, false).expect("legal ids");
        assert_eq!(padded(&neighbors).0, [pair[1] as i64, pair[0] as i64]);
        assert!(padded(&neighbors).1.iter().all(|&distance| distance < 1e-6));
    }
}

//! Conditioning sets of the cities of `data/world_cities.csv`, with inducing points and without:
//! `cargo run --release --example conditioning_sets`.
//!
//! Without inducing points the nearest in correlation are the nearest on the sphere. With them they are
//! the nearest in what the inducing points leave unexplained: a city beside an inducing point has
//! little left to share with its neighbours, and others take their place.

use rhotree::{
    CovarianceFamily, CovarianceFunction, FieldOptions, Index, IndexOptions, Inducing, Points,
    Queries, ResidualField, SearchOptions,
};

const NEIGHBORS: usize = 10;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/world_cities.csv");
    let mut degrees = Vec::new();
    for record in csv::Reader::from_path(path)?.deserialize() {
        let (longitude, latitude, _population): (f64, f64, f64) = record?;
        degrees.extend([longitude, latitude]);
    }
    let points = Points::from_longitude_latitude(&degrees)?;
    let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[0.05])?;
    let search = SearchOptions::new(NEIGHBORS).predecessors();

    let mut sets = Vec::new();
    for inducing in [Inducing::None, Inducing::KMeansPlusPlus { count: 200, seed: 1 }] {
        let options = FieldOptions::default();
        let field = ResidualField::<f64>::new(&points, &function, &inducing, &options)?;
        let tree = Index::new(field, &IndexOptions::default())?;
        sets.push(tree.search(Queries::All, &search)?);
    }
    let shared: usize = (0..points.len())
        .map(|city| {
            let plain: Vec<usize> = sets[0].of(city).map(|(index, _)| index).collect();
            sets[1].of(city).filter(|(index, _)| plain.contains(index)).count()
        })
        .sum();
    let all: usize = (0..points.len()).map(|city| sets[1].of(city).count()).sum();
    println!("{} cities, {NEIGHBORS} neighbours each among those before", points.len());
    println!(
        "{:.1} % of the neighbours in residual correlation are also the nearest on the sphere",
        100.0 * shared as f64 / all as f64
    );
    Ok(())
}

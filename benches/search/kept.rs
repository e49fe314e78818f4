//! What it takes to make the screen, to keep its plan in a file, and to extend it.
//!
//! Each round does everything once, on indexes that are made for it; the medians are printed.

use std::error::Error;
use std::ops::Range;
use std::time::Instant;

use rhotree::{
    CovarianceFamily, CovarianceFunction, FieldOptions, Index, IndexOptions, Inducing, Points,
    Queries, ResidualField, SearchOptions,
};

use crate::cases::uniform;
use crate::common::median;

const SIZES: [usize; 2] = [32_768, 100_000];
const DIMENSIONS: usize = 10;
const INDUCING: usize = 200;
const NEIGHBORS: usize = 15;

/// Queries of a search: as few as have a screen made.
const QUERIES: usize = 1000;

/// Points that are added.
const ADDED: usize = 1000;

/// What is timed.
const STEPS: [&str; 11] = [
    "a search without a screen: it is planned and its points are rounded",
    "the same search again",
    "saving without a plan: it is made first",
    "saving again",
    "loading",
    "a search of what was loaded: points are rounded",
    "the same search again",
    "adding 1,000 points to the screen",
    "a search then",
    "adding 1,000 points where there is no screen",
    "a search then: it is planned and its points are rounded",
];

/// What some work gives, and its seconds.
fn timed<R>(work: impl FnOnce() -> R) -> (R, f64) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed().as_secs_f64())
}

/// Measures and prints.
pub fn run(rounds: usize) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("index.rhotree");
    let threads = rayon::current_num_threads();
    println!("{threads} threads, medians of {rounds} rounds, seconds of {SIZES:?} points\n");
    let mut medians: Vec<Vec<f64>> = vec![Vec::new(); STEPS.len()];
    let mut bytes = Vec::new();
    for count in SIZES {
        let all = uniform(count + ADDED, DIMENSIONS)?;
        let part = |ids: Range<usize>| {
            Points::new(ids.flat_map(|id| all.row(id).to_vec()).collect(), DIMENSIONS)
        };
        let (points, more) = (part(0..count)?, part(count..count + ADDED)?);
        let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[1.0])?;
        let inducing = Inducing::KMeansPlusPlus { count: INDUCING, seed: 1 };
        let field =
            ResidualField::<f64>::new(&points, &function, &inducing, &FieldOptions::default())?;
        let fresh = || Index::new(field.clone(), &IndexOptions::default());
        let ids: Vec<usize> = (0..QUERIES).map(|query| query * count / QUERIES).collect();
        let options = SearchOptions::new(NEIGHBORS);
        let search = |index: &Index| index.search(Queries::Ids(&ids), &options);
        let mut seconds: Vec<Vec<f64>> = vec![Vec::new(); STEPS.len()];
        for _ in 0..rounds {
            let (mut index, mut other) = (fresh()?, fresh()?);
            let (expected, first) = timed(|| search(&index));
            let again = timed(|| search(&index)).1;
            let saves = [(); 2].map(|()| timed(|| other.save(&path)));
            let (loaded, load) = timed(|| Index::<f64>::load(&path));
            let loaded = loaded?;
            let (answer, of_loaded) = timed(|| search(&loaded));
            assert_eq!(answer?, expected?, "what was loaded answers otherwise");
            let again_loaded = timed(|| search(&loaded)).1;
            let extension = timed(|| index.append(&more)).1;
            let (expected, then) = timed(|| search(&index));
            other = Index::new(other.into_field(), &IndexOptions::default())?;
            let addition = timed(|| other.append(&more)).1;
            let (answer, anew) = timed(|| search(&other));
            assert_eq!(answer?, expected?, "an extended screen answers otherwise");
            let [save_first, save_again] = saves.map(|(saved, seconds)| saved.map(|()| seconds));
            let all = [
                first,
                again,
                save_first?,
                save_again?,
                load,
                of_loaded,
                again_loaded,
                extension,
                then,
                addition,
                anew,
            ];
            seconds.iter_mut().zip(all).for_each(|(times, time)| times.push(time));
        }
        bytes.push(std::fs::metadata(&path)?.len());
        medians.iter_mut().zip(&mut seconds).for_each(|(row, times)| row.push(median(times)));
    }
    for (step, row) in STEPS.iter().zip(&medians) {
        println!("{step:<70} {:>8.3} {:>8.3}", row[0], row[1]);
    }
    println!("{:<70} {:>8} {:>8}", "bytes of the file", bytes[0], bytes[1]);
    Ok(())
}

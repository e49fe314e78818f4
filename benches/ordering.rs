//! The maximin order: `cargo bench --bench ordering`.
//!
//! Seconds are medians of a few rounds. No time is printed before the order is checked: up to 10,000 points against
//! the definition, place by place; above that, at sampled places, by plain loops over all earlier points: the radius
//! must be the distance of the point to the nearest of them, and no later point may be farther. At places where
//! all later points would be too many, some of them are compared. The share of the comparisons that were
//! made is printed.
//!
//! `cargo bench --bench ordering -- square-1m` runs some of the workloads, `--rounds 5` more rounds.

mod common;

use std::time::Instant;

use common::median;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use rhotree::{Order, Points};

const ROUNDS: usize = 3;

/// Up to so many points an order is compared with the definition at every place.
const DEFINITION_POINTS: usize = 10_000;

/// Distances that the check of one sampled place may take.
const PLACE_DISTANCES: usize = 100_000_000;

/// Places that are sampled.
const PLACES: usize = 24;

type MakePoints = fn() -> Result<Points<'static>, rhotree::Error>;

const CASES: [(&str, MakePoints); 10] = [
    ("square-10k", || uniform(10_000, 2)),
    ("square-100k", || uniform(100_000, 2)),
    ("square-1m", || uniform(1_000_000, 2)),
    ("line-100k", || uniform(100_000, 1)),
    ("cube-100k", || uniform(100_000, 3)),
    ("d5-50k", || uniform(50_000, 5)),
    ("d10-10k", || uniform(10_000, 10)),
    ("d10-50k", || uniform(50_000, 10)),
    ("grid-250k", grid),
    ("cities", || Ok(common::cities()?.points)),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (rounds, wanted) = common::arguments(ROUNDS)?;
    println!(
        "{} threads, {}; medians of {rounds} rounds\n\n{:<12} {:>9} {:>3} {:>9} {:>10}  checked",
        rayon::current_num_threads(),
        rhotree::COMPILER,
        "workload",
        "N",
        "d",
        "seconds",
        "points/s"
    );
    for (name, make) in CASES {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == name) {
            continue;
        }
        let points = make()?;
        let (mut seconds, mut answer) = (Vec::new(), None);
        for _ in 0..rounds.max(1) {
            let start = Instant::now();
            let maximin = Order::maximin(&points, &[1.0], &[])?;
            seconds.push(start.elapsed().as_secs_f64());
            answer = Some(maximin);
        }
        let (order, radii) = answer.ok_or("no round")?;
        let checked = if points.len() <= DEFINITION_POINTS {
            check_all(&points, &order, &radii)
        } else {
            check_some(&points, &order, &radii)
        };
        let checked = checked.map_err(|place| format!("{name}: place {place} isn't maximin"))?;
        let seconds = median(&mut seconds);
        println!(
            "{name:<12} {:>9} {:>3} {seconds:>9.3} {:>10.0}  {checked}",
            points.len(),
            points.dimensions(),
            points.len() as f64 / seconds
        );
    }
    Ok(())
}

/// Compares every place but the first with the definition; the first that is wrong is the error.
fn check_all(points: &Points, order: &Order, radii: &[f64]) -> Result<String, usize> {
    let mut least = vec![f64::INFINITY; points.len()];
    let mut chosen = order.points()[0];
    for (place, &radius) in radii.iter().enumerate().skip(1) {
        least[chosen] = -1.0;
        for (least, row) in least.iter_mut().zip(points.rows()) {
            *least = least.min(squared(row, points.row(chosen)));
        }
        let greatest = least.iter().copied().fold(-1.0, f64::max);
        let farthest = least.iter().position(|&least| least == greatest).ok_or(place)?;
        chosen = order.points()[place];
        if chosen != farthest || radius != greatest.sqrt() {
            return Err(place);
        }
    }
    Ok("every place".to_owned())
}

/// Compares sampled places with all that come before and some or all that come after.
fn check_some(points: &Points, order: &Order, radii: &[f64]) -> Result<String, usize> {
    let count = points.len();
    let mut generator = ChaCha8Rng::seed_from_u64(1);
    // The first, the last, and as many in between on a logarithmic scale as on a linear one.
    let logarithmic = (0..PLACES / 2).map(|i| (count as f64).powf(i as f64 * 2.0 / PLACES as f64));
    let mut places: Vec<usize> = logarithmic.map(|place| place as usize).collect();
    places.extend((places.len()..PLACES).map(|_| generator.random_range(1..count)));
    places.push(count - 1);
    let (mut compared, mut possible) = (0, 0);
    for place in places {
        let (before, after) = order.points().split_at(place);
        let nearest = |point: usize| {
            let distances =
                before.iter().map(|&other| squared(points.row(point), points.row(other)));
            distances.fold(f64::INFINITY, f64::min)
        };
        let radius = nearest(after[0]);
        // At most so many of those after, evenly spread.
        let step = after.len().div_ceil(PLACE_DISTANCES.div_ceil(place));
        let farther = after.par_iter().step_by(step).any(|&point| {
            let least = nearest(point);
            least > radius || (least == radius && point < after[0])
        });
        if farther || radii[place] != radius.sqrt() {
            return Err(place);
        }
        compared += after.len().div_ceil(step);
        possible += after.len();
    }
    let share = 100.0 * compared as f64 / possible as f64;
    Ok(format!("{} places against all before and {share:.0} % of those after", PLACES + 1))
}

/// The squared distance, axis by axis.
fn squared(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).fold(0.0, |sum, (x, y)| sum + (x - y) * (x - y))
}

fn uniform(count: usize, dimensions: usize) -> Result<Points<'static>, rhotree::Error> {
    let mut generator = ChaCha8Rng::seed_from_u64(20_251_126);
    let coordinates = (0..count * dimensions).map(|_| generator.random_range(0.0..1.0)).collect();
    Points::new(coordinates, dimensions)
}

/// 500 by 500 places: ties everywhere.
fn grid() -> Result<Points<'static>, rhotree::Error> {
    let coordinates = (0..250_000).flat_map(|i| [f64::from(i % 500), f64::from(i / 500)]).collect();
    Points::new(coordinates, 2)
}

//! A hunt for points that the screen rules out and shouldn't, and the answers of screened scans.
//!
//! A pair whose |rho| equals the threshold must stay, at every level: each pair is screened with its own
//! correlation, as the scan computes it, for a threshold.

use std::sync::Arc;

use proptest::prelude::*;
use rhotree_kernels::layout::{PANEL_QUERIES, ResidualShape, SCREEN_LANES, ScreenShape};
use rhotree_kernels::{CovarianceFamily, Element, Isa};

use super::certificate::rounded_down;
use super::rounder::LEVELS;
use super::search::Search;
use super::{ScreenPlan, ScreenedScan, WORD_POINTS};
use crate::covariance::CovarianceFunction;
use crate::field::{FieldOptions, ResidualField};
use crate::inducing::Inducing;
use crate::points::Points;
use crate::query::{Queries, QueryList, SearchOptions};
use crate::scan::{Request, Scan};

/// Points of a low-discrepancy sequence, some of them far out, some beside others, some the same.
fn points(count: usize, dimensions: usize) -> Points<'static> {
    let coordinates = (0..count * dimensions).map(|place| {
        let (point, axis) = (place / dimensions, place % dimensions);
        let step = 0.5 + 0.1 * (axis as f64 + 2.0).sqrt().fract();
        let far = if point % 97 == 3 { 30.0 } else { 1.0 };
        let point = if point % 31 == 7 { point / 2 } else { point };
        let near = if point % 53 == 5 { 1e-5 } else { 0.0 };
        far * (point as f64 * step + 0.3 * axis as f64).fract() + near - 1000.0
    });
    Points::new(coordinates.collect(), dimensions).expect("finite coordinates")
}

fn field<T: Element>(
    points: &Points,
    family: CovarianceFamily,
    length_scale: f64,
    inducing: usize,
    isa: Isa,
) -> ResidualField<T> {
    let function = CovarianceFunction::new(family, 1.7, &[length_scale]).expect("positive");
    let inducing = match inducing {
        0 => Inducing::None,
        count => Inducing::KMeansPlusPlus { count, seed: 1 },
    };
    ResidualField::new(points, &function, &inducing, &FieldOptions::default().isa(isa))
        .expect("legal")
}

/// The instruction sets that this CPU has; those that it lacks are named.
fn isas() -> Vec<Isa> {
    let (available, missing): (Vec<Isa>, Vec<Isa>) =
        Isa::ALL.into_iter().partition(|isa| isa.is_available());
    missing.iter().for_each(|isa| eprintln!("skipped: this CPU has no {isa}"));
    available
}

/// The screen of a field, whatever its predicted cost.
fn screened<T: Element>(field: &ResidualField<T>) -> Option<ScreenedScan<T>> {
    ScreenedScan::new(Arc::new(ScreenPlan::below(field, f64::INFINITY)?), field)
}

/// Pairs that were screened with their own |rho|, those that were ruled out, and those that would have been
/// with radii of zero.
#[derive(Debug, Default)]
struct Hunt {
    pairs: usize,
    ruled_out: usize,
    ruled_out_without_radii: usize,
}

impl Hunt {
    fn through<T: Element>(&mut self, field: &ResidualField<T>) {
        // None where even the median scale is beyond a screen.
        let Some(screen) = screened(field) else { return };
        let list = &QueryList::All(field.len());
        let options = &SearchOptions::new(5);
        let request = Request { list, options, monitor: &options.monitor() };
        let thresholds = vec![f64::NEG_INFINITY; field.len()];
        let search = Search { screen: &screen, field, request, thresholds };
        let mut worker = search.worker();
        let step = field.len() / 40;
        for first in (0..field.len()).step_by(step) {
            search.prepare(first..first + 1, &mut worker);
            let Some(query) = worker.queries.first_mut() else { continue };
            let rows = field.shape().rows();
            let ids: Vec<u32> = (0..field.len() as u32)
                .filter(|&id| !screen.is_absent(id as usize) && id as usize % 7 == first % 7)
                .collect();
            let mut exact = vec![T::ZERO; ids.len()];
            field.correlator().of_rows(&query.exact, &screen.exact, &ids, &mut exact);
            assert_eq!(rows, query.exact.len());

            let mut looks = vec![0.0; ids.len()];
            screen
                .kernels
                .correlations(&screen.screen, &query.row, &screen.rows, &ids, &mut looks)
                .expect("rows fit");
            for (look, exact) in looks.iter().zip(&exact) {
                let error = (f64::from(*look) - exact.to_f64()).abs();
                assert!(error <= query.error, "{look} for {exact}, error {}", query.error);
            }

            for level in 0..LEVELS {
                query.level = level;
                let scale = query.scale;
                let queries = core::slice::from_mut(query);
                let mut panel = vec![0; screen.screen.shape.panel_rows() * PANEL_QUERIES];
                search.pack_panel(queries, &mut panel);
                for (&id, exact) in ids.iter().zip(&exact) {
                    let threshold = exact.to_f64();
                    panel[ScreenShape::SCALE * PANEL_QUERIES] =
                        rounded_down((threshold - 1e-6 * threshold) / scale).to_bits();
                    self.pairs += 1;
                    self.ruled_out += usize::from(!stays(&screen, level, &panel, id));
                    let radius = ScreenShape::RADIUS * PANEL_QUERIES;
                    let kept = core::mem::take(&mut panel[radius]);
                    self.ruled_out_without_radii += usize::from(!stays(&screen, level, &panel, id));
                    panel[radius] = kept;
                }
            }
        }
    }
}

/// Whether the screen leaves a point to the first query of a panel.
fn stays<T: Element>(screen: &ScreenedScan<T>, level: usize, panel: &[u32], id: u32) -> bool {
    let (block, lane) = (id as usize / SCREEN_LANES, id as usize % SCREEN_LANES);
    let words = screen.screen.shape.rows() * SCREEN_LANES;
    let mut mask = [0];
    screen
        .kernels
        .select(
            &screen.screen,
            level,
            panel,
            1,
            &screen.blocks[block * words..][..words],
            &mut mask,
        )
        .expect("panel and block fit");
    mask[0] >> lane & 1 == 1
}

#[test]
fn nothing_is_ruled_out_that_reaches_the_threshold() {
    let mut hunt = Hunt::default();
    for isa in isas() {
        for (dimensions, inducing) in [(1, 0), (2, 37), (5, 90), (9, 16)] {
            let points = points(1200, dimensions);
            for family in CovarianceFamily::ALL {
                for length_scale in [0.05, 0.5, 3.0] {
                    hunt.through(&field::<f64>(&points, family, length_scale, inducing, isa));
                }
            }
        }
        hunt.through(&field::<f32>(&points(1200, 3), CovarianceFamily::Matern32, 0.3, 40, isa));
    }
    assert!(hunt.pairs > 500_000, "{hunt:?}");
    assert_eq!(hunt.ruled_out, 0, "{hunt:?}");
    assert!(hunt.ruled_out_without_radii > hunt.pairs / 10, "the hunt can't fail: {hunt:?}");
}

#[test]
fn rows_of_zero_and_scales_of_zero_are_no_trouble() {
    // Every third point is an inducing point, or coincides with one: what is left there is the jitter's.
    let points = Points::new((0..1500).map(|i| f64::from(i / 3 * 3)).collect(), 1).expect("finite");
    let function = CovarianceFunction::new(CovarianceFamily::Rbf, 1.0, &[1.0]).expect("positive");
    let factor: Vec<f64> = (0..1500).map(|i| if i % 4 == 0 { 1.0 } else { 0.0 }).collect();
    let variances: Vec<f64> = factor.iter().map(|v| 1.0 - v * v).collect();
    let field: ResidualField<f64> =
        ResidualField::from_factor(&points, &function, &factor, &variances, &Default::default())
            .expect("legal");
    assert!((0..4).any(|id| field.blocks().get(id, ResidualShape::SCALE) == Some(0.0)));
    let screen = screened(&field).expect("scales are small");
    for options in [SearchOptions::new(7), SearchOptions::new(7).predecessors()] {
        let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
        let list = &QueryList::All(field.len());
        let request = Request { list, options: &options, monitor: &options.monitor() };
        let (actual, work) = screen.search(&field, request, &[]).expect("legal");
        assert_eq!(actual, expected);
        assert!(work.screened > 0);
    }
}

/// The screened answers of a field's points and of others, against the scan's.
fn answers_as_the_scan<T: Element>(field: &ResidualField<T>, others: &Points) -> usize {
    let Some(screen) = screened(field) else { return 0 };
    assert!(screen.bytes() > field.bytes());
    let ids: Vec<usize> = (0..field.len()).rev().step_by(5).collect();
    let mut screened = 0;
    for k in [1, 10, 200] {
        for options in [SearchOptions::new(k), SearchOptions::new(k).predecessors()] {
            let mut queries = vec![Queries::All, Queries::Ids(&ids)];
            if field.inducing() > 0 {
                queries.push(Queries::New(others));
            }
            for queries in queries {
                let expected = Scan::new(field).search(queries, &options).expect("legal");
                let list = &QueryList::new(queries, field).expect("legal");
                let request = Request { list, options: &options, monitor: &options.monitor() };
                // A lower bound on the k-th correlation: a hair below it.
                let last = |query: usize| match expected.of(query).nth(k - 1) {
                    Some((_, distance)) => 1.0 - distance * distance - 1e-6,
                    None => f64::NEG_INFINITY,
                };
                let known: Vec<f64> = (0..list.len()).map(last).collect();
                let unknown = vec![f64::NEG_INFINITY; list.len()];
                for thresholds in [unknown, known] {
                    let (actual, work) = screen.search(field, request, &thresholds).expect("legal");
                    assert_eq!(actual, expected, "{options:?}, {:?}", field.function());
                    screened += work.screened;
                }
            }
        }
    }
    screened
}

#[test]
fn screened_scans_answer_as_the_scan() {
    let mut screened = 0;
    for isa in isas() {
        for family in CovarianceFamily::ALL {
            for (dimensions, inducing, length_scale) in
                [(1, 0, 0.01), (2, 30, 0.1), (3, 64, 0.6), (7, 20, 2.0)]
            {
                let (points, others) = (points(500, dimensions), points(40, dimensions));
                let field = field::<f64>(&points, family, length_scale, inducing, isa);
                screened += answers_as_the_scan(&field, &others);
            }
        }
        let (points, others) = (points(500, 3), points(40, 3));
        let field = field::<f32>(&points, CovarianceFamily::Matern12, 0.4, 50, isa);
        screened += answers_as_the_scan(&field, &others);
    }
    assert!(screened > 30_000, "a screen that is never used is no test: {screened}");
}

#[test]
fn an_extended_screen_answers_as_the_scan() {
    for (inducing, added) in [(20, 1), (20, 130), (20, 600), (20, 1000)] {
        let all = points(900 + added, 3);
        let part = |range: core::ops::Range<usize>| {
            let coordinates = range.flat_map(|id| all.row(id).to_vec()).collect();
            Points::new(coordinates, 3).expect("finite")
        };
        let family = CovarianceFamily::Matern32;
        let mut field = field::<f64>(&part(0..900), family, 0.3, inducing, Isa::detect());
        let screen = screened(&field).expect("scales are small");
        field.append(&part(900..900 + added)).expect("legal");
        let plan = Arc::clone(&screen.plan).extended(&field);
        assert_eq!(plan.is_none(), added > 900, "twice as many points: {added} more");
        let Some(plan) = plan else { continue };
        let screen = screen.extended(plan, &field).expect("few are outlying");
        let options = SearchOptions::new(7).predecessors();
        let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
        let list = &QueryList::All(field.len());
        let request = Request { list, options: &options, monitor: &options.monitor() };
        let (actual, work) = screen.search(&field, request, &[]).expect("legal");
        assert_eq!(actual, expected);
        assert!(work.screened > 800);
    }
}

#[test]
fn fields_that_are_too_smooth_have_no_screen() {
    let points = points(3000, 2);
    let smooth = field::<f64>(&points, CovarianceFamily::Rbf, 5.0, 60, Isa::detect());
    assert!(ScreenPlan::new(&smooth).is_none());
    let rough = field::<f64>(&points, CovarianceFamily::Matern12, 0.1, 60, Isa::detect());
    let plan = ScreenPlan::new(&rough).expect("worth its while");
    let screen = ScreenedScan::new(Arc::new(plan), &rough).expect("few are outlying");
    assert_eq!(screen.absent.len(), 3000_usize.div_ceil(WORD_POINTS));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_screened_scan_answers_as_the_scan(
        seed in 0..1000_usize,
        dimensions in 1..14_usize,
        inducing in 0..70_usize,
        length_scale in 0.03..4.0,
        family in 0..4_usize,
        k in 1..50_usize,
    ) {
        // Some of a longer sequence, in which the seed begins.
        let all = points(700 + seed, dimensions);
        let coordinates = (seed..700 + seed).flat_map(|id| all.row(id).to_vec()).collect();
        let points = Points::new(coordinates, dimensions).expect("finite");
        let family = CovarianceFamily::ALL[family];
        let field = field::<f64>(&points, family, length_scale, inducing, Isa::detect());
        // Smooth fields have none.
        let Some(screen) = screened(&field) else { return Ok(()) };
        for options in [SearchOptions::new(k), SearchOptions::new(k).predecessors()] {
            let expected = Scan::new(&field).search(Queries::All, &options).expect("legal");
            let list = &QueryList::All(field.len());
            let request = Request { list, options: &options, monitor: &options.monitor() };
            let (actual, _) = screen.search(&field, request, &[]).expect("legal");
            prop_assert_eq!(actual, expected);
        }
    }
}

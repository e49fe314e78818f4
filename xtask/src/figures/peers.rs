//! rhotree beside other programs: throughput against recall, time against N, threads.

use std::path::Path;

use anyhow::Result;
use plotters::style::RGBColor;

use super::plot::{
    Axis, BLUE, Canvas, GREEN, GREY, HPos, INK, Label, ORANGE, PURPLE, Plot, SKY, VERMILION, draw,
    heading,
};
use super::read;
use super::results::{Results, Row};

/// A program keeps its colour in every figure.
fn color(program: &str) -> RGBColor {
    match program.split(',').next().unwrap_or(program) {
        "rhotree" if program.ends_with("tree") => INK,
        "rhotree" if program.ends_with("f32") => ORANGE,
        "rhotree" => VERMILION,
        "numpy" if program.ends_with("f32") => SKY,
        "numpy" => BLUE,
        "covertreex" => GREEN,
        "GPBoost" => PURPLE,
        _ => GREY,
    }
}

/// Queries a second against recall, on gold and on the largest Matérn 5/2 workload that a cover tree
/// finished.
pub fn speed_and_recall(source: &Path) -> Result<String> {
    let results: Results = read(source)?;
    let compared = results
        .rows
        .iter()
        .filter(|row| row.series == "Matérn 5/2" && row.program.starts_with("covertreex"))
        .rfind(|row| row.is_ok());
    let mut workloads = vec!["gold"];
    workloads.extend(compared.map(|row| row.workload.as_str()));
    draw((470 * u32::try_from(workloads.len())?, 400), |canvas| {
        for (place, workload) in (0..).zip(&workloads) {
            let rows: Vec<&Row> = results
                .rows
                .iter()
                .filter(|row| row.workload == *workload && row.is_ok())
                .collect();
            speed_and_recall_of(canvas, 470 * place, &results, workload, &rows)?;
        }
        Ok(())
    })
}

fn speed_and_recall_of(
    canvas: &Canvas<'_>,
    left: i32,
    results: &Results,
    workload: &str,
    rows: &[&Row],
) -> Result<()> {
    let points: Vec<(&Row, f64, f64)> =
        rows.iter().filter_map(|row| Some((*row, row.recall?, row.queries_per_second?))).collect();
    let k = results.workloads.iter().find(|w| w.name == *workload).map_or(0, |w| w.k);
    heading(canvas, workload, (left + 30, 22))?;
    let plot = Plot::new(
        canvas,
        (left + 70, 72, left + 440, 340),
        Axis::linear(
            &format!("recall of the true {k} neighbours"),
            0.0,
            1.1,
            &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0],
        ),
        Axis::decades("queries/s", points.iter().map(|point| point.2)),
    )?;
    // Names stand on the side with more room.
    for (anchor, here) in [(HPos::Left, false), (HPos::Right, true)] {
        let labels = points.iter().filter(|(_, recall, _)| (*recall > 0.5) == here);
        let labels = labels.map(|&(row, x, y)| Label {
            words: row.program.clone(),
            x,
            y,
            color: color(&row.program),
        });
        plot.labels(labels.collect(), anchor)?;
    }
    points
        .iter()
        .try_for_each(|&(row, recall, speed)| plot.dot((recall, speed), color(&row.program)))
}

/// Seconds for building and searching against N, with the exponents.
pub fn time_and_points(source: &Path) -> Result<String> {
    let results: Results = read(source)?;
    draw((1080, 430), |canvas| {
        time_and_points_of(canvas, 0, &results, "Matérn 3/2")?;
        time_and_points_of(canvas, 540, &results, "Matérn 5/2")
    })
}

fn time_and_points_of(
    canvas: &Canvas<'_>,
    left: i32,
    results: &Results,
    series: &str,
) -> Result<()> {
    let lines: Vec<(&str, Vec<(f64, f64)>)> = results
        .programs()
        .into_iter()
        .map(|program| {
            let rows = results.finished(program, series);
            let points = rows.iter().filter_map(|row| Some((row.points as f64, row.seconds()?)));
            (program, points.collect::<Vec<_>>())
        })
        .filter(|(_, points)| !points.is_empty())
        .collect();
    let all = || lines.iter().flat_map(|(_, points)| points);
    heading(canvas, &format!("{series}, neighbours of all N points"), (left + 30, 22))?;
    let plot = Plot::new(
        canvas,
        (left + 70, 72, left + 350, 370),
        Axis::around("points, N", all().map(|point| point.0)),
        Axis::decades("seconds", all().map(|point| point.1)),
    )?;
    let mut labels = Vec::new();
    for (program, points) in &lines {
        plot.line(points, color(program))?;
        let Some(&(_, y)) = points.last() else { continue };
        let slope = results.growth(program, series);
        let slope = slope.map_or_else(String::new, |growth| format!(", N^{:.1}", growth.exponent));
        // All names in one column, at the height of the line's end.
        let words = format!("{program}{slope}");
        labels.push(Label { words, x: plot.end(), y, color: color(program) });
    }
    plot.labels(labels, HPos::Left)
}

/// Speed-up by threads.
pub fn threads(source: &Path) -> Result<String> {
    let results: Results = read(source)?;
    let most = results.rows.iter().map(|row| row.threads).max().unwrap_or(1) as f64;
    draw((520, 340), |canvas| {
        heading(canvas, "gold, speed-up by threads", (30, 22))?;
        let counts: Vec<f64> = (1..=most as usize).map(|count| count as f64).collect();
        // From zero: on a busy machine more threads can be slower.
        let speeds: Vec<f64> = [0.0].into_iter().chain(counts.iter().copied()).collect();
        let plot = Plot::new(
            canvas,
            (70, 72, 330, 280),
            Axis::linear("threads", 1.0, most, &counts),
            Axis::linear("times the speed of one thread", 0.0, most, &speeds),
        )?;
        plot.guide(&[(1.0, 1.0), (most, most)])?;
        let mut labels = Vec::new();
        for program in results.programs() {
            let rows = results.finished(program, "threads");
            let Some(one) = rows.iter().find(|row| row.threads == 1) else { continue };
            let Some(base) = one.queries_per_second else { continue };
            let points: Vec<(f64, f64)> = rows
                .iter()
                .filter_map(|row| Some((row.threads as f64, row.queries_per_second? / base)))
                .collect();
            plot.line(&points, color(program))?;
            if let Some(&(x, y)) = points.last() {
                let words = format!("{program}, {y:.2}");
                labels.push(Label { words, x, y, color: color(program) });
            }
        }
        plot.labels(labels, HPos::Left)
    })
}

//! The tables of models beside other programs' models, from what `benches/peers/run.py --models` saves.

use serde::Deserialize;

use super::markdown::table;
use super::results::Machine;
use super::words::thousands;

/// One session.
#[derive(Deserialize)]
pub struct Models {
    date: String,
    machine: Machine,
    load_before: f64,
    limit_seconds: f64,
    rounds: usize,
    threads: usize,
    versions: std::collections::BTreeMap<String, String>,
    workloads: Vec<Workload>,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Workload {
    series: String,
    points: usize,
    k: usize,
    /// Rows that are predicted: none where a likelihood is asked for.
    test: usize,
}

/// What a program did with a workload.
#[derive(Deserialize)]
struct Row {
    program: String,
    series: String,
    points: usize,
    status: String,
    setup_seconds: Option<f64>,
    evaluation_seconds: Option<f64>,
    fit_seconds: Option<f64>,
    prediction_seconds: Option<f64>,
    log_likelihood: Option<f64>,
    /// From the exact log-likelihood, where that was computed.
    difference: Option<f64>,
    rmse: Option<f64>,
    log_score: Option<f64>,
}

impl Models {
    /// Where and how it ran.
    fn describe(&self) -> String {
        let versions: Vec<String> =
            self.versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
        format!(
            "Measured on {}: {}, {} cores, {} threads for each program, load {:.1} before the first run. {}. Each program \
             had {} s for a workload. Its seconds of an evaluation are the median of five, for length scales a hundredth \
             apart, or those of one that took more than five seconds; and the median of up to {} runs, in turns.\n",
            self.date,
            self.machine.cpu,
            self.machine.cores,
            self.threads,
            self.load_before,
            versions.join(", "),
            self.limit_seconds,
            self.rounds,
        )
    }

    /// The rows of workloads that are fits, or those that aren't.
    fn rows(&self, fits: bool) -> impl Iterator<Item = (&Workload, &Row)> {
        let workloads = self.workloads.iter().filter(move |workload| (workload.test > 0) == fits);
        workloads.flat_map(|workload| {
            let own = |row: &&Row| (&row.series, row.points) == (&workload.series, workload.points);
            self.rows.iter().filter(own).map(move |row| (workload, row))
        })
    }
}

fn seconds(seconds: Option<f64>) -> String {
    seconds.map_or_else(String::new, |seconds| format!("{seconds:.3}"))
}

/// Evaluations of the log-likelihood at given parameters.
pub fn likelihoods(models: &Models) -> String {
    let columns = [
        "points",
        "k",
        "program",
        "set-up, s",
        "evaluation, s",
        "log-likelihood",
        "less the exact",
    ];
    let rows = models.rows(false).map(|(workload, row)| {
        let value = match row.log_likelihood {
            Some(value) => format!("{value:.1}"),
            None => row.status.clone(),
        };
        vec![
            thousands(row.points as f64),
            workload.k.to_string(),
            row.program.clone(),
            seconds(row.setup_seconds),
            seconds(row.evaluation_seconds),
            value,
            row.difference.map_or_else(String::new, |difference| format!("{difference:+.1e}")),
        ]
    });
    format!("{}\n{}", table(&columns, rows), models.describe())
}

/// Fits and their predictions.
pub fn fits(models: &Models) -> String {
    let columns = [
        "data",
        "rows",
        "program",
        "fit, s",
        "prediction, s",
        "log-likelihood",
        "root mean squared error",
        "log score",
    ];
    let score = |score: Option<f64>| score.map_or_else(String::new, |it| format!("{it:.4}"));
    let rows = models.rows(true).map(|(_, row)| {
        let value = match row.log_likelihood {
            Some(value) => format!("{value:.1}"),
            None => row.status.clone(),
        };
        vec![
            row.series.clone(),
            thousands(row.points as f64),
            row.program.clone(),
            seconds(row.fit_seconds),
            seconds(row.prediction_seconds),
            value,
            score(row.rmse),
            score(row.log_score),
        ]
    });
    table(&columns, rows)
}

//! `rhotree predict`: load a fitted process, read new points, predict, write, report.

use rhotree::vecchia::{GaussianProcess, MeanKind, Predictions};
use rhotree::{Error, Isa, Points};

use crate::arguments::{PredictArguments, PredictionsArguments};
use crate::error::{CliError, InputError};
use crate::field;
use crate::input;
use crate::interrupt;
use crate::memory::peak_resident_bytes;
use crate::output::{Output, PredictionTable};
use crate::pool;
use crate::progress;
use crate::report::{self, PredictReport, PredictSeconds, ProcessReport};
use crate::timing::timed;

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &PredictArguments) -> Result<(), CliError> {
    let isa = field::isa(&arguments.machine)?;
    let inputs = arguments.inputs();
    input::check_standard_input(&inputs)?;
    let PredictionsArguments { output, format, json } = &arguments.output;
    let output = output.as_deref().map(|path| Output::new(path, *format, *json, &inputs));
    let output = output.transpose()?;
    let pool = pool::new(&arguments.machine)?;
    let report = pool.install(|| predict(arguments, isa, output.as_ref()))?;
    report::print(&report, &report.process.warnings(), *json)
}

fn predict(
    arguments: &PredictArguments,
    isa: Isa,
    output: Option<&Output>,
) -> Result<PredictReport, CliError> {
    let PredictArguments { model, new, format, .. } = arguments;
    let spinner = progress::stage("loading the process");
    let (process, load) = timed(|| input::read_model(model, isa))?;
    if process.mean() == MeanKind::Design {
        let (path, variables) = (model.clone(), process.coefficients().len());
        return Err(InputError::Mean { path, variables }.into());
    }
    spinner.set_message("reading");
    let (points, read) = timed(|| input::read_like(process.dimensions(), new, format, "NEW"))?;
    drop(spinner);
    let (predictions, seconds) = timed(|| answer(&process, &points))?;
    let mut seconds = PredictSeconds { load, read, predict: seconds, write: None };
    if let Some(output) = output {
        let table = PredictionTable::new(&predictions, process.parameters().noise_variance);
        let ((), write) = timed(|| output.write_predictions(&table))?;
        seconds.write = Some(write);
    }
    Ok(PredictReport {
        process: ProcessReport::new(&process, isa),
        predictions: points.len(),
        predictions_per_second: points.len() as f64 / seconds.predict,
        seconds,
        peak_rss_bytes: peak_resident_bytes(),
        output: output.map(|output| output.path().to_owned()),
    })
}

/// Predicts, with a bar that shows how far the search for neighbours is.
fn answer(process: &GaussianProcess, points: &Points) -> Result<Predictions, Error> {
    let _hold = interrupt::hold();
    let bar = progress::search(points.len());
    process.predict_watched(points, &[], &|found| {
        bar.inc(found as u64);
        interrupt::flow()
    })
}

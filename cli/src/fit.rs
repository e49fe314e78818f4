//! `rhotree fit`: read points and responses, fit a Gaussian process, save it, report.

use rhotree::vecchia::{FitEvent, FitOptions, GaussianProcess, Parameters};
use rhotree::{Error, Isa};

use crate::arguments::{FitArguments, LikelihoodArguments, ProcessArguments};
use crate::error::CliError;
use crate::field;
use crate::input::{self, Observations};
use crate::interrupt;
use crate::memory::peak_resident_bytes;
use crate::output::{self, Place};
use crate::pool;
use crate::progress::{self, FitProgress};
use crate::report::{self, Choice, EvaluationReport, FitReport, FitSeconds, ProcessReport};
use crate::timing::timed;

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &FitArguments) -> Result<(), CliError> {
    let isa = field::isa(&arguments.machine)?;
    let inputs = arguments.inputs();
    input::check_standard_input(&inputs)?;
    let place = output::saved_place(&arguments.output, arguments.json, &inputs)?;
    let pool = pool::new(&arguments.machine)?;
    let report = pool.install(|| fit(arguments, isa, &place))?;
    report::print(&report, &report.process.warnings(), arguments.json)
}

fn fit(arguments: &FitArguments, isa: Isa, place: &Place) -> Result<FitReport, CliError> {
    let spinner = progress::stage("reading");
    let FitArguments { points, response, format, .. } = arguments;
    let (observations, read) = timed(|| input::read_observations(points, response, format))?;
    drop(spinner);
    let (process, fit) = timed(|| fitted(arguments, &observations, isa))?;

    let spinner = progress::stage("writing");
    let (file_bytes, write) = timed(|| output::save(place, |file| process.write_to(file)))?;
    drop(spinner);

    let trace: Vec<_> = process.trace().iter().map(EvaluationReport::new).collect();
    let evaluations = trace.iter().map(|evaluation| evaluation.seconds).sum();
    let ProcessArguments { mean, order, seed, jitter, .. } = arguments.process;
    Ok(FitReport {
        process: ProcessReport {
            columns: Some(observations.names),
            choice: Some(Choice { order: order.name(), seed, jitter }),
            ..ProcessReport::new(&process, mean, isa)
        },
        evaluations: trace.len(),
        evaluations_of_all: trace.iter().filter(|of| of.points == process.len()).count(),
        stop_reason: process.stop_reason().name(),
        seconds: FitSeconds { read, fit, evaluations, write },
        file_bytes,
        peak_rss_bytes: peak_resident_bytes(),
        output: arguments.output.clone(),
        trace,
    })
}

/// The process with the parameters of greatest likelihood, or with those given.
fn fitted(
    arguments: &FitArguments,
    observations: &Observations,
    isa: Isa,
) -> Result<GaussianProcess, Error> {
    let FitArguments { process, likelihood, .. } = arguments;
    let Observations { points, responses, .. } = observations;
    let given = likelihood.parameters();
    let design = process.mean.design(points);
    let _hold = interrupt::hold();
    let progress = FitProgress::new();
    let follow = |event: FitEvent<'_>| progress.follow(event);
    let mut options = FitOptions::new(process.covariance)
        .k(process.k)
        .jitter(process.jitter)
        .seed(process.seed)
        .sequence(process.order.sequence())
        .mean(process.mean.mean(&design))
        .tolerance(likelihood.tolerance)
        .evaluations(likelihood.evaluations)
        .isa(isa)
        .progress(&follow);
    options.inducing = process.inducing;
    options.isotropic = process.isotropic;
    options.start = given.as_ref();
    match &given {
        Some(parameters) if likelihood.fixed => {
            GaussianProcess::with_parameters(points, responses, parameters, &options)
        }
        _ => GaussianProcess::fit(points, responses, &options),
    }
}

impl LikelihoodArguments {
    /// The parameters that were given: all, or none.
    fn parameters(&self) -> Option<Parameters> {
        let (variance, noise_variance) = (self.variance?, self.noise_variance?);
        Some(Parameters { variance, length_scales: self.lengthscale.clone(), noise_variance })
    }
}

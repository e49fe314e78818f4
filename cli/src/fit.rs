//! `rhotree fit`: read points and responses, fit a Gaussian process, save it, report.

use rhotree::vecchia::{FitEvent, FitOptions, GaussianProcess, Parameters, Start};
use rhotree::{Error, Isa, Points};

use crate::arguments::{FitArguments, LikelihoodArguments, ProcessArguments, Selection};
use crate::error::{CliError, InputError};
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
    let ((observations, inducing), read) = timed(|| read(arguments))?;
    drop(spinner);
    let (process, fit) = timed(|| fitted(arguments, &observations, inducing.as_ref(), isa))?;

    let spinner = progress::stage("writing");
    let (file_bytes, write) = timed(|| output::save(place, |file| process.write_to(file)))?;
    drop(spinner);

    let trace: Vec<_> = process.trace().iter().map(EvaluationReport::new).collect();
    let evaluations = trace.iter().map(|evaluation| evaluation.seconds).sum();
    let ProcessArguments { order, seed, .. } = arguments.process;
    let selection = match (process.inducing_points(), &inducing) {
        (None, _) => "none",
        (Some(_), None) => Selection::KMeansPlusPlus.name(),
        (Some(_), Some(_)) => "file",
    };
    Ok(FitReport {
        process: ProcessReport {
            columns: Some(observations.names),
            choice: Some(Choice { selection, order: order.name(), seed }),
            ..ProcessReport::new(&process, isa)
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

/// Reads the points with their responses, and the inducing points that are given.
fn read(arguments: &FitArguments) -> Result<(Observations, Option<Points<'static>>), InputError> {
    let FitArguments { points, response, format, process, .. } = arguments;
    let observations = input::read_observations(points, response, format)?;
    let dimensions = observations.points.dimensions();
    let inducing = process.inducing_points.as_deref();
    let inducing = inducing.map(|path| input::read_like(dimensions, path, format, "inducing"));
    Ok((observations, inducing.transpose()?))
}

/// The process with the parameters of greatest likelihood, or with those given.
fn fitted(
    arguments: &FitArguments,
    observations: &Observations,
    inducing: Option<&Points<'static>>,
    isa: Isa,
) -> Result<GaussianProcess, Error> {
    let FitArguments { process, likelihood, .. } = arguments;
    let Observations { points, responses, .. } = observations;
    let _hold = interrupt::hold();
    let progress = FitProgress::new();
    let follow = |event: FitEvent<'_>| progress.follow(event);
    let mut options = FitOptions::new(process.covariance)
        .k(process.k)
        .jitter(process.jitter)
        .seed(process.seed)
        .sequence(process.order.sequence())
        .mean(process.mean.mean())
        .tolerance(likelihood.tolerance)
        .evaluations(likelihood.evaluations)
        .isa(isa)
        .progress(&follow);
    options.inducing = process.inducing;
    options.inducing_points = inducing;
    options.isotropic = process.isotropic;
    options.start = likelihood.start();
    match likelihood.parameters() {
        Some(parameters) => {
            GaussianProcess::with_parameters(points, responses, &parameters, &options)
        }
        None => GaussianProcess::fit(points, responses, &options),
    }
}

impl LikelihoodArguments {
    /// Where a fit begins.
    fn start(&self) -> Start<'_> {
        let Self { variance, lengthscale, noise_variance, .. } = self;
        let (variance, noise_variance) = (*variance, *noise_variance);
        Start { variance, length_scales: lengthscale.as_deref(), noise_variance }
    }

    /// The parameters that were given to be taken as they are.
    fn parameters(&self) -> Option<Parameters> {
        let (true, length_scales) = (self.fixed, self.lengthscale.clone()?) else { return None };
        let (variance, noise_variance) = (self.variance?, self.noise_variance?);
        Some(Parameters { variance, length_scales, noise_variance })
    }
}

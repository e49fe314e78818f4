//! `rhotree build`: read, build the field and the index, save, report.

use rhotree::{Element, Index};

use crate::arguments::{BuildArguments, Precision};
use crate::error::{CliError, InputError};
use crate::field::{self, Built, FieldJob};
use crate::input;
use crate::memory::peak_resident_bytes;
use crate::output::{self, Place};
use crate::pool;
use crate::progress;
use crate::report::{self, BuildReport, BuildSeconds, LeavesSummary, MemoryReport};
use crate::timing::timed;

/// Runs the subcommand. What costs nothing to check comes before what costs time.
pub fn run(arguments: &BuildArguments) -> Result<(), CliError> {
    let isa = field::isa(&arguments.run.machine)?;
    let job = FieldJob::new(&arguments.field, &arguments.format, isa)?;
    let inputs = arguments.inputs();
    input::check_standard_input(&inputs)?;
    let place = output::saved_place(&arguments.output, arguments.json, &inputs)?;
    let pool = pool::new(&arguments.run.machine)?;
    let report = pool.install(|| match arguments.run.precision {
        Precision::F64 => build::<f64>(arguments, &job, &place),
        Precision::F32 => build::<f32>(arguments, &job, &place),
    })?;
    report::print(&report, &report.field.warnings(), arguments.json)
}

fn build<T: Element>(
    arguments: &BuildArguments,
    job: &FieldJob<'_>,
    place: &Place,
) -> Result<BuildReport, CliError> {
    let spinner = progress::stage("reading");
    let ((points, source), read) = timed(|| {
        let points = input::read_points(&arguments.points, &arguments.format)?;
        let source = job.read_source(&points)?;
        Ok::<_, InputError>((points, source))
    })?;
    drop(spinner);
    let Built { field, origin, seconds: field_seconds } = job.build::<T>(&points, source)?;

    let spinner = progress::stage("building the index");
    let (index, index_seconds) = timed(|| Index::new(field, &arguments.leaves.options()))?;
    spinner.set_message("writing");
    let (file_bytes, write) = timed(|| output::save(place, |file| index.write_to(file)))?;
    drop(spinner);

    Ok(BuildReport {
        field: origin.report(index.field()),
        leaves: LeavesSummary::new(&index),
        memory: MemoryReport::new(&index),
        seconds: BuildSeconds { read, field: field_seconds, index: index_seconds, write },
        file_bytes,
        peak_rss_bytes: peak_resident_bytes(),
        output: arguments.output.clone(),
    })
}

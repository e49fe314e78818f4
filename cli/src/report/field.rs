//! The residual field, with its part of a summary and the warnings about it.

use std::fmt;

use rhotree::{Conditioning, Element, ResidualField};
use serde::Serialize;

use super::{count, plural, selected};

/// The residual field. `Display` is its part of a summary.
#[derive(Serialize)]
pub struct FieldReport {
    pub points: usize,
    pub dimensions: usize,
    pub covariance: &'static str,
    pub variance: f64,
    pub length_scales: Vec<f64>,
    pub inducing: usize,
    /// `kmeans++`, `random`, `file`, `factor`, `saved` or `none`.
    pub selection: &'static str,
    /// None where nothing was drawn.
    pub seed: Option<u64>,
    /// None with a precomputed factor, and for a field that was loaded.
    pub jitter: Option<f64>,
    pub precision: &'static str,
    pub isa: &'static str,
    pub threads: usize,
    pub conditioning: ConditioningReport,
    pub field_bytes: usize,
}

/// The library's figures on cancellation.
#[derive(Serialize)]
pub struct ConditioningReport {
    least_residual_variance: f64,
    rounding_error: f64,
    explained: usize,
    correlation_error: f64,
    doubtful: bool,
}

impl ConditioningReport {
    fn new(conditioning: &Conditioning) -> Self {
        Self {
            least_residual_variance: conditioning.least_residual_variance,
            rounding_error: conditioning.rounding_error,
            explained: conditioning.explained,
            correlation_error: conditioning.correlation_error,
            doubtful: conditioning.is_doubtful(),
        }
    }
}

impl FieldReport {
    /// The report on a field with this origin.
    pub fn new<T: Element>(
        field: &ResidualField<T>,
        selection: &'static str,
        seed: Option<u64>,
        jitter: Option<f64>,
    ) -> Self {
        let function = field.function();
        Self {
            points: field.len(),
            dimensions: field.dimensions(),
            covariance: function.family().name(),
            variance: function.variance(),
            length_scales: function.length_scales().to_vec(),
            inducing: field.inducing(),
            selection,
            seed,
            jitter,
            precision: T::NAME,
            isa: field.isa().name(),
            threads: rayon::current_num_threads(),
            conditioning: ConditioningReport::new(field.conditioning()),
            field_bytes: field.bytes(),
        }
    }

    /// A line for each doubt about the answer; empty where there is none.
    pub fn warnings(&self) -> String {
        let ConditioningReport { least_residual_variance, rounding_error, explained, .. } =
            self.conditioning;
        let mut warnings = String::new();
        if self.conditioning.doubtful {
            let error = self.conditioning.correlation_error;
            let remedy = if self.precision == "f32" { "use --precision f64, " } else { "use " };
            warnings += &format!(
                "warning: the field is badly conditioned: the residual variance is as low as \
                 {least_residual_variance:.1e}, and rounding in {} may change a correlation by up \
                 to {error:.1e}; {remedy}a larger jitter or fewer inducing points\n",
                self.precision
            );
        }
        if explained > 0 {
            warnings += &format!(
                "warning: the inducing points explain {} of {} points entirely: their residual \
                 variance is within the rounding error of {rounding_error:.1e}, and their residual \
                 correlation is taken as 0\n",
                count(explained),
                count(self.points),
            );
        }
        warnings
    }

    /// What computed, in a few words.
    pub fn machine(&self) -> String {
        let Self { isa, precision, threads, .. } = self;
        format!("{isa}, {precision}, {threads} thread{}", plural(*threads))
    }
}

impl fmt::Display for FieldReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length_scales: Vec<String> = self.length_scales.iter().map(f64::to_string).collect();
        write!(
            formatter,
            "points        {} in {} dimension{}\n\
             field         {}, variance {}, length scale{} {}\n\
             inducing      {}{}",
            count(self.points),
            self.dimensions,
            plural(self.dimensions),
            self.covariance,
            self.variance,
            plural(self.length_scales.len()),
            length_scales.join(", "),
            count(self.inducing),
            selected(self.selection),
        )?;
        if let (Some(jitter), true) = (self.jitter, self.inducing > 0) {
            write!(formatter, ", jitter {jitter:e}")?;
        }
        let ConditioningReport { least_residual_variance, correlation_error, .. } =
            self.conditioning;
        writeln!(
            formatter,
            "\nconditioning  residual variance at least {least_residual_variance:.1e}, correlations \
             right to {correlation_error:.1e}"
        )
    }
}

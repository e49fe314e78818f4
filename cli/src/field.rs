//! The residual field of a file of points.

use rhotree::{
    CovarianceFunction, Element, Error, FieldOptions, Inducing, Isa, Points, ResidualField,
};

use crate::arguments::{FieldArguments, FormatArguments, MachineArguments, Selection};
use crate::error::{CliError, InputError};
use crate::input::{self, Table};
use crate::progress;
use crate::report::FieldReport;
use crate::timing::timed;

/// What a field is made from, with all that can be checked before points are read.
pub struct FieldJob<'a> {
    arguments: &'a FieldArguments,
    format: &'a FormatArguments,
    function: CovarianceFunction,
    isa: Isa,
}

/// A field and how it came about.
pub struct Built<T: Element> {
    pub field: ResidualField<T>,
    pub origin: Origin,
    /// How long it took.
    pub seconds: f64,
}

/// Where the inducing points came from.
#[derive(Clone, Copy)]
pub struct Origin {
    /// `kmeans++`, `random`, `file`, `factor`, `none`, or `saved`.
    pub selection: &'static str,
    /// None where nothing was drawn.
    pub seed: Option<u64>,
    /// None where there are no inducing points to be seen.
    pub jitter: Option<f64>,
}

/// What a field is made from beside its points.
pub enum Source {
    /// Inducing points.
    Inducing(Inducing),
    /// V and what it leaves of the variance.
    Factor { factor: Vec<f64>, residual_variances: Vec<f64> },
}

/// The instruction set that was asked for.
pub fn isa(arguments: &MachineArguments) -> Result<Isa, Error> {
    Ok(arguments.isa.map_or_else(Isa::select, Isa::require)?)
}

impl<'a> FieldJob<'a> {
    pub fn new(
        arguments: &'a FieldArguments,
        format: &'a FormatArguments,
        isa: Isa,
    ) -> Result<Self, Error> {
        let FieldArguments { covariance, variance, lengthscale, .. } = arguments;
        let function = CovarianceFunction::new(*covariance, *variance, lengthscale)?;
        Ok(Self { arguments, format, function, isa })
    }

    /// Builds the field of these points.
    pub fn build<T: Element>(&self, points: &Points, source: Source) -> Result<Built<T>, CliError> {
        let _spinner = progress::stage("building the residual field");
        let origin = Origin {
            selection: source.selection(self.arguments),
            seed: source.is_chosen().then_some(self.arguments.seed),
            jitter: matches!(source, Source::Inducing(_)).then_some(self.arguments.jitter),
        };
        let options = FieldOptions::default().jitter(self.arguments.jitter).isa(self.isa);
        let (field, seconds) = timed(|| match source {
            Source::Inducing(inducing) => {
                ResidualField::new(points, &self.function, &inducing, &options)
            }
            Source::Factor { factor, residual_variances } => ResidualField::from_factor(
                points,
                &self.function,
                &factor,
                &residual_variances,
                &options,
            ),
        })?;
        Ok(Built { field, origin, seconds })
    }

    /// Reads what the field of these points is made from.
    pub fn read_source(&self, points: &Points) -> Result<Source, InputError> {
        let field = self.arguments;
        if let (Some(factor), Some(variances)) = (&field.factor, &field.residual_variance) {
            let Table { values, rows, .. } = input::read_matrix(factor)?;
            input::check_rows(factor, rows, points.len())?;
            let residual_variances = input::read_vector(variances)?;
            input::check_rows(variances, residual_variances.len(), points.len())?;
            return Ok(Source::Factor { factor: values, residual_variances });
        }
        if let Some(path) = &field.inducing_points {
            let inducing = input::read_like(points.dimensions(), path, self.format, "inducing")?;
            return Ok(Source::Inducing(Inducing::Points(inducing)));
        }
        let count = field.inducing.unwrap_or_else(|| Inducing::default_count(points));
        let seed = field.seed;
        Ok(Source::Inducing(match (count, field.selection) {
            (0, _) => Inducing::None,
            (_, Selection::Random) => Inducing::Random { count, seed },
            (_, Selection::KMeansPlusPlus) => Inducing::KMeansPlusPlus { count, seed },
        }))
    }
}

impl Origin {
    /// That of a field that was loaded.
    pub const SAVED: Self = Self { selection: "saved", seed: None, jitter: None };

    /// The report on a field of this origin.
    pub fn report<T: Element>(self, field: &ResidualField<T>) -> FieldReport {
        let Self { selection, seed, jitter } = self;
        let selection = if field.inducing() == 0 { "none" } else { selection };
        FieldReport::new(field, selection, seed, jitter)
    }
}

impl Source {
    /// How the inducing points came about, in a word.
    const fn selection(&self, arguments: &FieldArguments) -> &'static str {
        match self {
            Self::Inducing(Inducing::None) => "none",
            Self::Inducing(Inducing::Points(_)) => "file",
            Self::Inducing(_) => arguments.selection.name(),
            Self::Factor { .. } => "factor",
        }
    }

    /// Whether the inducing points are drawn from the points.
    const fn is_chosen(&self) -> bool {
        matches!(self, Self::Inducing(Inducing::Random { .. } | Inducing::KMeansPlusPlus { .. }))
    }
}

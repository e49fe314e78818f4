//! The mean of a process: zero, a constant, or a linear function of the coordinates.

use clap::ValueEnum;
use rhotree::Points;
use rhotree::vecchia::{GaussianProcess, Mean};

/// A mean, as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MeanArgument {
    /// None: the responses vary about zero.
    Zero,
    /// A constant.
    Constant,
    /// A constant, and a slope for each coordinate.
    Linear,
}

impl MeanArgument {
    /// That of a fitted process; None where it is another one than these.
    ///
    /// A process is saved with its coefficients, and not with what they are of.
    pub fn of(process: &GaussianProcess) -> Option<Self> {
        match process.coefficients().len() {
            0 => Some(Self::Zero),
            1 => Some(Self::Constant),
            count if count == process.dimensions() + 1 => Some(Self::Linear),
            _ => None,
        }
    }

    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Constant => "constant",
            Self::Linear => "linear",
        }
    }

    /// The design matrix at these points, where the library needs one: a one and the coordinates.
    pub fn design(self, points: &Points) -> Vec<f64> {
        match self {
            Self::Zero | Self::Constant => Vec::new(),
            Self::Linear => {
                points.rows().flat_map(|row| [1.0].into_iter().chain(row.iter().copied())).collect()
            }
        }
    }

    /// As the library takes it, with its design matrix.
    pub const fn mean(self, design: &[f64]) -> Mean<'_> {
        match self {
            Self::Zero => Mean::Zero,
            Self::Constant => Mean::Constant,
            Self::Linear => Mean::Design(design),
        }
    }
}

//! What can be asked of Gaussian processes: to be fitted, and to predict.

use std::convert::Infallible;
use std::iter;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::builder::RangedU64ValueParser;
use clap::{Args, ValueEnum, ValueHint};
use rhotree::CovarianceFamily;
use rhotree::vecchia::{Mean, Sequence};

use super::{Format, FormatArguments, Input, MachineArguments, covariance_parser, given};
use crate::file_name::is_file_name;

const FIT_EXAMPLES: &str = "\
Examples:
  A process of the temperatures of cities, with one length scale on the globe:
    rhotree fit cities.csv --lonlat --response temperature --isotropic -o temperature.rhotree

  Two coordinates, a length scale of each, a mean that is linear in them, maximin order:
    rhotree fit soil.csv --columns x,depth --response carbon --mean linear --order maximin -o carbon.rhotree

  Arrays of numpy, a smoother process, 500 inducing points and 40 neighbours:
    rhotree fit x.npy --response y.npy --covariance matern52 --inducing 500 -k 40 -o model.rhotree

  Inducing points of your own, which are none of the points:
    rhotree fit soil.csv --columns x,depth --response carbon --inducing-points grid.csv -o carbon.rhotree

  A fit that begins with short length scales:
    rhotree fit x.npy --response y.npy --lengthscale 0.02 -o model.rhotree

  Parameters that are known already; only the mean is fitted:
    rhotree fit x.npy --response y.npy --variance 2 --lengthscale 0.1,3 --noise-variance 0.5 --fixed -o model.rhotree

  Then predictions:
    rhotree predict temperature.rhotree new.csv --lonlat -o predictions.csv";

/// Fit a Gaussian process to responses and save it, for `rhotree predict`.
///
/// The responses are a mean, plus a process with a covariance function, plus independent noise. The parameters are those of greatest likelihood, which is
/// Vecchia's approximation with inducing points, each point conditioned on its nearest predecessors in residual
/// correlation; they are searched again as the parameters move.
#[derive(Args, Debug)]
#[command(after_help = FIT_EXAMPLES)]
pub struct FitArguments {
    /// The points: a .csv file, or a .npy file of float64 or float32, N x d; - for standard input.
    ///
    /// What has no ending, such as a pipe, is CSV unless it begins as .npy files do. Every file is read once,
    /// from beginning to end, so that each may be a pipe, and one of them standard input.
    #[arg(value_hint = ValueHint::FilePath)]
    pub points: PathBuf,

    /// The responses: a column of POINTS, by name or by number from 1, or a file with one value a row.
    ///
    /// A column is no coordinate then. A file is what ends in .csv or .npy, or standard input: -.
    #[arg(
        long,
        value_name = "COLUMN|FILE",
        value_hint = ValueHint::FilePath,
        help_heading = "Reading points"
    )]
    pub response: Response,

    #[command(flatten)]
    pub format: FormatArguments,

    #[command(flatten)]
    pub process: ProcessArguments,

    #[command(flatten)]
    pub likelihood: LikelihoodArguments,

    #[command(flatten)]
    pub machine: MachineArguments,

    /// Write the fitted process to this file, or to standard output: -.
    #[arg(short, long, value_name = "MODEL.rhotree", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub output: PathBuf,

    /// Print the summary as a JSON object on standard output, with every evaluation of the likelihood; it is on
    /// standard error as well.
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// The process and its approximation.
#[derive(Args, Debug)]
#[command(next_help_heading = "Gaussian process")]
pub struct ProcessArguments {
    /// The covariance function: squared exponential, or Matérn of smoothness 1/2, 3/2 or 5/2.
    #[arg(long, default_value = "matern32", value_parser = covariance_parser())]
    pub covariance: CovarianceFamily,

    /// One length scale for all coordinates, in place of one for each: what --lonlat asks for.
    #[arg(long)]
    pub isotropic: bool,

    /// The mean of the responses. Its coefficients are fitted by generalised least squares.
    #[arg(long, value_enum, default_value_t = MeanName::Constant)]
    pub mean: MeanName,

    /// Number of inducing points to choose among the points, by k-means++; 0 for none.
    ///
    /// Unless given, a tenth of the number of distinct locations, at most 200.
    #[arg(long, value_name = "M", conflicts_with = "inducing_points")]
    pub inducing: Option<usize>,

    /// A file with the inducing points, read like POINTS, but that it has no responses. They stay where they are.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub inducing_points: Option<PathBuf>,

    /// Neighbours that each point is conditioned on, among those before it; 0 for inducing points alone.
    #[arg(short, default_value_t = 30)]
    pub k: usize,

    /// The order in which Vecchia's rule takes the points.
    #[arg(long, value_enum, default_value_t = OrderName::Random)]
    pub order: OrderName,

    /// The seed of the random order, of the choice of inducing points, and of the subset that many points are first
    /// fitted with.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,

    /// Added to the diagonal of the inducing points' covariance matrix, relative to the variance.
    #[arg(long, default_value = "1e-6", allow_negative_numbers = true)]
    pub jitter: f64,
}

/// The search for the greatest likelihood.
#[derive(Args, Debug)]
#[command(next_help_heading = "Maximum likelihood")]
pub struct LikelihoodArguments {
    /// The variance of the process to begin with.
    ///
    /// Of these three, the spread of points and responses says where those begin that aren't given.
    #[arg(long, allow_negative_numbers = true)]
    pub variance: Option<f64>,

    /// The length scale to begin with, in the unit of the coordinates: one, or one per dimension.
    #[arg(long, value_name = "L,...", value_delimiter = ',', allow_negative_numbers = true)]
    pub lengthscale: Option<Vec<f64>>,

    /// The variance of the noise to begin with.
    #[arg(long, allow_negative_numbers = true)]
    pub noise_variance: Option<f64>,

    /// Take these three as they are, and fit the mean only.
    #[arg(
        long,
        requires_all = ["variance", "lengthscale", "noise_variance"],
        conflicts_with_all = ["isotropic", "tolerance", "evaluations"]
    )]
    pub fixed: bool,

    /// The fit ends when a step gains less log-likelihood than this.
    #[arg(long, default_value_t = 0.001, allow_negative_numbers = true)]
    pub tolerance: f64,

    /// Evaluations of the likelihood of all points, at most.
    #[arg(long, default_value_t = 200, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    pub evaluations: usize,
}

const PREDICT_EXAMPLES: &str = "\
Examples:
  The temperature at new places, with its standard deviation, as CSV:
    rhotree predict temperature.rhotree new.csv --lonlat -o predictions.csv

  Arrays of numpy:
    rhotree predict model.rhotree new.npy -o predictions.npz

  From a pipe into a pipe:
    zcat new.csv.gz | rhotree predict model.rhotree - -o - | gzip > predictions.csv.gz

Read the answer in Python: answer = numpy.load(\"predictions.npz\"); answer[\"mean\"]
                 in R: answer = read.csv(\"predictions.csv\"); answer$mean";

/// Predict a fitted Gaussian process at new points.
///
/// Each new point has the mean of the process, its standard deviation, and that of a response there, which has
/// noise as well.
#[derive(Args, Debug)]
#[command(after_help = PREDICT_EXAMPLES)]
pub struct PredictArguments {
    /// The process that `rhotree fit` saved; - for standard input.
    #[arg(value_hint = ValueHint::FilePath)]
    pub model: PathBuf,

    /// The new points, read as `rhotree fit` reads POINTS: with --columns, where there are others than coordinates,
    /// and with --lonlat if those had it.
    #[arg(value_hint = ValueHint::FilePath)]
    pub new: PathBuf,

    #[command(flatten)]
    pub format: FormatArguments,

    #[command(flatten)]
    pub machine: MachineArguments,

    #[command(flatten)]
    pub output: PredictionsArguments,
}

/// Where predictions go.
#[derive(Args, Debug)]
#[command(next_help_heading = "Output")]
pub struct PredictionsArguments {
    /// Write the predictions to this file. Unless given, only the summary is printed.
    ///
    /// OUT.csv gets a line for each new point, in their order, with the columns mean, standard_deviation (of the
    /// process) and response_standard_deviation (of a response there). OUT.npz gets three arrays of these names, and
    /// OUT.npy one with the three as columns, all float64.
    ///
    /// Standard output is -, in CSV unless --format says otherwise. A file is written as a whole or not at
    /// all, behind symbolic links and with the permissions of the file in its place.
    #[arg(short, long, value_name = "OUT.csv|OUT.npz|OUT.npy|-", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// The format of the output, whatever its name.
    #[arg(long, value_enum, requires = "output")]
    pub format: Option<Format>,

    /// Print the summary as a JSON object on standard output; it is on standard error as well.
    #[arg(long)]
    pub json: bool,
}

/// Where the responses are.
#[derive(Clone, Debug)]
pub enum Response {
    /// In a column of the points' file, by name or number.
    Column(String),
    /// In a file of their own.
    File(PathBuf),
}

impl FromStr for Response {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(if is_file_name(Path::new(text)) {
            Self::File(text.into())
        } else {
            Self::Column(text.to_owned())
        })
    }
}

/// A mean.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum MeanName {
    /// None: the responses vary about zero.
    Zero,
    /// A constant.
    Constant,
    /// A constant, and a slope for each coordinate.
    Linear,
}

impl MeanName {
    /// As the library takes it.
    pub const fn mean(self) -> Mean<'static> {
        match self {
            Self::Zero => Mean::Zero,
            Self::Constant => Mean::Constant,
            Self::Linear => Mean::Linear,
        }
    }
}

/// An order of the points.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OrderName {
    /// At random.
    Random,
    /// Each next point the farthest from all before it.
    Maximin,
    /// As they are given.
    Given,
}

impl OrderName {
    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Maximin => "maximin",
            Self::Given => "given",
        }
    }

    /// As the library takes it.
    pub const fn sequence(self) -> Sequence {
        match self {
            Self::Random => Sequence::Random,
            Self::Maximin => Sequence::Maximin,
            Self::Given => Sequence::Given,
        }
    }
}

impl FitArguments {
    /// The files that are read.
    pub fn inputs(&self) -> Vec<Input<'_>> {
        let responses = match &self.response {
            Response::File(path) => Some(("--response", path.as_path())),
            Response::Column(_) => None,
        };
        let inducing = given([("--inducing-points", &self.process.inducing_points)]);
        iter::once(("POINTS", self.points.as_path())).chain(responses).chain(inducing).collect()
    }
}

impl PredictArguments {
    /// The files that are read.
    pub fn inputs(&self) -> Vec<Input<'_>> {
        vec![("MODEL", &self.model), ("NEW", &self.new)]
    }
}

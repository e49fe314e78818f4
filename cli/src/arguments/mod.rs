//! What can be asked for on the command line.

mod models;

use std::convert::Infallible;
use std::iter;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, RangedU64ValueParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use rhotree::{CovarianceFamily, Isa};

use crate::index::{IndexArguments, LeavesArguments};

pub use models::{
    FitArguments, LikelihoodArguments, PredictArguments, PredictionsArguments, ProcessArguments,
    Response,
};

/// Exact nearest neighbours in residual correlation, and Gaussian processes fitted by way of them.
#[derive(Debug, Parser)]
#[command(
    name = "rhotree",
    version,
    arg_required_else_help = true,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
pub struct Arguments {
    /// Print a script by which a shell completes arguments, or the manual page.
    #[arg(long, value_enum, value_name = "KIND", required = true)]
    pub generate: Option<Generated>,

    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be generated.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Generated {
    /// Completion in bash.
    CompleteBash,
    /// Completion in zsh.
    CompleteZsh,
    /// Completion in fish.
    CompleteFish,
    /// The manual page, with a part for each subcommand.
    Man,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Neighbors(Box<NeighborsArguments>),
    Build(Box<BuildArguments>),
    Fit(Box<FitArguments>),
    Predict(Box<PredictArguments>),
    /// Print which instruction sets the CPU has, and which one would be used.
    Isa,
}

const NEIGHBORS_EXAMPLES: &str = "\
Examples:
  The conditioning sets of a Vecchia approximation, 30 predecessors of each city:
    rhotree neighbors cities.csv --lonlat --lengthscale 0.05 --predecessors -o neighbors.npz

  The same in maximin order, each city the farthest from those before it:
    rhotree neighbors cities.csv --lonlat --lengthscale 0.05 --predecessors --order maximin -o neighbors.npz

  Two columns of a CSV file, a length scale for each, 500 inducing points:
    rhotree neighbors soil.csv --columns x,depth --lengthscale 120,0.5 --inducing 500 -o soil.npz

  New points, inducing points of your own:
    rhotree neighbors x.npy --lengthscale 0.2 --inducing-points z.npy --queries new.npy -o new.npz

  An index that `rhotree build` has saved:
    rhotree neighbors --load cities.rhotree --predecessors -o neighbors.npz

  From a pipe into a pipe, as CSV:
    zcat cities.csv.gz | rhotree neighbors - --lonlat --lengthscale 0.05 -o - | gzip > neighbors.csv.gz

Read the answer in Python: answer = numpy.load(\"neighbors.npz\"); answer[\"indices\"]
                 in R, from 1: answer = read.csv(\"neighbors.csv\"); answer$neighbor + 1";

/// Find the k nearest neighbours of points in residual correlation, exactly.
///
/// The distance between two points is sqrt(1 - |rho|), where rho is the correlation that inducing
/// points leave between them. Neighbours are listed nearest first, and a point is never its own
/// neighbour.
#[derive(Args, Debug)]
#[command(
    after_help = NEIGHBORS_EXAMPLES,
    mut_arg("lengthscale", |argument| argument.required(false).required_unless_present("load")),
)]
pub struct NeighborsArguments {
    /// The points: a .csv file, or a .npy file of float64 or float32, N x d; - for standard input.
    ///
    /// What has no ending, such as a pipe, is CSV unless it begins as .npy files do. Every file is read once,
    /// from beginning to end, so that each may be a pipe, and one of them standard input.
    #[arg(required_unless_present = "load", value_hint = ValueHint::FilePath)]
    pub points: Option<PathBuf>,

    #[command(flatten)]
    pub format: FormatArguments,

    #[command(flatten)]
    pub field: FieldArguments,

    #[command(flatten)]
    pub search: SearchArguments,

    #[command(flatten)]
    pub index: IndexArguments,

    #[command(flatten)]
    pub run: RunArguments,

    #[command(flatten)]
    pub output: OutputArguments,
}

const BUILD_EXAMPLES: &str = "\
Examples:
  The index of the cities, with a length scale of 319 km:
    rhotree build cities.csv --lonlat --lengthscale 0.05 -o cities.rhotree

  Then searches without building anything:
    rhotree neighbors --load cities.rhotree --predecessors -o neighbors.npz
    rhotree neighbors --load cities.rhotree --lonlat --queries new.csv -k 10 -o new.npz";

/// Build the index of points and save it, for `rhotree neighbors --load`.
///
/// The file holds the residual field and the tree. The tree is what `rhotree neighbors` builds before it
/// searches; how long that took, and how large it is, is printed.
#[derive(Args, Debug)]
#[command(after_help = BUILD_EXAMPLES)]
pub struct BuildArguments {
    /// The points: a .csv file, or a .npy file of float64 or float32, N x d; - for standard input.
    ///
    /// What has no ending, such as a pipe, is CSV unless it begins as .npy files do. Every file is read once,
    /// from beginning to end, so that each may be a pipe, and one of them standard input.
    #[arg(value_hint = ValueHint::FilePath)]
    pub points: PathBuf,

    #[command(flatten)]
    pub format: FormatArguments,

    #[command(flatten)]
    pub field: FieldArguments,

    #[command(flatten)]
    pub leaves: LeavesArguments,

    #[command(flatten)]
    pub run: RunArguments,

    /// Write the index to this file, or to standard output: -.
    #[arg(short, long, value_name = "INDEX.rhotree", value_hint = ValueHint::FilePath, help_heading = "Output")]
    pub output: PathBuf,

    /// Print the summary as a JSON object on standard output; it is on standard error as well.
    #[arg(long, help_heading = "Output")]
    pub json: bool,
}

/// How files of points are read.
#[derive(Args, Debug)]
#[command(next_help_heading = "Reading points")]
pub struct FormatArguments {
    /// The columns that are coordinates, by name or by number from 1.
    ///
    /// All unless given; with --lonlat, those named lon and lat (or lng, long, longitude, latitude),
    /// else both of two. Applies to every file of points.
    #[arg(long, value_name = "NAME|NUMBER,...", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,

    /// The first line of CSV files is a point, whatever it looks like.
    ///
    /// Unless given, the first line is a header if any of its fields isn't a number.
    #[arg(long)]
    pub no_header: bool,

    /// The coordinates are longitude and latitude in degrees.
    ///
    /// They become unit vectors, so that distances are chords in units of the Earth's radius: a length
    /// scale of 0.05 is 319 km.
    #[arg(long)]
    pub lonlat: bool,
}

/// The residual field.
#[derive(Args, Debug)]
#[command(next_help_heading = "Gaussian process")]
pub struct FieldArguments {
    /// The covariance function: squared exponential, or Matérn of smoothness 1/2, 3/2 or 5/2.
    #[arg(long, default_value = "matern32", value_parser = covariance_parser())]
    pub covariance: CovarianceFamily,

    /// The variance of the process, its covariance at distance 0.
    #[arg(long, default_value_t = 1.0, allow_negative_numbers = true)]
    pub variance: f64,

    /// The length scale in the unit of the coordinates: one, or one per dimension.
    #[arg(
        long,
        required = true,
        value_name = "L,...",
        value_delimiter = ',',
        allow_negative_numbers = true
    )]
    pub lengthscale: Vec<f64>,

    /// Number of inducing points to choose among the points; 0 for none.
    ///
    /// Unless given, a tenth of the number of distinct locations, at most 200.
    #[arg(long, value_name = "M", conflicts_with_all = ["inducing_points", "factor"])]
    pub inducing: Option<usize>,

    /// A file with the inducing points, read like POINTS.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with_all = ["factor", "selection", "seed"])]
    pub inducing_points: Option<PathBuf>,

    /// How to choose the inducing points.
    #[arg(long, value_enum, default_value_t = Selection::KMeansPlusPlus, conflicts_with = "factor")]
    pub selection: Selection,

    /// The seed of that choice.
    #[arg(long, default_value_t = 1, conflicts_with = "factor")]
    pub seed: u64,

    /// Added to the diagonal of the inducing points' covariance matrix, relative to the variance.
    #[arg(long, default_value = "1e-6", allow_negative_numbers = true, conflicts_with = "factor")]
    pub jitter: f64,

    /// A precomputed factor V, a .npy file, N x m, in place of inducing points.
    ///
    /// V must belong to the points and the covariance function: what V V^T leaves of the covariances, with P on the
    /// diagonal, is a covariance (positive semidefinite). A sample of it is checked; what isn't one is refused.
    #[arg(long, value_name = "V.npy", value_hint = ValueHint::FilePath, requires = "residual_variance")]
    pub factor: Option<PathBuf>,

    /// The residual variances that go with V, a .npy file of N elements: the variance less a row's squared norm,
    /// more by a nugget, or 0 for a point that V explains entirely.
    #[arg(long, value_name = "P.npy", value_hint = ValueHint::FilePath, requires = "factor")]
    pub residual_variance: Option<PathBuf>,
}

/// The search.
#[derive(Args, Debug)]
#[command(next_help_heading = "Search")]
pub struct SearchArguments {
    /// Neighbours of each query.
    #[arg(short, default_value_t = 30, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    pub k: usize,

    /// Vecchia's rule: neighbours of point i are among the points before it, so that it has min(k, i).
    #[arg(long)]
    pub predecessors: bool,

    /// The order that predecessors are told by, which is that of POINTS unless given.
    ///
    /// maximin takes each next point farthest from all before it, in units of the length scales; random is by
    /// --seed; FILE.npy has the numbers of the points, from 0, in the order wanted. The answer has the numbers
    /// of POINTS all the same, and OUT.npz the order too, as `order`. Of two neighbours at one distance the one
    /// that comes first in the order is taken.
    #[arg(
        long,
        value_name = "maximin|random|FILE.npy",
        value_hint = ValueHint::FilePath,
        requires = "predecessors",
        conflicts_with_all = ["load", "factor"]
    )]
    pub order: Option<OrderArgument>,

    /// Find the neighbours of the new points in this file, which is read like POINTS.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "ids")]
    pub queries: Option<PathBuf>,

    /// Find the neighbours of these points only: a .npy file of integers, numbers from 0.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub ids: Option<PathBuf>,
}

/// How to compute.
#[derive(Args, Debug)]
#[command(next_help_heading = "Computing")]
pub struct RunArguments {
    /// The type that correlations are computed in.
    ///
    /// f32 is faster, and right only while the inducing points leave much of the variance; a warning
    /// says when it isn't.
    #[arg(long, value_enum, default_value_t = Precision::F64)]
    pub precision: Precision,

    #[command(flatten)]
    pub machine: MachineArguments,
}

/// What to compute with.
#[derive(Args, Debug)]
#[command(next_help_heading = "Computing")]
pub struct MachineArguments {
    /// The instruction set; unless given, that of RHOTREE_ISA, else the best that the CPU has.
    #[arg(long, value_parser = isa_parser())]
    pub isa: Option<Isa>,

    /// Number of threads; unless given, one per CPU. At most four per CPU are used.
    ///
    /// The answer doesn't depend on it.
    #[arg(long, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    pub threads: Option<usize>,
}

/// Where the answer goes.
#[derive(Args, Debug)]
#[command(next_help_heading = "Output")]
pub struct OutputArguments {
    /// Write the neighbours to this file. Unless given, only the summary is printed.
    ///
    /// OUT.npz gets the arrays `indices` (int64, padded with -1) and `distances` (float64, padded with
    /// inf), each with a row of k elements per query; OUT.npy gets the indices alone. OUT.csv gets a line
    /// for each neighbour: query, rank, neighbor, distance. Points and rows of --queries are numbered from
    /// 0, ranks from 1; for the row numbers of R, add 1 to query and neighbor.
    ///
    /// Standard output is -, in CSV unless --format says otherwise. A file is written as a whole or not at
    /// all, behind symbolic links and with the permissions of the file in its place.
    #[arg(short, long, value_name = "OUT.npz|OUT.npy|OUT.csv|-", value_hint = ValueHint::FilePath)]
    pub output: Option<PathBuf>,

    /// The format of the output, whatever its name.
    #[arg(long, value_enum, requires = "output")]
    pub format: Option<Format>,

    /// Print the summary as a JSON object on standard output; it is on standard error as well.
    #[arg(long)]
    pub json: bool,
}

/// A format of the answer.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// Arrays of numpy.
    Npz,
    /// One array of numpy.
    Npy,
    /// Comma-separated values.
    Csv,
}

impl Format {
    /// The format of files with this ending.
    pub fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?;
        Self::from_str(extension, true).ok()
    }
}

/// A file that is read: the name of its argument, and its path.
pub type Input<'a> = (&'static str, &'a Path);

impl NeighborsArguments {
    /// The files that are read.
    pub fn inputs(&self) -> Vec<Input<'_>> {
        let SearchArguments { queries, ids, .. } = &self.search;
        let own = [
            ("POINTS", &self.points),
            ("--load", &self.index.load),
            ("--queries", queries),
            ("--ids", ids),
        ];
        let order = self.search.order.as_ref().and_then(OrderArgument::path);
        let order = order.map(|path| ("--order", path));
        given(own).chain(self.field.inputs()).chain(order).collect()
    }
}

impl BuildArguments {
    /// The files that are read.
    pub fn inputs(&self) -> Vec<Input<'_>> {
        iter::once(("POINTS", self.points.as_path())).chain(self.field.inputs()).collect()
    }
}

impl FieldArguments {
    fn inputs(&self) -> impl Iterator<Item = Input<'_>> {
        given([
            ("--inducing-points", &self.inducing_points),
            ("--factor", &self.factor),
            ("--residual-variance", &self.residual_variance),
        ])
    }
}

/// Those of some arguments that were given.
fn given<'a, const N: usize>(
    arguments: [(&'static str, &'a Option<PathBuf>); N],
) -> impl Iterator<Item = Input<'a>> {
    arguments.into_iter().filter_map(|(name, path)| Some((name, path.as_deref()?)))
}

/// An order of the points, as it is asked for.
#[derive(Clone, Debug)]
pub enum OrderArgument {
    Maximin,
    Random,
    /// Numbers of the points.
    File(PathBuf),
}

impl FromStr for OrderArgument {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "maximin" => Self::Maximin,
            "random" => Self::Random,
            path => Self::File(path.into()),
        })
    }
}

impl OrderArgument {
    /// The file that it is read from.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Maximin | Self::Random => None,
        }
    }
}

/// How inducing points are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Selection {
    /// Each set of distinct points with the same probability.
    Random,
    /// Far from one another, by the seeding of k-means++.
    #[value(name = "kmeans++")]
    KMeansPlusPlus,
}

impl Selection {
    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::KMeansPlusPlus => "kmeans++",
        }
    }
}

/// The element type.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Precision {
    F64,
    F32,
}

fn covariance_parser() -> impl TypedValueParser<Value = CovarianceFamily> {
    PossibleValuesParser::new(CovarianceFamily::ALL.map(CovarianceFamily::name))
        .try_map(|name| name.parse::<CovarianceFamily>())
}

fn isa_parser() -> impl TypedValueParser<Value = Isa> {
    PossibleValuesParser::new(Isa::ALL.map(Isa::name)).try_map(|name| name.parse::<Isa>())
}

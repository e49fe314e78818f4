//! The index: which one, and with which options.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};
use rhotree::IndexOptions;
use serde::{Serialize, Serializer};

use crate::error::InputError;
use crate::traversal::TraversalArguments;

/// What is built over the points before the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum IndexKind {
    /// Lists of the leaves that may hold near points; nothing where they wouldn't be worth their while.
    #[value(name = Self::Leaves.name(), alias = "leaves")]
    Leaves,
    /// A cover tree in residual correlation.
    #[value(name = Self::Cover.name())]
    Cover,
    /// Nothing: every query meets every point.
    #[value(name = Self::Scan.name(), alias = "scan")]
    Scan,
}

impl IndexKind {
    /// The name on the command line and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leaves => "tree",
            Self::Cover => "cover",
            Self::Scan => "flat",
        }
    }
}

impl Serialize for IndexKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The index and its traversal.
#[derive(Args, Debug)]
#[command(next_help_heading = "Index")]
pub struct IndexArguments {
    /// What is built over the points. Each index gives the same answer.
    #[arg(long, value_enum, default_value_t = IndexKind::Leaves)]
    pub index: IndexKind,

    #[command(flatten)]
    pub leaves: LeavesArguments,

    /// Search an index that `rhotree build` saved, in place of POINTS and all that follows from them.
    ///
    /// Files of --queries are read as the options say, and need --lonlat if the points had it.
    #[arg(
        long,
        value_name = "INDEX.rhotree",
        value_hint = ValueHint::FilePath,
        help_heading = "Index",
        conflicts_with_all = ["points", "FieldArguments", "precision", "index", "floor"]
    )]
    pub load: Option<PathBuf>,

    /// Print what the index is made of and what the search did; with --json, as the object `stats`.
    #[arg(long, help_heading = "Index")]
    pub stats: bool,

    #[command(flatten)]
    pub traversal: TraversalArguments,
}

/// How the index of leaves is built.
#[derive(Args, Debug)]
#[command(next_help_heading = "Index")]
pub struct LeavesArguments {
    /// The least bound on |rho|, between 0 and 1, with which a leaf is kept in another's list.
    ///
    /// Chosen from a sample unless given, as is whether lists are worth their while. The answer doesn't
    /// depend on it.
    #[arg(long, value_name = "RHO", allow_negative_numbers = true)]
    pub floor: Option<f64>,
}

impl LeavesArguments {
    /// The options of the index.
    pub fn options(&self) -> IndexOptions {
        let mut options = IndexOptions::default();
        options.floor = self.floor;
        options
    }
}

impl IndexArguments {
    /// An error where an argument is about another index than the one that was asked for.
    pub fn check(&self) -> Result<(), InputError> {
        let misplaced = |argument, about, index: IndexKind| {
            let index = index.name();
            Err(InputError::OtherIndex { argument, about, index })
        };
        match (self.index, self.traversal.given()) {
            (IndexKind::Cover, _) | (_, None) => {}
            (_, Some(argument)) => return misplaced(argument, "the cover tree", IndexKind::Cover),
        }
        if self.index != IndexKind::Leaves && self.leaves.floor.is_some() {
            return misplaced("--floor", "the tree", IndexKind::Leaves);
        }
        if self.index == IndexKind::Scan && self.stats {
            return Err(InputError::NoStats);
        }
        Ok(())
    }
}

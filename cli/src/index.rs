//! The index: which one, with which options, and what a search of it tells about itself.

use std::fmt;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use indicatif::{BinaryBytes, HumanCount};
use rhotree::{Element, Index, IndexOptions, IndexSummary, SearchStatistics};
use serde::Serialize;

use crate::error::InputError;
use crate::traversal::{TraversalArguments, TraversalStats};

/// What is built over the points before the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum IndexKind {
    /// Lists of the leaves that may hold near points; nothing where they wouldn't be worth their while.
    Tree,
    /// A cover tree in residual correlation.
    Cover,
    /// Nothing: every query meets every point.
    Flat,
}

impl IndexKind {
    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tree => "tree",
            Self::Cover => "cover",
            Self::Flat => "flat",
        }
    }
}

/// The index and its traversal.
#[derive(Args, Debug)]
#[command(next_help_heading = "Index")]
pub struct IndexArguments {
    /// What is built over the points. Each index gives the same answer.
    #[arg(long, value_enum, default_value_t = IndexKind::Tree)]
    pub index: IndexKind,

    #[command(flatten)]
    pub tree: TreeArguments,

    /// Search an index that `rhotree build` saved, in place of POINTS and all that follows from them.
    ///
    /// Files of --queries are read as the options say, and need --lonlat if the points had it.
    #[arg(
        long,
        value_name = "INDEX.rhotree",
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

/// How the tree is built.
#[derive(Args, Debug)]
#[command(next_help_heading = "Index")]
pub struct TreeArguments {
    /// The least bound on |rho|, between 0 and 1, with which a leaf is kept in another's list.
    ///
    /// Chosen from a sample unless given, as is whether lists are worth their while. The answer doesn't
    /// depend on it.
    #[arg(long, value_name = "RHO", allow_negative_numbers = true)]
    pub floor: Option<f64>,
}

impl TreeArguments {
    /// The options of the tree.
    pub const fn options(&self) -> IndexOptions {
        IndexOptions { floor: self.floor }
    }
}

impl IndexArguments {
    /// An error where an argument is about another index than the one that was asked for.
    pub fn check(&self) -> Result<(), InputError> {
        let argument = match self.index {
            IndexKind::Cover => None,
            IndexKind::Tree | IndexKind::Flat => self.traversal.given(),
        };
        if let Some(argument) = argument {
            let (about, index) = ("the cover tree", "cover");
            return Err(InputError::OtherIndex { argument, about, index });
        }
        if self.index != IndexKind::Tree && self.tree.floor.is_some() {
            let (argument, about, index) = ("--floor", "the tree", "tree");
            return Err(InputError::OtherIndex { argument, about, index });
        }
        if self.index == IndexKind::Flat && self.stats {
            return Err(InputError::NoStats);
        }
        Ok(())
    }
}

/// What a tree is made of, as JSON and as a line of text.
#[derive(Serialize)]
#[serde(tag = "content", rename_all = "lowercase")]
pub enum TreeContent {
    /// Lists of leaves.
    Lists { leaves: usize, pivots_per_leaf: f64, residual: f64, floor: f64, entries_per_leaf: f64 },
    /// Nothing, and why.
    Scan { reason: String },
}

impl TreeContent {
    pub fn new<T: Element>(tree: &Index<T>) -> Self {
        match tree.summary() {
            IndexSummary::Lists { leaves, pivots, residual, floor, entries } => Self::Lists {
                leaves,
                pivots_per_leaf: pivots,
                residual,
                floor,
                entries_per_leaf: entries,
            },
            IndexSummary::Scan { reason } => Self::Scan { reason },
            other => Self::Scan { reason: format!("{other:?}") },
        }
    }
}

impl fmt::Display for TreeContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lists { leaves, pivots_per_leaf, floor, entries_per_leaf, .. } => write!(
                formatter,
                "tree: {} leaves with {pivots_per_leaf:.1} pivots and {entries_per_leaf:.1} near leaves \
                 each, floor {floor:.3}",
                HumanCount(*leaves as u64)
            ),
            Self::Scan { reason } => write!(formatter, "tree, searched by the scan: {reason}"),
        }
    }
}

/// What a search did.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Stats {
    Cover(TraversalStats),
    Tree(TreeStats),
}

/// What a tree is made of, and what its search did.
#[derive(Serialize)]
pub struct TreeStats {
    #[serde(flatten)]
    content: TreeContent,
    index_bytes: usize,
    queries_listed: usize,
    queries_early: usize,
    queries_lonely: usize,
    queries_filtered: usize,
    leaves_met: u64,
    rounds: usize,
    /// Evaluated in leaves.
    leaf_correlations: u64,
    /// Evaluated by the scan, for the queries left for it.
    scan_correlations: u64,
    /// Both, as a share of the pairs that the scan would have evaluated.
    share_of_scan: f64,
}

impl TreeStats {
    pub fn new<T: Element>(tree: &Index<T>, search: &SearchStatistics, pairs: u64) -> Self {
        Self {
            content: TreeContent::new(tree),
            index_bytes: tree.bytes(),
            queries_listed: search.listed,
            queries_early: search.early,
            queries_lonely: search.lonely,
            queries_filtered: search.filtered,
            leaves_met: search.leaves,
            rounds: search.rounds,
            leaf_correlations: search.correlations,
            scan_correlations: search.scanned,
            share_of_scan: share_of_scan(search, pairs),
        }
    }
}

/// Correlations evaluated as a share of those of a scan, which evaluates so many pairs.
pub fn share_of_scan(search: &SearchStatistics, pairs: u64) -> f64 {
    (search.correlations + search.scanned) as f64 / pairs.max(1) as f64
}

impl fmt::Display for Stats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cover(stats) => formatter.write_str(&stats.table),
            Self::Tree(stats) => stats.fmt(formatter),
        }
    }
}

impl fmt::Display for TreeStats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = |name: &str, value: String, note: &str| {
            let line = format!("{name:<34} {value:>16}  {note}");
            writeln!(formatter, "{}", line.trim_end())
        };
        if let TreeContent::Lists { residual, .. } = &self.content {
            let note = "distance of a point from its leaf's pivots, at most";
            line("residual", format!("{residual:.3}"), note)?;
        }
        line("index", BinaryBytes(self.index_bytes as u64).to_string(), "beside the field")?;
        let mut count =
            |name: &str, count: u64, note: &str| line(name, HumanCount(count).to_string(), note);
        count("queries answered from lists", self.queries_listed as u64, "")?;
        count(
            "queries left for the scan: early",
            self.queries_early as u64,
            "few points before them",
        )?;
        count(
            "queries left for the scan: lonely",
            self.queries_lonely as u64,
            "k-th |rho| below the floor",
        )?;
        count("of these scanned by way of f32", self.queries_filtered as u64, "")?;
        count("leaves met", self.leaves_met, "pairs of a query and a leaf")?;
        count("rounds", self.rounds as u64, "at most")?;
        count("correlations in leaves", self.leaf_correlations, "")?;
        count("correlations of the scan", self.scan_correlations, "")?;
        line("share of the scan", format!("{:.2} %", 100.0 * self.share_of_scan), "")
    }
}

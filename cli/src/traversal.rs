//! How the cover tree is traversed.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use rhotree::cover_tree::{
    Allocation, Blocking, BoundForm, CacheStorage, Grouping, Layout, LevelCache, Strategy,
    TraversalOptions,
};

/// How a cover tree is traversed.
#[derive(Args, Debug)]
#[command(next_help_heading = "Traversal of the cover tree")]
pub struct TraversalArguments {
    /// The order of the tree's nodes: best bound first, or level by level [default: level].
    #[arg(long, value_name = "ORDER", value_parser = choice(&STRATEGIES))]
    pub traversal: Option<Strategy>,

    /// What is remembered of the bounds of a node's ancestors [default: tightest].
    #[arg(long, value_name = "WHAT", value_parser = choice(&LEVEL_CACHES))]
    pub level_cache: Option<LevelCache>,

    /// Where that is kept: with the frontier, or in an array that is filled or counts generations
    /// [default: frontier].
    #[arg(long, value_name = "WHERE", value_parser = choice(&CACHE_STORAGES))]
    pub cache_storage: Option<CacheStorage>,

    /// The triangle inequality between angles or between chords [default: angle].
    #[arg(long, value_name = "FORM", value_parser = choice(&BOUNDS))]
    pub bound: Option<BoundForm>,

    /// Which queries share a frontier: a tile of them, or none [default: tile].
    #[arg(long, value_name = "WHICH", value_parser = choice(&GROUPINGS))]
    pub grouping: Option<Grouping>,

    /// The layout of the tree's points: vertical blocks, or rows [default: blocks].
    #[arg(long, value_name = "LAYOUT", value_parser = choice(&LAYOUTS))]
    pub layout: Option<Layout>,

    /// Nodes that a step evaluates: a number, or dynamic, by the width of the frontier
    /// [default: dynamic].
    #[arg(long, value_name = "NODES", value_parser = blocking)]
    pub blocking: Option<Blocking>,

    /// When scratch memory is allocated: for a chunk of queries, or for each group [default: chunk].
    #[arg(long, value_name = "WHEN", value_parser = choice(&ALLOCATIONS))]
    pub allocation: Option<Allocation>,

    /// Select neighbours in a second pass over the correlations.
    #[arg(long)]
    pub two_pass: bool,

    /// Keep the visited nodes in a bit set.
    #[arg(long)]
    pub visited_set: bool,
}

type Choices<T, const N: usize> = [(&'static str, T); N];

const STRATEGIES: Choices<Strategy, 2> =
    [("best-first", Strategy::BestFirst), ("level", Strategy::LevelSynchronous)];
const LEVEL_CACHES: Choices<LevelCache, 3> =
    [("off", LevelCache::Off), ("min", LevelCache::Minimum), ("tightest", LevelCache::Tightest)];
const CACHE_STORAGES: Choices<CacheStorage, 3> = [
    ("frontier", CacheStorage::Frontier),
    ("fill", CacheStorage::Fill),
    ("generation", CacheStorage::Generation),
];
const BOUNDS: Choices<BoundForm, 2> = [("angle", BoundForm::Angle), ("chord", BoundForm::Chord)];
const GROUPINGS: Choices<Grouping, 2> = [("tile", Grouping::Tile), ("single", Grouping::Single)];
const LAYOUTS: Choices<Layout, 2> = [("blocks", Layout::Blocks), ("rows", Layout::Rows)];
const ALLOCATIONS: Choices<Allocation, 2> =
    [("chunk", Allocation::PerChunk), ("group", Allocation::PerGroup)];

/// A parser of one of a few names.
fn choice<T: Copy + Send + Sync + 'static>(
    choices: &'static [(&'static str, T)],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(choices.iter().map(|(name, _)| *name)).map(move |given| {
        let found = choices.iter().find(|(name, _)| *name == given);
        found.expect("one of the possible values").1
    })
}

fn blocking(text: &str) -> Result<Blocking, String> {
    if text == "dynamic" {
        return Ok(Blocking::Dynamic);
    }
    match text.parse() {
        Ok(nodes) if (1..=1 << 20).contains(&nodes) => Ok(Blocking::Fixed(nodes)),
        _ => Err("use a number from 1 to 1048576, or dynamic".to_owned()),
    }
}

impl TraversalArguments {
    /// The options of the traversal.
    pub fn options(&self) -> TraversalOptions {
        let default = TraversalOptions::default();
        default
            .strategy(self.traversal.unwrap_or(default.strategy))
            .allocation(self.allocation.unwrap_or(default.allocation))
            .level_cache(self.level_cache.unwrap_or(default.level_cache))
            .cache_storage(self.cache_storage.unwrap_or(default.cache_storage))
            .visited_set(self.visited_set)
            .fused(!self.two_pass)
            .layout(self.layout.unwrap_or(default.layout))
            .blocking(self.blocking.unwrap_or(default.blocking))
            .bound(self.bound.unwrap_or(default.bound))
            .grouping(self.grouping.unwrap_or(default.grouping))
    }

    /// The name of an argument that was given, if any was.
    pub fn given(&self) -> Option<&'static str> {
        let arguments = [
            ("--traversal", self.traversal.is_some()),
            ("--level-cache", self.level_cache.is_some()),
            ("--cache-storage", self.cache_storage.is_some()),
            ("--bound", self.bound.is_some()),
            ("--grouping", self.grouping.is_some()),
            ("--layout", self.layout.is_some()),
            ("--blocking", self.blocking.is_some()),
            ("--allocation", self.allocation.is_some()),
            ("--two-pass", self.two_pass),
            ("--visited-set", self.visited_set),
        ];
        arguments.into_iter().find_map(|(name, given)| given.then_some(name))
    }
}

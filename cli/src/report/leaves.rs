//! What an index of leaves is made of, and what its search did.

use std::fmt;
use std::time::Duration;

use indicatif::{BinaryBytes, HumanCount};
use rhotree::{BuildStatistics, Element, Index, IndexSummary, ScreenSummary, SearchStatistics};
use serde::{Serialize, Serializer};

use super::count;

/// What an index of leaves is made of, as JSON and as a line of text.
#[derive(Serialize)]
#[serde(tag = "content", rename_all = "lowercase")]
pub enum LeavesSummary {
    /// Lists of leaves.
    Lists {
        leaves: usize,
        pivots_per_leaf: f64,
        #[serde(rename = "residual")]
        remainder: f64,
        floor: f64,
        entries_per_leaf: f64,
    },
    /// Nothing, and why.
    Scan { reason: String },
}

impl LeavesSummary {
    /// That of an index.
    pub fn new<T: Element>(index: &Index<T>) -> Self {
        match index.summary() {
            IndexSummary::Lists { leaves, pivots, remainder, floor, entries } => Self::Lists {
                leaves,
                pivots_per_leaf: pivots,
                remainder,
                floor,
                entries_per_leaf: entries,
            },
            IndexSummary::Scan { reason } => Self::Scan { reason },
            other => Self::Scan { reason: format!("{other:?}") },
        }
    }
}

impl fmt::Display for LeavesSummary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lists { leaves, pivots_per_leaf, floor, entries_per_leaf, .. } => write!(
                formatter,
                "tree: {} leaves with {pivots_per_leaf:.1} pivots and {entries_per_leaf:.1} near leaves \
                 each, floor {floor:.3}",
                count(*leaves)
            ),
            Self::Scan { reason } => write!(formatter, "tree, searched by the scan: {reason}"),
        }
    }
}

/// What an index of leaves is made of, and what its search did. `Display` is a table, `Serialize` the JSON
/// object.
#[derive(Serialize)]
pub struct LeavesStats {
    #[serde(flatten)]
    summary: LeavesSummary,
    index_bytes: usize,
    queries_listed: usize,
    queries_early: usize,
    queries_lonely: usize,
    queries_screened: usize,
    leaves_met: u64,
    rounds: usize,
    /// Comparisons of a query with the envelope of a leaf or a group of leaves.
    envelope_bounds: u64,
    entries_ordered: u64,
    leaf_bytes_read: u64,
    /// Evaluated in leaves.
    leaf_correlations: u64,
    /// Evaluated by the scan, for the queries left for it.
    scan_correlations: u64,
    /// None where no search has needed one, or whole numbers can't tell the points apart.
    screen: Option<Screen>,
    /// Pairs that the screen looked at, those that had a second look, and those evaluated after it.
    screened_pairs: u64,
    second_looks: u64,
    verified: u64,
    /// Evaluated in leaves and by the scan, as a share of the pairs that the scan would have evaluated.
    share_of_scan: f64,
    build: BuildStats,
    /// Seconds of each phase of the search, summed over the threads.
    search_seconds: Phases,
}

/// What was done to build the index: zeros where it was loaded.
#[derive(Serialize)]
struct BuildStats {
    leaf_correlations: u64,
    envelope_bounds: u64,
    pivot_correlations: u64,
    pairs_bounded: u64,
    entries: u64,
    predicted: PredictionStats,
    seconds: Phases,
}

/// What was expected of the lists, and of a search for 30 predecessors of each point.
#[derive(Serialize)]
struct PredictionStats {
    pairs_bounded: u64,
    entries: u64,
    leaves_met: u64,
    correlations: u64,
}

impl BuildStats {
    fn new(build: &BuildStatistics) -> Self {
        Self {
            leaf_correlations: build.correlations,
            envelope_bounds: build.bounds,
            pivot_correlations: build.pivots,
            pairs_bounded: build.pairs,
            entries: build.entries,
            predicted: PredictionStats {
                pairs_bounded: build.predicted.pairs,
                entries: build.predicted.entries,
                leaves_met: build.predicted.leaves,
                correlations: build.predicted.correlations,
            },
            seconds: Phases(build.times.phases().to_vec()),
        }
    }
}

/// Phases with their times: in JSON an object of seconds.
struct Phases(Vec<(&'static str, Duration)>);

impl Serialize for Phases {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(phase, time)| (phase, time.as_secs_f64())))
    }
}

impl fmt::Display for Phases {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let each = self.0.iter().filter(|(_, time)| !time.is_zero());
        let each = each.map(|(phase, time)| format!("{phase} {:.3} s", time.as_secs_f64()));
        formatter.write_str(&each.collect::<Vec<_>>().join(", "))
    }
}

impl LeavesStats {
    /// Those of a search for which the scan evaluates so many pairs.
    pub fn new<T: Element>(index: &Index<T>, search: &SearchStatistics, pairs: u64) -> Self {
        Self {
            summary: LeavesSummary::new(index),
            index_bytes: index.bytes(),
            queries_listed: search.listed,
            queries_early: search.early,
            queries_lonely: search.lonely,
            queries_screened: search.screened,
            leaves_met: search.leaves,
            rounds: search.rounds,
            envelope_bounds: search.bounds,
            entries_ordered: search.entries,
            leaf_bytes_read: search.bytes,
            leaf_correlations: search.correlations,
            scan_correlations: search.scanned,
            screen: index.screen_summary().map(|screen| Screen::new(&screen, index.field().len())),
            screened_pairs: search.screened_pairs,
            second_looks: search.survivors,
            verified: search.verified,
            share_of_scan: share_of_scan(search, pairs),
            build: BuildStats::new(index.build_statistics()),
            search_seconds: Phases(search.times.phases().to_vec()),
        }
    }
}

/// What a screen is made of.
#[derive(Serialize)]
struct Screen {
    bytes_a_point: usize,
    columns_in_16_bits: usize,
    columns_in_bytes: [usize; 3],
    outlying: usize,
    predicted_cost: f64,
}

impl Screen {
    /// That of a field of so many points.
    fn new(screen: &ScreenSummary, points: usize) -> Self {
        Self {
            bytes_a_point: screen.memory / points,
            columns_in_16_bits: screen.pairs,
            columns_in_bytes: screen.bytes,
            outlying: screen.outlying,
            predicted_cost: screen.predicted_cost,
        }
    }

    fn columns(&self) -> String {
        let [first, second, last] = self.columns_in_bytes;
        format!("{} + {first}, {second}, {last}", self.columns_in_16_bits)
    }
}

/// Correlations evaluated as a share of those of a scan, which evaluates so many pairs.
pub fn share_of_scan(search: &SearchStatistics, pairs: u64) -> f64 {
    (search.correlations + search.scanned + search.verified) as f64 / pairs.max(1) as f64
}

impl fmt::Display for LeavesStats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = |name: &str, value: String, note: &str| {
            let line = format!("{name:<34} {value:>16}  {note}");
            writeln!(formatter, "{}", line.trim_end())
        };
        if let LeavesSummary::Lists { remainder, .. } = &self.summary {
            let note = "distance of a point from its leaf's pivots, at most";
            line("residual", format!("{remainder:.3}"), note)?;
        }
        line("index", BinaryBytes(self.index_bytes as u64).to_string(), "beside the field")?;
        for (name, count, note) in self.counts() {
            line(name, HumanCount(count).to_string(), &note)?;
        }
        if let Some(screen) = &self.screen {
            line("screen, bytes a point", screen.bytes_a_point.to_string(), "beside the field")?;
            line("columns in 16 bits, in bytes", screen.columns(), "that three levels read")?;
            line("screen, outlying points", screen.outlying.to_string(), "evaluated in full")?;
            let cost = format!("{:.0} %", 100.0 * screen.predicted_cost);
            line("screen, predicted cost", cost, "of the scan's, for all points")?;
        }
        line("share of the scan", format!("{:.2} %", 100.0 * self.share_of_scan), "")?;
        if !self.build.seconds.0.iter().all(|(_, time)| time.is_zero()) {
            writeln!(formatter, "phases of the index    {}", self.build.seconds)?;
        }
        let times = &self.search_seconds;
        writeln!(formatter, "phases of the search   {times}, summed over the threads")
    }
}

impl LeavesStats {
    /// The whole numbers, each with its name and a note.
    fn counts(&self) -> Vec<(&'static str, u64, String)> {
        let (listed, early) = (self.queries_listed as u64, self.queries_early as u64);
        let (lonely, screened) = (self.queries_lonely as u64, self.queries_screened as u64);
        let (build, predicted) = (&self.build, &self.build.predicted);
        let with = |note: &str, count: u64, of: &str| match (note, count) {
            (_, 0) => note.to_owned(),
            ("", _) => format!("predicted {}{of}", HumanCount(count)),
            (_, _) => format!("{note}; predicted {}{of}", HumanCount(count)),
        };
        let of = " for 30 predecessors of all points";
        let met = with("pairs of a query and a leaf", predicted.leaves_met, of);
        let pairs = with("by way of their pivots", predicted.pairs_bounded, "");
        let plain = [
            ("index: correlations in leaves", build.leaf_correlations, ""),
            ("index: bounds by envelopes", build.envelope_bounds, "of leaves and groups of leaves"),
            ("index: correlations of pivots", build.pivot_correlations, ""),
            ("index: pairs of leaves bounded", build.pairs_bounded, &pairs),
            ("index: entries of lists", build.entries, &with("", predicted.entries, "")),
            ("queries answered from leaves", listed, ""),
            ("queries left for the scan: early", early, "few points before them"),
            ("queries left for the scan: lonely", lonely, "near too many leaves"),
            ("of these answered by the screen", screened, ""),
            ("leaves met", self.leaves_met, &met),
            ("rounds", self.rounds as u64, "at most"),
            ("bounds by envelopes", self.envelope_bounds, "of a query and leaves or groups"),
            ("entries of lists put in order", self.entries_ordered, ""),
            (
                "bytes of leaves read",
                self.leaf_bytes_read,
                "once a round for 1,024 queries and more",
            ),
            (
                "correlations in leaves",
                self.leaf_correlations,
                &with("", predicted.correlations, of),
            ),
            ("correlations of the scan", self.scan_correlations, ""),
            ("pairs screened", self.screened_pairs, "in whole numbers"),
            ("second looks", self.second_looks, "at pairs that stayed, or are near"),
            ("correlations after them", self.verified, "in full"),
        ];
        plain.into_iter().map(|(name, count, note)| (name, count, note.to_owned())).collect()
    }
}

//! Saving and loading an index: the sections beside those of the field.
//!
//! The copy of the points by leaves, the points' lanes and the leaves' envelopes follow from the field and the ids
//! of the leaves, and are made anew. So are the rounded points of the screen, when a search first needs them, by the
//! plan that is kept.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, Write};
use std::path::Path;
use std::sync::OnceLock;

use rhotree_kernels::layout::InterpolationShape;
use rhotree_kernels::{Element, Isa};

use super::build::lanes;
use super::envelopes::Envelope;
use super::leaf_set::{LeafSet, Summaries};
use super::leaves::{LEAF_POINTS, Leaves};
use super::levels::Levels;
use super::lists::Lists;
use super::options::is_floor;
use super::pivots::Pivots;
use super::{Content, Index, IndexOptions, ListedLeaves};
use crate::error::Error;
use crate::field::ResidualField;
use crate::file::{
    self, EUCLIDEAN, FileError, PROCESS, Reader, Tag, integer, numbers, section, size, text,
    write_file,
};
use crate::layout::PointBlocks;
use crate::parallel::with_threads;
use crate::scan::ScreenPlan;
use crate::statistics::BuildStatistics;

const TREE: Tag = Tag("tree");
const LEAVES: Tag = Tag("leaves");
const SUMMARY: Tag = Tag("summary");
const LISTS: Tag = Tag("lists");

/// What the tree is made of.
const SCAN: u64 = 0;
const OF_LISTS: u64 = 1;

impl<T: Element> Index<T> {
    /// Saves the index with its field: a file of the format that `docs/index-format.md` describes.
    ///
    /// It is written beside its place and then renamed, so that what stands there is always whole.
    ///
    /// ```
    /// use rhotree::{
    ///     CovarianceFamily, CovarianceFunction, Inducing, Points, Queries, ResidualField, SearchOptions, Index,
    /// };
    ///
    /// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
    /// let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// let index = Index::new(field, &Default::default())?;
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("index.rhotree");
    /// index.save(&path)?;
    /// let loaded = Index::<f64>::load(&path)?;
    /// let options = SearchOptions::new(5);
    /// assert_eq!(loaded.search(Queries::All, &options)?, index.search(Queries::All, &options)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A file that can't be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), FileError> {
        file::replace(path.as_ref(), |writer| self.write_to(writer))
    }

    /// Loads an index that was saved. Its searches use the instruction set of `RHOTREE_ISA`, or the best of
    /// this machine; the answers are those of the index that was saved.
    ///
    /// # Errors
    /// A file that can't be read, isn't a saved index, has another version of the format or another
    /// element type ([`AnyIndex`](crate::AnyIndex) takes both), was cut off or altered, or has
    /// content that no saved index has; an instruction set that the CPU lacks.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, FileError> {
        Self::read_from(BufReader::new(File::open(path)?), None)
    }

    /// Writes what [`Index::save`] writes.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_to(&self, output: impl Write) -> Result<(), FileError> {
        if self.listed().is_none() {
            // Searches will need it, and few of them were made before an index is saved.
            with_threads(self.options.threads, || Ok(self.screen_plan().is_some()))?;
        }
        write_file(output, size_of::<T>() as u32, &|output| self.write_sections(output))
    }

    /// Reads what [`Index::write_to`] wrote, from where `input` stands to its end, for an instruction set:
    /// that of `RHOTREE_ISA` or the best unless given.
    ///
    /// ```
    /// # use rhotree::{CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField};
    /// use std::io::Cursor;
    ///
    /// use rhotree::{Isa, Index};
    ///
    /// # let points = Points::new((0..100).map(f64::from).collect(), 1)?;
    /// # let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
    /// # let field = ResidualField::<f64>::new(&points, &function, &Inducing::None, &Default::default())?;
    /// # let index = Index::new(field, &Default::default())?;
    /// let mut bytes = Vec::new();
    /// index.write_to(&mut bytes)?;
    /// let loaded = Index::<f64>::read_from(Cursor::new(&bytes), Some(Isa::Portable))?;
    /// assert_eq!(loaded.field().isa(), Isa::Portable);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Index::load`].
    pub fn read_from(input: impl Read + Seek, isa: Option<Isa>) -> Result<Self, FileError> {
        let isa = isa.map_or_else(Isa::select, Isa::require).map_err(Error::from)?;
        Self::read(Reader::open(input)?, isa)
    }

    /// Reads the sections of a file that was checked.
    pub(super) fn read<R: Read + Seek>(mut reader: Reader<R>, isa: Isa) -> Result<Self, FileError> {
        if reader.is_next(PROCESS)? {
            let (found, expected) = ("a fitted Gaussian process", "an index");
            return Err(FileError::Kind { found, expected });
        }
        if reader.is_next(EUCLIDEAN)? {
            let (found, expected) = ("Euclidean distance", "residual correlation");
            return Err(FileError::Metric { found, expected });
        }
        reader.expect_element(T::NAME)?;
        let field = ResidualField::read_sections(&mut reader, isa)?;
        let index = Self::read_sections(&mut reader, field)?;
        reader.end()?;
        Ok(index)
    }

    fn write_sections(&self, output: &mut dyn Write) -> io::Result<()> {
        self.field.write_sections(output)?;
        section(output, TREE, &|output| {
            size(output, self.built)?;
            integer(output, self.options.floor.is_some().into())?;
            numbers(output, &[self.options.floor.unwrap_or(0.0)])?;
            match &self.content {
                Content::Scan { reason } => {
                    integer(output, SCAN)?;
                    text(output, reason)
                }
                Content::Lists(listed) => {
                    integer(output, OF_LISTS)?;
                    numbers(output, &[listed.remainder, listed.floor])?;
                    size(output, listed.set.len())?;
                    size(output, listed.lists.len())
                }
            }
        })?;
        self.listed().map_or(Ok(()), |listed| listed.write_sections(output))?;
        let plan = self.screen_plan.get().and_then(Option::as_ref);
        plan.map_or(Ok(()), |plan| plan.write_section(output))
    }

    fn read_sections<R: Read + Seek>(
        reader: &mut Reader<R>,
        field: ResidualField<T>,
    ) -> Result<Self, FileError> {
        reader.section(TREE)?;
        let built = reader.size()?;
        if built == 0 || built > field.len() {
            return Err(reader.wrong(format!("built from {built} points of {}", field.len())));
        }
        let has_floor = reader.integer()? != 0;
        let floor = reader.number()?;
        let options = IndexOptions { floor: has_floor.then_some(floor), threads: None };
        if has_floor {
            check_floor(reader, floor)?;
        }
        let content = match reader.integer()? {
            SCAN => Content::Scan { reason: reader.text()? },
            OF_LISTS => Content::Lists(Box::new(ListedLeaves::read(reader, &field)?)),
            other => return Err(reader.wrong(format!("content of unknown kind {other}"))),
        };
        let statistics = BuildStatistics::default();
        let plan = ScreenPlan::read_section(reader, &field)?;
        let screen_plan = plan.map_or_else(OnceLock::new, |plan| OnceLock::from(Some(plan)));
        let (prefixes, screen) = (OnceLock::new(), OnceLock::new());
        Ok(Self { field, options, built, content, statistics, prefixes, screen_plan, screen })
    }
}

impl<T: Element> ListedLeaves<T> {
    fn write_sections(&self, output: &mut dyn Write) -> io::Result<()> {
        let LeafSet { leaves, summaries } = &self.set;
        section(output, LEAVES, &|output| {
            let outlying: Vec<u8> = leaves.outlying().iter().map(|&is| u8::from(is)).collect();
            numbers(output, &outlying)?;
            numbers(output, leaves.counts())?;
            (0..leaves.len())
                .try_for_each(|leaf| numbers(output, &leaves.ids()[leaves.lanes(leaf)]))
        })?;
        section(output, SUMMARY, &|output| {
            let mut each = summaries.pivots.iter().enumerate();
            each.try_for_each(|(leaf, pivots)| write_summary(pivots, summaries.slack(leaf), output))
        })?;
        section(output, LISTS, &|output| {
            for leaf in 0..leaves.len() {
                let (others, bounds) = self.lists.of(leaf);
                size(output, others.len())?;
                numbers(output, others)?;
                numbers(output, bounds)?;
            }
            Ok(())
        })
    }

    fn read<R: Read + Seek>(
        reader: &mut Reader<R>,
        field: &ResidualField<T>,
    ) -> Result<Self, FileError> {
        let (remainder, floor) = (reader.finite("the remainder")?, reader.number()?);
        check_floor(reader, floor)?;
        let (count, entries) = (reader.size()?, reader.size()?);
        let leaves = read_leaves(reader, field, count)?;
        let lanes = lanes(&leaves);
        let summaries = read_summaries(reader, field, &leaves)?;
        let lists = read_lists(reader, count, entries)?;
        let set = LeafSet { leaves, summaries };
        Ok(Self { set, lists, lanes, remainder, floor })
    }
}

fn check_floor<R: Read + Seek>(reader: &Reader<R>, floor: f64) -> Result<(), FileError> {
    if is_floor(floor) { Ok(()) } else { Err(reader.wrong(format!("the floor is {floor}"))) }
}

/// Points in leaves: each id once, ascending in its leaf.
fn read_leaves<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    field: &ResidualField<T>,
    count: usize,
) -> Result<Leaves<T>, FileError> {
    reader.section(LEAVES)?;
    let outlying = read_outlying(reader, count)?;
    let counts: Vec<u8> = reader.numbers(count)?;
    if counts.iter().any(|&points| points == 0 || usize::from(points) > LEAF_POINTS) {
        return Err(reader.wrong(format!("a leaf hasn't 1 to {LEAF_POINTS} points")));
    }
    let points: usize = counts.iter().map(|&points| usize::from(points)).sum();
    if points != field.len() {
        return Err(reader.wrong(format!("{points} points in place of {}", field.len())));
    }
    let ids: Vec<u32> = reader.numbers(points)?;
    let mut is_there = vec![false; points];
    for &id in &ids {
        match is_there.get_mut(id as usize) {
            Some(is_there) if !*is_there => *is_there = true,
            _ => return Err(reader.wrong(format!("id {id} comes twice or is too large"))),
        }
    }
    let mut rest = ids.as_slice();
    let leaves = counts.iter().map(|&points| {
        let (leaf, others) = rest.split_at(points.into());
        rest = others;
        leaf
    });
    let leaves: Vec<(&[u32], bool)> = leaves.zip(outlying).collect();
    if !leaves.iter().all(|(ids, _)| ids.is_sorted()) {
        return Err(reader.wrong("a leaf's ids don't ascend"));
    }
    Ok(Leaves::from_ids(field, &leaves)?)
}

/// Which leaves are outlying: a byte for each, or, in the first version of the format, one range.
fn read_outlying<R: Read + Seek>(
    reader: &mut Reader<R>,
    count: usize,
) -> Result<Vec<bool>, FileError> {
    if reader.version() == 1 {
        // As many counts follow.
        reader.expect::<u8>(count)?;
        let range = reader.size()?..reader.size()?;
        if range.start > range.end || range.end > count {
            return Err(reader.wrong(format!("outlying leaves {range:?} of {count}")));
        }
        return Ok((0..count).map(|leaf| range.contains(&leaf)).collect());
    }
    let flags: Vec<u8> = reader.numbers(count)?;
    if flags.iter().any(|&flag| flag > 1) {
        return Err(reader.wrong("a leaf is neither outlying nor not"));
    }
    Ok(flags.into_iter().map(|flag| flag == 1).collect())
}

/// The lists: the other leaves ascending in each, and none in its own.
fn read_lists<R: Read + Seek>(
    reader: &mut Reader<R>,
    count: usize,
    entries: usize,
) -> Result<Lists, FileError> {
    reader.section(LISTS)?;
    let (mut first, mut others, mut bounds) = (vec![0], Vec::<u32>::new(), Vec::new());
    for leaf in 0..count as u32 {
        let length = reader.size()?;
        let list: Vec<u32> = reader.numbers(length)?;
        let is_legal = list.windows(2).all(|pair| pair[0] < pair[1])
            && list.last().is_none_or(|&last| (last as usize) < count)
            && list.binary_search(&leaf).is_err();
        if !is_legal {
            return Err(reader.wrong(format!("the list of leaf {leaf} has illegal leaves")));
        }
        others.extend(list);
        bounds.extend(reader.numbers::<[u8; LEAF_POINTS]>(length)?);
        first.push(others.len());
    }
    if others.len() != entries {
        return Err(reader.wrong(format!("{} entries in place of {entries}", others.len())));
    }
    Ok(Lists::from_parts(first, others, bounds))
}

fn read_summaries<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    field: &ResidualField<T>,
    leaves: &Leaves<T>,
) -> Result<Summaries, FileError> {
    reader.section(SUMMARY)?;
    let each = (0..leaves.len()).map(|leaf| {
        let points = leaves.lanes(leaf).len();
        let (pivots, slack) = read_summary(reader, points)?;
        let ids = &leaves.leaf_ids(leaf)[..points];
        Ok((pivots, Envelope::new(leaves.blocks(leaf), ids, field.shape(), slack)))
    });
    let (pivots, envelopes): (_, Vec<Envelope>) =
        each.collect::<Result<Vec<_>, FileError>>()?.into_iter().unzip();
    Ok(Summaries { pivots, levels: Levels::new(envelopes) })
}

/// Writes the pivots of a leaf, and the greatest slack of its points.
fn write_summary(leaf: &Pivots, slack: f64, output: &mut dyn Write) -> io::Result<()> {
    let Pivots { lanes, interpolation, weight, remainder, reach, slack: pivot_slack, is_opaque } =
        leaf;
    numbers(output, &[u8::from(*is_opaque), lanes.len() as u8])?;
    numbers(output, lanes)?;
    numbers(output, &[*weight, *remainder, *reach, slack, *pivot_slack])?;
    numbers(output, interpolation.view().data())
}

fn read_summary<R: Read + Seek>(
    reader: &mut Reader<R>,
    points: usize,
) -> Result<(Pivots, f64), FileError> {
    let (is_opaque, count): (u8, u8) = (reader.numbers(1)?[0], reader.numbers(1)?[0]);
    if is_opaque > 1 || is_opaque == 1 && count > 0 {
        return Err(reader.wrong("a leaf is opaque and has pivots"));
    }
    let lanes: Vec<u8> = reader.numbers(count.into())?;
    let mut is_pivot = [false; LEAF_POINTS];
    for &pivot in &lanes {
        let lane = usize::from(pivot);
        if lane >= points || is_pivot[lane] {
            return Err(reader.wrong(format!("pivot {pivot} comes twice or is too large")));
        }
        is_pivot[lane] = true;
    }
    let maxima: Vec<f64> = reader.numbers(5)?;
    // NaN isn't either.
    if !maxima.iter().all(|&maximum| maximum >= 0.0) {
        return Err(reader.wrong("a greatest value is below zero"));
    }
    let shape = InterpolationShape { pivots: lanes.len() };
    let mut interpolation = PointBlocks::zeros(points, shape.rows());
    reader.fill(interpolation.data_mut())?;
    let pivots = Pivots {
        lanes,
        interpolation,
        weight: maxima[0],
        remainder: maxima[1],
        reach: maxima[2],
        slack: maxima[4],
        is_opaque: is_opaque == 1,
    };
    Ok((pivots, maxima[3]))
}

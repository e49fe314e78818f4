//! Saving and loading a tree: the sections beside those of the field.
//!
//! The copy of the points by leaves, the points' lanes and what covers each leaf follow from the field and
//! the ids of the leaves, and are made anew.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, Write};
use std::path::Path;
use std::sync::OnceLock;

use rhotree_kernels::layout::InterpolationShape;
use rhotree_kernels::{Element, Isa};

use super::envelopes::{Cover, CoverWeights};
use super::leaves::{LEAF_POINTS, Leaves};
use super::lists::Lists;
use super::pivots::Summary;
use super::{Content, Index, IndexOptions, lanes};
use crate::error::Error;
use crate::field::ResidualField;
use crate::file::{
    self, FileError, Reader, Tag, integer, numbers, section, size, text, write_file,
};
use crate::layout::point_blocks::PointBlocks;

const TREE: Tag = Tag("tree");
const LEAVES: Tag = Tag("leaves");
const SUMMARY: Tag = Tag("summary");
const LISTS: Tag = Tag("lists");

/// What the tree is made of.
const SCAN: u64 = 0;
const OF_LISTS: u64 = 1;

impl<T: Element> Index<T> {
    /// Saves the tree with its field: a file of the format that `docs/index-format.md` describes.
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
    /// let tree = Index::new(field, &Default::default())?;
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("index.rhotree");
    /// tree.save(&path)?;
    /// let loaded = Index::<f64>::load(&path)?;
    /// let options = SearchOptions::new(5);
    /// assert_eq!(loaded.search(Queries::All, &options)?, tree.search(Queries::All, &options)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A file that can't be written.
    pub fn save(&self, path: &Path) -> Result<(), FileError> {
        file::replace(path, |writer| self.write_to(writer))
    }

    /// Loads a tree that was saved. Its searches use the instruction set of `RHOTREE_ISA`, or the best of
    /// this machine; the answers are those of the tree that was saved.
    ///
    /// # Errors
    /// A file that can't be read, isn't a saved index, has another version of the format or another
    /// element type ([`saved_element`](crate::saved_element) tells which), was cut off or altered, or has
    /// content that no saved tree has; an instruction set that the CPU lacks.
    pub fn load(path: &Path) -> Result<Self, FileError> {
        Self::read_from(BufReader::new(File::open(path)?), None)
    }

    /// Writes what [`Index::save`] writes.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_to(&self, output: impl Write) -> Result<(), FileError> {
        write_file(output, size_of::<T>() as u32, &|output| self.write_sections(output))?;
        Ok(())
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
    /// # let tree = Index::new(field, &Default::default())?;
    /// let mut bytes = Vec::new();
    /// tree.write_to(&mut bytes)?;
    /// let loaded = Index::<f64>::read_from(Cursor::new(&bytes), Some(Isa::Portable))?;
    /// assert_eq!(loaded.field().isa(), Isa::Portable);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`Index::load`].
    pub fn read_from(input: impl Read + Seek, isa: Option<Isa>) -> Result<Self, FileError> {
        let isa = isa.map_or_else(Isa::select, Isa::require).map_err(Error::from)?;
        let mut reader = Reader::open(input, T::NAME)?;
        let field = ResidualField::read_sections(&mut reader, isa)?;
        let tree = Self::read_sections(&mut reader, field)?;
        reader.end()?;
        Ok(tree)
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
                Content::Lists { leaves, lists, residual, floor, .. } => {
                    integer(output, OF_LISTS)?;
                    numbers(output, &[*residual, *floor])?;
                    size(output, leaves.len())?;
                    size(output, lists.len())
                }
            }
        })?;
        let Content::Lists { leaves, lists, .. } = &self.content else { return Ok(()) };
        section(output, LEAVES, &|output| {
            size(output, leaves.outlying().start)?;
            size(output, leaves.outlying().end)?;
            numbers(output, leaves.counts())?;
            (0..leaves.len())
                .try_for_each(|leaf| numbers(output, &leaves.ids()[leaves.lanes(leaf)]))
        })?;
        section(output, SUMMARY, &|output| {
            leaves.summaries().iter().try_for_each(|summary| write_summary(summary, output))
        })?;
        section(output, LISTS, &|output| {
            for leaf in 0..leaves.len() {
                let (others, bounds) = lists.of(leaf);
                size(output, others.len())?;
                numbers(output, others)?;
                numbers(output, bounds)?;
            }
            Ok(())
        })
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
        let options = IndexOptions { floor: has_floor.then_some(floor) };
        if has_floor {
            check_floor(reader, floor)?;
        }
        let content = match reader.integer()? {
            SCAN => Content::Scan { reason: reader.text()? },
            OF_LISTS => read_lists(reader, &field)?,
            other => return Err(reader.wrong(format!("content of unknown kind {other}"))),
        };
        Ok(Self { field, options, built, content, filter: OnceLock::new() })
    }
}

fn check_floor<R: Read + Seek>(reader: &Reader<R>, floor: f64) -> Result<(), FileError> {
    if floor > 0.0 && floor < 1.0 {
        Ok(())
    } else {
        Err(reader.wrong(format!("the floor is {floor}")))
    }
}

fn read_lists<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    field: &ResidualField<T>,
) -> Result<Content<T>, FileError> {
    let (residual, floor) = (reader.finite("the residual")?, reader.number()?);
    check_floor(reader, floor)?;
    let (count, entries) = (reader.size()?, reader.size()?);
    let mut leaves = read_leaves(reader, field, count)?;
    reader.section(SUMMARY)?;
    let summaries = (0..leaves.len()).map(|leaf| {
        let points = leaves.lanes(leaf).len();
        let cover = Cover::new(leaves.blocks(leaf), points, field.shape());
        read_summary(reader, points, cover)
    });
    let summaries = summaries.collect::<Result<Vec<Summary>, FileError>>()?;
    leaves.set_summaries(summaries);

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
    let lanes = lanes(&leaves, field.len());
    let lists = Lists::from_parts(first, others, bounds);
    let covers = CoverWeights::new(leaves.summaries());
    Ok(Content::Lists { leaves, lists, covers, lanes, residual, floor })
}

/// Points in leaves: each id once, ascending in its leaf.
fn read_leaves<T: Element, R: Read + Seek>(
    reader: &mut Reader<R>,
    field: &ResidualField<T>,
    count: usize,
) -> Result<Leaves<T>, FileError> {
    reader.section(LEAVES)?;
    let outlying = reader.size()?..reader.size()?;
    if outlying.start > outlying.end || outlying.end > count {
        return Err(reader.wrong(format!("outlying leaves {outlying:?} of {count}")));
    }
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
    let leaves: Vec<&[u32]> = leaves.collect();
    if !leaves.iter().all(|leaf| leaf.is_sorted()) {
        return Err(reader.wrong("a leaf's ids don't ascend"));
    }
    Ok(Leaves::from_ids(field, &leaves, outlying))
}

fn write_summary(summary: &Summary, output: &mut dyn Write) -> io::Result<()> {
    let Summary {
        pivots,
        interpolation,
        weight,
        residual,
        reach,
        slack,
        pivot_slack,
        is_opaque,
        cover: _,
    } = summary;
    numbers(output, &[u8::from(*is_opaque), pivots.len() as u8])?;
    numbers(output, pivots)?;
    numbers(output, &[*weight, *residual, *reach, *slack, *pivot_slack])?;
    numbers(output, interpolation.view().data())
}

fn read_summary<R: Read + Seek>(
    reader: &mut Reader<R>,
    points: usize,
    cover: Cover,
) -> Result<Summary, FileError> {
    let (is_opaque, count): (u8, u8) = (reader.numbers(1)?[0], reader.numbers(1)?[0]);
    if is_opaque > 1 || is_opaque == 1 && count > 0 {
        return Err(reader.wrong("a leaf is opaque and has pivots"));
    }
    let pivots: Vec<u8> = reader.numbers(count.into())?;
    let mut is_pivot = [false; LEAF_POINTS];
    for &pivot in &pivots {
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
    let shape = InterpolationShape { pivots: pivots.len() };
    let mut interpolation = PointBlocks::zeros(points, shape.rows());
    reader.fill(interpolation.data_mut())?;
    Ok(Summary {
        pivots,
        interpolation,
        weight: maxima[0],
        residual: maxima[1],
        reach: maxima[2],
        slack: maxima[3],
        pivot_slack: maxima[4],
        is_opaque: is_opaque == 1,
        cover,
    })
}

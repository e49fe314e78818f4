//! The file of a saved index: what all of its sections share. `docs/index-format.md` describes it.

mod checked;
mod error;
mod read;
mod write;

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;

pub use error::FileError;
pub(crate) use read::{Reader, gather};
pub(crate) use write::{integer, numbers, section, size, text, write_file};

/// The first bytes of every saved index.
const MAGIC: [u8; 8] = *b"rhotree\n";

/// The version of the format that is written.
const VERSION: u32 = 5;

/// The versions that are read.
const READABLE: core::ops::RangeInclusive<u32> = 1..=VERSION;

/// The version since which checksums are those of parts, and the file's is that of these.
const BY_PARTS: u32 = 3;

/// Magic, version, bytes of an element, bytes of the file.
const HEADER_BYTES: u64 = 24;

/// The checksum.
const TRAILER_BYTES: u64 = 4;

/// Bytes of a part, which has a checksum of its own; the last may have fewer.
const PART_BYTES: u64 = 1 << 20;

/// What the header, and tag and content of each section, begin at multiples of: a cache line.
const ALIGNMENT: u64 = 64;

/// Zeros up to the next multiple of the alignment.
const fn padding(length: u64) -> u64 {
    length.wrapping_neg() % ALIGNMENT
}

/// `Ok` where numbers stand in memory as they do in files, where they are little-endian.
fn check_endianness() -> Result<(), FileError> {
    if cfg!(target_endian = "little") { Ok(()) } else { Err(FileError::BigEndian) }
}

/// Symbolic links that are followed from one to the next, at most.
const LINKS: usize = 40;

/// The name of a section, padded with blanks to eight bytes in the file.
#[derive(Clone, Copy)]
pub(crate) struct Tag(pub &'static str);

impl Tag {
    const fn name(self) -> &'static str {
        self.0
    }

    fn bytes(self) -> [u8; 8] {
        let mut bytes = [b' '; 8];
        bytes[..self.0.len()].copy_from_slice(self.0.as_bytes());
        bytes
    }
}

/// The first section of an index of Euclidean distances, which tells it from one of residual correlations.
pub(crate) const EUCLIDEAN: Tag = Tag("euclid");

/// The only section of a fitted Gaussian process.
pub(crate) const PROCESS: Tag = Tag("process");

/// What the header of a saved index says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Header {
    version: u32,
    /// `f64` or `f32`.
    element: &'static str,
    /// Size of the file.
    bytes: u64,
}

impl Header {
    fn parse(bytes: &[u8]) -> Result<Self, FileError> {
        let (magic, rest) = bytes.split_at(MAGIC.len().min(bytes.len()));
        if bytes.is_empty() || !MAGIC.starts_with(magic) {
            return Err(FileError::Foreign);
        }
        let cut_off = FileError::Length { actual: bytes.len() as u64, expected: HEADER_BYTES };
        let (Some(version), Some(element), Some(length)) =
            (rest.get(0..4), rest.get(4..8), rest.get(8..16))
        else {
            return Err(cut_off);
        };
        let integer = |bytes: &[u8]| bytes.iter().rev().fold(0, |sum, &b| sum << 8 | u64::from(b));
        let version = integer(version) as u32;
        if !READABLE.contains(&version) {
            return Err(FileError::Version { found: version, supported: VERSION });
        }
        let element = match integer(element) {
            8 => "f64",
            4 => "f32",
            other => {
                let problem = format!("numbers of {other} bytes: they have 4 or 8");
                return Err(FileError::Content { section: "header", problem });
            }
        };
        Ok(Self { version, element, bytes: integer(length) })
    }
}

/// Writes a file beside its place and then renames it, so that what stands there is always whole. Symbolic links stay:
/// the file behind them is replaced. Its permissions are kept.
pub(crate) fn replace(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&mut AtomicWriteFile>) -> Result<(), FileError>,
) -> Result<(), FileError> {
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    // Dropped before it is committed, it leaves nothing.
    let mut file = AtomicWriteFile::open(behind_links(path)?)?;
    let mut writer = BufWriter::new(&mut file);
    write(&mut writer)?;
    writer.flush()?;
    drop(writer);
    file.commit()?;
    Ok(())
}

/// The path of the file that symbolic links lead to, there or not.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..LINKS {
        if !target.is_symlink() {
            return Ok(target);
        }
        let next = fs::read_link(&target)?;
        target = target.parent().unwrap_or(Path::new("")).join(next);
    }
    Err(io::Error::other("too many symbolic links"))
}

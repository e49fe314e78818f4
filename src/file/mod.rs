//! The file of a saved index: what all of its sections share. `docs/index-format.md` describes it.

mod error;
mod read;
mod write;

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

pub use error::FileError;
pub(crate) use read::Reader;
pub(crate) use write::{integer, numbers, section, size, text, write_file};

/// The first bytes of every saved index.
const MAGIC: [u8; 8] = *b"rhotree\n";

/// The version of the format.
const VERSION: u32 = 1;

/// Magic, version, bytes of an element, bytes of the file.
const HEADER_BYTES: u64 = 24;

/// The checksum.
const TRAILER_BYTES: u64 = 4;

// Numbers are written as they stand in memory.
const _: () = assert!(cfg!(target_endian = "little"), "files are little endian");

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

/// What the header of a saved index says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Header {
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
        let found = integer(version) as u32;
        if found != VERSION {
            return Err(FileError::Version { found, supported: VERSION });
        }
        let element = match integer(element) {
            8 => "f64",
            4 => "f32",
            other => {
                let problem = format!("numbers of {other} bytes: they have 4 or 8");
                return Err(FileError::Content { section: "header", problem });
            }
        };
        Ok(Self { element, bytes: integer(length) })
    }
}

/// The type of the numbers in a saved index, `f64` or `f32`: what to load it as.
///
/// ```
/// use rhotree::{
///     CovarianceFamily, CovarianceFunction, Inducing, Points, ResidualField, Index, saved_element,
/// };
///
/// let points = Points::new((0..100).map(f64::from).collect(), 1)?;
/// let function = CovarianceFunction::new(CovarianceFamily::Matern32, 1.0, &[2.0])?;
/// let field = ResidualField::<f32>::new(&points, &function, &Inducing::None, &Default::default())?;
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("index.rhotree");
/// Index::new(field, &Default::default())?.save(&path)?;
/// assert_eq!(saved_element(&path)?, "f32");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// A file that can't be read, that isn't a saved index, or has another version of the format.
pub fn saved_element(path: &Path) -> Result<&'static str, FileError> {
    Ok(Header::read(&mut File::open(path)?)?.element)
}

/// Writes a file under a temporary name in its folder, then renames it: what stands there is whole.
pub(crate) fn replace(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<&mut File>) -> Result<(), FileError>,
) -> Result<(), FileError> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    if path.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".rhotree-");
    // What any new file gets, in place of a temporary file's owner-only permissions.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    let mut writer = BufWriter::new(file.as_file_mut());
    write(&mut writer)?;
    writer.flush()?;
    drop(writer);
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

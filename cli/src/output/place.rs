//! Where output goes: into a file as a whole or not at all, or into a stream as it comes.

use std::fs::{self, File};
use std::io::{self, BufWriter, Cursor, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf, is_separator};

use atomic_write_file::AtomicWriteFile;

use crate::arguments::Input;
use crate::error::{Failure, InputError};
use crate::interrupt;

/// The path that stands for standard output.
const STANDARD_OUTPUT: &str = "-";

/// Symbolic links that are followed from one to the next, at most.
const LINKS: usize = 40;

/// A place where output can be written.
pub struct Place {
    path: PathBuf,
    kind: Kind,
}

enum Kind {
    /// The file behind all links, written under a temporary name beside its place and then renamed. It has the
    /// permissions of the file that it takes the place of.
    File(PathBuf),
    /// A pipe or a device, which nothing can take the place of.
    Stream,
    StandardOutput,
}

/// What an archive is written to.
pub trait WriteSeek: Write + Seek {}

impl<W: Write + Seek> WriteSeek for W {}

impl Place {
    /// Looks whether something can be written there, of a file by creating one for a moment: an hour's search
    /// should not end in an error that could have been its beginning. No input may be overwritten.
    pub fn new(path: &Path, inputs: &[Input<'_>]) -> Result<Self, InputError> {
        let unwritable = |source| InputError::Unwritable { path: path.to_owned(), source };
        let kind = kind(path).map_err(unwritable)?;
        if let Kind::File(target) = &kind {
            if let Some(&(argument, _)) = inputs.iter().find(|(_, input)| is_same(target, input)) {
                return Err(InputError::OutputIsInput { path: path.to_owned(), argument });
            }
            let _hold = interrupt::hold();
            AtomicWriteFile::open(target).and_then(AtomicWriteFile::discard).map_err(unwritable)?;
        }
        Ok(Self { path: path.to_owned(), kind })
    }

    /// As it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it is a file, which goes by its name.
    pub const fn is_file(&self) -> bool {
        matches!(self.kind, Kind::File(_))
    }

    /// Whether it is standard output.
    pub const fn is_standard_output(&self) -> bool {
        matches!(self.kind, Kind::StandardOutput)
    }

    /// Writes, and returns the number of bytes. On failure no file is left, and one that was there before still is.
    pub fn write(
        &self,
        content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<u64, Failure> {
        let mut bytes = 0;
        let counted = |inner: &mut dyn Write| content(&mut Counted { inner, bytes: &mut bytes });
        match &self.kind {
            Kind::File(target) => {
                replace(target, |file| buffered(file, counted)).map_err(|error| self.failure(error))
            }
            Kind::Stream => open_stream(&self.path)
                .and_then(|mut file| until_closed(buffered(&mut file, counted)))
                .map_err(|error| self.failure(error)),
            Kind::StandardOutput => print(counted),
        }?;
        Ok(bytes)
    }

    /// As [`Place::write`], for what goes back in what it writes; of a stream it is kept in memory until the end.
    pub fn write_seeking(
        &self,
        content: impl FnOnce(&mut dyn WriteSeek) -> io::Result<()>,
    ) -> Result<(), Failure> {
        if let Kind::File(target) = &self.kind {
            return replace(target, |file| content(file)).map_err(|error| self.failure(error));
        }
        let mut memory = Cursor::new(Vec::new());
        content(&mut memory).map_err(|error| self.failure(error))?;
        self.write(|output| output.write_all(memory.get_ref())).map(drop)
    }

    fn failure(&self, source: io::Error) -> Failure {
        Failure::Write { path: self.path.clone(), source }
    }
}

/// Writes to standard output. A reader that has had enough, as `head` has, is no error.
pub fn print(content: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    until_closed(buffered(&mut io::stdout().lock(), content)).map_err(Failure::StandardOutput)
}

/// What stands at a path, or may.
fn kind(path: &Path) -> io::Result<Kind> {
    if path.as_os_str() == STANDARD_OUTPUT {
        return Ok(Kind::StandardOutput);
    }
    let ends_in_separator = |path: &Path| {
        path.as_os_str().as_encoded_bytes().last().is_some_and(|&byte| is_separator(byte.into()))
    };
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => Ok(Kind::Stream),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ if ends_in_separator(path) => Err(ErrorKind::IsADirectory.into()),
        _ => behind_links(path).map(Kind::File),
    }
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

/// Whether two paths are of one file; not where either has none.
fn is_same(one: &Path, other: &Path) -> bool {
    match (identity(one), identity(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;

    let metadata = fs::metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path)
}

/// Writes a file beside its place and then renames it. A signal meanwhile is an error like any other: the
/// temporary file is removed.
fn replace(
    target: &Path,
    content: impl FnOnce(&mut Interruptible) -> io::Result<()>,
) -> io::Result<()> {
    let _hold = interrupt::hold();
    // Dropped before it is committed, it leaves nothing.
    let mut file = Interruptible(AtomicWriteFile::open(target)?);
    content(&mut file)?;
    file.0.commit()
}

fn open_stream(path: &Path) -> io::Result<File> {
    File::options().write(true).open(path)
}

fn buffered(
    output: &mut dyn Write,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut writer = BufWriter::new(output);
    content(&mut writer)?;
    writer.flush()
}

/// `Ok` as well when nobody reads on.
fn until_closed(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// A file that takes nothing more after a signal.
struct Interruptible(AtomicWriteFile);

impl Write for Interruptible {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match interrupt::received() {
            Some(signal) => Err(io::Error::other(format!("signal {signal}"))),
            None => self.0.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Seek for Interruptible {
    fn seek(&mut self, target: SeekFrom) -> io::Result<u64> {
        self.0.seek(target)
    }
}

/// Counts what it passes on.
struct Counted<'a> {
    inner: &'a mut dyn Write,
    bytes: &'a mut u64,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        *self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

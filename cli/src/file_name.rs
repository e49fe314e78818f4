//! What the name of a file says: that it is standard input, or how its content is written.

use std::path::Path;

/// The path that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// Whether a path stands for standard input.
pub fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == STANDARD_INPUT
}

/// Whether a name is that of a file which can be read here, or stands for standard input.
pub fn is_file_name(path: &Path) -> bool {
    is_standard_input(path) || matches!(Ending::of(path), Ending::Csv | Ending::Npy)
}

/// What the ending of a file's name says of its content.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    Csv,
    Npy,
    None,
    Other,
}

impl Ending {
    pub fn of(path: &Path) -> Self {
        match path.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("csv") => Self::Csv,
            Some(extension) if extension.eq_ignore_ascii_case("npy") => Self::Npy,
            Some(_) => Self::Other,
            None => Self::None,
        }
    }
}

//! A directory of files to run the command in.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use ndarray::{Array1, Array2, ArrayView2};
use ndarray_npy::{ReadNpyExt, WriteNpyExt};
use tempfile::TempDir;
use zip::ZipArchive;

/// An empty directory, deleted at the end of the test.
pub struct Folder {
    directory: TempDir,
}

/// What a run left on its streams.
pub struct Outcome {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Folder {
    pub fn new() -> Self {
        Self { directory: tempfile::tempdir().expect("a temporary directory") }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).expect("a written file");
    }

    pub fn write_npy(&self, name: &str, array: &impl WriteNpyExt) {
        array.write_npy(File::create(self.path(name)).expect("a file")).expect("a written array");
    }

    /// Writes points as a CSV file; the shortest digits that give the same f64 back.
    pub fn write_csv(&self, name: &str, header: &str, points: &Array2<f64>) {
        let mut text = header.to_owned();
        for row in points.rows() {
            text += &row.iter().map(f64::to_string).collect::<Vec<_>>().join(",");
            text.push('\n');
        }
        self.write(name, text);
    }

    /// Runs the command here, with no instruction set forced by the environment.
    pub fn run(&self, arguments: &str) -> Outcome {
        self.run_with_isa(arguments, None)
    }

    pub fn run_with_isa(&self, arguments: &str, isa: Option<&str>) -> Outcome {
        let mut command = self.command(arguments);
        if let Some(isa) = isa {
            command.env("RHOTREE_ISA", isa);
        }
        Outcome::of(command.output().expect("the command starts"))
    }

    /// Runs the command here with these bytes on its standard input, a pipe.
    pub fn run_with_input(&self, arguments: &str, input: &[u8]) -> Outcome {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        std::thread::scope(|scope| {
            // It may stop reading before the end.
            scope.spawn(move || stdin.write_all(input));
            Outcome::of(child.wait_with_output().expect("it ends"))
        })
    }

    /// The command, to be run here with no instruction set forced by the environment.
    pub fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rhotree"));
        command.current_dir(self.directory.path()).args(arguments.split_whitespace());
        command.env_remove("RHOTREE_ISA");
        command
    }

    /// Runs the command, which must succeed, and reads the answer in `out.npz`.
    pub fn neighbors(&self, arguments: &str) -> (Array2<i64>, Array2<f64>) {
        let outcome = self.run(&format!("neighbors {arguments} -o out.npz"));
        assert_eq!(outcome.status, 0, "{}", outcome.stderr);
        (self.read_npz("out.npz", "indices"), self.read_npz("out.npz", "distances"))
    }

    pub fn read_npy<T: ReadNpyExt>(&self, name: &str) -> T {
        T::read_npy(File::open(self.path(name)).expect("a file")).expect("an array")
    }

    pub fn read_npz<T>(&self, file: &str, array: &str) -> T
    where
        T: ReadNpyExt,
    {
        let mut archive =
            ZipArchive::new(File::open(self.path(file)).expect("a file")).expect("a zip archive");
        let entry = archive.by_name(&format!("{array}.npy")).expect("the array");
        T::read_npy(entry).expect("an array")
    }

    /// What this system says when a file that can't be read is.
    pub fn read_error(&self, name: &str) -> String {
        fs::read(self.path(name)).expect_err("it can't be read").to_string()
    }

    /// What this system says when a file that can't be written is.
    pub fn write_error(&self, name: &str) -> String {
        File::create(self.path(name)).expect_err("it can't be written").to_string()
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("a readable file")
    }

    /// The names of all files, hidden ones included.
    pub fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.directory.path())
            .expect("a directory")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names
    }
}

impl Outcome {
    pub fn of(output: Output) -> Self {
        Self {
            status: output.status.code().expect("an exit status"),
            stdout: String::from_utf8(output.stdout).expect("text"),
            stderr: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

/// Points that look random, the same on every run.
pub fn scattered(points: usize, dimensions: usize, seed: u64) -> Array2<f64> {
    // Numerical Recipes' 64-bit linear congruential generator.
    let mut state = seed;
    Array2::from_shape_simple_fn((points, dimensions), || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    })
}

/// One row per point of `indices`, as lists without padding, which has to come last.
pub fn lists(indices: ArrayView2<'_, i64>) -> Vec<Vec<usize>> {
    let list = |row: ndarray::ArrayView1<'_, i64>| {
        let found: Vec<usize> =
            row.iter().take_while(|&&id| id != -1).map(|&id| id as usize).collect();
        assert!(row.iter().skip(found.len()).all(|&id| id == -1), "{row}");
        found
    };
    indices.rows().into_iter().map(list).collect()
}

/// The numbers 0, 1, ... as an array.
pub fn numbers(count: usize) -> Array1<i64> {
    Array1::from_iter(0..count as i64)
}

//! What is run on an emulated CPU: the kernels' tests, and the command, whose search is screened.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::workspace;

/// A program with tests of the kernels, and the arguments that choose among them.
pub struct TestProgram {
    pub name: &'static str,
    pub arguments: &'static [&'static str],
}

const fn all(name: &'static str) -> TestProgram {
    TestProgram { name, arguments: &[] }
}

/// The tests, in an order in which every other one makes a half that takes as long as the rest.
pub const TESTS: [TestProgram; 12] = [
    all("guard_pages"),
    all("screen"),
    // Every f32 is too much, whatever the share.
    TestProgram { name: "exp", arguments: &["--skip", "every_f32"] },
    all("residual"),
    all("isa_agreement"),
    all("interpolation"),
    all("covariance"),
    all("cholesky"),
    all("products"),
    all("annulus"),
    all("shapes"),
    all("reduction"),
];

/// The search that the command is run with on every CPU. It has so many points that they are screened.
const SEARCH: &str = "--lengthscale 0.1,0.2,0.3 --inducing 40 -k 7 --threads 1";
const POINTS: usize = 1500;

/// The programs, as `cargo test` builds them, and what the command answers on this CPU.
pub struct Programs {
    tests: BTreeMap<String, PathBuf>,
    pub command: PathBuf,
    pub points: PathBuf,
    pub answer: PathBuf,
}

/// What cargo says of something that it built.
#[derive(Deserialize)]
struct Artifact {
    executable: Option<PathBuf>,
    manifest_path: Option<PathBuf>,
    target: Option<Target>,
    profile: Option<Profile>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

impl Programs {
    /// Builds them, as `.ci/run` did already, and asks the command on this CPU.
    pub fn build() -> Result<Self> {
        // The command comes with its tests. All packages are named, since a choice of them has other features.
        let programs = TESTS.iter().map(|test| test.name).chain(["command"]);
        let output = Command::new(env!("CARGO"))
            .args(["test", "--workspace", "--locked", "--no-run", "--message-format=json"])
            .args(programs.flat_map(|name| ["--test", name]))
            .current_dir(workspace::root())
            .stderr(Stdio::inherit())
            .output()
            .context("cannot start cargo")?;
        ensure!(output.status.success(), "the tests can't be built");
        let mut tests = BTreeMap::new();
        let mut command = None;
        for line in String::from_utf8(output.stdout)?.lines() {
            let Ok(artifact) = serde_json::from_str::<Artifact>(line) else { continue };
            let (Some(path), Some(manifest), Some(target)) =
                (artifact.executable, artifact.manifest_path, artifact.target)
            else {
                continue;
            };
            if artifact.profile.is_some_and(|profile| profile.test) {
                if manifest == workspace::root().join("kernels/Cargo.toml") {
                    tests.insert(target.name, path);
                }
            } else if target.name == "rhotree" {
                command = Some(path);
            }
        }
        let command = command.context("cargo didn't build the command")?;
        let folder = folder()?;
        let (points, answer) = (folder.join("points.csv"), folder.join("answer.csv"));
        fs::write(&points, points_text())?;
        let programs = Self { tests, command, points, answer };
        let status = Command::new(&programs.command)
            .args(programs.search(&programs.points, &programs.answer))
            .stderr(Stdio::null())
            .status()?;
        ensure!(status.success(), "the command fails on this CPU");
        Ok(programs)
    }

    /// The file of a test program.
    pub fn path(&self, test: &TestProgram) -> Result<&Path> {
        let path = self.tests.get(test.name);
        path.map(PathBuf::as_path).with_context(|| format!("cargo built no test {}", test.name))
    }

    /// Whether this CPU lacks one of these instruction sets.
    pub fn lack_instruction_sets(&self, sets: &[&str]) -> Result<bool> {
        let output = Command::new(&self.command).arg("isa").output()?;
        let output = String::from_utf8_lossy(&output.stdout);
        let is_there = |set: &&str| {
            let mut rows = output.lines().map(|line| line.split_whitespace().take(2).collect());
            rows.any(|row: Vec<&str>| row == [*set, "available"])
        };
        Ok(!sets.iter().all(is_there))
    }

    /// The arguments by which the command searches these points and writes the answer there.
    pub fn search(&self, points: &Path, answer: &Path) -> Vec<String> {
        let mut arguments = vec!["neighbors".to_owned(), points.display().to_string()];
        arguments.extend(SEARCH.split(' ').map(str::to_owned));
        arguments.extend(["-o".to_owned(), answer.display().to_string()]);
        arguments
    }
}

/// A folder for what emulation needs.
pub fn folder() -> Result<PathBuf> {
    let folder = workspace::root().join("target/emulate");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

/// Points of a low-discrepancy sequence in three dimensions.
fn points_text() -> String {
    let mut text = String::from("x,y,z\n");
    for point in 0..POINTS {
        let [x, y, z] = [0.819_172_513_396_164, 0.671_043_606_703_789, 0.549_700_477_901_970]
            .map(|step: f64| (point as f64 * step).fract());
        writeln!(text, "{x},{y},{z}").expect("memory");
    }
    text
}

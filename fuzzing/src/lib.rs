//! Fuzzing on the stable toolchain: files are altered at random and given to what reads them, over and over.
//!
//! A target is a test. It goes through its corpus, `corpus/NAME`, which has files of every kind and every input that
//! ever failed, and then through mutations of them: some hundreds of thousands in `cargo xtask fuzz --minutes 30`,
//! as many as fit into a second or two in `cargo test`. The same number of mutations is the same mutations on every
//! machine. An input that panics, or takes ten seconds, is written into the corpus and fails the test. One that ends
//! the process is `rhotree-fuzzing-NAME` in the folder of temporary files: each stands there before it is tried.
//!
//! Nothing measures which code a mutation reaches, as fuzzers do that need the nightly compiler: the corpus has to hold
//! a file for every part of a format. In return there is nothing to install, and tests and fuzzing are one.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How long an input may take: what is longer hangs, for all that its sender knows. It is the processors' time that
/// counts, where it can be told: a machine that is busy isn't a slow input.
const LONGEST: Duration = Duration::from_secs(10);

/// The environment variable with a number of minutes for each target.
pub const MINUTES: &str = "RHOTREE_FUZZ_MINUTES";

/// Pieces of text that readers of numbers meet with.
const WORDS: [&str; 27] = [
    "NaN",
    "inf",
    "-inf",
    "1e999",
    "-1e-999",
    "-0",
    "+1",
    "1.",
    ".5",
    "1_000",
    "0x10",
    "1e",
    "\"",
    "\"\"",
    "\"1\n2\"",
    ",",
    ",,",
    ";",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{feff}",
    "'<f8'",
    "(1, 2)",
    "True",
    "9223372036854775807",
];

/// Numbers at which sizes go wrong.
const SIZES: [u64; 13] = [
    0,
    1,
    2,
    0x7f,
    0x80,
    0xff,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x7fff_ffff_ffff_ffff,
    0x8000_0000_0000_0000,
    u64::MAX,
];

/// What is altered, by a generator of random numbers.
pub struct Mutator {
    generator: ChaCha8Rng,
}

impl Mutator {
    /// The mutations of a number.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { generator: ChaCha8Rng::seed_from_u64(seed) }
    }

    /// A number below another one, or zero.
    pub fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { self.generator.random_range(0..end) }
    }

    /// One of these.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// An input of the corpus with one to eight changes.
    pub fn mutate(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = self.one_of(corpus).clone();
        // One as often as not: most changes make a file of no kind, and so does what is behind them.
        let most = 1 << self.below(4);
        for _ in 0..=self.below(most) {
            self.change(&mut bytes, corpus);
        }
        bytes
    }

    fn change(&mut self, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        let place = self.below(bytes.len());
        let end = (place + 1 + self.below(32)).min(bytes.len());
        match self.below(11) {
            0 if place < bytes.len() => bytes[place] ^= 1 << self.below(8),
            1 if place < bytes.len() => bytes[place] = self.below(256) as u8,
            2 => drop(bytes.drain(place.min(end)..end)),
            3 => {
                let copy = bytes[place.min(end)..end].to_vec();
                bytes.splice(place..place, copy);
            }
            4 => {
                let word = self.one_of(&WORDS).bytes();
                bytes.splice(place..place, word);
            }
            5 => {
                let word = self.one_of(&WORDS).bytes();
                bytes.splice(place.min(end)..end, word);
            }
            6 | 7 => {
                // A size of one, two, four or eight bytes, aligned as sizes are.
                let length = 1 << self.below(4);
                let size = match self.below(3) {
                    0 => self.below(1 << 20) as u64,
                    1 => *self.one_of(&SIZES),
                    _ => f64::to_bits(*self.one_of(&[
                        0.0,
                        -1.0,
                        f64::NAN,
                        f64::INFINITY,
                        5e-324,
                        f64::MAX,
                        1e-300,
                        0.5,
                    ])),
                };
                let place = place / length * length;
                if let Some(target) = bytes.get_mut(place..place + length) {
                    target.copy_from_slice(&size.to_le_bytes()[..length]);
                }
            }
            8 => {
                let other = self.one_of(corpus);
                let (start, length) = (self.below(other.len()), self.below(200));
                let part = other[start..(start + length).min(other.len())].to_vec();
                let end =
                    (place + if self.below(2) == 0 { part.len() } else { 0 }).min(bytes.len());
                bytes.splice(place.min(end)..end, part);
            }
            9 => bytes.truncate(place),
            _ => {
                let bytes_of_chance: Vec<u8> =
                    (0..self.below(16)).map(|_| self.below(256) as u8).collect();
                bytes.splice(place..place, bytes_of_chance);
            }
        }
    }
}

/// Goes through the inputs of a target, and then through numbers from zero on, each of which makes an input with
/// `make` from the corpus: `count` of them, or as many as there is time for where [`MINUTES`] says so. Returns how
/// many there were.
///
/// # Panics
/// Where `test` panics or takes too long; the input is in the corpus then.
pub fn fuzz(
    target: &str,
    count: u64,
    make: impl Fn(&mut Mutator, &[Vec<u8>]) -> Vec<u8>,
    mut test: impl FnMut(&[u8]),
) -> u64 {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let current = std::env::temp_dir().join(format!("rhotree-fuzzing-{target}"));
    let mut test = |input: &[u8]| {
        fs::write(&current, input).expect("the folder of temporary files can be written");
        test(input);
    };
    let corpus = read(&folder);
    for (path, input) in &corpus {
        guarded(path, input, &mut test);
    }
    let corpus: Vec<Vec<u8>> = corpus.into_iter().map(|(_, input)| input).collect();
    let minutes: Option<f64> = std::env::var(MINUTES).ok().and_then(|text| text.parse().ok());
    let start = Instant::now();
    let goes_on = |done: u64| match minutes {
        Some(minutes) => start.elapsed().as_secs_f64() < 60.0 * minutes,
        None => done < count,
    };
    let mut number = 0;
    while goes_on(number) {
        let input = make(&mut Mutator::new(number), &corpus);
        guarded(&folder.join(format!("failure-{number}")), &input, &mut test);
        number += 1;
    }
    fs::remove_file(&current).expect("one's own file");
    if minutes.is_some() {
        eprintln!("{target}: {number} inputs in {:.0} s", start.elapsed().as_secs_f64());
    }
    number
}

/// Runs a test, and writes the input where it failed.
fn guarded(path: &Path, input: &[u8], test: &mut impl FnMut(&[u8])) {
    let (start, of_processors) = (Instant::now(), processor_time());
    let ended = catch_unwind(AssertUnwindSafe(|| test(input)));
    let time = match (of_processors, processor_time()) {
        // Other threads of this process work too.
        (Some(before), Some(after)) => start.elapsed().min(after - before),
        _ => start.elapsed(),
    };
    if let Err(panic) = ended {
        keep(path, input, time);
        resume_unwind(panic);
    }
    if time > LONGEST {
        keep(path, input, time);
        panic!("{} takes {time:?}", path.display());
    }
}

/// The time that processors have worked for this process, on Linux.
fn processor_time() -> Option<Duration> {
    // In hundredths of a second, behind a name in parentheses that may have spaces in it.
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = |field: usize| fields.split_whitespace().nth(field)?.parse::<u64>().ok();
    Some(Duration::from_millis(10 * (ticks(11)? + ticks(12)?)))
}

/// Writes an input that failed into the corpus.
fn keep(path: &Path, input: &[u8], time: Duration) {
    fs::write(path, input).expect("the corpus can be written");
    eprintln!("failed after {time:?}: {}", path.display());
}

/// The inputs of a corpus, in the order of their names.
fn read(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a corpus")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    paths
        .into_iter()
        .map(|path| {
            let bytes = fs::read(&path).expect("a readable file");
            (path, bytes)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_time_of_processors_is_that_of_work() {
        let now = || processor_time().expect("Linux tells it");
        let start = now();
        // Work is told of: this ends.
        while now() < start + Duration::from_millis(50) {}
    }

    #[test]
    fn mutations_are_the_same_each_time_and_differ_from_one_another() {
        let corpus = [b"1,2\n3,4\n".to_vec(), vec![0; 64]];
        let mutations = || (0..500).map(|seed| Mutator::new(seed).mutate(&corpus));
        assert!(mutations().eq(mutations()));
        let distinct: std::collections::HashSet<Vec<u8>> = mutations().collect();
        assert!(distinct.len() > 400, "{}", distinct.len());
    }
}

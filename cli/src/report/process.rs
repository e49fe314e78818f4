//! A fitted Gaussian process, with its part of a summary and the warnings about it.

use std::fmt;

use rhotree::Isa;
use rhotree::vecchia::{GaussianProcess, Parameters};
use serde::Serialize;

use super::{count, plural, selected};

/// Digits of a number in a summary.
const DIGITS: usize = 5;

/// A fitted process. `Display` is its part of a summary.
#[derive(Serialize)]
pub struct ProcessReport {
    pub points: usize,
    pub dimensions: usize,
    /// The names of the coordinates; none for a process that was loaded.
    pub columns: Option<Vec<String>>,
    pub covariance: &'static str,
    pub variance: f64,
    pub length_scales: Vec<f64>,
    pub noise_variance: f64,
    /// `zero`, `constant` or `linear`.
    pub mean: &'static str,
    pub coefficients: Vec<f64>,
    pub inducing: usize,
    pub jitter: f64,
    pub k: usize,
    #[serde(flatten)]
    pub choice: Option<Choice>,
    pub log_likelihood: f64,
    pub raised_pivots: usize,
    pub isa: &'static str,
    pub threads: usize,
}

/// How inducing points and neighbours were chosen, which isn't saved.
#[derive(Serialize)]
pub struct Choice {
    /// `kmeans++`, `file` or `none`.
    pub selection: &'static str,
    pub order: &'static str,
    pub seed: u64,
}

impl Choice {
    /// As it goes on after the number of inducing points.
    fn of_inducing(&self) -> String {
        selected(self.selection)
    }

    /// As it goes on after the number of neighbours.
    fn of_neighbors(&self) -> String {
        format!(", in {} order", self.order)
    }
}

impl ProcessReport {
    /// The report on a process.
    pub fn new(process: &GaussianProcess, isa: Isa) -> Self {
        let Parameters { variance, length_scales, noise_variance } = process.parameters().clone();
        Self {
            points: process.len(),
            dimensions: process.dimensions(),
            columns: None,
            covariance: process.model().function().family().name(),
            variance,
            length_scales,
            noise_variance,
            mean: process.mean().name(),
            coefficients: process.coefficients().to_vec(),
            inducing: process.inducing_points().map_or(0, |points| points.len()),
            jitter: process.jitter(),
            k: process.k(),
            choice: None,
            log_likelihood: process.log_likelihood(),
            raised_pivots: process.model().raised_pivots(),
            isa: isa.name(),
            threads: rayon::current_num_threads(),
        }
    }

    /// A line where points are as good as equal; else empty.
    pub fn warnings(&self) -> String {
        match self.raised_pivots {
            0 => String::new(),
            raised => format!(
                "warning: {} pivots were raised: points coincide, or nearly so, and there is too little noise to \
                 tell them apart\n",
                count(raised)
            ),
        }
    }

    /// What computed, in a few words.
    pub fn machine(&self) -> String {
        let Self { isa, threads, .. } = self;
        format!("{isa}, f64, {threads} thread{}", plural(*threads))
    }

    /// A number for each coordinate, with its name where it has one.
    fn by_column(&self, values: &[f64]) -> String {
        let names = self.columns.as_ref().filter(|names| names.len() == values.len());
        let name = |place: usize| names.map_or(String::new(), |names| format!("{} ", names[place]));
        let values = values.iter().enumerate();
        let values = values.map(|(place, &value)| format!("{}{}", name(place), rounded(value)));
        values.collect::<Vec<_>>().join(", ")
    }

    /// The mean, with its coefficients.
    fn mean(&self) -> String {
        match self.coefficients.as_slice() {
            [] => self.mean.to_owned(),
            [constant] => format!("{} {}", self.mean, rounded(*constant)),
            [constant, slopes @ ..] => {
                let constant = rounded(*constant);
                format!("{}: constant {constant}, slopes {}", self.mean, self.by_column(slopes))
            }
        }
    }
}

impl fmt::Display for ProcessReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let jitter = match self.inducing {
            0 => String::new(),
            _ => format!(", jitter {:e}", self.jitter),
        };
        let choice = |number: usize, words: fn(&Choice) -> String| {
            self.choice.as_ref().filter(|_| number > 0).map_or(String::new(), words)
        };
        writeln!(
            formatter,
            "points        {} in {} dimension{}\n\
             process       {}, variance {}, noise variance {}\n\
             length scale{} {}\n\
             mean          {}\n\
             inducing      {}{}{jitter}\n\
             neighbours    {} of each point{}",
            count(self.points),
            self.dimensions,
            plural(self.dimensions),
            self.covariance,
            rounded(self.variance),
            rounded(self.noise_variance),
            if self.length_scales.len() == 1 { " " } else { "s" },
            self.by_column(&self.length_scales),
            self.mean(),
            count(self.inducing),
            choice(self.inducing, Choice::of_inducing),
            count(self.k),
            choice(self.k, Choice::of_neighbors),
        )
    }
}

/// A number with a few digits, as short as they can be written.
fn rounded(value: f64) -> String {
    let rounded = format!("{value:.*e}", DIGITS - 1);
    let rounded: f64 = rounded.parse().unwrap_or(value);
    match rounded.abs() {
        1e-3..1e7 | 0.0 => rounded.to_string(),
        _ => format!("{rounded:e}"),
    }
}

//! What `benches/peers/run.py` saves.

use serde::Deserialize;

/// A session.
#[derive(Deserialize)]
pub struct Results {
    pub date: String,
    pub machine: Machine,
    pub load_before: f64,
    pub versions: std::collections::BTreeMap<String, String>,
    pub limit_seconds: f64,
    pub rounds: usize,
    pub workloads: Vec<Workload>,
    pub rows: Vec<Row>,
    pub growth: Vec<Growth>,
}

#[derive(Deserialize)]
pub struct Machine {
    pub cpu: String,
    pub cores: usize,
    pub system: String,
}

#[derive(Deserialize)]
pub struct Workload {
    pub name: String,
    pub points: usize,
    pub dimensions: usize,
    pub covariance: String,
    pub length_scale: f64,
    pub inducing: usize,
    pub k: usize,
    pub predecessors: bool,
    pub queries: usize,
}

/// A program on a workload. Its figures are missing where `status` isn't `ok`.
#[derive(Deserialize)]
pub struct Row {
    pub program: String,
    pub workload: String,
    pub series: String,
    pub points: usize,
    pub threads: usize,
    pub status: String,
    pub build_seconds: Option<f64>,
    pub search_seconds: Option<f64>,
    pub queries_per_second: Option<f64>,
    pub peak_memory_bytes: Option<f64>,
    /// None where the program gives no answers.
    pub recall: Option<f64>,
    /// The share of answers that the rule forbids.
    pub illegal: Option<f64>,
    pub note: Option<String>,
}

impl Row {
    pub fn is_ok(&self) -> bool {
        self.status == "ok"
    }

    /// Building and searching.
    pub fn seconds(&self) -> Option<f64> {
        Some(self.build_seconds? + self.search_seconds?).filter(|_| self.is_ok())
    }
}

/// How time grows with N: the exponent between two sizes.
#[derive(Deserialize)]
pub struct Growth {
    pub series: String,
    pub program: String,
    pub exponent: f64,
    pub from: usize,
    pub to: usize,
}

impl Results {
    /// The programs in the order in which they ran.
    pub fn programs(&self) -> Vec<&str> {
        let mut programs: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !programs.contains(&row.program.as_str()) {
                programs.push(&row.program);
            }
        }
        programs
    }

    /// A program's finished rows of a series, by size.
    pub fn finished(&self, program: &str, series: &str) -> Vec<&Row> {
        let rows = self.rows.iter();
        rows.filter(|row| row.program == program && row.series == series && row.is_ok()).collect()
    }

    /// How a program's time grows in a series, if it finished two sizes.
    pub fn growth(&self, program: &str, series: &str) -> Option<&Growth> {
        self.growth.iter().find(|growth| growth.program == program && growth.series == series)
    }
}

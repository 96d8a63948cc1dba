//! The lines of the table, each in a file of its own. Another one is a file and an entry here.

mod authorise;
mod balance;
mod cold;
mod drain;
mod eligibility;
mod grant;
mod history;
mod memory;
mod offers;
mod score;
mod size;
mod throughput;

use anyhow::Result;

use crate::measure::{Finding, Plan};

/// One line of the table.
pub struct Line {
    /// What `--only` knows it by.
    pub name: &'static str,
    /// What is measured.
    pub what: &'static str,
    /// What stands beside it.
    pub baseline: &'static str,
    /// Measures it.
    pub measure: fn(&Plan) -> Result<Vec<Finding>>,
}

/// Every line, in the order in which they are measured.
pub const ALL: &[Line] = &[
    authorise::LINE,
    history::LINE,
    balance::LINE,
    cold::LINE,
    grant::LINE,
    offers::LINE,
    eligibility::LINE,
    score::LINE,
    drain::LINE,
    throughput::LINE,
    memory::LINE,
    size::LINE,
];

/// One measurement in a process of its own, for lines that measure the process.
pub fn be_a_child(words: &[String]) -> Result<()> {
    memory::be_a_child(words)
}

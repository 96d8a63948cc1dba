//! From nothing to what the first screen shows.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use rusqlite::named_params;
use tally::wallet::PageRequest;

use super::Line;
use super::{balance, history};
use crate::ground::{Raw, wallet};
use crate::measure::{Finding, Plan};
use crate::target::Limit;

pub const LINE: Line = Line {
    name: "cold",
    what: "Open a wallet of 100,000 payments, its balance and its latest 50",
    baseline: "open a raw connection with the key, the two queries",
    measure,
};

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let twins = plan.history(100_000)?;
    let limits = [Limit::Ratio(2.0)];
    Ok(vec![plan.race(
        ("open, balance and latest 50", 51),
        &limits,
        || start(plan, &twins.ours),
        || open(&twins.raw),
    )?])
}

/// Closing does not count.
fn start(plan: &Plan, directory: &Path) -> Result<Duration> {
    let began = Instant::now();
    let wallet = plan.runtime().block_on(wallet(directory))?;
    wallet.accounts().balance()?;
    wallet.payments().page(&PageRequest::default())?;
    Ok(began.elapsed())
}

fn open(directory: &Path) -> Result<Duration> {
    let began = Instant::now();
    let raw = Raw::open(directory)?;
    raw.rows(balance::ROW, [])?;
    raw.rows(history::NEWEST, named_params! { ":before": "g" })?;
    Ok(began.elapsed())
}

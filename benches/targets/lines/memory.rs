//! What a process holds that has a wallet open.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use rusqlite::named_params;
use tally::wallet::PageRequest;
use tokio::runtime::Builder;

use super::{Line, balance, history};
use crate::ground::{LAST, Raw, payment, wallet};
use crate::measure::{Finding, Plan};
use crate::target::{Limit, Unit};

pub const LINE: Line = Line {
    name: "memory",
    what: "Memory of a process with a wallet, after its balance, two pages and a search",
    baseline: "a process with a raw connection, after the row and the same two pages",
    measure,
};

const ROUNDS: usize = 7;

/// Decimal, as everywhere.
const MOST: f64 = 16e6;

fn measure(plan: &Plan) -> Result<Vec<Finding>> {
    let (small, large) = (plan.history(10_000)?, plan.history(100_000)?);
    let turns = |one: &dyn Fn() -> Result<(f64, f64)>| (0..ROUNDS).map(|_| one()).collect::<Result<Vec<_>>>();
    let beside_raw = turns(&|| Ok((child("wallet", &large.ours, 100_000)?, child("raw", &large.raw, 100_000)?)))?;
    let grown = turns(&|| Ok((child("wallet", &large.ours, 100_000)?, child("wallet", &small.ours, 10_000)?)))?;
    Ok(vec![
        Finding::beside("100,000 payments", Unit::Bytes, &beside_raw, &[Limit::Most(MOST)]),
        Finding::beside("100,000 beside 10,000", Unit::Bytes, &grown, &[Limit::Ratio(1.1)]),
    ])
}

/// Bytes that another process holds for itself.
#[expect(clippy::cast_precision_loss, reason = "bytes of one process are far below 2⁵³")]
fn child(which: &str, directory: &Path, count: u32) -> Result<f64> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["--child", which]).arg(directory).arg(count.to_string());
    let output = command.output()?;
    ensure!(output.status.success(), "a child failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?.trim().parse::<u64>()? as f64)
}

/// Is that process.
pub fn be_a_child(words: &[String]) -> Result<()> {
    let [which, directory, count] = words else { bail!("--child wallet|raw DIRECTORY PAYMENTS") };
    let (directory, middle) = (Path::new(directory), payment(count.parse::<u32>()? / 2)?.id.to_string());
    let held = if which == "raw" { with_raw(directory, &middle)? } else { with_wallet(directory, middle)? };
    println!("{held}");
    Ok(())
}

fn with_wallet(directory: &Path, middle: String) -> Result<u64> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let wallet = runtime.block_on(wallet(directory))?;
    wallet.accounts().balance()?;
    let pages = [
        PageRequest::default(),
        PageRequest { after: Some(middle), ..PageRequest::default() },
        PageRequest { text: Some(LAST.into()), ..PageRequest::default() },
    ];
    pages.iter().try_for_each(|page| wallet.payments().page(page).map(drop))?;
    held()
}

fn with_raw(directory: &Path, middle: &str) -> Result<u64> {
    let raw = Raw::open(directory)?;
    raw.rows(balance::ROW, [])?;
    for before in ["g", middle] {
        raw.rows(history::NEWEST, named_params! { ":before": before })?;
    }
    held()
}

/// The process's share of what is in memory, in bytes: what it shares with others counts in part.
fn held() -> Result<u64> {
    let told = std::fs::read_to_string("/proc/self/smaps_rollup")?;
    let line = told.lines().find_map(|line| line.strip_prefix("Pss:")).context("the system tells no Pss")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? * 1024)
}

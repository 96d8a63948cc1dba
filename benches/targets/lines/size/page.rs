//! `docs/size.md`: what the library's bytes are, between two marks; what stands around them is written by hand.

use super::map::{self, Piece};
use super::shares::{self, Shares};
use crate::report;

/// Crates below this are added up.
const SMALL: u64 = 10_000;

/// Writes the page anew.
pub fn write(ours: &str, baseline: &str) -> anyhow::Result<()> {
    let (ours, baseline) = (map::pieces(ours), map::pieces(baseline));
    let both = |of: fn(&[Piece<'_>]) -> Shares| (of(&ours), of(&baseline));
    let parts = [
        table("The file", &both(shares::by_section)),
        table("Code, by the crate that it was written in", &both(shares::by_crate)),
        table("Our own code, by room", &(shares::by_room(&ours), Shares::new())),
        table("Our own code, by what it is for", &(shares::by_capability(&ours), Shares::new())),
    ];
    report::put("size.md", &parts.join("\n"))
}

/// The largest first.
fn table(title: &str, (ours, baseline): &(Shares, Shares)) -> String {
    let mut names: Vec<_> = ours.iter().filter(|(_, bytes)| **bytes >= SMALL).collect();
    names.sort_by_key(|(_, bytes)| std::cmp::Reverse(**bytes));
    let rows = names.into_iter().map(|(name, bytes)| row(name, *bytes, baseline.get(name)));
    let small = |shares: &Shares| shares.values().filter(|bytes| **bytes < SMALL).sum::<u64>();
    let rest = row("everything below 10,000 bytes", small(ours), Some(&small(baseline)));
    let rows: String = rows.chain([rest]).collect();
    format!("### {title}\n\n| what | ours | the dependencies alone |\n| --- | --- | --- |\n{rows}")
}

fn row(name: &str, ours: u64, baseline: Option<&u64>) -> String {
    let baseline = baseline.filter(|bytes| **bytes > 0).map_or("–".into(), |bytes| grouped(*bytes));
    format!("| {name} | {} | {baseline} |\n", grouped(ours))
}

/// `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy).collect();
    groups.join(",")
}

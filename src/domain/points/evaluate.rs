//! The sum.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::count::{self, EntryLine, Standing};
use super::{Day, Entry, Factor, Range, Rules};
use crate::domain::id::EntryId;
use crate::domain::time::Timestamp;

/// A score and how it came about: `start`, the factors' points and `clamp` add up to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// The moment that it is evaluated at; only its day of UTC matters.
    pub as_of: Timestamp,
    /// The version of the rules.
    pub rules: u32,
    /// What everybody begins with.
    pub start: i64,
    /// One line for each factor of the rules.
    pub factors: Vec<FactorLine>,
    /// What was added or taken to stay within the range.
    pub clamp: i64,
    /// The sum.
    pub score: i64,
    /// What expires next of all that counts.
    pub next_expiry: Option<Expiry>,
}

/// What one factor does to the score: its entries' points and `bound` add up to `points`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorLine {
    /// Which factor.
    pub factor: Factor,
    /// Its entries, by day and then by id.
    pub entries: Vec<EntryLine>,
    /// What was added or taken to stay within the factor's bounds.
    pub bound: i64,
    /// The sum.
    pub points: i64,
}

/// A day on which entries expire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expiry {
    /// The first day on which they no longer count.
    pub day: Day,
    /// Which entries.
    pub entries: Vec<EntryId>,
    /// The score on that day, if nothing else happens until then.
    pub score_then: i64,
}

/// The score that was signed is not the one that the entries add up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signed score is {stated}, the entries add up to {recomputed}: a difference of {}", self.difference())]
pub struct Mismatch {
    /// What was signed.
    pub stated: i64,
    /// What the entries add up to.
    pub recomputed: i64,
}

impl Mismatch {
    /// By how much too high the signed score is; negative if it is too low.
    pub fn difference(&self) -> i64 {
        self.stated.saturating_sub(self.recomputed)
    }
}

/// Adds everything up, in whole numbers. The order of the entries does not matter.
pub fn evaluate(rules: &Rules, entries: &[Entry], as_of: Timestamp) -> Evaluation {
    let day = Day::of(as_of);
    let mut evaluation = sum(rules, entries, as_of);
    evaluation.next_expiry = next_expiry(rules, entries, day, &evaluation);
    evaluation
}

fn sum(rules: &Rules, entries: &[Entry], as_of: Timestamp) -> Evaluation {
    let lines = count::lines(rules, entries, Day::of(as_of));
    let factors: Vec<_> = rules.bounds.iter().map(|(factor, bounds)| factor_line(*factor, *bounds, &lines)).collect();
    let start = rules.set.start;
    let unbounded = start + factors.iter().map(|factor| factor.points).sum::<i64>();
    let score = within(rules.set.range, unbounded);
    let (clamp, rules) = (score - unbounded, rules.set.version);
    Evaluation { as_of, rules, start, factors, clamp, score, next_expiry: None }
}

fn factor_line(factor: Factor, bounds: Range, lines: &[EntryLine]) -> FactorLine {
    let entries: Vec<_> = lines.iter().filter(|line| line.kind.factor() == factor).copied().collect();
    let unbounded: i64 = entries.iter().map(|line| line.points).sum();
    let points = within(bounds, unbounded);
    FactorLine { factor, entries, bound: points - unbounded, points }
}

fn within(range: Range, points: i64) -> i64 {
    points.max(range.lowest).min(range.highest)
}

fn next_expiry(rules: &Rules, entries: &[Entry], day: Day, now: &Evaluation) -> Option<Expiry> {
    let lines = now.factors.iter().flat_map(|factor| &factor.entries);
    let counting: BTreeSet<_> = lines.filter(|line| line.standing == Standing::Counts).map(|line| line.entry).collect();
    let mut expiries: Vec<_> = entries
        .iter()
        .filter(|entry| counting.contains(&entry.id))
        .filter_map(|entry| Some((rules.expiry(entry, day)?, entry.id)))
        .collect();
    expiries.sort_unstable();
    let day = expiries.first()?.0;
    let entries_then = expiries.iter().take_while(|(expires, _)| *expires == day).map(|(_, id)| *id).collect();
    Some(Expiry { day, entries: entries_then, score_then: sum(rules, entries, day.begins()).score })
}

impl Evaluation {
    /// Compares with a score that was signed.
    pub fn confirm(&self, stated: i64) -> Result<(), Mismatch> {
        let recomputed = self.score;
        if stated == recomputed { Ok(()) } else { Err(Mismatch { stated, recomputed }) }
    }

    /// Every entry's line.
    pub fn lines(&self) -> impl Iterator<Item = &EntryLine> {
        self.factors.iter().flat_map(|factor| &factor.entries)
    }
}

//! What becomes of somebody's points: entries from what both sides signed, and a score over them each month. A pure function
//! of what is held, the rules and the time; only the signing is brought along.

mod account;
mod bills;
mod entries;
mod loans;
mod orders;
mod scores;

use tally::crypto::jws::{Document, JwsError, Signed};
use tally::domain::id::ObligationId;
use tally::domain::points::{Day, Entry, EntryKind, Reason, RuleSet, Rules};
use tally::domain::time::Timestamp;

use crate::store::{HeldEntry, PointsDecision, PointsFacts, RuleFailed};

/// The rules as they were published, and as they are applied.
pub(crate) struct Book {
    pub(crate) signed: Signed<RuleSet>,
    pub(crate) rules: Rules,
}

/// Signs what the backend says about points.
pub(crate) trait Sign {
    fn sign<D: Document>(&self, document: D) -> Result<String, JwsError>;
    /// Reads what it signed before.
    fn read<D: Document>(&self, compact: &str) -> Result<Signed<D>, JwsError>;
}

/// Something that happened, before anybody asked whether it may be held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Happened {
    kind: EntryKind,
    obligation: ObligationId,
    occurred: Day,
    settled: Option<Day>,
    disputed: bool,
    /// It no longer stands, so it has no effect for good.
    taken_back: bool,
    code: &'static str,
    text: &'static str,
}

impl Happened {
    fn reason(&self) -> Reason {
        Reason { code: self.code.into(), text: self.text.into() }
    }
}

/// Everything that happened up to now, from each source.
fn happened(facts: &PointsFacts, today: Day, sign: &impl Sign) -> Result<Vec<Happened>, RuleFailed> {
    let mut all = orders::all(&facts.orders, today, sign)?;
    all.extend(bills::all(&facts.bills, today));
    all.extend(loans::all(&facts.bills));
    all.extend(account::all(facts, today));
    Ok(all)
}

/// What is to be written and told.
pub(crate) fn reckon(
    facts: &PointsFacts,
    book: &Book,
    now: Timestamp,
    sign: &impl Sign,
) -> Result<PointsDecision, RuleFailed> {
    let new = entries::changed(facts, book, Day::of(now), sign)?;
    let all = after(&facts.entries, &new);
    let scores = scores::due(facts, book, now, &all, sign)?;
    Ok(PointsDecision { entries: new, scores })
}

/// What is held once the new ones are written.
fn after(held: &[HeldEntry], new: &[HeldEntry]) -> Vec<HeldEntry> {
    let is_replaced = |old: &&HeldEntry| !new.iter().any(|new| new.entry.id == old.entry.id);
    held.iter().filter(is_replaced).chain(new).cloned().collect()
}

fn sums(held: &[HeldEntry]) -> Vec<Entry> {
    held.iter().map(|held| held.entry).collect()
}

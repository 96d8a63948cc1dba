//! Points as a whole: each rule that is broken has an error of its own, and what must always hold does.

mod entries;
mod properties;
mod rule_sets;
mod sums;
mod ways;

use super::*;
use crate::domain::id::{EntryId, ObligationId, OperationId, UserId};
use crate::domain::time::{DAY, Timestamp};

/// 2026-07-15, noon.
const NOON: Timestamp = Timestamp(1_784_116_800);

fn rules() -> Rules {
    Rules::accept(Rules::reference().unwrap(), None).unwrap()
}

fn user() -> UserId {
    UserId::new(0, &[1; 10])
}

fn grant() -> OperationId {
    OperationId::new(0, &[2; 10])
}

/// So many days before `NOON`; after it, if negative.
fn ago(days: i64) -> Day {
    Day::of(NOON.plus(-days * DAY))
}

/// The entry of a number, from an obligation of its own.
fn entry(number: u8, kind: EntryKind, occurred: Day) -> Entry {
    let obligation = Obligation { kind: kind.obligation(), id: ObligationId::new(0, &[number; 10]) };
    let id = EntryId::new(0, &[number; 10]);
    Entry { id, kind, obligation, grant: grant(), occurred, settled: None, disputed: false }
}

fn score(entries: &[Entry]) -> i64 {
    evaluate(&rules(), entries, NOON).score
}

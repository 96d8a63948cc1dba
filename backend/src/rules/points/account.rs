//! The agreement with the person: how long it has stood, and whether it is certain who they are.

use std::fmt::Display;

use tally::domain::id::ObligationId;
use tally::domain::points::{Day, EntryKind};

use super::Happened;
use crate::store::PointsFacts;

/// The months of one quarter.
const QUARTER: u32 = 3;

/// More quarters than anybody lives.
const FAR: u32 = 1_000;

pub(super) fn all(facts: &PointsFacts, today: Day) -> impl Iterator<Item = Happened> {
    let account = same_id(&facts.account);
    let identity = facts.identity_at.map(Day::of).filter(|day| *day <= today);
    quarters(Day::of(facts.member_since), today)
        .map(move |day| quarter(account, day))
        .chain(identity.map(move |day| confirmed(account, day)))
}

/// The day on which each full quarter was over.
fn quarters(since: Day, today: Day) -> impl Iterator<Item = Day> {
    let days = (1..=FAR).map(move |count| since.plus_months(count * QUARTER));
    days.take_while(move |day| *day <= today)
}

fn quarter(obligation: ObligationId, occurred: Day) -> Happened {
    Happened {
        kind: EntryKind::TenureQuarter,
        obligation,
        occurred,
        settled: None,
        disputed: false,
        taken_back: false,
        code: "quarter-full",
        text: "Another three months as a customer are full.",
    }
}

fn confirmed(obligation: ObligationId, occurred: Day) -> Happened {
    Happened {
        kind: EntryKind::IdentityConfirmed,
        obligation,
        occurred,
        settled: None,
        disputed: false,
        taken_back: false,
        code: "identity-checked",
        text: "It was checked who the person is.",
    }
}

/// What both sides signed keeps its id where points refer to it.
pub(super) fn same_id(id: &impl Display) -> ObligationId {
    #[expect(clippy::expect_used, reason = "both are UUIDs of version 7")]
    id.to_string().parse().expect("an id is an id")
}

#[cfg(test)]
mod tests {
    use super::*;
    use tally::domain::time::Timestamp;

    #[test]
    fn a_quarter_is_full_on_the_day_of_the_month_it_began_on_or_the_last_there_is() {
        // 2025-11-30T00:00:00Z and 2026-08-30T00:00:00Z
        let (since, today) = (Day::of(Timestamp(1_764_460_800)), Day::of(Timestamp(1_788_048_000)));
        let days: Vec<_> = quarters(since, today).map(|day| day.to_string()).collect();
        assert_eq!(days, ["2026-02-28", "2026-05-30", "2026-08-30"]);
    }
}

//! When a bill is due and when it is late, and what that does to somebody's points.

use serde::{Deserialize, Serialize};

use super::{BillEvent, BillState, Day};

/// The days of a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(try_from = "Raw")]
pub struct DueDates {
    opens: Day,
    due: Day,
}

#[derive(Deserialize)]
struct Raw {
    opens: Day,
    due: Day,
}

/// A bill that would be late before anybody was asked to pay it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bill is due on {due}, before it opens on {opens}")]
pub struct DueDatesError {
    /// The day from which it is asked for.
    pub opens: Day,
    /// The last day on time.
    pub due: Day,
}

/// What a bill does to somebody's points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing yet, or nothing as long as it is disputed.
    None,
    /// It was paid on time.
    OnTime,
    /// It was paid, so many days late.
    PaidLate(i64),
    /// It is unpaid, so many days late.
    Unpaid(i64),
}

impl DueDates {
    /// A bill that is asked for from `opens` on and on time up to and including `due`.
    pub fn new(opens: Day, due: Day) -> Result<Self, DueDatesError> {
        if due < opens { Err(DueDatesError { opens, due }) } else { Ok(Self { opens, due }) }
    }

    /// The day from which it is asked for.
    pub fn opens(self) -> Day {
        self.opens
    }

    /// The last day on time.
    pub fn due(self) -> Day {
        self.due
    }

    /// Where a bill that was paid on `paid`, or not yet, stands on `today`.
    pub fn state(self, today: Day, paid: Option<Day>) -> BillState {
        match () {
            () if paid.is_some_and(|paid| paid <= today) => BillState::Paid,
            () if today < self.opens => BillState::Scheduled,
            () if today <= self.due => BillState::Due,
            () => BillState::Overdue,
        }
    }

    /// What has to happen, in this order, to an unpaid bill that stands at `state` and is looked at on `today`.
    pub fn events(self, state: BillState, today: Day) -> Vec<BillEvent> {
        let falls_due = state == BillState::Scheduled && today >= self.opens;
        let lapses = matches!(state, BillState::Scheduled | BillState::Due) && today > self.due;
        [(falls_due, BillEvent::FallDue), (lapses, BillEvent::Lapse)]
            .into_iter()
            .filter_map(|(happens, event)| happens.then_some(event))
            .collect()
    }

    /// How many days late `day` is; 0 on time.
    pub fn days_late(self, day: Day) -> i64 {
        day.since(self.due).max(0)
    }

    /// What the bill does to points on `today`. A dispute freezes it: neither the one nor the other side of a quarrel may
    /// move them.
    pub fn effect(self, today: Day, paid: Option<Day>, disputed: bool) -> Effect {
        let paid = paid.filter(|paid| *paid <= today);
        match (disputed, paid, self.days_late(paid.unwrap_or(today))) {
            (true, _, _) | (false, None, 0) => Effect::None,
            (false, Some(_), 0) => Effect::OnTime,
            (false, Some(_), late) => Effect::PaidLate(late),
            (false, None, late) => Effect::Unpaid(late),
        }
    }
}

impl TryFrom<Raw> for DueDates {
    type Error = DueDatesError;

    fn try_from(raw: Raw) -> Result<Self, DueDatesError> {
        Self::new(raw.opens, raw.due)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn dates() -> DueDates {
        DueDates::new(Day(10), Day(20)).unwrap()
    }

    #[test]
    fn falls_due_and_lapses_with_the_days() {
        for (today, state) in
            [(9, BillState::Scheduled), (10, BillState::Due), (20, BillState::Due), (21, BillState::Overdue)]
        {
            assert_eq!(dates().state(Day(today), None), state, "{today}");
        }
        assert_eq!(dates().state(Day(30), Some(Day(25))), BillState::Paid);
        assert_eq!(dates().state(Day(24), Some(Day(25))), BillState::Overdue);
    }

    #[test]
    fn a_dispute_freezes_its_effects() {
        for (today, paid, effect) in [
            (20, None, Effect::None),
            (21, None, Effect::Unpaid(1)),
            (30, Some(20), Effect::OnTime),
            (30, Some(5), Effect::OnTime),
            (30, Some(23), Effect::PaidLate(3)),
        ] {
            let paid = paid.map(Day);
            assert_eq!(dates().effect(Day(today), paid, false), effect, "{today}");
            assert_eq!(dates().effect(Day(today), paid, true), Effect::None, "{today}");
        }
    }

    #[test]
    fn nothing_is_late_before_it_opens() {
        let error = DueDatesError { opens: Day(10), due: Day(9) };
        assert_eq!(DueDates::new(Day(10), Day(9)), Err(error));
        assert!(serde_json::from_str::<DueDates>(r#"{"opens": 864000, "due": 777600}"#).is_err());
        assert!(serde_json::from_str::<DueDates>(r#"{"opens": 864000, "due": 864000}"#).is_ok());
    }

    proptest! {
        #[test]
        fn the_events_lead_to_the_state_of_the_day(opens in 0_i64..50, length in 0_i64..50, then in 0_i64..120, later in 0_i64..120) {
            let dates = DueDates::new(Day(opens), Day(opens + length)).unwrap();
            let before = dates.state(Day(then), None);
            let events = dates.events(before, Day(then + later));
            let after = events.into_iter().try_fold(before, BillState::next).unwrap();
            prop_assert_eq!(after, dates.state(Day(then + later), None));
        }
    }
}

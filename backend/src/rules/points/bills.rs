//! Bills: whether they were paid by their day.

use tally::domain::bill::BillState;
use tally::domain::points::{Day, EntryKind};
use tally::wire::bill::BillFact;

use super::Happened;
use super::account::same_id;

/// A bill that is neither paid nor late says nothing yet.
pub(super) fn all(bills: &[BillFact], today: Day) -> impl Iterator<Item = Happened> {
    bills.iter().filter_map(move |bill| one(bill, today))
}

fn one(bill: &BillFact, today: Day) -> Option<Happened> {
    let late = Day::of(bill.dates.due().start()).plus(1);
    match bill.paid_at.map(Day::of) {
        Some(paid) if paid < late => Some(on_time(bill, paid)),
        paid => (late <= today).then(|| self::late(bill, late, paid)),
    }
}

fn on_time(bill: &BillFact, paid: Day) -> Happened {
    Happened {
        kind: EntryKind::BillOnTime,
        obligation: same_id(&bill.bill),
        occurred: paid,
        settled: None,
        disputed: bill.disputed,
        taken_back: false,
        code: "bill-paid",
        text: "A bill was paid by its day.",
    }
}

/// Of one that nobody asks for any more nothing is held against anybody.
fn late(bill: &BillFact, late: Day, paid: Option<Day>) -> Happened {
    Happened {
        kind: EntryKind::BillLate,
        obligation: same_id(&bill.bill),
        occurred: late,
        settled: paid,
        disputed: bill.disputed,
        taken_back: bill.state == BillState::Cancelled,
        code: "bill-late",
        text: "A bill was not paid by its day.",
    }
}

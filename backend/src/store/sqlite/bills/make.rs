use rusqlite::Connection;
use tally::domain::bill::Day;
use tally::domain::id::UserId;
use tally::wire::bill::BillFact;

use super::rows;
use crate::store::{BillEffect, BillOutcome, BillRecord, Effects, NewBill, StoreError};

/// Makes a bill, once: the same again is the same bill.
pub(in super::super) fn add(connection: &Connection, new: &NewBill) -> Result<BillOutcome, StoreError> {
    if let Some(known) = rows::find(connection, new.user, new.id)? {
        let same = is_same(&known.fact, new);
        return Ok(if same { BillOutcome::Bill(Box::new(known)) } else { BillOutcome::Conflict });
    }
    let record = BillRecord { user: new.user, fact: fact(new), paid_by: None, because: None };
    rows::insert(connection, &record, new.credit)?;
    Ok(BillOutcome::Bill(Box::new(record)))
}

/// Whether a bill that these effects make is there already.
pub(in super::super) fn has_any(connection: &Connection, user: UserId, effects: &Effects) -> Result<bool, StoreError> {
    let Some(BillEffect::Made(bills)) = &effects.bill else { return Ok(false) };
    for new in bills {
        if rows::find(connection, user, new.id)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Makes a bill that is new.
pub(super) fn begin(connection: &Connection, new: &NewBill) -> Result<(), StoreError> {
    rows::insert(connection, &BillRecord { user: new.user, fact: fact(new), paid_by: None, because: None }, new.credit)
}

fn fact(new: &NewBill) -> BillFact {
    BillFact {
        bill: new.id,
        origin: new.origin,
        creditor: new.creditor,
        creditor_name: new.creditor_name.clone(),
        amount: new.amount,
        dates: new.dates,
        state: new.dates.state(Day::of(new.at), None),
        paid_at: None,
        disputed: false,
        as_of: new.at,
    }
}

fn is_same(known: &BillFact, new: &NewBill) -> bool {
    (known.origin, known.creditor, known.amount, known.dates) == (new.origin, new.creditor, new.amount, new.dates)
}

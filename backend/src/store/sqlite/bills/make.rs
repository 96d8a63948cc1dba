use rusqlite::Connection;
use tally::domain::bill::Day;
use tally::wire::bill::BillFact;

use super::rows;
use crate::store::{BillOutcome, BillRecord, NewBill, StoreError};

/// Makes a bill, once: the same again is the same bill.
pub(in super::super) fn add(connection: &Connection, new: &NewBill) -> Result<BillOutcome, StoreError> {
    if let Some(known) = rows::find(connection, new.user, new.id)? {
        let same = is_same(&known.fact, new);
        return Ok(if same { BillOutcome::Bill(Box::new(known)) } else { BillOutcome::Conflict });
    }
    let record = BillRecord { user: new.user, fact: fact(new), paid_by: None, because: None };
    rows::insert(connection, &record)?;
    Ok(BillOutcome::Bill(Box::new(record)))
}

/// Makes a bill that is new.
pub(super) fn begin(connection: &Connection, new: &NewBill) -> Result<(), StoreError> {
    rows::insert(connection, &BillRecord { user: new.user, fact: fact(new), paid_by: None, because: None })
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

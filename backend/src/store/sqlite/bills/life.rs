use rusqlite::Connection;
use tally::domain::bill::{BillEvent, BillState};
use tally::domain::id::{BillId, OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::bill::BillFact;

use super::{make, rows};
use crate::store::{BillDecision, BillEffect, BillOutcome, BillRecord, StoreError};

/// Writes what an accepted operation does to a bill of this person.
pub(in super::super) fn write(
    connection: &Connection,
    user: UserId,
    operation: OperationId,
    effect: &BillEffect,
    at: Timestamp,
) -> Result<(), StoreError> {
    match effect {
        BillEffect::Made(bills) => bills.iter().try_for_each(|new| make::begin(connection, new)),
        BillEffect::Paid(bill) => rows::put(connection, &paid(existing(connection, user, *bill)?, operation, at)?),
        BillEffect::Disputed { bill, because } => {
            let record = existing(connection, user, *bill)?;
            let fact = BillFact { disputed: true, as_of: at, ..record.fact };
            rows::put(connection, &BillRecord { fact, because: Some(because.clone()), ..record })
        }
    }
}

fn existing(connection: &Connection, user: UserId, bill: BillId) -> Result<BillRecord, StoreError> {
    let record = rows::find(connection, user, bill)?;
    record.ok_or_else(|| StoreError::Inconsistent(format!("there is no bill {bill}")))
}

fn paid(record: BillRecord, operation: OperationId, at: Timestamp) -> Result<BillRecord, StoreError> {
    let state = next(record.fact.state, BillEvent::Pay)?;
    let fact = BillFact { state, paid_at: Some(at), as_of: at, ..record.fact };
    Ok(BillRecord { fact, paid_by: Some(operation), ..record })
}

pub(super) fn next(state: BillState, event: BillEvent) -> Result<BillState, StoreError> {
    state.next(event).map_err(|error| StoreError::Inconsistent(error.to_string()))
}

/// Ends a dispute, or cancels a bill that nobody has disputed yet. Asked again, it says what was decided.
pub(in super::super) fn decide(
    connection: &Connection,
    (user, bill): (UserId, BillId),
    decision: BillDecision,
    at: Timestamp,
) -> Result<BillOutcome, StoreError> {
    let Some(record) = rows::find(connection, user, bill)? else { return Ok(BillOutcome::Unknown) };
    let state = match (decision, record.fact.state) {
        (BillDecision::Cancelled, BillState::Paid) => return Ok(BillOutcome::Paid),
        (BillDecision::Stands, state) | (BillDecision::Cancelled, state @ BillState::Cancelled) => state,
        (BillDecision::Cancelled, state) => next(state, BillEvent::Cancel)?,
    };
    if (state, false) == (record.fact.state, record.fact.disputed) {
        return Ok(BillOutcome::Bill(Box::new(record)));
    }
    let fact = BillFact { state, disputed: false, as_of: at, ..record.fact };
    let decided = BillRecord { fact, ..record };
    rows::put(connection, &decided)?;
    Ok(BillOutcome::Bill(Box::new(decided)))
}

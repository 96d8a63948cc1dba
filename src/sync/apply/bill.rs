//! What is owed.

use crate::domain::bill::BillState;
use crate::domain::time::Timestamp;
use crate::store::bills;
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::bill::BillFact;

pub(super) fn fact(w: &Writer<'_>, fact: &BillFact, version: u64, at: Timestamp) -> Result<bool, SyncError> {
    if !fact.amount.is_positive() {
        return Err(SyncError::Tampered(format!("bill {} asks for nothing", fact.bill)));
    }
    let before = bills::find(w, fact.bill)?.map(|row| row.fact);
    match bills::apply(w, fact, version) {
        Err(StoreError::Inconsistent(why)) => return Err(SyncError::Tampered(format!("bill {}: {why}", fact.bill))),
        Ok(false) => return Ok(false),
        applied => drop(applied?),
    }
    if let Some(event) = event(before.as_ref(), fact) {
        events::append(w, at, &event)?;
    }
    Ok(true)
}

fn event(before: Option<&BillFact>, now: &BillFact) -> Option<Event> {
    let bill = now.bill;
    match (before, now.state) {
        (Some(before), state) if before.state == state => {
            (before.disputed && !now.disputed).then_some(Event::BillStands { bill })
        }
        (None, BillState::Scheduled) => Some(Event::BillReceived { bill }),
        (_, BillState::Due) => Some(Event::BillDue { bill }),
        (_, BillState::Overdue) => Some(Event::BillOverdue { bill }),
        (_, BillState::Paid) => Some(Event::BillPaid { bill }),
        (_, BillState::Cancelled) => Some(Event::BillCancelled { bill }),
        (Some(_), BillState::Scheduled) => None,
    }
}

#[cfg(test)]
mod tests;

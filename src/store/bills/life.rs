use rusqlite::named_params;

use super::super::access::Writer;
use super::super::columns::{Json, Name, stored_counter};
use super::super::error::StoreError;
use super::super::outbox;
use super::row::{BillRow, find};
use crate::domain::id::{BillId, OperationId};
use crate::wire::bill::BillFact;

/// Applies what the backend says of a bill, unless something newer is known; says whether it did. [`StoreError::Inconsistent`]
/// if whom, how much or when is another than before: a bill never changes that.
pub fn apply(writer: &Writer<'_>, fact: &BillFact, version: u64) -> Result<bool, StoreError> {
    let known = find(writer, fact.bill)?;
    if known.as_ref().is_some_and(|known| owed(&known.fact) != owed(fact)) {
        return Err(StoreError::inconsistent("a bill never changes whom, how much or when"));
    }
    if known.as_ref().is_some_and(|known| known.version >= version) {
        return Ok(false);
    }
    let dispute = known.and_then(|known| known.dispute);
    put(writer, &BillRow { fact: fact.clone(), version, dispute })?;
    Ok(true)
}

fn owed(fact: &BillFact) -> impl PartialEq {
    let BillFact { origin, creditor, creditor_name, amount, dates, .. } = fact.clone();
    (origin, creditor, creditor_name, amount, dates)
}

/// Takes over a bill that was saved out of a damaged database and is not known here. The operations have to be in the outbox
/// before: a dispute that is lost has no answer to wait for.
pub fn restore(writer: &Writer<'_>, row: &BillRow) -> Result<(), StoreError> {
    if find(writer, row.fact.bill)?.is_some() {
        return Ok(());
    }
    let waits = |dispute: &OperationId| outbox::find(writer, *dispute).map(|found| found.is_some());
    let dispute = row.dispute.as_ref().map(waits).transpose()?.unwrap_or(false);
    put(writer, &BillRow { dispute: row.dispute.filter(|_| dispute), ..row.clone() })
}

/// The person disputes it by this operation.
pub fn disputed(writer: &Writer<'_>, bill: BillId, dispute: OperationId) -> Result<(), StoreError> {
    writer.change("UPDATE bills SET dispute = ?2 WHERE id = ?1", (bill, dispute))?;
    Ok(())
}

/// The backend has answered a dispute.
pub fn end_dispute(writer: &Writer<'_>, bill: BillId, accepted: bool) -> Result<(), StoreError> {
    writer.change("UPDATE bills SET dispute = NULL, disputed = disputed OR ?2 WHERE id = ?1", (bill, accepted))?;
    Ok(())
}

fn put(writer: &Writer<'_>, row: &BillRow) -> Result<(), StoreError> {
    let fact = &row.fact;
    writer.change(
        PUT,
        named_params! {
            ":id": fact.bill,
            ":origin": Json(&fact.origin),
            ":creditor": fact.creditor,
            ":creditor_name": fact.creditor_name,
            ":amount": fact.amount.minor,
            ":currency": fact.amount.currency,
            ":dates": Json(&fact.dates),
            ":state": Name(fact.state),
            ":paid_at": fact.paid_at,
            ":disputed": fact.disputed,
            ":as_of": fact.as_of,
            ":version": stored_counter(row.version),
            ":dispute": row.dispute,
        },
    )?;
    Ok(())
}

const PUT: &str = "INSERT OR REPLACE INTO bills
    (id, origin, creditor, creditor_name, amount, currency, dates, state, paid_at, disputed, as_of, version, dispute)
    VALUES
    (:id, :origin, :creditor, :creditor_name, :amount, :currency, :dates, :state, :paid_at, :disputed, :as_of, :version,
     :dispute)";

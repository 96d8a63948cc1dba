use rusqlite::named_params;

use super::super::access::{Reader, Writer};
use super::super::columns::{Json, Name, stored_counter};
use super::super::error::StoreError;
use super::row::{LoanRow, LoanState, find};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::wire::loan::LoanAgreement;
use crate::wire::receipt::DeclineReason;

/// Stores a loan. [`StoreError::Inconsistent`] if its id is taken.
pub fn insert(writer: &Writer<'_>, row: &LoanRow) -> Result<(), StoreError> {
    if find(writer, row.id)?.is_some() {
        return Err(StoreError::inconsistent(format!("there is a loan {} already", row.id)));
    }
    let (principal, declined) = (row.agreement.loan.principal, row.declined.as_ref());
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":state": Name(row.state),
            ":agreement": Json(&row.agreement),
            ":principal": principal.minor,
            ":currency": principal.currency,
            ":created_at": row.created_at,
            ":updated_at": row.updated_at,
            ":settled_at": row.settled_at,
            ":declined_reason": declined.map(|declined| Name(declined.reason)),
            ":declined_detail": declined.map(|declined| &declined.detail),
        },
    )?;
    Ok(())
}

const INSERT: &str = "INSERT INTO loans
    (id, state, agreement, principal, currency, created_at, updated_at, settled_at, declined_reason, declined_detail)
    VALUES (:id, :state, :agreement, :principal, :currency, :created_at, :updated_at, :settled_at, :declined_reason,
     :declined_detail)";

/// Gives a loan that nobody has agreed to new terms.
pub fn renew(writer: &Writer<'_>, id: OperationId, agreement: &LoanAgreement, at: Timestamp) -> Result<(), StoreError> {
    need(writer, id, LoanState::Offered)?;
    let principal = agreement.loan.principal;
    writer.change(
        "UPDATE loans SET agreement = ?2, principal = ?3, currency = ?4, created_at = ?5, updated_at = ?5 WHERE id = ?1",
        (id, Json(agreement), principal.minor, principal.currency, at),
    )?;
    Ok(())
}

/// The person has agreed. [`StoreError::NotAllowed`] unless it was only shown.
pub fn agree(writer: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
    need(writer, id, LoanState::Offered)?;
    enter(writer, id, LoanState::Taking, at)
}

/// Forgets a loan that was only shown. [`StoreError::NotAllowed`] once it is signed.
pub fn discard(writer: &Writer<'_>, id: OperationId) -> Result<(), StoreError> {
    need(writer, id, LoanState::Offered)?;
    writer.change("DELETE FROM loans WHERE id = ?1", [id])?;
    Ok(())
}

/// A receipt says that it was paid out. [`StoreError::NotAllowed`] unless it waits for one.
pub fn lent(writer: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
    need(writer, id, LoanState::Taking)?;
    writer.change("UPDATE loans SET settled_at = ?2 WHERE id = ?1", (id, at))?;
    enter(writer, id, LoanState::Lent, at)
}

/// A receipt says no. [`StoreError::NotAllowed`] unless it waits for one.
pub fn decline(
    writer: &Writer<'_>,
    id: OperationId,
    reason: DeclineReason,
    detail: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    need(writer, id, LoanState::Taking)?;
    writer.change(
        "UPDATE loans SET settled_at = ?2, declined_reason = ?3, declined_detail = ?4 WHERE id = ?1",
        (id, at, Name(reason), detail),
    )?;
    enter(writer, id, LoanState::Declined, at)
}

/// The changes tell, at this `version`, that it is settled.
pub fn told(writer: &Writer<'_>, id: OperationId, version: u64) -> Result<(), StoreError> {
    writer.change("UPDATE loans SET told = ?2 WHERE id = ?1", (id, stored_counter(version)))?;
    Ok(())
}

fn enter(writer: &Writer<'_>, id: OperationId, state: LoanState, at: Timestamp) -> Result<(), StoreError> {
    writer.change("UPDATE loans SET state = ?2, updated_at = ?3 WHERE id = ?1", (id, Name(state), at))?;
    Ok(())
}

fn need(reader: &Reader<'_>, id: OperationId, state: LoanState) -> Result<(), StoreError> {
    match find(reader, id)? {
        Some(row) if row.state == state => Ok(()),
        Some(row) => Err(StoreError::not_allowed(format!("the loan is {:?}", row.state))),
        None => Err(StoreError::inconsistent(format!("there is no loan {id}"))),
    }
}

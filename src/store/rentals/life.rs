use rusqlite::named_params;

use super::super::access::Writer;
use super::super::columns::{Json, Name, stored_counter};
use super::super::error::StoreError;
use super::list::find;
use super::row::{Booked, RentalRow, RideState};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;
use crate::wire::ride::{DisputeReason, RideTerms};

/// Stores a ride that was offered. [`StoreError::Inconsistent`] if its id is taken.
pub fn insert(writer: &Writer<'_>, row: &RentalRow) -> Result<(), StoreError> {
    if find(writer, row.id)?.is_some() {
        return Err(StoreError::inconsistent(format!("there is a ride {} already", row.id)));
    }
    let (order, declined) = (&row.terms.order, row.declined.as_ref());
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":state": Name(row.state),
            ":terms": Json(&row.terms),
            ":deposit": order.deposit.minor,
            ":currency": order.deposit.currency,
            ":created_at": row.created_at,
            ":updated_at": row.updated_at,
            ":accepted_at": row.accepted_at,
            ":declined_reason": declined.map(|declined| Name(declined.reason)),
            ":declined_detail": declined.map(|declined| &declined.detail),
            ":version": stored_counter(row.version),
            ":said": row.said.map(Name),
            ":began_at": row.began_at,
            ":end_operation": row.end_operation,
            ":ended_at": row.ended_at,
            ":metres": row.metres.map(stored_counter),
            ":cancel_operation": row.cancel_operation,
            ":charge": row.charge,
            ":booked": row.booked.as_ref().map(Json),
            ":dispute_operation": row.dispute_operation,
            ":dispute_reason": row.dispute_reason.map(Name),
        },
    )?;
    Ok(())
}

const INSERT: &str = "INSERT INTO rentals
    (id, state, terms, deposit, currency, created_at, updated_at, accepted_at, declined_reason, declined_detail, version,
     said, began_at, end_operation, ended_at, metres, cancel_operation, charge, booked, dispute_operation, dispute_reason)
    VALUES (:id, :state, :terms, :deposit, :currency, :created_at, :updated_at, :accepted_at, :declined_reason,
     :declined_detail, :version, :said, :began_at, :end_operation, :ended_at, :metres, :cancel_operation, :charge, :booked,
     :dispute_operation, :dispute_reason)";

/// Gives a ride that nobody has agreed to new terms.
pub fn renew(writer: &Writer<'_>, id: OperationId, terms: &RideTerms, at: Timestamp) -> Result<(), StoreError> {
    let (deposit, currency) = (terms.order.deposit.minor, terms.order.deposit.currency);
    writer.change(
        "UPDATE rentals SET terms = ?2, deposit = ?3, currency = ?4, created_at = ?5, updated_at = ?5
         WHERE id = ?1 AND state = 'offered'",
        (id, Json(terms), deposit, currency, at),
    )?;
    Ok(())
}

/// Says where a ride stands now.
pub fn enter(writer: &Writer<'_>, id: OperationId, state: RideState, at: Timestamp) -> Result<(), StoreError> {
    writer.change("UPDATE rentals SET state = ?2, updated_at = ?3 WHERE id = ?1", (id, Name(state), at))?;
    Ok(())
}

/// A receipt says that the deposit is held.
pub fn accept(writer: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
    writer.change("UPDATE rentals SET accepted_at = ?2 WHERE id = ?1", (id, at))?;
    Ok(())
}

/// A receipt says that the lock stays closed.
pub fn decline(
    writer: &Writer<'_>,
    id: OperationId,
    reason: DeclineReason,
    detail: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    enter(writer, id, RideState::Declined, at)?;
    writer.change(
        "UPDATE rentals SET declined_reason = ?2, declined_detail = ?3 WHERE id = ?1",
        (id, Name(reason), detail),
    )?;
    Ok(())
}

/// The changes tell, at this `version`, that unlocking is settled.
pub fn told(writer: &Writer<'_>, id: OperationId, version: u64) -> Result<(), StoreError> {
    writer.change("UPDATE rentals SET told = ?2 WHERE id = ?1", (id, stored_counter(version)))?;
    Ok(())
}

/// The backend's word on a ride.
#[derive(Debug, Clone, Copy)]
pub struct Told {
    /// Where it stands.
    pub state: RideState,
    /// When the lock opened.
    pub began_at: Option<Timestamp>,
    /// Which version of the changes says so.
    pub version: u64,
}

/// Keeps the backend's word, beside where this phone says that the ride stands.
pub fn book(writer: &Writer<'_>, id: OperationId, told: Told) -> Result<(), StoreError> {
    let Told { state, began_at, version } = told;
    writer.change(
        "UPDATE rentals SET said = ?2, version = ?3, began_at = coalesce(?4, began_at) WHERE id = ?1",
        (id, Name(state), stored_counter(version), began_at),
    )?;
    Ok(())
}

/// What this phone says when the lock is closed.
#[derive(Debug, Clone, Copy)]
pub struct Closing {
    /// The operation that says so.
    pub operation: OperationId,
    /// When it was closed.
    pub at: Timestamp,
    /// How far the ride went, in metres.
    pub metres: u64,
}

/// The lock was closed. [`StoreError::NotAllowed`] if this phone has said so already.
pub fn end(writer: &Writer<'_>, id: OperationId, closing: Closing) -> Result<(), StoreError> {
    enter(writer, id, RideState::Settling, closing.at)?;
    let changed = writer.change(
        "UPDATE rentals SET end_operation = ?2, ended_at = ?3, metres = ?4 WHERE id = ?1 AND end_operation IS NULL",
        (id, closing.operation, closing.at, stored_counter(closing.metres)),
    )?;
    if changed == 1 { Ok(()) } else { Err(StoreError::not_allowed("the ride was ended already")) }
}

/// The backend did not take this phone's word that the ride is over: its own stands again.
pub fn revert(writer: &Writer<'_>, row: &RentalRow, at: Timestamp) -> Result<(), StoreError> {
    enter(writer, row.id, row.said.unwrap_or(RideState::Created), at)?;
    writer.change("UPDATE rentals SET end_operation = NULL, ended_at = NULL, metres = NULL WHERE id = ?1", [row.id])?;
    Ok(())
}

/// The person takes the ride back, by this operation; none once the backend has said no.
pub fn want_cancel(writer: &Writer<'_>, id: OperationId, operation: Option<OperationId>) -> Result<(), StoreError> {
    writer.change("UPDATE rentals SET cancel_operation = ?2 WHERE id = ?1", (id, operation))?;
    Ok(())
}

/// Keeps a charge as the backend signed it, and what it says.
pub fn close(writer: &Writer<'_>, id: OperationId, charge: &str, booked: &Booked) -> Result<(), StoreError> {
    writer.change("UPDATE rentals SET charge = ?2, booked = ?3 WHERE id = ?1", (id, charge, Json(booked)))?;
    Ok(())
}

/// The charge is disputed, by this operation and for this reason.
pub fn dispute(
    writer: &Writer<'_>,
    id: OperationId,
    operation: OperationId,
    reason: DisputeReason,
) -> Result<(), StoreError> {
    writer.change(
        "UPDATE rentals SET dispute_operation = ?2, dispute_reason = ?3 WHERE id = ?1",
        (id, operation, Name(reason)),
    )?;
    Ok(())
}

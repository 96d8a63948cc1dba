use rusqlite::named_params;

use super::super::access::Writer;
use super::super::columns::{Json, Name};
use super::super::error::StoreError;
use super::super::points;
use super::row::{ConsentRow, find};
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::wire::receipt::DeclineReason;

/// Stores a grant or share. [`StoreError::Inconsistent`] if its id is taken.
pub fn insert(writer: &Writer<'_>, row: &ConsentRow) -> Result<(), StoreError> {
    let declined = row.declined.as_ref();
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":state": Name(row.state),
            ":reader": Json(&row.party),
            ":fields": Json(&row.fields),
            ":terms": row.terms.as_ref().map(Json),
            ":openings": row.openings,
            ":disclosure": row.disclosure,
            ":disclosure_sha256": row.disclosure_sha256,
            ":secret": row.secret,
            ":granted_at": row.granted_at,
            ":exp": row.exp,
            ":accepted_at": row.accepted_at,
            ":ended_at": row.ended_at,
            ":withdrawal": row.withdrawal,
            ":withdrawal_accepted_at": row.withdrawal_accepted_at,
            ":declined_reason": declined.map(|declined| Name(declined.reason)),
            ":declined_detail": declined.map(|declined| &declined.detail),
        },
    )?;
    Ok(())
}

const INSERT: &str = "INSERT INTO consents
    (id, state, reader, fields, terms, openings, disclosure, disclosure_sha256, secret, granted_at, exp, accepted_at,
     ended_at, withdrawal, withdrawal_accepted_at, declined_reason, declined_detail)
    VALUES
    (:id, :state, :reader, :fields, :terms, :openings, :disclosure, :disclosure_sha256, :secret, :granted_at, :exp,
     :accepted_at, :ended_at, :withdrawal, :withdrawal_accepted_at, :declined_reason, :declined_detail)";

/// Lets something end a grant or share at `at`. [`StoreError::NotAllowed`] if it has ended already.
pub fn advance(
    writer: &Writer<'_>,
    id: OperationId,
    event: ConsentEvent,
    at: Timestamp,
) -> Result<ConsentState, StoreError> {
    let state = known(writer, id)?.state.next(event)?;
    writer.change("UPDATE consents SET state = ?2, ended_at = ?3 WHERE id = ?1", (id, Name(state), at))?;
    // Whatever ends a collection grant, nothing that it let in outlives it.
    points::forget_under(writer, id)?;
    points::forget_grounds(writer, id)?;
    Ok(state)
}

/// The person takes it back by this operation: from now on nothing may be read as far as this phone is concerned.
/// [`StoreError::NotAllowed`] if it has ended already.
pub fn withdraw(
    writer: &Writer<'_>,
    id: OperationId,
    withdrawal: OperationId,
    at: Timestamp,
) -> Result<(), StoreError> {
    advance(writer, id, ConsentEvent::Withdraw, at)?;
    writer.change("UPDATE consents SET withdrawal = ?2 WHERE id = ?1", (id, withdrawal))?;
    Ok(())
}

/// The backend has it. Keeps the first such moment.
pub fn accept(writer: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
    writer.change("UPDATE consents SET accepted_at = coalesce(accepted_at, ?2) WHERE id = ?1", (id, at))?;
    Ok(())
}

/// The backend has heard that it was withdrawn. Keeps the first such moment.
pub fn withdrawal_accepted(writer: &Writer<'_>, id: OperationId, at: Timestamp) -> Result<(), StoreError> {
    const HEARD: &str =
        "UPDATE consents SET withdrawal_accepted_at = coalesce(withdrawal_accepted_at, ?2) WHERE id = ?1";
    writer.change(HEARD, (id, at))?;
    Ok(())
}

/// The backend says no, and why; says where it stands now. What the person took back before stays taken back.
pub fn decline(
    writer: &Writer<'_>,
    id: OperationId,
    reason: DeclineReason,
    detail: &str,
    at: Timestamp,
) -> Result<ConsentState, StoreError> {
    let mut state = known(writer, id)?.state;
    if state == ConsentState::Granted {
        state = advance(writer, id, ConsentEvent::Decline, at)?;
    }
    writer.change(
        "UPDATE consents SET declined_reason = ?2, declined_detail = ?3 WHERE id = ?1",
        (id, Name(reason), detail),
    )?;
    Ok(state)
}

fn known(writer: &Writer<'_>, id: OperationId) -> Result<ConsentRow, StoreError> {
    find(writer, id)?.ok_or_else(|| StoreError::inconsistent(format!("there is no consent {id}")))
}

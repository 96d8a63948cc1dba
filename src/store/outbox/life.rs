use super::super::access::Writer;
use super::super::columns::Name;
use super::super::error::StoreError;
use super::row::{OutboxRow, known, standing};
use crate::domain::id::OperationId;
use crate::domain::operation::{OperationEvent, OperationState};
use crate::domain::time::Timestamp;

/// Lets `event` happen to an operation and says where it stands now; `Send` counts as an attempt. [`StoreError::NotAllowed`]
/// if its state does not have that event. A receipt comes by [`settle`], and a reason for parking by [`park`].
pub fn advance(writer: &Writer<'_>, id: OperationId, event: OperationEvent) -> Result<OperationState, StoreError> {
    let (state, attempts) = standing(writer, id)?;
    let state = state.next(event)?;
    let attempts = attempts.saturating_add(u32::from(event == OperationEvent::Send));
    writer.change(
        "UPDATE outbox SET state = ?2, attempts = ?3, detail = NULL WHERE id = ?1",
        (id, Name(state), attempts),
    )?;
    Ok(state)
}

/// Takes back the last sending of an operation, of which certainly nothing left the phone: it does not count as an attempt.
/// [`StoreError::NotAllowed`] if it is not being sent.
pub fn recall(writer: &Writer<'_>, id: OperationId) -> Result<(), StoreError> {
    advance(writer, id, OperationEvent::Postpone)?;
    writer.change("UPDATE outbox SET attempts = max(attempts - 1, 0) WHERE id = ?1", [id])?;
    Ok(())
}

/// Stores an operation's receipt; says whether that was new. What travelled beside it is not needed here any more. [`StoreError::Inconsistent`] if it has another receipt: the
/// backend promised the same one for ever.
pub fn settle(
    writer: &Writer<'_>,
    id: OperationId,
    accepted: bool,
    receipt: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let (state, _) = standing(writer, id)?;
    if state.is_settled() {
        return same_receipt(&known(writer, id)?, receipt).map(|()| false);
    }
    let event = if accepted { OperationEvent::Accept } else { OperationEvent::Decline };
    let state = as_sent(state)?.next(event)?;
    writer.change(
        "UPDATE outbox SET state = ?2, receipt = ?3, settled_at = ?4, detail = NULL, attachment = NULL WHERE id = ?1",
        (id, Name(state), receipt, at),
    )?;
    Ok(true)
}

/// A receipt proves that the operation reached the backend, whatever was known of it here: the answer may come with the
/// changes while the operation waits for another try.
fn as_sent(state: OperationState) -> Result<OperationState, StoreError> {
    match state {
        OperationState::Queued => Ok(state.next(OperationEvent::Send)?),
        OperationState::Parked => Ok(state.next(OperationEvent::Retry)?.next(OperationEvent::Send)?),
        other => Ok(other),
    }
}

fn same_receipt(row: &OutboxRow, receipt: &str) -> Result<(), StoreError> {
    if row.receipt.as_deref() == Some(receipt) {
        return Ok(());
    }
    Err(StoreError::inconsistent(format!("operation {} has two different receipts", row.id)))
}

/// Puts aside an operation that the backend cannot read, with its reason.
pub fn park(writer: &Writer<'_>, id: OperationId, detail: &str) -> Result<(), StoreError> {
    advance(writer, id, OperationEvent::Park)?;
    writer.change("UPDATE outbox SET detail = ?2 WHERE id = ?1", (id, detail))?;
    Ok(())
}

/// Forgets what would travel beside an operation; what is not in the outbox has nothing to forget.
pub fn drop_attachment(writer: &Writer<'_>, id: OperationId) -> Result<(), StoreError> {
    writer.change("UPDATE outbox SET attachment = NULL WHERE id = ?1", [id])?;
    Ok(())
}

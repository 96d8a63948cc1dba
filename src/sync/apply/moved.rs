//! An operation's way through the outbox, short of its receipt. State row and outbox row move together.

use super::capability;
use crate::domain::operation::{OperationEvent, OperationState};
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::outbox::{self, OutboxRow};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;

/// It is about to be handed to the network. Has to be durable before the first byte leaves.
pub(in crate::sync) fn left_the_phone(w: &Writer<'_>, row: &OutboxRow, at: Timestamp) -> Result<(), SyncError> {
    let state = outbox::advance(w, row.id, OperationEvent::Send)?;
    Ok(tell(w, row, state, at)?)
}

/// The backend has certainly not settled it.
pub(in crate::sync) fn postpone(w: &Writer<'_>, row: &OutboxRow, at: Timestamp) -> Result<(), SyncError> {
    if is_under_way(w, row)? {
        let state = outbox::advance(w, row.id, OperationEvent::Postpone)?;
        tell(w, row, state, at)?;
    }
    Ok(())
}

/// Nothing of it can have left the phone, now or before: the person may still take it back.
pub(in crate::sync) fn never_left(w: &Writer<'_>, row: &OutboxRow, at: Timestamp) -> Result<(), SyncError> {
    if is_under_way(w, row)? {
        outbox::recall(w, row.id)?;
        if let Some(capability) = capability::of(&row.typ) {
            capability.recalled(w, row.id, at)?;
        }
    }
    Ok(())
}

/// The backend cannot read it, or holds other bytes under its id.
pub(in crate::sync) fn park(w: &Writer<'_>, row: &OutboxRow, detail: String, at: Timestamp) -> Result<(), SyncError> {
    if is_under_way(w, row)? {
        outbox::park(w, row.id, &detail)?;
        tell(w, row, OperationState::Parked, at)?;
        events::append(w, at, &Event::OperationParked { operation: row.id, detail })?;
    }
    Ok(())
}

/// The backend may have settled it, and no answer came back. It stays `sending` and is asked again with the same bytes.
pub(in crate::sync) fn lost(w: &Writer<'_>, row: &OutboxRow, at: Timestamp) -> Result<(), SyncError> {
    if is_under_way(w, row)?
        && let Some(capability) = capability::of(&row.typ)
    {
        capability.lost(w, row.id, at)?;
    }
    Ok(())
}

/// The changes may have settled it in the meantime.
fn is_under_way(w: &Writer<'_>, row: &OutboxRow) -> Result<bool, StoreError> {
    Ok(outbox::find(w, row.id)?.is_some_and(|row| row.state == OperationState::Sending))
}

fn tell(w: &Writer<'_>, row: &OutboxRow, state: OperationState, at: Timestamp) -> Result<(), StoreError> {
    // An operation out of a damaged database may be of a kind that this version does not know: it goes out all the same.
    capability::of(&row.typ).map_or(Ok(()), |capability| capability.moved(w, row.id, state, at))
}

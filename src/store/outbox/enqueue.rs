use rusqlite::named_params;

use super::super::access::Writer;
use super::super::columns::{Json, Name};
use super::super::error::StoreError;
use super::row::{NewOperation, OutboxRow, find, known, parked, unsent};
use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;

/// Stores a signed operation. The same bytes under the same id again change nothing; other bytes under a known id give
/// [`StoreError::Inconsistent`].
pub fn enqueue(writer: &Writer<'_>, operation: &NewOperation) -> Result<(), StoreError> {
    restore(writer, &OutboxRow::new(operation.clone()))
}

/// Stores an operation that was saved out of a damaged database, as it stood there: what may have left the phone must not
/// look as if it never had. Ids that are known are treated as by [`enqueue`].
pub fn restore(writer: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
    match find(writer, row.id)? {
        Some(known) if known.compact == row.compact => Ok(()),
        Some(_) => Err(StoreError::inconsistent(format!("operation {} was signed with other content", row.id))),
        None => insert(writer, row),
    }
}

fn insert(writer: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":typ": row.typ,
            ":compact": row.compact,
            ":attachment": row.attachment,
            ":needs": Json(&row.after),
            ":urgent": row.urgent,
            ":state": Name(row.state),
            ":attempts": row.attempts,
            ":created_at": row.created_at,
            ":settled_at": row.settled_at,
            ":receipt": row.receipt,
            ":detail": row.detail,
        },
    )?;
    Ok(())
}

const INSERT: &str = "INSERT INTO outbox
    (id, typ, compact, attachment, needs, urgent, state, attempts, created_at, settled_at, receipt, detail)
    VALUES
    (:id, :typ, :compact, :attachment, :needs, :urgent, :state, :attempts, :created_at, :settled_at, :receipt, :detail)";

/// Takes back an operation that never left the phone. [`StoreError::NotAllowed`] if it may have left, or if another
/// operation needs it.
pub fn remove_unsent(writer: &Writer<'_>, id: OperationId) -> Result<(), StoreError> {
    let row = known(writer, id)?;
    if row.state != OperationState::Queued || row.attempts > 0 {
        return Err(StoreError::not_allowed("the operation may have reached the backend"));
    }
    if unsent(writer)?.iter().chain(&parked(writer)?).any(|other| other.after.contains(&id)) {
        return Err(StoreError::not_allowed("another operation needs this one"));
    }
    writer.change("DELETE FROM outbox WHERE id = ?1", [id])?;
    Ok(())
}

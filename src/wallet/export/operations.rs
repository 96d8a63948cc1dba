use serde::Serialize;

use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::store::outbox::OutboxRow;

/// What this phone signed, with the receipt once it has come. What travels beside it is told where it belongs.
#[derive(Serialize)]
pub(super) struct Operation {
    id: OperationId,
    #[serde(rename = "type")]
    typ: String,
    state: OperationState,
    created_at: Timestamp,
    after: Vec<OperationId>,
    /// Why the backend cannot read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// The operation itself, a compact JWS.
    compact: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<Timestamp>,
    /// A compact JWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
}

/// A receipt without its operation: that is another phone's, or was lost with a damaged database.
#[derive(Serialize)]
pub(super) struct Receipt {
    operation: OperationId,
    receipt: String,
}

impl From<OutboxRow> for Operation {
    fn from(row: OutboxRow) -> Self {
        Self {
            id: row.id,
            typ: row.typ,
            state: row.state,
            created_at: row.created_at,
            after: row.after,
            detail: row.detail,
            compact: row.compact,
            settled_at: row.settled_at,
            receipt: row.receipt,
        }
    }
}

impl From<(OperationId, String)> for Receipt {
    fn from((operation, receipt): (OperationId, String)) -> Self {
        Self { operation, receipt }
    }
}

use std::sync::Arc;

use super::WalletError;
use super::core::Core;
use crate::domain::id::OperationId;
use crate::domain::operation::{OperationEvent, OperationState};
use crate::domain::order::sort_by_key;
use crate::domain::time::Timestamp;
use crate::store::Writer;
use crate::store::outbox::{self, OutboxRow};

/// Operations that are signed and stored and have no receipt yet.
#[derive(Clone)]
pub struct Outbox {
    core: Arc<Core>,
}

/// One operation that has no receipt yet.
#[derive(Clone, PartialEq, Eq)]
pub struct PendingOperation {
    /// Its id.
    pub id: OperationId,
    /// Its kind: the `typ` of its JWS.
    pub typ: String,
    /// Where it stands: queued, sending or parked.
    pub state: OperationState,
    /// When it was signed.
    pub created_at: Timestamp,
    /// The operations that it waits for.
    pub after: Vec<OperationId>,
    /// Why it is parked.
    pub detail: Option<String>,
    /// The operation itself, for an export.
    pub compact: String,
}

crate::domain::redacted::redacted!(PendingOperation { id, typ, state, after });

impl Outbox {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Everything that has no receipt, parked operations included, oldest first.
    pub fn unsent(&self) -> Result<Vec<PendingOperation>, WalletError> {
        let mut rows = self.core.read(outbox::without_receipt)?;
        sort_by_key(&mut rows, |row| row.id);
        Ok(rows.into_iter().map(PendingOperation::from).collect())
    }

    /// Where an operation stands, with or without a receipt. [`WalletError::NotFound`] if this phone signed none of this id.
    pub fn state(&self, id: OperationId) -> Result<OperationState, WalletError> {
        let row = self.core.read_short(|r| outbox::find(r, id))?;
        row.map(|row| row.state).ok_or(WalletError::NotFound(id))
    }

    /// Puts a parked operation back into the queue, and sends; one that only waits is sent, too.
    /// [`WalletError::AlreadySettled`] if it has its receipt, [`WalletError::NotFound`] if this phone signed none of this id.
    pub async fn retry(&self, id: OperationId) -> Result<(), WalletError> {
        self.core.write(move |w| queue_again(w, id)).await?;
        self.core.push_soon();
        Ok(())
    }
}

fn queue_again(w: &Writer<'_>, id: OperationId) -> Result<(), WalletError> {
    match outbox::find(w, id)?.ok_or(WalletError::NotFound(id))?.state {
        OperationState::Parked => Ok(outbox::advance(w, id, OperationEvent::Retry).map(|_| ())?),
        OperationState::Queued | OperationState::Sending => Ok(()),
        OperationState::Accepted | OperationState::Declined => Err(WalletError::AlreadySettled(id)),
    }
}

impl From<OutboxRow> for PendingOperation {
    fn from(row: OutboxRow) -> Self {
        let OutboxRow { id, typ, compact, state, created_at, after, detail, .. } = row;
        Self { id, typ, state, created_at, after, detail, compact }
    }
}

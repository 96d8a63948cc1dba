use std::time::SystemTime;

use super::WalletError;
use super::ids::parse;
use super::printed::printed;
use super::runtime::{call, run};
use super::times::moment;
use super::topups::OperationState;
use crate::wallet as core;

/// Operations that are signed and stored and have no receipt yet.
#[derive(uniffi::Object)]
pub struct Outbox(pub(super) core::Outbox);

/// One operation that has no receipt yet.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PendingOperation {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub typ: String,
    /// Where it stands.
    pub state: OperationState,
    /// When it was signed.
    pub created_at: SystemTime,
    /// The operations that it waits for.
    pub after: Vec<String>,
    /// Why it is parked.
    pub detail: Option<String>,
    /// The signed operation itself, for an export.
    pub compact: String,
}

printed!(PendingOperation { id, typ, state });

#[uniffi::export]
impl Outbox {
    /// Everything that has no receipt, oldest first.
    pub fn unsent(&self) -> Result<Vec<PendingOperation>, WalletError> {
        call(|| Ok(self.0.unsent()?.into_iter().map(PendingOperation::from).collect()))
    }

    /// Where an operation of this phone stands, with or without a receipt.
    pub fn state(&self, id: &str) -> Result<OperationState, WalletError> {
        call(|| Ok(self.0.state(parse(id)?)?.into()))
    }

    /// Puts a parked operation back into the queue, and sends.
    pub async fn retry(&self, id: String) -> Result<(), WalletError> {
        let outbox = self.0.clone();
        run(async move { outbox.retry(parse(&id)?).await }).await
    }
}

impl From<core::PendingOperation> for PendingOperation {
    fn from(operation: core::PendingOperation) -> Self {
        let core::PendingOperation { id, typ, state, created_at, after, detail, compact } = operation;
        let after = after.iter().map(ToString::to_string).collect();
        Self { id: id.to_string(), typ, state: state.into(), created_at: moment(created_at), after, detail, compact }
    }
}

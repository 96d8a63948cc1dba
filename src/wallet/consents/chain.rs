use super::Consents;
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot};
use crate::store::{StoreError, Writer, consent_chain, outbox};
use crate::wallet::WalletError;
use crate::wallet::sign::SignedOperation;
use crate::wire::consent::{ChainFile, ChainLink};
use crate::wire::operation::Body;

/// An event that is signed for its place, and not yet stored.
pub(super) struct SignedEvent {
    link: ChainLink,
    operation: SignedOperation,
}

impl Consents {
    /// Signs an event for the next place of the chain. Whoever calls it holds the lock of the prompts until the event is
    /// stored, so that nobody else signs for the same place.
    pub(super) async fn sign_event<B: Body>(
        &self,
        id: crate::domain::id::OperationId,
        body: impl FnOnce(ChainLink) -> B,
        purpose: Purpose,
    ) -> Result<SignedEvent, WalletError> {
        let link = self.core.read_short(consent_chain::next_link)?;
        let operation = self.core.sign(id, body(link.clone()), vec![], (Slot::Holder, purpose)).await?;
        Ok(SignedEvent { link, operation })
    }

    /// The chain, for whoever wants to check it: every event that this phone signed, oldest first.
    pub fn export(&self) -> Result<ChainFile, WalletError> {
        let signer = self.core.identity()?.holder.public;
        let events = self.core.read(consent_chain::all)?;
        Ok(ChainFile { format: ChainFile::FORMAT.into(), signer, events })
    }
}

impl SignedEvent {
    /// Takes its place, and goes out with the data. [`StoreError::Busy`] if a task that nobody waits for any more has taken
    /// the place.
    pub(super) fn store(self, w: &Writer<'_>, data: String, now: Timestamp) -> Result<(), StoreError> {
        self.take_place(w)?;
        outbox::enqueue(w, &self.operation.with(data).into_row(now))
    }

    /// Takes its place, and goes out with nothing beside it.
    pub(super) fn store_alone(self, w: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
        self.take_place(w)?;
        outbox::enqueue(w, &self.operation.into_row(now))
    }

    /// Takes its place, and goes out before everything else.
    pub(super) fn store_urgent(self, w: &Writer<'_>, now: Timestamp) -> Result<(), StoreError> {
        self.take_place(w)?;
        outbox::enqueue(w, &self.operation.into_urgent_row(now))
    }

    fn take_place(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        consent_chain::append(w, &self.link, self.operation.id, &self.operation.compact)
    }
}

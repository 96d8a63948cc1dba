use super::WalletError;
use super::core::Core;
use crate::domain::id::OperationId;
use crate::store::{Reader, StoreError, loans, outbox, payments, rentals};

impl Core {
    /// An id stands for one thing, of whatever kind: [`WalletError::IdInUse`] if it stands for anything already, before
    /// anybody is asked to agree to what could not be stored.
    pub(crate) fn need_new(&self, id: OperationId) -> Result<(), WalletError> {
        if self.read_short(|r| is_taken(r, id))? { Err(WalletError::IdInUse(id)) } else { Ok(()) }
    }
}

/// All that was signed is in the outbox; what was only shown is not.
fn is_taken(r: &Reader<'_>, id: OperationId) -> Result<bool, StoreError> {
    let shown = payments::find(r, id)?.is_some() || rentals::find(r, id)?.is_some() || loans::find(r, id)?.is_some();
    Ok(shown || outbox::find(r, id)?.is_some())
}

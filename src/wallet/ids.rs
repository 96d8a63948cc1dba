use super::WalletError;
use super::core::Core;
use crate::domain::id::OperationId;
use crate::store::{outbox, payments};

impl Core {
    /// An id stands for one thing, of whatever kind: [`WalletError::IdInUse`] if it stands for anything already, before
    /// anybody is asked to agree to what could not be stored.
    pub(crate) fn need_new(&self, id: OperationId) -> Result<(), WalletError> {
        // All that was signed is in the outbox; a payment that was only shown is not.
        let taken = self.read_short(|r| Ok(outbox::find(r, id)?.is_some() || payments::find(r, id)?.is_some()))?;
        if taken { Err(WalletError::IdInUse(id)) } else { Ok(()) }
    }
}

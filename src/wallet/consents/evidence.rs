use super::Consents;
use crate::domain::id::OperationId;
use crate::store::{consents, identity, outbox};
use crate::wallet::WalletError;
use crate::wire::evidence::Evidence;

impl Consents {
    /// The backend's receipt for a grant or share, with everything that checking it takes; [`WalletError::NotFound`] while
    /// there is none.
    pub fn evidence(&self, id: OperationId) -> Result<Evidence, WalletError> {
        self.find(id)?;
        self.evidence_of(id)
    }

    /// The proof that the backend has heard of a withdrawal: its receipt, with everything that checking it takes.
    /// [`WalletError::NotFound`] while there is none, and where another phone withdrew.
    pub fn proof_of_withdrawal(&self, id: OperationId) -> Result<Evidence, WalletError> {
        let row = self.core.read_short(|r| consents::find(r, id))?.ok_or(WalletError::NotFound(id))?;
        self.evidence_of(row.withdrawal.ok_or(WalletError::NotFound(id))?)
    }

    fn evidence_of(&self, operation: OperationId) -> Result<Evidence, WalletError> {
        let missing = || WalletError::NotFound(operation);
        let (row, identity) = self.core.read_short(|r| Ok((outbox::find(r, operation)?, identity::load(r)?)))?;
        let (row, identity) = row.zip(identity).ok_or_else(missing)?;
        Ok(Evidence {
            format: Evidence::FORMAT.into(),
            receipt: row.receipt.ok_or_else(missing)?,
            operation: row.compact,
            signer: identity.holder.public,
            keys: identity.membership.ok_or(WalletError::NotEnrolled)?.keys,
        })
    }
}

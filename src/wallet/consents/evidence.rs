use super::Consents;
use crate::domain::id::OperationId;
use crate::store::consents;
use crate::wallet::WalletError;
use crate::wire::evidence::Evidence;

impl Consents {
    /// The backend's receipt for a grant or share, with everything that checking it takes; [`WalletError::NotFound`] while
    /// there is none.
    pub fn evidence(&self, id: OperationId) -> Result<Evidence, WalletError> {
        self.find(id)?;
        self.core.evidence(id)
    }

    /// The proof that the backend has heard of a withdrawal: its receipt, with everything that checking it takes.
    /// [`WalletError::NotFound`] while there is none, and where another phone withdrew.
    pub fn proof_of_withdrawal(&self, id: OperationId) -> Result<Evidence, WalletError> {
        let row = self.core.read_short(|r| consents::find(r, id))?.ok_or(WalletError::NotFound(id))?;
        self.core.evidence(row.withdrawal.ok_or(WalletError::NotFound(id))?)
    }
}

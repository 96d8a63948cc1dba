use super::Rentals;
use crate::domain::id::OperationId;
use crate::wallet::WalletError;
use crate::wire::evidence::Evidence;

impl Rentals {
    /// The backend's receipt for unlocking, with everything that checking it takes; [`WalletError::NotFound`] while there is
    /// none.
    pub fn evidence(&self, id: OperationId) -> Result<Evidence, WalletError> {
        self.row(id)?;
        self.core.evidence(id)
    }

    /// The charge as the backend signed it, a compact JWS; [`None`] before it is collected.
    pub fn charge(&self, id: OperationId) -> Result<Option<String>, WalletError> {
        Ok(self.row(id)?.charge)
    }
}

//! What proves that the backend has answered an operation of the holder key.

use super::WalletError;
use super::core::Core;
use crate::domain::id::OperationId;
use crate::store::{identity, outbox};
use crate::wire::evidence::Evidence;

impl Core {
    /// The receipt of an operation with everything that checking it takes; [`WalletError::NotFound`] while there is none.
    pub(crate) fn evidence(&self, operation: OperationId) -> Result<Evidence, WalletError> {
        let missing = || WalletError::NotFound(operation);
        let (row, identity) = self.read_short(|r| Ok((outbox::find(r, operation)?, identity::load(r)?)))?;
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

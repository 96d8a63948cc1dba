use super::{PageRequest, WalletError};
use crate::domain::id::OperationId;

impl PageRequest {
    /// A cursor comes from a program that may have kept it wrongly, which is its own fault and not the database's.
    pub(crate) fn with_known_cursor(&self) -> Result<&Self, WalletError> {
        let known = self.after.as_deref().is_none_or(|cursor| cursor.parse::<OperationId>().is_ok());
        if known { Ok(self) } else { Err(WalletError::Cursor) }
    }
}

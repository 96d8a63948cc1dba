use super::core::Core;
use super::{Page, PageRequest, WalletError};
use crate::domain::id::OperationId;
use crate::store::{Reader, StoreError};

impl PageRequest {
    /// A cursor comes from a program that may have kept it wrongly, which is its own fault and not the database's.
    pub(crate) fn with_known_cursor(&self) -> Result<&Self, WalletError> {
        let known = self.after.as_deref().is_none_or(|cursor| cursor.parse::<OperationId>().is_ok());
        if known { Ok(self) } else { Err(WalletError::Cursor) }
    }
}

impl Core {
    /// A page of a list, which never queues behind a long export. One of a search does: it may take long itself.
    pub(crate) fn page<T>(
        &self,
        request: &PageRequest,
        list: impl FnOnce(&Reader<'_>, &PageRequest) -> Result<Page<T>, StoreError>,
    ) -> Result<Page<T>, WalletError> {
        let request = request.with_known_cursor()?;
        match request.text {
            Some(_) => self.read(|r| list(r, request)),
            None => self.read_short(|r| list(r, request)),
        }
    }
}

use super::WalletError;
use crate::domain::id::OperationId;
use crate::store;

/// Which page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PageRequest {
    /// The cursor that the page before gave; `None` for the first page.
    pub after: Option<String>,
    /// How many items at most; 0 means 50, and no page has more than 200.
    pub limit: u32,
    /// Only what contains this text, in any script; `None` for everything.
    pub text: Option<String>,
}

/// One page of a list, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// The cursor for the page after this one; `None` on the last.
    pub next: Option<String>,
}

impl PageRequest {
    /// A page of 50 fills any phone's screen; 200 records still cross to the shell in well under a frame.
    pub(crate) fn bounded(&self) -> Result<store::PageRequest, WalletError> {
        let limit = if self.limit == 0 { 50 } else { self.limit.min(200) };
        let before = self.after.clone();
        let known = before.as_deref().is_none_or(|cursor| cursor.parse::<OperationId>().is_ok());
        if !known {
            return Err(WalletError::Cursor);
        }
        Ok(store::PageRequest { before, limit, text: self.text.clone() })
    }
}

impl<T> Page<T> {
    pub(crate) fn of<U>(page: store::Page<U>, convert: fn(U) -> T) -> Self {
        Self { items: page.items.into_iter().map(convert).collect(), next: page.next }
    }
}

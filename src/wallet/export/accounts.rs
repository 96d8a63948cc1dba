use serde::Serialize;

use crate::domain::id::AccountId;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::store::{Reader, StoreError, accounts};

/// What is in one account by the backend's last word.
#[derive(Serialize)]
pub(super) struct Account {
    id: AccountId,
    balance: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Timestamp>,
}

impl Account {
    pub(super) fn all(reader: &Reader<'_>) -> Result<Vec<Self>, StoreError> {
        Ok(accounts::all(reader)?.into_iter().map(Self::from).collect())
    }
}

impl From<accounts::Account> for Account {
    fn from(account: accounts::Account) -> Self {
        let accounts::Account { id, balance, as_of, .. } = account;
        Self { id, balance, as_of }
    }
}

use std::sync::Arc;

use super::WalletError;
use super::core::Core;
use crate::domain::id::AccountId;
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;
use crate::store::accounts::{self, Account};
use crate::store::{Reader, StoreError, payments};

/// The accounts and what is in them.
#[derive(Clone)]
pub struct Accounts {
    core: Arc<Core>,
}

/// What is in one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Which account.
    pub account: AccountId,
    /// What the backend last said is in it.
    pub booked: Money,
    /// What is signed and not settled yet.
    pub pending: Money,
    /// What can be spent: `booked` less `pending`.
    pub available: Money,
    /// How fresh that is.
    pub freshness: Freshness,
}

/// How fresh an answer from the cache is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Freshness {
    /// When the backend said so; `None` if it never did.
    pub as_of: Option<Timestamp>,
    /// Until when it counts as fresh.
    pub valid_until: Option<Timestamp>,
    /// It no longer counts as fresh.
    pub stale: bool,
}

/// A balance moves only by what the person does, by refunds, and by what other phones do; a quarter of an hour is how long
/// somebody who looks at it again expects nothing to have happened.
const FRESH_FOR: i64 = 15 * 60;

impl Accounts {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// Every account, the one to pay from first.
    pub fn list(&self) -> Result<Vec<Balance>, WalletError> {
        let now = self.core.now()?;
        let accounts = self.core.read_short(|r| {
            accounts::all(r)?.iter().map(|account| with_pending(r, account)).collect::<Result<Vec<_>, StoreError>>()
        })?;
        accounts.into_iter().map(|(account, pending)| balance(&account, pending, now)).collect()
    }

    /// The account to pay from, or [`WalletError::NotEnrolled`].
    pub fn balance(&self) -> Result<Balance, WalletError> {
        self.list()?.into_iter().next().ok_or(WalletError::NotEnrolled)
    }

    /// The account in `currency`.
    pub(crate) fn in_currency(&self, currency: Currency) -> Result<Balance, WalletError> {
        let found = self.list()?.into_iter().find(|balance| balance.booked.currency == currency);
        found.ok_or(WalletError::NoAccount(currency))
    }
}

fn with_pending(r: &Reader<'_>, account: &Account) -> Result<(Account, i64), StoreError> {
    Ok((account.clone(), payments::unsettled_total(r, account.balance.currency)?))
}

fn balance(account: &Account, pending: i64, now: Timestamp) -> Result<Balance, WalletError> {
    let pending = Money::new(pending, account.balance.currency);
    let available = account.balance.minus(pending)?;
    let freshness = Freshness::of(account.as_of, now);
    Ok(Balance { account: account.id, booked: account.balance, pending, available, freshness })
}

impl Freshness {
    fn of(as_of: Option<Timestamp>, now: Timestamp) -> Self {
        let valid_until = as_of.map(|as_of| as_of.plus(FRESH_FOR));
        let stale = valid_until.is_none_or(|valid_until| now >= valid_until);
        Self { as_of, valid_until, stale }
    }
}

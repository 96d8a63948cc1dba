use std::sync::Arc;

use super::WalletError;
use super::core::Core;
use crate::domain::id::AccountId;
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;
use crate::store::accounts::{self, Account, Moving};

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
    /// What is in it: what the backend last said, and what receipts have told since.
    pub booked: Money,
    /// What is signed and not settled yet.
    pub pending: Money,
    /// What is held for rides, as far as this phone knows. It is no part of `booked`, and what is not collected comes back.
    pub held: Money,
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
        let accounts = self.core.read_one(accounts::all_with_moving)?;
        accounts.into_iter().map(|(account, moving)| balance(&account, moving, now)).collect()
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

fn balance(account: &Account, moving: Moving, now: Timestamp) -> Result<Balance, WalletError> {
    let &Account { id, currency, balance, as_of, .. } = account;
    let booked = balance.plus(Money::new(moving.since, currency))?;
    let pending = Money::new(moving.pending, currency);
    let held = Money::new(moving.held, currency);
    let (available, freshness) = (booked.minus(pending)?, Freshness::lasting(FRESH_FOR, as_of, now));
    Ok(Balance { account: id, booked, pending, held, available, freshness })
}

impl Freshness {
    /// For an answer that counts as fresh for so many seconds.
    pub(super) fn lasting(seconds: i64, as_of: Option<Timestamp>, now: Timestamp) -> Self {
        let valid_until = as_of.map(|as_of| as_of.plus(seconds));
        let stale = valid_until.is_none_or(|valid_until| now >= valid_until);
        Self { as_of, valid_until, stale }
    }
}

use std::sync::Arc;

use super::WalletError;
use super::core::Core;
use crate::domain::id::AccountId;
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;
use crate::store::accounts::{self, Account};
use crate::store::{Reader, StoreError, loans, payments, rentals, topups};

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
        let accounts = self.core.read_short(|r| {
            accounts::all(r)?.iter().map(|account| Moving::of(r, account)).collect::<Result<Vec<_>, StoreError>>()
        })?;
        accounts.into_iter().map(|moving| moving.balance(now)).collect()
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

/// An account, and what its balance does not know of yet. All amounts are in minor units of its currency.
struct Moving {
    account: Account,
    /// Came in by receipts less what went out by them.
    since: i64,
    /// Signed and without an answer.
    pending: i64,
    /// Deposits of rides.
    held: i64,
}

impl Moving {
    fn of(r: &Reader<'_>, account: &Account) -> Result<Self, StoreError> {
        let (currency, version) = (account.currency, account.version);
        let came = topups::untold_total(r, account.id, version)?;
        let came = came.saturating_add(loans::untold_total(r, currency, version)?);
        let went = payments::untold_total(r, currency, version)?;
        let went = went.saturating_add(rentals::untold_total(r, currency, version)?);
        let pending = payments::unsettled_total(r, currency)?.saturating_add(rentals::unsettled_total(r, currency)?);
        let held = rentals::held_total(r, currency)?;
        Ok(Self { account: account.clone(), since: came.saturating_sub(went), pending, held })
    }

    fn balance(self, now: Timestamp) -> Result<Balance, WalletError> {
        let Account { id, currency, balance, as_of, .. } = self.account;
        let booked = balance.plus(Money::new(self.since, currency))?;
        let pending = Money::new(self.pending, currency);
        let held = Money::new(self.held, currency);
        let (available, freshness) = (booked.minus(pending)?, Freshness::lasting(FRESH_FOR, as_of, now));
        Ok(Balance { account: id, booked, pending, held, available, freshness })
    }
}

impl Freshness {
    /// For an answer that counts as fresh for so many seconds.
    pub(super) fn lasting(seconds: i64, as_of: Option<Timestamp>, now: Timestamp) -> Self {
        let valid_until = as_of.map(|as_of| as_of.plus(seconds));
        let stale = valid_until.is_none_or(|valid_until| now >= valid_until);
        Self { as_of, valid_until, stale }
    }
}

use std::time::SystemTime;

use super::printed::printed;
use super::runtime::call;
use super::times::moment;
use super::{Money, WalletError};
use crate::wallet as core;

/// The accounts and what is in them.
#[derive(uniffi::Object)]
pub struct Accounts(pub(super) core::Accounts);

/// What is in one account.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Balance {
    /// Which account.
    pub account: String,
    /// What the backend last said is in it.
    pub booked: Money,
    /// What is signed and not settled yet.
    pub pending: Money,
    /// What is held for rides; no part of `booked`.
    pub held: Money,
    /// What can be spent.
    pub available: Money,
    /// When the backend last said so, or that nothing had changed since; none if it never did.
    pub as_of: Option<SystemTime>,
    /// Until when it counts as fresh.
    pub valid_until: Option<SystemTime>,
    /// It no longer counts as fresh.
    pub stale: bool,
}

printed!(Balance { as_of, valid_until, stale });

#[uniffi::export]
impl Accounts {
    /// The account to pay from.
    pub fn balance(&self) -> Result<Balance, WalletError> {
        call(|| Ok(self.0.balance()?.into()))
    }

    /// Every account, the one to pay from first.
    pub fn list(&self) -> Result<Vec<Balance>, WalletError> {
        call(|| Ok(self.0.list()?.into_iter().map(Balance::from).collect()))
    }
}

impl From<core::Balance> for Balance {
    fn from(balance: core::Balance) -> Self {
        let core::Balance { account, booked, pending, held, available, freshness } = balance;
        Self {
            account: account.to_string(),
            booked: booked.into(),
            pending: pending.into(),
            held: held.into(),
            available: available.into(),
            as_of: freshness.as_of.map(moment),
            valid_until: freshness.valid_until.map(moment),
            stale: freshness.stale,
        }
    }
}

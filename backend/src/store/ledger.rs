use serde::Serialize;
use tally::domain::id::{AccountId, MerchantId, UserId};
use tally::domain::money::{Currency, Money};
use tally::domain::time::Timestamp;

/// What an account is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AccountKind {
    /// A person's; never below zero.
    Wallet,
    /// A merchant's.
    Merchant,
    /// A provider's deposits: money of people who ride, not yet anybody's to spend; never below zero.
    Held,
    /// Where money comes from; its balance is what all others hold, with the sign turned.
    Funding,
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// What it is for.
    pub kind: AccountKind,
    /// What is in it.
    pub balance: Money,
}

/// One end of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// An account of the person whose transfer it is.
    Wallet(AccountId),
    /// The merchant's account in the transfer's currency.
    Merchant(MerchantId),
    /// The deposits that this provider holds in the transfer's currency.
    Held(MerchantId),
    /// The funding source in the transfer's currency.
    Funding,
}

/// Money that is to move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTransfer {
    /// Where from.
    pub debit: Party,
    /// Where to.
    pub credit: Party,
    /// How much; more than nothing.
    pub amount: Money,
}

/// Money that moved. Never changed, never removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// For whom.
    pub user: UserId,
    /// The operation or refund that moved it.
    pub cause: String,
    /// Where from.
    pub debit: AccountId,
    /// Where to.
    pub credit: AccountId,
    /// How much.
    pub amount: Money,
    /// When.
    pub at: Timestamp,
}

/// Some transfers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransferPage {
    /// The transfers.
    pub items: Vec<Transfer>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}

/// What came of holding every account against the transfers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// How many transfers there are.
    pub transfers: u64,
    /// How many accounts there are.
    pub accounts: u64,
    /// The accounts whose balance is not what the transfers say.
    pub wrong: Vec<AccountId>,
    /// The wallets and held deposits that are below zero.
    pub overdrawn: Vec<AccountId>,
    /// The sum of all accounts, for each currency; zero if all is well.
    pub sums: Vec<(Currency, i64)>,
}

impl Audit {
    /// Whether all is well.
    pub fn holds(&self) -> bool {
        self.wrong.is_empty() && self.overdrawn.is_empty() && self.sums.iter().all(|(_, sum)| *sum == 0)
    }
}

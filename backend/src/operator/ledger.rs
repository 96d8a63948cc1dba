use serde::{Deserialize, Serialize};
use tally::domain::id::{AccountId, UserId};
use tally::domain::money::{Currency, Money};
use tally::domain::time::Timestamp;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery};
use crate::refusal::Refusal;
use crate::store::Transfer;

/// The state of the books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LedgerAnswer {
    /// Whether all is well: every balance is what the transfers say, no wallet is below zero, every sum is zero.
    pub holds: bool,
    /// How many transfers there are.
    pub transfers: u64,
    /// How many accounts there are.
    pub accounts: u64,
    /// The sum of all accounts of each currency.
    pub sums: Vec<CurrencySum>,
    /// The accounts whose balance is not what the transfers say.
    pub wrong: Vec<AccountId>,
    /// The wallets that are below zero.
    pub overdrawn: Vec<AccountId>,
    /// One page of transfers.
    pub items: Vec<LedgerTransfer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// The sum of all accounts of one currency, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CurrencySum {
    /// The currency.
    pub currency: Currency,
    /// Zero if all is well.
    pub sum: i64,
}

/// Money that moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LedgerTransfer {
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

impl Operator {
    /// Holds every account against the transfers, and gives one page of these.
    pub async fn ledger(&self, page: PageQuery) -> Result<LedgerAnswer, Refusal> {
        let audit = self.app.store.audit().await?;
        let page = self.app.store.transfers(page.after, PAGE).await?;
        Ok(LedgerAnswer {
            holds: audit.holds(),
            transfers: audit.transfers,
            accounts: audit.accounts,
            sums: audit.sums.into_iter().map(|(currency, sum)| CurrencySum { currency, sum }).collect(),
            wrong: audit.wrong,
            overdrawn: audit.overdrawn,
            items: page.items.into_iter().map(LedgerTransfer::from).collect(),
            next: page.next,
        })
    }
}

impl From<Transfer> for LedgerTransfer {
    fn from(transfer: Transfer) -> Self {
        let Transfer { user, cause, debit, credit, amount, at } = transfer;
        Self { user, cause, debit, credit, amount, at }
    }
}

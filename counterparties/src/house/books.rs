//! What the backend's ledger says.

use std::collections::BTreeMap;

use tally::domain::id::{AccountId, OperationId, UserId};
use tally::domain::money::{Money, MoneyError};
use tally_backend::{LedgerTransfer, PageQuery};

use super::House;
use crate::trouble::Trouble;

/// The whole ledger.
pub struct Books {
    /// Every balance is what the transfers say, no wallet is below zero, every sum is zero.
    pub holds: bool,
    sums: Vec<i64>,
    transfers: Vec<LedgerTransfer>,
}

impl House {
    /// Reads the ledger to its end.
    pub async fn books(&self) -> Result<Books, Trouble> {
        let mut page = PageQuery::default();
        let mut transfers = Vec::new();
        loop {
            let answer = self.operator.ledger(page).await?;
            transfers.extend(answer.items);
            if answer.next.is_none() {
                let sums = answer.sums.iter().map(|sum| sum.sum).collect();
                return Ok(Books { holds: answer.holds, sums, transfers });
            }
            page = PageQuery { after: answer.next };
        }
    }
}

impl Books {
    /// The sum of all accounts, in minor units: how far the worst currency is from zero.
    pub fn sum(&self) -> i64 {
        self.sums.iter().copied().max_by_key(|sum| sum.unsigned_abs()).unwrap_or(0)
    }

    /// How often money moved, by the id of what moved it.
    pub fn causes(&self) -> BTreeMap<&str, usize> {
        self.transfers.iter().fold(BTreeMap::new(), |mut causes, transfer| {
            *causes.entry(transfer.cause.as_str()).or_default() += 1;
            causes
        })
    }

    /// For whom, and how much, money moved because of this operation.
    pub fn moved(&self, operation: OperationId) -> Option<(UserId, Money)> {
        let cause = operation.to_string();
        self.transfers.iter().find(|transfer| transfer.cause == cause).map(|transfer| (transfer.user, transfer.amount))
    }

    /// What the transfers leave in `account`, added to `nothing`.
    pub fn balance(&self, account: AccountId, nothing: Money) -> Result<Money, MoneyError> {
        self.transfers.iter().try_fold(nothing, |balance, transfer| match (transfer.credit, transfer.debit) {
            (credit, _) if credit == account => balance.plus(transfer.amount),
            (_, debit) if debit == account => balance.minus(transfer.amount),
            _ => Ok(balance),
        })
    }
}

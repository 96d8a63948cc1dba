//! The person's accounts and what is in them.

use super::access::{Reader, Writer};
use super::columns::{counter, money, stored_counter};
use super::error::StoreError;
use super::row::Row;
use crate::domain::id::AccountId;
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;
use crate::wire::change::AccountFact;
use crate::wire::enrolment::EnrolledAccount;

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// Its currency.
    pub currency: Currency,
    /// What is in it by the last word of the backend; nothing until there is one.
    pub balance: Money,
    /// When that was so; absent until the backend has said.
    pub as_of: Option<Timestamp>,
    /// The version of that word.
    pub version: u64,
}

/// Every account, the one to pay from first.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Account>, StoreError> {
    reader.all("SELECT * FROM accounts ORDER BY position, id", [], account)
}

/// Stores an account that enrolment gave, at a place in the order; one that is known keeps its balance.
pub fn put(writer: &Writer<'_>, enrolled: &EnrolledAccount, position: u32) -> Result<(), StoreError> {
    let account = find(writer, enrolled.account)?;
    if account.is_some_and(|account| account.currency != enrolled.currency) {
        return Err(other_currency());
    }
    writer.change(
        "INSERT INTO accounts (id, position, currency, balance, version) VALUES (?1, ?2, ?3, 0, 0)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position",
        (enrolled.account, position, enrolled.currency),
    )?;
    Ok(())
}

/// Applies what the backend says of an account, unless something newer is known; says whether it did. An account that was
/// not known comes last in the order.
pub fn apply(writer: &Writer<'_>, fact: &AccountFact, version: u64) -> Result<bool, StoreError> {
    match find(writer, fact.account)? {
        Some(known) if known.currency != fact.balance.currency => return Err(other_currency()),
        Some(known) if known.as_of.is_some() && known.version >= version => return Ok(false),
        Some(_) => {}
        None => {
            let position = writer.number("SELECT coalesce(max(position) + 1, 0) FROM accounts", [])?;
            let position = u32::try_from(position).unwrap_or(u32::MAX);
            put(writer, &EnrolledAccount { account: fact.account, currency: fact.balance.currency }, position)?;
        }
    }
    writer.change(
        "UPDATE accounts SET balance = ?2, as_of = ?3, version = ?4 WHERE id = ?1",
        (fact.account, fact.balance.minor, fact.as_of, stored_counter(version)),
    )?;
    Ok(true)
}

fn find(reader: &Reader<'_>, id: AccountId) -> Result<Option<Account>, StoreError> {
    reader.first("SELECT * FROM accounts WHERE id = ?1", [id], account)
}

pub(super) fn account(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: row.get("id")?,
        currency: row.get("currency")?,
        balance: money(row, "balance", "currency")?,
        as_of: row.get("as_of")?,
        version: counter(row, "version")?,
    })
}

fn other_currency() -> StoreError {
    StoreError::inconsistent("an account never changes its currency")
}

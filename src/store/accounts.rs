//! The person's accounts and what is in them.

use std::sync::LazyLock;

use super::access::{Reader, Writer};
use super::columns::{counter, stored_counter};
use super::error::StoreError;
use super::row::{Read, Row};
use super::{loans, payments, rentals, topups};
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
    /// When that was last known to be so; absent until the backend has said.
    pub as_of: Option<Timestamp>,
    /// The version of that word.
    pub version: u64,
}

/// Every account, the one to pay from first.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Account>, StoreError> {
    reader.all("SELECT * FROM accounts ORDER BY position, id", (), account)
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
            let position = writer.number("SELECT coalesce(max(position) + 1, 0) FROM accounts", ())?;
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

/// A moment that is known to a minute is as good for whoever looks as one to the second, and a write to flash less for each look.
const KNOWN_TO: i64 = 60;

/// Whether [`still_hold`] would tell nobody anything: every balance is known to have held until this moment, or nearly.
pub fn hold_already(reader: &Reader<'_>, at: Timestamp) -> Result<bool, StoreError> {
    let old = reader.number("SELECT count(*) FROM accounts WHERE as_of <= ?1", [at.plus(-KNOWN_TO)])?;
    Ok(old == 0)
}

/// Nothing has changed by this moment, the backend says: what it last said of each account still holds.
pub fn still_hold(writer: &Writer<'_>, at: Timestamp) -> Result<(), StoreError> {
    writer.change("UPDATE accounts SET as_of = ?1 WHERE as_of < ?1", [at])?;
    Ok(())
}

/// What an account's balance does not know of, in minor units of its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moving {
    /// Came in by receipts that the balance does not know of, less what went out by them.
    pub since: i64,
    /// Signed and without an answer.
    pub pending: i64,
    /// Deposits of rides.
    pub held: i64,
}

/// Every account with what its balance does not know of, the one to pay from first. One statement for all of it, because it is
/// asked for at every look.
pub fn all_with_moving(reader: &Reader<'_>) -> Result<Vec<(Account, Moving)>, StoreError> {
    reader.all(&WITH_MOVING, (), |row| Ok((account(row)?, sums(row)?)))
}

static WITH_MOVING: LazyLock<String> = LazyLock::new(|| {
    let came = [topups::UNTOLD, loans::UNTOLD];
    let went = [payments::UNTOLD, rentals::UNTOLD];
    let under_way = [payments::UNSETTLED, rentals::UNSETTLED, rentals::HELD];
    let sums = [&came[..], &went, &under_way].concat().join("), (");
    let parameters =
        [(":account", "accounts.id"), (":currency", "accounts.currency"), (":version", "accounts.version")];
    let sums = parameters.iter().fold(sums, |sql, (name, column)| sql.replace(name, column));
    format!("SELECT id, currency, balance, as_of, version, ({sums}) FROM accounts ORDER BY position, id")
});

fn sums(row: &Row<'_>) -> Read<Moving> {
    const FIRST: usize = 5;
    let sum = |place: usize| row.get::<_, i64>(FIRST + place);
    let came = sum(0)?.saturating_add(sum(1)?);
    let went = sum(2)?.saturating_add(sum(3)?);
    let pending = sum(4)?.saturating_add(sum(5)?);
    Ok(Moving { since: came.saturating_sub(went), pending, held: sum(6)? })
}

fn find(reader: &Reader<'_>, id: AccountId) -> Result<Option<Account>, StoreError> {
    reader.first("SELECT * FROM accounts WHERE id = ?1", [id], account)
}

pub(super) fn account(row: &Row<'_>) -> Read<Account> {
    let (id, currency) = (row.get("id")?, row.get("currency")?);
    Ok(Account {
        id,
        currency,
        balance: Money::new(row.get("balance")?, currency),
        as_of: row.get("as_of")?,
        version: counter(row, "version")?,
    })
}

fn other_currency() -> StoreError {
    StoreError::inconsistent("an account never changes its currency")
}

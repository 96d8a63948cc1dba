//! Accounts and moving money between them.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::id::{AccountId, UserId};
use tally::domain::money::{Currency, Money};
use tally::domain::time::Timestamp;

use super::convert::{money, parsed};
use crate::randomness::{self, OsRandomness};
use crate::store::{Account, AccountKind, NewTransfer, Party, RuleFailed, StoreError};

/// The owner of the accounts that money comes from.
const FUNDING: &str = "funding";

/// The person's accounts, the one to pay from first.
pub(super) fn of(connection: &Connection, user: UserId) -> Result<Vec<Account>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT account_id, balance, currency, position FROM accounts WHERE owner_id = ?1 ORDER BY account_id",
    )?;
    let rows = statement.query_map(params![user.to_string()], |row| Ok((row.get::<_, i64>(3)?, wallet(row)?)))?;
    let mut accounts = rows.collect::<Result<Vec<_>, _>>()?;
    // Every payment asks for them, and for the few that somebody has SQLite would build a sorter each time.
    accounts.sort_by_key(|(position, _)| *position);
    Ok(accounts.into_iter().map(|(_, account)| account).collect())
}

fn wallet(row: &Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account { id: parsed(row, 0)?, kind: AccountKind::Wallet, balance: money(row, 1)? })
}

/// Opens an empty account.
pub(super) fn open(
    connection: &Connection,
    owner: &str,
    id: AccountId,
    kind: AccountKind,
    currency: Currency,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO accounts (owner_id, account_id, kind, currency, position, balance) VALUES (?1, ?2, ?3, ?4, 0, 0)",
        params![owner, id.to_string(), name(kind), currency.code()],
    )?;
    Ok(())
}

/// Moves money and gives the accounts of the person that it touched, as they are now.
pub(super) fn transfer(
    connection: &Connection,
    user: UserId,
    cause: &str,
    new: &NewTransfer,
    at: Timestamp,
) -> Result<Vec<Account>, StoreError> {
    let debit = resolve(connection, user, new.debit, new.amount.currency, at)?;
    let credit = resolve(connection, user, new.credit, new.amount.currency, at)?;
    connection
        .prepare_cached(
            "INSERT INTO transfers (user_id, cause, debit_account, credit_account, amount, currency, moved_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            user.to_string(),
            cause,
            debit.id.to_string(),
            credit.id.to_string(),
            new.amount.minor,
            new.amount.currency.code(),
            at.0
        ])?;
    let debit = book(connection, &debit, new.amount, Money::minus)?;
    let credit = book(connection, &credit, new.amount, Money::plus)?;
    Ok([debit, credit].into_iter().filter(|account| account.kind == AccountKind::Wallet).collect())
}

/// An account with its owner.
struct Owned {
    owner: String,
    id: AccountId,
    kind: AccountKind,
    balance: Money,
}

fn book(
    connection: &Connection,
    account: &Owned,
    amount: Money,
    arithmetic: fn(Money, Money) -> Result<Money, tally::domain::money::MoneyError>,
) -> Result<Account, StoreError> {
    let balance = arithmetic(account.balance, amount).map_err(|error| StoreError::Inconsistent(error.to_string()))?;
    connection
        .prepare_cached("UPDATE accounts SET balance = ?1 WHERE owner_id = ?2 AND account_id = ?3")?
        .execute(params![balance.minor, account.owner, account.id.to_string()])?;
    Ok(Account { id: account.id, kind: account.kind, balance })
}

fn resolve(
    connection: &Connection,
    user: UserId,
    party: Party,
    currency: Currency,
    at: Timestamp,
) -> Result<Owned, StoreError> {
    match party {
        Party::Wallet(account) => own(connection, user, account),
        Party::Merchant(merchant) => system(connection, &merchant.to_string(), AccountKind::Merchant, currency, at),
        Party::Held(provider) => system(connection, &format!("held:{provider}"), AccountKind::Held, currency, at),
        Party::Funding => system(connection, FUNDING, AccountKind::Funding, currency, at),
    }
}

fn own(connection: &Connection, user: UserId, account: AccountId) -> Result<Owned, StoreError> {
    let owner = user.to_string();
    let found = connection
        .prepare_cached("SELECT account_id, balance, currency FROM accounts WHERE owner_id = ?1 AND account_id = ?2")?
        .query_row(params![owner, account.to_string()], wallet)
        .optional()?;
    let found = found.ok_or_else(|| StoreError::Inconsistent(format!("no account {account}")))?;
    Ok(Owned { owner, id: found.id, kind: found.kind, balance: found.balance })
}

/// The account of a merchant, its deposits or the funding source; opened when money first moves there.
fn system(
    connection: &Connection,
    owner: &str,
    kind: AccountKind,
    currency: Currency,
    at: Timestamp,
) -> Result<Owned, StoreError> {
    let account = |id, balance| Owned { owner: owner.to_owned(), id, kind, balance };
    let found = connection
        .prepare_cached("SELECT account_id, balance, currency FROM accounts WHERE owner_id = ?1 AND currency = ?2")?
        .query_row(params![owner, currency.code()], |row| Ok(account(parsed(row, 0)?, money(row, 1)?)))
        .optional()?;
    if let Some(found) = found {
        return Ok(found);
    }
    let random = randomness::bytes(&OsRandomness).map_err(|error| RuleFailed(error.to_string()))?;
    let id = AccountId::new(at.0.saturating_mul(1000), &random);
    open(connection, owner, id, kind, currency)?;
    Ok(account(id, Money::zero(currency)))
}

pub(super) fn name(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Wallet => "wallet",
        AccountKind::Merchant => "merchant",
        AccountKind::Held => "held",
        AccountKind::Funding => "funding",
    }
}

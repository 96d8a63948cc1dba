//! Holding every account against the transfers.

use std::collections::BTreeMap;
use std::str::FromStr;

use rusqlite::Connection;
use tally::domain::id::AccountId;
use tally::domain::money::Currency;

use super::convert::{money, parsed};
use crate::store::{Audit, StoreError};

/// Both ends of every transfer, the debit with its sign turned, summed for each account and currency.
const MOVED: &str = "SELECT account, currency, sum(amount) AS amount FROM (
        SELECT credit_account AS account, currency, amount FROM transfers
        UNION ALL SELECT debit_account, currency, -amount FROM transfers) AS ends
    GROUP BY account, currency";

pub(super) fn audit(connection: &Connection) -> Result<Audit, StoreError> {
    Ok(Audit {
        transfers: count(connection, "SELECT count(*) FROM transfers")?,
        accounts: count(connection, "SELECT count(*) FROM accounts")?,
        wrong: wrong(connection)?,
        overdrawn: list(
            connection,
            "SELECT account_id FROM accounts WHERE kind IN ('wallet', 'held') AND balance < 0",
        )?,
        sums: sums(connection)?,
    })
}

/// Accounts that differ from the transfers, and accounts that only the transfers know.
fn wrong(connection: &Connection) -> Result<Vec<AccountId>, StoreError> {
    list(
        connection,
        &format!(
            "SELECT a.account_id FROM accounts a
             LEFT JOIN ({MOVED}) AS moved ON moved.account = a.account_id AND moved.currency = a.currency
             WHERE a.balance <> coalesce(moved.amount, 0)
             UNION SELECT moved.account FROM ({MOVED}) AS moved WHERE NOT EXISTS (
                SELECT 1 FROM accounts a WHERE a.account_id = moved.account AND a.currency = moved.currency)"
        ),
    )
}

fn sums(connection: &Connection) -> Result<Vec<(Currency, i64)>, StoreError> {
    let mut sums = BTreeMap::<&'static str, (Currency, i64)>::new();
    let mut statement = connection.prepare("SELECT balance, currency FROM accounts")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let balance = money(row, 0)?;
        let (_, sum) = sums.entry(balance.currency.code()).or_insert((balance.currency, 0));
        *sum = sum.saturating_add(balance.minor);
    }
    Ok(sums.into_values().collect())
}

fn count(connection: &Connection, sql: &str) -> Result<u64, StoreError> {
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

fn list<T>(connection: &Connection, sql: &str) -> Result<Vec<T>, StoreError>
where
    T: FromStr,
    T::Err: std::fmt::Display,
{
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| parsed(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

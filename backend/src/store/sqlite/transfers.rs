//! Reading the ledger.

use rusqlite::{Connection, Row, params};
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;

use super::convert::{money, parsed};
use crate::store::{StoreError, Transfer, TransferPage};

/// By person and cause. The cursor is both of the last one; nonsense counts as the beginning.
pub(super) fn page(connection: &Connection, after: Option<&str>, most: usize) -> Result<TransferPage, StoreError> {
    let (user, cause) = after.and_then(|cursor| cursor.split_once('.')).unwrap_or_default();
    let mut statement = connection.prepare_cached(
        "SELECT user_id, cause, debit_account, credit_account, amount, currency, moved_at FROM transfers
         WHERE user_id > ?1 OR (user_id = ?1 AND cause > ?2) ORDER BY user_id, cause LIMIT ?3",
    )?;
    let rows = statement.query_map(params![user, cause, most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let last = items.last().filter(|_| more);
    Ok(TransferPage { next: last.map(|last| format!("{}.{}", last.user, last.cause)), items })
}

/// Whether money moved for this person under this id. Operations and refunds share one namespace here, and whoever takes
/// the other's id is told of the conflict.
pub(super) fn has(connection: &Connection, user: UserId, cause: &str) -> Result<bool, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM transfers WHERE user_id = ?1 AND cause = ?2)")?;
    Ok(statement.query_row(params![user.to_string(), cause], |row| row.get(0))?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Transfer> {
    Ok(Transfer {
        user: parsed(row, 0)?,
        cause: row.get(1)?,
        debit: parsed(row, 2)?,
        credit: parsed(row, 3)?,
        amount: money(row, 4)?,
        at: Timestamp(row.get(6)?),
    })
}

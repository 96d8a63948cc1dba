//! A merchant's payments.

use rusqlite::{Connection, Row, params};
use tally::domain::id::{MerchantId, OperationId, UserId};
use tally::domain::time::Timestamp;

use super::convert::{money, parsed};
use crate::store::{MerchantPayment, MerchantPaymentPage, StoreError};

/// Newest first. The cursor is the last one's time and id; nonsense counts as the beginning.
pub(super) fn page(
    connection: &Connection,
    merchant: MerchantId,
    before: Option<&str>,
    most: usize,
) -> Result<MerchantPaymentPage, StoreError> {
    let (at, id) = before.and_then(position).unwrap_or((i64::MAX, ""));
    let mut statement = connection.prepare_cached(
        "SELECT p.user_id, p.operation_id, p.amount, p.currency, p.refunded, p.currency, p.settled_at, b.bill_id
         FROM payments p LEFT JOIN bills b ON b.user_id = p.user_id AND b.bill_id = p.operation_id AND b.credit = 1
         WHERE p.merchant_id = ?1 AND (p.settled_at < ?2 OR (p.settled_at = ?2 AND p.operation_id < ?3))
         ORDER BY p.settled_at DESC, p.operation_id DESC LIMIT ?4",
    )?;
    let rows = statement.query_map(params![merchant.to_string(), at, id, most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let last = items.last().filter(|_| more);
    Ok(MerchantPaymentPage { next: last.map(|last| format!("{}.{}", last.at.0, last.payment)), items })
}

/// Who made this payment to this merchant.
pub(super) fn payers(
    connection: &Connection,
    merchant: MerchantId,
    payment: OperationId,
) -> Result<Vec<UserId>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT user_id FROM payments WHERE merchant_id = ?1 AND operation_id = ?2")?;
    let rows = statement.query_map(params![merchant.to_string(), payment.to_string()], |row| parsed(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn position(cursor: &str) -> Option<(i64, &str)> {
    let (at, id) = cursor.split_once('.')?;
    Some((at.parse().ok()?, id))
}

fn read(row: &Row<'_>) -> rusqlite::Result<MerchantPayment> {
    let later: Option<String> = row.get(7)?;
    Ok(MerchantPayment {
        bill: later.map(|_| parsed(row, 7)).transpose()?,
        user: parsed(row, 0)?,
        payment: parsed(row, 1)?,
        total: money(row, 2)?,
        refunded: money(row, 4)?,
        at: Timestamp(row.get(6)?),
    })
}

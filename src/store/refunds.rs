//! Refunds, each with the backend's signature.

use std::fmt;

use rusqlite::named_params;

use super::access::{Reader, Writer};
use super::columns::money;
use super::error::StoreError;
use super::payments;
use super::row::{Read, Row};
use crate::domain::id::{OperationId, RefundId};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// One refund.
#[derive(Clone, PartialEq, Eq)]
pub struct RefundRow {
    /// Its id.
    pub id: RefundId,
    /// The payment that it gives back, in whole or in part.
    pub payment: OperationId,
    /// How much.
    pub amount: Money,
    /// Why, in the merchant's words.
    pub reason: String,
    /// When it was booked.
    pub at: Timestamp,
    /// The compact JWS that says so.
    pub jws: String,
}

/// Stores a refund; says whether it was new. [`StoreError::Inconsistent`] if all refunds of the payment together would be
/// more than it was, or in another currency. A payment that is not known here cannot be compared with.
pub fn insert(writer: &Writer<'_>, row: &RefundRow) -> Result<bool, StoreError> {
    if is_known(writer, row.id)? {
        return Ok(false);
    }
    if let Some(payment) = payments::find(writer, row.payment)?
        && !payment.refunded.plus(row.amount)?.fits(payment.terms.total)?
    {
        return Err(StoreError::inconsistent("more is given back than was paid"));
    }
    writer.change(
        INSERT,
        named_params! {
            ":id": row.id,
            ":payment": row.payment,
            ":amount": row.amount.minor,
            ":currency": row.amount.currency,
            ":reason": row.reason,
            ":at": row.at,
            ":jws": row.jws,
        },
    )?;
    payments::give_back(writer, row.payment, row.amount)?;
    Ok(true)
}

const INSERT: &str = "INSERT INTO refunds (id, payment, amount, currency, reason, at, jws)
    VALUES (:id, :payment, :amount, :currency, :reason, :at, :jws)";

/// Every refund of a payment, oldest first.
pub fn of(reader: &Reader<'_>, payment: OperationId) -> Result<Vec<RefundRow>, StoreError> {
    reader.all("SELECT * FROM refunds WHERE payment = ?1 ORDER BY at, id", [payment], refund)
}

fn is_known(reader: &Reader<'_>, id: RefundId) -> Result<bool, StoreError> {
    Ok(reader.first("SELECT 1 FROM refunds WHERE id = ?1", [id], |_| Ok(()))?.is_some())
}

pub(super) fn refund(row: &Row<'_>) -> Read<RefundRow> {
    Ok(RefundRow {
        id: row.get("id")?,
        payment: row.get("payment")?,
        amount: money(row, "amount", "currency")?,
        reason: row.get("reason")?,
        at: row.get("at")?,
        jws: row.get("jws")?,
    })
}

/// How much and why stay out of logs.
impl fmt::Debug for RefundRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefundRow").field("id", &self.id).field("payment", &self.payment).finish_non_exhaustive()
    }
}

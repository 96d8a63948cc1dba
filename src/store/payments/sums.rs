use rusqlite::named_params;

use super::super::access::Reader;
use super::super::error::StoreError;
use crate::domain::id::{MerchantId, OperationId};
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;

/// The newest payment like this one that was made at `since` or later and may move money or has moved it.
pub fn latest_like(
    reader: &Reader<'_>,
    payee: MerchantId,
    total: Money,
    since: Timestamp,
) -> Result<Option<OperationId>, StoreError> {
    let like = named_params! { ":payee": payee, ":total": total.minor, ":currency": total.currency, ":since": since };
    reader.first(LATEST_LIKE, like, |row| row.get(0))
}

const LATEST_LIKE: &str = "SELECT id FROM payments
    WHERE payee = :payee AND created_at >= :since AND total = :total AND currency = :currency
    AND state IN ('authorised', 'submitted', 'unknown', 'settled')
    ORDER BY id DESC LIMIT 1";

/// Minor units that a mandate's payments take together, of those made in `from..until`. What was declined, expired or
/// cancelled takes nothing, and what is not signed yet takes nothing either.
pub fn spent_under(
    reader: &Reader<'_>,
    mandate: OperationId,
    from: Timestamp,
    until: Timestamp,
) -> Result<i64, StoreError> {
    reader.number(SPENT_UNDER, (mandate, from, until))
}

const SPENT_UNDER: &str = "SELECT coalesce(sum(total), 0) FROM payments
    WHERE mandate = ?1 AND created_at >= ?2 AND created_at < ?3
    AND state IN ('authorised', 'submitted', 'unknown', 'settled')";

/// Minor units that signed payments without an answer may still take from accounts of this currency.
pub fn unsettled_total(reader: &Reader<'_>, currency: Currency) -> Result<i64, StoreError> {
    reader.number(UNSETTLED, [currency])
}

const UNSETTLED: &str = "SELECT coalesce(sum(total), 0) FROM payments
    WHERE currency = ?1 AND state IN ('authorised', 'submitted', 'unknown')";

use rusqlite::named_params;

use super::super::access::{Reader, Writer};
use super::super::columns::stored_counter;
use super::super::error::StoreError;
use super::super::untold::untold;
use crate::domain::id::{MerchantId, OperationId};
use crate::domain::money::{Currency, Money};
use crate::domain::time::Timestamp;

/// The newest payment like this one, but not `except`, that was signed at `since` or later and may move money or has moved
/// it.
pub fn latest_like(
    reader: &Reader<'_>,
    except: OperationId,
    (payee, total): (MerchantId, Money),
    since: Timestamp,
) -> Result<Option<OperationId>, StoreError> {
    let like = named_params! {
        ":except": except, ":payee": payee, ":total": total.minor, ":currency": total.currency, ":since": since
    };
    reader.first(LATEST_LIKE, like, |row| row.get(0))
}

const LATEST_LIKE: &str = "SELECT id FROM payments
    WHERE payee = :payee AND authorised_at >= :since AND total = :total AND currency = :currency AND id <> :except
    AND state IN ('authorised', 'submitted', 'unknown', 'settled')
    ORDER BY authorised_at DESC, id DESC LIMIT 1";

/// Each mandate under which something in this currency counts against the day which began at `midnight`, with how many minor
/// units: the backend counts a payment to the day on which it settles, by its own clock, so whatever is signed and not settled
/// may still fall on this one.
pub fn spent_under_each(
    reader: &Reader<'_>,
    currency: Currency,
    midnight: Timestamp,
) -> Result<Vec<(OperationId, i64)>, StoreError> {
    let day = named_params! { ":currency": currency, ":midnight": midnight };
    reader.all(SPENT_UNDER_EACH, day, |row| Ok((row.get("mandate")?, row.get("spent")?)))
}

/// Two questions, so that each is asked of an index that holds little else.
pub(in crate::store) const SPENT_UNDER_EACH: &str = "SELECT mandate, sum(total) AS spent FROM (
        SELECT mandate, total FROM payments
        WHERE currency = :currency AND state IN ('authorised', 'submitted', 'unknown') AND mandate IS NOT NULL
        UNION ALL
        SELECT mandate, total FROM payments
        WHERE state = 'settled' AND settled_at >= :midnight AND currency = :currency AND mandate IS NOT NULL
    ) GROUP BY mandate";

/// Whether something was signed under this mandate that has no answer yet.
pub fn any_waits_under(reader: &Reader<'_>, mandate: OperationId) -> Result<bool, StoreError> {
    Ok(reader.number(ANY_WAITS_UNDER, [mandate])? == 1)
}

pub(in crate::store) const ANY_WAITS_UNDER: &str = "SELECT EXISTS (SELECT 1 FROM payments
    WHERE mandate = ?1 AND settled_at IS NULL AND state IN ('authorised', 'submitted', 'unknown'))";

/// Minor units that signed payments without an answer may still take from accounts of this currency. What is paid later takes
/// nothing.
pub fn unsettled_total(reader: &Reader<'_>, currency: Currency) -> Result<i64, StoreError> {
    reader.number(UNSETTLED, named_params! { ":currency": currency })
}

pub(in crate::store) const UNSETTLED: &str = "SELECT coalesce(sum(total), 0) FROM payments
    WHERE currency = :currency AND state IN ('authorised', 'submitted', 'unknown') AND later = 0";

/// Minor units of settled payments that a balance of this `version` does not know of.
pub fn untold_total(reader: &Reader<'_>, currency: Currency, version: u64) -> Result<i64, StoreError> {
    reader.number(UNTOLD, named_params! { ":currency": currency, ":version": stored_counter(version) })
}

pub(in crate::store) const UNTOLD: &str =
    untold!("total", "payments", "currency = :currency AND state = 'settled' AND later = 0");

/// The changes tell, at this `version`, that a payment is settled.
pub fn told(writer: &Writer<'_>, id: OperationId, version: u64) -> Result<(), StoreError> {
    writer.change("UPDATE payments SET told = ?2 WHERE id = ?1", (id, stored_counter(version)))?;
    Ok(())
}

/// How many payments were settled at `since` or later.
pub fn settled_since(reader: &Reader<'_>, since: Timestamp) -> Result<u64, StoreError> {
    const SETTLED: &str = "SELECT count(*) FROM payments WHERE state = 'settled' AND settled_at >= ?1";
    Ok(u64::try_from(reader.number(SETTLED, [since])?).unwrap_or(0))
}

//! Quotes.

use rusqlite::{Connection, params};
use tally::wire::quote::Quote;

use super::convert::to_json;
use crate::store::StoreError;

/// How long a quote that nobody used is kept after its end, in seconds: for so long a late payment is told that it expired;
/// later, that its quote is unknown. A phone that was offline for a month is still told the better reason.
const KEPT: i64 = 60 * 86_400;

/// The most old quotes that are removed when one is added, so that no single quote waits for a great cleaning.
const REMOVED_AT_ONCE: i64 = 10;

pub(super) fn add(connection: &Connection, quote: &Quote) -> Result<(), StoreError> {
    let user = quote.user.to_string();
    connection
        .prepare_cached(
            "DELETE FROM quotes WHERE user_id = ?1 AND quote_id IN (
             SELECT quote_id FROM quotes WHERE user_id = ?1 AND expires_at < ?2 LIMIT ?3)",
        )?
        .execute(params![user, quote.iat.plus(-KEPT).0, REMOVED_AT_ONCE])?;
    connection
        .prepare_cached("INSERT INTO quotes (user_id, quote_id, document, expires_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![user, quote.id.to_string(), to_json(quote)?, quote.exp.0])?;
    Ok(())
}

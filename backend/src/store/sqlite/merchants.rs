//! Merchants.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::id::MerchantId;

use super::convert::parsed;
use crate::store::{Merchant, MerchantPage, StoreError};

/// SQL about merchants, with all that is known of them where `$before` ends.
macro_rules! merchants {
    ($before:literal, $after:literal) => {
        concat!($before, "merchant_id, name, name_local, language, city, country, category, currency", $after)
    };
}

pub(super) fn add(connection: &Connection, merchant: &Merchant) -> Result<(), StoreError> {
    let (local, language) = merchant.local.clone().unzip();
    connection.execute(
        merchants!("INSERT INTO merchants (", ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
        params![
            merchant.id.to_string(),
            merchant.name,
            local,
            language,
            merchant.city,
            merchant.country,
            merchant.category,
            merchant.currency.code()
        ],
    )?;
    Ok(())
}

pub(super) fn find(connection: &Connection, id: MerchantId) -> Result<Option<Merchant>, StoreError> {
    let found = connection
        .prepare_cached(merchants!("SELECT ", " FROM merchants WHERE merchant_id = ?1"))?
        .query_row(params![id.to_string()], read)
        .optional()?;
    Ok(found)
}

/// The cursor is the last one's id; nonsense counts as whatever it sorts behind.
pub(super) fn page(connection: &Connection, after: Option<&str>, most: usize) -> Result<MerchantPage, StoreError> {
    const PAGE: &str = merchants!("SELECT ", " FROM merchants WHERE merchant_id > ?1 ORDER BY merchant_id LIMIT ?2");
    let mut statement = connection.prepare_cached(PAGE)?;
    let rows = statement.query_map(params![after.unwrap_or_default(), most + 1], read)?;
    let mut items = rows.collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    let next = items.last().filter(|_| more).map(|last| last.id.to_string());
    Ok(MerchantPage { items, next })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Merchant> {
    let local: (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
    Ok(Merchant {
        id: parsed(row, 0)?,
        name: row.get(1)?,
        local: local.0.zip(local.1),
        city: row.get(4)?,
        country: row.get(5)?,
        category: row.get(6)?,
        currency: parsed(row, 7)?,
    })
}

use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::crypto::keys::{PublicKey, Thumbprint};
use tally::domain::id::MerchantId;

use super::super::convert::{json, key_text, parsed};
use super::super::merchants;
use crate::store::{NewSeller, Seller, StoreError};

/// Once; `None` if the merchant has another key, or the key another merchant.
pub(super) fn add(connection: &Connection, new: &NewSeller) -> Result<Option<Seller>, StoreError> {
    connection.execute(
        "INSERT INTO sellers (merchant_id, public_key, thumbprint, card, registered_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
        params![new.merchant.to_string(), key_text(&new.key)?, new.key.thumbprint().as_ref(), new.card, new.at.0],
    )?;
    Ok(by_key(connection, &new.key.thumbprint())?.filter(|seller| seller.merchant.id == new.merchant))
}

pub(super) fn by_key(connection: &Connection, key: &Thumbprint) -> Result<Option<Seller>, StoreError> {
    let row: Option<(MerchantId, PublicKey, String)> = connection
        .prepare_cached("SELECT merchant_id, public_key, card FROM sellers WHERE thumbprint = ?1")?
        .query_row(params![key.as_ref()], read)
        .optional()?;
    let Some((merchant, key, card)) = row else { return Ok(None) };
    let merchant = merchants::find(connection, merchant)?;
    Ok(merchant.map(|merchant| Seller { merchant, key, card }))
}

fn read(row: &Row<'_>) -> rusqlite::Result<(MerchantId, PublicKey, String)> {
    Ok((parsed(row, 0)?, json(row, 1)?, row.get(2)?))
}

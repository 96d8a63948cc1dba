use rusqlite::{Connection, OptionalExtension, Row, params};
use tally::domain::id::{MerchantId, OfferId};
use tally::domain::time::Timestamp;

use super::super::convert::{json, to_json};
use crate::store::{OfferRecord, OfferSlice, SellerOfferPage, StoreError};

const OFFERS: &str = "SELECT o.document, o.compact, s.card, o.ended_at, o.position
                      FROM offers o JOIN sellers s ON s.merchant_id = o.merchant_id";

const NEXT_POSITION: &str = "(SELECT coalesce(max(position), 0) + 1 FROM offers)";

/// Once; `false` if other bytes stand under its id.
pub(super) fn add(connection: &Connection, offer: &OfferRecord) -> Result<bool, StoreError> {
    let OfferRecord { document, compact, .. } = offer;
    connection
        .prepare_cached(&format!(
            "INSERT INTO offers (offer_id, merchant_id, position, document, compact, over_at)
             VALUES (?1, ?2, {NEXT_POSITION}, ?3, ?4, ?5) ON CONFLICT (offer_id) DO NOTHING"
        ))?
        .execute(params![
            document.id.to_string(),
            document.seller.to_string(),
            to_json(document)?,
            compact,
            document.offer.until.0
        ])?;
    Ok(find(connection, document.id)?.is_some_and(|kept| kept.compact == *compact))
}

pub(super) fn find(connection: &Connection, id: OfferId) -> Result<Option<OfferRecord>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{OFFERS} WHERE o.offer_id = ?1"))?;
    Ok(statement.query_row(params![id.to_string()], read).optional()?.map(|(offer, _)| offer))
}

/// The first end stays.
pub(super) fn end(
    connection: &Connection,
    seller: MerchantId,
    id: OfferId,
    at: Timestamp,
) -> Result<Option<OfferRecord>, StoreError> {
    connection
        .prepare_cached(&format!(
            "UPDATE offers SET ended_at = ?1, position = {NEXT_POSITION}
             WHERE offer_id = ?2 AND merchant_id = ?3 AND ended_at IS NULL"
        ))?
        .execute(params![at.0, id.to_string(), seller.to_string()])?;
    Ok(find(connection, id)?.filter(|offer| offer.document.seller == seller))
}

/// What is over is of no use to anybody, and everybody knows by themselves when that is.
pub(super) fn after(
    connection: &Connection,
    after: i64,
    now: Timestamp,
    most: usize,
) -> Result<OfferSlice, StoreError> {
    let sql = format!("{OFFERS} WHERE o.position > ?1 AND o.over_at > ?2 ORDER BY o.position LIMIT ?3");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = statement.query_map(params![after, now.0, most + 1], read)?.collect::<Result<Vec<_>, _>>()?;
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().map_or(after, |(_, position)| *position);
    Ok(OfferSlice { items: found.into_iter().map(|(offer, _)| offer).collect(), next, more })
}

pub(super) fn of_seller(
    connection: &Connection,
    seller: MerchantId,
    after: Option<OfferId>,
    most: usize,
) -> Result<SellerOfferPage, StoreError> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    let sql = format!("{OFFERS} WHERE o.merchant_id = ?1 AND o.offer_id > ?2 ORDER BY o.offer_id LIMIT ?3");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![seller.to_string(), after, most + 1], read)?;
    let mut items = rows.map(|row| row.map(|(offer, _)| offer)).collect::<Result<Vec<_>, _>>()?;
    let more = items.len() > most;
    items.truncate(most);
    Ok(SellerOfferPage { next: items.last().filter(|_| more).map(|last| last.document.id), items })
}

fn read(row: &Row<'_>) -> rusqlite::Result<(OfferRecord, i64)> {
    let ended_at = row.get::<_, Option<i64>>(3)?.map(Timestamp);
    Ok((OfferRecord { document: json(row, 0)?, compact: row.get(1)?, card: row.get(2)?, ended_at }, row.get(4)?))
}

use rusqlite::named_params;

use super::super::access::Writer;
use super::super::columns::{Json, Name};
use super::super::error::StoreError;
use super::super::row::{Read, Row};
use super::row::{OfferRow, find};
use crate::domain::time::Timestamp;

/// Keeps an offer; of one that is known, only that it ended is news. Says whether there was any. [`StoreError::NotAllowed`] if
/// another offer has its id: an offer is never changed.
pub fn put(writer: &Writer<'_>, row: &OfferRow) -> Result<bool, StoreError> {
    if insert(writer, row)? {
        return Ok(true);
    }
    if find(writer, row.offer.id)?.is_none_or(|known| known.offer != row.offer) {
        return Err(StoreError::not_allowed("an offer is never changed"));
    }
    let ended = "UPDATE offers SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL AND ?2 IS NOT NULL";
    Ok(writer.change(ended, (row.offer.id, row.ended_at))? > 0)
}

/// Says whether it was not known: most are not, and one that is not looked for first is kept sooner.
fn insert(writer: &Writer<'_>, row: &OfferRow) -> Result<bool, StoreError> {
    let offer = &row.offer;
    let inserted = writer.change(
        "INSERT INTO offers (id, seller, seller_name, title, kind, until, ended_at, offer, jws, card)
         VALUES (:id, :seller, :seller_name, :title, :kind, :until, :ended_at, :offer, :jws, :card)
         ON CONFLICT (id) DO NOTHING",
        named_params! {
            ":id": offer.id,
            ":seller": offer.seller,
            ":seller_name": row.seller_name,
            ":title": offer.title,
            ":kind": Name(offer.offer.kind),
            ":until": offer.offer.until,
            ":ended_at": row.ended_at,
            ":offer": Json(offer),
            ":jws": row.jws,
            ":card": row.card,
        },
    )?;
    Ok(inserted > 0)
}

/// Remembers that what has this hash was refused, and why; says whether that is new.
pub fn refuse(writer: &Writer<'_>, sha256: &str, fault: &str, at: Timestamp) -> Result<bool, StoreError> {
    const REFUSE: &str = "INSERT INTO offers_refused (sha256, fault, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    Ok(writer.change(REFUSE, (sha256, fault, at))? > 0)
}

/// By its hash, why, and when: out of a damaged database.
pub(in crate::store) fn refused(row: &Row<'_>) -> Read<(String, String, Timestamp)> {
    Ok((row.get("sha256")?, row.get("fault")?, row.get("at")?))
}

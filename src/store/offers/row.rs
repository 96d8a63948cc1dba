use super::super::access::Reader;
use super::super::columns::{Name, json};
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::super::row::{Read, Row};
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::perk::PerkKind;
use crate::domain::time::Timestamp;
use crate::wire::perk::SellerOffer;

/// An offer that was believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// What was signed.
    pub offer: SellerOffer,
    /// The seller's name, as the operator verified it.
    pub seller_name: String,
    /// When the seller ended it before its time.
    pub ended_at: Option<Timestamp>,
    /// The compact JWS of the offer.
    pub jws: String,
    /// The compact JWS of the card that says whose key signed it.
    pub card: String,
}

/// One offer, ended ones included.
pub fn find(reader: &Reader<'_>, id: OfferId) -> Result<Option<OfferRow>, StoreError> {
    reader.first("SELECT * FROM offers WHERE id = ?1", [id], offer)
}

/// The name under which a seller offered something last.
pub fn seller_name(reader: &Reader<'_>, seller: MerchantId) -> Result<Option<String>, StoreError> {
    const NEWEST: &str = "SELECT seller_name FROM offers WHERE seller = ?1 ORDER BY rowid DESC LIMIT 1";
    reader.first(NEWEST, [seller], |row| row.get(0))
}

/// A page of the offers that are not over at `at`, of one kind or of all, by id from the highest down. They have no text to look for.
pub fn page(
    reader: &Reader<'_>,
    request: &PageRequest,
    (kind, at): (Option<PerkKind>, Timestamp),
) -> Result<Page<OfferRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM offers
        WHERE id < ?1 AND until > ?3 AND (ended_at IS NULL OR ended_at > ?3) AND kind = coalesce(?4, kind)
        ORDER BY id DESC LIMIT ?2";
    request.page(
        reader,
        |row: &OfferRow| row.offer.id.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit, at, kind.map(Name)), offer),
    )
}

fn offer(row: &Row<'_>) -> Read<OfferRow> {
    Ok(OfferRow {
        offer: json(row, "offer")?,
        seller_name: row.get("seller_name")?,
        ended_at: row.get("ended_at")?,
        jws: row.get("jws")?,
        card: row.get("card")?,
    })
}

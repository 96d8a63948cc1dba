use rusqlite::{Connection, OptionalExtension, params};
use tally::domain::id::{QuoteId, UserId};
use tally::wire::ride::RideOffer;

use super::super::convert::{json, to_json};
use crate::store::{RideOfferFact, StoreError};

/// How long an offer is kept after its end, in seconds: for so long a late unlock is told that it expired; later, that its
/// offer is unknown.
const KEPT: i64 = 60 * 86_400;

/// The most old offers that are removed when one is added.
const REMOVED_AT_ONCE: i64 = 10;

pub(super) fn add(connection: &Connection, offer: &RideOffer) -> Result<(), StoreError> {
    let user = offer.user.to_string();
    connection
        .prepare_cached(
            "DELETE FROM ride_offers WHERE user_id = ?1 AND offer_id IN (
             SELECT offer_id FROM ride_offers WHERE user_id = ?1 AND expires_at < ?2 LIMIT ?3)",
        )?
        .execute(params![user, offer.iat.plus(-KEPT).0, REMOVED_AT_ONCE])?;
    connection
        .prepare_cached("INSERT INTO ride_offers (user_id, offer_id, document, expires_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![user, offer.terms.offer.to_string(), to_json(offer)?, offer.terms.expires_at.0])?;
    Ok(())
}

pub(super) fn find(connection: &Connection, user: UserId, id: QuoteId) -> Result<Option<RideOfferFact>, StoreError> {
    let found = connection
        .prepare_cached(
            "SELECT document,
                    EXISTS (SELECT 1 FROM rentals r WHERE r.user_id = o.user_id AND r.offer_id = o.offer_id)
             FROM ride_offers o WHERE user_id = ?1 AND offer_id = ?2",
        )?
        .query_row(params![user.to_string(), id.to_string()], |row| {
            Ok(RideOfferFact { offer: json(row, 0)?, used: row.get(1)? })
        })
        .optional()?;
    Ok(found)
}

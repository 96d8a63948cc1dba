use rusqlite::named_params;

use super::super::access::Reader;
use super::super::columns::stored_counter;
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::super::untold::untold;
use super::row::{RentalRow, rental};
use crate::domain::id::OperationId;
use crate::domain::money::Currency;

/// One ride.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<RentalRow>, StoreError> {
    reader.first("SELECT * FROM rentals WHERE id = ?1", [id], rental)
}

/// The ride that this operation ends.
pub fn by_end(reader: &Reader<'_>, operation: OperationId) -> Result<Option<RentalRow>, StoreError> {
    reader.first("SELECT * FROM rentals WHERE end_operation = ?1", [operation], rental)
}

/// The ride that this operation takes back.
pub fn by_cancel(reader: &Reader<'_>, operation: OperationId) -> Result<Option<RentalRow>, StoreError> {
    reader.first("SELECT * FROM rentals WHERE cancel_operation = ?1", [operation], rental)
}

/// The ride whose charge this operation disputes.
pub fn by_dispute(reader: &Reader<'_>, operation: OperationId) -> Result<Option<RentalRow>, StoreError> {
    reader.first("SELECT * FROM rentals WHERE dispute_operation = ?1", [operation], rental)
}

/// A page of rides, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<RentalRow>, StoreError> {
    const NEWEST: &str = "SELECT * FROM rentals WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
    request.page(
        reader,
        |row: &RentalRow| row.id.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit), rental),
    )
}

/// Rides that were signed for and are not over, newest first.
pub fn going_on(reader: &Reader<'_>) -> Result<Vec<RentalRow>, StoreError> {
    // In the words of an index that holds no others.
    const GOING_ON: &str = "SELECT * FROM rentals
        WHERE state NOT IN ('offered', 'declined', 'done', 'revoked', 'expired') ORDER BY id DESC";
    reader.all(GOING_ON, (), rental)
}

/// Minor units of deposits that a signed operation without an answer may still take.
pub fn unsettled_total(reader: &Reader<'_>, currency: Currency) -> Result<i64, StoreError> {
    reader.number(UNSETTLED, named_params! { ":currency": currency })
}

pub(in crate::store) const UNSETTLED: &str = "SELECT coalesce(sum(deposit), 0) FROM rentals
    WHERE currency = :currency AND accepted_at IS NULL
    AND state NOT IN ('offered', 'declined', 'done', 'revoked', 'expired')";

/// Minor units of deposits that are held, and that a balance of this `version` does not know of.
pub fn untold_total(reader: &Reader<'_>, currency: Currency, version: u64) -> Result<i64, StoreError> {
    reader.number(UNTOLD, named_params! { ":currency": currency, ":version": stored_counter(version) })
}

pub(in crate::store) const UNTOLD: &str = untold!(
    "deposit",
    "rentals",
    "currency = :currency AND accepted_at IS NOT NULL
    AND state NOT IN ('offered', 'declined', 'done', 'revoked', 'expired')"
);

/// Minor units of deposits that are held now.
pub fn held_total(reader: &Reader<'_>, currency: Currency) -> Result<i64, StoreError> {
    reader.number(HELD, named_params! { ":currency": currency })
}

pub(in crate::store) const HELD: &str = "SELECT coalesce(sum(deposit), 0) FROM rentals
    WHERE currency = :currency AND accepted_at IS NOT NULL
    AND state NOT IN ('offered', 'declined', 'done', 'revoked', 'expired')";

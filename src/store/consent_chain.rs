//! Every consent event that this phone signed, each bound to the bytes of the one before it.

use super::access::{Reader, Writer};
use super::columns::{counter, stored_counter};
use super::error::StoreError;
use super::row::{Read, Row};
use crate::domain::id::OperationId;
use crate::wire::consent::ChainLink;

/// The place of the next event.
pub fn next_link(reader: &Reader<'_>) -> Result<ChainLink, StoreError> {
    const HEAD: &str = "SELECT seq, compact FROM consent_chain ORDER BY seq DESC LIMIT 1";
    let head = reader.first(HEAD, (), |row| {
        let link = ChainLink { seq: counter(row, "seq")?, prev: None };
        Ok((link, row.get::<_, String>("compact")?))
    })?;
    Ok(ChainLink::after(head.as_ref().map(|(link, compact)| (link, compact.as_str()))))
}

/// Adds an event that was signed for the place `link`. [`StoreError::Busy`] if another one has taken that place since: it
/// has to be signed anew.
pub fn append(writer: &Writer<'_>, link: &ChainLink, id: OperationId, compact: &str) -> Result<(), StoreError> {
    const APPEND: &str = "INSERT INTO consent_chain (seq, id, compact) VALUES (?1, ?2, ?3)";
    if next_link(writer)? != *link {
        return Err(StoreError::Busy);
    }
    writer.change(APPEND, (stored_counter(link.seq), id, compact))?;
    Ok(())
}

/// The compact JWS of every event, oldest first.
pub fn all(reader: &Reader<'_>) -> Result<Vec<String>, StoreError> {
    reader.all("SELECT compact FROM consent_chain ORDER BY seq", (), |row| row.get(0))
}

/// One event as it is stored.
#[derive(Clone)]
pub(super) struct Event {
    /// Its place.
    pub(super) seq: u64,
    /// Its id.
    pub(super) id: OperationId,
    /// Its compact JWS.
    pub(super) compact: String,
}

/// Puts back an event that was saved out of a damaged database; one that is known stays as it is.
pub(super) fn restore(writer: &Writer<'_>, event: &Event) -> Result<(), StoreError> {
    const RESTORE: &str = "INSERT INTO consent_chain (seq, id, compact) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    writer.change(RESTORE, (stored_counter(event.seq), event.id, &event.compact))?;
    Ok(())
}

pub(super) fn event(row: &Row<'_>) -> Read<Event> {
    Ok(Event { seq: counter(row, "seq")?, id: row.get("id")?, compact: row.get("compact")? })
}

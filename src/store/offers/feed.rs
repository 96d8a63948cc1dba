use super::super::access::{Reader, Writer};
use super::super::error::StoreError;
use crate::domain::time::Timestamp;

/// How far the offers were read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feed {
    /// The position to ask for next; empty at the beginning.
    pub cursor: String,
    /// When they were last read to the end.
    pub fetched_at: Option<Timestamp>,
}

/// How far they were read.
pub fn feed(reader: &Reader<'_>) -> Result<Feed, StoreError> {
    let feed = reader.first("SELECT cursor, fetched_at FROM perks", (), |row| {
        Ok(Feed { cursor: row.get("cursor")?, fetched_at: row.get("fetched_at")? })
    })?;
    Ok(feed.unwrap_or_default())
}

/// Says how far they were read, in the transaction that kept what was read.
pub fn set_cursor(writer: &Writer<'_>, cursor: &str) -> Result<(), StoreError> {
    writer.change("UPDATE perks SET cursor = ?1", [cursor])?;
    Ok(())
}

/// They were read to the end.
pub fn fetched(writer: &Writer<'_>, at: Timestamp) -> Result<(), StoreError> {
    writer.change("UPDATE perks SET fetched_at = ?1", [at])?;
    Ok(())
}

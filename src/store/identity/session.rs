use super::super::access::{Reader, Writer};
use super::super::columns::{counter, stored_counter};
use super::super::error::StoreError;

/// A number that was never given before by this database: one more than the last.
pub fn next_epoch(writer: &Writer<'_>) -> Result<u64, StoreError> {
    writer.change("UPDATE session SET epoch = epoch + 1", ())?;
    epoch(writer)
}

/// The last number that was given; 0 before the first.
pub fn epoch(reader: &Reader<'_>) -> Result<u64, StoreError> {
    reader.first("SELECT epoch FROM session", (), |row| counter(row, "epoch"))?.ok_or_else(no_session)
}

/// Goes on from the number that a damaged database had reached, so that the backend does not take what replaces it for a
/// copy.
pub fn resume_epoch(writer: &Writer<'_>, last: u64) -> Result<(), StoreError> {
    writer.change("UPDATE session SET epoch = max(epoch, ?1)", [stored_counter(last)])?;
    Ok(())
}

/// How far the changes have been read; empty at the beginning.
pub fn cursor(reader: &Reader<'_>) -> Result<String, StoreError> {
    reader.first("SELECT cursor FROM session", (), |row| row.get(0))?.ok_or_else(no_session)
}

/// Says how far the changes have been read, in the transaction that applied them; empty to start again.
pub fn set_cursor(writer: &Writer<'_>, cursor: &str) -> Result<(), StoreError> {
    writer.change("UPDATE session SET cursor = ?1", [cursor])?;
    Ok(())
}

/// Seconds that the backend's clock is ahead of the phone's, if it was ever heard.
pub fn clock_offset(reader: &Reader<'_>) -> Result<Option<i64>, StoreError> {
    reader.first("SELECT clock_offset FROM session", (), |row| row.get(0))?.ok_or_else(no_session)
}

/// Remembers how many seconds the backend's clock is ahead of the phone's.
pub fn set_clock_offset(writer: &Writer<'_>, seconds: i64) -> Result<(), StoreError> {
    writer.change("UPDATE session SET clock_offset = ?1", [seconds])?;
    Ok(())
}

/// How many transactions have changed something.
pub(crate) fn writes(reader: &Reader<'_>) -> Result<i64, StoreError> {
    reader.number("SELECT writes FROM session", ())
}

/// Counts the transaction that is under way, and says its number.
pub(in crate::store) fn count_write(writer: &Writer<'_>) -> Result<i64, StoreError> {
    writer.change("UPDATE session SET writes = writes + 1", ())?;
    writes(writer)
}

fn no_session() -> StoreError {
    StoreError::inconsistent("the session's row is missing")
}

use super::super::access::{Reader, Writer};
use super::super::columns::{Json, counter, json, stored_counter};
use super::super::error::StoreError;
use super::super::row::{Read, Row};
use crate::domain::id::{EntryId, OperationId};
use crate::domain::points::{Entry, EntryClaim};
use crate::domain::redacted::redacted;

/// An entry that was believed.
#[derive(Clone, PartialEq, Eq)]
pub struct EntryRow {
    /// As it was checked.
    pub entry: Entry,
    /// As it was signed last.
    pub claim: EntryClaim,
    /// The compact JWS that says so.
    pub jws: String,
    /// The version of the changes that told it.
    pub version: u64,
}

// What somebody paid, broke or kept.
redacted!(EntryRow { version });

/// Keeps an entry, in the place of what was known of it.
pub fn put_entry(writer: &Writer<'_>, row: &EntryRow) -> Result<(), StoreError> {
    let Entry { id, grant, .. } = row.entry;
    writer.change(
        "INSERT INTO points_entries (id, grant_id, version, claim, entry, jws) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET grant_id = excluded.grant_id, version = excluded.version,
             claim = excluded.claim, entry = excluded.entry, jws = excluded.jws",
        (id, grant, stored_counter(row.version), Json(&row.claim), Json(row.entry), &row.jws),
    )?;
    Ok(())
}

/// One entry.
pub fn find_entry(reader: &Reader<'_>, id: EntryId) -> Result<Option<EntryRow>, StoreError> {
    reader.first("SELECT * FROM points_entries WHERE id = ?1", [id], entry)
}

/// Every entry, be its grant's time over. There are never more than a few hundred: the rules count no more.
pub fn all_entries(reader: &Reader<'_>) -> Result<Vec<EntryRow>, StoreError> {
    reader.all("SELECT * FROM points_entries ORDER BY id", (), entry)
}

/// The grant has ended: what came in under it goes.
pub(in crate::store) fn forget_under(writer: &Writer<'_>, grant: OperationId) -> Result<(), StoreError> {
    writer.change("DELETE FROM points_entries WHERE grant_id = ?1", [grant])?;
    Ok(())
}

fn entry(row: &Row<'_>) -> Read<EntryRow> {
    Ok(EntryRow {
        entry: json(row, "entry")?,
        claim: json(row, "claim")?,
        jws: row.get("jws")?,
        version: counter(row, "version")?,
    })
}

//! Who read the person's data, or tried to.

use super::access::{Reader, Writer};
use super::columns::{Json, json};
use super::error::StoreError;
use super::page::{Page, PageRequest};
use super::row::{Read, Row};
use crate::domain::redacted::redacted;
use crate::wire::consent::AccessRecord;

/// One time.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessRow {
    /// What the backend says.
    pub record: AccessRecord,
    /// The compact JWS that says so.
    pub jws: String,
    /// It was read although the person had taken it back: the backend had not heard yet.
    pub not_heard_yet: bool,
}

/// Stores a record; says whether it was new.
pub fn insert(writer: &Writer<'_>, record: &AccessRecord, jws: &str) -> Result<bool, StoreError> {
    let inserted = writer.change(
        "INSERT INTO access_records (id, consent, at, record, jws) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO NOTHING",
        (record.id, record.grant, record.iat, Json(record), jws),
    )?;
    Ok(inserted > 0)
}

/// A page of records, newest first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<AccessRow>, StoreError> {
    let id = |row: &AccessRow| row.record.id.to_string();
    request.page(reader, id, |reader, before, limit| reader.all(NEWEST, (before, limit), access))
}

/// Whether a read came after the withdrawal is asked of the two moments whenever one looks, because either may be known
/// first.
const NEWEST: &str = "SELECT access_records.record, access_records.jws,
    coalesce(consents.state = 'withdrawn' AND access_records.at >= consents.ended_at
             AND access_records.record ->> '$.outcome.result' = 'read', 0) AS not_heard_yet
    FROM access_records LEFT JOIN consents ON consents.id = access_records.consent
    WHERE access_records.id < ?1 ORDER BY access_records.id DESC LIMIT ?2";

/// As it is stored, without what it means beside other rows.
pub(super) fn saved(row: &Row<'_>) -> Read<AccessRow> {
    Ok(AccessRow { record: json(row, "record")?, jws: row.get("jws")?, not_heard_yet: false })
}

fn access(row: &Row<'_>) -> Read<AccessRow> {
    Ok(AccessRow { record: json(row, "record")?, jws: row.get("jws")?, not_heard_yet: row.get("not_heard_yet")? })
}

// Who read what.
redacted!(AccessRow { not_heard_yet });

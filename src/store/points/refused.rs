use super::super::access::{Reader, Writer};
use super::super::error::StoreError;
use super::super::row::{Read, Row};
use crate::domain::time::Timestamp;

/// A document about points that was refused.
#[derive(Clone)]
pub(in crate::store) struct RefusedRow {
    sha256: String,
    fault: String,
    at: Timestamp,
}

/// Whether the document with this hash was refused before.
pub fn is_refused(reader: &Reader<'_>, sha256: &str) -> Result<bool, StoreError> {
    Ok(reader.number("SELECT count(*) FROM points_refused WHERE sha256 = ?1", [sha256])? > 0)
}

/// Remembers that it was refused, and why; says whether that is new.
pub fn refuse(writer: &Writer<'_>, sha256: &str, fault: &str, at: Timestamp) -> Result<bool, StoreError> {
    const REFUSE: &str = "INSERT INTO points_refused (sha256, fault, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    Ok(writer.change(REFUSE, (sha256, fault, at))? > 0)
}

impl RefusedRow {
    /// Takes over what a damaged database remembers.
    pub(in crate::store) fn restore(&self, writer: &Writer<'_>) -> Result<(), StoreError> {
        refuse(writer, &self.sha256, &self.fault, self.at).map(drop)
    }
}

pub(in crate::store) fn refused(row: &Row<'_>) -> Read<RefusedRow> {
    Ok(RefusedRow { sha256: row.get("sha256")?, fault: row.get("fault")?, at: row.get("at")? })
}

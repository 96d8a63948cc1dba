//! Receipts of operations that this phone does not have, kept because they are evidence all the same.

use super::access::{Reader, Writer};
use super::error::StoreError;
use super::page::{Page, PageRequest};
use super::row::{Read, Row};
use crate::domain::id::OperationId;

/// Keeps a receipt. [`StoreError::Inconsistent`] if there is another of the same operation: the backend promised the same one
/// for ever.
pub fn keep(writer: &Writer<'_>, operation: OperationId, receipt: &str) -> Result<(), StoreError> {
    match find(writer, operation)? {
        Some(known) if known == receipt => Ok(()),
        Some(_) => Err(StoreError::inconsistent(format!("operation {operation} has two different receipts"))),
        None => {
            writer.change("INSERT INTO receipts (operation, receipt) VALUES (?1, ?2)", (operation, receipt)).map(drop)
        }
    }
}

/// The compact JWS of a receipt.
pub fn find(reader: &Reader<'_>, operation: OperationId) -> Result<Option<String>, StoreError> {
    reader.first("SELECT receipt FROM receipts WHERE operation = ?1", [operation], |row| row.get(0))
}

/// A page of receipts, the newest operation's first. They have no text to look for.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<(OperationId, String)>, StoreError> {
    const NEWEST: &str = "SELECT * FROM receipts WHERE operation < ?1 ORDER BY operation DESC LIMIT ?2";
    request.page(
        reader,
        |(operation, _): &(OperationId, String)| operation.to_string(),
        |reader, before, limit| reader.all(NEWEST, (before, limit), receipt),
    )
}

pub(super) fn receipt(row: &Row<'_>) -> Read<(OperationId, String)> {
    Ok((row.get("operation")?, row.get("receipt")?))
}

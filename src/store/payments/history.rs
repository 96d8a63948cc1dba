use rusqlite::named_params;

use super::super::access::Reader;
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::row::{COLUMNS, PaymentRow, payment};
use crate::domain::id::OperationId;
use crate::domain::search::query_phrase;

/// One payment.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<PaymentRow>, StoreError> {
    reader.first(&format!("{COLUMNS} WHERE id = ?1"), [id], payment)
}

/// A page of the history, newest first by the moment that is in the ids. A text is looked for in both of the payee's names.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<PaymentRow>, StoreError> {
    let phrase = request.text.as_deref().and_then(query_phrase);
    request.page(
        reader,
        |row: &PaymentRow| row.id,
        |reader, before, limit| match phrase {
            Some(phrase) => found(reader, &phrase, before, limit),
            None => newest(reader, before, limit),
        },
    )
}

fn newest(reader: &Reader<'_>, before: &str, limit: u32) -> Result<Vec<PaymentRow>, StoreError> {
    let sql = format!("{COLUMNS} WHERE id < :before ORDER BY id DESC LIMIT :limit");
    reader.all(&sql, named_params! { ":before": before, ":limit": limit }, payment)
}

fn found(reader: &Reader<'_>, phrase: &str, before: &str, limit: u32) -> Result<Vec<PaymentRow>, StoreError> {
    let sql = format!(
        "{COLUMNS} WHERE number IN (SELECT rowid FROM payments_text WHERE payments_text MATCH :phrase)
         AND id < :before ORDER BY id DESC LIMIT :limit"
    );
    reader.all(&sql, named_params! { ":phrase": phrase, ":before": before, ":limit": limit }, payment)
}

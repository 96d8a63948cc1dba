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
/// What the person did not agree to is no part of it; [`find`] still finds it.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<PaymentRow>, StoreError> {
    let phrase = request.text.as_deref().and_then(query_phrase);
    request.page(
        reader,
        |row: &PaymentRow| row.id.to_string(),
        |reader, before, limit| match phrase {
            Some(phrase) => found(reader, &phrase, before, limit),
            None => newest(reader, before, limit),
        },
    )
}

/// Not what the person was shown and did not agree to.
const AGREED_OR_OPEN: &str = "(state <> 'cancelled' OR authorised_at IS NOT NULL)";

fn newest(reader: &Reader<'_>, before: &str, limit: u32) -> Result<Vec<PaymentRow>, StoreError> {
    let sql = format!("{COLUMNS} WHERE id < :before AND {AGREED_OR_OPEN} ORDER BY id DESC LIMIT :limit");
    reader.all(&sql, named_params! { ":before": before, ":limit": limit }, payment)
}

fn found(reader: &Reader<'_>, phrase: &str, before: &str, limit: u32) -> Result<Vec<PaymentRow>, StoreError> {
    let sql = format!(
        "{COLUMNS} WHERE number IN (SELECT rowid FROM payments_text WHERE payments_text MATCH :phrase)
         AND id < :before AND {AGREED_OR_OPEN} ORDER BY id DESC LIMIT :limit"
    );
    reader.all(&sql, named_params! { ":phrase": phrase, ":before": before, ":limit": limit }, payment)
}

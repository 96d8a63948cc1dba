use rusqlite::named_params;

use super::super::access::Reader;
use super::super::error::StoreError;
use super::super::page::{Page, PageRequest};
use super::names::found;
use super::row::{PaymentRow, payment};
use crate::domain::id::OperationId;
use crate::domain::search::fold;

/// One payment.
pub fn find(reader: &Reader<'_>, id: OperationId) -> Result<Option<PaymentRow>, StoreError> {
    reader.first("SELECT * FROM payments WHERE id = ?1", [id], payment)
}

/// A page of the history, newest first by the moment that is in the ids. A text is looked for in both of the payee's names.
/// What the person did not agree to is no part of it; [`find`] still finds it.
pub fn page(reader: &Reader<'_>, request: &PageRequest) -> Result<Page<PaymentRow>, StoreError> {
    let text = request.text.as_deref().map(|text| fold(text.trim())).filter(|text| !text.is_empty());
    request.page(
        reader,
        |row: &PaymentRow| row.id.to_string(),
        |reader, before, limit| match text {
            Some(text) => found(reader, &text, before, limit),
            None => newest(reader, before, limit),
        },
    )
}

fn newest(reader: &Reader<'_>, before: &str, limit: u32) -> Result<Vec<PaymentRow>, StoreError> {
    reader.up_to(limit, NEWEST, named_params! { ":before": before, ":limit": limit }, payment)
}

const NEWEST: &str = "SELECT * FROM payments
    WHERE id < :before AND (state <> 'cancelled' OR authorised_at IS NOT NULL) ORDER BY id DESC LIMIT :limit";

use rusqlite::named_params;

use super::super::access::Writer;
use super::super::columns::Json;
use super::super::error::StoreError;
use super::life::need_created;
use super::names::make_findable;
use super::row::PaymentRow;

/// Gives a payment that nobody has agreed to the terms of `row`, and the moment from which they are shown.
/// [`StoreError::NotAllowed`] once it is signed.
pub fn requote(writer: &Writer<'_>, row: &PaymentRow) -> Result<(), StoreError> {
    need_created(writer, row.id)?;
    let terms = &row.terms;
    writer.change(
        REQUOTE,
        named_params! {
            ":id": row.id,
            ":source": Json(&terms.source),
            ":payee": terms.payee,
            ":payee_name": terms.payee_name,
            ":payee_name_local": row.payee_name_local,
            ":category": row.category,
            ":total": terms.total.minor,
            ":currency": terms.total.currency,
            ":perk": terms.perk.as_ref().map(Json),
            ":later": row.later,
            ":nonce": terms.nonce,
            ":expires_at": terms.expires_at,
            ":created_at": row.created_at,
            ":updated_at": row.updated_at,
        },
    )?;
    make_findable(writer, row)
}

const REQUOTE: &str = "UPDATE payments SET
    source = :source, payee = :payee, payee_name = :payee_name, payee_name_local = :payee_name_local,
    category = :category, total = :total, currency = :currency, perk = :perk, later = :later, nonce = :nonce, expires_at = :expires_at,
    created_at = :created_at, updated_at = :updated_at
    WHERE id = :id";

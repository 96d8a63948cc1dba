use std::fmt;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};
use serde::Deserialize;

use super::super::columns::{Json, money, name, parse};
use super::super::page::Declined;
use super::super::row::{Read, Row};
use crate::domain::id::OperationId;
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::wire::payment::{Source, Terms};
use crate::wire::perk::AppliedPerk;

/// One payment.
#[derive(Clone, PartialEq, Eq)]
pub struct PaymentRow {
    /// The operation that asks for it.
    pub id: OperationId,
    /// Where it stands.
    pub state: PaymentState,
    /// What was shown, and what is signed.
    pub terms: Terms,
    /// The payee's name in the payee's own script, where the code gave one.
    pub payee_name_local: Option<String>,
    /// The payee's category (ISO 18245), where it is known.
    pub category: Option<String>,
    /// The mandate that covers it; absent when a person agrees to it.
    pub mandate: Option<OperationId>,
    /// When it was shown.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub updated_at: Timestamp,
    /// When the backend's receipt came.
    pub settled_at: Option<Timestamp>,
    /// Why the backend said no.
    pub declined: Option<Declined>,
    /// Nothing moves by it: a bill with its id asks for it later.
    pub later: bool,
    /// What came back, all refunds together. Kept up by storing refunds, so inserting a payment does not set it.
    pub refunded: Money,
}

impl PaymentRow {
    /// One that was just shown.
    pub fn created(id: OperationId, terms: Terms, at: Timestamp) -> Self {
        Self {
            id,
            state: PaymentState::Created,
            refunded: Money::zero(terms.total.currency),
            terms,
            payee_name_local: None,
            category: None,
            mandate: None,
            created_at: at,
            updated_at: at,
            settled_at: None,
            declined: None,
            later: false,
        }
    }

    /// One that is only known as settled, at this moment.
    pub fn settled(id: OperationId, terms: Terms, at: Timestamp) -> Self {
        Self { state: PaymentState::Settled, settled_at: Some(at), ..Self::created(id, terms, at) }
    }
}

pub(in crate::store) fn payment(row: &Row<'_>) -> Read<PaymentRow> {
    let terms = terms(row)?;
    Ok(PaymentRow {
        id: row.get("id")?,
        state: name(row, "state")?,
        payee_name_local: row.get("payee_name_local")?,
        category: row.get("category")?,
        mandate: row.get("mandate")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
        settled_at: row.get("settled_at")?,
        declined: Declined::of(row)?,
        later: later(row)?,
        refunded: Money::new(row.get("refunded")?, terms.total.currency),
        terms,
    })
}

fn terms(row: &Row<'_>) -> Read<Terms> {
    Ok(Terms {
        perk: perk(row)?,
        source: row.get::<_, StoredSource>("source")?.0,
        payee: row.get("payee")?,
        payee_name: row.get("payee_name")?,
        total: money(row, "total", "currency")?,
        nonce: row.get("nonce")?,
        expires_at: row.get("expires_at")?,
    })
}

/// A source out of its JSON. Serde reads a tagged enum by taking all of it apart first, which takes as long as all other columns
/// of a payment together.
struct StoredSource(Source);

#[derive(Deserialize)]
struct Members<'s> {
    kind: &'s str,
    quote: Option<&'s str>,
    payload: Option<String>,
    bill: Option<&'s str>,
}

impl FromSql for StoredSource {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let members: Option<Members<'_>> = serde_json::from_str(value.as_str()?).ok();
        let source = match members {
            Some(Members { kind: "quote", quote: Some(quote), .. }) => Source::Quote { quote: parse(quote)? },
            Some(Members { kind: "code", payload: Some(payload), .. }) => Source::Code { payload },
            Some(Members { kind: "bill", bill: Some(bill), .. }) => Source::Bill { bill: parse(bill)? },
            _ => return Err(FromSqlError::Other("unreadable source".into())),
        };
        Ok(Self(source))
    }
}

/// A damaged file of an older schema, out of which rows are saved, has no such column.
fn perk(row: &Row<'_>) -> Read<Option<AppliedPerk>> {
    Ok(row.get_if_there::<Option<Json<AppliedPerk>>>("perk")?.flatten().map(|perk| perk.0))
}

fn later(row: &Row<'_>) -> Read<bool> {
    Ok(row.get_if_there("later")?.unwrap_or(false))
}

/// Whom and how much stay out of logs.
impl fmt::Debug for PaymentRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentRow").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{BillId, QuoteId};

    #[test]
    fn a_source_is_read_as_it_was_written() {
        let sources = [
            Source::Quote { quote: QuoteId::new(1, &[1; 10]) },
            Source::Code { payload: "00\"02\\01".into() },
            Source::Bill { bill: BillId::new(1, &[2; 10]) },
        ];
        for source in sources {
            let text = serde_json::to_string(&source).unwrap();
            assert_eq!(StoredSource::column_result(text.as_str().into()).unwrap().0, source);
        }
        for text in ["{}", "{\"kind\":\"quote\"}", "{\"kind\":\"gift\",\"payload\":\"\"}", "["] {
            assert!(StoredSource::column_result(text.into()).is_err(), "{text}");
        }
    }
}

use serde::Serialize;

use crate::domain::id::{OperationId, RefundId};
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::store::payments::PaymentRow;
use crate::store::refunds::{self, RefundRow};
use crate::store::{Declined, Reader, StoreError};
use crate::wire::payment::Terms;

/// One payment, with what came back of it.
#[derive(Serialize)]
pub(super) struct Payment {
    id: OperationId,
    state: PaymentState,
    /// What was shown, and signed if it was agreed to.
    terms: Terms,
    #[serde(skip_serializing_if = "Option::is_none")]
    payee_name_local: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mandate: Option<OperationId>,
    /// Nothing moves by it: a bill with its id asks for it.
    later: bool,
    created_at: Timestamp,
    updated_at: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<Declined>,
    refunds: Vec<Refund>,
}

/// Money that came back.
#[derive(Serialize)]
struct Refund {
    id: RefundId,
    amount: Money,
    reason: String,
    at: Timestamp,
    jws: String,
}

impl Payment {
    pub(super) fn read(reader: &Reader<'_>, row: PaymentRow) -> Result<Self, StoreError> {
        Ok(Self {
            refunds: refunds::of(reader, row.id)?.into_iter().map(Refund::from).collect(),
            id: row.id,
            state: row.state,
            terms: row.terms,
            payee_name_local: row.payee_name_local,
            category: row.category,
            mandate: row.mandate,
            later: row.later,
            created_at: row.created_at,
            updated_at: row.updated_at,
            settled_at: row.settled_at,
            declined: row.declined,
        })
    }
}

impl From<RefundRow> for Refund {
    fn from(row: RefundRow) -> Self {
        let RefundRow { id, amount, reason, at, jws, .. } = row;
        Self { id, amount, reason, at, jws }
    }
}

//! Refunds.

use super::Trust;
use crate::store::events::{self, Event};
use crate::store::refunds::{self, RefundRow};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::refund::Refund;

pub(super) fn fact(w: &Writer<'_>, trust: &Trust, compact: &str) -> Result<bool, SyncError> {
    let signed = trust.verify(compact, "a refund", |refund: &Refund| refund.user)?;
    let Refund { id, payment, amount, reason, iat: at, .. } = signed.into_document();
    if !amount.is_positive() {
        return Err(SyncError::Tampered(format!("refund {id} gives nothing back")));
    }
    let new = match refunds::insert(w, &RefundRow { id, payment, amount, reason, at, jws: compact.to_owned() }) {
        Err(StoreError::Inconsistent(why)) => return Err(SyncError::Tampered(format!("refund {id}: {why}"))),
        new => new?,
    };
    if new {
        events::append(w, at, &Event::RefundReceived { payment, refund: id })?;
    }
    Ok(new)
}

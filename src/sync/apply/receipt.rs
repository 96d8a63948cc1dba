//! Receipts, by whichever way they come: as the answer to a push, or with the changes.

use super::Trust;
use super::capability::{self, Capability};
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::Signed;
use crate::domain::id::OperationId;
use crate::store::outbox::{self, OutboxRow};
use crate::store::{StoreError, Writer, receipts};
use crate::sync::error::SyncError;
use crate::wire::receipt::{Outcome, Receipt};

/// What a receipt did here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sync) enum Settled {
    /// An operation of this phone was accepted just now, be it one that the phone had given up.
    Accepted,
    /// An operation of this phone was declined just now.
    Declined,
    /// It was known already, or is about an operation that this phone did not ask for.
    NotOurs,
}

/// Applies a receipt; says which operation it answers. [`SyncError::Tampered`] if it does not hold; nothing is written then.
pub(in crate::sync) fn receipt(
    w: &Writer<'_>,
    trust: &Trust,
    compact: &str,
) -> Result<(OperationId, Settled), SyncError> {
    let signed = trust.verify(compact, "a receipt", |receipt: &Receipt| receipt.user)?;
    let receipt = signed.document();
    let capability = capability::of(&receipt.operation_typ);
    if let Some(row) = outbox::find(w, receipt.operation)? {
        return Ok((row.id, settle(w, capability, &row, &signed)?));
    }
    let settled = capability.map_or(Ok(Settled::NotOurs), |capability| elsewhere(w, capability, receipt))?;
    keep(w, receipt.operation, signed.compact())?;
    Ok((receipt.operation, settled))
}

fn keep(w: &Writer<'_>, operation: OperationId, compact: &str) -> Result<(), SyncError> {
    receipts::keep(w, operation, compact).map_err(|error| match error {
        StoreError::Inconsistent(why) => SyncError::Tampered(why),
        other => other.into(),
    })
}

fn elsewhere(w: &Writer<'_>, capability: &dyn Capability, receipt: &Receipt) -> Result<Settled, SyncError> {
    is_as_asked(w, capability, receipt)?;
    Ok(if capability.settled_elsewhere(w, receipt)? { Settled::Accepted } else { Settled::NotOurs })
}

fn settle(
    w: &Writer<'_>,
    capability: Option<&dyn Capability>,
    row: &OutboxRow,
    signed: &Signed<Receipt>,
) -> Result<Settled, SyncError> {
    let receipt = signed.document();
    answers(row, receipt)?;
    if row.state.is_settled() {
        return same(row, signed.compact()).map(|()| Settled::NotOurs);
    }
    let accepted = matches!(receipt.outcome, Outcome::Accepted { .. });
    capability.map_or(Ok(()), |capability| is_as_asked(w, capability, receipt))?;
    outbox::settle(w, row.id, accepted, signed.compact(), receipt.iat)?;
    capability.map_or(Ok(()), |capability| capability.settled(w, receipt))?;
    Ok(if accepted { Settled::Accepted } else { Settled::Declined })
}

/// The receipt binds this very operation.
fn answers(row: &OutboxRow, receipt: &Receipt) -> Result<(), SyncError> {
    let bound =
        receipt.operation_sha256 == sha256_base64url(row.compact.as_bytes()) && receipt.operation_typ == row.typ;
    if bound { Ok(()) } else { Err(tampered(row.id, "was made for other bytes")) }
}

/// What was shown is what was signed, and nothing else may be done.
fn is_as_asked(w: &Writer<'_>, capability: &dyn Capability, receipt: &Receipt) -> Result<(), SyncError> {
    match &receipt.outcome {
        Outcome::Accepted { effect } if !capability.is_as_asked(w, receipt.operation, effect)? => {
            Err(tampered(receipt.operation, "says that something else was done than was asked for"))
        }
        _ => Ok(()),
    }
}

/// The backend promised the same receipt for ever.
fn same(row: &OutboxRow, compact: &str) -> Result<(), SyncError> {
    let same = row.receipt.as_deref() == Some(compact);
    if same { Ok(()) } else { Err(tampered(row.id, "differs from the one that came first")) }
}

fn tampered(operation: OperationId, what: &str) -> SyncError {
    SyncError::Tampered(format!("the receipt of operation {operation} {what}"))
}

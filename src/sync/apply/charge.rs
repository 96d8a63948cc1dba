//! Charges: held against what was signed, and disputed where they go beyond it.

use super::{Agent, Trust};
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::Signed;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::rentals::{self, Booked, RentalRow};
use crate::store::{Writer, outbox};
use crate::sync::error::SyncError;
use crate::wire::ride::{Charge, ChargeFault, DisputeReason, RideDispute};

/// A ride as it was known before the charge came, and the charge.
#[derive(Clone, Copy)]
pub(super) struct Collected<'a> {
    pub(super) row: &'a RentalRow,
    pub(super) charge: &'a Signed<Charge>,
}

/// The charge, if the backend signed it for this person and this ride.
pub(super) fn verify(trust: &Trust, compact: &str, rental: OperationId) -> Result<Signed<Charge>, SyncError> {
    let signed = trust.verify(compact, "a charge", |charge: &Charge| charge.user)?;
    if signed.document().rental == rental {
        return Ok(signed);
    }
    Err(SyncError::Tampered(format!("the charge of ride {rental} is for another one")))
}

/// Keeps a charge that is new; one that goes beyond what was signed is disputed in the same transaction.
pub(super) fn take(w: &Writer<'_>, agent: &Agent, taken: Collected<'_>, at: Timestamp) -> Result<(), SyncError> {
    let Collected { row, charge } = taken;
    if row.charge.as_deref() == Some(charge.compact()) {
        return Ok(());
    }
    rentals::close(w, row.id, charge.compact(), &booked(charge.document()))?;
    let event = match fault(row, charge.document()) {
        None => Event::ChargeCollected { rental: row.id },
        // A dispute without a charge is what was left of a damaged database; this is the charge that it is about.
        Some(_) if row.charge.is_none() && row.dispute_operation.is_some() => Event::ChargeDisputed { rental: row.id },
        Some(reason) => {
            dispute(w, agent, (row.id, charge.compact(), reason), at)?;
            Event::ChargeDisputed { rental: row.id }
        }
    };
    events::append(w, at, &event)?;
    Ok(())
}

fn booked(charge: &Charge) -> Booked {
    let Charge { fare, collected, returned, ended_at, metres, .. } = charge.clone();
    Booked { fare, collected, returned, ended_at, metres }
}

fn dispute(
    w: &Writer<'_>,
    agent: &Agent,
    (rental, compact, reason): (OperationId, &str, DisputeReason),
    at: Timestamp,
) -> Result<(), SyncError> {
    let charge_sha256 = sha256_base64url(compact.as_bytes());
    let operation = agent.sign(RideDispute { rental, charge_sha256, reason }, at)?;
    rentals::dispute(w, rental, operation.id, reason)?;
    Ok(outbox::enqueue(w, &operation)?)
}

/// How a charge goes beyond what was signed, if it does.
fn fault(row: &RentalRow, charge: &Charge) -> Option<DisputeReason> {
    match charge.check(&row.terms) {
        Err(ChargeFault::Collected(_)) => Some(DisputeReason::AboveWhatWasSigned),
        Err(_) => Some(DisputeReason::WrongSum),
        Ok(()) => is_another_ride(row, charge).then_some(DisputeReason::NotMyRide),
    }
}

/// It began when the backend said that the lock opened, and was neither longer nor further than this phone said at its end.
/// An end that lies before the beginning, because this phone's clock was behind, counts as the beginning.
fn is_another_ride(row: &RentalRow, charge: &Charge) -> bool {
    row.began_at.is_some_and(|began| charge.began_at != began)
        || row.ended_at.is_some_and(|ended| charge.ended_at > ended.max(charge.began_at))
        || row.metres.is_some_and(|metres| charge.metres > metres)
}

#[cfg(test)]
mod tests;

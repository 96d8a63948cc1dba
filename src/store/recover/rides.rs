//! What a damaged database still says of rides, and taking that over.

use super::super::access::Writer;
use super::super::error::StoreError;
use super::super::outbox::{self, OutboxRow};
use super::super::page::Declined;
use super::super::rentals::{self, Closing, RentalRow, RideState};
use super::export::Damaged;
use super::rebuild::Signers;
use super::rows::KNOWN;
use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;
use crate::wire::operation::Body;
use crate::wire::receipt::DeclineReason;
use crate::wire::ride::{RideCancel, RideDispute, RideEnd, Unlock};

/// The rows that could be read.
#[derive(Clone, Default)]
pub(super) struct RideRows(Vec<RentalRow>);

pub(super) fn of(damaged: &mut Damaged<'_>) -> RideRows {
    if damaged.has("rentals") { RideRows(damaged.walk("rentals", rentals::rental).0) } else { RideRows::default() }
}

impl RideRows {
    /// Takes over what this database does not know. The operations have to be in the outbox before.
    pub(super) fn take_in(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        self.0.iter().try_for_each(|row| ride(w, row))
    }
}

fn ride(w: &Writer<'_>, row: &RentalRow) -> Result<(), StoreError> {
    let lost = |id| Ok::<_, StoreError>(outbox::find(w, id)?.is_none());
    if rentals::find(w, row.id)?.is_some() || row.state == RideState::Unlocking && lost(row.id)? {
        return Ok(());
    }
    let lost = |id: Option<OperationId>| id.map_or(Ok(false), lost);
    let mut row = row.clone();
    if lost(row.end_operation)? {
        forget_end(&mut row);
    }
    if lost(row.cancel_operation)? {
        row.cancel_operation = None;
    }
    if lost(row.dispute_operation)? {
        forget_charge(&mut row);
    }
    rentals::insert(w, &row)?;
    rentals::told(w, row.id, KNOWN)
}

/// The backend may never have heard that the ride is over, so the person can say so again. Where it has, this phone's word
/// stays, to hold the charge against.
fn forget_end(row: &mut RentalRow) {
    let unheard = !matches!(row.said, Some(RideState::Settling | RideState::Done));
    if row.state == RideState::Settling && unheard {
        row.state = row.said.unwrap_or(RideState::Created);
        (row.end_operation, row.ended_at, row.metres) = (None, None, None);
    }
}

/// The backend may never have heard of the dispute. The changes bring the charge again, and it is judged again.
fn forget_charge(row: &mut RentalRow) {
    (row.charge, row.booked, row.version) = (None, None, 0);
    (row.dispute_operation, row.dispute_reason) = (None, None);
}

impl Signers {
    /// A ride whose row is lost, as its unlocking left it. The changes tell how it went on.
    pub(super) fn ride(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(Unlock { terms }) = self.body(row) else { return Ok(()) };
        let offered = RentalRow::offered(row.id, terms, row.created_at);
        let known = match row.state {
            OperationState::Accepted => RentalRow { state: RideState::Created, accepted_at: row.settled_at, ..offered },
            OperationState::Declined => {
                let why = || Declined { reason: DeclineReason::Other, detail: "the reason was lost".into() };
                let declined = Some(self.declined(row).unwrap_or_else(why));
                RentalRow { state: RideState::Declined, declined, ..offered }
            }
            OperationState::Queued | OperationState::Sending | OperationState::Parked => {
                RentalRow { state: RideState::Unlocking, ..offered }
            }
        };
        rentals::insert(w, &known)?;
        rentals::told(w, row.id, KNOWN)
    }

    /// What the phone signed of a ride after it was unlocked, whose row may be lost.
    pub(super) fn ride_went_on(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        if row.state == OperationState::Declined || outbox::find(w, row.id)?.is_none() {
            return Ok(());
        }
        match row.typ.as_str() {
            RideEnd::TYP => self.ride_ended(w, row),
            RideCancel::TYP => self.ride_taken_back(w, row),
            RideDispute::TYP => self.ride_disputed(w, row),
            _ => Ok(()),
        }
    }

    fn ride_ended(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(RideEnd { rental, ended_at, metres }) = self.body(row) else { return Ok(()) };
        match rentals::find(w, rental)? {
            Some(ride) if ride.end_operation.is_none() && !ride.state.is_over() => {
                rentals::end(w, rental, Closing { operation: row.id, at: ended_at, metres })
            }
            _ => Ok(()),
        }
    }

    fn ride_taken_back(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(RideCancel { rental }) = self.body(row) else { return Ok(()) };
        match rentals::find(w, rental)? {
            Some(ride) if ride.cancel_operation.is_none() => rentals::want_cancel(w, rental, Some(row.id)),
            _ => Ok(()),
        }
    }

    fn ride_disputed(&self, w: &Writer<'_>, row: &OutboxRow) -> Result<(), StoreError> {
        let Some(RideDispute { rental, reason, .. }) = self.body(row) else { return Ok(()) };
        match rentals::find(w, rental)? {
            Some(ride) if ride.dispute_operation.is_none() => rentals::dispute(w, rental, row.id, reason),
            _ => Ok(()),
        }
    }
}

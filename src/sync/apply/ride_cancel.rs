//! Taking a ride back that never began.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::rentals::{self, RideState};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct RideCancels;

impl Capability for RideCancels {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::RideCancelled { rental } = effect else { return Ok(false) };
        Ok(rentals::by_cancel(w, id)?.is_none_or(|row| row.id == *rental))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let Some(row) = rentals::by_cancel(w, receipt.operation)? else { return Ok(()) };
        let (rental, at) = (row.id, receipt.iat);
        match receipt.outcome {
            Outcome::Accepted { .. } if row.state.is_over() => Ok(()),
            Outcome::Accepted { .. } => rentals::enter(w, rental, RideState::Revoked, at),
            Outcome::Declined { reason, .. } => {
                rentals::want_cancel(w, rental, None)?;
                events::append(w, at, &Event::RideDeclined { rental, reason }).map(drop)
            }
        }
    }
}

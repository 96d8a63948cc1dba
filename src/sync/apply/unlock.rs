//! Unlocking a bike.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::rentals::{self, RideState};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct Unlocks;

impl Capability for Unlocks {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Unlocked { deposit } = effect else { return Ok(false) };
        Ok(rentals::find(w, id)?.is_none_or(|asked| asked.terms.order.deposit == *deposit))
    }

    /// The changes may have told of the ride already, and the person may have ended it before the answer came.
    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let (rental, at) = (receipt.operation, receipt.iat);
        let Some(row) = rentals::find(w, rental)? else { return Ok(()) };
        match &receipt.outcome {
            Outcome::Accepted { .. } => {
                rentals::accept(w, rental, at)?;
                let waiting = row.state == RideState::Unlocking;
                if waiting { rentals::enter(w, rental, RideState::Created, at) } else { Ok(()) }
            }
            Outcome::Declined { reason, detail } => {
                rentals::decline(w, rental, *reason, detail, at)?;
                events::append(w, at, &Event::RideDeclined { rental, reason: *reason }).map(drop)
            }
        }
    }
}

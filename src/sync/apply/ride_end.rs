//! Ending a ride.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::rentals::{self, RideState};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct RideEnds;

impl Capability for RideEnds {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::RideEnded { rental } = effect else { return Ok(false) };
        Ok(rentals::by_end(w, id)?.is_none_or(|row| row.id == *rental))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let Some(row) = rentals::by_end(w, receipt.operation)? else { return Ok(()) };
        let (rental, at) = (row.id, receipt.iat);
        let event = match receipt.outcome {
            Outcome::Accepted { .. } => Event::RideEnded { rental },
            Outcome::Declined { reason, .. } => {
                if row.state == RideState::Settling {
                    rentals::revert(w, &row, at)?;
                }
                Event::RideDeclined { rental, reason }
            }
        };
        events::append(w, at, &event).map(drop)
    }
}

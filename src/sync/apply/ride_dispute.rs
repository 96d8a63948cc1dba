//! Disputing a charge.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::{StoreError, Writer, rentals};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct RideDisputes;

impl Capability for RideDisputes {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::RideDisputed { rental } = effect else { return Ok(false) };
        Ok(rentals::by_dispute(w, id)?.is_none_or(|row| row.id == *rental))
    }

    /// Accepted is what the person has been told when the charge came.
    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let Outcome::Declined { reason, .. } = receipt.outcome else { return Ok(()) };
        let Some(row) = rentals::by_dispute(w, receipt.operation)? else { return Ok(()) };
        events::append(w, receipt.iat, &Event::RideDeclined { rental: row.id, reason }).map(drop)
    }
}

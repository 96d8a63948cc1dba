//! Taking a mandate back.

use super::capability::Capability;
use super::mandate;
use crate::domain::id::OperationId;
use crate::store::events::{self, Event};
use crate::store::mandates::{self, MandateState};
use crate::store::{StoreError, Writer};
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct MandateEnds;

impl Capability for MandateEnds {
    fn is_as_asked(&self, _: &Writer<'_>, _: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        Ok(matches!(effect, Effect::MandateEnded { .. }))
    }

    /// The phone stopped using it when the person said so; now the backend has heard. Declined means that there was nothing
    /// to end.
    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let Outcome::Accepted { effect: Effect::MandateEnded { mandate } } = &receipt.outcome else { return Ok(()) };
        if mandate::state(w, *mandate)?.is_some_and(MandateState::is_live) {
            mandates::set_state(w, *mandate, MandateState::Ended, receipt.iat)?;
        }
        events::append(w, receipt.iat, &Event::MandateEnded { mandate: *mandate }).map(drop)
    }
}

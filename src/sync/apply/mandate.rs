//! Mandates: asked for here, and ended here or anywhere.

use super::capability::Capability;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::mandates::{self, MandateState};
use crate::store::{StoreError, Writer};
use crate::wire::change::MandateFact;
use crate::wire::receipt::{Effect, Outcome, Receipt};

pub(super) struct Mandates;

impl Capability for Mandates {
    fn is_as_asked(&self, w: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError> {
        let Effect::Mandate { limits } = effect else { return Ok(false) };
        Ok(mandates::find(w, id)?.is_none_or(|asked| asked.limits == *limits))
    }

    fn settled(&self, w: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError> {
        let (mandate, at) = (receipt.operation, receipt.iat);
        // The changes may have told already, and the person may have taken it back before the backend heard of it.
        if state(w, mandate)? != Some(MandateState::Requested) {
            return Ok(());
        }
        let (to, event) = match receipt.outcome {
            Outcome::Accepted { .. } => (MandateState::Active, Event::MandateActive { mandate }),
            Outcome::Declined { reason, .. } => (MandateState::Declined, Event::MandateDeclined { mandate, reason }),
        };
        mandates::set_state(w, mandate, to, at)?;
        events::append(w, at, &event).map(drop)
    }
}

/// What the backend says of a mandate now.
pub(super) fn fact(w: &Writer<'_>, fact: &MandateFact, version: u64, at: Timestamp) -> Result<bool, StoreError> {
    let mandate = fact.mandate;
    let before = state(w, mandate)?;
    let applied = mandates::apply(w, fact, version)?;
    let event = match state(w, mandate)? {
        after if after == before => None,
        // It comes back after a damaged database, which is no news of it.
        _ if before.is_none() => None,
        Some(MandateState::Active) => Some(Event::MandateActive { mandate }),
        Some(MandateState::Ended) => Some(Event::MandateEnded { mandate }),
        _ => None,
    };
    if let Some(event) = event {
        events::append(w, at, &event)?;
    }
    Ok(applied)
}

pub(super) fn state(w: &Writer<'_>, mandate: OperationId) -> Result<Option<MandateState>, StoreError> {
    Ok(mandates::find(w, mandate)?.map(|mandate| mandate.state))
}

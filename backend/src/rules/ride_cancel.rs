//! Taking a rental back that never began.

use tally::domain::id::OperationId;
use tally::domain::rental::RentalEvent;
use tally::domain::time::Timestamp;
use tally::wire::receipt::Effect;
use tally::wire::ride::RideCancel;

use super::{Capability, Context, Verdict, ride};
use crate::store::{Effects, OperationFacts, RideEffects, RideWants, Wants};

impl Capability for RideCancel {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { ride: Some(RideWants::Rental(self.rental)), ..Wants::default() }
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, _: &Context<'_>) -> Verdict {
        let undone = ride::undo(ride::rental_of(facts)?, RentalEvent::Revoke)?;
        let effects = Effects { ride: RideEffects { steps: vec![undone], dispute: None }, ..Effects::default() };
        Ok((Effect::RideCancelled { rental: self.rental }, effects))
    }
}

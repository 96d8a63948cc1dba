//! Disputing the charge of a ride.

use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::receipt::Effect;
use tally::wire::ride::RideDispute;

use super::{Capability, Context, Verdict, ride};
use crate::store::{Effects, NewDispute, OperationFacts, RideEffects, RideWants, Wants};

impl Capability for RideDispute {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { ride: Some(RideWants::Rental(self.rental)), ..Wants::default() }
    }

    /// Whatever charge it names is kept: one that the backend does not know is all the more worth looking at.
    fn decide(&self, _: OperationId, facts: &OperationFacts, _: &Context<'_>) -> Verdict {
        ride::rental_of(facts)?;
        let Self { rental, charge_sha256, reason } = self.clone();
        let dispute = NewDispute { rental, charge_sha256, reason };
        let ride = RideEffects { steps: Vec::new(), dispute: Some(dispute) };
        Ok((Effect::RideDisputed { rental }, Effects { ride, ..Effects::default() }))
    }
}

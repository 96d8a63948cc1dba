//! Ending a ride.

use tally::domain::id::OperationId;
use tally::domain::money::Money;
use tally::domain::rental::RentalEvent;
use tally::domain::time::Timestamp;
use tally::wire::receipt::Effect;
use tally::wire::ride::RideEnd;

use super::{Capability, Context, Declined, Verdict, ride};
use crate::store::{Effects, OperationFacts, RentalRecord, RideEffects, RideWants, Wants};

/// The furthest that anybody rides, in metres. Beyond it a phone that counts wrongly could make a fare that does not fit.
pub(crate) const FURTHEST: u64 = 1_000_000;

impl Capability for RideEnd {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { ride: Some(RideWants::Rental(self.rental)), ..Wants::default() }
    }

    /// The fare is collected in the same breath if the money reaches; else the rental stays in settling.
    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        let ended = self.ended(ride::rental_of(facts)?, context.now)?;
        let account = facts.accounts.iter().find(|account| account.id == ended.account);
        let balance = account.map_or(Money::zero(ended.terms.order.deposit.currency), |account| account.balance);
        let collected = ride::collect(&ended, balance, context.now)?;
        let steps = std::iter::once(ride::step(ended, [])).chain(collected.map(|(step, _)| step)).collect();
        let effects = Effects { ride: RideEffects { steps, dispute: None }, ..Effects::default() };
        Ok((Effect::RideEnded { rental: self.rental }, effects))
    }
}

trait Ending {
    fn ended(&self, rental: &RentalRecord, now: Timestamp) -> Result<RentalRecord, Declined>;
}

impl Ending for RideEnd {
    /// When is the phone's word, but not before the ride began and not after now.
    fn ended(&self, rental: &RentalRecord, now: Timestamp) -> Result<RentalRecord, Declined> {
        let ended = ride::after(rental, RentalEvent::End)?;
        let began_at = ended.began_at.unwrap_or(now);
        let ended_at = self.ended_at.min(now).max(began_at);
        Ok(RentalRecord { ended_at: Some(ended_at), metres: self.metres.min(FURTHEST), ..ended })
    }
}

//! Unlocking a bike: the deposit is held and the rental begins.

use tally::domain::id::OperationId;
use tally::domain::rental::{RentalEvent, RentalState};
use tally::domain::time::Timestamp;
use tally::wire::receipt::{DeclineReason, Effect};
use tally::wire::ride::{RideTerms, Unlock};

use super::{Capability, Context, Declined, Verdict, account_for, decline, perk, ride};
use crate::store::{
    Account, BikeFact, Effects, OperationFacts, RentalRecord, RideEffects, RideMove, RideStep, RideWants, Wants,
};

impl Capability for Unlock {
    fn wants(&self, _: Timestamp) -> Wants {
        let RideTerms { offer, system, bike, .. } = &self.terms;
        let ride = RideWants::Unlock { offer: *offer, system: system.clone(), bike: bike.clone() };
        let reach = self.terms.perk.as_ref().map(|perk| perk.seller);
        Wants { ride: Some(ride), reach, ..Wants::default() }
    }

    fn decide(&self, id: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        check_offer(&self.terms, facts, context.now)?;
        let bike = check_bike(facts)?;
        let deposit = self.terms.order.deposit;
        let account = account_for(facts, deposit)?;
        if !deposit.fits(account.balance).unwrap_or(false) {
            return decline(DeclineReason::InsufficientFunds, "there is less in the account than the deposit");
        }
        let perk = perk::used(self.terms.perk.as_ref(), &self.terms.provider_name, facts, context.now)?;
        if perk.is_some() {
            perk::owes_nothing(facts)?;
        }
        let created = created(id, &self.terms, account, context);
        let ride = RideEffects { steps: steps(created, bike, context.now)?, dispute: None };
        Ok((Effect::Unlocked { deposit }, Effects { ride, perk, ..Effects::default() }))
    }
}

fn check_offer(terms: &RideTerms, facts: &OperationFacts, now: Timestamp) -> Result<(), Declined> {
    let Some(fact) = &facts.ride.offer else {
        return decline(DeclineReason::QuoteUnknown, "there is no such offer for this person");
    };
    if fact.offer.terms != *terms {
        return decline(DeclineReason::TermsChanged, "the terms differ from the offer");
    }
    if fact.used {
        return decline(DeclineReason::QuoteUsed, "another rental has used the offer");
    }
    if now >= terms.expires_at || terms.order.is_expired(now) {
        return decline(DeclineReason::Expired, "it came after its own expiry");
    }
    Ok(())
}

fn check_bike(facts: &OperationFacts) -> Result<&BikeFact, Declined> {
    let free = facts.ride.bike.as_ref().filter(|fact| !fact.bike.taken && fact.system.ended_at.is_none());
    free.map_or_else(|| decline(DeclineReason::BikeNotAvailable, "the bike cannot be ridden now"), Ok)
}

fn created(id: OperationId, terms: &RideTerms, account: &Account, context: &Context<'_>) -> RentalRecord {
    RentalRecord {
        id,
        user: context.device.user,
        account: account.id,
        terms: terms.clone(),
        state: RentalState::Created,
        began_at: None,
        ended_at: None,
        metres: 0,
        charge: None,
    }
}

/// The deposit is held, and the lock opens unless it is jammed.
fn steps(created: RentalRecord, fact: &BikeFact, now: Timestamp) -> Result<Vec<RideStep>, Declined> {
    let deposit = created.terms.order.deposit;
    let riding = RentalRecord { began_at: Some(now), ..ride::after(&created, RentalEvent::Start)? };
    let held = ride::step(created, [(RideMove::Deposit, deposit)]);
    let opened = (!fact.bike.jammed).then(|| ride::step(riding, []));
    Ok(std::iter::once(held).chain(opened).collect())
}

//! Using a step of an offer. That it was reached was found when it was quoted; whether there may be points, and whether the
//! seller may learn of a step, is decided when it is used.

use tally::domain::time::Timestamp;
use tally::wire::perk::AppliedPerk;
use tally::wire::receipt::DeclineReason;

use super::{Declined, decline};
use crate::store::{OperationFacts, PerkUse};

/// The use, if there is one and the grant for it lives.
pub(super) fn used(
    perk: Option<&AppliedPerk>,
    seller_name: &str,
    facts: &OperationFacts,
    now: Timestamp,
) -> Result<Option<PerkUse>, Declined> {
    let Some(perk) = perk else { return Ok(None) };
    let Some((reach, _)) = facts.reach.filter(|(_, until)| now < *until) else {
        return decline(DeclineReason::NotEligible, "the grant is gone under which the seller may learn of the step");
    };
    if facts.collecting_until.is_none_or(|until| until <= now) {
        return decline(DeclineReason::NotEligible, "the grant is gone that the points came from");
    }
    let seller_name = seller_name.to_owned();
    let (seller, offer, step) = (perk.seller, perk.offer, perk.step.points);
    Ok(Some(PerkUse { seller, seller_name, offer, step, reach, record: None }))
}

/// Nobody owes one seller twice: a loan or a purchase that is paid later stands until its bills are paid, and a ride without
/// its whole deposit until its fare is.
pub(super) fn owes_nothing(facts: &OperationFacts) -> Result<(), Declined> {
    if facts.owes {
        return decline(DeclineReason::CreditStands, "what this seller lent, or let be paid later, is not paid yet");
    }
    Ok(())
}

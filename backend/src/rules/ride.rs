//! What becomes of a deposit and a fare.

use tally::domain::fare::Ride;
use tally::domain::id::AccountId;
use tally::domain::money::{Money, MoneyError};
use tally::domain::rental::{RentalEvent, RentalState};
use tally::domain::time::Timestamp;
use tally::wire::receipt::DeclineReason;
use tally::wire::ride::{Charge, ChargeFault};

use super::{Declined, decline};
use crate::store::{NewTransfer, OperationFacts, Party, RentalRecord, RideEffects, RideMove, RideStep};

/// The rental, if it is this person's.
pub(super) fn rental_of(facts: &OperationFacts) -> Result<&RentalRecord, Declined> {
    let found = facts.ride.rental.as_ref();
    found.map_or_else(|| decline(DeclineReason::RentalUnknown, "there is no such rental of this person"), Ok)
}

/// The rental after `event`, unless it does not stand where that can happen.
pub(super) fn after(rental: &RentalRecord, event: RentalEvent) -> Result<RentalRecord, Declined> {
    match rental.state.next(event) {
        Ok(state) => Ok(RentalRecord { state, ..rental.clone() }),
        Err(_) => decline(DeclineReason::RentalElsewhere, "the rental never began, has begun, or is over"),
    }
}

/// A step with these movements; what is nothing does not move.
pub(super) fn step(rental: RentalRecord, moves: impl IntoIterator<Item = (RideMove, Money)>) -> RideStep {
    let moves = moves.into_iter().filter(|(_, amount)| amount.is_positive());
    let transfers = moves.map(|(which, amount)| (which, transfer(&rental, which, amount))).collect();
    RideStep { transfers, rental, due: None }
}

fn transfer(rental: &RentalRecord, which: RideMove, amount: Money) -> NewTransfer {
    let provider = rental.terms.provider;
    let (wallet, held, provider) = (Party::Wallet(rental.account), Party::Held(provider), Party::Merchant(provider));
    let (debit, credit) = match which {
        RideMove::Deposit => (wallet, held),
        RideMove::Returned => (held, wallet),
        RideMove::Fare => (held, provider),
        RideMove::Rest => (wallet, provider),
    };
    NewTransfer { debit, credit, amount }
}

/// It never began: the deposit comes back whole.
pub(super) fn undo(rental: &RentalRecord, event: RentalEvent) -> Result<RideStep, Declined> {
    let deposit = rental.terms.order.deposit;
    Ok(step(after(rental, event)?, [(RideMove::Returned, deposit)]))
}

/// The step of a rental that was to begin by now, or none if it has gone on meanwhile.
pub(crate) fn expire(rental: &RentalRecord, now: Timestamp) -> Option<RideStep> {
    let overdue = rental.state == RentalState::Created && rental.terms.order.is_expired(now);
    overdue.then(|| undo(rental, RentalEvent::Expire).ok()).flatten()
}

/// Collects the fare of a rental that ended: from the deposit first, and above that from the wallet. `None` while the
/// wallet does not reach; then nothing moves.
pub(super) fn collect(
    rental: &RentalRecord,
    balance: Money,
    now: Timestamp,
) -> Result<Option<(RideStep, Money)>, Declined> {
    let charge = charge(rental, now).map_err(|_| uncountable())?;
    let fare = parts(&charge, rental.terms.order.deposit).map_err(|_| uncountable())?;
    if !fare.rest.fits(balance).unwrap_or(false) {
        return Ok(None);
    }
    let moves =
        [(RideMove::Fare, fare.from_deposit), (RideMove::Returned, charge.returned), (RideMove::Rest, fare.rest)];
    let done = step(after(rental, RentalEvent::Collect)?, moves);
    Ok(Some((RideStep { due: Some(charge), ..done }, fare.rest)))
}

/// Collects what is owed for earlier rides, oldest first, as far as the account reaches.
pub(super) fn collect_owed(
    owing: &[RentalRecord],
    account: AccountId,
    mut balance: Money,
    now: Timestamp,
) -> Result<RideEffects, Declined> {
    let mut effects = RideEffects::default();
    for rental in owing.iter().filter(|rental| rental.account == account) {
        if let Some((step, rest)) = collect(rental, balance, now)? {
            balance = balance.minus(rest).map_err(|_| uncountable())?;
            effects.steps.push(step);
        }
    }
    Ok(effects)
}

fn charge(rental: &RentalRecord, now: Timestamp) -> Result<Charge, ChargeFault> {
    let began_at = rental.began_at.unwrap_or(now);
    let ended_at = rental.ended_at.unwrap_or(began_at);
    let fare = Charge::fare_under(&rental.terms, Ride::so_far(began_at, ended_at, rental.metres))?;
    let deposit = rental.terms.order.deposit;
    let collected = fare.total;
    let returned = if collected.fits(deposit)? { deposit.minus(collected)? } else { Money::zero(deposit.currency) };
    let (user, id, metres) = (rental.user, rental.id, rental.metres);
    Ok(Charge { user, rental: id, began_at, ended_at, metres, fare, collected, returned, iat: now })
}

struct Parts {
    from_deposit: Money,
    rest: Money,
}

fn parts(charge: &Charge, deposit: Money) -> Result<Parts, MoneyError> {
    let from_deposit = deposit.minus(charge.returned)?;
    Ok(Parts { from_deposit, rest: charge.collected.minus(from_deposit)? })
}

/// Systems whose fares cannot be worked out are not registered, so nobody gets here.
fn uncountable() -> Declined {
    Declined { reason: DeclineReason::Other, detail: "the fare cannot be worked out".into() }
}

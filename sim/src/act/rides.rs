//! Bikes.

use tally::domain::perk::PerkKind;
use tally::wallet::{PageRequest, Rental, RideState, Wallet, WalletError};
use tally::wire::ride::DisputeReason;

use crate::world::World;

/// The most that a ride may cost, in minor units: what every bike's terms say.
const CAP: i64 = 5_000;

/// Somebody unlocks a bike, sometimes with less of a deposit.
pub(super) fn unlock(world: &mut World, who: usize) -> Result<String, String> {
    let Some(bike) = world.chance.pick(&world.bikes).cloned() else { return Ok("there is no bike".into()) };
    let (id, by_points) = (world.phones[who].id(), world.chance.percent(40));
    world.agree(id, world.money(CAP));
    let outcome = world.phones[who].act(async |wallet| {
        let waivers = wallet.perks().list(Some(PerkKind::DepositWaiver), &PageRequest::default())?.items;
        let perk = waivers.first().filter(|_| by_points).map(|offer| offer.id);
        wallet.rentals().prepare(&bike.payload, perk, Some(id)).await?;
        said(wallet.rentals().unlock(id).await?)
    });
    Ok(format!("{} unlocks {}: {}", world.phones[who].name, bike.bike, outcome.words()?))
}

/// Somebody closes a lock by hand.
pub(super) fn end(world: &mut World, who: usize) -> Result<String, String> {
    let metres = world.chance.between(10, 20_000).unsigned_abs();
    let (name, outcome) =
        on_a_ride(world, who, &[RideState::Riding, RideState::Unlocking, RideState::Created], async |wallet, ride| {
            said(wallet.rentals().end(ride, metres).await?)
        });
    Ok(format!("{name} ends a ride: {}", outcome.words()?))
}

/// Somebody takes a ride back.
pub(super) fn cancel(world: &mut World, who: usize) -> Result<String, String> {
    let states = [RideState::Offered, RideState::Unlocking, RideState::Created];
    let (name, outcome) =
        on_a_ride(world, who, &states, async |wallet, ride| said(wallet.rentals().cancel(ride).await?));
    Ok(format!("{name} takes a ride back: {}", outcome.words()?))
}

/// Somebody says that a charge is wrong.
pub(super) fn dispute(world: &mut World, who: usize) -> Result<String, String> {
    let (name, outcome) = on_a_ride(world, who, &[RideState::Done, RideState::Settling], async |wallet, ride| {
        said(wallet.rentals().dispute(ride, DisputeReason::NotMyRide).await?)
    });
    Ok(format!("{name} disputes a charge: {}", outcome.words()?))
}

/// A lock jams, or is mended.
pub(super) fn jam(world: &mut World, _: usize) -> Result<String, String> {
    let Some(bike) = world.chance.pick(&world.bikes).cloned() else { return Ok("there is no bike".into()) };
    let jammed = world.chance.percent(40);
    let done = world.house(async |house| house.jam(&bike.bike, jammed).await);
    let how = if jammed { "jams" } else { "is mended" };
    Ok(format!("{}'s lock {how}: {}", bike.bike, done.map_or_else(|error| error.to_string(), |()| "done".into())))
}

fn on_a_ride(
    world: &mut World,
    who: usize,
    states: &[RideState],
    what: impl AsyncFnOnce(Wallet, tally::domain::id::OperationId) -> Result<String, WalletError>,
) -> (&'static str, crate::phone::Outcome<String>) {
    let chance = world.phones[who].chance.clone();
    let outcome = world.phones[who].act(async |wallet| {
        let rides = wallet.rentals().page(&PageRequest::default())?.items;
        let rides: Vec<_> = rides.iter().filter(|ride| states.contains(&ride.state)).collect();
        let Some(ride) = chance.pick(&rides).map(|ride| ride.id) else { return Ok("there is none".into()) };
        what(wallet, ride).await
    });
    (world.phones[who].name, outcome)
}

#[expect(clippy::needless_pass_by_value, reason = "it ends what may fail")]
fn said(ride: Rental) -> Result<String, WalletError> {
    Ok(format!("{:?}", ride.state))
}

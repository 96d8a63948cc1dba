//! What merchants, the operator and the backend's machine do.

use tally::domain::id::RefundId;
use tally::platform::Randomness;
use tally_counterparties::Refund;

use crate::world::World;

/// A merchant gives some of a payment back, or tries to give back too much.
pub(super) fn refund(world: &mut World, _: usize) -> Result<String, String> {
    let Some(moved) = world.any_payment()? else { return Ok("nobody has paid anything to be given back".into()) };
    let amount = world.money(world.chance.between(1, moved.amount.max(2)));
    let id = refund_id(world);
    world.refunds.insert(id.to_string(), amount.minor);
    let refund = Refund { id, user: moved.user, payment: moved.payment, amount, reason: "returned" };
    let booked = world.house(async |house| house.refund(refund).await);
    let came = booked.map_or_else(|error| error.to_string(), |()| "booked".into());
    Ok(format!("a merchant gives {amount} back: {came}"))
}

fn refund_id(world: &World) -> RefundId {
    let mut random = [0; 10];
    // Chance never fails.
    let _ = world.chance.fill(&mut random);
    RefundId::new(world.time.millis(), &random)
}

/// The backend's process ends, in order or not, and begins again.
pub(super) fn restart(world: &mut World, _: usize) -> Result<String, String> {
    let in_order = world.chance.percent(50);
    world.books.take();
    if in_order {
        world.host.stop();
    } else {
        world.host.kill();
    }
    world.bring_backend_up()?;
    Ok(format!("the backend is {}", if in_order { "restarted" } else { "killed and started" }))
}

/// The backend does what has become due.
pub(super) fn upkeep(world: &mut World, _: usize) -> Result<String, String> {
    let done = world.house(async |house| house.catch_up().await);
    Ok(format!("upkeep: {}", done.map_or_else(|error| error.to_string(), |()| "done".into())))
}

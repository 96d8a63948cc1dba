//! What a phone may do without asking.

use super::life::small_payments;
use crate::world::World;

/// Somebody lets the phone pay small amounts.
pub(super) fn allow(world: &mut World, who: usize) -> Result<String, String> {
    let (small, id) = (small_payments(world), world.phones[who].id());
    let outcome = world.phones[who]
        .act(async |wallet| Ok(format!("{:?}", wallet.mandates().allow_small_payments(small, Some(id)).await?.state)));
    Ok(format!("{} allows small payments: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody ends that.
pub(super) fn end(world: &mut World, who: usize) -> Result<String, String> {
    let chance = world.phones[who].chance.clone();
    let outcome = world.phones[who].act(async |wallet| {
        let Some(mandate) = chance.pick(&wallet.mandates().list()?).map(|mandate| mandate.id) else {
            return Ok("there is none".into());
        };
        Ok(format!("{:?}", wallet.mandates().end(mandate).await?.state))
    });
    Ok(format!("{} ends a mandate: {}", world.phones[who].name, outcome.words()?))
}

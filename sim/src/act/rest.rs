//! Until nothing is under way any more.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use tally::wallet::{Wallet, WalletError};

use crate::net::{Place, Weather};
use crate::world::World;

/// In how many syncs everything has to be through once nothing is in the way.
const SYNCS: u32 = 8;

const IN_STEP: &str = "in step";

/// The network heals, clocks are right, and everybody is synced.
pub(crate) fn come_to_rest(world: &mut World) -> Result<(), String> {
    world.net.set(Weather::default());
    for phone in &world.phones {
        *phone.place.lock().unwrap_or_else(PoisonError::into_inner) = Place::Here;
        phone.clock.ahead.store(0, Ordering::SeqCst);
        phone.stay_alive();
    }
    world.wait(world.net.deliver_all());
    for _ in 0..2 {
        world.house(async |house| house.catch_up().await).map_err(|error| format!("at rest: {error:#}"))?;
        (0..world.phones.len()).try_for_each(|who| settle(world, who))?;
    }
    Ok(())
}

fn settle(world: &mut World, who: usize) -> Result<(), String> {
    let outcome = world.phones[who].act(async |wallet| {
        wallet.resume().await?;
        if wallet.membership()?.is_none() {
            return Ok(IN_STEP.into());
        }
        for _ in 0..SYNCS {
            if synced(&wallet).await? {
                return Ok(IN_STEP.into());
            }
        }
        let left = wallet.outbox().unsent()?;
        let left: Vec<_> = left.iter().map(|left| format!("{} {:?} {:?}", left.typ, left.state, left.detail)).collect();
        Ok(format!("still unsent: {}", left.join(", ")))
    });
    let what = outcome.words()?;
    let name = world.phones[who].name;
    super::tell(world, &format!("{name} comes to rest: {what}"));
    if what == IN_STEP { Ok(()) } else { Err(format!("{name} does not come to rest: {what}")) }
}

async fn synced(wallet: &Wallet) -> Result<bool, WalletError> {
    for parked in wallet.outbox().unsent()? {
        // Another push may have been faster.
        let _ = wallet.outbox().retry(parked.id).await;
    }
    let report = wallet.sync().await?;
    Ok(report.pulled.applied == 0 && wallet.outbox().unsent()?.is_empty())
}

//! The life of a wallet and its process.

use std::sync::PoisonError;
use std::time::Duration;

use tally::wallet::{Profile, SmallPayments};

use super::money::{pay, top_up};
use crate::net::Place;
use crate::old::grow_old;
use crate::world::World;

/// Everybody gets an invite and uses it, at least some of them at once.
pub(crate) fn enrol_everybody(world: &mut World) -> Result<(), String> {
    for who in 0..world.phones.len() {
        let what = enrol(world, who)?;
        super::tell(world, &what);
    }
    Ok(())
}

/// By the same invite until it has worked. The operator gets none where the backend's disk is struck just then, and is asked again.
pub(super) fn enrol(world: &mut World, who: usize) -> Result<String, String> {
    let (small, name) = (small_payments(world), world.phones[who].name);
    let invite = match invite(world, who) {
        Ok(invite) => invite,
        Err(why) => return Ok(format!("{name} gets no invite: {why:#}")),
    };
    let outcome = world.phones[who].act(async |wallet| {
        wallet.enrol(&invite, Some(small)).await?;
        wallet.consents().set_profile(profile(name)).await?;
        Ok("a member".into())
    });
    let words = outcome.words()?;
    if world.phones[who].is_enrolled() {
        world.phones[who].invite = None;
    }
    Ok(format!("{name} enrols: {words}"))
}

fn profile(name: &str) -> Profile {
    Profile { name: Some(name.into()), city: Some("Berlin".into()) }
}

fn invite(world: &mut World, who: usize) -> anyhow::Result<String> {
    if let Some(invite) = &world.phones[who].invite {
        return Ok(invite.clone());
    }
    let invite = world.house(async |house| house.invite().await)?;
    world.phones[who].invite = Some(invite.clone());
    Ok(invite)
}

/// Up to 15.00 at once and 40.00 a day.
pub(super) fn small_payments(world: &World) -> SmallPayments {
    SmallPayments { per_use: world.money(1_500), per_day: world.money(4_000), days: 30 }
}

/// Somebody opens the app.
pub(super) fn sync(world: &mut World, who: usize) -> Result<String, String> {
    let outcome = world.phones[who].act(async |wallet| {
        let report = wallet.sync().await?;
        Ok(format!(
            "{} accepted, {} declined, {} news",
            report.pushed.accepted, report.pushed.declined, report.pulled.applied
        ))
    });
    Ok(format!("{} syncs: {}", world.phones[who].name, outcome.words()?))
}

/// The app goes to the background, and comes back.
pub(super) fn pause(world: &mut World, who: usize) -> Result<String, String> {
    let outcome = world.phones[who].act(async |wallet| {
        wallet.pause(Duration::from_secs(4)).await?;
        tokio::time::sleep(Duration::from_mins(3)).await;
        wallet.resume().await?;
        Ok("back again".into())
    });
    Ok(format!("{} pauses: {}", world.phones[who].name, outcome.words()?))
}

/// The system ends the app without asking.
pub(super) fn kill(world: &mut World, who: usize) -> Result<String, String> {
    world.phones[who].kill();
    Ok(format!("{}'s app is ended", world.phones[who].name))
}

/// The app is an earlier version's, and is brought up to date with whatever that had queued.
pub(super) fn upgrade(world: &mut World, who: usize) -> Result<String, String> {
    let (schema, name) = (world.chance.between(3, 10), world.phones[who].name);
    if !world.phones[who].is_enrolled() {
        return Ok(format!("{name} has no app that could be an earlier one"));
    }
    let place = world.phones[who].place.clone();
    let before = std::mem::replace(&mut *place.lock().unwrap_or_else(PoisonError::into_inner), Place::Away);
    let queued = [top_up(world, who)?, pay(world, who)?].join("; ");
    *place.lock().unwrap_or_else(PoisonError::into_inner) = before;
    super::tell(world, &queued);
    world.phones[who].kill();
    let was = grow_old(&world.phones[who].directory, u32::try_from(schema).unwrap_or(3));
    let was = was.map_err(|error| format!("{name}'s wallet cannot be made older: {error:#}"))?;
    let outcome = world.phones[who].act(async |wallet| {
        let queued = wallet.outbox().unsent()?.len();
        wallet.consents().set_profile(profile(name)).await?;
        Ok(format!("{queued} were queued"))
    });
    Ok(format!("{name} comes from schema {was}: {}", outcome.words()?))
}

/// Somebody looks at everything.
pub(super) fn export(world: &mut World, who: usize) -> Result<String, String> {
    let outcome = world.phones[who].act(async |wallet| Ok(format!("{} bytes", wallet.export().await?.len())));
    Ok(format!("{} exports: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody wipes the wallet, which refuses while anything is unsent, and enrols anew.
pub(super) fn begin_anew(world: &mut World, who: usize) -> Result<String, String> {
    let name = world.phones[who].name;
    let outcome = world.phones[who].act(async |wallet| {
        wallet.wipe(false).await?;
        wallet.resume().await?;
        Ok("wiped".into())
    });
    Ok(format!("{name} wipes: {}", outcome.words()?))
}

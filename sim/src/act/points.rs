//! Points, what they are good for, and loans.

use tally::domain::perk::PerkKind;
use tally::wallet::{PageRequest, PrepareRequest};

use super::consents::said;
use crate::world::World;

/// Somebody lets the backend hold entries.
pub(super) fn collect(world: &mut World, who: usize) -> Result<String, String> {
    let id = world.phones[who].id();
    let outcome = world.phones[who].act(async |wallet| {
        let preview = wallet.consents().preview_collection(None, None, None)?;
        said(wallet.consents().grant_collection(&preview, Some(id)).await?)
    });
    Ok(format!("{} lets entries in: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody lets a seller learn which step is reached.
pub(super) fn reach(world: &mut World, who: usize) -> Result<String, String> {
    let Some(stall) = world.chance.pick(&world.stalls) else { return Ok("nobody sells".into()) };
    let (seller, name, id) = (stall.seller.merchant(), stall.merchant.name, world.phones[who].id());
    let outcome = world.phones[who].act(async |wallet| {
        let preview = wallet.consents().preview_reach(seller, None)?;
        said(wallet.consents().grant_reach(&preview, Some(id)).await?)
    });
    Ok(format!("{} lets {name} learn a step: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody switches points off, or on again.
pub(super) fn switch(world: &mut World, who: usize) -> Result<String, String> {
    let off = world.chance.percent(40);
    let outcome = world.phones[who].act(async |wallet| {
        if off {
            wallet.points().switch_off().await?;
        } else {
            wallet.points().switch_on().await?;
        }
        Ok("done".into())
    });
    let way = if off { "off" } else { "on" };
    Ok(format!("{} switches points {way}: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody pays less, or later, because of points.
pub(super) fn pay(world: &mut World, who: usize) -> Result<String, String> {
    let (id, amount) = (world.phones[who].id(), world.money(world.chance.between(100, 6_000)));
    world.agree(id, amount);
    let (chance, payload) = (world.phones[who].chance.clone(), world.bakery().to_owned());
    let outcome = world.phones[who].act(async |wallet| {
        let offers = wallet.perks().list(None, &PageRequest::default())?.items;
        let kinds = [PerkKind::Discount, PerkKind::DelayedPayment];
        let offers: Vec<_> = offers.iter().filter(|offer| kinds.contains(&offer.offer.kind)).collect();
        let perk = chance.pick(&offers).map(|offer| offer.id);
        let request = PrepareRequest { payload, amount: Some(amount), perk, id: Some(id) };
        let shown = wallet.payments().prepare(request).await?.payment;
        let later = if shown.billed.is_some() { ", to be paid later" } else { "" };
        Ok(format!("{}{later}, {:?}", shown.total, wallet.payments().confirm(id).await?.state))
    });
    Ok(format!("{} pays {amount} with points: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody borrows.
pub(super) fn borrow(world: &mut World, who: usize) -> Result<String, String> {
    let (id, principal) = (world.phones[who].id(), world.money(world.chance.between(50, 220) * 100));
    world.agree(id, principal);
    let outcome = world.phones[who].act(async |wallet| {
        let offers = wallet.perks().list(Some(PerkKind::Loan), &PageRequest::default())?.items;
        let Some(offer) = offers.first() else { return Ok("nobody lends".into()) };
        wallet.loans().prepare(offer.id, principal, Some(id)).await?;
        Ok(format!("{:?}", wallet.loans().take(id).await?.state))
    });
    Ok(format!("{} borrows {principal}: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody says where they live, and looks at what is offered there.
pub(super) fn look_around(world: &mut World, who: usize) -> Result<String, String> {
    let chance = world.phones[who].chance.clone();
    let outcome = world.phones[who].act(async |wallet| {
        let cities: Vec<_> = wallet.perks().cities().take(8).collect();
        let city = chance.pick(&cities).map(|city| city.id());
        wallet.perks().pick_city(city).await?;
        Ok(format!("{} offers", wallet.perks().refresh().await?))
    });
    Ok(format!("{} looks around: {}", world.phones[who].name, outcome.words()?))
}

//! Who may read what.

use tally::domain::data::DataField;
use tally::wallet::{Consent, PageRequest, Wallet, WalletError};

use super::agreed::Granted;
use crate::world::World;

/// Somebody asks, and the person grants it, in whole or in part, or refuses.
pub(super) fn grant(world: &mut World, who: usize) -> Result<String, String> {
    let Some(asker) = world.chance.place(world.recipients.len()) else { return Ok("nobody asks".into()) };
    let link = world.wait(world.recipients[asker].ask());
    let Ok(link) = link else { return Ok("a recipient could not ask".into()) };
    let (refuses, fewer) = (world.chance.percent(15), world.chance.percent(30));
    let profile = world.recipients[asker].profile;
    let fields = (fewer).then(|| profile.required.to_vec());
    let all = [profile.required, profile.optional].concat();
    let granted = world.will_grant(who, Some(asker), fields.clone().unwrap_or(all));
    let outcome = world.phones[who].act(async |wallet| {
        let request = wallet.consents().take(&link).await?;
        if refuses {
            return Ok(format!("{:?}", wallet.consents().refuse(request.id).await?.state));
        }
        let preview = wallet.consents().preview(request.id, fields.as_deref(), None)?;
        said(wallet.consents().grant(&preview, Some(granted)).await?)
    });
    Ok(format!("{} is asked by {}: {}", world.phones[who].name, profile.name, outcome.words()?))
}

/// Less of a grant than before.
pub(super) fn narrow(world: &mut World, who: usize) -> Result<String, String> {
    let Some(old) = any_granted(world, who) else { return Ok("there is no grant to be narrowed".into()) };
    let fields: Vec<_> = old.fields.iter().copied().take(1).collect();
    let id = world.will_grant(who, old.recipient, fields.clone());
    let outcome = world.phones[who].act(async |wallet| {
        let preview = wallet.consents().preview_narrower(old.id, Some(&fields), Some(3))?;
        said(wallet.consents().grant(&preview, Some(id)).await?)
    });
    Ok(format!("{} narrows a grant: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody makes a link by which anybody may read.
pub(super) fn share(world: &mut World, who: usize) -> Result<String, String> {
    let fields = vec![DataField::Name, DataField::PaymentsSettled];
    let (id, openings) = (world.will_grant(who, None, fields.clone()), world.chance.between(1, 3));
    let openings = u32::try_from(openings).unwrap_or(1);
    let outcome = world.phones[who].act(async |wallet| {
        let preview = wallet.consents().preview_share(&fields, 10, openings)?;
        wallet.consents().share_previewed(&preview, Some(id)).await
    });
    let words = match outcome {
        crate::phone::Outcome::Done(Ok(share)) => {
            world.links.push((share.id, share.link));
            "made".into()
        }
        other => other.map(|_| String::new()).words()?,
    };
    Ok(format!("{} makes a link: {words}", world.phones[who].name))
}

/// Somebody takes a grant back, of whatever kind.
pub(super) fn withdraw(world: &mut World, who: usize) -> Result<String, String> {
    let chance = world.phones[who].chance.clone();
    let outcome = world.phones[who].act(async |wallet| {
        let Some(consent) = chance.pick(&all(&wallet)?).map(|consent| consent.id) else {
            return Ok("there is none".into());
        };
        said(wallet.consents().withdraw(consent).await?)
    });
    Ok(format!("{} takes a grant back: {}", world.phones[who].name, outcome.words()?))
}

/// A recipient reads, whether or not it still may.
pub(super) fn read(world: &mut World, _: usize) -> Result<String, String> {
    let Some(granted) = world.chance.pick(&world.granted).cloned() else {
        return Ok("nobody has granted anything".into());
    };
    let Some(recipient) = granted.recipient.and_then(|place| world.recipients.get(place)) else {
        return Ok("that was no grant".into());
    };
    let purpose = *recipient.profile.purposes.first().ok_or("a recipient without a purpose")?;
    // Sometimes more than it may.
    let fields = if world.chance.percent(20) {
        [recipient.profile.required, recipient.profile.optional].concat()
    } else {
        granted.fields.clone()
    };
    let read = world.wait(recipient.read(granted.id, purpose, fields.clone()));
    match read {
        Ok(Ok(_)) => {
            may_read(world, &granted, &fields)?;
            Ok(format!("{} reads", recipient.profile.name))
        }
        Ok(Err(refused)) => Ok(format!("{} may not read: {}", recipient.profile.name, refused.0)),
        Err(error) => Ok(format!("{} cannot read: {error}", recipient.profile.name)),
    }
}

/// Somebody opens a link.
pub(super) fn open(world: &mut World, _: usize) -> Result<String, String> {
    let Some((id, link)) = world.chance.pick(&world.links).cloned() else { return Ok("there is no link yet".into()) };
    let opened = world.open(&link).unwrap_or(false);
    if opened {
        let granted = world.granted.iter().find(|granted| granted.id == id).cloned();
        let granted = granted.ok_or("a link was opened that nobody made")?;
        may_read(world, &granted, &granted.fields)?;
    }
    Ok(format!("a link opens: {opened}"))
}

/// What was read has been granted, was not taken back before, and its time is not over.
fn may_read(world: &World, granted: &Granted, fields: &[DataField]) -> Result<(), String> {
    let what = crate::check::why_not_read(world, granted.id)?;
    let more = fields.iter().find(|field| !granted.fields.contains(field));
    match (what, more) {
        (Some(why), _) => Err(format!("{} was read, although {why}", granted.id)),
        (_, Some(field)) => Err(format!("{field:?} was read under {}, which does not grant it", granted.id)),
        _ => Ok(()),
    }
}

fn any_granted(world: &World, who: usize) -> Option<Granted> {
    let theirs: Vec<_> = world.granted.iter().filter(|one| one.phone == who && one.recipient.is_some()).collect();
    world.chance.pick(&theirs).map(|granted| (*granted).clone())
}

pub(super) fn all(wallet: &Wallet) -> Result<Vec<Consent>, WalletError> {
    Ok(wallet.consents().list(&PageRequest { limit: 200, ..PageRequest::default() })?.items)
}

#[expect(clippy::needless_pass_by_value, reason = "it ends what may fail")]
pub(super) fn said(consent: Consent) -> Result<String, WalletError> {
    let heard = if consent.delivered_at.is_some() { "" } else { ", not heard yet" };
    Ok(format!("{:?}{heard}", consent.state))
}

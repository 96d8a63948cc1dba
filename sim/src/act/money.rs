//! Paying and bringing money in.

use std::time::Duration;

use tally::domain::id::OperationId;
use tally::wallet::{PageRequest, PrepareRequest, Wallet, WalletError};
use tally::wire::http::PUSH_OPERATIONS;

use super::weather::go;
use crate::net::Place;
use crate::world::World;

/// For how long an app is in the foreground.
const LISTENS: Duration = Duration::from_secs(70);

/// More than go in one request, though the person thinks better of some.
#[expect(clippy::cast_possible_wrap, reason = "a few dozen")]
const MANY: i64 = PUSH_OPERATIONS as i64 + 32;

/// Somebody pays by a sticker: shown, agreed to, sent.
pub(super) fn pay(world: &mut World, who: usize) -> Result<String, String> {
    let (id, request, about) = wanted(world, who);
    let outcome = world.phones[who].act(async |wallet| {
        prepare(&wallet, request).await?;
        confirm(&wallet, id).await
    });
    Ok(format!("{about}: {}", outcome.words()?))
}

/// A double tap: the same payment agreed to by two taps at once.
pub(super) fn pay_twice_at_once(world: &mut World, who: usize) -> Result<String, String> {
    let (id, request, about) = wanted(world, who);
    let outcome = world.phones[who].act(async |wallet| {
        prepare(&wallet, request).await?;
        let (one, other) = tokio::join!(confirm(&wallet, id), confirm(&wallet, id));
        Ok(format!("{}, {}", one?, words(other)))
    });
    Ok(format!("{about} by two taps: {}", outcome.words()?))
}

/// Somebody pays while the app syncs and listens.
pub(super) fn pay_while_listening(world: &mut World, who: usize) -> Result<String, String> {
    let (id, request, about) = wanted(world, who);
    let outcome = world.phones[who].act(async |wallet| {
        let paying = async {
            prepare(&wallet, request).await?;
            confirm(&wallet, id).await
        };
        let listening = tokio::time::timeout(LISTENS, wallet.listen());
        let (paid, synced, _) = tokio::join!(paying, wallet.sync(), listening);
        let _ = synced;
        paid
    });
    Ok(format!("{about} while the app listens: {}", outcome.words()?))
}

/// Somebody takes a payment back.
pub(super) fn cancel(world: &mut World, who: usize) -> Result<String, String> {
    let chance = world.phones[who].chance.clone();
    let name = world.phones[who].name;
    let outcome = world.phones[who].act(async |wallet| {
        let page = wallet.payments().page(&PageRequest::default())?.items;
        let Some(payment) = chance.pick(&page) else { return Ok("there is none".into()) };
        Ok(format!("{:?}", wallet.payments().cancel(payment.id).await?.state))
    });
    Ok(format!("{name} cancels a payment: {}", outcome.words()?))
}

/// Somebody brings money in.
pub(super) fn top_up(world: &mut World, who: usize) -> Result<String, String> {
    let (amount, id) = (world.money(world.chance.between(500, 20_000)), world.phones[who].id());
    world.agree(id, amount);
    let outcome = world.phones[who]
        .act(async |wallet| Ok(format!("{:?}", wallet.topups().top_up(amount, Some(id)).await?.state)));
    Ok(format!("{} tops up {amount}: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody does so much without a network that it does not go at once afterwards: the phone writes down what was answered while
/// it asks for more.
pub(super) fn top_up_in_a_tunnel(world: &mut World, who: usize) -> Result<String, String> {
    let wanted: Vec<_> = (1..=MANY).map(|minor| (world.money(minor), world.phones[who].id())).collect();
    for (amount, id) in &wanted {
        world.agree(*id, *amount);
    }
    let place = go(world, who, Place::Away);
    let outcome = world.phones[who].act(async |wallet| {
        let mut waiting = 0;
        for (amount, id) in wanted {
            waiting += u32::from(wallet.topups().top_up(amount, Some(id)).await.is_ok());
        }
        Ok(format!("{waiting} wait"))
    });
    go(world, who, place);
    Ok(format!("{} tops up {MANY} times in a tunnel: {}", world.phones[who].name, outcome.words()?))
}

fn wanted(world: &mut World, who: usize) -> (OperationId, PrepareRequest, String) {
    let amount = world.money(world.chance.between(1, 6_000));
    let (id, name) = (world.phones[who].id(), world.phones[who].name);
    let shop = &world.shops[world.chance.place(world.shops.len()).unwrap_or(0)];
    let about = format!("{name} pays {amount} to {}", shop.name);
    let request = PrepareRequest { payload: shop.sticker.clone(), amount: Some(amount), perk: None, id: Some(id) };
    world.agree(id, amount);
    (id, request, about)
}

async fn prepare(wallet: &Wallet, request: PrepareRequest) -> Result<(), WalletError> {
    wallet.payments().prepare(request).await.map(drop)
}

async fn confirm(wallet: &Wallet, id: OperationId) -> Result<String, WalletError> {
    Ok(format!("{:?}", wallet.payments().confirm(id).await?.state))
}

fn words(said: Result<String, WalletError>) -> String {
    said.unwrap_or_else(|error| error.name().into())
}

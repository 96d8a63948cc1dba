use tally::domain::id::OfferId;
use tally::domain::payment::PaymentState;
use tally::domain::perk::Eligibility;
use tally::wallet::{PageRequest, Payment, PrepareRequest, Wallet};

use super::bill::repay;
use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::records::{PaymentRecord, PerkRecord};
use tally_counterparties::{BAKERY, Stall};
use tally_counterparties::{BREAD, LATER, Line};

/// Where the person says that they are. Nobody is told.
const CITY: &str = "shanghai";

/// What the points are good for: a discount, shown before it is signed.
pub(in crate::demo) async fn discount(stage: &mut Stage) -> Result<(), Failure> {
    stage
        .narrator
        .act("What are the points good for? The phone works it out by itself, for a city that the person picks.");
    let stalls = stage.stalls().await?;
    let wallet = stage.wallet().await?;
    wallet.perks().refresh().await?;
    wallet.perks().pick_city(Some(CITY)).await?;
    let offers = wallet.perks().list(None, &PageRequest::default())?.items;
    let none_yet = offers.iter().all(|offer| !matches!(offer.eligibility, Eligibility::Eligible { .. }));
    require(none_yet && offers.len() > 2, "a seller may learn of a step without a grant")?;
    let offer = reached(&wallet, bakery(&stalls)?, &BREAD).await?;
    let lines = offers.into_iter().map(PerkRecord::from).collect::<Vec<_>>();
    stage.narrator.say(|page| lines.iter().for_each(|line| line.tell_line(page)));
    stage
        .narrator
        .act(&format!("{} may learn which step is reached, never the points. Then there is a discount.", BAKERY.name));
    let paid = bought(stage, offer, 2_400).await?;
    let taken_off = paid.perk.map(|perk| perk.taken_off);
    require(taken_off == Some(stage.money(240)), "the discount is not what the offer says")?;
    stage
        .narrator
        .say(|page| page.good(format!("Paid: {}. What was taken off is part of what was signed.", paid.total)));
    Ok(())
}

/// Bought now, and paid when its bill is: nothing moves in between. Says how many bills were paid.
pub(in crate::demo) async fn later(stage: &mut Stage) -> Result<usize, Failure> {
    stage.narrator.act("A larger order, to be paid in ten days. It becomes a bill.");
    let stalls = stage.stalls().await?;
    let wallet = stage.wallet().await?;
    let offer = bakery(&stalls)?.offer(&LATER).ok_or_else(no_offer)?;
    let before = wallet.accounts().balance()?.available;
    let agreed = bought(stage, offer, 4_600).await?;
    require(wallet.accounts().balance()?.available == before, "money moved although it is to be paid later")?;
    wallet.sync().await?;
    let bill = agreed.billed.ok_or_else(|| Failure::own("demo", "what is paid later has no bill"))?;
    stage.narrator.line("Nothing has moved. The person pays the bill before its day:");
    let bills = wallet.bills();
    let owed = bills.find(bill)?;
    repay(stage, &bills, owed).await
}

fn bakery(stalls: &[Stall]) -> Result<&Stall, Failure> {
    stalls.iter().find(|stall| stall.merchant.name == BAKERY.name).ok_or_else(no_offer)
}

/// The offer, once its seller may learn of the steps that are used.
pub(super) async fn reached(wallet: &Wallet, stall: &Stall, line: &Line) -> Result<OfferId, Failure> {
    let offer = stall.offer(line).ok_or_else(no_offer)?;
    let consents = wallet.consents();
    let preview = consents.preview_reach(wallet.perks().offer(offer)?.seller, None)?;
    consents.grant_reach(&preview, None).await?;
    wallet.sync().await?;
    let shown = wallet.perks().offer(offer)?;
    require(matches!(shown.eligibility, Eligibility::Eligible { .. }), format!("{} is not reached", shown.title))?;
    Ok(offer)
}

async fn bought(stage: &mut Stage, offer: OfferId, minor: i64) -> Result<Payment, Failure> {
    let wallet = stage.wallet().await?;
    let bakery = stage.house.merchant(&BAKERY).await?;
    let (payload, amount) = (bakery.payload, Some(stage.money(minor)));
    let shown =
        wallet.payments().prepare(PrepareRequest { payload, amount, perk: Some(offer), id: None }).await?.payment;
    let (id, terms) = (shown.id, PaymentRecord::from(shown));
    stage.narrator.say(|page| terms.tell_terms(page));
    let paid = wallet.payments().confirm(id).await?;
    require(paid.state == PaymentState::Settled, format!("the payment is {:?}", paid.state))?;
    Ok(paid)
}

pub(super) fn no_offer() -> Failure {
    Failure::own("demo", "the offer is not there")
}

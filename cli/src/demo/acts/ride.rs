use tally::domain::id::{OfferId, OperationId};
use tally::wallet::{Event, RideState, WalletError};
use tally::wire::ride::DisputeReason;

use super::perks::{no_offer, reached};
use super::require;
use crate::demo::cheat::Cheat;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::draw;
use crate::records::{FareRecord, RideRecord};
use tally_counterparties::NO_DEPOSIT;
use tally_counterparties::RIVER_BIKES;

/// How far each ride goes, in metres.
const METRES: u64 = 1_200;

/// A bike is unlocked without a deposit, ridden and ended; the fare is collected afterwards.
pub(in crate::demo) async fn ride(stage: &mut Stage) -> Result<(), Failure> {
    stage
        .narrator
        .act("The person unlocks a bike by the code on it. The points waive the deposit, and nothing is paid yet.");
    let stalls = stage.stalls().await?;
    let bikes = stalls.iter().find(|stall| stall.merchant.name == RIVER_BIKES.name).ok_or_else(no_offer)?;
    let perk = reached(&stage.wallet().await?, bikes, &NO_DEPOSIT).await?;
    let code = stage.house.bikes().await?.swap_remove(0).payload;
    let drawing = draw(&code)?;
    stage.narrator.say(|page| page.verbatim(&drawing));
    let ride = unlock(stage, &code, Some(perk)).await?;
    require(stage.wallet().await?.accounts().balance()?.held.minor == 0, "a waived deposit is held")?;
    so_far(stage, ride).await?;
    end(stage, ride).await
}

/// The backend collects more than the cap: the phone does not take its word.
pub(in crate::demo) async fn cheated(stage: &mut Stage) -> Result<usize, Failure> {
    stage
        .narrator
        .act("Another ride, under the ordinary deposit, and the backend claims more than the person signed for.");
    let code = stage.house.bikes().await?.swap_remove(1).payload;
    let ride = unlock(stage, &code, None).await?;
    let wallet = stage.wallet().await?;
    let cap = wallet.rentals().find(ride)?.cap;
    stage.line.cheats(Some(Cheat::new(&stage.backend_directory(), cap)?));
    let charged = wallet.rentals().end(ride, METRES).await?;
    stage.line.cheats(None);
    require(charged.disputed == Some(DisputeReason::AboveWhatWasSigned), "a charge above the cap was not disputed")?;
    wallet.sync().await?;
    let disputes = stage.house.disputes(ride).await?;
    require(disputes == 1, format!("the backend has {disputes} disputes"))?;
    let told =
        wallet.events().pending(200)?.into_iter().any(|stored| stored.event == Event::ChargeDisputed { rental: ride });
    require(told, "nobody was told of the dispute")?;
    let record = RideRecord::from(charged);
    stage.narrator.say(|page| {
        page.line(
            "The charge bears the backend's own signature. The phone works the fare out anew from what was signed:",
        );
        record.tell(page);
        page.line("It disputed the charge by itself, in the same transaction that brought it.");
    });
    Ok(disputes)
}

async fn unlock(stage: &mut Stage, code: &str, perk: Option<OfferId>) -> Result<OperationId, Failure> {
    let wallet = stage.wallet().await?;
    let rentals = wallet.rentals();
    let shown = rentals.prepare(code, perk, None).await?.rental;
    let (id, before) = (shown.id, wallet.accounts().balance()?.available);
    let terms = RideRecord::from(shown);
    stage.narrator.say(|page| terms.tell_terms(page));
    let riding = rentals.unlock(id).await?;
    require(riding.state == RideState::Riding, format!("the ride is {:?}", riding.state))?;
    let balance = wallet.accounts().balance()?;
    let left = before.minus(riding.deposit).map_err(WalletError::from)?;
    require((balance.available, balance.held) == (left, riding.deposit), "the deposit is not held")?;
    stage.narrator.say(|page| {
        page.good(format!("Unlocked. {} is held, {} can be spent.", balance.held, balance.available));
    });
    Ok(id)
}

async fn so_far(stage: &mut Stage, ride: OperationId) -> Result<(), Failure> {
    let fare = FareRecord::from(stage.wallet().await?.rentals().fare_so_far(ride, METRES)?);
    stage.narrator.say(|page| fare.tell(page, "Fare so far"));
    Ok(())
}

async fn end(stage: &mut Stage, ride: OperationId) -> Result<(), Failure> {
    stage.narrator.act("The ride is over, and its fare is collected.");
    let wallet = stage.wallet().await?;
    let done = wallet.rentals().end(ride, METRES).await?;
    require((done.state, done.disputed) == (RideState::Done, None), format!("the ride is {:?}", done.state))?;
    let balance = wallet.accounts().balance()?;
    require(balance.held.minor == 0, "a deposit is still held")?;
    let record = RideRecord::from(done);
    stage.narrator.say(|page| record.tell(page));
    Ok(())
}

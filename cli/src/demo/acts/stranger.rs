use std::sync::Arc;

use tally::domain::payment::PaymentState;
use tally::wallet::{Options, PointsState, PrepareRequest, RideState, Wallet};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::vault::{FileVault, Source};
use tally_counterparties::TRANSPORT;

/// What the first person's ticket cost.
const TICKET: i64 = 1_250;

/// What the second person brings in.
const MONEY: i64 = 6_000;

/// Somebody without a single point buys the same ticket at the same price, and rides with the same deposit and cap.
pub(in crate::demo) async fn stranger(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("Somebody else has no points at all, and wants none. What does that cost them?");
    let wallet = second_wallet(stage).await?;
    require(wallet.points().overview()?.state == PointsState::NoConsent, "somebody is rated without consent")?;
    wallet.topups().top_up(stage.money(MONEY), None).await?;
    let total = ticket(stage, &wallet).await?;
    require(total == stage.money(TICKET), "without points a ticket costs something else")?;
    let (mine, theirs) = rides(stage, &wallet).await?;
    require(mine == theirs, "without points a ride is let on other terms")?;
    stage.narrator.say(|page| {
        page.good(format!("The same ticket: {total} at {}. The same deposit, the same cap:", TRANSPORT.name));
        theirs.tell(page);
        page.line("Nothing was asked, and nothing is held about them.");
    });
    Ok(wallet.pause(std::time::Duration::from_secs(5)).await?)
}

async fn second_wallet(stage: &Stage) -> Result<Wallet, Failure> {
    let directory = stage.second_directory();
    let vault = FileVault::new(&directory, Source::File(stage.passphrase_file()));
    let wallet = Wallet::open(Options::new(directory, Arc::new(vault))?).await?;
    wallet.enrol(&stage.house.invite().await?, None).await?;
    Ok(wallet)
}

async fn ticket(stage: &Stage, wallet: &Wallet) -> Result<tally::domain::money::Money, Failure> {
    let payments = wallet.payments();
    let prepared = payments
        .prepare(PrepareRequest { payload: stage.code(TICKET).await?, amount: None, perk: None, id: None })
        .await?;
    let paid = payments.confirm(prepared.payment.id).await?;
    require(paid.state == PaymentState::Settled, format!("the payment is {:?}", paid.state))?;
    Ok(paid.total)
}

/// The terms on which both would ride the same bike; then the second one rides.
async fn rides(stage: &mut Stage, wallet: &Wallet) -> Result<(Order, Order), Failure> {
    let code = stage.house.bikes().await?.swap_remove(2).payload;
    let mine = stage.wallet().await?.rentals().prepare(&code, None, None).await?.rental;
    let rentals = wallet.rentals();
    let theirs = rentals.prepare(&code, None, None).await?.rental;
    let orders = (Order::of(&mine), Order::of(&theirs));
    let riding = rentals.unlock(theirs.id).await?;
    require(riding.state == RideState::Riding, format!("the ride is {:?}", riding.state))?;
    let done = rentals.end(riding.id, 800).await?;
    require(done.state == RideState::Done && done.disputed.is_none(), "the ride was not settled as signed")?;
    Ok(orders)
}

/// What matters of a ride's terms.
#[derive(PartialEq, Eq)]
struct Order {
    deposit: tally::domain::money::Money,
    cap: tally::domain::money::Money,
}

impl Order {
    fn of(ride: &tally::wallet::Rental) -> Self {
        Self { deposit: ride.deposit, cap: ride.cap }
    }

    fn tell(&self, page: &mut crate::output::Page) {
        page.field("Held for it", self.deposit);
        page.field("Never more", self.cap);
    }
}

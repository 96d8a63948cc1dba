use tally::domain::payment::PaymentState;
use tally::domain::points::LOWEST;
use tally::wallet::{PageRequest, PrepareRequest, RideState, Wallet};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::Page;
use crate::records::OverviewRecord;
use tally_counterparties::TRANSPORT;

/// What the first person's ticket cost.
const TICKET: i64 = 1_250;

/// What the second person brings in, and what of that is taken for the rides that were not paid.
const MONEY: i64 = 12_000;
const OWED: i64 = 6_000;

/// Somebody with the lowest points that there are buys the same ticket at the same price, and rides with the same deposit and
/// cap.
pub(in crate::demo) async fn stranger(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("Somebody else has the lowest points that there are. What does that cost them?");
    let wallet = stage.second_wallet().await?;
    points(stage, &wallet)?;
    wallet.topups().top_up(stage.money(MONEY), None).await?;
    let left = wallet.accounts().balance()?.available;
    require(
        left == stage.money(MONEY - OWED),
        "another sum was collected than three rides cost beyond their deposits",
    )?;
    let total = ticket(stage, &wallet).await?;
    require(total == stage.money(TICKET), "with the lowest points a ticket costs something else")?;
    let (mine, theirs) = rides(stage, &wallet).await?;
    require(mine == theirs, "with the lowest points a ride is let on other terms")?;
    let owed = stage.money(OWED);
    stage.narrator.say(|page| {
        page.line(format!("Money comes in, and {owed} of it pays for those rides."));
        page.good(format!("The same ticket: {total} at {}. The same deposit, the same cap:", TRANSPORT.name));
        theirs.tell(page);
        page.line("Nobody asked for points, and no seller learned of any.");
    });
    Ok(wallet.pause(std::time::Duration::from_secs(5)).await?)
}

/// Bills that were not paid, rides neither, and the points that follow.
fn points(stage: &mut Stage, wallet: &Wallet) -> Result<(), Failure> {
    let points = wallet.points();
    let (seen, past) = (points.overview()?, points.history(&PageRequest::default())?);
    let stated = seen.score.as_ref().map(|score| score.stated);
    require(stated == Some(LOWEST), format!("somebody with everything open has {stated:?} points"))?;
    let drawn = OverviewRecord::new(seen, past.items);
    stage.narrator.say(|page| drawn.tell(page));
    Ok(())
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

    fn tell(&self, page: &mut Page) {
        page.field("Held for it", self.deposit);
        page.field("Never more", self.cap);
    }
}

//! Somebody with the lowest points that there are, for the demonstration: a real wallet against the real backend, whose clocks
//! were set back while bills stayed unpaid and rides, too.

use std::time::Duration;

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::domain::points::LOWEST;
use tally::wallet::{PrepareRequest, RideState, Wallet};
use tally_backend::PersonRequest;

use tally_counterparties::{House, TRANSPORT, whole};

use crate::failure::Failure;
use crate::past_clock::PastClock;

/// When they came, in days before this month: not a full quarter, which would count for them.
const CAME: i64 = 71;

/// When rides ended that were never paid, in days before this month: each of the three counts in a month of its own, and
/// all of them before the points of this month are added up.
const ENDED: [i64; 3] = [70, 39, 8];

/// How many of these times tickets were bought, too, of which something is still owed; and what they cost.
const BOUGHT: usize = 2;
const TICKETS: [i64; 2] = [2, 3];

/// What comes in covers the tickets and three deposits, and leaves nothing for what a ride costs beyond its deposit.
const MONEY: i64 = 100;

/// Lives it, by a clock that is right again at the end.
pub(crate) async fn live(house: &House, clock: &PastClock, wallet: &Wallet) -> Result<(), Failure> {
    let life = Life { house, clock, wallet };
    life.comes().await?;
    let rides = life.unlocks().await?;
    for (nth, (ended, ride)) in ENDED.into_iter().zip(rides).enumerate() {
        clock.days_ago(before_this_month(ended));
        if nth < BOUGHT {
            life.buys().await?;
        }
        let owed = wallet.rentals().end(ride, 1_200).await?;
        lived(owed.state == RideState::Settling, "a ride was paid")?;
    }
    clock.days_ago(0);
    life.assessed().await
}

struct Life<'a> {
    house: &'a House,
    clock: &'a PastClock,
    wallet: &'a Wallet,
}

impl Life<'_> {
    /// Nothing is known of them.
    async fn comes(&self) -> Result<(), Failure> {
        self.clock.days_ago(before_this_month(CAME));
        self.wallet.enrol(&self.house.invite_whom(PersonRequest::default()).await?, None).await?;
        self.wallet.sync().await?;
        let consents = self.wallet.consents();
        consents.grant_collection(&consents.preview_collection(None, None, None)?, None).await?;
        self.wallet.topups().top_up(whole(MONEY, self.house.currency()), None).await?;
        Ok(())
    }

    async fn unlocks(&self) -> Result<Vec<OperationId>, Failure> {
        let (mut rides, rentals) = (Vec::new(), self.wallet.rentals());
        for bike in self.house.bikes().await? {
            let ride = rentals.prepare(&bike.payload, None, None).await?.rental.id;
            lived(rentals.unlock(ride).await?.state == RideState::Riding, "a bike was not unlocked")?;
            rides.push(ride);
        }
        Ok(rides)
    }

    /// Tickets, of which a part is asked for later, in vain.
    async fn buys(&self) -> Result<(), Failure> {
        let merchant = self.house.merchant(&TRANSPORT).await?.merchant;
        for units in TICKETS {
            let payload = self.house.code(merchant, whole(units, self.house.currency())).await?;
            let payments = self.wallet.payments();
            let request = PrepareRequest { payload, amount: None, perk: None, id: None };
            let id = payments.prepare(request).await?.payment.id;
            lived(payments.confirm(id).await?.state == PaymentState::Settled, "a ticket was not paid")?;
            self.house.bill_for(merchant, id, whole(units, self.house.currency())).await?;
        }
        Ok(())
    }

    /// The backend adds up what was missed a moment after it has heard.
    async fn assessed(&self) -> Result<(), Failure> {
        for _ in 0..200 {
            self.wallet.sync().await?;
            let score = self.wallet.points().overview()?.score;
            if score.is_some_and(|score| score.stated == LOWEST && !score.stale) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(Failure::own("demo", "somebody with everything open has more than the lowest points"))
    }
}

/// So many days before the first of this month of UTC, in days before today.
fn before_this_month(days: i64) -> i64 {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).day();
    i64::from(today) - 1 + days
}

fn lived(truth: bool, otherwise: &str) -> Result<(), Failure> {
    if truth { Ok(()) } else { Err(Failure::own("demo", otherwise)) }
}

//! Somebody with a year behind them, for the sandbox: a real wallet against the real backend, whose clocks were set back and
//! are turned forward month by month.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tally::domain::id::{OperationId, RefundId};
use tally::domain::money::Currency;
use tally::domain::payment::PaymentState;
use tally::wallet::{Options, PointsState, PrepareRequest, RideState, Wallet};

use tally_counterparties::{BAKERY, House, Merchant, Refund, TRANSPORT, whole};

use crate::failure::Failure;
use crate::past_clock::PastClock;
use crate::vault::{FileVault, Source};

/// How long a month is here, in days, and how many there were.
const MONTH: i64 = 30;
const MONTHS: i64 = 12;

/// The month in which a bill is paid late.
const LATE: i64 = 8;

/// The month in which a seat is not used.
const REFUNDED: i64 = 3;

const CLOSE_WITHIN: Duration = Duration::from_secs(10);

/// Where that wallet is, and what opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Consumer {
    /// The wallet.
    pub directory: PathBuf,
    /// Its passphrase.
    pub passphrase_file: PathBuf,
}

/// Lives the year, the first time, with the backend's data in `data/backend`. Gives the address that the wallet was enrolled
/// at, where the backend has to listen from now on.
pub(crate) async fn live(
    data: &Path,
    (listen, currency, token): (SocketAddr, Currency, String),
) -> Result<(SocketAddr, Consumer), Failure> {
    let home = data.join("consumer");
    let consumer = Consumer { directory: home.join("wallet"), passphrase_file: home.join("passphrase") };
    if consumer.directory.exists() {
        return Ok((listen, consumer));
    }
    let clock = Arc::new(PastClock::default());
    clock.days_ago(MONTH * MONTHS);
    let house = House::start_by(clock.clone(), (data.join("backend"), listen), currency, Some(token)).await?;
    let file = |error: std::io::Error| Failure::file(&home, &error);
    std::fs::create_dir_all(&home).map_err(file)?;
    std::fs::write(&consumer.passphrase_file, "a passphrase for the sandbox\n").map_err(file)?;
    let listened = house.listens_at().unwrap_or(listen);
    let year = Year { wallet: wallet(&consumer, clock.clone()).await?, house, clock, currency };
    let lived = year.live().await;
    let closed = year.wallet.pause(CLOSE_WITHIN).await;
    year.house.stop().await;
    lived?;
    closed?;
    Ok((listened, consumer))
}

async fn wallet(consumer: &Consumer, clock: Arc<PastClock>) -> Result<Wallet, Failure> {
    let vault = FileVault::new(&consumer.directory, Source::File(consumer.passphrase_file.clone()));
    let options = Options::new(consumer.directory.clone(), Arc::new(vault))?;
    Ok(Wallet::open(Options { clock, ..options }).await?)
}

struct Year {
    house: House,
    clock: Arc<PastClock>,
    wallet: Wallet,
    currency: Currency,
}

impl Year {
    async fn live(&self) -> Result<(), Failure> {
        self.wallet.enrol(&self.house.invite().await?, None).await?;
        self.wallet.sync().await?;
        let consents = self.wallet.consents();
        consents.grant_collection(&consents.preview_collection(None, None, Some(366))?, None).await?;
        for month in 0..MONTHS {
            self.month(month).await?;
        }
        self.clock.days_ago(0);
        self.assessed().await
    }

    /// Money comes in, tickets and bread are bought, a bill is paid, and now and then a bike is ridden.
    async fn month(&self, month: i64) -> Result<(), Failure> {
        let begins = MONTH * (MONTHS - month);
        self.clock.days_ago(begins - 1);
        self.wallet.topups().top_up(whole(250, self.currency), None).await?;
        let ticket = self.pay(&TRANSPORT, 60 + 3 * month).await?;
        self.clock.days_ago(begins - 4);
        self.pay(&BAKERY, 9 + month % 5).await?;
        if month == REFUNDED {
            self.refund(ticket).await?;
        }
        if month % 3 == 1 {
            self.ride().await?;
        }
        let merchant = self.house.merchant(&TRANSPORT).await?.merchant;
        self.house.bill_for(merchant, ticket, whole(40, self.currency)).await?;
        // A bill is asked for from the day of its payment on, for a week.
        self.clock.days_ago(begins - if month == LATE { 13 } else { 6 });
        self.repay().await
    }

    async fn pay(&self, merchant: &Merchant, units: i64) -> Result<OperationId, Failure> {
        let merchant = self.house.merchant(merchant).await?.merchant;
        let payload = self.house.code(merchant, whole(units, self.currency)).await?;
        let payments = self.wallet.payments();
        let request = PrepareRequest { payload, amount: None, perk: None, id: None };
        let id = payments.prepare(request).await?.payment.id;
        let paid = payments.confirm(id).await?;
        lived(paid.state == PaymentState::Settled, "a payment was not settled")?;
        Ok(id)
    }

    async fn refund(&self, payment: OperationId) -> Result<(), Failure> {
        let user = self.wallet.membership()?.ok_or_else(|| Failure::own("sandbox", "nobody is enrolled"))?.user;
        let (id, amount) = (RefundId::new(1, &[7; 10]), whole(15, self.currency));
        let refund = Refund { id, user, payment, amount, reason: "one seat was not used" };
        Ok(self.house.refund(refund).await?)
    }

    async fn ride(&self) -> Result<(), Failure> {
        let code = self.house.bikes().await?.swap_remove(0).payload;
        let rentals = self.wallet.rentals();
        let ride = rentals.prepare(&code, None, None).await?.rental.id;
        rentals.unlock(ride).await?;
        let done = rentals.end(ride, 1_800).await?;
        lived(done.state == RideState::Done, "a ride was not settled")
    }

    async fn repay(&self) -> Result<(), Failure> {
        self.wallet.sync().await?;
        let bills = self.wallet.bills();
        let owed = bills.next_due()?.ok_or_else(|| Failure::own("sandbox", "no bill came"))?;
        let paying = bills.prepare(owed.id, None).await?.payment.id;
        let paid = self.wallet.payments().confirm(paying).await?;
        lived(paid.state == PaymentState::Settled, "a bill was not paid")
    }

    /// The backend adds up what was missed a moment after it has heard.
    async fn assessed(&self) -> Result<(), Failure> {
        for _ in 0..200 {
            self.wallet.sync().await?;
            let seen = self.wallet.points().overview()?;
            let today = seen.score.as_ref().is_some_and(|score| !score.stale);
            if seen.state == PointsState::Assessed && today {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(Failure::own("sandbox", "the points of the year did not come"))
    }
}

fn lived(truth: bool, otherwise: &str) -> Result<(), Failure> {
    if truth { Ok(()) } else { Err(Failure::own("sandbox", otherwise)) }
}

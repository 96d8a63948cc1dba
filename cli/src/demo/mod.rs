//! The whole story in seconds, offline and without any input: real keys, a real database, a real backend and real HTTP over
//! the loopback interface.

mod acts;
mod cheat;
mod child;
mod killing;
mod line;
mod lowest;
mod narrator;
pub(crate) mod phone;
mod report;
mod stage;

use std::time::Instant;

use clap::Args;

pub(crate) use child::DemoChild;
use narrator::Narrator;
use report::DemoReport;
use stage::Stage;

use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// Tell the whole story against a backend of its own, offline and in seconds
///
/// Starts a backend on this machine, makes a wallet, pays, is killed half-way twice, gets a refund, sees points and why, pays with a discount, pays a bill, buys now and pays later, rides a bike without a deposit, borrows and pays back, disputes a charge, sees what the lowest points cost somebody, lets a
/// landlord read and takes it back, and ends with a check that the phone, the backend, the receipts and the landlord agree. Everything is in a temporary directory.
///
/// With --phone it opens the app itself in a window, with play money, for you to tell the story.
#[derive(Args)]
#[command(after_help = "Examples:
  tally demo
  tally demo --json | jq .holds
  tally demo --keep
  tally demo --phone
  tally demo --phone new-person")]
pub(crate) struct Demo {
    /// Keep the wallet and the backend's data
    #[arg(long)]
    keep: bool,
    /// Open the app's own screens in a window instead, with play money
    #[arg(long, value_name = "PRESET", value_parser = phone::PRESETS, num_args = 0..=1, default_missing_value = "everyday", conflicts_with = "keep")]
    phone: Option<String>,
}

impl Demo {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        if let Some(preset) = self.phone {
            return phone::open(&preset);
        }
        let started = Instant::now();
        let mut stage = Stage::build(Narrator::new(session.json)).await?;
        let told = tell(&mut stage).await;
        let kept = stage.clear(self.keep).await;
        let report = DemoReport { seconds: tenths(started.elapsed()), kept, ..told? };
        Outcome::new(&report, report.exit())
    }
}

/// The acts in their order.
async fn tell(stage: &mut Stage) -> Result<DemoReport, Failure> {
    acts::enrol(stage).await?;
    acts::top_up(stage).await?;
    acts::pay_a_little(stage).await?;
    let large = acts::pay_a_lot(stage).await?;
    acts::killed_before_sending(stage).await?;
    acts::killed_before_hearing(stage).await?;
    acts::refund(stage, large).await?;
    acts::collect(stage).await?;
    acts::discount(stage).await?;
    let bills = acts::bill(stage, large).await? + acts::later(stage).await?;
    acts::ride(stage).await?;
    let bills = bills + acts::loan(stage).await?;
    acts::points(stage).await?;
    let disputes = acts::cheated(stage).await?;
    acts::stranger(stage).await?;
    let looks = acts::consent(stage).await?;
    let events = acts::events(stage).await?;
    acts::search(stage)?;
    let verified = acts::receipt(stage, large)?;
    let chain = acts::chain(stage)?;
    acts::known(stage).await?;
    acts::agree(stage, acts::Told { events, verified, chain, bills, disputes, looks }).await
}

/// More would look as if it meant something.
fn tenths(time: std::time::Duration) -> f64 {
    (time.as_secs_f64() * 10.0).round() / 10.0
}

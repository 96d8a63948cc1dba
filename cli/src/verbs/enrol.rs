use clap::Args;
use serde::Serialize;
use tally::wallet::WalletError;
use tally::wire::invite::Invite;

use super::small_payments::Bounds;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, moment};
use crate::records::MandateRecord;
use crate::session::Session;

/// Make this a wallet, by an invite
///
/// Makes the wallet's keys, seals them under the passphrase, and tells the backend that the invite names. After a failure
/// the same invite goes on where it stopped.
#[derive(Args)]
#[command(after_help = "Examples:
  tally enrol 'tally:enrol?at=https://…&code=…&key=…'
  tally enrol 'tally:enrol?…' --small-payments '20.00 CNY' --per-day 100.00 --days 90")]
pub(crate) struct Enrol {
    /// The invite, as the backend's operator gave it
    invite: String,
    #[command(flatten)]
    bounds: Bounds,
}

/// This is a wallet now.
#[derive(Serialize)]
struct Enrolled {
    user: String,
    device: String,
    #[serde(rename = "enrolled_at")]
    since: String,
    directory: String,
    mandates: Vec<MandateRecord>,
}

impl Enrol {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let bounds = self.bounds.read(None)?;
        // Before anybody is asked for a passphrase, or a wallet is begun that nobody can use.
        self.invite.parse::<Invite>().map_err(WalletError::from)?;
        let wallet = session.open_or_begin().await?;
        let membership = session.progress.watch("Enrolling", wallet.enrol(&self.invite, bounds)).await?;
        // The wallet stands; what could not be sent yet goes out with the next sync.
        let _ = session.progress.watch("Fetching the accounts", wallet.sync()).await;
        Outcome::done(&Enrolled {
            user: membership.user.to_string(),
            device: membership.device.to_string(),
            since: moment(membership.at),
            directory: session.directory()?.display().to_string(),
            mandates: wallet.mandates().list()?.into_iter().map(MandateRecord::from).collect(),
        })
    }
}

impl Report for Enrolled {
    fn tell(&self, page: &mut Page) {
        page.good("This is a wallet now.");
        page.field("You are", &self.user);
        page.field("This device", &self.device);
        page.field("Kept in", &self.directory);
        self.mandates.iter().for_each(|mandate| mandate.tell(page));
    }
}

use clap::Args;
use tally::domain::id::{OfferId, OperationId};
use tally::wallet::{Rental, RideState, Wallet};

use crate::failure::Failure;
use crate::input;
use crate::output::{Outcome, Page, agrees, somebody_agrees};
use crate::records::{RideRecord, exit_of_unlock};
use crate::session::Session;

use super::rides::Ridden;

/// Unlock a bike by the code on it
///
/// Shows what is held, what a ride costs and the most that can ever be collected, and asks. It takes the passphrase again,
/// and a network: a lock does not open without one.
#[derive(Args)]
#[command(after_help = "Examples:
  tally unlock '000201…6304A13A'
  tally unlock '000201…6304A13A' --perk 0199d1c2-7f00-7000-8000-000000000001
  tally unlock '000201…6304A13A' --yes --json")]
pub(crate) struct Unlock {
    /// What the code on the bike says; '-' reads it from standard input
    payload: String,
    /// Leave so much less of a deposit as your points reach of this offer; `tally perks` lists them
    #[arg(long, value_name = "OFFER")]
    perk: Option<OfferId>,
    /// The ride's id, a UUID of version 7: the same id again is the same ride
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Unlock {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        somebody_agrees(self.yes, self.payload == "-")?;
        let payload = input::payload(&self.payload)?;
        let wallet = session.open().await?;
        let rentals = wallet.rentals();
        let prepared =
            session.progress.watch("Asking for the terms", rentals.prepare(&payload, self.perk, self.id)).await?;
        let ride = self.decide(session, &wallet, prepared.rental).await?;
        let exit = exit_of_unlock(ride.state);
        Outcome::new(&Ridden::from(ride), exit)
    }

    async fn decide(&self, session: &Session, wallet: &Wallet, shown: Rental) -> Result<Rental, Failure> {
        let (id, is_new) = (shown.id, shown.state == RideState::Offered);
        if is_new && !self.yes && !session.progress.asking(|| agrees(&terms(shown), "Unlock it?"))? {
            return Ok(wallet.rentals().cancel(id).await?);
        }
        Ok(session.progress.watch("Unlocking", wallet.rentals().unlock(id)).await?)
    }
}

fn terms(shown: Rental) -> String {
    let mut page = Page::default();
    RideRecord::from(shown).tell_terms(&mut page);
    page.into_text()
}

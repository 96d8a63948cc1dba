use clap::Args;
use tally::domain::id::OfferId;

use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::PerkRecord;
use crate::session::Session;

/// Show one offer: its steps, where and when it holds, whether it is yours, and the soonest way there
#[derive(Args)]
pub(super) struct Show {
    /// The offer
    offer: OfferId,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let perks = session.open().await?.perks();
        Outcome::done(&PerkRecord::from(perks.offer(self.offer)?))
    }
}

//! Rides: what was ridden, what it costs so far, taking back and disputing.

mod cancel;
mod dispute;
mod list;
mod show;

use clap::{Args, Subcommand};
use serde::Serialize;
use tally::wallet::Rental;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::RideRecord;
use crate::session::Session;

/// See rides and what they cost, take one back, dispute a charge; without more it lists
#[derive(Args)]
#[command(after_help = "Examples:
  tally rides
  tally rides show 0199d1c2-7f00-7000-8000-000000000001 --metres 2400
  tally rides cancel 0199d1c2-7f00-7000-8000-000000000001
  tally rides dispute 0199d1c2-7f00-7000-8000-000000000001")]
pub(crate) struct Rides {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    List(list::List),
    Show(show::Show),
    Cancel(cancel::Cancel),
    Dispute(dispute::Dispute),
}

impl Rides {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or_else(|| What::List(list::List::default())) {
            What::List(verb) => verb.run(session).await,
            What::Show(verb) => verb.run(session).await,
            What::Cancel(verb) => verb.run(session).await,
            What::Dispute(verb) => verb.run(session).await,
        }
    }
}

/// A ride, after something was done about it.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Ridden(RideRecord);

impl From<Rental> for Ridden {
    fn from(ride: Rental) -> Self {
        Self(ride.into())
    }
}

impl Report for Ridden {
    fn tell(&self, page: &mut Page) {
        self.0.tell(page);
    }
}

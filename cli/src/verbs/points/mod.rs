//! Points: what they are and why, what would change them, and switching them off.

mod entry;
mod history;
mod overview;
mod switch;
mod what_if;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// See your points and why, what would change them, or switch them off; without more it shows them
///
/// Everything is worked out here from what the backend signed, without a network.
#[derive(Args)]
#[command(after_help = "Examples:
  tally points
  tally points history
  tally points entry 0199d1c2-7f00-7000-8000-000000000001
  tally points what-if --reach 700
  tally points off")]
pub(crate) struct Points {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Show the score, what it comes from, and what is ahead
    Show,
    History(history::History),
    Entry(entry::Entry),
    WhatIf(what_if::WhatIf),
    Off(switch::Off),
    On(switch::On),
}

impl Points {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or(What::Show) {
            What::Show => overview::show(session).await,
            What::History(verb) => verb.run(session).await,
            What::Entry(verb) => verb.run(session).await,
            What::WhatIf(verb) => verb.run(session).await,
            What::Off(verb) => verb.run(session).await,
            What::On(verb) => verb.run(session).await,
        }
    }
}

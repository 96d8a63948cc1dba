//! Bills: what is owed, what was, and what is wrong with it.

mod dispute;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// See what is owed, and dispute it; without more it lists what is still to be paid
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  tally bills
  tally bills --all
  tally bills show 0199d1c2-7f00-7000-8000-000000000001
  tally bills dispute 0199d1c2-7f00-7000-8000-000000000001 --because 'I never ordered it'"
)]
pub(crate) struct Bills {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    list: list::List,
}

#[derive(Subcommand)]
enum What {
    List(list::List),
    Show(show::Show),
    Dispute(dispute::Dispute),
}

impl Bills {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or(What::List(self.list)) {
            What::List(verb) => verb.run(session).await,
            What::Show(verb) => verb.run(session).await,
            What::Dispute(verb) => verb.run(session).await,
        }
    }
}

//! Loans: what one would cost, taking it, and how far it is paid back.

mod list;
mod quote;
mod show;
mod take;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// See what a loan would cost, take it, and how far it is paid back; without more it lists
///
/// Each instalment is a bill: `tally bills` lists them and `tally repay` pays one.
#[derive(Args)]
#[command(after_help = "Examples:
  tally loans
  tally loans quote 0199d1c2-7f00-7000-8000-000000000001 300.00
  tally loans take 0199d1c2-7f00-7000-8000-000000000001 300.00
  tally loans show 0199d1c2-7f00-7000-8000-000000000002")]
pub(crate) struct Loans {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    List(list::List),
    Show(show::Show),
    Quote(quote::Quote),
    Take(take::Take),
}

impl Loans {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or_else(|| What::List(list::List::default())) {
            What::List(verb) => verb.run(session).await,
            What::Show(verb) => verb.run(session).await,
            What::Quote(verb) => verb.run(session).await,
            What::Take(verb) => verb.run(session).await,
        }
    }
}

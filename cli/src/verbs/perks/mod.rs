//! Perks: what sellers offer for points, and the city that they are looked for in.

mod city;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// See what sellers offer for points, and whether it is yours; without more it lists
///
/// Whether an offer is yours is worked out here: nobody is asked, and nobody is told your city or your points.
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  tally perks
  tally perks --kind discount --city berlin
  tally perks show 0199d1c2-7f00-7000-8000-000000000001
  tally perks cities
  tally perks city shanghai
  tally perks city none"
)]
pub(crate) struct Perks {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    list: list::List,
}

#[derive(Subcommand)]
enum What {
    List(list::List),
    Show(show::Show),
    /// List the cities that can be picked
    Cities,
    City(city::Pick),
}

impl Perks {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or(What::List(self.list)) {
            What::List(verb) => verb.run(session).await,
            What::Show(verb) => verb.run(session).await,
            What::Cities => city::cities(),
            What::City(verb) => verb.run(session).await,
        }
    }
}

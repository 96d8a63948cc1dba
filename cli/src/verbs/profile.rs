use clap::{Args, Subcommand};
use serde::Serialize;
use tally::wallet::Profile as Said;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::session::Session;

/// What you say of yourself; without more it shows it
///
/// It stays in this wallet, and leaves it only inside of what you agree to share.
#[derive(Args)]
#[command(after_help = "Examples:
  tally profile
  tally profile set --name 'Wren Ousel' --city Riverside
  tally profile set --city ''")]
pub(crate) struct Profile {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    /// Show it
    Show,
    /// Change it; what is not named stays as it is, and an empty text deletes
    Set {
        /// Your name
        #[arg(long, required_unless_present = "city")]
        name: Option<String>,
        /// The city that you live in
        #[arg(long)]
        city: Option<String>,
    },
}

/// What the person says of themselves.
#[derive(Serialize)]
struct ProfileRecord {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
}

impl Profile {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let consents = session.open().await?.consents();
        let known = consents.profile()?;
        let Said { name, city } = match self.what.unwrap_or(What::Show) {
            What::Show => known,
            What::Set { name, city } => {
                consents.set_profile(Said { name: name.or(known.name), city: city.or(known.city) }).await?
            }
        };
        Outcome::done(&ProfileRecord { name, city })
    }
}

impl Report for ProfileRecord {
    fn tell(&self, page: &mut Page) {
        if self.name.is_none() && self.city.is_none() {
            page.line("Nothing is filled in. `tally profile set` does.");
        }
        page.optional("Name", self.name.as_ref());
        page.optional("City", self.city.as_ref());
    }
}

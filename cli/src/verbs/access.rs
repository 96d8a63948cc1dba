use clap::Args;
use serde::Serialize;
use tally::wallet::PageRequest;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::LookRecord;
use crate::session::Session;

/// Show who read your data and who tried to, newest first
///
/// What has not come in yet is not shown: `tally sync` asks the backend.
#[derive(Args)]
#[command(after_help = "Examples:
  tally access
  tally access --limit 20 --after CURSOR --json")]
pub(crate) struct Access {
    /// How many at most, up to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    limit: u32,
    /// Go on where the page before ended
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

/// One page of looks.
#[derive(Serialize)]
struct AccessPage {
    access: Vec<LookRecord>,
    /// For `--after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl Access {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let request = PageRequest { after: self.after, limit: self.limit, text: None };
        let page = wallet.consents().access(&request)?;
        let access = page.items.into_iter().map(LookRecord::from).collect();
        Outcome::done(&AccessPage { access, next: page.next })
    }
}

impl Report for AccessPage {
    fn tell(&self, page: &mut Page) {
        if self.access.is_empty() {
            page.line("Nobody has looked.");
        }
        self.access.iter().for_each(|look| look.tell_line(page));
        if let Some(next) = &self.next {
            page.faint(format!("More: --after {next}"));
        }
    }
}

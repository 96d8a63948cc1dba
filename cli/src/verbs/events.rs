use clap::Args;
use serde::Serialize;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, print_outcome};
use crate::records::EventRecord;
use crate::session::Session;

/// Show what happened and was not acknowledged yet
///
/// Every event is shown again until it is acknowledged, so that none is missed.
#[derive(Args)]
#[command(after_help = "Examples:
  tally events
  tally events --ack 17 18
  tally events --ack")]
pub(crate) struct Events {
    /// Acknowledge these, or, without any, all that were just shown
    #[arg(long, value_name = "ID", num_args = 0..)]
    ack: Option<Vec<i64>>,
    /// How many at most, up to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    limit: u32,
}

/// What happened.
#[derive(Serialize)]
struct EventPage {
    events: Vec<EventRecord>,
}

impl Events {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        for id in self.ack.iter().flatten() {
            wallet.events().acknowledge(*id).await?;
        }
        let events: Vec<_> = wallet.events().pending(self.limit)?.into_iter().map(EventRecord::from).collect();
        let shown: Vec<_> = events.iter().map(EventRecord::id).collect();
        let outcome = Outcome::done(&EventPage { events })?;
        if self.ack.is_none_or(|named| !named.is_empty()) {
            return Ok(outcome);
        }
        // Shown first: a crash in between shows them twice, and loses none.
        print_outcome(&outcome, session.json).map_err(|error| Failure::own("program", error.to_string()))?;
        for id in shown {
            wallet.events().acknowledge(id).await?;
        }
        Ok(Outcome::raw(String::new()))
    }
}

impl Report for EventPage {
    fn tell(&self, page: &mut Page) {
        if self.events.is_empty() {
            page.line("Nothing new.");
        }
        self.events.iter().for_each(|event| event.tell(page));
    }
}

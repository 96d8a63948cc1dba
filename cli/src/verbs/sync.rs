use clap::Args;
use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, count};
use crate::session::Session;

/// Send what waits, and fetch what is new
///
/// Ends with 3 while something is still without an answer.
#[derive(Args)]
#[command(after_help = "Examples:
  tally sync
  until tally sync; do sleep 60; done")]
pub(crate) struct Sync {}

/// What went out and came in.
#[derive(Serialize)]
struct Synced {
    accepted: u64,
    declined: u64,
    parked: u64,
    remaining: u64,
    changes: u64,
}

impl Sync {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let report = session.progress.watch("Syncing", wallet.sync()).await?;
        let synced = Synced {
            accepted: report.pushed.accepted.into(),
            declined: report.pushed.declined.into(),
            parked: report.pushed.parked.into(),
            remaining: report.pushed.remaining.into(),
            changes: report.pulled.applied.into(),
        };
        let exit = if synced.remaining == 0 { Exit::Done } else { Exit::Pending };
        Outcome::new(&synced, exit)
    }
}

impl Report for Synced {
    fn tell(&self, page: &mut Page) {
        page.line(format!("Sent: {} accepted, {} declined.", self.accepted, self.declined));
        page.line(format!("New: {}.", count(self.changes, "change", "changes")));
        if self.parked > 0 {
            page.bad(format!("{} parked: see `tally outbox list`.", self.parked));
        }
        if self.remaining > 0 {
            page.careful(format!("{} still without an answer.", self.remaining));
        }
    }
}

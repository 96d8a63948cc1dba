use clap::Args;
use serde::Serialize;
use tally::domain::id::EntryId;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::EntryRecord;
use crate::session::Session;

/// Show one entry: what it comes from, why it is there, until when it counts
#[derive(Args)]
pub(super) struct Entry {
    /// The entry's id
    id: EntryId,
}

/// One entry.
#[derive(Serialize)]
#[serde(transparent)]
struct Shown(EntryRecord);

impl Entry {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let points = session.open().await?.points();
        Outcome::done(&Shown(points.entry(self.id)?.into()))
    }
}

impl Report for Shown {
    fn tell(&self, page: &mut Page) {
        self.0.tell(page);
    }
}

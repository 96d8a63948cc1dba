use serde::Serialize;
use tally::wallet::{PageRequest, Points};

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::OverviewRecord;
use crate::session::Session;

/// The months that the line of the past shows.
const MONTHS: u32 = 24;

/// Points as they stand.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct Standing(OverviewRecord);

pub(super) async fn show(session: &Session) -> Result<Outcome, Failure> {
    let wallet = session.open().await?;
    Outcome::done(&Standing::of(&wallet.points())?)
}

impl Standing {
    pub(super) fn of(points: &Points) -> Result<Self, Failure> {
        let past = points.history(&PageRequest { after: None, limit: MONTHS, text: None })?;
        Ok(Self(OverviewRecord::new(points.overview()?, past.items)))
    }
}

impl Report for Standing {
    fn tell(&self, page: &mut Page) {
        self.0.tell(page);
    }
}

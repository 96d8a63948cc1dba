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
pub(crate) struct Standing(OverviewRecord);

pub(super) async fn show(session: &Session) -> Result<Outcome, Failure> {
    let wallet = session.open().await?;
    Outcome::done(&Standing::of(&wallet.points())?)
}

impl Standing {
    pub(super) fn of(points: &Points) -> Result<Self, Failure> {
        let past = points.history(&PageRequest { after: None, limit: MONTHS, text: None })?;
        Ok(Self(OverviewRecord::new(points.overview()?, past.items)))
    }

    /// With every score there ever was, for an export.
    pub(crate) fn with_all(points: &Points) -> Result<Self, Failure> {
        let (mut all, mut request) = (Vec::new(), PageRequest { limit: 200, ..PageRequest::default() });
        loop {
            let page = points.history(&request)?;
            all.extend(page.items);
            let Some(next) = page.next else { return Ok(Self(OverviewRecord::new(points.overview()?, all))) };
            request.after = Some(next);
        }
    }
}

impl Report for Standing {
    fn tell(&self, page: &mut Page) {
        self.0.tell(page);
    }
}

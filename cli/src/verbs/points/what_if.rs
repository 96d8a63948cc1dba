use clap::Args;
use serde::Serialize;
use tally::domain::id::OperationId;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::{ReachingRecord, WithoutRecord};
use crate::session::Session;

/// Find out what a withdrawal would change, or the soonest way to a number of points; nothing is done
#[derive(Args)]
#[group(required = true, multiple = false)]
pub(super) struct WhatIf {
    /// Without what came in under this collection grant
    #[arg(long, value_name = "GRANT")]
    without: Option<OperationId>,
    /// The soonest way to so many points
    #[arg(long, value_name = "POINTS")]
    reach: Option<i64>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Answer {
    Without(WithoutRecord),
    Reaching(ReachingRecord),
}

impl WhatIf {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let points = session.open().await?.points();
        Outcome::done(&match (self.without, self.reach) {
            (Some(grant), _) => Answer::Without(points.what_if_withdrawn(grant)?.into()),
            (None, reach) => {
                let wanted = reach.unwrap_or_default();
                Answer::Reaching(ReachingRecord::new(wanted, points.what_if_reaching(wanted)?))
            }
        })
    }
}

impl Report for Answer {
    fn tell(&self, page: &mut Page) {
        match self {
            Self::Without(without) => without.tell(page),
            Self::Reaching(way) => way.tell(page),
        }
    }
}

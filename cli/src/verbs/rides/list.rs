use clap::Args;
use serde::Serialize;
use tally::wallet::PageRequest;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::RideRecord;
use crate::session::Session;

/// List rides, newest first
#[derive(Args)]
pub(super) struct List {
    /// How many at most, up to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    limit: u32,
    /// Go on where the page before ended
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

/// One page of rides.
#[derive(Serialize)]
struct RidePage {
    rides: Vec<RideRecord>,
    /// For `--after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl Default for List {
    fn default() -> Self {
        Self { limit: 50, after: None }
    }
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let rentals = session.open().await?.rentals();
        let page = rentals.page(&PageRequest { after: self.after, limit: self.limit, text: None })?;
        Outcome::done(&RidePage { rides: page.items.into_iter().map(RideRecord::from).collect(), next: page.next })
    }
}

impl Report for RidePage {
    fn tell(&self, page: &mut Page) {
        if self.rides.is_empty() {
            page.line("No rides.");
        }
        self.rides.iter().for_each(|ride| ride.tell_line(page));
        if let Some(next) = &self.next {
            page.faint(format!("More: --after {next}"));
        }
    }
}

use clap::Args;
use serde::Serialize;
use tally::wallet::PageRequest;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::PastScoreRecord;
use crate::session::Session;

/// List the scores of the past, newest first
#[derive(Args)]
pub(super) struct History {
    /// How many at most, up to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    limit: u32,
    /// Go on where the page before ended
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

/// One page of scores.
#[derive(Serialize)]
struct ScorePage {
    scores: Vec<PastScoreRecord>,
    /// For `--after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl History {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let points = session.open().await?.points();
        let page = points.history(&PageRequest { after: self.after, limit: self.limit, text: None })?;
        Outcome::done(&ScorePage {
            scores: page.items.into_iter().map(PastScoreRecord::from).collect(),
            next: page.next,
        })
    }
}

impl Report for ScorePage {
    fn tell(&self, page: &mut Page) {
        if self.scores.is_empty() {
            page.line("No scores.");
        }
        self.scores.iter().for_each(|score| score.tell_line(page));
        if let Some(next) = &self.next {
            page.faint(format!("More: --after {next}"));
        }
    }
}

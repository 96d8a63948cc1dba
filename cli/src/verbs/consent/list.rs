use clap::Args;
use serde::Serialize;
use tally::wallet::{Consents, PageRequest};

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::{ConsentRecord, RequestRecord};
use crate::session::Session;

/// List requests, and grants and shares, newest first
#[derive(Args)]
pub(super) struct List {
    /// How many of each at most, up to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    limit: u32,
    /// Only grants and shares: go on where the page before ended
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
    /// Only requests: go on where the page before ended
    #[arg(long, value_name = "CURSOR", conflicts_with = "after")]
    requests_after: Option<String>,
}

/// One page of each, or the next of one.
#[derive(Serialize)]
struct ConsentPage {
    #[serde(skip_serializing_if = "Option::is_none")]
    requests: Option<Vec<RequestRecord>>,
    /// For `--requests-after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_requests: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    consents: Option<Vec<ConsentRecord>>,
    /// For `--after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl Default for List {
    fn default() -> Self {
        Self { limit: 50, after: None, requests_after: None }
    }
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let consents = session.open().await?.consents();
        let (requests, next_requests) = if self.after.is_none() { self.requests(&consents)? } else { (None, None) };
        let (consents, next) = if self.requests_after.is_none() { self.consents(&consents)? } else { (None, None) };
        Outcome::done(&ConsentPage { requests, next_requests, consents, next })
    }

    fn requests(&self, consents: &Consents) -> Result<(Option<Vec<RequestRecord>>, Option<String>), Failure> {
        let page = consents.requests(&self.page(self.requests_after.as_ref()))?;
        Ok((Some(page.items.into_iter().map(RequestRecord::from).collect()), page.next))
    }

    fn consents(&self, consents: &Consents) -> Result<(Option<Vec<ConsentRecord>>, Option<String>), Failure> {
        let page = consents.list(&self.page(self.after.as_ref()))?;
        Ok((Some(page.items.into_iter().map(ConsentRecord::from).collect()), page.next))
    }

    fn page(&self, after: Option<&String>) -> PageRequest {
        PageRequest { after: after.cloned(), limit: self.limit, text: None }
    }
}

impl Report for ConsentPage {
    fn tell(&self, page: &mut Page) {
        if let Some(requests) = &self.requests {
            page.strong(if requests.is_empty() { "Nobody has asked for data." } else { "Who asked" });
            for request in requests {
                request.tell_line(page);
            }
        }
        if let Some(next) = &self.next_requests {
            page.faint(format!("More: --requests-after {next}"));
        }
        if let Some(consents) = &self.consents {
            page.strong(if consents.is_empty() { "Nothing was granted or shared." } else { "Who may read" });
            for consent in consents {
                consent.tell_line(page);
            }
        }
        if let Some(next) = &self.next {
            page.faint(format!("More: --after {next}"));
        }
    }
}

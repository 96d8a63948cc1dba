use clap::Args;
use serde::Serialize;
use tally::wallet::PageRequest;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::LoanRecord;
use crate::session::Session;

/// List loans, newest first
#[derive(Args, Default)]
pub(super) struct List {}

/// Some loans.
#[derive(Serialize)]
struct LoanList {
    loans: Vec<LoanRecord>,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let mut loans = Vec::new();
        let mut request = PageRequest { limit: 200, ..PageRequest::default() };
        loop {
            let page = wallet.loans().page(&request)?;
            loans.extend(page.items.into_iter().map(LoanRecord::from));
            let Some(next) = page.next else { return Outcome::done(&LoanList { loans }) };
            request.after = Some(next);
        }
    }
}

impl Report for LoanList {
    fn tell(&self, page: &mut Page) {
        if self.loans.is_empty() {
            page.line("No loans.");
        }
        self.loans.iter().for_each(|loan| loan.tell_line(page));
    }
}

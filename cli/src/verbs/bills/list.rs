use clap::Args;
use serde::Serialize;
use tally::wallet::{Bill, PageRequest, Wallet};

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::BillRecord;
use crate::session::Session;

/// List what is still to be paid, what is due first first
#[derive(Args)]
pub(super) struct List {
    /// What was paid or cancelled as well, newest first
    #[arg(long)]
    all: bool,
}

/// Some bills.
#[derive(Serialize)]
struct BillList {
    bills: Vec<BillRecord>,
    #[serde(skip)]
    all: bool,
}

impl List {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let bills = if self.all { every_bill(&wallet)? } else { wallet.bills().owed()? };
        Outcome::done(&BillList { bills: bills.into_iter().map(BillRecord::from).collect(), all: self.all })
    }
}

/// Every bill that the wallet knows, newest first.
fn every_bill(wallet: &Wallet) -> Result<Vec<Bill>, Failure> {
    let mut all = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let page = wallet.bills().page(&request)?;
        all.extend(page.items);
        let Some(next) = page.next else { return Ok(all) };
        request.after = Some(next);
    }
}

impl Report for BillList {
    fn tell(&self, page: &mut Page) {
        match (self.bills.is_empty(), self.all) {
            (true, true) => page.line("No bills."),
            (true, false) => page.line("Nothing is owed, as far as this wallet has heard."),
            (false, _) => self.bills.iter().for_each(|bill| bill.tell_line(page)),
        }
    }
}

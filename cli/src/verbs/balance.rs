use clap::Args;
use serde::Serialize;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::AccountRecord;
use crate::session::Session;

/// Show what is in the accounts, from what the wallet last heard
#[derive(Args)]
#[command(after_help = "Examples:
  tally balance
  tally balance --json | jq -r '.accounts[0].available.decimal'")]
pub(crate) struct Balance {}

/// What is in each account.
#[derive(Serialize)]
struct Balances {
    accounts: Vec<AccountRecord>,
}

impl Balance {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        wallet.accounts().balance()?;
        let accounts = wallet.accounts().list()?.into_iter().map(AccountRecord::from).collect();
        Outcome::done(&Balances { accounts })
    }
}

impl Report for Balances {
    fn tell(&self, page: &mut Page) {
        self.accounts.iter().for_each(|account| account.tell(page));
    }
}

use clap::Args;
use serde::Serialize;
use tally::wallet::PageRequest;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::PaymentRecord;
use crate::session::Session;

/// List payments, newest first
#[derive(Args)]
#[command(after_help = "Examples:
  tally payments
  tally payments --search 运输
  tally payments --limit 20 --after CURSOR --json")]
pub(crate) struct Payments {
    /// Only payments whose merchant's name contains this, in any script
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,
    /// How many at most, up to 200
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=200))]
    limit: u32,
    /// Go on where the page before ended
    #[arg(long, value_name = "CURSOR")]
    after: Option<String>,
}

/// One page of payments.
#[derive(Serialize)]
struct PaymentPage {
    payments: Vec<PaymentRecord>,
    /// For `--after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

impl Payments {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let request = PageRequest { after: self.after, limit: self.limit, text: self.search };
        let page = wallet.payments().page(&request)?;
        let payments = page.items.into_iter().map(PaymentRecord::from).collect();
        Outcome::done(&PaymentPage { payments, next: page.next })
    }
}

impl Report for PaymentPage {
    fn tell(&self, page: &mut Page) {
        if self.payments.is_empty() {
            page.line("No payments.");
        }
        self.payments.iter().for_each(|payment| payment.tell_line(page));
        if let Some(next) = &self.next {
            page.faint(format!("More: --after {next}"));
        }
    }
}

use clap::Args;
use tally::domain::id::OfferId;

use super::take::prepared;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::LoanRecord;
use crate::session::Session;

/// See what a loan would cost, instalment by instalment; nothing is signed
#[derive(Args)]
pub(super) struct Quote {
    /// An offer of loans; `tally perks --kind loan` lists them
    offer: OfferId,
    /// How much, in the currency of the first account or as '300.00 CNY'
    amount: String,
}

impl Quote {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let loan = prepared(session, &wallet, (self.offer, &self.amount, None)).await?;
        wallet.loans().discard(loan.id).await?;
        Outcome::done(&LoanRecord::from(loan))
    }
}

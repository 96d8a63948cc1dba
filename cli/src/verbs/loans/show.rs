use clap::Args;
use tally::domain::id::OperationId;

use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::LoanRecord;
use crate::session::Session;

/// Show one loan with every instalment
#[derive(Args)]
pub(super) struct Show {
    /// The loan's id
    loan: OperationId,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        Outcome::done(&LoanRecord::from(wallet.loans().find(self.loan)?))
    }
}

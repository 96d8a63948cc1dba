use clap::Args;
use tally::domain::id::BillId;

use crate::failure::Failure;
use crate::output::Outcome;
use crate::records::BillRecord;
use crate::session::Session;

/// Show one bill
#[derive(Args)]
pub(super) struct Show {
    /// The bill's id
    bill: BillId,
}

impl Show {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        Outcome::done(&BillRecord::from(wallet.bills().find(self.bill)?))
    }
}
